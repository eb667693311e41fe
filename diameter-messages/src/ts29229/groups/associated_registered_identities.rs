// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::base;

/// The private identities that registered a public identity.
///
/// ```text
/// Associated-Registered-Identities ::= < AVP Header: 647 10415 >
///                                    * [ User-Name ]
///                                    * [ AVP ]
/// ```
///
/// AVP code 647 of vendor 10415, 3GPP TS 29.229, 6.3.50.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AssociatedRegisteredIdentities {
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AssociatedRegisteredIdentities {}

static GRAMMAR: Grammar = Grammar {
    name: "Associated-Registered-Identities",
    items: &[Item::repeated(base::avp::USER_NAME.description()), Item::any()],
};

impl Contents for AssociatedRegisteredIdentities {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 1) => received.many(0, &mut self.user_name),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&base::avp::USER_NAME, &self.user_name);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AssociatedRegisteredIdentitiesBuilder builds group AssociatedRegisteredIdentities in AssociatedRegisteredIdentities, with additional_avps;
    repeated user_name, user_names: IntoField<Utf8String>, "User-Name";
}
