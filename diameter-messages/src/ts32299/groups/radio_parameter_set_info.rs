// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps};
use crate::ts32299::avp;

/// The radio parameters of direct communication, and since when.
///
/// ```text
/// Radio-Parameter-Set-Info ::= < AVP Header: 3463 10415 >
///                              [ Radio-Parameter-Set-Values ]
///                              [ Change-Time ]
/// ```
///
/// AVP code 3463 of vendor 10415, 3GPP TS 32.299, 7.2.160B.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RadioParameterSetInfo {
    /// Radio-Parameter-Set-Values (3464/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub radio_parameter_set_values: Option<OctetString>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for RadioParameterSetInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Radio-Parameter-Set-Info",
    items: &[
        Item::optional(avp::RADIO_PARAMETER_SET_VALUES.description()),
        Item::optional(avp::CHANGE_TIME.description()),
    ],
};

impl Contents for RadioParameterSetInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3464) => received.optional(0, &mut self.radio_parameter_set_values),
            (10415, 2038) => received.optional(1, &mut self.change_time),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::RADIO_PARAMETER_SET_VALUES,
            &self.radio_parameter_set_values,
        );
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RadioParameterSetInfoBuilder builds group RadioParameterSetInfo in RadioParameterSetInfo;
    optional radio_parameter_set_values: IntoField<OctetString, Option<OctetString>>, "Radio-Parameter-Set-Values";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
}
