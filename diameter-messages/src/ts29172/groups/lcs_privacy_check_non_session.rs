// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::ts29172::{LcsPrivacyCheck, avp};

/// The checks without a call or session between client and user.
///
/// ```text
/// LCS-Privacy-Check-Non-Session ::= < AVP Header: 2521 10415 >
///                                   { LCS-Privacy-Check }
/// ```
///
/// AVP code 2521 of vendor 10415, 3GPP TS 29.172, 7.4.23.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LcsPrivacyCheckNonSession {
    /// LCS-Privacy-Check (2512/10415), Enumerated; 3GPP TS 29.172, 7.4.14.
    pub lcs_privacy_check: LcsPrivacyCheck,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LcsPrivacyCheckNonSession {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Privacy-Check-Non-Session",
    items: &[Item::required(avp::LCS_PRIVACY_CHECK.description())],
};

impl Contents for LcsPrivacyCheckNonSession {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            lcs_privacy_check: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2512) => received.one(0, 0, &mut self.lcs_privacy_check),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::LCS_PRIVACY_CHECK, &self.lcs_privacy_check);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsPrivacyCheckNonSessionBuilder<(A,) = (Unset,), (Set,)> builds group LcsPrivacyCheckNonSession in LcsPrivacyCheckNonSession;
    required lcs_privacy_check: IntoField<LcsPrivacyCheck>, "LCS-Privacy-Check" => (Set,), A: required::LcsPrivacyCheck;
}
