// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, OctetString, Request, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29272;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6a::{UpdateLocationAnswer, UpdateLocationAnswerBuilder};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{
    ActiveApn, AdjacentPlmns, EquivalentPlmnList,
    HomogeneousSupportOfImsVoiceOverPsSessions, SfProvisionalIndication,
    SmsRegisterRequest, TerminalInformation, UeSrvccCapability, UlrFlags,
};
use crate::ts29336::SupportedServices;

/// The serving node tells the HSS that a user is now with it, and receives the subscription data.
///
/// ```text
/// <ULR> ::= < Diameter Header: 316, REQ, PXY, 16777251 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           { User-Name }
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///           [ Terminal-Information ]
///           { RAT-Type }
///           { ULR-Flags }
///           [ UE-SRVCC-Capability ]
///           { Visited-PLMN-Id }
///           [ SGSN-Number ]
///           [ Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions ]
///           [ GMLC-Address ]
///         * [ Active-APN ]
///           [ Equivalent-PLMN-List ]
///           [ MME-Number-for-MT-SMS ]
///           [ SMS-Register-Request ]
///           [ SGs-MME-Identity ]
///           [ Coupled-Node-Diameter-ID ]
///           [ Adjacent-PLMNs ]
///           [ Supported-Services ]
///           [ SF-ULR-Timestamp ]
///           [ SF-Provisional-Indication ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 316, 3GPP TS 29.272, 7.2.3/7.2.4.
#[doc(alias = "ULR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateLocationRequest {
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
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
    pub terminal_information: Option<TerminalInformation>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.272, 7.3.1.
    pub rat_type: RatType,
    /// ULR-Flags (1405/10415), Unsigned32; 3GPP TS 29.272, 7.3.7.
    pub ulr_flags: UlrFlags,
    /// UE-SRVCC-Capability (1615/10415), Enumerated; 3GPP TS 29.272, 7.3.130.
    pub ue_srvcc_capability: Option<UeSrvccCapability>,
    /// Visited-PLMN-Id (1407/10415), OctetString; 3GPP TS 29.272, 7.3.9.
    /// MCC and MNC packed in 3 octets: 262/01 is 62 f2 10.
    pub visited_plmn_id: OctetString,
    /// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.272, 7.3.102.
    /// The ISDN number of an SGSN, in TBCD.
    pub sgsn_number: Option<OctetString>,
    /// Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions (1493/10415), Enumerated; 3GPP TS 29.272, 7.3.107.
    pub homogeneous_support_of_ims_voice_over_ps_sessions: Option<
        HomogeneousSupportOfImsVoiceOverPsSessions,
    >,
    /// GMLC-Address (2405/10415), Address; 3GPP TS 29.272, 7.3.1.
    pub gmlc_address: Option<Address>,
    /// Active-APN (1612/10415), Grouped; 3GPP TS 29.272, 7.3.127.
    pub active_apn: Vec<ActiveApn>,
    /// Equivalent-PLMN-List (1637/10415), Grouped; 3GPP TS 29.272, 7.3.151.
    pub equivalent_plmn_list: Option<EquivalentPlmnList>,
    /// MME-Number-for-MT-SMS (1645/10415), OctetString; 3GPP TS 29.272, 7.3.159.
    /// The ISDN number of an MME for short messages, in TBCD.
    pub mme_number_for_mt_sms: Option<OctetString>,
    /// SMS-Register-Request (1648/10415), Enumerated; 3GPP TS 29.272, 7.3.162.
    pub sms_register_request: Option<SmsRegisterRequest>,
    /// SGs-MME-Identity (1664/10415), UTF8String; 3GPP TS 29.272, 7.3.175.
    /// The MME's host name on SGs.
    pub sgs_mme_identity: Option<Utf8String>,
    /// Coupled-Node-Diameter-ID (1666/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.177.
    /// The Diameter identity of the other node of a combined MME and SGSN.
    pub coupled_node_diameter_id: Option<DiameterIdentity>,
    /// Adjacent-PLMNs (1672/10415), Grouped; 3GPP TS 29.272, 7.3.186.
    pub adjacent_plmns: Option<AdjacentPlmns>,
    /// Supported-Services (3143/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub supported_services: Option<SupportedServices>,
    /// SF-ULR-Timestamp (1729/10415), Time; 3GPP TS 29.272.
    /// The time of an update in store and forward operation.
    pub sf_ulr_timestamp: Option<Time>,
    /// SF-Provisional-Indication (1730/10415), Enumerated; 3GPP TS 29.272.
    pub sf_provisional_indication: Option<SfProvisionalIndication>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for UpdateLocationRequest {
    type Answer = UpdateLocationAnswer;
}

impl Command for UpdateLocationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Update-Location-Request",
    abbreviation: "ULR",
    code: Some(316),
    application_id: 16777251,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<UpdateLocationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Update-Location-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::required(ts29272::avp::RAT_TYPE.description()),
        Item::required(ts29272::avp::ULR_FLAGS.description()),
        Item::optional(ts29272::avp::UE_SRVCC_CAPABILITY.description()),
        Item::required(ts29272::avp::VISITED_PLMN_ID.description()),
        Item::optional(ts29272::avp::SGSN_NUMBER.description()),
        Item::optional(
            ts29272::avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS.description(),
        ),
        Item::optional(ts29272::avp::GMLC_ADDRESS.description()),
        Item::repeated(ts29272::avp::ACTIVE_APN.description()),
        Item::optional(ts29272::avp::EQUIVALENT_PLMN_LIST.description()),
        Item::optional(ts29272::avp::MME_NUMBER_FOR_MT_SMS.description()),
        Item::optional(ts29272::avp::SMS_REGISTER_REQUEST.description()),
        Item::optional(ts29272::avp::SGS_MME_IDENTITY.description()),
        Item::optional(ts29272::avp::COUPLED_NODE_DIAMETER_ID.description()),
        Item::optional(ts29272::avp::ADJACENT_PLMNS.description()),
        Item::optional(ts29272::avp::SUPPORTED_SERVICES.description()),
        Item::optional(ts29272::avp::SF_ULR_TIMESTAMP.description()),
        Item::optional(ts29272::avp::SF_PROVISIONAL_INDICATION.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for UpdateLocationRequest {
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
            destination_host: None,
            destination_realm: unread.value(),
            user_name: unread.value(),
            oc_supported_features: None,
            supported_features: Vec::new(),
            terminal_information: None,
            rat_type: unread.value(),
            ulr_flags: unread.value(),
            ue_srvcc_capability: None,
            visited_plmn_id: unread.value(),
            sgsn_number: None,
            homogeneous_support_of_ims_voice_over_ps_sessions: None,
            gmlc_address: None,
            active_apn: Vec::new(),
            equivalent_plmn_list: None,
            mme_number_for_mt_sms: None,
            sms_register_request: None,
            sgs_mme_identity: None,
            coupled_node_diameter_id: None,
            adjacent_plmns: None,
            supported_services: None,
            sf_ulr_timestamp: None,
            sf_provisional_indication: None,
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
            (0, 1) => received.one(8, 5, &mut self.user_name),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 628) => received.many(10, &mut self.supported_features),
            (10415, 1401) => received.optional(11, &mut self.terminal_information),
            (10415, 1032) => received.one(12, 6, &mut self.rat_type),
            (10415, 1405) => received.one(13, 7, &mut self.ulr_flags),
            (10415, 1615) => received.optional(14, &mut self.ue_srvcc_capability),
            (10415, 1407) => received.one(15, 8, &mut self.visited_plmn_id),
            (10415, 1489) => received.optional(16, &mut self.sgsn_number),
            (10415, 1493) => {
                received
                    .optional(
                        17,
                        &mut self.homogeneous_support_of_ims_voice_over_ps_sessions,
                    )
            }
            (10415, 2405) => received.optional(18, &mut self.gmlc_address),
            (10415, 1612) => received.many(19, &mut self.active_apn),
            (10415, 1637) => received.optional(20, &mut self.equivalent_plmn_list),
            (10415, 1645) => received.optional(21, &mut self.mme_number_for_mt_sms),
            (10415, 1648) => received.optional(22, &mut self.sms_register_request),
            (10415, 1664) => received.optional(23, &mut self.sgs_mme_identity),
            (10415, 1666) => received.optional(24, &mut self.coupled_node_diameter_id),
            (10415, 1672) => received.optional(25, &mut self.adjacent_plmns),
            (10415, 3143) => received.optional(26, &mut self.supported_services),
            (10415, 1729) => received.optional(27, &mut self.sf_ulr_timestamp),
            (10415, 1730) => received.optional(28, &mut self.sf_provisional_indication),
            (0, 284) => received.many(30, &mut self.proxy_info),
            (0, 282) => received.many(31, &mut self.route_record),
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
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.one(&ts29272::avp::RAT_TYPE, &self.rat_type);
        avps.one(&ts29272::avp::ULR_FLAGS, &self.ulr_flags);
        avps.optional(&ts29272::avp::UE_SRVCC_CAPABILITY, &self.ue_srvcc_capability);
        avps.one(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        avps.optional(&ts29272::avp::SGSN_NUMBER, &self.sgsn_number);
        avps.optional(
            &ts29272::avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS,
            &self.homogeneous_support_of_ims_voice_over_ps_sessions,
        );
        avps.optional(&ts29272::avp::GMLC_ADDRESS, &self.gmlc_address);
        avps.many(&ts29272::avp::ACTIVE_APN, &self.active_apn);
        avps.optional(&ts29272::avp::EQUIVALENT_PLMN_LIST, &self.equivalent_plmn_list);
        avps.optional(&ts29272::avp::MME_NUMBER_FOR_MT_SMS, &self.mme_number_for_mt_sms);
        avps.optional(&ts29272::avp::SMS_REGISTER_REQUEST, &self.sms_register_request);
        avps.optional(&ts29272::avp::SGS_MME_IDENTITY, &self.sgs_mme_identity);
        avps.optional(
            &ts29272::avp::COUPLED_NODE_DIAMETER_ID,
            &self.coupled_node_diameter_id,
        );
        avps.optional(&ts29272::avp::ADJACENT_PLMNS, &self.adjacent_plmns);
        avps.optional(&ts29272::avp::SUPPORTED_SERVICES, &self.supported_services);
        avps.optional(&ts29272::avp::SF_ULR_TIMESTAMP, &self.sf_ulr_timestamp);
        avps.optional(
            &ts29272::avp::SF_PROVISIONAL_INDICATION,
            &self.sf_provisional_indication,
        );
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl UpdateLocationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> UpdateLocationAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = UpdateLocationAnswer::builder()
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
    UpdateLocationRequestBuilder<(A, B, C, D, E, F, G, H, I) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command UpdateLocationRequest in Box<UpdateLocationRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G, H, I), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G, H, I), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G, H, I), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F, G, H, I), E: required::DestinationRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, Set, G, H, I), F: required::UserName;
    required rat_type: IntoField<RatType>, "RAT-Type" => (A, B, C, D, E, F, Set, H, I), G: required::RatType;
    required ulr_flags: IntoField<UlrFlags>, "ULR-Flags" => (A, B, C, D, E, F, G, Set, I), H: required::UlrFlags;
    required visited_plmn_id: IntoField<OctetString>, "Visited-PLMN-Id" => (A, B, C, D, E, F, G, H, Set), I: required::VisitedPlmnId;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional ue_srvcc_capability: IntoField<UeSrvccCapability, Option<UeSrvccCapability>>, "UE-SRVCC-Capability";
    optional sgsn_number: IntoField<OctetString, Option<OctetString>>, "SGSN-Number";
    optional homogeneous_support_of_ims_voice_over_ps_sessions: IntoField<HomogeneousSupportOfImsVoiceOverPsSessions, Option<HomogeneousSupportOfImsVoiceOverPsSessions>>, "Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions";
    optional gmlc_address: IntoField<Address, Option<Address>>, "GMLC-Address";
    optional equivalent_plmn_list: IntoField<EquivalentPlmnList, Option<EquivalentPlmnList>>, "Equivalent-PLMN-List";
    optional mme_number_for_mt_sms: IntoField<OctetString, Option<OctetString>>, "MME-Number-for-MT-SMS";
    optional sms_register_request: IntoField<SmsRegisterRequest, Option<SmsRegisterRequest>>, "SMS-Register-Request";
    optional sgs_mme_identity: IntoField<Utf8String, Option<Utf8String>>, "SGs-MME-Identity";
    optional coupled_node_diameter_id: IntoIdentity<Option<DiameterIdentity>>, "Coupled-Node-Diameter-ID";
    optional adjacent_plmns: IntoField<AdjacentPlmns, Option<AdjacentPlmns>>, "Adjacent-PLMNs";
    optional supported_services: IntoField<SupportedServices, Option<SupportedServices>>, "Supported-Services";
    optional sf_ulr_timestamp: IntoTime<Option<Time>>, "SF-ULR-Timestamp";
    optional sf_provisional_indication: IntoField<SfProvisionalIndication, Option<SfProvisionalIndication>>, "SF-Provisional-Indication";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
    large active_apn, active_apns: IntoField<ActiveApn, Vec<ActiveApn>>, IntoField<ActiveApn>, "Active-APN";
}
