//! Screens as they are drawn, key by key.

mod flows;
mod lists;
mod orders;

use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diameter_analysis::Settings;
use diameter_capture::{Captured, Problem};
use diameter_dictionary::Catalogue;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

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
