// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Time, Unread,
    Utf8String,
};
use crate::ts29219::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct PendingPolicyCounterInformation {
    /// Policy-Counter-Status (2902/10415), UTF8String; 3GPP TS 29.219, 5.3.2.
    pub policy_counter_status: Utf8String,
    /// Pending-Policy-Counter-Change-Time (2906/10415), Time; 3GPP TS 29.219, 5.3.6.
    pub pending_policy_counter_change_time: Time,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PendingPolicyCounterInformation {
    /// Starts building the AVPs of a Pending-Policy-Counter-Information.
    pub fn builder() -> PendingPolicyCounterInformationBuilder {
        PendingPolicyCounterInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::POLICY_COUNTER_STATUS, &self.policy_counter_status);
        encoder
            .one(
                &avp::PENDING_POLICY_COUNTER_CHANGE_TIME,
                &self.pending_policy_counter_change_time,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PendingPolicyCounterInformation`]. `build` exists once all that is required is set:
/// Policy-Counter-Status, Pending-Policy-Counter-Change-Time.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PendingPolicyCounterInformationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PendingPolicyCounterInformationOptional,
}

impl PendingPolicyCounterInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PendingPolicyCounterInformationBuilder<(A, B)> {
    /// Sets Policy-Counter-Status (required).
    pub fn policy_counter_status(
        self,
        value: impl Into<Utf8String>,
    ) -> PendingPolicyCounterInformationBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        PendingPolicyCounterInformationBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Pending-Policy-Counter-Change-Time (required).
    pub fn pending_policy_counter_change_time(
        self,
        value: impl Into<Time>,
    ) -> PendingPolicyCounterInformationBuilder<(A, Set<Time>)> {
        let (a, _) = self.required;
        PendingPolicyCounterInformationBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PendingPolicyCounterInformation
    where
        A: required::PolicyCounterStatus<Utf8String>,
        B: required::PendingPolicyCounterChangeTime<Time>,
    {
        let (a, b) = self.required;
        PendingPolicyCounterInformation {
            policy_counter_status: a.value(),
            pending_policy_counter_change_time: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Pending-Policy-Counter-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct PendingPolicyCounterInformationOptional {
    additional_avps: AdditionalAvps,
}

impl<R> PendingPolicyCounterInformationBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
