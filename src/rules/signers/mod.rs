//! Family 3xx: signers.

super::family::rows! {
    KSD301 head_of_region_signs,
    KSD302 partner_head_of_region_signs,
    KSD303 third_party_leader_signs,
    KSD304 power_of_attorney,
    KSD305 not_head_of_office,
    KSD306 copy_of_power_of_attorney,
    KSD307 originals,
}
