// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::{ApnValidityTime, avp};

/// A change in a user's right to use non-IP data delivery.
///
/// ```text
/// NIDD-Authorization-Update ::= < AVP Header: 3161 10415 >
///                             * [ APN-Validity-Time ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3161 of vendor 10415, 3GPP TS 29.336, 8.4.57.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NiddAuthorizationUpdate {
    /// APN-Validity-Time (3169/10415), Grouped; 3GPP TS 29.336, 8.4.65.
    pub apn_validity_time: Vec<ApnValidityTime>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for NiddAuthorizationUpdate {}

static GRAMMAR: Grammar = Grammar {
    name: "NIDD-Authorization-Update",
    items: &[Item::repeated(avp::APN_VALIDITY_TIME.description()), Item::any()],
};

impl Contents for NiddAuthorizationUpdate {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3169) => received.many(0, &mut self.apn_validity_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::APN_VALIDITY_TIME, &self.apn_validity_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NiddAuthorizationUpdateBuilder builds group NiddAuthorizationUpdate in NiddAuthorizationUpdate, with additional_avps;
    repeated apn_validity_time, apn_validity_times: IntoField<ApnValidityTime>, "APN-Validity-Time";
}
