// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::rfc5777::{EthProtoType, UserPriorityRange, VlanIdRange, avp};

/// A condition on the header of an Ethernet frame.
///
/// ```text
/// ETH-Option ::= < AVP Header: 548 >
///                { ETH-Proto-Type }
///              * [ VLAN-ID-Range ]
///              * [ User-Priority-Range ]
///              * [ AVP ]
/// ```
///
/// AVP code 548, RFC 5777, 4.1.8.14.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EthOption {
    /// ETH-Proto-Type (549), Grouped; RFC 5777, 4.1.8.15.
    pub eth_proto_type: EthProtoType,
    /// VLAN-ID-Range (552), Grouped; RFC 5777, 4.1.8.18.
    pub vlan_id_range: Vec<VlanIdRange>,
    /// User-Priority-Range (557), Grouped; RFC 5777, 4.1.8.23.
    pub user_priority_range: Vec<UserPriorityRange>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EthOption {}

static GRAMMAR: Grammar = Grammar {
    name: "ETH-Option",
    items: &[
        Item::required(avp::ETH_PROTO_TYPE.description()),
        Item::repeated(avp::VLAN_ID_RANGE.description()),
        Item::repeated(avp::USER_PRIORITY_RANGE.description()),
        Item::any(),
    ],
};

impl Contents for EthOption {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            eth_proto_type: unread.value(),
            vlan_id_range: Vec::new(),
            user_priority_range: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 549) => received.one(0, 0, &mut self.eth_proto_type),
            (0, 552) => received.many(1, &mut self.vlan_id_range),
            (0, 557) => received.many(2, &mut self.user_priority_range),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ETH_PROTO_TYPE, &self.eth_proto_type);
        avps.many(&avp::VLAN_ID_RANGE, &self.vlan_id_range);
        avps.many(&avp::USER_PRIORITY_RANGE, &self.user_priority_range);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EthOptionBuilder<(A,) = (Unset,), (Set,)> builds group EthOption in EthOption, with additional_avps;
    required eth_proto_type: IntoField<EthProtoType>, "ETH-Proto-Type" => (Set,), A: required::EthProtoType;
    repeated vlan_id_range, vlan_id_ranges: IntoField<VlanIdRange>, "VLAN-ID-Range";
    repeated user_priority_range, user_priority_ranges: IntoField<UserPriorityRange>, "User-Priority-Range";
}
