// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{LcsPrivacyException, MoLr, avp};
use diameter_core::builder::append;

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
pub struct LcsInfo {
    /// GMLC-Number (1474/10415), OctetString; 3GPP TS 29.272, 7.3.85.
    pub gmlc_number: Vec<OctetString>,
    /// LCS-PrivacyException (1475/10415), Grouped; 3GPP TS 29.272, 7.3.86.
    pub lcs_privacy_exception: Vec<LcsPrivacyException>,
    /// MO-LR (1485/10415), Grouped; 3GPP TS 29.272, 7.3.96.
    pub mo_lr: Vec<MoLr>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl LcsInfo {
    /// Starts building the AVPs of a LCS-Info.
    pub fn builder() -> LcsInfoBuilder {
        LcsInfoBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::GMLC_NUMBER, &self.gmlc_number);
        encoder.many(&avp::LCS_PRIVACY_EXCEPTION, &self.lcs_privacy_exception);
        encoder.many(&avp::MO_LR, &self.mo_lr);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`LcsInfo`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct LcsInfoBuilder {
    contents: Box<LcsInfo>,
}

impl LcsInfoBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one GMLC-Number.
    pub fn gmlc_number(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.gmlc_number, value.into());
        self
    }

    /// Adds any number of GMLC-Number.
    pub fn gmlc_numbers(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.gmlc_number.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one LCS-PrivacyException.
    pub fn lcs_privacy_exception(
        mut self,
        value: impl Into<LcsPrivacyException>,
    ) -> Self {
        append(&mut self.contents.lcs_privacy_exception, value.into());
        self
    }

    /// Adds any number of LCS-PrivacyException.
    pub fn lcs_privacy_exceptions(
        mut self,
        values: impl IntoIterator<Item = impl Into<LcsPrivacyException>>,
    ) -> Self {
        self.contents.lcs_privacy_exception.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one MO-LR.
    pub fn mo_lr(mut self, value: impl Into<MoLr>) -> Self {
        append(&mut self.contents.mo_lr, value.into());
        self
    }

    /// Adds any number of MO-LR.
    pub fn mo_lrs(mut self, values: impl IntoIterator<Item = impl Into<MoLr>>) -> Self {
        self.contents.mo_lr.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> LcsInfo {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<LcsInfo> {
        self.contents
    }
}
