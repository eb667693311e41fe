// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::ts29212::{PreEmptionCapability, PreEmptionVulnerability, avp, required};
use diameter_core::builder::{Set, Unset};

/// Which bearers go first when resources are scarce.
///
/// ```text
/// Allocation-Retention-Priority ::= < AVP Header: 1034 10415 >
///                                   { Priority-Level }
///                                   [ Pre-emption-Capability ]
///                                   [ Pre-emption-Vulnerability ]
/// ```
///
/// AVP code 1034 of vendor 10415, 3GPP TS 29.212, 5.3.32.
#[derive(Clone, Debug, PartialEq)]
pub struct AllocationRetentionPriority {
    /// Priority-Level (1046/10415), Unsigned32; 3GPP TS 29.212, 5.3.45.
    pub priority_level: u32,
    /// Pre-emption-Capability (1047/10415), Enumerated; 3GPP TS 29.212, 5.3.46.
    pub pre_emption_capability: Option<PreEmptionCapability>,
    /// Pre-emption-Vulnerability (1048/10415), Enumerated; 3GPP TS 29.212, 5.3.47.
    pub pre_emption_vulnerability: Option<PreEmptionVulnerability>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl AllocationRetentionPriority {
    /// Starts building the AVPs of an Allocation-Retention-Priority.
    pub fn builder() -> AllocationRetentionPriorityBuilder {
        AllocationRetentionPriorityBuilder::new()
    }
}

impl Group for AllocationRetentionPriority {}

static GRAMMAR: Grammar = Grammar {
    name: "Allocation-Retention-Priority",
    items: &[
        Item::required(avp::PRIORITY_LEVEL.description()),
        Item::optional(avp::PRE_EMPTION_CAPABILITY.description()),
        Item::optional(avp::PRE_EMPTION_VULNERABILITY.description()),
    ],
};

impl Contents for AllocationRetentionPriority {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            priority_level: unread.value(),
            pre_emption_capability: None,
            pre_emption_vulnerability: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1046) => received.one(0, 0, &mut self.priority_level),
            (10415, 1047) => received.optional(1, &mut self.pre_emption_capability),
            (10415, 1048) => received.optional(2, &mut self.pre_emption_vulnerability),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::PRIORITY_LEVEL, &self.priority_level);
        encoder.optional(&avp::PRE_EMPTION_CAPABILITY, &self.pre_emption_capability);
        encoder
            .optional(&avp::PRE_EMPTION_VULNERABILITY, &self.pre_emption_vulnerability);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`AllocationRetentionPriority`]. `build` exists once all that is required is set:
/// Priority-Level.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AllocationRetentionPriorityBuilder<R = (Unset,)> {
    required: R,
    optional: AllocationRetentionPriorityOptional,
}

impl AllocationRetentionPriorityBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AllocationRetentionPriorityBuilder<(A,)> {
    /// Sets Priority-Level (required).
    pub fn priority_level(
        self,
        value: u32,
    ) -> AllocationRetentionPriorityBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        AllocationRetentionPriorityBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AllocationRetentionPriority
    where
        A: required::PriorityLevel<u32>,
    {
        let (a,) = self.required;
        AllocationRetentionPriority {
            priority_level: a.value(),
            pre_emption_capability: self.optional.pre_emption_capability,
            pre_emption_vulnerability: self.optional.pre_emption_vulnerability,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an Allocation-Retention-Priority may carry but need not.
#[derive(Clone, Debug, Default)]
struct AllocationRetentionPriorityOptional {
    pre_emption_capability: Option<PreEmptionCapability>,
    pre_emption_vulnerability: Option<PreEmptionVulnerability>,
}

impl<R> AllocationRetentionPriorityBuilder<R> {
    /// Sets Pre-emption-Capability.
    pub fn pre_emption_capability(
        mut self,
        value: impl Into<PreEmptionCapability>,
    ) -> Self {
        self.optional.pre_emption_capability = Some(value.into());
        self
    }

    /// Sets Pre-emption-Vulnerability.
    pub fn pre_emption_vulnerability(
        mut self,
        value: impl Into<PreEmptionVulnerability>,
    ) -> Self {
        self.optional.pre_emption_vulnerability = Some(value.into());
        self
    }
}
