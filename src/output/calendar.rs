//! Days to keep in a calendar.

use crate::model::{Date, ZonaWaktu};
use crate::text::Text;

/// Events under one name.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// What a calendar program calls it.
    pub name: Text,
    /// The time zone in which its days begin.
    pub zone: ZonaWaktu,
    /// The day as of which it was made.
    pub made: Date,
    /// Its events.
    pub events: Vec<Event>,
}

/// Something on a day.
#[derive(Clone, Debug)]
pub struct Event {
    /// The same whenever the same thing is meant; its own in the world.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What stands on the day's page.
    pub title: Text,
    /// What more there is to say, in lines.
    pub description: Vec<Text>,
    /// What sort of thing it is.
    pub categories: Vec<Text>,
    /// The days on which a program reminds of it, in the morning.
    pub reminders: Vec<Date>,
}
