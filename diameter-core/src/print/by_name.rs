//! A message as JSON with AVPs as members by name: less than everything, but what `jq` and its like take apart
//! easily.

use std::collections::HashMap;
use std::fmt;

use super::json::{Text, errors};
use super::value::{Hex, Value};
use super::{Findings, Frame, NamedAvp, Names, group, sibling};
use crate::coding::Coding;
use crate::{AvpIter, AvpKey, AvpView, Grammar};

/// Prints a message as JSON with AVPs by name: `{"command":"...","Session-Id":"...","Rating-Group":10}`.
///
/// An AVP that may occur several times is an array, also where it occurs once; one that no dictionary has is
/// called `CODE/VENDOR`. Values with names are these, octets are what they mean, or else hexadecimal. Flags and
/// the order between AVPs of different names are not there.
#[derive(Clone)]
pub struct JsonByName<'a> {
    frame: Frame,
    names: &'a dyn Names,
    findings: Option<&'a Findings>,
}

impl<'a> JsonByName<'a> {
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
        let header = &self.frame.header;
        if let Some(command) = self.names.command(header) {
            write!(f, "\"command\":{},", Text(command.name))?;
        }
        if let Some(application) = self.names.application(header.application_id) {
            write!(f, "\"application\":{},", Text(application))?;
        }
        write!(
            f,
            "\"code\":{},\"application_id\":{},\"flags\":\"{}\",\"hop_by_hop_id\":{},\"end_to_end_id\":{}",
            header.command_code,
            header.application_id,
            header.flags,
            header.hop_by_hop_id.0,
            header.end_to_end_id.0
        )?;
        let grammar = self.names.grammar(header);
        self.avps(f, self.frame.avps(), self.frame.octets().len(), grammar, 0, ",")?;
        errors(f, self.findings)
    }

    /// The members of a group, which ends where `end` octets of the message have gone.
    fn avps(
        &self,
        f: &mut fmt::Formatter<'_>,
        avps: AvpIter<'_>,
        end: usize,
        around: Option<&'static Grammar>,
        depth: usize,
        before: &str,
    ) -> fmt::Result {
        let all = avps.clone();
        let siblings = |key: AvpKey| sibling(&all, key);
        let mut by_key: Vec<(AvpKey, Vec<AvpView<'_>>)> = Vec::new();
        let mut places: HashMap<AvpKey, usize> = HashMap::new();
        let mut rest = None;
        for avp in avps {
            match avp {
                Ok(avp) => {
                    let place = *places.entry(avp.key()).or_insert(by_key.len());
                    match by_key.get_mut(place) {
                        Some((_, same)) => same.push(avp),
                        None => by_key.push((avp.key(), vec![avp])),
                    }
                }
                Err(error) => rest = self.frame.octets().get(error.offset..end),
            }
        }
        let mut before = before;
        for (key, same) in by_key {
            let named = self.names.avp(key, around, &siblings);
            f.write_str(std::mem::replace(&mut before, ","))?;
            match named {
                Some(named) => write!(f, "{}:", Text(named.description.name))?,
                None => write!(f, "\"{}/{}\":", key.code, key.vendor_id)?,
            }
            let item = around.and_then(|grammar| grammar.item(key));
            let is_repeated = same.len() > 1 || item.is_some_and(|item| item.max != Some(1));
            f.write_str(if is_repeated { "[" } else { "" })?;
            for (position, avp) in same.iter().enumerate() {
                f.write_str(if position > 0 { "," } else { "" })?;
                self.avp(f, avp, named, depth)?;
            }
            f.write_str(if is_repeated { "]" } else { "" })?;
        }
        rest.map_or(Ok(()), |rest| write!(f, "{before}\"rest\":\"{}\"", Hex(rest)))
    }

    fn avp(
        &self,
        f: &mut fmt::Formatter<'_>,
        avp: &AvpView<'_>,
        named: Option<NamedAvp>,
        depth: usize,
    ) -> fmt::Result {
        if let Some(grammar) = group(named, depth) {
            let end = super::data_offset(avp) + avp.data().len();
            f.write_str("{")?;
            self.avps(f, avp.avps(), end, Some(grammar), depth + 1, "")?;
            return f.write_str("}");
        }
        let data = avp.data();
        let value = named.and_then(|named| {
            let value = Value::read(data, named.description.format)?;
            value.is_exactly(data, named.description.format).then_some((value, named))
        });
        let Some((value, named)) = value else {
            let coding = named.and_then(|named| Coding::of(named.description));
            return match coding.and_then(|coding| coding.meaning(data)) {
                Some(meaning) => write!(f, "{}", Text(&meaning)),
                None => write!(f, "\"{}\"", Hex(data)),
            };
        };
        if let Some(symbol) = value.symbol(&named) {
            return write!(f, "{}", Text(symbol));
        }
        let bits = value.bits(&named);
        match value {
            Value::Unsigned(number) if !bits.is_empty() => {
                let named = named.bits.iter().filter_map(|it| 1_u64.checked_shl(it.value as u32));
                let others = number & !named.fold(0, |all, bit| all | bit);
                let others = (others != 0).then(|| format!(" | {others:#x}"));
                write!(f, "{}", Text(&(bits.join(" | ") + &others.unwrap_or_default())))
            }
            Value::Unsigned(number) => write!(f, "{number}"),
            Value::Signed(number) => write!(f, "{number}"),
            Value::Float32(number) => write!(f, "{number:?}"),
            Value::Float64(number) => write!(f, "{number:?}"),
            Value::Text(text) => write!(f, "{}", Text(&text)),
        }
    }
}

impl fmt::Display for JsonByName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}", self.members())
    }
}

impl fmt::Debug for JsonByName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonByName").field("frame", &self.frame).finish_non_exhaustive()
    }
}

struct Members<'a>(&'a JsonByName<'a>);

impl fmt::Display for Members<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}
