// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::ts32299::{CoverageStatus, LocationInfo, avp};

/// Whether the terminal was in coverage, when it changed, and where.
///
/// ```text
/// Coverage-Info ::= < AVP Header: 3459 10415 >
///                   [ Coverage-Status ]
///                   [ Change-Time ]
///                 * [ Location-Info ]
/// ```
///
/// AVP code 3459 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CoverageInfo {
    /// Coverage-Status (3428/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub coverage_status: Option<CoverageStatus>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// Location-Info (3460/10415), Grouped; 3GPP TS 32.299, 7.2.95A.
    pub location_info: Vec<LocationInfo>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for CoverageInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Coverage-Info",
    items: &[
        Item::optional(avp::COVERAGE_STATUS.description()),
        Item::optional(avp::CHANGE_TIME.description()),
        Item::repeated(avp::LOCATION_INFO.description()),
    ],
};

impl Contents for CoverageInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3428) => received.optional(0, &mut self.coverage_status),
            (10415, 2038) => received.optional(1, &mut self.change_time),
            (10415, 3460) => received.many(2, &mut self.location_info),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::COVERAGE_STATUS, &self.coverage_status);
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.many(&avp::LOCATION_INFO, &self.location_info);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CoverageInfoBuilder builds group CoverageInfo in CoverageInfo;
    optional coverage_status: IntoField<CoverageStatus, Option<CoverageStatus>>, "Coverage-Status";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
    repeated location_info, location_infos: IntoField<LocationInfo>, "Location-Info";
}
