// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29212::avp;

/// Presence reporting areas not to report on any longer.
///
/// ```text
/// PRA-Remove ::= < AVP Header: 2846 10415 >
///              * [ Presence-Reporting-Area-Identifier ]
///              * [ AVP ]
/// ```
///
/// AVP code 2846 of vendor 10415, 3GPP TS 29.212, 5.3.131.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PraRemove {
    /// Presence-Reporting-Area-Identifier (2821/10415), OctetString; 3GPP TS 29.212, 5.3.108.
    /// The identity of an area, in octets.
    pub presence_reporting_area_identifier: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PraRemove {}

static GRAMMAR: Grammar = Grammar {
    name: "PRA-Remove",
    items: &[
        Item::repeated(avp::PRESENCE_REPORTING_AREA_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for PraRemove {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2821) => {
                received.many(0, &mut self.presence_reporting_area_identifier)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(
            &avp::PRESENCE_REPORTING_AREA_IDENTIFIER,
            &self.presence_reporting_area_identifier,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PraRemoveBuilder builds group PraRemove in PraRemove, with additional_avps;
    repeated presence_reporting_area_identifier, presence_reporting_area_identifiers: IntoField<OctetString>, "Presence-Reporting-Area-Identifier";
}
