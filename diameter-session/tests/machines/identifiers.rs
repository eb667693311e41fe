//! Session-Ids and Origin-State-Ids (RFC 6733, 8.8 and 8.16) grow, across restarts too.

use std::collections::HashSet;
use std::time::{Duration, UNIX_EPOCH};

use diameter_session::{SessionIds, origin_state_id};

const LOCAL: &str = "m.example.net";

// Proves: ses-24
#[test]
fn session_ids_increase_and_never_come_back() {
    let started = UNIX_EPOCH + Duration::from_secs(1_732_406_400);
    let before = SessionIds::new(LOCAL, started, 7);
    let after = SessionIds::new(LOCAL, started + Duration::from_secs(1), 7);
    const MANY: usize = 50_000;
    let all: Vec<String> =
        (0..MANY).map(|_| before.next()).chain((0..MANY).map(|_| after.next())).collect();
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 2 * MANY);
    assert!(all.iter().all(|it| it.starts_with("m.example.net;")));
    assert_eq!(all[0], "m.example.net;3941395200;0;00000007");
    assert_eq!(all[999], "m.example.net;3941395200;999;00000007");
    assert_eq!(all[MANY], "m.example.net;3941395201;0;00000007");
}

#[test]
fn session_ids_of_two_processes_that_start_in_one_second_are_distinct() {
    let started = UNIX_EPOCH + Duration::from_secs(1_732_406_400);
    let one = SessionIds::new(LOCAL, started, 1);
    let other = SessionIds::new(LOCAL, started, 2);
    let all: HashSet<String> = (0..1000).flat_map(|_| [one.next(), other.next()]).collect();
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
