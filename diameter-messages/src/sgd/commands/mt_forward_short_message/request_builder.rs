// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::sgd::{MtForwardShortMessageRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29338::SmsmiCorrelationId;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MtForwardShortMessageRequest`]. `build` exists once all that is required is set:
/// Session-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host, Destination-Realm,
/// User-Name, SC-Address, SM-RP-UI.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MtForwardShortMessageRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: MtForwardShortMessageRequestOptional,
}

impl MtForwardShortMessageRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
> MtForwardShortMessageRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> MtForwardShortMessageRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I)> {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> MtForwardShortMessageRequestBuilder<
        (A, Set<AuthSessionState>, C, D, E, F, G, H, I),
    > {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MtForwardShortMessageRequestBuilder<
        (A, B, Set<DiameterIdentity>, D, E, F, G, H, I),
    > {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MtForwardShortMessageRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H, I),
    > {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MtForwardShortMessageRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H, I),
    > {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MtForwardShortMessageRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G, H, I),
    > {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> MtForwardShortMessageRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>, H, I)> {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets SC-Address (required).
    pub fn sc_address(
        self,
        value: impl Into<OctetString>,
    ) -> MtForwardShortMessageRequestBuilder<
        (A, B, C, D, E, F, G, Set<OctetString>, I),
    > {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets SM-RP-UI (required).
    pub fn sm_rp_ui(
        self,
        value: impl Into<OctetString>,
    ) -> MtForwardShortMessageRequestBuilder<
        (A, B, C, D, E, F, G, H, Set<OctetString>),
    > {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        MtForwardShortMessageRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MtForwardShortMessageRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserName<Utf8String>,
        H: required::ScAddress<OctetString>,
        I: required::SmRpUi<OctetString>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        MtForwardShortMessageRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: e.value(),
            destination_realm: f.value(),
            user_name: g.value(),
            supported_features: self.optional.supported_features,
            smsmi_correlation_id: self.optional.smsmi_correlation_id,
            sc_address: h.value(),
            sm_rp_ui: i.value(),
            mme_number_for_mt_sms: self.optional.mme_number_for_mt_sms,
            sgsn_number: self.optional.sgsn_number,
            tfr_flags: self.optional.tfr_flags,
            sm_delivery_timer: self.optional.sm_delivery_timer,
            sm_delivery_start_time: self.optional.sm_delivery_start_time,
            maximum_retransmission_time: self.optional.maximum_retransmission_time,
            sms_gmsc_address: self.optional.sms_gmsc_address,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a MT-Forward-Short-Message-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct MtForwardShortMessageRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    supported_features: Vec<SupportedFeatures>,
    smsmi_correlation_id: Option<SmsmiCorrelationId>,
    mme_number_for_mt_sms: Option<OctetString>,
    sgsn_number: Option<OctetString>,
    tfr_flags: Option<u32>,
    sm_delivery_timer: Option<u32>,
    sm_delivery_start_time: Option<Time>,
    maximum_retransmission_time: Option<Time>,
    sms_gmsc_address: Option<OctetString>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> MtForwardShortMessageRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
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

    /// Sets SMSMI-Correlation-ID.
    pub fn smsmi_correlation_id(mut self, value: impl Into<SmsmiCorrelationId>) -> Self {
        self.optional.smsmi_correlation_id = Some(value.into());
        self
    }

    /// Sets MME-Number-for-MT-SMS.
    pub fn mme_number_for_mt_sms(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mme_number_for_mt_sms = Some(value.into());
        self
    }

    /// Sets SGSN-Number.
    pub fn sgsn_number(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.sgsn_number = Some(value.into());
        self
    }

    /// Sets TFR-Flags.
    pub fn tfr_flags(mut self, value: u32) -> Self {
        self.optional.tfr_flags = Some(value);
        self
    }

    /// Sets SM-Delivery-Timer.
    pub fn sm_delivery_timer(mut self, value: u32) -> Self {
        self.optional.sm_delivery_timer = Some(value);
        self
    }

    /// Sets SM-Delivery-Start-Time.
    pub fn sm_delivery_start_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.sm_delivery_start_time = Some(value.into());
        self
    }

    /// Sets Maximum-Retransmission-Time.
    pub fn maximum_retransmission_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.maximum_retransmission_time = Some(value.into());
        self
    }

    /// Sets SMS-GMSC-Address.
    pub fn sms_gmsc_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.sms_gmsc_address = Some(value.into());
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
