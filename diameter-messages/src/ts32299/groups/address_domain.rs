// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::ts29061;
use crate::ts32299::avp;

/// The domain or network that an address belongs to.
///
/// ```text
/// Address-Domain ::= < AVP Header: 898 10415 >
///                    [ Domain-Name ]
///                    [ 3GPP-IMSI-MCC-MNC ]
/// ```
///
/// AVP code 898 of vendor 10415, 3GPP TS 32.299, 7.2.8.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddressDomain {
    /// Domain-Name (1200/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub domain_name: Option<Utf8String>,
    /// 3GPP-IMSI-MCC-MNC (8/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_imsi_mcc_mnc: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl AddressDomain {
    /// Starts building the AVPs of an Address-Domain.
    pub fn builder() -> AddressDomainBuilder {
        AddressDomainBuilder::new()
    }
}

impl Group for AddressDomain {}

static GRAMMAR: Grammar = Grammar {
    name: "Address-Domain",
    items: &[
        Item::optional(avp::DOMAIN_NAME.description()),
        Item::optional(ts29061::avp::THREE_GPP_IMSI_MCC_MNC.description()),
    ],
};

impl Contents for AddressDomain {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1200) => received.optional(0, &mut self.domain_name),
            (10415, 8) => received.optional(1, &mut self.three_gpp_imsi_mcc_mnc),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::DOMAIN_NAME, &self.domain_name);
        encoder
            .optional(
                &ts29061::avp::THREE_GPP_IMSI_MCC_MNC,
                &self.three_gpp_imsi_mcc_mnc,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`AddressDomain`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct AddressDomainBuilder {
    contents: AddressDomain,
}

impl AddressDomainBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Domain-Name.
    pub fn domain_name(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.domain_name = Some(value.into());
        self
    }

    /// Sets 3GPP-IMSI-MCC-MNC.
    pub fn three_gpp_imsi_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp_imsi_mcc_mnc = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> AddressDomain {
        self.contents
    }
}
