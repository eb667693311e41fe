// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

use diameter_core::{DiameterIdentity, OctetString, Utf8String};
use crate::base::{ProxyInfo, TerminationCause};
use crate::sgmb::{SessionTerminationRequest, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SessionTerminationRequest`]. `build` exists once all that is required is set:
/// Session-Id, Origin-Host, Origin-Realm, Destination-Realm, Termination-Cause.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SessionTerminationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Set<u32>, Unset),
> {
    required: R,
    optional: SessionTerminationRequestOptional,
}

impl SessionTerminationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Set(16777292), Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> SessionTerminationRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> SessionTerminationRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        SessionTerminationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SessionTerminationRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        SessionTerminationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SessionTerminationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        SessionTerminationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SessionTerminationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        SessionTerminationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777292 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> SessionTerminationRequestBuilder<(A, B, C, D, Set<u32>, F)> {
        let (a, b, c, d, _, f) = self.required;
        SessionTerminationRequestBuilder {
            required: (a, b, c, d, Set(value), f),
            optional: self.optional,
        }
    }

    /// Sets Termination-Cause (required).
    pub fn termination_cause(
        self,
        value: impl Into<TerminationCause>,
    ) -> SessionTerminationRequestBuilder<(A, B, C, D, E, Set<TerminationCause>)> {
        let (a, b, c, d, e, _) = self.required;
        SessionTerminationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SessionTerminationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::AuthApplicationId<u32>,
        F: required::TerminationCause<TerminationCause>,
    {
        let (a, b, c, d, e, f) = self.required;
        SessionTerminationRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            auth_application_id: e.value(),
            termination_cause: f.value(),
            destination_host: self.optional.destination_host,
            class: self.optional.class,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            diagnostic_info: self.optional.diagnostic_info,
            restart_counter: self.optional.restart_counter,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Session-Termination-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct SessionTerminationRequestOptional {
    destination_host: Option<DiameterIdentity>,
    class: Vec<OctetString>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    diagnostic_info: Option<u32>,
    restart_counter: Option<u32>,
}

impl<R> SessionTerminationRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
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

    /// Sets Diagnostic-Info.
    pub fn diagnostic_info(mut self, value: u32) -> Self {
        self.optional.diagnostic_info = Some(value);
        self
    }

    /// Sets Restart-Counter.
    pub fn restart_counter(mut self, value: u32) -> Self {
        self.optional.restart_counter = Some(value);
        self
    }
}
