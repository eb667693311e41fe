// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Answer, Command, CommandDescription, CommandFlags, DiameterIdentity,
    Grammar, Item, OctetString, Time, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::rfc8583;
use crate::ts29229;
use crate::ts29329;
use crate::base::{
    AuthSessionState, ExperimentalResult, FailedAvp, ProxyInfo, ResultCode,
    VendorSpecificApplicationId,
};
use crate::rfc7683::{OcOlr, OcSupportedFeatures};
use crate::rfc7944::Drmp;
use crate::rfc8583::Load;
use crate::ts29229::SupportedFeatures;

/// An application server subscribes to changes of user data, or ends the subscription.
///
/// ```text
/// <SNA> ::= < Diameter Header: 308, PXY, 16777217 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           [ Result-Code ]
///           [ Experimental-Result ]
///           { Origin-Host }
///           { Origin-Realm }
///           [ Wildcarded-Public-Identity ]
///           [ Wildcarded-IMPU ]
///         * [ Supported-Features ]
///           [ ts29329:User-Data ]
///           [ Expiry-Time ]
///           [ OC-Supported-Features ]
///           [ OC-OLR ]
///         * [ Load ]
///         * [ AVP ]
///           [ Failed-AVP ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
/// ```
///
/// Command code 308, 3GPP TS 29.329, 6.1.5/6.1.6.
#[doc(alias = "SNA")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeNotificationsAnswer {
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Utf8String,
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub drmp: Option<Drmp>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: VendorSpecificApplicationId,
    /// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
    pub auth_session_state: AuthSessionState,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Experimental-Result (297), Grouped; RFC 6733, 7.6.
    pub experimental_result: Option<ExperimentalResult>,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Wildcarded-Public-Identity (634/10415), UTF8String; 3GPP TS 29.229, 6.3.35.
    /// The public identity with a wildcard that the user's one matched.
    pub wildcarded_public_identity: Option<Utf8String>,
    /// Wildcarded-IMPU (636/10415), UTF8String; 3GPP TS 29.229, 6.3.43.
    /// The public user identity with a wildcard that the user's one matched.
    pub wildcarded_impu: Option<Utf8String>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// User-Data (702/10415), OctetString; 3GPP TS 29.329, 6.3.3.
    /// User data, XML in an OctetString. Code 702 of Sh; 606 is the User-Data of Cx.
    pub sh_user_data: Option<OctetString>,
    /// Expiry-Time (709/10415), Time; 3GPP TS 29.329, 6.3.16.
    /// When the subscription to notifications ends.
    pub expiry_time: Option<Time>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// OC-OLR (623), Grouped; RFC 7683, 7.3.
    pub oc_olr: Option<OcOlr>,
    /// Load (650), Grouped; RFC 8583, 7.1.
    pub load: Vec<Load>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
}

impl Answer for SubscribeNotificationsAnswer {}

impl Command for SubscribeNotificationsAnswer {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Subscribe-Notifications-Answer",
    abbreviation: "SNA",
    code: Some(308),
    application_id: 16777217,
    flags: CommandFlags::PROXIABLE,
    grammar: &GRAMMAR,
    dictionary: &crate::sh::DICTIONARY,
    answer: None,
    normalize: normalize::<SubscribeNotificationsAnswer>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Subscribe-Notifications-Answer",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(base::avp::EXPERIMENTAL_RESULT.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::optional(ts29229::avp::WILDCARDED_PUBLIC_IDENTITY.description()),
        Item::optional(ts29229::avp::WILDCARDED_IMPU.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::optional(ts29329::avp::SH_USER_DATA.description()),
        Item::optional(ts29329::avp::EXPIRY_TIME.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::optional(rfc7683::avp::OC_OLR.description()),
        Item::repeated(rfc8583::avp::LOAD.description()),
        Item::any(),
        Item::optional(base::avp::FAILED_AVP.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
    ],
};

impl Contents for SubscribeNotificationsAnswer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            result_code: None,
            experimental_result: None,
            origin_host: unread.value(),
            origin_realm: unread.value(),
            wildcarded_public_identity: None,
            wildcarded_impu: None,
            supported_features: Vec::new(),
            sh_user_data: None,
            expiry_time: None,
            oc_supported_features: None,
            oc_olr: None,
            load: Vec::new(),
            additional_avps: Default::default(),
            failed_avp: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 2, &mut self.auth_session_state),
            (0, 268) => received.optional(4, &mut self.result_code),
            (0, 297) => received.optional(5, &mut self.experimental_result),
            (0, 264) => received.one(6, 3, &mut self.origin_host),
            (0, 296) => received.one(7, 4, &mut self.origin_realm),
            (10415, 634) => received.optional(8, &mut self.wildcarded_public_identity),
            (10415, 636) => received.optional(9, &mut self.wildcarded_impu),
            (10415, 628) => received.many(10, &mut self.supported_features),
            (10415, 702) => received.optional(11, &mut self.sh_user_data),
            (10415, 709) => received.optional(12, &mut self.expiry_time),
            (0, 621) => received.optional(13, &mut self.oc_supported_features),
            (0, 623) => received.optional(14, &mut self.oc_olr),
            (0, 650) => received.many(15, &mut self.load),
            (0, 279) => received.optional(17, &mut self.failed_avp),
            (0, 284) => received.many(18, &mut self.proxy_info),
            (0, 282) => received.many(19, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&rfc7944::avp::DRMP, &self.drmp);
        avps.one(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.one(&base::avp::AUTH_SESSION_STATE, &self.auth_session_state);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional(&base::avp::EXPERIMENTAL_RESULT, &self.experimental_result);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(
            &ts29229::avp::WILDCARDED_PUBLIC_IDENTITY,
            &self.wildcarded_public_identity,
        );
        avps.optional(&ts29229::avp::WILDCARDED_IMPU, &self.wildcarded_impu);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.optional(&ts29329::avp::SH_USER_DATA, &self.sh_user_data);
        avps.optional(&ts29329::avp::EXPIRY_TIME, &self.expiry_time);
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.optional(&rfc7683::avp::OC_OLR, &self.oc_olr);
        avps.many(&rfc8583::avp::LOAD, &self.load);
        avps.optional(&base::avp::FAILED_AVP, &self.failed_avp);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SubscribeNotificationsAnswerBuilder<(A, B, C, D, E) = (Unset, Set, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds command SubscribeNotificationsAnswer in Box<SubscribeNotificationsAnswer>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777217).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set), E: required::OriginRealm;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional experimental_result: IntoField<ExperimentalResult, Option<ExperimentalResult>>, "Experimental-Result";
    optional wildcarded_public_identity: IntoField<Utf8String, Option<Utf8String>>, "Wildcarded-Public-Identity";
    optional wildcarded_impu: IntoField<Utf8String, Option<Utf8String>>, "Wildcarded-IMPU";
    optional sh_user_data: IntoField<OctetString, Option<OctetString>>, "User-Data";
    optional expiry_time: IntoTime<Option<Time>>, "Expiry-Time";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    optional oc_olr: IntoField<OcOlr, Option<OcOlr>>, "OC-OLR";
    optional failed_avp: IntoField<FailedAvp, Option<FailedAvp>>, "Failed-AVP";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated load, loads: IntoField<Load>, "Load";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
