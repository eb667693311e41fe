// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::ts29219::{PendingPolicyCounterInformation, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct PolicyCounterStatusReport {
    /// Policy-Counter-Identifier (2901/10415), UTF8String; 3GPP TS 29.219, 5.3.1.
    pub policy_counter_identifier: Utf8String,
    /// Policy-Counter-Status (2902/10415), UTF8String; 3GPP TS 29.219, 5.3.2.
    pub policy_counter_status: Utf8String,
    /// Pending-Policy-Counter-Information (2905/10415), Grouped; 3GPP TS 29.219, 5.3.5.
    pub pending_policy_counter_information: Vec<PendingPolicyCounterInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PolicyCounterStatusReport {
    /// Starts building the AVPs of a Policy-Counter-Status-Report.
    pub fn builder() -> PolicyCounterStatusReportBuilder {
        PolicyCounterStatusReportBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::POLICY_COUNTER_IDENTIFIER, &self.policy_counter_identifier);
        encoder.one(&avp::POLICY_COUNTER_STATUS, &self.policy_counter_status);
        encoder
            .many(
                &avp::PENDING_POLICY_COUNTER_INFORMATION,
                &self.pending_policy_counter_information,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PolicyCounterStatusReport`]. `build` exists once all that is required is set:
/// Policy-Counter-Identifier, Policy-Counter-Status.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PolicyCounterStatusReportBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PolicyCounterStatusReportOptional,
}

impl PolicyCounterStatusReportBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PolicyCounterStatusReportBuilder<(A, B)> {
    /// Sets Policy-Counter-Identifier (required).
    pub fn policy_counter_identifier(
        self,
        value: impl Into<Utf8String>,
    ) -> PolicyCounterStatusReportBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        PolicyCounterStatusReportBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Policy-Counter-Status (required).
    pub fn policy_counter_status(
        self,
        value: impl Into<Utf8String>,
    ) -> PolicyCounterStatusReportBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        PolicyCounterStatusReportBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PolicyCounterStatusReport
    where
        A: required::PolicyCounterIdentifier<Utf8String>,
        B: required::PolicyCounterStatus<Utf8String>,
    {
        let (a, b) = self.required;
        PolicyCounterStatusReport {
            policy_counter_identifier: a.value(),
            policy_counter_status: b.value(),
            pending_policy_counter_information: self
                .optional
                .pending_policy_counter_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Policy-Counter-Status-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct PolicyCounterStatusReportOptional {
    pending_policy_counter_information: Vec<PendingPolicyCounterInformation>,
    additional_avps: AdditionalAvps,
}

impl<R> PolicyCounterStatusReportBuilder<R> {
    /// Adds one Pending-Policy-Counter-Information.
    pub fn pending_policy_counter_information(
        mut self,
        value: impl Into<PendingPolicyCounterInformation>,
    ) -> Self {
        append(&mut self.optional.pending_policy_counter_information, value.into());
        self
    }

    /// Adds any number of Pending-Policy-Counter-Information.
    pub fn pending_policy_counter_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<PendingPolicyCounterInformation>>,
    ) -> Self {
        self.optional
            .pending_policy_counter_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
