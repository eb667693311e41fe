// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29128;
use crate::ts29212;
use crate::ts29229;
use crate::ts29336;
use crate::ts29338;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::t6a::{MtDataAnswer, MtDataAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;

/// Brings data of the SCEF to the device.
///
/// ```text
/// <TDR> ::= < Diameter Header: 8388734, REQ, PXY, 16777346 >
///           < Session-Id >
///           < User-Identifier >
///           < Bearer-Identifier >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           [ Non-IP-Data ]
///           [ SCEF-Wait-Time ]
///           [ Maximum-Retransmission-Time ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388734, 3GPP TS 29.128, 6.2.11/6.2.12.
#[doc(alias = "TDR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MtDataRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// Bearer-Identifier (1020/10415), OctetString; 3GPP TS 29.212, 5.3.20.
    /// A bearer of the access network, in octets of its own.
    pub bearer_identifier: OctetString,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Non-IP-Data (4315/10415), OctetString; 3GPP TS 29.128, 6.4.19.
    /// Data from or to the terminal.
    pub non_ip_data: Option<OctetString>,
    /// SCEF-Wait-Time (4316/10415), Time; 3GPP TS 29.128, 6.4.24.
    pub scef_wait_time: Option<Time>,
    /// Maximum-Retransmission-Time (3330/10415), Time; 3GPP TS 29.338, 6.3.3.17.
    /// Until when the message may be sent again.
    pub maximum_retransmission_time: Option<Time>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for MtDataRequest {
    type Answer = MtDataAnswer;
}

impl Command for MtDataRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "MT-Data-Request",
    abbreviation: "TDR",
    code: Some(8388734),
    application_id: 16777346,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::t6a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<MtDataRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "MT-Data-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::fixed(ts29336::avp::USER_IDENTIFIER.description()),
        Item::fixed(ts29212::avp::BEARER_IDENTIFIER.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29128::avp::NON_IP_DATA.description()),
        Item::optional(ts29128::avp::SCEF_WAIT_TIME.description()),
        Item::optional(ts29338::avp::MAXIMUM_RETRANSMISSION_TIME.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for MtDataRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            user_identifier: unread.value(),
            bearer_identifier: unread.value(),
            drmp: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            oc_supported_features: None,
            supported_features: Vec::new(),
            non_ip_data: None,
            scef_wait_time: None,
            maximum_retransmission_time: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (10415, 3102) => received.one(1, 1, &mut self.user_identifier),
            (10415, 1020) => received.one(2, 2, &mut self.bearer_identifier),
            (0, 301) => received.optional(3, &mut self.drmp),
            (0, 277) => received.one(4, 3, &mut self.auth_session_state),
            (0, 264) => received.one(5, 4, &mut self.origin_host),
            (0, 296) => received.one(6, 5, &mut self.origin_realm),
            (0, 293) => received.optional(7, &mut self.destination_host),
            (0, 283) => received.one(8, 6, &mut self.destination_realm),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 628) => received.many(10, &mut self.supported_features),
            (10415, 4315) => received.optional(11, &mut self.non_ip_data),
            (10415, 4316) => received.optional(12, &mut self.scef_wait_time),
            (10415, 3330) => received.optional(13, &mut self.maximum_retransmission_time),
            (0, 284) => received.many(14, &mut self.proxy_info),
            (0, 282) => received.many(15, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        avps.one(&ts29212::avp::BEARER_IDENTIFIER, &self.bearer_identifier);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29128::avp::NON_IP_DATA, &self.non_ip_data);
        avps.optional(&ts29128::avp::SCEF_WAIT_TIME, &self.scef_wait_time);
        avps.optional(
            &ts29338::avp::MAXIMUM_RETRANSMISSION_TIME,
            &self.maximum_retransmission_time,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl MtDataRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> MtDataAnswerBuilder<(Set, Set, Set, Set)> {
        MtDataAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    MtDataRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command MtDataRequest in Box<MtDataRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required user_identifier: IntoField<UserIdentifier>, "User-Identifier" => (A, Set, C, D, E, F, G), B: required::UserIdentifier;
    required bearer_identifier: IntoField<OctetString>, "Bearer-Identifier" => (A, B, Set, D, E, F, G), C: required::BearerIdentifier;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, C, Set, E, F, G), D: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, D, Set, F, G), E: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, E, Set, G), F: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, F, Set), G: required::DestinationRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional non_ip_data: IntoField<OctetString, Option<OctetString>>, "Non-IP-Data";
    optional scef_wait_time: IntoTime<Option<Time>>, "SCEF-Wait-Time";
    optional maximum_retransmission_time: IntoTime<Option<Time>>, "Maximum-Retransmission-Time";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
