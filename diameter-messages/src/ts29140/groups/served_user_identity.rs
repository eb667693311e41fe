// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29329;
use crate::ts29140::avp;

/// The user for whom the service control function is asked.
///
/// ```text
/// Served-User-Identity ::= < AVP Header: 1100 10415 >
///                          [ MSISDN ]
///                          [ VASP-ID ]
///                          [ VAS-ID ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1100 of vendor 10415, 3GPP TS 29.140, 6.3.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServedUserIdentity {
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// VASP-ID (1101/10415), UTF8String; 3GPP TS 29.140, 6.3.3.
    pub vasp_id: Option<Utf8String>,
    /// VAS-ID (1102/10415), UTF8String; 3GPP TS 29.140, 6.3.4.
    pub vas_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServedUserIdentity {}

static GRAMMAR: Grammar = Grammar {
    name: "Served-User-Identity",
    items: &[
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(avp::VASP_ID.description()),
        Item::optional(avp::VAS_ID.description()),
        Item::any(),
    ],
};

impl Contents for ServedUserIdentity {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 701) => received.optional(0, &mut self.msisdn),
            (10415, 1101) => received.optional(1, &mut self.vasp_id),
            (10415, 1102) => received.optional(2, &mut self.vas_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&avp::VASP_ID, &self.vasp_id);
        avps.optional(&avp::VAS_ID, &self.vas_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServedUserIdentityBuilder builds group ServedUserIdentity in ServedUserIdentity, with additional_avps;
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional vasp_id: IntoField<Utf8String, Option<Utf8String>>, "VASP-ID";
    optional vas_id: IntoField<Utf8String, Option<Utf8String>>, "VAS-ID";
}
