// @generated from dictionaries/swm.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Time, Utf8String};
use crate::base::{AuthRequestType, ProxyInfo, ResultCode};
use crate::credit_control::SubscriptionId;
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::swm::{AaAnswer, required};
use crate::ts29272::ApnConfiguration;
use crate::ts29273::{AccessNetworkInfo, TraceInfo};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Request-Type, Result-Code, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: AaAnswerOptional,
}

impl AaAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777264), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AaAnswerBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaAnswerBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AaAnswerBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777264 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaAnswerBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AaAnswerBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> AaAnswerBuilder<(A, B, Set<AuthRequestType>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AaAnswerBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Result-Code (required).
    pub fn result_code(
        self,
        value: impl Into<ResultCode>,
    ) -> AaAnswerBuilder<(A, B, C, Set<ResultCode>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, C, D, E, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, _) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthRequestType<AuthRequestType>,
        D: required::ResultCode<ResultCode>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f) = self.required;
        AaAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            auth_request_type: c.value(),
            result_code: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            user_name: self.optional.user_name,
            apn_oi_replacement: self.optional.apn_oi_replacement,
            apn_configuration: self.optional.apn_configuration,
            trace_info: self.optional.trace_info,
            subscription_id: self.optional.subscription_id,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            session_timeout: self.optional.session_timeout,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            load: self.optional.load,
            access_network_info: self.optional.access_network_info,
            user_location_info_time: self.optional.user_location_info_time,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaAnswerOptional {
    drmp: Option<Drmp>,
    user_name: Option<Utf8String>,
    apn_oi_replacement: Option<Utf8String>,
    apn_configuration: Option<Box<ApnConfiguration>>,
    trace_info: Option<TraceInfo>,
    subscription_id: Option<SubscriptionId>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    session_timeout: Option<u32>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    load: Vec<Load>,
    access_network_info: Option<AccessNetworkInfo>,
    user_location_info_time: Option<Time>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> AaAnswerBuilder<R> {
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

    /// Sets APN-OI-Replacement.
    pub fn apn_oi_replacement(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.apn_oi_replacement = Some(value.into());
        self
    }

    /// Sets APN-Configuration.
    pub fn apn_configuration(mut self, value: impl Into<Box<ApnConfiguration>>) -> Self {
        self.optional.apn_configuration = Some(value.into());
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

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets Session-Timeout.
    pub fn session_timeout(mut self, value: u32) -> Self {
        self.optional.session_timeout = Some(value);
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

    /// Sets Access-Network-Info.
    pub fn access_network_info(mut self, value: impl Into<AccessNetworkInfo>) -> Self {
        self.optional.access_network_info = Some(value.into());
        self
    }

    /// Sets User-Location-Info-Time.
    pub fn user_location_info_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.user_location_info_time = Some(value.into());
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
