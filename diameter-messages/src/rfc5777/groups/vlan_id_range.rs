// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::rfc5777::avp;

/// A range of VLAN identifiers of IEEE 802.1ad or 802.1Q.
///
/// ```text
/// VLAN-ID-Range ::= < AVP Header: 552 >
///                   [ S-VID-Start ]
///                   [ S-VID-End ]
///                   [ C-VID-Start ]
///                   [ C-VID-End ]
///                 * [ AVP ]
/// ```
///
/// AVP code 552, RFC 5777, 4.1.8.18.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VlanIdRange {
    /// S-VID-Start (553), Unsigned32; RFC 5777, 4.1.8.19.
    pub s_vid_start: Option<u32>,
    /// S-VID-End (554), Unsigned32; RFC 5777, 4.1.8.20.
    pub s_vid_end: Option<u32>,
    /// C-VID-Start (555), Unsigned32; RFC 5777, 4.1.8.21.
    pub c_vid_start: Option<u32>,
    /// C-VID-End (556), Unsigned32; RFC 5777, 4.1.8.22.
    pub c_vid_end: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for VlanIdRange {}

static GRAMMAR: Grammar = Grammar {
    name: "VLAN-ID-Range",
    items: &[
        Item::optional(avp::S_VID_START.description()),
        Item::optional(avp::S_VID_END.description()),
        Item::optional(avp::C_VID_START.description()),
        Item::optional(avp::C_VID_END.description()),
        Item::any(),
    ],
};

impl Contents for VlanIdRange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 553) => received.optional(0, &mut self.s_vid_start),
            (0, 554) => received.optional(1, &mut self.s_vid_end),
            (0, 555) => received.optional(2, &mut self.c_vid_start),
            (0, 556) => received.optional(3, &mut self.c_vid_end),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::S_VID_START, &self.s_vid_start);
        avps.optional(&avp::S_VID_END, &self.s_vid_end);
        avps.optional(&avp::C_VID_START, &self.c_vid_start);
        avps.optional(&avp::C_VID_END, &self.c_vid_end);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    VlanIdRangeBuilder builds group VlanIdRange in VlanIdRange, with additional_avps;
    optional s_vid_start: IntoField<u32, Option<u32>>, "S-VID-Start";
    optional s_vid_end: IntoField<u32, Option<u32>>, "S-VID-End";
    optional c_vid_start: IntoField<u32, Option<u32>>, "C-VID-Start";
    optional c_vid_end: IntoField<u32, Option<u32>>, "C-VID-End";
}
