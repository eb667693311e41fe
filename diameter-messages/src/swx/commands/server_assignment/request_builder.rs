// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::swx::{ServerAssignmentRequest, required};
use crate::ts29229::{ServerAssignmentType, SupportedFeatures};
use crate::ts29272::{ActiveApn, TerminalInformation};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ServerAssignmentRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm, User-Name, Server-Assignment-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServerAssignmentRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ServerAssignmentRequestOptional,
}

impl ServerAssignmentRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> ServerAssignmentRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ServerAssignmentRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> ServerAssignmentRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H),
    > {
        let (a, _, c, d, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ServerAssignmentRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets Server-Assignment-Type (required).
    pub fn server_assignment_type(
        self,
        value: impl Into<ServerAssignmentType>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, D, E, F, G, Set<ServerAssignmentType>),
    > {
        let (a, b, c, d, e, f, g, _) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ServerAssignmentRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserName<Utf8String>,
        H: required::ServerAssignmentType<ServerAssignmentType>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        ServerAssignmentRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: self.optional.destination_host,
            destination_realm: f.value(),
            service_selection: self.optional.service_selection,
            context_identifier: self.optional.context_identifier,
            mip6_agent_info: self.optional.mip6_agent_info,
            visited_network_identifier: self.optional.visited_network_identifier,
            user_name: g.value(),
            server_assignment_type: h.value(),
            active_apn: self.optional.active_apn,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            terminal_information: self.optional.terminal_information,
            emergency_services: self.optional.emergency_services,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Server-Assignment-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ServerAssignmentRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    service_selection: Option<Utf8String>,
    context_identifier: Option<u32>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    visited_network_identifier: Option<OctetString>,
    active_apn: Vec<ActiveApn>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    terminal_information: Option<TerminalInformation>,
    emergency_services: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ServerAssignmentRequestBuilder<R> {
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

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
        self
    }

    /// Sets Context-Identifier.
    pub fn context_identifier(mut self, value: u32) -> Self {
        self.optional.context_identifier = Some(value);
        self
    }

    /// Sets MIP6-Agent-Info.
    pub fn mip6_agent_info(mut self, value: impl Into<Mip6AgentInfo>) -> Self {
        self.optional.mip6_agent_info = Some(value.into());
        self
    }

    /// Sets Visited-Network-Identifier.
    pub fn visited_network_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_network_identifier = Some(value.into());
        self
    }

    /// Adds one Active-APN.
    pub fn active_apn(mut self, value: impl Into<ActiveApn>) -> Self {
        append(&mut self.optional.active_apn, value.into());
        self
    }

    /// Adds any number of Active-APN.
    pub fn active_apns(
        mut self,
        values: impl IntoIterator<Item = impl Into<ActiveApn>>,
    ) -> Self {
        self.optional.active_apn.extend(values.into_iter().map(Into::into));
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

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.optional.terminal_information = Some(value.into());
        self
    }

    /// Sets Emergency-Services.
    pub fn emergency_services(mut self, value: u32) -> Self {
        self.optional.emergency_services = Some(value);
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
