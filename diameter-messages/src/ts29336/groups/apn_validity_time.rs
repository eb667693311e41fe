// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time, Utf8String};
use crate::required;
use crate::rfc5778;
use crate::ts29336::avp;

/// Until when an APN is authorised for non-IP data.
///
/// ```text
/// APN-Validity-Time ::= < AVP Header: 3169 10415 >
///                       { Granted-Validity-Time }
///                       [ Service-Selection ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3169 of vendor 10415, 3GPP TS 29.336, 8.4.65.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApnValidityTime {
    /// Granted-Validity-Time (3160/10415), Time; 3GPP TS 29.336, 8.4.56.
    /// Until when the authorisation is given.
    pub granted_validity_time: Time,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ApnValidityTime {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Validity-Time",
    items: &[
        Item::required(avp::GRANTED_VALIDITY_TIME.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::any(),
    ],
};

impl Contents for ApnValidityTime {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            granted_validity_time: unread.value(),
            service_selection: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3160) => received.one(0, 0, &mut self.granted_validity_time),
            (0, 493) => received.optional(1, &mut self.service_selection),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::GRANTED_VALIDITY_TIME, &self.granted_validity_time);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApnValidityTimeBuilder<(A,) = (Unset,), (Set,)> builds group ApnValidityTime in ApnValidityTime, with additional_avps;
    required granted_validity_time: IntoTime<Time>, "Granted-Validity-Time" => (Set,), A: required::GrantedValidityTime;
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
}
