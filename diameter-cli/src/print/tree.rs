//! A message as a tree, with what is wrong beside the AVP concerned.

use std::io::{self, Write};

use diameter_cli::catalogue::Known;
use diameter_core::{AvpIter, AvpView, CommandFlags, DecodeError, Grammar};

use super::value::{Value, meaning};
use super::{
    Findings, Frame, Names, Palette, RESERVED_AVP_FLAGS, RESERVED_COMMAND_FLAGS, data_offset,
    group, hex,
};

/// Prints trees.
pub(crate) struct Tree<'a> {
    pub(crate) palette: Palette,
    pub(crate) names: Names,
    pub(crate) findings: &'a Findings,
}

impl Tree<'_> {
    /// The header in one line, each AVP in one below.
    pub(crate) fn write(
        &self,
        out: &mut impl Write,
        frame: &Frame,
        known: &Known,
    ) -> io::Result<()> {
        self.header(out, frame, known)?;
        for error in self.findings.of_message() {
            self.error(out, error, 1)?;
        }
        let grammar = known.grammar.map(|command| command.grammar);
        self.avps(out, frame.avps(), frame.octets(), grammar, 0)?;
        self.missing(out, 0, 1)
    }

    fn header(&self, out: &mut impl Write, frame: &Frame, known: &Known) -> io::Result<()> {
        let Palette { command: bold, detail, .. } = self.palette;
        let header = &frame.header;
        let code = header.command_code;
        match known.command {
            Some(it) => write!(out, "{bold}{}{bold:#} ({}, {code})", it.name, it.abbreviation)?,
            None if header.flags.contains(CommandFlags::REQUEST) => {
                write!(out, "{bold}Request{bold:#} {code}")?;
            }
            None => write!(out, "{bold}Answer{bold:#} {code}")?,
        }
        match known.application {
            Some(name) => write!(out, " {name} ({})", header.application_id)?,
            None => write!(out, " application {}", header.application_id)?,
        }
        let reserved = reserved(header.flags.0 & RESERVED_COMMAND_FLAGS);
        write!(
            out,
            " [{}{reserved}] {detail}hop-by-hop {:#010x} end-to-end {:#010x}, {} octets{detail:#}",
            header.flags,
            header.hop_by_hop_id.0,
            header.end_to_end_id.0,
            frame.octets().len()
        )?;
        writeln!(out)
    }

    fn avps(
        &self,
        out: &mut impl Write,
        avps: AvpIter<'_>,
        message: &[u8],
        grammar: Option<&'static Grammar>,
        depth: usize,
    ) -> io::Result<()> {
        for avp in avps {
            match avp {
                Ok(avp) => self.avp(out, &avp, message, grammar, depth)?,
                Err(error) => {
                    let Palette { detail, .. } = self.palette;
                    let rest = message.get(error.offset..).unwrap_or_default();
                    let (shown, more) = rest.split_at(rest.len().min(24));
                    let more = if more.is_empty() { "" } else { "..." };
                    let indent = (depth + 1) * 2;
                    writeln!(
                        out,
                        "{:indent$}{detail}no AVP from octet {} on: {}{more}{detail:#}",
                        "",
                        error.offset,
                        hex(shown)
                    )?;
                    for error in self.findings.at(error.offset) {
                        self.error(out, error, depth + 2)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn avp(
        &self,
        out: &mut impl Write,
        avp: &AvpView<'_>,
        message: &[u8],
        around: Option<&'static Grammar>,
        depth: usize,
    ) -> io::Result<()> {
        let Palette { name, detail, meaning: green, .. } = self.palette;
        let known = self.names.avp(avp.key(), around);
        write!(out, "{:width$}", "", width = (depth + 1) * 2)?;
        match known {
            Some(known) => write!(out, "{name}{}{name:#} {detail}({})", known.name, avp.key())?,
            None => write!(out, "{name}AVP {}{name:#}{detail}", avp.key())?,
        }
        let reserved = reserved(avp.flags().0 & RESERVED_AVP_FLAGS);
        write!(out, " [{}{reserved}]{detail:#}", avp.flags())?;
        if let Some(grammar) = group(known, depth) {
            writeln!(out)?;
            for error in self.findings.at(avp.offset()) {
                self.error(out, error, depth + 2)?;
            }
            let end = data_offset(avp) + avp.data().len();
            let within = message.get(..end).unwrap_or(message);
            self.avps(out, avp.avps(), within, Some(grammar), depth + 1)?;
            return self.missing(out, avp.offset(), depth + 2);
        }
        match known.and_then(|known| Some((Value::read(avp, known)?, known))) {
            Some((value, known)) => match (&value, value.symbol(known)) {
                (Value::Signed(number), Some(symbol)) => {
                    write!(out, " {green}{symbol}{green:#} ({number})")?;
                }
                (Value::Unsigned(number), Some(symbol)) => {
                    write!(out, " {green}{symbol}{green:#} ({number})")?;
                }
                (Value::Unsigned(number), None) if !known.bits.is_empty() => {
                    let bits = value.bits(known).join(" | ");
                    let separator = if bits.is_empty() { "" } else { " " };
                    write!(out, " {number:#x}{separator}{green}{bits}{green:#}")?;
                }
                (Value::Signed(number), None) => write!(out, " {number}")?,
                (Value::Unsigned(number), None) => write!(out, " {number}")?,
                (Value::Float32(number), _) => write!(out, " {number}")?,
                (Value::Float64(number), _) => write!(out, " {number}")?,
                (Value::Text(text), _) => write!(out, " {text:?}")?,
            },
            None if avp.data().is_empty() => write!(out, " (empty)")?,
            None => {
                write!(out, " 0x{}", hex(avp.data()))?;
                if let Some(meaning) = meaning(avp, known) {
                    write!(out, " {green}{meaning}{green:#}")?;
                } else if let Some(text) = printable(avp.data()) {
                    write!(out, " {text:?}")?;
                }
            }
        }
        writeln!(out)?;
        for error in self.findings.at(avp.offset()) {
            self.error(out, error, depth + 2)?;
        }
        Ok(())
    }

    fn missing(&self, out: &mut impl Write, offset: usize, depth: usize) -> io::Result<()> {
        for error in self.findings.missing_in(offset) {
            self.error(out, error, depth)?;
        }
        Ok(())
    }

    fn error(&self, out: &mut impl Write, error: &DecodeError, depth: usize) -> io::Result<()> {
        let Palette { error: red, .. } = self.palette;
        let (code, name) = (error.result_code(), error.kind().result_code_name());
        write!(out, "{:width$}{red}! {code} {name}:{red:#} ", "", width = depth * 2)?;
        if let Some(step) = error.path().steps().last() {
            write!(out, "{step}: ")?;
        }
        writeln!(out, "{}", error.kind())
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
