// @generated from dictionaries/mip6i.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Utf8String,
};
use crate::base::{AuthRequestType, ProxyInfo};
use crate::mip6i::{DiameterEapRequest, required};
use crate::nasreq::NasPortType;
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::{QosCapability, QosResources};
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
            required: (Unset, Set(7), Unset, Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 7 already.
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
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            auth_request_type: f.value(),
            destination_host: self.optional.destination_host,
            nas_identifier: self.optional.nas_identifier,
            nas_ip_address: self.optional.nas_ip_address,
            nas_ipv6_address: self.optional.nas_ipv6_address,
            nas_port_type: self.optional.nas_port_type,
            user_name: self.optional.user_name,
            eap_payload: g.value(),
            mip6_feature_vector: self.optional.mip6_feature_vector,
            mip6_agent_info: self.optional.mip6_agent_info,
            mip_mobile_node_address: self.optional.mip_mobile_node_address,
            chargeable_user_identity: self.optional.chargeable_user_identity,
            service_selection: self.optional.service_selection,
            qos_capability: self.optional.qos_capability,
            qos_resources: self.optional.qos_resources,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Diameter-EAP-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DiameterEapRequestOptional {
    destination_host: Option<DiameterIdentity>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port_type: Option<NasPortType>,
    user_name: Option<Utf8String>,
    mip6_feature_vector: Option<u64>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    mip_mobile_node_address: List<Address, 0, 2>,
    chargeable_user_identity: Option<OctetString>,
    service_selection: Option<Utf8String>,
    qos_capability: Option<QosCapability>,
    qos_resources: Vec<QosResources>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> DiameterEapRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets NAS-Identifier.
    pub fn nas_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_identifier = Some(value.into());
        self
    }

    /// Sets NAS-IP-Address.
    pub fn nas_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ip_address = Some(value.into());
        self
    }

    /// Sets NAS-IPv6-Address.
    pub fn nas_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nas_ipv6_address = Some(value.into());
        self
    }

    /// Sets NAS-Port-Type.
    pub fn nas_port_type(mut self, value: impl Into<NasPortType>) -> Self {
        self.optional.nas_port_type = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets MIP6-Feature-Vector.
    pub fn mip6_feature_vector(mut self, value: u64) -> Self {
        self.optional.mip6_feature_vector = Some(value);
        self
    }

    /// Sets MIP6-Agent-Info.
    pub fn mip6_agent_info(mut self, value: impl Into<Mip6AgentInfo>) -> Self {
        self.optional.mip6_agent_info = Some(value.into());
        self
    }

    /// Sets all MIP-Mobile-Node-Address.
    pub fn mip_mobile_node_address(
        mut self,
        value: impl Into<List<Address, 0, 2>>,
    ) -> Self {
        self.optional.mip_mobile_node_address = value.into();
        self
    }

    /// Sets Chargeable-User-Identity.
    pub fn chargeable_user_identity(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.chargeable_user_identity = Some(value.into());
        self
    }

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
        self
    }

    /// Sets QoS-Capability.
    pub fn qos_capability(mut self, value: impl Into<QosCapability>) -> Self {
        self.optional.qos_capability = Some(value.into());
        self
    }

    /// Adds one QoS-Resources.
    pub fn qos_resources(mut self, value: impl Into<QosResources>) -> Self {
        append(&mut self.optional.qos_resources, value.into());
        self
    }

    /// Adds any number of QoS-Resources.
    pub fn qos_resources_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosResources>>,
    ) -> Self {
        self.optional.qos_resources.extend(values.into_iter().map(Into::into));
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
