// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::sgd::{MoForwardShortMessageRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::EpsLocationInformation;
use crate::ts29336::UserIdentifier;
use crate::ts29338::{SmDeliveryOutcome, SmsmiCorrelationId};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MoForwardShortMessageRequest`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, SC-Address,
/// User-Identifier, SM-RP-UI.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MoForwardShortMessageRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: MoForwardShortMessageRequestOptional,
}

impl MoForwardShortMessageRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
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
> MoForwardShortMessageRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> MoForwardShortMessageRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> MoForwardShortMessageRequestBuilder<
        (A, Set<AuthSessionState>, C, D, E, F, G, H),
    > {
        let (a, _, c, d, e, f, g, h) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MoForwardShortMessageRequestBuilder<
        (A, B, Set<DiameterIdentity>, D, E, F, G, H),
    > {
        let (a, b, _, d, e, f, g, h) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MoForwardShortMessageRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H),
    > {
        let (a, b, c, _, e, f, g, h) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MoForwardShortMessageRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H),
    > {
        let (a, b, c, d, _, f, g, h) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets SC-Address (required).
    pub fn sc_address(
        self,
        value: impl Into<OctetString>,
    ) -> MoForwardShortMessageRequestBuilder<(A, B, C, D, E, Set<OctetString>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> MoForwardShortMessageRequestBuilder<
        (A, B, C, D, E, F, Set<UserIdentifier>, H),
    > {
        let (a, b, c, d, e, f, _, h) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets SM-RP-UI (required).
    pub fn sm_rp_ui(
        self,
        value: impl Into<OctetString>,
    ) -> MoForwardShortMessageRequestBuilder<(A, B, C, D, E, F, G, Set<OctetString>)> {
        let (a, b, c, d, e, f, g, _) = self.required;
        MoForwardShortMessageRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MoForwardShortMessageRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::ScAddress<OctetString>,
        G: required::UserIdentifier<UserIdentifier>,
        H: required::SmRpUi<OctetString>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        MoForwardShortMessageRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            sc_address: f.value(),
            ofr_flags: self.optional.ofr_flags,
            supported_features: self.optional.supported_features,
            user_identifier: g.value(),
            eps_location_information: self.optional.eps_location_information,
            sm_rp_ui: h.value(),
            smsmi_correlation_id: self.optional.smsmi_correlation_id,
            sm_delivery_outcome: self.optional.sm_delivery_outcome,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a MO-Forward-Short-Message-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct MoForwardShortMessageRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    destination_host: Option<DiameterIdentity>,
    ofr_flags: Option<u32>,
    supported_features: Vec<SupportedFeatures>,
    eps_location_information: Option<Box<EpsLocationInformation>>,
    smsmi_correlation_id: Option<SmsmiCorrelationId>,
    sm_delivery_outcome: Option<SmDeliveryOutcome>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> MoForwardShortMessageRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets OFR-Flags.
    pub fn ofr_flags(mut self, value: u32) -> Self {
        self.optional.ofr_flags = Some(value);
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

    /// Sets EPS-Location-Information.
    pub fn eps_location_information(
        mut self,
        value: impl Into<Box<EpsLocationInformation>>,
    ) -> Self {
        self.optional.eps_location_information = Some(value.into());
        self
    }

    /// Sets SMSMI-Correlation-ID.
    pub fn smsmi_correlation_id(mut self, value: impl Into<SmsmiCorrelationId>) -> Self {
        self.optional.smsmi_correlation_id = Some(value.into());
        self
    }

    /// Sets SM-Delivery-Outcome.
    pub fn sm_delivery_outcome(mut self, value: impl Into<SmDeliveryOutcome>) -> Self {
        self.optional.sm_delivery_outcome = Some(value.into());
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
