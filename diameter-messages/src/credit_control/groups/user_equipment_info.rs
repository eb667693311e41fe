// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::credit_control::{UserEquipmentInfoType, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct UserEquipmentInfo {
    /// User-Equipment-Info-Type (459), Enumerated; RFC 8506, 8.50.
    pub user_equipment_info_type: UserEquipmentInfoType,
    /// User-Equipment-Info-Value (460), OctetString; RFC 8506, 8.51.
    pub user_equipment_info_value: OctetString,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl UserEquipmentInfo {
    /// Starts building the AVPs of a User-Equipment-Info.
    pub fn builder() -> UserEquipmentInfoBuilder {
        UserEquipmentInfoBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::USER_EQUIPMENT_INFO_TYPE, &self.user_equipment_info_type);
        encoder.one(&avp::USER_EQUIPMENT_INFO_VALUE, &self.user_equipment_info_value);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`UserEquipmentInfo`]. `build` exists once all that is required is set:
/// User-Equipment-Info-Type, User-Equipment-Info-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UserEquipmentInfoBuilder<R = (Unset, Unset)> {
    required: R,
}

impl UserEquipmentInfoBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> UserEquipmentInfoBuilder<(A, B)> {
    /// Sets User-Equipment-Info-Type (required).
    pub fn user_equipment_info_type(
        self,
        value: impl Into<UserEquipmentInfoType>,
    ) -> UserEquipmentInfoBuilder<(Set<UserEquipmentInfoType>, B)> {
        let (_, b) = self.required;
        UserEquipmentInfoBuilder {
            required: (Set(value.into()), b),
        }
    }

    /// Sets User-Equipment-Info-Value (required).
    pub fn user_equipment_info_value(
        self,
        value: impl Into<OctetString>,
    ) -> UserEquipmentInfoBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        UserEquipmentInfoBuilder {
            required: (a, Set(value.into())),
        }
    }

    /// The finished value.
    pub fn build(self) -> UserEquipmentInfo
    where
        A: required::UserEquipmentInfoType<UserEquipmentInfoType>,
        B: required::UserEquipmentInfoValue<OctetString>,
    {
        let (a, b) = self.required;
        UserEquipmentInfo {
            user_equipment_info_type: a.value(),
            user_equipment_info_value: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
