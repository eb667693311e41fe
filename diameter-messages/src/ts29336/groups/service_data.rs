// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::{T4Data, avp};

/// Data of a service.
///
/// ```text
/// Service-Data ::= < AVP Header: 3107 10415 >
///                  [ T4-Data ]
///                * [ AVP ]
/// ```
///
/// AVP code 3107 of vendor 10415, 3GPP TS 29.336, 6.4.7.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceData {
    /// T4-Data (3108/10415), Grouped; 3GPP TS 29.336, 6.4.8.
    pub t4_data: Option<T4Data>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServiceData {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Data",
    items: &[Item::optional(avp::T4_DATA.description()), Item::any()],
};

impl Contents for ServiceData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3108) => received.optional(0, &mut self.t4_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::T4_DATA, &self.t4_data);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceDataBuilder builds group ServiceData in Box<ServiceData>, with additional_avps;
    optional t4_data: IntoField<T4Data, Option<T4Data>>, "T4-Data";
}
