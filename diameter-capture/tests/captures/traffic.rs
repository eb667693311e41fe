//! The traffic that comparisons are made with, in small: nothing of it is missing.

use bytes::Bytes;

use crate::generate::Traffic;
use crate::{Found, message};

/// Requests of several lengths, and answers to them.
fn messages() -> Vec<Bytes> {
    let answer = |mut message: Vec<u8>| {
        message[4] = 0;
        message
    };
    let lengths = [9, 120, 900, 3000];
    let requests = lengths.map(|length| message(0, length));
    let answers = lengths.map(|length| answer(message(0, length + 50)));
    requests.into_iter().chain(answers).map(Bytes::from).collect()
}

#[test]
fn repeated_and_disordered_traffic_of_many_connections_is_read_whole() {
    let mut capture = Vec::new();
    let mut sent = Vec::new();
    let mut traffic = Traffic::new(&messages(), &mut capture).unwrap();
    while traffic.written() < 2_000_000 {
        traffic.exchange(|message| sent.push(message.to_vec())).unwrap();
    }
    let frames = traffic.finish().unwrap();
    assert!(frames > 1000);
    let mut received = Found::new(capture).whole();
    received.sort();
    sent.sort();
    assert!(received == sent, "{} of {} messages", received.len(), sent.len());
}
