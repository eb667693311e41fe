// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::{ServiceResult, avp};

/// Why a pattern of communication could not be configured.
///
/// ```text
/// AESE-Error-Report ::= < AVP Header: 3121 10415 >
///                       [ Service-Result ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3121 of vendor 10415, 3GPP TS 29.336, 8.4.33.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AeseErrorReport {
    /// Service-Result (3146/10415), Grouped; 3GPP TS 29.336, 8.4.37.
    pub service_result: Option<ServiceResult>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AeseErrorReport {}

static GRAMMAR: Grammar = Grammar {
    name: "AESE-Error-Report",
    items: &[Item::optional(avp::SERVICE_RESULT.description()), Item::any()],
};

impl Contents for AeseErrorReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3146) => received.optional(0, &mut self.service_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SERVICE_RESULT, &self.service_result);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AeseErrorReportBuilder builds group AeseErrorReport in AeseErrorReport, with additional_avps;
    optional service_result: IntoField<ServiceResult, Option<ServiceResult>>, "Service-Result";
}
