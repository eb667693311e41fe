// @generated from dictionaries/rfc6942.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::rfc6942::avp;

/// Asks for the root key of the EAP re-authentication protocol.
///
/// ```text
/// ERP-RK-Request ::= < AVP Header: 618 >
///                    { ERP-Realm }
///                  * [ AVP ]
/// ```
///
/// AVP code 618, RFC 6942, 8.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErpRkRequest {
    /// ERP-Realm (619), DiameterIdentity; RFC 6942, 8.2.
    /// The realm of the EAP re-authentication protocol.
    pub erp_realm: DiameterIdentity,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ErpRkRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "ERP-RK-Request",
    items: &[Item::required(avp::ERP_REALM.description()), Item::any()],
};

impl Contents for ErpRkRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            erp_realm: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 619) => received.one(0, 0, &mut self.erp_realm),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ERP_REALM, &self.erp_realm);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ErpRkRequestBuilder<(A,) = (Unset,), (Set,)> builds group ErpRkRequest in ErpRkRequest, with additional_avps;
    required erp_realm: IntoIdentity<DiameterIdentity>, "ERP-Realm" => (Set,), A: required::ErpRealm;
}
