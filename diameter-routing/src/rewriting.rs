//! Rewriting: AVPs of messages that are set, added, removed, copied and mapped by a table, on their octets.
//!
//! What no rule changes keeps its octets and its place. Groups around a change get the right lengths. Whether an AVP
//! exists and a value is one of its type is checked where rules are read, against the dictionaries: here they
//! are octets.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use diameter_core::{AvpError, AvpFlags, AvpIter, AvpKey, AvpView, Header, Message, RawAvp};

use crate::octets::{Becomes, change_avps, put_avp};
use crate::selection::{Messages, Selected, Selection};
use crate::{AvpPath, TooLong};

/// Which messages are changed, and how.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What it is called in metrics.
    pub name: Arc<str>,
    /// Requests, answers, or both.
    pub messages: Messages,
    /// Which ones.
    pub selection: Selection,
    /// But not these.
    pub exceptions: Vec<Selection>,
    /// What is done, in this order.
    pub changes: Vec<Change>,
}

/// Something done to AVPs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// All AVPs at the path get this value; where there is none, one is added. Groups are not made.
    Set(AvpPath, NewAvp),
    /// One more AVP, behind all others of the message, or of each group at the path.
    Add(AvpPath, NewAvp),
    /// All AVPs at the path are taken out.
    Remove(AvpPath),
    /// As [`Change::Set`], with the value of the first AVP at the first path; without one, nothing is done.
    Copy(AvpPath, AvpPath, AvpFlags),
    /// Each AVP at the path whose value stands in the table gets the one beside it.
    Map(AvpPath, Table),
}

/// What an AVP is written with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAvp {
    /// The flags; V is set by itself.
    pub flags: AvpFlags,
    /// The value.
    pub value: Bytes,
}

/// Values, and what they are replaced by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// By value.
    pub values: HashMap<Bytes, Bytes>,
    /// What becomes of values that are not there; they stay where it is `None`.
    pub otherwise: Option<Bytes>,
}

impl Rule {
    /// Whether it is about this message.
    pub fn is_about(&self, of: &Selected<'_>) -> bool {
        self.messages.takes(of.message)
            && self.selection.selects(of)
            && !self.exceptions.iter().any(|it| it.selects(of))
    }

    /// Makes the changes; `None` when there is nothing to change in this message.
    ///
    /// ```
    /// use bytes::Bytes;
    /// use diameter_core::{AvpFlags, AvpKey, Message};
    /// use diameter_routing::rewriting::{Change, NewAvp, Rule};
    /// use diameter_routing::AvpPath;
    /// use diameter_routing::selection::{Messages, Selection};
    ///
    /// let origin_host = AvpPath::from(AvpKey::ietf(264));
    /// let value = Bytes::from_static(b"edge.example.net");
    /// let rule = Rule {
    ///     name: "one host".into(),
    ///     messages: Messages::Both,
    ///     selection: Selection::default(),
    ///     exceptions: Vec::new(),
    ///     changes: vec![Change::Set(origin_host, NewAvp { flags: AvpFlags::MANDATORY, value })],
    /// };
    /// // A Device-Watchdog-Request with an Origin-Host.
    /// let message = Message::parse(
    ///     [&[1, 0, 0, 32, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2][..],
    ///      &[0, 0, 1, 8, 0x40, 0, 0, 9, b'a', 0, 0, 0]].concat(),
    /// )?;
    /// let rewritten = rule.rewrite(&message)?.ok_or("nothing was changed")?;
    /// assert_eq!(rewritten.as_bytes().len(), 20 + 24);
    /// assert_eq!(rule.rewrite(&rewritten)?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the AVPs of the message cannot be told apart, or it would get too long.
    pub fn rewrite(&self, message: &Message) -> Result<Option<Message>, RewritingError> {
        let mut rewritten: Option<Message> = None;
        for change in &self.changes {
            if let Some(changed) = change.apply(rewritten.as_ref().unwrap_or(message))? {
                rewritten = Some(changed);
            }
        }
        Ok(rewritten)
    }
}

impl Change {
    /// The path that it changes.
    pub fn path(&self) -> &AvpPath {
        match self {
            Self::Set(path, _)
            | Self::Add(path, _)
            | Self::Remove(path)
            | Self::Copy(_, path, _)
            | Self::Map(path, _) => path,
        }
    }

    fn apply(&self, message: &Message) -> Result<Option<Message>, RewritingError> {
        match self {
            Self::Set(path, new) => {
                write(message, path, |avp| set(avp, &new.value), Some((Added::IfNone, new)))
            }
            Self::Add(path, new) => {
                write(message, path, |_| Becomes::Same, Some((Added::Always, new)))
            }
            Self::Remove(path) => write(message, path, |_| Becomes::Gone, None),
            Self::Copy(from, path, flags) => {
                let Some(from) = from.first(message) else { return Ok(None) };
                let new = NewAvp { flags: *flags, value: from.to_bytes() };
                write(message, path, |avp| set(avp, &new.value), Some((Added::IfNone, &new)))
            }
            Self::Map(path, table) => write(message, path, |avp| table.map(avp), None),
        }
    }
}

impl Table {
    fn map(&self, avp: AvpView<'_>) -> Becomes {
        match self.values.get(avp.data()).or(self.otherwise.as_ref()) {
            Some(value) => set(avp, value),
            None => Becomes::Same,
        }
    }
}

fn set(avp: AvpView<'_>, value: &Bytes) -> Becomes {
    if avp.data() == value { Becomes::Same } else { Becomes::Value(value.clone()) }
}

/// When an AVP is added to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Added {
    Always,
    IfNone,
}

/// The message with its AVPs at a path changed; `None` when none is.
fn write(
    message: &Message,
    path: &AvpPath,
    existing: impl Fn(AvpView<'_>) -> Becomes,
    added: Option<(Added, &NewAvp)>,
) -> Result<Option<Message>, RewritingError> {
    let octets = message.as_bytes();
    let writer = Writer { octets, existing, added };
    let Some(payload) = writer.write(Header::LENGTH..octets.len(), message.avps(), path.keys())?
    else {
        return Ok(None);
    };
    let length = Header::LENGTH + payload.len();
    let too_long = TooLong { length };
    let as_header = u32::try_from(length).ok().filter(|it| *it < 1 << 24).ok_or(too_long)?;
    let mut written = Vec::with_capacity(length);
    written.extend_from_slice(&message.header().to_octets(as_header));
    written.extend_from_slice(&payload);
    Ok(Some(Message::parse(written).map_err(|_| too_long)?))
}

struct Writer<'w, F> {
    /// Of the whole message.
    octets: &'w [u8],
    existing: F,
    added: Option<(Added, &'w NewAvp)>,
}

impl<F: Fn(AvpView<'_>) -> Becomes> Writer<'_, F> {
    fn write(
        &self,
        part: Range<usize>,
        avps: AvpIter<'_>,
        path: &[AvpKey],
    ) -> Result<Option<Vec<u8>>, AvpError> {
        let Some((key, inside)) = path.split_first() else { return Ok(None) };
        let mut is_there = false;
        let changed = change_avps(self.octets, part.clone(), avps, |avp| {
            if avp.key() != *key {
                return Becomes::Same;
            }
            is_there = true;
            if inside.is_empty() { (self.existing)(avp) } else { self.group(avp, inside) }
        })?;
        let is_added = |when: Added| inside.is_empty() && (when == Added::Always || !is_there);
        let Some((_, new)) = self.added.filter(|(when, _)| is_added(*when)) else {
            return Ok(changed);
        };
        let mut changed =
            changed.unwrap_or_else(|| self.octets.get(part).unwrap_or_default().to_vec());
        let AvpKey { vendor_id, code } = *key;
        let NewAvp { flags, value } = new.clone();
        put_avp(&mut changed, &RawAvp { code, vendor_id, flags, data: value });
        Ok(Some(changed))
    }

    fn group(&self, group: AvpView<'_>, inside: &[AvpKey]) -> Becomes {
        let end = group.offset() + group.to_octets().len();
        let part = end - group.data().len()..end;
        match self.write(part, group.avps(), inside) {
            Ok(Some(changed)) => Becomes::Value(changed.into()),
            // A group that cannot be read is left as it is: whom it is for will say so.
            Ok(None) | Err(_) => Becomes::Same,
        }
    }
}

/// Why a message cannot be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RewritingError {
    /// Its AVPs cannot be told apart.
    #[error(transparent)]
    Avp(#[from] AvpError),
    /// It would get too long.
    #[error(transparent)]
    TooLong(#[from] TooLong),
}
