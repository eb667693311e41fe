// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::nat_control::{NatControlDefinition, avp};
use diameter_core::builder::append;

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
pub struct NatControlRemove {
    /// NAT-Control-Definition (598), Grouped; RFC 6736, 8.7.4.
    pub nat_control_definition: Vec<NatControlDefinition>,
    /// NAT-Control-Binding-Template (602), OctetString; RFC 6736, 8.7.8.
    pub nat_control_binding_template: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl NatControlRemove {
    /// Starts building the AVPs of a NAT-Control-Remove.
    pub fn builder() -> NatControlRemoveBuilder {
        NatControlRemoveBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::NAT_CONTROL_DEFINITION, &self.nat_control_definition);
        encoder
            .optional(
                &avp::NAT_CONTROL_BINDING_TEMPLATE,
                &self.nat_control_binding_template,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`NatControlRemove`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct NatControlRemoveBuilder {
    contents: NatControlRemove,
}

impl NatControlRemoveBuilder {
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

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> NatControlRemove {
        self.contents
    }
}
