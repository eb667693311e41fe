// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{DiameterIdentity, RawAvp, Utf8String};
use crate::base::ProxyInfo;
use crate::gq::{AbortSessionRequest, required};
use crate::ts29214::AbortCause;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AbortSessionRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Destination-Host, Abort-Cause.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AbortSessionRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Set<u32>, Unset),
> {
    required: R,
    optional: AbortSessionRequestOptional,
}

impl AbortSessionRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Set(16777222), Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> AbortSessionRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AbortSessionRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        AbortSessionRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        AbortSessionRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AbortSessionRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777222 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AbortSessionRequestBuilder<(A, B, C, D, E, Set<u32>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, d, e, Set(value), g),
            optional: self.optional,
        }
    }

    /// Sets Abort-Cause (required).
    pub fn abort_cause(
        self,
        value: impl Into<AbortCause>,
    ) -> AbortSessionRequestBuilder<(A, B, C, D, E, F, Set<AbortCause>)> {
        let (a, b, c, d, e, f, _) = self.required;
        AbortSessionRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
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
        G: required::AbortCause<AbortCause>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        AbortSessionRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            destination_host: e.value(),
            auth_application_id: f.value(),
            abort_cause: g.value(),
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avp: self.optional.additional_avp,
        }
    }
}

/// What an Abort-Session-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AbortSessionRequestOptional {
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avp: Option<RawAvp>,
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

    /// Sets AVP.
    pub fn additional_avp(mut self, value: impl Into<RawAvp>) -> Self {
        self.optional.additional_avp = Some(value.into());
        self
    }
}
