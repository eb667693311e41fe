//! A message as JSON, on one line and without loss: `diameter encode` gives back the same octets. The
//! format is described in the help of `diameter decode`.

use std::io::{self, Write};

use diameter_cli::catalogue::Known;
use diameter_core::{AvpFlags, AvpIter, AvpView, Grammar};

use super::value::{Value, meaning};
use super::{
    Findings, Frame, Names, RESERVED_AVP_FLAGS, RESERVED_COMMAND_FLAGS, data_offset, group, hex,
};

/// Prints the fields of a message, without the braces around them.
pub(crate) struct Json<'a> {
    pub(crate) names: Names,
    pub(crate) findings: &'a Findings,
}

impl Json<'_> {
    pub(crate) fn write(
        &self,
        out: &mut impl Write,
        frame: &Frame,
        known: &Known,
    ) -> io::Result<()> {
        let header = &frame.header;
        if let Some(command) = known.command {
            write!(out, "\"command\":")?;
            string(out, command.name)?;
            write!(out, ",")?;
        }
        if let Some(application) = known.application {
            write!(out, "\"application\":")?;
            string(out, application)?;
            write!(out, ",")?;
        }
        if frame.version != 1 {
            write!(out, "\"version\":{},", frame.version)?;
        }
        if frame.declared != frame.octets().len() {
            write!(out, "\"length\":{},", frame.declared)?;
        }
        write!(
            out,
            "\"code\":{},\"application_id\":{},\"flags\":\"{}\",",
            header.command_code, header.application_id, header.flags
        )?;
        reserved(out, header.flags.0 & RESERVED_COMMAND_FLAGS)?;
        write!(
            out,
            "\"hop_by_hop_id\":{},\"end_to_end_id\":{},",
            header.hop_by_hop_id.0, header.end_to_end_id.0
        )?;
        let grammar = known.grammar.map(|command| command.grammar);
        self.avps(out, frame.avps(), frame.octets(), grammar, 0)?;
        self.errors(out)
    }

    /// The AVPs, and what cannot be told apart into AVPs. `message` ends where the group ends.
    fn avps(
        &self,
        out: &mut impl Write,
        avps: AvpIter<'_>,
        message: &[u8],
        around: Option<&'static Grammar>,
        depth: usize,
    ) -> io::Result<()> {
        write!(out, "\"avps\":[")?;
        let mut rest = None;
        for (position, avp) in avps.enumerate() {
            match avp {
                Ok(avp) => {
                    if position > 0 {
                        write!(out, ",")?;
                    }
                    self.avp(out, &avp, message, around, depth)?;
                }
                Err(error) => rest = message.get(error.offset..),
            }
        }
        write!(out, "]")?;
        match rest {
            Some(rest) => write!(out, ",\"rest\":\"{}\"", hex(rest)),
            None => Ok(()),
        }
    }

    fn avp(
        &self,
        out: &mut impl Write,
        avp: &AvpView<'_>,
        message: &[u8],
        around: Option<&'static Grammar>,
        depth: usize,
    ) -> io::Result<()> {
        let known = self.names.avp(avp.key(), around);
        write!(out, "{{")?;
        if let Some(known) = known {
            write!(out, "\"name\":")?;
            string(out, known.name)?;
            write!(out, ",")?;
        }
        write!(out, "\"code\":{},", avp.code())?;
        if avp.flags().contains(AvpFlags::VENDOR) {
            write!(out, "\"vendor_id\":{},", avp.vendor_id())?;
        }
        write!(out, "\"flags\":\"{}\",", avp.flags())?;
        reserved(out, avp.flags().0 & RESERVED_AVP_FLAGS)?;
        let end = data_offset(avp) + avp.data().len();
        let padding = message.get(end..end.next_multiple_of(4)).unwrap_or_default();
        if padding.iter().any(|octet| *octet != 0) {
            write!(out, "\"padding\":\"{}\",", hex(padding))?;
        }
        if let Some(grammar) = group(known, depth) {
            let within = message.get(..end).unwrap_or(message);
            self.avps(out, avp.avps(), within, Some(grammar), depth + 1)?;
            return write!(out, "}}");
        }
        let value = known.and_then(|known| Some((Value::read(avp, known)?, known)));
        // What would not come back as the same octets is given as octets.
        let exact = value.filter(|(value, known)| {
            value.octets(known.format).is_ok_and(|octets| octets == avp.data()) && is_finite(value)
        });
        match exact {
            Some((value, known)) => {
                write!(out, "\"value\":")?;
                match &value {
                    Value::Signed(number) => write!(out, "{number}")?,
                    Value::Unsigned(number) => write!(out, "{number}")?,
                    Value::Float32(number) => write!(out, "{number:?}")?,
                    Value::Float64(number) => write!(out, "{number:?}")?,
                    Value::Text(text) => string(out, text)?,
                }
                if let Some(symbol) = value.symbol(known) {
                    write!(out, ",\"symbol\":")?;
                    string(out, symbol)?;
                }
                if !known.bits.is_empty() {
                    write!(out, ",\"bits\":")?;
                    serde_json::to_writer(&mut *out, &value.bits(known))?;
                }
            }
            None => {
                write!(out, "\"octets\":\"{}\"", hex(avp.data()))?;
                if let Some(meaning) = meaning(avp, known) {
                    write!(out, ",\"meaning\":")?;
                    string(out, &meaning)?;
                }
            }
        }
        write!(out, "}}")
    }

    fn errors(&self, out: &mut impl Write) -> io::Result<()> {
        for (position, error) in self.findings.all().iter().enumerate() {
            let before = if position == 0 { ",\"errors\":[" } else { "," };
            write!(
                out,
                "{before}{{\"result_code\":{},\"name\":\"{}\",\"offset\":{},\"path\":",
                error.result_code(),
                error.kind().result_code_name(),
                error.offset()
            )?;
            string(out, &error.path().to_string())?;
            write!(out, ",\"message\":")?;
            string(out, &error.kind().to_string())?;
            write!(out, "}}")?;
        }
        if self.findings.all().is_empty() { Ok(()) } else { write!(out, "]") }
    }
}

/// JSON has no numbers for the others.
fn is_finite(value: &Value) -> bool {
    match value {
        Value::Float32(number) => number.is_finite(),
        Value::Float64(number) => number.is_finite(),
        _ => true,
    }
}

fn reserved(out: &mut impl Write, bits: u8) -> io::Result<()> {
    if bits == 0 { Ok(()) } else { write!(out, "\"reserved\":{bits},") }
}

/// A JSON string.
pub(crate) fn string(out: &mut impl Write, text: &str) -> io::Result<()> {
    Ok(serde_json::to_writer(out, text)?)
}
