// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::nat_control::{NatControlDefinition, NatExternalPortStyle, avp};

/// Bindings to install, and how many the end point may have.
///
/// ```text
/// NAT-Control-Install ::= < AVP Header: 596 >
///                       * [ NAT-Control-Definition ]
///                         [ NAT-Control-Binding-Template ]
///                         [ Max-NAT-Bindings ]
///                         [ NAT-External-Port-Style ]
///                       * [ AVP ]
/// ```
///
/// AVP code 596, RFC 6736, 8.7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NatControlInstall {
    /// NAT-Control-Definition (598), Grouped; RFC 6736, 8.7.4.
    pub nat_control_definition: Vec<NatControlDefinition>,
    /// NAT-Control-Binding-Template (602), OctetString; RFC 6736, 8.7.8.
    /// The name of a policy that the NAT device has: bindings, an address pool, a limit.
    pub nat_control_binding_template: Option<OctetString>,
    /// Max-NAT-Bindings (601), Unsigned32; RFC 6736, 8.7.7.
    /// How many bindings the end point may have.
    pub max_nat_bindings: Option<u32>,
    /// NAT-External-Port-Style (604), Enumerated; RFC 6736, 8.7.10.
    pub nat_external_port_style: Option<NatExternalPortStyle>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for NatControlInstall {}

static GRAMMAR: Grammar = Grammar {
    name: "NAT-Control-Install",
    items: &[
        Item::repeated(avp::NAT_CONTROL_DEFINITION.description()),
        Item::optional(avp::NAT_CONTROL_BINDING_TEMPLATE.description()),
        Item::optional(avp::MAX_NAT_BINDINGS.description()),
        Item::optional(avp::NAT_EXTERNAL_PORT_STYLE.description()),
        Item::any(),
    ],
};

impl Contents for NatControlInstall {
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
            (0, 601) => received.optional(2, &mut self.max_nat_bindings),
            (0, 604) => received.optional(3, &mut self.nat_external_port_style),
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
        avps.optional(&avp::MAX_NAT_BINDINGS, &self.max_nat_bindings);
        avps.optional(&avp::NAT_EXTERNAL_PORT_STYLE, &self.nat_external_port_style);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NatControlInstallBuilder builds group NatControlInstall in NatControlInstall, with additional_avps;
    optional nat_control_binding_template: IntoField<OctetString, Option<OctetString>>, "NAT-Control-Binding-Template";
    optional max_nat_bindings: IntoField<u32, Option<u32>>, "Max-NAT-Bindings";
    optional nat_external_port_style: IntoField<NatExternalPortStyle, Option<NatExternalPortStyle>>, "NAT-External-Port-Style";
    repeated nat_control_definition, nat_control_definitions: IntoField<NatControlDefinition>, "NAT-Control-Definition";
}
