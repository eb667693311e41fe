// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps};
use crate::ts29061;
use crate::ts32299::avp;

/// A location and when it was entered.
///
/// ```text
/// Location-Info ::= < AVP Header: 3460 10415 >
///                   [ 3GPP-User-Location-Info ]
///                   [ Change-Time ]
/// ```
///
/// AVP code 3460 of vendor 10415, 3GPP TS 32.299, 7.2.95A.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LocationInfo {
    /// 3GPP-User-Location-Info (22/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// One octet for the kind of location (130 is TAI and ECGI), then the location as in TS 29.274.
    pub three_gpp_user_location_info: Option<OctetString>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LocationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Location-Info",
    items: &[
        Item::optional(ts29061::avp::THREE_GPP_USER_LOCATION_INFO.description()),
        Item::optional(avp::CHANGE_TIME.description()),
    ],
};

impl Contents for LocationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 22) => received.optional(0, &mut self.three_gpp_user_location_info),
            (10415, 2038) => received.optional(1, &mut self.change_time),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &ts29061::avp::THREE_GPP_USER_LOCATION_INFO,
            &self.three_gpp_user_location_info,
        );
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocationInfoBuilder builds group LocationInfo in LocationInfo;
    optional three_gpp_user_location_info: IntoField<OctetString, Option<OctetString>>, "3GPP-User-Location-Info";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
}
