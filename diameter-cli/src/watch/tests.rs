//! Screens as they are drawn, key by key.

use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diameter_analysis::Settings;
use diameter_capture::{Captured, Problem};
use diameter_dictionary::Catalogue;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use snapbox::{assert_data_eq, str};

use super::app::{App, Effect, Event, Reading};
use super::example;
use super::export::Format;
use super::traffic::Traffic;
use super::view::{Theme, view};

/// The program with somebody before it.
struct User {
    app: App,
    size: (u16, u16),
    start: Instant,
}

impl User {
    /// Somebody who looks at these messages.
    fn of(messages: Vec<Captured>, settings: Settings) -> Self {
        let traffic = Traffic::new(Catalogue::standard(), settings);
        let app = App::new("network.pcap".to_owned(), traffic, false);
        let mut user = Self { app, size: (0, 0), start: Instant::now() };
        user.resize(100, 14);
        messages.into_iter().for_each(|message| user.app.take(Ok(message)));
        user.update(Event::Tick);
        user
    }

    fn of_network() -> Self {
        let mut user = Self::of(example::network(), Settings::default());
        user.app.end(None);
        user.update(Event::Tick);
        user
    }

    fn update(&mut self, event: Event) -> Option<Effect> {
        self.app.update(event, self.start)
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        self.size = (columns, rows);
        self.update(Event::Resized(columns, rows));
    }

    fn press(&mut self, code: KeyCode) -> Option<Effect> {
        self.update(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)))
    }

    fn type_text(&mut self, text: &str) {
        for character in text.chars() {
            self.press(KeyCode::Char(character));
        }
    }

    /// What is on the screen, without blanks at the ends of lines.
    fn screen(&self) -> String {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        terminal.draw(|frame| view(&self.app, Theme { is_colored: true }, frame)).unwrap();
        let buffer = terminal.backend().buffer();
        let rows = buffer.content().chunks(usize::from(self.size.0).max(1));
        let line = |row: &[ratatui::buffer::Cell]| {
            let text: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
            text.trim_end().to_owned() + "\n"
        };
        rows.map(line).collect()
    }
}

#[test]
fn sessions_are_listed_with_what_went_wrong_in_them() {
    let user = User::of_network();
    assert_data_eq!(
        user.screen(),
        str![[r#"
 diameter watch  network.pcap                                                                   end
 19 messages   5 sessions

   Began         Application  Session-Id                          Messages  Last answer
   10:05:01.000  S6a/S6d      mme1.example.net;1;1                       2  2001 SUCCESS
   10:05:01.030  Gx           pgw1.example.net;2;1                       4  2001 SUCCESS
   10:05:01.040  Gy/Ro        pgw1.example.net;3;1                       5  5002 UNKNOWN_SESSION_ID
   10:05:02.000  Gy/Ro        pgw1.example.net;3;2                       2  4012 CREDIT_LIMIT_REACH…
   10:05:03.000  S6a/S6d      mme1.example.net;1;2                       2  5001 ERROR_USER_UNKNOWN




 Esc Back Enter Flow F1 Help F2 Save F3 Search F4 Extended F5 Clear F6 Message F7 Filter F8 Settings

"#]]
    );
}

#[test]
fn exchanges_are_listed_with_their_answers() {
    let mut user = User::of_network();
    user.resize(150, 16);
    user.press(KeyCode::Tab);
    assert_data_eq!(
        user.screen(),
        str![[r#"
 diameter watch  network.pcap                                                                                                                     end
 19 messages   10 exchanges

   Time          Command    Application  From                  To                    Session-Id                      Latency  Answer
   10:05:00.000  DWR        Diameter c…  pgw1.example.net      ocs1.example.net                                       400 µs  2001 SUCCESS
   10:05:00.010  DWR        Diameter c…  pgw1.example.net      ocs2.example.net                                       500 µs  2001 SUCCESS
   10:05:01.000  ULR        S6a/S6d      mme1.example.net      hss1.example.net      mme1.example.net;1;1            12.0 ms  2001 SUCCESS
   10:05:01.030  CCR        Gx           pgw1.example.net      pcrf1.example.net     pgw1.example.net;2;1             4.0 ms  2001 SUCCESS
   10:05:01.040  CCR        Gy/Ro        pgw1.example.net      ocs1.example.net      pgw1.example.net;3;1             8.0 ms  2001 SUCCESS
   10:05:02.000  CCR        Gy/Ro        pgw1.example.net      ocs1.example.net      pgw1.example.net;3;2             6.5 ms  4012 CREDIT_LIMIT_REACH…
   10:05:03.000  ULR        S6a/S6d      mme1.example.net      hss1.example.net      mme1.example.net;1;2             9.0 ms  5001 ERROR_USER_UNKNOWN
   10:05:31.000  CCR        Gy/Ro        pgw1.example.net      ocs1.example.net      pgw1.example.net;3;1                     none
   10:05:34.000  CCR        Gy/Ro        pgw1.example.net      ocs2.example.net      pgw1.example.net;3;1             3.0 ms  5002 UNKNOWN_SESSION_ID
   10:05:34.100  CCR        Gx           pgw1.example.net      pcrf1.example.net     pgw1.example.net;2;1             4.0 ms  2001 SUCCESS

 Esc Back Enter Flow F1 Help F2 Save F3 Search F4 Extended F5 Clear F6 Message F7 Filter F8 Settings F9 Clear rest F10 Columns Tab Switch p Pause

"#]]
    );
}

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
fn mistakes_of_a_filter_are_shown_where_they_are() {
    let mut user = User::of_network();
    user.press(KeyCode::F(7));
    user.type_text("result >= 4000 and lattency > 1s");
    let screen = user.screen();
    let lines: Vec<&str> = screen.lines().collect();
    let (typed, mistake) = (lines[11], lines[12]);
    assert_eq!(typed, "Filter: result >= 4000 and lattency > 1s");
    let column = typed.find("lattency").unwrap();
    assert_eq!(mistake.find('^'), Some(column), "{screen}");
    assert!(mistake.contains("did you mean `latency`?"), "{screen}");
    // A key that does not mend it leaves it there.
    user.press(KeyCode::Enter);
    assert!(user.screen().contains("did you mean `latency`?"));
    // Who gives up sees what there was before.
    user.press(KeyCode::Esc);
    assert!(user.screen().contains("   5 sessions"), "{}", user.screen());
}

#[test]
fn a_filter_and_a_text_narrow_both_lists() {
    let mut user = User::of_network();
    user.press(KeyCode::Char('/'));
    user.type_text("PGW1");
    user.press(KeyCode::Enter);
    assert!(user.screen().contains("3 of 5 sessions"), "{}", user.screen());
    user.press(KeyCode::F(7));
    user.type_text("result >= 3000");
    user.press(KeyCode::Enter);
    assert!(user.screen().contains("2 of 5 sessions"), "{}", user.screen());
    user.press(KeyCode::Tab);
    assert!(user.screen().contains("2 of 10 exchanges"), "{}", user.screen());
    // An address is found too, though no message says it.
    user.press(KeyCode::Char('/'));
    user.update(Event::Key(KeyEvent::new(KeyCode::Char('u'), KeyModifiers::CONTROL)));
    user.type_text("10.0.0.12");
    assert!(user.screen().contains("1 of 10 exchanges"), "{}", user.screen());
}

#[test]
fn no_screen_is_too_small_or_too_large() {
    let mut user = User::of_network();
    for keys in [
        &[KeyCode::Tab][..],
        &[KeyCode::Enter],
        &[KeyCode::Enter, KeyCode::Enter],
        &[KeyCode::F(1)],
        &[KeyCode::F(8)],
        &[KeyCode::Char('!')],
        &[KeyCode::F(2)],
        &[KeyCode::F(7), KeyCode::Char('x'), KeyCode::Char('ü')],
    ] {
        keys.iter().for_each(|key| {
            user.press(*key);
        });
        for columns in [1, 2, 3, 7, 20, 41, 80, 250] {
            for rows in [1, 2, 3, 4, 5, 6, 8, 24, 60] {
                user.resize(columns, rows);
                user.screen();
                user.press(KeyCode::PageDown);
                user.screen();
            }
        }
        (0..4).for_each(|_| {
            if user.app.prompt.is_some() || !user.app.screens.is_empty() {
                user.press(KeyCode::Esc);
            }
        });
    }
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
fn the_selected_row_stays_where_it_is_while_others_come_and_go() {
    let settings = Settings { exchanges: 6, ..Settings::default() };
    let request = |number: u32| {
        let json = format!(
            r#"{{"command": "DWR", "hop_by_hop_id": {number}, "end_to_end_id": {number},
                "Origin-Host": "host{number}.net", "Origin-Realm": "net"}}"#
        );
        example::message(&json, number.into())
    };
    let mut user = User::of((0..6).map(request).collect(), settings);
    user.press(KeyCode::Tab);
    (0..3).for_each(|_| {
        user.press(KeyCode::Down);
    });
    let selected = user.app.place().selected();
    let line_of = |screen: &str| screen.lines().position(|line| line.contains("host3.net"));
    let line = line_of(&user.screen());
    assert!(line.is_some());
    user.app.take(Ok(request(6)));
    user.app.take(Ok(request(7)));
    user.update(Event::Tick);
    assert_eq!(user.app.place().selected(), selected);
    assert!(!user.screen().contains("host1.net"), "{}", user.screen());
    assert!(user.screen().contains("forgotten: 2 exchanges"), "{}", user.screen());
    // It is forgotten as well: the oldest takes its place.
    (8..14).for_each(|number| user.app.take(Ok(request(number))));
    user.update(Event::Tick);
    assert!(user.app.place().selected() > selected);
    // Autoscroll: whatever comes last is selected.
    user.press(KeyCode::Char('a'));
    user.app.take(Ok(request(14)));
    user.update(Event::Tick);
    let screen = user.screen();
    assert!(screen.contains("host14.net") && screen.contains("autoscroll"), "{screen}");
    user.press(KeyCode::Up);
    assert!(!user.screen().contains("autoscroll"));
}

#[test]
fn what_is_kept_can_be_changed_and_cleared() {
    let mut user = User::of_network();
    user.press(KeyCode::F(8));
    assert!(
        user.screen().contains("Exchanges that are kept            < 65536 >"),
        "{}",
        user.screen()
    );
    user.press(KeyCode::Left);
    assert!(user.screen().contains("< 32768 >"), "{}", user.screen());
    assert_eq!(user.app.traffic.settings().exchanges, 32768);
    // Hosts by address.
    (0..4).for_each(|_| {
        user.press(KeyCode::Down);
    });
    user.press(KeyCode::Right);
    user.press(KeyCode::Esc);
    user.press(KeyCode::Tab);
    user.resize(150, 14);
    assert!(user.screen().contains("10.0.0.1:40000"), "{}", user.screen());

    user.press(KeyCode::F(5));
    let screen = user.screen();
    assert!(screen.contains(" 0 messages   0 exchanges"), "{screen}");
    user.app.take(Ok(example::network().remove(0)));
    user.update(Event::Tick);
    assert!(user.screen().contains(" 1 messages   1 exchanges"), "{}", user.screen());
}

#[test]
fn what_is_copied_and_saved_is_what_is_chosen() {
    let mut user = User::of_network();
    let Some(Effect::Copy { text, what }) = user.press(KeyCode::Char('c')) else { panic!() };
    assert_eq!(what, "2 messages as hex");
    assert!(text.lines().count() == 2 && text.starts_with("010000c4"), "{text}");
    let Some(Effect::Copy { text, .. }) = user.press(KeyCode::Char('C')) else { panic!() };
    assert!(text.starts_with(
        r#"{"frame":5,"time":"2026-11-28T10:05:01.000000Z","source":"10.0.0.2:41000","#
    ));
    // It is what the program itself reads.
    let again = example::message(text.lines().next().unwrap(), 5);
    assert_eq!(again, example::network()[4]);

    user.press(KeyCode::F(2));
    assert!(user.screen().contains("Save 15 messages as: diameter.pcap"), "{}", user.screen());
    let effect = user.press(KeyCode::Enter);
    let Some(Effect::Save { path, format, messages }) = effect else { panic!("{effect:?}") };
    assert_eq!((path.as_str(), format, messages.len()), ("diameter.pcap", Format::Pcap, 15));
    // A name that says nothing.
    user.press(KeyCode::F(2));
    user.type_text("x");
    assert!(user.press(KeyCode::Enter).is_none());
    assert!(user.screen().contains("^ the name ends in .pcap, .json or .hex"), "{}", user.screen());
}

#[test]
fn what_is_to_tell_is_told_for_a_while() {
    let mut user = User::of_network();
    user.update(Event::Done(Err("the disk is full".to_owned())));
    assert!(user.screen().contains("the disk is full"));
    user.start += Duration::from_secs(60);
    user.update(Event::Tick);
    assert!(!user.screen().contains("the disk is full"));
}

#[test]
fn pauses_and_rates_are_shown() {
    let mut user = User::of(Vec::new(), Settings::default());
    user.press(KeyCode::Char('p'));
    assert_eq!(user.app.reading, Reading::Paused);
    assert!(user.screen().contains("PAUSED"));
    user.press(KeyCode::Char('p'));
    example::network().into_iter().for_each(|message| user.app.take(Ok(message)));
    user.start += Duration::from_secs(2);
    user.update(Event::Tick);
    // 19 in two seconds.
    assert!(user.screen().contains("19 messages, 10/s"), "{}", user.screen());
}

#[test]
fn parts_that_are_no_messages_are_counted_and_can_be_looked_at() {
    let mut input = diameter_capture::Input::new(&b"zz\n0100"[..], &Default::default()).unwrap();
    let mut user = User::of(Vec::new(), Settings::default());
    input.by_ref().for_each(|item: Result<Captured, Problem>| user.app.take(item));
    user.update(Event::Tick);
    let screen = user.screen();
    assert!(screen.contains(" problems"), "{screen}");
    user.press(KeyCode::Char('!'));
    assert!(user.screen().contains("is no hex digit"), "{}", user.screen());
}

/// The Session-Ids on the screen, from the top down.
fn session_ids(user: &User) -> Vec<String> {
    let screen = user.screen();
    let rows = screen.lines().skip(4).filter_map(|line| {
        line.split_whitespace().find(|word| word.contains(".net;")).map(str::to_owned)
    });
    rows.collect()
}

#[test]
fn a_list_is_in_the_order_of_the_column_that_somebody_chooses() {
    let mut user = User::of_network();
    user.resize(150, 14);
    let began = session_ids(&user);
    user.press(KeyCode::Char('z'));
    assert!(user.screen().contains("order Began ↓"), "{}", user.screen());
    let newest_first: Vec<String> = began.iter().rev().cloned().collect();
    assert_eq!(session_ids(&user), newest_first);
    // What matters most is on top, and selected.
    user.press(KeyCode::Down);
    (0..4).for_each(|_| {
        user.press(KeyCode::Char('>'));
    });
    assert!(user.screen().contains("order Messages ↓"), "{}", user.screen());
    assert_eq!(user.app.place().selected(), user.app.listing().get(0));
    assert_eq!(session_ids(&user)[..2], ["pgw1.example.net;3;1", "pgw1.example.net;2;1"]);
    user.press(KeyCode::Char('<'));
    user.press(KeyCode::Char('z'));
    // Those of nobody are last, whichever the order.
    assert!(user.screen().contains("order Subscriber ↑"), "{}", user.screen());
    let by_subscriber = session_ids(&user);
    user.press(KeyCode::Char('z'));
    assert_ne!(session_ids(&user), by_subscriber);

    // The other list has an order of its own.
    user.press(KeyCode::Tab);
    assert!(!user.screen().contains("order "), "{}", user.screen());
    (0..6).for_each(|_| {
        user.press(KeyCode::Char('>'));
    });
    user.press(KeyCode::Char('z'));
    let screen = user.screen();
    let first = screen.lines().nth(4).unwrap();
    assert!(screen.contains("order Latency ↓") && first.contains("12.0 ms"), "{screen}");
}

#[test]
fn an_order_takes_in_what_comes_and_the_newest_is_followed_at_its_end() {
    let request = |number: u32| {
        let json = format!(
            r#"{{"command": "DWR", "hop_by_hop_id": {number}, "end_to_end_id": {number},
                "Origin-Host": "host{number}.net", "Origin-Realm": "net"}}"#
        );
        example::message(&json, number.into())
    };
    let mut user = User::of((0..30).map(request).collect(), Settings::default());
    user.press(KeyCode::Tab);
    user.press(KeyCode::Char('z'));
    user.press(KeyCode::Char('a'));
    let first = |user: &User| user.screen().lines().nth(4).unwrap().to_owned();
    assert!(first(&user).contains("host29.net"), "{}", user.screen());
    user.app.take(Ok(request(30)));
    user.update(Event::Tick);
    // Not at once: to put many in order takes longer than to read one.
    assert!(first(&user).contains("host29.net"), "{}", user.screen());
    user.start += Duration::from_secs(2);
    user.update(Event::Tick);
    assert!(first(&user).contains("host30.net"), "{}", user.screen());
    // Whoever goes elsewhere stays there.
    user.press(KeyCode::Down);
    let selected = user.app.place().selected();
    user.app.take(Ok(request(31)));
    user.start += Duration::from_secs(2);
    user.update(Event::Tick);
    assert_eq!(user.app.place().selected(), selected);
}

#[test]
fn columns_are_chosen_and_moved() {
    let mut user = User::of_network();
    user.resize(150, 20);
    user.press(KeyCode::F(10));
    assert!(user.screen().contains("Columns of the list"), "{}", user.screen());
    // Application goes, Slowest comes, and to the front.
    user.press(KeyCode::Down);
    user.press(KeyCode::Char(' '));
    (0..8).for_each(|_| {
        user.press(KeyCode::Down);
    });
    assert!(user.screen().contains("[ ] Slowest"), "{}", user.screen());
    user.press(KeyCode::Enter);
    (0..9).for_each(|_| {
        user.press(KeyCode::Char('-'));
    });
    user.press(KeyCode::Esc);
    let screen = user.screen();
    let heading = screen.lines().nth(3).unwrap();
    let columns: Vec<&str> = heading.split_whitespace().collect();
    assert_eq!(columns[..3], ["Slowest", "Began", "Session-Id"], "{screen}");
    assert!(screen.contains("12.0 ms"), "{screen}");
    // The other list keeps its own.
    user.press(KeyCode::Tab);
    assert!(user.screen().contains("Application"), "{}", user.screen());
}

#[test]
fn what_is_not_listed_is_forgotten_and_the_rest_stays_as_it_was() {
    let mut user = User::of_network();
    user.resize(150, 14);
    user.press(KeyCode::F(7));
    user.type_text("result >= 5000");
    user.press(KeyCode::Enter);
    assert!(user.screen().contains("2 of 5 sessions"), "{}", user.screen());
    user.press(KeyCode::F(9));
    let screen = user.screen();
    assert!(screen.contains(" 7 messages   2 of 2 sessions"), "{screen}");
    // Without the filter there is no more, and a request that nobody answered still is one.
    user.press(KeyCode::F(7));
    user.update(Event::Key(KeyEvent::new(KeyCode::Char('u'), KeyModifiers::CONTROL)));
    user.press(KeyCode::Enter);
    user.press(KeyCode::Tab);
    let screen = user.screen();
    assert!(screen.contains(" 7 messages   4 exchanges"), "{screen}");
    assert!(screen.contains("none"), "{screen}");
    // Hosts are known by the messages that were forgotten.
    assert!(screen.contains("ocs1.example.net"), "{screen}");
}

#[test]
fn hosts_keep_their_names_when_all_is_cleared() {
    let messages = example::network();
    let mut user = User::of(messages.clone(), Settings::default());
    user.resize(150, 14);
    user.press(KeyCode::Tab);
    user.press(KeyCode::F(5));
    // A request that was not answered says nothing of who was asked.
    let silent = messages
        .into_iter()
        .find(|it| it.time.is_some_and(|at| crate::time::timestamp(at).contains("10:05:31")));
    user.app.take(Ok(silent.unwrap()));
    user.update(Event::Tick);
    let screen = user.screen();
    assert!(screen.contains("1 exchanges") && screen.contains("ocs1.example.net"), "{screen}");
}

#[test]
fn rows_show_that_a_message_breaks_its_grammar() {
    let broken = r#"{"command": "CCR", "application": "Gy", "Session-Id": "a;1;1", "Origin-Host": "a.net",
        "CC-Request-Number": 0}"#;
    let mut messages = example::network();
    messages.push(example::message(broken, 20));
    let mut user = User::of(messages, Settings::default());
    user.update(Event::Tick);
    let marked = |user: &User| -> Vec<String> {
        let screen = user.screen();
        let marked = screen.lines().skip(4).filter(|line| line.starts_with(" !"));
        marked.map(str::to_owned).collect()
    };
    let rows = marked(&user);
    assert!(rows.len() == 1 && rows[0].contains("a;1;1"), "{}", user.screen());
    user.press(KeyCode::Tab);
    user.press(KeyCode::Char('G'));
    let rows = marked(&user);
    assert!(rows.len() == 1 && rows[0].contains("CCR"), "{}", user.screen());
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
