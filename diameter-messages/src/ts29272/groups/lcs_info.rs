// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272::{LcsPrivacyException, MoLr, avp};

/// What may be told about the user's location, and to whom.
///
/// ```text
/// LCS-Info ::= < AVP Header: 1473 10415 >
///            * [ GMLC-Number ]
///            * [ LCS-PrivacyException ]
///            * [ MO-LR ]
///            * [ AVP ]
/// ```
///
/// AVP code 1473 of vendor 10415, 3GPP TS 29.272, 7.3.84.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LcsInfo {
    /// GMLC-Number (1474/10415), OctetString; 3GPP TS 29.272, 7.3.85.
    /// An address in TBCD, as in TS 29.002.
    pub gmlc_number: Vec<OctetString>,
    /// LCS-PrivacyException (1475/10415), Grouped; 3GPP TS 29.272, 7.3.86.
    pub lcs_privacy_exception: Vec<LcsPrivacyException>,
    /// MO-LR (1485/10415), Grouped; 3GPP TS 29.272, 7.3.96.
    pub mo_lr: Vec<MoLr>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for LcsInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-Info",
    items: &[
        Item::repeated(avp::GMLC_NUMBER.description()),
        Item::repeated(avp::LCS_PRIVACY_EXCEPTION.description()),
        Item::repeated(avp::MO_LR.description()),
        Item::any(),
    ],
};

impl Contents for LcsInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1474) => received.many(0, &mut self.gmlc_number),
            (10415, 1475) => received.many(1, &mut self.lcs_privacy_exception),
            (10415, 1485) => received.many(2, &mut self.mo_lr),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::GMLC_NUMBER, &self.gmlc_number);
        avps.many(&avp::LCS_PRIVACY_EXCEPTION, &self.lcs_privacy_exception);
        avps.many(&avp::MO_LR, &self.mo_lr);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsInfoBuilder builds group LcsInfo in Box<LcsInfo>, with additional_avps;
    repeated gmlc_number, gmlc_numbers: IntoField<OctetString>, "GMLC-Number";
    repeated lcs_privacy_exception, lcs_privacy_exceptions: IntoField<LcsPrivacyException>, "LCS-PrivacyException";
    repeated mo_lr, mo_lrs: IntoField<MoLr>, "MO-LR";
}
