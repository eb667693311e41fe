// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272::avp;

/// Asks for UTRAN or GERAN vectors, also after a failed synchronisation.
///
/// ```text
/// Requested-UTRAN-GERAN-Authentication-Info ::= < AVP Header: 1409 10415 >
///                                               [ Number-Of-Requested-Vectors ]
///                                               [ Immediate-Response-Preferred ]
///                                               [ Re-Synchronization-Info ]
///                                             * [ AVP ]
/// ```
///
/// AVP code 1409 of vendor 10415, 3GPP TS 29.272, 7.3.12.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestedUtranGeranAuthenticationInfo {
    /// Number-Of-Requested-Vectors (1410/10415), Unsigned32; 3GPP TS 29.272, 7.3.14.
    /// How many authentication vectors are wanted.
    pub number_of_requested_vectors: Option<u32>,
    /// Immediate-Response-Preferred (1412/10415), Unsigned32; 3GPP TS 29.272, 7.3.16.
    /// Present when a vector is needed at once; the value means nothing.
    pub immediate_response_preferred: Option<u32>,
    /// Re-Synchronization-Info (1411/10415), OctetString; 3GPP TS 29.272, 7.3.15.
    /// RAND and AUTS one after the other: 16 and 14 octets.
    pub re_synchronization_info: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RequestedUtranGeranAuthenticationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Requested-UTRAN-GERAN-Authentication-Info",
    items: &[
        Item::optional(avp::NUMBER_OF_REQUESTED_VECTORS.description()),
        Item::optional(avp::IMMEDIATE_RESPONSE_PREFERRED.description()),
        Item::optional(avp::RE_SYNCHRONIZATION_INFO.description()),
        Item::any(),
    ],
};

impl Contents for RequestedUtranGeranAuthenticationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1410) => received.optional(0, &mut self.number_of_requested_vectors),
            (10415, 1412) => received.optional(1, &mut self.immediate_response_preferred),
            (10415, 1411) => received.optional(2, &mut self.re_synchronization_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::NUMBER_OF_REQUESTED_VECTORS,
            &self.number_of_requested_vectors,
        );
        avps.optional(
            &avp::IMMEDIATE_RESPONSE_PREFERRED,
            &self.immediate_response_preferred,
        );
        avps.optional(&avp::RE_SYNCHRONIZATION_INFO, &self.re_synchronization_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RequestedUtranGeranAuthenticationInfoBuilder builds group RequestedUtranGeranAuthenticationInfo in RequestedUtranGeranAuthenticationInfo, with additional_avps;
    optional number_of_requested_vectors: IntoField<u32, Option<u32>>, "Number-Of-Requested-Vectors";
    optional immediate_response_preferred: IntoField<u32, Option<u32>>, "Immediate-Response-Preferred";
    optional re_synchronization_info: IntoField<OctetString, Option<OctetString>>, "Re-Synchronization-Info";
}
