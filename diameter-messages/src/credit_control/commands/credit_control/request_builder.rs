// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time, Utf8String};
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{
    CcRequestType, CreditControlRequest, MultipleServicesCreditControl,
    MultipleServicesIndicator, RequestedAction, RequestedServiceUnit,
    ServiceParameterInfo, SubscriptionId, SubscriptionIdExtension, UsedServiceUnit,
    UserEquipmentInfo, UserEquipmentInfoExtension, required,
};
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
            cc_sub_session_id: self.optional.cc_sub_session_id,
            acct_multi_session_id: self.optional.acct_multi_session_id,
            origin_state_id: self.optional.origin_state_id,
            event_timestamp: self.optional.event_timestamp,
            subscription_id: self.optional.subscription_id,
            subscription_id_extension: self.optional.subscription_id_extension,
            service_identifier: self.optional.service_identifier,
            termination_cause: self.optional.termination_cause,
            requested_service_unit: self.optional.requested_service_unit,
            requested_action: self.optional.requested_action,
            used_service_unit: self.optional.used_service_unit,
            multiple_services_indicator: self.optional.multiple_services_indicator,
            multiple_services_credit_control: self
                .optional
                .multiple_services_credit_control,
            service_parameter_info: self.optional.service_parameter_info,
            cc_correlation_id: self.optional.cc_correlation_id,
            user_equipment_info: self.optional.user_equipment_info,
            user_equipment_info_extension: self.optional.user_equipment_info_extension,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlRequestOptional {
    destination_host: Option<DiameterIdentity>,
    user_name: Option<Utf8String>,
    cc_sub_session_id: Option<u64>,
    acct_multi_session_id: Option<Utf8String>,
    origin_state_id: Option<u32>,
    event_timestamp: Option<Time>,
    subscription_id: Vec<SubscriptionId>,
    subscription_id_extension: Vec<SubscriptionIdExtension>,
    service_identifier: Option<u32>,
    termination_cause: Option<TerminationCause>,
    requested_service_unit: Option<RequestedServiceUnit>,
    requested_action: Option<RequestedAction>,
    used_service_unit: Vec<UsedServiceUnit>,
    multiple_services_indicator: Option<MultipleServicesIndicator>,
    multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    service_parameter_info: Vec<ServiceParameterInfo>,
    cc_correlation_id: Option<OctetString>,
    user_equipment_info: Option<UserEquipmentInfo>,
    user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
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

    /// Sets CC-Sub-Session-Id.
    pub fn cc_sub_session_id(mut self, value: u64) -> Self {
        self.optional.cc_sub_session_id = Some(value);
        self
    }

    /// Sets Acct-Multi-Session-Id.
    pub fn acct_multi_session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.acct_multi_session_id = Some(value.into());
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

    /// Adds one Subscription-Id-Extension.
    pub fn subscription_id_extension(
        mut self,
        value: impl Into<SubscriptionIdExtension>,
    ) -> Self {
        append(&mut self.optional.subscription_id_extension, value.into());
        self
    }

    /// Adds any number of Subscription-Id-Extension.
    pub fn subscription_id_extensions(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionIdExtension>>,
    ) -> Self {
        self.optional
            .subscription_id_extension
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Service-Identifier.
    pub fn service_identifier(mut self, value: u32) -> Self {
        self.optional.service_identifier = Some(value);
        self
    }

    /// Sets Termination-Cause.
    pub fn termination_cause(mut self, value: impl Into<TerminationCause>) -> Self {
        self.optional.termination_cause = Some(value.into());
        self
    }

    /// Sets Requested-Service-Unit.
    pub fn requested_service_unit(
        mut self,
        value: impl Into<RequestedServiceUnit>,
    ) -> Self {
        self.optional.requested_service_unit = Some(value.into());
        self
    }

    /// Sets Requested-Action.
    pub fn requested_action(mut self, value: impl Into<RequestedAction>) -> Self {
        self.optional.requested_action = Some(value.into());
        self
    }

    /// Adds one Used-Service-Unit.
    pub fn used_service_unit(mut self, value: impl Into<UsedServiceUnit>) -> Self {
        append(&mut self.optional.used_service_unit, value.into());
        self
    }

    /// Adds any number of Used-Service-Unit.
    pub fn used_service_units(
        mut self,
        values: impl IntoIterator<Item = impl Into<UsedServiceUnit>>,
    ) -> Self {
        self.optional.used_service_unit.extend(values.into_iter().map(Into::into));
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

    /// Adds one Service-Parameter-Info.
    pub fn service_parameter_info(
        mut self,
        value: impl Into<ServiceParameterInfo>,
    ) -> Self {
        append(&mut self.optional.service_parameter_info, value.into());
        self
    }

    /// Adds any number of Service-Parameter-Info.
    pub fn service_parameter_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<ServiceParameterInfo>>,
    ) -> Self {
        self.optional.service_parameter_info.extend(values.into_iter().map(Into::into));
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

    /// Sets User-Equipment-Info-Extension.
    pub fn user_equipment_info_extension(
        mut self,
        value: impl Into<Box<UserEquipmentInfoExtension>>,
    ) -> Self {
        self.optional.user_equipment_info_extension = Some(value.into());
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
