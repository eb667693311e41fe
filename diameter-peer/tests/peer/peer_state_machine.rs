//! The table of RFC 6733, 5.6, row by row, as printed: to be read beside it. Each row is a test of
//! its name: a peer is brought into the state, the event happens in octets, and what comes out is
//! compared with the actions. Below stands what happens where the table is silent.
//!
//! Process-CER and the like show by the new Origin-State-Id that each message brings; Error and
//! Cleanup by every connection there was being closed; Elect by what the winner does next.

use diameter_messages::base::DisconnectCause;
use diameter_peer::{Event, PeerConfig, State};

use crate::rig::{HIGHER, LOWER, Rig, Side};

// Expands to a test for each row, and to the list of all rows.
macro_rules! rows {
    ($table:ident $($name:ident($state:literal, $event:literal => $actions:literal, $next:literal);)*) => {
        const $table: &[(&str, &str)] = &[$(($state, $event)),*];
        $(#[test]
        fn $name() {
            check($state, $event, $actions, $next);
        })*
    };
}

#[rustfmt::skip]
rows! { PRINTED
//  test                                state                  event                action                                next state
    // Proves: peer-01
    closed_start                      ("Closed",              "Start"           => "I-Snd-Conn-Req",                     "Wait-Conn-Ack");
    // Proves: peer-02
    closed_r_conn_cer                 ("Closed",              "R-Conn-CER"      => "R-Accept,Process-CER,R-Snd-CEA",     "R-Open");

    // Proves: peer-03
    wait_conn_ack_i_rcv_conn_ack      ("Wait-Conn-Ack",       "I-Rcv-Conn-Ack"  => "I-Snd-CER",                          "Wait-I-CEA");
    // Proves: peer-04
    wait_conn_ack_i_rcv_conn_nack     ("Wait-Conn-Ack",       "I-Rcv-Conn-Nack" => "Cleanup",                            "Closed");
    // Proves: peer-05
    wait_conn_ack_r_conn_cer          ("Wait-Conn-Ack",       "R-Conn-CER"      => "R-Accept,Process-CER",               "Wait-Conn-Ack/Elect");
    // Proves: peer-06
    wait_conn_ack_timeout             ("Wait-Conn-Ack",       "Timeout"         => "Error",                              "Closed");

    // Proves: peer-07
    wait_i_cea_i_rcv_cea              ("Wait-I-CEA",          "I-Rcv-CEA"       => "Process-CEA",                        "I-Open");
    // Proves: peer-08
    wait_i_cea_r_conn_cer             ("Wait-I-CEA",          "R-Conn-CER"      => "R-Accept,Process-CER,Elect",         "Wait-Returns");
    // Proves: peer-09
    wait_i_cea_i_peer_disc            ("Wait-I-CEA",          "I-Peer-Disc"     => "I-Disc",                             "Closed");
    // Proves: peer-10
    wait_i_cea_i_rcv_non_cea          ("Wait-I-CEA",          "I-Rcv-Non-CEA"   => "Error",                              "Closed");
    // Proves: peer-11
    wait_i_cea_timeout                ("Wait-I-CEA",          "Timeout"         => "Error",                              "Closed");

    // Proves: peer-12
    wait_conn_ack_elect_i_rcv_conn_ack  ("Wait-Conn-Ack/Elect", "I-Rcv-Conn-Ack"  => "I-Snd-CER,Elect",                  "Wait-Returns");
    // Proves: peer-13
    wait_conn_ack_elect_i_rcv_conn_nack ("Wait-Conn-Ack/Elect", "I-Rcv-Conn-Nack" => "R-Snd-CEA",                        "R-Open");
    // Proves: peer-14
    wait_conn_ack_elect_r_peer_disc     ("Wait-Conn-Ack/Elect", "R-Peer-Disc"     => "R-Disc",                           "Wait-Conn-Ack");
    // Proves: peer-15
    wait_conn_ack_elect_r_conn_cer      ("Wait-Conn-Ack/Elect", "R-Conn-CER"      => "R-Reject",                         "Wait-Conn-Ack/Elect");
    // Proves: peer-16
    wait_conn_ack_elect_timeout         ("Wait-Conn-Ack/Elect", "Timeout"         => "Error",                            "Closed");

    // Proves: peer-17
    wait_returns_win_election         ("Wait-Returns",        "Win-Election"    => "I-Disc,R-Snd-CEA",                   "R-Open");
    // Proves: peer-18
    wait_returns_i_peer_disc          ("Wait-Returns",        "I-Peer-Disc"     => "I-Disc,R-Snd-CEA",                   "R-Open");
    // That the CEA is processed goes without saying.
    // Proves: peer-19
    wait_returns_i_rcv_cea            ("Wait-Returns",        "I-Rcv-CEA"       => "R-Disc,Process-CEA",                 "I-Open");
    // Proves: peer-20
    wait_returns_r_peer_disc          ("Wait-Returns",        "R-Peer-Disc"     => "R-Disc",                             "Wait-I-CEA");
    // Proves: peer-21
    wait_returns_r_conn_cer           ("Wait-Returns",        "R-Conn-CER"      => "R-Reject",                           "Wait-Returns");
    // Proves: peer-22
    wait_returns_timeout              ("Wait-Returns",        "Timeout"         => "Error",                              "Closed");

    // Proves: peer-23
    r_open_send_message               ("R-Open",              "Send-Message"    => "R-Snd-Message",                      "R-Open");
    // Proves: peer-24
    r_open_r_rcv_message              ("R-Open",              "R-Rcv-Message"   => "Process",                            "R-Open");
    // Proves: peer-25
    r_open_r_rcv_dwr                  ("R-Open",              "R-Rcv-DWR"       => "Process-DWR,R-Snd-DWA",              "R-Open");
    // Proves: peer-26
    r_open_r_rcv_dwa                  ("R-Open",              "R-Rcv-DWA"       => "Process-DWA",                        "R-Open");
    // Proves: peer-27
    r_open_r_conn_cer                 ("R-Open",              "R-Conn-CER"      => "R-Reject",                           "R-Open");
    // Proves: peer-28
    r_open_stop                       ("R-Open",              "Stop"            => "R-Snd-DPR",                          "Closing");
    // Proves: peer-29
    r_open_r_rcv_dpr                  ("R-Open",              "R-Rcv-DPR"       => "R-Snd-DPA",                          "Closing");
    // Proves: peer-30
    r_open_r_peer_disc                ("R-Open",              "R-Peer-Disc"     => "R-Disc",                             "Closed");

    // Proves: peer-31
    i_open_send_message               ("I-Open",              "Send-Message"    => "I-Snd-Message",                      "I-Open");
    // Proves: peer-32
    i_open_i_rcv_message              ("I-Open",              "I-Rcv-Message"   => "Process",                            "I-Open");
    // Proves: peer-33
    i_open_i_rcv_dwr                  ("I-Open",              "I-Rcv-DWR"       => "Process-DWR,I-Snd-DWA",              "I-Open");
    // Proves: peer-34
    i_open_i_rcv_dwa                  ("I-Open",              "I-Rcv-DWA"       => "Process-DWA",                        "I-Open");
    // Proves: peer-35
    i_open_r_conn_cer                 ("I-Open",              "R-Conn-CER"      => "R-Reject",                           "I-Open");
    // Proves: peer-36
    i_open_stop                       ("I-Open",              "Stop"            => "I-Snd-DPR",                          "Closing");
    // Proves: peer-37
    i_open_i_rcv_dpr                  ("I-Open",              "I-Rcv-DPR"       => "I-Snd-DPA",                          "Closing");
    // Proves: peer-38
    i_open_i_peer_disc                ("I-Open",              "I-Peer-Disc"     => "I-Disc",                             "Closed");

    // Proves: peer-39
    closing_i_rcv_dpa                 ("Closing",             "I-Rcv-DPA"       => "I-Disc",                             "Closed");
    // Proves: peer-40
    closing_r_rcv_dpa                 ("Closing",             "R-Rcv-DPA"       => "R-Disc",                             "Closed");
    // Proves: peer-41
    closing_timeout                   ("Closing",             "Timeout"         => "Error",                              "Closed");
    // Proves: peer-42
    closing_i_peer_disc               ("Closing",             "I-Peer-Disc"     => "I-Disc",                             "Closed");
    // Proves: peer-43
    closing_r_peer_disc               ("Closing",             "R-Peer-Disc"     => "R-Disc",                             "Closed");
}

#[rustfmt::skip]
rows! { SILENT
//  test                                state                  event                action                                next state
    wait_conn_ack_stop                ("Wait-Conn-Ack",       "Stop"            => "Cleanup",                            "Closed");
    wait_i_cea_stop                   ("Wait-I-CEA",          "Stop"            => "Cleanup",                            "Closed");
    wait_conn_ack_elect_stop          ("Wait-Conn-Ack/Elect", "Stop"            => "Cleanup",                            "Closed");
    wait_returns_stop                 ("Wait-Returns",        "Stop"            => "Cleanup",                            "Closed");

    // The peer speaks before it has a CEA; the other connection goes on.
    wait_conn_ack_elect_r_rcv_message ("Wait-Conn-Ack/Elect", "R-Rcv-Message"   => "R-Disc",                             "Wait-Conn-Ack");
    wait_returns_r_rcv_message        ("Wait-Returns",        "R-Rcv-Message"   => "R-Disc",                             "Wait-I-CEA");
    wait_returns_i_rcv_non_cea        ("Wait-Returns",        "I-Rcv-Non-CEA"   => "I-Disc,R-Snd-CEA",                   "R-Open");

    // A CER after the capabilities exchange is answered, with 5012.
    r_open_r_rcv_cer                  ("R-Open",              "R-Rcv-CER"       => "R-Snd-CEA",                          "R-Open");
    i_open_i_rcv_cer                  ("I-Open",              "I-Rcv-CER"       => "I-Snd-CEA",                          "I-Open");

    // What crosses DPR and DPA on its way is served, but no new work is taken.
    closing_r_conn_cer                ("Closing",             "R-Conn-CER"      => "R-Reject",                           "Closing");
    closing_i_rcv_message             ("Closing",             "I-Rcv-Message"   => "I-Snd-Message",                      "Closing");
    closing_r_rcv_message             ("Closing",             "R-Rcv-Message"   => "R-Snd-Message",                      "Closing");
    closing_i_rcv_dwr                 ("Closing",             "I-Rcv-DWR"       => "Process-DWR,I-Snd-DWA",              "Closing");
    closing_r_rcv_dwr                 ("Closing",             "R-Rcv-DWR"       => "Process-DWR,R-Snd-DWA",              "Closing");
    closing_i_rcv_dwa                 ("Closing",             "I-Rcv-DWA"       => "Process-DWA",                        "Closing");
    closing_r_rcv_dwa                 ("Closing",             "R-Rcv-DWA"       => "Process-DWA",                        "Closing");
    closing_i_rcv_dpr                 ("Closing",             "I-Rcv-DPR"       => "I-Snd-DPA",                          "Closing");
    closing_r_rcv_dpr                 ("Closing",             "R-Rcv-DPR"       => "R-Snd-DPA",                          "Closing");
    closing_i_rcv_cer                 ("Closing",             "I-Rcv-CER"       => "I-Snd-CEA",                          "Closing");
    closing_r_rcv_cer                 ("Closing",             "R-Rcv-CER"       => "R-Snd-CEA",                          "Closing");
}

const STATES: [&str; 8] = [
    "Closed",
    "Wait-Conn-Ack",
    "Wait-I-CEA",
    "Wait-Conn-Ack/Elect",
    "Wait-Returns",
    "R-Open",
    "I-Open",
    "Closing",
];

const EVENTS: [&str; 23] = [
    "Start",
    "Stop",
    "R-Conn-CER",
    "I-Rcv-Conn-Ack",
    "I-Rcv-Conn-Nack",
    "Timeout",
    "I-Rcv-CEA",
    "R-Rcv-CEA",
    "I-Peer-Disc",
    "R-Peer-Disc",
    "Send-Message",
    "I-Rcv-Message",
    "R-Rcv-Message",
    "I-Rcv-DWR",
    "R-Rcv-DWR",
    "I-Rcv-DWA",
    "R-Rcv-DWA",
    "I-Rcv-CER",
    "R-Rcv-CER",
    "I-Rcv-DPA",
    "R-Rcv-DPA",
    "I-Rcv-DPR",
    "R-Rcv-DPR",
];

/// An event of a connection that a state does not have is an event of a connection that is gone.
#[test]
fn everything_else_changes_nothing() {
    let mut pairs = 0;
    for state in STATES {
        for event in EVENTS {
            let is_listed = |table: &[(&str, &str)]| table.contains(&(state, event));
            // Any message but a CEA is the same to a state that waits for a CEA, or has not answered
            // the CER. The Timeouts of the open states are the watchdog's.
            let is_any_message = event.contains("-Rcv-")
                && !event.contains("Conn")
                && (state.starts_with("Wait-Returns")
                    || (state == "Wait-I-CEA" && event.starts_with("I-"))
                    || (state == "Wait-Conn-Ack/Elect" && event.starts_with("R-")));
            let is_watchdog = state.ends_with("Open") && event == "Timeout";
            if is_listed(PRINTED) || is_listed(SILENT) || is_any_message || is_watchdog {
                continue;
            }
            pairs += 1;
            check(state, event, "", state);
        }
    }
    assert_eq!(pairs, 98);
}

/// Of a peer with a lower name the local node wins the election, whichever CER comes first.
// Proves: peer-08, peer-12, peer-17
#[test]
fn election_follows_the_second_of_the_two_cers() {
    let mut rig = Rig::new(LOWER);
    rig.start();
    rig.connected();
    rig.forget();
    rig.r_conn_cer();
    assert_eq!(rig.peer.state(), State::ROpen);
    let winner = ["R-Accept", "Process-CER", "I-Disc", "R-Snd-CEA"];
    assert_eq!(rig.trace, winner);

    let mut rig = Rig::new(LOWER);
    rig.start();
    rig.r_conn_cer();
    rig.forget();
    rig.connected();
    assert_eq!(rig.peer.state(), State::ROpen);
    assert_eq!(rig.trace, ["I-Snd-CER", "I-Disc", "R-Snd-CEA"]);
}

fn check(state: &str, event: &str, actions: &str, next: &str) {
    // For Win-Election the peer has the lower name, for all other events the higher.
    let identity = if event == "Win-Election" { LOWER } else { HIGHER };
    let mut rig = Rig::new(identity);
    let side = if event.starts_with("I-") { Side::I } else { Side::R };
    reach(&mut rig, state, event, side);
    let open: Vec<String> = match rig.peer.state() {
        State::Closed => Vec::new(),
        State::WaitConnAck | State::WaitICea | State::IOpen => vec!["I-Disc".into()],
        State::WaitConnAckElect | State::WaitReturns => vec!["I-Disc".into(), "R-Disc".into()],
        State::ROpen => vec!["R-Disc".into()],
        State::Closing => vec![format!("{side:?}-Disc")],
    };
    // Nothing is left to close of a connection that did not come up.
    let open = if event == "I-Rcv-Conn-Nack" { Vec::new() } else { open };
    let sent = if event == "Win-Election" { rig.trace.clone() } else { happen(&mut rig, event) };
    let expected: Vec<String> = actions
        .split(',')
        .filter(|action| !action.is_empty() && *action != "Elect")
        .flat_map(|action| match action {
            "Cleanup" | "Error" => open.clone(),
            action => vec![action.to_owned()],
        })
        .collect();
    assert_eq!(sent, expected, "{state}, {event}");
    assert_eq!(rig.peer.state().to_string(), next, "{state}, {event}");
    let closed = |event: &&Event<u32>| matches!(event, Event::Closed { .. });
    let is_reported = rig.events.iter().filter(closed).count();
    assert_eq!(is_reported, usize::from(next == "Closed" && state != "Closed"), "{state}, {event}");
}

/// Brings a peer into a state; into Closing, on the connection of this side.
fn reach(rig: &mut Rig, state: &str, event: &str, side: Side) {
    match (state, side) {
        ("Closed", _) => {}
        ("Wait-Conn-Ack", _) => rig.start(),
        ("Wait-I-CEA", _) => {
            rig.start();
            rig.connected();
        }
        ("Wait-Conn-Ack/Elect", _) => {
            rig.start();
            rig.r_conn_cer();
        }
        ("Wait-Returns", _) => {
            rig.start();
            rig.connected();
            rig.forget();
            rig.r_conn_cer();
            if event == "Win-Election" {
                // What follows Accept and Process-CER is of the row.
                rig.trace.drain(..2);
                return;
            }
        }
        ("R-Open", _) => rig.r_conn_cer(),
        ("I-Open", _) => {
            rig.start();
            rig.connected();
            rig.receive_cea(Side::I);
        }
        ("Closing", Side::I) => {
            reach(rig, "I-Open", event, side);
            rig.stop(DisconnectCause::REBOOTING);
        }
        (state, _) => {
            assert_eq!(state, "Closing");
            reach(rig, "R-Open", event, side);
            rig.stop(DisconnectCause::REBOOTING);
        }
    }
    assert_eq!(rig.peer.state().to_string(), state);
    rig.forget();
}

fn happen(rig: &mut Rig, event: &str) -> Vec<String> {
    let side = if event.starts_with("I-") { Side::I } else { Side::R };
    match event.trim_start_matches("I-").trim_start_matches("R-") {
        "Start" => rig.start(),
        "Stop" => rig.stop(DisconnectCause::REBOOTING),
        "Conn-CER" => rig.r_conn_cer(),
        "Rcv-Conn-Ack" if rig.initiator.is_some() => rig.connected(),
        "Rcv-Conn-Nack" if rig.initiator.is_some() => rig.connect_failed(),
        "Rcv-Conn-Ack" | "Rcv-Conn-Nack" => {}
        // Closed has no timer unless an attempt failed; a timeout all the same.
        "Timeout" => match rig.peer.next_timeout() {
            Some(_) => rig.expire(),
            None => rig.wait(PeerConfig::new(HIGHER).handshake_timeout),
        },
        "Rcv-CEA" => rig.receive_cea(side),
        "Rcv-Non-CEA" => rig.receive_dwr(side),
        "Peer-Disc" => rig.peer_disc(side),
        "Send-Message" => {
            let _ = rig.send_request(7);
        }
        "Rcv-Message" => rig.receive_request(side),
        "Rcv-DWR" => rig.receive_dwr(side),
        "Rcv-DWA" => rig.receive_dwa(side),
        "Rcv-CER" => {
            let cer = rig.cer();
            rig.receive(side, &cer);
        }
        "Rcv-DPR" => rig.receive_dpr(side, DisconnectCause::REBOOTING),
        "Rcv-DPA" => rig.receive_dpa(side),
        other => panic!("no event {other}"),
    }
    rig.trace.clone()
}
