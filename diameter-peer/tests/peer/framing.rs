//! Octets become messages however they arrive, and a length that cannot be trusted is told apart.

use bytes::BytesMut;
use diameter_core::{EndToEndId, HopByHopId};
use diameter_peer::framing::{FrameError, next_message};

use crate::rig::request;

fn three_messages() -> Vec<u8> {
    let messages = (1..4).map(|id| request(HopByHopId(id), EndToEndId(id)).into_bytes());
    messages.flatten().collect()
}

fn ids(buffer: &mut BytesMut) -> Vec<u32> {
    let messages = std::iter::from_fn(|| next_message(buffer, 4096).unwrap());
    messages.map(|message| message.header().hop_by_hop_id.0).collect()
}

#[test]
fn messages_that_arrive_together_come_out_one_by_one() {
    assert_eq!(ids(&mut BytesMut::from(&three_messages()[..])), [1, 2, 3]);
}

#[test]
fn messages_in_pieces_of_any_size_come_out_whole() {
    let octets = three_messages();
    for size in 1..octets.len() {
        let mut buffer = BytesMut::new();
        let mut found = Vec::new();
        for piece in octets.chunks(size) {
            buffer.extend_from_slice(piece);
            found.extend(ids(&mut buffer));
            assert!(buffer.len() < octets.len() / 3, "no more than the beginning of one is left");
        }
        assert_eq!(found, [1, 2, 3], "in pieces of {size}");
    }
}

#[test]
fn messages_share_the_buffer_they_were_read_into() {
    let mut buffer = BytesMut::from(&three_messages()[..]);
    let start = buffer.as_ptr();
    let message = next_message(&mut buffer, 4096).unwrap().unwrap();
    assert_eq!(message.as_bytes().as_ptr(), start);
}

#[test]
fn read_of_nothing_is_nothing() {
    assert_eq!(next_message(&mut BytesMut::new(), 4096), Ok(None));
}

fn error(octets: &[u8]) -> FrameError {
    next_message(&mut BytesMut::from(octets), 4096).unwrap_err()
}

#[test]
fn lengths_that_cannot_be_trusted_are_errors_as_soon_as_they_are_there() {
    assert_eq!(error(&[1, 0, 0, 0]), FrameError::TooShort { declared: 0 });
    assert_eq!(error(&[1, 0, 0, 16]), FrameError::TooShort { declared: 16 });
    assert_eq!(error(&[1, 0, 0, 22]), FrameError::Unaligned { declared: 22 });
    assert_eq!(error(&[1, 0, 0x10, 4]), FrameError::TooLong { declared: 4100, limit: 4096 });
    let longest = next_message(&mut BytesMut::from(&[1, 0, 0x10, 0][..]), 4096);
    assert_eq!(longest, Ok(None), "the limit itself is allowed");
}

#[test]
fn other_versions_are_told_apart_by_their_first_octet() {
    let tls = error(&[22, 3, 1]);
    let why = "a message of version 22, where only 1 is known (this is how a TLS handshake starts)";
    assert_eq!(tls.to_string(), why);
    let mut octets = request(HopByHopId(7), EndToEndId(7)).into_bytes().to_vec();
    octets[0] = 2;
    let FrameError::Version { version: 2, header: Some(header) } = error(&octets) else {
        panic!("the header is there")
    };
    assert_eq!(header.hop_by_hop_id, HopByHopId(7));
}
