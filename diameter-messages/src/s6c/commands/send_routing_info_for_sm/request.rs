// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29329;
use crate::ts29338;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::s6c::{SendRoutingInfoForSmAnswer, SendRoutingInfoForSmAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29338::{SmDeliveryNotIntended, SmRpMti, SmsmiCorrelationId};

/// Asks for the nodes to which a short message for the user must be sent.
///
/// ```text
/// <SRR> ::= < Diameter Header: 8388647, REQ, PXY, 16777312 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           [ MSISDN ]
///           [ User-Name ]
///           [ SMSMI-Correlation-ID ]
///         * [ Supported-Features ]
///           [ SC-Address ]
///           [ SM-RP-MTI ]
///           [ SM-RP-SMEA ]
///           [ SRR-Flags ]
///           [ SM-Delivery-Not-Intended ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388647, 3GPP TS 29.338, 5.3.2.3/5.3.2.4.
#[doc(alias = "SRR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendRoutingInfoForSmRequest {
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
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// SMSMI-Correlation-ID (3324/10415), Grouped; 3GPP TS 29.338, 6.3.3.13.
    pub smsmi_correlation_id: Option<SmsmiCorrelationId>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// SC-Address (3300/10415), OctetString; 3GPP TS 29.338, 6.3.3.2.
    /// The ISDN number of a service centre, in TBCD.
    pub sc_address: Option<OctetString>,
    /// SM-RP-MTI (3308/10415), Enumerated; 3GPP TS 29.338, 5.3.3.2.
    pub sm_rp_mti: Option<SmRpMti>,
    /// SM-RP-SMEA (3309/10415), OctetString; 3GPP TS 29.338, 5.3.3.3.
    /// The address of a short message entity, as in TS 24.011.
    pub sm_rp_smea: Option<OctetString>,
    /// SRR-Flags (3310/10415), Unsigned32; 3GPP TS 29.338, 5.3.3.4.
    pub srr_flags: Option<u32>,
    /// SM-Delivery-Not-Intended (3311/10415), Enumerated; 3GPP TS 29.338, 5.3.3.5.
    pub sm_delivery_not_intended: Option<SmDeliveryNotIntended>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for SendRoutingInfoForSmRequest {
    type Answer = SendRoutingInfoForSmAnswer;
}

impl Command for SendRoutingInfoForSmRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Send-Routing-Info-for-SM-Request",
    abbreviation: "SRR",
    code: Some(8388647),
    application_id: 16777312,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6c::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<SendRoutingInfoForSmRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Send-Routing-Info-for-SM-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29338::avp::SMSMI_CORRELATION_ID.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29338::avp::SC_ADDRESS.description()),
        Item::optional(ts29338::avp::SM_RP_MTI.description()),
        Item::optional(ts29338::avp::SM_RP_SMEA.description()),
        Item::optional(ts29338::avp::SRR_FLAGS.description()),
        Item::optional(ts29338::avp::SM_DELIVERY_NOT_INTENDED.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for SendRoutingInfoForSmRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

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
            msisdn: None,
            user_name: None,
            smsmi_correlation_id: None,
            supported_features: Vec::new(),
            sc_address: None,
            sm_rp_mti: None,
            sm_rp_smea: None,
            srr_flags: None,
            sm_delivery_not_intended: None,
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
            (10415, 701) => received.optional(8, &mut self.msisdn),
            (0, 1) => received.optional(9, &mut self.user_name),
            (10415, 3324) => received.optional(10, &mut self.smsmi_correlation_id),
            (10415, 628) => received.many(11, &mut self.supported_features),
            (10415, 3300) => received.optional(12, &mut self.sc_address),
            (10415, 3308) => received.optional(13, &mut self.sm_rp_mti),
            (10415, 3309) => received.optional(14, &mut self.sm_rp_smea),
            (10415, 3310) => received.optional(15, &mut self.srr_flags),
            (10415, 3311) => received.optional(16, &mut self.sm_delivery_not_intended),
            (0, 284) => received.many(18, &mut self.proxy_info),
            (0, 282) => received.many(19, &mut self.route_record),
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
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29338::avp::SMSMI_CORRELATION_ID, &self.smsmi_correlation_id);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29338::avp::SC_ADDRESS, &self.sc_address);
        avps.optional(&ts29338::avp::SM_RP_MTI, &self.sm_rp_mti);
        avps.optional(&ts29338::avp::SM_RP_SMEA, &self.sm_rp_smea);
        avps.optional(&ts29338::avp::SRR_FLAGS, &self.srr_flags);
        avps.optional(
            &ts29338::avp::SM_DELIVERY_NOT_INTENDED,
            &self.sm_delivery_not_intended,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl SendRoutingInfoForSmRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> SendRoutingInfoForSmAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = SendRoutingInfoForSmAnswer::builder()
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
    SendRoutingInfoForSmRequestBuilder<(A, B, C, D, E) = (Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command SendRoutingInfoForSmRequest in Box<SendRoutingInfoForSmRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set), E: required::DestinationRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional smsmi_correlation_id: IntoField<SmsmiCorrelationId, Option<SmsmiCorrelationId>>, "SMSMI-Correlation-ID";
    optional sc_address: IntoField<OctetString, Option<OctetString>>, "SC-Address";
    optional sm_rp_mti: IntoField<SmRpMti, Option<SmRpMti>>, "SM-RP-MTI";
    optional sm_rp_smea: IntoField<OctetString, Option<OctetString>>, "SM-RP-SMEA";
    optional srr_flags: IntoField<u32, Option<u32>>, "SRR-Flags";
    optional sm_delivery_not_intended: IntoField<SmDeliveryNotIntended, Option<SmDeliveryNotIntended>>, "SM-Delivery-Not-Intended";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
