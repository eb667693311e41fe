// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthRequestType, AuthSessionState, ProxyInfo};
use crate::nasreq::{
    ChapAuth, FramedCompression, FramedProtocol, NasPortType, ServiceType, Tunneling,
};
use crate::sgi::{AaRequest, required};
use crate::ts29061::ThreeGppPdpType;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaRequest`]. `build` exists once all that is required is set: Session-Id, Origin-Host,
/// Origin-Realm, Destination-Realm, Auth-Request-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaRequestBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: AaRequestOptional,
}

impl AaRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(1), Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AaRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AaRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 1 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaRequestBuilder<(A, Set<u32>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AaRequestBuilder {
            required: (a, Set(value), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AaRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AaRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AaRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Request-Type (required).
    pub fn auth_request_type(
        self,
        value: impl Into<AuthRequestType>,
    ) -> AaRequestBuilder<(A, B, C, D, E, Set<AuthRequestType>)> {
        let (a, b, c, d, e, _) = self.required;
        AaRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::AuthRequestType<AuthRequestType>,
    {
        let (a, b, c, d, e, f) = self.required;
        AaRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            auth_request_type: f.value(),
            destination_host: self.optional.destination_host,
            nas_port: self.optional.nas_port,
            nas_port_id: self.optional.nas_port_id,
            nas_port_type: self.optional.nas_port_type,
            origin_state_id: self.optional.origin_state_id,
            port_limit: self.optional.port_limit,
            user_name: self.optional.user_name,
            user_password: self.optional.user_password,
            service_type: self.optional.service_type,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_grace_period: self.optional.auth_grace_period,
            auth_session_state: self.optional.auth_session_state,
            callback_number: self.optional.callback_number,
            called_station_id: self.optional.called_station_id,
            calling_station_id: self.optional.calling_station_id,
            originating_line_info: self.optional.originating_line_info,
            connect_info: self.optional.connect_info,
            chap_auth: self.optional.chap_auth,
            chap_challenge: self.optional.chap_challenge,
            framed_compression: self.optional.framed_compression,
            framed_interface_id: self.optional.framed_interface_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            delegated_ipv6_prefix: self.optional.delegated_ipv6_prefix,
            framed_ip_netmask: self.optional.framed_ip_netmask,
            framed_mtu: self.optional.framed_mtu,
            framed_protocol: self.optional.framed_protocol,
            login_ip_host: self.optional.login_ip_host,
            login_ipv6_host: self.optional.login_ipv6_host,
            login_lat_group: self.optional.login_lat_group,
            login_lat_node: self.optional.login_lat_node,
            login_lat_port: self.optional.login_lat_port,
            login_lat_service: self.optional.login_lat_service,
            tunneling: self.optional.tunneling,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            three_gpp_imsi: self.optional.three_gpp_imsi,
            external_identifier: self.optional.external_identifier,
            three_gpp_charging_id: self.optional.three_gpp_charging_id,
            three_gpp_pdp_type: self.optional.three_gpp_pdp_type,
            three_gpp_cg_address: self.optional.three_gpp_cg_address,
            three_gpp_gprs_negotiated_qos_profile: self
                .optional
                .three_gpp_gprs_negotiated_qos_profile,
            three_gpp_sgsn_address: self.optional.three_gpp_sgsn_address,
            three_gpp_ggsn_address: self.optional.three_gpp_ggsn_address,
            three_gpp_imsi_mcc_mnc: self.optional.three_gpp_imsi_mcc_mnc,
            three_gpp_ggsn_mcc_mnc: self.optional.three_gpp_ggsn_mcc_mnc,
            three_gpp_nsapi: self.optional.three_gpp_nsapi,
            three_gpp_selection_mode: self.optional.three_gpp_selection_mode,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            three_gpp_cg_ipv6_address: self.optional.three_gpp_cg_ipv6_address,
            three_gpp_sgsn_ipv6_address: self.optional.three_gpp_sgsn_ipv6_address,
            three_gpp_ggsn_ipv6_address: self.optional.three_gpp_ggsn_ipv6_address,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            three_gpp_rat_type: self.optional.three_gpp_rat_type,
            three_gpp_camel_charging_info: self.optional.three_gpp_camel_charging_info,
            three_gpp_negotiated_dscp: self.optional.three_gpp_negotiated_dscp,
            three_gpp_allocate_ip_type: self.optional.three_gpp_allocate_ip_type,
            twan_identifier: self.optional.twan_identifier,
            three_gpp_ue_local_ip_address: self.optional.three_gpp_ue_local_ip_address,
            three_gpp_ue_source_port: self.optional.three_gpp_ue_source_port,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaRequestOptional {
    destination_host: Option<DiameterIdentity>,
    nas_port: Option<u32>,
    nas_port_id: Option<Utf8String>,
    nas_port_type: Option<NasPortType>,
    origin_state_id: Option<u32>,
    port_limit: Option<u32>,
    user_name: Option<Utf8String>,
    user_password: Option<OctetString>,
    service_type: Option<ServiceType>,
    authorization_lifetime: Option<u32>,
    auth_grace_period: Option<u32>,
    auth_session_state: Option<AuthSessionState>,
    callback_number: Option<Utf8String>,
    called_station_id: Option<Utf8String>,
    calling_station_id: Option<Utf8String>,
    originating_line_info: Option<OctetString>,
    connect_info: Option<Utf8String>,
    chap_auth: Option<ChapAuth>,
    chap_challenge: Option<OctetString>,
    framed_compression: Vec<FramedCompression>,
    framed_interface_id: Option<u64>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Vec<OctetString>,
    delegated_ipv6_prefix: Vec<OctetString>,
    framed_ip_netmask: Option<OctetString>,
    framed_mtu: Option<u32>,
    framed_protocol: Option<FramedProtocol>,
    login_ip_host: Vec<OctetString>,
    login_ipv6_host: Vec<OctetString>,
    login_lat_group: Option<OctetString>,
    login_lat_node: Option<OctetString>,
    login_lat_port: Option<OctetString>,
    login_lat_service: Option<OctetString>,
    tunneling: Vec<Tunneling>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    three_gpp_imsi: Option<Utf8String>,
    external_identifier: Option<Utf8String>,
    three_gpp_charging_id: Option<OctetString>,
    three_gpp_pdp_type: Option<ThreeGppPdpType>,
    three_gpp_cg_address: Option<OctetString>,
    three_gpp_gprs_negotiated_qos_profile: Option<Utf8String>,
    three_gpp_sgsn_address: Option<OctetString>,
    three_gpp_ggsn_address: Option<OctetString>,
    three_gpp_imsi_mcc_mnc: Option<Utf8String>,
    three_gpp_ggsn_mcc_mnc: Option<Utf8String>,
    three_gpp_nsapi: Option<OctetString>,
    three_gpp_selection_mode: Option<Utf8String>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    three_gpp_cg_ipv6_address: Option<OctetString>,
    three_gpp_sgsn_ipv6_address: Option<OctetString>,
    three_gpp_ggsn_ipv6_address: Option<OctetString>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    three_gpp_user_location_info: Option<OctetString>,
    three_gpp_rat_type: Option<OctetString>,
    three_gpp_camel_charging_info: Option<OctetString>,
    three_gpp_negotiated_dscp: Option<OctetString>,
    three_gpp_allocate_ip_type: Option<OctetString>,
    twan_identifier: Option<OctetString>,
    three_gpp_ue_local_ip_address: Option<OctetString>,
    three_gpp_ue_source_port: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> AaRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets NAS-Port.
    pub fn nas_port(mut self, value: u32) -> Self {
        self.optional.nas_port = Some(value);
        self
    }

    /// Sets NAS-Port-Id.
    pub fn nas_port_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.nas_port_id = Some(value.into());
        self
    }

    /// Sets NAS-Port-Type.
    pub fn nas_port_type(mut self, value: impl Into<NasPortType>) -> Self {
        self.optional.nas_port_type = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets Port-Limit.
    pub fn port_limit(mut self, value: u32) -> Self {
        self.optional.port_limit = Some(value);
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets User-Password.
    pub fn user_password(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.user_password = Some(value.into());
        self
    }

    /// Sets Service-Type.
    pub fn service_type(mut self, value: impl Into<ServiceType>) -> Self {
        self.optional.service_type = Some(value.into());
        self
    }

    /// Sets Authorization-Lifetime.
    pub fn authorization_lifetime(mut self, value: u32) -> Self {
        self.optional.authorization_lifetime = Some(value);
        self
    }

    /// Sets Auth-Grace-Period.
    pub fn auth_grace_period(mut self, value: u32) -> Self {
        self.optional.auth_grace_period = Some(value);
        self
    }

    /// Sets Auth-Session-State.
    pub fn auth_session_state(mut self, value: impl Into<AuthSessionState>) -> Self {
        self.optional.auth_session_state = Some(value.into());
        self
    }

    /// Sets Callback-Number.
    pub fn callback_number(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.callback_number = Some(value.into());
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

    /// Sets Originating-Line-Info.
    pub fn originating_line_info(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.originating_line_info = Some(value.into());
        self
    }

    /// Sets Connect-Info.
    pub fn connect_info(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.connect_info = Some(value.into());
        self
    }

    /// Sets CHAP-Auth.
    pub fn chap_auth(mut self, value: impl Into<ChapAuth>) -> Self {
        self.optional.chap_auth = Some(value.into());
        self
    }

    /// Sets CHAP-Challenge.
    pub fn chap_challenge(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.chap_challenge = Some(value.into());
        self
    }

    /// Adds one Framed-Compression.
    pub fn framed_compression(mut self, value: impl Into<FramedCompression>) -> Self {
        append(&mut self.optional.framed_compression, value.into());
        self
    }

    /// Adds any number of Framed-Compression.
    pub fn framed_compressions(
        mut self,
        values: impl IntoIterator<Item = impl Into<FramedCompression>>,
    ) -> Self {
        self.optional.framed_compression.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-Interface-Id.
    pub fn framed_interface_id(mut self, value: u64) -> Self {
        self.optional.framed_interface_id = Some(value);
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_address = Some(value.into());
        self
    }

    /// Adds one Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.framed_ipv6_prefix, value.into());
        self
    }

    /// Adds any number of Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefixes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.framed_ipv6_prefix.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Delegated-IPv6-Prefix.
    pub fn delegated_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.delegated_ipv6_prefix, value.into());
        self
    }

    /// Adds any number of Delegated-IPv6-Prefix.
    pub fn delegated_ipv6_prefixes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.delegated_ipv6_prefix.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Framed-IP-Netmask.
    pub fn framed_ip_netmask(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_netmask = Some(value.into());
        self
    }

    /// Sets Framed-MTU.
    pub fn framed_mtu(mut self, value: u32) -> Self {
        self.optional.framed_mtu = Some(value);
        self
    }

    /// Sets Framed-Protocol.
    pub fn framed_protocol(mut self, value: impl Into<FramedProtocol>) -> Self {
        self.optional.framed_protocol = Some(value.into());
        self
    }

    /// Adds one Login-IP-Host.
    pub fn login_ip_host(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.login_ip_host, value.into());
        self
    }

    /// Adds any number of Login-IP-Host.
    pub fn login_ip_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.login_ip_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Login-IPv6-Host.
    pub fn login_ipv6_host(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.login_ipv6_host, value.into());
        self
    }

    /// Adds any number of Login-IPv6-Host.
    pub fn login_ipv6_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.login_ipv6_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Login-LAT-Group.
    pub fn login_lat_group(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_group = Some(value.into());
        self
    }

    /// Sets Login-LAT-Node.
    pub fn login_lat_node(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_node = Some(value.into());
        self
    }

    /// Sets Login-LAT-Port.
    pub fn login_lat_port(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_port = Some(value.into());
        self
    }

    /// Sets Login-LAT-Service.
    pub fn login_lat_service(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.login_lat_service = Some(value.into());
        self
    }

    /// Adds one Tunneling.
    pub fn tunneling(mut self, value: impl Into<Tunneling>) -> Self {
        append(&mut self.optional.tunneling, value.into());
        self
    }

    /// Adds any number of Tunneling.
    pub fn tunnelings(
        mut self,
        values: impl IntoIterator<Item = impl Into<Tunneling>>,
    ) -> Self {
        self.optional.tunneling.extend(values.into_iter().map(Into::into));
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

    /// Sets 3GPP-IMSI.
    pub fn three_gpp_imsi(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_imsi = Some(value.into());
        self
    }

    /// Sets External-Identifier.
    pub fn external_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.external_identifier = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Id.
    pub fn three_gpp_charging_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_charging_id = Some(value.into());
        self
    }

    /// Sets 3GPP-PDP-Type.
    pub fn three_gpp_pdp_type(mut self, value: impl Into<ThreeGppPdpType>) -> Self {
        self.optional.three_gpp_pdp_type = Some(value.into());
        self
    }

    /// Sets 3GPP-CG-Address.
    pub fn three_gpp_cg_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_cg_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GPRS-Negotiated-QoS-Profile.
    pub fn three_gpp_gprs_negotiated_qos_profile(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_gprs_negotiated_qos_profile = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-Address.
    pub fn three_gpp_sgsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-Address.
    pub fn three_gpp_ggsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-IMSI-MCC-MNC.
    pub fn three_gpp_imsi_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_imsi_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-MCC-MNC.
    pub fn three_gpp_ggsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_ggsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-NSAPI.
    pub fn three_gpp_nsapi(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_nsapi = Some(value.into());
        self
    }

    /// Sets 3GPP-Selection-Mode.
    pub fn three_gpp_selection_mode(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_selection_mode = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets 3GPP-CG-IPv6-Address.
    pub fn three_gpp_cg_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_cg_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-IPv6-Address.
    pub fn three_gpp_sgsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_sgsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-GGSN-IPv6-Address.
    pub fn three_gpp_ggsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ggsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets 3GPP-User-Location-Info.
    pub fn three_gpp_user_location_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_user_location_info = Some(value.into());
        self
    }

    /// Sets 3GPP-RAT-Type.
    pub fn three_gpp_rat_type(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_rat_type = Some(value.into());
        self
    }

    /// Sets 3GPP-CAMEL-Charging-Info.
    pub fn three_gpp_camel_charging_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_camel_charging_info = Some(value.into());
        self
    }

    /// Sets 3GPP-Negotiated-DSCP.
    pub fn three_gpp_negotiated_dscp(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_negotiated_dscp = Some(value.into());
        self
    }

    /// Sets 3GPP-Allocate-IP-Type.
    pub fn three_gpp_allocate_ip_type(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_allocate_ip_type = Some(value.into());
        self
    }

    /// Sets TWAN-Identifier.
    pub fn twan_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.twan_identifier = Some(value.into());
        self
    }

    /// Sets 3GPP-UE-Local-IP-Address.
    pub fn three_gpp_ue_local_ip_address(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.three_gpp_ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets 3GPP-UE-Source-Port.
    pub fn three_gpp_ue_source_port(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ue_source_port = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
