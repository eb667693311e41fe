// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::ts32299::avp;

/// The release cause of a circuit-switched call.
///
/// ```text
/// ISUP-Cause ::= < AVP Header: 3416 10415 >
///                [ ISUP-Cause-Location ]
///                [ ISUP-Cause-Value ]
///                [ ISUP-Cause-Diagnostics ]
/// ```
///
/// AVP code 3416 of vendor 10415, 3GPP TS 32.299, 7.2.80B.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IsupCause {
    /// ISUP-Cause-Location (3423/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub isup_cause_location: Option<u32>,
    /// ISUP-Cause-Value (3424/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub isup_cause_value: Option<u32>,
    /// ISUP-Cause-Diagnostics (3422/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub isup_cause_diagnostics: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for IsupCause {}

static GRAMMAR: Grammar = Grammar {
    name: "ISUP-Cause",
    items: &[
        Item::optional(avp::ISUP_CAUSE_LOCATION.description()),
        Item::optional(avp::ISUP_CAUSE_VALUE.description()),
        Item::optional(avp::ISUP_CAUSE_DIAGNOSTICS.description()),
    ],
};

impl Contents for IsupCause {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3423) => received.optional(0, &mut self.isup_cause_location),
            (10415, 3424) => received.optional(1, &mut self.isup_cause_value),
            (10415, 3422) => received.optional(2, &mut self.isup_cause_diagnostics),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ISUP_CAUSE_LOCATION, &self.isup_cause_location);
        avps.optional(&avp::ISUP_CAUSE_VALUE, &self.isup_cause_value);
        avps.optional(&avp::ISUP_CAUSE_DIAGNOSTICS, &self.isup_cause_diagnostics);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    IsupCauseBuilder builds group IsupCause in IsupCause;
    optional isup_cause_location: IntoField<u32, Option<u32>>, "ISUP-Cause-Location";
    optional isup_cause_value: IntoField<u32, Option<u32>>, "ISUP-Cause-Value";
    optional isup_cause_diagnostics: IntoField<OctetString, Option<OctetString>>, "ISUP-Cause-Diagnostics";
}
