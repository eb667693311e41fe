// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, List, Utf8String};
use crate::base::ProxyInfo;
use crate::gq::{Flows, ReAuthRequest, required};
use crate::ts29214::{AbortCause, AccessNetworkChargingIdentifier, SpecificAction};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ReAuthRequest`]. `build` exists once all that is required is set: Session-Id,
/// Origin-Host, Origin-Realm, Destination-Realm, Destination-Host, Specific-Action.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ReAuthRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Set<u32>, Unset),
> {
    required: R,
    optional: ReAuthRequestOptional,
}

impl ReAuthRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Set(16777222), Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> ReAuthRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ReAuthRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, Set<DiameterIdentity>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Host (required).
    pub fn destination_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777222 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, Set<u32>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, Set(value), g),
            optional: self.optional,
        }
    }

    /// Sets all Specific-Action (required).
    pub fn specific_action(
        self,
        value: impl Into<List<SpecificAction, 1>>,
    ) -> ReAuthRequestBuilder<(A, B, C, D, E, F, Set<List<SpecificAction, 1>>)> {
        let (a, b, c, d, e, f, _) = self.required;
        ReAuthRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ReAuthRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::OriginHost<DiameterIdentity>,
        C: required::OriginRealm<DiameterIdentity>,
        D: required::DestinationRealm<DiameterIdentity>,
        E: required::DestinationHost<DiameterIdentity>,
        F: required::AuthApplicationId<u32>,
        G: required::SpecificAction<List<SpecificAction, 1>>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        ReAuthRequest {
            session_id: a.value(),
            origin_host: b.value(),
            origin_realm: c.value(),
            destination_realm: d.value(),
            destination_host: e.value(),
            auth_application_id: f.value(),
            specific_action: g.value(),
            access_network_charging_identifier: self
                .optional
                .access_network_charging_identifier,
            access_network_charging_address: self
                .optional
                .access_network_charging_address,
            flows: self.optional.flows,
            abort_cause: self.optional.abort_cause,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Re-Auth-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ReAuthRequestOptional {
    access_network_charging_identifier: Vec<AccessNetworkChargingIdentifier>,
    access_network_charging_address: Option<Address>,
    flows: Vec<Flows>,
    abort_cause: Option<AbortCause>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ReAuthRequestBuilder<R> {
    /// Adds one Access-Network-Charging-Identifier.
    pub fn access_network_charging_identifier(
        mut self,
        value: impl Into<AccessNetworkChargingIdentifier>,
    ) -> Self {
        append(&mut self.optional.access_network_charging_identifier, value.into());
        self
    }

    /// Adds any number of Access-Network-Charging-Identifier.
    pub fn access_network_charging_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<AccessNetworkChargingIdentifier>>,
    ) -> Self {
        self.optional
            .access_network_charging_identifier
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Access-Network-Charging-Address.
    pub fn access_network_charging_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.access_network_charging_address = Some(value.into());
        self
    }

    /// Adds one Flows.
    pub fn flows(mut self, value: impl Into<Flows>) -> Self {
        append(&mut self.optional.flows, value.into());
        self
    }

    /// Adds any number of Flows.
    pub fn flows_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<Flows>>,
    ) -> Self {
        self.optional.flows.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Abort-Cause.
    pub fn abort_cause(mut self, value: impl Into<AbortCause>) -> Self {
        self.optional.abort_cause = Some(value.into());
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
