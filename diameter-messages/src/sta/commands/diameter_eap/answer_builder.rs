// @generated from dictionaries/sta.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, OctetString, Utf8String,
};
use crate::base::{AuthRequestType, ExperimentalResult, ProxyInfo, ResultCode};
use crate::credit_control::SubscriptionId;
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc6734::Key;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::sta::{DiameterEapAnswer, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{Ambr, ApnConfiguration, EmergencyInfo, TerminalInformation};
use crate::ts29273::{AnTrusted, DeaFlags, TraceInfo, TwanConnectivityParameters};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DiameterEapAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Result-Code, Origin-Host, Origin-Realm, Auth-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiameterEapAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: DiameterEapAnswerOptional,
}

impl DiameterEapAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777250), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> DiameterEapAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DiameterEapAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777250 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> DiameterEapAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> DiameterEapAnswerBuilder<(A, B, Set<ResultCode>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, E, Set<AuthRequestType>)> {
        let (a, b, c, d, e, _) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DiameterEapAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::ResultCode<ResultCode>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
    {
        let (a, b, c, d, e, f) = self.required;
        DiameterEapAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            result_code: c.value(),
            experimental_result: self.optional.experimental_result,
            origin_host: d.value(),
            origin_realm: e.value(),
            auth_request_type: f.value(),
            eap_payload: self.optional.eap_payload,
            user_name: self.optional.user_name,
            session_timeout: self.optional.session_timeout,
            acct_interim_interval: self.optional.acct_interim_interval,
            eap_master_session_key: self.optional.eap_master_session_key,
            context_identifier: self.optional.context_identifier,
            apn_oi_replacement: self.optional.apn_oi_replacement,
            apn_configuration: self.optional.apn_configuration,
            mip6_agent_info: self.optional.mip6_agent_info,
            mip6_feature_vector: self.optional.mip6_feature_vector,
            mobile_node_identifier: self.optional.mobile_node_identifier,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            ambr: self.optional.ambr,
            redirect_host: self.optional.redirect_host,
            an_trusted: self.optional.an_trusted,
            trace_info: self.optional.trace_info,
            subscription_id: self.optional.subscription_id,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            load: self.optional.load,
            supported_features: self.optional.supported_features,
            mip_fa_rk: self.optional.mip_fa_rk,
            mip_fa_rk_spi: self.optional.mip_fa_rk_spi,
            dea_flags: self.optional.dea_flags,
            twan_connection_mode: self.optional.twan_connection_mode,
            twan_connectivity_parameters: self.optional.twan_connectivity_parameters,
            wlcp_key: self.optional.wlcp_key,
            terminal_information: self.optional.terminal_information,
            ue_usage_type: self.optional.ue_usage_type,
            emergency_services: self.optional.emergency_services,
            emergency_info: self.optional.emergency_info,
            key: self.optional.key,
            erp_realm: self.optional.erp_realm,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Diameter-EAP-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiameterEapAnswerOptional {
    drmp: Option<Drmp>,
    experimental_result: Option<ExperimentalResult>,
    eap_payload: Option<OctetString>,
    user_name: Option<Utf8String>,
    session_timeout: Option<u32>,
    acct_interim_interval: Option<u32>,
    eap_master_session_key: Option<OctetString>,
    context_identifier: Option<u32>,
    apn_oi_replacement: Option<Utf8String>,
    apn_configuration: Vec<ApnConfiguration>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    mip6_feature_vector: Option<u64>,
    mobile_node_identifier: Option<Utf8String>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    ambr: Option<Ambr>,
    redirect_host: Vec<DiameterUri>,
    an_trusted: Option<AnTrusted>,
    trace_info: Option<TraceInfo>,
    subscription_id: Option<SubscriptionId>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    load: Vec<Load>,
    supported_features: Vec<SupportedFeatures>,
    mip_fa_rk: Option<OctetString>,
    mip_fa_rk_spi: Option<u32>,
    dea_flags: Option<DeaFlags>,
    twan_connection_mode: Option<u32>,
    twan_connectivity_parameters: Option<TwanConnectivityParameters>,
    wlcp_key: Option<OctetString>,
    terminal_information: Option<TerminalInformation>,
    ue_usage_type: Option<u32>,
    emergency_services: Option<u32>,
    emergency_info: Option<EmergencyInfo>,
    key: Option<Key>,
    erp_realm: Option<DiameterIdentity>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> DiameterEapAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
        self
    }

    /// Sets EAP-Payload.
    pub fn eap_payload(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_payload = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Session-Timeout.
    pub fn session_timeout(mut self, value: u32) -> Self {
        self.optional.session_timeout = Some(value);
        self
    }

    /// Sets Acct-Interim-Interval.
    pub fn acct_interim_interval(mut self, value: u32) -> Self {
        self.optional.acct_interim_interval = Some(value);
        self
    }

    /// Sets EAP-Master-Session-Key.
    pub fn eap_master_session_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_master_session_key = Some(value.into());
        self
    }

    /// Sets Context-Identifier.
    pub fn context_identifier(mut self, value: u32) -> Self {
        self.optional.context_identifier = Some(value);
        self
    }

    /// Sets APN-OI-Replacement.
    pub fn apn_oi_replacement(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.apn_oi_replacement = Some(value.into());
        self
    }

    /// Adds one APN-Configuration.
    pub fn apn_configuration(mut self, value: impl Into<ApnConfiguration>) -> Self {
        append(&mut self.optional.apn_configuration, value.into());
        self
    }

    /// Adds any number of APN-Configuration.
    pub fn apn_configurations(
        mut self,
        values: impl IntoIterator<Item = impl Into<ApnConfiguration>>,
    ) -> Self {
        self.optional.apn_configuration.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets MIP6-Agent-Info.
    pub fn mip6_agent_info(mut self, value: impl Into<Mip6AgentInfo>) -> Self {
        self.optional.mip6_agent_info = Some(value.into());
        self
    }

    /// Sets MIP6-Feature-Vector.
    pub fn mip6_feature_vector(mut self, value: u64) -> Self {
        self.optional.mip6_feature_vector = Some(value);
        self
    }

    /// Sets Mobile-Node-Identifier.
    pub fn mobile_node_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.mobile_node_identifier = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets AMBR.
    pub fn ambr(mut self, value: impl Into<Ambr>) -> Self {
        self.optional.ambr = Some(value.into());
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

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.optional.an_trusted = Some(value.into());
        self
    }

    /// Sets Trace-Info.
    pub fn trace_info(mut self, value: impl Into<TraceInfo>) -> Self {
        self.optional.trace_info = Some(value.into());
        self
    }

    /// Sets Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        self.optional.subscription_id = Some(value.into());
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

    /// Sets MIP-FA-RK.
    pub fn mip_fa_rk(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_fa_rk = Some(value.into());
        self
    }

    /// Sets MIP-FA-RK-SPI.
    pub fn mip_fa_rk_spi(mut self, value: u32) -> Self {
        self.optional.mip_fa_rk_spi = Some(value);
        self
    }

    /// Sets DEA-Flags.
    pub fn dea_flags(mut self, value: impl Into<DeaFlags>) -> Self {
        self.optional.dea_flags = Some(value.into());
        self
    }

    /// Sets TWAN-Connection-Mode.
    pub fn twan_connection_mode(mut self, value: u32) -> Self {
        self.optional.twan_connection_mode = Some(value);
        self
    }

    /// Sets TWAN-Connectivity-Parameters.
    pub fn twan_connectivity_parameters(
        mut self,
        value: impl Into<TwanConnectivityParameters>,
    ) -> Self {
        self.optional.twan_connectivity_parameters = Some(value.into());
        self
    }

    /// Sets WLCP-Key.
    pub fn wlcp_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.wlcp_key = Some(value.into());
        self
    }

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.optional.terminal_information = Some(value.into());
        self
    }

    /// Sets UE-Usage-Type.
    pub fn ue_usage_type(mut self, value: u32) -> Self {
        self.optional.ue_usage_type = Some(value);
        self
    }

    /// Sets Emergency-Services.
    pub fn emergency_services(mut self, value: u32) -> Self {
        self.optional.emergency_services = Some(value);
        self
    }

    /// Sets Emergency-Info.
    pub fn emergency_info(mut self, value: impl Into<EmergencyInfo>) -> Self {
        self.optional.emergency_info = Some(value.into());
        self
    }

    /// Sets Key.
    pub fn key(mut self, value: impl Into<Key>) -> Self {
        self.optional.key = Some(value.into());
        self
    }

    /// Sets ERP-Realm.
    pub fn erp_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.erp_realm = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
