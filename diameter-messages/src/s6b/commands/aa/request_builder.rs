// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthRequestType, ProxyInfo};
use crate::rfc5447::Mip6AgentInfo;
use crate::rfc5777::QosCapability;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6b::{AaRequest, required};
use crate::ts29229::SupportedFeatures;
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
            required: (Unset, Set(16777272), Unset, Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777272 already.
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
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            auth_request_type: f.value(),
            user_name: self.optional.user_name,
            mip6_agent_info: self.optional.mip6_agent_info,
            mip6_feature_vector: self.optional.mip6_feature_vector,
            visited_network_identifier: self.optional.visited_network_identifier,
            qos_capability: self.optional.qos_capability,
            service_selection: self.optional.service_selection,
            oc_supported_features: self.optional.oc_supported_features,
            origination_time_stamp: self.optional.origination_time_stamp,
            maximum_wait_time: self.optional.maximum_wait_time,
            supported_features: self.optional.supported_features,
            emergency_services: self.optional.emergency_services,
            mip_mn_ha_spi: self.optional.mip_mn_ha_spi,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaRequestOptional {
    drmp: Option<Drmp>,
    user_name: Option<Utf8String>,
    mip6_agent_info: Option<Mip6AgentInfo>,
    mip6_feature_vector: Option<u64>,
    visited_network_identifier: Option<OctetString>,
    qos_capability: Option<QosCapability>,
    service_selection: Option<Utf8String>,
    oc_supported_features: Option<OcSupportedFeatures>,
    origination_time_stamp: Option<u64>,
    maximum_wait_time: Option<u32>,
    supported_features: Vec<SupportedFeatures>,
    emergency_services: Option<u32>,
    mip_mn_ha_spi: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> AaRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets MIP6-Agent-Info.
    pub fn mip6_agent_info(mut self, value: impl Into<Mip6AgentInfo>) -> Self {
        self.optional.mip6_agent_info = Some(value.into());
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

    /// Sets QoS-Capability.
    pub fn qos_capability(mut self, value: impl Into<QosCapability>) -> Self {
        self.optional.qos_capability = Some(value.into());
        self
    }

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
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

    /// Sets Origination-Time-Stamp.
    pub fn origination_time_stamp(mut self, value: u64) -> Self {
        self.optional.origination_time_stamp = Some(value);
        self
    }

    /// Sets Maximum-Wait-Time.
    pub fn maximum_wait_time(mut self, value: u32) -> Self {
        self.optional.maximum_wait_time = Some(value);
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

    /// Sets Emergency-Services.
    pub fn emergency_services(mut self, value: u32) -> Self {
        self.optional.emergency_services = Some(value);
        self
    }

    /// Sets MIP-MN-HA-SPI.
    pub fn mip_mn_ha_spi(mut self, value: u32) -> Self {
        self.optional.mip_mn_ha_spi = Some(value);
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
