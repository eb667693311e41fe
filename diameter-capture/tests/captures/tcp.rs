//! TCP as networks and captures mangle it.

use std::net::SocketAddr;

use diameter_capture::{Input, Options, Position};
use proptest::prelude::*;

use crate::frames::{CLIENT, SERVER, Tcp, capture, pcap_cut};
use crate::{Found, message};

/// Sequence numbers that wrap around within the first message.
const START: u32 = u32::MAX - 30;

/// Messages and the stream of them.
fn stream() -> (Vec<Vec<u8>>, Vec<u8>) {
    let messages: Vec<_> =
        (0..6).map(|number| message(number, 20 + 37 * number as usize)).collect();
    let stream = messages.concat();
    (messages, stream)
}

fn segment(stream: &[u8], from: usize, to: usize) -> Tcp {
    Tcp::new(START.wrapping_add(1 + from as u32), &stream[from..to])
}

#[test]
fn a_message_stands_where_its_last_octet_came() {
    let octets = [message(1, 9), message(2, 9)].concat();
    let found = Found::new(capture([
        Tcp::syn(0),
        Tcp::new(1, &octets[..30]),
        Tcp::new(31, &octets[30..50]),
        Tcp::new(51, &octets[50..]),
    ]));
    let places: Vec<_> = found.messages.iter().map(|message| message.place).collect();
    assert_eq!(places, [Position::Frame(3), Position::Frame(4)]);
    assert_eq!(found.whole(), [message(1, 9), message(2, 9)]);
}

#[test]
fn both_directions_are_streams_of_their_own() {
    let mut answer = message(1, 11);
    answer[4] = 0;
    let (first, second) = answer.split_at(17);
    let found = Found::new(capture([
        Tcp::syn(7),
        Tcp::syn(900).back().with_ack(8),
        Tcp::new(8, &message(1, 9)[..25]),
        Tcp::new(901, first).back(),
        Tcp::new(33, &message(1, 9)[25..]),
        Tcp::new(918, second).back(),
    ]));
    let client: SocketAddr = "10.0.0.1:40000".parse().unwrap();
    let sources: Vec<_> =
        found.messages.iter().map(|message| message.flow.unwrap().source).collect();
    assert_eq!((sources[0] == client, sources[1] == client), (true, false));
    assert_eq!(found.whole(), [message(1, 9), answer]);
}

#[test]
fn a_capture_that_begins_in_a_message_goes_on_with_the_next_and_says_so() {
    let octets = [message(1, 60), message(2, 9)].concat();
    let found =
        Found::new(capture([Tcp::new(1000, &octets[33..70]), Tcp::new(1037, &octets[70..])]));
    assert_eq!(found.octets(), [message(2, 9)]);
    assert_eq!(
        found.problems(),
        [format!(
            "frame 2: 10.0.0.1:{CLIENT} > 10.0.0.2:{SERVER}: the capture begins in the middle of a \
             message, of which {} octets are skipped",
            message(1, 60).len() - 33
        )]
    );
}

#[test]
fn wherever_a_capture_begins_the_next_message_is_the_first() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/captures");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|it| it == "hex"));
    files.sort();
    let inputs = files.iter().map(|file| Input::open(file, &Options::default()).unwrap());
    let messages: Vec<_> = inputs.flatten().map(|message| message.unwrap().octets).collect();
    assert_eq!(messages.len(), 68);
    for pair in messages.windows(2) {
        for start in (1..pair[0].len()).step_by(13) {
            let octets = [&pair[0][start..], &pair[1]].concat();
            let segments = octets.chunks(100).enumerate();
            let segments = segments.map(|(index, octets)| Tcp::new(9 + 100 * index as u32, octets));
            let found = Found::new(capture(segments));
            assert_eq!(found.octets(), [&pair[1][..]], "{start} of {:02x?}", pair[0]);
        }
    }
}

#[test]
fn a_lost_segment_costs_the_messages_in_it_only() {
    let (messages, stream) = stream();
    // From the second to the third message.
    let (from, to) = (messages[0].len() + 40, messages[0].len() + messages[1].len() + 8);
    let found = Found::new(capture([
        Tcp::syn(START),
        segment(&stream, 0, from),
        segment(&stream, to, stream.len()),
    ]));
    assert_eq!(found.octets()[0], messages[0]);
    assert_eq!(found.octets()[1..], messages[3..]);
    let problems = found.problems();
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(
        problems[0].ends_with(&format!(
            "only 40 of the {} octets of a message are there: {} octets of the connection are not in the \
             capture",
            messages[1].len(),
            to - from
        )),
        "{problems:?}"
    );
    assert_eq!(found.problems[0].remains, messages[1][..40]);
    let skipped = messages[2].len() - 8;
    assert!(
        problems[1]
            .ends_with(&format!("{skipped} octets are skipped that are no whole Diameter message"))
    );
}

#[test]
fn what_the_receiver_acknowledged_is_not_waited_for_to_the_end() {
    let octets: Vec<_> = (0..40).map(|number| message(number, 24)).collect();
    let length = octets[0].len() as u32;
    let mut segments = vec![Tcp::syn(0), Tcp::new(1, &octets[0]), Tcp::syn(0).back()];
    // The second is not in the capture, though the server has it.
    segments.push(Tcp::new(1, &[]).back().with_ack(1 + 2 * length));
    segments.extend((2..40).map(|index| Tcp::new(1 + index * length, &octets[index as usize])));
    let found = Found::new(capture(segments));
    assert_eq!(found.messages.len(), 39);
    assert!(found.messages[1].place == Position::Frame(20), "{:?}", found.messages[1].place);
    assert_eq!(found.problems.len(), 1);
    assert!(found.problems()[0].ends_with(&format!(
        "messages may be missing here: {length} octets of the connection are not in the capture"
    )));
}

#[test]
fn frames_that_are_cut_cost_their_messages_only() {
    let frames = (0..4u32).map(|number| {
        let length = message(0, 200).len() as u32;
        let frame = Tcp::new(1 + number * length, &message(number, 200)).frame();
        (frame, if number == 1 { 150 } else { 0 })
    });
    let found = Found::new(pcap_cut(1, frames));
    assert_eq!(found.octets(), [message(0, 200), message(2, 200), message(3, 200)]);
    assert_eq!(found.problems().len(), 1);
    assert!(found.problems()[0].ends_with(
        "only 78 of the 228 octets of a message are there: the frame is cut (snaplen), 150 octets are not \
         in the capture"
    ));
    assert_eq!(found.problems[0].remains, message(1, 200)[..78]);
}

#[test]
fn of_frames_cut_behind_a_few_octets_each_is_one_message_by_its_length() {
    let frames = (0..4u32).map(|number| {
        let length = message(0, 200).len() as u32;
        let frame = Tcp::new(1 + number * length, &message(number, 200)).frame();
        (frame, if number == 3 { 0 } else { 208 })
    });
    let found = Found::new(pcap_cut(1, frames));
    assert_eq!(found.octets(), [message(3, 200)]);
    let remains = found.problems.iter().map(|problem| problem.remains.to_vec());
    let expected = (0..3).map(|number| message(number, 200)[..20].to_vec());
    assert_eq!(remains.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

#[test]
fn a_connection_that_ends_leaves_half_a_message() {
    for last in [Tcp::new(31, &[]).with_fin(), Tcp::new(31, &[]).with_rst()] {
        let found = Found::new(capture([Tcp::syn(0), Tcp::new(1, &message(1, 9)[..30]), last]));
        assert!(found.messages.is_empty());
        assert!(
            found.problems()[0]
                .ends_with("only 30 of the 40 octets of a message are there: the connection ends")
        );
    }
}

#[test]
fn a_port_that_is_used_again_is_another_connection() {
    let found = Found::new(capture([
        Tcp::syn(100),
        Tcp::new(101, &message(1, 9)),
        Tcp::new(141, &message(2, 9)[..8]),
        Tcp::syn(50),
        // A repetition opens nothing.
        Tcp::syn(50),
        Tcp::new(51, &message(3, 9)),
    ]));
    assert_eq!(found.octets(), [message(1, 9), message(3, 9)]);
    assert_eq!(found.problems().len(), 1, "{:?}", found.problems());
}

#[test]
fn diameter_on_another_port_is_known_by_its_content_or_named() {
    let segments = || {
        [
            Tcp::new(1, b"GET / HTTP/1.1\r\n\r\n").between(50_000, 80),
            Tcp::new(1, &message(1, 9)).between(50_001, 13_868),
            Tcp::new(1, &message(2, 9)),
        ]
    };
    assert_eq!(Found::new(capture(segments())).whole(), [message(1, 9), message(2, 9)]);
    assert_eq!(Found::with_ports(capture(segments()), &[13_868]).whole(), [message(1, 9)]);
}

#[test]
fn tls_is_told_once() {
    let record = [0x16, 3, 1, 0, 40, 1, 0, 0, 36];
    let found = Found::new(capture([Tcp::syn(0), Tcp::new(1, &record), Tcp::new(10, &[7; 50])]));
    assert_eq!(found.problems.len(), 1);
    assert!(found.problems()[0].contains("the connection is encrypted"));
}

/// Cuts a stream at places, and shuffles, repeats and overlaps the segments.
fn mangled() -> impl Strategy<Value = Vec<(usize, usize)>> {
    let length = stream().1.len();
    let cuts = proptest::collection::btree_set(1..length, 0..40);
    cuts.prop_flat_map(move |cuts| {
        let mut bounds: Vec<_> = cuts.into_iter().collect();
        bounds.insert(0, 0);
        bounds.push(length);
        let segments: Vec<_> = bounds.windows(2).map(|pair| (pair[0], pair[1])).collect();
        let count = segments.len();
        // Some begin earlier than the one before them ends, some come twice.
        let overlaps = proptest::collection::vec(0..30usize, count);
        let again = proptest::collection::vec(any::<bool>(), count);
        (Just(segments), overlaps, again).prop_flat_map(|(segments, overlaps, again)| {
            let mut sent = Vec::new();
            for ((segment, overlap), again) in segments.iter().zip(overlaps).zip(again) {
                let segment = (segment.0.saturating_sub(overlap), segment.1);
                sent.push(segment);
                if again {
                    sent.push(segment);
                }
            }
            Just(sent).prop_shuffle()
        })
    })
}

proptest! {
    #[test]
    fn any_segments_in_any_order_are_the_same_messages(segments in mangled()) {
        let (messages, stream) = stream();
        let segments = segments.into_iter().map(|(from, to)| segment(&stream, from, to));
        let found = Found::new(capture(std::iter::once(Tcp::syn(START)).chain(segments)));
        prop_assert_eq!(found.whole(), messages);
    }

    #[test]
    fn without_one_segment_only_its_messages_are_missing(segments in mangled(), lost in any::<prop::sample::Index>()) {
        let (messages, stream) = stream();
        let (from, to) = segments[lost.index(segments.len())];
        // What overlaps it is cut off, so that nothing of it is anywhere else.
        let kept = segments.into_iter().flat_map(|(first, last)| {
            [(first, last.min(from)), (first.max(to), last)]
        });
        let segments = kept.filter(|(from, to)| from < to).map(|(from, to)| segment(&stream, from, to));
        let found = Found::new(capture(std::iter::once(Tcp::syn(START)).chain(segments)));
        let mut start = 0;
        let expected: Vec<_> = messages.into_iter().filter(|message| {
            let here = start..start + message.len();
            start = here.end;
            here.end <= from || here.start >= to
        }).collect();
        prop_assert_eq!(found.octets(), expected);
    }
}
