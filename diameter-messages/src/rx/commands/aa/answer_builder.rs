// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, DiameterUri, List, OctetString, Utf8String,
};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, RedirectHostUsage,
    ResultCode,
};
use crate::credit_control::{
    SubscriptionId, UserEquipmentInfo, UserEquipmentInfoExtension,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::rx::{AaAnswer, required};
use crate::ts29212::{IpCanType, RatType};
use crate::ts29214::{
    AcceptableServiceInfo, AccessNetworkChargingIdentifier, Flows, MaInformation,
};
use crate::ts29229::SupportedFeatures;
use crate::ts29273::AnTrusted;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaAnswer`]. `build` exists once all that is required is set: Session-Id, Origin-Host,
/// Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaAnswerBuilder<R = (Unset, Set<u32>, Unset, Unset)> {
    required: R,
    optional: AaAnswerOptional,
}

impl AaAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777236), Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> AaAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        AaAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777236 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaAnswerBuilder<(A, Set<u32>, C, D)> {
        let (a, _, c, d) = self.required;
        AaAnswerBuilder {
            required: (a, Set(value), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        AaAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        AaAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        AaAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: self.optional.auth_session_state,
            access_network_charging_identifier: self
                .optional
                .access_network_charging_identifier,
            access_network_charging_address: self
                .optional
                .access_network_charging_address,
            acceptable_service_info: self.optional.acceptable_service_info,
            an_gw_address: self.optional.an_gw_address,
            an_trusted: self.optional.an_trusted,
            service_authorization_info: self.optional.service_authorization_info,
            ip_can_type: self.optional.ip_can_type,
            ma_information: self.optional.ma_information,
            net_loc_access_support: self.optional.net_loc_access_support,
            rat_type: self.optional.rat_type,
            flows: self.optional.flows,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            supported_features: self.optional.supported_features,
            subscription_id: self.optional.subscription_id,
            user_equipment_info: self.optional.user_equipment_info,
            user_equipment_info_extension: self.optional.user_equipment_info_extension,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            nid: self.optional.nid,
            class: self.optional.class,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            retry_interval: self.optional.retry_interval,
            origin_state_id: self.optional.origin_state_id,
            redirect_host: self.optional.redirect_host,
            redirect_host_usage: self.optional.redirect_host_usage,
            redirect_max_cache_time: self.optional.redirect_max_cache_time,
            proxy_info: self.optional.proxy_info,
            load: self.optional.load,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    auth_session_state: Option<AuthSessionState>,
    access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    access_network_charging_address: Option<Address>,
    acceptable_service_info: Option<AcceptableServiceInfo>,
    an_gw_address: List<Address, 0, 2>,
    an_trusted: Option<AnTrusted>,
    service_authorization_info: Option<u32>,
    ip_can_type: Option<IpCanType>,
    ma_information: Option<MaInformation>,
    net_loc_access_support: Option<u32>,
    rat_type: Option<RatType>,
    flows: Vec<Flows>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    supported_features: Vec<SupportedFeatures>,
    subscription_id: Vec<SubscriptionId>,
    user_equipment_info: Option<UserEquipmentInfo>,
    user_equipment_info_extension: Option<Box<UserEquipmentInfoExtension>>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    nid: Option<OctetString>,
    class: Vec<OctetString>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    retry_interval: Option<u32>,
    origin_state_id: Option<u32>,
    redirect_host: Vec<DiameterUri>,
    redirect_host_usage: Option<RedirectHostUsage>,
    redirect_max_cache_time: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    load: Vec<Load>,
    additional_avps: AdditionalAvps,
}

impl<R> AaAnswerBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

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

    /// Sets Auth-Session-State.
    pub fn auth_session_state(mut self, value: impl Into<AuthSessionState>) -> Self {
        self.optional.auth_session_state = Some(value.into());
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

    /// Sets Acceptable-Service-Info.
    pub fn acceptable_service_info(
        mut self,
        value: impl Into<AcceptableServiceInfo>,
    ) -> Self {
        self.optional.acceptable_service_info = Some(value.into());
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

    /// Sets Service-Authorization-Info.
    pub fn service_authorization_info(mut self, value: u32) -> Self {
        self.optional.service_authorization_info = Some(value);
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

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets OC-OLR.
    pub fn oc_olr(mut self, value: impl Into<OcOlr>) -> Self {
        self.optional.oc_olr = Some(value.into());
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

    /// Sets User-Equipment-Info.
    pub fn user_equipment_info(mut self, value: impl Into<UserEquipmentInfo>) -> Self {
        self.optional.user_equipment_info = Some(value.into());
        self
    }

    /// Sets User-Equipment-Info-Extension.
    pub fn user_equipment_info_extension(
        mut self,
        value: impl Into<Box<UserEquipmentInfoExtension>>,
    ) -> Self {
        self.optional.user_equipment_info_extension = Some(value.into());
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

    /// Sets Error-Message.
    pub fn error_message(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.error_message = Some(value.into());
        self
    }

    /// Sets Error-Reporting-Host.
    pub fn error_reporting_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.error_reporting_host = Some(value.into());
        self
    }

    /// Sets Failed-AVP.
    pub fn failed_avp(mut self, value: impl Into<FailedAvp>) -> Self {
        self.optional.failed_avp = Some(value.into());
        self
    }

    /// Sets Retry-Interval.
    pub fn retry_interval(mut self, value: u32) -> Self {
        self.optional.retry_interval = Some(value);
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Adds one Redirect-Host.
    pub fn redirect_host(mut self, value: impl Into<DiameterUri>) -> Self {
        append(&mut self.optional.redirect_host, value.into());
        self
    }

    /// Adds any number of Redirect-Host.
    pub fn redirect_hosts(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiameterUri>>,
    ) -> Self {
        self.optional.redirect_host.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Redirect-Host-Usage.
    pub fn redirect_host_usage(mut self, value: impl Into<RedirectHostUsage>) -> Self {
        self.optional.redirect_host_usage = Some(value.into());
        self
    }

    /// Sets Redirect-Max-Cache-Time.
    pub fn redirect_max_cache_time(mut self, value: u32) -> Self {
        self.optional.redirect_max_cache_time = Some(value);
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

    /// Adds one Load.
    pub fn load(mut self, value: impl Into<Load>) -> Self {
        append(&mut self.optional.load, value.into());
        self
    }

    /// Adds any number of Load.
    pub fn loads(mut self, values: impl IntoIterator<Item = impl Into<Load>>) -> Self {
        self.optional.load.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
