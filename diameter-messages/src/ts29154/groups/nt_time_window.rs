// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Time, Unread,
};
use crate::ts29154::{avp, required};
use diameter_core::builder::{Set, Unset};

/// From when to when data shall be transferred.
///
/// ```text
/// Time-Window ::= < AVP Header: 4204 10415 >
///                 { Transfer-Start-Time }
///                 { Transfer-End-Time }
///               * [ AVP ]
/// ```
///
/// AVP code 4204 of vendor 10415, 3GPP TS 29.154, 5.3.5.
#[derive(Clone, Debug, PartialEq)]
pub struct NtTimeWindow {
    /// Transfer-Start-Time (4206/10415), Time; 3GPP TS 29.154, 5.3.7.
    pub transfer_start_time: Time,
    /// Transfer-End-Time (4205/10415), Time; 3GPP TS 29.154, 5.3.6.
    pub transfer_end_time: Time,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl NtTimeWindow {
    /// Starts building the AVPs of a Time-Window.
    pub fn builder() -> NtTimeWindowBuilder {
        NtTimeWindowBuilder::new()
    }
}

impl Group for NtTimeWindow {}

static GRAMMAR: Grammar = Grammar {
    name: "Time-Window",
    items: &[
        Item::required(avp::TRANSFER_START_TIME.description()),
        Item::required(avp::TRANSFER_END_TIME.description()),
        Item::any(),
    ],
};

impl Contents for NtTimeWindow {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            transfer_start_time: unread.value(),
            transfer_end_time: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4206) => received.one(0, 0, &mut self.transfer_start_time),
            (10415, 4205) => received.one(1, 1, &mut self.transfer_end_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TRANSFER_START_TIME, &self.transfer_start_time);
        encoder.one(&avp::TRANSFER_END_TIME, &self.transfer_end_time);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`NtTimeWindow`]. `build` exists once all that is required is set: Transfer-Start-Time,
/// Transfer-End-Time.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NtTimeWindowBuilder<R = (Unset, Unset)> {
    required: R,
    optional: NtTimeWindowOptional,
}

impl NtTimeWindowBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> NtTimeWindowBuilder<(A, B)> {
    /// Sets Transfer-Start-Time (required).
    pub fn transfer_start_time(
        self,
        value: impl Into<Time>,
    ) -> NtTimeWindowBuilder<(Set<Time>, B)> {
        let (_, b) = self.required;
        NtTimeWindowBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Transfer-End-Time (required).
    pub fn transfer_end_time(
        self,
        value: impl Into<Time>,
    ) -> NtTimeWindowBuilder<(A, Set<Time>)> {
        let (a, _) = self.required;
        NtTimeWindowBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NtTimeWindow
    where
        A: required::TransferStartTime<Time>,
        B: required::TransferEndTime<Time>,
    {
        let (a, b) = self.required;
        NtTimeWindow {
            transfer_start_time: a.value(),
            transfer_end_time: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Time-Window may carry but need not.
#[derive(Clone, Debug, Default)]
struct NtTimeWindowOptional {
    additional_avps: AdditionalAvps,
}

impl<R> NtTimeWindowBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
