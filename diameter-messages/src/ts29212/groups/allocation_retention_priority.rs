// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::ts29212::{PreEmptionCapability, PreEmptionVulnerability, avp};

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
#[non_exhaustive]
pub struct AllocationRetentionPriority {
    /// Priority-Level (1046/10415), Unsigned32; 3GPP TS 29.212, 5.3.45.
    /// 1 (highest) to 15 (lowest); 1 to 8 only within the operator's domain.
    pub priority_level: u32,
    /// Pre-emption-Capability (1047/10415), Enumerated; 3GPP TS 29.212, 5.3.46.
    pub pre_emption_capability: Option<PreEmptionCapability>,
    /// Pre-emption-Vulnerability (1048/10415), Enumerated; 3GPP TS 29.212, 5.3.47.
    pub pre_emption_vulnerability: Option<PreEmptionVulnerability>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PRIORITY_LEVEL, &self.priority_level);
        avps.optional(&avp::PRE_EMPTION_CAPABILITY, &self.pre_emption_capability);
        avps.optional(&avp::PRE_EMPTION_VULNERABILITY, &self.pre_emption_vulnerability);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AllocationRetentionPriorityBuilder<(A,) = (Unset,), (Set,)> builds group AllocationRetentionPriority in AllocationRetentionPriority;
    required priority_level: IntoField<u32>, "Priority-Level" => (Set,), A: required::PriorityLevel;
    optional pre_emption_capability: IntoField<PreEmptionCapability, Option<PreEmptionCapability>>, "Pre-emption-Capability";
    optional pre_emption_vulnerability: IntoField<PreEmptionVulnerability, Option<PreEmptionVulnerability>>, "Pre-emption-Vulnerability";
}
