// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::credit_control::SubscriptionId;
use crate::np::{ModifyUecontextRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29217::CongestionLevelDefinition;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ModifyUecontextRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm, Destination-Host.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ModifyUecontextRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ModifyUecontextRequestOptional,
}

impl ModifyUecontextRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> ModifyUecontextRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ModifyUecontextRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        ModifyUecontextRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> ModifyUecontextRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G),
    > {
        let (a, _, c, d, e, f, g) = self.required;
        ModifyUecontextRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ModifyUecontextRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        ModifyUecontextRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ModifyUecontextRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        ModifyUecontextRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ModifyUecontextRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        ModifyUecontextRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ModifyUecontextRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        ModifyUecontextRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ModifyUecontextRequestBuilder<(A, B, C, D, E, F, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, f, _) = self.required;
        ModifyUecontextRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ModifyUecontextRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::DestinationHost<DiameterIdentity>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        ModifyUecontextRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            destination_host: g.value(),
            origin_state_id: self.optional.origin_state_id,
            subscription_id: self.optional.subscription_id,
            called_station_id: self.optional.called_station_id,
            oc_supported_features: self.optional.oc_supported_features,
            reporting_restriction: self.optional.reporting_restriction,
            conditional_restriction: self.optional.conditional_restriction,
            ruci_action: self.optional.ruci_action,
            congestion_level_definition: self.optional.congestion_level_definition,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Modify-Uecontext-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ModifyUecontextRequestOptional {
    drmp: Option<Drmp>,
    origin_state_id: Option<u32>,
    subscription_id: Option<SubscriptionId>,
    called_station_id: Option<Utf8String>,
    oc_supported_features: Option<OcSupportedFeatures>,
    reporting_restriction: Option<u32>,
    conditional_restriction: Option<u32>,
    ruci_action: Option<u32>,
    congestion_level_definition: Vec<CongestionLevelDefinition>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ModifyUecontextRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
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

    /// Sets Reporting-Restriction.
    pub fn reporting_restriction(mut self, value: u32) -> Self {
        self.optional.reporting_restriction = Some(value);
        self
    }

    /// Sets Conditional-Restriction.
    pub fn conditional_restriction(mut self, value: u32) -> Self {
        self.optional.conditional_restriction = Some(value);
        self
    }

    /// Sets RUCI-Action.
    pub fn ruci_action(mut self, value: u32) -> Self {
        self.optional.ruci_action = Some(value);
        self
    }

    /// Adds one Congestion-Level-Definition.
    pub fn congestion_level_definition(
        mut self,
        value: impl Into<CongestionLevelDefinition>,
    ) -> Self {
        append(&mut self.optional.congestion_level_definition, value.into());
        self
    }

    /// Adds any number of Congestion-Level-Definition.
    pub fn congestion_level_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<CongestionLevelDefinition>>,
    ) -> Self {
        self.optional
            .congestion_level_definition
            .extend(values.into_iter().map(Into::into));
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
