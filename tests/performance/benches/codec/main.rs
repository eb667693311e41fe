//! Typed decoding and encoding, measured against what cannot be avoided: a hand-written walk over all
//! AVP headers, and a copy of the octets. Only the ratios within one run mean anything; they are
//! printed at the end.
//!
//! `cargo bench -p diameter-performance --bench codec`

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, SystemTime};

use criterion::{BenchmarkId, Criterion};
use diameter_core::{
    Answer, Command, DecodeOptions, DiameterIdentity, HopByHopId, Message, Request,
};
use diameter_messages::{base, credit_control, gy, s6a, ts32299};
use diameter_tests::walk::{is_group_of_ccr, is_group_of_ula, walk};
use diameter_tests::workload::{
    Session, ccr, ccr_of_small_avps, ccr_with_errors, relay, ula, update_location_answer,
};

mod by_hand;
mod ratios;

/// How many APN-Configurations an Update-Location-Answer has: decoding and encoding are linear.
const APNS: [usize; 4] = [1, 10, 100, 1000];
/// How long a Credit-Control-Request of small AVPs is, in octets: a small one, and nearly the longest.
const LENGTHS: [usize; 2] = [1024, 15 << 20];
/// How many errors a Credit-Control-Request has.
const ERRORS: [usize; 3] = [0, 1, 50];

fn main() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion");
    let start = SystemTime::now();
    let mut criterion = Criterion::default()
        .output_directory(&folder)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    credit_control_request(&mut criterion);
    update_location_answer_of_six(&mut criterion);
    wrong_requests(&mut criterion);
    scaling(&mut criterion);
    small_avps(&mut criterion);
    criterion.final_summary();
    ratios::print(&folder, start);
}

fn credit_control_request(criterion: &mut Criterion) {
    let message = ccr();
    let octets = message.as_bytes();
    let header = *message.header();
    let request = gy::CreditControlRequest::from_message(&message).expect("a legal CCR");
    let encode = |request: &gy::CreditControlRequest| {
        Request::to_message(request, header.hop_by_hop_id, header.end_to_end_id)
    };
    let session = Session::default();
    let relay_host = DiameterIdentity::from_static("relay1.example.net");

    let mut group = criterion.benchmark_group("CCR");
    group.bench_function("walk", |bencher| {
        bencher.iter(|| walk(black_box(octets), is_group_of_ccr));
    });
    group.bench_function("decode", |bencher| {
        bencher.iter(|| gy::CreditControlRequest::from_message(black_box(&message)));
    });
    group.bench_function("frame to Message", |bencher| {
        bencher.iter(|| Message::parse(black_box(octets).clone()));
    });
    group.bench_function("relay", |bencher| {
        bencher.iter(|| relay(black_box(&message), HopByHopId(7), black_box(&relay_host)));
    });
    group.bench_function("memcpy", |bencher| {
        let mut buffer = octets.to_vec();
        bencher.iter(|| black_box(&mut buffer).copy_from_slice(black_box(octets)));
    });
    group.bench_function("copy", |bencher| bencher.iter(|| black_box(octets).to_vec()));
    group.bench_function("encode", |bencher| bencher.iter(|| encode(black_box(&request))));
    group.bench_function("encode again", |bencher| {
        let mut buffer = Vec::new();
        bencher.iter(|| {
            buffer.clear();
            black_box(&request).encode_to(header, &mut buffer)
        });
    });
    group.bench_function("encode by hand", |bencher| {
        let mut buffer = vec![0; 4096];
        let length = by_hand::encode(&request, header, &mut buffer);
        assert_eq!(length.and_then(|length| buffer.get(..length)), Some(&octets[..]));
        bencher.iter(|| {
            let length = by_hand::encode(black_box(&request), header, &mut buffer);
            buffer.get(..length.unwrap_or_default()).map(<[u8]>::to_vec)
        });
    });
    group.bench_function("build", |bencher| bencher.iter(|| black_box(&session).request()));
    group.bench_function("clone", |bencher| bencher.iter(|| black_box(&request).clone()));
    group.bench_function("build and encode", |bencher| {
        bencher.iter(|| encode(&black_box(&session).request()));
    });
    group.bench_function("build boxed and encode", |bencher| {
        bencher.iter(|| encode(&black_box(&session).boxed_request()));
    });
    group.bench_function("read three AVPs", |bencher| {
        let read = |message: &Message| {
            let avps = message.avps();
            let services = avps.inside(&ts32299::avp::MULTIPLE_SERVICES_CREDIT_CONTROL);
            let rating_groups =
                services.filter_map(|service| service.get(&credit_control::avp::RATING_GROUP));
            (
                avps.get(&base::avp::SESSION_ID),
                avps.get(&credit_control::avp::CC_REQUEST_NUMBER),
                rating_groups.last(),
            )
        };
        bencher.iter(|| read(black_box(&message)));
    });
    group.finish();
}

fn update_location_answer_of_six(criterion: &mut Criterion) {
    let message = ula();
    let octets = message.as_bytes();
    let answer = s6a::UpdateLocationAnswer::from_message(&message).expect("a legal ULA");

    let mut group = criterion.benchmark_group("ULA");
    group.bench_function("walk", |bencher| {
        bencher.iter(|| walk(black_box(octets), is_group_of_ula));
    });
    group.bench_function("decode", |bencher| {
        bencher.iter(|| s6a::UpdateLocationAnswer::from_message(black_box(&message)));
    });
    group.bench_function("memcpy", |bencher| {
        let mut buffer = octets.to_vec();
        bencher.iter(|| black_box(&mut buffer).copy_from_slice(black_box(octets)));
    });
    group.bench_function("copy", |bencher| bencher.iter(|| black_box(octets).to_vec()));
    group.bench_function("encode", |bencher| {
        bencher.iter(|| Answer::to_message(black_box(&answer), message.header()));
    });
    group.bench_function("encode again", |bencher| {
        let mut buffer = Vec::new();
        bencher.iter(|| {
            buffer.clear();
            black_box(&answer).encode_to(*message.header(), &mut buffer)
        });
    });
    group.finish();
}

fn wrong_requests(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("CCR with errors");
    for errors in ERRORS {
        let message = ccr_with_errors(errors);
        group.bench_function(BenchmarkId::new("walk", errors), |bencher| {
            bencher.iter(|| walk(black_box(message.as_bytes()), is_group_of_ccr));
        });
        group.bench_function(BenchmarkId::new("decode", errors), |bencher| {
            bencher.iter(|| gy::CreditControlRequest::from_message(black_box(&message)));
        });
    }
    group.finish();
}

fn scaling(criterion: &mut Criterion) {
    let header = *ula().header();
    let mut group = criterion.benchmark_group("ULA with APNs");
    for apns in APNS {
        let answer = update_location_answer(apns);
        let message = Answer::to_message(&answer, &header).expect("a ULA that fits");
        group.bench_function(BenchmarkId::new("walk", apns), |bencher| {
            bencher.iter(|| walk(black_box(message.as_bytes()), is_group_of_ula));
        });
        group.bench_function(BenchmarkId::new("decode", apns), |bencher| {
            bencher.iter(|| s6a::UpdateLocationAnswer::from_message(black_box(&message)));
        });
        group.bench_function(BenchmarkId::new("copy", apns), |bencher| {
            bencher.iter(|| black_box(message.as_bytes()).to_vec());
        });
        group.bench_function(BenchmarkId::new("encode", apns), |bencher| {
            bencher.iter(|| Answer::to_message(black_box(&answer), &header));
        });
    }
    group.finish();
}

fn small_avps(criterion: &mut Criterion) {
    // A long message needs more AVPs and more memory than a node allows by default.
    let options =
        DecodeOptions { max_avps: usize::MAX, max_growth: 1000, ..DecodeOptions::default() };
    let mut group = criterion.benchmark_group("small AVPs");
    for length in LENGTHS {
        let message = ccr_of_small_avps(length);
        assert!(gy::CreditControlRequest::decode(&message, &options).errors.is_none());
        group.bench_function(BenchmarkId::new("walk", length), |bencher| {
            bencher.iter(|| walk(black_box(message.as_bytes()), is_group_of_ccr));
        });
        group.bench_function(BenchmarkId::new("decode", length), |bencher| {
            bencher.iter(|| gy::CreditControlRequest::decode(black_box(&message), &options));
        });
    }
    group.finish();
}
