// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::credit_control;
use crate::credit_control::FinalUnitAction;
use crate::ts29214::avp;

/// Flows by number: a media component and some of its flows.
///
/// ```text
/// Flows ::= < AVP Header: 510 10415 >
///           { Media-Component-Number }
///         * [ Flow-Number ]
///         * [ Content-Version ]
///           [ Final-Unit-Action ]
///           [ Media-Component-Status ]
///         * [ AVP ]
/// ```
///
/// AVP code 510 of vendor 10415, 3GPP TS 29.214, 5.3.10.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Flows {
    /// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
    /// The place of the component in the SDP; 0 describes no media.
    pub media_component_number: u32,
    /// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
    /// The place of a flow within its media component.
    pub flow_number: Vec<u32>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    /// The version of a media component's content.
    pub content_version: Vec<u64>,
    /// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
    pub final_unit_action: Option<FinalUnitAction>,
    /// Media-Component-Status (549/10415), Unsigned32; 3GPP TS 29.214, 5.3.48.
    pub media_component_status: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Flows {}

static GRAMMAR: Grammar = Grammar {
    name: "Flows",
    items: &[
        Item::required(avp::MEDIA_COMPONENT_NUMBER.description()),
        Item::repeated(avp::FLOW_NUMBER.description()),
        Item::repeated(avp::CONTENT_VERSION.description()),
        Item::optional(credit_control::avp::FINAL_UNIT_ACTION.description()),
        Item::optional(avp::MEDIA_COMPONENT_STATUS.description()),
        Item::any(),
    ],
};

impl Contents for Flows {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            media_component_number: unread.value(),
            flow_number: Vec::new(),
            content_version: Vec::new(),
            final_unit_action: None,
            media_component_status: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 518) => received.one(0, 0, &mut self.media_component_number),
            (10415, 509) => received.many(1, &mut self.flow_number),
            (10415, 552) => received.many(2, &mut self.content_version),
            (0, 449) => received.optional(3, &mut self.final_unit_action),
            (10415, 549) => received.optional(4, &mut self.media_component_status),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        avps.many(&avp::FLOW_NUMBER, &self.flow_number);
        avps.many(&avp::CONTENT_VERSION, &self.content_version);
        avps.optional(&credit_control::avp::FINAL_UNIT_ACTION, &self.final_unit_action);
        avps.optional(&avp::MEDIA_COMPONENT_STATUS, &self.media_component_status);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FlowsBuilder<(A,) = (Unset,), (Set,)> builds group Flows in Flows, with additional_avps;
    required media_component_number: IntoField<u32>, "Media-Component-Number" => (Set,), A: required::MediaComponentNumber;
    optional final_unit_action: IntoField<FinalUnitAction, Option<FinalUnitAction>>, "Final-Unit-Action";
    optional media_component_status: IntoField<u32, Option<u32>>, "Media-Component-Status";
    repeated flow_number, flow_numbers: IntoField<u32>, "Flow-Number";
    repeated content_version, content_versions: IntoField<u64>, "Content-Version";
}
