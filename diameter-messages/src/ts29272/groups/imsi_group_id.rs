// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::avp;

/// A group the user belongs to.
///
/// ```text
/// IMSI-Group-Id ::= < AVP Header: 1675 10415 >
///                   { Group-Service-Id }
///                   { Group-PLMN-Id }
///                   { Local-Group-Id }
///                 * [ AVP ]
/// ```
///
/// AVP code 1675 of vendor 10415, 3GPP TS 29.272, 7.3.189.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImsiGroupId {
    /// Group-Service-Id (1676/10415), Unsigned32; 3GPP TS 29.272, 7.3.190.
    /// What the group is for.
    pub group_service_id: u32,
    /// Group-PLMN-Id (1677/10415), OctetString; 3GPP TS 29.272, 7.3.191.
    /// The network that owns the group: MCC and MNC in 3 octets.
    pub group_plmn_id: OctetString,
    /// Local-Group-Id (1678/10415), OctetString; 3GPP TS 29.272, 7.3.192.
    /// The group within its network, up to 10 octets.
    pub local_group_id: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ImsiGroupId {}

static GRAMMAR: Grammar = Grammar {
    name: "IMSI-Group-Id",
    items: &[
        Item::required(avp::GROUP_SERVICE_ID.description()),
        Item::required(avp::GROUP_PLMN_ID.description()),
        Item::required(avp::LOCAL_GROUP_ID.description()),
        Item::any(),
    ],
};

impl Contents for ImsiGroupId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            group_service_id: unread.value(),
            group_plmn_id: unread.value(),
            local_group_id: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1676) => received.one(0, 0, &mut self.group_service_id),
            (10415, 1677) => received.one(1, 1, &mut self.group_plmn_id),
            (10415, 1678) => received.one(2, 2, &mut self.local_group_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::GROUP_SERVICE_ID, &self.group_service_id);
        avps.one(&avp::GROUP_PLMN_ID, &self.group_plmn_id);
        avps.one(&avp::LOCAL_GROUP_ID, &self.local_group_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ImsiGroupIdBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group ImsiGroupId in ImsiGroupId, with additional_avps;
    required group_service_id: IntoField<u32>, "Group-Service-Id" => (Set, B, C), A: required::GroupServiceId;
    required group_plmn_id: IntoField<OctetString>, "Group-PLMN-Id" => (A, Set, C), B: required::GroupPlmnId;
    required local_group_id: IntoField<OctetString>, "Local-Group-Id" => (A, B, Set), C: required::LocalGroupId;
}
