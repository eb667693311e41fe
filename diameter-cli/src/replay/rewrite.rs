//! What is changed in requests before they are sent again.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::time::SystemTime;

use anyhow::bail;
use bytes::Bytes;
use clap::Args;
use diameter_core::print::{NamedAvp, Names as _};
use diameter_core::{
    AvpIter, AvpKey, DiameterIdentity, Format, Grammar, Header, Message, RawAvp, Time,
};
use diameter_dictionary::filter::avp_path;
use diameter_dictionary::{Catalogue, Known, json};

use crate::scenario::append;

/// What is rewritten.
#[derive(Debug, Args)]
#[command(next_help_heading = "Rewriting")]
pub(super) struct Rewriting {
    /// Sends Origin-Host and Origin-Realm as recorded; they are those of --identity otherwise
    #[arg(long)]
    keep_origin: bool,
    /// Sends Destination-Host and Destination-Realm as recorded; they are those of the peer otherwise
    #[arg(long)]
    keep_destination: bool,
    /// Sends Session-Ids as recorded; otherwise every session gets a new one, in all its requests the same
    #[arg(long)]
    keep_session_ids: bool,
    /// Sends times as recorded; otherwise all AVPs of the format Time are moved by the age of the recording
    #[arg(long)]
    keep_times: bool,
    /// Writes one name or realm instead of another, in all identities; can be repeated
    #[arg(long, value_name = "OLD=NEW", value_parser = pair)]
    host: Vec<(String, String)>,
    /// Gives an AVP this value wherever the request has it: a name, or the way to it from the top of the message; can
    /// be repeated
    #[arg(long, value_name = "AVP=VALUE", value_parser = pair)]
    set: Vec<(String, String)>,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(name, _)| !name.is_empty());
    pair.map(|(name, value)| (name.to_owned(), value.to_owned()))
        .ok_or_else(|| "write OLD=NEW".to_owned())
}

/// The rules, ready for use, and the Session-Ids that were given so far.
pub(super) struct Rewriter {
    catalogue: &'static Catalogue,
    origin: Option<[Bytes; 2]>,
    destination: Option<[Bytes; 2]>,
    hosts: Vec<(String, Bytes)>,
    set: Vec<(Vec<AvpKey>, Bytes)>,
    /// Recorded Session-Ids, and those that stand for them.
    sessions: Option<HashMap<Bytes, Bytes>>,
    moves_times: bool,
}

/// Who sends, and to whom.
pub(super) struct Ends<'a> {
    pub(super) origin: [&'a DiameterIdentity; 2],
    pub(super) destination: [&'a DiameterIdentity; 2],
}

const SESSION_ID: AvpKey = AvpKey::ietf(263);
const ORIGIN: [AvpKey; 2] = [AvpKey::ietf(264), AvpKey::ietf(296)];
const DESTINATION: [AvpKey; 2] = [AvpKey::ietf(293), AvpKey::ietf(283)];

/// No more Session-Ids are remembered than these: what has more is a recording of many days.
const MOST_SESSIONS: usize = 1_000_000;

impl Rewriting {
    /// Finds what is wrong with the rules.
    pub(super) fn check(&self, catalogue: &'static Catalogue) -> anyhow::Result<()> {
        self.values(catalogue).map(drop)
    }

    fn values(&self, catalogue: &'static Catalogue) -> anyhow::Result<Vec<(Vec<AvpKey>, Bytes)>> {
        let mut values = Vec::new();
        for (path, value) in &self.set {
            let keys = avp_path(path, catalogue)?;
            let Some(avp) = keys.last().and_then(|key| catalogue.everything().avp(*key)) else {
                bail!("no dictionary says what `{path}` holds");
            };
            match json::octets_of_text(value, &NamedAvp::new(avp)) {
                Ok(octets) => values.push((keys, octets.into())),
                Err(error) => bail!("--set {path}={value}: {}", error.into_finding().message()),
            }
        }
        Ok(values)
    }

    pub(super) fn rewriter(
        &self,
        catalogue: &'static Catalogue,
        ends: &Ends<'_>,
    ) -> anyhow::Result<Rewriter> {
        let octets = |of: [&DiameterIdentity; 2]| of.map(|it| it.clone().into_bytes());
        let hosts = self.host.iter().map(|(old, new)| (old.clone(), new.clone().into()));
        Ok(Rewriter {
            catalogue,
            origin: (!self.keep_origin).then(|| octets(ends.origin)),
            destination: (!self.keep_destination).then(|| octets(ends.destination)),
            hosts: hosts.collect(),
            set: self.values(catalogue)?,
            sessions: (!self.keep_session_ids).then(HashMap::new),
            moves_times: !self.keep_times,
        })
    }
}

impl Rewriter {
    /// The request as it is sent. `new_session` makes a Session-Id, `recorded` is when it was captured.
    pub(super) fn rewrite(
        &mut self,
        request: &Message,
        recorded: Option<SystemTime>,
        new_session: impl FnOnce() -> Bytes,
    ) -> anyhow::Result<Message> {
        let known = self.catalogue.recognize(request.header());
        let age = recorded.filter(|_| self.moves_times).map(|it| {
            SystemTime::now().duration_since(it).map_or(0, |age| age.as_secs().cast_signed())
        });
        let session = self.session(request, new_session);
        let mut out = request.as_bytes().get(..Header::LENGTH).unwrap_or_default().to_vec();
        let walk = Walk { rules: self, known: &known, age: age.unwrap_or(0), session };
        let grammar = known.grammar.map(|it| it.grammar);
        walk.avps(request.avps(), grammar, &mut Vec::new(), &mut out)?;
        let front = request.header().to_octets(u32::try_from(out.len())?);
        out.splice(..Header::LENGTH, front);
        Ok(Message::parse(out)?)
    }

    /// What stands for the Session-Id of a request.
    fn session(&mut self, request: &Message, new: impl FnOnce() -> Bytes) -> Option<Bytes> {
        let sessions = self.sessions.as_mut()?;
        let mut avps = request.avps().map_while(Result::ok);
        let recorded = avps.find(|it| it.key() == SESSION_ID)?;
        if sessions.len() >= MOST_SESSIONS {
            sessions.clear();
        }
        Some(match sessions.entry(Bytes::copy_from_slice(recorded.data())) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(place) => place.insert(new()).clone(),
        })
    }
}

/// One request that is rewritten.
struct Walk<'r> {
    rules: &'r Rewriter,
    known: &'r Known,
    /// Seconds since it was recorded.
    age: i64,
    session: Option<Bytes>,
}

impl Walk<'_> {
    fn avps(
        &self,
        avps: AvpIter<'_>,
        grammar: Option<&'static Grammar>,
        path: &mut Vec<AvpKey>,
        out: &mut Vec<u8>,
    ) -> anyhow::Result<()> {
        for avp in avps {
            let avp = avp?;
            path.push(avp.key());
            let named = self.known.avp(avp.key(), grammar, &|_| None);
            let data = match named.map(|it| it.description.format) {
                Some(Format::Grouped(grammar)) if self.replaced(path).is_none() => {
                    let mut inside = Vec::new();
                    self.avps(avp.avps(), Some(grammar()), path, &mut inside)?;
                    inside.into()
                }
                format => self.value(path, format, avp.to_raw().data),
            };
            path.pop();
            append(out, &RawAvp { data, ..avp.to_raw() })
                .map_err(|_| anyhow::anyhow!("it would be longer than a message can be"))?;
        }
        Ok(())
    }

    fn replaced(&self, path: &[AvpKey]) -> Option<&Bytes> {
        let is_here = |keys: &[AvpKey]| match keys {
            // A name alone is meant wherever it stands.
            [key] => path.last() == Some(key),
            keys => keys == path,
        };
        self.rules.set.iter().find(|(keys, _)| is_here(keys)).map(|(_, value)| value)
    }

    fn value(&self, path: &[AvpKey], format: Option<Format>, data: Bytes) -> Bytes {
        if let Some(value) = self.replaced(path) {
            return value.clone();
        }
        let at = |keys: &[AvpKey; 2]| match path {
            [key] => keys.iter().position(|it| it == key),
            _ => None,
        };
        let top = [(ORIGIN, &self.rules.origin), (DESTINATION, &self.rules.destination)];
        for (keys, values) in top {
            if let (Some(index), Some(values)) = (at(&keys), values) {
                return values[index].clone();
            }
        }
        match (path, &self.session, format) {
            ([SESSION_ID], Some(session), _) => session.clone(),
            (_, _, Some(Format::DiameterIdentity)) => {
                let is = |(old, _): &&(String, Bytes)| data.eq_ignore_ascii_case(old.as_bytes());
                self.rules.hosts.iter().find(is).map_or(data, |(_, new)| new.clone())
            }
            (_, _, Some(Format::Time)) if self.age != 0 => moved(&data, self.age).unwrap_or(data),
            _ => data,
        }
    }
}

/// A time so many seconds later.
fn moved(data: &[u8], seconds: i64) -> Option<Bytes> {
    let ntp = u32::from_be_bytes(data.try_into().ok()?);
    let time = Time::from_ntp(ntp).unix_seconds().checked_add(seconds)?;
    let time = Time::from_unix_seconds(time).ok()?;
    Some(Bytes::copy_from_slice(&time.ntp().to_be_bytes()))
}
