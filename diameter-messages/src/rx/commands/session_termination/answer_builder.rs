// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, DiameterUri, OctetString, Time, Utf8String,
};
use crate::base::{FailedAvp, ProxyInfo, RedirectHostUsage, ResultCode};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::rx::{SessionTerminationAnswer, required};
use crate::ts29214::{
    FiveGsRanNasReleaseCause, SponsoredConnectivityData, WirelineUserLocationInfo,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SessionTerminationAnswer`]. `build` exists once all that is required is set:
/// Session-Id, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SessionTerminationAnswerBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: SessionTerminationAnswerOptional,
}

impl SessionTerminationAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> SessionTerminationAnswerBuilder<(A, B, C)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> SessionTerminationAnswerBuilder<(Set<Utf8String>, B, C)> {
        let (_, b, c) = self.required;
        SessionTerminationAnswerBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SessionTerminationAnswerBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        SessionTerminationAnswerBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SessionTerminationAnswerBuilder<(A, B, Set<DiameterIdentity>)> {
        let (a, b, _) = self.required;
        SessionTerminationAnswerBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SessionTerminationAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c) = self.required;
        SessionTerminationAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            origin_host: b.value(),
            origin_realm: c.value(),
            result_code: self.optional.result_code,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            failed_avp: self.optional.failed_avp,
            sponsored_connectivity_data: self.optional.sponsored_connectivity_data,
            origin_state_id: self.optional.origin_state_id,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            user_location_info_time: self.optional.user_location_info_time,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            ran_nas_release_cause: self.optional.ran_nas_release_cause,
            five_gs_ran_nas_release_cause: self.optional.five_gs_ran_nas_release_cause,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            nid: self.optional.nid,
            twan_identifier: self.optional.twan_identifier,
            tcp_source_port: self.optional.tcp_source_port,
            udp_source_port: self.optional.udp_source_port,
            ue_local_ip_address: self.optional.ue_local_ip_address,
            net_loc_access_support: self.optional.net_loc_access_support,
            wireline_user_location_info: self.optional.wireline_user_location_info,
            class: self.optional.class,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            load: self.optional.load,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Session-Termination-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct SessionTerminationAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    failed_avp: Option<FailedAvp>,
    sponsored_connectivity_data: Option<Box<SponsoredConnectivityData>>,
    origin_state_id: Option<u32>,
    three_gpp_user_location_info: Option<OctetString>,
    user_location_info_time: Option<Time>,
    three_gpp_ms_time_zone: Option<OctetString>,
    ran_nas_release_cause: Vec<OctetString>,
    five_gs_ran_nas_release_cause: Vec<FiveGsRanNasReleaseCause>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    nid: Option<OctetString>,
    twan_identifier: Option<OctetString>,
    tcp_source_port: Option<u32>,
    udp_source_port: Option<u32>,
    ue_local_ip_address: Option<Address>,
    net_loc_access_support: Option<u32>,
    wireline_user_location_info: Option<WirelineUserLocationInfo>,
    class: Vec<OctetString>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    load: Vec<Load>,
    additional_avps: AdditionalAvps,
}

impl<R> SessionTerminationAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.optional.result_code = Some(value.into());
        self
    }

    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets Error-Reporting-Host.
    pub fn error_reporting_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.error_reporting_host = Some(value.into());
        self
    }

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets OC-OLR.
    pub fn oc_olr(mut self, value: impl Into<OcOlr>) -> Self {
        self.optional.oc_olr = Some(value.into());
        self
    }

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
        self
    }

    /// Sets Sponsored-Connectivity-Data.
    pub fn sponsored_connectivity_data(
        mut self,
        value: impl Into<Box<SponsoredConnectivityData>>,
    ) -> Self {
        self.optional.sponsored_connectivity_data = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets 3GPP-User-Location-Info.
    pub fn three_gpp_user_location_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_user_location_info = Some(value.into());
        self
    }

    /// Sets User-Location-Info-Time.
    pub fn user_location_info_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.user_location_info_time = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Adds one RAN-NAS-Release-Cause.
    pub fn ran_nas_release_cause(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.ran_nas_release_cause, value.into());
        self
    }

    /// Adds any number of RAN-NAS-Release-Cause.
    pub fn ran_nas_release_causes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.ran_nas_release_cause.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one 5GS-RAN-NAS-Release-Cause.
    pub fn five_gs_ran_nas_release_cause(
        mut self,
        value: impl Into<FiveGsRanNasReleaseCause>,
    ) -> Self {
        append(&mut self.optional.five_gs_ran_nas_release_cause, value.into());
        self
    }

    /// Adds any number of 5GS-RAN-NAS-Release-Cause.
    pub fn five_gs_ran_nas_release_causes(
        mut self,
        values: impl IntoIterator<Item = impl Into<FiveGsRanNasReleaseCause>>,
    ) -> Self {
        self.optional
            .five_gs_ran_nas_release_cause
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets NID.
    pub fn nid(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nid = Some(value.into());
        self
    }

    /// Sets TWAN-Identifier.
    pub fn twan_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.twan_identifier = Some(value.into());
        self
    }

    /// Sets TCP-Source-Port.
    pub fn tcp_source_port(mut self, value: u32) -> Self {
        self.optional.tcp_source_port = Some(value);
        self
    }

    /// Sets UDP-Source-Port.
    pub fn udp_source_port(mut self, value: u32) -> Self {
        self.optional.udp_source_port = Some(value);
        self
    }

    /// Sets UE-Local-IP-Address.
    pub fn ue_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets NetLoc-Access-Support.
    pub fn net_loc_access_support(mut self, value: u32) -> Self {
        self.optional.net_loc_access_support = Some(value);
        self
    }

    /// Sets Wireline-User-Location-Info.
    pub fn wireline_user_location_info(
        mut self,
        value: impl Into<WirelineUserLocationInfo>,
    ) -> Self {
        self.optional.wireline_user_location_info = Some(value.into());
        self
    }

    /// Adds one Class.
    pub fn class(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.class, value.into());
        self
    }

    /// Adds any number of Class.
    pub fn classes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.class.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Redirect-Host.
    pub fn redirect_host(mut self, value: impl Into<DiameterUri>) -> Self {
        append(&mut self.optional.redirect_host, value.into());
        self
    }

    /// Adds any number of Redirect-Host.
    pub fn redirect_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterUri>>,
    ) -> Self {
        self.optional.redirect_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Redirect-Host-Usage.
    pub fn redirect_host_usage(mut self, value: impl Into<RedirectHostUsage>) -> Self {
        self.optional.redirect_host_usage = Some(value.into());
        self
    }

    /// Sets Redirect-Max-Cache-Time.
    pub fn redirect_max_cache_time(mut self, value: u32) -> Self {
        self.optional.redirect_max_cache_time = Some(value);
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

    /// Adds one Load.
    pub fn load(mut self, value: impl Into<Load>) -> Self {
        append(&mut self.optional.load, value.into());
        self
    }

    /// Adds any number of Load.
    pub fn loads(mut self, values: impl IntoIterator<Item = impl Into<Load>>) -> Self {
        self.optional.load.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
