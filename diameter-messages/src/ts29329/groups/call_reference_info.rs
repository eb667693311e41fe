// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29329::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A call that the application server handles.
///
/// ```text
/// Call-Reference-Info ::= < AVP Header: 720 10415 >
///                         { Call-Reference-Number }
///                         { AS-Number }
///                       * [ AVP ]
/// ```
///
/// AVP code 720 of vendor 10415, 3GPP TS 29.329, 6.3.29.
#[derive(Clone, Debug, PartialEq)]
pub struct CallReferenceInfo {
    /// Call-Reference-Number (721/10415), OctetString; 3GPP TS 29.329, 6.3.30.
    pub call_reference_number: OctetString,
    /// AS-Number (722/10415), OctetString; 3GPP TS 29.329, 6.3.31.
    pub as_number: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CallReferenceInfo {
    /// Starts building the AVPs of a Call-Reference-Info.
    pub fn builder() -> CallReferenceInfoBuilder {
        CallReferenceInfoBuilder::new()
    }
}

impl Group for CallReferenceInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Call-Reference-Info",
    items: &[
        Item::required(avp::CALL_REFERENCE_NUMBER.description()),
        Item::required(avp::AS_NUMBER.description()),
        Item::any(),
    ],
};

impl Contents for CallReferenceInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            call_reference_number: unread.value(),
            as_number: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 721) => received.one(0, 0, &mut self.call_reference_number),
            (10415, 722) => received.one(1, 1, &mut self.as_number),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::CALL_REFERENCE_NUMBER, &self.call_reference_number);
        encoder.one(&avp::AS_NUMBER, &self.as_number);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`CallReferenceInfo`]. `build` exists once all that is required is set:
/// Call-Reference-Number, AS-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CallReferenceInfoBuilder<R = (Unset, Unset)> {
    required: R,
    optional: CallReferenceInfoOptional,
}

impl CallReferenceInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> CallReferenceInfoBuilder<(A, B)> {
    /// Sets Call-Reference-Number (required).
    pub fn call_reference_number(
        self,
        value: impl Into<OctetString>,
    ) -> CallReferenceInfoBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        CallReferenceInfoBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets AS-Number (required).
    pub fn as_number(
        self,
        value: impl Into<OctetString>,
    ) -> CallReferenceInfoBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        CallReferenceInfoBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CallReferenceInfo
    where
        A: required::CallReferenceNumber<OctetString>,
        B: required::AsNumber<OctetString>,
    {
        let (a, b) = self.required;
        CallReferenceInfo {
            call_reference_number: a.value(),
            as_number: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Call-Reference-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct CallReferenceInfoOptional {
    additional_avps: AdditionalAvps,
}

impl<R> CallReferenceInfoBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
