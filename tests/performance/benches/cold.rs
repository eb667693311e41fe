//! The codec on messages that it has just seen, and on 10,000 others in turn, as a server gets them: neither their
//! octets nor their branches are known to the processor. Only ratios within one run mean anything.
//!
//! `cargo bench -p diameter-performance --bench cold [-- NAME...]` measures what has one of these texts in its name.
//! `COLD_ROUNDS` (25) says how many times, of which the medians count, and `COLD_MESSAGES` (10,000) how many
//! messages there are.

use std::hint::black_box;

use diameter_core::{AvpKey, Command, DecodeOptions, Message};
use diameter_messages::{gy, s6a, ts29272, ts32299};
use diameter_tests::varied::varied;
use diameter_tests::walk::{is_group_of_ccr, is_group_of_ula, walk};
use diameter_tests::workload::{ccr, ula};
use rustix::time::{ClockId, clock_gettime};

/// What an online charging system that rates by volume alone does not read.
const SERVICE_INFORMATION: &[AvpKey] = &[ts32299::avp::SERVICE_INFORMATION.key()];
/// What a node that only wants the subscriber's general rights does not read.
const APN_PROFILE: &[AvpKey] = &[ts29272::avp::APN_CONFIGURATION_PROFILE.key()];

fn main() {
    let names = std::env::args().skip(1).filter(|name| !name.starts_with("--")).collect();
    let bench = Bench {
        names,
        rounds: setting("COLD_ROUNDS", 25),
        messages: setting("COLD_MESSAGES", 10_000),
    };
    bench.run::<gy::CreditControlRequest>("CCR", &ccr(), is_group_of_ccr, SERVICE_INFORMATION);
    bench.run::<s6a::UpdateLocationAnswer>("ULA", &ula(), is_group_of_ula, APN_PROFILE);
}

fn setting(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

struct Bench {
    names: Vec<String>,
    rounds: usize,
    messages: usize,
}

/// What is measured.
struct Work<'w> {
    name: &'static str,
    /// What it is a multiple of.
    reference: &'static str,
    /// Does the work for each of these messages, so many times, and tells the nanoseconds that one takes.
    run: Run<'w>,
    /// What it took in each round: some messages again and again, and all in turn.
    times: Vec<[f64; 2]>,
}

type Run<'w> = Box<dyn FnMut(&[usize], usize) -> f64 + 'w>;

impl Bench {
    fn run<C: Command>(
        &self,
        name: &str,
        like: &Message,
        is_group: fn(u32, u32) -> bool,
        skipped: &'static [AvpKey],
    ) {
        let messages = varied(like, self.messages);
        let commands: Vec<C> =
            messages.iter().map(|it| C::from_message(it).expect("legal")).collect();
        let mut works = works(&messages, &commands, is_group, skipped);
        works.retain(|work| {
            let name = format!("{name} {}", work.name);
            self.names.is_empty() || self.names.iter().any(|wanted| name.contains(wanted))
        });
        // In an order in which no memory is fetched ahead: a prime has no divisor in common with their number.
        let all: Vec<usize> = (0..self.messages).map(|it| it * 7_368_787 % self.messages).collect();
        let some: Vec<usize> = all.iter().step_by(self.messages.div_ceil(100)).copied().collect();
        for _ in 0..self.rounds {
            for Work { run, times, .. } in &mut works {
                times.push([run(&some, 100), run(&all, 1)]);
            }
        }
        let octets = |it: &Message| it.as_bytes().len();
        let (least, most) = (messages.iter().map(octets).min(), messages.iter().map(octets).max());
        let [least, most] = [least, most].map(Option::unwrap_or_default);
        println!("\n{name}: {} messages of {least} to {most} octets", messages.len());
        println!(
            "{:<22} {:>9} {:>9}   {:<7} {:>5} {:>5}",
            "", "warm ns", "cold ns", "of", "warm", "cold"
        );
        works.iter().for_each(|work| work.print(&works));
    }
}

impl Work<'_> {
    fn print(&self, all: &[Self]) {
        let [warm, cold] = [0, 1].map(|at| median(self.times.iter().map(|it| it[at])));
        print!("{:<22} {warm:>9.1} {cold:>9.1}", self.name);
        match all.iter().find(|it| it.name == self.reference && it.name != self.name) {
            None => println!(),
            Some(reference) => {
                // What is slow for a while slows both of a round.
                let rounds = || self.times.iter().zip(&reference.times);
                let [warm, cold] =
                    [0, 1].map(|at| median(rounds().map(|(it, of)| it[at] / of[at])));
                println!("   {:<7} {warm:>5.2} {cold:>5.2}", self.reference);
            }
        }
    }
}

fn works<'w, C: Command>(
    messages: &'w [Message],
    commands: &'w [C],
    is_group: fn(u32, u32) -> bool,
    skipped: &'static [AvpKey],
) -> Vec<Work<'w>> {
    let default = DecodeOptions::default();
    let skipping = default.skipping(skipped);
    let header = *messages.first().expect("a message").header();
    let longest = messages.iter().map(|it| it.as_bytes().len()).max().unwrap_or_default();
    let (mut copied, mut appended) = (vec![0; longest], Vec::with_capacity(longest));
    let mut memory = vec![0; longest];
    vec![
        Work::new("walk", "walk", move |at| {
            black_box(walk(messages[at].as_bytes(), is_group));
        }),
        Work::new("check", "walk", move |at| {
            black_box(&C::DESCRIPTION.check(&messages[at], &default, &[]));
        }),
        Work::new("decode", "walk", move |at| {
            black_box(&C::from_message(&messages[at]));
        }),
        Work::new("decode, skipping", "walk", move |at| {
            black_box(&C::decode(&messages[at], &skipping));
        }),
        Work::new("check, skipping", "walk", move |at| {
            black_box(&C::DESCRIPTION.check(&messages[at], &skipping, &[]));
        }),
        Work::new("memcpy", "memcpy", move |at| {
            let octets = messages[at].as_bytes();
            black_box(&mut copied[..octets.len()]).copy_from_slice(octets);
        }),
        Work::new("encode", "memcpy", move |at| {
            black_box(&commands[at].to_message_with(header));
        }),
        Work::new("encode, appended", "memcpy", move |at| {
            appended.clear();
            black_box(&commands[at].encode_to(header, &mut appended));
        }),
        Work::new("encode, in place", "memcpy", move |at| {
            black_box(&commands[at].write_to(header, &mut memory));
        }),
    ]
}

impl<'w> Work<'w> {
    fn new(name: &'static str, reference: &'static str, mut work: impl FnMut(usize) + 'w) -> Self {
        let run = move |messages: &[usize], times: usize| {
            let start = processor_time();
            for message in messages {
                for _ in 0..times {
                    work(black_box(*message));
                }
            }
            (processor_time() - start) / (messages.len() * times) as f64
        };
        Self { name, reference, run: Box::new(run), times: Vec::new() }
    }
}

/// How many nanoseconds of a processor this thread has had.
fn processor_time() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
