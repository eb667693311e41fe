// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::credit_control::{RedirectAddressType, avp, required};
use diameter_core::builder::{Set, Unset};

/// Where a user without credit is redirected to, in order to top up.
///
/// ```text
/// Redirect-Server ::= < AVP Header: 434 >
///                     { Redirect-Address-Type }
///                     { Redirect-Server-Address }
/// ```
///
/// AVP code 434, RFC 8506, 8.37.
#[derive(Clone, Debug, PartialEq)]
pub struct RedirectServer {
    /// Redirect-Address-Type (433), Enumerated; RFC 8506, 8.38.
    pub redirect_address_type: RedirectAddressType,
    /// Redirect-Server-Address (435), UTF8String; RFC 8506, 8.39.
    pub redirect_server_address: Utf8String,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl RedirectServer {
    /// Starts building the AVPs of a Redirect-Server.
    pub fn builder() -> RedirectServerBuilder {
        RedirectServerBuilder::new()
    }
}

impl Group for RedirectServer {}

static GRAMMAR: Grammar = Grammar {
    name: "Redirect-Server",
    items: &[
        Item::required(avp::REDIRECT_ADDRESS_TYPE.description()),
        Item::required(avp::REDIRECT_SERVER_ADDRESS.description()),
    ],
};

impl Contents for RedirectServer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            redirect_address_type: unread.value(),
            redirect_server_address: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 433) => received.one(0, 0, &mut self.redirect_address_type),
            (0, 435) => received.one(1, 1, &mut self.redirect_server_address),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::REDIRECT_ADDRESS_TYPE, &self.redirect_address_type);
        encoder.one(&avp::REDIRECT_SERVER_ADDRESS, &self.redirect_server_address);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`RedirectServer`]. `build` exists once all that is required is set:
/// Redirect-Address-Type, Redirect-Server-Address.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct RedirectServerBuilder<R = (Unset, Unset)> {
    required: R,
}

impl RedirectServerBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> RedirectServerBuilder<(A, B)> {
    /// Sets Redirect-Address-Type (required).
    pub fn redirect_address_type(
        self,
        value: impl Into<RedirectAddressType>,
    ) -> RedirectServerBuilder<(Set<RedirectAddressType>, B)> {
        let (_, b) = self.required;
        RedirectServerBuilder {
            required: (Set(value.into()), b),
        }
    }

    /// Sets Redirect-Server-Address (required).
    pub fn redirect_server_address(
        self,
        value: impl Into<Utf8String>,
    ) -> RedirectServerBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        RedirectServerBuilder {
            required: (a, Set(value.into())),
        }
    }

    /// The finished value.
    pub fn build(self) -> RedirectServer
    where
        A: required::RedirectAddressType<RedirectAddressType>,
        B: required::RedirectServerAddress<Utf8String>,
    {
        let (a, b) = self.required;
        RedirectServer {
            redirect_address_type: a.value(),
            redirect_server_address: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
