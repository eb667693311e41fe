// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::nat_control::{NatControlDefinition, NatExternalPortStyle, avp};
use diameter_core::builder::append;

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
pub struct NatControlInstall {
    /// NAT-Control-Definition (598), Grouped; RFC 6736, 8.7.4.
    pub nat_control_definition: Vec<NatControlDefinition>,
    /// NAT-Control-Binding-Template (602), OctetString; RFC 6736, 8.7.8.
    pub nat_control_binding_template: Option<OctetString>,
    /// Max-NAT-Bindings (601), Unsigned32; RFC 6736, 8.7.7.
    pub max_nat_bindings: Option<u32>,
    /// NAT-External-Port-Style (604), Enumerated; RFC 6736, 8.7.10.
    pub nat_external_port_style: Option<NatExternalPortStyle>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl NatControlInstall {
    /// Starts building the AVPs of a NAT-Control-Install.
    pub fn builder() -> NatControlInstallBuilder {
        NatControlInstallBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::NAT_CONTROL_DEFINITION, &self.nat_control_definition);
        encoder
            .optional(
                &avp::NAT_CONTROL_BINDING_TEMPLATE,
                &self.nat_control_binding_template,
            );
        encoder.optional(&avp::MAX_NAT_BINDINGS, &self.max_nat_bindings);
        encoder.optional(&avp::NAT_EXTERNAL_PORT_STYLE, &self.nat_external_port_style);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`NatControlInstall`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct NatControlInstallBuilder {
    contents: NatControlInstall,
}

impl NatControlInstallBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one NAT-Control-Definition.
    pub fn nat_control_definition(
        mut self,
        value: impl Into<NatControlDefinition>,
    ) -> Self {
        append(&mut self.contents.nat_control_definition, value.into());
        self
    }

    /// Adds any number of NAT-Control-Definition.
    pub fn nat_control_definitions(
        mut self,
        values: impl IntoIterator<Item = impl Into<NatControlDefinition>>,
    ) -> Self {
        self.contents.nat_control_definition.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets NAT-Control-Binding-Template.
    pub fn nat_control_binding_template(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.nat_control_binding_template = Some(value.into());
        self
    }

    /// Sets Max-NAT-Bindings.
    pub fn max_nat_bindings(mut self, value: u32) -> Self {
        self.contents.max_nat_bindings = Some(value);
        self
    }

    /// Sets NAT-External-Port-Style.
    pub fn nat_external_port_style(
        mut self,
        value: impl Into<NatExternalPortStyle>,
    ) -> Self {
        self.contents.nat_external_port_style = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> NatControlInstall {
        self.contents
    }
}
