//! A message as a tree, with what is wrong beside the AVP concerned.

use std::fmt;

use super::partial::PartialAvp;
use super::value::{Hex, Value, hex};
use super::{
    Findings, Frame, NamedAvp, Names, Palette, RESERVED_AVP_FLAGS, RESERVED_COMMAND_FLAGS,
    data_offset, group, sibling,
};
use crate::coding::Coding;
use crate::{
    AvpError, AvpFlags, AvpIter, AvpKey, AvpView, CommandFlags, DecodeError, Format, Grammar,
};

/// Longer values are cut: a tree is read by people, JSON has everything.
const LONGEST: usize = 1024;

/// Prints a message as an indented tree; see [`Message::tree`](crate::Message::tree).
#[derive(Clone)]
pub struct Tree<'a> {
    frame: Frame,
    names: &'a dyn Names,
    findings: Option<&'a Findings>,
    palette: Palette,
}

impl<'a> Tree<'a> {
    /// The tree of a frame, without colours.
    pub fn new(frame: Frame, names: &'a dyn Names) -> Self {
        Self { frame, names, findings: None, palette: Palette::default() }
    }

    /// With errors beside the AVPs that they are about.
    #[must_use]
    pub fn with_findings(self, findings: &'a Findings) -> Self {
        Self { findings: Some(findings), ..self }
    }

    /// With colours.
    #[must_use]
    pub fn with_palette(self, palette: Palette) -> Self {
        Self { palette, ..self }
    }

    fn header(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Palette { command: bold, detail, .. } = self.palette;
        let header = &self.frame.header;
        let code = header.command_code;
        match self.names.command(header) {
            Some(it) => write!(f, "{bold}{}{bold:#} ({}, {code})", it.name, it.abbreviation)?,
            None if header.flags.contains(CommandFlags::REQUEST) => {
                write!(f, "{bold}Request{bold:#} {code}")?;
            }
            None => write!(f, "{bold}Answer{bold:#} {code}")?,
        }
        match self.names.application(header.application_id) {
            Some(name) => write!(f, " {name} ({})", header.application_id)?,
            None => write!(f, " application {}", header.application_id)?,
        }
        let reserved = reserved(header.flags.0 & RESERVED_COMMAND_FLAGS);
        write!(
            f,
            " [{}{reserved}] {detail}hop-by-hop {:#010x} end-to-end {:#010x}, {} octets{detail:#}",
            header.flags,
            header.hop_by_hop_id.0,
            header.end_to_end_id.0,
            self.frame.octets().len()
        )
    }

    /// The AVPs of a group, which ends where `end` octets of the message have gone.
    fn avps(
        &self,
        f: &mut fmt::Formatter<'_>,
        avps: AvpIter<'_>,
        end: usize,
        grammar: Option<&'static Grammar>,
        depth: usize,
    ) -> fmt::Result {
        let siblings = avps.clone();
        let siblings = |key: AvpKey| sibling(&siblings, key);
        for avp in avps {
            match avp {
                Ok(avp) => {
                    let named = self.names.avp(avp.key(), grammar, &siblings);
                    self.avp(f, &avp, named, depth)?;
                }
                Err(error) => {
                    let key = PartialAvp::of(&error, self.octets(end)).map(|avp| avp.key);
                    let named = key.and_then(|key| self.names.avp(key, grammar, &siblings));
                    self.unreadable(f, &error, end, named, depth)?;
                }
            }
        }
        Ok(())
    }

    fn octets(&self, end: usize) -> &[u8] {
        self.frame.octets().get(..end).unwrap_or_default()
    }

    fn avp(
        &self,
        f: &mut fmt::Formatter<'_>,
        avp: &AvpView<'_>,
        named: Option<NamedAvp>,
        depth: usize,
    ) -> fmt::Result {
        self.head(f, avp.key(), avp.flags(), named, depth)?;
        if let Some(grammar) = group(named, depth) {
            self.errors_at(f, avp.offset(), depth + 2)?;
            let end = data_offset(avp) + avp.data().len();
            self.avps(f, avp.avps(), end, Some(grammar), depth + 1)?;
            return self.missing(f, avp.offset(), depth + 2);
        }
        self.value(f, avp.data(), named)?;
        self.errors_at(f, avp.offset(), depth + 2)
    }

    /// An AVP whose length or padding is wrong, as far as its octets are there.
    fn unreadable(
        &self,
        f: &mut fmt::Formatter<'_>,
        error: &AvpError,
        end: usize,
        named: Option<NamedAvp>,
        depth: usize,
    ) -> fmt::Result {
        let detail = self.palette.detail;
        let Some(avp) = PartialAvp::of(error, self.octets(end)) else {
            let rest = self.octets(end).get(error.offset..).unwrap_or_default();
            let (shown, more) = rest.split_at(rest.len().min(24));
            let more = if more.is_empty() { "" } else { "..." };
            let indent = (depth + 1) * 2;
            write!(
                f,
                "\n{:indent$}{detail}no AVP from octet {} on: {}{more}{detail:#}",
                "",
                error.offset,
                hex(shown)
            )?;
            return self.errors_at(f, error.offset, depth + 2);
        };
        self.head(f, avp.key, avp.flags, named, depth)?;
        if !avp.is_whole() {
            let (found, declared) = (avp.data.len(), avp.declared);
            write!(f, " {detail}{found} of {declared} octets:{detail:#}")?;
        }
        let start = end - avp.data.len();
        match group(named, depth) {
            Some(grammar) if !avp.data.is_empty() => {
                let octets = self.frame.octets().slice(..end);
                self.errors_at(f, error.offset, depth + 2)?;
                let avps = AvpIter::new(&octets, start);
                return self.avps(f, avps, end, Some(grammar), depth + 1);
            }
            _ if avp.is_whole() => self.value(f, avp.data, named)?,
            _ if avp.data.is_empty() => {}
            _ => self.part(f, avp.data, named)?,
        }
        self.errors_at(f, error.offset, depth + 2)
    }

    /// The beginning of a value: its octets, and as text what is text.
    fn part(
        &self,
        f: &mut fmt::Formatter<'_>,
        data: &[u8],
        named: Option<NamedAvp>,
    ) -> fmt::Result {
        let is_text =
            named.is_some_and(|named| matches!(named.description.format, Format::Utf8String));
        match std::str::from_utf8(data) {
            Ok(text) if is_text => Quoted(text).fmt_behind(f),
            _ => {
                octets(f, data)?;
                printable(data).map_or(Ok(()), |text| Quoted(text).fmt_behind(f))
            }
        }
    }

    fn head(
        &self,
        f: &mut fmt::Formatter<'_>,
        key: AvpKey,
        flags: AvpFlags,
        named: Option<NamedAvp>,
        depth: usize,
    ) -> fmt::Result {
        let Palette { name, detail, .. } = self.palette;
        write!(f, "\n{:width$}", "", width = (depth + 1) * 2)?;
        match named {
            Some(named) => {
                write!(f, "{name}{}{name:#} {detail}({key})", named.description.name)?;
            }
            None => write!(f, "{name}AVP {key}{name:#}{detail}")?,
        }
        write!(f, " [{flags}{}]{detail:#}", reserved(flags.0 & RESERVED_AVP_FLAGS))
    }

    fn value(
        &self,
        f: &mut fmt::Formatter<'_>,
        data: &[u8],
        named: Option<NamedAvp>,
    ) -> fmt::Result {
        let green = self.palette.meaning;
        let value =
            named.and_then(|named| Some((Value::read(data, named.description.format)?, named)));
        let Some((value, named)) = value else {
            if data.is_empty() {
                return f.write_str(" (empty)");
            }
            octets(f, data)?;
            let coding = named.and_then(|named| Coding::of(named.description));
            let meaning = coding.and_then(|coding| coding.meaning(data));
            return match (meaning, printable(data)) {
                (Some(meaning), _) => write!(f, " {green}{meaning}{green:#}"),
                (None, Some(text)) => Quoted(text).fmt_behind(f),
                (None, None) => Ok(()),
            };
        };
        match (&value, value.symbol(&named)) {
            (Value::Signed(number), Some(symbol)) => {
                write!(f, " {green}{symbol}{green:#} ({number})")
            }
            (Value::Unsigned(number), Some(symbol)) => {
                write!(f, " {green}{symbol}{green:#} ({number})")
            }
            (Value::Unsigned(number), None) if !named.bits.is_empty() => {
                let bits = value.bits(&named).join(" | ");
                let separator = if bits.is_empty() { "" } else { " " };
                write!(f, " {number:#x}{separator}{green}{bits}{green:#}")
            }
            (Value::Signed(number), None) => write!(f, " {number}"),
            (Value::Unsigned(number), None) => write!(f, " {number}"),
            (Value::Float32(number), _) => write!(f, " {number}"),
            (Value::Float64(number), _) => write!(f, " {number}"),
            (Value::Text(text), _) => Quoted(text).fmt_behind(f),
        }
    }

    fn errors_at(&self, f: &mut fmt::Formatter<'_>, offset: usize, depth: usize) -> fmt::Result {
        let Some(findings) = self.findings else { return Ok(()) };
        findings.at(offset).try_for_each(|error| self.error(f, error, depth))
    }

    fn missing(&self, f: &mut fmt::Formatter<'_>, offset: usize, depth: usize) -> fmt::Result {
        let Some(findings) = self.findings else { return Ok(()) };
        findings.missing_in(offset).try_for_each(|error| self.error(f, error, depth))
    }

    fn error(&self, f: &mut fmt::Formatter<'_>, error: &DecodeError, depth: usize) -> fmt::Result {
        let red = self.palette.error;
        let code = error.result_code();
        let number = code.0;
        write!(f, "\n{:width$}{red}! {number} {code}:{red:#} ", "", width = depth * 2)?;
        if let Some(step) = error.path().steps().last() {
            write!(f, "{step}: ")?;
        }
        write!(f, "{}", error.kind())
    }
}

impl fmt::Display for Tree<'_> {
    /// The header in one line, each AVP in one below; no line break at the end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.header(f)?;
        if let Some(findings) = self.findings {
            findings.of_message().try_for_each(|error| self.error(f, error, 1))?;
        }
        let grammar = self.names.grammar(&self.frame.header);
        self.avps(f, self.frame.avps(), self.frame.octets().len(), grammar, 0)?;
        self.missing(f, 0, 1)
    }
}

impl fmt::Debug for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tree").field("frame", &self.frame).finish_non_exhaustive()
    }
}

/// Text in quotes, cut where it is long.
struct Quoted<'a>(&'a str);

impl Quoted<'_> {
    fn fmt_behind(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0;
        if text.len() <= LONGEST {
            return write!(f, " {text:?}");
        }
        let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        write!(f, " {:?}... ({} octets)", &text[..end], text.len())
    }
}

fn octets(f: &mut fmt::Formatter<'_>, data: &[u8]) -> fmt::Result {
    match data.get(..LONGEST) {
        Some(shown) if data.len() > LONGEST => {
            write!(f, " 0x{}... ({} octets)", Hex(shown), data.len())
        }
        _ => write!(f, " 0x{}", Hex(data)),
    }
}

/// Octets that are text in all likelihood, for those who read along.
fn printable(octets: &[u8]) -> Option<&str> {
    let is_text = octets.len() >= 4 && octets.iter().all(|it| (b' '..=b'~').contains(it));
    is_text.then(|| std::str::from_utf8(octets).ok()).flatten()
}

/// Reserved bits, behind the letters of the others.
fn reserved(bits: u8) -> String {
    if bits == 0 { String::new() } else { format!("+{bits:#04x}") }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::print::{Json, JsonByName, Siblings};
    use crate::{CommandDescription, DecodeErrorKind, Header};

    /// Somebody who knows the applications of IANA and nothing else.
    struct Nothing;

    impl Names for Nothing {
        fn command(&self, _: &Header) -> Option<&'static CommandDescription> {
            None
        }

        fn application(&self, id: u32) -> Option<&'static str> {
            crate::registry::application(id)
        }

        fn avp(&self, _: AvpKey, _: Option<&'static Grammar>, _: Siblings<'_>) -> Option<NamedAvp> {
            None
        }
    }

    /// A request of application 16777304 with these octets behind its header.
    fn frame(avps: &[u8]) -> Frame {
        let length = u32::try_from(20 + avps.len()).unwrap();
        let mut octets = (1 << 24 | length).to_be_bytes().to_vec();
        octets.extend([0x80, 0, 1, 0x18, 1, 0, 0, 0x58, 0, 0, 0, 7, 0, 0, 0, 9]);
        octets.extend(avps);
        Frame::read(Bytes::from(octets)).unwrap()
    }

    #[test]
    fn what_nobody_knows_is_shown_by_its_numbers() {
        let frame = frame(&[0, 0, 0x1e, 0x61, 0x40, 0, 0, 12, 1, 2, 3, 4]);
        let tree = Tree::new(frame.clone(), &Nothing).to_string();
        assert_eq!(
            tree,
            "Request 280 Ericsson Sy (16777304) [R] hop-by-hop 0x00000007 end-to-end 0x00000009, 32 octets\
             \n  AVP 7777 [M] 0x01020304"
        );
        let json = Json::new(frame.clone(), &Nothing).to_string();
        assert!(
            json.ends_with(r#""avps":[{"code":7777,"flags":"M","octets":"01020304"}]}"#),
            "{json}"
        );
        let json = JsonByName::new(frame, &Nothing).to_string();
        assert!(json.ends_with(r#""end_to_end_id":9,"7777/0":"01020304"}"#), "{json}");
    }

    #[test]
    fn an_avp_that_claims_more_than_there_is_is_shown_with_what_there_is() {
        let frame = frame(&[0, 0, 0x1e, 0x61, 0x40, 0, 0, 40, b'a', b'b', b'c', b'd']);
        let tree = Tree::new(frame.clone(), &Nothing).to_string();
        assert!(tree.ends_with("\n  AVP 7777 [M] 4 of 32 octets: 0x61626364 \"abcd\""), "{tree}");
        let json = Json::new(frame, &Nothing).to_string();
        let rest = r#""rest":"00001e614000002861626364","rest_avp":{"code":7777,"flags":"M","length":32,"octets":"61626364"}}"#;
        assert!(json.ends_with(rest), "{json}");
    }

    #[test]
    fn fewer_octets_than_a_header_are_no_avp() {
        let frame = frame(&[0, 0, 0x1e, 0x61]);
        let tree = Tree::new(frame, &Nothing).to_string();
        assert!(tree.ends_with("\n  no AVP from octet 20 on: 00001e61"), "{tree}");
    }

    #[test]
    fn long_values_are_cut_in_trees_only() {
        let value = vec![b'a'; 4096];
        let avp = [&[0, 0, 0x1e, 0x61, 0, 0, 0x10, 8][..], &value].concat();
        let tree = Tree::new(frame(&avp), &Nothing).to_string();
        assert!(tree.len() < 4000 && tree.contains("... (4096 octets)"), "{}", tree.len());
        assert!(Json::new(frame(&avp), &Nothing).to_string().contains(&"61".repeat(4096)));
    }

    #[test]
    fn errors_stand_beside_what_they_are_about() {
        let errors = Findings::new(vec![DecodeErrorKind::ApplicationUnsupported { id: 7 }.into()]);
        let tree = Tree::new(frame(&[]), &Nothing).with_findings(&errors).to_string();
        assert!(tree.contains("\n  ! 3007 DIAMETER_APPLICATION_UNSUPPORTED: "), "{tree}");
        let json = Json::new(frame(&[]), &Nothing).with_findings(&errors).to_string();
        assert!(json.contains(r#""errors":[{"result_code":3007,"#), "{json}");
    }
}
