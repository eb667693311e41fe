// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::base::avp;

/// A vendor's application. The text requires exactly one of the two application ids, although both
/// are optional here.
///
/// ```text
/// Vendor-Specific-Application-Id ::= < AVP Header: 260 >
///                                    { Vendor-Id }
///                                    [ Auth-Application-Id ]
///                                    [ Acct-Application-Id ]
/// ```
///
/// AVP code 260, RFC 6733, 6.11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VendorSpecificApplicationId {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    /// A private enterprise number of IANA; in CER and CEA that of the maker of the Diameter
    /// implementation.
    pub vendor_id: u32,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: Option<u32>,
    /// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
    /// An application whose accounting part is supported or used.
    pub acct_application_id: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for VendorSpecificApplicationId {}

static GRAMMAR: Grammar = Grammar {
    name: "Vendor-Specific-Application-Id",
    items: &[
        Item::required(avp::VENDOR_ID.description()),
        Item::optional(avp::AUTH_APPLICATION_ID.description()),
        Item::optional(avp::ACCT_APPLICATION_ID.description()),
    ],
};

impl Contents for VendorSpecificApplicationId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            vendor_id: unread.value(),
            auth_application_id: None,
            acct_application_id: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 266) => received.one(0, 0, &mut self.vendor_id),
            (0, 258) => received.optional(1, &mut self.auth_application_id),
            (0, 259) => received.optional(2, &mut self.acct_application_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::VENDOR_ID, &self.vendor_id);
        avps.optional(&avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.optional(&avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    VendorSpecificApplicationIdBuilder<(A,) = (Unset,), (Set,)> builds group VendorSpecificApplicationId in VendorSpecificApplicationId;
    required vendor_id: IntoField<u32>, "Vendor-Id" => (Set,), A: required::VendorId;
    optional auth_application_id: IntoField<u32, Option<u32>>, "Auth-Application-Id";
    optional acct_application_id: IntoField<u32, Option<u32>>, "Acct-Application-Id";
}
