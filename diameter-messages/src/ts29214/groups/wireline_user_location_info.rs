// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29214::avp;

/// Where a user is in a fixed 5G access.
///
/// ```text
/// Wireline-User-Location-Info ::= < AVP Header: 578 10415 >
///                                 [ HFC-Node-Identifier ]
///                                 [ GLI-Identifier ]
///                                 [ Line-Type ]
///                               * [ AVP ]
/// ```
///
/// AVP code 578 of vendor 10415, 3GPP TS 29.214, 5.3.75.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WirelineUserLocationInfo {
    /// HFC-Node-Identifier (579/10415), OctetString; 3GPP TS 29.214, 5.3.76.
    pub hfc_node_identifier: Option<OctetString>,
    /// GLI-Identifier (580/10415), OctetString; 3GPP TS 29.214, 5.3.77.
    pub gli_identifier: Option<OctetString>,
    /// Line-Type (581/10415), Unsigned32; 3GPP TS 29.214, 5.3.78.
    pub line_type: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for WirelineUserLocationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Wireline-User-Location-Info",
    items: &[
        Item::optional(avp::HFC_NODE_IDENTIFIER.description()),
        Item::optional(avp::GLI_IDENTIFIER.description()),
        Item::optional(avp::LINE_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for WirelineUserLocationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 579) => received.optional(0, &mut self.hfc_node_identifier),
            (10415, 580) => received.optional(1, &mut self.gli_identifier),
            (10415, 581) => received.optional(2, &mut self.line_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::HFC_NODE_IDENTIFIER, &self.hfc_node_identifier);
        avps.optional(&avp::GLI_IDENTIFIER, &self.gli_identifier);
        avps.optional(&avp::LINE_TYPE, &self.line_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WirelineUserLocationInfoBuilder builds group WirelineUserLocationInfo in WirelineUserLocationInfo, with additional_avps;
    optional hfc_node_identifier: IntoField<OctetString, Option<OctetString>>, "HFC-Node-Identifier";
    optional gli_identifier: IntoField<OctetString, Option<OctetString>>, "GLI-Identifier";
    optional line_type: IntoField<u32, Option<u32>>, "Line-Type";
}
