pub mod finding;
pub mod law;
pub mod model;
pub mod registry;
pub mod rules;
pub mod text;
