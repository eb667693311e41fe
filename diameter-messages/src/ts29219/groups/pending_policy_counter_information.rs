// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time, Utf8String};
use crate::required;
use crate::ts29219::avp;

/// A status to come, and when.
///
/// ```text
/// Pending-Policy-Counter-Information ::= < AVP Header: 2905 10415 >
///                                        { Policy-Counter-Status }
///                                        { Pending-Policy-Counter-Change-Time }
///                                      * [ AVP ]
/// ```
///
/// AVP code 2905 of vendor 10415, 3GPP TS 29.219, 5.3.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PendingPolicyCounterInformation {
    /// Policy-Counter-Status (2902/10415), UTF8String; 3GPP TS 29.219, 5.3.2.
    /// The status of a policy counter, a word of the operator's.
    pub policy_counter_status: Utf8String,
    /// Pending-Policy-Counter-Change-Time (2906/10415), Time; 3GPP TS 29.219, 5.3.6.
    /// When the status to come takes effect.
    pub pending_policy_counter_change_time: Time,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PendingPolicyCounterInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Pending-Policy-Counter-Information",
    items: &[
        Item::required(avp::POLICY_COUNTER_STATUS.description()),
        Item::required(avp::PENDING_POLICY_COUNTER_CHANGE_TIME.description()),
        Item::any(),
    ],
};

impl Contents for PendingPolicyCounterInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            policy_counter_status: unread.value(),
            pending_policy_counter_change_time: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2902) => received.one(0, 0, &mut self.policy_counter_status),
            (10415, 2906) => {
                received.one(1, 1, &mut self.pending_policy_counter_change_time)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::POLICY_COUNTER_STATUS, &self.policy_counter_status);
        avps.one(
            &avp::PENDING_POLICY_COUNTER_CHANGE_TIME,
            &self.pending_policy_counter_change_time,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PendingPolicyCounterInformationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PendingPolicyCounterInformation in PendingPolicyCounterInformation, with additional_avps;
    required policy_counter_status: IntoField<Utf8String>, "Policy-Counter-Status" => (Set, B), A: required::PolicyCounterStatus;
    required pending_policy_counter_change_time: IntoTime<Time>, "Pending-Policy-Counter-Change-Time" => (A, Set), B: required::PendingPolicyCounterChangeTime;
}
