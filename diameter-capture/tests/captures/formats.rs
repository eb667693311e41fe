//! File formats and what lies below TCP.

use std::time::{Duration, UNIX_EPOCH};

use diameter_capture::Writer;
use diameter_capture::{Flow, Position, Transport};

use crate::frames::{ETHERNET, Tcp, pcap};
use crate::{Found, message};

/// A block of a pcapng file, in the byte order that `word` writes.
fn block(word: fn(u32) -> [u8; 4], kind: u32, body: &[u8]) -> Vec<u8> {
    let length = word(body.len() as u32 + 12);
    [&word(kind)[..], &length, body, &length].concat()
}

/// A section with an Ethernet interface that counts milliseconds and a raw one that counts 1/1024 of a second
/// since ten seconds after 1970; a frame of each.
fn section(word: fn(u32) -> [u8; 4], half: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let option = |code: u16, value: &[u8]| {
        let padded = value.len().next_multiple_of(4);
        let mut option = [&half(code)[..], &half(value.len() as u16), value].concat();
        option.resize(4 + padded, 0);
        option
    };
    let interface = |link: u16, options: &[u8]| {
        let body = [&half(link)[..], &[0; 2], &word(0), options, &[0; 4]].concat();
        block(word, 1, &body)
    };
    let packet = |interface: u32, time: u32, frame: &[u8]| {
        let length = word(frame.len() as u32);
        let mut body =
            [&word(interface)[..], &word(0), &word(time), &length, &length, frame].concat();
        body.resize(20 + frame.len().next_multiple_of(4), 0);
        block(word, 6, &body)
    };
    let head = [&word(0x1a2b_3c4d)[..], &half(1), &half(0), &[0xff; 8]].concat();
    let offset = [&word(10)[..], &word(0)].concat();
    let offset = if word(1) == [1, 0, 0, 0] { offset } else { [word(0), word(10)].concat() };
    [
        block(word, 0x0a0d_0d0a, &head),
        interface(1, &option(9, &[3])),
        interface(101, &[option(9, &[0x80 | 10]), option(14, &offset)].concat()),
        // Statistics, and a kind of block that nobody knows.
        block(word, 5, &[0; 12]),
        block(word, 0x7777, &[0; 8]),
        packet(0, 1500, &Tcp::new(1, &message(1, 9)).frame()),
        packet(1, 512, &Tcp::new(41, &message(2, 9)).ip()),
    ]
    .concat()
}

#[test]
fn pcap_in_both_byte_orders_and_resolutions_says_when_frames_came() {
    let frame = Tcp::new(1, &message(1, 9)).frame();
    for (magic, nanoseconds) in [(0xa1b2_c3d4u32, 250_000_000), (0xa1b2_3c4d, 250_000)] {
        for word in [u32::to_le_bytes, u32::to_be_bytes] {
            let half = if word(1)[0] == 1 { u16::to_le_bytes } else { u16::to_be_bytes };
            let mut file = [&word(magic)[..], &half(2), &half(4)].concat();
            let length = frame.len() as u32;
            file.extend([0, 0, 0x4_0000, 1, 7, 250_000, length, length].map(word).concat());
            file.extend(&frame);
            let found = Found::new(file);
            assert_eq!(found.messages[0].time, Some(UNIX_EPOCH + Duration::new(7, nanoseconds)));
            assert_eq!(found.messages[0].place, Position::Frame(1));
            let flow = Flow {
                transport: Transport::Tcp,
                source: "10.0.0.1:40000".parse().unwrap(),
                destination: "10.0.0.2:3868".parse().unwrap(),
            };
            assert_eq!(found.messages[0].flow, Some(flow));
            assert_eq!(found.whole(), [message(1, 9)]);
        }
    }
}

#[test]
fn pcapng_sections_have_their_own_byte_order_and_interfaces() {
    let little = section(u32::to_le_bytes, u16::to_le_bytes);
    let found = Found::new(little.clone());
    let times: Vec<_> = found.messages.iter().map(|message| message.time.unwrap()).collect();
    let milliseconds = |count| UNIX_EPOCH + Duration::from_millis(count);
    assert_eq!(times, [1500, 10_500].map(milliseconds));
    assert_eq!(found.whole(), [message(1, 9), message(2, 9)]);
    let big = section(u32::to_be_bytes, u16::to_be_bytes);
    assert_eq!(Found::new(big.clone()).whole(), [message(1, 9), message(2, 9)]);
    // The same segments again, in the other order of octets: repetitions.
    assert_eq!(Found::new([little, big].concat()).whole(), [message(1, 9), message(2, 9)]);
}

#[test]
fn blocks_longer_than_the_buffer_are_passed_over() {
    let head = section(u32::to_le_bytes, u16::to_le_bytes);
    let long = block(u32::to_le_bytes, 0x7777, &vec![7; 900_000]);
    let packet = Tcp::new(81, &message(3, 9)).ip();
    let length = (packet.len() as u32).to_le_bytes();
    let body = [&1u32.to_le_bytes()[..], &[0; 8], &length, &length, &packet].concat();
    let file = [head, long.clone(), long, block(u32::to_le_bytes, 6, &body)].concat();
    assert_eq!(Found::new(file).whole(), [1, 2, 3].map(|number| message(number, 9)));
}

#[test]
fn ip_is_found_on_every_link_layer() {
    let vlan = |tags: &[u8]| [&ETHERNET[..12], tags, &ETHERNET[12..]].concat();
    let cooked = [&[0; 14][..], &[0x08, 0x00]].concat();
    let cooked2 = [&[0x08, 0x00][..], &[0; 18]].concat();
    let layers: [(u32, Vec<u8>); 11] = [
        (1, ETHERNET.to_vec()),
        (1, vlan(&[0x81, 0, 0, 7])),
        (1, vlan(&[0x88, 0xa8, 0, 7, 0x81, 0, 0, 8])),
        (1, vlan(&[0x91, 0, 0, 7, 0x91, 0, 0, 8])),
        (101, Vec::new()),
        (228, Vec::new()),
        (0, vec![2, 0, 0, 0]),
        (108, vec![0, 0, 0, 2]),
        (113, cooked.clone()),
        (113, [&cooked[..14], &[0x81, 0, 0, 7, 0x08, 0x00]].concat()),
        (276, cooked2),
    ];
    for (link, layer) in layers {
        let frame = [&layer[..], &Tcp::new(1, &message(1, 9)).ip()].concat();
        assert_eq!(Found::new(pcap(link, [frame])).whole(), [message(1, 9)], "{link} {layer:x?}");
    }
}

#[test]
fn padding_behind_short_frames_is_no_part_of_the_stream() {
    let mut frame = Tcp::new(1, &message(1, 9)[..4]).frame();
    frame.resize(60, 0);
    let rest = Tcp::new(5, &message(1, 9)[4..]).frame();
    assert_eq!(Found::new(pcap(1, [frame, rest])).whole(), [message(1, 9)]);
}

#[test]
fn ipv6_with_extension_headers_is_read() {
    let plain = Tcp::new(1, &message(1, 9)).ipv6();
    assert_eq!(Found::new(pcap(229, [plain.clone()])).whole(), [message(1, 9)]);
    // Hop-by-hop options and a fragment header of a packet that is whole.
    let mut extended = plain[..40].to_vec();
    extended[6] = 0;
    let length = (plain.len() - 40 + 16) as u16;
    extended[4..6].copy_from_slice(&length.to_be_bytes());
    extended.extend([44, 0, 1, 4, 0, 0, 0, 0]);
    extended.extend([6, 0, 0, 0, 0, 0, 0, 9]);
    extended.extend(&plain[40..]);
    assert_eq!(Found::new(pcap(229, [extended])).whole(), [message(1, 9)]);
}

/// A part of an IPv4 packet.
fn fragment(packet: &[u8], from: usize, to: usize) -> Vec<u8> {
    let (header, octets) = packet.split_at(20);
    let mut header = header.to_vec();
    let more = if to < octets.len() { 0x2000 } else { 0 };
    header[2..4].copy_from_slice(&(20 + (to - from) as u16).to_be_bytes());
    header[4..6].copy_from_slice(&[0, 77]);
    header[6..8].copy_from_slice(&(more | (from / 8) as u16).to_be_bytes());
    [&header[..], &octets[from..to]].concat()
}

#[test]
fn ip_fragments_in_any_order_make_a_packet_and_a_missing_one_is_told() {
    let packet = Tcp::new(1, &message(1, 100)).ip();
    let end = packet.len() - 20;
    let parts = [fragment(&packet, 80, end), fragment(&packet, 0, 40), fragment(&packet, 40, 80)];
    assert_eq!(Found::new(pcap(101, parts.clone())).whole(), [message(1, 100)]);
    let [a, b, _] = parts;
    let found = Found::new(pcap(101, [a, b, Tcp::new(500, &message(2, 9)).ip()]));
    assert_eq!(found.octets(), [message(2, 9)]);
    assert_eq!(
        found.problems(),
        ["IP packets are left out that came in fragments, as not all of those are there: 1"]
    );
}

#[test]
fn of_a_message_that_is_not_whole_the_writer_leaves_out_the_rest_and_the_next_is_found() {
    for (length, kept) in [(100, 50), (4000, 50), (4000, 2000), (4000, 1440)] {
        let mut writer = Writer::new(Vec::new()).unwrap();
        for octets in [&message(1, length)[..kept], &message(2, 9)] {
            writer.message(None, None, octets).unwrap();
        }
        let found = Found::new(writer.finish().unwrap());
        assert_eq!(found.octets(), [message(2, 9)], "{length} {kept}");
        assert_eq!(found.problems[0].remains, message(1, length)[..kept]);
    }
}

#[test]
fn what_the_writer_writes_is_read_again() {
    let answer = |mut message: Vec<u8>| {
        message[4] = 0;
        message
    };
    let messages =
        [message(1, 9), answer(message(1, 4000)), message(2, 70_000), answer(message(2, 0))];
    let mut writer = Writer::new(Vec::new()).unwrap();
    for message in &messages {
        writer.message(None, None, message).unwrap();
    }
    let ipv6 = Flow {
        transport: Transport::Sctp,
        source: "[fd00::1]:3868".parse().unwrap(),
        destination: "[fd00::2]:1".parse().unwrap(),
    };
    let time = UNIX_EPOCH + Duration::from_micros(1_700_000_000_123_456);
    writer.message(Some(ipv6), Some(time), &message(3, 5)).unwrap();
    let mixed = Flow { source: "10.0.0.1:1".parse().unwrap(), ..ipv6 };
    assert!(writer.message(Some(mixed), None, &message(3, 5)).is_err());

    let found = Found::new(writer.finish().unwrap());
    let last = found.messages.last().unwrap();
    assert_eq!(
        (last.time, last.flow),
        (Some(time), Some(Flow { transport: Transport::Tcp, ..ipv6 }))
    );
    let flows: Vec<_> =
        found.messages.iter().map(|message| message.flow.unwrap().to_string()).collect();
    assert_eq!(
        flows[..2],
        ["192.0.2.1:40000 > 192.0.2.2:3868", "192.0.2.2:3868 > 192.0.2.1:40000"]
    );
    assert_eq!(found.whole()[..4], messages);
}
