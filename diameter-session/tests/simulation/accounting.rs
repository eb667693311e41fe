//! A device whose sessions make accounting records, with a buffer that survives it; a server that takes each
//! record once; and everything between them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;
use std::time::Duration;

use diameter_session::accounting::{
    Answer, Client, ClientConfig, ClientEvent, ClientOutput, MemoryBuffer, Overflow, Realtime,
    Received, Record, RecordKey, RecordType, State, StatelessServer, Storing,
};
use diameter_session::{ResultCode, Timestamp};
use fastrand::Rng;

use crate::moved;
use crate::network::{Agenda, Faults};

#[derive(Clone)]
enum Event {
    /// Which client sent it, in which life of the device.
    ToServer(usize, u32, Record<u64>),
    ToClient(usize, u32, Answer),
    NotSent(usize, u32),
    Application(usize, u32),
    Crash,
}

/// What happened in schedules.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Summary {
    pub(crate) made: u64,
    pub(crate) repeated: u64,
    /// Records that came out of the buffer.
    pub(crate) stored: u64,
    pub(crate) crashes: u64,
    pub(crate) disconnected: u64,
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.made += other.made;
        self.repeated += other.repeated;
        self.stored += other.stored;
        self.crashes += other.crashes;
        self.disconnected += other.disconnected;
    }
}

pub(crate) struct World {
    random: Rng,
    now: Timestamp,
    agenda: Agenda<Event>,
    faults: Faults,
    config: ClientConfig,
    realtime: Realtime,
    /// The sessions of the device; the last one delivers what is in the buffer.
    clients: Vec<Client<u64>>,
    buffer: MemoryBuffer<u64>,
    /// How often the device has started.
    life: u32,
    made: BTreeMap<RecordKey, Record<u64>>,
    taken: BTreeSet<RecordKey>,
    /// The sessions that have begun, of each life.
    begun: BTreeSet<(usize, u32)>,
    /// When the sessions end and the network heals.
    ended: Timestamp,
    summary: Summary,
}

const START: Timestamp = Timestamp::from_secs(1_700_000_000);
const LIMIT: Duration = Duration::from_secs(1_000_000);

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let config = ClientConfig {
            servers: random.u32(1..=2),
            attempts: random.u32(1..=3),
            storing: Storing::WhenMade,
            ..ClientConfig::default()
        };
        let realtimes =
            [Realtime::DeliverAndGrant, Realtime::GrantAndStore, Realtime::GrantAndLose];
        let mut world = Self {
            now: START,
            agenda: Agenda::new(),
            faults: Faults::any(&mut random),
            config,
            realtime: realtimes[random.usize(..3)],
            clients: Vec::new(),
            buffer: MemoryBuffer::new(1000, Overflow::Refuse),
            life: 0,
            made: BTreeMap::new(),
            taken: BTreeSet::new(),
            begun: BTreeSet::new(),
            ended: START.after(Duration::from_secs(random.u64(10..2_000))),
            summary: Summary::default(),
            random,
        };
        world.start();
        world
    }

    fn start(&mut self) {
        let sessions = self.random.usize(1..4);
        self.clients = (0..=sessions)
            .map(|it| {
                let id = format!("nas.example.net;{};{it}", self.life);
                Client::new(self.config.clone(), id, self.random.u64(..))
            })
            .collect();
        for client in 0..self.clients.len() {
            let wait = Duration::from_millis(self.random.u64(..20_000));
            self.agenda.at(self.now.after(wait), Event::Application(client, self.life));
        }
    }

    pub(crate) fn run(mut self) -> Summary {
        for _ in 0..self.random.u8(..3) {
            let span = self.ended.since(START).as_millis() as u64;
            let time = Duration::from_millis(self.random.u64(..span));
            self.agenda.at(START.after(time), Event::Crash);
        }
        while self.step() {}
        self.check_end();
        self.summary
    }

    fn step(&mut self) -> bool {
        let timers = self.clients.iter().map(Client::next_timeout);
        let timer = timers.enumerate().filter_map(|(it, time)| Some((time?, it))).min();
        let event = self.agenda.next_time();
        let Some(next) = timer.map(|it| it.0).into_iter().chain(event).min() else { return false };
        assert!(next.since(START) < LIMIT, "something goes on for ever");
        self.now = self.now.max(next);
        if let Some((time, client)) = timer.filter(|it| it.0 == next) {
            assert_ne!(self.clients[client].state(), State::Idle, "a timer at {time}");
            self.clients[client].handle_timeout(self.now, &mut self.buffer);
            self.done(client);
            return true;
        }
        match self.agenda.pop().expect("it was there") {
            Event::ToServer(client, life, record) => self.arrives(client, life, &record),
            Event::ToClient(client, life, answer) => {
                self.tell(client, life, ClientEvent::Answered(answer));
            }
            Event::NotSent(client, life) => self.tell(client, life, ClientEvent::NotSent),
            Event::Application(client, life) => self.application(client, life),
            Event::Crash => {
                // The buffer is all that is left.
                self.summary.crashes += 1;
                self.life += 1;
                self.buffer = moved(&self.buffer).resumed();
                self.start();
            }
        }
        true
    }

    fn application(&mut self, client: usize, life: u32) {
        if life != self.life {
            return;
        }
        let is_deliverer = client + 1 == self.clients.len();
        let is_over = self.now >= self.ended;
        let event = match self.clients[client].state() {
            _ if is_deliverer => ClientEvent::RecordsInStorage,
            State::Idle if is_over => return,
            State::Idle if !self.begun.insert((client, life)) => return,
            State::Idle => {
                let interim_interval = Some(Duration::from_secs(self.random.u64(30..300)));
                let realtime = Some(self.realtime);
                self.tell(client, life, ClientEvent::Directed { interim_interval, realtime });
                ClientEvent::AccessRequested
            }
            _ if is_over || self.random.u8(..20) == 0 => ClientEvent::ServiceTerminated(100),
            _ => ClientEvent::Used(self.random.u64(..100)),
        };
        self.tell(client, life, event);
        if !is_over || !self.buffer.is_empty() || self.clients[client].state() != State::Idle {
            let wait = Duration::from_millis(self.random.u64(1_000..20_000));
            self.agenda.at(self.now.after(wait), Event::Application(client, life));
        }
    }

    fn tell(&mut self, client: usize, life: u32, event: ClientEvent<u64>) {
        if life == self.life {
            self.clients[client].handle(self.now, event, &mut self.buffer);
            self.done(client);
        }
    }

    fn done(&mut self, client: usize) {
        while let Some(output) = self.clients[client].poll() {
            match output {
                ClientOutput::Send(record, _) => self.send(client, record),
                ClientOutput::Disconnect => self.summary.disconnected += 1,
                ClientOutput::Lost(record) => panic!("{record:?} is lost, and there was room"),
                ClientOutput::Ended => {}
            }
        }
    }

    fn send(&mut self, client: usize, record: Record<u64>) {
        self.summary.repeated += u64::from(record.is_retransmitted);
        self.summary.stored += u64::from(client + 1 == self.clients.len());
        let first = Record { is_retransmitted: false, ..record.clone() };
        let known = self.made.entry(record.key.clone()).or_insert_with(|| first.clone());
        assert_eq!(*known, first, "a record that is sent again says the same");
        // Once all is over the network heals.
        let event = Event::ToServer(client, self.life, record);
        match self.random.u8(..30) {
            _ if self.now >= self.ended => {
                self.agenda.at(self.now.after(Duration::from_millis(10)), event);
            }
            0 => self.agenda.at(self.now, Event::NotSent(client, self.life)),
            _ => self.agenda.send(self.now, self.faults, &mut self.random, event),
        }
    }

    fn arrives(&mut self, client: usize, life: u32, record: &Record<u64>) {
        let busy = self.now < self.ended && self.random.u8(..20) == 0;
        let code = if busy {
            StatelessServer.handle(Received::NoSpace)
        } else {
            self.taken.insert(record.key.clone());
            StatelessServer.handle(Received::Processed(record.record_type))
        };
        let answer = Answer::new(record.key.clone(), code.unwrap_or(ResultCode::UNABLE_TO_COMPLY));
        let event = Event::ToClient(client, life, answer);
        if self.now >= self.ended {
            self.agenda.at(self.now.after(Duration::from_millis(10)), event);
        } else {
            self.agenda.send(self.now, self.faults, &mut self.random, event);
        }
    }

    fn check_end(&mut self) {
        self.summary.made = self.made.len() as u64;
        assert!(self.clients.iter().all(|it| it.state() == State::Idle), "every session ends");
        assert!(self.buffer.is_empty(), "{:?} is kept", self.buffer.iter().next());
        let mut sessions = BTreeMap::<_, Vec<_>>::new();
        for (key, record) in &self.made {
            sessions.entry(&key.session_id).or_default().push(record.record_type);
        }
        for (key, record) in &self.made {
            // Only an interim record that a later one replaced may be missing, and the start of a service that needs a
            // server and never began: nothing follows it.
            let is_alone = sessions[&key.session_id].len() == 1;
            let may_be_missing = match record.record_type {
                RecordType::Interim => true,
                RecordType::Start => is_alone && self.realtime == Realtime::DeliverAndGrant,
                RecordType::Stop | RecordType::Event => false,
            };
            assert!(may_be_missing || self.taken.contains(key), "{record:?}");
        }
        for (session, types) in sessions {
            assert_eq!(types[0], RecordType::Start, "{session}: {types:?}");
            let stops = types.iter().position(|it| *it == RecordType::Stop);
            assert!(stops.is_none_or(|it| it + 1 == types.len()), "{session}: {types:?}");
        }
    }
}
