// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29128::avp;

/// Why communication failed: a cause of one of the protocols towards the terminal.
///
/// ```text
/// Communication-Failure-Information ::= < AVP Header: 4300 10415 >
///                                       [ Cause-Type ]
///                                       [ S1AP-Cause ]
///                                       [ RANAP-Cause ]
///                                       [ BSSGP-Cause ]
///                                       [ GMM-Cause ]
///                                       [ SM-Cause ]
///                                     * [ AVP ]
/// ```
///
/// AVP code 4300 of vendor 10415, 3GPP TS 29.128, 6.4.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CommunicationFailureInformation {
    /// Cause-Type (4301/10415), Unsigned32; 3GPP TS 29.128, 6.4.5.
    pub cause_type: Option<u32>,
    /// S1AP-Cause (4302/10415), Unsigned32; 3GPP TS 29.128, 6.4.6.
    /// A cause of TS 36.413.
    pub s1ap_cause: Option<u32>,
    /// RANAP-Cause (4303/10415), Unsigned32; 3GPP TS 29.128, 6.4.7.
    /// A cause of TS 25.413.
    pub ranap_cause: Option<u32>,
    /// BSSGP-Cause (4309/10415), Unsigned32; 3GPP TS 29.128, 6.4.8.
    pub bssgp_cause: Option<u32>,
    /// GMM-Cause (4304/10415), Unsigned32; 3GPP TS 29.128, 6.4.9.
    /// A cause of TS 24.008.
    pub gmm_cause: Option<u32>,
    /// SM-Cause (4305/10415), Unsigned32; 3GPP TS 29.128, 6.4.10.
    /// A cause of TS 24.008.
    pub sm_cause: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CommunicationFailureInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Communication-Failure-Information",
    items: &[
        Item::optional(avp::CAUSE_TYPE.description()),
        Item::optional(avp::S1AP_CAUSE.description()),
        Item::optional(avp::RANAP_CAUSE.description()),
        Item::optional(avp::BSSGP_CAUSE.description()),
        Item::optional(avp::GMM_CAUSE.description()),
        Item::optional(avp::SM_CAUSE.description()),
        Item::any(),
    ],
};

impl Contents for CommunicationFailureInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4301) => received.optional(0, &mut self.cause_type),
            (10415, 4302) => received.optional(1, &mut self.s1ap_cause),
            (10415, 4303) => received.optional(2, &mut self.ranap_cause),
            (10415, 4309) => received.optional(3, &mut self.bssgp_cause),
            (10415, 4304) => received.optional(4, &mut self.gmm_cause),
            (10415, 4305) => received.optional(5, &mut self.sm_cause),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CAUSE_TYPE, &self.cause_type);
        avps.optional(&avp::S1AP_CAUSE, &self.s1ap_cause);
        avps.optional(&avp::RANAP_CAUSE, &self.ranap_cause);
        avps.optional(&avp::BSSGP_CAUSE, &self.bssgp_cause);
        avps.optional(&avp::GMM_CAUSE, &self.gmm_cause);
        avps.optional(&avp::SM_CAUSE, &self.sm_cause);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CommunicationFailureInformationBuilder builds group CommunicationFailureInformation in CommunicationFailureInformation, with additional_avps;
    optional cause_type: IntoField<u32, Option<u32>>, "Cause-Type";
    optional s1ap_cause: IntoField<u32, Option<u32>>, "S1AP-Cause";
    optional ranap_cause: IntoField<u32, Option<u32>>, "RANAP-Cause";
    optional bssgp_cause: IntoField<u32, Option<u32>>, "BSSGP-Cause";
    optional gmm_cause: IntoField<u32, Option<u32>>, "GMM-Cause";
    optional sm_cause: IntoField<u32, Option<u32>>, "SM-Cause";
}
