// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::sip::{PushProfileRequest, SipAccountingInformation, SipUserData, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`PushProfileRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, User-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PushProfileRequestBuilder<
    R = (Unset, Set<u32>, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: PushProfileRequestOptional,
}

impl PushProfileRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(6), Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> PushProfileRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> PushProfileRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        PushProfileRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 6 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> PushProfileRequestBuilder<(A, Set<u32>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        PushProfileRequestBuilder {
            required: (a, Set(value), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> PushProfileRequestBuilder<(A, B, Set<AuthSessionState>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushProfileRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushProfileRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> PushProfileRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> PushProfileRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>)> {
        let (a, b, c, d, e, f, _) = self.required;
        PushProfileRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PushProfileRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserName<Utf8String>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        PushProfileRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_realm: f.value(),
            user_name: g.value(),
            sip_user_data: self.optional.sip_user_data,
            sip_accounting_information: self.optional.sip_accounting_information,
            destination_host: self.optional.destination_host,
            authorization_lifetime: self.optional.authorization_lifetime,
            auth_grace_period: self.optional.auth_grace_period,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Push-Profile-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct PushProfileRequestOptional {
    sip_user_data: Vec<SipUserData>,
    sip_accounting_information: Option<SipAccountingInformation>,
    destination_host: Option<DiameterIdentity>,
    authorization_lifetime: Option<u32>,
    auth_grace_period: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> PushProfileRequestBuilder<R> {
    /// Adds one SIP-User-Data.
    pub fn sip_user_data(mut self, value: impl Into<SipUserData>) -> Self {
        append(&mut self.optional.sip_user_data, value.into());
        self
    }

    /// Adds any number of SIP-User-Data.
    pub fn sip_user_datas(
        mut self,
        values: impl IntoIterator<Item = impl Into<SipUserData>>,
    ) -> Self {
        self.optional.sip_user_data.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets SIP-Accounting-Information.
    pub fn sip_accounting_information(
        mut self,
        value: impl Into<SipAccountingInformation>,
    ) -> Self {
        self.optional.sip_accounting_information = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Authorization-Lifetime.
    pub fn authorization_lifetime(mut self, value: u32) -> Self {
        self.optional.authorization_lifetime = Some(value);
        self
    }

    /// Sets Auth-Grace-Period.
    pub fn auth_grace_period(mut self, value: u32) -> Self {
        self.optional.auth_grace_period = Some(value);
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
