// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::ProxyInfo;
use crate::gq::{AaRequest, MediaComponentDescription, required};
use crate::ts29209::FlowGrouping;
use crate::ts29214::{SipForkingIndication, SpecificAction};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`AaRequest`]. `build` exists once all that is required is set: Session-Id, Origin-Host,
/// Origin-Realm, Destination-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AaRequestBuilder<R = (Unset, Set<u32>, Unset, Unset, Unset)> {
    required: R,
    optional: AaRequestOptional,
}

impl AaRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Set(16777222), Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> AaRequestBuilder<(A, B, C, D, E)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AaRequestBuilder<(Set<Utf8String>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        AaRequestBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Auth-Application-Id; it is 16777222 already.
    pub fn auth_application_id(
        self,
        value: u32,
    ) -> AaRequestBuilder<(A, Set<u32>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        AaRequestBuilder {
            required: (a, Set(value), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, Set<DiameterIdentity>, D, E)> {
        let (a, b, _, d, e) = self.required;
        AaRequestBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, C, Set<DiameterIdentity>, E)> {
        let (a, b, c, _, e) = self.required;
        AaRequestBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AaRequestBuilder<(A, B, C, D, Set<DiameterIdentity>)> {
        let (a, b, c, d, _) = self.required;
        AaRequestBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AaRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthApplicationId<u32>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
    {
        let (a, b, c, d, e) = self.required;
        AaRequest {
            session_id: a.value(),
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            media_component_description: self.optional.media_component_description,
            flow_grouping: self.optional.flow_grouping,
            af_charging_identifier: self.optional.af_charging_identifier,
            sip_forking_indication: self.optional.sip_forking_indication,
            specific_action: self.optional.specific_action,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaRequestOptional {
    media_component_description: Vec<MediaComponentDescription>,
    flow_grouping: Vec<FlowGrouping>,
    af_charging_identifier: Option<OctetString>,
    sip_forking_indication: Option<SipForkingIndication>,
    specific_action: Vec<SpecificAction>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> AaRequestBuilder<R> {
    /// Adds one Media-Component-Description.
    pub fn media_component_description(
        mut self,
        value: impl Into<MediaComponentDescription>,
    ) -> Self {
        append(&mut self.optional.media_component_description, value.into());
        self
    }

    /// Adds any number of Media-Component-Description.
    pub fn media_component_descriptions(
        mut self,
        values: impl IntoIterator<Item = impl Into<MediaComponentDescription>>,
    ) -> Self {
        self.optional
            .media_component_description
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Flow-Grouping.
    pub fn flow_grouping(mut self, value: impl Into<FlowGrouping>) -> Self {
        append(&mut self.optional.flow_grouping, value.into());
        self
    }

    /// Adds any number of Flow-Grouping.
    pub fn flow_groupings(
        mut self,
        values: impl IntoIterator<Item = impl Into<FlowGrouping>>,
    ) -> Self {
        self.optional.flow_grouping.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets AF-Charging-Identifier.
    pub fn af_charging_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.af_charging_identifier = Some(value.into());
        self
    }

    /// Sets SIP-Forking-Indication.
    pub fn sip_forking_indication(
        mut self,
        value: impl Into<SipForkingIndication>,
    ) -> Self {
        self.optional.sip_forking_indication = Some(value.into());
        self
    }

    /// Adds one Specific-Action.
    pub fn specific_action(mut self, value: impl Into<SpecificAction>) -> Self {
        append(&mut self.optional.specific_action, value.into());
        self
    }

    /// Adds any number of Specific-Action.
    pub fn specific_actions(
        mut self,
        values: impl IntoIterator<Item = impl Into<SpecificAction>>,
    ) -> Self {
        self.optional.specific_action.extend(values.into_iter().map(Into::into));
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
