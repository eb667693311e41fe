// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::e4::{UserDataAnswer, required};
use crate::es283034::{
    AccessNetworkType, GloballyUniqueAddress, InitialGateSettingDescription,
    IpConnectivityStatus, QosProfileDescription,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`UserDataAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UserDataAnswerBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: UserDataAnswerOptional,
}

impl UserDataAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> UserDataAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> UserDataAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        UserDataAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> UserDataAnswerBuilder<(A, Set<VendorSpecificApplicationId>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        UserDataAnswerBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> UserDataAnswerBuilder<(A, B, Set<AuthSessionState>, D, E)> {
        let (a, b, _, d, e) = self.required;
        UserDataAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UserDataAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        UserDataAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UserDataAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        UserDataAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> UserDataAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        UserDataAnswer {
            session_id: a.value(),
            vendor_specific_application_id: b.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
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
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a User-Data-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct UserDataAnswerOptional {
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
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
    failed_avp: Vec<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> UserDataAnswerBuilder<R> {
    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.optional.result_code = Some(value.into());
        self
    }

    /// Sets Experimental-Result.
    pub fn experimental_result(mut self, value: impl Into<ExperimentalResult>) -> Self {
        self.optional.experimental_result = Some(value.into());
        self
    }

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

    /// Adds one Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        append(&mut self.optional.failed_avp, value.into());
        self
    }

    /// Adds any number of Failed-AVP.
    pub fn failed_avps(
        mut self,
        values: impl IntoIterator<Item = impl Into<FailedAvp>>,
    ) -> Self {
        self.optional.failed_avp.extend(values.into_iter().map(Into::into));
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
