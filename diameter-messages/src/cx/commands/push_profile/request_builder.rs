// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::cx::{PushProfileRequest, required};
use crate::rfc7944::Drmp;
use crate::ts29229::{
    AllowedWafWwsfIdentities, ChargingInformation, SupportedFeatures,
    ThreeGppSipAuthDataItem,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`PushProfileRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host,
/// Destination-Realm, User-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PushProfileRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: PushProfileRequestOptional,
}

impl PushProfileRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> PushProfileRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> PushProfileRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        PushProfileRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> PushProfileRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H),
    > {
        let (a, _, c, d, e, f, g, h) = self.required;
        PushProfileRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> PushProfileRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushProfileRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushProfileRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushProfileRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushProfileRequestBuilder<(A, B, C, D, E, F, Set<DiameterIdentity>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> PushProfileRequestBuilder<(A, B, C, D, E, F, G, Set<Utf8String>)> {
        let (a, b, c, d, e, f, g, _) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PushProfileRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationHost<DiameterIdentity>,
        G: required::DestinationRealm<DiameterIdentity>,
        H: required::UserName<Utf8String>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        PushProfileRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: f.value(),
            destination_realm: g.value(),
            user_name: h.value(),
            supported_features: self.optional.supported_features,
            user_data: self.optional.user_data,
            charging_information: self.optional.charging_information,
            three_gpp_sip_auth_data_item: self.optional.three_gpp_sip_auth_data_item,
            allowed_waf_wwsf_identities: self.optional.allowed_waf_wwsf_identities,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Push-Profile-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct PushProfileRequestOptional {
    drmp: Option<Drmp>,
    supported_features: Vec<SupportedFeatures>,
    user_data: Option<OctetString>,
    charging_information: Option<ChargingInformation>,
    three_gpp_sip_auth_data_item: Option<Box<ThreeGppSipAuthDataItem>>,
    allowed_waf_wwsf_identities: Option<AllowedWafWwsfIdentities>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> PushProfileRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
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

    /// Sets User-Data.
    pub fn user_data(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.user_data = Some(value.into());
        self
    }

    /// Sets Charging-Information.
    pub fn charging_information(
        mut self,
        value: impl Into<ChargingInformation>,
    ) -> Self {
        self.optional.charging_information = Some(value.into());
        self
    }

    /// Sets SIP-Auth-Data-Item.
    pub fn three_gpp_sip_auth_data_item(
        mut self,
        value: impl Into<Box<ThreeGppSipAuthDataItem>>,
    ) -> Self {
        self.optional.three_gpp_sip_auth_data_item = Some(value.into());
        self
    }

    /// Sets Allowed-WAF-WWSF-Identities.
    pub fn allowed_waf_wwsf_identities(
        mut self,
        value: impl Into<AllowedWafWwsfIdentities>,
    ) -> Self {
        self.optional.allowed_waf_wwsf_identities = Some(value.into());
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
