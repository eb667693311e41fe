// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29214::{MediaComponentDescription, avp};

/// What the network would accept, when it rejects a session.
///
/// ```text
/// Acceptable-Service-Info ::= < AVP Header: 526 10415 >
///                           * [ Media-Component-Description ]
///                             [ Max-Requested-Bandwidth-DL ]
///                             [ Max-Requested-Bandwidth-UL ]
///                             [ Extended-Max-Requested-BW-DL ]
///                             [ Extended-Max-Requested-BW-UL ]
///                           * [ AVP ]
/// ```
///
/// AVP code 526 of vendor 10415, 3GPP TS 29.214, 5.3.24.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AcceptableServiceInfo {
    /// Media-Component-Description (517/10415), Grouped; 3GPP TS 29.214, 5.3.16.
    pub media_component_description: Vec<MediaComponentDescription>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_dl: Option<u32>,
    /// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_ul: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AcceptableServiceInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Acceptable-Service-Info",
    items: &[
        Item::repeated(avp::MEDIA_COMPONENT_DESCRIPTION.description()),
        Item::optional(avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(avp::EXTENDED_MAX_REQUESTED_BW_DL.description()),
        Item::optional(avp::EXTENDED_MAX_REQUESTED_BW_UL.description()),
        Item::any(),
    ],
};

impl Contents for AcceptableServiceInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 517) => received.many(0, &mut self.media_component_description),
            (10415, 515) => received.optional(1, &mut self.max_requested_bandwidth_dl),
            (10415, 516) => received.optional(2, &mut self.max_requested_bandwidth_ul),
            (10415, 554) => received.optional(3, &mut self.extended_max_requested_bw_dl),
            (10415, 555) => received.optional(4, &mut self.extended_max_requested_bw_ul),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::MEDIA_COMPONENT_DESCRIPTION, &self.media_component_description);
        avps.optional(
            &avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.optional(
            &avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.optional(
            &avp::EXTENDED_MAX_REQUESTED_BW_DL,
            &self.extended_max_requested_bw_dl,
        );
        avps.optional(
            &avp::EXTENDED_MAX_REQUESTED_BW_UL,
            &self.extended_max_requested_bw_ul,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AcceptableServiceInfoBuilder builds group AcceptableServiceInfo in AcceptableServiceInfo, with additional_avps;
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
    optional extended_max_requested_bw_dl: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-DL";
    optional extended_max_requested_bw_ul: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-UL";
    large media_component_description, media_component_descriptions: IntoField<MediaComponentDescription, Vec<MediaComponentDescription>>, IntoField<MediaComponentDescription>, "Media-Component-Description";
}
