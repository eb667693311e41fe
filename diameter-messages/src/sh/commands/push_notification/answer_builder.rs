// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7944::Drmp;
use crate::sh::{PushNotificationAnswer, required};
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`PushNotificationAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PushNotificationAnswerBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: PushNotificationAnswerOptional,
}

impl PushNotificationAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> PushNotificationAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> PushNotificationAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        PushNotificationAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> PushNotificationAnswerBuilder<(A, Set<VendorSpecificApplicationId>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        PushNotificationAnswerBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> PushNotificationAnswerBuilder<(A, B, Set<AuthSessionState>, D, E)> {
        let (a, b, _, d, e) = self.required;
        PushNotificationAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        PushNotificationAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        PushNotificationAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PushNotificationAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        PushNotificationAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Push-Notification-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct PushNotificationAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> PushNotificationAnswerBuilder<R> {
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

    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
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
