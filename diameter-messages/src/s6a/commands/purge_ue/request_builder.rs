// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6a::{PurgeUeRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{EpsLocationInformation, PurFlags};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`PurgeUeRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, User-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PurgeUeRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: PurgeUeRequestOptional,
}

impl PurgeUeRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> PurgeUeRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> PurgeUeRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        PurgeUeRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> PurgeUeRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        PurgeUeRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PurgeUeRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        PurgeUeRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PurgeUeRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        PurgeUeRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PurgeUeRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        PurgeUeRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> PurgeUeRequestBuilder<(A, B, C, D, E, Set<Utf8String>)> {
        let (a, b, c, d, e, _) = self.required;
        PurgeUeRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PurgeUeRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::UserName<Utf8String>,
    {
        let (a, b, c, d, e, f) = self.required;
        PurgeUeRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            user_name: f.value(),
            oc_supported_features: self.optional.oc_supported_features,
            pur_flags: self.optional.pur_flags,
            supported_features: self.optional.supported_features,
            eps_location_information: self.optional.eps_location_information,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Purge-UE-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct PurgeUeRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    pur_flags: Option<PurFlags>,
    supported_features: Vec<SupportedFeatures>,
    eps_location_information: Option<Box<EpsLocationInformation>>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> PurgeUeRequestBuilder<R> {
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

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets PUR-Flags.
    pub fn pur_flags(mut self, value: impl Into<PurFlags>) -> Self {
        self.optional.pur_flags = Some(value.into());
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
