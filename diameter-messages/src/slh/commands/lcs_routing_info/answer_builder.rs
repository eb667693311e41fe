// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, OctetString, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::slh::{LcsRoutingInfoAnswer, required};
use crate::ts29173::{AdditionalServingNode, ServingNode};
use crate::ts29229::SupportedFeatures;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`LcsRoutingInfoAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct LcsRoutingInfoAnswerBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: LcsRoutingInfoAnswerOptional,
}

impl LcsRoutingInfoAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> LcsRoutingInfoAnswerBuilder<(A, B, C, D)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> LcsRoutingInfoAnswerBuilder<(Set<Utf8String>, B, C, D)> {
        let (_, b, c, d) = self.required;
        LcsRoutingInfoAnswerBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> LcsRoutingInfoAnswerBuilder<(A, Set<AuthSessionState>, C, D)> {
        let (a, _, c, d) = self.required;
        LcsRoutingInfoAnswerBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> LcsRoutingInfoAnswerBuilder<(A, B, Set<DiameterIdentity>, D)> {
        let (a, b, _, d) = self.required;
        LcsRoutingInfoAnswerBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> LcsRoutingInfoAnswerBuilder<(A, B, C, Set<DiameterIdentity>)> {
        let (a, b, c, _) = self.required;
        LcsRoutingInfoAnswerBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> LcsRoutingInfoAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d) = self.required;
        LcsRoutingInfoAnswer {
            session_id: a.value(),
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            supported_features: self.optional.supported_features,
            user_name: self.optional.user_name,
            msisdn: self.optional.msisdn,
            lmsi: self.optional.lmsi,
            serving_node: self.optional.serving_node,
            additional_serving_node: self.optional.additional_serving_node,
            gmlc_address: self.optional.gmlc_address,
            ppr_address: self.optional.ppr_address,
            ria_flags: self.optional.ria_flags,
            additional_avps: self.optional.additional_avps,
            failed_avp: self.optional.failed_avp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a LCS-Routing-Info-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct LcsRoutingInfoAnswerOptional {
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    supported_features: Vec<SupportedFeatures>,
    user_name: Option<Utf8String>,
    msisdn: Option<OctetString>,
    lmsi: Option<OctetString>,
    serving_node: Option<ServingNode>,
    additional_serving_node: Vec<AdditionalServingNode>,
    gmlc_address: Option<Address>,
    ppr_address: Option<Address>,
    ria_flags: Option<u32>,
    additional_avps: AdditionalAvps,
    failed_avp: Option<FailedAvp>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> LcsRoutingInfoAnswerBuilder<R> {
    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
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

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets MSISDN.
    pub fn msisdn(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.msisdn = Some(value.into());
        self
    }

    /// Sets LMSI.
    pub fn lmsi(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.lmsi = Some(value.into());
        self
    }

    /// Sets Serving-Node.
    pub fn serving_node(mut self, value: impl Into<ServingNode>) -> Self {
        self.optional.serving_node = Some(value.into());
        self
    }

    /// Adds one Additional-Serving-Node.
    pub fn additional_serving_node(
        mut self,
        value: impl Into<AdditionalServingNode>,
    ) -> Self {
        append(&mut self.optional.additional_serving_node, value.into());
        self
    }

    /// Adds any number of Additional-Serving-Node.
    pub fn additional_serving_nodes(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdditionalServingNode>>,
    ) -> Self {
        self.optional.additional_serving_node.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets GMLC-Address.
    pub fn gmlc_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.gmlc_address = Some(value.into());
        self
    }

    /// Sets PPR-Address.
    pub fn ppr_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.ppr_address = Some(value.into());
        self
    }

    /// Sets RIA-Flags.
    pub fn ria_flags(mut self, value: u32) -> Self {
        self.optional.ria_flags = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
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
