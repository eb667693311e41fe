// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, DiameterIdentity, Utf8String};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::cx::{ServerAssignmentRequest, required};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::ts29229::{
    FailedPcscf, MultipleRegistrationIndication, SarFlags, ScscfRestorationInfo,
    ServerAssignmentType, SessionPriority, SupportedFeatures, UserDataAlreadyAvailable,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`ServerAssignmentRequest`]. `build` exists once all that is required is set: Session-Id,
/// Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm, Server-Name, Server-Assignment-Type, User-Data-Already-Available.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServerAssignmentRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: ServerAssignmentRequestOptional,
}

impl ServerAssignmentRequestBuilder {
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
> ServerAssignmentRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ServerAssignmentRequestBuilder<(Set<Utf8String>, B, C, D, E, F, G, H, I)> {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> ServerAssignmentRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H, I),
    > {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, Set<AuthSessionState>, D, E, F, G, H, I),
    > {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H, I),
    > {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H, I),
    > {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G, H, I),
    > {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Server-Name (required).
    pub fn server_name(
        self,
        value: impl Into<Utf8String>,
    ) -> ServerAssignmentRequestBuilder<(A, B, C, D, E, F, Set<Utf8String>, H, I)> {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets Server-Assignment-Type (required).
    pub fn server_assignment_type(
        self,
        value: impl Into<ServerAssignmentType>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, D, E, F, G, Set<ServerAssignmentType>, I),
    > {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets User-Data-Already-Available (required).
    pub fn user_data_already_available(
        self,
        value: impl Into<UserDataAlreadyAvailable>,
    ) -> ServerAssignmentRequestBuilder<
        (A, B, C, D, E, F, G, H, Set<UserDataAlreadyAvailable>),
    > {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        ServerAssignmentRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ServerAssignmentRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::ServerName<Utf8String>,
        H: required::ServerAssignmentType<ServerAssignmentType>,
        I: required::UserDataAlreadyAvailable<UserDataAlreadyAvailable>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        ServerAssignmentRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: self.optional.destination_host,
            destination_realm: f.value(),
            user_name: self.optional.user_name,
            oc_supported_features: self.optional.oc_supported_features,
            supported_features: self.optional.supported_features,
            public_identity: self.optional.public_identity,
            wildcarded_public_identity: self.optional.wildcarded_public_identity,
            server_name: g.value(),
            server_assignment_type: h.value(),
            user_data_already_available: i.value(),
            scscf_restoration_info: self.optional.scscf_restoration_info,
            multiple_registration_indication: self
                .optional
                .multiple_registration_indication,
            session_priority: self.optional.session_priority,
            sar_flags: self.optional.sar_flags,
            failed_pcscf: self.optional.failed_pcscf,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Server-Assignment-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ServerAssignmentRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    user_name: Option<Utf8String>,
    oc_supported_features: Option<OcSupportedFeatures>,
    supported_features: Vec<SupportedFeatures>,
    public_identity: Vec<Utf8String>,
    wildcarded_public_identity: Option<Utf8String>,
    scscf_restoration_info: Option<ScscfRestorationInfo>,
    multiple_registration_indication: Option<MultipleRegistrationIndication>,
    session_priority: Option<SessionPriority>,
    sar_flags: Option<SarFlags>,
    failed_pcscf: Option<FailedPcscf>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> ServerAssignmentRequestBuilder<R> {
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

    /// Sets User-Name.
    pub fn user_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.user_name = Some(value.into());
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

    /// Adds one Public-Identity.
    pub fn public_identity(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.public_identity, value.into());
        self
    }

    /// Adds any number of Public-Identity.
    pub fn public_identities(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.public_identity.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Wildcarded-Public-Identity.
    pub fn wildcarded_public_identity(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.wildcarded_public_identity = Some(value.into());
        self
    }

    /// Sets SCSCF-Restoration-Info.
    pub fn scscf_restoration_info(
        mut self,
        value: impl Into<ScscfRestorationInfo>,
    ) -> Self {
        self.optional.scscf_restoration_info = Some(value.into());
        self
    }

    /// Sets Multiple-Registration-Indication.
    pub fn multiple_registration_indication(
        mut self,
        value: impl Into<MultipleRegistrationIndication>,
    ) -> Self {
        self.optional.multiple_registration_indication = Some(value.into());
        self
    }

    /// Sets Session-Priority.
    pub fn session_priority(mut self, value: impl Into<SessionPriority>) -> Self {
        self.optional.session_priority = Some(value.into());
        self
    }

    /// Sets SAR-Flags.
    pub fn sar_flags(mut self, value: impl Into<SarFlags>) -> Self {
        self.optional.sar_flags = Some(value.into());
        self
    }

    /// Sets Failed-PCSCF.
    pub fn failed_pcscf(mut self, value: impl Into<FailedPcscf>) -> Self {
        self.optional.failed_pcscf = Some(value.into());
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
