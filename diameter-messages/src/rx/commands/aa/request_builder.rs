// @generated from dictionaries/rx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, OctetString, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo};
use crate::credit_control::SubscriptionId;
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::rx::{AaRequest, required};
use crate::ts29209::ReservationPriority;
use crate::ts29214::{
    CalleeInformation, ImsContentType, MediaComponentDescription, MpsAction,
    RequiredAccessInfo, RxRequestType, ServiceInfoStatus, SipForkingIndication,
    SpecificAction, SponsoredConnectivityData,
};
use crate::ts29229::SupportedFeatures;
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
            required: (Unset, Set(16777236), Unset, Unset, Unset),
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

    /// Sets Auth-Application-Id; it is 16777236 already.
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
            drmp: self.optional.drmp,
            auth_application_id: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_realm: e.value(),
            destination_host: self.optional.destination_host,
            ip_domain_id: self.optional.ip_domain_id,
            auth_session_state: self.optional.auth_session_state,
            af_application_identifier: self.optional.af_application_identifier,
            media_component_description: self.optional.media_component_description,
            service_info_status: self.optional.service_info_status,
            af_charging_identifier: self.optional.af_charging_identifier,
            sip_forking_indication: self.optional.sip_forking_indication,
            specific_action: self.optional.specific_action,
            subscription_id: self.optional.subscription_id,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            reservation_priority: self.optional.reservation_priority,
            framed_ip_address: self.optional.framed_ip_address,
            framed_ipv6_prefix: self.optional.framed_ipv6_prefix,
            called_station_id: self.optional.called_station_id,
            service_urn: self.optional.service_urn,
            sponsored_connectivity_data: self.optional.sponsored_connectivity_data,
            mps_identifier: self.optional.mps_identifier,
            gcs_identifier: self.optional.gcs_identifier,
            mcptt_identifier: self.optional.mcptt_identifier,
            mcvideo_identifier: self.optional.mcvideo_identifier,
            ims_content_identifier: self.optional.ims_content_identifier,
            ims_content_type: self.optional.ims_content_type,
            calling_party_address: self.optional.calling_party_address,
            callee_information: self.optional.callee_information,
            rx_request_type: self.optional.rx_request_type,
            required_access_info: self.optional.required_access_info,
            af_requested_data: self.optional.af_requested_data,
            reference_id: self.optional.reference_id,
            pre_emption_control_info: self.optional.pre_emption_control_info,
            mps_action: self.optional.mps_action,
            origin_state_id: self.optional.origin_state_id,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AA-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct AaRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    ip_domain_id: Option<OctetString>,
    auth_session_state: Option<AuthSessionState>,
    af_application_identifier: Option<OctetString>,
    media_component_description: Vec<MediaComponentDescription>,
    service_info_status: Option<ServiceInfoStatus>,
    af_charging_identifier: Option<OctetString>,
    sip_forking_indication: Option<SipForkingIndication>,
    specific_action: Vec<SpecificAction>,
    subscription_id: Vec<SubscriptionId>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    reservation_priority: Option<ReservationPriority>,
    framed_ip_address: Option<OctetString>,
    framed_ipv6_prefix: Option<OctetString>,
    called_station_id: Option<Utf8String>,
    service_urn: Option<OctetString>,
    sponsored_connectivity_data: Option<Box<SponsoredConnectivityData>>,
    mps_identifier: Option<OctetString>,
    gcs_identifier: Option<OctetString>,
    mcptt_identifier: Option<OctetString>,
    mcvideo_identifier: Option<OctetString>,
    ims_content_identifier: Option<OctetString>,
    ims_content_type: Option<ImsContentType>,
    calling_party_address: Vec<Utf8String>,
    callee_information: Option<CalleeInformation>,
    rx_request_type: Option<RxRequestType>,
    required_access_info: Vec<RequiredAccessInfo>,
    af_requested_data: Option<u32>,
    reference_id: Option<OctetString>,
    pre_emption_control_info: Option<u32>,
    mps_action: Option<MpsAction>,
    origin_state_id: Option<u32>,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> AaRequestBuilder<R> {
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

    /// Sets IP-Domain-Id.
    pub fn ip_domain_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.ip_domain_id = Some(value.into());
        self
    }

    /// Sets Auth-Session-State.
    pub fn auth_session_state(mut self, value: impl Into<AuthSessionState>) -> Self {
        self.optional.auth_session_state = Some(value.into());
        self
    }

    /// Sets AF-Application-Identifier.
    pub fn af_application_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.af_application_identifier = Some(value.into());
        self
    }

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

    /// Sets Service-Info-Status.
    pub fn service_info_status(mut self, value: impl Into<ServiceInfoStatus>) -> Self {
        self.optional.service_info_status = Some(value.into());
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

    /// Adds one Subscription-Id.
    pub fn subscription_id(mut self, value: impl Into<SubscriptionId>) -> Self {
        append(&mut self.optional.subscription_id, value.into());
        self
    }

    /// Adds any number of Subscription-Id.
    pub fn subscription_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<SubscriptionId>>,
    ) -> Self {
        self.optional.subscription_id.extend(values.into_iter().map(Into::into));
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

    /// Sets Reservation-Priority.
    pub fn reservation_priority(
        mut self,
        value: impl Into<ReservationPriority>,
    ) -> Self {
        self.optional.reservation_priority = Some(value.into());
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ip_address = Some(value.into());
        self
    }

    /// Sets Framed-IPv6-Prefix.
    pub fn framed_ipv6_prefix(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.framed_ipv6_prefix = Some(value.into());
        self
    }

    /// Sets Called-Station-Id.
    pub fn called_station_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.called_station_id = Some(value.into());
        self
    }

    /// Sets Service-URN.
    pub fn service_urn(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.service_urn = Some(value.into());
        self
    }

    /// Sets Sponsored-Connectivity-Data.
    pub fn sponsored_connectivity_data(
        mut self,
        value: impl Into<Box<SponsoredConnectivityData>>,
    ) -> Self {
        self.optional.sponsored_connectivity_data = Some(value.into());
        self
    }

    /// Sets MPS-Identifier.
    pub fn mps_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mps_identifier = Some(value.into());
        self
    }

    /// Sets GCS-Identifier.
    pub fn gcs_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.gcs_identifier = Some(value.into());
        self
    }

    /// Sets MCPTT-Identifier.
    pub fn mcptt_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mcptt_identifier = Some(value.into());
        self
    }

    /// Sets MCVideo-Identifier.
    pub fn mcvideo_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mcvideo_identifier = Some(value.into());
        self
    }

    /// Sets IMS-Content-Identifier.
    pub fn ims_content_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.ims_content_identifier = Some(value.into());
        self
    }

    /// Sets IMS-Content-Type.
    pub fn ims_content_type(mut self, value: impl Into<ImsContentType>) -> Self {
        self.optional.ims_content_type = Some(value.into());
        self
    }

    /// Adds one Calling-Party-Address.
    pub fn calling_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.calling_party_address, value.into());
        self
    }

    /// Adds any number of Calling-Party-Address.
    pub fn calling_party_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.calling_party_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Callee-Information.
    pub fn callee_information(mut self, value: impl Into<CalleeInformation>) -> Self {
        self.optional.callee_information = Some(value.into());
        self
    }

    /// Sets Rx-Request-Type.
    pub fn rx_request_type(mut self, value: impl Into<RxRequestType>) -> Self {
        self.optional.rx_request_type = Some(value.into());
        self
    }

    /// Adds one Required-Access-Info.
    pub fn required_access_info(mut self, value: impl Into<RequiredAccessInfo>) -> Self {
        append(&mut self.optional.required_access_info, value.into());
        self
    }

    /// Adds any number of Required-Access-Info.
    pub fn required_access_infos(
        mut self,
        values: impl IntoIterator<Item = impl Into<RequiredAccessInfo>>,
    ) -> Self {
        self.optional.required_access_info.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets AF-Requested-Data.
    pub fn af_requested_data(mut self, value: u32) -> Self {
        self.optional.af_requested_data = Some(value);
        self
    }

    /// Sets Reference-Id.
    pub fn reference_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.reference_id = Some(value.into());
        self
    }

    /// Sets Pre-emption-Control-Info.
    pub fn pre_emption_control_info(mut self, value: u32) -> Self {
        self.optional.pre_emption_control_info = Some(value);
        self
    }

    /// Sets MPS-Action.
    pub fn mps_action(mut self, value: impl Into<MpsAction>) -> Self {
        self.optional.mps_action = Some(value.into());
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
