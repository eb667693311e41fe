//! What happens in the network: an MME and a gateway ask an HSS, a PCRF and two charging systems, all through one
//! agent. From 10:04:30 on ocs1 hears requests and watchdogs, but answers watchdogs only. The agent waits three
//! seconds, and asks ocs2, which does not know the sessions of the other.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diameter_capture::{Flow, Transport, Writer};

use crate::messages::{Identity, Kind, Templates};

/// 2026-11-27, 09:50:00 UTC, in microseconds. All other times count from here.
const START: u64 = 1_795_773_000 * SECOND;
const END: u64 = 20 * MINUTE;
/// When ocs1 falls silent, and when it answers again.
const SILENT: std::ops::Range<u64> = 14 * MINUTE + 30 * SECOND..16 * MINUTE + 30 * SECOND;
/// How long the agent waits for an answer.
const PATIENCE: u64 = 3 * SECOND;
/// How long the agent takes to pass a message on.
const HOP: u64 = 400;
/// How long it takes a phone to come back.
const RETURN: u64 = 68 * SECOND;
const MINUTE: u64 = 60 * SECOND;
const SECOND: u64 = 1_000_000;
const MILLISECOND: u64 = 1_000;

/// Who speaks; the agent with everybody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    Mme1,
    Pgw1,
    Dra1,
    Hss1,
    Pcrf,
    Ocs1,
    Ocs2,
}

impl Host {
    /// Those that are connected to the agent.
    const NEIGHBOURS: [Self; 6] =
        [Self::Mme1, Self::Pgw1, Self::Hss1, Self::Pcrf, Self::Ocs1, Self::Ocs2];

    /// The first part of its name. All are of one length: they are written over each other.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Mme1 => "mme1",
            Self::Pgw1 => "pgw1",
            Self::Dra1 => "dra1",
            Self::Hss1 => "hss1",
            Self::Pcrf => "pcrf",
            Self::Ocs1 => "ocs1",
            Self::Ocs2 => "ocs2",
        }
    }

    /// The connection with the agent, from here to there.
    fn to_agent(self) -> Flow {
        let address =
            |last: u8, port: u16| SocketAddr::new(IpAddr::V4(Ipv4Addr::new(10, 20, 0, last)), port);
        let last = match self {
            Self::Mme1 => 1,
            Self::Pgw1 => 2,
            Self::Dra1 => 10,
            Self::Hss1 => 21,
            Self::Pcrf => 22,
            Self::Ocs1 => 31,
            Self::Ocs2 => 32,
        };
        let (source, destination) = match self.is_client() {
            true => (address(last, 41_000 + u16::from(last)), address(10, 3868)),
            false => (address(last, 3868), address(10, 42_000 + u16::from(last))),
        };
        Flow { transport: Transport::Tcp, source, destination }
    }

    /// Whether it connects to the agent, and not the agent to it.
    fn is_client(self) -> bool {
        matches!(self, Self::Mme1 | Self::Pgw1)
    }
}

/// A message on one of its legs.
#[derive(Clone, Copy, Debug)]
struct Event {
    time: u64,
    subscriber: u32,
    kind: Kind,
    /// With whom the agent speaks.
    host: Host,
    /// Who sends, on the first leg.
    speaker: Host,
    is_to_agent: bool,
    /// Distinguishes the requests of a subscriber, in their order.
    number: u8,
    /// CC-Request-Number.
    request_number: u8,
    /// Sent again after a failure.
    is_repeated: bool,
}

/// Writes the capture, and says how many messages it has.
pub(crate) fn write(subscribers: u32, out: impl Write) -> anyhow::Result<usize> {
    let mut events = Vec::new();
    for host in Host::NEIGHBOURS {
        neighbours(host, &mut events);
    }
    for subscriber in 0..subscribers {
        Life { subscriber, number: 0, request_number: 0, events: &mut events }.live();
    }
    events.retain(|event| event.time < END);
    events.sort_by_key(|event| event.time);

    let templates = Templates::new()?;
    let mut writer = Writer::new(out)?;
    for event in &events {
        let flow = event.host.to_agent();
        let flow = if event.is_to_agent { flow } else { flow.reversed() };
        let time: SystemTime = UNIX_EPOCH + Duration::from_micros(START + event.time);
        let is_of_neighbours = event.kind.is_of_neighbours();
        let end_to_end = match is_of_neighbours {
            true => 0xff00_0000 | (event.host as u32) << 8 | u32::from(event.number),
            false => event.subscriber << 6 | u32::from(event.number),
        };
        let is_forwarded = !event.is_to_agent && event.kind.is_request() && !is_of_neighbours;
        let identity = Identity {
            subscriber: event.subscriber,
            end_to_end,
            // Its own on each connection.
            hop_by_hop: end_to_end ^ (event.host as u32) << 28,
            speaker: event.speaker,
            number: event.request_number.into(),
            forwarded_from: is_forwarded.then_some(event.speaker),
            is_repeated: event.is_repeated,
        };
        writer.message(Some(flow), Some(time), &templates.message(event.kind, &identity))?;
    }
    writer.finish()?;
    Ok(events.len())
}

/// The capabilities exchange and the watchdogs of a connection: who opened it asks.
fn neighbours(host: Host, events: &mut Vec<Event>) {
    let delay = host as u64 * 40 * MILLISECOND;
    let is_to_agent = host.is_client();
    let (asks, answers) = if is_to_agent { (host, Host::Dra1) } else { (Host::Dra1, host) };
    let watchdogs = (30 * SECOND..END).step_by(30_000_000);
    let watchdogs = watchdogs.map(|time| (time, Kind::WatchdogRequest, Kind::WatchdogAnswer));
    let first = [(0, Kind::CapabilitiesRequest, Kind::CapabilitiesAnswer)].into_iter();
    for (number, (time, request, answer)) in (0..).zip(first.chain(watchdogs)) {
        let (time, kind, speaker) = (time + delay, request, asks);
        let asked = Event {
            time,
            subscriber: 0,
            kind,
            host,
            speaker,
            is_to_agent,
            number,
            request_number: 0,
            is_repeated: false,
        };
        let (time, kind, speaker) = (time + 700, answer, answers);
        events.extend([asked, Event { time, kind, speaker, is_to_agent: !is_to_agent, ..asked }]);
    }
}

/// What one subscriber does.
struct Life<'a> {
    subscriber: u32,
    number: u8,
    request_number: u8,
    events: &'a mut Vec<Event>,
}

impl Life<'_> {
    fn live(&mut self) {
        // The first one is the one whose day the guide tells.
        let (start, period) = match self.subscriber {
            0 => (2 * MINUTE + 11_204 * MILLISECOND, 255_600 * MILLISECOND),
            _ => (
                SECOND + self.chance(1) % (12 * MINUTE),
                100 * SECOND + self.chance(2) % (200 * SECOND),
            ),
        };
        let home = if self.subscriber.is_multiple_of(2) { Host::Ocs1 } else { Host::Ocs2 };
        self.exchange(start, Kind::AuthenticationRequest, Kind::AuthenticationAnswer, Host::Hss1);
        let time = start + 180 * MILLISECOND;
        self.exchange(time, Kind::LocationRequest, Kind::LocationAnswer, Host::Hss1);
        let time = start + 420 * MILLISECOND;
        self.exchange(time, Kind::PolicyInitial, Kind::PolicyInitialAnswer, Host::Pcrf);
        let mut time = time + 30 * MILLISECOND;
        self.exchange(time, Kind::ChargingInitial, Kind::ChargingInitialAnswer, home);
        let end = 17 * MINUTE + self.chance(3) % (2 * MINUTE);
        loop {
            time += period;
            self.request_number += 1;
            if time >= end {
                break;
            }
            if home == Host::Ocs1 && SILENT.contains(&time) {
                return self.lose(time);
            }
            self.exchange(time, Kind::ChargingUpdate, Kind::ChargingUpdateAnswer, home);
        }
        self.exchange(end, Kind::ChargingFinal, Kind::ChargingFinalAnswer, home);
        self.request_number = 1;
        let end = end + 15 * MILLISECOND;
        self.exchange(end, Kind::PolicyFinal, Kind::PolicyFinalAnswer, Host::Pcrf);
    }

    /// The session ends when another charging system is asked for more; the phone comes back later.
    fn lose(&mut self, time: u64) {
        let lost = self.failover(time, Kind::ChargingUpdate, Kind::UnknownSession);
        self.request_number = 1;
        self.exchange(
            lost + 12 * MILLISECOND,
            Kind::PolicyLost,
            Kind::PolicyFinalAnswer,
            Host::Pcrf,
        );
        self.request_number = 0;
        let back = lost + RETURN;
        self.exchange(back, Kind::PolicyReturn, Kind::PolicyReturnAnswer, Host::Pcrf);
        let time = back + 30 * MILLISECOND;
        let (request, answer) = (Kind::ChargingReturn, Kind::ChargingReturnAnswer);
        match SILENT.contains(&time) {
            true => _ = self.failover(time, request, answer),
            false => self.exchange(time, request, answer, Host::Ocs1),
        }
    }

    /// A request through the agent, and its answer.
    fn exchange(&mut self, time: u64, request: Kind, answer: Kind, server: Host) {
        let service = 2 * MILLISECOND + self.chance(time) % (9 * MILLISECOND);
        self.request(time, request, server);
        self.answer(time + HOP + service, answer, server, request);
        self.number += 1;
    }

    /// A request that ocs1 does not answer, so that ocs2 is asked. Returns when the answer was there.
    fn failover(&mut self, time: u64, request: Kind, answer: Kind) -> u64 {
        self.request(time, request, Host::Ocs1);
        let again = time + HOP + PATIENCE;
        self.event(again, request, (request.client(), Host::Ocs2), true);
        let answered = again + 3 * MILLISECOND;
        self.answer(answered, answer, Host::Ocs2, request);
        self.number += 1;
        answered + HOP
    }

    fn request(&mut self, time: u64, kind: Kind, server: Host) {
        let client = kind.client();
        self.event(time, kind, (client, client), false);
        self.event(time + HOP, kind, (client, server), false);
    }

    fn answer(&mut self, time: u64, kind: Kind, server: Host, request: Kind) {
        self.event(time, kind, (server, server), false);
        self.event(time + HOP, kind, (server, request.client()), false);
    }

    /// A message of a speaker, on the agent's leg with a host.
    fn event(&mut self, time: u64, kind: Kind, (speaker, host): (Host, Host), is_repeated: bool) {
        let is_to_agent = speaker == host;
        let Self { subscriber, number, request_number, .. } = *self;
        self.events.push(Event {
            time,
            subscriber,
            kind,
            host,
            speaker,
            is_to_agent,
            number,
            request_number,
            is_repeated,
        });
    }

    /// A number that looks like chance, the same in every run (splitmix64).
    fn chance(&self, salt: u64) -> u64 {
        let mut z = (u64::from(self.subscriber) << 40 ^ salt).wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
}
