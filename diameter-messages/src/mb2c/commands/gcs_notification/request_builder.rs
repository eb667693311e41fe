// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::mb2c::{GcsNotificationRequest, required};
use crate::rfc7944::Drmp;
use crate::ts29468::{MbmsBearerEventNotification, TmgiExpiry};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`GcsNotificationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, Destination-Host.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct GcsNotificationRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: GcsNotificationRequestOptional,
}

impl GcsNotificationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777335), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> GcsNotificationRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> GcsNotificationRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        GcsNotificationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777335 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> GcsNotificationRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        GcsNotificationRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> GcsNotificationRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        GcsNotificationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> GcsNotificationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        GcsNotificationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> GcsNotificationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        GcsNotificationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> GcsNotificationRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        GcsNotificationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> GcsNotificationRequestBuilder<(A, B, C, D, E, F, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, f, _) = self.required;
        GcsNotificationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> GcsNotificationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::DestinationHost<DiameterIdentity>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        GcsNotificationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            destination_host: g.value(),
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            tmgi_expiry: self.optional.tmgi_expiry,
            mbms_bearer_event_notification: self.optional.mbms_bearer_event_notification,
            restart_counter: self.optional.restart_counter,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a GCS-Notification-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct GcsNotificationRequestOptional {
    drmp: Option<Drmp>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    tmgi_expiry: Option<TmgiExpiry>,
    mbms_bearer_event_notification: Vec<MbmsBearerEventNotification>,
    restart_counter: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> GcsNotificationRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
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

    /// Sets TMGI-Expiry.
    pub fn tmgi_expiry(mut self, value: impl Into<TmgiExpiry>) -> Self {
        self.optional.tmgi_expiry = Some(value.into());
        self
    }

    /// Adds one MBMS-Bearer-Event-Notification.
    pub fn mbms_bearer_event_notification(
        mut self,
        value: impl Into<MbmsBearerEventNotification>,
    ) -> Self {
        append(&mut self.optional.mbms_bearer_event_notification, value.into());
        self
    }

    /// Adds any number of MBMS-Bearer-Event-Notification.
    pub fn mbms_bearer_event_notifications(
        mut self,
        values: impl IntoIterator<Item = impl Into<MbmsBearerEventNotification>>,
    ) -> Self {
        self.optional
            .mbms_bearer_event_notification
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Restart-Counter.
    pub fn restart_counter(mut self, value: u32) -> Self {
        self.optional.restart_counter = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
