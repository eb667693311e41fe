// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::ts29209::{BindingInputList, BindingOutputList, avp, required};
use diameter_core::builder::{Set, Unset};

/// The addresses at both sides of a gateway.
///
/// ```text
/// Binding-Information ::= < AVP Header: 450 13019 >
///                         { Binding-Input-List }
///                         [ Binding-Output-List ]
/// ```
///
/// AVP code 450 of vendor 13019, 3GPP TS 29.209, 7.3.1.
#[derive(Clone, Debug, PartialEq)]
pub struct BindingInformation {
    /// Binding-Input-List (451/13019), Grouped; 3GPP TS 29.209, 7.3.2.
    pub binding_input_list: BindingInputList,
    /// Binding-Output-List (452/13019), Grouped; 3GPP TS 29.209, 7.3.3.
    pub binding_output_list: Option<BindingOutputList>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl BindingInformation {
    /// Starts building the AVPs of a Binding-Information.
    pub fn builder() -> BindingInformationBuilder {
        BindingInformationBuilder::new()
    }
}

impl Group for BindingInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Binding-Information",
    items: &[
        Item::required(avp::BINDING_INPUT_LIST.description()),
        Item::optional(avp::BINDING_OUTPUT_LIST.description()),
    ],
};

impl Contents for BindingInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            binding_input_list: unread.value(),
            binding_output_list: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (13019, 451) => received.one(0, 0, &mut self.binding_input_list),
            (13019, 452) => received.optional(1, &mut self.binding_output_list),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::BINDING_INPUT_LIST, &self.binding_input_list);
        encoder.optional(&avp::BINDING_OUTPUT_LIST, &self.binding_output_list);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`BindingInformation`]. `build` exists once all that is required is set:
/// Binding-Input-List.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct BindingInformationBuilder<R = (Unset,)> {
    required: R,
    optional: BindingInformationOptional,
}

impl BindingInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> BindingInformationBuilder<(A,)> {
    /// Sets Binding-Input-List (required).
    pub fn binding_input_list(
        self,
        value: impl Into<BindingInputList>,
    ) -> BindingInformationBuilder<(Set<BindingInputList>,)> {
        let (_,) = self.required;
        BindingInformationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> BindingInformation
    where
        A: required::BindingInputList<BindingInputList>,
    {
        let (a,) = self.required;
        BindingInformation {
            binding_input_list: a.value(),
            binding_output_list: self.optional.binding_output_list,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Binding-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct BindingInformationOptional {
    binding_output_list: Option<BindingOutputList>,
}

impl<R> BindingInformationBuilder<R> {
    /// Sets Binding-Output-List.
    pub fn binding_output_list(mut self, value: impl Into<BindingOutputList>) -> Self {
        self.optional.binding_output_list = Some(value.into());
        self
    }
}
