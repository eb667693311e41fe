// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7944::Drmp;
use crate::t4::{DeliveryReportRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use crate::ts29337::{AbsentSubscriberDiagnosticT4, SmDeliveryOutcomeT4};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DeliveryReportRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host, Destination-Realm,
/// User-Identifier, SM-RP-SMEA, SM-Delivery-Outcome-T4.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeliveryReportRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: DeliveryReportRequestOptional,
}

impl DeliveryReportRequestBuilder {
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
> DeliveryReportRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DeliveryReportRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I)> {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> DeliveryReportRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F, G, H, I)> {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeliveryReportRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G, H, I)> {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeliveryReportRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H, I)> {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeliveryReportRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H, I)> {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeliveryReportRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H, I)> {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> DeliveryReportRequestBuilder<(A, B, C, D, E, F, Set<UserIdentifier>, H, I)> {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets SM-RP-SMEA (required).
    pub fn sm_rp_smea(
        self,
        value: impl Into<OctetString>,
    ) -> DeliveryReportRequestBuilder<(A, B, C, D, E, F, G, Set<OctetString>, I)> {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets SM-Delivery-Outcome-T4 (required).
    pub fn sm_delivery_outcome_t4(
        self,
        value: impl Into<SmDeliveryOutcomeT4>,
    ) -> DeliveryReportRequestBuilder<
        (A, B, C, D, E, F, G, H, Set<SmDeliveryOutcomeT4>),
    > {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        DeliveryReportRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeliveryReportRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserIdentifier<UserIdentifier>,
        H: required::SmRpSmea<OctetString>,
        I: required::SmDeliveryOutcomeT4<SmDeliveryOutcomeT4>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        DeliveryReportRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: e.value(),
            destination_realm: f.value(),
            user_identifier: g.value(),
            sm_rp_smea: h.value(),
            sm_delivery_outcome_t4: i.value(),
            absent_subscriber_diagnostic_t4: self
                .optional
                .absent_subscriber_diagnostic_t4,
            reference_number: self.optional.reference_number,
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Delivery-Report-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DeliveryReportRequestOptional {
    drmp: Option<Drmp>,
    absent_subscriber_diagnostic_t4: Option<AbsentSubscriberDiagnosticT4>,
    reference_number: Option<u32>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> DeliveryReportRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Absent-Subscriber-Diagnostic-T4.
    pub fn absent_subscriber_diagnostic_t4(
        mut self,
        value: impl Into<AbsentSubscriberDiagnosticT4>,
    ) -> Self {
        self.optional.absent_subscriber_diagnostic_t4 = Some(value.into());
        self
    }

    /// Sets Reference-Number.
    pub fn reference_number(mut self, value: u32) -> Self {
        self.optional.reference_number = Some(value);
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
