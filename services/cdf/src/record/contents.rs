//! What a record says: its fields, and what no field is for.

use std::collections::HashMap;
use std::sync::LazyLock;

use diameter_core::print::{NamedAvp, Value as AvpValue, hex};
use diameter_core::{AvpDescription, AvpKey, AvpView, Format};
use diameter_messages::base::avp;
use serde_json::{Map, Value as Json};

use super::fill::{Fields, Other, Source};
use super::value::{Place, Value};
use super::{Cause, Closing, Kind, Record, RequestType, avps, encode, tables};
use crate::time::Local;

/// What a record says: its fields, and what no field is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    kind: Kind,
    head: Map<String, Json>,
    fields: Option<Value>,
    others: Vec<Json>,
}

impl Record {
    /// What the record says. Of an open one: what it would say if it were closed with the last request.
    pub fn contents(&self) -> Contents {
        let mut others = Vec::new();
        let fields = self.fields(&mut others);
        let others = others.iter().filter(|other| !is_of_base(other)).map(other_json).collect();
        Contents { kind: self.kind, head: self.head(), fields, others }
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
    fn duration(&self) -> u64 {
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

    fn head(&self) -> Map<String, Json> {
        let mut head = Map::new();
        let local = |at| Json::from(Local::new(at, self.maker.utc_offset).to_string());
        let mut put = |name: &str, value: Json| head.insert(name.to_owned(), value);
        put("record", self.kind.name().into());
        put("session", self.session_id.clone().into());
        if let Some(sub_session_id) = self.sub_session_id {
            put("subSession", sub_session_id.into());
        }
        put("client", self.client.clone().into());
        put("opened", local(self.opened));
        if let Some(Closing { at, cause, number, .. }) = self.closing {
            put("closed", local(at));
            put("cause", cause.name().into());
            if let Cause::Condition(condition) = cause {
                put("condition", condition.into());
            }
            put("number", number.into());
        }
        if let Some(part) = self.part {
            put("part", part.into());
        }
        put("retransmitted", self.is_retransmitted.into());
        put("volume", self.volume.into());
        put("requests", self.requests.iter().map(|request| request.number).collect());
        head
    }
}

impl Contents {
    /// As JSON, one object: what the node knows of the record, its `fields` named as in TS 32.298, and the AVPs that no
    /// field is for.
    pub fn to_json(&self) -> Json {
        let mut json = self.head.clone();
        if let (Some(fields), Some(of)) = (&self.fields, tables::tables().record(self.kind)) {
            json.insert("fields".into(), fields.to_json(of));
        }
        if !self.others.is_empty() {
            json.insert("avps".into(), self.others.clone().into());
        }
        Json::Object(json)
    }

    /// As BER of TS 32.298; `None` where it has no record.
    pub fn to_ber(&self) -> Option<Vec<u8>> {
        let of = tables::tables().record(self.kind)?;
        encode::encode(self.kind, of, self.fields.as_ref()?)
    }

    /// How many AVPs no field of the record is for: they are in the JSON only. 0 where there is no record.
    pub fn without_field(&self) -> usize {
        if self.kind.has_record() { self.others.len() } else { 0 }
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

fn other_json(other: &Other<'_>) -> Json {
    let name = name_of(&other.avp);
    let path: Vec<&str> = other.trail.iter().copied().chain([name.as_str()]).collect();
    let mut json = Map::new();
    json.insert("request".into(), other.request.into());
    json.insert("avp".into(), path.join("/").into());
    json.insert("value".into(), avp_json(&other.avp, 0));
    Json::Object(json)
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
