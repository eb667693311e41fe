// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{ParticipantAccessPriority, UserParticipatingType, avp};

/// A participant of a push-to-talk session.
///
/// ```text
/// Participant-Group ::= < AVP Header: 1260 10415 >
///                       [ Called-Party-Address ]
///                       [ Participant-Access-Priority ]
///                       [ User-Participating-Type ]
/// ```
///
/// AVP code 1260 of vendor 10415, 3GPP TS 32.299, 7.2.131.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ParticipantGroup {
    /// Called-Party-Address (832/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The called party, as a SIP or tel URI.
    pub called_party_address: Option<Utf8String>,
    /// Participant-Access-Priority (1259/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub participant_access_priority: Option<ParticipantAccessPriority>,
    /// User-Participating-Type (1279/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub user_participating_type: Option<UserParticipatingType>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ParticipantGroup {}

static GRAMMAR: Grammar = Grammar {
    name: "Participant-Group",
    items: &[
        Item::optional(avp::CALLED_PARTY_ADDRESS.description()),
        Item::optional(avp::PARTICIPANT_ACCESS_PRIORITY.description()),
        Item::optional(avp::USER_PARTICIPATING_TYPE.description()),
    ],
};

impl Contents for ParticipantGroup {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 832) => received.optional(0, &mut self.called_party_address),
            (10415, 1259) => received.optional(1, &mut self.participant_access_priority),
            (10415, 1279) => received.optional(2, &mut self.user_participating_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CALLED_PARTY_ADDRESS, &self.called_party_address);
        avps.optional(
            &avp::PARTICIPANT_ACCESS_PRIORITY,
            &self.participant_access_priority,
        );
        avps.optional(&avp::USER_PARTICIPATING_TYPE, &self.user_participating_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ParticipantGroupBuilder builds group ParticipantGroup in ParticipantGroup;
    optional called_party_address: IntoField<Utf8String, Option<Utf8String>>, "Called-Party-Address";
    optional participant_access_priority: IntoField<ParticipantAccessPriority, Option<ParticipantAccessPriority>>, "Participant-Access-Priority";
    optional user_participating_type: IntoField<UserParticipatingType, Option<UserParticipatingType>>, "User-Participating-Type";
}
