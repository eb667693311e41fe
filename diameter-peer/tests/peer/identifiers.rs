//! What must be unique is: on a connection, for a node, across restarts.

use std::collections::HashSet;
use std::time::{Duration, UNIX_EPOCH};

use diameter_peer::{EndToEndIds, SessionIds, origin_state_id};

use crate::rig::{HIGHER, LOCAL, Rig, Side};

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

#[test]
fn session_ids_increase_and_never_come_back() {
    let started = UNIX_EPOCH + Duration::from_secs(1_732_406_400);
    let before = SessionIds::new(LOCAL, started, 7);
    let after = SessionIds::new(LOCAL, started + Duration::from_secs(1), 7);
    let all: Vec<String> = (0..1000)
        .map(|_| before.next())
        .chain((0..1000).map(|_| after.next()))
        .map(|it| it.to_string())
        .collect();
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 2000);
    assert_eq!(all[0], "m.example.net;3941395200;0;00000007");
    assert_eq!(all[999], "m.example.net;3941395200;999;00000007");
    assert_eq!(all[1000], "m.example.net;3941395201;0;00000007");
}

#[test]
fn session_ids_of_two_processes_that_start_in_one_second_are_distinct() {
    let started = UNIX_EPOCH + Duration::from_secs(1_732_406_400);
    let one = SessionIds::new(LOCAL, started, 1);
    let other = SessionIds::new(LOCAL, started, 2);
    let all: HashSet<String> =
        (0..1000).flat_map(|_| [one.next(), other.next()]).map(|it| it.to_string()).collect();
    assert_eq!(all.len(), 2000);
}

#[test]
fn session_ids_of_clocks_before_1970_are_still_session_ids() {
    let ids = SessionIds::new(LOCAL, UNIX_EPOCH - Duration::from_secs(5), 7);
    assert_eq!(ids.next(), "m.example.net;2208988800;0;00000007");
    assert_eq!(origin_state_id(UNIX_EPOCH - Duration::from_secs(5)), 1);
}

#[test]
fn origin_state_id_is_in_seconds() {
    assert_eq!(
        origin_state_id(UNIX_EPOCH + Duration::from_millis(1_732_406_400_999)),
        1_732_406_400
    );
}
