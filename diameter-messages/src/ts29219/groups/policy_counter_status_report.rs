// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::ts29219::{PendingPolicyCounterInformation, avp};

/// A policy counter, its status, and statuses to come.
///
/// ```text
/// Policy-Counter-Status-Report ::= < AVP Header: 2903 10415 >
///                                  { Policy-Counter-Identifier }
///                                  { Policy-Counter-Status }
///                                * [ Pending-Policy-Counter-Information ]
///                                * [ AVP ]
/// ```
///
/// AVP code 2903 of vendor 10415, 3GPP TS 29.219, 5.3.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PolicyCounterStatusReport {
    /// Policy-Counter-Identifier (2901/10415), UTF8String; 3GPP TS 29.219, 5.3.1.
    /// Names a policy counter.
    pub policy_counter_identifier: Utf8String,
    /// Policy-Counter-Status (2902/10415), UTF8String; 3GPP TS 29.219, 5.3.2.
    /// The status of a policy counter, a word of the operator's.
    pub policy_counter_status: Utf8String,
    /// Pending-Policy-Counter-Information (2905/10415), Grouped; 3GPP TS 29.219, 5.3.5.
    pub pending_policy_counter_information: Vec<PendingPolicyCounterInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PolicyCounterStatusReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Policy-Counter-Status-Report",
    items: &[
        Item::required(avp::POLICY_COUNTER_IDENTIFIER.description()),
        Item::required(avp::POLICY_COUNTER_STATUS.description()),
        Item::repeated(avp::PENDING_POLICY_COUNTER_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for PolicyCounterStatusReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            policy_counter_identifier: unread.value(),
            policy_counter_status: unread.value(),
            pending_policy_counter_information: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2901) => received.one(0, 0, &mut self.policy_counter_identifier),
            (10415, 2902) => received.one(1, 1, &mut self.policy_counter_status),
            (10415, 2905) => {
                received.many(2, &mut self.pending_policy_counter_information)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::POLICY_COUNTER_IDENTIFIER, &self.policy_counter_identifier);
        avps.one(&avp::POLICY_COUNTER_STATUS, &self.policy_counter_status);
        avps.many(
            &avp::PENDING_POLICY_COUNTER_INFORMATION,
            &self.pending_policy_counter_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PolicyCounterStatusReportBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PolicyCounterStatusReport in PolicyCounterStatusReport, with additional_avps;
    required policy_counter_identifier: IntoField<Utf8String>, "Policy-Counter-Identifier" => (Set, B), A: required::PolicyCounterIdentifier;
    required policy_counter_status: IntoField<Utf8String>, "Policy-Counter-Status" => (A, Set), B: required::PolicyCounterStatus;
    repeated pending_policy_counter_information, pending_policy_counter_informations: IntoField<PendingPolicyCounterInformation>, "Pending-Policy-Counter-Information";
}
