// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::{DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthRequestType, ProxyInfo};
use crate::gmb::{AaRequest, required};
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
            required: (Unset, Set(16777223), Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777223 already.
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
            called_station_id: self.optional.called_station_id,
            calling_station_id: self.optional.calling_station_id,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            framed_interface_id: self.optional.framed_interface_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            three_gpp_imsi: self.optional.three_gpp_imsi,
            rai: self.optional.rai,
            three_gpp_imeisv: self.optional.three_gpp_imeisv,
            three_gpp_rat_type: self.optional.three_gpp_rat_type,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            additional_mbms_trace_info: self.optional.additional_mbms_trace_info,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an AA-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaRequestOptional {
    destination_host: Option<DiameterIdentity>,
    called_station_id: Option<Utf8String>,
    calling_station_id: Option<Utf8String>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    framed_interface_id: Option<u64>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    three_gpp_imsi: Option<Utf8String>,
    rai: Option<Utf8String>,
    three_gpp_imeisv: Option<OctetString>,
    three_gpp_rat_type: Option<OctetString>,
    three_gpp_user_location_info: Option<OctetString>,
    three_gpp_ms_time_zone: Option<OctetString>,
    additional_mbms_trace_info: Option<OctetString>,
}

impl<R> AaRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
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

    /// Sets RAI.
    pub fn rai(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.rai = Some(value.into());
        self
    }

    /// Sets 3GPP-IMEISV.
    pub fn three_gpp_imeisv(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_imeisv = Some(value.into());
        self
    }

    /// Sets 3GPP-RAT-Type.
    pub fn three_gpp_rat_type(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_rat_type = Some(value.into());
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

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Sets Additional-MBMS-Trace-Info.
    pub fn additional_mbms_trace_info(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.additional_mbms_trace_info = Some(value.into());
        self
    }
}
