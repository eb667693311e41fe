// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
};
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
pub struct MmeUserState {
    /// User-State (1499/10415), Enumerated; 3GPP TS 29.272, 7.3.114.
    pub user_state: Option<UserState>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MmeUserState {
    /// Starts building the AVPs of a MME-User-State.
    pub fn builder() -> MmeUserStateBuilder {
        MmeUserStateBuilder::new()
    }
}

impl Group for MmeUserState {}

static GRAMMAR: Grammar = Grammar {
    name: "MME-User-State",
    items: &[Item::optional(avp::USER_STATE.description()), Item::any()],
};

impl Contents for MmeUserState {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while let Some(key) = received.next() {
            match key {
                (10415, 1499) => received.one(0, &mut contents.user_state),
                _ => received.additional(&mut contents.additional_avps),
            }
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::USER_STATE, &self.user_state);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MmeUserState`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MmeUserStateBuilder {
    contents: MmeUserState,
}

impl MmeUserStateBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets User-State.
    pub fn user_state(mut self, value: impl Into<UserState>) -> Self {
        self.contents.user_state = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> MmeUserState {
        self.contents
    }
}
