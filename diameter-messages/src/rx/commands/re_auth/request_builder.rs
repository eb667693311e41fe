// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, List, OctetString, Time, Utf8String,
};
use crate::base::ProxyInfo;
use crate::credit_control::SubscriptionId;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::rx::{ReAuthRequest, required};
use crate::ts29212::{IpCanType, RatType};
use crate::ts29214::{
    AbortCause, AccessNetworkChargingIdentifier, FiveGsRanNasReleaseCause, Flows,
    MaInformation, SpecificAction, SponsoredConnectivityData, WirelineUserLocationInfo,
};
use crate::ts29273::AnTrusted;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReAuthRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Destination-Host, Specific-Action.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReAuthRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Set<u32>, Unset),
> {
    required: R,
    optional: ReAuthRequestOptional,
}

impl ReAuthRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Set(16777236), Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> ReAuthRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReAuthRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777236 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, Set<u32>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, Set(value), g),
            optional: self.optional,
        }
    }

    /// Sets all Specific-Action (required).
    pub fn specific_action(
        self,
        value: impl Into<List<SpecificAction, 1>>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, F, Set<List<SpecificAction, 1>>)> {
        let (a, b, c, d, e, f, _) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReAuthRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::AuthApplicationId<u32>,
        G: required::SpecificAction<List<SpecificAction, 1>>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        ReAuthRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            destination_host: e.value(),
            auth_application_id: f.value(),
            specific_action: g.value(),
            oc_supported_features: self.optional.oc_supported_features,
            access_network_charging_identifier: self
                .optional
                .access_network_charging_identifier,
            access_network_charging_address: self
                .optional
                .access_network_charging_address,
            an_gw_address: self.optional.an_gw_address,
            an_trusted: self.optional.an_trusted,
            flows: self.optional.flows,
            subscription_id: self.optional.subscription_id,
            abort_cause: self.optional.abort_cause,
            ip_can_type: self.optional.ip_can_type,
            ma_information: self.optional.ma_information,
            net_loc_access_support: self.optional.net_loc_access_support,
            rat_type: self.optional.rat_type,
            sponsored_connectivity_data: self.optional.sponsored_connectivity_data,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            user_location_info_time: self.optional.user_location_info_time,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            ran_nas_release_cause: self.optional.ran_nas_release_cause,
            five_gs_ran_nas_release_cause: self.optional.five_gs_ran_nas_release_cause,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            nid: self.optional.nid,
            twan_identifier: self.optional.twan_identifier,
            tcp_source_port: self.optional.tcp_source_port,
            udp_source_port: self.optional.udp_source_port,
            ue_local_ip_address: self.optional.ue_local_ip_address,
            wireline_user_location_info: self.optional.wireline_user_location_info,
            origin_state_id: self.optional.origin_state_id,
            class: self.optional.class,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Re-Auth-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReAuthRequestOptional {
    drmp: Option<Drmp>,
    oc_supported_features: Option<OcSupportedFeatures>,
    access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    access_network_charging_address: Option<Address>,
    an_gw_address: List<Address, 0, 2>,
    an_trusted: Option<AnTrusted>,
    flows: Vec<Flows>,
    subscription_id: Vec<SubscriptionId>,
    abort_cause: Option<AbortCause>,
    ip_can_type: Option<IpCanType>,
    ma_information: Option<MaInformation>,
    net_loc_access_support: Option<u32>,
    rat_type: Option<RatType>,
    sponsored_connectivity_data: Option<Box<SponsoredConnectivityData>>,
    three_gpp_user_location_info: Option<OctetString>,
    user_location_info_time: Option<Time>,
    three_gpp_ms_time_zone: Option<OctetString>,
    ran_nas_release_cause: Vec<OctetString>,
    five_gs_ran_nas_release_cause: Vec<FiveGsRanNasReleaseCause>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    nid: Option<OctetString>,
    twan_identifier: Option<OctetString>,
    tcp_source_port: Option<u32>,
    udp_source_port: Option<u32>,
    ue_local_ip_address: Option<Address>,
    wireline_user_location_info: Option<WirelineUserLocationInfo>,
    origin_state_id: Option<u32>,
    class: Vec<OctetString>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ReAuthRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
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

    /// Adds one Access-Network-Charging-Identifier.
    pub fn access_network_charging_identifier(
        mut self,
        value: impl Into<AccessNetworkChargingIdentifier>,
    ) -> Self {
        append(&mut self.optional.access_network_charging_identifier, value.into());
        self
    }

    /// Adds any number of Access-Network-Charging-Identifier.
    pub fn access_network_charging_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<AccessNetworkChargingIdentifier>>,
    ) -> Self {
        self.optional
            .access_network_charging_identifier
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Access-Network-Charging-Address.
    pub fn access_network_charging_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.access_network_charging_address = Some(value.into());
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.optional.an_gw_address = value.into();
        self
    }

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.optional.an_trusted = Some(value.into());
        self
    }

    /// Adds one Flows.
    pub fn flows(mut self, value: impl Into<Flows>) -> Self {
        append(&mut self.optional.flows, value.into());
        self
    }

    /// Adds any number of Flows.
    pub fn flows_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<Flows>>,
    ) -> Self {
        self.optional.flows.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        append(&mut self.optional.subscription_id, value.into());
        self
    }

    /// Adds any number of Subscription-Id.
    pub fn subscription_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionId>>,
    ) -> Self {
        self.optional.subscription_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Abort-Cause.
    pub fn abort_cause(mut self, value: impl Into<AbortCause>) -> Self {
        self.optional.abort_cause = Some(value.into());
        self
    }

    /// Sets IP-CAN-Type.
    pub fn ip_can_type(mut self, value: impl Into<IpCanType>) -> Self {
        self.optional.ip_can_type = Some(value.into());
        self
    }

    /// Sets MA-Information.
    pub fn ma_information(mut self, value: impl Into<MaInformation>) -> Self {
        self.optional.ma_information = Some(value.into());
        self
    }

    /// Sets NetLoc-Access-Support.
    pub fn net_loc_access_support(mut self, value: u32) -> Self {
        self.optional.net_loc_access_support = Some(value);
        self
    }

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets Sponsored-Connectivity-Data.
    pub fn sponsored_connectivity_data(
        mut self,
        value: impl Into<Box<SponsoredConnectivityData>>,
    ) -> Self {
        self.optional.sponsored_connectivity_data = Some(value.into());
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

    /// Sets User-Location-Info-Time.
    pub fn user_location_info_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.user_location_info_time = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Adds one RAN-NAS-Release-Cause.
    pub fn ran_nas_release_cause(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.ran_nas_release_cause, value.into());
        self
    }

    /// Adds any number of RAN-NAS-Release-Cause.
    pub fn ran_nas_release_causes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.ran_nas_release_cause.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one 5GS-RAN-NAS-Release-Cause.
    pub fn five_gs_ran_nas_release_cause(
        mut self,
        value: impl Into<FiveGsRanNasReleaseCause>,
    ) -> Self {
        append(&mut self.optional.five_gs_ran_nas_release_cause, value.into());
        self
    }

    /// Adds any number of 5GS-RAN-NAS-Release-Cause.
    pub fn five_gs_ran_nas_release_causes(
        mut self,
        values: impl IntoIterator<Item = impl Into<FiveGsRanNasReleaseCause>>,
    ) -> Self {
        self.optional
            .five_gs_ran_nas_release_cause
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets NID.
    pub fn nid(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.nid = Some(value.into());
        self
    }

    /// Sets TWAN-Identifier.
    pub fn twan_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.twan_identifier = Some(value.into());
        self
    }

    /// Sets TCP-Source-Port.
    pub fn tcp_source_port(mut self, value: u32) -> Self {
        self.optional.tcp_source_port = Some(value);
        self
    }

    /// Sets UDP-Source-Port.
    pub fn udp_source_port(mut self, value: u32) -> Self {
        self.optional.udp_source_port = Some(value);
        self
    }

    /// Sets UE-Local-IP-Address.
    pub fn ue_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets Wireline-User-Location-Info.
    pub fn wireline_user_location_info(
        mut self,
        value: impl Into<WirelineUserLocationInfo>,
    ) -> Self {
        self.optional.wireline_user_location_info = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Adds one Class.
    pub fn class(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.class, value.into());
        self
    }

    /// Adds any number of Class.
    pub fn classes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.class.extend(values.into_iter().map(Into::into));
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
