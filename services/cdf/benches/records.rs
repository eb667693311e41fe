//! What a record costs: fed by three requests of a P-GW, then written as BER and as JSON.
//!
//! `cargo bench -p diameter-cdf --no-default-features --bench records [-- RECORDS]`
#![allow(clippy::expect_used, reason = "a bench fails that way")]

use std::hint::black_box;
use std::time::Instant;

use diameter_cdf::record::{Cause, Contents, Limits, Maker, Record};
use diameter_core::Message;
use diameter_session::Timestamp;

const GPP: u32 = 10_415;

fn avp(code: u32, vendor: u32, value: &[u8]) -> Vec<u8> {
    let header = if vendor == 0 { 8 } else { 12 };
    let mut avp = code.to_be_bytes().to_vec();
    avp.push(if vendor == 0 { 0x40 } else { 0xC0 });
    avp.extend(&(header + value.len() as u32).to_be_bytes()[1..]);
    if vendor != 0 {
        avp.extend(vendor.to_be_bytes());
    }
    avp.extend(value);
    avp.resize(avp.len().next_multiple_of(4), 0);
    avp
}

/// A request of a P-GW: 25 AVPs, a traffic volume and a container of a service.
fn request(number: u32, record_type: u32) -> Message {
    let word = |code, vendor, number: u32| avp(code, vendor, &number.to_be_bytes());
    let time = word(2038, GPP, 4_004_614_800);
    let address = |code, last| avp(code, GPP, &[0, 1, 192, 0, 2, last]);
    let octets =
        [avp(363, 0, &123_456_u64.to_be_bytes()), avp(364, 0, &654_321_u64.to_be_bytes())].concat();
    let volume = [octets.clone(), word(2037, GPP, 2), time.clone()].concat();
    let container = [octets, word(2037, GPP, 0), time, word(432, 0, 7), address(1228, 2)].concat();
    let subscription =
        |kind, data: &[u8]| avp(443, 0, &[word(450, 0, kind), avp(444, 0, data)].concat());
    let ps = [
        word(2, GPP, 305_419_896),
        word(3, GPP, 0),
        address(1227, 9),
        word(2051, GPP, 1),
        address(1228, 2),
        address(847, 1),
        word(2047, GPP, 2),
        avp(30, 0, b"internet.mnc001.mcc001.gprs"),
        avp(12, GPP, b"0"),
        avp(13, GPP, b"0800"),
        avp(18, GPP, b"26201"),
        avp(9, GPP, b"26201"),
        avp(22, GPP, &[130, 0x62, 0xF2, 0x10, 0, 1, 0x62, 0xF2, 0x10, 0, 0, 0, 1]),
        avp(23, GPP, &[0x40, 0]),
        avp(21, GPP, &[6]),
        avp(2046, GPP, &volume),
        avp(2040, GPP, &container),
    ];
    let service = [
        subscription(0, b"491512345678"),
        subscription(1, b"001011234567890"),
        avp(874, GPP, &ps.concat()),
    ];
    let mut octets = vec![1, 0, 0, 0, 0xC0, 0, 1, 15, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 2];
    for avp in [
        avp(263, 0, b"pgw.example.net;1;2"),
        avp(264, 0, b"pgw.example.net"),
        avp(296, 0, b"example.net"),
        word(480, 0, record_type),
        word(485, 0, number),
        word(55, 0, 4_004_614_800 + number),
        avp(461, 0, b"32251@3gpp.org"),
        avp(873, GPP, &service.concat()),
    ] {
        octets.extend(avp);
    }
    let length = octets.len() as u32;
    octets[1..4].copy_from_slice(&length.to_be_bytes()[1..]);
    Message::parse(octets).expect("a whole message")
}

fn fed(requests: &[Message; 3], limits: &Limits, now: Timestamp) -> Record {
    let [start, interim, stop] = requests;
    let maker = Maker { node: "cdf1".to_owned(), utc_offset: 60 };
    let (mut record, _) = Record::open(start, maker, limits, now).expect("a request");
    for request in [interim, stop] {
        let _ = record.update(request, limits, now).expect("a request");
    }
    record.close(Cause::Normal, 1, now);
    record
}

fn time<T>(what: &str, count: u32, mut work: impl FnMut() -> T) {
    let begun = Instant::now();
    for _ in 0..count {
        black_box(work());
    }
    println!("{what:32} {:8.2} us", begun.elapsed().as_secs_f64() * 1e6 / f64::from(count));
}

fn json(contents: &Contents<'_>) -> String {
    serde_json::to_string(contents).expect("it has nothing that JSON lacks")
}

fn main() {
    let count = std::env::args().skip(1).find_map(|it| it.parse().ok()).unwrap_or(20_000);
    let (limits, now) = (Limits::default(), Timestamp::from_secs(1_795_770_300));
    let requests = [request(0, 2), request(1, 3), request(2, 4)];
    let record = fed(&requests, &limits, now);
    let contents = record.contents();
    println!(
        "a record of three requests of {} octets: {} of BER, {} of JSON",
        requests[0].as_bytes().len(),
        contents.to_ber().map_or(0, |ber| ber.len()),
        json(&contents).len(),
    );
    time("fed by three requests", count, || fed(&requests, &limits, now));
    time("fields out of its requests", count, || record.contents());
    time("BER", count, || contents.to_ber());
    time("JSON", count, || json(&contents));
    time("all of it", count, || {
        let written = |contents: Contents<'_>| (contents.to_ber(), json(&contents));
        written(fed(&requests, &limits, now).contents())
    });
}
