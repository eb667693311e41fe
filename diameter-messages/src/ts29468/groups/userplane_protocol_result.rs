// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, IpFilterRule, Item};
use crate::ts29214;
use crate::ts29468::avp;

/// The outcome for header compression and forward error correction.
///
/// ```text
/// Userplane-Protocol-Result ::= < AVP Header: 3529 10415 >
///                             * [ Flow-Description ]
///                               [ ROHC-Result ]
///                               [ FEC-Result ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3529 of vendor 10415, 3GPP TS 29.468, 6.4.31.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserplaneProtocolResult {
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    /// A filter in the form "permit in" or "permit out", with a protocol, a source and a destination.
    pub flow_description: Vec<IpFilterRule>,
    /// ROHC-Result (3530/10415), Unsigned32; 3GPP TS 29.468, 6.4.32.
    /// A bit mask of the outcome.
    pub rohc_result: Option<u32>,
    /// FEC-Result (3531/10415), Unsigned32; 3GPP TS 29.468, 6.4.33.
    /// A bit mask of the outcome.
    pub fec_result: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UserplaneProtocolResult {}

static GRAMMAR: Grammar = Grammar {
    name: "Userplane-Protocol-Result",
    items: &[
        Item::repeated(ts29214::avp::FLOW_DESCRIPTION.description()),
        Item::optional(avp::ROHC_RESULT.description()),
        Item::optional(avp::FEC_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for UserplaneProtocolResult {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 507) => received.many(0, &mut self.flow_description),
            (10415, 3530) => received.optional(1, &mut self.rohc_result),
            (10415, 3531) => received.optional(2, &mut self.fec_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        avps.optional(&avp::ROHC_RESULT, &self.rohc_result);
        avps.optional(&avp::FEC_RESULT, &self.fec_result);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UserplaneProtocolResultBuilder builds group UserplaneProtocolResult in UserplaneProtocolResult, with additional_avps;
    optional rohc_result: IntoField<u32, Option<u32>>, "ROHC-Result";
    optional fec_result: IntoField<u32, Option<u32>>, "FEC-Result";
    repeated flow_description, flow_descriptions: IntoField<IpFilterRule>, "Flow-Description";
}
