//! Columns of lists, and the order of their rows.

use std::time::Duration;

use crossterm::event::KeyCode;
use diameter_analysis::Settings;

use super::User;
use crate::watch::app::Event;
use crate::watch::example;

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
