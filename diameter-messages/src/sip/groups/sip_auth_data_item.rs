// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
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

    #[inline]
    pub(super) fn assemble(
        (sip_authentication_scheme,): (SipAuthenticationScheme,),
        optional: SipAuthDataItemOptional,
    ) -> Self {
        Self {
            sip_authentication_scheme,
            sip_item_number: optional.sip_item_number,
            sip_authenticate: optional.sip_authenticate,
            sip_authorization: optional.sip_authorization,
            sip_authentication_info: optional.sip_authentication_info,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut sip_authentication_scheme = None;
        let mut optional = SipAuthDataItemOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 377) => received.one(0, &mut sip_authentication_scheme),
                (0, 378) => received.one(1, &mut optional.sip_item_number),
                (0, 379) => received.one(2, &mut optional.sip_authenticate),
                (0, 380) => received.one(3, &mut optional.sip_authorization),
                (0, 381) => received.one(4, &mut optional.sip_authentication_info),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &sip_authentication_scheme);
        let required = (sip_authentication_scheme?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        SipAuthDataItem::assemble((a.value(),), self.optional)
    }
}

/// What a SIP-Auth-Data-Item may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct SipAuthDataItemOptional {
    pub(super) sip_item_number: Option<u32>,
    pub(super) sip_authenticate: Option<SipAuthenticate>,
    pub(super) sip_authorization: Option<SipAuthorization>,
    pub(super) sip_authentication_info: Option<SipAuthenticationInfo>,
    pub(super) additional_avps: AdditionalAvps,
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
