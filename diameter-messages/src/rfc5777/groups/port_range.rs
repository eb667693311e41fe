// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::rfc5777::avp;

/// A range of ports, both ends included; without a start it begins at 0, without an end it runs to
/// 65535.
///
/// ```text
/// Port-Range ::= < AVP Header: 531 >
///                [ Port-Start ]
///                [ Port-End ]
///              * [ AVP ]
/// ```
///
/// AVP code 531, RFC 5777, 4.1.7.15.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PortRange {
    /// Port-Start (532), Integer32; RFC 5777, 4.1.7.16.
    pub port_start: Option<i32>,
    /// Port-End (533), Integer32; RFC 5777, 4.1.7.17.
    pub port_end: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PortRange {}

static GRAMMAR: Grammar = Grammar {
    name: "Port-Range",
    items: &[
        Item::optional(avp::PORT_START.description()),
        Item::optional(avp::PORT_END.description()),
        Item::any(),
    ],
};

impl Contents for PortRange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 532) => received.optional(0, &mut self.port_start),
            (0, 533) => received.optional(1, &mut self.port_end),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::PORT_START, &self.port_start);
        avps.optional(&avp::PORT_END, &self.port_end);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PortRangeBuilder builds group PortRange in PortRange, with additional_avps;
    optional port_start: IntoField<i32, Option<i32>>, "Port-Start";
    optional port_end: IntoField<i32, Option<i32>>, "Port-End";
}
