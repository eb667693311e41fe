// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::credit_control::{RedirectAddressType, avp};

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
#[non_exhaustive]
pub struct RedirectServer {
    /// Redirect-Address-Type (433), Enumerated; RFC 8506, 8.38.
    pub redirect_address_type: RedirectAddressType,
    /// Redirect-Server-Address (435), UTF8String; RFC 8506, 8.39.
    /// The address as text, in the form that Redirect-Address-Type says.
    pub redirect_server_address: Utf8String,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::REDIRECT_ADDRESS_TYPE, &self.redirect_address_type);
        avps.one(&avp::REDIRECT_SERVER_ADDRESS, &self.redirect_server_address);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RedirectServerBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group RedirectServer in RedirectServer;
    required redirect_address_type: IntoField<RedirectAddressType>, "Redirect-Address-Type" => (Set, B), A: required::RedirectAddressType;
    required redirect_server_address: IntoField<Utf8String>, "Redirect-Server-Address" => (A, Set), B: required::RedirectServerAddress;
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group RedirectServer = { redirect_address_type, redirect_server_address; unlisted_avps };
    RedirectAddress: redirect_address_type, redirect_server_address;
}
