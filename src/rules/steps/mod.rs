//! Family 5xx: the steps and their order.

super::family! {
    step_not_recorded,
}
