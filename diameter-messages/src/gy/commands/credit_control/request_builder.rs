// @generated from dictionaries/gy.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time, Utf8String};
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{
    CcRequestType, MultipleServicesIndicator, RequestedAction, SubscriptionId,
    UserEquipmentInfo,
};
use crate::gy::{CreditControlRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::ts32299::{AocRequestType, MultipleServicesCreditControl, ServiceInformation};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CreditControlRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Service-Context-Id, CC-Request-Type,
/// CC-Request-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CreditControlRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Set<u32>, Unset, Unset, Unset),
> {
    required: R,
    optional: CreditControlRequestOptional,
}

impl CreditControlRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Set(4), Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> CreditControlRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CreditControlRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        CreditControlRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F, G, H)> {
        let (a, _, c, d, e, f, g, h) = self.required;
        CreditControlRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 4 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, B, C, D, Set<u32>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, Set(value), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Service-Context-Id (required).
    pub fn service_context_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, Set<Utf8String>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Type (required).
    pub fn cc_request_type(
        self,
        value: impl Into<CcRequestType>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, F, Set<CcRequestType>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Number (required).
    pub fn cc_request_number(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, F, G, Set<u32>)> {
        let (a, b, c, d, e, f, g, _) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CreditControlRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::AuthApplicationId<u32>,
        F: required::ServiceContextId<Utf8String>,
        G: required::CcRequestType<CcRequestType>,
        H: required::CcRequestNumber<u32>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        CreditControlRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            auth_application_id: e.value(),
            service_context_id: f.value(),
            cc_request_type: g.value(),
            cc_request_number: h.value(),
            destination_host: self.optional.destination_host,
            user_name: self.optional.user_name,
            origin_state_id: self.optional.origin_state_id,
            event_timestamp: self.optional.event_timestamp,
            subscription_id: self.optional.subscription_id,
            termination_cause: self.optional.termination_cause,
            requested_action: self.optional.requested_action,
            aoc_request_type: self.optional.aoc_request_type,
            multiple_services_indicator: self.optional.multiple_services_indicator,
            multiple_services_credit_control: self
                .optional
                .multiple_services_credit_control,
            cc_correlation_id: self.optional.cc_correlation_id,
            user_equipment_info: self.optional.user_equipment_info,
            oc_supported_features: self.optional.oc_supported_features,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            service_information: self.optional.service_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlRequestOptional {
    destination_host: Option<DiameterIdentity>,
    user_name: Option<Utf8String>,
    origin_state_id: Option<u32>,
    event_timestamp: Option<Time>,
    subscription_id: Vec<SubscriptionId>,
    termination_cause: Option<TerminationCause>,
    requested_action: Option<RequestedAction>,
    aoc_request_type: Option<AocRequestType>,
    multiple_services_indicator: Option<MultipleServicesIndicator>,
    multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    cc_correlation_id: Option<OctetString>,
    user_equipment_info: Option<UserEquipmentInfo>,
    oc_supported_features: Option<OcSupportedFeatures>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    service_information: Option<Box<ServiceInformation>>,
    additional_avps: AdditionalAvps,
}

impl<R> CreditControlRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets Event-Timestamp.
    pub fn event_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.optional.event_timestamp = Some(value.into());
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

    /// Sets Termination-Cause.
    pub fn termination_cause(mut self, value: impl Into<TerminationCause>) -> Self {
        self.optional.termination_cause = Some(value.into());
        self
    }

    /// Sets Requested-Action.
    pub fn requested_action(mut self, value: impl Into<RequestedAction>) -> Self {
        self.optional.requested_action = Some(value.into());
        self
    }

    /// Sets AoC-Request-Type.
    pub fn aoc_request_type(mut self, value: impl Into<AocRequestType>) -> Self {
        self.optional.aoc_request_type = Some(value.into());
        self
    }

    /// Sets Multiple-Services-Indicator.
    pub fn multiple_services_indicator(
        mut self,
        value: impl Into<MultipleServicesIndicator>,
    ) -> Self {
        self.optional.multiple_services_indicator = Some(value.into());
        self
    }

    /// Adds one Multiple-Services-Credit-Control.
    pub fn multiple_services_credit_control(
        mut self,
        value: impl Into<MultipleServicesCreditControl>,
    ) -> Self {
        append(&mut self.optional.multiple_services_credit_control, value.into());
        self
    }

    /// Adds any number of Multiple-Services-Credit-Control.
    pub fn multiple_services_credit_controls(
        mut self,
        values: impl IntoIterator<Item = impl Into<MultipleServicesCreditControl>>,
    ) -> Self {
        self.optional
            .multiple_services_credit_control
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets CC-Correlation-Id.
    pub fn cc_correlation_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.cc_correlation_id = Some(value.into());
        self
    }

    /// Sets User-Equipment-Info.
    pub fn user_equipment_info(mut self, value: impl Into<UserEquipmentInfo>) -> Self {
        self.optional.user_equipment_info = Some(value.into());
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

    /// Sets Service-Information.
    pub fn service_information(
        mut self,
        value: impl Into<Box<ServiceInformation>>,
    ) -> Self {
        self.optional.service_information = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
