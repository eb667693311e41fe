//! A network that loses, delays and repeats packets, in simulated time.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use diameter_radius::client::{Client, Failure, Output, Path, Settings, Ticket};
use diameter_radius::packet::Code;

use crate::{NOW, address, client, request, response, secret, upstream};

struct Network {
    client: Client,
    /// What is on its way, by when it arrives: to a server, or back.
    under_way: BTreeMap<(Duration, u64), (Direction, Path, Vec<u8>)>,
    random: u64,
    next: u64,
    /// Of a thousand packets, how many are lost.
    lost: u64,
    is_down: fn(Duration, u8) -> bool,
    ended: HashMap<Ticket, (Duration, Result<(), Failure>)>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Direction {
    There,
    Back,
}

impl Network {
    fn new(seed: u64, lost: u64, is_down: fn(Duration, u8) -> bool) -> Self {
        Self {
            client: client(Settings::default()),
            under_way: BTreeMap::new(),
            random: seed.wrapping_mul(2).wrapping_add(0x9e37_79b9_7f4a_7c15),
            next: 0,
            lost,
            is_down,
            ended: HashMap::new(),
        }
    }

    fn random(&mut self, below: u64) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random % below
    }

    fn carry(&mut self, now: Duration, direction: Direction, path: Path, octets: &[u8]) {
        // Some come twice.
        for _ in 0..1 + u64::from(self.random(50) == 0) {
            if self.random(1000) < self.lost {
                continue;
            }
            let at = now + Duration::from_millis(1 + self.random(100));
            self.next += 1;
            self.under_way.insert((at, self.next), (direction, path, octets.to_vec()));
        }
    }

    fn perform(&mut self, now: Duration, outputs: Vec<Output>) {
        for output in outputs {
            match output {
                Output::Send { path, octets } => self.carry(now, Direction::There, path, &octets),
                Output::Answered { ticket, .. } => self.end(now, ticket, Ok(())),
                Output::Failed { ticket, why } => self.end(now, ticket, Err(why)),
                _ => {}
            }
        }
    }

    fn end(&mut self, now: Duration, ticket: Ticket, how: Result<(), Failure>) {
        let before = self.ended.insert(ticket, (now, how));
        assert!(before.is_none(), "{ticket} has ended twice");
    }

    /// Does the next thing; tells whether there was one.
    fn step(&mut self) -> bool {
        let arrives = self.under_way.first_key_value().map(|((at, _), _)| *at);
        match (arrives, self.client.next_time_out()) {
            (Some(at), due) if due.is_none_or(|due| at <= due) => {
                let Some((_, (direction, path, octets))) = self.under_way.pop_first() else {
                    return false;
                };
                self.arrive(at, direction, path, &octets);
                true
            }
            (_, Some(due)) => {
                let outputs = self.client.time_out(due);
                self.perform(due, outputs);
                true
            }
            (_, None) => false,
        }
    }

    fn arrive(&mut self, now: Duration, direction: Direction, path: Path, octets: &[u8]) {
        if direction == Direction::Back {
            let outputs = self.client.receive(now, path, octets);
            return self.perform(now, outputs);
        }
        let server = (1..9).find(|it| address(*it) == path.server).unwrap();
        if !(self.is_down)(now, server) {
            let answer = response(octets, Code::ACCESS_ACCEPT, &secret(server));
            self.carry(now, Direction::Back, path, &answer);
        }
    }

    /// Sends logins, one each 20 ms, and lets all of them end. Returns how many were answered.
    fn run(&mut self, logins: u32) -> usize {
        let mut began = HashMap::new();
        for number in 0..logins {
            let at = NOW + Duration::from_millis(20) * number;
            while self.next_event().is_some_and(|it| it < at) {
                self.step();
            }
            let both = [upstream(1), upstream(2)];
            let (ticket, outputs) = self.client.send(at, request(Code::ACCESS_REQUEST, both));
            began.insert(ticket, at);
            self.perform(at, outputs);
        }
        while self.step() {}
        assert_eq!(self.ended.len(), logins as usize);
        assert_eq!(self.client.waiting(), 0);
        for (ticket, (at, _)) in &self.ended {
            assert!(*at - began[ticket] <= Duration::from_secs(30), "{ticket}");
        }
        self.ended.values().filter(|(_, how)| how.is_ok()).count()
    }

    fn next_event(&self) -> Option<Duration> {
        let arrives = self.under_way.first_key_value().map(|((at, _), _)| *at);
        arrives.into_iter().chain(self.client.next_time_out()).min()
    }
}

#[test]
fn of_a_network_that_loses_a_fifth_nearly_all_logins_come_back() {
    for seed in 0..3 {
        // Both ways, 36 of 100 tries are lost: of five tries, all with 6 in 1,000.
        let answered = Network::new(seed, 200, |_, _| false).run(1000);
        assert!(answered >= 970, "{answered} with seed {seed}");
        assert_eq!(Network::new(seed, 0, |_, _| false).run(1000), 1000);
    }
}

/// When the first server does not answer.
const GONE: std::ops::Range<Duration> = Duration::from_secs(4)..Duration::from_secs(70);

#[test]
fn a_server_that_goes_loses_no_login_while_there_is_another() {
    for seed in 0..3 {
        let mut network = Network::new(seed, 0, |now, server| {
            server == 1 && GONE.contains(&now.saturating_sub(NOW))
        });
        assert_eq!(network.run(4000), 4000, "seed {seed}");
    }
}

#[test]
fn where_nobody_answers_every_login_ends_in_time() {
    let mut network = Network::new(1, 0, |_, _| true);
    assert_eq!(network.run(200), 0);
}
