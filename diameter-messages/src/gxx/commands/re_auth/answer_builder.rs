// @generated from dictionaries/gxx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time, Utf8String};
use crate::base::{ExperimentalResult, FailedAvp, ProxyInfo, ResultCode};
use crate::gxx::{ReAuthAnswer, required};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::ts29212::{QosRuleReport, RatType};
use crate::ts32299::UserCsgInformation;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReAuthAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReAuthAnswerBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: ReAuthAnswerOptional,
}

impl ReAuthAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> ReAuthAnswerBuilder<(A, B, C)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReAuthAnswerBuilder<(Set<Utf8String>, B, C)> {
        let (_, b, c) = self.required;
        ReAuthAnswerBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthAnswerBuilder<(A, Set<DiameterIdentity>, C)> {
        let (a, _, c) = self.required;
        ReAuthAnswerBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthAnswerBuilder<(A, B, Set<DiameterIdentity>)> {
        let (a, b, _) = self.required;
        ReAuthAnswerBuilder {
            required: (a, b, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReAuthAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c) = self.required;
        ReAuthAnswer {
            session_id: a.value(),
            drmp: self.optional.drmp,
            origin_host: b.value(),
            origin_realm: c.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            origin_state_id: self.optional.origin_state_id,
            oc_supported_features: self.optional.oc_supported_features,
            oc_olr: self.optional.oc_olr,
            rat_type: self.optional.rat_type,
            three_gpp_sgsn_mcc_mnc: self.optional.three_gpp_sgsn_mcc_mnc,
            rai: self.optional.rai,
            three_gpp_user_location_info: self.optional.three_gpp_user_location_info,
            user_location_info_time: self.optional.user_location_info_time,
            net_loc_access_support: self.optional.net_loc_access_support,
            user_csg_information: self.optional.user_csg_information,
            three_gpp_ms_time_zone: self.optional.three_gpp_ms_time_zone,
            three_gpp2_bsid: self.optional.three_gpp2_bsid,
            qos_rule_report: self.optional.qos_rule_report,
            error_message: self.optional.error_message,
            error_reporting_host: self.optional.error_reporting_host,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Re-Auth-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReAuthAnswerOptional {
    drmp: Option<Drmp>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    origin_state_id: Option<u32>,
    oc_supported_features: Option<OcSupportedFeatures>,
    oc_olr: Option<OcOlr>,
    rat_type: Option<RatType>,
    three_gpp_sgsn_mcc_mnc: Option<Utf8String>,
    rai: Option<Utf8String>,
    three_gpp_user_location_info: Option<OctetString>,
    user_location_info_time: Option<Time>,
    net_loc_access_support: Option<u32>,
    user_csg_information: Option<UserCsgInformation>,
    three_gpp_ms_time_zone: Option<OctetString>,
    three_gpp2_bsid: Option<Utf8String>,
    qos_rule_report: Vec<QosRuleReport>,
    error_message: Option<Utf8String>,
    error_reporting_host: Option<DiameterIdentity>,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> ReAuthAnswerBuilder<R> {
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

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets RAI.
    pub fn rai(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.rai = Some(value.into());
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

    /// Sets NetLoc-Access-Support.
    pub fn net_loc_access_support(mut self, value: u32) -> Self {
        self.optional.net_loc_access_support = Some(value);
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.optional.user_csg_information = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Sets 3GPP2-BSID.
    pub fn three_gpp2_bsid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp2_bsid = Some(value.into());
        self
    }

    /// Adds one QoS-Rule-Report.
    pub fn qos_rule_report(mut self, value: impl Into<QosRuleReport>) -> Self {
        append(&mut self.optional.qos_rule_report, value.into());
        self
    }

    /// Adds any number of QoS-Rule-Report.
    pub fn qos_rule_reports(
        mut self,
        values: impl IntoIterator<Item = impl Into<QosRuleReport>>,
    ) -> Self {
        self.optional.qos_rule_report.extend(values.into_iter().map(Into::into));
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
