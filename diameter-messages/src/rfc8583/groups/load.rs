// @generated from dictionaries/rfc8583.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::rfc8581;
use crate::rfc8583::{LoadType, avp};

/// A report of the load of a host or peer.
///
/// ```text
/// Load ::= < AVP Header: 650 >
///          [ Load-Type ]
///          [ Load-Value ]
///          [ SourceID ]
///        * [ AVP ]
/// ```
///
/// AVP code 650, RFC 8583, 7.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Load {
    /// Load-Type (651), Enumerated; RFC 8583, 7.2.
    pub load_type: Option<LoadType>,
    /// Load-Value (652), Unsigned64; RFC 8583, 7.3.
    /// From 0 (fully loaded) to 65535 (no load): a weight as in DNS SRV, not a percentage.
    pub load_value: Option<u64>,
    /// SourceID (649), DiameterIdentity; RFC 8581, 7.3.
    /// The node that made the group around it: a report, or a list of features.
    pub source_id: Option<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Load {}

static GRAMMAR: Grammar = Grammar {
    name: "Load",
    items: &[
        Item::optional(avp::LOAD_TYPE.description()),
        Item::optional(avp::LOAD_VALUE.description()),
        Item::optional(rfc8581::avp::SOURCE_ID.description()),
        Item::any(),
    ],
};

impl Contents for Load {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 651) => received.optional(0, &mut self.load_type),
            (0, 652) => received.optional(1, &mut self.load_value),
            (0, 649) => received.optional(2, &mut self.source_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LOAD_TYPE, &self.load_type);
        avps.optional(&avp::LOAD_VALUE, &self.load_value);
        avps.optional(&rfc8581::avp::SOURCE_ID, &self.source_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LoadBuilder builds group Load in Load, with additional_avps;
    optional load_type: IntoField<LoadType, Option<LoadType>>, "Load-Type";
    optional load_value: IntoField<u64, Option<u64>>, "Load-Value";
    optional source_id: IntoIdentity<Option<DiameterIdentity>>, "SourceID";
}
