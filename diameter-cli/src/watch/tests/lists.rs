//! Lists: what stands in their rows, what they are narrowed to, and what stays when rows go.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diameter_analysis::Settings;
use snapbox::{assert_data_eq, str};

use super::User;
use crate::watch::app::Event;
use crate::watch::example;

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
