// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// How long a sleeping terminal can be paged.
///
/// ```text
/// Paging-Time-Window ::= < AVP Header: 1701 10415 >
///                        { Operation-Mode }
///                        { Paging-Time-Window-Length }
///                      * [ AVP ]
/// ```
///
/// AVP code 1701 of vendor 10415, 3GPP TS 29.272, 7.3.226.
#[derive(Clone, Debug, PartialEq)]
pub struct PagingTimeWindow {
    /// Operation-Mode (1702/10415), Unsigned32; 3GPP TS 29.272, 7.3.227.
    pub operation_mode: u32,
    /// Paging-Time-Window-Length (1703/10415), OctetString; 3GPP TS 29.272, 7.3.228.
    pub paging_time_window_length: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PagingTimeWindow {
    /// Starts building the AVPs of a Paging-Time-Window.
    pub fn builder() -> PagingTimeWindowBuilder {
        PagingTimeWindowBuilder::new()
    }
}

impl Group for PagingTimeWindow {}

static GRAMMAR: Grammar = Grammar {
    name: "Paging-Time-Window",
    items: &[
        Item::required(avp::OPERATION_MODE.description()),
        Item::required(avp::PAGING_TIME_WINDOW_LENGTH.description()),
        Item::any(),
    ],
};

impl Contents for PagingTimeWindow {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            operation_mode: unread.value(),
            paging_time_window_length: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1702) => received.one(0, 0, &mut self.operation_mode),
            (10415, 1703) => received.one(1, 1, &mut self.paging_time_window_length),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::OPERATION_MODE, &self.operation_mode);
        encoder.one(&avp::PAGING_TIME_WINDOW_LENGTH, &self.paging_time_window_length);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PagingTimeWindow`]. `build` exists once all that is required is set: Operation-Mode,
/// Paging-Time-Window-Length.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PagingTimeWindowBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PagingTimeWindowOptional,
}

impl PagingTimeWindowBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PagingTimeWindowBuilder<(A, B)> {
    /// Sets Operation-Mode (required).
    pub fn operation_mode(self, value: u32) -> PagingTimeWindowBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        PagingTimeWindowBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Paging-Time-Window-Length (required).
    pub fn paging_time_window_length(
        self,
        value: impl Into<OctetString>,
    ) -> PagingTimeWindowBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        PagingTimeWindowBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PagingTimeWindow
    where
        A: required::OperationMode<u32>,
        B: required::PagingTimeWindowLength<OctetString>,
    {
        let (a, b) = self.required;
        PagingTimeWindow {
            operation_mode: a.value(),
            paging_time_window_length: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Paging-Time-Window may carry but need not.
#[derive(Clone, Debug, Default)]
struct PagingTimeWindowOptional {
    additional_avps: AdditionalAvps,
}

impl<R> PagingTimeWindowBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
