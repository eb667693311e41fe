// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::slg::{LocationReportRequest, required};
use crate::ts29172::{
    AccuracyFulfilmentIndicator, DeferredMtLrData, DelayedLocationReportingData,
    EsmlcCellInfo, GeranPositioningInfo, LcsEpsClientName, LcsQosClass, LocationEvent,
    PeriodicLdrInformation, PseudonymIndicator, UtranPositioningInfo,
};
use crate::ts29173::ServingNode;
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`LocationReportRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host, Destination-Realm,
/// Location-Event.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct LocationReportRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: LocationReportRequestOptional,
}

impl LocationReportRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> LocationReportRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> LocationReportRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        LocationReportRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> LocationReportRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        LocationReportRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> LocationReportRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        LocationReportRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> LocationReportRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        LocationReportRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> LocationReportRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        LocationReportRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> LocationReportRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        LocationReportRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Location-Event (required).
    pub fn location_event(
        self,
        value: impl Into<LocationEvent>,
    ) -> LocationReportRequestBuilder<(A, B, C, D, E, F, Set<LocationEvent>)> {
        let (a, b, c, d, e, f, _) = self.required;
        LocationReportRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> LocationReportRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::LocationEvent<LocationEvent>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        LocationReportRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: e.value(),
            destination_realm: f.value(),
            location_event: g.value(),
            lcs_eps_client_name: self.optional.lcs_eps_client_name,
            user_name: self.optional.user_name,
            msisdn: self.optional.msisdn,
            imei: self.optional.imei,
            location_estimate: self.optional.location_estimate,
            accuracy_fulfilment_indicator: self.optional.accuracy_fulfilment_indicator,
            age_of_location_estimate: self.optional.age_of_location_estimate,
            velocity_estimate: self.optional.velocity_estimate,
            eutran_positioning_data: self.optional.eutran_positioning_data,
            ecgi: self.optional.ecgi,
            geran_positioning_info: self.optional.geran_positioning_info,
            cell_global_identity: self.optional.cell_global_identity,
            utran_positioning_info: self.optional.utran_positioning_info,
            service_area_identity: self.optional.service_area_identity,
            lcs_service_type_id: self.optional.lcs_service_type_id,
            pseudonym_indicator: self.optional.pseudonym_indicator,
            lcs_qos_class: self.optional.lcs_qos_class,
            serving_node: self.optional.serving_node,
            lrr_flags: self.optional.lrr_flags,
            lcs_reference_number: self.optional.lcs_reference_number,
            deferred_mt_lr_data: self.optional.deferred_mt_lr_data,
            gmlc_address: self.optional.gmlc_address,
            reporting_amount: self.optional.reporting_amount,
            periodic_ldr_information: self.optional.periodic_ldr_information,
            esmlc_cell_info: self.optional.esmlc_cell_info,
            one_x_rtt_rcid: self.optional.one_x_rtt_rcid,
            delayed_location_reporting_data: self
                .optional
                .delayed_location_reporting_data,
            civic_address: self.optional.civic_address,
            barometric_pressure: self.optional.barometric_pressure,
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Location-Report-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct LocationReportRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    lcs_eps_client_name: Option<LcsEpsClientName>,
    user_name: Option<Utf8String>,
    msisdn: Option<OctetString>,
    imei: Option<Utf8String>,
    location_estimate: Option<OctetString>,
    accuracy_fulfilment_indicator: Option<AccuracyFulfilmentIndicator>,
    age_of_location_estimate: Option<u32>,
    velocity_estimate: Option<OctetString>,
    eutran_positioning_data: Option<OctetString>,
    ecgi: Option<OctetString>,
    geran_positioning_info: Option<GeranPositioningInfo>,
    cell_global_identity: Option<OctetString>,
    utran_positioning_info: Option<UtranPositioningInfo>,
    service_area_identity: Option<OctetString>,
    lcs_service_type_id: Option<u32>,
    pseudonym_indicator: Option<PseudonymIndicator>,
    lcs_qos_class: Option<LcsQosClass>,
    serving_node: Option<ServingNode>,
    lrr_flags: Option<u32>,
    lcs_reference_number: Option<OctetString>,
    deferred_mt_lr_data: Option<Box<DeferredMtLrData>>,
    gmlc_address: Option<Address>,
    reporting_amount: Option<u32>,
    periodic_ldr_information: Option<PeriodicLdrInformation>,
    esmlc_cell_info: Option<EsmlcCellInfo>,
    one_x_rtt_rcid: Option<OctetString>,
    delayed_location_reporting_data: Option<Box<DelayedLocationReportingData>>,
    civic_address: Option<Utf8String>,
    barometric_pressure: Option<u32>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> LocationReportRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
        self
    }

    /// Sets LCS-EPS-Client-Name.
    pub fn lcs_eps_client_name(mut self, value: impl Into<LcsEpsClientName>) -> Self {
        self.optional.lcs_eps_client_name = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets MSISDN.
    pub fn msisdn(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.msisdn = Some(value.into());
        self
    }

    /// Sets IMEI.
    pub fn imei(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.imei = Some(value.into());
        self
    }

    /// Sets Location-Estimate.
    pub fn location_estimate(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.location_estimate = Some(value.into());
        self
    }

    /// Sets Accuracy-Fulfilment-Indicator.
    pub fn accuracy_fulfilment_indicator(
        mut self,
        value: impl Into<AccuracyFulfilmentIndicator>,
    ) -> Self {
        self.optional.accuracy_fulfilment_indicator = Some(value.into());
        self
    }

    /// Sets Age-Of-Location-Estimate.
    pub fn age_of_location_estimate(mut self, value: u32) -> Self {
        self.optional.age_of_location_estimate = Some(value);
        self
    }

    /// Sets Velocity-Estimate.
    pub fn velocity_estimate(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.velocity_estimate = Some(value.into());
        self
    }

    /// Sets EUTRAN-Positioning-Data.
    pub fn eutran_positioning_data(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eutran_positioning_data = Some(value.into());
        self
    }

    /// Sets ECGI.
    pub fn ecgi(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.ecgi = Some(value.into());
        self
    }

    /// Sets GERAN-Positioning-Info.
    pub fn geran_positioning_info(
        mut self,
        value: impl Into<GeranPositioningInfo>,
    ) -> Self {
        self.optional.geran_positioning_info = Some(value.into());
        self
    }

    /// Sets Cell-Global-Identity.
    pub fn cell_global_identity(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.cell_global_identity = Some(value.into());
        self
    }

    /// Sets UTRAN-Positioning-Info.
    pub fn utran_positioning_info(
        mut self,
        value: impl Into<UtranPositioningInfo>,
    ) -> Self {
        self.optional.utran_positioning_info = Some(value.into());
        self
    }

    /// Sets Service-Area-Identity.
    pub fn service_area_identity(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.service_area_identity = Some(value.into());
        self
    }

    /// Sets LCS-Service-Type-ID.
    pub fn lcs_service_type_id(mut self, value: u32) -> Self {
        self.optional.lcs_service_type_id = Some(value);
        self
    }

    /// Sets Pseudonym-Indicator.
    pub fn pseudonym_indicator(mut self, value: impl Into<PseudonymIndicator>) -> Self {
        self.optional.pseudonym_indicator = Some(value.into());
        self
    }

    /// Sets LCS-QoS-Class.
    pub fn lcs_qos_class(mut self, value: impl Into<LcsQosClass>) -> Self {
        self.optional.lcs_qos_class = Some(value.into());
        self
    }

    /// Sets Serving-Node.
    pub fn serving_node(mut self, value: impl Into<ServingNode>) -> Self {
        self.optional.serving_node = Some(value.into());
        self
    }

    /// Sets LRR-Flags.
    pub fn lrr_flags(mut self, value: u32) -> Self {
        self.optional.lrr_flags = Some(value);
        self
    }

    /// Sets LCS-Reference-Number.
    pub fn lcs_reference_number(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.lcs_reference_number = Some(value.into());
        self
    }

    /// Sets Deferred-MT-LR-Data.
    pub fn deferred_mt_lr_data(
        mut self,
        value: impl Into<Box<DeferredMtLrData>>,
    ) -> Self {
        self.optional.deferred_mt_lr_data = Some(value.into());
        self
    }

    /// Sets GMLC-Address.
    pub fn gmlc_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.gmlc_address = Some(value.into());
        self
    }

    /// Sets Reporting-Amount.
    pub fn reporting_amount(mut self, value: u32) -> Self {
        self.optional.reporting_amount = Some(value);
        self
    }

    /// Sets Periodic-LDR-Information.
    pub fn periodic_ldr_information(
        mut self,
        value: impl Into<PeriodicLdrInformation>,
    ) -> Self {
        self.optional.periodic_ldr_information = Some(value.into());
        self
    }

    /// Sets ESMLC-Cell-Info.
    pub fn esmlc_cell_info(mut self, value: impl Into<EsmlcCellInfo>) -> Self {
        self.optional.esmlc_cell_info = Some(value.into());
        self
    }

    /// Sets 1xRTT-RCID.
    pub fn one_x_rtt_rcid(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.one_x_rtt_rcid = Some(value.into());
        self
    }

    /// Sets Delayed-Location-Reporting-Data.
    pub fn delayed_location_reporting_data(
        mut self,
        value: impl Into<Box<DelayedLocationReportingData>>,
    ) -> Self {
        self.optional.delayed_location_reporting_data = Some(value.into());
        self
    }

    /// Sets Civic-Address.
    pub fn civic_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.civic_address = Some(value.into());
        self
    }

    /// Sets Barometric-Pressure.
    pub fn barometric_pressure(mut self, value: u32) -> Self {
        self.optional.barometric_pressure = Some(value);
        self
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.optional.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.optional.supported_features.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }

    /// Adds one Proxy-Info.
    pub fn proxy_info(mut self, value: impl Into<ProxyInfo>) -> Self {
        append(&mut self.optional.proxy_info, value.into());
        self
    }

    /// Adds any number of Proxy-Info.
    pub fn proxy_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProxyInfo>>,
    ) -> Self {
        self.optional.proxy_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Route-Record.
    pub fn route_record(mut self, value: impl Into<DiameterIdentity>) -> Self {
        append(&mut self.optional.route_record, value.into());
        self
    }

    /// Adds any number of Route-Record.
    pub fn route_records(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterIdentity>>,
    ) -> Self {
        self.optional.route_record.extend(values.into_iter().map(Into::into));
        self
    }
}
