// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::ProxyInfo;
use crate::nat_control::{
    NatControlInstall, NatControlRemove, NatControlRequest, NatExternalAddress,
    NcRequestType, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`NatControlRequest`]. `build` exists once all that is required is set: Origin-Host,
/// Origin-Realm, Destination-Realm, Destination-Host, NC-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NatControlRequestBuilder<R = (Set<u32>, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: NatControlRequestOptional,
}

impl NatControlRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Set(12), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> NatControlRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Auth-Application-Id; it is 12 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> NatControlRequestBuilder<(Set<u32>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        NatControlRequestBuilder {
            required: (Set(value), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NatControlRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        NatControlRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NatControlRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        NatControlRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NatControlRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        NatControlRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> NatControlRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        NatControlRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets NC-Request-Type (required).
    pub fn nc_request_type(
        self,
        value: impl Into<NcRequestType>,
    ) -> NatControlRequestBuilder<(A, B, C, D, E, Set<NcRequestType>)> {
        let (a, b, c, d, e, _) = self.required;
        NatControlRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NatControlRequest
    where
        A: required::AuthApplicationId<u32>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::NcRequestType<NcRequestType>,
    {
        let (a, b, c, d, e, f) = self.required;
        NatControlRequest {
            auth_application_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            destination_host: e.value(),
            nc_request_type: f.value(),
            session_id: self.optional.session_id,
            origin_state_id: self.optional.origin_state_id,
            nat_control_remove: self.optional.nat_control_remove,
            nat_control_install: self.optional.nat_control_install,
            nat_external_address: self.optional.nat_external_address,
            user_name: self.optional.user_name,
            logical_access_id: self.optional.logical_access_id,
            physical_access_id: self.optional.physical_access_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_interface_id: self.optional.framed_interface_id,
            egress_vlanid: self.optional.egress_vlanid,
            nas_port_id: self.optional.nas_port_id,
            address_realm: self.optional.address_realm,
            calling_station_id: self.optional.calling_station_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a NAT-Control-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct NatControlRequestOptional {
    session_id: Option<Utf8String>,
    origin_state_id: Option<u32>,
    nat_control_remove: Option<NatControlRemove>,
    nat_control_install: Option<NatControlInstall>,
    nat_external_address: Option<NatExternalAddress>,
    user_name: Option<Utf8String>,
    logical_access_id: Option<OctetString>,
    physical_access_id: Option<Utf8String>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    framed_interface_id: Option<u64>,
    egress_vlanid: Option<OctetString>,
    nas_port_id: Option<Utf8String>,
    address_realm: Option<OctetString>,
    calling_station_id: Option<Utf8String>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> NatControlRequestBuilder<R> {
    /// Sets Session-Id.
    pub fn session_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.session_id = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets NAT-Control-Remove.
    pub fn nat_control_remove(mut self, value: impl Into<NatControlRemove>) -> Self {
        self.optional.nat_control_remove = Some(value.into());
        self
    }

    /// Sets NAT-Control-Install.
    pub fn nat_control_install(mut self, value: impl Into<NatControlInstall>) -> Self {
        self.optional.nat_control_install = Some(value.into());
        self
    }

    /// Sets NAT-External-Address.
    pub fn nat_external_address(mut self, value: impl Into<NatExternalAddress>) -> Self {
        self.optional.nat_external_address = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Logical-Access-ID.
    pub fn logical_access_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.logical_access_id = Some(value.into());
        self
    }

    /// Sets Physical-Access-ID.
    pub fn physical_access_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.physical_access_id = Some(value.into());
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_address = Some(value.into());
        self
    }

    /// Sets Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_prefix = Some(value.into());
        self
    }

    /// Sets Framed-Interface-Id.
    pub fn framed_interface_id(mut self, value: u64) -> Self {
        self.optional.framed_interface_id = Some(value);
        self
    }

    /// Sets Egress-VLANID.
    pub fn egress_vlanid(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.egress_vlanid = Some(value.into());
        self
    }

    /// Sets NAS-Port-Id.
    pub fn nas_port_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_port_id = Some(value.into());
        self
    }

    /// Sets Address-Realm.
    pub fn address_realm(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.address_realm = Some(value.into());
        self
    }

    /// Sets Calling-Station-Id.
    pub fn calling_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.calling_station_id = Some(value.into());
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
