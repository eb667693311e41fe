// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::ProxyInfo;
use crate::credit_control::SubscriptionId;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sy::{SpendingLimitRequest, required};
use crate::ts29219::SlRequestType;
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SpendingLimitRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, SL-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SpendingLimitRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: SpendingLimitRequestOptional,
}

impl SpendingLimitRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777302), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> SpendingLimitRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> SpendingLimitRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        SpendingLimitRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777302 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> SpendingLimitRequestBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        SpendingLimitRequestBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SpendingLimitRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        SpendingLimitRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SpendingLimitRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        SpendingLimitRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SpendingLimitRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        SpendingLimitRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets SL-Request-Type (required).
    pub fn sl_request_type(
        self,
        value: impl Into<SlRequestType>,
    ) -> SpendingLimitRequestBuilder<(A, B, C, D, E, Set<SlRequestType>)> {
        let (a, b, c, d, e, _) = self.required;
        SpendingLimitRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SpendingLimitRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::SlRequestType<SlRequestType>,
    {
        let (a, b, c, d, e, f) = self.required;
        SpendingLimitRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            sl_request_type: f.value(),
            subscription_id: self.optional.subscription_id,
            policy_counter_identifier: self.optional.policy_counter_identifier,
            logical_access_id: self.optional.logical_access_id,
            physical_access_id: self.optional.physical_access_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Spending-Limit-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct SpendingLimitRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    subscription_id: Vec<SubscriptionId>,
    policy_counter_identifier: Vec<Utf8String>,
    logical_access_id: Option<OctetString>,
    physical_access_id: Option<Utf8String>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> SpendingLimitRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Adds one Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        append(&mut self.optional.subscription_id, value.into());
        self
    }

    /// Adds any number of Subscription-Id.
    pub fn subscription_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionId>>,
    ) -> Self {
        self.optional.subscription_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Policy-Counter-Identifier.
    pub fn policy_counter_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.policy_counter_identifier, value.into());
        self
    }

    /// Adds any number of Policy-Counter-Identifier.
    pub fn policy_counter_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional
            .policy_counter_identifier
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Logical-Access-ID.
    pub fn logical_access_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.logical_access_id = Some(value.into());
        self
    }

    /// Sets Physical-Access-ID.
    pub fn physical_access_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.physical_access_id = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
