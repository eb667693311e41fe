// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::rfc7683;
use crate::rfc7944;
use crate::ts29212;
use crate::ts29229;
use crate::ts29272;
use crate::ts29273;
use crate::base::{AuthSessionState, ProxyInfo, VendorSpecificApplicationId};
use crate::rfc7683::OcSupportedFeatures;
use crate::rfc7944::Drmp;
use crate::swx::{
    MultimediaAuthAnswer, MultimediaAuthAnswerBuilder, SipAuthDataItem, avp,
};
use crate::ts29212::RatType;
use crate::ts29229::SupportedFeatures;
use crate::ts29272::TerminalInformation;
use crate::ts29273::AnTrusted;

/// The AAA server asks for authentication vectors.
///
/// ```text
/// <MAR> ::= < Diameter Header: 303, REQ, PXY, 16777265 >
///           < Session-Id >
///           [ DRMP ]
///           { Vendor-Specific-Application-Id }
///           { Auth-Session-State }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           [ Destination-Host ]
///           { User-Name }
///           [ ts29212:RAT-Type ]
///           [ AN-Trusted ]
///           [ ANID ]
///           [ ts29229:Visited-Network-Identifier ]
///           [ Terminal-Information ]
///           { SIP-Auth-Data-Item }
///           { SIP-Number-Auth-Items }
///           [ AAA-Failure-Indication ]
///           [ OC-Supported-Features ]
///         * [ Supported-Features ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 303, 3GPP TS 29.273, 8.2.2.1.
#[doc(alias = "MAR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MultimediaAuthRequest {
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
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: Option<DiameterIdentity>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// AN-Trusted (1503/10415), Enumerated; 3GPP TS 29.273, 5.2.3.9.
    pub an_trusted: Option<AnTrusted>,
    /// ANID (1504/10415), UTF8String; 3GPP TS 29.273, 5.2.3.7.
    /// The access network identity of TS 24.302, such as WLAN.
    pub anid: Option<Utf8String>,
    /// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.229, 6.3.1.
    /// A name of the visited network, as text in an OctetString; Visited-PLMN-Id is another thing.
    pub visited_network_identifier: Option<OctetString>,
    /// Terminal-Information (1401/10415), Grouped; 3GPP TS 29.272, 7.3.3.
    pub terminal_information: Option<TerminalInformation>,
    /// SIP-Auth-Data-Item (612/10415), Grouped; 3GPP TS 29.273, 8.2.3.9.
    pub sip_auth_data_item: SipAuthDataItem,
    /// SIP-Number-Auth-Items (607/10415), Unsigned32; 3GPP TS 29.229, 6.3.8.
    /// How many authentication items are wanted or given.
    pub three_gpp_sip_number_auth_items: u32,
    /// AAA-Failure-Indication (1518/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.21.
    /// A bit mask: bit 0, the server that was in charge failed.
    pub aaa_failure_indication: Option<u32>,
    /// OC-Supported-Features (621), Grouped; RFC 7683, 7.1.
    pub oc_supported_features: Option<OcSupportedFeatures>,
    /// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
    pub supported_features: Vec<SupportedFeatures>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for MultimediaAuthRequest {
    type Answer = MultimediaAuthAnswer;
}

impl Command for MultimediaAuthRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Multimedia-Auth-Request",
    abbreviation: "MAR",
    code: Some(303),
    application_id: 16777265,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::swx::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<MultimediaAuthRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Multimedia-Auth-Request",
    items: &[
        Item::fixed(base::avp::SESSION_ID.description()),
        Item::optional(rfc7944::avp::DRMP.description()),
        Item::required(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::required(base::avp::AUTH_SESSION_STATE.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::optional(base::avp::DESTINATION_HOST.description()),
        Item::required(base::avp::USER_NAME.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(ts29273::avp::AN_TRUSTED.description()),
        Item::optional(ts29273::avp::ANID.description()),
        Item::optional(ts29229::avp::VISITED_NETWORK_IDENTIFIER.description()),
        Item::optional(ts29272::avp::TERMINAL_INFORMATION.description()),
        Item::required(avp::SIP_AUTH_DATA_ITEM.description()),
        Item::required(ts29229::avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS.description()),
        Item::optional(ts29273::avp::AAA_FAILURE_INDICATION.description()),
        Item::optional(rfc7683::avp::OC_SUPPORTED_FEATURES.description()),
        Item::repeated(ts29229::avp::SUPPORTED_FEATURES.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for MultimediaAuthRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 9;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            drmp: None,
            vendor_specific_application_id: unread.value(),
            auth_session_state: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: None,
            user_name: unread.value(),
            rat_type: None,
            an_trusted: None,
            anid: None,
            visited_network_identifier: None,
            terminal_information: None,
            sip_auth_data_item: unread.value(),
            three_gpp_sip_number_auth_items: unread.value(),
            aaa_failure_indication: None,
            oc_supported_features: None,
            supported_features: Vec::new(),
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 301) => received.optional(1, &mut self.drmp),
            (0, 260) => received.one(2, 1, &mut self.vendor_specific_application_id),
            (0, 277) => received.one(3, 2, &mut self.auth_session_state),
            (0, 264) => received.one(4, 3, &mut self.origin_host),
            (0, 296) => received.one(5, 4, &mut self.origin_realm),
            (0, 283) => received.one(6, 5, &mut self.destination_realm),
            (0, 293) => received.optional(7, &mut self.destination_host),
            (0, 1) => received.one(8, 6, &mut self.user_name),
            (10415, 1032) => received.optional(9, &mut self.rat_type),
            (10415, 1503) => received.optional(10, &mut self.an_trusted),
            (10415, 1504) => received.optional(11, &mut self.anid),
            (10415, 600) => received.optional(12, &mut self.visited_network_identifier),
            (10415, 1401) => received.optional(13, &mut self.terminal_information),
            (10415, 612) => received.one(14, 7, &mut self.sip_auth_data_item),
            (10415, 607) => {
                received.one(15, 8, &mut self.three_gpp_sip_number_auth_items)
            }
            (10415, 1518) => received.optional(16, &mut self.aaa_failure_indication),
            (0, 621) => received.optional(17, &mut self.oc_supported_features),
            (10415, 628) => received.many(18, &mut self.supported_features),
            (0, 284) => received.many(19, &mut self.proxy_info),
            (0, 282) => received.many(20, &mut self.route_record),
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
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.optional(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&ts29273::avp::AN_TRUSTED, &self.an_trusted);
        avps.optional(&ts29273::avp::ANID, &self.anid);
        avps.optional(
            &ts29229::avp::VISITED_NETWORK_IDENTIFIER,
            &self.visited_network_identifier,
        );
        avps.optional(&ts29272::avp::TERMINAL_INFORMATION, &self.terminal_information);
        avps.one(&avp::SIP_AUTH_DATA_ITEM, &self.sip_auth_data_item);
        avps.one(
            &ts29229::avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS,
            &self.three_gpp_sip_number_auth_items,
        );
        avps.optional(
            &ts29273::avp::AAA_FAILURE_INDICATION,
            &self.aaa_failure_indication,
        );
        avps.optional(&rfc7683::avp::OC_SUPPORTED_FEATURES, &self.oc_supported_features);
        avps.many(&ts29229::avp::SUPPORTED_FEATURES, &self.supported_features);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl MultimediaAuthRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's; from the request it takes
    /// Session-Id, Vendor-Specific-Application-Id, Auth-Session-State, User-Name, Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> MultimediaAuthAnswerBuilder<(Set, Set, Set, Set, Set, Set)> {
        MultimediaAuthAnswer::builder()
            .session_id(self.session_id.clone())
            .vendor_specific_application_id(self.vendor_specific_application_id.clone())
            .auth_session_state(self.auth_session_state)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .user_name(self.user_name.clone())
            .proxy_infos(self.proxy_info.iter().cloned())
    }
}

diameter_core::builder! {
    MultimediaAuthRequestBuilder<(A, B, C, D, E, F, G, H, I) = (Unset, Set, Unset, Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set, Set, Set, Set)> builds command MultimediaAuthRequest in Box<MultimediaAuthRequest>, with additional_avps;
    required session_id: IntoField<Utf8String>, "Session-Id" => (Set, B, C, D, E, F, G, H, I), A: required::SessionId;
    required vendor_specific_application_id: IntoField<VendorSpecificApplicationId> = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(16777265).build(), "Vendor-Specific-Application-Id" => (A, Set, C, D, E, F, G, H, I), B: required::VendorSpecificApplicationId;
    required auth_session_state: IntoField<AuthSessionState>, "Auth-Session-State" => (A, B, Set, D, E, F, G, H, I), C: required::AuthSessionState;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, B, C, Set, E, F, G, H, I), D: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, C, D, Set, F, G, H, I), E: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, D, E, Set, G, H, I), F: required::DestinationRealm;
    required user_name: IntoField<Utf8String>, "User-Name" => (A, B, C, D, E, F, Set, H, I), G: required::UserName;
    required sip_auth_data_item: IntoField<SipAuthDataItem>, "SIP-Auth-Data-Item" => (A, B, C, D, E, F, G, Set, I), H: required::SipAuthDataItem;
    required three_gpp_sip_number_auth_items: IntoField<u32>, "SIP-Number-Auth-Items" => (A, B, C, D, E, F, G, H, Set), I: required::SipNumberAuthItems;
    optional drmp: IntoField<Drmp, Option<Drmp>>, "DRMP";
    optional destination_host: IntoIdentity<Option<DiameterIdentity>>, "Destination-Host";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional an_trusted: IntoField<AnTrusted, Option<AnTrusted>>, "AN-Trusted";
    optional anid: IntoField<Utf8String, Option<Utf8String>>, "ANID";
    optional visited_network_identifier: IntoField<OctetString, Option<OctetString>>, "Visited-Network-Identifier";
    optional terminal_information: IntoField<TerminalInformation, Option<TerminalInformation>>, "Terminal-Information";
    optional aaa_failure_indication: IntoField<u32, Option<u32>>, "AAA-Failure-Indication";
    optional oc_supported_features: IntoField<OcSupportedFeatures, Option<OcSupportedFeatures>>, "OC-Supported-Features";
    repeated supported_features, supported_features_list: IntoField<SupportedFeatures>, "Supported-Features";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
