// @generated from dictionaries/mip6i.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Answer, Avps, Command, CommandDescription, CommandFlags,
    Contents, DiameterIdentity, Encoder, Grammar, Item, List, OctetString, Place,
    Utf8String, normalize,
};
use crate::base;
use crate::eap;
use crate::mobile_ipv4;
use crate::rfc4372;
use crate::rfc5447;
use crate::rfc5777;
use crate::rfc5778;
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosResources;
use super::answer_builder::{DiameterEapAnswerBuilder, DiameterEapAnswerOptional};

/// Carries an EAP packet of IKEv2; the answer carries the next one, or the outcome with what was
/// authorized.
///
/// ```text
/// <DEA> ::= < Diameter Header: 268, PXY >
///           < Session-Id >
///           { Auth-Application-Id }
///           { Auth-Request-Type }
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ User-Name ]
///           [ EAP-Payload ]
///           [ EAP-Reissued-Payload ]
///           [ EAP-Master-Session-Key ]
///           [ EAP-Key-Name ]
///           [ Multi-Round-Time-Out ]
///        *2 [ MIP-Mobile-Node-Address ]
///           [ MIP6-Feature-Vector ]
///           [ MIP6-Agent-Info ]
///           [ Service-Selection ]
///         * [ QoS-Resources ]
///           [ Chargeable-User-Identity ]
///         * [ Proxy-Info ]
///         * [ AVP ]
/// ```
///
/// Command code 268, RFC 5778, 5.1.1/5.1.2.
#[doc(alias = "DEA")]
#[derive(Clone, Debug, PartialEq)]
pub struct DiameterEapAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: u32,
    /// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
    pub auth_request_type: AuthRequestType,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Option<Utf8String>,
    /// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
    pub eap_payload: Option<OctetString>,
    /// EAP-Reissued-Payload (463), OctetString; RFC 4072, 4.1.2.
    pub eap_reissued_payload: Option<OctetString>,
    /// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
    pub eap_master_session_key: Option<OctetString>,
    /// EAP-Key-Name (102), OctetString; RFC 4072, 4.1.4.
    pub eap_key_name: Option<OctetString>,
    /// Multi-Round-Time-Out (272), Unsigned32; RFC 6733, 8.19.
    pub multi_round_time_out: Option<u32>,
    /// MIP-Mobile-Node-Address (333), Address; RFC 4004, 7.3.
    pub mip_mobile_node_address: List<Address, 0, 2>,
    /// MIP6-Feature-Vector (124), Unsigned64; RFC 5447, 4.2.5.
    pub mip6_feature_vector: Option<u64>,
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Option<Utf8String>,
    /// QoS-Resources (508), Grouped; RFC 5777, 3.1.
    pub qos_resources: Vec<QosResources>,
    /// Chargeable-User-Identity (89), OctetString; RFC 4372, 6.19.
    pub chargeable_user_identity: Option<OctetString>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DiameterEapAnswer {
    /// Starts building the AVPs of a Diameter-EAP-Answer.
    pub fn builder() -> DiameterEapAnswerBuilder {
        DiameterEapAnswerBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_application_id,
            auth_request_type,
            result_code,
            origin_host,
            origin_realm,
        ): (
            Utf8String,
            u32,
            AuthRequestType,
            ResultCode,
            DiameterIdentity,
            DiameterIdentity,
        ),
        optional: DiameterEapAnswerOptional,
    ) -> Self {
        Self {
            session_id,
            auth_application_id,
            auth_request_type,
            result_code,
            origin_host,
            origin_realm,
            user_name: optional.user_name,
            eap_payload: optional.eap_payload,
            eap_reissued_payload: optional.eap_reissued_payload,
            eap_master_session_key: optional.eap_master_session_key,
            eap_key_name: optional.eap_key_name,
            multi_round_time_out: optional.multi_round_time_out,
            mip_mobile_node_address: optional.mip_mobile_node_address,
            mip6_feature_vector: optional.mip6_feature_vector,
            mip6_agent_info: optional.mip6_agent_info,
            service_selection: optional.service_selection,
            qos_resources: optional.qos_resources,
            chargeable_user_identity: optional.chargeable_user_identity,
            proxy_info: optional.proxy_info,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for DiameterEapAnswer {}

impl Command for DiameterEapAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Diameter-EAP-Answer",
    abbreviation: "DEA",
    code: Some(268),
    application_id: 7,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::mip6i::DICTIONARY,
    answer: None,
    normalize: normalize::<DiameterEapAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Diameter-EAP-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_REQUEST_TYPE.description()),
        Item::required(base::avp::RESULT_CODE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(eap::avp::EAP_PAYLOAD.description()),
        Item::optional(eap::avp::EAP_REISSUED_PAYLOAD.description()),
        Item::optional(eap::avp::EAP_MASTER_SESSION_KEY.description()),
        Item::optional(eap::avp::EAP_KEY_NAME.description()),
        Item::optional(base::avp::MULTI_ROUND_TIME_OUT.description()),
        Item::optional(mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS.description())
            .times(0, Some(2)),
        Item::optional(rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
        Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::repeated(rfc5777::avp::QOS_RESOURCES.description()),
        Item::optional(rfc4372::avp::CHARGEABLE_USER_IDENTITY.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::any(),
    ],
};

impl Contents for DiameterEapAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_application_id = None;
        let mut auth_request_type = None;
        let mut result_code = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut mip_mobile_node_address = Vec::new();
        let mut optional = DiameterEapAnswerOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 258) => received.one(1, &mut auth_application_id),
                (0, 274) => received.one(2, &mut auth_request_type),
                (0, 268) => received.one(3, &mut result_code),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 1) => received.one(6, &mut optional.user_name),
                (0, 462) => received.one(7, &mut optional.eap_payload),
                (0, 463) => received.one(8, &mut optional.eap_reissued_payload),
                (0, 464) => received.one(9, &mut optional.eap_master_session_key),
                (0, 102) => received.one(10, &mut optional.eap_key_name),
                (0, 272) => received.one(11, &mut optional.multi_round_time_out),
                (0, 333) => received.up_to(12, &mut mip_mobile_node_address, 2),
                (0, 124) => received.one(13, &mut optional.mip6_feature_vector),
                (0, 486) => received.one(14, &mut optional.mip6_agent_info),
                (0, 493) => received.one(15, &mut optional.service_selection),
                (0, 508) => received.many(16, &mut optional.qos_resources),
                (0, 89) => received.one(17, &mut optional.chargeable_user_identity),
                (0, 284) => received.many(18, &mut optional.proxy_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(1, &auth_application_id);
        received.required(2, &auth_request_type);
        received.required(3, &result_code);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        optional.mip_mobile_node_address = received.at_most(mip_mobile_node_address);
        let required = (
            session_id?,
            auth_application_id?,
            auth_request_type?,
            result_code?,
            origin_host?,
            origin_realm?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.one(&base::avp::AUTH_REQUEST_TYPE, &self.auth_request_type);
        encoder.one(&base::avp::RESULT_CODE, &self.result_code);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::USER_NAME, &self.user_name);
        encoder.optional(&eap::avp::EAP_PAYLOAD, &self.eap_payload);
        encoder.optional(&eap::avp::EAP_REISSUED_PAYLOAD, &self.eap_reissued_payload);
        encoder
            .optional(&eap::avp::EAP_MASTER_SESSION_KEY, &self.eap_master_session_key);
        encoder.optional(&eap::avp::EAP_KEY_NAME, &self.eap_key_name);
        encoder.optional(&base::avp::MULTI_ROUND_TIME_OUT, &self.multi_round_time_out);
        encoder
            .many(
                &mobile_ipv4::avp::MIP_MOBILE_NODE_ADDRESS,
                &self.mip_mobile_node_address,
            );
        encoder.optional(&rfc5447::avp::MIP6_FEATURE_VECTOR, &self.mip6_feature_vector);
        encoder.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        encoder.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder.many(&rfc5777::avp::QOS_RESOURCES, &self.qos_resources);
        encoder
            .optional(
                &rfc4372::avp::CHARGEABLE_USER_IDENTITY,
                &self.chargeable_user_identity,
            );
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}
