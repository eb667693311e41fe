// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, Place, Request, Utf8String,
    normalize,
};
use crate::base;
use crate::rfc7944;
use crate::ts29229;
use crate::ts29272;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7944::Drmp;
use crate::s6a::{CancelLocationAnswer, CancelLocationAnswerBuilder};
use crate::ts29229::SupportedFeatures;
use crate::ts29272::{CancellationType, ClrFlags};
use diameter_core::builder::Set;
use super::request_builder::{
    CancelLocationRequestBuilder, CancelLocationRequestOptional,
};

/// The HSS tells a serving node that the user has moved away or lost the subscription.
///
/// ```text
/// <CLR> ::= < Diameter Header: 317, REQ, PXY, 16777251 >
///           < Session-Id >
///           [ DRMP ]
///           [ Vendor-Specific-Application-Id ]
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Host }
///           { Destination-Realm }
///           { User-Name }
///         * [ Supported-Features ]
///           { Cancellation-Type }
///           [ CLR-Flags ]
///         * [ AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 317, 3GPP TS 29.272, 7.2.7/7.2.8.
#[doc(alias = "CLR")]
#[derive(Clone, Debug, PartialEq)]
pub struct CancelLocationRequest {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Option<VendorSpecificApplicationId>,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    pub destination_host: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    pub destination_realm: DiameterIdentity,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Utf8String,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Cancellation-Type (1420/10415), Enumerated; 3GPP TS 29.272, 7.3.24.
    pub cancellation_type: CancellationType,
    /// CLR-Flags (1638/10415), Unsigned32; 3GPP TS 29.272, 7.3.152.
    pub clr_flags: Option<ClrFlags>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    pub route_record: Vec<DiameterIdentity>,
}

impl CancelLocationRequest {
    /// Starts building the AVPs of a Cancel-Location-Request.
    pub fn builder() -> CancelLocationRequestBuilder {
        CancelLocationRequestBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (
            session_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host,
            destination_realm,
            user_name,
            cancellation_type,
        ): (
            Utf8String,
            AuthSessionState,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            DiameterIdentity,
            Utf8String,
            CancellationType,
        ),
        optional: CancelLocationRequestOptional,
    ) -> Self {
        Self {
            session_id,
            drmp: optional.drmp,
            vendor_specific_application_id: optional.vendor_specific_application_id,
            auth_session_state,
            origin_host,
            origin_realm,
            destination_host,
            destination_realm,
            user_name,
            supported_features: optional.supported_features,
            cancellation_type,
            clr_flags: optional.clr_flags,
            additional_avps: optional.additional_avps,
            proxy_info: optional.proxy_info,
            route_record: optional.route_record,
        }
    }
}

impl Request for CancelLocationRequest {
    type Answer = CancelLocationAnswer;
}

impl Command for CancelLocationRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Cancel-Location-Request",
    abbreviation: "CLR",
    code: Some(317),
    application_id: 16777251,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::s6a::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<CancelLocationRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Cancel-Location-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::optional(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::required(ts29272::avp::CANCELLATION_TYPE.description()),
        Item::optional(ts29272::avp::CLR_FLAGS.description()),
        Item::any(),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for CancelLocationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut session_id = None;
        let mut auth_session_state = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut destination_host = None;
        let mut destination_realm = None;
        let mut user_name = None;
        let mut cancellation_type = None;
        let mut optional = CancelLocationRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 263) => received.one(0, &mut session_id),
                (0, 301) => received.one(1, &mut optional.drmp),
                (0, 260) => received.one(2, &mut optional.vendor_specific_application_id),
                (0, 277) => received.one(3, &mut auth_session_state),
                (0, 264) => received.one(4, &mut origin_host),
                (0, 296) => received.one(5, &mut origin_realm),
                (0, 293) => received.one(6, &mut destination_host),
                (0, 283) => received.one(7, &mut destination_realm),
                (0, 1) => received.one(8, &mut user_name),
                (10415, 628) => received.many(9, &mut optional.supported_features),
                (10415, 1420) => received.one(10, &mut cancellation_type),
                (10415, 1638) => received.one(11, &mut optional.clr_flags),
                (0, 284) => received.many(13, &mut optional.proxy_info),
                (0, 282) => received.many(14, &mut optional.route_record),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &session_id);
        received.required(3, &auth_session_state);
        received.required(4, &origin_host);
        received.required(5, &origin_realm);
        received.required(6, &destination_host);
        received.required(7, &destination_realm);
        received.required(8, &user_name);
        received.required(10, &cancellation_type);
        let required = (
            session_id?,
            auth_session_state?,
            origin_host?,
            origin_realm?,
            destination_host?,
            destination_realm?,
            user_name?,
            cancellation_type?,
        );
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::SESSION_ID, &self.session_id);
        encoder.optional(&rfc7944::avp::DRMP, &self.drmp);
        encoder
            .optional(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        encoder.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        encoder.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        encoder.one(&ts29272::avp::CANCELLATION_TYPE, &self.cancellation_type);
        encoder.optional(&ts29272::avp::CLR_FLAGS, &self.clr_flags);
        encoder.many(&base::avp::PROXY_INFO, &self.proxy_info);
        encoder.many(&base::avp::ROUTE_RECORD, &self.route_record);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl CancelLocationRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Auth-Session-State, Proxy-Info, Vendor-Specific-Application-Id.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> CancelLocationAnswerBuilder<
        (
            Set<Utf8String>,
            Set<AuthSessionState>,
            Set<DiameterIdentity>,
            Set<DiameterIdentity>,
        ),
    > {
        let mut builder = CancelLocationAnswer::builder()
            .session_id(self.session_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(application) = &self.vendor_specific_application_id {
            builder = builder.vendor_specific_application_id(application.clone());
        }
        builder
    }
}
