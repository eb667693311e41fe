// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::nat_control::{NatControlDefinition, avp};

/// Bindings to remove; at least one of definition and template should be there.
///
/// ```text
/// NAT-Control-Remove ::= < AVP Header: 597 >
///                      * [ NAT-Control-Definition ]
///                        [ NAT-Control-Binding-Template ]
///                      * [ AVP ]
/// ```
///
/// AVP code 597, RFC 6736, 8.7.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NatControlRemove {
    /// NAT-Control-Definition (598), Grouped; RFC 6736, 8.7.4.
    pub nat_control_definition: Vec<NatControlDefinition>,
    /// NAT-Control-Binding-Template (602), OctetString; RFC 6736, 8.7.8.
    /// The name of a policy that the NAT device has: bindings, an address pool, a limit.
    pub nat_control_binding_template: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for NatControlRemove {}

static GRAMMAR: Grammar = Grammar {
    name: "NAT-Control-Remove",
    items: &[
        Item::repeated(avp::NAT_CONTROL_DEFINITION.description()),
        Item::optional(avp::NAT_CONTROL_BINDING_TEMPLATE.description()),
        Item::any(),
    ],
};

impl Contents for NatControlRemove {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 598) => received.many(0, &mut self.nat_control_definition),
            (0, 602) => received.optional(1, &mut self.nat_control_binding_template),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::NAT_CONTROL_DEFINITION, &self.nat_control_definition);
        avps.optional(
            &avp::NAT_CONTROL_BINDING_TEMPLATE,
            &self.nat_control_binding_template,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NatControlRemoveBuilder builds group NatControlRemove in NatControlRemove, with additional_avps;
    optional nat_control_binding_template: IntoField<OctetString, Option<OctetString>>, "NAT-Control-Binding-Template";
    repeated nat_control_definition, nat_control_definitions: IntoField<NatControlDefinition>, "NAT-Control-Definition";
}
