//! Family 3xx: signers.

super::family! {
    head_of_region_signs,
    partner_head_of_region_signs,
    third_party_leader_signs,
    power_of_attorney,
    not_head_of_office,
    copy_of_power_of_attorney,
    originals,
}
