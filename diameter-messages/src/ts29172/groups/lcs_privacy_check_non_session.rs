// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::ts29172::{LcsPrivacyCheck, avp, required};
use diameter_core::builder::{Set, Unset};

/// The checks without a call or session between client and user.
///
/// ```text
/// LCS-Privacy-Check-Non-Session ::= < AVP Header: 2521 10415 >
///                                   { LCS-Privacy-Check }
/// ```
///
/// AVP code 2521 of vendor 10415, 3GPP TS 29.172, 7.4.23.
#[derive(Clone, Debug, PartialEq)]
pub struct LcsPrivacyCheckNonSession {
    /// LCS-Privacy-Check (2512/10415), Enumerated; 3GPP TS 29.172, 7.4.14.
    pub lcs_privacy_check: LcsPrivacyCheck,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl LcsPrivacyCheckNonSession {
    /// Starts building the AVPs of a LCS-Privacy-Check-Non-Session.
    pub fn builder() -> LcsPrivacyCheckNonSessionBuilder {
        LcsPrivacyCheckNonSessionBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::LCS_PRIVACY_CHECK, &self.lcs_privacy_check);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`LcsPrivacyCheckNonSession`]. `build` exists once all that is required is set:
/// LCS-Privacy-Check.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct LcsPrivacyCheckNonSessionBuilder<R = (Unset,)> {
    required: R,
}

impl LcsPrivacyCheckNonSessionBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset,) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> LcsPrivacyCheckNonSessionBuilder<(A,)> {
    /// Sets LCS-Privacy-Check (required).
    pub fn lcs_privacy_check(
        self,
        value: impl Into<LcsPrivacyCheck>,
    ) -> LcsPrivacyCheckNonSessionBuilder<(Set<LcsPrivacyCheck>,)> {
        let (_,) = self.required;
        LcsPrivacyCheckNonSessionBuilder {
            required: (Set(value.into()),),
        }
    }

    /// The finished value.
    pub fn build(self) -> LcsPrivacyCheckNonSession
    where
        A: required::LcsPrivacyCheck<LcsPrivacyCheck>,
    {
        let (a,) = self.required;
        LcsPrivacyCheckNonSession {
            lcs_privacy_check: a.value(),
            unlisted_avps: Default::default(),
        }
    }
}
