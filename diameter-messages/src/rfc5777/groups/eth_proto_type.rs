// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::rfc5777::avp;

/// A condition on the protocol in an Ethernet frame.
///
/// ```text
/// ETH-Proto-Type ::= < AVP Header: 549 >
///                  * [ ETH-Ether-Type ]
///                  * [ ETH-SAP ]
///                  * [ AVP ]
/// ```
///
/// AVP code 549, RFC 5777, 4.1.8.15.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EthProtoType {
    /// ETH-Ether-Type (550), OctetString; RFC 5777, 4.1.8.16.
    /// The two octets of the Ethertype.
    pub eth_ether_type: Vec<OctetString>,
    /// ETH-SAP (551), OctetString; RFC 5777, 4.1.8.17.
    /// The two octets of the 802.2 service access points.
    pub eth_sap: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EthProtoType {}

static GRAMMAR: Grammar = Grammar {
    name: "ETH-Proto-Type",
    items: &[
        Item::repeated(avp::ETH_ETHER_TYPE.description()),
        Item::repeated(avp::ETH_SAP.description()),
        Item::any(),
    ],
};

impl Contents for EthProtoType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 550) => received.many(0, &mut self.eth_ether_type),
            (0, 551) => received.many(1, &mut self.eth_sap),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ETH_ETHER_TYPE, &self.eth_ether_type);
        avps.many(&avp::ETH_SAP, &self.eth_sap);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EthProtoTypeBuilder builds group EthProtoType in EthProtoType, with additional_avps;
    repeated eth_ether_type, eth_ether_types: IntoField<OctetString>, "ETH-Ether-Type";
    repeated eth_sap, eth_saps: IntoField<OctetString>, "ETH-SAP";
}
