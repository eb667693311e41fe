// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String};
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
pub struct ParticipantGroup {
    /// Called-Party-Address (832/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub called_party_address: Option<Utf8String>,
    /// Participant-Access-Priority (1259/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub participant_access_priority: Option<ParticipantAccessPriority>,
    /// User-Participating-Type (1279/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub user_participating_type: Option<UserParticipatingType>,
}

impl ParticipantGroup {
    /// Starts building the AVPs of a Participant-Group.
    pub fn builder() -> ParticipantGroupBuilder {
        ParticipantGroupBuilder::new()
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while let Some(key) = received.next() {
            match key {
                (10415, 832) => received.one(0, &mut contents.called_party_address),
                (10415, 1259) => {
                    received.one(1, &mut contents.participant_access_priority)
                }
                (10415, 1279) => received.one(2, &mut contents.user_participating_type),
                _ => received.not_allowed(),
            }
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::CALLED_PARTY_ADDRESS, &self.called_party_address);
        encoder
            .optional(
                &avp::PARTICIPANT_ACCESS_PRIORITY,
                &self.participant_access_priority,
            );
        encoder.optional(&avp::USER_PARTICIPATING_TYPE, &self.user_participating_type);
    }
}

/// Builds [`ParticipantGroup`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ParticipantGroupBuilder {
    contents: ParticipantGroup,
}

impl ParticipantGroupBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Called-Party-Address.
    pub fn called_party_address(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.called_party_address = Some(value.into());
        self
    }

    /// Sets Participant-Access-Priority.
    pub fn participant_access_priority(
        mut self,
        value: impl Into<ParticipantAccessPriority>,
    ) -> Self {
        self.contents.participant_access_priority = Some(value.into());
        self
    }

    /// Sets User-Participating-Type.
    pub fn user_participating_type(
        mut self,
        value: impl Into<UserParticipatingType>,
    ) -> Self {
        self.contents.user_participating_type = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> ParticipantGroup {
        self.contents
    }
}
