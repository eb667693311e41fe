//! A message as JSON, on one line and without loss: AVPs repeat and keep their order, so they are a list.

use std::fmt::{self, Write as _};

use super::partial::PartialAvp;
use super::value::{Hex, Value};
use super::{
    Findings, Frame, NamedAvp, Names, RESERVED_AVP_FLAGS, RESERVED_COMMAND_FLAGS, data_offset,
    group, sibling,
};
use crate::coding::Coding;
use crate::{AvpFlags, AvpIter, AvpKey, AvpView, Grammar};

/// Prints a message as JSON; see [`Message::json`](crate::Message::json).
///
/// Octets without a known format, or outside of it, are strings of hexadecimal digits under `octets`.
#[derive(Clone)]
pub struct Json<'a> {
    frame: Frame,
    names: &'a dyn Names,
    findings: Option<&'a Findings>,
}

impl<'a> Json<'a> {
    /// The JSON of a frame.
    pub fn new(frame: Frame, names: &'a dyn Names) -> Self {
        Self { frame, names, findings: None }
    }

    /// With the errors, as a list.
    #[must_use]
    pub fn with_findings(self, findings: &'a Findings) -> Self {
        Self { findings: Some(findings), ..self }
    }

    /// The members of the object, without the braces around them.
    pub fn members(&self) -> impl fmt::Display + '_ {
        Members(self)
    }

    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (frame, header) = (&self.frame, &self.frame.header);
        if let Some(command) = self.names.command(header) {
            write!(f, "\"command\":{},", Text(command.name))?;
        }
        if let Some(application) = self.names.application(header.application_id) {
            write!(f, "\"application\":{},", Text(application))?;
        }
        if frame.version != 1 {
            write!(f, "\"version\":{},", frame.version)?;
        }
        if frame.declared != frame.octets().len() {
            write!(f, "\"length\":{},", frame.declared)?;
        }
        write!(
            f,
            "\"code\":{},\"application_id\":{},\"flags\":\"{}\",",
            header.command_code, header.application_id, header.flags
        )?;
        reserved(f, header.flags.0 & RESERVED_COMMAND_FLAGS)?;
        write!(
            f,
            "\"hop_by_hop_id\":{},\"end_to_end_id\":{},",
            header.hop_by_hop_id.0, header.end_to_end_id.0
        )?;
        let grammar = self.names.grammar(header);
        self.avps(f, frame.avps(), frame.octets().len(), grammar, 0)?;
        errors(f, self.findings)
    }

    /// The AVPs, and what cannot be told apart into AVPs. The group ends where `end` octets of the message have
    /// gone.
    fn avps(
        &self,
        f: &mut fmt::Formatter<'_>,
        avps: AvpIter<'_>,
        end: usize,
        around: Option<&'static Grammar>,
        depth: usize,
    ) -> fmt::Result {
        let siblings = avps.clone();
        let siblings = |key: AvpKey| sibling(&siblings, key);
        f.write_str("\"avps\":[")?;
        let mut wrong = None;
        for (position, avp) in avps.enumerate() {
            match avp {
                Ok(avp) => {
                    if position > 0 {
                        f.write_str(",")?;
                    }
                    let named = self.names.avp(avp.key(), around, &siblings);
                    self.avp(f, &avp, named, depth)?;
                }
                Err(error) => wrong = Some(error),
            }
        }
        f.write_str("]")?;
        let Some(error) = wrong else { return Ok(()) };
        let octets = self.frame.octets().get(..end).unwrap_or_default();
        let rest = octets.get(error.offset..).unwrap_or_default();
        write!(f, ",\"rest\":\"{}\"", Hex(rest))?;
        let Some(avp) = PartialAvp::of(&error, octets) else { return Ok(()) };
        let named = self.names.avp(avp.key, around, &siblings);
        f.write_str(",\"rest_avp\":{")?;
        self.head(f, avp.key, avp.flags, named)?;
        write!(f, "\"length\":{},\"octets\":\"{}\"}}", avp.declared, Hex(avp.data))
    }

    fn head(
        &self,
        f: &mut fmt::Formatter<'_>,
        key: AvpKey,
        flags: AvpFlags,
        named: Option<NamedAvp>,
    ) -> fmt::Result {
        if let Some(named) = named {
            write!(f, "\"name\":{},", Text(named.description.name))?;
        }
        write!(f, "\"code\":{},", key.code)?;
        if flags.contains(AvpFlags::VENDOR) {
            write!(f, "\"vendor_id\":{},", key.vendor_id)?;
        }
        write!(f, "\"flags\":\"{flags}\",")?;
        reserved(f, flags.0 & RESERVED_AVP_FLAGS)
    }

    fn avp(
        &self,
        f: &mut fmt::Formatter<'_>,
        avp: &AvpView<'_>,
        named: Option<NamedAvp>,
        depth: usize,
    ) -> fmt::Result {
        f.write_str("{")?;
        self.head(f, avp.key(), avp.flags(), named)?;
        let end = data_offset(avp) + avp.data().len();
        let padding = self.frame.octets().get(end..end.next_multiple_of(4)).unwrap_or_default();
        if padding.iter().any(|octet| *octet != 0) {
            write!(f, "\"padding\":\"{}\",", Hex(padding))?;
        }
        if let Some(grammar) = group(named, depth) {
            self.avps(f, avp.avps(), end, Some(grammar), depth + 1)?;
            return f.write_str("}");
        }
        let value = named.and_then(|named| {
            let value = Value::read(avp.data(), named.description.format)?;
            value.is_exactly(avp.data(), named.description.format).then_some((value, named))
        });
        match value {
            Some((value, named)) => {
                match &value {
                    Value::Signed(number) => write!(f, "\"value\":{number}")?,
                    Value::Unsigned(number) => write!(f, "\"value\":{number}")?,
                    Value::Float32(number) => write!(f, "\"value\":{number:?}")?,
                    Value::Float64(number) => write!(f, "\"value\":{number:?}")?,
                    Value::Text(text) => write!(f, "\"value\":{}", Text(text))?,
                }
                if let Some(symbol) = value.symbol(&named) {
                    write!(f, ",\"symbol\":{}", Text(symbol))?;
                }
                if !named.bits.is_empty() {
                    f.write_str(",\"bits\":[")?;
                    for (position, bit) in value.bits(&named).into_iter().enumerate() {
                        f.write_str(if position > 0 { "," } else { "" })?;
                        write!(f, "{}", Text(bit))?;
                    }
                    f.write_str("]")?;
                }
            }
            None => {
                write!(f, "\"octets\":\"{}\"", Hex(avp.data()))?;
                let coding = named.and_then(|named| Coding::of(named.description));
                if let Some(meaning) = coding.and_then(|coding| coding.meaning(avp.data())) {
                    write!(f, ",\"meaning\":{}", Text(&meaning))?;
                }
            }
        }
        f.write_str("}")
    }
}

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}", self.members())
    }
}

impl fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Json").field("frame", &self.frame).finish_non_exhaustive()
    }
}

struct Members<'a>(&'a Json<'a>);

impl fmt::Display for Members<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

/// The list of errors, where there are any.
pub(super) fn errors(f: &mut fmt::Formatter<'_>, findings: Option<&Findings>) -> fmt::Result {
    let errors = findings.map_or(&[][..], Findings::all);
    for (position, error) in errors.iter().enumerate() {
        let before = if position == 0 { ",\"errors\":[" } else { "," };
        write!(
            f,
            "{before}{{\"result_code\":{},\"name\":\"{}\",\"offset\":{},\"path\":{},\"message\":{}}}",
            error.result_code().0,
            error.result_code(),
            error.offset(),
            Text(&error.path().to_string()),
            Text(&error.kind().to_string())
        )?;
    }
    if errors.is_empty() { Ok(()) } else { f.write_str("]") }
}

fn reserved(f: &mut fmt::Formatter<'_>, bits: u8) -> fmt::Result {
    if bits == 0 { Ok(()) } else { write!(f, "\"reserved\":{bits},") }
}

/// A text as a JSON string (RFC 8259, 7), with its quotes.
pub fn string(text: &str) -> impl fmt::Display + '_ {
    Text(text)
}

pub(super) struct Text<'a>(pub(super) &'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        let mut rest = self.0;
        while let Some(at) = rest.find(|it: char| it < ' ' || matches!(it, '"' | '\\')) {
            let (plain, from) = rest.split_at(at);
            f.write_str(plain)?;
            let mut characters = from.chars();
            match characters.next() {
                Some('\n') => f.write_str("\\n")?,
                Some(control) if control < ' ' => write!(f, "\\u{:04x}", u32::from(control))?,
                Some(character) => {
                    f.write_str("\\")?;
                    f.write_char(character)?;
                }
                None => {}
            }
            rest = characters.as_str();
        }
        f.write_str(rest)?;
        f.write_str("\"")
    }
}
