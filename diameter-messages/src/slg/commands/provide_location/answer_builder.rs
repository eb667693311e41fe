// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7944::Drmp;
use crate::slg::{ProvideLocationAnswer, required};
use crate::ts29172::{
    AccuracyFulfilmentIndicator, EsmlcCellInfo, GeranPositioningInfo,
    UtranPositioningInfo,
};
use crate::ts29173::ServingNode;
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ProvideLocationAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProvideLocationAnswerBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: ProvideLocationAnswerOptional,
}

impl ProvideLocationAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> ProvideLocationAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ProvideLocationAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        ProvideLocationAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ProvideLocationAnswerBuilder<(A, Set<AuthSessionState>, C, D)> {
        let (a, _, c, d) = self.required;
        ProvideLocationAnswerBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProvideLocationAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        ProvideLocationAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProvideLocationAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        ProvideLocationAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProvideLocationAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        ProvideLocationAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
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
            serving_node: self.optional.serving_node,
            pla_flags: self.optional.pla_flags,
            esmlc_cell_info: self.optional.esmlc_cell_info,
            civic_address: self.optional.civic_address,
            barometric_pressure: self.optional.barometric_pressure,
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Provide-Location-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProvideLocationAnswerOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
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
    serving_node: Option<ServingNode>,
    pla_flags: Option<u32>,
    esmlc_cell_info: Option<EsmlcCellInfo>,
    civic_address: Option<Utf8String>,
    barometric_pressure: Option<u32>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> ProvideLocationAnswerBuilder<R> {
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

    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.optional.result_code = Some(value.into());
        self
    }

    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
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

    /// Sets Serving-Node.
    pub fn serving_node(mut self, value: impl Into<ServingNode>) -> Self {
        self.optional.serving_node = Some(value.into());
        self
    }

    /// Sets PLA-Flags.
    pub fn pla_flags(mut self, value: u32) -> Self {
        self.optional.pla_flags = Some(value);
        self
    }

    /// Sets ESMLC-Cell-Info.
    pub fn esmlc_cell_info(mut self, value: impl Into<EsmlcCellInfo>) -> Self {
        self.optional.esmlc_cell_info = Some(value.into());
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

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
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
