// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::credit_control;
use crate::credit_control::RedirectAddressType;
use crate::ts29212::{RedirectSupport, avp};

/// Whether and where detected traffic is redirected.
///
/// ```text
/// Redirect-Information ::= < AVP Header: 1085 10415 >
///                          [ Redirect-Support ]
///                          [ Redirect-Address-Type ]
///                          [ Redirect-Server-Address ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1085 of vendor 10415, 3GPP TS 29.212, 5.3.82.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RedirectInformation {
    /// Redirect-Support (1086/10415), Enumerated; 3GPP TS 29.212, 5.3.83.
    pub redirect_support: Option<RedirectSupport>,
    /// Redirect-Address-Type (433), Enumerated; RFC 8506, 8.38.
    pub redirect_address_type: Option<RedirectAddressType>,
    /// Redirect-Server-Address (435), UTF8String; RFC 8506, 8.39.
    /// The address as text, in the form that Redirect-Address-Type says.
    pub redirect_server_address: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RedirectInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Redirect-Information",
    items: &[
        Item::optional(avp::REDIRECT_SUPPORT.description()),
        Item::optional(credit_control::avp::REDIRECT_ADDRESS_TYPE.description()),
        Item::optional(credit_control::avp::REDIRECT_SERVER_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for RedirectInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1086) => received.optional(0, &mut self.redirect_support),
            (0, 433) => received.optional(1, &mut self.redirect_address_type),
            (0, 435) => received.optional(2, &mut self.redirect_server_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::REDIRECT_SUPPORT, &self.redirect_support);
        avps.optional(
            &credit_control::avp::REDIRECT_ADDRESS_TYPE,
            &self.redirect_address_type,
        );
        avps.optional(
            &credit_control::avp::REDIRECT_SERVER_ADDRESS,
            &self.redirect_server_address,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RedirectInformationBuilder builds group RedirectInformation in RedirectInformation, with additional_avps;
    optional redirect_support: IntoField<RedirectSupport, Option<RedirectSupport>>, "Redirect-Support";
    optional redirect_address_type: IntoField<RedirectAddressType, Option<RedirectAddressType>>, "Redirect-Address-Type";
    optional redirect_server_address: IntoField<Utf8String, Option<Utf8String>>, "Redirect-Server-Address";
}
