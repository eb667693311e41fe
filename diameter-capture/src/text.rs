//! Octets in lines that are more than hex: literals of Python and Erlang, base64, and hex somewhere in a line of
//! a log.

use std::borrow::Cow;

use crate::framing::{EVIDENCE, looks_like_message};

/// What a line holds besides plain hex, and what the next line may continue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Continued {
    /// Nothing.
    #[default]
    No,
    /// A binary of Erlang, up to `>>`.
    Erlang,
    /// Base64 in lines.
    Base64,
}

/// The octets of a literal that begins in this line, or goes on in it. `None` when there is none.
pub(crate) fn literal(line: &str, continued: Continued) -> Option<(Vec<u8>, Continued)> {
    match continued {
        Continued::Erlang => return erlang(line),
        Continued::Base64 => {
            if let Some(octets) = base64(line) {
                return Some((octets, Continued::Base64));
            }
        }
        Continued::No => {}
    }
    if let Some((_, binary)) = line.split_once("<<") {
        return erlang(binary);
    }
    python(line).map(|octets| (octets, Continued::No))
}

/// A line without what chats, mails, terminals and sources put around octets: marks of quotations and of code,
/// typographic quotes and blanks, colours, and the head of a declaration.
pub(crate) fn plain(line: &str) -> Cow<'_, str> {
    let line = unquoted(line.trim_start_matches('\u{feff}').trim());
    if line.starts_with("```") || line.starts_with("~~~") {
        return Cow::Borrowed("");
    }
    let line = undeclared(line);
    let around = ['`', ' '];
    if line.bytes().all(|it| it.is_ascii() && it != 0x1b) {
        return Cow::Borrowed(line.trim_matches(around));
    }
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            // Up to the letter that ends the sequence (ECMA-48, 5.4).
            '\x1b' => _ = characters.by_ref().skip(1).find(|it| ('@'..='~').contains(it)),
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
            '\u{201c}'..='\u{201f}' => plain.push('"'),
            '\u{2018}'..='\u{201b}' => plain.push('\''),
            it if it.is_whitespace() => plain.push(' '),
            it => plain.push(it),
        }
    }
    Cow::Owned(plain.trim_matches(around).to_owned())
}

/// A line without the marks of a quotation.
fn unquoted(line: &str) -> &str {
    let rest = line.trim_start_matches(['>', '|', ' ']);
    let (marks, _) = line.split_at(line.len() - rest.len());
    if marks.ends_with(' ') { rest } else { line }
}

/// What follows the brace of a declaration: `unsigned char message[60] = {`, `var message = []byte{`.
fn undeclared(line: &str) -> &str {
    let octets = line.split_once('=').and_then(|(name, value)| {
        let (before, octets) = value.split_once('{')?;
        let is_literal = |it: char| matches!(it, '"' | '\'' | '<');
        (!name.contains(is_literal) && !before.contains(is_literal)).then_some(octets)
    });
    octets.unwrap_or(line)
}

/// The octets of a message somewhere in a line that is no hex as a whole.
pub(crate) fn embedded(line: &str) -> Option<(Vec<u8>, Continued)> {
    let is_message = |octets: &Vec<u8>| octets.len() >= EVIDENCE && looks_like_message(octets);
    if let Some(octets) = runs(line).chain(decimals(line)).find(is_message) {
        return Some((octets, Continued::No));
    }
    let tokens = line.split(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | ',' | ':'));
    let octets = tokens.filter_map(base64).find(is_message)?;
    Some((octets, Continued::Base64))
}

/// The literals of Python in a line: `b'...'`, one behind the other.
fn python(line: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    let mut rest = line;
    while let Some(at) = rest.find("b'").into_iter().chain(rest.find("b\"")).min() {
        let (before, literal) = rest.split_at(at);
        if before.ends_with(|it: char| it.is_ascii_alphanumeric()) {
            return None;
        }
        let quote = literal.chars().nth(1)?;
        rest = quoted(literal.get(2..)?, quote, &mut octets)?;
    }
    (!octets.is_empty()).then_some(octets)
}

/// Reads up to the closing quote, and gives what follows it.
fn quoted<'a>(text: &'a str, quote: char, octets: &mut Vec<u8>) -> Option<&'a str> {
    let mut characters = text.chars();
    loop {
        let octet = match characters.next()? {
            character if character == quote => return Some(characters.as_str()),
            '\\' => {
                let rest = characters.as_str();
                let (octet, length) = escape(rest)?;
                characters = rest.get(length..)?.chars();
                octet
            }
            character => u8::try_from(character).ok().filter(u8::is_ascii)?,
        };
        octets.push(octet);
    }
}

/// The octet of an escape sequence, and how many characters it has behind the backslash.
fn escape(text: &str) -> Option<(u8, usize)> {
    let simple = match text.chars().next()? {
        'x' => return Some((u8::from_str_radix(text.get(1..3)?, 16).ok()?, 3)),
        '0'..='7' => {
            let length = text.bytes().take(3).take_while(|it| (b'0'..=b'7').contains(it)).count();
            return Some((u8::from_str_radix(text.get(..length)?, 8).ok()?, length));
        }
        'n' => b'\n',
        'r' => b'\r',
        't' => b'\t',
        'a' => 7,
        'b' => 8,
        'v' => 11,
        'f' => 12,
        'e' => 27,
        other @ ('\\' | '\'' | '"') => u8::try_from(other).ok()?,
        _ => return None,
    };
    Some((simple, 1))
}

/// What stands between `<<` and `>>`: numbers of one octet, and texts.
fn erlang(binary: &str) -> Option<(Vec<u8>, Continued)> {
    let mut octets = Vec::new();
    let mut rest = binary.trim_start_matches([',', ' ']);
    loop {
        if rest.trim().is_empty() {
            return Some((octets, Continued::Erlang));
        }
        if rest.starts_with(">>") || rest.starts_with("...") {
            return (!octets.is_empty()).then_some((octets, Continued::No));
        }
        if let Some(text) = rest.strip_prefix('"') {
            rest = quoted(text, '"', &mut octets)?;
        } else {
            let is_part = |it: char| it.is_ascii_hexdigit() || it == '#';
            let end = rest.find(|it| !is_part(it)).unwrap_or(rest.len());
            let (number, behind) = rest.split_at(end);
            let octet = match number.split_once('#') {
                Some(("16", digits)) => u8::from_str_radix(digits, 16),
                Some(_) => return None,
                None => number.parse(),
            };
            octets.push(octet.ok()?);
            rest = behind.strip_prefix(":8").unwrap_or(behind);
        }
        rest = rest.trim_start_matches([',', ' ', '\t']);
    }
}

/// The octets of base64 (RFC 4648, 4 and 5), padded or not.
fn base64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    let digits = text.trim_end_matches('=');
    if digits.is_empty() || text.len() - digits.len() > 2 || digits.len() % 4 == 1 {
        return None;
    }
    let mut octets = Vec::with_capacity(digits.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            // The cast takes the octet.
            octets.push((bits >> count) as u8);
        }
    }
    Some(octets)
}

/// Each run of hexadecimal digits in pairs, in one piece or with separators between the pairs.
fn runs(line: &str) -> impl Iterator<Item = Vec<u8>> {
    let octets = line.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < octets.len() {
            let is_word = at > 0 && octets.get(at - 1).is_some_and(u8::is_ascii_alphanumeric);
            let mut run = Vec::new();
            let mut next = behind_prefix(octets, at);
            while let Some(octet) = pair(octets, next).filter(|_| !is_word) {
                run.push(octet);
                at = next + 2;
                let rest = octets.get(at..).unwrap_or_default().iter();
                let separators = rest.take(2).take_while(|it| b" :-,".contains(it)).count();
                next = behind_prefix(octets, at + separators);
            }
            if !run.is_empty() {
                return Some(run);
            }
            at += 1;
        }
        None
    })
}

/// Lists of decimal numbers in brackets, as programs print octets: some have a sign.
fn decimals(line: &str) -> impl Iterator<Item = Vec<u8>> {
    let octet = |it: &str| it.parse::<u8>().or_else(|_| it.parse().map(i8::cast_unsigned)).ok();
    line.split('[').skip(1).filter_map(move |list| {
        let (list, _) = list.split_once(']')?;
        list.split([',', ' ']).filter(|it| !it.is_empty()).map(octet).collect()
    })
}

/// Where the digits begin.
fn behind_prefix(octets: &[u8], at: usize) -> usize {
    if octets.get(at..at + 2) == Some(b"0x") { at + 2 } else { at }
}

fn pair(octets: &[u8], at: usize) -> Option<u8> {
    let digit = |at: usize| octets.get(at).and_then(|it| char::from(*it).to_digit(16));
    // Of eight bits.
    Some((digit(at)? << 4 | digit(at + 1)?) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_have_escapes_characters_and_numbers() {
        let python = |line| literal(line, Continued::No).map(|(octets, _)| octets);
        assert_eq!(python(r"data = b'\x01\x00<\n\\'"), Some(vec![1, 0, b'<', b'\n', b'\\']));
        assert_eq!(python(r#"(b"\0a" b'\'')"#), Some(vec![0, b'a', b'\'']));
        assert_eq!(python("ab'c'"), None);
        assert_eq!(python("b'never closed"), None);
        assert_eq!(python(r#"<<1,0,16#3c,"a.b",200:8>>."#), Some(b"\x01\x00\x3ca.b\xc8".to_vec()));
        assert_eq!(python("<<256>>"), None);
        let (octets, continued) = literal("<<1,0,", Continued::No).unwrap();
        assert_eq!((octets, continued), (vec![1, 0], Continued::Erlang));
        assert_eq!(literal("  0,60>>", continued), Some((vec![0, 60], Continued::No)));
    }

    #[test]
    fn what_is_put_around_octets_is_left_out() {
        assert_eq!(plain("> > 0000  01 00"), "0000  01 00");
        assert_eq!(plain("```text"), "");
        assert_eq!(plain("`0100\u{a0}003c`\u{200b}"), "0100 003c");
        assert_eq!(plain("\x1b[1;32m0100\x1b[0m 003c"), "0100 003c");
        assert_eq!(plain("b\u{2018}\\x01\u{2019}"), "b'\\x01'");
        assert_eq!(plain("static const unsigned char pkt1[60] = {"), "");
        assert_eq!(plain("var packet = []byte{0x01, 0x00,"), "0x01, 0x00,");
        // The padding of base64, and a literal, are no declarations.
        assert_eq!(plain("AQAAPA=="), "AQAAPA==");
        assert_eq!(plain("b'a={'"), "b'a={'");
        assert_eq!(plain("data = b'a{`'"), "data = b'a{`'");
        assert_eq!(plain(">>"), ">>");
    }

    #[test]
    fn decimal_lists_may_have_signs() {
        let all = |line| decimals(line).collect::<Vec<_>>();
        assert_eq!(all("peer[17]: [1, 0, -1, 200]"), [vec![17], vec![1, 0, 255, 200]]);
        assert_eq!(all("[1 0 60]"), [[1, 0, 60]]);
        assert_eq!(all("[1, 300]"), [[0; 0]; 0]);
    }

    #[test]
    fn base64_is_padded_or_not() {
        assert_eq!(base64("AQAAPA=="), Some(vec![1, 0, 0, 60]));
        assert_eq!(base64("AQAAPA"), Some(vec![1, 0, 0, 60]));
        assert_eq!(base64("_-8="), base64("/+8="));
        assert_eq!(base64("AQAA*"), None);
        assert_eq!(base64("AQAAP"), None);
    }

    #[test]
    fn runs_of_hex_end_where_words_begin() {
        let all = |line| runs(line).collect::<Vec<_>>();
        assert_eq!(all("rx 01 00:0a, or fe1"), [vec![1, 0, 10], vec![0xfe]]);
        assert_eq!(all("0x01, 0x02"), [vec![1, 2]]);
    }
}
