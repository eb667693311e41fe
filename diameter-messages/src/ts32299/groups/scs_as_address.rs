// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, DiameterIdentity, Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::avp;

/// A services capability server or application server.
///
/// ```text
/// SCS-AS-Address ::= < AVP Header: 3940 10415 >
///                    [ SCS-Realm ]
///                    [ SCS-Address ]
/// ```
///
/// AVP code 3940 of vendor 10415, 3GPP TS 32.299, 7.2.178B.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ScsAsAddress {
    /// SCS-Realm (3942/10415), DiameterIdentity; 3GPP TS 32.299, 7.2.
    /// The server's realm.
    pub scs_realm: Option<DiameterIdentity>,
    /// SCS-Address (3941/10415), Address; 3GPP TS 32.299, 7.2.
    /// The server's address, with its address family in front.
    pub scs_address: Option<Address>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ScsAsAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "SCS-AS-Address",
    items: &[
        Item::optional(avp::SCS_REALM.description()),
        Item::optional(avp::SCS_ADDRESS.description()),
    ],
};

impl Contents for ScsAsAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3942) => received.optional(0, &mut self.scs_realm),
            (10415, 3941) => received.optional(1, &mut self.scs_address),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SCS_REALM, &self.scs_realm);
        avps.optional(&avp::SCS_ADDRESS, &self.scs_address);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ScsAsAddressBuilder builds group ScsAsAddress in ScsAsAddress;
    optional scs_realm: IntoIdentity<Option<DiameterIdentity>>, "SCS-Realm";
    optional scs_address: IntoField<Address, Option<Address>>, "SCS-Address";
}
