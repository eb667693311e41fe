// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::base::avp;

/// The outcome of a vendor-specific application, in place of Result-Code.
///
/// ```text
/// Experimental-Result ::= < AVP Header: 297 >
///                         { Vendor-Id }
///                         { Experimental-Result-Code }
/// ```
///
/// AVP code 297, RFC 6733, 7.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExperimentalResult {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    /// A private enterprise number of IANA; in CER and CEA that of the maker of the Diameter
    /// implementation.
    pub vendor_id: u32,
    /// Experimental-Result-Code (298), Unsigned32; RFC 6733, 7.7.
    /// A result code of the vendor beside it, by convention in the ranges of Result-Code.
    pub experimental_result_code: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ExperimentalResult {}

static GRAMMAR: Grammar = Grammar {
    name: "Experimental-Result",
    items: &[
        Item::required(avp::VENDOR_ID.description()),
        Item::required(avp::EXPERIMENTAL_RESULT_CODE.description()),
    ],
};

impl Contents for ExperimentalResult {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            vendor_id: unread.value(),
            experimental_result_code: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 266) => received.one(0, 0, &mut self.vendor_id),
            (0, 298) => received.one(1, 1, &mut self.experimental_result_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::VENDOR_ID, &self.vendor_id);
        avps.one(&avp::EXPERIMENTAL_RESULT_CODE, &self.experimental_result_code);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ExperimentalResultBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ExperimentalResult in ExperimentalResult;
    required vendor_id: IntoField<u32>, "Vendor-Id" => (Set, B), A: required::VendorId;
    required experimental_result_code: IntoField<u32>, "Experimental-Result-Code" => (A, Set), B: required::ExperimentalResultCode;
}
