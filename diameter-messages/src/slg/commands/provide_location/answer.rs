// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, OctetString, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29172;
use crate::ts29173;
use crate::ts29229;
use crate::ts29272;
use crate::ts32299;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7944::Drmp;
use crate::ts29172::{
    AccuracyFulfilmentIndicator, EsmlcCellInfo, GeranPositioningInfo,
    UtranPositioningInfo,
};
use crate::ts29173::ServingNode;
use crate::ts29229::SupportedFeatures;

/// The GMLC asks for the location of a user.
///
/// ```text
/// <PLA> ::= < Diameter Header: 8388620, PXY, 16777255 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Location-Estimate ]
///           [ Accuracy-Fulfilment-Indicator ]
///           [ Age-Of-Location-Estimate ]
///           [ Velocity-Estimate ]
///           [ EUTRAN-Positioning-Data ]
///           [ ECGI ]
///           [ GERAN-Positioning-Info ]
///           [ Cell-Global-Identity ]
///           [ UTRAN-Positioning-Info ]
///           [ Service-Area-Identity ]
///           [ Serving-Node ]
///           [ PLA-Flags ]
///           [ ESMLC-Cell-Info ]
///           [ Civic-Address ]
///           [ Barometric-Pressure ]
///         * [ Supported-Features ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388620, 3GPP TS 29.172, 7.3.1/7.3.2.
#[doc(alias = "PLA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProvideLocationAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Location-Estimate (1242/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A shape of TS 23.032, in octets.
    pub location_estimate: Option<OctetString>,
    /// Accuracy-Fulfilment-Indicator (2513/10415), Enumerated; 3GPP TS 29.172, 7.4.15.
    pub accuracy_fulfilment_indicator: Option<AccuracyFulfilmentIndicator>,
    /// Age-Of-Location-Estimate (2514/10415), Unsigned32; 3GPP TS 29.172, 7.4.16.
    /// Minutes since the location was estimated, 0 to 32767.
    pub age_of_location_estimate: Option<u32>,
    /// Velocity-Estimate (2515/10415), OctetString; 3GPP TS 29.172, 7.4.17.
    /// The velocity as in TS 23.032.
    pub velocity_estimate: Option<OctetString>,
    /// EUTRAN-Positioning-Data (2516/10415), OctetString; 3GPP TS 29.172, 7.4.18.
    /// The positioning methods used in E-UTRAN, in octets of TS 29.171.
    pub eutran_positioning_data: Option<OctetString>,
    /// ECGI (2517/10415), OctetString; 3GPP TS 29.172, 7.4.19.
    /// The cell, in 7 octets: PLMN and E-UTRAN cell identity (TS 29.274).
    pub ecgi: Option<OctetString>,
    /// GERAN-Positioning-Info (2524/10415), Grouped; 3GPP TS 29.172, 7.4.29.
    pub geran_positioning_info: Option<GeranPositioningInfo>,
    /// Cell-Global-Identity (1604/10415), OctetString; 3GPP TS 29.272, 7.3.119.
    /// PLMN, location area code and cell identity, 7 octets.
    pub cell_global_identity: Option<OctetString>,
    /// UTRAN-Positioning-Info (2527/10415), Grouped; 3GPP TS 29.172, 7.4.32.
    pub utran_positioning_info: Option<UtranPositioningInfo>,
    /// Service-Area-Identity (1607/10415), OctetString; 3GPP TS 29.272, 7.3.122.
    /// PLMN, location area code and service area code, 7 octets.
    pub service_area_identity: Option<OctetString>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// PLA-Flags (2546/10415), Unsigned32; 3GPP TS 29.172, 7.4.53.
    /// A bit mask of the answer.
    pub pla_flags: Option<u32>,
    /// ESMLC-Cell-Info (2552/10415), Grouped; 3GPP TS 29.172, 7.4.57.
    pub esmlc_cell_info: Option<EsmlcCellInfo>,
    /// Civic-Address (2556/10415), UTF8String; 3GPP TS 29.172, 7.4.61.
    /// A postal address, XML of RFC 5139 as text.
    pub civic_address: Option<Utf8String>,
    /// Barometric-Pressure (2557/10415), Unsigned32; 3GPP TS 29.172, 7.4.62.
    /// Pascals.
    pub barometric_pressure: Option<u32>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Answer for ProvideLocationAnswer {}

impl Command for ProvideLocationAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Provide-Location-Answer",
    abbreviation: "PLA",
    code: Some(8388620),
    application_id: 16777255,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::slg::DICTIONARY,
    answer: None,
    normalize: normalize::<ProvideLocationAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Provide-Location-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(ts32299::avp::LOCATION_ESTIMATE.description()),
        Item::optional(ts29172::avp::ACCURACY_FULFILMENT_INDICATOR.description()),
        Item::optional(ts29172::avp::AGE_OF_LOCATION_ESTIMATE.description()),
        Item::optional(ts29172::avp::VELOCITY_ESTIMATE.description()),
        Item::optional(ts29172::avp::EUTRAN_POSITIONING_DATA.description()),
        Item::optional(ts29172::avp::ECGI.description()),
        Item::optional(ts29172::avp::GERAN_POSITIONING_INFO.description()),
        Item::optional(ts29272::avp::CELL_GLOBAL_IDENTITY.description()),
        Item::optional(ts29172::avp::UTRAN_POSITIONING_INFO.description()),
        Item::optional(ts29272::avp::SERVICE_AREA_IDENTITY.description()),
        Item::optional(ts29173::avp::SERVING_NODE.description()),
        Item::optional(ts29172::avp::PLA_FLAGS.description()),
        Item::optional(ts29172::avp::ESMLC_CELL_INFO.description()),
        Item::optional(ts29172::avp::CIVIC_ADDRESS.description()),
        Item::optional(ts29172::avp::BAROMETRIC_PRESSURE.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for ProvideLocationAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: None,
            result_code: None,
            experimental_result: None,
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            location_estimate: None,
            accuracy_fulfilment_indicator: None,
            age_of_location_estimate: None,
            velocity_estimate: None,
            eutran_positioning_data: None,
            ecgi: None,
            geran_positioning_info: None,
            cell_global_identity: None,
            utran_positioning_info: None,
            service_area_identity: None,
            serving_node: None,
            pla_flags: None,
            esmlc_cell_info: None,
            civic_address: None,
            barometric_pressure: None,
            supported_features: Vec::new(),
            additional_avps: Default::default(),
            failed_avp: None,
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
            (0, 268) => received.optional(3, &mut self.result_code),
            (0, 297) => received.optional(4, &mut self.experimental_result),
            (0, 277) => received.one(5, 1, &mut self.auth_session_state),
            (0, 264) => received.one(6, 2, &mut self.origin_host),
            (0, 296) => received.one(7, 3, &mut self.origin_realm),
            (10415, 1242) => received.optional(8, &mut self.location_estimate),
            (10415, 2513) => {
                received.optional(9, &mut self.accuracy_fulfilment_indicator)
            }
            (10415, 2514) => received.optional(10, &mut self.age_of_location_estimate),
            (10415, 2515) => received.optional(11, &mut self.velocity_estimate),
            (10415, 2516) => received.optional(12, &mut self.eutran_positioning_data),
            (10415, 2517) => received.optional(13, &mut self.ecgi),
            (10415, 2524) => received.optional(14, &mut self.geran_positioning_info),
            (10415, 1604) => received.optional(15, &mut self.cell_global_identity),
            (10415, 2527) => received.optional(16, &mut self.utran_positioning_info),
            (10415, 1607) => received.optional(17, &mut self.service_area_identity),
            (10415, 2401) => received.optional(18, &mut self.serving_node),
            (10415, 2546) => received.optional(19, &mut self.pla_flags),
            (10415, 2552) => received.optional(20, &mut self.esmlc_cell_info),
            (10415, 2556) => received.optional(21, &mut self.civic_address),
            (10415, 2557) => received.optional(22, &mut self.barometric_pressure),
            (10415, 628) => received.many(23, &mut self.supported_features),
            (0, 279) => received.optional(25, &mut self.failed_avp),
            (0, 284) => received.many(26, &mut self.proxy_info),
            (0, 282) => received.many(27, &mut self.route_record),
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
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&ts32299::avp::LOCATION_ESTIMATE, &self.location_estimate);
        avps.optional(
            &ts29172::avp::ACCURACY_FULFILMENT_INDICATOR,
            &self.accuracy_fulfilment_indicator,
        );
        avps.optional(
            &ts29172::avp::AGE_OF_LOCATION_ESTIMATE,
            &self.age_of_location_estimate,
        );
        avps.optional(&ts29172::avp::VELOCITY_ESTIMATE, &self.velocity_estimate);
        avps.optional(
            &ts29172::avp::EUTRAN_POSITIONING_DATA,
            &self.eutran_positioning_data,
        );
        avps.optional(&ts29172::avp::ECGI, &self.ecgi);
        avps.optional(
            &ts29172::avp::GERAN_POSITIONING_INFO,
            &self.geran_positioning_info,
        );
        avps.optional(&ts29272::avp::CELL_GLOBAL_IDENTITY, &self.cell_global_identity);
        avps.optional(
            &ts29172::avp::UTRAN_POSITIONING_INFO,
            &self.utran_positioning_info,
        );
        avps.optional(&ts29272::avp::SERVICE_AREA_IDENTITY, &self.service_area_identity);
        avps.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        avps.optional(&ts29172::avp::PLA_FLAGS, &self.pla_flags);
        avps.optional(&ts29172::avp::ESMLC_CELL_INFO, &self.esmlc_cell_info);
        avps.optional(&ts29172::avp::CIVIC_ADDRESS, &self.civic_address);
        avps.optional(&ts29172::avp::BAROMETRIC_PRESSURE, &self.barometric_pressure);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProvideLocationAnswerBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds command ProvideLocationAnswer in Box<ProvideLocationAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set), D: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional location_estimate: IntoField<OctetString, Option<OctetString>>, "Location-Estimate";
    optional accuracy_fulfilment_indicator: IntoField<AccuracyFulfilmentIndicator, Option<AccuracyFulfilmentIndicator>>, "Accuracy-Fulfilment-Indicator";
    optional age_of_location_estimate: IntoField<u32, Option<u32>>, "Age-Of-Location-Estimate";
    optional velocity_estimate: IntoField<OctetString, Option<OctetString>>, "Velocity-Estimate";
    optional eutran_positioning_data: IntoField<OctetString, Option<OctetString>>, "EUTRAN-Positioning-Data";
    optional ecgi: IntoField<OctetString, Option<OctetString>>, "ECGI";
    optional geran_positioning_info: IntoField<GeranPositioningInfo, Option<GeranPositioningInfo>>, "GERAN-Positioning-Info";
    optional cell_global_identity: IntoField<OctetString, Option<OctetString>>, "Cell-Global-Identity";
    optional utran_positioning_info: IntoField<UtranPositioningInfo, Option<UtranPositioningInfo>>, "UTRAN-Positioning-Info";
    optional service_area_identity: IntoField<OctetString, Option<OctetString>>, "Service-Area-Identity";
    optional serving_node: IntoField<ServingNode, Option<ServingNode>>, "Serving-Node";
    optional pla_flags: IntoField<u32, Option<u32>>, "PLA-Flags";
    optional esmlc_cell_info: IntoField<EsmlcCellInfo, Option<EsmlcCellInfo>>, "ESMLC-Cell-Info";
    optional civic_address: IntoField<Utf8String, Option<Utf8String>>, "Civic-Address";
    optional barometric_pressure: IntoField<u32, Option<u32>>, "Barometric-Pressure";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
