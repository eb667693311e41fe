//! The client of an accounting session (RFC 6733, 8.2 and 9).

use std::collections::VecDeque;
use std::time::Duration;

use super::transitions::{Client as Event, ClientAction, Space, client};
use super::{Realtime, Record, RecordBuffer, RecordKey, RecordType, State};
use crate::timestamp::take_expired;
use crate::{ResultCode, Timestamp};

/// An accounting session as the device sees it; or one that delivers what is left in the buffer.
///
/// The application tells what was used so far ([`ClientEvent::Used`]); the machine makes the records at
/// their times, tries one server after the other, and keeps in the buffer what does not get through. A
/// client that is idle sends the oldest record of the buffer on [`ClientEvent::RecordsInStorage`].
///
/// ```
/// use diameter_session::accounting::{
///     Answer, Client, ClientConfig, ClientEvent, ClientOutput, MemoryBuffer, Overflow, State,
/// };
/// use diameter_session::{ResultCode, Timestamp};
///
/// let now = Timestamp::from_secs(1_700_000_000);
/// let mut buffer = MemoryBuffer::new(100, Overflow::Refuse);
/// let mut session = Client::<u64>::new(ClientConfig::default(), "nas1.example.net;1;1", 7);
/// session.handle(now, ClientEvent::AccessRequested, &mut buffer);
/// let Some(ClientOutput::Send(record, _)) = session.poll() else { panic!() };
///
/// let answer = Answer::new(record.key, ResultCode::SUCCESS);
/// session.handle(now, ClientEvent::Answered(answer), &mut buffer);
/// assert_eq!(session.state(), State::Open);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Client<U> {
    config: ClientConfig,
    state: State,
    session_id: String,
    realtime: Realtime,
    interim_interval: Option<Duration>,
    multi_session_id: Option<String>,
    usage: U,
    next_number: u32,
    /// The server that was reached last.
    server: u32,
    sending: Option<Sending<U>>,
    /// Interim records that were made while an answer was due, in their order.
    held: VecDeque<Held<U>>,
    /// The service ended while an answer was due.
    is_stop_held: bool,
    /// The interim record of this session in the buffer, which the next one replaces.
    stored_interim: Option<RecordKey>,
    interim_at: Option<Timestamp>,
    retransmit_at: Option<Timestamp>,
    /// The state of the generator that spreads interim records.
    seed: u64,
    outputs: VecDeque<ClientOutput<U>>,
}

/// A record that is on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Sending<U> {
    record: Record<U>,
    /// How often it was sent to the present server.
    attempts: u32,
    /// How many servers were tried.
    servers: u32,
    is_stored: bool,
}

/// A record that waits until the one before it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Held<U> {
    record: Record<U>,
    is_stored: bool,
}

/// What does not change in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientConfig {
    /// How many servers there are to try.
    pub servers: u32,
    /// How often a record is sent to one server before the next is tried, at least once.
    pub attempts: u32,
    /// How long to wait for an answer before a record is sent again.
    pub retransmit_after: Duration,
    /// When records go into the buffer.
    pub storing: Storing,
    /// What becomes of interim records that wait for a server.
    pub interims: Interims,
    /// Accounting-Sub-Session-Id.
    pub sub_session_id: Option<u64>,
}

/// One server, three attempts, ten seconds between them; stored when they cannot be sent.
impl Default for ClientConfig {
    fn default() -> Self {
        let retransmit_after = Duration::from_secs(10);
        Self {
            servers: 1,
            attempts: 3,
            retransmit_after,
            storing: Storing::WhenUndelivered,
            interims: Interims::default(),
            sub_session_id: None,
        }
    }
}

/// When a record goes into the buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Storing {
    /// As it is made, until a server has taken it: for buffers that survive (RFC 6733, 9.4).
    WhenMade,
    /// When no server can be reached.
    WhenUndelivered,
}

/// What becomes of the interim records of a session that wait for a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Interims {
    /// A new one takes the place of the one before: each says everything since the start (RFC 6733, 9.5).
    #[default]
    Latest,
    /// All are delivered, in their order: each says what was used since the one before, as the containers of Rf do
    /// (TS 32.299, 6.1.3.1).
    All,
}

/// What happens to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientEvent<U> {
    /// The user begins to use the service.
    AccessRequested,
    /// The user uses a service that is over at once: this is all of it.
    OneTimeService(U),
    /// There may be records in the buffer, and a server may be there.
    RecordsInStorage,
    /// This much was used since the start.
    Used(U),
    /// The user was authorized anew: an interim record is due (RFC 6733, 9.8.1).
    ReAuthorized,
    /// An interim record is due that says this much: a charging condition has changed (TS 32.299, 6.1.2). Made while
    /// an answer is due, it is sent after that.
    Interim(U),
    /// An authorization answer rules the accounting of the session.
    Directed {
        /// Acct-Interim-Interval.
        interim_interval: Option<Duration>,
        /// Accounting-Realtime-Required.
        realtime: Option<Realtime>,
    },
    /// The service is over: this much was used since the start.
    ServiceTerminated(U),
    /// An answer.
    Answered(Answer),
    /// The record cannot be delivered to the server it was for.
    NotSent,
}

/// An Accounting-Answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Session-Id and Accounting-Record-Number. An answer to another record is none.
    pub key: RecordKey,
    /// Result-Code.
    pub result: ResultCode,
    /// Acct-Interim-Interval.
    pub interim_interval: Option<Duration>,
    /// Accounting-Realtime-Required.
    pub realtime: Option<Realtime>,
    /// Acct-Multi-Session-Id.
    pub multi_session_id: Option<String>,
}

impl Answer {
    /// An answer that says nothing but this.
    pub fn new(key: RecordKey, result: ResultCode) -> Self {
        let (interim_interval, realtime, multi_session_id) = (None, None, None);
        Self { key, result, interim_interval, realtime, multi_session_id }
    }
}

/// What a client wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ClientOutput<U> {
    /// Send a record to this server, counted from 0.
    Send(Record<U>, u32),
    /// The user loses the service. The authorization session ends too (RFC 6733, 8.2).
    Disconnect,
    /// The record reached nobody and is not kept.
    Lost(Record<U>),
    /// The session is over.
    Ended,
}

impl<U: Clone + Default> Client<U> {
    /// A session that has not begun. The seed spreads the interim records of many sessions.
    pub fn new(config: ClientConfig, session_id: impl Into<String>, seed: u64) -> Self {
        Self {
            config,
            state: State::Idle,
            session_id: session_id.into(),
            realtime: Realtime::default(),
            interim_interval: None,
            multi_session_id: None,
            usage: U::default(),
            next_number: 0,
            server: 0,
            sending: None,
            held: VecDeque::new(),
            is_stop_held: false,
            stored_interim: None,
            interim_at: None,
            retransmit_at: None,
            seed,
            outputs: VecDeque::new(),
        }
    }

    /// The state of the session.
    pub fn state(&self) -> State {
        self.state
    }

    /// The Accounting-Record-Number of the next record.
    pub fn next_number(&self) -> u32 {
        self.next_number
    }

    /// Goes on with this number. Sub-sessions have the Session-Id in common, and no two records of a session have
    /// the same number (RFC 6733, 9.8.3): who drives them counts for all of them.
    pub fn number_from(&mut self, number: u32) {
        self.next_number = number;
    }

    /// The server that the record on its way, or the last one, was sent to, counted from 0.
    pub fn server(&self) -> u32 {
        self.server
    }

    /// Sends the next record to this server first. Without a word that is the one that was reached last; who drives
    /// many sessions knows from the others which is there. What is on its way goes on as it began.
    pub fn server_from(&mut self, server: u32) {
        if self.sending.is_none() {
            self.server = server;
        }
    }

    /// Takes what has happened.
    pub fn handle(
        &mut self,
        now: Timestamp,
        event: ClientEvent<U>,
        buffer: &mut impl RecordBuffer<U>,
    ) {
        match event {
            ClientEvent::AccessRequested => self.step(now, Event::AccessRequested, buffer),
            ClientEvent::OneTimeService(usage) if self.state == State::Idle => {
                self.usage = usage;
                self.step(now, Event::OneTimeService, buffer);
            }
            ClientEvent::OneTimeService(_) => {}
            ClientEvent::RecordsInStorage => {
                if buffer.oldest().is_some() {
                    self.step(now, Event::RecordsInStorage, buffer);
                }
            }
            ClientEvent::Used(usage) => self.usage = usage,
            ClientEvent::ReAuthorized => self.interim_due(now, buffer),
            ClientEvent::Interim(usage) => {
                self.usage = usage;
                self.interim_due(now, buffer);
            }
            ClientEvent::Directed { interim_interval, realtime } => {
                self.directed(now, interim_interval, realtime);
            }
            ClientEvent::ServiceTerminated(usage) => {
                self.usage = usage;
                self.step(now, Event::ServiceTerminated, buffer);
            }
            ClientEvent::Answered(answer) => self.answered(now, answer, buffer),
            ClientEvent::NotSent => self.try_next_server(now, buffer),
        }
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp, buffer: &mut impl RecordBuffer<U>) {
        if take_expired(&mut self.retransmit_at, now) {
            let attempts = self.config.attempts;
            match &mut self.sending {
                Some(sending) if sending.attempts < attempts => {
                    sending.attempts += 1;
                    self.send_again(now);
                }
                _ => self.try_next_server(now, buffer),
            }
        }
        if take_expired(&mut self.interim_at, now) {
            self.schedule_interim(now);
            // While an answer is due, the next interval is soon enough.
            self.step(now, Event::InterimElapsed, buffer);
        }
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        [self.retransmit_at, self.interim_at].into_iter().flatten().min()
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<ClientOutput<U>> {
        crate::compact::take(&mut self.outputs)
    }

    /// Goes on in another process: the answer to what was sent is lost, so that it is sent again.
    pub fn resume(&mut self, now: Timestamp) {
        if self.sending.is_some() {
            self.send_again(now);
        }
    }

    fn directed(&mut self, now: Timestamp, interval: Option<Duration>, realtime: Option<Realtime>) {
        self.realtime = realtime.unwrap_or(self.realtime);
        if let Some(interval) = interval {
            self.interim_interval = Some(interval).filter(|interval| !interval.is_zero());
            if matches!(self.state, State::Open | State::PendingI) {
                self.schedule_interim(now);
            }
        }
    }

    fn answered(&mut self, now: Timestamp, answer: Answer, buffer: &mut impl RecordBuffer<U>) {
        if self.sending.as_ref().is_none_or(|it| it.record.key != answer.key) {
            return;
        }
        match answer.result {
            ResultCode::OUT_OF_SPACE
            | ResultCode::TOO_BUSY
            | ResultCode::LOOP_DETECTED
            | ResultCode::UNABLE_TO_DELIVER => self.try_next_server(now, buffer),
            result if result.is_success() => {
                self.multi_session_id = answer.multi_session_id.or(self.multi_session_id.take());
                self.step(now, Event::Success, buffer);
                self.directed(now, answer.interim_interval, answer.realtime);
            }
            _ => self.step(now, Event::Failed, buffer),
        }
    }

    /// The present server does not take the record: the next one, or the row "Failure to send".
    fn try_next_server(&mut self, now: Timestamp, buffer: &mut impl RecordBuffer<U>) {
        let replaces = self.replaced_by_interim().cloned();
        let Some(sending) = &mut self.sending else { return };
        if sending.servers < self.config.servers {
            sending.servers += 1;
            sending.attempts = 1;
            self.server = (self.server + 1) % self.config.servers.max(1);
            return self.send_again(now);
        }
        // Kept already, or kept by asking: the row says whether it stays.
        sending.record.is_retransmitted = true;
        let replaces = replaces.filter(|_| sending.record.record_type == RecordType::Interim);
        let is_stored = buffer.store(&sending.record, replaces.as_ref()).is_ok();
        sending.is_stored = is_stored;
        let space = if is_stored { Space::Available } else { Space::Exhausted };
        self.step(now, Event::NotSent(space), buffer);
    }

    fn step(&mut self, now: Timestamp, event: Event, buffer: &mut impl RecordBuffer<U>) {
        let was = self.state;
        let (actions, next) = client(was, event, self.realtime);
        for action in actions {
            self.perform(now, *action, buffer);
        }
        self.state = next;
        if was != State::Open && next == State::Open {
            self.opened(now, was, buffer);
        }
        if was != State::Idle && next == State::Idle {
            self.ended(buffer);
        }
    }

    fn perform(&mut self, now: Timestamp, action: ClientAction, buffer: &mut impl RecordBuffer<U>) {
        match action {
            ClientAction::Send(record_type) => {
                if record_type == RecordType::Stop {
                    self.interim_at = None;
                }
                let held = self.held.pop_front();
                let Held { record, is_stored } =
                    held.unwrap_or_else(|| self.made(now, record_type, buffer));
                self.send(now, record, is_stored);
            }
            ClientAction::SendStored => {
                if let Some(mut record) = buffer.oldest() {
                    record.is_retransmitted = true;
                    self.send(now, record, true);
                }
            }
            ClientAction::Store => {
                let interim = self.sending.take().map(|it| it.record);
                if let Some(record) = interim.filter(|it| it.record_type == RecordType::Interim) {
                    self.stored_interim = Some(record.key);
                }
            }
            ClientAction::HoldStop => self.is_stop_held = true,
            ClientAction::Delete => {
                if let Some(sending) = self.sending.take() {
                    buffer.remove(&sending.record.key);
                }
            }
            ClientAction::Disconnect => self.outputs.push_back(ClientOutput::Disconnect),
        }
    }

    /// An interim record is made now, and sent as soon as the one before it is answered.
    fn interim_due(&mut self, now: Timestamp, buffer: &mut impl RecordBuffer<U>) {
        match self.state {
            State::Open => self.step(now, Event::InterimElapsed, buffer),
            State::PendingS | State::PendingI if !self.is_stop_held => {
                let is_replaced = self.config.interims == Interims::Latest;
                if let Some(held) = self.held.back_mut().filter(|_| is_replaced) {
                    held.record.usage = self.usage.clone();
                    held.record.made_at = now;
                    held.is_stored = held.is_stored && buffer.store(&held.record, None).is_ok();
                    return;
                }
                let held = self.made(now, RecordType::Interim, buffer);
                self.held.push_back(held);
            }
            _ => {}
        }
    }

    /// A new record, which is kept at once if records are.
    fn made(
        &mut self,
        now: Timestamp,
        record_type: RecordType,
        buffer: &mut impl RecordBuffer<U>,
    ) -> Held<U> {
        let record = self.make(now, record_type);
        let is_interim = record_type == RecordType::Interim;
        // What is on its way is not replaced.
        let replaces = self.replaced_by_interim().filter(|_| is_interim && self.sending.is_none());
        let is_stored =
            self.config.storing == Storing::WhenMade && buffer.store(&record, replaces).is_ok();
        if is_stored && is_interim && self.sending.is_none() {
            self.stored_interim = Some(record.key.clone());
        }
        Held { record, is_stored }
    }

    /// The interim record that waits, if a new one takes its place.
    fn replaced_by_interim(&self) -> Option<&RecordKey> {
        self.stored_interim.as_ref().filter(|_| self.config.interims == Interims::Latest)
    }

    fn make(&mut self, now: Timestamp, record_type: RecordType) -> Record<U> {
        let number = self.next_number;
        self.next_number = number.wrapping_add(1);
        Record {
            key: RecordKey { session_id: self.session_id.clone(), number },
            record_type,
            sub_session_id: self.config.sub_session_id,
            multi_session_id: self.multi_session_id.clone(),
            made_at: now,
            is_retransmitted: false,
            usage: self.usage.clone(),
        }
    }

    fn send(&mut self, now: Timestamp, record: Record<U>, is_stored: bool) {
        self.outputs.push_back(ClientOutput::Send(record.clone(), self.server));
        self.sending = Some(Sending { record, attempts: 1, servers: 1, is_stored });
        self.retransmit_at = Some(now.after(self.config.retransmit_after));
    }

    fn send_again(&mut self, now: Timestamp) {
        if let Some(sending) = &mut self.sending {
            sending.record.is_retransmitted = true;
            self.outputs.push_back(ClientOutput::Send(sending.record.clone(), self.server));
            self.retransmit_at = Some(now.after(self.config.retransmit_after));
        }
    }

    fn opened(&mut self, now: Timestamp, was: State, buffer: &mut impl RecordBuffer<U>) {
        self.sending_ended();
        if was == State::PendingS {
            self.schedule_interim(now);
        }
        if !self.held.is_empty() {
            self.step(now, Event::InterimElapsed, buffer);
        } else if self.is_stop_held {
            self.is_stop_held = false;
            self.step(now, Event::ServiceTerminated, buffer);
        }
    }

    fn ended(&mut self, buffer: &mut impl RecordBuffer<U>) {
        self.sending_ended();
        for Held { mut record, .. } in std::mem::take(&mut self.held) {
            record.is_retransmitted = true;
            if buffer.store(&record, None).is_err() {
                self.outputs.push_back(ClientOutput::Lost(record));
            }
        }
        self.interim_at = None;
        self.is_stop_held = false;
        self.stored_interim = None;
        self.outputs.push_back(ClientOutput::Ended);
    }

    fn sending_ended(&mut self) {
        self.retransmit_at = None;
        if let Some(Sending { record, is_stored: false, .. }) = self.sending.take() {
            self.outputs.push_back(ClientOutput::Lost(record));
        }
    }

    /// The next interim record, a tenth of the interval earlier or later (RFC 6733, 9.8.2).
    fn schedule_interim(&mut self, now: Timestamp) {
        let mut random = fastrand::Rng::with_seed(self.seed);
        self.interim_at = self.interim_interval.map(|interval| {
            let interval = u64::try_from(interval.as_millis()).unwrap_or(u64::MAX / 2);
            let spread = random.u64(..=interval / 5);
            now.after(Duration::from_millis(interval - interval / 10 + spread))
        });
        self.seed = random.get_seed();
    }
}
