//! How many instructions the codec takes, counted under valgrind: unlike times, they do not depend on
//! what else the machine does. One more than `instructions.tsv` allows fails the run.
//!
//! `cargo bench -p diameter-performance --bench instructions` needs valgrind and
//! gungraun-runner.

#![allow(missing_docs, reason = "gungraun's macros make functions")]
#![allow(clippy::panic, reason = "a budget that is not there fails the run")]

use std::hint::black_box;

use diameter_core::{
    Answer, Command, DecodeOptions, DiameterIdentity, EndToEndId, Header, HopByHopId, Message,
    Request,
};
use diameter_messages::{gy, s6a};
use diameter_tests::workload::{Session, ccr, ccr_with_errors, relay, ula};
use gungraun::{
    Callgrind, EventKind, LibraryBenchmarkConfig, library_benchmark, library_benchmark_group, main,
};

/// What other compilers and C libraries may make of the same code, in percent: Rust 1.88 takes two to
/// ten percent more than Rust 1.95, with which the budget was counted.
const MARGIN: u64 = 15;

/// Fails when there are more instructions than the file says, and the margin.
fn budget(name: &str) -> LibraryBenchmarkConfig {
    let lines = include_str!("instructions.tsv").lines();
    let counts = lines.filter_map(|line| line.split_once('\t'));
    let count =
        counts.filter(|(found, _)| *found == name).find_map(|(_, count)| count.parse().ok());
    let Some(count): Option<u64> = count else { panic!("instructions.tsv has no {name}") };
    let limit = count + count * MARGIN / 100;
    let mut config = LibraryBenchmarkConfig::default();
    config.tool(Callgrind::default().hard_limits([(EventKind::Ir, limit)]));
    config
}

fn request() -> gy::CreditControlRequest {
    let request = gy::CreditControlRequest::from_message(&ccr()).expect("a legal CCR");
    // The memory that a thread keeps comes with its first message.
    drop(black_box(Request::to_message(&request, HopByHopId(1), EndToEndId(2))));
    request
}

fn answer() -> s6a::UpdateLocationAnswer {
    let answer = s6a::UpdateLocationAnswer::from_message(&ula()).expect("a legal ULA");
    drop(black_box(Answer::to_message(&answer, ula().header())));
    answer
}

// Results are dropped within; what goes in comes out again, so that it is dropped outside.

#[library_benchmark(config = budget("decode ccr"))]
#[bench::once(ccr())]
fn decode_ccr(message: Message) -> Message {
    drop(black_box(gy::CreditControlRequest::from_message(black_box(&message))));
    message
}

#[library_benchmark(config = budget("decode ula"))]
#[bench::once(ula())]
fn decode_ula(message: Message) -> Message {
    drop(black_box(s6a::UpdateLocationAnswer::from_message(black_box(&message))));
    message
}

#[library_benchmark(config = budget("decode 50 errors"))]
#[bench::once(ccr_with_errors(50))]
fn decode_errors(message: Message) -> Message {
    drop(black_box(gy::CreditControlRequest::from_message(black_box(&message))));
    message
}

#[library_benchmark(config = budget("check ccr"))]
#[bench::once(ccr())]
fn check_ccr(message: Message) -> Message {
    let options = DecodeOptions::default();
    let command = gy::CreditControlRequest::DESCRIPTION;
    drop(black_box(command.check(black_box(&message), &options, &[])));
    message
}

#[library_benchmark(config = budget("check ula"))]
#[bench::once(ula())]
fn check_ula(message: Message) -> Message {
    let options = DecodeOptions::default();
    let command = s6a::UpdateLocationAnswer::DESCRIPTION;
    drop(black_box(command.check(black_box(&message), &options, &[])));
    message
}

#[library_benchmark(config = budget("encode ccr"))]
#[bench::once(request())]
fn encode_ccr(request: gy::CreditControlRequest) -> gy::CreditControlRequest {
    drop(black_box(Request::to_message(black_box(&request), HopByHopId(1), EndToEndId(2))));
    request
}

#[library_benchmark(config = budget("encode ula"))]
#[bench::once(answer(), *ula().header())]
fn encode_ula(answer: s6a::UpdateLocationAnswer, request: Header) -> s6a::UpdateLocationAnswer {
    drop(black_box(Answer::to_message(black_box(&answer), &request)));
    answer
}

#[library_benchmark(config = budget("build ccr"))]
#[bench::once(Session::default())]
fn build_ccr(session: Session) -> Session {
    drop(black_box(black_box(&session).request()));
    session
}

#[library_benchmark(config = budget("relay ccr"))]
#[bench::once(ccr(), DiameterIdentity::from_static("relay1.example.net"))]
fn relay_ccr(message: Message, host: DiameterIdentity) -> Message {
    drop(black_box(relay(black_box(&message), HopByHopId(7), &host)));
    message
}

library_benchmark_group!(
    name = codec,
    benchmarks = [
        decode_ccr,
        decode_ula,
        decode_errors,
        check_ccr,
        check_ula,
        encode_ccr,
        encode_ula,
        build_ccr,
        relay_ccr
    ]
);

main!(library_benchmark_groups = codec);
