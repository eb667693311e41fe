// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::ts29214::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A cause of TS 38.413: group and value.
///
/// ```text
/// NGAP-Cause ::= < AVP Header: 575 10415 >
///                { NGAP-Group }
///                { NGAP-Value }
/// ```
///
/// AVP code 575 of vendor 10415, 3GPP TS 29.214, 5.3.72.
#[derive(Clone, Debug, PartialEq)]
pub struct NgapCause {
    /// NGAP-Group (576/10415), Unsigned32; 3GPP TS 29.214, 5.3.73.
    pub ngap_group: u32,
    /// NGAP-Value (577/10415), Unsigned32; 3GPP TS 29.214, 5.3.74.
    pub ngap_value: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl NgapCause {
    /// Starts building the AVPs of a NGAP-Cause.
    pub fn builder() -> NgapCauseBuilder {
        NgapCauseBuilder::new()
    }
}

impl Group for NgapCause {}

static GRAMMAR: Grammar = Grammar {
    name: "NGAP-Cause",
    items: &[
        Item::required(avp::NGAP_GROUP.description()),
        Item::required(avp::NGAP_VALUE.description()),
    ],
};

impl Contents for NgapCause {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ngap_group: unread.value(),
            ngap_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 576) => received.one(0, 0, &mut self.ngap_group),
            (10415, 577) => received.one(1, 1, &mut self.ngap_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::NGAP_GROUP, &self.ngap_group);
        encoder.one(&avp::NGAP_VALUE, &self.ngap_value);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`NgapCause`]. `build` exists once all that is required is set: NGAP-Group, NGAP-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NgapCauseBuilder<R = (Unset, Unset)> {
    required: R,
}

impl NgapCauseBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> NgapCauseBuilder<(A, B)> {
    /// Sets NGAP-Group (required).
    pub fn ngap_group(self, value: u32) -> NgapCauseBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        NgapCauseBuilder {
            required: (Set(value), b),
        }
    }

    /// Sets NGAP-Value (required).
    pub fn ngap_value(self, value: u32) -> NgapCauseBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        NgapCauseBuilder {
            required: (a, Set(value)),
        }
    }

    /// The finished value.
    pub fn build(self) -> NgapCause
    where
        A: required::NgapGroup<u32>,
        B: required::NgapValue<u32>,
    {
        let (a, b) = self.required;
        NgapCause {
            ngap_group: a.value(),
            ngap_value: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
