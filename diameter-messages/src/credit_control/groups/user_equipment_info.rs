// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::credit_control::{UserEquipmentInfoType, avp};

/// The identity and capabilities of the user's terminal.
///
/// ```text
/// User-Equipment-Info ::= < AVP Header: 458 >
///                         { User-Equipment-Info-Type }
///                         { User-Equipment-Info-Value }
/// ```
///
/// AVP code 458, RFC 8506, 8.49.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserEquipmentInfo {
    /// User-Equipment-Info-Type (459), Enumerated; RFC 8506, 8.50.
    pub user_equipment_info_type: UserEquipmentInfoType,
    /// User-Equipment-Info-Value (460), OctetString; RFC 8506, 8.51.
    /// The identity in the form of its kind: an IMEISV as in TS 23.003 (packed or ASCII digits occur),
    /// a MAC address as text with hyphens.
    pub user_equipment_info_value: OctetString,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for UserEquipmentInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "User-Equipment-Info",
    items: &[
        Item::required(avp::USER_EQUIPMENT_INFO_TYPE.description()),
        Item::required(avp::USER_EQUIPMENT_INFO_VALUE.description()),
    ],
};

impl Contents for UserEquipmentInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            user_equipment_info_type: unread.value(),
            user_equipment_info_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 459) => received.one(0, 0, &mut self.user_equipment_info_type),
            (0, 460) => received.one(1, 1, &mut self.user_equipment_info_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::USER_EQUIPMENT_INFO_TYPE, &self.user_equipment_info_type);
        avps.one(&avp::USER_EQUIPMENT_INFO_VALUE, &self.user_equipment_info_value);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UserEquipmentInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group UserEquipmentInfo in UserEquipmentInfo;
    required user_equipment_info_type: IntoField<UserEquipmentInfoType>, "User-Equipment-Info-Type" => (Set, B), A: required::UserEquipmentInfoType;
    required user_equipment_info_value: IntoField<OctetString>, "User-Equipment-Info-Value" => (A, Set), B: required::UserEquipmentInfoValue;
}
