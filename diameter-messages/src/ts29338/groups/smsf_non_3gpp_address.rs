// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    OctetString, Unread,
};
use crate::ts29338::{SmsfNon3gppSbiSupportIndicator, avp};

/// The SMSF for non-3GPP access.
///
/// ```text
/// SMSF-Non-3GPP-Address ::= < AVP Header: 3345 10415 >
///                           [ SMSF-Non-3GPP-Number ]
///                           [ SMSF-Non-3GPP-Name ]
///                           [ SMSF-Non-3GPP-Realm ]
///                           [ SMSF-Non-3GPP-SBI-Support-Indicator ]
///                         * [ AVP ]
/// ```
///
/// AVP code 3345 of vendor 10415, 3GPP TS 29.338, 5.3.3.36.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SmsfNon3gppAddress {
    /// SMSF-Non-3GPP-Number (3339/10415), OctetString; 3GPP TS 29.338, 5.3.3.30.
    pub smsf_non_3gpp_number: Option<OctetString>,
    /// SMSF-Non-3GPP-Name (3341/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.32.
    pub smsf_non_3gpp_name: Option<DiameterIdentity>,
    /// SMSF-Non-3GPP-Realm (3343/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.34.
    pub smsf_non_3gpp_realm: Option<DiameterIdentity>,
    /// SMSF-Non-3GPP-SBI-Support-Indicator (3347/10415), Enumerated; 3GPP TS 29.338, 5.3.3.38.
    pub smsf_non_3gpp_sbi_support_indicator: Option<SmsfNon3gppSbiSupportIndicator>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SmsfNon3gppAddress {
    /// Starts building the AVPs of a SMSF-Non-3GPP-Address.
    pub fn builder() -> SmsfNon3gppAddressBuilder {
        SmsfNon3gppAddressBuilder::new()
    }
}

impl Group for SmsfNon3gppAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "SMSF-Non-3GPP-Address",
    items: &[
        Item::optional(avp::SMSF_NON_3GPP_NUMBER.description()),
        Item::optional(avp::SMSF_NON_3GPP_NAME.description()),
        Item::optional(avp::SMSF_NON_3GPP_REALM.description()),
        Item::optional(avp::SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR.description()),
        Item::any(),
    ],
};

impl Contents for SmsfNon3gppAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3339) => received.optional(0, &mut self.smsf_non_3gpp_number),
            (10415, 3341) => received.optional(1, &mut self.smsf_non_3gpp_name),
            (10415, 3343) => received.optional(2, &mut self.smsf_non_3gpp_realm),
            (10415, 3347) => {
                received.optional(3, &mut self.smsf_non_3gpp_sbi_support_indicator)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::SMSF_NON_3GPP_NUMBER, &self.smsf_non_3gpp_number);
        encoder.optional(&avp::SMSF_NON_3GPP_NAME, &self.smsf_non_3gpp_name);
        encoder.optional(&avp::SMSF_NON_3GPP_REALM, &self.smsf_non_3gpp_realm);
        encoder
            .optional(
                &avp::SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR,
                &self.smsf_non_3gpp_sbi_support_indicator,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SmsfNon3gppAddress`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SmsfNon3gppAddressBuilder {
    contents: SmsfNon3gppAddress,
}

impl SmsfNon3gppAddressBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets SMSF-Non-3GPP-Number.
    pub fn smsf_non_3gpp_number(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.smsf_non_3gpp_number = Some(value.into());
        self
    }

    /// Sets SMSF-Non-3GPP-Name.
    pub fn smsf_non_3gpp_name(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.smsf_non_3gpp_name = Some(value.into());
        self
    }

    /// Sets SMSF-Non-3GPP-Realm.
    pub fn smsf_non_3gpp_realm(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.smsf_non_3gpp_realm = Some(value.into());
        self
    }

    /// Sets SMSF-Non-3GPP-SBI-Support-Indicator.
    pub fn smsf_non_3gpp_sbi_support_indicator(
        mut self,
        value: impl Into<SmsfNon3gppSbiSupportIndicator>,
    ) -> Self {
        self.contents.smsf_non_3gpp_sbi_support_indicator = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> SmsfNon3gppAddress {
        self.contents
    }
}
