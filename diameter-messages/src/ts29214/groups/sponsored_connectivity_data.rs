// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
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
#[non_exhaustive]
pub struct SponsoredConnectivityData {
    /// Sponsor-Identity (531/10415), UTF8String; 3GPP TS 29.214, 5.3.28.
    /// The sponsor.
    pub sponsor_identity: Option<Utf8String>,
    /// Application-Service-Provider-Identity (532/10415), UTF8String; 3GPP TS 29.214, 5.3.29.
    /// The provider of the application's service.
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SPONSOR_IDENTITY, &self.sponsor_identity);
        avps.optional(
            &avp::APPLICATION_SERVICE_PROVIDER_IDENTITY,
            &self.application_service_provider_identity,
        );
        avps.optional(
            &credit_control::avp::GRANTED_SERVICE_UNIT,
            &self.granted_service_unit,
        );
        avps.optional(&credit_control::avp::USED_SERVICE_UNIT, &self.used_service_unit);
        avps.optional(&avp::SPONSORING_ACTION, &self.sponsoring_action);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SponsoredConnectivityDataBuilder builds group SponsoredConnectivityData in Box<SponsoredConnectivityData>, with additional_avps;
    optional sponsor_identity: IntoField<Utf8String, Option<Utf8String>>, "Sponsor-Identity";
    optional application_service_provider_identity: IntoField<Utf8String, Option<Utf8String>>, "Application-Service-Provider-Identity";
    optional granted_service_unit: IntoField<GrantedServiceUnit, Option<GrantedServiceUnit>>, "Granted-Service-Unit";
    optional used_service_unit: IntoField<UsedServiceUnit, Option<UsedServiceUnit>>, "Used-Service-Unit";
    optional sponsoring_action: IntoField<SponsoringAction, Option<SponsoringAction>>, "Sponsoring-Action";
}
