// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::sip::{
    SipAuthenticate, SipAuthenticationInfo, SipAuthenticationScheme, SipAuthorization,
    avp, required,
};
use diameter_core::builder::{Set, Unset};

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
pub struct SipAuthDataItem {
    /// SIP-Authentication-Scheme (377), Enumerated; RFC 4740, 9.5.1.
    pub sip_authentication_scheme: SipAuthenticationScheme,
    /// SIP-Item-Number (378), Unsigned32; RFC 4740, 9.5.2.
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

impl SipAuthDataItem {
    /// Starts building the AVPs of a SIP-Auth-Data-Item.
    pub fn builder() -> SipAuthDataItemBuilder {
        SipAuthDataItemBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SIP_AUTHENTICATION_SCHEME, &self.sip_authentication_scheme);
        encoder.optional(&avp::SIP_ITEM_NUMBER, &self.sip_item_number);
        encoder.optional(&avp::SIP_AUTHENTICATE, &self.sip_authenticate);
        encoder.optional(&avp::SIP_AUTHORIZATION, &self.sip_authorization);
        encoder.optional(&avp::SIP_AUTHENTICATION_INFO, &self.sip_authentication_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipAuthDataItem`]. `build` exists once all that is required is set:
/// SIP-Authentication-Scheme.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipAuthDataItemBuilder<R = (Unset,)> {
    required: R,
    optional: SipAuthDataItemOptional,
}

impl SipAuthDataItemBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> SipAuthDataItemBuilder<(A,)> {
    /// Sets SIP-Authentication-Scheme (required).
    pub fn sip_authentication_scheme(
        self,
        value: impl Into<SipAuthenticationScheme>,
    ) -> SipAuthDataItemBuilder<(Set<SipAuthenticationScheme>,)> {
        let (_,) = self.required;
        SipAuthDataItemBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SipAuthDataItem
    where
        A: required::SipAuthenticationScheme<SipAuthenticationScheme>,
    {
        let (a,) = self.required;
        SipAuthDataItem {
            sip_authentication_scheme: a.value(),
            sip_item_number: self.optional.sip_item_number,
            sip_authenticate: self.optional.sip_authenticate,
            sip_authorization: self.optional.sip_authorization,
            sip_authentication_info: self.optional.sip_authentication_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a SIP-Auth-Data-Item may carry but need not.
#[derive(Clone, Debug, Default)]
struct SipAuthDataItemOptional {
    sip_item_number: Option<u32>,
    sip_authenticate: Option<SipAuthenticate>,
    sip_authorization: Option<SipAuthorization>,
    sip_authentication_info: Option<SipAuthenticationInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> SipAuthDataItemBuilder<R> {
    /// Sets SIP-Item-Number.
    pub fn sip_item_number(mut self, value: u32) -> Self {
        self.optional.sip_item_number = Some(value);
        self
    }

    /// Sets SIP-Authenticate.
    pub fn sip_authenticate(mut self, value: impl Into<SipAuthenticate>) -> Self {
        self.optional.sip_authenticate = Some(value.into());
        self
    }

    /// Sets SIP-Authorization.
    pub fn sip_authorization(mut self, value: impl Into<SipAuthorization>) -> Self {
        self.optional.sip_authorization = Some(value.into());
        self
    }

    /// Sets SIP-Authentication-Info.
    pub fn sip_authentication_info(
        mut self,
        value: impl Into<SipAuthenticationInfo>,
    ) -> Self {
        self.optional.sip_authentication_info = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
