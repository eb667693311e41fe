// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Address, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7944;
use crate::ts29172;
use crate::ts29173;
use crate::ts29229;
use crate::ts29272;
use crate::ts29329;
use crate::ts32299;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::slg::{LocationReportAnswer, LocationReportAnswerBuilder};
use crate::ts29172::{
    AccuracyFulfilmentIndicator, DeferredMtLrData, DelayedLocationReportingData,
    EsmlcCellInfo, GeranPositioningInfo, LcsEpsClientName, LcsQosClass, LocationEvent,
    PeriodicLdrInformation, PseudonymIndicator, UtranPositioningInfo,
};
use crate::ts29173::ServingNode;
use crate::ts29229::SupportedFeatures;

/// The serving node reports a location: of an emergency call, of the user's own request, or
/// deferred.
///
/// ```text
/// <LRR> ::= < Diameter Header: 8388621, REQ, PXY, 16777255 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Host }
///           { Destination-Realm }
///           { Location-Event }
///           [ LCS-EPS-Client-Name ]
///           [ User-Name ]
///           [ MSISDN ]
///           [ IMEI ]
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
///           [ LCS-Service-Type-ID ]
///           [ Pseudonym-Indicator ]
///           [ LCS-QoS-Class ]
///           [ Serving-Node ]
///           [ LRR-Flags ]
///           [ LCS-Reference-Number ]
///           [ Deferred-MT-LR-Data ]
///           [ ts29173:GMLC-Address ]
///           [ Reporting-Amount ]
///           [ Periodic-LDR-Information ]
///           [ ESMLC-Cell-Info ]
///           [ 1xRTT-RCID ]
///           [ Delayed-Location-Reporting-Data ]
///           [ Civic-Address ]
///           [ Barometric-Pressure ]
///         * [ Supported-Features ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 8388621, 3GPP TS 29.172, 7.3.3/7.3.4.
#[doc(alias = "LRR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationReportRequest {
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
    /// Location-Event (2518/10415), Enumerated; 3GPP TS 29.172, 7.4.20.
    pub location_event: LocationEvent,
    /// LCS-EPS-Client-Name (2501/10415), Grouped; 3GPP TS 29.172, 7.4.3.
    pub lcs_eps_client_name: Option<LcsEpsClientName>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// IMEI (1402/10415), UTF8String; 3GPP TS 29.272, 7.3.4.
    /// 14 digits, or 15 with the check digit, as text; RFC 8506's User-Equipment-Info-IMEI is an
    /// OctetString.
    pub imei: Option<Utf8String>,
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
    /// LCS-Service-Type-ID (2520/10415), Unsigned32; 3GPP TS 29.172, 7.4.22.
    /// The service of the client, a number of the operator's.
    pub lcs_service_type_id: Option<u32>,
    /// Pseudonym-Indicator (2519/10415), Enumerated; 3GPP TS 29.172, 7.4.21.
    pub pseudonym_indicator: Option<PseudonymIndicator>,
    /// LCS-QoS-Class (2523/10415), Enumerated; 3GPP TS 29.172, 7.4.27.
    pub lcs_qos_class: Option<LcsQosClass>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// LRR-Flags (2530/10415), Unsigned32; 3GPP TS 29.172, 7.4.35.
    /// A bit mask of the report.
    pub lrr_flags: Option<u32>,
    /// LCS-Reference-Number (2531/10415), OctetString; 3GPP TS 29.172, 7.4.37.
    /// One octet that names a deferred location request.
    pub lcs_reference_number: Option<OctetString>,
    /// Deferred-MT-LR-Data (2547/10415), Grouped; 3GPP TS 29.172, 7.4.54.
    pub deferred_mt_lr_data: Option<Box<DeferredMtLrData>>,
    /// GMLC-Address (2405/10415), Address; 3GPP TS 29.173, 6.4.7.
    /// An address with its address family in front.
    pub gmlc_address: Option<Address>,
    /// Reporting-Amount (2541/10415), Unsigned32; 3GPP TS 29.172, 7.4.46.
    /// The number of reports.
    pub reporting_amount: Option<u32>,
    /// Periodic-LDR-Information (2540/10415), Grouped; 3GPP TS 29.172, 7.4.45.
    pub periodic_ldr_information: Option<PeriodicLdrInformation>,
    /// ESMLC-Cell-Info (2552/10415), Grouped; 3GPP TS 29.172, 7.4.57.
    pub esmlc_cell_info: Option<EsmlcCellInfo>,
    /// 1xRTT-RCID (2554/10415), OctetString; 3GPP TS 29.172, 7.4.59.
    /// The reference cell of cdma2000 1xRTT, in octets of A.S0014.
    pub one_x_rtt_rcid: Option<OctetString>,
    /// Delayed-Location-Reporting-Data (2555/10415), Grouped; 3GPP TS 29.172, 7.4.60.
    pub delayed_location_reporting_data: Option<Box<DelayedLocationReportingData>>,
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
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Request for LocationReportRequest {
    type Answer = LocationReportAnswer;
}

impl Command for LocationReportRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Location-Report-Request",
    abbreviation: "LRR",
    code: Some(8388621),
    application_id: 16777255,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::slg::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<LocationReportRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Location-Report-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(ts29172::avp::LOCATION_EVENT.description()),
        Item::optional(ts29172::avp::LCS_EPS_CLIENT_NAME.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29272::avp::IMEI.description()),
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
        Item::optional(ts29172::avp::LCS_SERVICE_TYPE_ID.description()),
        Item::optional(ts29172::avp::PSEUDONYM_INDICATOR.description()),
        Item::optional(ts29172::avp::LCS_QOS_CLASS.description()),
        Item::optional(ts29173::avp::SERVING_NODE.description()),
        Item::optional(ts29172::avp::LRR_FLAGS.description()),
        Item::optional(ts29172::avp::LCS_REFERENCE_NUMBER.description()),
        Item::optional(ts29172::avp::DEFERRED_MT_LR_DATA.description()),
        Item::optional(ts29173::avp::GMLC_ADDRESS.description()),
        Item::optional(ts29172::avp::REPORTING_AMOUNT.description()),
        Item::optional(ts29172::avp::PERIODIC_LDR_INFORMATION.description()),
        Item::optional(ts29172::avp::ESMLC_CELL_INFO.description()),
        Item::optional(ts29172::avp::ONE_X_RTT_RCID.description()),
        Item::optional(ts29172::avp::DELAYED_LOCATION_REPORTING_DATA.description()),
        Item::optional(ts29172::avp::CIVIC_ADDRESS.description()),
        Item::optional(ts29172::avp::BAROMETRIC_PRESSURE.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for LocationReportRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 7;

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
            location_event: unread.value(),
            lcs_eps_client_name: None,
            user_name: None,
            msisdn: None,
            imei: None,
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
            lcs_service_type_id: None,
            pseudonym_indicator: None,
            lcs_qos_class: None,
            serving_node: None,
            lrr_flags: None,
            lcs_reference_number: None,
            deferred_mt_lr_data: None,
            gmlc_address: None,
            reporting_amount: None,
            periodic_ldr_information: None,
            esmlc_cell_info: None,
            one_x_rtt_rcid: None,
            delayed_location_reporting_data: None,
            civic_address: None,
            barometric_pressure: None,
            supported_features: Vec::new(),
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
            (10415, 2518) => received.one(8, 6, &mut self.location_event),
            (10415, 2501) => received.optional(9, &mut self.lcs_eps_client_name),
            (0, 1) => received.optional(10, &mut self.user_name),
            (10415, 701) => received.optional(11, &mut self.msisdn),
            (10415, 1402) => received.optional(12, &mut self.imei),
            (10415, 1242) => received.optional(13, &mut self.location_estimate),
            (10415, 2513) => {
                received.optional(14, &mut self.accuracy_fulfilment_indicator)
            }
            (10415, 2514) => received.optional(15, &mut self.age_of_location_estimate),
            (10415, 2515) => received.optional(16, &mut self.velocity_estimate),
            (10415, 2516) => received.optional(17, &mut self.eutran_positioning_data),
            (10415, 2517) => received.optional(18, &mut self.ecgi),
            (10415, 2524) => received.optional(19, &mut self.geran_positioning_info),
            (10415, 1604) => received.optional(20, &mut self.cell_global_identity),
            (10415, 2527) => received.optional(21, &mut self.utran_positioning_info),
            (10415, 1607) => received.optional(22, &mut self.service_area_identity),
            (10415, 2520) => received.optional(23, &mut self.lcs_service_type_id),
            (10415, 2519) => received.optional(24, &mut self.pseudonym_indicator),
            (10415, 2523) => received.optional(25, &mut self.lcs_qos_class),
            (10415, 2401) => received.optional(26, &mut self.serving_node),
            (10415, 2530) => received.optional(27, &mut self.lrr_flags),
            (10415, 2531) => received.optional(28, &mut self.lcs_reference_number),
            (10415, 2547) => received.optional_boxed(29, &mut self.deferred_mt_lr_data),
            (10415, 2405) => received.optional(30, &mut self.gmlc_address),
            (10415, 2541) => received.optional(31, &mut self.reporting_amount),
            (10415, 2540) => received.optional(32, &mut self.periodic_ldr_information),
            (10415, 2552) => received.optional(33, &mut self.esmlc_cell_info),
            (10415, 2554) => received.optional(34, &mut self.one_x_rtt_rcid),
            (10415, 2555) => {
                received.optional_boxed(35, &mut self.delayed_location_reporting_data)
            }
            (10415, 2556) => received.optional(36, &mut self.civic_address),
            (10415, 2557) => received.optional(37, &mut self.barometric_pressure),
            (10415, 628) => received.many(38, &mut self.supported_features),
            (0, 284) => received.many(40, &mut self.proxy_info),
            (0, 282) => received.many(41, &mut self.route_record),
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
        avps.one(&ts29172::avp::LOCATION_EVENT, &self.location_event);
        avps.optional(&ts29172::avp::LCS_EPS_CLIENT_NAME, &self.lcs_eps_client_name);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&ts29272::avp::IMEI, &self.imei);
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
        avps.optional(&ts29172::avp::LCS_SERVICE_TYPE_ID, &self.lcs_service_type_id);
        avps.optional(&ts29172::avp::PSEUDONYM_INDICATOR, &self.pseudonym_indicator);
        avps.optional(&ts29172::avp::LCS_QOS_CLASS, &self.lcs_qos_class);
        avps.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        avps.optional(&ts29172::avp::LRR_FLAGS, &self.lrr_flags);
        avps.optional(&ts29172::avp::LCS_REFERENCE_NUMBER, &self.lcs_reference_number);
        avps.optional_boxed(
            &ts29172::avp::DEFERRED_MT_LR_DATA,
            &self.deferred_mt_lr_data,
        );
        avps.optional(&ts29173::avp::GMLC_ADDRESS, &self.gmlc_address);
        avps.optional(&ts29172::avp::REPORTING_AMOUNT, &self.reporting_amount);
        avps.optional(
            &ts29172::avp::PERIODIC_LDR_INFORMATION,
            &self.periodic_ldr_information,
        );
        avps.optional(&ts29172::avp::ESMLC_CELL_INFO, &self.esmlc_cell_info);
        avps.optional(&ts29172::avp::ONE_X_RTT_RCID, &self.one_x_rtt_rcid);
        avps.optional_boxed(
            &ts29172::avp::DELAYED_LOCATION_REPORTING_DATA,
            &self.delayed_location_reporting_data,
        );
        avps.optional(&ts29172::avp::CIVIC_ADDRESS, &self.civic_address);
        avps.optional(&ts29172::avp::BAROMETRIC_PRESSURE, &self.barometric_pressure);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl LocationReportRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> LocationReportAnswerBuilder<(Set, Set, Set, Set)> {
        let mut builder = LocationReportAnswer::builder()
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
    LocationReportRequestBuilder<(A, B, C, D, E, F, G) = (Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set)> builds command LocationReportRequest in Box<LocationReportRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G), A: required::SessionId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, Set, C, D, E, F, G), B: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, Set, D, E, F, G), C: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, Set, E, F, G), D: required::OriginRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F, G), E: required::DestinationHost;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G), F: required::DestinationRealm;
    required location_event: IntoField<LocationEvent>, "Location-Event" => (A, B, C, D, E, F, Set), G: required::LocationEvent;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional vendor_specific_application_id: IntoField<VendorSpecificApplicationId, Option<VendorSpecificApplicationId>>, "Vendor-Specific-Application-Id";
    optional lcs_eps_client_name: IntoField<LcsEpsClientName, Option<LcsEpsClientName>>, "LCS-EPS-Client-Name";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional imei: IntoField<Utf8String, Option<Utf8String>>, "IMEI";
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
    optional lcs_service_type_id: IntoField<u32, Option<u32>>, "LCS-Service-Type-ID";
    optional pseudonym_indicator: IntoField<PseudonymIndicator, Option<PseudonymIndicator>>, "Pseudonym-Indicator";
    optional lcs_qos_class: IntoField<LcsQosClass, Option<LcsQosClass>>, "LCS-QoS-Class";
    optional serving_node: IntoField<ServingNode, Option<ServingNode>>, "Serving-Node";
    optional lrr_flags: IntoField<u32, Option<u32>>, "LRR-Flags";
    optional lcs_reference_number: IntoField<OctetString, Option<OctetString>>, "LCS-Reference-Number";
    optional deferred_mt_lr_data: IntoField<DeferredMtLrData, Option<Box<DeferredMtLrData>>>, "Deferred-MT-LR-Data";
    optional gmlc_address: IntoField<Address, Option<Address>>, "GMLC-Address";
    optional reporting_amount: IntoField<u32, Option<u32>>, "Reporting-Amount";
    optional periodic_ldr_information: IntoField<PeriodicLdrInformation, Option<PeriodicLdrInformation>>, "Periodic-LDR-Information";
    optional esmlc_cell_info: IntoField<EsmlcCellInfo, Option<EsmlcCellInfo>>, "ESMLC-Cell-Info";
    optional one_x_rtt_rcid: IntoField<OctetString, Option<OctetString>>, "1xRTT-RCID";
    optional delayed_location_reporting_data: IntoField<DelayedLocationReportingData, Option<Box<DelayedLocationReportingData>>>, "Delayed-Location-Reporting-Data";
    optional civic_address: IntoField<Utf8String, Option<Utf8String>>, "Civic-Address";
    optional barometric_pressure: IntoField<u32, Option<u32>>, "Barometric-Pressure";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
