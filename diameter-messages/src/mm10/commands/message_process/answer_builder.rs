// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{
    AuthSessionState, ExperimentalResult, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::mm10::{MessageProcessAnswer, required};
use crate::ts29140::{
    DeliveryReport, ReadReply, ResultRecipientAddress, SenderVisibility, Status,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MessageProcessAnswer`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MessageProcessAnswerBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: MessageProcessAnswerOptional,
}

impl MessageProcessAnswerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> MessageProcessAnswerBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> MessageProcessAnswerBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        MessageProcessAnswerBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> MessageProcessAnswerBuilder<(A, Set<VendorSpecificApplicationId>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        MessageProcessAnswerBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> MessageProcessAnswerBuilder<(A, B, Set<AuthSessionState>, D, E)> {
        let (a, b, _, d, e) = self.required;
        MessageProcessAnswerBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MessageProcessAnswerBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        MessageProcessAnswerBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MessageProcessAnswerBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        MessageProcessAnswerBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MessageProcessAnswer
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        MessageProcessAnswer {
            session_id: a.value(),
            vendor_specific_application_id: b.value(),
            result_code: self.optional.result_code,
            experimental_result: self.optional.experimental_result,
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            status: self.optional.status,
            result_recipient_address: self.optional.result_recipient_address,
            delivery_report: self.optional.delivery_report,
            read_reply: self.optional.read_reply,
            billing_information: self.optional.billing_information,
            sender_visibility: self.optional.sender_visibility,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Message-Process-Answer may carry but need not.
#[derive(Clone, Debug, Default)]
struct MessageProcessAnswerOptional {
    result_code: Option<ResultCode>,
    experimental_result: Option<ExperimentalResult>,
    status: Option<Status>,
    result_recipient_address: Vec<ResultRecipientAddress>,
    delivery_report: Option<DeliveryReport>,
    read_reply: Option<ReadReply>,
    billing_information: Option<Utf8String>,
    sender_visibility: Option<SenderVisibility>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> MessageProcessAnswerBuilder<R> {
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

    /// Sets Status.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.optional.status = Some(value.into());
        self
    }

    /// Adds one Result-Recipient-Address.
    pub fn result_recipient_address(
        mut self,
        value: impl Into<ResultRecipientAddress>,
    ) -> Self {
        append(&mut self.optional.result_recipient_address, value.into());
        self
    }

    /// Adds any number of Result-Recipient-Address.
    pub fn result_recipient_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<ResultRecipientAddress>>,
    ) -> Self {
        self.optional
            .result_recipient_address
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Delivery-Report.
    pub fn delivery_report(mut self, value: impl Into<DeliveryReport>) -> Self {
        self.optional.delivery_report = Some(value.into());
        self
    }

    /// Sets Read-Reply.
    pub fn read_reply(mut self, value: impl Into<ReadReply>) -> Self {
        self.optional.read_reply = Some(value.into());
        self
    }

    /// Sets Billing-Information.
    pub fn billing_information(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.billing_information = Some(value.into());
        self
    }

    /// Sets Sender-Visibility.
    pub fn sender_visibility(mut self, value: impl Into<SenderVisibility>) -> Self {
        self.optional.sender_visibility = Some(value.into());
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
