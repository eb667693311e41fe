// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List};
use crate::required;
use crate::ts29272::{AllApnConfigurationsIncludedIndicator, ApnConfiguration, avp};

/// All of a user's APN configurations and the default one.
///
/// ```text
/// APN-Configuration-Profile ::= < AVP Header: 1429 10415 >
///                               { Context-Identifier }
///                               [ Additional-Context-Identifier ]
///                               [ Third-Context-Identifier ]
///                               { All-APN-Configurations-Included-Indicator }
///                            1* { APN-Configuration }
///                             * [ AVP ]
/// ```
///
/// AVP code 1429 of vendor 10415, 3GPP TS 29.272, 7.3.34.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApnConfigurationProfile {
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: u32,
    /// Additional-Context-Identifier (1683/10415), Unsigned32; 3GPP TS 29.272, 7.3.206.
    /// The default APN of the other kind (IP or non-IP) than Context-Identifier's.
    pub additional_context_identifier: Option<u32>,
    /// Third-Context-Identifier (1719/10415), Unsigned32; 3GPP TS 29.272, 7.3.244.
    /// The default APN of a third kind (Ethernet or non-IP).
    pub third_context_identifier: Option<u32>,
    /// All-APN-Configurations-Included-Indicator (1428/10415), Enumerated; 3GPP TS 29.272, 7.3.33.
    pub all_apn_configurations_included_indicator: AllApnConfigurationsIncludedIndicator,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: List<ApnConfiguration, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ApnConfigurationProfile {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Configuration-Profile",
    items: &[
        Item::required(avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(avp::ADDITIONAL_CONTEXT_IDENTIFIER.description()),
        Item::optional(avp::THIRD_CONTEXT_IDENTIFIER.description()),
        Item::required(avp::ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR.description()),
        Item::required(avp::APN_CONFIGURATION.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for ApnConfigurationProfile {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            context_identifier: unread.value(),
            additional_context_identifier: None,
            third_context_identifier: None,
            all_apn_configurations_included_indicator: unread.value(),
            apn_configuration: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1423) => received.one(0, 0, &mut self.context_identifier),
            (10415, 1683) => {
                received.optional(1, &mut self.additional_context_identifier)
            }
            (10415, 1719) => received.optional(2, &mut self.third_context_identifier),
            (10415, 1428) => {
                received.one(3, 1, &mut self.all_apn_configurations_included_indicator)
            }
            (10415, 1430) => received.bounded(4, 2, &mut self.apn_configuration),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(
            &avp::ADDITIONAL_CONTEXT_IDENTIFIER,
            &self.additional_context_identifier,
        );
        avps.optional(&avp::THIRD_CONTEXT_IDENTIFIER, &self.third_context_identifier);
        avps.one(
            &avp::ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR,
            &self.all_apn_configurations_included_indicator,
        );
        avps.many(&avp::APN_CONFIGURATION, &self.apn_configuration);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApnConfigurationProfileBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group ApnConfigurationProfile in Box<ApnConfigurationProfile>, with additional_avps;
    required context_identifier: IntoField<u32>, "Context-Identifier" => (Set, B, C), A: required::ContextIdentifier;
    required all_apn_configurations_included_indicator: IntoField<AllApnConfigurationsIncludedIndicator>, "All-APN-Configurations-Included-Indicator" => (A, Set, C), B: required::AllApnConfigurationsIncludedIndicator;
    required apn_configuration: IntoField<ApnConfiguration, List<ApnConfiguration, 1>>, "APN-Configuration" => (A, B, Set), C: required::ApnConfiguration;
    optional additional_context_identifier: IntoField<u32, Option<u32>>, "Additional-Context-Identifier";
    optional third_context_identifier: IntoField<u32, Option<u32>>, "Third-Context-Identifier";
}
