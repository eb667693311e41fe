// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29272::{MmeUserState, SgsnUserState, avp};

/// The user's state, as the MME, the SGSN or both see it.
///
/// ```text
/// EPS-User-State ::= < AVP Header: 1495 10415 >
///                    [ MME-User-State ]
///                    [ SGSN-User-State ]
///                  * [ AVP ]
/// ```
///
/// AVP code 1495 of vendor 10415, 3GPP TS 29.272, 7.3.110.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EpsUserState {
    /// MME-User-State (1497/10415), Grouped; 3GPP TS 29.272, 7.3.112.
    pub mme_user_state: Option<MmeUserState>,
    /// SGSN-User-State (1498/10415), Grouped; 3GPP TS 29.272, 7.3.113.
    pub sgsn_user_state: Option<SgsnUserState>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EpsUserState {}

static GRAMMAR: Grammar = Grammar {
    name: "EPS-User-State",
    items: &[
        Item::optional(avp::MME_USER_STATE.description()),
        Item::optional(avp::SGSN_USER_STATE.description()),
        Item::any(),
    ],
};

impl Contents for EpsUserState {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1497) => received.optional(0, &mut self.mme_user_state),
            (10415, 1498) => received.optional(1, &mut self.sgsn_user_state),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MME_USER_STATE, &self.mme_user_state);
        avps.optional(&avp::SGSN_USER_STATE, &self.sgsn_user_state);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EpsUserStateBuilder builds group EpsUserState in EpsUserState, with additional_avps;
    optional mme_user_state: IntoField<MmeUserState, Option<MmeUserState>>, "MME-User-State";
    optional sgsn_user_state: IntoField<SgsnUserState, Option<SgsnUserState>>, "SGSN-User-State";
}
