// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29128::avp;

/// The visited network's limits for data over the control plane.
///
/// ```text
/// Serving-PLMN-Rate-Control ::= < AVP Header: 4310 10415 >
///                               [ Uplink-Rate-Limit ]
///                               [ Downlink-Rate-Limit ]
///                             * [ AVP ]
/// ```
///
/// AVP code 4310 of vendor 10415, 3GPP TS 29.128, 6.4.21.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServingPlmnRateControl {
    /// Uplink-Rate-Limit (4311/10415), Unsigned32; 3GPP TS 29.128, 6.4.23.
    /// Messages in six minutes; at least 10.
    pub uplink_rate_limit: Option<u32>,
    /// Downlink-Rate-Limit (4312/10415), Unsigned32; 3GPP TS 29.128, 6.4.22.
    /// Messages in six minutes; at least 10.
    pub downlink_rate_limit: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServingPlmnRateControl {}

static GRAMMAR: Grammar = Grammar {
    name: "Serving-PLMN-Rate-Control",
    items: &[
        Item::optional(avp::UPLINK_RATE_LIMIT.description()),
        Item::optional(avp::DOWNLINK_RATE_LIMIT.description()),
        Item::any(),
    ],
};

impl Contents for ServingPlmnRateControl {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4311) => received.optional(0, &mut self.uplink_rate_limit),
            (10415, 4312) => received.optional(1, &mut self.downlink_rate_limit),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::UPLINK_RATE_LIMIT, &self.uplink_rate_limit);
        avps.optional(&avp::DOWNLINK_RATE_LIMIT, &self.downlink_rate_limit);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServingPlmnRateControlBuilder builds group ServingPlmnRateControl in ServingPlmnRateControl, with additional_avps;
    optional uplink_rate_limit: IntoField<u32, Option<u32>>, "Uplink-Rate-Limit";
    optional downlink_rate_limit: IntoField<u32, Option<u32>>, "Downlink-Rate-Limit";
}
