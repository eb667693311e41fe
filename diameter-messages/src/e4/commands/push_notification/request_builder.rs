// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::e4::{PushNotificationRequest, required};
use crate::es283034::{
    AccessNetworkType, GloballyUniqueAddress, InitialGateSettingDescription,
    IpConnectivityStatus, QosProfileDescription,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`PushNotificationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host,
/// Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PushNotificationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: PushNotificationRequestOptional,
}

impl PushNotificationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> PushNotificationRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> PushNotificationRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        PushNotificationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> PushNotificationRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G),
    > {
        let (a, _, c, d, e, f, g) = self.required;
        PushNotificationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> PushNotificationRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushNotificationRequestBuilder<(A, B, C, D, E, F, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, f, _) = self.required;
        PushNotificationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PushNotificationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationHost<DiameterIdentity>,
        G: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        PushNotificationRequest {
            session_id: a.value(),
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: f.value(),
            destination_realm: g.value(),
            globally_unique_address: self.optional.globally_unique_address,
            user_name: self.optional.user_name,
            logical_access_id: self.optional.logical_access_id,
            physical_access_id: self.optional.physical_access_id,
            access_network_type: self.optional.access_network_type,
            initial_gate_setting_description: self
                .optional
                .initial_gate_setting_description,
            qos_profile_description: self.optional.qos_profile_description,
            ip_connectivity_status: self.optional.ip_connectivity_status,
            etsi_qos_profile_id: self.optional.etsi_qos_profile_id,
            initial_gate_setting_id: self.optional.initial_gate_setting_id,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Push-Notification-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct PushNotificationRequestOptional {
    globally_unique_address: Option<GloballyUniqueAddress>,
    user_name: Option<Utf8String>,
    logical_access_id: Option<OctetString>,
    physical_access_id: Option<Utf8String>,
    access_network_type: Option<AccessNetworkType>,
    initial_gate_setting_description: Option<InitialGateSettingDescription>,
    qos_profile_description: Vec<QosProfileDescription>,
    ip_connectivity_status: Option<IpConnectivityStatus>,
    etsi_qos_profile_id: Option<u32>,
    initial_gate_setting_id: Option<u32>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> PushNotificationRequestBuilder<R> {
    /// Sets Globally-Unique-Address.
    pub fn globally_unique_address(
        mut self,
        value: impl Into<GloballyUniqueAddress>,
    ) -> Self {
        self.optional.globally_unique_address = Some(value.into());
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

    /// Sets Access-Network-Type.
    pub fn access_network_type(mut self, value: impl Into<AccessNetworkType>) -> Self {
        self.optional.access_network_type = Some(value.into());
        self
    }

    /// Sets Initial-Gate-Setting-Description.
    pub fn initial_gate_setting_description(
        mut self,
        value: impl Into<InitialGateSettingDescription>,
    ) -> Self {
        self.optional.initial_gate_setting_description = Some(value.into());
        self
    }

    /// Adds one QoS-Profile-Description.
    pub fn qos_profile_description(
        mut self,
        value: impl Into<QosProfileDescription>,
    ) -> Self {
        append(&mut self.optional.qos_profile_description, value.into());
        self
    }

    /// Adds any number of QoS-Profile-Description.
    pub fn qos_profile_descriptions(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosProfileDescription>>,
    ) -> Self {
        self.optional.qos_profile_description.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets IP-Connectivity-Status.
    pub fn ip_connectivity_status(
        mut self,
        value: impl Into<IpConnectivityStatus>,
    ) -> Self {
        self.optional.ip_connectivity_status = Some(value.into());
        self
    }

    /// Sets QoS-Profile-ID.
    pub fn etsi_qos_profile_id(mut self, value: u32) -> Self {
        self.optional.etsi_qos_profile_id = Some(value);
        self
    }

    /// Sets Initial-Gate-Setting-ID.
    pub fn initial_gate_setting_id(mut self, value: u32) -> Self {
        self.optional.initial_gate_setting_id = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
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
}
