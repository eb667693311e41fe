// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
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

    #[inline]
    pub(super) fn assemble(
        (operation_mode, paging_time_window_length): (u32, OctetString),
        optional: PagingTimeWindowOptional,
    ) -> Self {
        Self {
            operation_mode,
            paging_time_window_length,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut operation_mode = None;
        let mut paging_time_window_length = None;
        let mut optional = PagingTimeWindowOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1702) => received.one(0, &mut operation_mode),
                (10415, 1703) => received.one(1, &mut paging_time_window_length),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &operation_mode);
        received.required(1, &paging_time_window_length);
        let required = (operation_mode?, paging_time_window_length?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        PagingTimeWindow::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a Paging-Time-Window may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct PagingTimeWindowOptional {
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> PagingTimeWindowBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
