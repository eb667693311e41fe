// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts29338::{SmDeliveryCause, avp};

/// The outcome of a delivery through the MSC.
///
/// ```text
/// MSC-SM-Delivery-Outcome ::= < AVP Header: 3318 10415 >
///                             [ SM-Delivery-Cause ]
///                             [ Absent-User-Diagnostic-SM ]
/// ```
///
/// AVP code 3318 of vendor 10415, 3GPP TS 29.338, 5.3.3.16.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MscSmDeliveryOutcome {
    /// SM-Delivery-Cause (3321/10415), Enumerated; 3GPP TS 29.338, 5.3.3.19.
    pub sm_delivery_cause: Option<SmDeliveryCause>,
    /// Absent-User-Diagnostic-SM (3322/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.20.
    /// Why the user is absent, a number of TS 23.040.
    pub absent_user_diagnostic_sm: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MscSmDeliveryOutcome {}

static GRAMMAR: Grammar = Grammar {
    name: "MSC-SM-Delivery-Outcome",
    items: &[
        Item::optional(avp::SM_DELIVERY_CAUSE.description()),
        Item::optional(avp::ABSENT_USER_DIAGNOSTIC_SM.description()),
    ],
};

impl Contents for MscSmDeliveryOutcome {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3321) => received.optional(0, &mut self.sm_delivery_cause),
            (10415, 3322) => received.optional(1, &mut self.absent_user_diagnostic_sm),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SM_DELIVERY_CAUSE, &self.sm_delivery_cause);
        avps.optional(&avp::ABSENT_USER_DIAGNOSTIC_SM, &self.absent_user_diagnostic_sm);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MscSmDeliveryOutcomeBuilder builds group MscSmDeliveryOutcome in MscSmDeliveryOutcome;
    optional sm_delivery_cause: IntoField<SmDeliveryCause, Option<SmDeliveryCause>>, "SM-Delivery-Cause";
    optional absent_user_diagnostic_sm: IntoField<u32, Option<u32>>, "Absent-User-Diagnostic-SM";
}
