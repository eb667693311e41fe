//! Answers beside those that were recorded.

use diameter_core::print::{NamedAvp, Value, hex};
use diameter_core::{AvpIter, AvpKey, Message, Outcome};
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::avp_path;

use crate::results;

/// What is compared.
pub(super) struct Comparison {
    catalogue: &'static Catalogue,
    avps: Vec<(String, Vec<AvpKey>)>,
}

/// Something that is not as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) what: String,
    pub(super) recorded: String,
    pub(super) now: String,
}

impl Comparison {
    /// Of results, and of the AVPs on these ways.
    pub(super) fn new(paths: &[String], catalogue: &'static Catalogue) -> anyhow::Result<Self> {
        let mut avps = Vec::new();
        for path in paths {
            avps.push((path.clone(), avp_path(path, catalogue)?));
        }
        Ok(Self { catalogue, avps })
    }

    pub(super) fn differences(&self, recorded: &Message, now: &Message) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut compare = |what: &str, recorded: String, now: String| {
            if recorded != now {
                differences.push(Difference { what: what.to_owned(), recorded, now });
            }
        };
        compare("result", self.result(recorded), self.result(now));
        for (path, keys) in &self.avps {
            let values = |message: &Message| {
                let mut found = Vec::new();
                collect(message.avps(), keys, &mut found);
                let shown: Vec<String> = found.iter().map(|it| self.value(keys, it)).collect();
                if shown.is_empty() { "none".to_owned() } else { shown.join(", ") }
            };
            compare(path, values(recorded), values(now));
        }
        differences
    }

    fn result(&self, answer: &Message) -> String {
        let known = self.catalogue.recognize(answer.header());
        let outcome = Outcome::of(answer);
        outcome.map_or_else(|| "none".to_owned(), |it| results::named(Some(&known), it))
    }

    fn value(&self, keys: &[AvpKey], data: &[u8]) -> String {
        let avp = keys.last().and_then(|key| self.catalogue.everything().avp(*key));
        let value = avp.and_then(|avp| Value::read(data, avp.format));
        let symbol = avp.and_then(|avp| value.as_ref()?.symbol(&NamedAvp::new(avp)));
        match (symbol, value) {
            (Some(name), _) => name.to_owned(),
            (None, Some(Value::Signed(number))) => number.to_string(),
            (None, Some(Value::Unsigned(number))) => number.to_string(),
            (None, Some(Value::Float32(number))) => number.to_string(),
            (None, Some(Value::Float64(number))) => number.to_string(),
            (None, Some(Value::Text(text))) => text,
            (None, None) => hex(data),
        }
    }
}

/// The octets of the AVPs on a way.
fn collect<'m>(avps: AvpIter<'m>, path: &[AvpKey], found: &mut Vec<&'m [u8]>) {
    let Some((first, rest)) = path.split_first() else { return };
    for avp in avps.map_while(Result::ok).filter(|it| it.key() == *first) {
        match rest {
            [] => found.push(avp.data()),
            rest => collect(avp.avps(), rest, found),
        }
    }
}
