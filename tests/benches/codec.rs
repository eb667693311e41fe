//! Typed decoding and encoding, measured against what cannot be avoided: a hand-written walk over all
//! AVP headers, and a copy of the octets. Only the ratios within one run mean anything.
//!
//! `cargo bench -p diameter-tests`

#![allow(missing_docs, reason = "criterion's macro makes a function")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use diameter_core::{Answer, Command, Message, Request};
use diameter_messages::{gy, s6a};
use diameter_tests::{folder, message};

fn credit_control_request(criterion: &mut Criterion) {
    let message = message(&folder("perf").join("ccr.hex"));
    let groups = [443, 456, 437, 446, 873, 874, 1016, 1034];
    let request = gy::CreditControlRequest::from_message(&message).expect("a legal CCR");
    let header = *message.header();
    let mut group = criterion.benchmark_group("CCR");
    group.bench_function("raw walk", |bencher| {
        bencher.iter(|| walk(black_box(message.as_bytes()), 20, &groups));
    });
    group.bench_function("typed decode", |bencher| {
        bencher.iter(|| gy::CreditControlRequest::from_message(black_box(&message)));
    });
    group.bench_function("copy", |bencher| {
        bencher.iter(|| black_box(message.as_bytes()).to_vec());
    });
    group.bench_function("typed encode", |bencher| {
        bencher.iter(|| {
            Request::to_message(black_box(&request), header.hop_by_hop_id, header.end_to_end_id)
        });
    });
    group.finish();
}

fn update_location_answer(criterion: &mut Criterion) {
    let message = message(&folder("perf").join("ula.hex"));
    let answer = s6a::UpdateLocationAnswer::from_message(&message).expect("a legal ULA");
    let request = *message.header();
    // Subscription-Data, AMBR, APN-Configuration-Profile, APN-Configuration, EPS-Subscribed-QoS-Profile,
    // Allocation-Retention-Priority, and the groups of the base protocol.
    let groups = [260, 1400, 1435, 1429, 1430, 1431, 1034, 486, 348, 1472, 628, 621, 623, 650];
    let mut group = criterion.benchmark_group("ULA");
    group.bench_function("raw walk", |bencher| {
        bencher.iter(|| walk(black_box(message.as_bytes()), 20, &groups));
    });
    group.bench_function("typed decode", |bencher| {
        bencher.iter(|| s6a::UpdateLocationAnswer::from_message(black_box(&message)));
    });
    group.bench_function("copy", |bencher| {
        bencher.iter(|| black_box(message.as_bytes()).to_vec());
    });
    group.bench_function("typed encode", |bencher| {
        bencher.iter(|| Answer::to_message(black_box(&answer), &request));
    });
    group.finish();
}

fn parse(criterion: &mut Criterion) {
    let frame = message(&folder("perf").join("ccr.hex")).into_bytes();
    criterion.bench_function("frame to Message", |bencher| {
        bencher.iter(|| Message::parse(black_box(&frame).clone()));
    });
}

/// Visits every AVP header, inside `groups` too, and adds up codes and lengths.
fn walk(octets: &[u8], start: usize, groups: &[u32]) -> usize {
    let mut sum = 0;
    let mut rest = &octets[start..];
    while let [c0, c1, c2, c3, flags, l0, l1, l2, ..] = *rest {
        let code = u32::from_be_bytes([c0, c1, c2, c3]);
        let length = u32::from_be_bytes([0, l0, l1, l2]) as usize;
        let header = if flags & 0x80 == 0 { 8 } else { 12 };
        if length < header || length > rest.len() {
            break;
        }
        sum += code as usize + length;
        if groups.contains(&code) {
            sum += walk(&rest[..length], header, groups);
        }
        rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    sum
}

criterion_group!(benches, credit_control_request, update_location_answer, parse);
criterion_main!(benches);
