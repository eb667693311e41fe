// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::nasreq;
use crate::es283034::{AggregationNetworkType, avp};
use crate::nasreq::NasPortType;

/// The kind of access, and of the network that aggregates it.
///
/// ```text
/// Access-Network-Type ::= < AVP Header: 306 13019 >
///                         { NAS-Port-Type }
///                         [ Aggregation-Network-Type ]
/// ```
///
/// AVP code 306 of vendor 13019, ETSI ES 283 034, 7.3.7.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessNetworkType {
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: NasPortType,
    /// Aggregation-Network-Type (307/13019), Enumerated; ETSI ES 283 034, 7.3.8.
    pub aggregation_network_type: Option<AggregationNetworkType>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AccessNetworkType {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Network-Type",
    items: &[
        Item::required(nasreq::avp::NAS_PORT_TYPE.description()),
        Item::optional(avp::AGGREGATION_NETWORK_TYPE.description()),
    ],
};

impl Contents for AccessNetworkType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            nas_port_type: unread.value(),
            aggregation_network_type: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 61) => received.one(0, 0, &mut self.nas_port_type),
            (13019, 307) => received.optional(1, &mut self.aggregation_network_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        avps.optional(&avp::AGGREGATION_NETWORK_TYPE, &self.aggregation_network_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccessNetworkTypeBuilder<(A,) = (Unset,), (Set,)> builds group AccessNetworkType in AccessNetworkType;
    required nas_port_type: IntoField<NasPortType>, "NAS-Port-Type" => (Set,), A: required::NasPortType;
    optional aggregation_network_type: IntoField<AggregationNetworkType, Option<AggregationNetworkType>>, "Aggregation-Network-Type";
}
