//! Family 5xx: the steps and their order.

super::family::rows! {
    KSD501 step_not_recorded,
}
