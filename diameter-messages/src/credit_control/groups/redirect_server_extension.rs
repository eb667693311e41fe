// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, Grammar, Group, Item, RawAvp, Utf8String};
use crate::credit_control::avp;

/// Where a user without credit is redirected to. Exactly one AVP stands in it.
///
/// ```text
/// Redirect-Server-Extension ::= < AVP Header: 665 >
///                               [ Redirect-Address-IPAddress ]
///                               [ Redirect-Address-URL ]
///                               [ Redirect-Address-SIP-URI ]
///                               [ AVP ]
/// ```
///
/// AVP code 665, RFC 8506, 8.64.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RedirectServerExtension {
    /// Redirect-Address-IPAddress (666), Address; RFC 8506, 8.65.
    /// The address to which the user is redirected, with its address family in front.
    pub redirect_address_ipaddress: Option<Address>,
    /// Redirect-Address-URL (667), UTF8String; RFC 8506, 8.66.
    /// The URL to which the user is redirected.
    pub redirect_address_url: Option<Utf8String>,
    /// Redirect-Address-SIP-URI (668), UTF8String; RFC 8506, 8.67.
    /// The SIP URI to which the user is redirected.
    pub redirect_address_sip_uri: Option<Utf8String>,
    /// One AVP that the grammar does not list.
    pub additional_avp: Option<RawAvp>,
}

impl Group for RedirectServerExtension {}

static GRAMMAR: Grammar = Grammar {
    name: "Redirect-Server-Extension",
    items: &[
        Item::optional(avp::REDIRECT_ADDRESS_IPADDRESS.description()),
        Item::optional(avp::REDIRECT_ADDRESS_URL.description()),
        Item::optional(avp::REDIRECT_ADDRESS_SIP_URI.description()),
        Item::any().times(0, Some(1)),
    ],
};

impl Contents for RedirectServerExtension {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 666) => received.optional(0, &mut self.redirect_address_ipaddress),
            (0, 667) => received.optional(1, &mut self.redirect_address_url),
            (0, 668) => received.optional(2, &mut self.redirect_address_sip_uri),
            _ => received.additional_optional(3, &mut self.additional_avp),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::REDIRECT_ADDRESS_IPADDRESS,
            &self.redirect_address_ipaddress,
        );
        avps.optional(&avp::REDIRECT_ADDRESS_URL, &self.redirect_address_url);
        avps.optional(&avp::REDIRECT_ADDRESS_SIP_URI, &self.redirect_address_sip_uri);
        avps.additional(&GRAMMAR, self.additional_avp.as_slice());
        avps.end()
    }
}

diameter_core::builder! {
    RedirectServerExtensionBuilder builds group RedirectServerExtension in Box<RedirectServerExtension>;
    optional redirect_address_ipaddress: IntoField<Address, Option<Address>>, "Redirect-Address-IPAddress";
    optional redirect_address_url: IntoField<Utf8String, Option<Utf8String>>, "Redirect-Address-URL";
    optional redirect_address_sip_uri: IntoField<Utf8String, Option<Utf8String>>, "Redirect-Address-SIP-URI";
    optional additional_avp: IntoField<RawAvp, Option<RawAvp>>, "AVP";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group RedirectServerExtension = Default::default();
    RedirectAddress: redirect_address_ipaddress, redirect_address_url, redirect_address_sip_uri;
}
