// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::{ApnRateControlDownlink, ApnRateControlUplink, avp};

/// Limits for the user's data in an APN.
///
/// ```text
/// APN-Rate-Control ::= < AVP Header: 3933 10415 >
///                      [ APN-Rate-Control-Uplink ]
///                      [ APN-Rate-Control-Downlink ]
/// ```
///
/// AVP code 3933 of vendor 10415, 3GPP TS 32.299, 7.2.20A.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApnRateControl {
    /// APN-Rate-Control-Uplink (3935/10415), Grouped; 3GPP TS 32.299, 7.2.20C.
    pub apn_rate_control_uplink: Option<ApnRateControlUplink>,
    /// APN-Rate-Control-Downlink (3934/10415), Grouped; 3GPP TS 32.299, 7.2.20B.
    pub apn_rate_control_downlink: Option<ApnRateControlDownlink>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ApnRateControl {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Rate-Control",
    items: &[
        Item::optional(avp::APN_RATE_CONTROL_UPLINK.description()),
        Item::optional(avp::APN_RATE_CONTROL_DOWNLINK.description()),
    ],
};

impl Contents for ApnRateControl {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3935) => received.optional(0, &mut self.apn_rate_control_uplink),
            (10415, 3934) => received.optional(1, &mut self.apn_rate_control_downlink),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::APN_RATE_CONTROL_UPLINK, &self.apn_rate_control_uplink);
        avps.optional(&avp::APN_RATE_CONTROL_DOWNLINK, &self.apn_rate_control_downlink);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApnRateControlBuilder builds group ApnRateControl in ApnRateControl;
    optional apn_rate_control_uplink: IntoField<ApnRateControlUplink, Option<ApnRateControlUplink>>, "APN-Rate-Control-Uplink";
    optional apn_rate_control_downlink: IntoField<ApnRateControlDownlink, Option<ApnRateControlDownlink>>, "APN-Rate-Control-Downlink";
}
