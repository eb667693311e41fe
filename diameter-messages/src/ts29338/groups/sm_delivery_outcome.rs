// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29338::{
    IpSmGwSmDeliveryOutcome, MmeSmDeliveryOutcome, MscSmDeliveryOutcome,
    SgsnSmDeliveryOutcome, Smsf3gppSmDeliveryOutcome, SmsfNon3gppSmDeliveryOutcome, avp,
};

/// The outcome of a delivery, through each of the nodes.
///
/// ```text
/// SM-Delivery-Outcome ::= < AVP Header: 3316 10415 >
///                         [ MME-SM-Delivery-Outcome ]
///                         [ MSC-SM-Delivery-Outcome ]
///                         [ SGSN-SM-Delivery-Outcome ]
///                         [ IP-SM-GW-SM-Delivery-Outcome ]
///                         [ SMSF-3GPP-SM-Delivery-Outcome ]
///                         [ SMSF-Non-3GPP-SM-Delivery-Outcome ]
///                       * [ AVP ]
/// ```
///
/// AVP code 3316 of vendor 10415, 3GPP TS 29.338, 5.3.3.14.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SmDeliveryOutcome {
    /// MME-SM-Delivery-Outcome (3317/10415), Grouped; 3GPP TS 29.338, 5.3.3.15.
    pub mme_sm_delivery_outcome: Option<MmeSmDeliveryOutcome>,
    /// MSC-SM-Delivery-Outcome (3318/10415), Grouped; 3GPP TS 29.338, 5.3.3.16.
    pub msc_sm_delivery_outcome: Option<MscSmDeliveryOutcome>,
    /// SGSN-SM-Delivery-Outcome (3319/10415), Grouped; 3GPP TS 29.338, 5.3.3.17.
    pub sgsn_sm_delivery_outcome: Option<SgsnSmDeliveryOutcome>,
    /// IP-SM-GW-SM-Delivery-Outcome (3320/10415), Grouped; 3GPP TS 29.338, 5.3.3.18.
    pub ip_sm_gw_sm_delivery_outcome: Option<IpSmGwSmDeliveryOutcome>,
    /// SMSF-3GPP-SM-Delivery-Outcome (3336/10415), Grouped; 3GPP TS 29.338, 5.3.3.27.
    pub smsf_3gpp_sm_delivery_outcome: Option<Smsf3gppSmDeliveryOutcome>,
    /// SMSF-Non-3GPP-SM-Delivery-Outcome (3337/10415), Grouped; 3GPP TS 29.338, 5.3.3.28.
    pub smsf_non_3gpp_sm_delivery_outcome: Option<SmsfNon3gppSmDeliveryOutcome>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SmDeliveryOutcome {}

static GRAMMAR: Grammar = Grammar {
    name: "SM-Delivery-Outcome",
    items: &[
        Item::optional(avp::MME_SM_DELIVERY_OUTCOME.description()),
        Item::optional(avp::MSC_SM_DELIVERY_OUTCOME.description()),
        Item::optional(avp::SGSN_SM_DELIVERY_OUTCOME.description()),
        Item::optional(avp::IP_SM_GW_SM_DELIVERY_OUTCOME.description()),
        Item::optional(avp::SMSF_3GPP_SM_DELIVERY_OUTCOME.description()),
        Item::optional(avp::SMSF_NON_3GPP_SM_DELIVERY_OUTCOME.description()),
        Item::any(),
    ],
};

impl Contents for SmDeliveryOutcome {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3317) => received.optional(0, &mut self.mme_sm_delivery_outcome),
            (10415, 3318) => received.optional(1, &mut self.msc_sm_delivery_outcome),
            (10415, 3319) => received.optional(2, &mut self.sgsn_sm_delivery_outcome),
            (10415, 3320) => received.optional(3, &mut self.ip_sm_gw_sm_delivery_outcome),
            (10415, 3336) => {
                received.optional(4, &mut self.smsf_3gpp_sm_delivery_outcome)
            }
            (10415, 3337) => {
                received.optional(5, &mut self.smsf_non_3gpp_sm_delivery_outcome)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MME_SM_DELIVERY_OUTCOME, &self.mme_sm_delivery_outcome);
        avps.optional(&avp::MSC_SM_DELIVERY_OUTCOME, &self.msc_sm_delivery_outcome);
        avps.optional(&avp::SGSN_SM_DELIVERY_OUTCOME, &self.sgsn_sm_delivery_outcome);
        avps.optional(
            &avp::IP_SM_GW_SM_DELIVERY_OUTCOME,
            &self.ip_sm_gw_sm_delivery_outcome,
        );
        avps.optional(
            &avp::SMSF_3GPP_SM_DELIVERY_OUTCOME,
            &self.smsf_3gpp_sm_delivery_outcome,
        );
        avps.optional(
            &avp::SMSF_NON_3GPP_SM_DELIVERY_OUTCOME,
            &self.smsf_non_3gpp_sm_delivery_outcome,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SmDeliveryOutcomeBuilder builds group SmDeliveryOutcome in SmDeliveryOutcome, with additional_avps;
    optional mme_sm_delivery_outcome: IntoField<MmeSmDeliveryOutcome, Option<MmeSmDeliveryOutcome>>, "MME-SM-Delivery-Outcome";
    optional msc_sm_delivery_outcome: IntoField<MscSmDeliveryOutcome, Option<MscSmDeliveryOutcome>>, "MSC-SM-Delivery-Outcome";
    optional sgsn_sm_delivery_outcome: IntoField<SgsnSmDeliveryOutcome, Option<SgsnSmDeliveryOutcome>>, "SGSN-SM-Delivery-Outcome";
    optional ip_sm_gw_sm_delivery_outcome: IntoField<IpSmGwSmDeliveryOutcome, Option<IpSmGwSmDeliveryOutcome>>, "IP-SM-GW-SM-Delivery-Outcome";
    optional smsf_3gpp_sm_delivery_outcome: IntoField<Smsf3gppSmDeliveryOutcome, Option<Smsf3gppSmDeliveryOutcome>>, "SMSF-3GPP-SM-Delivery-Outcome";
    optional smsf_non_3gpp_sm_delivery_outcome: IntoField<SmsfNon3gppSmDeliveryOutcome, Option<SmsfNon3gppSmDeliveryOutcome>>, "SMSF-Non-3GPP-SM-Delivery-Outcome";
}
