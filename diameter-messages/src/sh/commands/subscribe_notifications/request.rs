// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, List, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29329;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sh::{SubscribeNotificationsAnswer, SubscribeNotificationsAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29329::{
    DataReference, IdentitySet, OneTimeNotification, SendDataIndication, SubsReqType,
    UserIdentity,
};

/// An application server subscribes to changes of user data, or ends the subscription.
///
/// ```text
/// <SNR> ::= < Diameter Header: 308, REQ, PXY, 16777217 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///         * [ Supported-Features ]
///           { User-Identity }
///           [ Wildcarded-Public-Identity ]
///           [ Wildcarded-IMPU ]
///         * [ Service-Indication ]
///           [ Send-Data-Indication ]
///           [ Server-Name ]
///           { Subs-Req-Type }
///        1* { Data-Reference }
///         * [ Identity-Set ]
///           [ Expiry-Time ]
///         * [ DSAI-Tag ]
///           [ One-Time-Notification ]
///           [ User-Name ]
///           [ OC-Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 308, 3GPP TS 29.329, 6.1.5/6.1.6.
#[doc(alias = "SNR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeNotificationsRequest {
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
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
    pub user_identity: UserIdentity,
    /// Wildcarded-Public-Identity (634/10415), UTF8String; 3GPP TS 29.229, 6.3.35.
    /// The public identity with a wildcard that the user's one matched.
    pub wildcarded_public_identity: Option<Utf8String>,
    /// Wildcarded-IMPU (636/10415), UTF8String; 3GPP TS 29.229, 6.3.43.
    /// The public user identity with a wildcard that the user's one matched.
    pub wildcarded_impu: Option<Utf8String>,
    /// Service-Indication (704/10415), OctetString; 3GPP TS 29.329, 6.3.5.
    /// The service to which transparent data belongs, in octets.
    pub service_indication: Vec<OctetString>,
    /// Send-Data-Indication (710/10415), Enumerated; 3GPP TS 29.329, 6.3.17.
    pub send_data_indication: Option<SendDataIndication>,
    /// Server-Name (602/10415), UTF8String; 3GPP TS 29.229, 6.3.3.
    /// The SIP URI of a server.
    pub server_name: Option<Utf8String>,
    /// Subs-Req-Type (705/10415), Enumerated; 3GPP TS 29.329, 6.3.6.
    pub subs_req_type: SubsReqType,
    /// Data-Reference (703/10415), Enumerated; 3GPP TS 29.329, 6.3.4.
    pub data_reference: List<DataReference, 1>,
    /// Identity-Set (708/10415), Enumerated; 3GPP TS 29.329, 6.3.10.
    pub identity_set: Vec<IdentitySet>,
    /// Expiry-Time (709/10415), Time; 3GPP TS 29.329, 6.3.16.
    /// When the subscription to notifications ends.
    pub expiry_time: Option<Time>,
    /// DSAI-Tag (711/10415), OctetString; 3GPP TS 29.329, 6.3.18.
    /// A dynamic service activation info, in octets.
    pub dsai_tag: Vec<OctetString>,
    /// One-Time-Notification (712/10415), Enumerated; 3GPP TS 29.329, 6.3.22.
    pub one_time_notification: Option<OneTimeNotification>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for SubscribeNotificationsRequest {
    type Answer = SubscribeNotificationsAnswer;
}

impl Command for SubscribeNotificationsRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Subscribe-Notifications-Request",
    abbreviation: "SNR",
    code: Some(308),
    application_id: 16777217,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sh::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<SubscribeNotificationsRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Subscribe-Notifications-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::required(ts29329::avp::USER_IDENTITY.description()),
        Item::optional(ts29229::avp::WILDCARDED_PUBLIC_IDENTITY.description()),
        Item::optional(ts29229::avp::WILDCARDED_IMPU.description()),
        Item::repeated(ts29329::avp::SERVICE_INDICATION.description()),
        Item::optional(ts29329::avp::SEND_DATA_INDICATION.description()),
        Item::optional(ts29229::avp::SERVER_NAME.description()),
        Item::required(ts29329::avp::SUBS_REQ_TYPE.description()),
        Item::required(ts29329::avp::DATA_REFERENCE.description()).times(1, None),
        Item::repeated(ts29329::avp::IDENTITY_SET.description()),
        Item::optional(ts29329::avp::EXPIRY_TIME.description()),
        Item::repeated(ts29329::avp::DSAI_TAG.description()),
        Item::optional(ts29329::avp::ONE_TIME_NOTIFICATION.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for SubscribeNotificationsRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 9;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: None,
            destination_realm: unread.value(),
            supported_features: Vec::new(),
            user_identity: unread.value(),
            wildcarded_public_identity: None,
            wildcarded_impu: None,
            service_indication: Vec::new(),
            send_data_indication: None,
            server_name: None,
            subs_req_type: unread.value(),
            data_reference: unread.list(),
            identity_set: Vec::new(),
            expiry_time: None,
            dsai_tag: Vec::new(),
            one_time_notification: None,
            user_name: None,
            oc_supported_features: None,
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
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 2, &mut self.auth_session_state),
            (0, 264) => received.one(4, 3, &mut self.origin_host),
            (0, 296) => received.one(5, 4, &mut self.origin_realm),
            (0, 293) => received.optional(6, &mut self.destination_host),
            (0, 283) => received.one(7, 5, &mut self.destination_realm),
            (10415, 628) => received.many(8, &mut self.supported_features),
            (10415, 700) => received.one(9, 6, &mut self.user_identity),
            (10415, 634) => received.optional(10, &mut self.wildcarded_public_identity),
            (10415, 636) => received.optional(11, &mut self.wildcarded_impu),
            (10415, 704) => received.many(12, &mut self.service_indication),
            (10415, 710) => received.optional(13, &mut self.send_data_indication),
            (10415, 602) => received.optional(14, &mut self.server_name),
            (10415, 705) => received.one(15, 7, &mut self.subs_req_type),
            (10415, 703) => received.bounded(16, 8, &mut self.data_reference),
            (10415, 708) => received.many(17, &mut self.identity_set),
            (10415, 709) => received.optional(18, &mut self.expiry_time),
            (10415, 711) => received.many(19, &mut self.dsai_tag),
            (10415, 712) => received.optional(20, &mut self.one_time_notification),
            (0, 1) => received.optional(21, &mut self.user_name),
            (0, 621) => received.optional(22, &mut self.oc_supported_features),
            (0, 284) => received.many(24, &mut self.proxy_info),
            (0, 282) => received.many(25, &mut self.route_record),
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
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.one(&ts29329::avp::USER_IDENTITY, &self.user_identity);
        avps.optional(
            &ts29229::avp::WILDCARDED_PUBLIC_IDENTITY,
            &self.wildcarded_public_identity,
        );
        avps.optional(&ts29229::avp::WILDCARDED_IMPU, &self.wildcarded_impu);
        avps.many(&ts29329::avp::SERVICE_INDICATION, &self.service_indication);
        avps.optional(&ts29329::avp::SEND_DATA_INDICATION, &self.send_data_indication);
        avps.optional(&ts29229::avp::SERVER_NAME, &self.server_name);
        avps.one(&ts29329::avp::SUBS_REQ_TYPE, &self.subs_req_type);
        avps.many(&ts29329::avp::DATA_REFERENCE, &self.data_reference);
        avps.many(&ts29329::avp::IDENTITY_SET, &self.identity_set);
        avps.optional(&ts29329::avp::EXPIRY_TIME, &self.expiry_time);
        avps.many(&ts29329::avp::DSAI_TAG, &self.dsai_tag);
        avps.optional(&ts29329::avp::ONE_TIME_NOTIFICATION, &self.one_time_notification);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl SubscribeNotificationsRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> SubscribeNotificationsAnswerBuilder<(Set, Set, Set, Set, Set)> {
        SubscribeNotificationsAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    SubscribeNotificationsRequestBuilder<(A, B, C, D, E, F, G, H, I) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command SubscribeNotificationsRequest in Box<SubscribeNotificationsRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777217).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G, H, I), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G, H, I), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G, H, I), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G, H, I), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H, I), F: required::DestinationRealm;
    required user_identity: IntoField<UserIdentity>, "User-Identity" => (A, B, C, D, E, F, Set, H, I), G: required::UserIdentity;
    required subs_req_type: IntoField<SubsReqType>, "Subs-Req-Type" => (A, B, C, D, E, F, G, Set, I), H: required::SubsReqType;
    required data_reference: IntoField<DataReference, List<DataReference, 1>>, "Data-Reference" => (A, B, C, D, E, F, G, H, Set), I: required::DataReference;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional wildcarded_public_identity: IntoField<Utf8String, Option<Utf8String>>, "Wildcarded-Public-Identity";
    optional wildcarded_impu: IntoField<Utf8String, Option<Utf8String>>, "Wildcarded-IMPU";
    optional send_data_indication: IntoField<SendDataIndication, Option<SendDataIndication>>, "Send-Data-Indication";
    optional server_name: IntoField<Utf8String, Option<Utf8String>>, "Server-Name";
    optional expiry_time: IntoTime<Option<Time>>, "Expiry-Time";
    optional one_time_notification: IntoField<OneTimeNotification, Option<OneTimeNotification>>, "One-Time-Notification";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated service_indication, service_indications: IntoField<OctetString>, "Service-Indication";
    repeated identity_set, identity_sets: IntoField<IdentitySet>, "Identity-Set";
    repeated dsai_tag, dsai_tags: IntoField<OctetString>, "DSAI-Tag";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
