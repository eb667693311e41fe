// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29338::{SmEnumeratedDeliveryFailureCause, avp};

/// Why a short message could not be delivered.
///
/// ```text
/// SM-Delivery-Failure-Cause ::= < AVP Header: 3303 10415 >
///                               { SM-Enumerated-Delivery-Failure-Cause }
///                               [ SM-Diagnostic-Info ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3303 of vendor 10415, 3GPP TS 29.338, 6.3.3.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmDeliveryFailureCause {
    /// SM-Enumerated-Delivery-Failure-Cause (3304/10415), Enumerated; 3GPP TS 29.338, 6.3.3.6.
    pub sm_enumerated_delivery_failure_cause: SmEnumeratedDeliveryFailureCause,
    /// SM-Diagnostic-Info (3305/10415), OctetString; 3GPP TS 29.338, 6.3.3.7.
    /// The transfer protocol's diagnostics, in octets of TS 23.040.
    pub sm_diagnostic_info: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SmDeliveryFailureCause {}

static GRAMMAR: Grammar = Grammar {
    name: "SM-Delivery-Failure-Cause",
    items: &[
        Item::required(avp::SM_ENUMERATED_DELIVERY_FAILURE_CAUSE.description()),
        Item::optional(avp::SM_DIAGNOSTIC_INFO.description()),
        Item::any(),
    ],
};

impl Contents for SmDeliveryFailureCause {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            sm_enumerated_delivery_failure_cause: unread.value(),
            sm_diagnostic_info: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3304) => {
                received.one(0, 0, &mut self.sm_enumerated_delivery_failure_cause)
            }
            (10415, 3305) => received.optional(1, &mut self.sm_diagnostic_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &avp::SM_ENUMERATED_DELIVERY_FAILURE_CAUSE,
            &self.sm_enumerated_delivery_failure_cause,
        );
        avps.optional(&avp::SM_DIAGNOSTIC_INFO, &self.sm_diagnostic_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SmDeliveryFailureCauseBuilder<(A,) = (Unset,), (Set,)> builds group SmDeliveryFailureCause in SmDeliveryFailureCause, with additional_avps;
    required sm_enumerated_delivery_failure_cause: IntoField<SmEnumeratedDeliveryFailureCause>, "SM-Enumerated-Delivery-Failure-Cause" => (Set,), A: required::SmEnumeratedDeliveryFailureCause;
    optional sm_diagnostic_info: IntoField<OctetString, Option<OctetString>>, "SM-Diagnostic-Info";
}
