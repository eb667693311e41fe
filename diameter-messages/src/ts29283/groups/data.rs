// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29283::{McServiceUserProfileData, avp};

/// The data of a mission critical user.
///
/// ```text
/// Data ::= < AVP Header: 4513 10415 >
///        * [ MC-Service-User-Profile-Data ]
///        * [ AVP ]
/// ```
///
/// AVP code 4513 of vendor 10415, 3GPP TS 29.283, 7.3.22.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Data {
    /// MC-Service-User-Profile-Data (4511/10415), Grouped; 3GPP TS 29.283, 7.3.20.
    pub mc_service_user_profile_data: Vec<McServiceUserProfileData>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Data {}

static GRAMMAR: Grammar = Grammar {
    name: "Data",
    items: &[
        Item::repeated(avp::MC_SERVICE_USER_PROFILE_DATA.description()),
        Item::any(),
    ],
};

impl Contents for Data {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4511) => received.many(0, &mut self.mc_service_user_profile_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(
            &avp::MC_SERVICE_USER_PROFILE_DATA,
            &self.mc_service_user_profile_data,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DataBuilder builds group Data in Data, with additional_avps;
    repeated mc_service_user_profile_data, mc_service_user_profile_datas: IntoField<McServiceUserProfileData>, "MC-Service-User-Profile-Data";
}
