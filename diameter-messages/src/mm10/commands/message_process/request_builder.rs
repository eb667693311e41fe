// @generated from dictionaries/mm10.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, List, Time, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::mm10::{MessageProcessRequest, required};
use crate::ts29140::{
    DeliveryReport, InitialRecipientAddress, OriginatingInterface, ReadReply,
    SenderVisibility, ServedUserIdentity, TriggerEvent,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MessageProcessRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm, Destination-Host,
/// Destination-Realm, Event-Timestamp, Trigger-Event, Served-User-Identity,
/// Initial-Recipient-Address, Originating-Interface.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MessageProcessRequestBuilder<
    R
        = (
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
            Unset,
        ),
> {
    required: R,
    optional: MessageProcessRequestOptional,
}

impl MessageProcessRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
                Unset,
            ),
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
    J,
    K,
    L,
> MessageProcessRequestBuilder<(A, B, C, D, E, F, G, H, I, J, K, L)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> MessageProcessRequestBuilder<
        (Set<Utf8String>, B, C, D, E, F, G, H, I, J, K, L),
    > {
        let (_, b, c, d, e, f, g, h, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> MessageProcessRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H, I, J, K, L),
    > {
        let (a, _, c, d, e, f, g, h, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> MessageProcessRequestBuilder<
        (A, B, Set<AuthSessionState>, D, E, F, G, H, I, J, K, L),
    > {
        let (a, b, _, d, e, f, g, h, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H, I, J, K, L),
    > {
        let (a, b, c, _, e, f, g, h, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H, I, J, K, L),
    > {
        let (a, b, c, d, _, f, g, h, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G, H, I, J, K, L),
    > {
        let (a, b, c, d, e, _, g, h, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, D, E, F, Set<DiameterIdentity>, H, I, J, K, L),
    > {
        let (a, b, c, d, e, f, _, h, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Event-Timestamp (required).
    pub fn event_timestamp(
        self,
        value: impl Into<Time>,
    ) -> MessageProcessRequestBuilder<(A, B, C, D, E, F, G, Set<Time>, I, J, K, L)> {
        let (a, b, c, d, e, f, g, _, i, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i, j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Trigger-Event (required).
    pub fn trigger_event(
        self,
        value: impl Into<TriggerEvent>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, D, E, F, G, H, Set<TriggerEvent>, J, K, L),
    > {
        let (a, b, c, d, e, f, g, h, _, j, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into()), j, k, l),
            optional: self.optional,
        }
    }

    /// Sets Served-User-Identity (required).
    pub fn served_user_identity(
        self,
        value: impl Into<ServedUserIdentity>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, D, E, F, G, H, I, Set<ServedUserIdentity>, K, L),
    > {
        let (a, b, c, d, e, f, g, h, i, _, k, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, e, f, g, h, i, Set(value.into()), k, l),
            optional: self.optional,
        }
    }

    /// Sets all Initial-Recipient-Address (required).
    pub fn initial_recipient_address(
        self,
        value: impl Into<List<InitialRecipientAddress, 1>>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, D, E, F, G, H, I, J, Set<List<InitialRecipientAddress, 1>>, L),
    > {
        let (a, b, c, d, e, f, g, h, i, j, _, l) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, e, f, g, h, i, j, Set(value.into()), l),
            optional: self.optional,
        }
    }

    /// Sets Originating-Interface (required).
    pub fn originating_interface(
        self,
        value: impl Into<OriginatingInterface>,
    ) -> MessageProcessRequestBuilder<
        (A, B, C, D, E, F, G, H, I, J, K, Set<OriginatingInterface>),
    > {
        let (a, b, c, d, e, f, g, h, i, j, k, _) = self.required;
        MessageProcessRequestBuilder {
            required: (a, b, c, d, e, f, g, h, i, j, k, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MessageProcessRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationHost<DiameterIdentity>,
        G: required::DestinationRealm<DiameterIdentity>,
        H: required::EventTimestamp<Time>,
        I: required::TriggerEvent<TriggerEvent>,
        J: required::ServedUserIdentity<ServedUserIdentity>,
        K: required::InitialRecipientAddress<List<InitialRecipientAddress, 1>>,
        L: required::OriginatingInterface<OriginatingInterface>,
    {
        let (a, b, c, d, e, f, g, h, i, j, k, l) = self.required;
        MessageProcessRequest {
            session_id: a.value(),
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: f.value(),
            destination_realm: g.value(),
            event_timestamp: h.value(),
            trigger_event: i.value(),
            served_user_identity: j.value(),
            three_gpp_imsi: self.optional.three_gpp_imsi,
            sender_address: self.optional.sender_address,
            initial_recipient_address: k.value(),
            originating_interface: l.value(),
            service_key: self.optional.service_key,
            delivery_report: self.optional.delivery_report,
            read_reply: self.optional.read_reply,
            sender_visibility: self.optional.sender_visibility,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Message-Process-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct MessageProcessRequestOptional {
    three_gpp_imsi: Option<Utf8String>,
    sender_address: Option<Utf8String>,
    service_key: Option<Utf8String>,
    delivery_report: Option<DeliveryReport>,
    read_reply: Option<ReadReply>,
    sender_visibility: Option<SenderVisibility>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> MessageProcessRequestBuilder<R> {
    /// Sets 3GPP-IMSI.
    pub fn three_gpp_imsi(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.three_gpp_imsi = Some(value.into());
        self
    }

    /// Sets Sender-Address.
    pub fn sender_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.sender_address = Some(value.into());
        self
    }

    /// Sets Service-Key.
    pub fn service_key(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_key = Some(value.into());
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
