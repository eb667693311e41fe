// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::{DiameterIdentity, Utf8String};
use crate::base::ProxyInfo;
use crate::sgmb::{AbortSessionRequest, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AbortSessionRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Destination-Host.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AbortSessionRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Set<u32>),
> {
    required: R,
    optional: AbortSessionRequestOptional,
}

impl AbortSessionRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Set(16777292)),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AbortSessionRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AbortSessionRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777292 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AbortSessionRequestBuilder<(A, B, C, D, E, Set<u32>)> {
        let (a, b, c, d, e, _) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, d, e, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AbortSessionRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::AuthApplicationId<u32>,
    {
        let (a, b, c, d, e, f) = self.required;
        AbortSessionRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            destination_host: e.value(),
            auth_application_id: f.value(),
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            restart_counter: self.optional.restart_counter,
            unlisted_avps: Default::default(),
        }
    }
}

/// What an Abort-Session-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AbortSessionRequestOptional {
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    restart_counter: Option<u32>,
}

impl<R> AbortSessionRequestBuilder<R> {
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

    /// Sets Restart-Counter.
    pub fn restart_counter(mut self, value: u32) -> Self {
        self.optional.restart_counter = Some(value);
        self
    }
}
