//! The tree of text.

use std::fmt;

use super::value::{Printed, print};
use super::{MAX_DEPTH, group};
use crate::{AvpView, CommandFlags, Dictionary, Format, Message};

/// Prints a message as an indented tree; see [`Message::tree`].
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    pub(super) message: &'a Message,
    pub(super) dictionary: &'static Dictionary,
}

impl fmt::Display for Tree<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.header(f)?;
        for avp in self.message.avps() {
            match avp {
                Ok(avp) => self.avp(f, &avp, 1)?,
                Err(error) => write!(f, "\n  ({error})")?,
            }
        }
        Ok(())
    }
}

impl Tree<'_> {
    fn header(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let header = self.message.header();
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        let (code, application) = (header.command_code, header.application_id);
        // Base commands travel under the id of the application they serve.
        let command = self
            .dictionary
            .command(application, code, is_request)
            .or_else(|| self.dictionary.command(0, code, is_request));
        match command {
            Some(command) => write!(f, "{} ({}, {code})", command.name, command.abbreviation)?,
            None => write!(f, "{} {code}", if is_request { "Request" } else { "Answer" })?,
        }
        write!(
            f,
            " application {application} [{}] hop-by-hop {:#010x} end-to-end {:#010x}",
            header.flags, header.hop_by_hop_id.0, header.end_to_end_id.0
        )
    }

    fn avp(&self, f: &mut fmt::Formatter<'_>, avp: &AvpView<'_>, depth: usize) -> fmt::Result {
        let known = self.dictionary.avp(avp.key());
        write!(f, "\n{:width$}", "", width = depth * 2)?;
        match known {
            Some(known) => write!(f, "{} ({})", known.name, avp.key())?,
            None => write!(f, "AVP {}", avp.key())?,
        }
        write!(f, " [{}]", avp.flags())?;
        let is_group = known.is_some_and(|known| matches!(known.format, Format::Grouped(_)));
        if is_group
            && depth < MAX_DEPTH
            && let Some(children) = group(avp)
        {
            return children.into_iter().try_for_each(|child| self.avp(f, &child, depth + 1));
        }
        match print(avp, known) {
            Printed::Number(number, Some(symbol)) => write!(f, " {symbol} ({number})"),
            Printed::Number(number, None) => write!(f, " {number}"),
            Printed::Text(text) => write!(f, " {text:?}"),
            Printed::Octets(octets) if octets.is_empty() => write!(f, " (empty)"),
            Printed::Octets(octets) => write!(f, " 0x{octets}"),
        }
    }
}
