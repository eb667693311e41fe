// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, OctetString, Place, Request,
    Time, Utf8String, normalize,
};
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
use diameter_core::builder::Set;
use super::request_builder::{
    UpdateLocationRequestBuilder, UpdateLocationRequestOptional,
};

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
pub struct UpdateLocationRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: Option<DiameterIdentity>,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
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
    pub visited_plmn_id: OctetString,
    /// SGSN-Number (1489/10415), OctetString; 3GPP TS 29.272, 7.3.102.
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
    pub mme_number_for_mt_sms: Option<OctetString>,
    /// SMS-Register-Request (1648/10415), Enumerated; 3GPP TS 29.272, 7.3.162.
    pub sms_register_request: Option<SmsRegisterRequest>,
    /// SGs-MME-Identity (1664/10415), UTF8String; 3GPP TS 29.272, 7.3.175.
    pub sgs_mme_identity: Option<Utf8String>,
    /// Coupled-Node-Diameter-ID (1666/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.177.
    pub coupled_node_diameter_id: Option<DiameterIdentity>,
    /// Adjacent-PLMNs (1672/10415), Grouped; 3GPP TS 29.272, 7.3.186.
    pub adjacent_plmns: Option<AdjacentPlmns>,
    /// Supported-Services (3143/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub supported_services: Option<SupportedServices>,
    /// SF-ULR-Timestamp (1729/10415), Time; 3GPP TS 29.272.
    pub sf_ulr_timestamp: Option<Time>,
    /// SF-Provisional-Indication (1730/10415), Enumerated; 3GPP TS 29.272.
    pub sf_provisional_indication: Option<SfProvisionalIndication>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl UpdateLocationRequest {
    /// Starts building the AVPs of a Update-Location-Request.
    pub fn builder() -> UpdateLocationRequestBuilder {
        UpdateLocationRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
            user_name,
            rat_type,
            ulr_flags,
            visited_plmn_id,
        ): (
            Utf8String,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            Utf8String,
            RatType,
            UlrFlags,
            OctetString,
        ),
        optional: UpdateLocationRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id: optional.vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host: optional.destination_host,
            destination_realm,
            user_name,
            oc_supported_features: optional.oc_supported_features,
            supported_features: optional.supported_features,
            terminal_information: optional.terminal_information,
            rat_type,
            ulr_flags,
            ue_srvcc_capability: optional.ue_srvcc_capability,
            visited_plmn_id,
            sgsn_number: optional.sgsn_number,
            homogeneous_support_of_ims_voice_over_ps_sessions: optional
                .homogeneous_support_of_ims_voice_over_ps_sessions,
            gmlc_address: optional.gmlc_address,
            active_apn: optional.active_apn,
            equivalent_plmn_list: optional.equivalent_plmn_list,
            mme_number_for_mt_sms: optional.mme_number_for_mt_sms,
            sms_register_request: optional.sms_register_request,
            sgs_mme_identity: optional.sgs_mme_identity,
            coupled_node_diameter_id: optional.coupled_node_diameter_id,
            adjacent_plmns: optional.adjacent_plmns,
            supported_services: optional.supported_services,
            sf_ulr_timestamp: optional.sf_ulr_timestamp,
            sf_provisional_indication: optional.sf_provisional_indication,
            additional_avps: optional.additional_avps,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_realm = None;
        let mut user_name = None;
        let mut rat_type = None;
        let mut ulr_flags = None;
        let mut visited_plmn_id = None;
        let mut optional = UpdateLocationRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 260) => received.one(2, &mut optional.vendor_specific_application_id),
                (0, 277) => received.one(3, &mut auth_session_state),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 293) => received.one(6, &mut optional.destination_host),
                (0, 283) => received.one(7, &mut destination_realm),
                (0, 1) => received.one(8, &mut user_name),
                (0, 621) => received.one(9, &mut optional.oc_supported_features),
                (10415, 628) => received.many(10, &mut optional.supported_features),
                (10415, 1401) => received.one(11, &mut optional.terminal_information),
                (10415, 1032) => received.one(12, &mut rat_type),
                (10415, 1405) => received.one(13, &mut ulr_flags),
                (10415, 1615) => received.one(14, &mut optional.ue_srvcc_capability),
                (10415, 1407) => received.one(15, &mut visited_plmn_id),
                (10415, 1489) => received.one(16, &mut optional.sgsn_number),
                (10415, 1493) => {
                    received
                        .one(
                            17,
                            &mut optional
                                .homogeneous_support_of_ims_voice_over_ps_sessions,
                        )
                }
                (10415, 2405) => received.one(18, &mut optional.gmlc_address),
                (10415, 1612) => received.many(19, &mut optional.active_apn),
                (10415, 1637) => received.one(20, &mut optional.equivalent_plmn_list),
                (10415, 1645) => received.one(21, &mut optional.mme_number_for_mt_sms),
                (10415, 1648) => received.one(22, &mut optional.sms_register_request),
                (10415, 1664) => received.one(23, &mut optional.sgs_mme_identity),
                (10415, 1666) => received.one(24, &mut optional.coupled_node_diameter_id),
                (10415, 1672) => received.one(25, &mut optional.adjacent_plmns),
                (10415, 3143) => received.one(26, &mut optional.supported_services),
                (10415, 1729) => received.one(27, &mut optional.sf_ulr_timestamp),
                (10415, 1730) => {
                    received.one(28, &mut optional.sf_provisional_indication)
                }
                (0, 284) => received.many(30, &mut optional.proxy_info),
                (0, 282) => received.many(31, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(3, &auth_session_state);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(7, &destination_realm);
        received.required(8, &user_name);
        received.required(12, &rat_type);
        received.required(13, &ulr_flags);
        received.required(15, &visited_plmn_id);
        let required = (
            session_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            user_name?,
            rat_type?,
            ulr_flags?,
            visited_plmn_id?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder
            .optional(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder
            .optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder
            .optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        encoder.one(&ts29272::avp::RAT_TYPE, &self.rat_type);
        encoder.one(&ts29272::avp::ULR_FLAGS, &self.ulr_flags);
        encoder.optional(&ts29272::avp::UE_SRVCC_CAPABILITY, &self.ue_srvcc_capability);
        encoder.one(&ts29272::avp::VISITED_PLMN_ID, &self.visited_plmn_id);
        encoder.optional(&ts29272::avp::SGSN_NUMBER, &self.sgsn_number);
        encoder
            .optional(
                &ts29272::avp::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS,
                &self.homogeneous_support_of_ims_voice_over_ps_sessions,
            );
        encoder.optional(&ts29272::avp::GMLC_ADDRESS, &self.gmlc_address);
        encoder.many(&ts29272::avp::ACTIVE_APN, &self.active_apn);
        encoder
            .optional(&ts29272::avp::EQUIVALENT_PLMN_LIST, &self.equivalent_plmn_list);
        encoder
            .optional(&ts29272::avp::MME_NUMBER_FOR_MT_SMS, &self.mme_number_for_mt_sms);
        encoder
            .optional(&ts29272::avp::SMS_REGISTER_REQUEST, &self.sms_register_request);
        encoder.optional(&ts29272::avp::SGS_MME_IDENTITY, &self.sgs_mme_identity);
        encoder
            .optional(
                &ts29272::avp::COUPLED_NODE_DIAMETER_ID,
                &self.coupled_node_diameter_id,
            );
        encoder.optional(&ts29272::avp::ADJACENT_PLMNS, &self.adjacent_plmns);
        encoder.optional(&ts29272::avp::SUPPORTED_SERVICES, &self.supported_services);
        encoder.optional(&ts29272::avp::SF_ULR_TIMESTAMP, &self.sf_ulr_timestamp);
        encoder
            .optional(
                &ts29272::avp::SF_PROVISIONAL_INDICATION,
                &self.sf_provisional_indication,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl UpdateLocationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> UpdateLocationAnswerBuilder<
        (
            Set<Utf8String>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        let mut builder = UpdateLocationAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            builder = builder.vendor_specific_application_id(application.clone());
        }
        builder
    }
}
