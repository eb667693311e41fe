//! The watchdog: the table of RFC 3539, 3.4.1, row by row, and what a peer makes of it.

use std::time::Duration;

use diameter_peer::{
    Event, PeerConfig, Returned, State, Watchdog, WatchdogAction, WatchdogEvent, WatchdogInterval,
    WatchdogState,
};

use crate::rig::{HIGHER, LOCAL, Rig, Side, capabilities};

// Expands to a test for each row.
macro_rules! rows {
    ($($name:ident($state:literal, $event:literal => $actions:literal, $next:literal);)*) => {
        $(#[test]
        fn $name() {
            check($state, $event, $actions, $next);
        })*
    };
}

#[rustfmt::skip]
rows! {
//  test                             state      event                                        actions                                          new state
    // Proves: wd-01
    okay_receive_dwa                ("OKAY",    "Receive DWA"                             => "Pending = FALSE, SetWatchdog()",                "OKAY");
    // Proves: wd-02
    okay_receive_non_dwa            ("OKAY",    "Receive non-DWA"                         => "SetWatchdog()",                                 "OKAY");
    // Proves: wd-03
    suspect_receive_dwa             ("SUSPECT", "Receive DWA"                             => "Pending = FALSE, Failback(), SetWatchdog()",    "OKAY");
    // Proves: wd-04
    suspect_receive_non_dwa         ("SUSPECT", "Receive non-DWA"                         => "Failback(), SetWatchdog()",                     "OKAY");
    // Proves: wd-05
    reopen_receive_third_dwa        ("REOPEN",  "Receive DWA & NumDWA == 2"               => "Pending = FALSE, Failback()",                   "OKAY");
    // Proves: wd-06
    reopen_receive_dwa              ("REOPEN",  "Receive DWA & NumDWA < 2"                => "Pending = FALSE",                               "REOPEN");
    // Proves: wd-07
    reopen_receive_non_dwa          ("REOPEN",  "Receive non-DWA"                         => "Throwaway()",                                   "REOPEN");
    // Proves: wd-08
    initial_receive_dwa             ("INITIAL", "Receive DWA"                             => "Pending = FALSE, Throwaway()",                  "INITIAL");
    // Proves: wd-09
    initial_receive_non_dwa         ("INITIAL", "Receive non-DWA"                         => "Throwaway()",                                   "INITIAL");
    // Proves: wd-10
    down_receive_dwa                ("DOWN",    "Receive DWA"                             => "Pending = FALSE, Throwaway()",                  "DOWN");
    // Proves: wd-11
    down_receive_non_dwa            ("DOWN",    "Receive non-DWA"                         => "Throwaway()",                                   "DOWN");
    // Proves: wd-12
    okay_timer_not_pending          ("OKAY",    "Timer expires & !Pending"                => "SendWatchdog(), SetWatchdog(), Pending = TRUE", "OKAY");
    // Proves: wd-13
    okay_timer_pending              ("OKAY",    "Timer expires & Pending"                 => "Failover(), SetWatchdog()",                     "SUSPECT");
    // Proves: wd-14
    suspect_timer                   ("SUSPECT", "Timer expires"                           => "CloseConnection(), SetWatchdog()",              "DOWN");
    // Proves: wd-15
    initial_timer                   ("INITIAL", "Timer expires"                           => "AttemptOpen(), SetWatchdog()",                  "INITIAL");
    // Proves: wd-16
    down_timer                      ("DOWN",    "Timer expires"                           => "AttemptOpen(), SetWatchdog()",                  "DOWN");
    // Proves: wd-17
    reopen_timer_not_pending        ("REOPEN",  "Timer expires & !Pending"                => "SendWatchdog(), SetWatchdog(), Pending = TRUE", "REOPEN");
    // Proves: wd-19
    reopen_timer_pending            ("REOPEN",  "Timer expires & Pending & NumDWA >= 0"   => "SetWatchdog()",                                 "REOPEN");
    // Proves: wd-18, wd-19
    reopen_timer_pending_once_more  ("REOPEN",  "Timer expires & Pending & NumDWA < 0"    => "CloseConnection(), SetWatchdog()",              "DOWN");
    // Proves: wd-20
    initial_connection_up           ("INITIAL", "Connection up"                           => "SetWatchdog()",                                 "OKAY");
    // Proves: wd-21
    down_connection_up              ("DOWN",    "Connection up"                           => "SendWatchdog(), SetWatchdog(), Pending = TRUE", "REOPEN");
    // Proves: wd-22
    okay_connection_down            ("OKAY",    "Connection down"                         => "CloseConnection(), Failover(), SetWatchdog()",  "DOWN");
    // Proves: wd-23
    suspect_connection_down         ("SUSPECT", "Connection down"                         => "CloseConnection(), SetWatchdog()",              "DOWN");
    // Proves: wd-24
    reopen_connection_down          ("REOPEN",  "Connection down"                         => "CloseConnection(), SetWatchdog()",              "DOWN");
}

fn check(state: &str, event: &str, actions: &str, next: &str) {
    use WatchdogEvent::*;
    let (event, conditions) = event.split_once(" & ").unwrap_or((event, ""));
    let to_reopen = [ConnectionUp, ConnectionDown, ConnectionUp];
    let past: Vec<WatchdogEvent> = match (state, conditions) {
        ("INITIAL", _) => vec![],
        ("OKAY", "Pending") => vec![ConnectionUp, TimerExpires],
        ("OKAY", _) if event == "Receive DWA" => vec![ConnectionUp, TimerExpires],
        ("OKAY", _) => vec![ConnectionUp],
        ("SUSPECT", _) => vec![ConnectionUp, TimerExpires, TimerExpires],
        ("DOWN", _) => vec![ConnectionUp, ConnectionDown],
        (_, "NumDWA == 2") => [&to_reopen[..], &[ReceiveDwa, ReceiveDwa]].concat(),
        (_, "!Pending") => [&to_reopen[..], &[ReceiveDwa]].concat(),
        (_, "Pending & NumDWA < 0") => [&to_reopen[..], &[TimerExpires]].concat(),
        _ => to_reopen.to_vec(),
    };
    let mut watchdog = Watchdog::new();
    for event in past {
        watchdog.step(event);
    }
    assert_eq!(watchdog.state().to_string(), state);
    let is_pending = watchdog.is_pending();
    let done = watchdog.step(match event {
        "Receive DWA" => ReceiveDwa,
        "Receive non-DWA" => ReceiveNonDwa,
        "Timer expires" => TimerExpires,
        "Connection up" => ConnectionUp,
        _ => ConnectionDown,
    });
    let done: Vec<String> = done.iter().map(|action| format!("{action:?}()")).collect();
    let expected: Vec<&str> = actions.split(", ").filter(|it| it.ends_with("()")).collect();
    assert_eq!(done, expected);
    let expected = match actions {
        it if it.contains("Pending = TRUE") => true,
        it if it.contains("Pending = FALSE") => false,
        _ => is_pending,
    };
    assert_eq!(watchdog.is_pending(), expected);
    assert_eq!(watchdog.state().to_string(), next);
}

#[test]
fn what_the_table_leaves_out_changes_nothing() {
    for past in [&[][..], &[WatchdogEvent::ConnectionUp, WatchdogEvent::ConnectionDown]] {
        let mut watchdog = Watchdog::new();
        for event in past {
            watchdog.step(*event);
        }
        let before = watchdog;
        assert_eq!(watchdog.step(WatchdogEvent::ConnectionDown), &[] as &[WatchdogAction]);
        assert_eq!(watchdog, before);
    }
    let mut watchdog = Watchdog::new();
    watchdog.step(WatchdogEvent::ConnectionUp);
    let before = watchdog;
    assert_eq!(watchdog.step(WatchdogEvent::ConnectionUp), &[] as &[WatchdogAction]);
    assert_eq!(watchdog, before);
}

#[test]
fn silence_leads_to_a_dwr_then_suspicion_then_the_end() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.send_request(1).unwrap();
    rig.send_request(2).unwrap();
    rig.forget();

    rig.expire();
    assert_eq!(rig.trace, ["R-Snd-DWR"]);
    rig.expire();
    assert_eq!(rig.peer.watchdog(), WatchdogState::Suspect);
    assert!(matches!(rig.events[0], Event::Suspect));
    assert_eq!(rig.returned(), [(1, Returned::Suspect), (2, Returned::Suspect)]);
    let refused = rig.send_request(3).unwrap_err();
    let why = "the watchdog is in state SUSPECT: send it to another peer";
    assert_eq!((refused.context, refused.to_string()), (3, why.to_owned()));
    rig.forget();

    rig.expire();
    assert_eq!(rig.trace, ["R-Reset"]);
    assert_eq!((rig.peer.state(), rig.peer.watchdog()), (State::Closed, WatchdogState::Down));
    assert_eq!(rig.close_reason(), "the watchdog heard nothing from the peer");
    assert_eq!(rig.peer.statistics().suspicions, 1);
}

#[test]
fn any_message_ends_suspicion() {
    for receive in [Rig::receive_dwr, Rig::receive_dwa, Rig::receive_request] {
        let mut rig = Rig::fresh(HIGHER);
        rig.r_conn_cer();
        rig.expire();
        rig.expire();
        assert_eq!(rig.peer.watchdog(), WatchdogState::Suspect);
        rig.forget();
        receive(&mut rig, Side::R);
        assert_eq!(rig.peer.watchdog(), WatchdogState::Okay);
        assert!(matches!(rig.events[0], Event::Available));
        rig.send_request(1).unwrap();
    }
}

#[test]
fn traffic_keeps_the_watchdog_from_asking() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.forget();
    for _ in 0..10 {
        rig.wait(Duration::from_secs(27));
        rig.receive_request(Side::R);
    }
    assert!(!rig.trace.iter().any(|line| line == "R-Snd-DWR"));
    rig.wait(Duration::from_secs(32));
    assert_eq!(rig.trace.last().unwrap(), "R-Snd-DWR");
}

#[test]
fn connection_after_a_failure_is_trusted_after_three_dwas() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.peer_disc(Side::R);
    rig.forget();

    rig.r_conn_cer();
    assert_eq!(rig.trace[2..], ["R-Snd-CEA", "R-Snd-DWR"]);
    for _ in 0..2 {
        rig.receive_dwa(Side::R);
        assert_eq!(rig.peer.watchdog(), WatchdogState::Reopen);
        assert!(rig.send_request(1).is_err());
        rig.expire();
    }
    assert!(!rig.events.iter().any(|event| matches!(event, Event::Available)));
    rig.receive_dwa(Side::R);
    assert_eq!(rig.peer.watchdog(), WatchdogState::Okay);
    assert!(rig.events.iter().any(|event| matches!(event, Event::Available)));
    rig.send_request(1).unwrap();
}

#[test]
fn dwas_without_a_dwr_don_t_count_for_trust() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.peer_disc(Side::R);
    rig.r_conn_cer();
    for _ in 0..10 {
        rig.receive_dwa(Side::R);
    }
    assert_eq!(rig.peer.watchdog(), WatchdogState::Reopen);
    assert_eq!(rig.peer.statistics().unasked_watchdog_answers, 9);
}

#[test]
fn requests_received_while_reopening_are_handed_up() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.peer_disc(Side::R);
    rig.r_conn_cer();
    rig.forget();
    rig.receive_request(Side::R);
    assert!(matches!(rig.events[0], Event::Request(..)));
    assert_eq!(rig.peer.watchdog(), WatchdogState::Reopen);
}

#[test]
fn silence_while_reopening_ends_the_connection_after_two_intervals() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.peer_disc(Side::R);
    rig.r_conn_cer();
    rig.expire();
    assert_eq!(rig.peer.watchdog(), WatchdogState::Reopen);
    rig.expire();
    assert_eq!((rig.peer.state(), rig.peer.watchdog()), (State::Closed, WatchdogState::Down));
}

#[test]
fn connection_after_a_disconnection_in_good_order_is_trusted_at_once() {
    let mut rig = Rig::new(HIGHER);
    assert_eq!(rig.peer.watchdog(), WatchdogState::Initial);
    rig.r_conn_cer();
    assert_eq!(rig.peer.watchdog(), WatchdogState::Okay);
}

#[test]
fn interval_varies_by_two_seconds_either_way_and_is_never_configured_below_six() {
    assert!(WatchdogInterval::new(Duration::from_millis(5_999)).is_err());
    let mut config = PeerConfig::new(HIGHER);
    config.watchdog_interval = WatchdogInterval::new(Duration::from_secs(6)).unwrap();
    let mut rig = Rig::with(config, capabilities(LOCAL));
    rig.r_conn_cer();
    let mut waits = Vec::new();
    for _ in 0..200 {
        rig.receive_request(Side::R);
        waits.push((rig.peer.next_timeout().unwrap() - rig.now).as_millis());
    }
    let (least, most) = (*waits.iter().min().unwrap(), *waits.iter().max().unwrap());
    assert!((4_000..4_400).contains(&least) && (7_600..=8_000).contains(&most), "{least} {most}");
}
