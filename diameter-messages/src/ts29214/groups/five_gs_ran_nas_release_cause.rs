// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29214::{NgapCause, avp};

/// Release causes of the 5G system.
///
/// ```text
/// 5GS-RAN-NAS-Release-Cause ::= < AVP Header: 572 10415 >
///                               [ 5GMM-Cause ]
///                               [ 5GSM-Cause ]
///                               [ NGAP-Cause ]
///                             * [ AVP ]
/// ```
///
/// AVP code 572 of vendor 10415, 3GPP TS 29.214, 5.3.69.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FiveGsRanNasReleaseCause {
    /// 5GMM-Cause (573/10415), Unsigned32; 3GPP TS 29.214, 5.3.70.
    pub five_gmm_cause: Option<u32>,
    /// 5GSM-Cause (574/10415), Unsigned32; 3GPP TS 29.214, 5.3.71.
    pub five_gsm_cause: Option<u32>,
    /// NGAP-Cause (575/10415), Grouped; 3GPP TS 29.214, 5.3.72.
    pub ngap_cause: Option<NgapCause>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for FiveGsRanNasReleaseCause {}

static GRAMMAR: Grammar = Grammar {
    name: "5GS-RAN-NAS-Release-Cause",
    items: &[
        Item::optional(avp::FIVE_GMM_CAUSE.description()),
        Item::optional(avp::FIVE_GSM_CAUSE.description()),
        Item::optional(avp::NGAP_CAUSE.description()),
        Item::any(),
    ],
};

impl Contents for FiveGsRanNasReleaseCause {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 573) => received.optional(0, &mut self.five_gmm_cause),
            (10415, 574) => received.optional(1, &mut self.five_gsm_cause),
            (10415, 575) => received.optional(2, &mut self.ngap_cause),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::FIVE_GMM_CAUSE, &self.five_gmm_cause);
        avps.optional(&avp::FIVE_GSM_CAUSE, &self.five_gsm_cause);
        avps.optional(&avp::NGAP_CAUSE, &self.ngap_cause);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FiveGsRanNasReleaseCauseBuilder builds group FiveGsRanNasReleaseCause in FiveGsRanNasReleaseCause, with additional_avps;
    optional five_gmm_cause: IntoField<u32, Option<u32>>, "5GMM-Cause";
    optional five_gsm_cause: IntoField<u32, Option<u32>>, "5GSM-Cause";
    optional ngap_cause: IntoField<NgapCause, Option<NgapCause>>, "NGAP-Cause";
}
