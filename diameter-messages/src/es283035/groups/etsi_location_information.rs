// @generated from dictionaries/es283035.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// The location of a terminal. Code 350 of ETSI; code 127 has the same name.
///
/// ```text
/// Location-Information ::= < AVP Header: 350 13019 >
///                        * [ AVP ]
/// ```
///
/// AVP code 350 of vendor 13019, ETSI ES 283 035.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EtsiLocationInformation {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EtsiLocationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Location-Information",
    items: &[Item::any()],
};

impl Contents for EtsiLocationInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional(&mut self.additional_avps);
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EtsiLocationInformationBuilder builds group EtsiLocationInformation in EtsiLocationInformation, with additional_avps;
}
