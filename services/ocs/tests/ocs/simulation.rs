//! Clients and a charging system in a world that loses, repeats, reorders and crashes, against a model that knows only
//! which requests were committed first, and what they said.

use std::collections::BTreeMap;
use std::time::Duration;

use diameter_ocs::ledger::{Amount, Bucket, BucketId, Unit};
use diameter_session::ResultCode;
use diameter_session::credit_control::{
    Answer, Request, RequestType, Service, ServiceRequest, UnitType, Units,
};
use fastrand::Rng;

use crate::desk::*;

/// What the model knows of a rating group: millionths for so many octets, charged by so many.
#[derive(Clone, Copy)]
struct Rate {
    group: u32,
    millionths: i128,
    per: i128,
    unit: i128,
}

impl Rate {
    /// What octets cost, by hand.
    fn cost(self, octets: u64) -> i128 {
        let charged = (i128::from(octets) + self.unit - 1) / self.unit * self.unit;
        (charged * self.millionths + self.per - 1) / self.per
    }

    fn rule(self) -> String {
        let Self { group, millionths, per, unit } = self;
        let price = Amount::new(millionths as i64).to_money();
        format!(
            "[[tariff.rule]]\nname = \"{group}\"\nrating-group = {group}\nunit = \"octets\"\n\
             price = \"{price}\"\nper = {per}\ncharged-by = {unit}\ngrant = 5000\nvalidity = \"10m\"\n"
        )
    }
}

/// Awkward prices: thirds, rounding, and one that is simple.
const RATES: [Rate; 3] = [
    Rate { group: 10, millionths: 1000, per: 3, unit: 1 },
    Rate { group: 11, millionths: 70, per: 1, unit: 128 },
    Rate { group: 12, millionths: 50, per: 1, unit: 1 },
];

/// The same price for all, so that it does not matter whose units an allowance pays for.
const SIMPLE: [Rate; 3] = [
    Rate { group: 10, millionths: 50, per: 1, unit: 1 },
    Rate { group: 11, millionths: 50, per: 1, unit: 1 },
    Rate { group: 12, millionths: 50, per: 1, unit: 1 },
];

fn tariff(rates: &[Rate]) -> String {
    let rules: String = rates.iter().map(|it| it.rule()).collect();
    format!("[[tariff]]\nname = \"standard\"\n{rules}")
}

/// A client with a session.
struct Client {
    session_id: String,
    number: u32,
    is_open: bool,
    /// What was granted last, as far as it was told.
    granted: BTreeMap<u32, u64>,
    /// The request that it waits with.
    pending: Option<Request>,
    /// What it was told, by number.
    told: BTreeMap<u32, (Request, Answer)>,
}

struct World {
    desk: Desk,
    rng: Rng,
    rates: &'static [Rate],
    clients: Vec<Client>,
    /// Octets of requests that were committed, by session and rating group: the model.
    used: BTreeMap<(String, u32), u64>,
    /// Requests that were committed, by session and number.
    committed: BTreeMap<(String, u32), Answer>,
    sessions: u32,
    topped_up: i64,
}

impl World {
    fn new(seed: u64, rates: &'static [Rate]) -> Self {
        let mut rng = Rng::with_seed(seed);
        let money = Amount::new(rng.i64(0..3_000_000));
        let mut desk = Desk::new(&tariff(rates), money);
        desk.verifies = false;
        desk.account.set_limit(Amount::new(rng.i64(0..2) * 200_000));
        let mut world = Self {
            desk,
            rng,
            rates,
            clients: Vec::new(),
            used: BTreeMap::new(),
            committed: BTreeMap::new(),
            sessions: 0,
            topped_up: money.get(),
        };
        for _ in 0..3 {
            world.connect();
        }
        world
    }

    fn connect(&mut self) {
        self.sessions += 1;
        self.clients.push(Client {
            session_id: format!("pgw.example.net;1;{}", self.sessions),
            number: 0,
            is_open: false,
            granted: BTreeMap::new(),
            pending: None,
            told: BTreeMap::new(),
        });
    }

    fn step(&mut self) {
        let client = self.rng.usize(0..self.clients.len());
        match self.rng.u32(0..100) {
            0..3 => self.top_up(),
            // A client that is never heard of again.
            3..5 => {
                self.clients.remove(client);
                self.connect();
            }
            5..8 => self.let_time_pass(),
            8..20 => self.repeat(client),
            _ => self.ask(client),
        }
        self.check();
    }

    fn top_up(&mut self) {
        let amount = self.rng.i64(0..1_000_000);
        self.topped_up += amount;
        let reference = format!("voucher {}", self.desk.transfers.len());
        self.desk.top_up(BucketId::MAIN, Amount::new(amount), &reference);
    }

    /// Sessions whose clients are gone end; the others were heard of a short while ago.
    fn let_time_pass(&mut self) {
        self.desk.pass(Duration::from_secs(self.rng.u64(1..60)));
        self.desk.expire();
    }

    /// The next request of a client, or the one that it waits with once more.
    fn ask(&mut self, client: usize) {
        if self.clients[client].pending.is_none() {
            let request = self.next_request(client);
            self.clients[client].pending = Some(request);
        }
        let session_id = self.clients[client].session_id.clone();
        let Some(mut request) = self.clients[client].pending.clone() else { return };
        request.is_retransmitted = self.rng.bool();
        // Lost on its way; or the process dies before the commit, and only what is committed survives.
        if self.rng.u32(0..10) == 0 {
            return;
        }
        let mut outcome = self.desk.decide(&session_id, request.clone());
        if self.rng.u32(0..10) == 0 {
            return;
        }
        // Somebody is faster: what was decided is decided again.
        if self.rng.u32(0..6) == 0 {
            let other = self.rng.usize(0..self.clients.len());
            let before = self.desk.account.version;
            if other != client && self.rng.bool() {
                self.ask(other)
            } else {
                self.top_up()
            }
            let is_conflict = self.desk.account.version != before;
            if is_conflict {
                assert!(!self.desk.commit(&session_id, outcome));
                outcome = self.desk.decide(&session_id, request.clone());
            }
        }
        let answer = outcome.answer.clone();
        assert!(self.desk.commit(&session_id, outcome));
        self.committed(&session_id, &request, &answer);
        // The answer is lost.
        if self.rng.u32(0..8) == 0 {
            return;
        }
        self.tell(client, &answer);
    }

    /// The model: what the first request of this number said counts, if there was a session.
    fn committed(&mut self, session_id: &str, request: &Request, answer: &Answer) {
        let key = (session_id.to_owned(), request.number);
        if let Some(first) = self.committed.get(&key) {
            assert_eq!(first, answer, "the same request has the same answer");
            return;
        }
        self.committed.insert(key, answer.clone());
        if answer.result == ResultCode::UNKNOWN_SESSION_ID {
            return;
        }
        for service in &request.services {
            let group = service.service.rating_group.unwrap();
            let octets = service.total_used().amount(UnitType::TotalOctets);
            *self.used.entry((session_id.to_owned(), group)).or_default() += octets;
        }
        // What is granted and must be paid for there was credit for.
        let account = &self.desk.account;
        let granted = answer.grants.iter().filter(|it| it.granted.is_some());
        let mut holds = granted.flat_map(|it| account.holds_of(session_id, it.service));
        let is_paid = holds.any(|it| it.bucket == BucketId::MAIN);
        assert!(!is_paid || account.money().free() >= Amount::ZERO);
    }

    fn tell(&mut self, client: usize, answer: &Answer) {
        let client = &mut self.clients[client];
        let Some(request) = client.pending.take() else { return };
        client.told.insert(request.number, (request.clone(), answer.clone()));
        client.number += 1;
        client.is_open =
            answer.result.is_success() && request.request_type != RequestType::Termination;
        client.granted.clear();
        for grant in &answer.grants {
            let octets = grant.granted.map_or(0, |it| it.amount(UnitType::TotalOctets));
            client.granted.insert(grant.service.rating_group.unwrap(), octets);
        }
        if !client.is_open {
            // A session is over, and another begins.
            self.sessions += 1;
            client.session_id = format!("pgw.example.net;1;{}", self.sessions);
            client.number = 0;
            client.granted.clear();
            client.told.clear();
        }
    }

    /// An old request once more, now and then with another content: nothing happens.
    fn repeat(&mut self, client: usize) {
        let Client { session_id, told, .. } = &self.clients[client];
        let Some((request, answer)) = told.values().last() else { return };
        let (session_id, mut request, answer) =
            (session_id.clone(), request.clone(), answer.clone());
        if self.rng.bool() {
            request.services = vec![used(INTERNET, Units::octets(self.rng.u64(..)))];
        }
        let before = self.desk.account.clone();
        assert_eq!(self.desk.ask_in(&session_id, request), answer);
        assert_eq!(self.desk.account, before);
    }

    fn next_request(&mut self, client: usize) -> Request {
        let rng = &mut self.rng;
        let client = &self.clients[client];
        let mut services = Vec::new();
        for rate in self.rates {
            let service = Service::rating_group(rate.group);
            let granted = client.granted.get(&rate.group).copied();
            let mut said = ServiceRequest { service, ..ServiceRequest::default() };
            if let Some(granted) = granted {
                if rng.u32(0..3) == 0 {
                    continue;
                }
                // Now and then more than was granted.
                let most = if rng.u32(0..8) == 0 { granted + 1000 } else { granted };
                said = used(service, Units::octets(rng.u64(0..=most)));
            }
            if rng.bool() {
                let octets = rng.u64(0..8000);
                said.requested =
                    Some(if octets < 1000 { Units::NONE } else { Units::octets(octets) });
            }
            if said.requested.is_some() || !said.used.is_empty() {
                services.push(said);
            }
        }
        if !client.is_open {
            services.iter_mut().for_each(|it| it.used.clear());
            services.retain(|it| it.requested.is_some());
            return initial(&services);
        }
        match rng.u32(0..5) {
            0 => {
                services.iter_mut().for_each(|it| it.requested = None);
                termination(client.number, &services)
            }
            _ => update(client.number, &services),
        }
    }

    fn debited(&self) -> i128 {
        self.desk.account.money().counters().debits_posted.get().into()
    }

    /// The ledger is what the model says, to the last unit, at every moment.
    fn check(&self) {
        let counters = self.desk.account.money().counters();
        assert_eq!(counters.credits_posted.get(), self.topped_up);
        let reserved = self.desk.sessions.values().map(|it| it.reserved().len()).sum::<usize>();
        let granted = self.desk.account.sessions().iter().flat_map(|it| &it.services);
        assert_eq!(granted.filter(|it| !it.granted.is_zero()).count(), reserved);
    }

    /// Looking through all transfers after each is slow, and each stays.
    fn verify_now_and_then(&self, step: u32) {
        if step % 20 == 19 {
            self.desk.verify();
        }
    }

    /// What is held is what the granted units would cost.
    fn check_holds(&self) {
        let mut held = 0;
        for (session_id, machine) in &self.desk.sessions {
            for (service, units) in machine.reserved() {
                let group = service.rating_group.unwrap();
                let rate = self.rates.iter().find(|it| it.group == group).unwrap();
                let used = self.used.get(&(session_id.clone(), group)).copied().unwrap_or(0);
                held += rate.cost(used + units.amount(UnitType::TotalOctets)) - rate.cost(used);
            }
        }
        assert_eq!(i128::from(self.desk.held().get()), held);
    }

    fn cost(&self) -> i128 {
        let rate = |group| self.rates.iter().find(|it| it.group == group).unwrap();
        self.used.iter().map(|((_, group), octets)| rate(*group).cost(*octets)).sum()
    }

    /// All are silent, and what was held is given back.
    fn end(&mut self) {
        self.desk.pass(Duration::from_secs(3 * 3600));
        self.desk.expire();
        assert_eq!(self.desk.account.holds(), []);
        assert_eq!(self.desk.account.sessions(), []);
        assert_eq!(self.desk.held(), Amount::ZERO);
        self.desk.verify();
    }
}

#[test]
fn the_ledger_is_what_clients_used_to_the_last_unit() {
    for seed in 0..SCHEDULES {
        let mut world = World::new(seed, &RATES);
        for step in 0..STEPS {
            world.step();
            assert_eq!(world.debited(), world.cost(), "seed {seed}");
            world.check_holds();
            world.verify_now_and_then(step);
        }
        world.end();
        assert_eq!(world.debited(), world.cost(), "seed {seed}");
    }
}

#[test]
fn allowances_and_money_together_are_what_clients_used() {
    for seed in 0..SCHEDULES {
        let mut world = World::new(seed, &SIMPLE);
        let bucket = Bucket::allowance(BucketId(0), "pack", Unit::Octets);
        let bucket = world.desk.account.open_bucket(bucket);
        let octets = Amount::new(world.rng.i64(0..30_000));
        world.desk.top_up(bucket, octets, "pack");
        for step in 0..STEPS {
            world.step();
            if step == STEPS / 2 {
                world.desk.top_up(bucket, Amount::new(5000), "another pack");
            }
            let allowance = world.desk.account.bucket(bucket).unwrap();
            assert!(!allowance.free().is_negative() && !allowance.balance().is_negative());
            let paid = i128::from(allowance.counters().debits_posted.get()) * 50;
            assert_eq!(world.debited() + paid, world.cost(), "seed {seed}");
            world.verify_now_and_then(step);
        }
        world.end();
    }
}

const SCHEDULES: u64 = 1000;
const STEPS: u32 = 60;
