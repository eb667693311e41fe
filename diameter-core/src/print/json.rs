//! JSON, written as it is read: AVPs repeat and keep their order, so they are a list.

use std::fmt::{self, Write as _};

use super::value::{Printed, print};
use super::{MAX_DEPTH, group};
use crate::{AvpError, AvpView, CommandFlags, Dictionary, Format, Message};

/// Prints a message as JSON; see [`Message::json`].
///
/// Octets without a known format are strings of hexadecimal digits under `octets`.
#[derive(Clone, Copy, Debug)]
pub struct Json<'a> {
    pub(super) message: &'a Message,
    pub(super) dictionary: &'static Dictionary,
}

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let header = self.message.header();
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        let (code, application) = (header.command_code, header.application_id);
        let command = self
            .dictionary
            .command(application, code, is_request)
            .or_else(|| self.dictionary.command(0, code, is_request));
        f.write_str("{")?;
        if let Some(command) = command {
            write!(f, "\"command\":\"{}\",", command.name)?;
        }
        write!(
            f,
            "\"code\":{code},\"application_id\":{application},\"flags\":\"{}\",\
             \"hop_by_hop_id\":{},\"end_to_end_id\":{},\"avps\":",
            header.flags, header.hop_by_hop_id.0, header.end_to_end_id.0
        )?;
        self.list(f, self.message.avps(), 0)?;
        f.write_str("}")
    }
}

impl Json<'_> {
    fn list<'a>(
        &self,
        f: &mut fmt::Formatter<'_>,
        avps: impl Iterator<Item = Result<AvpView<'a>, AvpError>>,
        depth: usize,
    ) -> fmt::Result {
        f.write_str("[")?;
        for (position, avp) in avps.enumerate() {
            if position > 0 {
                f.write_str(",")?;
            }
            match avp {
                Ok(avp) => self.avp(f, &avp, depth)?,
                Err(error) => {
                    f.write_str("{\"error\":")?;
                    string(f, &error.to_string())?;
                    f.write_str("}")?;
                }
            }
        }
        f.write_str("]")
    }

    fn avp(&self, f: &mut fmt::Formatter<'_>, avp: &AvpView<'_>, depth: usize) -> fmt::Result {
        let known = self.dictionary.avp(avp.key());
        f.write_str("{")?;
        if let Some(known) = known {
            write!(f, "\"name\":\"{}\",", known.name)?;
        }
        let (code, vendor_id) = (avp.code(), avp.vendor_id());
        write!(f, "\"code\":{code},\"vendor_id\":{vendor_id},\"flags\":\"{}\",", avp.flags())?;
        let is_group = known.is_some_and(|known| matches!(known.format, Format::Grouped(_)));
        if is_group
            && depth < MAX_DEPTH
            && let Some(children) = group(avp)
        {
            f.write_str("\"avps\":")?;
            self.list(f, children.into_iter().map(Ok), depth + 1)?;
            return f.write_str("}");
        }
        match print(avp, known) {
            Printed::Number(number, symbol) => {
                write!(f, "\"value\":{number}")?;
                if let Some(symbol) = symbol {
                    f.write_str(",\"symbol\":")?;
                    string(f, symbol)?;
                }
            }
            Printed::Text(text) => {
                f.write_str("\"value\":")?;
                string(f, &text)?;
            }
            Printed::Octets(octets) => write!(f, "\"octets\":\"{octets}\"")?,
        }
        f.write_str("}")
    }
}

/// A JSON string (RFC 8259, 7).
fn string(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("\"")?;
    for character in text.chars() {
        match character {
            '"' | '\\' => write!(f, "\\{character}")?,
            control if control < ' ' => write!(f, "\\u{:04x}", u32::from(control))?,
            other => f.write_char(other)?,
        }
    }
    f.write_str("\"")
}
