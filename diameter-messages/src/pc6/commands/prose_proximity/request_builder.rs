// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::pc6::{ProseProximityRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29229::SupportedFeatures;
use crate::ts29345::LocationUpdateTrigger;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ProseProximityRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, PRR-Flags, Requesting-EPUID,
/// Targeted-EPUID, Time-Window, Location-Estimate.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProseProximityRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ProseProximityRequestOptional,
}

impl ProseProximityRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
            ),
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
    J,
> ProseProximityRequestBuilder<(A, B, C, D, E, F, G, H, I, J)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ProseProximityRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I, J)> {
        let (_, b, c, d, e, f, g, h, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ProseProximityRequestBuilder<
        (A, Set<AuthSessionState>, C, D, E, F, G, H, I, J),
    > {
        let (a, _, c, d, e, f, g, h, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProseProximityRequestBuilder<
        (A, B, Set<DiameterIdentity>, D, E, F, G, H, I, J),
    > {
        let (a, b, _, d, e, f, g, h, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProseProximityRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H, I, J),
    > {
        let (a, b, c, _, e, f, g, h, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProseProximityRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H, I, J),
    > {
        let (a, b, c, d, _, f, g, h, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets PRR-Flags (required).
    pub fn prr_flags(
        self,
        value: u32,
    ) -> ProseProximityRequestBuilder<(A, B, C, D, E, Set<u32>, G, H, I, J)> {
        let (a, b, c, d, e, _, g, h, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, c, d, e, Set(value), g, h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Requesting-EPUID (required).
    pub fn requesting_epuid(
        self,
        value: impl Into<Utf8String>,
    ) -> ProseProximityRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>, H, I, J)> {
        let (a, b, c, d, e, f, _, h, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i, j),
            optional: self.optional,
        }
    }

    /// Sets Targeted-EPUID (required).
    pub fn targeted_epuid(
        self,
        value: impl Into<Utf8String>,
    ) -> ProseProximityRequestBuilder<(A, B, C, D, E, F, G, Set<Utf8String>, I, J)> {
        let (a, b, c, d, e, f, g, _, i, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i, j),
            optional: self.optional,
        }
    }

    /// Sets Time-Window (required).
    pub fn time_window(
        self,
        value: u32,
    ) -> ProseProximityRequestBuilder<(A, B, C, D, E, F, G, H, Set<u32>, J)> {
        let (a, b, c, d, e, f, g, h, _, j) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value), j),
            optional: self.optional,
        }
    }

    /// Sets Location-Estimate (required).
    pub fn location_estimate(
        self,
        value: impl Into<OctetString>,
    ) -> ProseProximityRequestBuilder<(A, B, C, D, E, F, G, H, I, Set<OctetString>)> {
        let (a, b, c, d, e, f, g, h, i, _) = self.required;
        ProseProximityRequestBuilder {
            required: (a, b, c, d, e, f, g, h, i, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProseProximityRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::PrrFlags<u32>,
        G: required::RequestingEpuid<Utf8String>,
        H: required::TargetedEpuid<Utf8String>,
        I: required::TimeWindow<u32>,
        J: required::LocationEstimate<OctetString>,
    {
        let (a, b, c, d, e, f, g, h, i, j) = self.required;
        ProseProximityRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            supported_features: self.optional.supported_features,
            oc_supported_features: self.optional.oc_supported_features,
            prr_flags: f.value(),
            requesting_epuid: g.value(),
            targeted_epuid: h.value(),
            time_window: i.value(),
            location_estimate: j.value(),
            location_update_trigger: self.optional.location_update_trigger,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a ProSe-Proximity-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProseProximityRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    destination_host: Option<DiameterIdentity>,
    supported_features: Vec<SupportedFeatures>,
    oc_supported_features: Option<OcSupportedFeatures>,
    location_update_trigger: Option<LocationUpdateTrigger>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> ProseProximityRequestBuilder<R> {
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

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets Location-Update-Trigger.
    pub fn location_update_trigger(
        mut self,
        value: impl Into<LocationUpdateTrigger>,
    ) -> Self {
        self.optional.location_update_trigger = Some(value.into());
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
