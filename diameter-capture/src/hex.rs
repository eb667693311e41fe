//! Hex as people have it: digits in any spacing, with `0x`, `\x`, commas, colons or braces, or dumps with an
//! offset on each line (`hexdump`, `xxd`, `od -t x1`, Wireshark's). `#` and `//` begin comments, as `/*` does.
//! What else octets are written as is read by `text`.

use std::io::{BufRead, ErrorKind, Read};

use crate::captured::{Origin, Position};
use crate::framing::{EVIDENCE, Framer, looks_like_message};
use crate::problem::{Cause, Problem, ProblemKind};
use crate::source::{Progress, Ready, Source};
use crate::text::{self, Continued};

/// The hex of the longest message takes 32 MiB; spacing may take more.
const LONGEST_LINE: u64 = 128 * 1024 * 1024;
/// What `*` in a dump repeats at most: a few characters must not become a flood.
const LONGEST_REPETITION: u64 = 64 * 1024;

/// Reads hex.
pub(crate) struct HexInput<R> {
    reader: R,
    number: u64,
    /// The line of the first octet that `framer` waits with.
    first: u64,
    framer: Framer,
    /// The first digit of an octet whose second is yet to come, and its line.
    half: Option<(u8, u64)>,
    /// Octets behind a blank line or a comment in the middle of a message, until it is clear whether they
    /// continue the message or begin another.
    behind_gap: Option<Vec<u8>>,
    dump: Option<Dump>,
    /// What the next line may go on with.
    continued: Continued,
    in_junk: bool,
}

/// A dump with offsets, of which some lines have been read.
struct Dump {
    /// The base of the offsets: 16, but with `od` 8 or 10.
    base: u32,
    /// Whether the octets of each pair are exchanged, as `hexdump` without `-C` does.
    is_swapped: bool,
    /// How many octets there were.
    offset: u64,
    /// Those of the last line, which `*` repeats.
    last: Vec<u8>,
    repeats: bool,
}

impl Default for Dump {
    fn default() -> Self {
        Self { base: 16, is_swapped: false, offset: 0, last: Vec::new(), repeats: false }
    }
}

impl Dump {
    /// The base in which the digits are the offset of the next line, or else that of the lines before.
    fn base_of(&self, digits: &str) -> u32 {
        let bases = [self.base, 16, 8, 10].into_iter();
        let mut fitting =
            bases.filter(|base| u64::from_str_radix(digits, *base) == Ok(self.offset));
        fitting.next().unwrap_or(self.base)
    }
}

impl<R: BufRead> HexInput<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader,
            number: 0,
            first: 1,
            framer: Framer::at_message(),
            half: None,
            behind_gap: None,
            dump: None,
            continued: Continued::No,
            in_junk: false,
        }
    }

    fn line(&mut self, text: &str, ready: &mut Ready) {
        let text = text::plain(text);
        let text = &*text;
        if let Some((octets, continued)) = text::literal(text, self.continued) {
            return self.literal(octets, continued, ready);
        }
        self.continued = Continued::No;
        let split = split_offset(text);
        let base = |digits| self.dump.as_ref().map_or(16, |dump| dump.base_of(digits));
        if let Some((digits, hex)) = split
            && let base = base(digits)
            && let Ok(offset) = u64::from_str_radix(digits, base)
            && self.is_dump(offset, hex)
        {
            self.dump_line(offset, base, hex, ready);
        } else if let Some(dump) = &mut self.dump
            && text == "*"
        {
            dump.repeats = true;
        } else {
            self.plain_line(text, ready);
        }
    }

    /// Whether a number at the head of a line is an offset: the next, or zero in front of a message.
    fn is_dump(&self, offset: u64, hex: &str) -> bool {
        let in_message = !self.framer.unfinished().is_empty();
        match &self.dump {
            Some(dump) if offset > 0 => dump.repeats || dump.offset == offset || in_message,
            _ => {
                let begins_message = || {
                    let octets = dump_octets(hex);
                    looks_like_message(&octets) || looks_like_message(&swapped(&octets))
                };
                offset == 0 && !hex.is_empty() && (!in_message || begins_message())
            }
        }
    }

    fn dump_line(&mut self, offset: u64, base: u32, hex: &str, ready: &mut Ready) {
        let mut line = dump_octets(hex);
        if offset == 0 {
            self.end_message(Cause::Next, ready);
            let is_swapped = !looks_like_message(&line) && looks_like_message(&swapped(&line));
            self.dump = Some(Dump { is_swapped, ..Dump::default() });
        }
        let mut dump = self.dump.take().unwrap_or_default();
        dump.base = base;
        if dump.is_swapped {
            line = swapped(&line);
        }
        let mut octets = Vec::new();
        if std::mem::take(&mut dump.repeats) && !dump.last.is_empty() {
            let end = offset.min(dump.offset.saturating_add(LONGEST_REPETITION));
            while dump.offset < end {
                octets.extend_from_slice(&dump.last);
                dump.offset += dump.last.len() as u64;
            }
        }
        if dump.offset != offset {
            self.report(ready, ProblemKind::Offset { expected: dump.offset, found: offset });
        }
        dump.last = line;
        dump.offset = offset.saturating_add(dump.last.len() as u64);
        octets.extend_from_slice(&dump.last);
        self.dump = Some(dump);
        self.octets(octets, ready);
    }

    fn plain_line(&mut self, text: &str, ready: &mut Ready) {
        match digits(&without_comments(text)) {
            Ok(digits) if digits.is_empty() => self.gap(ready),
            Ok(digits) => {
                self.in_junk = false;
                self.dump = None;
                let mut octets = Vec::with_capacity(digits.len() / 2 + 1);
                for digit in digits {
                    match self.half.take() {
                        Some((first, _)) => octets.push(first << 4 | digit),
                        None => self.half = Some((digit, self.number)),
                    }
                }
                self.octets(octets, ready);
            }
            Err(found) => {
                if let Some((octets, continued)) = text::embedded(text) {
                    return self.literal(octets, continued, ready);
                }
                if !std::mem::replace(&mut self.in_junk, true) {
                    self.report(ready, ProblemKind::NotHex { found });
                }
                self.gap(ready);
            }
        }
    }

    /// Takes the octets of a line that are written in another way than as plain hex.
    fn literal(&mut self, octets: Vec<u8>, continued: Continued, ready: &mut Ready) {
        if !self.framer.unfinished().is_empty() && looks_like_message(&octets) {
            self.end_message(Cause::Next, ready);
        }
        (self.in_junk, self.dump, self.continued) = (false, None, continued);
        self.octets(octets, ready);
    }

    fn octets(&mut self, octets: Vec<u8>, ready: &mut Ready) {
        let Some(mut behind_gap) = self.behind_gap.take() else { return self.feed(&octets, ready) };
        behind_gap.extend(octets);
        if behind_gap.len() < EVIDENCE {
            self.behind_gap = Some(behind_gap);
            return;
        }
        if looks_like_message(&behind_gap) {
            self.interrupt(Cause::Next, ready);
        }
        self.feed(&behind_gap, ready);
    }

    /// Notes that a message may begin here, though the last is not whole.
    fn gap(&mut self, ready: &mut Ready) {
        if let Some(behind_gap) = self.behind_gap.take() {
            self.feed(&behind_gap, ready);
        }
        if !self.framer.unfinished().is_empty() {
            self.behind_gap = Some(Vec::new());
        }
    }

    /// Ends the message that is being read, whole or not.
    fn end_message(&mut self, cause: Cause, ready: &mut Ready) {
        if let Some(behind_gap) = self.behind_gap.take() {
            self.feed(&behind_gap, ready);
        }
        if let Some((_, line)) = self.half.take() {
            ready.problem(Problem::at(Position::Line(line), ProblemKind::OddDigits));
        }
        self.interrupt(cause, ready);
    }

    fn feed(&mut self, octets: &[u8], ready: &mut Ready) {
        if self.framer.unfinished().is_empty() {
            self.first = self.number;
        }
        let (first, number) = (&mut self.first, self.number);
        self.framer.feed(octets, |piece| {
            ready.piece(Origin::at(Position::Line(*first)), piece, Cause::Ended);
            *first = number;
        });
    }

    fn interrupt(&mut self, cause: Cause, ready: &mut Ready) {
        let origin = Origin::at(Position::Line(self.first));
        self.framer.interrupt(None, |piece| ready.piece(origin, piece, cause));
        self.framer = Framer::at_message();
    }

    fn report(&self, ready: &mut Ready, kind: ProblemKind) {
        ready.problem(Problem::at(Position::Line(self.number), kind));
    }
}

impl<R: BufRead> Source for HexInput<R> {
    fn advance(&mut self, ready: &mut Ready) -> Progress {
        self.number += 1;
        let mut line = Vec::new();
        let read = self.reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line);
        match read {
            Ok(0) => {
                self.end_message(Cause::Ended, ready);
                return Progress::Ended;
            }
            Ok(_) if line.len() as u64 == LONGEST_LINE => {
                self.report(ready, ProblemKind::LineTooLong)
            }
            Ok(_) => self.line(&String::from_utf8_lossy(&line), ready),
            Err(error) if error.kind() == ErrorKind::Interrupted => self.number -= 1,
            Err(error) => {
                self.end_message(Cause::Ended, ready);
                self.report(ready, ProblemKind::Read(error));
                return Progress::Ended;
            }
        }
        Progress::More
    }
}

/// Splits off what may be the offset of a line of a dump: four digits or more, and a colon or a blank.
fn split_offset(text: &str) -> Option<(&str, &str)> {
    let end = text.find([':', ' ', '\t']).unwrap_or(text.len());
    let (offset, rest) = text.split_at(end);
    let offset = offset.strip_prefix("0x").unwrap_or(offset);
    if !(4..=16).contains(&offset.len()) || !offset.bytes().all(|it| it.is_ascii_hexdigit()) {
        return None;
    }
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then_some((offset, rest.trim_start()))
}

/// Each pair of octets the other way round.
fn swapped(octets: &[u8]) -> Vec<u8> {
    octets.chunks(2).flat_map(|pair| pair.iter().rev()).copied().collect()
}

/// The octets of a line of a dump, without the characters that follow them: behind a bar, or behind more
/// than one blank, unless that is the gap in the middle of sixteen octets.
fn dump_octets(hex: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    let mut rest = hex;
    while let Some(end) = rest.find(|c: char| !c.is_ascii_hexdigit()).or(Some(rest.len()))
        && end > 0
        && end.is_multiple_of(2)
    {
        let (word, behind) = rest.split_at(end);
        octets.extend(pairs(word));
        rest = behind.trim_start();
        let blanks = behind.len() - rest.len();
        if blanks == 0 || blanks > 1 && !(octets.len() == 8 && blanks <= 3) {
            break;
        }
    }
    octets
}

fn pairs(word: &str) -> impl Iterator<Item = u8> {
    word.as_bytes().chunks_exact(2).filter_map(|pair| {
        let text = str::from_utf8(pair).ok()?;
        u8::from_str_radix(text, 16).ok()
    })
}

/// What is no comment. One that C ends on a later line ends with its own here.
fn without_comments(text: &str) -> String {
    let end = ["#", "//"].iter().filter_map(|mark| text.find(mark)).min();
    let mut rest = &text[..end.unwrap_or(text.len())];
    let mut outside = String::with_capacity(rest.len());
    while let Some((before, behind)) = rest.split_once("/*") {
        outside.push_str(before);
        rest = behind.split_once("*/").map_or("", |(_, behind)| behind);
    }
    outside + rest
}

/// The values of the digits of a line, or the first character that belongs to no hex.
fn digits(hex: &str) -> Result<Vec<u8>, char> {
    let mut digits = Vec::with_capacity(hex.len());
    for word in hex.split([' ', '\t', '\r', '\n', '\x0c', ',', ':', '-', ';', '"', '\\', '{', '}'])
    {
        let (word, is_octets) = match word.trim_start_matches("0x").trim_start_matches("0X") {
            stripped if stripped.len() < word.len() => (stripped, true),
            _ => match word.strip_prefix('x') {
                Some(stripped) => (stripped, true),
                None => (word, false),
            },
        };
        if is_octets && !word.len().is_multiple_of(2) {
            digits.push(0);
        }
        for character in word.chars() {
            digits.push(character.to_digit(16).ok_or(character)? as u8);
        }
    }
    Ok(digits)
}
