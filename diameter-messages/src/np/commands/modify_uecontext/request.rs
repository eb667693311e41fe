// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::credit_control;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29217;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::credit_control::SubscriptionId;
use crate::np::{ModifyUecontextAnswer, ModifyUecontextAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29217::CongestionLevelDefinition;

/// The PCRF changes, or deletes, what the RCAF keeps for a user.
///
/// ```text
/// <MUR> ::= < Diameter Header: 8388722, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           [ Origin-State-Id ]
///           [ Subscription-Id ]
///           [ Called-Station-Id ]
///           [ OC-Supported-Features ]
///           [ Reporting-Restriction ]
///           [ Conditional-Restriction ]
///           [ RUCI-Action ]
///         * [ Congestion-Level-Definition ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388722, 3GPP TS 29.217, 5.6.5/5.6.6.
#[doc(alias = "MUR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModifyUecontextRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: DiameterIdentity,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Subscription-Id (443), Grouped; RFC 8506, 8.46.
    pub subscription_id: Option<SubscriptionId>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Reporting-Restriction (4011/10415), Unsigned32; 3GPP TS 29.217, 5.3.13.
    pub reporting_restriction: Option<u32>,
    /// Conditional-Restriction (4007/10415), Unsigned32; 3GPP TS 29.217, 5.3.9.
    pub conditional_restriction: Option<u32>,
    /// RUCI-Action (4012/10415), Unsigned32; 3GPP TS 29.217, 5.3.14.
    pub ruci_action: Option<u32>,
    /// Congestion-Level-Definition (4002/10415), Grouped; 3GPP TS 29.217, 5.3.4.
    pub congestion_level_definition: Vec<CongestionLevelDefinition>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for ModifyUecontextRequest {
    type Answer = ModifyUecontextAnswer;
}

impl Command for ModifyUecontextRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Modify-Uecontext-Request",
    abbreviation: "MUR",
    code: Some(8388722),
    application_id: 16777342,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::np::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ModifyUecontextRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Modify-Uecontext-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(credit_control::avp::SUBSCRIPTION_ID.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29217::avp::REPORTING_RESTRICTION.description()),
        Item::optional(ts29217::avp::CONDITIONAL_RESTRICTION.description()),
        Item::optional(ts29217::avp::RUCI_ACTION.description()),
        Item::repeated(ts29217::avp::CONGESTION_LEVEL_DEFINITION.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for ModifyUecontextRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            origin_state_id: None,
            subscription_id: None,
            called_station_id: None,
            oc_supported_features: None,
            reporting_restriction: None,
            conditional_restriction: None,
            ruci_action: None,
            congestion_level_definition: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 2, &mut self.auth_session_state),
            (0, 264) => received.one(4, 3, &mut self.origin_host),
            (0, 296) => received.one(5, 4, &mut self.origin_realm),
            (0, 283) => received.one(6, 5, &mut self.destination_realm),
            (0, 293) => received.one(7, 6, &mut self.destination_host),
            (0, 278) => received.optional(8, &mut self.origin_state_id),
            (0, 443) => received.optional(9, &mut self.subscription_id),
            (0, 30) => received.optional(10, &mut self.called_station_id),
            (0, 621) => received.optional(11, &mut self.oc_supported_features),
            (10415, 4011) => received.optional(12, &mut self.reporting_restriction),
            (10415, 4007) => received.optional(13, &mut self.conditional_restriction),
            (10415, 4012) => received.optional(14, &mut self.ruci_action),
            (10415, 4002) => received.many(15, &mut self.congestion_level_definition),
            (0, 284) => received.many(16, &mut self.proxy_info),
            (0, 282) => received.many(17, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&credit_control::avp::SUBSCRIPTION_ID, &self.subscription_id);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&ts29217::avp::REPORTING_RESTRICTION, &self.reporting_restriction);
        avps.optional(
            &ts29217::avp::CONDITIONAL_RESTRICTION,
            &self.conditional_restriction,
        );
        avps.optional(&ts29217::avp::RUCI_ACTION, &self.ruci_action);
        avps.many(
            &ts29217::avp::CONGESTION_LEVEL_DEFINITION,
            &self.congestion_level_definition,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ModifyUecontextRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ModifyUecontextAnswerBuilder<(Set, Set, Set, Set, Set)> {
        let mut builder = ModifyUecontextAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    ModifyUecontextRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ModifyUecontextRequest in Box<ModifyUecontextRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777342).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G), F: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, E, F, Set), G: required::DestinationHost;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional subscription_id: IntoField<SubscriptionId, Option<SubscriptionId>>, "Subscription-Id";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional reporting_restriction: IntoField<u32, Option<u32>>, "Reporting-Restriction";
    optional conditional_restriction: IntoField<u32, Option<u32>>, "Conditional-Restriction";
    optional ruci_action: IntoField<u32, Option<u32>>, "RUCI-Action";
    repeated congestion_level_definition, congestion_level_definitions: IntoField<CongestionLevelDefinition>, "Congestion-Level-Definition";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
