// @generated from dictionaries/ts29153.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// The congestion of an area.
///
/// ```text
/// Network-Congestion-Area-Report ::= < AVP Header: 4101 10415 >
///                                  * [ AVP ]
/// ```
///
/// AVP code 4101 of vendor 10415, 3GPP TS 29.153, 5.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NetworkCongestionAreaReport {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for NetworkCongestionAreaReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Network-Congestion-Area-Report",
    items: &[Item::any()],
};

impl Contents for NetworkCongestionAreaReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional(&mut self.additional_avps);
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NetworkCongestionAreaReportBuilder builds group NetworkCongestionAreaReport in NetworkCongestionAreaReport, with additional_avps;
}
