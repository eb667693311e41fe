// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::{NniType, RelationshipMode, SessionDirection, avp};

/// The interface to another network that a call passed.
///
/// ```text
/// NNI-Information ::= < AVP Header: 2703 10415 >
///                     [ Session-Direction ]
///                     [ NNI-Type ]
///                     [ Relationship-Mode ]
///                     [ Neighbour-Node-Address ]
/// ```
///
/// AVP code 2703 of vendor 10415, 3GPP TS 32.299, 7.2.112A.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NniInformation {
    /// Session-Direction (2707/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub session_direction: Option<SessionDirection>,
    /// NNI-Type (2704/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub nni_type: Option<NniType>,
    /// Relationship-Mode (2706/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub relationship_mode: Option<RelationshipMode>,
    /// Neighbour-Node-Address (2705/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the node in the other network.
    pub neighbour_node_address: Option<Address>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for NniInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "NNI-Information",
    items: &[
        Item::optional(avp::SESSION_DIRECTION.description()),
        Item::optional(avp::NNI_TYPE.description()),
        Item::optional(avp::RELATIONSHIP_MODE.description()),
        Item::optional(avp::NEIGHBOUR_NODE_ADDRESS.description()),
    ],
};

impl Contents for NniInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2707) => received.optional(0, &mut self.session_direction),
            (10415, 2704) => received.optional(1, &mut self.nni_type),
            (10415, 2706) => received.optional(2, &mut self.relationship_mode),
            (10415, 2705) => received.optional(3, &mut self.neighbour_node_address),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SESSION_DIRECTION, &self.session_direction);
        avps.optional(&avp::NNI_TYPE, &self.nni_type);
        avps.optional(&avp::RELATIONSHIP_MODE, &self.relationship_mode);
        avps.optional(&avp::NEIGHBOUR_NODE_ADDRESS, &self.neighbour_node_address);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NniInformationBuilder builds group NniInformation in NniInformation;
    optional session_direction: IntoField<SessionDirection, Option<SessionDirection>>, "Session-Direction";
    optional nni_type: IntoField<NniType, Option<NniType>>, "NNI-Type";
    optional relationship_mode: IntoField<RelationshipMode, Option<RelationshipMode>>, "Relationship-Mode";
    optional neighbour_node_address: IntoField<Address, Option<Address>>, "Neighbour-Node-Address";
}
