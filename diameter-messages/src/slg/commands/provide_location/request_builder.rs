// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::slg::{ProvideLocationRequest, required};
use crate::ts29172::{
    AreaEventInfo, LcsEpsClientName, LcsPrivacyCheckNonSession, LcsPrivacyCheckSession,
    LcsQos, LcsRequestorName, MotionEventInfo, PeriodicLdrInformation, ReportingPlmnList,
    SlgLocationType, VelocityRequested,
};
use crate::ts29229::SupportedFeatures;
use crate::ts32299::LcsClientType;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ProvideLocationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host, Destination-Realm,
/// SLg-Location-Type, LCS-EPS-Client-Name, LCS-Client-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProvideLocationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ProvideLocationRequestOptional,
}

impl ProvideLocationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
> ProvideLocationRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ProvideLocationRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I)> {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ProvideLocationRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F, G, H, I)> {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProvideLocationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G, H, I)> {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProvideLocationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H, I)> {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProvideLocationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H, I)> {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProvideLocationRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H, I)> {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets SLg-Location-Type (required).
    pub fn slg_location_type(
        self,
        value: impl Into<SlgLocationType>,
    ) -> ProvideLocationRequestBuilder<(A, B, C, D, E, F, Set<SlgLocationType>, H, I)> {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets LCS-EPS-Client-Name (required).
    pub fn lcs_eps_client_name(
        self,
        value: impl Into<LcsEpsClientName>,
    ) -> ProvideLocationRequestBuilder<(A, B, C, D, E, F, G, Set<LcsEpsClientName>, I)> {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets LCS-Client-Type (required).
    pub fn lcs_client_type(
        self,
        value: impl Into<LcsClientType>,
    ) -> ProvideLocationRequestBuilder<(A, B, C, D, E, F, G, H, Set<LcsClientType>)> {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        ProvideLocationRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProvideLocationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::SlgLocationType<SlgLocationType>,
        H: required::LcsEpsClientName<LcsEpsClientName>,
        I: required::LcsClientType<LcsClientType>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        ProvideLocationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: e.value(),
            destination_realm: f.value(),
            slg_location_type: g.value(),
            user_name: self.optional.user_name,
            msisdn: self.optional.msisdn,
            imei: self.optional.imei,
            lcs_eps_client_name: h.value(),
            lcs_client_type: i.value(),
            lcs_requestor_name: self.optional.lcs_requestor_name,
            lcs_priority: self.optional.lcs_priority,
            lcs_qos: self.optional.lcs_qos,
            velocity_requested: self.optional.velocity_requested,
            supported_gad_shapes: self.optional.supported_gad_shapes,
            lcs_service_type_id: self.optional.lcs_service_type_id,
            lcs_codeword: self.optional.lcs_codeword,
            lcs_privacy_check_non_session: self.optional.lcs_privacy_check_non_session,
            lcs_privacy_check_session: self.optional.lcs_privacy_check_session,
            service_selection: self.optional.service_selection,
            deferred_location_type: self.optional.deferred_location_type,
            lcs_reference_number: self.optional.lcs_reference_number,
            area_event_info: self.optional.area_event_info,
            gmlc_address: self.optional.gmlc_address,
            plr_flags: self.optional.plr_flags,
            periodic_ldr_information: self.optional.periodic_ldr_information,
            reporting_plmn_list: self.optional.reporting_plmn_list,
            motion_event_info: self.optional.motion_event_info,
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Provide-Location-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProvideLocationRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    user_name: Option<Utf8String>,
    msisdn: Option<OctetString>,
    imei: Option<Utf8String>,
    lcs_requestor_name: Option<LcsRequestorName>,
    lcs_priority: Option<u32>,
    lcs_qos: Option<LcsQos>,
    velocity_requested: Option<VelocityRequested>,
    supported_gad_shapes: Option<u32>,
    lcs_service_type_id: Option<u32>,
    lcs_codeword: Option<Utf8String>,
    lcs_privacy_check_non_session: Option<LcsPrivacyCheckNonSession>,
    lcs_privacy_check_session: Option<LcsPrivacyCheckSession>,
    service_selection: Option<Utf8String>,
    deferred_location_type: Option<u32>,
    lcs_reference_number: Option<OctetString>,
    area_event_info: Option<AreaEventInfo>,
    gmlc_address: Option<Address>,
    plr_flags: Option<u32>,
    periodic_ldr_information: Option<PeriodicLdrInformation>,
    reporting_plmn_list: Option<ReportingPlmnList>,
    motion_event_info: Option<MotionEventInfo>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> ProvideLocationRequestBuilder<R> {
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

    /// Sets LCS-Requestor-Name.
    pub fn lcs_requestor_name(mut self, value: impl Into<LcsRequestorName>) -> Self {
        self.optional.lcs_requestor_name = Some(value.into());
        self
    }

    /// Sets LCS-Priority.
    pub fn lcs_priority(mut self, value: u32) -> Self {
        self.optional.lcs_priority = Some(value);
        self
    }

    /// Sets LCS-QoS.
    pub fn lcs_qos(mut self, value: impl Into<LcsQos>) -> Self {
        self.optional.lcs_qos = Some(value.into());
        self
    }

    /// Sets Velocity-Requested.
    pub fn velocity_requested(mut self, value: impl Into<VelocityRequested>) -> Self {
        self.optional.velocity_requested = Some(value.into());
        self
    }

    /// Sets Supported-GAD-Shapes.
    pub fn supported_gad_shapes(mut self, value: u32) -> Self {
        self.optional.supported_gad_shapes = Some(value);
        self
    }

    /// Sets LCS-Service-Type-ID.
    pub fn lcs_service_type_id(mut self, value: u32) -> Self {
        self.optional.lcs_service_type_id = Some(value);
        self
    }

    /// Sets LCS-Codeword.
    pub fn lcs_codeword(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.lcs_codeword = Some(value.into());
        self
    }

    /// Sets LCS-Privacy-Check-Non-Session.
    pub fn lcs_privacy_check_non_session(
        mut self,
        value: impl Into<LcsPrivacyCheckNonSession>,
    ) -> Self {
        self.optional.lcs_privacy_check_non_session = Some(value.into());
        self
    }

    /// Sets LCS-Privacy-Check-Session.
    pub fn lcs_privacy_check_session(
        mut self,
        value: impl Into<LcsPrivacyCheckSession>,
    ) -> Self {
        self.optional.lcs_privacy_check_session = Some(value.into());
        self
    }

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
        self
    }

    /// Sets Deferred-Location-Type.
    pub fn deferred_location_type(mut self, value: u32) -> Self {
        self.optional.deferred_location_type = Some(value);
        self
    }

    /// Sets LCS-Reference-Number.
    pub fn lcs_reference_number(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.lcs_reference_number = Some(value.into());
        self
    }

    /// Sets Area-Event-Info.
    pub fn area_event_info(mut self, value: impl Into<AreaEventInfo>) -> Self {
        self.optional.area_event_info = Some(value.into());
        self
    }

    /// Sets GMLC-Address.
    pub fn gmlc_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.gmlc_address = Some(value.into());
        self
    }

    /// Sets PLR-Flags.
    pub fn plr_flags(mut self, value: u32) -> Self {
        self.optional.plr_flags = Some(value);
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

    /// Sets Reporting-PLMN-List.
    pub fn reporting_plmn_list(mut self, value: impl Into<ReportingPlmnList>) -> Self {
        self.optional.reporting_plmn_list = Some(value.into());
        self
    }

    /// Sets Motion-Event-Info.
    pub fn motion_event_info(mut self, value: impl Into<MotionEventInfo>) -> Self {
        self.optional.motion_event_info = Some(value.into());
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
