// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place};
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
}

impl UserEquipmentInfo {
    /// Starts building the AVPs of a User-Equipment-Info.
    pub fn builder() -> UserEquipmentInfoBuilder {
        UserEquipmentInfoBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            user_equipment_info_type,
            user_equipment_info_value,
        ): (UserEquipmentInfoType, OctetString),
    ) -> Self {
        Self {
            user_equipment_info_type,
            user_equipment_info_value,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut user_equipment_info_type = None;
        let mut user_equipment_info_value = None;
        while let Some(key) = received.next() {
            match key {
                (0, 459) => received.one(0, &mut user_equipment_info_type),
                (0, 460) => received.one(1, &mut user_equipment_info_value),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &user_equipment_info_type);
        received.required(1, &user_equipment_info_value);
        let required = (user_equipment_info_type?, user_equipment_info_value?);
        place.put_with(|| Self::assemble(required));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::USER_EQUIPMENT_INFO_TYPE, &self.user_equipment_info_type);
        encoder.one(&avp::USER_EQUIPMENT_INFO_VALUE, &self.user_equipment_info_value);
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
        UserEquipmentInfo::assemble((a.value(), b.value()))
    }
}
