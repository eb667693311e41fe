// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place};
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
}

impl LcsPrivacyCheckNonSession {
    /// Starts building the AVPs of a LCS-Privacy-Check-Non-Session.
    pub fn builder() -> LcsPrivacyCheckNonSessionBuilder {
        LcsPrivacyCheckNonSessionBuilder::new()
    }

    #[inline]
    pub(super) fn assemble((lcs_privacy_check,): (LcsPrivacyCheck,)) -> Self {
        Self { lcs_privacy_check }
    }
}

impl Group for LcsPrivacyCheckNonSession {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Privacy-Check-Non-Session",
    items: &[Item::required(avp::LCS_PRIVACY_CHECK.description())],
};

impl Contents for LcsPrivacyCheckNonSession {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut lcs_privacy_check = None;
        while let Some(key) = received.next() {
            match key {
                (10415, 2512) => received.one(0, &mut lcs_privacy_check),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &lcs_privacy_check);
        let required = (lcs_privacy_check?,);
        place.put_with(|| Self::assemble(required));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::LCS_PRIVACY_CHECK, &self.lcs_privacy_check);
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
        LcsPrivacyCheckNonSession::assemble((a.value(),))
    }
}
