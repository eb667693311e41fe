// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::ts29209::{BindingInputList, BindingOutputList, avp};

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
#[non_exhaustive]
pub struct BindingInformation {
    /// Binding-Input-List (451/13019), Grouped; 3GPP TS 29.209, 7.3.2.
    pub binding_input_list: BindingInputList,
    /// Binding-Output-List (452/13019), Grouped; 3GPP TS 29.209, 7.3.3.
    pub binding_output_list: Option<BindingOutputList>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::BINDING_INPUT_LIST, &self.binding_input_list);
        avps.optional(&avp::BINDING_OUTPUT_LIST, &self.binding_output_list);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    BindingInformationBuilder<(A,) = (Unset,), (Set,)> builds group BindingInformation in BindingInformation;
    required binding_input_list: IntoField<BindingInputList>, "Binding-Input-List" => (Set,), A: required::BindingInputList;
    optional binding_output_list: IntoField<BindingOutputList, Option<BindingOutputList>>, "Binding-Output-List";
}
