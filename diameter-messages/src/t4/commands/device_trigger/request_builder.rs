// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::rfc7944::Drmp;
use crate::t4::{AdditionalServingNode, DeviceTriggerRequest, ServingNode, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29336::UserIdentifier;
use crate::ts29368::PriorityIndication;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`DeviceTriggerRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, User-Identifier, SM-RP-SMEA,
/// Payload.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeviceTriggerRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: DeviceTriggerRequestOptional,
}

impl DeviceTriggerRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E, F, G, H> DeviceTriggerRequestBuilder<(A, B, C, D, E, F, G, H)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> DeviceTriggerRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H)> {
        let (_, b, c, d, e, f, g, h) = self.required;
        DeviceTriggerRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> DeviceTriggerRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F, G, H)> {
        let (a, _, c, d, e, f, g, h) = self.required;
        DeviceTriggerRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceTriggerRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G, H)> {
        let (a, b, _, d, e, f, g, h) = self.required;
        DeviceTriggerRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceTriggerRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H)> {
        let (a, b, c, _, e, f, g, h) = self.required;
        DeviceTriggerRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> DeviceTriggerRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H)> {
        let (a, b, c, d, _, f, g, h) = self.required;
        DeviceTriggerRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h),
            optional: self.optional,
        }
    }

    /// Sets User-Identifier (required).
    pub fn user_identifier(
        self,
        value: impl Into<UserIdentifier>,
    ) -> DeviceTriggerRequestBuilder<(A, B, C, D, E, Set<UserIdentifier>, G, H)> {
        let (a, b, c, d, e, _, g, h) = self.required;
        DeviceTriggerRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h),
            optional: self.optional,
        }
    }

    /// Sets SM-RP-SMEA (required).
    pub fn sm_rp_smea(
        self,
        value: impl Into<OctetString>,
    ) -> DeviceTriggerRequestBuilder<(A, B, C, D, E, F, Set<OctetString>, H)> {
        let (a, b, c, d, e, f, _, h) = self.required;
        DeviceTriggerRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h),
            optional: self.optional,
        }
    }

    /// Sets Payload (required).
    pub fn payload(
        self,
        value: impl Into<OctetString>,
    ) -> DeviceTriggerRequestBuilder<(A, B, C, D, E, F, G, Set<OctetString>)> {
        let (a, b, c, d, e, f, g, _) = self.required;
        DeviceTriggerRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeviceTriggerRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::UserIdentifier<UserIdentifier>,
        G: required::SmRpSmea<OctetString>,
        H: required::Payload<OctetString>,
    {
        let (a, b, c, d, e, f, g, h) = self.required;
        DeviceTriggerRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            user_identifier: f.value(),
            sm_rp_smea: g.value(),
            payload: h.value(),
            serving_node: self.optional.serving_node,
            additional_serving_node: self.optional.additional_serving_node,
            reference_number: self.optional.reference_number,
            validity_time: self.optional.validity_time,
            priority_indication: self.optional.priority_indication,
            application_port_identifier: self.optional.application_port_identifier,
            old_reference_number: self.optional.old_reference_number,
            trigger_action: self.optional.trigger_action,
            supported_features: self.optional.supported_features,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Device-Trigger-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct DeviceTriggerRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    serving_node: Option<Box<ServingNode>>,
    additional_serving_node: Vec<AdditionalServingNode>,
    reference_number: Option<u32>,
    validity_time: Option<u32>,
    priority_indication: Option<PriorityIndication>,
    application_port_identifier: Option<u32>,
    old_reference_number: Option<u32>,
    trigger_action: Option<u32>,
    supported_features: Vec<SupportedFeatures>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> DeviceTriggerRequestBuilder<R> {
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

    /// Sets Serving-Node.
    pub fn serving_node(mut self, value: impl Into<Box<ServingNode>>) -> Self {
        self.optional.serving_node = Some(value.into());
        self
    }

    /// Adds one Additional-Serving-Node.
    pub fn additional_serving_node(
        mut self,
        value: impl Into<AdditionalServingNode>,
    ) -> Self {
        append(&mut self.optional.additional_serving_node, value.into());
        self
    }

    /// Adds any number of Additional-Serving-Node.
    pub fn additional_serving_nodes(
        mut self,
        values: impl IntoIterator<Item = impl Into<AdditionalServingNode>>,
    ) -> Self {
        self.optional.additional_serving_node.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Reference-Number.
    pub fn reference_number(mut self, value: u32) -> Self {
        self.optional.reference_number = Some(value);
        self
    }

    /// Sets Validity-Time.
    pub fn validity_time(mut self, value: u32) -> Self {
        self.optional.validity_time = Some(value);
        self
    }

    /// Sets Priority-Indication.
    pub fn priority_indication(mut self, value: impl Into<PriorityIndication>) -> Self {
        self.optional.priority_indication = Some(value.into());
        self
    }

    /// Sets Application-Port-Identifier.
    pub fn application_port_identifier(mut self, value: u32) -> Self {
        self.optional.application_port_identifier = Some(value);
        self
    }

    /// Sets Old-Reference-Number.
    pub fn old_reference_number(mut self, value: u32) -> Self {
        self.optional.old_reference_number = Some(value);
        self
    }

    /// Sets Trigger-Action.
    pub fn trigger_action(mut self, value: u32) -> Self {
        self.optional.trigger_action = Some(value);
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
