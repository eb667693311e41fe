// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, DiameterIdentity, OctetString, Time, Utf8String,
};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::s6a::{UpdateLocationRequest, required};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{
    ActiveApn, AdjacentPlmns, EquivalentPlmnList,
    HomogeneousSupportOfImsVoiceOverPsSessions, SfProvisionalIndication,
    SmsRegisterRequest, TerminalInformation, UeSrvccCapability, UlrFlags,
};
use crate::ts29336::SupportedServices;
use diameter_core::builder::{append, Set, Unset};

/// Builds [`UpdateLocationRequest`]. `build` exists once all that is required is set: Session-Id,
/// Auth-Session-State, Origin-Host, Origin-Realm, Destination-Realm, User-Name, RAT-Type,
/// ULR-Flags, Visited-PLMN-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UpdateLocationRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: UpdateLocationRequestOptional,
}

impl UpdateLocationRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
> UpdateLocationRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> UpdateLocationRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I)> {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> UpdateLocationRequestBuilder<(A, Set<AuthSessionState>, C, D, E, F, G, H, I)> {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UpdateLocationRequestBuilder<(A, B, Set<DiameterIdentity>, D, E, F, G, H, I)> {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UpdateLocationRequestBuilder<(A, B, C, Set<DiameterIdentity>, E, F, G, H, I)> {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> UpdateLocationRequestBuilder<(A, B, C, D, Set<DiameterIdentity>, F, G, H, I)> {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> UpdateLocationRequestBuilder<(A, B, C, D, E, Set<Utf8String>, G, H, I)> {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets RAT-Type (required).
    pub fn rat_type(
        self,
        value: impl Into<RatType>,
    ) -> UpdateLocationRequestBuilder<(A, B, C, D, E, F, Set<RatType>, H, I)> {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets ULR-Flags (required).
    pub fn ulr_flags(
        self,
        value: impl Into<UlrFlags>,
    ) -> UpdateLocationRequestBuilder<(A, B, C, D, E, F, G, Set<UlrFlags>, I)> {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets Visited-PLMN-Id (required).
    pub fn visited_plmn_id(
        self,
        value: impl Into<OctetString>,
    ) -> UpdateLocationRequestBuilder<(A, B, C, D, E, F, G, H, Set<OctetString>)> {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        UpdateLocationRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> UpdateLocationRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::AuthSessionState<AuthSessionState>,
        C: required::OriginHost<DiameterIdentity>,
        D: required::OriginRealm<DiameterIdentity>,
        E: required::DestinationRealm<DiameterIdentity>,
        F: required::UserName<Utf8String>,
        G: required::RatType<RatType>,
        H: required::UlrFlags<UlrFlags>,
        I: required::VisitedPlmnId<OctetString>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        UpdateLocationRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            auth_session_state: b.value(),
            origin_host: c.value(),
            origin_realm: d.value(),
            destination_host: self.optional.destination_host,
            destination_realm: e.value(),
            user_name: f.value(),
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            terminal_information: self.optional.terminal_information,
            rat_type: g.value(),
            ulr_flags: h.value(),
            ue_srvcc_capability: self.optional.ue_srvcc_capability,
            visited_plmn_id: i.value(),
            sgsn_number: self.optional.sgsn_number,
            homogeneous_support_of_ims_voice_over_ps_sessions: self
                .optional
                .homogeneous_support_of_ims_voice_over_ps_sessions,
            gmlc_address: self.optional.gmlc_address,
            active_apn: self.optional.active_apn,
            equivalent_plmn_list: self.optional.equivalent_plmn_list,
            mme_number_for_mt_sms: self.optional.mme_number_for_mt_sms,
            sms_register_request: self.optional.sms_register_request,
            sgs_mme_identity: self.optional.sgs_mme_identity,
            coupled_node_diameter_id: self.optional.coupled_node_diameter_id,
            adjacent_plmns: self.optional.adjacent_plmns,
            supported_services: self.optional.supported_services,
            sf_ulr_timestamp: self.optional.sf_ulr_timestamp,
            sf_provisional_indication: self.optional.sf_provisional_indication,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Update-Location-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct UpdateLocationRequestOptional {
    drmp: Option<Drmp>,
    vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    destination_host: Option<DiameterIdentity>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    terminal_information: Option<TerminalInformation>,
    ue_srvcc_capability: Option<UeSrvccCapability>,
    sgsn_number: Option<OctetString>,
    homogeneous_support_of_ims_voice_over_ps_sessions: Option<
        HomogeneousSupportOfImsVoiceOverPsSessions,
    >,
    gmlc_address: Option<Address>,
    active_apn: Vec<ActiveApn>,
    equivalent_plmn_list: Option<EquivalentPlmnList>,
    mme_number_for_mt_sms: Option<OctetString>,
    sms_register_request: Option<SmsRegisterRequest>,
    sgs_mme_identity: Option<Utf8String>,
    coupled_node_diameter_id: Option<DiameterIdentity>,
    adjacent_plmns: Option<AdjacentPlmns>,
    supported_services: Option<SupportedServices>,
    sf_ulr_timestamp: Option<Time>,
    sf_provisional_indication: Option<SfProvisionalIndication>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> UpdateLocationRequestBuilder<R> {
    /// Sets DRMP.
    pub fn drmp(mut self, value: impl Into<Drmp>) -> Self {
        self.optional.drmp = Some(value.into());
        self
    }

    /// Sets Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        self.optional.vendor_specific_application_id = Some(value.into());
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

    /// Sets Terminal-Information.
    pub fn terminal_information(
        mut self,
        value: impl Into<TerminalInformation>,
    ) -> Self {
        self.optional.terminal_information = Some(value.into());
        self
    }

    /// Sets UE-SRVCC-Capability.
    pub fn ue_srvcc_capability(mut self, value: impl Into<UeSrvccCapability>) -> Self {
        self.optional.ue_srvcc_capability = Some(value.into());
        self
    }

    /// Sets SGSN-Number.
    pub fn sgsn_number(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.sgsn_number = Some(value.into());
        self
    }

    /// Sets Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions.
    pub fn homogeneous_support_of_ims_voice_over_ps_sessions(
        mut self,
        value: impl Into<HomogeneousSupportOfImsVoiceOverPsSessions>,
    ) -> Self {
        self.optional.homogeneous_support_of_ims_voice_over_ps_sessions = Some(
            value.into(),
        );
        self
    }

    /// Sets GMLC-Address.
    pub fn gmlc_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.gmlc_address = Some(value.into());
        self
    }

    /// Adds one Active-APN.
    pub fn active_apn(mut self, value: impl Into<ActiveApn>) -> Self {
        append(&mut self.optional.active_apn, value.into());
        self
    }

    /// Adds any number of Active-APN.
    pub fn active_apns(
        mut self,
        values: impl IntoIterator<Item = impl Into<ActiveApn>>,
    ) -> Self {
        self.optional.active_apn.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Equivalent-PLMN-List.
    pub fn equivalent_plmn_list(mut self, value: impl Into<EquivalentPlmnList>) -> Self {
        self.optional.equivalent_plmn_list = Some(value.into());
        self
    }

    /// Sets MME-Number-for-MT-SMS.
    pub fn mme_number_for_mt_sms(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.mme_number_for_mt_sms = Some(value.into());
        self
    }

    /// Sets SMS-Register-Request.
    pub fn sms_register_request(mut self, value: impl Into<SmsRegisterRequest>) -> Self {
        self.optional.sms_register_request = Some(value.into());
        self
    }

    /// Sets SGs-MME-Identity.
    pub fn sgs_mme_identity(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.sgs_mme_identity = Some(value.into());
        self
    }

    /// Sets Coupled-Node-Diameter-ID.
    pub fn coupled_node_diameter_id(
        mut self,
        value: impl Into<DiameterIdentity>,
    ) -> Self {
        self.optional.coupled_node_diameter_id = Some(value.into());
        self
    }

    /// Sets Adjacent-PLMNs.
    pub fn adjacent_plmns(mut self, value: impl Into<AdjacentPlmns>) -> Self {
        self.optional.adjacent_plmns = Some(value.into());
        self
    }

    /// Sets Supported-Services.
    pub fn supported_services(mut self, value: impl Into<SupportedServices>) -> Self {
        self.optional.supported_services = Some(value.into());
        self
    }

    /// Sets SF-ULR-Timestamp.
    pub fn sf_ulr_timestamp(mut self, value: impl Into<Time>) -> Self {
        self.optional.sf_ulr_timestamp = Some(value.into());
        self
    }

    /// Sets SF-Provisional-Indication.
    pub fn sf_provisional_indication(
        mut self,
        value: impl Into<SfProvisionalIndication>,
    ) -> Self {
        self.optional.sf_provisional_indication = Some(value.into());
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
