// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, OctetString, Place, Request,
    Utf8String, normalize,
};
use crate::base;
use crate::credit_control;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29336;
use crate::ts29337;
use crate::ts29338;
use crate::ts29368;
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7944::Drmp;
use crate::t4::{
    AdditionalServingNode, DeviceTriggerAnswer, DeviceTriggerAnswerBuilder, ServingNode,
    avp,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use crate::ts29368::PriorityIndication;
use diameter_core::builder::Set;
use super::request_builder::{DeviceTriggerRequestBuilder, DeviceTriggerRequestOptional};

/// The MTC-IWF has a trigger sent to a device.
///
/// ```text
/// <DTR> ::= < Diameter Header: 8388643, REQ, PXY, 16777311 >
///           < Session-Id >
///           [ DRMP ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Destination-Host ]
///           { Destination-Realm }
///           { User-Identifier }
///           { SM-RP-SMEA }
///           { Payload }
///           [ t4:Serving-Node ]
///         * [ t4:Additional-Serving-Node ]
///           [ Reference-Number ]
///           [ Validity-Time ]
///           [ Priority-Indication ]
///           [ Application-Port-Identifier ]
///           [ Old-Reference-Number ]
///           [ Trigger-Action ]
///         * [ Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388643, 3GPP TS 29.337, 6.2.3/6.2.4.
#[doc(alias = "DTR")]
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceTriggerRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
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
    /// User-Identifier (3102/10415), Grouped; 3GPP TS 29.336, 6.4.2/8.4.36.
    pub user_identifier: UserIdentifier,
    /// SM-RP-SMEA (3309/10415), OctetString; 3GPP TS 29.338, 5.3.3.3.
    pub sm_rp_smea: OctetString,
    /// Payload (3004/10415), OctetString; 3GPP TS 29.368, 6.4.5.
    pub payload: OctetString,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.337, 6.3.3.
    pub serving_node: Option<Box<ServingNode>>,
    /// Additional-Serving-Node (2406/10415), Grouped; 3GPP TS 29.337, 6.3.4.
    pub additional_serving_node: Vec<AdditionalServingNode>,
    /// Reference-Number (3007/10415), Unsigned32; 3GPP TS 29.368, 6.4.8.
    pub reference_number: Option<u32>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    pub validity_time: Option<u32>,
    /// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
    pub priority_indication: Option<PriorityIndication>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    pub application_port_identifier: Option<u32>,
    /// Old-Reference-Number (3011/10415), Unsigned32; 3GPP TS 29.368, 6.4.12.
    pub old_reference_number: Option<u32>,
    /// Trigger-Action (3202/10415), Unsigned32; 3GPP TS 29.337, 6.3.6.
    pub trigger_action: Option<u32>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl DeviceTriggerRequest {
    /// Starts building the AVPs of a Device-Trigger-Request.
    pub fn builder() -> DeviceTriggerRequestBuilder {
        DeviceTriggerRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_realm,
            user_identifier,
            sm_rp_smea,
            payload,
        ): (
            Utf8String,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            UserIdentifier,
            OctetString,
            OctetString,
        ),
        optional: DeviceTriggerRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host: optional.destination_host,
            destination_realm,
            user_identifier,
            sm_rp_smea,
            payload,
            serving_node: optional.serving_node,
            additional_serving_node: optional.additional_serving_node,
            reference_number: optional.reference_number,
            validity_time: optional.validity_time,
            priority_indication: optional.priority_indication,
            application_port_identifier: optional.application_port_identifier,
            old_reference_number: optional.old_reference_number,
            trigger_action: optional.trigger_action,
            supported_features: optional.supported_features,
            additional_avps: optional.additional_avps,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Request for DeviceTriggerRequest {
    type Answer = DeviceTriggerAnswer;
}

impl Command for DeviceTriggerRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Device-Trigger-Request",
    abbreviation: "DTR",
    code: Some(8388643),
    application_id: 16777311,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::t4::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DeviceTriggerRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Device-Trigger-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29336::avp::USER_IDENTIFIER.description()),
        Item::required(ts29338::avp::SM_RP_SMEA.description()),
        Item::required(ts29368::avp::PAYLOAD.description()),
        Item::optional(avp::SERVING_NODE.description()),
        Item::repeated(avp::ADDITIONAL_SERVING_NODE.description()),
        Item::optional(ts29368::avp::REFERENCE_NUMBER.description()),
        Item::optional(credit_control::avp::VALIDITY_TIME.description()),
        Item::optional(ts29368::avp::PRIORITY_INDICATION.description()),
        Item::optional(ts29368::avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::optional(ts29368::avp::OLD_REFERENCE_NUMBER.description()),
        Item::optional(ts29337::avp::TRIGGER_ACTION.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for DeviceTriggerRequest {
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
        let mut user_identifier = None;
        let mut sm_rp_smea = None;
        let mut payload = None;
        let mut optional = DeviceTriggerRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 277) => received.one(2, &mut auth_session_state),
                (0, 264) => received.one(3, &mut origin_host),
                (0, 296) => received.one(4, &mut origin_realm),
                (0, 293) => received.one(5, &mut optional.destination_host),
                (0, 283) => received.one(6, &mut destination_realm),
                (10415, 3102) => received.one(7, &mut user_identifier),
                (10415, 3309) => received.one(8, &mut sm_rp_smea),
                (10415, 3004) => received.one(9, &mut payload),
                (10415, 2401) => received.one_boxed(10, &mut optional.serving_node),
                (10415, 2406) => received.many(11, &mut optional.additional_serving_node),
                (10415, 3007) => received.one(12, &mut optional.reference_number),
                (0, 448) => received.one(13, &mut optional.validity_time),
                (10415, 3006) => received.one(14, &mut optional.priority_indication),
                (10415, 3010) => {
                    received.one(15, &mut optional.application_port_identifier)
                }
                (10415, 3011) => received.one(16, &mut optional.old_reference_number),
                (10415, 3202) => received.one(17, &mut optional.trigger_action),
                (10415, 628) => received.many(18, &mut optional.supported_features),
                (0, 284) => received.many(20, &mut optional.proxy_info),
                (0, 282) => received.many(21, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(2, &auth_session_state);
        received.required(3, &origin_host);
        received.required(4, &origin_realm);
        received.required(6, &destination_realm);
        received.required(7, &user_identifier);
        received.required(8, &sm_rp_smea);
        received.required(9, &payload);
        let required = (
            session_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_realm?,
            user_identifier?,
            sm_rp_smea?,
            payload?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&ts29336::avp::USER_IDENTIFIER, &self.user_identifier);
        encoder.one(&ts29338::avp::SM_RP_SMEA, &self.sm_rp_smea);
        encoder.one(&ts29368::avp::PAYLOAD, &self.payload);
        encoder.optional_boxed(&avp::SERVING_NODE, &self.serving_node);
        encoder.many(&avp::ADDITIONAL_SERVING_NODE, &self.additional_serving_node);
        encoder.optional(&ts29368::avp::REFERENCE_NUMBER, &self.reference_number);
        encoder.optional(&credit_control::avp::VALIDITY_TIME, &self.validity_time);
        encoder.optional(&ts29368::avp::PRIORITY_INDICATION, &self.priority_indication);
        encoder
            .optional(
                &ts29368::avp::APPLICATION_PORT_IDENTIFIER,
                &self.application_port_identifier,
            );
        encoder
            .optional(&ts29368::avp::OLD_REFERENCE_NUMBER, &self.old_reference_number);
        encoder.optional(&ts29337::avp::TRIGGER_ACTION, &self.trigger_action);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl DeviceTriggerRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DeviceTriggerAnswerBuilder<
        (
            Set<Utf8String>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        DeviceTriggerAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}
