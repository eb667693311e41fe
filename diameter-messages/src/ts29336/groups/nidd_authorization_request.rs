// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time, Utf8String};
use crate::rfc5778;
use crate::ts29336::avp;

/// Asks whether a user may use non-IP data delivery.
///
/// ```text
/// NIDD-Authorization-Request ::= < AVP Header: 3150 10415 >
///                                [ Service-Selection ]
///                                [ Requested-Validity-Time ]
///                              * [ AVP ]
/// ```
///
/// AVP code 3150 of vendor 10415, 3GPP TS 29.336, 8.4.44.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NiddAuthorizationRequest {
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Requested-Validity-Time (3159/10415), Time; 3GPP TS 29.336, 8.4.55.
    /// Until when the authorisation is asked for.
    pub requested_validity_time: Option<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for NiddAuthorizationRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "NIDD-Authorization-Request",
    items: &[
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(avp::REQUESTED_VALIDITY_TIME.description()),
        Item::any(),
    ],
};

impl Contents for NiddAuthorizationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 493) => received.optional(0, &mut self.service_selection),
            (10415, 3159) => received.optional(1, &mut self.requested_validity_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&avp::REQUESTED_VALIDITY_TIME, &self.requested_validity_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NiddAuthorizationRequestBuilder builds group NiddAuthorizationRequest in NiddAuthorizationRequest, with additional_avps;
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional requested_validity_time: IntoTime<Option<Time>>, "Requested-Validity-Time";
}
