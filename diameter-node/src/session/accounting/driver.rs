//! The task of an accounting client: the machines of its sessions, and the one that delivers what is in the buffer.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::io;
use std::sync::Arc;

use diameter_core::{DiameterIdentity, Message};
use diameter_messages::base::avp;
use diameter_session::accounting::{
    Client as Machine, ClientConfig, ClientEvent, ClientOutput, Realtime, Record, RecordKey, State,
};
use diameter_session::{ResultCode, Timestamp};
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

use super::accepting::{Accepting, Syncing, synced};
use super::answers::{answer, realtime};
use super::buffer::Buffer;
use super::client::{NotAccepted, SessionEvent, SubSession};
use super::command::{Begin, Command, Reply};
use super::records::{Change, Records, addressed};
use super::servers::Servers;
use super::settings::{RecordChange, RecordEvent, Settings};
use crate::client::Client;
use crate::peer::{PeerChange, PeerEvent};
use crate::send_error::{NoAnswer, Undeliverable};
use crate::session::avps;
use crate::settings::SendOptions;
use crate::transport::BoxFuture;

pub(super) struct Driver {
    client: Client,
    pub(super) settings: Settings,
    pub(super) records: Records,
    servers: Servers,
    /// By number; those that [deliver the backlog](Driver::is_backlog) are the first.
    pub(super) sessions: HashMap<u64, Live>,
    last_id: u64,
    /// What the machines with one Session-Id share.
    shared: HashMap<String, SharedBySession>,
    deadlines: BTreeSet<(Timestamp, u64)>,
    inbox: mpsc::UnboundedReceiver<Command>,
    sent: FuturesUnordered<BoxFuture<'static, Sent>>,
    /// Kept, but not synced yet.
    pub(super) accepting: Vec<Accepting>,
    pub(super) syncing: Option<Syncing>,
    /// Those of them that no server has taken meanwhile.
    pub(super) unsynced: HashSet<RecordKey>,
    /// When the buffer's records are sent again, unless a peer becomes available before.
    pub(super) retry_at: Option<Timestamp>,
    /// Whether the last record could be sent to nobody.
    is_undeliverable: bool,
    peers: broadcast::Receiver<PeerEvent>,
    pub(super) error: Option<Arc<io::Error>>,
    waiting_for_delivery: Vec<oneshot::Sender<()>>,
}

/// A machine at work.
pub(super) struct Live {
    machine: Machine<Option<Message>>,
    session_id: String,
    pub(super) usage: Option<Message>,
    pub(super) realtime: Realtime,
    deadline: Option<Timestamp>,
    /// The number of the last message sent: what becomes of those before is late.
    attempt: u64,
    /// Of the backlog: the session whose record is on its way, and whether a server has answered it.
    pub(super) delivering: Option<String>,
    pub(super) has_delivered: bool,
    pub(super) starting: Option<Reply<u64>>,
    pub(super) stopping: Option<Reply<()>>,
    /// Who waits for interim records of these numbers to be safe.
    interims: Vec<(u32, Reply<()>)>,
    to_session: Option<mpsc::UnboundedSender<SessionEvent>>,
}

#[derive(Default)]
struct SharedBySession {
    /// Machines, and handles of sub-sessions.
    users: usize,
    next_number: u32,
    next_sub_session: u64,
}

/// What became of a message.
struct Sent {
    id: u64,
    attempt: u64,
    server: u32,
    key: RecordKey,
    request: Message,
    answer: Result<Message, NoAnswer>,
}

impl Driver {
    pub(super) fn new(
        client: Client,
        settings: Settings,
        buffer: Box<dyn Buffer>,
        inbox: mpsc::UnboundedReceiver<Command>,
    ) -> Self {
        let records = Records::new(buffer, client.clone());
        let servers = Servers::new(settings.servers.len(), settings.failback_after);
        let peers = client.shared().events.subscribe();
        let mut driver = Self {
            client,
            settings,
            records,
            servers,
            sessions: HashMap::new(),
            last_id: 0,
            shared: HashMap::new(),
            deadlines: BTreeSet::new(),
            inbox,
            sent: FuturesUnordered::new(),
            accepting: Vec::new(),
            unsynced: HashSet::new(),
            syncing: None,
            retry_at: None,
            is_undeliverable: false,
            peers,
            error: None,
            waiting_for_delivery: Vec::new(),
        };
        for id in driver.backlog() {
            let machine = driver.live(String::new(), None);
            driver.sessions.insert(id, machine);
            driver.last_id = id;
        }
        driver
    }

    /// Works until all handles are dropped and nothing is left to be delivered.
    pub(super) async fn run(mut self) {
        self.deliver_backlog();
        let mut has_handles = true;
        while has_handles || self.is_busy() {
            let clock = &self.client.shared().sessions.clock;
            let next = [self.deadlines.first().map(|(at, _)| *at), self.retry_at];
            let next = next.into_iter().flatten().min().map(|at| clock.instant(at));
            tokio::select! {
                command = self.inbox.recv(), if has_handles => match command {
                    Some(command) => self.command(command),
                    None => has_handles = false,
                },
                Some(sent) = self.sent.next() => self.answered(sent),
                () = wait(next) => self.timeout(),
                result = synced(&mut self.syncing) => self.synced(result),
                event = self.peers.recv() => self.peer_event(event),
            }
            self.sync();
            self.told_delivered();
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.client.shared().sessions.clock.now()
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Start(begin) => self.start(begin),
            Command::Event(request, reply) => {
                let id = self.add(&request, SubSession::None);
                if let Some(live) = self.sessions.get_mut(&id) {
                    live.stopping = Some(reply);
                }
                self.handle(id, ClientEvent::OneTimeService(Some(request)));
            }
            Command::Used(id, request) => {
                if let Some(live) = self.sessions.get_mut(&id) {
                    live.usage = Some(request.clone());
                }
                self.handle(id, ClientEvent::Used(Some(request)));
            }
            Command::ReAuthorized(id) => self.handle(id, ClientEvent::ReAuthorized),
            Command::Interim(id, request, reply) => self.interim(id, request, reply),
            Command::Directed(id, interim_interval, realtime) => {
                if let Some(live) = self.sessions.get_mut(&id) {
                    live.realtime = realtime.unwrap_or(live.realtime);
                }
                self.handle(id, ClientEvent::Directed { interim_interval, realtime });
            }
            Command::Stop(id, request, reply) => {
                let Some(live) = self.sessions.get_mut(&id) else {
                    // The user was to lose the service, and did: there is nothing more to record.
                    reply.map(|reply| reply.send(Err(NotAccepted::Ended)));
                    return;
                };
                live.stopping = reply;
                let usage = request.or_else(|| live.usage.clone());
                self.handle(id, ClientEvent::ServiceTerminated(usage));
            }
            Command::Delivered(reply) => self.waiting_for_delivery.push(reply),
            Command::Hold(session_id) => self.shared.entry(session_id).or_default().users += 1,
            Command::Release(session_id) => self.release(&session_id),
        }
    }

    fn start(&mut self, begin: Begin) {
        let Begin { request, sub_session, to_session, reply } = begin;
        let id = self.add(&request, sub_session);
        let interim_interval = avps::seconds(&request, avp::ACCT_INTERIM_INTERVAL.key);
        let realtime = realtime(&request);
        if let Some(live) = self.sessions.get_mut(&id) {
            live.usage = Some(request.clone());
            live.realtime = realtime.unwrap_or_default();
            live.starting = Some(reply);
            live.to_session = Some(to_session);
        }
        self.handle(id, ClientEvent::Directed { interim_interval, realtime });
        self.handle(id, ClientEvent::Used(Some(request)));
        self.handle(id, ClientEvent::AccessRequested);
    }

    fn interim(&mut self, id: u64, request: Message, reply: Reply<()>) {
        let now = self.now();
        let Some(live) = self.sessions.get_mut(&id) else {
            // The user was to lose the service, and did.
            let _ = reply.send(Err(NotAccepted::Ended));
            return;
        };
        live.usage = Some(request.clone());
        let event = ClientEvent::Interim(Some(request));
        self.with_machine(id, |machine, records| machine.handle(now, event, records));
        if let Some(live) = self.sessions.get_mut(&id) {
            let number = live.machine.next_number().wrapping_sub(1);
            live.interims.push((number, reply));
        }
        self.follow(id, None);
    }

    /// A machine for the session of a request.
    fn add(&mut self, request: &Message, sub_session: SubSession) -> u64 {
        let session_id = avps::text(request, avp::SESSION_ID.key).unwrap_or_default();
        let shared = self.shared.entry(session_id.clone()).or_default();
        shared.users += 1;
        let sub_session = (sub_session == SubSession::Next).then(|| {
            shared.next_sub_session += 1;
            shared.next_sub_session
        });
        self.last_id += 1;
        let live = self.live(session_id, sub_session);
        self.sessions.insert(self.last_id, live);
        self.last_id
    }

    fn live(&self, session_id: String, sub_session_id: Option<u64>) -> Live {
        let config = ClientConfig {
            servers: u32::try_from(self.settings.servers.len()).unwrap_or(u32::MAX).max(1),
            attempts: self.settings.attempts,
            retransmit_after: self.settings.retransmit_after,
            storing: self.settings.storing,
            interims: self.settings.interims,
            sub_session_id,
        };
        let machine = Machine::new(config, session_id.clone(), fastrand::u64(..));
        Live {
            machine,
            session_id,
            usage: None,
            realtime: Realtime::default(),
            deadline: None,
            attempt: 0,
            delivering: None,
            has_delivered: false,
            starting: None,
            stopping: None,
            interims: Vec::new(),
            to_session: None,
        }
    }

    /// Has a machine take what has happened, and does what it wants done.
    pub(super) fn handle(&mut self, id: u64, event: ClientEvent<Option<Message>>) {
        let now = self.now();
        self.with_machine(id, |machine, records| machine.handle(now, event, records));
        self.follow(id, None);
    }

    fn with_machine(
        &mut self,
        id: u64,
        act: impl FnOnce(&mut Machine<Option<Message>>, &mut Records),
    ) {
        let now = self.now();
        let Some(live) = self.sessions.get_mut(&id) else { return };
        live.machine.server_from(self.servers.first(now));
        match self.shared.get_mut(&live.session_id) {
            Some(shared) => {
                live.machine.number_from(shared.next_number);
                act(&mut live.machine, &mut self.records);
                shared.next_number = live.machine.next_number();
            }
            None => act(&mut live.machine, &mut self.records),
        }
    }

    /// Has a machine take what became of a record at its server: when it turns to the next one, all do.
    fn with_result(
        &mut self,
        id: u64,
        act: impl FnOnce(&mut Machine<Option<Message>>, &mut Records),
    ) {
        let server = |driver: &Self| driver.sessions.get(&id).map(|live| live.machine.server());
        let before = server(self);
        self.with_machine(id, act);
        if let Some(before) = before.filter(|before| server(self) != Some(*before)) {
            self.servers.failed(before, self.now());
        }
    }

    /// Does what a machine wants done. `answer` is what it was told of, if that was an answer.
    fn follow(&mut self, id: u64, answer: Option<&Sent>) {
        if let Some(error) = self.records.buffer.take_error() {
            tracing::error!(%error, "the buffer of accounting records has failed");
            self.error = Some(Arc::new(error));
        }
        let mut is_over = false;
        while let Some(output) = self.sessions.get_mut(&id).and_then(|live| live.machine.poll()) {
            match output {
                ClientOutput::Send(record, server) => self.send(id, &record, server),
                ClientOutput::Disconnect => {
                    let live = self.sessions.get_mut(&id);
                    // Nobody may be listening.
                    live.and_then(|live| live.to_session.as_ref())
                        .map(|session| session.send(SessionEvent::Disconnect));
                }
                ClientOutput::Lost(record) => self.lost(id, &record.key),
                ClientOutput::Ended => is_over = true,
            }
        }
        let changes = self.records.take_changes();
        for change in changes {
            match change {
                Change::Kept(record, request) => self.kept(id, record, request),
                Change::Removed(key) => {
                    self.unsynced.remove(&key);
                    if let Some(sent) = answer.filter(|sent| sent.key == key) {
                        self.taken(id, sent);
                    }
                }
            }
        }
        self.settle(id, is_over);
    }

    fn send(&mut self, id: u64, record: &Record<Option<Message>>, server: u32) {
        let (is_backlog, now) = (self.is_backlog(id), self.now());
        let Some(live) = self.sessions.get_mut(&id) else { return };
        live.attempt += 1;
        let attempt = live.attempt;
        let key = record.key.clone();
        let host = self.settings.servers.get(server as usize).map(DiameterIdentity::as_str);
        let request = self.records.message(record);
        let waited = now.as_millis().saturating_sub(record.made_at.as_millis()) / 1000;
        let waited = u32::try_from(waited).ok().filter(|_| is_backlog);
        let message =
            request.as_ref().and_then(|it| addressed(it, host, record.is_retransmitted, waited));
        // What was made before comes first: the record waits with it.
        let may_go = is_backlog || !self.records.has_older(&record.key);
        if is_backlog {
            live.delivering = Some(key.session_id.clone());
            self.records.delivering(&key.session_id);
        }
        let (Some(request), Some(message), true) = (request, message, may_go) else {
            return self.with_machine(id, |machine, records| {
                machine.handle(now, ClientEvent::NotSent, records);
            });
        };
        self.servers.asked(server, now);
        let client = self.client.clone();
        // An answer that is late is one all the same, as long as the record is on its way.
        let attempts = self.settings.attempts.saturating_add(1);
        let timeout = Some(self.settings.retransmit_after.saturating_mul(attempts));
        self.sent.push(Box::pin(async move {
            let options = SendOptions { timeout, ..SendOptions::default() };
            let answer = client.send_message(message, options).await;
            Sent { id, attempt, server, key, request, answer }
        }));
    }

    fn answered(&mut self, sent: Sent) {
        let now = self.now();
        let event = match &sent.answer {
            Ok(message) => match answer(message, &sent.key) {
                Some(answer) => ClientEvent::Answered(answer),
                None => return,
            },
            // The machine has its own time.
            Err(NoAnswer::TimedOut { .. }) => return,
            Err(_) => {
                let live = self.sessions.get(&sent.id);
                if live.is_none_or(|live| live.attempt != sent.attempt) {
                    return;
                }
                ClientEvent::NotSent
            }
        };
        if let ClientEvent::Answered(answer) = &event
            && answer.result.is_success()
        {
            self.servers.reached(sent.server);
            self.is_undeliverable = false;
        }
        self.with_result(sent.id, |machine, records| machine.handle(now, event, records));
        self.follow(sent.id, Some(&sent));
        if let Err(NoAnswer::Undeliverable(why)) = &sent.answer {
            self.undeliverable(&sent, why);
        }
    }

    /// A server cannot be sent a record. If no other one was, that is told; the log has it once, until one is
    /// delivered.
    fn undeliverable(&mut self, sent: &Sent, why: &Undeliverable) {
        if self.sessions.get(&sent.id).is_some_and(|live| live.attempt != sent.attempt) {
            return;
        }
        if !std::mem::replace(&mut self.is_undeliverable, true) {
            tracing::warn!(reason = %why, "accounting records cannot be delivered");
        }
        self.tell(&sent.key, &sent.request, RecordChange::Undeliverable(why.clone()));
    }

    /// A server has answered a record for good.
    fn taken(&mut self, id: u64, sent: &Sent) {
        let Ok(message) = &sent.answer else { return };
        let result = avps::result_code(message).unwrap_or(ResultCode::UNABLE_TO_COMPLY);
        let (change, result) = if result.is_success() {
            (RecordChange::Delivered(message.clone()), Ok(()))
        } else {
            let refused = NotAccepted::Refused(result);
            (RecordChange::Refused(result, message.clone()), Err(refused))
        };
        self.tell(&sent.key, &sent.request, change);
        if self.is_backlog(id) {
            self.records.delivered(&sent.key.session_id);
        }
        let Some(live) = self.sessions.get_mut(&id) else { return };
        live.has_delivered = true;
        for reply in live.interims_of(sent.key.number) {
            let _ = reply.send(result.clone());
        }
        if let Some(reply) = live.stopping.take_if(|_| live.machine.state() == State::Idle) {
            // Whoever waited may have gone.
            let _ = reply.send(result.clone());
        }
        if let Some(reply) = live.starting.take_if(|_| live.machine.state() == State::Idle) {
            let _ = reply.send(result.map(|()| id));
        }
    }

    fn lost(&mut self, id: u64, key: &RecordKey) {
        let error = self.error.clone();
        let live = self.sessions.get_mut(&id);
        for reply in live.map(|live| live.interims_of(key.number)).unwrap_or_default() {
            let _ = reply.send(Err(NotAccepted::Lost(error.clone())));
        }
        if let Some(live) = self.sessions.get_mut(&id)
            && live.machine.state() == State::Idle
        {
            live.stopping.take().map(|reply| reply.send(Err(NotAccepted::Lost(error.clone()))));
            live.starting.take().map(|reply| reply.send(Err(NotAccepted::Lost(error))));
        }
        if let Some(request) = self.records.lost(key) {
            self.tell(key, &request, RecordChange::Lost);
        }
    }

    /// After all that a machine wanted done: its next deadline, and what its state means to who waits.
    fn settle(&mut self, id: u64, is_over: bool) {
        let Some(live) = self.sessions.get_mut(&id) else { return };
        let opened = live.starting.take_if(|_| live.machine.state() == State::Open);
        if let Some(at) = live.deadline.take() {
            self.deadlines.remove(&(at, id));
        }
        live.deadline = live.machine.next_timeout();
        self.deadlines.extend(live.deadline.map(|at| (at, id)));
        if let Some(reply) = opened {
            self.opened(id, reply);
        }
        if !is_over {
            return;
        }
        if self.is_backlog(id) {
            return self.backlog_ended(id);
        }
        let Some(live) = self.sessions.get_mut(&id) else { return };
        live.starting.take().map(|reply| reply.send(Err(NotAccepted::Undelivered)));
        live.stopping.take().map(|reply| reply.send(Err(NotAccepted::Ended)));
        if let Some(live) = self.sessions.remove(&id) {
            for (_, reply) in live.interims {
                let _ = reply.send(Err(NotAccepted::Ended));
            }
            live.deadline.map(|at| self.deadlines.remove(&(at, id)));
            self.release(&live.session_id);
        }
    }

    /// One machine less, or one handle, that counts the records of a session.
    fn release(&mut self, session_id: &str) {
        if let Some(shared) = self.shared.get_mut(session_id) {
            shared.users -= 1;
            if shared.users == 0 {
                self.shared.remove(session_id);
                self.records.release(session_id);
            }
        }
    }

    /// The user may use the service, and whoever asked is told. If they have gone, the session ends.
    pub(super) fn opened(&mut self, id: u64, reply: Reply<u64>) {
        if reply.send(Ok(id)).is_err() {
            let usage = self.sessions.get(&id).and_then(|live| live.usage.clone());
            self.handle(id, ClientEvent::ServiceTerminated(usage));
        }
    }

    fn timeout(&mut self) {
        let now = self.now();
        while let Some((at, id)) = self.deadlines.first().copied().filter(|(at, _)| *at <= now) {
            self.deadlines.remove(&(at, id));
            self.with_result(id, |machine, records| machine.handle_timeout(now, records));
            self.follow(id, None);
        }
        if self.retry_at.take_if(|at| *at <= now).is_some() {
            self.retry_backlog();
        }
    }

    fn peer_event(&mut self, event: Result<PeerEvent, RecvError>) {
        let may_be_there = match event {
            Ok(event) if event.change == PeerChange::Available => {
                self.servers.available(&self.settings.servers, &event.peer);
                true
            }
            Ok(_) => false,
            Err(_) => true,
        };
        if may_be_there && self.retry_at.take().is_some() {
            self.retry_backlog();
        }
    }

    pub(super) fn tell(&self, key: &RecordKey, request: &Message, change: RecordChange) {
        if let Some(listener) = &self.settings.listener {
            let (key, request) = (key.clone(), request.clone());
            listener(RecordEvent { key, request, change });
        }
    }

    /// Whether there is anything left to do without a handle.
    fn is_busy(&mut self) -> bool {
        self.sessions.len() > self.backlog().count()
            || self.syncing.is_some()
            || !self.accepting.is_empty()
            || !self.records.are_delivered()
    }

    fn told_delivered(&mut self) {
        if !self.waiting_for_delivery.is_empty() && self.records.are_delivered() {
            let waiting = std::mem::take(&mut self.waiting_for_delivery);
            for waiting in waiting {
                // Whoever waited may have gone.
                let _ = waiting.send(());
            }
        }
    }
}

impl Live {
    /// Who waits for this interim record.
    pub(super) fn interims_of(&mut self, number: u32) -> Vec<Reply<()>> {
        self.interims.extract_if(.., |(it, _)| *it == number).map(|(_, reply)| reply).collect()
    }
}

async fn wait(until: Option<Instant>) {
    match until {
        Some(at) => sleep_until(at).await,
        None => std::future::pending().await,
    }
}
