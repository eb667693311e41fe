// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::required;
use crate::ts29154::avp;

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
#[non_exhaustive]
pub struct NtTimeWindow {
    /// Transfer-Start-Time (4206/10415), Time; 3GPP TS 29.154, 5.3.7.
    /// When the transfer starts.
    pub transfer_start_time: Time,
    /// Transfer-End-Time (4205/10415), Time; 3GPP TS 29.154, 5.3.6.
    /// When the transfer ends.
    pub transfer_end_time: Time,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TRANSFER_START_TIME, &self.transfer_start_time);
        avps.one(&avp::TRANSFER_END_TIME, &self.transfer_end_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NtTimeWindowBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group NtTimeWindow in NtTimeWindow, with additional_avps;
    required transfer_start_time: IntoTime<Time>, "Transfer-Start-Time" => (Set, B), A: required::TransferStartTime;
    required transfer_end_time: IntoTime<Time>, "Transfer-End-Time" => (A, Set), B: required::TransferEndTime;
}
