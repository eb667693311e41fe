//! What must be unique is: on a connection, for a node, across restarts.

use std::collections::HashSet;

use diameter_peer::EndToEndIds;

use crate::rig::{HIGHER, Rig, Side};

#[test]
fn end_to_end_ids_stay_unique_across_restarts_for_four_minutes() {
    // A node that restarts every other second, and sends 1000 requests in between.
    let mut seen = HashSet::new();
    for restart in 0..120_u64 {
        let ids = EndToEndIds::new(1_732_406_400 + 2 * restart, restart * 77);
        assert!((0..1000).all(|_| seen.insert(ids.next())), "restart {restart}");
    }
}

#[test]
fn end_to_end_ids_start_with_the_low_12_bits_of_the_time() {
    let ids = EndToEndIds::new(0x0123_4567_89ab, 5);
    assert_eq!(ids.next().0 >> 20, 0x9ab);
}

#[test]
fn hop_by_hop_ids_start_elsewhere_on_each_connection_and_count_up() {
    let mut rig = Rig::new(HIGHER);
    let mut first = Vec::new();
    for _ in 0..3 {
        rig.r_conn_cer();
        rig.sent.clear();
        (0..5).for_each(|context| rig.send_request(context).unwrap());
        let sent = rig.sent.iter().map(|(_, message)| message.header().hop_by_hop_id.0);
        let ids: Vec<u32> = sent.collect();
        assert!(ids.windows(2).all(|pair| pair[1] == pair[0].wrapping_add(1)), "{ids:?}");
        first.push(ids[0]);
        rig.receive_dpr(Side::R, diameter_messages::base::DisconnectCause::REBOOTING);
        rig.peer_disc(Side::R);
    }
    // Counting on from the last connection is not starting elsewhere.
    let gap = |pair: &[u32]| pair[1].wrapping_sub(pair[0]);
    assert!(first.windows(2).all(|pair| gap(pair) > 1000), "{first:?}");
}
