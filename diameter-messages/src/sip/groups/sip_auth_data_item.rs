// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::sip::{
    SipAuthenticate, SipAuthenticationInfo, SipAuthenticationScheme, SipAuthorization,
    avp,
};

/// What is needed to authenticate a user.
///
/// ```text
/// SIP-Auth-Data-Item ::= < AVP Header: 376 >
///                        { SIP-Authentication-Scheme }
///                        [ SIP-Item-Number ]
///                        [ SIP-Authenticate ]
///                        [ SIP-Authorization ]
///                        [ SIP-Authentication-Info ]
///                      * [ AVP ]
/// ```
///
/// AVP code 376, RFC 4740, 9.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipAuthDataItem {
    /// SIP-Authentication-Scheme (377), Enumerated; RFC 4740, 9.5.1.
    pub sip_authentication_scheme: SipAuthenticationScheme,
    /// SIP-Item-Number (378), Unsigned32; RFC 4740, 9.5.2.
    /// The order in which authentication items are to be used.
    pub sip_item_number: Option<u32>,
    /// SIP-Authenticate (379), Grouped; RFC 4740, 9.5.3.
    pub sip_authenticate: Option<SipAuthenticate>,
    /// SIP-Authorization (380), Grouped; RFC 4740, 9.5.4.
    pub sip_authorization: Option<SipAuthorization>,
    /// SIP-Authentication-Info (381), Grouped; RFC 4740, 9.5.5.
    pub sip_authentication_info: Option<SipAuthenticationInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SipAuthDataItem {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-Auth-Data-Item",
    items: &[
        Item::required(avp::SIP_AUTHENTICATION_SCHEME.description()),
        Item::optional(avp::SIP_ITEM_NUMBER.description()),
        Item::optional(avp::SIP_AUTHENTICATE.description()),
        Item::optional(avp::SIP_AUTHORIZATION.description()),
        Item::optional(avp::SIP_AUTHENTICATION_INFO.description()),
        Item::any(),
    ],
};

impl Contents for SipAuthDataItem {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            sip_authentication_scheme: unread.value(),
            sip_item_number: None,
            sip_authenticate: None,
            sip_authorization: None,
            sip_authentication_info: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 377) => received.one(0, 0, &mut self.sip_authentication_scheme),
            (0, 378) => received.optional(1, &mut self.sip_item_number),
            (0, 379) => received.optional(2, &mut self.sip_authenticate),
            (0, 380) => received.optional(3, &mut self.sip_authorization),
            (0, 381) => received.optional(4, &mut self.sip_authentication_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SIP_AUTHENTICATION_SCHEME, &self.sip_authentication_scheme);
        avps.optional(&avp::SIP_ITEM_NUMBER, &self.sip_item_number);
        avps.optional(&avp::SIP_AUTHENTICATE, &self.sip_authenticate);
        avps.optional(&avp::SIP_AUTHORIZATION, &self.sip_authorization);
        avps.optional(&avp::SIP_AUTHENTICATION_INFO, &self.sip_authentication_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipAuthDataItemBuilder<(A,) = (Unset,), (Set,)> builds group SipAuthDataItem in Single<SipAuthDataItem>, with additional_avps;
    required sip_authentication_scheme: IntoField<SipAuthenticationScheme>, "SIP-Authentication-Scheme" => (Set,), A: required::SipAuthenticationScheme;
    optional sip_item_number: IntoField<u32, Option<u32>>, "SIP-Item-Number";
    optional sip_authenticate: IntoField<SipAuthenticate, Option<SipAuthenticate>>, "SIP-Authenticate";
    optional sip_authorization: IntoField<SipAuthorization, Option<SipAuthorization>>, "SIP-Authorization";
    optional sip_authentication_info: IntoField<SipAuthenticationInfo, Option<SipAuthenticationInfo>>, "SIP-Authentication-Info";
}
