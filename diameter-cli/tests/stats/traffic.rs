//! A minute of two applications: a gateway that charges, and an MME. On a bad day the charging system is too slow for ten
//! seconds, refuses some requests, and forgets others.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diameter_capture::{Flow, Transport, Writer};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    Good,
    Bad,
}

struct Sent {
    at: Duration,
    flow: Flow,
    octets: Vec<u8>,
}

/// The capture of a day, as a file.
pub(crate) fn capture(day: Day) -> Vec<u8> {
    let mut sent = Vec::new();
    for number in 0..600 {
        charging(day, number, &mut sent);
    }
    for number in 0..300 {
        attach(number, &mut sent);
    }
    sent.sort_by_key(|it: &Sent| it.at);
    let mut writer = Writer::new(Vec::new()).unwrap();
    for Sent { at, flow, octets } in sent {
        writer.message(Some(flow), Some(start() + at), &octets).unwrap();
    }
    writer.finish().unwrap()
}

/// 2026-01-31T10:05:00Z
fn start() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_769_853_900)
}

/// A Credit-Control-Request each tenth of a second, of 50 sessions.
fn charging(day: Day, number: u32, sent: &mut Vec<Sent>) {
    let at = Duration::from_millis(u64::from(number) * 100);
    // Seconds 25 to 44.9: half of them are slow or worse.
    let is_bad = day == Day::Bad && (250..450).contains(&number);
    let noise = u64::from(number * 7919 % 100) * 40;
    let microseconds = if is_bad { 80_000 + noise * 90 } else { 3_000 + noise };
    let session = format!("pgw.example.net;1;{}", number % 50);
    let request = [
        avp(263, session.as_bytes()),
        avp(264, b"pgw.example.net"),
        avp(296, b"example.net"),
        avp(416, &2u32.to_be_bytes()),
        avp(415, &(number / 50).to_be_bytes()),
        group(443, &[avp(450, &1u32.to_be_bytes()), avp(444, imsi(number % 50).as_bytes())]),
    ]
    .concat();
    let flow = flow([10, 0, 0, 1], [10, 0, 1, 1], 40_001);
    // Of 200 requests 30 are forgotten, 10 of which are of requests that are sent again, and 90 refused.
    let is_forgotten = is_bad && number % 20 < 3;
    let is_again = is_bad && number.is_multiple_of(20);
    let is_refused = is_bad && number % 20 >= 3 && number % 20 < 12;
    let flags = if is_again { 0xd0 } else { 0xc0 };
    sent.push(Sent { at, flow, octets: message(flags, 272, 4, number, &request) });
    if !is_forgotten {
        let result: u32 = if is_refused { 3004 } else { 2001 };
        let answer = [
            avp(263, session.as_bytes()),
            avp(268, &result.to_be_bytes()),
            avp(264, b"ocs.example.net"),
            avp(296, b"example.net"),
        ]
        .concat();
        let flags = if is_refused { 0x60 } else { 0x40 };
        let octets = message(flags, 272, 4, number, &answer);
        sent.push(Sent {
            at: at + Duration::from_micros(microseconds),
            flow: flow.reversed(),
            octets,
        });
    }
}

/// An Update-Location-Request each fifth of a second.
fn attach(number: u32, sent: &mut Vec<Sent>) {
    const S6A: u32 = 16_777_251;
    let at = Duration::from_millis(50 + u64::from(number) * 200);
    let microseconds = 900 + u64::from(number * 104_729 % 100) * 15;
    let session = format!("mme.example.net;1;{number}");
    let request = [
        avp(263, session.as_bytes()),
        avp(277, &1u32.to_be_bytes()),
        avp(264, b"mme.example.net"),
        avp(296, b"example.net"),
        avp(1, imsi(number).as_bytes()),
    ]
    .concat();
    let answer = [
        avp(263, session.as_bytes()),
        avp(268, &2001u32.to_be_bytes()),
        avp(277, &1u32.to_be_bytes()),
        avp(264, b"hss.example.net"),
        avp(296, b"example.net"),
    ]
    .concat();
    let flow = flow([10, 0, 0, 2], [10, 0, 1, 2], 40_002);
    let number = 10_000 + number;
    sent.push(Sent { at, flow, octets: message(0xc0, 316, S6A, number, &request) });
    let at = at + Duration::from_micros(microseconds);
    let octets = message(0x40, 316, S6A, number, &answer);
    sent.push(Sent { at, flow: flow.reversed(), octets });
}

fn imsi(number: u32) -> String {
    format!("0010100000{number:05}")
}

fn flow(client: [u8; 4], server: [u8; 4], port: u16) -> Flow {
    let (source, destination) =
        (SocketAddr::from((client, port)), SocketAddr::from((server, 3868)));
    Flow { transport: Transport::Tcp, source, destination }
}

fn message(flags: u8, command: u32, application: u32, number: u32, avps: &[u8]) -> Vec<u8> {
    let length = u32::try_from(20 + avps.len()).unwrap();
    let words = [1 << 24 | length, u32::from(flags) << 24 | command, application, number, number];
    let mut octets: Vec<u8> = words.into_iter().flat_map(u32::to_be_bytes).collect();
    octets.extend(avps);
    octets
}

fn avp(code: u32, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(8 + data.len()).unwrap();
    let mut octets = [code.to_be_bytes(), (0x4000_0000 | length).to_be_bytes()].concat();
    octets.extend(data);
    octets.resize(octets.len().next_multiple_of(4), 0);
    octets
}

fn group(code: u32, avps: &[Vec<u8>]) -> Vec<u8> {
    avp(code, &avps.concat())
}
