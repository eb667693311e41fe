// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts29209::{V4TransportAddress, V6TransportAddress, avp};

/// Addresses before translation.
///
/// ```text
/// Binding-Input-List ::= < AVP Header: 451 13019 >
///                      * [ V6-Transport-Address ]
///                      * [ V4-Transport-Address ]
/// ```
///
/// AVP code 451 of vendor 13019, 3GPP TS 29.209, 7.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BindingInputList {
    /// V6-Transport-Address (453/13019), Grouped; 3GPP TS 29.209, 7.3.4.
    pub v6_transport_address: Vec<V6TransportAddress>,
    /// V4-Transport-Address (454/13019), Grouped; 3GPP TS 29.209, 7.3.5.
    pub v4_transport_address: Vec<V4TransportAddress>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for BindingInputList {}

static GRAMMAR: Grammar = Grammar {
    name: "Binding-Input-List",
    items: &[
        Item::repeated(avp::V6_TRANSPORT_ADDRESS.description()),
        Item::repeated(avp::V4_TRANSPORT_ADDRESS.description()),
    ],
};

impl Contents for BindingInputList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (13019, 453) => received.many(0, &mut self.v6_transport_address),
            (13019, 454) => received.many(1, &mut self.v4_transport_address),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::V6_TRANSPORT_ADDRESS, &self.v6_transport_address);
        avps.many(&avp::V4_TRANSPORT_ADDRESS, &self.v4_transport_address);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    BindingInputListBuilder builds group BindingInputList in BindingInputList;
    repeated v6_transport_address, v6_transport_addresses: IntoField<V6TransportAddress>, "V6-Transport-Address";
    repeated v4_transport_address, v4_transport_addresses: IntoField<V4TransportAddress>, "V4-Transport-Address";
}
