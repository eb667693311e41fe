// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::swx::{MultimediaAuthRequest, SipAuthDataItem, required};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::TerminalInformation;
use crate::ts29273::AnTrusted;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MultimediaAuthRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm, User-Name, SIP-Auth-Data-Item, SIP-Number-Auth-Items.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MultimediaAuthRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: MultimediaAuthRequestOptional,
}

impl MultimediaAuthRequestBuilder {
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
> MultimediaAuthRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> MultimediaAuthRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I)> {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> MultimediaAuthRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H, I),
    > {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> MultimediaAuthRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G, H, I)> {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MultimediaAuthRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H, I)> {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MultimediaAuthRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H, I)> {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MultimediaAuthRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H, I)> {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> MultimediaAuthRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>, H, I)> {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets SIP-Auth-Data-Item (required).
    pub fn sip_auth_data_item(
        self,
        value: impl Into<SipAuthDataItem>,
    ) -> MultimediaAuthRequestBuilder<(A, B, C, D, E, F, G, Set<SipAuthDataItem>, I)> {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets SIP-Number-Auth-Items (required).
    pub fn three_gpp_sip_number_auth_items(
        self,
        value: u32,
    ) -> MultimediaAuthRequestBuilder<(A, B, C, D, E, F, G, H, Set<u32>)> {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        MultimediaAuthRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MultimediaAuthRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserName<Utf8String>,
        H: required::SipAuthDataItem<SipAuthDataItem>,
        I: required::SipNumberAuthItems<u32>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        MultimediaAuthRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            destination_host: self.optional.destination_host,
            user_name: g.value(),
            rat_type: self.optional.rat_type,
            an_trusted: self.optional.an_trusted,
            anid: self.optional.anid,
            visited_network_identifier: self.optional.visited_network_identifier,
            terminal_information: self.optional.terminal_information,
            sip_auth_data_item: h.value(),
            three_gpp_sip_number_auth_items: i.value(),
            aaa_failure_indication: self.optional.aaa_failure_indication,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Multimedia-Auth-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct MultimediaAuthRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    rat_type: Option<RatType>,
    an_trusted: Option<AnTrusted>,
    anid: Option<Utf8String>,
    visited_network_identifier: Option<OctetString>,
    terminal_information: Option<TerminalInformation>,
    aaa_failure_indication: Option<u32>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> MultimediaAuthRequestBuilder<R> {
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

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.optional.an_trusted = Some(value.into());
        self
    }

    /// Sets ANID.
    pub fn anid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.anid = Some(value.into());
        self
    }

    /// Sets Visited-Network-Identifier.
    pub fn visited_network_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_network_identifier = Some(value.into());
        self
    }

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.optional.terminal_information = Some(value.into());
        self
    }

    /// Sets AAA-Failure-Indication.
    pub fn aaa_failure_indication(mut self, value: u32) -> Self {
        self.optional.aaa_failure_indication = Some(value);
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
