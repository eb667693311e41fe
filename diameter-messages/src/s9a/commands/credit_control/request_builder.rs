// @generated from dictionaries/s9a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, Utf8String};
use crate::base::{ProxyInfo, TerminationCause};
use crate::credit_control::{CcRequestType, SubscriptionId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s9a::{CreditControlRequest, required};
use crate::ts29212::{QosInformation, QosRuleReport};
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CreditControlRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, CC-Request-Type, CC-Request-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CreditControlRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: CreditControlRequestOptional,
}

impl CreditControlRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777319), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> CreditControlRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> CreditControlRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777319 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Type (required).
    pub fn cc_request_type(
        self,
        value: impl Into<CcRequestType>,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, Set<CcRequestType>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets CC-Request-Number (required).
    pub fn cc_request_number(
        self,
        value: u32,
    ) -> CreditControlRequestBuilder<(A, B, C, D, E, F, Set<u32>)> {
        let (a, b, c, d, e, f, _) = self.required;
        CreditControlRequestBuilder {
            required: (a, b, c, d, e, f, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CreditControlRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::CcRequestType<CcRequestType>,
        G: required::CcRequestNumber<u32>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        CreditControlRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            cc_request_type: f.value(),
            cc_request_number: g.value(),
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            subscription_id: self.optional.subscription_id,
            called_station_id: self.optional.called_station_id,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            qos_information: self.optional.qos_information,
            qos_rule_report: self.optional.qos_rule_report,
            ue_local_ip_address: self.optional.ue_local_ip_address,
            he_nb_local_ip_address: self.optional.he_nb_local_ip_address,
            termination_cause: self.optional.termination_cause,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Credit-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CreditControlRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    subscription_id: Option<SubscriptionId>,
    called_station_id: Option<Utf8String>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    qos_information: Option<Box<QosInformation>>,
    qos_rule_report: Vec<QosRuleReport>,
    ue_local_ip_address: Option<Address>,
    he_nb_local_ip_address: Option<Address>,
    termination_cause: Option<TerminationCause>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> CreditControlRequestBuilder<R> {
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

    /// Sets Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        self.optional.subscription_id = Some(value.into());
        self
    }

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
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

    /// Sets QoS-Information.
    pub fn qos_information(mut self, value: impl Into<Box<QosInformation>>) -> Self {
        self.optional.qos_information = Some(value.into());
        self
    }

    /// Adds one QoS-Rule-Report.
    pub fn qos_rule_report(mut self, value: impl Into<QosRuleReport>) -> Self {
        append(&mut self.optional.qos_rule_report, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Report.
    pub fn qos_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosRuleReport>>,
    ) -> Self {
        self.optional.qos_rule_report.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets UE-Local-IP-Address.
    pub fn ue_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets HeNB-Local-IP-Address.
    pub fn he_nb_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.he_nb_local_ip_address = Some(value.into());
        self
    }

    /// Sets Termination-Cause.
    pub fn termination_cause(mut self, value: impl Into<TerminationCause>) -> Self {
        self.optional.termination_cause = Some(value.into());
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
