//! Real messages with a few changes: bits, lengths, AVPs.

use diameter_core::Message;
use diameter_tests::{captures, chance};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::sample::Index;

use crate::properties::check_frame;

/// What can be changed. Places are chosen among the octets of the message as it is by then.
#[derive(Clone, Copy, Debug)]
enum Change {
    FlipBit,
    SetOctet,
    /// An AVP Length or Message Length: the last three octets of a word.
    SetLength,
    Truncate,
    InsertWord,
    RemoveWord,
    DuplicateAvp,
    RemoveAvp,
    /// The last AVP in front of all others.
    Rotate,
}

const CHANGES: [Change; 9] = [
    Change::FlipBit,
    Change::SetOctet,
    Change::SetLength,
    Change::Truncate,
    Change::InsertWord,
    Change::RemoveWord,
    Change::DuplicateAvp,
    Change::RemoveAvp,
    Change::Rotate,
];

pub(crate) fn check(cases: u32) {
    let captures = captures();
    let change = (any::<Index>(), any::<Index>(), any::<u8>());
    // The Message Length is mostly made to fit, so that the AVPs are looked at.
    let strategy = (any::<Index>(), vec(change, 1..5), 0..8_u8);
    chance::check("changed captures", cases, &strategy, |(capture, changes, fix)| {
        let (name, message) = capture.get(&captures);
        let mut frame = message.as_bytes().to_vec();
        for (kind, place, value) in &changes {
            apply(*kind.get(&CHANGES), &mut frame, place, *value);
        }
        if fix > 0 {
            fix_message_length(&mut frame);
        }
        check_frame(frame).map_err(|error| format!("{name}: {error}"))
    });
}

/// Cuts the frame to whole words, and says so in its header.
pub(crate) fn fix_message_length(frame: &mut Vec<u8>) {
    frame.truncate(frame.len() / 4 * 4);
    let [_, length @ ..] = u32::try_from(frame.len()).unwrap().to_be_bytes();
    if let Some(place) = frame.get_mut(1..4) {
        place.copy_from_slice(&length);
    }
}

fn apply(change: Change, frame: &mut Vec<u8>, place: &Index, value: u8) {
    if frame.len() < 24 {
        return;
    }
    let position = place.index(frame.len());
    let word = position / 4 * 4;
    match change {
        Change::FlipBit => frame[position] ^= 1 << (value % 8),
        Change::SetOctet => {
            frame[position] = [0, 1, 0x7f, 0x80, 0xc0, 0xff][usize::from(value % 6)]
        }
        Change::SetLength => {
            // Small, or past every end.
            let length = if value < 128 { [0, 0, value] } else { [value; 3] };
            let places = frame[word..].iter_mut().skip(1);
            places.zip(length).for_each(|(place, octet)| *place = octet);
        }
        Change::Truncate => frame.truncate(position),
        Change::InsertWord => drop(frame.splice(word..word, [0, 0, 1, value])),
        Change::RemoveWord => drop(frame.drain(word..(word + 4).min(frame.len()))),
        Change::DuplicateAvp | Change::RemoveAvp | Change::Rotate => {
            move_avp(change, frame, place);
        }
    }
}

/// Duplicates, removes or moves one of the outermost AVPs, as far as they can be told apart.
fn move_avp(change: Change, frame: &mut Vec<u8>, place: &Index) {
    fix_message_length(frame);
    let Ok(message) = Message::parse(frame.clone()) else { return };
    let mut starts: Vec<usize> =
        message.avps().map_while(Result::ok).map(|avp| avp.offset()).collect();
    if starts.is_empty() {
        return;
    }
    starts.push(frame.len());
    let index = place.index(starts.len() - 1);
    let range = starts[index]..starts[index + 1];
    match change {
        Change::DuplicateAvp => {
            let copy = frame[range.clone()].to_vec();
            drop(frame.splice(range.end..range.end, copy));
        }
        Change::RemoveAvp => drop(frame.drain(range)),
        _ => frame[20..].rotate_right(range.len()),
    }
}
