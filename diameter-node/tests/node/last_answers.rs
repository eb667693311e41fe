//! What ends a connection takes no answer away that is there or being made.

use std::time::Duration;

use diameter_core::{
    CommandFlags, EndToEndId, HopByHopId, Outcome, Rejection, Request, ResultCode,
};
use diameter_messages::gy::*;
use diameter_node::Context;
use tokio::io::AsyncWriteExt;

use crate::raw::RawPeer;
use crate::rig::*;

/// Grants everything, but not at once.
async fn later(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    tokio::time::sleep(Duration::from_millis(200)).await;
    grant(request, context).await
}

/// A request of Gy whose first four octets are these: version and Message Length.
fn broken_frame(start: [u8; 4]) -> Vec<u8> {
    let header = [0xc0, 0, 1, 16, 0, 0, 0, 4, 0, 0, 0, 99, 0, 0, 0, 99];
    [start.as_slice(), &header].concat()
}

/// The Result-Codes of what comes after ten requests and a broken frame that are sent together.
async fn codes_after(is_slow: bool, broken: &[u8]) -> Vec<u32> {
    let server = match is_slow {
        true => server(SERVER).handle(later),
        false => server(SERVER).handle(grant),
    };
    let server = server.start().await.unwrap();
    let client = client().start().await.unwrap();
    let mut raw = RawPeer::open(address(&server), CLIENT).await;
    let mut octets = Vec::new();
    for number in 0..10 {
        let request = ccr(&client, number);
        let request = request.to_message(HopByHopId(number), EndToEndId(number)).unwrap();
        octets.extend_from_slice(request.as_bytes());
    }
    octets.extend_from_slice(broken);
    raw.stream.write_all(&octets).await.unwrap();
    let mut codes = Vec::new();
    while let Some(answer) = raw.next().await {
        let code = Outcome::of(&answer).unwrap().code();
        let is_error = answer.header().flags.contains(CommandFlags::ERROR);
        assert_eq!(is_error, code != 2001, "{code}");
        codes.push(code);
    }
    codes
}

#[tokio::test]
async fn answers_to_what_came_before_a_broken_frame_are_written_and_so_is_5015_or_5011() {
    let ten = [2001; 10];
    // A Message Length that is no multiple of 4, one under a header, one that is too long; a version.
    for (start, code) in [
        ([1, 0, 0, 21], 5015),
        ([1, 0, 0, 16], 5015),
        ([1, 0xff, 0xff, 0xfc], 5015),
        ([2, 0, 0, 20], 5011),
    ] {
        let at_once = codes_after(false, &broken_frame(start)).await;
        assert_eq!(at_once, [&ten[..], &[code]].concat(), "{start:?}");
        let later = codes_after(true, &broken_frame(start)).await;
        assert_eq!(later, [&[code], &ten[..]].concat(), "{start:?}");
    }
}

#[tokio::test]
async fn answers_are_written_to_a_peer_that_has_closed_its_end() {
    let server = server(SERVER).handle(later).start().await.unwrap();
    let client = client().start().await.unwrap();
    let mut raw = RawPeer::open(address(&server), CLIENT).await;
    let request = ccr(&client, 0).to_message(HopByHopId(5), EndToEndId(6)).unwrap();
    raw.send(&request).await;
    raw.stream.shutdown().await.unwrap();
    assert_eq!(
        Outcome::of(&raw.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS))
    );
    assert!(raw.next().await.is_none());
}

#[tokio::test]
async fn hosts_without_a_cer_hear_5011_and_5015_too() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    for (start, code) in [([1, 0, 0, 21], 5015), ([2, 0, 0, 20], 5011)] {
        let mut raw = RawPeer::silent(address(&server)).await;
        raw.stream.write_all(&broken_frame(start)).await.unwrap();
        assert_eq!(
            Outcome::of(&raw.next().await.unwrap()),
            Some(Outcome::Result(ResultCode(code)))
        );
        assert!(raw.next().await.is_none());
    }
}
