//! What is encoded, octet for octet.

use diameter_core::{
    Answer, AvpFlags, Command, DiameterIdentity, EncodeErrorKind, EndToEndId, Header, HopByHopId,
    Message, RawAvp, Request, Time,
};

use crate::shop::{Kind, NOTE, NUMBER, Order, OrderAnswer, Part, TIER, WEIGHT, of_vendor};
use crate::wire::{M, V, avp, group, kept, message_of, order, required};

fn plain() -> Order {
    kept(&order(&[]))
}

fn sent(order: &Order) -> Message {
    order.to_message(HopByHopId(7), EndToEndId(9)).unwrap()
}

#[test]
fn message_is_its_header_and_its_avps_in_the_order_of_the_grammar() {
    let mut order = plain();
    order.note = Some("abcde".into());
    order.kind = Some(Kind::WHOLESALE);
    order.placed_at = Some(Time::from_unix_seconds(0).unwrap());
    order.additional_avps.push(&TIER, &3).unwrap();
    let mut avps = required();
    avps.push(avp(1002, V, b"abcde"));
    avps.push(avp(1005, M, &[0, 0, 0, 1]));
    // 1970 counts from 1900.
    avps.push(avp(1006, 0, &2_208_988_800_u32.to_be_bytes()));
    avps.push(avp(1020, 0, &[0, 0, 0, 3]));
    assert_eq!(sent(&order).as_bytes(), message_of(0xc0, 1, 16_777_999, &avps).as_bytes());
}

#[test]
fn header_has_version_length_flags_command_application_and_identifiers() {
    let octets = sent(&plain()).into_bytes();
    let expected = [
        1,
        0,
        0,
        octets.len() as u8, // version, length
        0xc0,
        0,
        0,
        1, // flags, command
        1,
        0,
        3,
        0x0f, // application
        0,
        0,
        0,
        7, // hop-by-hop identifier
        0,
        0,
        0,
        9, // end-to-end identifier
    ];
    assert_eq!(octets[..20], expected);
}

#[test]
fn texts_of_every_length_are_padded_with_zeros_which_do_not_count() {
    for length in 0..70 {
        let mut order = plain();
        order.note = Some("x".repeat(length).as_str().into());
        let mut avps = required();
        avps.push(avp(1002, V, "x".repeat(length).as_bytes()));
        let expected = message_of(0xc0, 1, 16_777_999, &avps);
        assert_eq!(sent(&order).as_bytes(), expected.as_bytes(), "{length}");
        assert_eq!(kept(&expected).note, order.note, "{length}");
    }
}

/// Into memory of every length, of which just enough is enough.
#[test]
fn message_is_written_to_memory_that_is_there_or_says_how_much_it_takes() {
    let part = group(1003, V | M, &[avp(1010, V | M, &[0; 8])]);
    let number = avp(1005, M, &[0, 0, 0, 1]);
    let unlisted = avp(1020, 0, &[0, 0, 0, 3]);
    let note = avp(1002, V, &[b'x'; 40]);
    let last = [&[][..], &[part], &[number], &[unlisted], &[note]];
    for message in last.map(order) {
        let value = kept(&message);
        let expected = message.as_bytes();
        for size in 0..expected.len() + 60 {
            let mut memory = vec![0xff; size];
            match value.write_to(*message.header(), &mut memory) {
                Ok(length) => {
                    assert_eq!(memory[..length], expected[..]);
                    assert!(memory[length..].len() < 60);
                }
                Err(error) => {
                    let EncodeErrorKind::NoRoom { length } = error.kind else { panic!("{error}") };
                    assert!(size < expected.len() && length >= expected.len(), "{size}");
                    let mut memory = vec![0xff; length];
                    assert_eq!(value.write_to(*message.header(), &mut memory), Ok(expected.len()));
                }
            }
        }
    }
}

#[test]
fn length_of_a_group_counts_the_padding_of_what_is_in_it() {
    let mut order = plain();
    let mut inner: Part = WEIGHT_ONLY.clone();
    inner.weight = 2;
    order.part = vec![Part { part: Some(Box::new(inner)), ..WEIGHT_ONLY.clone() }];
    let weight = |number: u64| avp(1010, V | M, &number.to_be_bytes());
    let part = group(1003, V | M, &[weight(1), group(1003, V | M, &[weight(2)])]);
    assert_eq!(part[7], 12 + 20 + 12 + 20);
    let mut avps = required();
    avps.push(part);
    assert_eq!(sent(&order).as_bytes(), message_of(0xc0, 1, 16_777_999, &avps).as_bytes());
}

static WEIGHT_ONLY: std::sync::LazyLock<Part> = std::sync::LazyLock::new(|| {
    let weight = avp(1010, V | M, &1_u64.to_be_bytes());
    kept(&order(&[group(1003, V | M, &[weight])])).part.remove(0)
});

#[test]
fn flags_are_those_of_the_dictionary_and_vendor_ids_stand_where_they_belong() {
    let flags = |avp: &diameter_core::AvpDescription| avp.flags().to_string();
    assert_eq!([flags(&NUMBER), flags(&WEIGHT), flags(&NOTE), flags(&TIER)], ["M", "VM", "V", ""]);
    let raw = NOTE.with_value(&"x".into()).unwrap();
    assert_eq!((raw.key(), raw.flags), (of_vendor(1002), AvpFlags::VENDOR));
}

#[test]
fn additional_avp_keeps_the_flags_it_came_with() {
    for flags in [0, 0x20, 0x1f] {
        let order = kept(&order(&[avp(7777, flags, &[1])]));
        assert_eq!(order.additional_avps[0].flags, AvpFlags(flags));
    }
    // The V bit with a Vendor-Id of 0 is of the IETF, and comes back all the same.
    let zero = [&[0, 0, 0x1e, 0x61, 0x80, 0, 0, 13, 0, 0, 0, 0, 1][..], &[0; 3]].concat();
    let order = kept(&order(&[zero]));
    assert_eq!(order.additional_avps[0].vendor_id, 0);
}

#[test]
fn additional_avp_that_has_a_field_is_not_sent() {
    let mut order = plain();
    order.additional_avps.push(&NUMBER, &1).unwrap();
    let error = order.to_message(HopByHopId(7), EndToEndId(9)).unwrap_err();
    assert_eq!(error.path, "Order-Number");
}

#[test]
fn value_that_does_not_fit_its_length_is_not_sent() {
    let mut order = plain();
    let longest = 0x00ff_ffff - 12;
    for (length, fits) in [(longest, true), (longest + 1, false)] {
        order.note = None;
        let data = vec![0; length].into();
        let raw = RawAvp { code: 7777, vendor_id: 9, flags: AvpFlags::VENDOR, data };
        order.additional_avps = [raw].into_iter().collect();
        // Alone it fits, in the message it does not.
        let error = order.to_message(HopByHopId(7), EndToEndId(9)).unwrap_err();
        assert_eq!(error.path, if fits { "message" } else { "AVP 7777/9" });
    }
}

#[test]
fn buffer_is_appended_to_and_is_as_it_was_after_an_error() {
    let mut order = plain();
    let header = *sent(&order).header();
    let mut buffer = b"before".to_vec();
    order.encode_to(header, &mut buffer).unwrap();
    assert_eq!(buffer, [b"before", &sent(&order).as_bytes()[..]].concat());
    order.additional_avps.push(&NUMBER, &1).unwrap();
    let mut buffer = b"before".to_vec();
    order.encode_to(header, &mut buffer).unwrap_err();
    assert_eq!(buffer, b"before");
}

#[test]
fn answer_takes_identifiers_and_the_p_bit_from_its_request() {
    let answer = OrderAnswer {
        session_id: "a;1;2;3".into(),
        result_code: 2001,
        origin_host: DiameterIdentity::from_static("us"),
        origin_realm: DiameterIdentity::from_static("example"),
        number: 5,
        additional_avps: Default::default(),
    };
    for (flags, expected) in [(0xc0, 0x40), (0x80, 0), (0xd0, 0x40)] {
        let request = message_of(flags, 1, 16_777_999, &[]);
        let message = Answer::to_message(&answer, request.header()).unwrap();
        let Header { flags, command_code, application_id, hop_by_hop_id, end_to_end_id } =
            *message.header();
        assert_eq!((flags.0, command_code, application_id), (expected, 1, 16_777_999));
        assert_eq!((hop_by_hop_id, end_to_end_id), (HopByHopId(7), EndToEndId(9)));
        assert_eq!(OrderAnswer::from_message(&message).as_ref(), Ok(&answer));
    }
}

/// An order with a note of this many octets, and everything else that takes its own way to the wire; its
/// octets beside it.
fn all_kinds(note: usize) -> (Order, Message) {
    let text = "x".repeat(note);
    let weight = |number: u64| avp(1010, V | M, &number.to_be_bytes());
    let unlisted = avp(9999, 0, b"unlisted");
    let inner = group(1003, V | M, &[weight(2), unlisted]);
    let message = order(&[
        avp(1002, V, text.as_bytes()),
        group(1003, V | M, &[weight(1), inner]),
        avp(1005, M, &[0, 0, 0, 1]),
        avp(1006, 0, &[0xe8, 0xfe, 0x88, 0x80]),
        avp(1007, 0, &[&[0, 2][..], &[0xfe; 16]].concat()),
        // What it holds is no AVP.
        avp(279, M, &[&avp(1001, M, b"five")[..], b"rest"].concat()),
        avp(7777, 0, b"additional"),
    ]);
    (kept(&message), message)
}

#[test]
fn message_is_the_same_whatever_was_written_before_it() {
    for length in [0, 5_000, 3, 70_000, 1, 200_000, 30] {
        let (order, message) = all_kinds(length);
        assert_eq!(sent(&order).as_bytes(), message.as_bytes(), "{length}");
    }
}

#[test]
fn message_is_whole_wherever_the_memory_of_a_thread_ends_that_never_wrote_one() {
    for length in 3_600..4_100 {
        let (order, message) = all_kinds(length);
        let written = std::thread::spawn(move || sent(&order)).join().unwrap();
        assert_eq!(written.as_bytes(), message.as_bytes(), "{length}");
    }
}

#[test]
fn what_is_wrong_in_a_long_message_is_told_with_the_groups_around_it() {
    let (mut order, _) = all_kinds(10_000);
    let data = vec![0; 0x00ff_ffff].into();
    let raw = RawAvp { code: 7777, vendor_id: 9, flags: AvpFlags::VENDOR, data };
    order.failed_avp.as_mut().unwrap().avps = raw.into();
    order.additional_avps.push(&NUMBER, &1).unwrap();
    let error = order.to_message(HopByHopId(7), EndToEndId(9)).unwrap_err();
    assert_eq!(error.path, "Failed-AVP/AVP 7777/9");
    let (whole, message) = all_kinds(10_000);
    assert_eq!(sent(&whole).as_bytes(), message.as_bytes());
}

#[test]
fn groups_without_the_m_bit_stay_so_in_a_long_message() {
    let weight = avp(1010, V | M, &1_u64.to_be_bytes());
    let unlisted = avp(9999, M, b"unlisted");
    let note = avp(1002, V, &[b'x'; 9_000]);
    kept(&order(&[note, group(1003, V, &[weight, unlisted])]));
}
