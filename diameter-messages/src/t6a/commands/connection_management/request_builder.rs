// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Time, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::t6a::{ConnectionManagementRequest, TerminalInformation, required};
use crate::ts29128::{ApnRateControlStatus, ServingPlmnRateControl};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ConnectionManagementRequest`]. `build` exists once all that is required is set:
/// Session-Id, User-Identifier, Bearer-Identifier, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ConnectionManagementRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ConnectionManagementRequestOptional,
}

impl ConnectionManagementRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G> ConnectionManagementRequestBuilder<(A, B, C, D, E, F, G)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ConnectionManagementRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G)> {
        let (_, b, c, d, e, f, g) = self.required;
        ConnectionManagementRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> ConnectionManagementRequestBuilder<(A, Set<UserIdentifier>, C, D, E, F, G)> {
        let (a, _, c, d, e, f, g) = self.required;
        ConnectionManagementRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Bearer-Identifier (required).
    pub fn bearer_identifier(
        self,
        value: impl Into<OctetString>,
    ) -> ConnectionManagementRequestBuilder<(A, B, Set<OctetString>, D, E, F, G)> {
        let (a, b, _, d, e, f, g) = self.required;
        ConnectionManagementRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ConnectionManagementRequestBuilder<(A, B, C, Set<AuthSessionState>, E, F, G)> {
        let (a, b, c, _, e, f, g) = self.required;
        ConnectionManagementRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConnectionManagementRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G)> {
        let (a, b, c, d, _, f, g) = self.required;
        ConnectionManagementRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConnectionManagementRequestBuilder<(A, B, C, D, E, Set<DiameterIdentity>, G)> {
        let (a, b, c, d, e, _, g) = self.required;
        ConnectionManagementRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ConnectionManagementRequestBuilder<(A, B, C, D, E, F, Set<DiameterIdentity>)> {
        let (a, b, c, d, e, f, _) = self.required;
        ConnectionManagementRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ConnectionManagementRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::UserIdentifier<UserIdentifier>,
        C: required::BearerIdentifier<OctetString>,
        D: required::AuthSessionState<AuthSessionState>,
        E: required::OriginHost<DiameterIdentity>,
        F: required::OriginRealm<DiameterIdentity>,
        G: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e, f, g) = self.required;
        ConnectionManagementRequest {
            session_id: a.value(),
            user_identifier: b.value(),
            bearer_identifier: c.value(),
            drmp: self.optional.drmp,
            auth_session_state: d.value(),
            origin_host: e.value(),
            origin_realm: f.value(),
            destination_host: self.optional.destination_host,
            destination_realm: g.value(),
            oc_supported_features: self.optional.oc_supported_features,
            cmr_flags: self.optional.cmr_flags,
            maximum_ue_availability_time: self.optional.maximum_ue_availability_time,
            supported_features: self.optional.supported_features,
            connection_action: self.optional.connection_action,
            service_selection: self.optional.service_selection,
            serving_plmn_rate_control: self.optional.serving_plmn_rate_control,
            extended_pco: self.optional.extended_pco,
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            rat_type: self.optional.rat_type,
            terminal_information: self.optional.terminal_information,
            visited_plmn_id: self.optional.visited_plmn_id,
            apn_rate_control_status: self.optional.apn_rate_control_status,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Connection-Management-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ConnectionManagementRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    cmr_flags: Option<u32>,
    maximum_ue_availability_time: Option<Time>,
    supported_features: Vec<SupportedFeatures>,
    connection_action: Option<u32>,
    service_selection: Option<Utf8String>,
    serving_plmn_rate_control: Option<ServingPlmnRateControl>,
    extended_pco: Option<OctetString>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    rat_type: Option<RatType>,
    terminal_information: Option<TerminalInformation>,
    visited_plmn_id: Option<OctetString>,
    apn_rate_control_status: Option<ApnRateControlStatus>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> ConnectionManagementRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Destination-Host.
    pub fn destination_host(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.destination_host = Some(value.into());
        self
    }

    /// Sets OC-Supported-Features.
    pub fn oc_supported_features(
        mut self,
        value: impl Into<OcSupportedFeatures>,
    ) -> Self {
        self.optional.oc_supported_features = Some(value.into());
        self
    }

    /// Sets CMR-Flags.
    pub fn cmr_flags(mut self, value: u32) -> Self {
        self.optional.cmr_flags = Some(value);
        self
    }

    /// Sets Maximum-UE-Availability-Time.
    pub fn maximum_ue_availability_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.maximum_ue_availability_time = Some(value.into());
        self
    }

    /// Adds one Supported-Features.
    pub fn supported_features(mut self, value: impl Into<SupportedFeatures>) -> Self {
        append(&mut self.optional.supported_features, value.into());
        self
    }

    /// Adds any number of Supported-Features.
    pub fn supported_features_list(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupportedFeatures>>,
    ) -> Self {
        self.optional.supported_features.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Connection-Action.
    pub fn connection_action(mut self, value: u32) -> Self {
        self.optional.connection_action = Some(value);
        self
    }

    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
        self
    }

    /// Sets Serving-PLMN-Rate-Control.
    pub fn serving_plmn_rate_control(
        mut self,
        value: impl Into<ServingPlmnRateControl>,
    ) -> Self {
        self.optional.serving_plmn_rate_control = Some(value.into());
        self
    }

    /// Sets Extended-PCO.
    pub fn extended_pco(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.extended_pco = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.optional.rat_type = Some(value.into());
        self
    }

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.optional.terminal_information = Some(value.into());
        self
    }

    /// Sets Visited-PLMN-Id.
    pub fn visited_plmn_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.visited_plmn_id = Some(value.into());
        self
    }

    /// Sets APN-Rate-Control-Status.
    pub fn apn_rate_control_status(
        mut self,
        value: impl Into<ApnRateControlStatus>,
    ) -> Self {
        self.optional.apn_rate_control_status = Some(value.into());
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
