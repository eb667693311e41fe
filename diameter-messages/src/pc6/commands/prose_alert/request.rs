// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29345;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::pc6::{ProseAlertAnswer, ProseAlertAnswerBuilder};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;
use crate::ts29345::AssistanceInfo;

/// Tells that two users have come near to each other.
///
/// ```text
/// <ALR> ::= < Diameter Header: 8388674, REQ, PXY, 16777340 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///         * [ Supported-Features ]
///           [ OC-Supported-Features ]
///           { App-Layer-User-Id }
///           { Targeted-EPUID }
///           [ Assistance-Info ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388674, 3GPP TS 29.345, 6.2.15/6.2.16.
#[doc(alias = "ALR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProseAlertRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// App-Layer-User-Id (3801/10415), UTF8String; 3GPP TS 29.345, 6.3.2.
    pub app_layer_user_id: Utf8String,
    /// Targeted-EPUID (3817/10415), UTF8String; 3GPP TS 29.345, 6.3.26.
    pub targeted_epuid: Utf8String,
    /// Assistance-Info (3802/10415), Grouped; 3GPP TS 29.345, 6.3.3.
    pub assistance_info: Option<AssistanceInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for ProseAlertRequest {
    type Answer = ProseAlertAnswer;
}

impl Command for ProseAlertRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "ProSe-Alert-Request",
    abbreviation: "ALR",
    code: Some(8388674),
    application_id: 16777340,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::pc6::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<ProseAlertRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Alert-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::required(ts29345::avp::APP_LAYER_USER_ID.description()),
        Item::required(ts29345::avp::TARGETED_EPUID.description()),
        Item::optional(ts29345::avp::ASSISTANCE_INFO.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ProseAlertRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            supported_features: Vec::new(),
            oc_supported_features: None,
            app_layer_user_id: unread.value(),
            targeted_epuid: unread.value(),
            assistance_info: None,
            additional_avps: Default::default(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.optional(2, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 1, &mut self.auth_session_state),
            (0, 264) => received.one(4, 2, &mut self.origin_host),
            (0, 296) => received.one(5, 3, &mut self.origin_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 283) => received.one(7, 4, &mut self.destination_realm),
            (10415, 628) => received.many(8, &mut self.supported_features),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 3801) => received.one(10, 5, &mut self.app_layer_user_id),
            (10415, 3817) => received.one(11, 6, &mut self.targeted_epuid),
            (10415, 3802) => received.optional(12, &mut self.assistance_info),
            (0, 284) => received.many(14, &mut self.proxy_info),
            (0, 282) => received.many(15, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.optional(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.one(&ts29345::avp::APP_LAYER_USER_ID, &self.app_layer_user_id);
        avps.one(&ts29345::avp::TARGETED_EPUID, &self.targeted_epuid);
        avps.optional(&ts29345::avp::ASSISTANCE_INFO, &self.assistance_info);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl ProseAlertRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> ProseAlertAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = ProseAlertAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            let mut application = application.clone();
            application.unlisted_avps.clear();
            builder = builder.vendor_specific_application_id(application);
        }
        builder
    }
}

diameter_core::builder! {
    ProseAlertRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command ProseAlertRequest in Box<ProseAlertRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G), E: required::DestinationRealm;
    required app_layer_user_id: IntoField<Utf8String>, "App-Layer-User-Id" => (A, B, C, D, E, Set, G), F: required::AppLayerUserId;
    required targeted_epuid: IntoField<Utf8String>, "Targeted-EPUID" => (A, B, C, D, E, F, Set), G: required::TargetedEpuid;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional assistance_info: IntoField<AssistanceInfo, Option<AssistanceInfo>>, "Assistance-Info";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
