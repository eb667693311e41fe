// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, DiameterIdentity, List, OctetString, Time, Utf8String,
};
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::sh::{SubscribeNotificationsRequest, required};
use crate::ts29229::SupportedFeatures;
use crate::ts29329::{
    DataReference, IdentitySet, OneTimeNotification, SendDataIndication, SubsReqType,
    UserIdentity,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`SubscribeNotificationsRequest`]. `build` exists once all that is required is set:
/// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, Origin-Host, Origin-Realm,
/// Destination-Realm, User-Identity, Subs-Req-Type, Data-Reference.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SubscribeNotificationsRequestBuilder<
    R = (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset),
> {
    required: R,
    optional: SubscribeNotificationsRequestOptional,
}

impl SubscribeNotificationsRequestBuilder {
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
> SubscribeNotificationsRequestBuilder<(A, B, C, D, E, F, G, H, I)> {
    /// Sets Session-Id (required).
    pub fn session_id(
        self,
        value: impl Into<Utf8String>,
    ) -> SubscribeNotificationsRequestBuilder<
        (Set<Utf8String>, B, C, D, E, F, G, H, I),
    > {
        let (_, b, c, d, e, f, g, h, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (Set(value.into()), b, c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Specific-Application-Id (required).
    pub fn vendor_specific_application_id(
        self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, Set<VendorSpecificApplicationId>, C, D, E, F, G, H, I),
    > {
        let (a, _, c, d, e, f, g, h, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, Set(value.into()), c, d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Auth-Session-State (required).
    pub fn auth_session_state(
        self,
        value: impl Into<AuthSessionState>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, B, Set<AuthSessionState>, D, E, F, G, H, I),
    > {
        let (a, b, _, d, e, f, g, h, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, b, Set(value.into()), d, e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, B, C, Set<DiameterIdentity>, E, F, G, H, I),
    > {
        let (a, b, c, _, e, f, g, h, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, b, c, Set(value.into()), e, f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, B, C, D, Set<DiameterIdentity>, F, G, H, I),
    > {
        let (a, b, c, d, _, f, g, h, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, b, c, d, Set(value.into()), f, g, h, i),
            optional: self.optional,
        }
    }

    /// Sets Destination-Realm (required).
    pub fn destination_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, B, C, D, E, Set<DiameterIdentity>, G, H, I),
    > {
        let (a, b, c, d, e, _, g, h, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, b, c, d, e, Set(value.into()), g, h, i),
            optional: self.optional,
        }
    }

    /// Sets User-Identity (required).
    pub fn user_identity(
        self,
        value: impl Into<UserIdentity>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, B, C, D, E, F, Set<UserIdentity>, H, I),
    > {
        let (a, b, c, d, e, f, _, h, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, b, c, d, e, f, Set(value.into()), h, i),
            optional: self.optional,
        }
    }

    /// Sets Subs-Req-Type (required).
    pub fn subs_req_type(
        self,
        value: impl Into<SubsReqType>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, B, C, D, E, F, G, Set<SubsReqType>, I),
    > {
        let (a, b, c, d, e, f, g, _, i) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, b, c, d, e, f, g, Set(value.into()), i),
            optional: self.optional,
        }
    }

    /// Sets all Data-Reference (required).
    pub fn data_reference(
        self,
        value: impl Into<List<DataReference, 1>>,
    ) -> SubscribeNotificationsRequestBuilder<
        (A, B, C, D, E, F, G, H, Set<List<DataReference, 1>>),
    > {
        let (a, b, c, d, e, f, g, h, _) = self.required;
        SubscribeNotificationsRequestBuilder {
            required: (a, b, c, d, e, f, g, h, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SubscribeNotificationsRequest
    where
        A: required::SessionId<Utf8String>,
        B: required::VendorSpecificApplicationId<VendorSpecificApplicationId>,
        C: required::AuthSessionState<AuthSessionState>,
        D: required::OriginHost<DiameterIdentity>,
        E: required::OriginRealm<DiameterIdentity>,
        F: required::DestinationRealm<DiameterIdentity>,
        G: required::UserIdentity<UserIdentity>,
        H: required::SubsReqType<SubsReqType>,
        I: required::DataReference<List<DataReference, 1>>,
    {
        let (a, b, c, d, e, f, g, h, i) = self.required;
        SubscribeNotificationsRequest {
            session_id: a.value(),
            drmp: self.optional.drmp,
            vendor_specific_application_id: b.value(),
            auth_session_state: c.value(),
            origin_host: d.value(),
            origin_realm: e.value(),
            destination_host: self.optional.destination_host,
            destination_realm: f.value(),
            supported_features: self.optional.supported_features,
            user_identity: g.value(),
            wildcarded_public_identity: self.optional.wildcarded_public_identity,
            wildcarded_impu: self.optional.wildcarded_impu,
            service_indication: self.optional.service_indication,
            send_data_indication: self.optional.send_data_indication,
            server_name: self.optional.server_name,
            subs_req_type: h.value(),
            data_reference: i.value(),
            identity_set: self.optional.identity_set,
            expiry_time: self.optional.expiry_time,
            dsai_tag: self.optional.dsai_tag,
            one_time_notification: self.optional.one_time_notification,
            user_name: self.optional.user_name,
            oc_supported_features: self.optional.oc_supported_features,
            additional_avps: self.optional.additional_avps,
            proxy_info: self.optional.proxy_info,
            route_record: self.optional.route_record,
        }
    }
}

/// What a Subscribe-Notifications-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct SubscribeNotificationsRequestOptional {
    drmp: Option<Drmp>,
    destination_host: Option<DiameterIdentity>,
    supported_features: Vec<SupportedFeatures>,
    wildcarded_public_identity: Option<Utf8String>,
    wildcarded_impu: Option<Utf8String>,
    service_indication: Vec<OctetString>,
    send_data_indication: Option<SendDataIndication>,
    server_name: Option<Utf8String>,
    identity_set: Vec<IdentitySet>,
    expiry_time: Option<Time>,
    dsai_tag: Vec<OctetString>,
    one_time_notification: Option<OneTimeNotification>,
    user_name: Option<Utf8String>,
    oc_supported_features: Option<OcSupportedFeatures>,
    additional_avps: AdditionalAvps,
    proxy_info: Vec<ProxyInfo>,
    route_record: Vec<DiameterIdentity>,
}

impl<R> SubscribeNotificationsRequestBuilder<R> {
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

    /// Sets Wildcarded-Public-Identity.
    pub fn wildcarded_public_identity(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.wildcarded_public_identity = Some(value.into());
        self
    }

    /// Sets Wildcarded-IMPU.
    pub fn wildcarded_impu(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.wildcarded_impu = Some(value.into());
        self
    }

    /// Adds one Service-Indication.
    pub fn service_indication(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.service_indication, value.into());
        self
    }

    /// Adds any number of Service-Indication.
    pub fn service_indications(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.service_indication.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Send-Data-Indication.
    pub fn send_data_indication(mut self, value: impl Into<SendDataIndication>) -> Self {
        self.optional.send_data_indication = Some(value.into());
        self
    }

    /// Sets Server-Name.
    pub fn server_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.server_name = Some(value.into());
        self
    }

    /// Adds one Identity-Set.
    pub fn identity_set(mut self, value: impl Into<IdentitySet>) -> Self {
        append(&mut self.optional.identity_set, value.into());
        self
    }

    /// Adds any number of Identity-Set.
    pub fn identity_sets(
        mut self,
        values: impl IntoIterator<Item = impl Into<IdentitySet>>,
    ) -> Self {
        self.optional.identity_set.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Expiry-Time.
    pub fn expiry_time(mut self, value: impl Into<Time>) -> Self {
        self.optional.expiry_time = Some(value.into());
        self
    }

    /// Adds one DSAI-Tag.
    pub fn dsai_tag(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.dsai_tag, value.into());
        self
    }

    /// Adds any number of DSAI-Tag.
    pub fn dsai_tags(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.dsai_tag.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets One-Time-Notification.
    pub fn one_time_notification(
        mut self,
        value: impl Into<OneTimeNotification>,
    ) -> Self {
        self.optional.one_time_notification = Some(value.into());
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
