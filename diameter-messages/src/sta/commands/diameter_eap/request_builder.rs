// @generated from dictionaries/sta.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Utf8String,
};
use crate::base::{AuthRequestType, ProxyInfo};
use crate::rfc5777::QosCapability;
use crate::rfc6942::ErpRkRequest;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sta::{DiameterEapRequest, required};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::TerminalInformation;
use crate::ts29273::{DerFlags, TwanConnectivityParameters, WlanIdentifier};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DiameterEapRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Auth-Request-Type, EAP-Payload.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DiameterEapRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: DiameterEapRequestOptional,
}

impl DiameterEapRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777250), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> DiameterEapRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DiameterEapRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777250 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> DiameterEapRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DiameterEapRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> DiameterEapRequestBuilder<(A, B, C, D, E, Set<AuthRequestType>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets EAP-Payload (required).
    pub fn eap_payload(
        self,
        value: impl Into<OctetString>,
    ) -> DiameterEapRequestBuilder<(A, B, C, D, E, F, Set<OctetString>)> {
        let (a, b, c, d, e, f, _) = self.required;
        DiameterEapRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DiameterEapRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
        G: required::EapPayload<OctetString>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        DiameterEapRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            destination_host: self.optional.destination_host,
            auth_request_type: f.value(),
            eap_payload: g.value(),
            user_name: self.optional.user_name,
            calling_station_id: self.optional.calling_station_id,
            rat_type: self.optional.rat_type,
            anid: self.optional.anid,
            full_network_name: self.optional.full_network_name,
            short_network_name: self.optional.short_network_name,
            qos_capability: self.optional.qos_capability,
            mip6_feature_vector: self.optional.mip6_feature_vector,
            visited_network_identifier: self.optional.visited_network_identifier,
            service_selection: self.optional.service_selection,
            terminal_information: self.optional.terminal_information,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            aaa_failure_indication: self.optional.aaa_failure_indication,
            wlan_identifier: self.optional.wlan_identifier,
            der_flags: self.optional.der_flags,
            twan_connection_mode: self.optional.twan_connection_mode,
            twan_connectivity_parameters: self.optional.twan_connectivity_parameters,
            twag_cp_address: self.optional.twag_cp_address,
            erp_rk_request: self.optional.erp_rk_request,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Diameter-EAP-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiameterEapRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    user_name: Option<Utf8String>,
    calling_station_id: Option<Utf8String>,
    rat_type: Option<RatType>,
    anid: Option<Utf8String>,
    full_network_name: Option<OctetString>,
    short_network_name: Option<OctetString>,
    qos_capability: Option<QosCapability>,
    mip6_feature_vector: Option<u64>,
    visited_network_identifier: Option<OctetString>,
    service_selection: Option<Utf8String>,
    terminal_information: Option<TerminalInformation>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    aaa_failure_indication: Option<u32>,
    wlan_identifier: Option<WlanIdentifier>,
    der_flags: Option<DerFlags>,
    twan_connection_mode: Option<u32>,
    twan_connectivity_parameters: Option<TwanConnectivityParameters>,
    twag_cp_address: List<Address, 0, 2>,
    erp_rk_request: Option<ErpRkRequest>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> DiameterEapRequestBuilder<R> {
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

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Calling-Station-Id.
    pub fn calling_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.calling_station_id = Some(value.into());
        self
    }

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets ANID.
    pub fn anid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.anid = Some(value.into());
        self
    }

    /// Sets Full-Network-Name.
    pub fn full_network_name(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.full_network_name = Some(value.into());
        self
    }

    /// Sets Short-Network-Name.
    pub fn short_network_name(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.short_network_name = Some(value.into());
        self
    }

    /// Sets QoS-Capability.
    pub fn qos_capability(mut self, value: impl Into<QosCapability>) -> Self {
        self.optional.qos_capability = Some(value.into());
        self
    }

    /// Sets MIP6-Feature-Vector.
    pub fn mip6_feature_vector(mut self, value: u64) -> Self {
        self.optional.mip6_feature_vector = Some(value);
        self
    }

    /// Sets Visited-Network-Identifier.
    pub fn visited_network_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_network_identifier = Some(value.into());
        self
    }

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
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

    /// Sets AAA-Failure-Indication.
    pub fn aaa_failure_indication(mut self, value: u32) -> Self {
        self.optional.aaa_failure_indication = Some(value);
        self
    }

    /// Sets WLAN-Identifier.
    pub fn wlan_identifier(mut self, value: impl Into<WlanIdentifier>) -> Self {
        self.optional.wlan_identifier = Some(value.into());
        self
    }

    /// Sets DER-Flags.
    pub fn der_flags(mut self, value: impl Into<DerFlags>) -> Self {
        self.optional.der_flags = Some(value.into());
        self
    }

    /// Sets TWAN-Connection-Mode.
    pub fn twan_connection_mode(mut self, value: u32) -> Self {
        self.optional.twan_connection_mode = Some(value);
        self
    }

    /// Sets TWAN-Connectivity-Parameters.
    pub fn twan_connectivity_parameters(
        mut self,
        value: impl Into<TwanConnectivityParameters>,
    ) -> Self {
        self.optional.twan_connectivity_parameters = Some(value.into());
        self
    }

    /// Sets all TWAG-CP-Address.
    pub fn twag_cp_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.twag_cp_address = value.into();
        self
    }

    /// Sets ERP-RK-Request.
    pub fn erp_rk_request(mut self, value: impl Into<ErpRkRequest>) -> Self {
        self.optional.erp_rk_request = Some(value.into());
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
