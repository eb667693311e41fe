//! Hex and binary as people have them: the same message in every spelling, several in one input, and what is
//! said of what is no message.

#![allow(clippy::unwrap_used)] // What stands outside of a test function is only called by one.

use std::io::Cursor;

use diameter_capture::{Captured, Input, Options, Position, Problem};

/// A Device-Watchdog-Request.
const WATCHDOG: &str = "0100003c 80000118 00000000 0000000a 0000000b \
    00000108 40000010 612e6578 616d706c 00000128 40000017 6578616d 706c652e 6e657400 \
    00000000";

fn watchdog() -> Vec<u8> {
    let digits: String = WATCHDOG.split_whitespace().collect();
    let pairs = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]);
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

fn read(octets: impl AsRef<[u8]>) -> (Vec<Captured>, Vec<Problem>) {
    let input = Input::new(Cursor::new(octets.as_ref().to_vec()), &Options::default()).unwrap();
    let (mut messages, mut problems) = (Vec::new(), Vec::new());
    for item in input {
        match item {
            Ok(message) => messages.push(message),
            Err(problem) => problems.push(problem),
        }
    }
    (messages, problems)
}

/// The places of messages that are all the watchdog, without a problem.
fn watchdogs(text: &str) -> Vec<Position> {
    let (messages, problems) = read(text);
    assert!(problems.is_empty(), "{problems:?} in {text}");
    assert!(messages.iter().all(|message| message.octets == watchdog()), "{messages:?} in {text}");
    messages.iter().map(|message| message.place).collect()
}

fn problems(octets: impl AsRef<[u8]>) -> Vec<String> {
    read(octets).1.iter().map(ToString::to_string).collect()
}

fn spelled(separator: &str, prefix: &str) -> String {
    let octets: Vec<_> = watchdog().iter().map(|octet| format!("{prefix}{octet:02x}")).collect();
    octets.join(separator)
}

/// Octets in words of `width`.
fn words(octets: &[u8], width: usize) -> String {
    let word =
        |octets: &[u8]| octets.iter().map(|octet| format!("{octet:02x}")).collect::<String>();
    octets.chunks(width).map(word).collect::<Vec<_>>().join(" ")
}

/// The watchdog as dumps have it, sixteen octets a line.
fn dump(line: impl Fn(usize, &[u8], String) -> String) -> String {
    let character = |octet: &u8| if octet.is_ascii_graphic() { *octet as char } else { '.' };
    let octets = watchdog();
    let lines = octets.chunks(16).enumerate();
    lines
        .map(|(index, octets)| {
            line(index * 16, octets, octets.iter().map(character).collect()) + "\n"
        })
        .collect()
}

#[test]
fn digits_in_any_spacing_and_with_any_prefix_are_the_same_message() {
    let in_sevens: Vec<_> = spelled("", "")
        .as_bytes()
        .chunks(7)
        .map(|line| str::from_utf8(line).unwrap().to_owned())
        .collect();
    for text in [
        spelled("", ""),
        spelled(" ", ""),
        spelled(":", ""),
        spelled("-", "").to_uppercase(),
        spelled(", ", "0x"),
        spelled(" ", "0X"),
        format!("\"{}\";", spelled("", "\\x")),
        format!("0x{}", spelled("", "")),
        spelled("\r\n", ""),
        WATCHDOG.to_owned(),
        in_sevens.join("\n"),
        format!("\u{feff}{}", spelled("", "")),
    ] {
        assert_eq!(watchdogs(&text), [Position::Line(1)], "{text}");
    }
}

#[test]
fn dumps_with_offsets_are_read_whatever_stands_beside_the_octets() {
    let hexdump = dump(|offset, octets, characters| {
        let (left, right) = octets.split_at(octets.len().min(8));
        format!("{offset:08x}  {:23}  {:23}  |{characters}|", words(left, 1), words(right, 1))
    }) + "0000003c\n";
    let xxd = dump(|offset, octets, characters| {
        format!("{offset:08x}: {:39}  {characters}", words(octets, 2))
    });
    let od = dump(|offset, octets, _| format!("{offset:06x} {}", words(octets, 1))) + "00003c\n";
    let wireshark = dump(|offset, octets, characters| {
        format!("{offset:04x}   {:47}   {characters}", words(octets, 1))
    });
    for text in [&hexdump, &xxd, &od, &wireshark] {
        assert_eq!(watchdogs(text), [Position::Line(1)], "{text}");
        assert_eq!(watchdogs(&format!("# twice\n{text}\n{text}")).len(), 2, "{text}");
    }
    assert_eq!(watchdogs(&format!("{hexdump}{WATCHDOG}\n{xxd}")).len(), 3);
}

#[test]
fn dumps_of_words_and_of_other_bases_are_read() {
    let hexdump = dump(|offset, octets, _| {
        let swapped: Vec<_> = octets.chunks(2).flat_map(|pair| [pair[1], pair[0]]).collect();
        format!("{offset:07x} {}", words(&swapped, 2))
    }) + "000003c\n";
    let octal =
        dump(|offset, octets, _| format!("{offset:07o} {}", words(octets, 1))) + "0000074\n";
    let decimal =
        dump(|offset, octets, _| format!("{offset:07} {}", words(octets, 1))) + "0000060\n";
    for text in [&hexdump, &octal, &decimal] {
        assert_eq!(watchdogs(text), [Position::Line(1)], "{text}");
        assert_eq!(watchdogs(&format!("{text}{text}")).len(), 2, "{text}");
    }
}

#[test]
fn octets_of_c_are_read_in_braces_and_beside_comments() {
    let line = |octets: &[u8]| {
        let octets: Vec<_> = octets.iter().map(|octet| format!("0x{octet:02x}")).collect();
        format!("/* 0, 1 */ {}, /* abc */\n", octets.join(", "))
    };
    let lines: String = watchdog().chunks(8).map(line).collect();
    assert_eq!(watchdogs(&format!("{{\n{lines}}};\n")), [Position::Line(2)]);
}

#[test]
fn words_of_zeros_in_a_message_are_no_offset() {
    let text = "0100003c 80000118\n00000000 0000000a\n0000000b 00000108\n";
    let rest = WATCHDOG.split_whitespace().skip(6).collect::<Vec<_>>().join(" ");
    assert_eq!(watchdogs(&format!("{text}{rest}")), [Position::Line(1)]);
}

#[test]
fn an_asterisk_in_a_dump_repeats_the_line_above() {
    let text = "\
00000000  01 00 00 5c 80 00 01 18  00 00 00 00 00 00 00 0a  |...\\............|
00000010  00 00 00 0b 00 00 01 08  00 00 00 48 00 00 00 00  |...........H....|
00000020  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
*
00000050  00 00 00 00 00 00 00 00  00 00 00 00              |............|
0000005c
";
    let (messages, problems) = read(text);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].octets.len(), 0x5c);
}

#[test]
fn comments_and_blank_lines_stand_between_messages_and_in_them() {
    let (head, tail) = WATCHDOG.split_at(45);
    let text = format!(
        "# the first: é\n{WATCHDOG} // abc\n\n{head}\n# abc\n\n{tail} # beef\n{WATCHDOG}{WATCHDOG}"
    );
    assert_eq!(watchdogs(&text), [2, 4, 8, 8].map(Position::Line));
}

#[test]
fn a_cut_message_in_front_of_a_whole_one_costs_only_itself() {
    let text = format!("{}\n\n{WATCHDOG}\n", &WATCHDOG[..72]);
    let (messages, problems) = read(&text);
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].octets, watchdog());
    assert_eq!(problems.len(), 1);
    assert_eq!(
        problems[0].to_string(),
        "line 1: only 32 of the 60 octets of a message are there: another begins"
    );
    assert_eq!(problems[0].remains, watchdog()[..32]);
}

#[test]
fn text_between_messages_is_told_once_and_skipped() {
    let text = format!("12:00 received\nfrom the peer\n{WATCHDOG}\nsent\n{WATCHDOG}");
    assert_eq!(read(&text).0.len(), 2);
    assert_eq!(
        problems(&text),
        [
            "line 1: `r` is no hex digit: lines are skipped until there is hex again",
            "line 4: `s` is no hex digit: lines are skipped until there is hex again",
        ]
    );
}

#[test]
fn a_missing_line_and_half_an_octet_are_told() {
    assert_eq!(
        problems("0000  01 00 00 3c\n0010  00 00\n"),
        [
            "line 2: the offset of the line is 0x10, but 0x4 octets came before it",
            "line 1: only 6 of the 60 octets of a message are there: the input ends",
        ]
    );
    assert_eq!(
        problems(format!("{WATCHDOG} 0")),
        ["line 1: an odd number of hex digits; the last is left out"]
    );
}

#[test]
fn binary_messages_follow_each_other() {
    let watchdog = watchdog();
    let octets = [&watchdog[..], &watchdog, b"\xff\xff", &watchdog, &watchdog[..30]].concat();
    let (messages, problems) = read(&octets);
    let places: Vec<_> = messages.iter().map(|message| message.place).collect();
    assert_eq!(places, [0, 60, 122].map(Position::Octet));
    assert!(messages.iter().all(|message| message.octets == watchdog));
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "octet 120: 2 octets are skipped that are no whole Diameter message",
            "octet 182: only 30 of the 60 octets of a message are there: the input ends",
        ]
    );
}

#[test]
fn what_is_no_input_is_said_so() {
    assert_eq!(problems(""), ["the input is empty"]);
    for json in [" {\"command\": 257}", "[\n{\"command\": 257}]", "{}"] {
        assert_eq!(problems(json), ["the input is JSON, which holds no captured octets"]);
    }
    assert_eq!(
        problems(b"\x1f\x8b\x08"),
        ["the input is compressed; unpack it first: gzip -dc FILE"]
    );
}

#[test]
fn literals_of_python_and_erlang_are_read() {
    let octets = watchdog();
    let escaped: String = octets
        .iter()
        .map(|it| match it {
            b'"' | b'\\' | b'\'' => format!("\\{}", char::from(*it)),
            b' '..=b'~' => char::from(*it).to_string(),
            it => format!("\\x{it:02x}"),
        })
        .collect();
    assert_eq!(watchdogs(&format!("b'{escaped}'")), [Position::Line(1)]);
    assert_eq!(watchdogs(&format!("sock.send(b\"{escaped}\")\n")), [Position::Line(1)]);
    let numbers: Vec<String> = octets.iter().map(u8::to_string).collect();
    assert_eq!(watchdogs(&format!("<<{}>>", numbers.join(","))), [Position::Line(1)]);
    let lines: Vec<String> = numbers.chunks(10).map(|line| line.join(",")).collect();
    assert_eq!(watchdogs(&format!("<<{}>>.", lines.join(",\n  "))), [Position::Line(1)]);
}

/// Base64 of octets, as `base64` prints it.
fn base64(octets: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in octets.chunks(3) {
        let word =
            chunk.iter().chain(&[0; 2]).take(3).fold(0, |all, it| all << 8 | usize::from(*it));
        for place in 0..4 {
            let digit = DIGITS[word >> (18 - 6 * place) & 63];
            text.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

#[test]
fn base64_is_read_in_one_line_and_in_several() {
    let text = base64(&watchdog());
    assert_eq!(watchdogs(&text), [Position::Line(1)]);
    let wrapped: Vec<&str> =
        text.as_bytes().chunks(40).map(|line| std::str::from_utf8(line).unwrap()).collect();
    assert_eq!(watchdogs(&wrapped.join("\n")), [Position::Line(1)]);
    assert_eq!(watchdogs(&format!("{text}\n{text}\n")), [Position::Line(1), Position::Line(2)]);
}

#[test]
fn hex_in_a_line_of_a_log_is_read() {
    let (plain, spaced) = (spelled("", ""), spelled(" ", ""));
    let log = format!(
        "2026-07-26 12:00:00.123 DEBUG peer[17] received: {plain}\n\
         2026-07-26 12:00:01.456 DEBUG peer[17] sent ({} octets): {spaced} done\n",
        watchdog().len()
    );
    assert_eq!(watchdogs(&log), [Position::Line(1), Position::Line(2)]);
    assert_eq!(watchdogs(&format!("payload=[{}]", spelled(", ", "0x"))), [Position::Line(1)]);
}

/// The frame of a watchdog, as programs that copy whole frames have it: Ethernet, IPv4, TCP.
fn frame() -> Vec<u8> {
    let head = "020000000002 020000000001 0800 4500 0064 0000 4000 4006 0000 c0000201 c0000202 \
                9c40 0f1c 00000001 00000001 5018 ffff 0000 0000";
    let digits: String = head.split_whitespace().collect();
    let pairs = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]);
    let head: Vec<u8> = pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
    [head, watchdog()].concat()
}

#[test]
fn what_wireshark_and_tcpdump_copy_is_read_with_its_frame() {
    let octets = frame();
    let character = |octet: &u8| if octet.is_ascii_graphic() { *octet as char } else { '.' };
    let dump = |line: &dyn Fn(usize, &[u8], String) -> String| {
        let lines = octets.chunks(16).enumerate();
        lines.map(|(index, it)| line(index * 16, it, it.iter().map(character).collect())).collect()
    };
    // Copy, as hex and ASCII dump; tcpdump -XX.
    let wireshark: String = dump(&|offset, octets, characters| {
        format!("{offset:04x}   {:47}   {characters}\n", words(octets, 1))
    });
    let tcpdump: String = dump(&|offset, octets, characters| {
        format!("\t0x{offset:04x}:  {:39}  {characters}\n", words(octets, 2))
    });
    // As hex stream.
    let stream = words(&octets, octets.len());
    for text in [wireshark, tcpdump, stream] {
        let (messages, problems) = read(&text);
        assert_eq!(messages.len(), 1, "{problems:?} in {text}");
        assert_eq!(messages[0].octets, watchdog(), "{text}");
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        let skipped = "54 octets are skipped that are no whole Diameter message";
        assert!(problems.len() == 1 && problems[0].ends_with(skipped), "{problems:?} in {text}");
    }
    // As escaped string, and as arrays of C and Go.
    let lines = |prefix: &str, separator: &str| -> Vec<String> {
        let octets = watchdog();
        let octets: Vec<_> = octets.iter().map(|octet| format!("{prefix}{octet:02x}")).collect();
        octets.chunks(16).map(|line| line.join(separator)).collect()
    };
    let escaped: Vec<_> = lines("\\x", "").iter().map(|it| format!("\"{it}\" \\")).collect();
    assert_eq!(watchdogs(&escaped.join("\n")), [Position::Line(1)]);
    let array = lines("0x", ", ").join(",\n");
    let c = format!("static const unsigned char pkt1[60] = {{\n{array}\n}};\n");
    let go = format!("var packet = []byte{{\n{array},\n}}\n");
    for text in [c, go] {
        assert_eq!(watchdogs(&text), [Position::Line(2)], "{text}");
    }
}

#[test]
fn what_chats_mails_and_terminals_put_around_octets_is_left_out() {
    let dump = dump(|offset, octets, _| format!("{offset:04x}  {}", words(octets, 1)));
    let quoted: String = dump.lines().map(|line| format!("> > {line}\n")).collect();
    let blanks = dump.replace(' ', "\u{a0}");
    let colored: String = dump.lines().map(|line| format!("\x1b[32m{line}\x1b[0m\n")).collect();
    let decimal = watchdog().iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    let signed: Vec<_> = watchdog().iter().map(|it| it.cast_signed().to_string()).collect();
    for text in [
        format!("```text\n{dump}```\n"),
        format!("`{}`", spelled(" ", "")),
        format!("\u{201c}{}\u{201d}", spelled("", "\\x")),
        quoted,
        blanks,
        colored,
        format!("{}\u{200b}", spelled("", "")),
        format!("payload: [{decimal}]"),
        format!("[{}]", signed.join(", ")),
    ] {
        assert_eq!(watchdogs(&text).len(), 1, "{text}");
    }
}
