// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::nasreq;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29212;
use crate::ts29229;
use crate::base::{ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::st::{TdfSessionAnswer, TdfSessionAnswerBuilder};
use crate::ts29212::{AdcRuleInstall, AdcRuleRemove, EventReportIndication};
use crate::ts29229::SupportedFeatures;

/// The PCRF provides traffic steering rules, or changes them.
///
/// ```text
/// <TSR> ::= < Diameter Header: 8388637, REQ, PXY >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Request-Type }
///           [ Destination-Host ]
///           [ Origin-State-Id ]
///           [ OC-Supported-Features ]
///           [ Event-Report-Indication ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ Called-Station-Id ]
///         * [ ADC-Rule-Install ]
///         * [ ADC-Rule-Remove ]
///         * [ Supported-Features ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 8388637, 3GPP TS 29.212, 5c.6.2/5c.6.3.
#[doc(alias = "TSR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TdfSessionRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Request-Type (2838/10415), Unsigned32; 3GPP TS 29.212, 5c.3.2.
    pub request_type: u32,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Event-Report-Indication (1033/10415), Grouped; 3GPP TS 29.212, 5.3.30.
    pub event_report_indication: Option<Box<EventReportIndication>>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Called-Station-Id (30), UTF8String; RFC 7155, 4.2.5.
    /// What the user called: a telephone number, an access point name, a MAC address with network name.
    pub called_station_id: Option<Utf8String>,
    /// ADC-Rule-Install (1092/10415), Grouped; 3GPP TS 29.212, 5b.3.1.
    pub adc_rule_install: Vec<AdcRuleInstall>,
    /// ADC-Rule-Remove (1093/10415), Grouped; 3GPP TS 29.212, 5b.3.2.
    pub adc_rule_remove: Vec<AdcRuleRemove>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for TdfSessionRequest {
    type Answer = TdfSessionAnswer;
}

impl Command for TdfSessionRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "TDF-Session-Request",
    abbreviation: "TSR",
    code: Some(8388637),
    application_id: 16777349,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::st::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<TdfSessionRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "TDF-Session-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29212::avp::REQUEST_TYPE.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(ts29212::avp::EVENT_REPORT_INDICATION.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::CALLED_STATION_ID.description()),
        Item::repeated(ts29212::avp::ADC_RULE_INSTALL.description()),
        Item::repeated(ts29212::avp::ADC_RULE_REMOVE.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for TdfSessionRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            request_type: unread.value(),
            destination_host: None,
            origin_state_id: None,
            oc_supported_features: None,
            event_report_indication: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            called_station_id: None,
            adc_rule_install: Vec::new(),
            adc_rule_remove: Vec::new(),
            supported_features: Vec::new(),
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
            (0, 264) => received.one(3, 2, &mut self.origin_host),
            (0, 296) => received.one(4, 3, &mut self.origin_realm),
            (0, 283) => received.one(5, 4, &mut self.destination_realm),
            (10415, 2838) => received.one(6, 5, &mut self.request_type),
            (0, 293) => received.optional(7, &mut self.destination_host),
            (0, 278) => received.optional(8, &mut self.origin_state_id),
            (0, 621) => received.optional(9, &mut self.oc_supported_features),
            (10415, 1033) => {
                received.optional_boxed(10, &mut self.event_report_indication)
            }
            (0, 8) => received.optional(11, &mut self.framed_ip_address),
            (0, 97) => received.optional(12, &mut self.framed_ipv6_prefix),
            (0, 30) => received.optional(13, &mut self.called_station_id),
            (10415, 1092) => received.many(14, &mut self.adc_rule_install),
            (10415, 1093) => received.many(15, &mut self.adc_rule_remove),
            (10415, 628) => received.many(16, &mut self.supported_features),
            (0, 284) => received.many(17, &mut self.proxy_info),
            (0, 282) => received.many(18, &mut self.route_record),
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
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&ts29212::avp::REQUEST_TYPE, &self.request_type);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional_boxed(
            &ts29212::avp::EVENT_REPORT_INDICATION,
            &self.event_report_indication,
        );
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::CALLED_STATION_ID, &self.called_station_id);
        avps.many(&ts29212::avp::ADC_RULE_INSTALL, &self.adc_rule_install);
        avps.many(&ts29212::avp::ADC_RULE_REMOVE, &self.adc_rule_remove);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl TdfSessionRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Session-Id, Vendor-Specific-Application-Id, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> TdfSessionAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = TdfSessionAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
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
    TdfSessionRequestBuilder<(A, B, C, D, E, F) = (Unset, Set, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command TdfSessionRequest in Box<TdfSessionRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777349).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F), B: required::VendorSpecificApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F), D: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, Set, F), E: required::DestinationRealm;
    required request_type: IntoField<u32>, "Request-Type" => (A, B, C, D, E, Set), F: required::RequestType;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional event_report_indication: IntoField<EventReportIndication, Option<Box<EventReportIndication>>>, "Event-Report-Indication";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional called_station_id: IntoField<Utf8String, Option<Utf8String>>, "Called-Station-Id";
    repeated adc_rule_install, adc_rule_installs: IntoField<AdcRuleInstall>, "ADC-Rule-Install";
    repeated adc_rule_remove, adc_rule_removes: IntoField<AdcRuleRemove>, "ADC-Rule-Remove";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
