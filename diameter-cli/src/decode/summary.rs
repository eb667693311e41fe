//! A message in one line.

use std::io::{self, Write};

use diameter_capture::{Captured, Position};
use diameter_core::print::{
    EXPERIMENTAL_RESULT_CODE, Findings, Frame, Names, Palette, VENDOR_ID, json_string, sibling,
};
use diameter_core::{AvpKey, AvpView, CommandFlags};
use diameter_dictionary::Known;

use super::Counterpart;
use crate::time;

const SESSION_ID: AvpKey = AvpKey::ietf(263);
const RESULT_CODE: AvpKey = AvpKey::ietf(268);
const EXPERIMENTAL_RESULT: AvpKey = AvpKey::ietf(297);

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
        answered: Option<&Counterpart>,
    ) -> io::Result<()> {
        let Palette { command: bold, detail, meaning, error, .. } = self.palette;
        let (Position::Frame(number) | Position::Line(number) | Position::Octet(number)) =
            captured.place;
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
        match known.application(header.application_id) {
            Some(name) => write!(out, "  {name}")?,
            None => write!(out, "  application {}", header.application_id)?,
        }
        let mut result = None;
        for avp in frame.avps().map_while(Result::ok) {
            match avp.key() {
                SESSION_ID => session(out, avp.data())?,
                RESULT_CODE | EXPERIMENTAL_RESULT => result = result.or(code(&avp)),
                _ => {}
            }
        }
        if let Some(result) = result {
            let style = if (2000..3000).contains(&result.code) { meaning } else { error };
            write!(out, "  {style}{}", result.code)?;
            if let Some(symbol) = result.symbol(known) {
                write!(out, " {symbol}")?;
            }
            write!(out, "{style:#}")?;
        }
        match answered {
            Some(Counterpart { latency: Some(latency), .. }) => {
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
            let (code, path) = (first.result_code().0, first.path());
            write!(out, "  {red}! {code}{red:#} {path}: {}", first.kind())?;
            match findings.all().len() {
                1 => {}
                more => write!(out, " (and {} more)", more - 1)?,
            }
        }
        writeln!(out)
    }
}

impl Summary {
    /// Writes the members of the same line as JSON.
    pub(super) fn json(
        &self,
        out: &mut impl Write,
        frame: &Frame,
        known: &Known,
        findings: &Findings,
    ) -> io::Result<()> {
        let header = &frame.header;
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        if let Some(command) = known.command {
            write!(out, "\"command\":{},", json_string(command.abbreviation))?;
        }
        if let Some(name) = known.application(header.application_id) {
            write!(out, "\"application\":{},", json_string(name))?;
        }
        let (code, id) = (header.command_code, header.application_id);
        write!(out, "\"code\":{code},\"application_id\":{id},\"is_request\":{is_request}")?;
        let mut avps = frame.avps().map_while(Result::ok);
        if let Some(session) = avps.find(|avp| avp.key() == SESSION_ID) {
            let session = String::from_utf8_lossy(session.data());
            write!(out, ",\"session_id\":{}", json_string(&session))?;
        }
        if let Some(result) = result(frame) {
            write!(out, ",\"result_code\":{}", result.code)?;
            if let Some(symbol) = result.symbol(known) {
                write!(out, ",\"result\":{}", json_string(symbol))?;
            }
        }
        write!(out, ",\"octets\":{}", frame.octets().len())?;
        if frame.is_cut() {
            write!(out, ",\"length\":{}", frame.declared)?;
        }
        match findings.all().len() {
            0 => Ok(()),
            count => write!(out, ",\"errors\":{count}"),
        }
    }
}

/// A Session-Id, or the beginning of one that no line holds.
fn session(out: &mut impl Write, octets: &[u8]) -> io::Result<()> {
    const LONGEST: usize = 256;
    match octets.get(..LONGEST) {
        Some(shown) if octets.len() > LONGEST => {
            write!(out, "  {}... ({} octets)", String::from_utf8_lossy(shown), octets.len())
        }
        _ => write!(out, "  {}", String::from_utf8_lossy(octets)),
    }
}

/// What an answer says: Result-Code, or Experimental-Result-Code of a vendor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said {
    pub(crate) code: u32,
    key: AvpKey,
    vendor: Option<u32>,
}

impl Said {
    /// The name of the result.
    pub(crate) fn symbol(self, known: &Known) -> Option<&'static str> {
        let beside = |key: AvpKey| self.vendor.filter(|_| key == VENDOR_ID);
        known.avp(self.key, None, &beside)?.symbol(self.code.into())
    }
}

/// The result in Result-Code or Experimental-Result.
fn code(avp: &AvpView<'_>) -> Option<Said> {
    if avp.key() == EXPERIMENTAL_RESULT {
        let code = sibling(&avp.avps(), EXPERIMENTAL_RESULT_CODE)?;
        let vendor = sibling(&avp.avps(), VENDOR_ID);
        return Some(Said { code, key: EXPERIMENTAL_RESULT_CODE, vendor });
    }
    let code = avp.octets().map(u32::from_be_bytes)?;
    Some(Said { code, key: avp.key(), vendor: None })
}

/// The result of an answer.
pub(crate) fn result(frame: &Frame) -> Option<Said> {
    let mut avps = frame.avps().map_while(Result::ok);
    avps.find_map(|avp| match avp.key() {
        RESULT_CODE | EXPERIMENTAL_RESULT => code(&avp),
        _ => None,
    })
}
