//! What is on the screen and what keys do to it, as a value: nothing here reads, writes or asks a clock.

mod flow;
pub(super) mod keys;
mod list;
mod message;
mod order;
mod prompt;
mod settings;

use std::time::{Duration, Instant, SystemTime};

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use diameter_capture::{Captured, Problem};
use diameter_dictionary::filter::Filter;

use super::export::{self, Format};
use super::find::Find;
use super::traffic::{Kind, Listing, Message, Row, Traffic};
use super::view;
use crate::flow::details::Table;
pub(super) use flow::Flow;
use keys::Action;
pub(super) use list::Place;
use list::Step;
pub(super) use message::Opened;
use order::Sorted;
pub(super) use order::{Key, List};
use prompt::Typed;
pub(super) use prompt::{Mistake, Prompt, Purpose};
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

/// How many messages come in a second.
#[derive(Clone, Copy, Debug, Default)]
struct Rate {
    since: Option<(Instant, u64)>,
    a_second: u64,
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

    fn key(&mut self, key: KeyEvent, now: Instant) -> Option<Effect> {
        if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) {
            return Some(Effect::Quit);
        }
        if let Some(prompt) = self.prompt.take() {
            return self.typed(prompt, key, now);
        }
        let action = Action::of(key)?;
        match action {
            Action::Help if !matches!(self.screens.last(), Some(Screen::Help(_))) => {
                self.screens.push(Screen::Help(0));
                return None;
            }
            Action::Pause => {
                self.reading = match &self.reading {
                    Reading::Going => Reading::Paused,
                    Reading::Paused => Reading::Going,
                    Reading::Ended(why) => Reading::Ended(why.clone()),
                };
                return None;
            }
            Action::Save => {
                let find = self.traffic.find().clone();
                let count = self.messages_to_save().len();
                self.prompt = Some(Prompt::new(Purpose::Save(count), export::USUAL_NAME, find));
                return None;
            }
            Action::CopyHex => return self.copy(Format::Hex, now),
            Action::CopyJson => return self.copy(Format::Json, now),
            _ => {}
        }
        let height = view::body_height(self, self.size.1);
        match self.screens.last_mut() {
            None => return self.key_in_list(action, height),
            Some(_) if action == Action::Back => {
                self.screens.pop();
            }
            Some(Screen::Flow(flow)) => match action {
                Action::Open | Action::Form => {
                    let opened = flow.open(action == Action::Form);
                    self.screens.extend(opened.map(|it| Screen::Message(Box::new(it))));
                }
                Action::Extended => **flow = flow.extended(&self.traffic),
                _ => flow.key(action, height),
            },
            Some(Screen::Message(opened)) => opened.key(action, height),
            Some(Screen::Help(top) | Screen::Problems(top)) => scroll(top, action, height),
            Some(Screen::Settings(row)) => match action {
                Action::Up => *row = row.saturating_sub(1),
                Action::Down => *row += 1,
                Action::Left | Action::Right => {
                    let row = *row;
                    settings::change(self, row, action == Action::Right);
                }
                _ => {}
            },
            Some(Screen::Columns(_)) => self.key_in_columns(action),
        }
        None
    }

    fn key_in_columns(&mut self, action: Action) {
        let Some(Screen::Columns(at)) = self.screens.last_mut() else { return };
        let columns = match self.kind {
            Kind::Sessions => &mut self.sessions.columns,
            Kind::Exchanges => &mut self.exchanges.columns,
        };
        match action {
            Action::Up => *at = at.saturating_sub(1),
            Action::Down => *at += 1,
            Action::First => *at = 0,
            Action::Last => *at = usize::MAX,
            Action::Select | Action::Open | Action::Left | Action::Right => columns.toggle(*at),
            Action::MoveUp | Action::MoveDown => {
                *at = columns.shift(*at, action == Action::MoveDown);
            }
            _ => {}
        }
    }

    fn key_in_list(&mut self, action: Action, height: usize) -> Option<Effect> {
        let step = match action {
            Action::Up => Some(Step::Up(1)),
            Action::Down => Some(Step::Down(1)),
            Action::PageUp => Some(Step::Up(height)),
            Action::PageDown => Some(Step::Down(height)),
            Action::HalfPageUp => Some(Step::Up(height.div_ceil(2))),
            Action::HalfPageDown => Some(Step::Down(height.div_ceil(2))),
            Action::First => Some(Step::First),
            Action::Last => Some(Step::Last),
            _ => None,
        };
        if let Some(step) = step {
            // Who goes elsewhere wants to stay there.
            self.is_following &= step == self.newest();
            self.step(step);
            return None;
        }
        match action {
            Action::Back => return Some(Effect::Quit),
            Action::Switch => {
                self.kind = match self.kind {
                    Kind::Sessions => Kind::Exchanges,
                    Kind::Exchanges => Kind::Sessions,
                };
            }
            Action::Select => {
                self.list().1.mark();
                if !self.is_following {
                    self.step(Step::Down(1));
                }
            }
            Action::Open => self.open_flow(self.chosen()),
            Action::Extended => {
                let rows =
                    self.place().selected().map(|it| self.traffic.sessions_of_subscriber(it));
                self.open_flow(rows.unwrap_or_default());
            }
            Action::Form => {
                let messages = self.traffic.messages(self.chosen());
                self.screens.extend(
                    Opened::new(messages, 0).map(|opened| Screen::Message(Box::new(opened))),
                );
            }
            Action::Search => {
                let find = self.traffic.find().clone();
                let text = find.text().to_owned();
                self.prompt = Some(Prompt::new(Purpose::Search, &text, find));
            }
            Action::Filter => {
                let find = self.traffic.find().clone();
                let text = find.expression().map_or("", Filter::as_str).to_owned();
                self.prompt = Some(Prompt::new(Purpose::Filter, &text, find));
            }
            Action::Clear => {
                self.traffic.clear();
                self.leave_places();
                self.began = None;
            }
            Action::ClearOthers => {
                self.traffic.clear_others(self.kind);
                self.leave_places();
                if matches!(self.reading, Reading::Ended(_)) {
                    self.traffic.end();
                }
            }
            Action::Columns => self.screens.push(Screen::Columns(0)),
            Action::OrderBefore | Action::OrderBehind => {
                let list = self.own_mut();
                let columns: Vec<usize> = list.columns.shown().collect();
                list.order.step(&columns, action == Action::OrderBehind);
                list.place.leave();
            }
            Action::Reverse => {
                let list = self.own_mut();
                list.order.is_falling = !list.order.is_falling;
                list.place.leave();
            }
            Action::Follow => self.is_following = !self.is_following,
            Action::Problems => {
                // The newest are of interest.
                self.screens.push(Screen::Problems(usize::MAX));
            }
            Action::Settings => self.screens.push(Screen::Settings(0)),
            _ => {}
        }
        None
    }

    /// Rows that somebody was at are no longer there.
    fn leave_places(&mut self) {
        self.sorted = None;
        self.sessions.place = Place::default();
        self.exchanges.place = Place::default();
    }

    /// The marked rows, or else the selected one.
    fn chosen(&self) -> Vec<Row> {
        let place = self.place();
        match place.marked.is_empty() {
            true => place.selected().into_iter().collect(),
            false => place.marked.iter().copied().collect(),
        }
    }

    fn open_flow(&mut self, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.screens.push(Screen::Flow(Box::new(Flow::new(rows))));
        }
    }

    /// A key while a text is typed.
    fn typed(&mut self, mut prompt: Prompt, key: KeyEvent, now: Instant) -> Option<Effect> {
        match prompt.key(key) {
            Typed::Nothing | Typed::Moved => self.prompt = Some(prompt),
            Typed::Changed => {
                self.look_for(&mut prompt);
                self.prompt = Some(prompt);
            }
            Typed::Done => match prompt.purpose {
                Purpose::Save(_) => return self.save(prompt, now),
                // Nobody leaves a mistake behind: it is shown until it is mended or given up.
                Purpose::Filter if prompt.mistake.is_some() => self.prompt = Some(prompt),
                Purpose::Search | Purpose::Filter => {}
            },
            Typed::Left => match prompt.purpose {
                Purpose::Save(_) => {}
                Purpose::Search | Purpose::Filter => self.traffic.set_find(prompt.before),
            },
        }
        None
    }

    /// Looks for what is typed, as far as it is a text to look for.
    fn look_for(&mut self, prompt: &mut Prompt) {
        let mut find = self.traffic.find().clone();
        prompt.mistake = None;
        match prompt.purpose {
            Purpose::Save(_) => return,
            Purpose::Search => find.set_text(&prompt.text),
            Purpose::Filter if prompt.text.trim().is_empty() => find.set_expression(None),
            Purpose::Filter => match Find::compile(&prompt.text, self.traffic.catalogue()) {
                Ok(filter) => find.set_expression(Some(filter)),
                // What was looked for before is shown on.
                Err(errors) => {
                    prompt.mistake = Mistake::first_of(&errors);
                    return;
                }
            },
        }
        self.traffic.set_find(find);
    }

    fn save(&mut self, mut prompt: Prompt, now: Instant) -> Option<Effect> {
        let path = prompt.text.trim().to_owned();
        let Some(format) = Format::of(&path) else {
            let message = "the name ends in .pcap, .json or .hex".to_owned();
            prompt.mistake = Some(Mistake { place: 0..prompt.text.len(), message });
            self.prompt = Some(prompt);
            return None;
        };
        let messages = self.messages_to_save();
        if messages.is_empty() {
            return self.tell("there is no message to save".to_owned(), true, now);
        }
        Some(Effect::Save { path, format, messages })
    }

    /// What is saved: the messages of what is open; in the list what is marked, or else all that is listed.
    pub(super) fn messages_to_save(&self) -> Vec<Message> {
        match self.screens.last() {
            Some(Screen::Flow(flow)) => flow.messages().to_vec(),
            Some(Screen::Message(opened)) => vec![opened.message().clone()],
            _ if self.place().marked.is_empty() => self.traffic.messages(self.listing().iter()),
            _ => self.traffic.messages(self.chosen()),
        }
    }

    /// Copies the message that is open or selected; in the list, those of the rows that are chosen.
    fn copy(&mut self, format: Format, now: Instant) -> Option<Effect> {
        let messages = match self.screens.last() {
            Some(Screen::Flow(flow)) => flow.selected().cloned().into_iter().collect(),
            Some(Screen::Message(opened)) => vec![opened.message().clone()],
            _ => self.traffic.messages(self.chosen()),
        };
        if messages.is_empty() {
            return self.tell("there is no message to copy".to_owned(), true, now);
        }
        let text = export::text(&messages, format, self.traffic.catalogue());
        let count = match messages.len() {
            1 => "1 message".to_owned(),
            count => format!("{count} messages"),
        };
        Some(Effect::Copy { text, what: format!("{count} as {format}") })
    }
}

/// Moves the first line that is shown; who shows it sees to the end.
fn scroll(top: &mut usize, action: Action, height: usize) {
    *top = match action {
        Action::Up => top.saturating_sub(1),
        Action::Down => top.saturating_add(1),
        Action::PageUp => top.saturating_sub(height),
        Action::PageDown => top.saturating_add(height),
        Action::HalfPageUp => top.saturating_sub(height.div_ceil(2)),
        Action::HalfPageDown => top.saturating_add(height.div_ceil(2)),
        Action::First => 0,
        Action::Last => usize::MAX,
        _ => *top,
    };
}

impl Rate {
    /// Counts over a second or more.
    fn update(&mut self, messages: u64, now: Instant) {
        const LEAST: Duration = Duration::from_secs(1);
        let Some((since, before)) = self.since else {
            self.since = Some((now, messages));
            return;
        };
        let passed = now.saturating_duration_since(since);
        if passed >= LEAST {
            let a_second = messages.saturating_sub(before) as f64 / passed.as_secs_f64();
            self.a_second = a_second.round() as u64;
            self.since = Some((now, messages));
        }
    }
}
