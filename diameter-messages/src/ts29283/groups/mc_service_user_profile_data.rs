// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29229;
use crate::ts29283::avp;

/// A user profile of a mission critical service.
///
/// ```text
/// MC-Service-User-Profile-Data ::= < AVP Header: 4511 10415 >
///                                  [ User-Data ]
///                                  [ Sequence-Number ]
///                                  [ User-Data-Id ]
///                                * [ AVP ]
/// ```
///
/// AVP code 4511 of vendor 10415, 3GPP TS 29.283, 7.3.20.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct McServiceUserProfileData {
    /// User-Data (606/10415), OctetString; 3GPP TS 29.229, 6.3.7.
    /// The user profile, XML in an OctetString. Code 606 of Cx; 702 is the User-Data of Sh.
    pub user_data: Option<OctetString>,
    /// Sequence-Number (4512/10415), Unsigned32; 3GPP TS 29.283, 7.3.21.
    /// The version of a user profile. Code 4512; 716 is the Sequence-Number of Sh.
    pub mc_sequence_number: Option<u32>,
    /// User-Data-Id (4510/10415), Unsigned32; 3GPP TS 29.283, 7.3.19.
    /// Names a user profile among those of the user.
    pub user_data_id: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for McServiceUserProfileData {}

static GRAMMAR: Grammar = Grammar {
    name: "MC-Service-User-Profile-Data",
    items: &[
        Item::optional(ts29229::avp::USER_DATA.description()),
        Item::optional(avp::MC_SEQUENCE_NUMBER.description()),
        Item::optional(avp::USER_DATA_ID.description()),
        Item::any(),
    ],
};

impl Contents for McServiceUserProfileData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 606) => received.optional(0, &mut self.user_data),
            (10415, 4512) => received.optional(1, &mut self.mc_sequence_number),
            (10415, 4510) => received.optional(2, &mut self.user_data_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29229::avp::USER_DATA, &self.user_data);
        avps.optional(&avp::MC_SEQUENCE_NUMBER, &self.mc_sequence_number);
        avps.optional(&avp::USER_DATA_ID, &self.user_data_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    McServiceUserProfileDataBuilder builds group McServiceUserProfileData in McServiceUserProfileData, with additional_avps;
    optional user_data: IntoField<OctetString, Option<OctetString>>, "User-Data";
    optional mc_sequence_number: IntoField<u32, Option<u32>>, "Sequence-Number";
    optional user_data_id: IntoField<u32, Option<u32>>, "User-Data-Id";
}
