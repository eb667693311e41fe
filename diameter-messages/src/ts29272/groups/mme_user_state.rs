// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29272::{UserState, avp};

/// The user's state at the MME.
///
/// ```text
/// MME-User-State ::= < AVP Header: 1497 10415 >
///                    [ User-State ]
///                  * [ AVP ]
/// ```
///
/// AVP code 1497 of vendor 10415, 3GPP TS 29.272, 7.3.112.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MmeUserState {
    /// User-State (1499/10415), Enumerated; 3GPP TS 29.272, 7.3.114.
    pub user_state: Option<UserState>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MmeUserState {}

static GRAMMAR: Grammar = Grammar {
    name: "MME-User-State",
    items: &[Item::optional(avp::USER_STATE.description()), Item::any()],
};

impl Contents for MmeUserState {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1499) => received.optional(0, &mut self.user_state),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::USER_STATE, &self.user_state);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MmeUserStateBuilder builds group MmeUserState in MmeUserState, with additional_avps;
    optional user_state: IntoField<UserState, Option<UserState>>, "User-State";
}
