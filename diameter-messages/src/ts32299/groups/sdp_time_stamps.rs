// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoTime;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::ts32299::avp;

/// When SDP was offered and answered.
///
/// ```text
/// SDP-TimeStamps ::= < AVP Header: 1273 10415 >
///                    [ SDP-Offer-Timestamp ]
///                    [ SDP-Answer-Timestamp ]
/// ```
///
/// AVP code 1273 of vendor 10415, 3GPP TS 32.299, 7.2.185.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SdpTimeStamps {
    /// SDP-Offer-Timestamp (1274/10415), Time; 3GPP TS 32.299, 7.2.
    pub sdp_offer_timestamp: Option<Time>,
    /// SDP-Answer-Timestamp (1275/10415), Time; 3GPP TS 32.299, 7.2.
    pub sdp_answer_timestamp: Option<Time>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for SdpTimeStamps {}

static GRAMMAR: Grammar = Grammar {
    name: "SDP-TimeStamps",
    items: &[
        Item::optional(avp::SDP_OFFER_TIMESTAMP.description()),
        Item::optional(avp::SDP_ANSWER_TIMESTAMP.description()),
    ],
};

impl Contents for SdpTimeStamps {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1274) => received.optional(0, &mut self.sdp_offer_timestamp),
            (10415, 1275) => received.optional(1, &mut self.sdp_answer_timestamp),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SDP_OFFER_TIMESTAMP, &self.sdp_offer_timestamp);
        avps.optional(&avp::SDP_ANSWER_TIMESTAMP, &self.sdp_answer_timestamp);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SdpTimeStampsBuilder builds group SdpTimeStamps in SdpTimeStamps;
    optional sdp_offer_timestamp: IntoTime<Option<Time>>, "SDP-Offer-Timestamp";
    optional sdp_answer_timestamp: IntoTime<Option<Time>>, "SDP-Answer-Timestamp";
}
