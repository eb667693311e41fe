// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29272;
use crate::ts29338;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::sgd::{MtForwardShortMessageAnswer, MtForwardShortMessageAnswerBuilder, avp};
use crate::ts29229::SupportedFeatures;
use crate::ts29338::SmsmiCorrelationId;

/// Brings a short message of the service centre to the node that serves the user.
///
/// ```text
/// <TFR> ::= < Diameter Header: 8388646, REQ, PXY, 16777313 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Host }
///           { Destination-Realm }
///           { User-Name }
///         * [ Supported-Features ]
///           [ SMSMI-Correlation-ID ]
///           { SC-Address }
///           { SM-RP-UI }
///           [ MME-Number-for-MT-SMS ]
///           [ SGSN-Number ]
///           [ TFR-Flags ]
///           [ SM-Delivery-Timer ]
///           [ SM-Delivery-Start-Time ]
///           [ Maximum-Retransmission-Time ]
///           [ SMS-GMSC-Address ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388646, 3GPP TS 29.338, 6.3.2.5/6.3.2.6.
#[doc(alias = "TFR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MtForwardShortMessageRequest {
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
    pub destination_host: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// SMSMI-Correlation-ID (3324/10415), Grouped; 3GPP TS 29.338, 6.3.3.13.
    pub smsmi_correlation_id: Option<SmsmiCorrelationId>,
    /// SC-Address (3300/10415), OctetString; 3GPP TS 29.338, 6.3.3.2.
    /// The ISDN number of a service centre, in TBCD.
    pub sc_address: OctetString,
    /// SM-RP-UI (3301/10415), OctetString; 3GPP TS 29.338, 6.3.3.3.
    /// The transfer protocol data unit of a short message, at most 200 octets.
    pub sm_rp_ui: OctetString,
    /// MME-Number-for-MT-SMS (1645/10415), OctetString; 3GPP TS 29.272, 7.3.159.
    /// The ISDN number of an MME for short messages, in TBCD.
    pub mme_number_for_mt_sms: Option<OctetString>,
    /// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.338, 6.3.3.1.
    pub sgsn_number: Option<OctetString>,
    /// TFR-Flags (3302/10415), Unsigned32; 3GPP TS 29.338, 6.3.3.4.
    pub tfr_flags: Option<u32>,
    /// SM-Delivery-Timer (3306/10415), Unsigned32; 3GPP TS 29.338, 6.3.3.10.
    /// Seconds, 30 to 600.
    pub sm_delivery_timer: Option<u32>,
    /// SM-Delivery-Start-Time (3307/10415), Time; 3GPP TS 29.338, 6.3.3.11.
    pub sm_delivery_start_time: Option<Time>,
    /// Maximum-Retransmission-Time (3330/10415), Time; 3GPP TS 29.338, 6.3.3.17.
    /// Until when the message may be sent again.
    pub maximum_retransmission_time: Option<Time>,
    /// SMS-GMSC-Address (3332/10415), OctetString; 3GPP TS 29.338, 6.3.3.19.
    /// The ISDN number of an SMS-GMSC, in TBCD.
    pub sms_gmsc_address: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for MtForwardShortMessageRequest {
    type Answer = MtForwardShortMessageAnswer;
}

impl Command for MtForwardShortMessageRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "MT-Forward-Short-Message-Request",
    abbreviation: "TFR",
    code: Some(8388646),
    application_id: 16777313,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::sgd::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<MtForwardShortMessageRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "MT-Forward-Short-Message-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29338::avp::SMSMI_CORRELATION_ID.description()),
        Item::required(ts29338::avp::SC_ADDRESS.description()),
        Item::required(ts29338::avp::SM_RP_UI.description()),
        Item::optional(ts29272::avp::MME_NUMBER_FOR_MT_SMS.description()),
        Item::optional(avp::SGSN_NUMBER.description()),
        Item::optional(ts29338::avp::TFR_FLAGS.description()),
        Item::optional(ts29338::avp::SM_DELIVERY_TIMER.description()),
        Item::optional(ts29338::avp::SM_DELIVERY_START_TIME.description()),
        Item::optional(ts29338::avp::MAXIMUM_RETRANSMISSION_TIME.description()),
        Item::optional(ts29338::avp::SMS_GMSC_ADDRESS.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for MtForwardShortMessageRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 9;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_host: unread.value(),
            destination_realm: unread.value(),
            user_name: unread.value(),
            supported_features: Vec::new(),
            smsmi_correlation_id: None,
            sc_address: unread.value(),
            sm_rp_ui: unread.value(),
            mme_number_for_mt_sms: None,
            sgsn_number: None,
            tfr_flags: None,
            sm_delivery_timer: None,
            sm_delivery_start_time: None,
            maximum_retransmission_time: None,
            sms_gmsc_address: None,
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
            (0, 293) => received.one(6, 4, &mut self.destination_host),
            (0, 283) => received.one(7, 5, &mut self.destination_realm),
            (0, 1) => received.one(8, 6, &mut self.user_name),
            (10415, 628) => received.many(9, &mut self.supported_features),
            (10415, 3324) => received.optional(10, &mut self.smsmi_correlation_id),
            (10415, 3300) => received.one(11, 7, &mut self.sc_address),
            (10415, 3301) => received.one(12, 8, &mut self.sm_rp_ui),
            (10415, 1645) => received.optional(13, &mut self.mme_number_for_mt_sms),
            (10415, 1489) => received.optional(14, &mut self.sgsn_number),
            (10415, 3302) => received.optional(15, &mut self.tfr_flags),
            (10415, 3306) => received.optional(16, &mut self.sm_delivery_timer),
            (10415, 3307) => received.optional(17, &mut self.sm_delivery_start_time),
            (10415, 3330) => received.optional(18, &mut self.maximum_retransmission_time),
            (10415, 3332) => received.optional(19, &mut self.sms_gmsc_address),
            (0, 284) => received.many(21, &mut self.proxy_info),
            (0, 282) => received.many(22, &mut self.route_record),
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
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29338::avp::SMSMI_CORRELATION_ID, &self.smsmi_correlation_id);
        avps.one(&ts29338::avp::SC_ADDRESS, &self.sc_address);
        avps.one(&ts29338::avp::SM_RP_UI, &self.sm_rp_ui);
        avps.optional(&ts29272::avp::MME_NUMBER_FOR_MT_SMS, &self.mme_number_for_mt_sms);
        avps.optional(&avp::SGSN_NUMBER, &self.sgsn_number);
        avps.optional(&ts29338::avp::TFR_FLAGS, &self.tfr_flags);
        avps.optional(&ts29338::avp::SM_DELIVERY_TIMER, &self.sm_delivery_timer);
        avps.optional(
            &ts29338::avp::SM_DELIVERY_START_TIME,
            &self.sm_delivery_start_time,
        );
        avps.optional(
            &ts29338::avp::MAXIMUM_RETRANSMISSION_TIME,
            &self.maximum_retransmission_time,
        );
        avps.optional(&ts29338::avp::SMS_GMSC_ADDRESS, &self.sms_gmsc_address);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl MtForwardShortMessageRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> MtForwardShortMessageAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = MtForwardShortMessageAnswer::builder()
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
    MtForwardShortMessageRequestBuilder<(A, B, C, D, E, F, G, H, I) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command MtForwardShortMessageRequest in Box<MtForwardShortMessageRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G, H, I), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G, H, I), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G, H, I), D: required::OriginRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G, H, I), E: required::DestinationHost;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H, I), F: required::DestinationRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, F, Set, H, I), G: required::UserName;
    required sc_address: IntoField<OctetString>, "SC-Address" => (A, B, C, D, E, F, G, Set, I), H: required::ScAddress;
    required sm_rp_ui: IntoField<OctetString>, "SM-RP-UI" => (A, B, C, D, E, F, G, H, Set), I: required::SmRpUi;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional smsmi_correlation_id: IntoField<SmsmiCorrelationId, Option<SmsmiCorrelationId>>, "SMSMI-Correlation-ID";
    optional mme_number_for_mt_sms: IntoField<OctetString, Option<OctetString>>, "MME-Number-for-MT-SMS";
    optional sgsn_number: IntoField<OctetString, Option<OctetString>>, "SGSN-Number";
    optional tfr_flags: IntoField<u32, Option<u32>>, "TFR-Flags";
    optional sm_delivery_timer: IntoField<u32, Option<u32>>, "SM-Delivery-Timer";
    optional sm_delivery_start_time: IntoTime<Option<Time>>, "SM-Delivery-Start-Time";
    optional maximum_retransmission_time: IntoTime<Option<Time>>, "Maximum-Retransmission-Time";
    optional sms_gmsc_address: IntoField<OctetString, Option<OctetString>>, "SMS-GMSC-Address";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
