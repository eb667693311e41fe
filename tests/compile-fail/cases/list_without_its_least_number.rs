use diameter_core::OctetString;
use diameter_messages::s6a::AdjacentPlmns;

fn main() {
    let none: [OctetString; 0] = [];
    let _neighbours = AdjacentPlmns::builder().visited_plmn_id(none).build();
}
