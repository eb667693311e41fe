//! Flows and messages.

use crossterm::event::KeyCode;
use diameter_analysis::Settings;
use snapbox::{assert_data_eq, str};

use super::User;
use crate::watch::example;

#[test]
fn a_flow_shows_who_did_not_answer_and_who_was_asked_instead() {
    let mut user = User::of_network();
    user.resize(110, 26);
    user.press(KeyCode::Char('j'));
    user.press(KeyCode::Char('j'));
    user.press(KeyCode::Enter);
    assert_data_eq!(
        user.screen(),
        str![[r#"
 diameter watch  network.pcap                                                                             end
 19 messages   5 sessions

Flow of pgw1.example.net;3;1: 5 messages
                            pgw1                            ocs1                            ocs2
                        example.net                     example.net                     example.net
2026-11-28                   │                               │                               │
10:05:01.040                 │────────── CCR-I #0 ──────────▶│                               │
                             │ 001010000000001, RG 10        │                               │
                             │ asks 5.0 MB                   │                               │
10:05:01.048                 │◀─── CCA-I #0 2001 SUCCESS ────│                               │
                             │ RG 10, granted 5.0 MB         │                               │
                             │ valid 600 s                   │                               │
29.95 s later                ┊                               ┊                               ┊
10:05:31.000                 │────────── CCR-U #1 ──────────▶│                               │
                             │ RG 10, used 4.8 MB            │                               │
                             │ never answered                │                               │
3.00 s later                 ┊                               ┊                               ┊
                             │ no answer from ocs1: another is asked                         │
10:05:34.000                 │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ CCR-U #1 again ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌▶│
                             │ RG 10, used 4.8 MB            │                               │
10:05:34.003                 │◀────────── CCA-U #1 5002 UNKNOWN_SESSION_ID 3.0 ms ───────────│



 Esc Back F6 Message F1 Help F2 Save F4 Extended c Copy hex C Copy JSON

"#]]
    );
    // The messages one by one, to the last.
    for _ in 0..10 {
        user.press(KeyCode::Down);
    }
    user.press(KeyCode::Enter);
    assert!(user.screen().contains("Message 5 of 5  frame 17"), "{}", user.screen());
}

#[test]
fn all_sessions_of_a_subscriber_are_one_flow() {
    let mut user = User::of_network();
    user.resize(120, 40);
    // S6a, Gx and Gy of one IMSI.
    user.press(KeyCode::F(4));
    let screen = user.screen();
    assert!(screen.contains("Flow of 3 sessions: 11 messages"), "{screen}");
    for host in ["mme1", "pgw1", "hss1", "pcrf1", "ocs1", "ocs2"] {
        assert!(screen.contains(host), "{host}\n{screen}");
    }
}

#[test]
fn a_message_shows_its_errors_in_place_and_its_other_forms() {
    let broken = r#"{"command": "CCR", "application": "Gy", "Session-Id": "a;1;1", "Origin-Host": "a.net",
        "CC-Request-Number": 0}"#;
    let mut user = User::of(vec![example::message(broken, 1)], Settings::default());
    user.resize(80, 20);
    user.press(KeyCode::F(6));
    assert_data_eq!(
        user.screen(),
        str![[r#"
 diameter watch  network.pcap
 1 messages   1 sessions

Message 1 of 1  frame 1
Credit-Control-Request (CCR, 272) Gy/Ro (4) [RP] hop-by-hop 0x00000001 end-to-en
    d 0x00000001, 76 octets
  Session-Id (263) [M] "a;1;1"
  Origin-Host (264) [M] "a.net"
  Auth-Application-Id (258) [M] Gy/Ro (4)
  CC-Request-Number (415) [M] 0
  ! 5005 DIAMETER_MISSING_AVP: Origin-Realm: is missing
  ! 5005 DIAMETER_MISSING_AVP: Destination-Realm: is missing
  ! 5005 DIAMETER_MISSING_AVP: Service-Context-Id: is missing
  ! 5005 DIAMETER_MISSING_AVP: CC-Request-Type: is missing





 Esc Back F1 Help F2 Save F6 Message Left Before Right Behind c Copy hex C Copy

"#]]
    );
    user.press(KeyCode::Char('r'));
    assert!(user.screen().contains("\"Session-Id\": \"a;1;1\""), "{}", user.screen());
    user.press(KeyCode::Char('r'));
    assert!(user.screen().contains("000000  01 00 00"), "{}", user.screen());
}

#[test]
fn what_a_message_says_cannot_move_the_cursor() {
    let json = r#"{"command": "DWR", "Origin-Host": {"octets": "611b5b324a0d0a62"}, "Origin-Realm": "net",
        "Session-Id": {"octets": "1b5d303b7807"}}"#;
    let mut user = User::of(vec![example::message(json, 1)], Settings::default());
    for keys in
        [&[][..], &[KeyCode::Tab], &[KeyCode::Enter], &[KeyCode::Enter], &[KeyCode::Char('r')]]
    {
        keys.iter().for_each(|key| {
            user.press(*key);
        });
        let screen = user.screen();
        assert!(!screen.chars().any(|it| it.is_control() && it != '\n'), "{screen:?}");
    }
}

#[test]
fn a_flow_is_extended_to_all_that_concerns_its_subscriber() {
    let mut user = User::of_network();
    user.resize(120, 40);
    user.press(KeyCode::Enter);
    assert!(
        user.screen().contains("Flow of mme1.example.net;1;1: 2 messages"),
        "{}",
        user.screen()
    );
    user.press(KeyCode::Char('x'));
    assert!(user.screen().contains("Flow of 3 sessions: 11 messages"), "{}", user.screen());
}
