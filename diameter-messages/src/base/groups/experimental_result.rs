// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::base::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct ExperimentalResult {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    pub vendor_id: u32,
    /// Experimental-Result-Code (298), Unsigned32; RFC 6733, 7.7.
    pub experimental_result_code: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl ExperimentalResult {
    /// Starts building the AVPs of an Experimental-Result.
    pub fn builder() -> ExperimentalResultBuilder {
        ExperimentalResultBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::VENDOR_ID, &self.vendor_id);
        encoder.one(&avp::EXPERIMENTAL_RESULT_CODE, &self.experimental_result_code);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`ExperimentalResult`]. `build` exists once all that is required is set: Vendor-Id,
/// Experimental-Result-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ExperimentalResultBuilder<R = (Unset, Unset)> {
    required: R,
}

impl ExperimentalResultBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> ExperimentalResultBuilder<(A, B)> {
    /// Sets Vendor-Id (required).
    pub fn vendor_id(self, value: u32) -> ExperimentalResultBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        ExperimentalResultBuilder {
            required: (Set(value), b),
        }
    }

    /// Sets Experimental-Result-Code (required).
    pub fn experimental_result_code(
        self,
        value: u32,
    ) -> ExperimentalResultBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        ExperimentalResultBuilder {
            required: (a, Set(value)),
        }
    }

    /// The finished value.
    pub fn build(self) -> ExperimentalResult
    where
        A: required::VendorId<u32>,
        B: required::ExperimentalResultCode<u32>,
    {
        let (a, b) = self.required;
        ExperimentalResult {
            vendor_id: a.value(),
            experimental_result_code: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
