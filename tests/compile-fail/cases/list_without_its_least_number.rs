use diameter_messages::s6a::AdjacentPlmns;

fn main() {
    let _neighbours = AdjacentPlmns::builder().visited_plmn_id([]).build();
}
