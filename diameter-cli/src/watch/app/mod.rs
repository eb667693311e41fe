//! What is on the screen and what keys do to it, as a value: nothing here reads, writes or asks a clock.

mod actions;
mod flow;
pub(super) mod keys;
mod leaving;
mod list;
mod message;
mod order;
mod prompt;
mod rate;
mod settings;

use std::time::{Duration, Instant, SystemTime};

use crossterm::event::{KeyEvent, KeyEventKind};
use diameter_capture::{Captured, Problem};

use super::export::Format;
use super::traffic::{Kind, Listing, Message, Traffic};
use super::view;
use crate::flow::details::Table;
pub(super) use flow::Flow;
pub(super) use list::Place;
use list::Step;
pub(super) use message::Opened;
use order::Sorted;
pub(super) use order::{Key, List};
pub(super) use prompt::{Prompt, Purpose};
use rate::Rate;
pub(super) use settings::{Hosts, Look, SETTINGS, Times};

/// All that is known and shown.
#[derive(Debug)]
pub(super) struct App {
    /// What the source is called.
    pub(super) name: String,
    pub(super) traffic: Traffic,
    pub(super) reading: Reading,
    pub(super) kind: Kind,
    sessions: List,
    exchanges: List,
    /// The list in another order than that in which its rows began.
    sorted: Option<Sorted>,
    /// Whether there are rows on the screen that were not looked at yet.
    has_to_check: bool,
    /// Whether the last row stays selected.
    pub(super) is_following: bool,
    /// What stands above the list, the topmost last.
    pub(super) screens: Vec<Screen>,
    pub(super) prompt: Option<Prompt>,
    pub(super) notice: Option<Notice>,
    pub(super) look: Look,
    /// The time of the first message.
    pub(super) began: Option<SystemTime>,
    details: Table,
    size: (u16, u16),
    rate: Rate,
}

/// Whether there is more to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Going,
    /// The reader waits until it may go on.
    Paused,
    /// The end, and what there is to say about it.
    Ended(Option<String>),
}

/// What covers the list.
#[derive(Debug)]
pub(super) enum Screen {
    Flow(Box<Flow>),
    Message(Box<Opened>),
    /// The first line that is shown, as below.
    Help(usize),
    Problems(usize),
    /// The setting that is selected.
    Settings(usize),
    /// The column that is selected, by its place.
    Columns(usize),
}

/// Something to tell.
#[derive(Clone, Debug)]
pub(super) struct Notice {
    pub(super) text: String,
    pub(super) is_error: bool,
    until: Instant,
}

/// What happened.
#[derive(Debug)]
pub(super) enum Event {
    Key(KeyEvent),
    /// Columns and rows of the terminal.
    Resized(u16, u16),
    /// Time has passed.
    Tick,
    /// What an effect came to: what to tell.
    Done(Result<String, String>),
}

/// What is to be done by who can do it.
#[derive(Debug)]
pub(super) enum Effect {
    Quit,
    Save { path: String, format: Format, messages: Vec<Message> },
    Copy { text: String, what: String },
}

/// So long something is told.
const NOTICE: Duration = Duration::from_secs(8);
/// So many exchanges a new filter looks at before others have their turn.
const LOOKED_AT: usize = 4000;
/// So many exchanges on the screen are checked before others have their turn.
const CHECKED: usize = 200;

impl App {
    pub(super) fn new(name: String, traffic: Traffic, is_live: bool) -> Self {
        Self {
            name,
            details: Table::new(traffic.catalogue()),
            traffic,
            reading: Reading::Going,
            kind: Kind::Sessions,
            sessions: List::new(view::usual_columns(Kind::Sessions)),
            exchanges: List::new(view::usual_columns(Kind::Exchanges)),
            sorted: None,
            has_to_check: false,
            is_following: is_live,
            screens: Vec::new(),
            prompt: None,
            notice: None,
            look: Look::default(),
            began: None,
            size: (80, 24),
            rate: Rate::default(),
        }
    }

    /// Takes what was read next.
    pub(super) fn take(&mut self, item: Result<Captured, Problem>) {
        if let (None, Ok(captured)) = (self.began, &item) {
            self.began = captured.time;
        }
        self.traffic.take(item);
    }

    /// The input has ended.
    pub(super) fn end(&mut self, why: Option<String>) {
        self.reading = Reading::Ended(why);
        self.traffic.end();
    }

    /// Takes what happened, and says what is to be done.
    pub(super) fn update(&mut self, event: Event, now: Instant) -> Option<Effect> {
        if self.notice.as_ref().is_some_and(|notice| notice.until <= now) {
            self.notice = None;
        }
        let effect = match event {
            Event::Key(key) if key.kind == KeyEventKind::Release => None,
            Event::Key(key) => self.key(key, now),
            Event::Resized(columns, rows) => {
                self.size = (columns, rows);
                None
            }
            Event::Tick => None,
            Event::Done(Ok(text)) => self.tell(text, false, now),
            Event::Done(Err(text)) => self.tell(text, true, now),
        };
        self.rate.update(self.traffic.counts().messages, now);
        self.traffic.look_on(LOOKED_AT);
        self.traffic.tidy();
        self.sort(now);
        self.settle();
        effect
    }

    /// Puts the list in order, unless that was done a moment ago.
    fn sort(&mut self, now: Instant) {
        let (kind, order) = (self.kind, self.own().order);
        let version = self.traffic.version();
        if order.is_usual() {
            self.sorted = None;
        } else if !self.sorted.as_ref().is_some_and(|it| it.is_good(kind, order, version, now)) {
            let key = |row| view::key(self, order.column, row);
            let listing = self.traffic.listing(kind);
            self.sorted = Some(Sorted::new(kind, order, listing, key, version, now));
        }
    }

    /// Whether [`update`](Self::update) has something to do before anything happens.
    pub(super) fn is_busy(&self) -> bool {
        self.traffic.looked_at().is_some() || self.has_to_check
    }

    pub(super) fn rate(&self) -> u64 {
        self.rate.a_second
    }

    /// The list that is looked at.
    pub(super) fn own(&self) -> &List {
        match self.kind {
            Kind::Sessions => &self.sessions,
            Kind::Exchanges => &self.exchanges,
        }
    }

    fn own_mut(&mut self) -> &mut List {
        match self.kind {
            Kind::Sessions => &mut self.sessions,
            Kind::Exchanges => &mut self.exchanges,
        }
    }

    pub(super) fn place(&self) -> &Place {
        &self.own().place
    }

    pub(super) fn listing(&self) -> &Listing {
        let order = self.own().order;
        let sorted = self.sorted.as_ref().filter(|it| it.is_of(self.kind, order));
        sorted.map_or_else(|| self.traffic.listing(self.kind), |it| &it.rows)
    }

    fn tell(&mut self, text: String, is_error: bool, now: Instant) -> Option<Effect> {
        self.notice = Some(Notice { text, is_error, until: now + NOTICE });
        None
    }

    /// Brings everything into the size of the screen.
    fn settle(&mut self) {
        let height = view::body_height(self, self.size.1);
        let width = usize::from(self.size.0);
        let (listing, place) = self.list();
        place.settle(listing, height);
        if self.is_following {
            self.step(self.newest());
        }
        let (rows, _) = self.place().window(self.listing(), height);
        self.has_to_check = self.screens.is_empty() && self.traffic.check(&rows, CHECKED);
        match self.screens.last_mut() {
            None => {}
            Some(Screen::Flow(flow)) => flow.settle(&self.traffic, &self.details, width, height),
            Some(Screen::Message(opened)) => {
                opened.settle(self.traffic.catalogue(), width, height);
            }
            Some(Screen::Help(top)) => {
                *top = (*top).min(view::help_length().saturating_sub(height));
            }
            Some(Screen::Problems(top)) => {
                *top = (*top).min(self.traffic.problems().len().saturating_sub(height));
            }
            Some(Screen::Settings(row)) => *row = (*row).min(SETTINGS.len() - 1),
            Some(Screen::Columns(at)) => {
                let columns = match self.kind {
                    Kind::Sessions => &self.sessions.columns,
                    Kind::Exchanges => &self.exchanges.columns,
                };
                *at = (*at).min(columns.len().saturating_sub(1));
            }
        }
    }

    fn list(&mut self) -> (&Listing, &mut Place) {
        let list = match self.kind {
            Kind::Sessions => &mut self.sessions,
            Kind::Exchanges => &mut self.exchanges,
        };
        let sorted = self.sorted.as_ref().filter(|it| it.is_of(self.kind, list.order));
        let listing = sorted.map_or_else(|| self.traffic.listing(self.kind), |it| &it.rows);
        (listing, &mut list.place)
    }

    /// The end of the list where new rows come.
    fn newest(&self) -> Step {
        if self.own().order.is_falling { Step::First } else { Step::Last }
    }

    fn step(&mut self, step: Step) {
        let height = view::body_height(self, self.size.1);
        let (listing, place) = self.list();
        place.step(step, listing, height);
    }
}
