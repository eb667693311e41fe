// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, DiameterUri, OctetString, Utf8String,
};
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosResources;
use crate::rfc7944::Drmp;
use crate::s6b::{DiameterEapAnswer, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::ApnConfiguration;
use crate::ts29273::TraceInfo;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DiameterEapAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Request-Type, Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiameterEapAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: DiameterEapAnswerOptional,
}

impl DiameterEapAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777272), Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777272 already.
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

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> DiameterEapAnswerBuilder<(A, B, Set<AuthRequestType>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, Set<ResultCode>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        DiameterEapAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapAnswerBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
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
        C: required::AuthRequestType<AuthRequestType>,
        D: required::ResultCode<ResultCode>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        DiameterEapAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            auth_request_type: c.value(),
            result_code: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            user_name: self.optional.user_name,
            eap_payload: self.optional.eap_payload,
            eap_master_session_key: self.optional.eap_master_session_key,
            mobile_node_identifier: self.optional.mobile_node_identifier,
            apn_configuration: self.optional.apn_configuration,
            mip6_agent_info: self.optional.mip6_agent_info,
            mip6_feature_vector: self.optional.mip6_feature_vector,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            qos_resources: self.optional.qos_resources,
            redirect_host: self.optional.redirect_host,
            trace_info: self.optional.trace_info,
            supported_features: self.optional.supported_features,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Diameter-EAP-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiameterEapAnswerOptional {
    drmp: Option<Drmp>,
    user_name: Option<Utf8String>,
    eap_payload: Option<OctetString>,
    eap_master_session_key: Option<OctetString>,
    mobile_node_identifier: Option<Utf8String>,
    apn_configuration: Option<Box<ApnConfiguration>>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    mip6_feature_vector: Option<u64>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    qos_resources: Vec<QosResources>,
    redirect_host: Vec<DiameterUri>,
    trace_info: Option<TraceInfo>,
    supported_features: Vec<SupportedFeatures>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> DiameterEapAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets EAP-Payload.
    pub fn eap_payload(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_payload = Some(value.into());
        self
    }

    /// Sets EAP-Master-Session-Key.
    pub fn eap_master_session_key(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.eap_master_session_key = Some(value.into());
        self
    }

    /// Sets Mobile-Node-Identifier.
    pub fn mobile_node_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.mobile_node_identifier = Some(value.into());
        self
    }

    /// Sets APN-Configuration.
    pub fn apn_configuration(mut self, value: impl Into<Box<ApnConfiguration>>) -> Self {
        self.optional.apn_configuration = Some(value.into());
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

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Adds one QoS-Resources.
    pub fn qos_resources(mut self, value: impl Into<QosResources>) -> Self {
        append(&mut self.optional.qos_resources, value.into());
        self
    }

    /// Adds any number of QoS-Resources.
    pub fn qos_resources_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosResources>>,
    ) -> Self {
        self.optional.qos_resources.extend(values.into_iter().map(Into::into));
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

    /// Sets Trace-Info.
    pub fn trace_info(mut self, value: impl Into<TraceInfo>) -> Self {
        self.optional.trace_info = Some(value.into());
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
