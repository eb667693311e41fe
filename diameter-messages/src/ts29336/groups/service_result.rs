// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::base;
use crate::ts29336::avp;

/// A result: a vendor and a code.
///
/// ```text
/// Service-Result ::= < AVP Header: 3146 10415 >
///                    [ Vendor-Id ]
///                    [ Service-Result-Code ]
///                  * [ AVP ]
/// ```
///
/// AVP code 3146 of vendor 10415, 3GPP TS 29.336, 8.4.37.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceResult {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    /// A private enterprise number of IANA; in CER and CEA that of the maker of the Diameter
    /// implementation.
    pub vendor_id: Option<u32>,
    /// Service-Result-Code (3147/10415), Unsigned32; 3GPP TS 29.336, 8.4.38.
    /// The result, as in Result-Code and Experimental-Result-Code.
    pub service_result_code: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServiceResult {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Result",
    items: &[
        Item::optional(base::avp::VENDOR_ID.description()),
        Item::optional(avp::SERVICE_RESULT_CODE.description()),
        Item::any(),
    ],
};

impl Contents for ServiceResult {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 266) => received.optional(0, &mut self.vendor_id),
            (10415, 3147) => received.optional(1, &mut self.service_result_code),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&base::avp::VENDOR_ID, &self.vendor_id);
        avps.optional(&avp::SERVICE_RESULT_CODE, &self.service_result_code);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceResultBuilder builds group ServiceResult in ServiceResult, with additional_avps;
    optional vendor_id: IntoField<u32, Option<u32>>, "Vendor-Id";
    optional service_result_code: IntoField<u32, Option<u32>>, "Service-Result-Code";
}
