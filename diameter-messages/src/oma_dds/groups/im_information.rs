// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::oma_dds::avp;

/// Charging data for instant messages.
///
/// ```text
/// IM-Information ::= < AVP Header: 2110 10415 >
///                    [ Total-Number-Of-Messages-Sent ]
///                    [ Total-Number-Of-Messages-Exploded ]
///                    [ Number-Of-Messages-Successfully-Sent ]
///                    [ Number-Of-Messages-Successfully-Exploded ]
/// ```
///
/// AVP code 2110 of vendor 10415, OMA DDS Charging Data, 8.5.6.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ImInformation {
    /// Total-Number-Of-Messages-Sent (2114/10415), Unsigned32; OMA DDS Charging Data, 8.4.
    pub total_number_of_messages_sent: Option<u32>,
    /// Total-Number-Of-Messages-Exploded (2113/10415), Unsigned32; OMA DDS Charging Data, 8.4.
    pub total_number_of_messages_exploded: Option<u32>,
    /// Number-Of-Messages-Successfully-Sent (2112/10415), Unsigned32; OMA DDS Charging Data, 8.4.
    pub number_of_messages_successfully_sent: Option<u32>,
    /// Number-Of-Messages-Successfully-Exploded (2111/10415), Unsigned32; OMA DDS Charging Data, 8.4.
    pub number_of_messages_successfully_exploded: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ImInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "IM-Information",
    items: &[
        Item::optional(avp::TOTAL_NUMBER_OF_MESSAGES_SENT.description()),
        Item::optional(avp::TOTAL_NUMBER_OF_MESSAGES_EXPLODED.description()),
        Item::optional(avp::NUMBER_OF_MESSAGES_SUCCESSFULLY_SENT.description()),
        Item::optional(avp::NUMBER_OF_MESSAGES_SUCCESSFULLY_EXPLODED.description()),
    ],
};

impl Contents for ImInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2114) => {
                received.optional(0, &mut self.total_number_of_messages_sent)
            }
            (10415, 2113) => {
                received.optional(1, &mut self.total_number_of_messages_exploded)
            }
            (10415, 2112) => {
                received.optional(2, &mut self.number_of_messages_successfully_sent)
            }
            (10415, 2111) => {
                received.optional(3, &mut self.number_of_messages_successfully_exploded)
            }
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::TOTAL_NUMBER_OF_MESSAGES_SENT,
            &self.total_number_of_messages_sent,
        );
        avps.optional(
            &avp::TOTAL_NUMBER_OF_MESSAGES_EXPLODED,
            &self.total_number_of_messages_exploded,
        );
        avps.optional(
            &avp::NUMBER_OF_MESSAGES_SUCCESSFULLY_SENT,
            &self.number_of_messages_successfully_sent,
        );
        avps.optional(
            &avp::NUMBER_OF_MESSAGES_SUCCESSFULLY_EXPLODED,
            &self.number_of_messages_successfully_exploded,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ImInformationBuilder builds group ImInformation in Box<ImInformation>;
    optional total_number_of_messages_sent: IntoField<u32, Option<u32>>, "Total-Number-Of-Messages-Sent";
    optional total_number_of_messages_exploded: IntoField<u32, Option<u32>>, "Total-Number-Of-Messages-Exploded";
    optional number_of_messages_successfully_sent: IntoField<u32, Option<u32>>, "Number-Of-Messages-Successfully-Sent";
    optional number_of_messages_successfully_exploded: IntoField<u32, Option<u32>>, "Number-Of-Messages-Successfully-Exploded";
}
