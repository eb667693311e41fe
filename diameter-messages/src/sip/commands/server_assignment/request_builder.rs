// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::sip::{
    ServerAssignmentRequest, SipServerAssignmentType, SipUserDataAlreadyAvailable,
    required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ServerAssignmentRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, SIP-Server-Assignment-Type,
/// SIP-User-Data-Already-Available.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServerAssignmentRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ServerAssignmentRequestOptional,
}

impl ServerAssignmentRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(6), Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> ServerAssignmentRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ServerAssignmentRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 6 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> ServerAssignmentRequestBuilder<(A, Set<u32>, C, D, E, F, G, H)> {
        let (a, _, c, d, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, Set(value), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ServerAssignmentRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets SIP-Server-Assignment-Type (required).
    pub fn sip_server_assignment_type(
        self,
        value: impl Into<SipServerAssignmentType>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, D, E, F, Set<SipServerAssignmentType>, H),
    > {
        let (a, b, c, d, e, f, _, h) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets SIP-User-Data-Already-Available (required).
    pub fn sip_user_data_already_available(
        self,
        value: impl Into<SipUserDataAlreadyAvailable>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, D, E, F, G, Set<SipUserDataAlreadyAvailable>),
    > {
        let (a, b, c, d, e, f, g, _) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ServerAssignmentRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::SipServerAssignmentType<SipServerAssignmentType>,
        H: required::SipUserDataAlreadyAvailable<SipUserDataAlreadyAvailable>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        ServerAssignmentRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            sip_server_assignment_type: g.value(),
            sip_user_data_already_available: h.value(),
            destination_host: self.optional.destination_host,
            user_name: self.optional.user_name,
            sip_server_uri: self.optional.sip_server_uri,
            sip_supported_user_data_type: self.optional.sip_supported_user_data_type,
            sip_aor: self.optional.sip_aor,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Server-Assignment-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ServerAssignmentRequestOptional {
    destination_host: Option<DiameterIdentity>,
    user_name: Option<Utf8String>,
    sip_server_uri: Option<Utf8String>,
    sip_supported_user_data_type: Vec<Utf8String>,
    sip_aor: Vec<Utf8String>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ServerAssignmentRequestBuilder<R> {
    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets SIP-Server-URI.
    pub fn sip_server_uri(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.sip_server_uri = Some(value.into());
        self
    }

    /// Adds one SIP-Supported-User-Data-Type.
    pub fn sip_supported_user_data_type(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.sip_supported_user_data_type, value.into());
        self
    }

    /// Adds any number of SIP-Supported-User-Data-Type.
    pub fn sip_supported_user_data_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional
            .sip_supported_user_data_type
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one SIP-AOR.
    pub fn sip_aor(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.sip_aor, value.into());
        self
    }

    /// Adds any number of SIP-AOR.
    pub fn sip_aors(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.sip_aor.extend(values.into_iter().map(Into::into));
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
