//! A message in one line.

use std::io::{self, Write};

use diameter_capture::{Captured, Place};
use diameter_cli::catalogue::Known;
use diameter_core::{AvpKey, AvpView, CommandFlags};

use super::exchanges::Match;
use crate::print::time;
use crate::print::{Findings, Frame, Names, Palette};

pub(super) const SESSION_ID: AvpKey = AvpKey::ietf(263);
const RESULT_CODE: AvpKey = AvpKey::ietf(268);
const EXPERIMENTAL_RESULT: AvpKey = AvpKey::ietf(297);
const EXPERIMENTAL_RESULT_CODE: AvpKey = AvpKey::ietf(298);

/// The lines of a run.
#[derive(Debug)]
pub(super) struct Summary {
    palette: Palette,
}

impl Summary {
    pub(super) fn new(palette: Palette) -> Self {
        Self { palette }
    }

    /// Writes the line, up to what may be wrong with the message.
    pub(super) fn write(
        &self,
        out: &mut impl Write,
        captured: &Captured,
        frame: &Frame,
        known: &Known,
        names: &Names,
        answered: Option<&Match>,
    ) -> io::Result<()> {
        let Palette { command: bold, detail, meaning, error, .. } = self.palette;
        let (Place::Frame(number) | Place::Line(number) | Place::Octet(number)) = captured.place;
        write!(out, "{detail}{number}{detail:#}")?;
        if let Some(at) = captured.time {
            write!(out, "  {}", time::timestamp(at))?;
        }
        if let Some(flow) = captured.flow {
            write!(out, "  {flow}")?;
        }
        let header = &frame.header;
        match known.command {
            Some(command) => write!(out, "  {bold}{}{bold:#}", command.abbreviation)?,
            None => {
                let is_request = header.flags.contains(CommandFlags::REQUEST);
                let direction = if is_request { "request" } else { "answer" };
                write!(out, "  {bold}{direction} {}{bold:#}", header.command_code)?;
            }
        }
        match known.application {
            Some(name) => write!(out, "  {name}")?,
            None => write!(out, "  application {}", header.application_id)?,
        }
        let mut result = None;
        for avp in frame.avps().map_while(Result::ok) {
            match avp.key() {
                SESSION_ID => write!(out, "  {}", String::from_utf8_lossy(avp.data()))?,
                RESULT_CODE | EXPERIMENTAL_RESULT => result = result.or(code(&avp)),
                _ => {}
            }
        }
        if let Some((key, code)) = result {
            let style = if (2000..3000).contains(&code) { meaning } else { error };
            write!(out, "  {style}{code}")?;
            if let Some(symbol) = symbol(names, key, code) {
                write!(out, " {symbol}")?;
            }
            write!(out, "{style:#}")?;
        }
        match answered {
            Some(Match { latency: Some(latency), .. }) => {
                write!(out, "  {}", time::latency(*latency))
            }
            _ => Ok(()),
        }
    }

    /// Ends the line with what is wrong with the message.
    pub(super) fn end(
        &self,
        out: &mut impl Write,
        frame: &Frame,
        findings: &Findings,
    ) -> io::Result<()> {
        let red = self.palette.error;
        if frame.is_cut() {
            let (found, declared) = (frame.octets().len(), frame.declared);
            return writeln!(out, "  {red}!{red:#} {found} of {declared} octets");
        }
        if let Some(first) = findings.all().first() {
            let (code, path) = (first.result_code(), first.path());
            write!(out, "  {red}! {code}{red:#} {path}: {}", first.kind())?;
            match findings.all().len() {
                1 => {}
                more => write!(out, " (and {} more)", more - 1)?,
            }
        }
        writeln!(out)
    }
}

/// The result in Result-Code or Experimental-Result, with the AVP whose symbols name it.
pub(super) fn code(avp: &AvpView<'_>) -> Option<(AvpKey, u32)> {
    if avp.key() == EXPERIMENTAL_RESULT {
        let mut inside = avp.avps().map_while(Result::ok);
        return inside.find(|it| it.key() == EXPERIMENTAL_RESULT_CODE).and_then(|it| code(&it));
    }
    avp.data().try_into().ok().map(|octets| (avp.key(), u32::from_be_bytes(octets)))
}

/// The name of a result.
pub(super) fn symbol(names: &Names, key: AvpKey, code: u32) -> Option<&'static str> {
    names.avp(key, None).and_then(|avp| avp.symbol(code.into()))
}

/// The result of an answer.
pub(super) fn result(frame: &Frame) -> Option<(AvpKey, u32)> {
    let mut avps = frame.avps().map_while(Result::ok);
    avps.find_map(|avp| match avp.key() {
        RESULT_CODE | EXPERIMENTAL_RESULT => code(&avp),
        _ => None,
    })
}
