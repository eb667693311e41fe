// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
};
use crate::ts29272::{
    AllApnConfigurationsIncludedIndicator, ApnConfiguration, avp, required,
};
use diameter_core::builder::{Set, Unset};

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
pub struct ApnConfigurationProfile {
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    pub context_identifier: u32,
    /// Additional-Context-Identifier (1683/10415), Unsigned32; 3GPP TS 29.272, 7.3.206.
    pub additional_context_identifier: Option<u32>,
    /// Third-Context-Identifier (1719/10415), Unsigned32; 3GPP TS 29.272, 7.3.244.
    pub third_context_identifier: Option<u32>,
    /// All-APN-Configurations-Included-Indicator (1428/10415), Enumerated; 3GPP TS 29.272, 7.3.33.
    pub all_apn_configurations_included_indicator: AllApnConfigurationsIncludedIndicator,
    /// APN-Configuration (1430/10415), Grouped; 3GPP TS 29.272, 7.3.35.
    pub apn_configuration: List<ApnConfiguration, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ApnConfigurationProfile {
    /// Starts building the AVPs of an APN-Configuration-Profile.
    pub fn builder() -> ApnConfigurationProfileBuilder {
        ApnConfigurationProfileBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        encoder
            .optional(
                &avp::ADDITIONAL_CONTEXT_IDENTIFIER,
                &self.additional_context_identifier,
            );
        encoder.optional(&avp::THIRD_CONTEXT_IDENTIFIER, &self.third_context_identifier);
        encoder
            .one(
                &avp::ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR,
                &self.all_apn_configurations_included_indicator,
            );
        encoder.many(&avp::APN_CONFIGURATION, &self.apn_configuration);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ApnConfigurationProfile`]. `build` exists once all that is required is set:
/// Context-Identifier, All-APN-Configurations-Included-Indicator, APN-Configuration.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ApnConfigurationProfileBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: ApnConfigurationProfileOptional,
}

impl ApnConfigurationProfileBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> ApnConfigurationProfileBuilder<(A, B, C)> {
    /// Sets Context-Identifier (required).
    pub fn context_identifier(
        self,
        value: u32,
    ) -> ApnConfigurationProfileBuilder<(Set<u32>, B, C)> {
        let (_, b, c) = self.required;
        ApnConfigurationProfileBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets All-APN-Configurations-Included-Indicator (required).
    pub fn all_apn_configurations_included_indicator(
        self,
        value: impl Into<AllApnConfigurationsIncludedIndicator>,
    ) -> ApnConfigurationProfileBuilder<
        (A, Set<AllApnConfigurationsIncludedIndicator>, C),
    > {
        let (a, _, c) = self.required;
        ApnConfigurationProfileBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets all APN-Configuration (required).
    pub fn apn_configuration(
        self,
        value: impl Into<List<ApnConfiguration, 1>>,
    ) -> ApnConfigurationProfileBuilder<(A, B, Set<List<ApnConfiguration, 1>>)> {
        let (a, b, _) = self.required;
        ApnConfigurationProfileBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ApnConfigurationProfile
    where
        A: required::ContextIdentifier<u32>,
        B: required::AllApnConfigurationsIncludedIndicator<
            AllApnConfigurationsIncludedIndicator,
        >,
        C: required::ApnConfiguration<List<ApnConfiguration, 1>>,
    {
        let (a, b, c) = self.required;
        ApnConfigurationProfile {
            context_identifier: a.value(),
            additional_context_identifier: self.optional.additional_context_identifier,
            third_context_identifier: self.optional.third_context_identifier,
            all_apn_configurations_included_indicator: b.value(),
            apn_configuration: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an APN-Configuration-Profile may carry but need not.
#[derive(Clone, Debug, Default)]
struct ApnConfigurationProfileOptional {
    additional_context_identifier: Option<u32>,
    third_context_identifier: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> ApnConfigurationProfileBuilder<R> {
    /// Sets Additional-Context-Identifier.
    pub fn additional_context_identifier(mut self, value: u32) -> Self {
        self.optional.additional_context_identifier = Some(value);
        self
    }

    /// Sets Third-Context-Identifier.
    pub fn third_context_identifier(mut self, value: u32) -> Self {
        self.optional.third_context_identifier = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
