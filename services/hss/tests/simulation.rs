//! Two HSS nodes on one store, three MMEs and a subscriber that moves between them, on connections that break and with
//! nodes that crash, in schedules drawn from seeds. `SEED=7` runs one of them, `SEEDS=100000` many.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail that way"
)]

mod scenes;

#[path = "../examples/attach/mme/mod.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod mme;

use std::collections::{HashMap, HashSet, VecDeque};

use diameter_hss::Record;
use diameter_hss::authentication::{Card, CardError, SequenceState, resynchronize};
use diameter_hss::s6a::{Cancellation, Hss, authentication_information, purge, update_location};
use diameter_messages::s6a::*;
use mme::visitors::Visitors;
use scenes::*;

const NODES: usize = 2;
const MMES: usize = 3;

/// xorshift64*: a schedule is its seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}

/// What goes over a connection. Requests of MMEs have the number by which they know the answer.
#[derive(Clone)]
enum Sent {
    Air,
    Aia(Box<AuthenticationInformationAnswer>),
    Ulr(u64),
    Ula(u64, Box<UpdateLocationAnswer>),
    Pur,
    Clr(Cancellation),
    Cla(Cancellation),
}

/// A request that an HSS node works on: what it has read, and what it is going to write.
struct Work {
    version: u64,
    record: Record,
    /// Goes to this MME when the record is written.
    answer: (usize, Sent),
}

#[derive(Default)]
struct Mme {
    visitors: Visitors,
    /// The update of the location that it waits for.
    waits_for: Option<u64>,
}

struct World {
    chance: Chance,
    hss: Hss,
    /// What is on the disk, and how often it was written.
    disk: Record,
    version: u64,
    work: [Vec<Work>; NODES],
    mmes: [Mme; MMES],
    /// In order, between an HSS node and an MME: there, and back.
    to_hss: Links,
    to_mme: Links,
    /// Numbers of requests.
    last: u64,
    challenges: u128,
    given_out: HashSet<u64>,
}

impl World {
    fn new(seed: u64) -> Self {
        Self {
            chance: Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1),
            hss: hss(),
            disk: record(),
            version: 0,
            work: Default::default(),
            mmes: Default::default(),
            to_hss: HashMap::new(),
            to_mme: HashMap::new(),
            last: 0,
            challenges: 0,
            given_out: HashSet::new(),
        }
    }

    fn step(&mut self) {
        let (node, mme) = (self.chance.below(NODES), self.chance.below(MMES));
        match self.chance.below(20) {
            0 => self.ask(node, mme, |_| Sent::Air),
            1..6 => {
                self.ask(node, mme, Sent::Ulr);
                self.mmes[mme].waits_for = Some(self.last);
            }
            6 => {
                if self.mmes[mme].visitors.remove(IMSI).is_some() {
                    self.ask(node, mme, |_| Sent::Pur);
                }
            }
            7..12 => self.hss_reads(),
            12..15 => self.hss_writes(node),
            15..18 => self.mme_takes(),
            18 => self.resume(node),
            _ if self.chance.one_in(4) => {
                // A crash: what was not written is gone, and its connections break.
                self.work[node].clear();
                for mme in 0..MMES {
                    self.disconnect(node, mme);
                }
            }
            _ => self.disconnect(node, mme),
        }
    }

    fn disconnect(&mut self, node: usize, mme: usize) {
        self.to_hss.remove(&(node, mme));
        self.to_mme.remove(&(node, mme));
    }

    /// An MME sends, sometimes twice: again after a failover, to the other node.
    fn ask(&mut self, node: usize, mme: usize, request: impl Fn(u64) -> Sent) {
        self.last += 1;
        let nodes = if self.chance.one_in(5) { vec![node, 1 - node] } else { vec![node] };
        for node in nodes {
            self.to_hss.entry((node, mme)).or_default().push_back(request(self.last));
        }
    }

    /// An HSS node takes a request and runs its procedure on what it reads.
    fn hss_reads(&mut self) {
        let Some(((node, mme), sent)) = take(&mut self.chance, &mut self.to_hss) else { return };
        let mut record = self.disk.clone();
        let sender = scenes::node(["mme0", "mme1", "mme2"][mme], HOME);
        let challenges = &mut self.challenges;
        let answer = match sent {
            Sent::Air => {
                let rand = || {
                    *challenges += 1;
                    challenges.to_be_bytes()
                };
                let request = sender.air(2);
                let answer =
                    authentication_information(&self.hss, &request, Some(&mut record), rand);
                Sent::Aia(Box::new(answer))
            }
            Sent::Ulr(number) => {
                let updated = update_location(&self.hss, &sender.ulr(MME), Some(&mut record));
                Sent::Ula(number, Box::new(updated.answer))
            }
            Sent::Pur => {
                let answer = purge(&self.hss, &sender.pur(), Some(&mut record));
                assert_eq!(result!(answer), 2001);
                return self.work[node].push(Work {
                    version: self.version,
                    record,
                    answer: (mme, Sent::Pur),
                });
            }
            Sent::Cla(cancellation) => {
                cancellation.settle(&mut record);
                Sent::Cla(cancellation)
            }
            _ => unreachable!("it goes to MMEs"),
        };
        self.work[node].push(Work { version: self.version, record, answer: (mme, answer) });
    }

    /// An HSS node writes what it has worked out, unless another was faster: then it begins again. The answer leaves
    /// afterwards.
    fn hss_writes(&mut self, node: usize) {
        if self.work[node].is_empty() {
            return;
        }
        let at = self.chance.below(self.work[node].len());
        let work = self.work[node].swap_remove(at);
        let (mme, answer) = work.answer;
        if work.version != self.version {
            let again = match answer {
                Sent::Aia(_) => Sent::Air,
                Sent::Ula(number, _) => Sent::Ulr(number),
                other => other,
            };
            return self.to_hss.entry((node, mme)).or_default().push_front(again);
        }
        self.disk = work.record;
        self.version += 1;
        if let Sent::Aia(answer) = &answer {
            self.note(answer);
        }
        // It may crash before anything of it leaves.
        if matches!(answer, Sent::Pur | Sent::Cla(_)) || self.chance.one_in(10) {
            return;
        }
        if matches!(answer, Sent::Ula(..)) {
            self.resume(node);
        }
        self.to_mme.entry((node, mme)).or_default().push_back(answer);
    }

    /// Numbers that were written down count as given out, whether their answer arrives or not.
    fn note(&mut self, answer: &AuthenticationInformationAnswer) {
        for vector in &answer.authentication_info.as_ref().unwrap().e_utran_vector {
            let (rand, autn) =
                (vector.rand[..].try_into().unwrap(), vector.autn[..].try_into().unwrap());
            let mut card = Card::new(algorithm());
            card.authenticate(&rand, &autn).unwrap();
            // What a card says that has just seen the number.
            let Err(CardError::OutOfSequence { auts }) = card.authenticate(&rand, &autn) else {
                panic!("a vector counts twice")
            };
            let mut state = SequenceState::default();
            let _ = resynchronize(&algorithm(), &rand, &auts, &mut state).unwrap();
            assert!(self.given_out.insert(state.seq()), "SEQ {} twice", state.seq());
        }
    }

    /// An HSS node tells nodes what they have not heard of yet.
    fn resume(&mut self, node: usize) {
        for cancellation in self.disk.cancellations.clone() {
            let serving = self.disk.location.mme.as_ref();
            let serves = serving.is_some_and(|it| it.is(&cancellation.node.host));
            assert!(!serves, "who serves the subscriber is told that it does not");
            let digit = cancellation.node.host.as_bytes()[3] - b'0';
            let mme = usize::from(digit);
            self.to_mme.entry((node, mme)).or_default().push_back(Sent::Clr(cancellation));
        }
    }

    /// An MME takes what an HSS node has sent.
    fn mme_takes(&mut self) {
        let Some(((node, mme), sent)) = take(&mut self.chance, &mut self.to_mme) else { return };
        let Mme { visitors, waits_for } = &mut self.mmes[mme];
        match sent {
            Sent::Ula(number, answer) if *waits_for == Some(number) => {
                *waits_for = None;
                visitors.insert(IMSI, *answer);
            }
            Sent::Clr(cancellation) => {
                let identity = &self.hss.identity;
                let request = cancellation.request(identity, "hss1;1;1".into());
                let _ = visitors.cancel(&request, identity);
                // Whoever attaches is elsewhere already.
                *waits_for = None;
                let answer = Sent::Cla(cancellation);
                self.to_hss.entry((node, mme)).or_default().push_back(answer);
            }
            _ => {}
        }
    }

    /// Nothing new happens and nothing breaks, until everybody has been told.
    fn settle(&mut self) {
        for _ in 0..100_000 {
            let is_quiet = self.to_hss.values().chain(self.to_mme.values()).all(VecDeque::is_empty)
                && self.work.iter().all(Vec::is_empty);
            if is_quiet {
                if self.disk.cancellations.is_empty() {
                    return;
                }
                self.resume(0);
            }
            match self.chance.below(3) {
                0 => self.hss_reads(),
                1 => self.hss_writes(0),
                _ => self.mme_takes(),
            }
            self.hss_writes(1);
        }
        panic!("it does not come to rest");
    }

    fn serving(&self) -> Vec<String> {
        let serving = |(at, it): (usize, &Mme)| it.visitors.get(IMSI).map(|_| format!("mme{at}"));
        self.mmes.iter().enumerate().filter_map(serving).collect()
    }
}

type Links = HashMap<(usize, usize), VecDeque<Sent>>;

/// The next message of one of the connections that have one.
fn take(chance: &mut Chance, links: &mut Links) -> Option<((usize, usize), Sent)> {
    let all = (0..NODES).flat_map(|node| (0..MMES).map(move |mme| (node, mme)));
    let busy: Vec<_> = all.filter(|it| links.get(it).is_some_and(|it| !it.is_empty())).collect();
    let link = *busy.get(chance.below(busy.len().max(1)))?;
    Some((link, links.get_mut(&link)?.pop_front()?))
}

fn run(seed: u64) {
    let mut world = World::new(seed);
    for _ in 0..400 {
        world.step();
    }
    world.settle();
    let serving = world.serving();
    assert!(serving.len() <= 1, "seed {seed}: {serving:?} believe that they serve the subscriber");
    if let [serving] = &serving[..] {
        let known = world.disk.location.mme.as_ref().unwrap();
        assert!(known.host.starts_with(serving.as_str()), "seed {seed}: {serving}, {known:?}");
    }
    let given_out = world.given_out.len() as u64;
    assert_eq!(world.disk.sequence.seq(), given_out, "seed {seed}: numbers are left out");
}

// Proves: aka-06, s6-07
#[test]
fn no_schedule_repeats_a_number_or_leaves_two_nodes_serving() {
    let variable = |name| std::env::var(name).ok().and_then(|it| it.parse::<u64>().ok());
    match variable("SEED") {
        Some(seed) => run(seed),
        None => (0..variable("SEEDS").unwrap_or(300)).for_each(run),
    }
}
