// @generated from dictionaries/rf.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Time, Utf8String};
use crate::base::{AccountingRecordType, ProxyInfo};
use crate::rf::{AccountingRequest, required};
use crate::ts32299::ServiceInformation;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AccountingRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Accounting-Record-Type, Accounting-Record-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccountingRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: AccountingRequestOptional,
}

impl AccountingRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F> AccountingRequestBuilder<(A, B, C, D, E, F)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AccountingRequestBuilder<(Set<Utf8String>, B, C, D, E, F)> {
        let (_, b, c, d, e, f) = self.required;
        AccountingRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F)> {
        let (a, _, c, d, e, f) = self.required;
        AccountingRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F)> {
        let (a, b, _, d, e, f) = self.required;
        AccountingRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AccountingRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F)> {
        let (a, b, c, _, e, f) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Type (required).
    pub fn accounting_record_type(
        self,
        value: impl Into<AccountingRecordType>,
    ) -> AccountingRequestBuilder<(A, B, C, D, Set<AccountingRecordType>, F)> {
        let (a, b, c, d, _, f) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f),
            optional: self.optional,
        }
    }

    /// Sets Accounting-Record-Number (required).
    pub fn accounting_record_number(
        self,
        value: u32,
    ) -> AccountingRequestBuilder<(A, B, C, D, E, Set<u32>)> {
        let (a, b, c, d, e, _) = self.required;
        AccountingRequestBuilder {
            required: (a, b, c, d, e, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AccountingRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::AccountingRecordType<AccountingRecordType>,
        F: required::AccountingRecordNumber<u32>,
    {
        let (a, b, c, d, e, f) = self.required;
        AccountingRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            accounting_record_type: e.value(),
            accounting_record_number: f.value(),
            acct_application_id: self.optional.acct_application_id,
            user_name: self.optional.user_name,
            destination_host: self.optional.destination_host,
            acct_interim_interval: self.optional.acct_interim_interval,
            origin_state_id: self.optional.origin_state_id,
            event_timestamp: self.optional.event_timestamp,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            service_context_id: self.optional.service_context_id,
            service_information: self.optional.service_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Accounting-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AccountingRequestOptional {
    acct_application_id: Option<u32>,
    user_name: Option<Utf8String>,
    destination_host: Option<DiameterIdentity>,
    acct_interim_interval: Option<u32>,
    origin_state_id: Option<u32>,
    event_timestamp: Option<Time>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    service_context_id: Option<Utf8String>,
    service_information: Option<Box<ServiceInformation>>,
    additional_avps: AdditionalAvps,
}

impl<R> AccountingRequestBuilder<R> {
    /// Sets Acct-Application-Id.
    pub fn acct_application_id(mut self, value: u32) -> Self {
        self.optional.acct_application_id = Some(value);
        self
    }

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets Acct-Interim-Interval.
    pub fn acct_interim_interval(mut self, value: u32) -> Self {
        self.optional.acct_interim_interval = Some(value);
        self
    }

    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Sets Event-Timestamp.
    pub fn event_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.optional.event_timestamp = Some(value.into());
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

    /// Sets Service-Context-Id.
    pub fn service_context_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_context_id = Some(value.into());
        self
    }

    /// Sets Service-Information.
    pub fn service_information(
        mut self,
        value: impl Into<Box<ServiceInformation>>,
    ) -> Self {
        self.optional.service_information = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
