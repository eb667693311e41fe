// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps, Utf8String};
use crate::ts32299::{AocInformation, ParticipantActionType, avp};

/// One supplementary service that was used in a call.
///
/// ```text
/// Supplementary-Service ::= < AVP Header: 2048 10415 >
///                           [ MMTel-SService-Type ]
///                           [ Service-Mode ]
///                           [ Number-Of-Diversions ]
///                           [ Associated-Party-Address ]
///                           [ Service-Id ]
///                           [ Change-Time ]
///                           [ Number-Of-Participants ]
///                           [ Participant-Action-Type ]
///                           [ CUG-Information ]
///                           [ AoC-Information ]
/// ```
///
/// AVP code 2048 of vendor 10415, 3GPP TS 32.299, 7.2.219.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SupplementaryService {
    /// MMTel-SService-Type (2031/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The supplementary service. The name is misspelt in the specification.
    pub mmtel_sservice_type: Option<u32>,
    /// Service-Mode (2032/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub service_mode: Option<u32>,
    /// Number-Of-Diversions (2034/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// How often the call was diverted.
    pub number_of_diversions: Option<u32>,
    /// Associated-Party-Address (2035/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The other party of a supplementary service, a SIP or tel URI.
    pub associated_party_address: Option<Utf8String>,
    /// Service-Id (855/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The service. Code 855; its name differs from Service-ID (3103) in case only.
    pub service_id: Option<Utf8String>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// Number-Of-Participants (885/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// How many took part.
    pub number_of_participants: Option<u32>,
    /// Participant-Action-Type (2049/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub participant_action_type: Option<ParticipantActionType>,
    /// CUG-Information (2304/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The closed user group, in octets.
    pub cug_information: Option<OctetString>,
    /// AoC-Information (2054/10415), Grouped; 3GPP TS 32.299, 7.2.15.
    pub aoc_information: Option<Box<AocInformation>>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for SupplementaryService {}

static GRAMMAR: Grammar = Grammar {
    name: "Supplementary-Service",
    items: &[
        Item::optional(avp::MMTEL_SSERVICE_TYPE.description()),
        Item::optional(avp::SERVICE_MODE.description()),
        Item::optional(avp::NUMBER_OF_DIVERSIONS.description()),
        Item::optional(avp::ASSOCIATED_PARTY_ADDRESS.description()),
        Item::optional(avp::SERVICE_ID.description()),
        Item::optional(avp::CHANGE_TIME.description()),
        Item::optional(avp::NUMBER_OF_PARTICIPANTS.description()),
        Item::optional(avp::PARTICIPANT_ACTION_TYPE.description()),
        Item::optional(avp::CUG_INFORMATION.description()),
        Item::optional(avp::AOC_INFORMATION.description()),
    ],
};

impl Contents for SupplementaryService {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2031) => received.optional(0, &mut self.mmtel_sservice_type),
            (10415, 2032) => received.optional(1, &mut self.service_mode),
            (10415, 2034) => received.optional(2, &mut self.number_of_diversions),
            (10415, 2035) => received.optional(3, &mut self.associated_party_address),
            (10415, 855) => received.optional(4, &mut self.service_id),
            (10415, 2038) => received.optional(5, &mut self.change_time),
            (10415, 885) => received.optional(6, &mut self.number_of_participants),
            (10415, 2049) => received.optional(7, &mut self.participant_action_type),
            (10415, 2304) => received.optional(8, &mut self.cug_information),
            (10415, 2054) => received.optional_boxed(9, &mut self.aoc_information),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MMTEL_SSERVICE_TYPE, &self.mmtel_sservice_type);
        avps.optional(&avp::SERVICE_MODE, &self.service_mode);
        avps.optional(&avp::NUMBER_OF_DIVERSIONS, &self.number_of_diversions);
        avps.optional(&avp::ASSOCIATED_PARTY_ADDRESS, &self.associated_party_address);
        avps.optional(&avp::SERVICE_ID, &self.service_id);
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.optional(&avp::NUMBER_OF_PARTICIPANTS, &self.number_of_participants);
        avps.optional(&avp::PARTICIPANT_ACTION_TYPE, &self.participant_action_type);
        avps.optional(&avp::CUG_INFORMATION, &self.cug_information);
        avps.optional_boxed(&avp::AOC_INFORMATION, &self.aoc_information);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SupplementaryServiceBuilder builds group SupplementaryService in SupplementaryService;
    optional mmtel_sservice_type: IntoField<u32, Option<u32>>, "MMTel-SService-Type";
    optional service_mode: IntoField<u32, Option<u32>>, "Service-Mode";
    optional number_of_diversions: IntoField<u32, Option<u32>>, "Number-Of-Diversions";
    optional associated_party_address: IntoField<Utf8String, Option<Utf8String>>, "Associated-Party-Address";
    optional service_id: IntoField<Utf8String, Option<Utf8String>>, "Service-Id";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
    optional number_of_participants: IntoField<u32, Option<u32>>, "Number-Of-Participants";
    optional participant_action_type: IntoField<ParticipantActionType, Option<ParticipantActionType>>, "Participant-Action-Type";
    optional cug_information: IntoField<OctetString, Option<OctetString>>, "CUG-Information";
    optional aoc_information: IntoField<AocInformation, Option<Box<AocInformation>>>, "AoC-Information";
}
