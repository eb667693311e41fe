// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::base;
use crate::ts29173;
use crate::ts29329;
use crate::ts29336::avp;

/// The user, by IMSI, number or external identifier.
///
/// ```text
/// User-Identifier ::= < AVP Header: 3102 10415 >
///                     [ User-Name ]
///                     [ MSISDN ]
///                     [ External-Identifier ]
///                     [ LMSI ]
///                     [ Type-Of-External-Identifier ]
///                   * [ AVP ]
/// ```
///
/// AVP code 3102 of vendor 10415, 3GPP TS 29.336, 6.4.2/8.4.36.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserIdentifier {
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Option<Utf8String>,
    /// LMSI (2400/10415), OctetString; 3GPP TS 29.173, 6.4.2.
    /// 4 octets that a VLR gives to a user.
    pub lmsi: Option<OctetString>,
    /// Type-Of-External-Identifier (3168/10415), Unsigned32; 3GPP TS 29.336, 8.4.64.
    pub type_of_external_identifier: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UserIdentifier {}

static GRAMMAR: Grammar = Grammar {
    name: "User-Identifier",
    items: &[
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29173::avp::LMSI.description()),
        Item::optional(avp::TYPE_OF_EXTERNAL_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for UserIdentifier {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 1) => received.optional(0, &mut self.user_name),
            (10415, 701) => received.optional(1, &mut self.msisdn),
            (10415, 3111) => received.optional(2, &mut self.external_identifier),
            (10415, 2400) => received.optional(3, &mut self.lmsi),
            (10415, 3168) => received.optional(4, &mut self.type_of_external_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.optional(&ts29173::avp::LMSI, &self.lmsi);
        avps.optional(
            &avp::TYPE_OF_EXTERNAL_IDENTIFIER,
            &self.type_of_external_identifier,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UserIdentifierBuilder builds group UserIdentifier in UserIdentifier, with additional_avps;
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    optional lmsi: IntoField<OctetString, Option<OctetString>>, "LMSI";
    optional type_of_external_identifier: IntoField<u32, Option<u32>>, "Type-Of-External-Identifier";
}
