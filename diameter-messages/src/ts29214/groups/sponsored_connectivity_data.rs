// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::credit_control;
use crate::credit_control::{GrantedServiceUnit, UsedServiceUnit};
use crate::ts29214::{SponsoringAction, avp};

/// Who pays for the traffic, and how much of it.
///
/// ```text
/// Sponsored-Connectivity-Data ::= < AVP Header: 530 10415 >
///                                 [ Sponsor-Identity ]
///                                 [ Application-Service-Provider-Identity ]
///                                 [ credit-control:Granted-Service-Unit ]
///                                 [ credit-control:Used-Service-Unit ]
///                                 [ Sponsoring-Action ]
///                               * [ AVP ]
/// ```
///
/// AVP code 530 of vendor 10415, 3GPP TS 29.214, 5.3.27.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SponsoredConnectivityData {
    /// Sponsor-Identity (531/10415), UTF8String; 3GPP TS 29.214, 5.3.28.
    pub sponsor_identity: Option<Utf8String>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    pub application_service_provider_identity: Option<Utf8String>,
    /// Granted-Service-Unit (431), Grouped; RFC 8506, 8.17.
    pub granted_service_unit: Option<GrantedServiceUnit>,
    /// Used-Service-Unit (446), Grouped; RFC 8506, 8.19.
    pub used_service_unit: Option<UsedServiceUnit>,
    /// Sponsoring-Action (542/10415), Enumerated; 3GPP TS 29.214, 5.3.40.
    pub sponsoring_action: Option<SponsoringAction>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SponsoredConnectivityData {
    /// Starts building the AVPs of a Sponsored-Connectivity-Data.
    pub fn builder() -> SponsoredConnectivityDataBuilder {
        SponsoredConnectivityDataBuilder::new()
    }
}

impl Group for SponsoredConnectivityData {}

static GRAMMAR: Grammar = Grammar {
    name: "Sponsored-Connectivity-Data",
    items: &[
        Item::optional(avp::SPONSOR_IDENTITY.description()),
        Item::optional(avp::APPLICATION_SERVICE_PROVIDER_IDENTITY.description()),
        Item::optional(credit_control::avp::GRANTED_SERVICE_UNIT.description()),
        Item::optional(credit_control::avp::USED_SERVICE_UNIT.description()),
        Item::optional(avp::SPONSORING_ACTION.description()),
        Item::any(),
    ],
};

impl Contents for SponsoredConnectivityData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 531) => received.optional(0, &mut self.sponsor_identity),
            (10415, 532) => {
                received.optional(1, &mut self.application_service_provider_identity)
            }
            (0, 431) => received.optional(2, &mut self.granted_service_unit),
            (0, 446) => received.optional(3, &mut self.used_service_unit),
            (10415, 542) => received.optional(4, &mut self.sponsoring_action),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::SPONSOR_IDENTITY, &self.sponsor_identity);
        encoder
            .optional(
                &avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
                &self.application_service_provider_identity,
            );
        encoder
            .optional(
                &credit_control::avp::GRANTED_SERVICE_UNIT,
                &self.granted_service_unit,
            );
        encoder
            .optional(&credit_control::avp::USED_SERVICE_UNIT, &self.used_service_unit);
        encoder.optional(&avp::SPONSORING_ACTION, &self.sponsoring_action);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SponsoredConnectivityData`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SponsoredConnectivityDataBuilder {
    contents: Box<SponsoredConnectivityData>,
}

impl SponsoredConnectivityDataBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Sponsor-Identity.
    pub fn sponsor_identity(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.sponsor_identity = Some(value.into());
        self
    }

    /// Sets Application-Service-Provider-Identity.
    pub fn application_service_provider_identity(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.application_service_provider_identity = Some(value.into());
        self
    }

    /// Sets Granted-Service-Unit.
    pub fn granted_service_unit(mut self, value: impl Into<GrantedServiceUnit>) -> Self {
        self.contents.granted_service_unit = Some(value.into());
        self
    }

    /// Sets Used-Service-Unit.
    pub fn used_service_unit(mut self, value: impl Into<UsedServiceUnit>) -> Self {
        self.contents.used_service_unit = Some(value.into());
        self
    }

    /// Sets Sponsoring-Action.
    pub fn sponsoring_action(mut self, value: impl Into<SponsoringAction>) -> Self {
        self.contents.sponsoring_action = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> SponsoredConnectivityData {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<SponsoredConnectivityData> {
        self.contents
    }
}
