//! What a record says: its fields, and what no field is for.

use std::collections::HashMap;
use std::sync::LazyLock;

use diameter_core::print::{NamedAvp, Value as AvpValue, hex};
use diameter_core::{AvpDescription, AvpKey, AvpView, Format};
use diameter_messages::base::avp;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value as Json};

use super::fill::{Fields, Other, Source};
use super::value::{Place, Typed, Value};
use super::{Cause, Closing, Kind, Record, RequestType, avps, encode, tables};
use crate::time::Local;

/// What a record says: its fields, and what no field is for.
///
/// It serializes as one object: what the node knows of the record, its `fields` named as in TS 32.298, and the AVPs
/// that no field is for.
#[derive(Clone, Debug)]
pub struct Contents<'a> {
    record: &'a Record,
    fields: Option<Value>,
    others: Vec<Other<'a>>,
}

impl Record {
    /// What the record says. Of an open one: what it would say if it were closed with the last request.
    pub fn contents(&self) -> Contents<'_> {
        let mut others = Vec::new();
        let fields = self.fields(&mut others);
        others.retain(|other| !is_of_base(other));
        Contents { record: self, fields, others }
    }

    fn fields<'a>(&'a self, others: &mut Vec<Other<'a>>) -> Option<Value> {
        let utc_offset = self.maker.utc_offset;
        let Some(of) = tables::tables().record(self.kind) else {
            for request in &self.requests {
                let kept = request.avps().map_while(Result::ok);
                let number = request.number;
                others.extend(kept.map(|avp| Other { request: number, trail: Vec::new(), avp }));
            }
            return None;
        };
        let mut fields = Fields::new(of);
        for request in &self.requests {
            fields.fill(&mut Source { request, utc_offset, trail: Vec::new(), others });
        }
        fields.finish(&|word| self.made(word)).map(Value::Members)
    }

    /// What the maker of a record knows.
    fn made(&self, word: &str) -> Option<Value> {
        let time = |at| Some(avps::timestamp(at, self.maker.utc_offset));
        let number = |number: i128| Some(Value::Integer(number));
        let closing = self.closing;
        match word {
            "record" => number(self.kind.record_type().into()),
            "opened" => time(self.opened),
            "closed" => time(closing.map_or(self.heard, |closing| closing.at)),
            "time" => time(self.requests.first().map_or(self.opened, |request| request.at)),
            "duration" => number(self.duration().into()),
            "cause" => {
                let cause = closing.map_or(Cause::Normal, |closing| closing.cause);
                let is_packet = matches!(self.kind, Kind::Pgw | Kind::Sgw);
                number(
                    if is_packet { cause.in_packet_records() } else { cause.in_ims_records() }
                        .into(),
                )
            }
            "part" => number(self.part?.into()),
            "number" => number(closing?.number.into()),
            "retransmission" => self.is_retransmitted.then_some(Value::Null),
            "incomplete" => self.incomplete(),
            "node" => (1..=20)
                .contains(&self.maker.node.len())
                .then(|| Value::Octets(self.maker.node.clone().into_bytes())),
            "client" => {
                let name = Value::Octets(self.client.clone().into_bytes());
                // NodeAddress: the second alternative is a name.
                Some(Value::Members(vec![(Place::Member(1), name)]))
            }
            _ => None,
        }
    }

    /// Seconds from opening to closing: by the client's clock where it said both, else by that of this node.
    pub(super) fn duration(&self) -> u64 {
        let last = self.requests.iter().map(|request| request.at).max();
        match (self.closing, last) {
            (Some(Closing { at, cause, .. }), _) if cause.is_of_this_node() => {
                at.since(self.started)
            }
            (_, Some(last)) => last.since(self.opened),
            (Some(closing), None) => closing.at.since(self.started),
            (None, None) => std::time::Duration::ZERO,
        }
        .as_secs()
    }

    /// Which requests of a session that is over are lost; `None` where none is.
    fn incomplete(&self) -> Option<Value> {
        let is_event =
            self.requests.iter().any(|request| request.request_type == RequestType::Event);
        if is_event || self.numbers.are_complete() || !self.closing?.ends_session {
            return None;
        }
        // 0 is no, 1 yes, 2 unknown.
        let interim = match (self.numbers.have_gaps(), self.numbers.has_stop()) {
            (true, _) => 1,
            (false, true) => 0,
            (false, false) => 2,
        };
        Some(Value::Members(vec![
            (Place::Member(0), Value::Boolean(!self.numbers.has_start())),
            (Place::Member(1), Value::Integer(interim)),
            (Place::Member(2), Value::Boolean(!self.numbers.has_stop())),
        ]))
    }
}

impl Serialize for Contents<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let record = self.record;
        let local = |at| Local::new(at, record.maker.utc_offset);
        let mut object = to.serialize_map(None)?;
        object.serialize_entry("record", record.kind.name())?;
        object.serialize_entry("session", &record.session_id)?;
        if let Some(sub_session_id) = record.sub_session_id {
            object.serialize_entry("subSession", &sub_session_id)?;
        }
        object.serialize_entry("client", &record.client)?;
        object.serialize_entry("opened", &local(record.opened))?;
        if let Some(Closing { at, cause, number, .. }) = record.closing {
            object.serialize_entry("closed", &local(at))?;
            object.serialize_entry("cause", cause.name())?;
            if let Cause::Condition(condition) = cause {
                object.serialize_entry("condition", &condition)?;
            }
            object.serialize_entry("number", &number)?;
        }
        if let Some(part) = record.part {
            object.serialize_entry("part", &part)?;
        }
        object.serialize_entry("retransmitted", &record.is_retransmitted)?;
        object.serialize_entry("volume", &record.volume)?;
        object.serialize_entry("requests", &Requests(record))?;
        if let (Some(value), Some(of)) = (&self.fields, tables::tables().record(record.kind)) {
            object.serialize_entry("fields", &Typed::new(value, of))?;
        }
        if !self.others.is_empty() {
            object.serialize_entry("avps", &self.others)?;
        }
        object.end()
    }
}

/// The numbers of a record's requests.
struct Requests<'a>(&'a Record);

impl Serialize for Requests<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.requests.iter().map(|request| request.number))
    }
}

impl Contents<'_> {
    /// As JSON.
    pub fn to_json(&self) -> Json {
        // It has nothing that JSON lacks: keys are texts.
        serde_json::to_value(self).unwrap_or_default()
    }

    /// As BER of TS 32.298; `None` where it has no record.
    pub fn to_ber(&self) -> Option<Vec<u8>> {
        let kind = self.record.kind;
        let of = tables::tables().record(kind)?;
        encode::encode(kind, of, self.fields.as_ref()?)
    }

    /// How many AVPs no field of the record is for: they are in the JSON only. 0 where there is no record.
    pub fn without_field(&self) -> usize {
        if self.record.kind.has_record() { self.others.len() } else { 0 }
    }
}

/// Whether an AVP is about the message, not about what was used.
fn is_of_base(other: &Other<'_>) -> bool {
    const OF_BASE: [&AvpDescription; 17] = [
        avp::SESSION_ID.description(),
        avp::ORIGIN_HOST.description(),
        avp::ORIGIN_REALM.description(),
        avp::DESTINATION_HOST.description(),
        avp::DESTINATION_REALM.description(),
        avp::ACCOUNTING_RECORD_TYPE.description(),
        avp::ACCOUNTING_RECORD_NUMBER.description(),
        avp::ACCOUNTING_SUB_SESSION_ID.description(),
        avp::ACCOUNTING_REALTIME_REQUIRED.description(),
        avp::ACCT_INTERIM_INTERVAL.description(),
        avp::ACCT_APPLICATION_ID.description(),
        avp::AUTH_APPLICATION_ID.description(),
        avp::VENDOR_SPECIFIC_APPLICATION_ID.description(),
        avp::ORIGIN_STATE_ID.description(),
        avp::EVENT_TIMESTAMP.description(),
        avp::ROUTE_RECORD.description(),
        avp::PROXY_INFO.description(),
    ];
    let key = other.avp.key();
    // Service-Context-Id (461) says what Service-Information is.
    other.trail.is_empty()
        && (OF_BASE.iter().any(|avp| avp.key == key) || (key.vendor_id, key.code) == (0, 461))
}

impl Serialize for Other<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let name = name_of(&self.avp);
        let path: Vec<&str> = self.trail.iter().copied().chain([name.as_str()]).collect();
        let mut object = to.serialize_map(Some(3))?;
        object.serialize_entry("request", &self.request)?;
        object.serialize_entry("avp", &path.join("/"))?;
        object.serialize_entry("value", &avp_json(&self.avp, 0))?;
        object.end()
    }
}

fn name_of(avp: &AvpView<'_>) -> String {
    known(avp.key()).map_or_else(|| avp.key().to_string(), |known| known.name.to_owned())
}

/// What the dictionaries say of an AVP.
fn known(key: AvpKey) -> Option<&'static AvpDescription> {
    static KNOWN: LazyLock<HashMap<AvpKey, &'static AvpDescription>> =
        LazyLock::new(|| tables::avps().values().map(|avp| (avp.key, *avp)).collect());
    KNOWN.get(&key).copied()
}

/// How deep groups are looked into.
const DEEPEST: usize = 16;

/// The value of an AVP as its dictionary has it; in hexadecimal where none does.
fn avp_json(avp: &AvpView<'_>, depth: usize) -> Json {
    let octets = || Json::String(hex(avp.data()));
    let Some(known) = known(avp.key()) else { return octets() };
    if matches!(known.format, Format::Grouped(_)) && depth < DEEPEST {
        let inner: Result<Vec<_>, _> = avp.avps().collect();
        let Ok(inner) = inner else { return octets() };
        let mut members = Map::new();
        for avp in inner {
            let json = avp_json(&avp, depth + 1);
            match members.get_mut(&name_of(&avp)) {
                None => {
                    members.insert(name_of(&avp), json);
                }
                Some(Json::Array(several)) => several.push(json),
                Some(first) => *first = Json::Array(vec![first.take(), json]),
            }
        }
        return Json::Object(members);
    }
    match AvpValue::read(avp.data(), known.format) {
        Some(value) => match (value.symbol(&NamedAvp::new(known)), value) {
            (Some(symbol), _) => symbol.into(),
            (None, AvpValue::Signed(number)) => number.into(),
            (None, AvpValue::Unsigned(number)) => number.into(),
            (None, AvpValue::Float32(number)) => number.into(),
            (None, AvpValue::Float64(number)) => number.into(),
            (None, AvpValue::Text(text)) => text.into(),
        },
        None => octets(),
    }
}
