// @generated from dictionaries/mip6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Utf8String,
};
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::mip6a::{Mip6Request, required};
use crate::nasreq::NasPortType;
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::{QosCapability, QosResources};
use crate::rfc5778::Mip6AuthMode;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`Mip6Request`]. `build` exists once all that is required is set: Session-Id, User-Name,
/// Destination-Realm, Origin-Host, Origin-Realm, Auth-Request-Type, MIP6-Auth-Mode,
/// MIP-Mobile-Node-Address, MIP6-Agent-Info, MIP-Careof-Address.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct Mip6RequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: Mip6RequestOptional,
}

impl Mip6RequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (
                Unset,
                Set(8),
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
    K,
> Mip6RequestBuilder<(A, B, C, D, E, F, G, H, I, J, K)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> Mip6RequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I, J, K)> {
        let (_, b, c, d, e, f, g, h, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i, j, k),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 8 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> Mip6RequestBuilder<(A, Set<u32>, C, D, E, F, G, H, I, J, K)> {
        let (a, _, c, d, e, f, g, h, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, Set(value), c, d, e, f, g, h, i, j, k),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> Mip6RequestBuilder<(A, B, Set<Utf8String>, D, E, F, G, H, I, J, K)> {
        let (a, b, _, d, e, f, g, h, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i, j, k),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Mip6RequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H, I, J, K)> {
        let (a, b, c, _, e, f, g, h, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i, j, k),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Mip6RequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H, I, J, K)> {
        let (a, b, c, d, _, f, g, h, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i, j, k),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> Mip6RequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H, I, J, K)> {
        let (a, b, c, d, e, _, g, h, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i, j, k),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> Mip6RequestBuilder<(A, B, C, D, E, F, Set<AuthRequestType>, H, I, J, K)> {
        let (a, b, c, d, e, f, _, h, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i, j, k),
            optional: self.optional,
        }
    }

    /// Sets MIP6-Auth-Mode (required).
    pub fn mip6_auth_mode(
        self,
        value: impl Into<Mip6AuthMode>,
    ) -> Mip6RequestBuilder<(A, B, C, D, E, F, G, Set<Mip6AuthMode>, I, J, K)> {
        let (a, b, c, d, e, f, g, _, i, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i, j, k),
            optional: self.optional,
        }
    }

    /// Sets all MIP-Mobile-Node-Address (required).
    pub fn mip_mobile_node_address(
        self,
        value: impl Into<List<Address, 1, 2>>,
    ) -> Mip6RequestBuilder<(A, B, C, D, E, F, G, H, Set<List<Address, 1, 2>>, J, K)> {
        let (a, b, c, d, e, f, g, h, _, j, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into()), j, k),
            optional: self.optional,
        }
    }

    /// Sets MIP6-Agent-Info (required).
    pub fn mip6_agent_info(
        self,
        value: impl Into<Mip6AgentInfo>,
    ) -> Mip6RequestBuilder<(A, B, C, D, E, F, G, H, I, Set<Mip6AgentInfo>, K)> {
        let (a, b, c, d, e, f, g, h, i, _, k) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, d, e, f, g, h, i, Set(value.into()), k),
            optional: self.optional,
        }
    }

    /// Sets MIP-Careof-Address (required).
    pub fn mip_careof_address(
        self,
        value: impl Into<Address>,
    ) -> Mip6RequestBuilder<(A, B, C, D, E, F, G, H, I, J, Set<Address>)> {
        let (a, b, c, d, e, f, g, h, i, j, _) = self.required;
        Mip6RequestBuilder {
            required: (a, b, c, d, e, f, g, h, i, j, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Mip6Request
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::UserName<Utf8String>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
        G: required::AuthRequestType<AuthRequestType>,
        H: required::Mip6AuthMode<Mip6AuthMode>,
        I: required::MipMobileNodeAddress<List<Address, 1, 2>>,
        J: required::Mip6AgentInfo<Mip6AgentInfo>,
        K: required::MipCareofAddress<Address>,
    {
        let (a, b, c, d, e, f, g, h, i, j, k) = self.required;
        Mip6Request {
            session_id: a.value(),
            auth_application_id: b.value(),
            user_name: c.value(),
            destination_realm: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            auth_request_type: g.value(),
            destination_host: self.optional.destination_host,
            origin_state_id: self.optional.origin_state_id,
            nas_identifier: self.optional.nas_identifier,
            nas_ip_address: self.optional.nas_ip_address,
            nas_ipv6_address: self.optional.nas_ipv6_address,
            nas_port_type: self.optional.nas_port_type,
            called_station_id: self.optional.called_station_id,
            calling_station_id: self.optional.calling_station_id,
            mip6_feature_vector: self.optional.mip6_feature_vector,
            mip6_auth_mode: h.value(),
            mip_mn_aaa_spi: self.optional.mip_mn_aaa_spi,
            mip_mn_ha_spi: self.optional.mip_mn_ha_spi,
            mip_mobile_node_address: i.value(),
            mip6_agent_info: j.value(),
            mip_careof_address: k.value(),
            mip_authenticator: self.optional.mip_authenticator,
            mip_mac_mobility_data: self.optional.mip_mac_mobility_data,
            mip_timestamp: self.optional.mip_timestamp,
            qos_capability: self.optional.qos_capability,
            qos_resources: self.optional.qos_resources,
            chargeable_user_identity: self.optional.chargeable_user_identity,
            service_selection: self.optional.service_selection,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_session_state: self.optional.auth_session_state,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP6-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct Mip6RequestOptional {
    destination_host: Option<DiameterIdentity>,
    origin_state_id: Option<u32>,
    nas_identifier: Option<Utf8String>,
    nas_ip_address: Option<OctetString>,
    nas_ipv6_address: Option<OctetString>,
    nas_port_type: Option<NasPortType>,
    called_station_id: Option<Utf8String>,
    calling_station_id: Option<Utf8String>,
    mip6_feature_vector: Option<u64>,
    mip_mn_aaa_spi: Option<u32>,
    mip_mn_ha_spi: Option<u32>,
    mip_authenticator: Option<OctetString>,
    mip_mac_mobility_data: Option<OctetString>,
    mip_timestamp: Option<OctetString>,
    qos_capability: Option<QosCapability>,
    qos_resources: Vec<QosResources>,
    chargeable_user_identity: Option<OctetString>,
    service_selection: Option<Utf8String>,
    authorization_lifetime: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> Mip6RequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
        self
    }

    /// Sets Calling-Station-Id.
    pub fn calling_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.calling_station_id = Some(value.into());
        self
    }

    /// Sets MIP6-Feature-Vector.
    pub fn mip6_feature_vector(mut self, value: u64) -> Self {
        self.optional.mip6_feature_vector = Some(value);
        self
    }

    /// Sets MIP-MN-AAA-SPI.
    pub fn mip_mn_aaa_spi(mut self, value: u32) -> Self {
        self.optional.mip_mn_aaa_spi = Some(value);
        self
    }

    /// Sets MIP-MN-HA-SPI.
    pub fn mip_mn_ha_spi(mut self, value: u32) -> Self {
        self.optional.mip_mn_ha_spi = Some(value);
        self
    }

    /// Sets MIP-Authenticator.
    pub fn mip_authenticator(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_authenticator = Some(value.into());
        self
    }

    /// Sets MIP-MAC-Mobility-Data.
    pub fn mip_mac_mobility_data(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_mac_mobility_data = Some(value.into());
        self
    }

    /// Sets MIP-Timestamp.
    pub fn mip_timestamp(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mip_timestamp = Some(value.into());
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

    /// Sets Authorization-Lifetime.
    pub fn authorization_lifetime(mut self, value: u32) -> Self {
        self.optional.authorization_lifetime = Some(value);
        self
    }

    /// Sets Auth-Session-State.
    pub fn auth_session_state(mut self, value: impl Into<AuthSessionState>) -> Self {
        self.optional.auth_session_state = Some(value.into());
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
