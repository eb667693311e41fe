// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::avp;

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
#[non_exhaustive]
pub struct PagingTimeWindow {
    /// Operation-Mode (1702/10415), Unsigned32; 3GPP TS 29.272, 7.3.227.
    /// The mode (narrowband, wideband, Iu, A/Gb) that the window is for, as in TS 24.008.
    pub operation_mode: u32,
    /// Paging-Time-Window-Length (1703/10415), OctetString; 3GPP TS 29.272, 7.3.228.
    /// One octet with the value of TS 24.008.
    pub paging_time_window_length: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::OPERATION_MODE, &self.operation_mode);
        avps.one(&avp::PAGING_TIME_WINDOW_LENGTH, &self.paging_time_window_length);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PagingTimeWindowBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PagingTimeWindow in PagingTimeWindow, with additional_avps;
    required operation_mode: IntoField<u32>, "Operation-Mode" => (Set, B), A: required::OperationMode;
    required paging_time_window_length: IntoField<OctetString>, "Paging-Time-Window-Length" => (A, Set), B: required::PagingTimeWindowLength;
}
