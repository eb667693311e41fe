// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString};
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
#[non_exhaustive]
pub struct SmsfNon3gppAddress {
    /// SMSF-Non-3GPP-Number (3339/10415), OctetString; 3GPP TS 29.338, 5.3.3.30.
    /// The ISDN number of the SMSF, in TBCD.
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SMSF_NON_3GPP_NUMBER, &self.smsf_non_3gpp_number);
        avps.optional(&avp::SMSF_NON_3GPP_NAME, &self.smsf_non_3gpp_name);
        avps.optional(&avp::SMSF_NON_3GPP_REALM, &self.smsf_non_3gpp_realm);
        avps.optional(
            &avp::SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR,
            &self.smsf_non_3gpp_sbi_support_indicator,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SmsfNon3gppAddressBuilder builds group SmsfNon3gppAddress in SmsfNon3gppAddress, with additional_avps;
    optional smsf_non_3gpp_number: IntoField<OctetString, Option<OctetString>>, "SMSF-Non-3GPP-Number";
    optional smsf_non_3gpp_name: IntoIdentity<Option<DiameterIdentity>>, "SMSF-Non-3GPP-Name";
    optional smsf_non_3gpp_realm: IntoIdentity<Option<DiameterIdentity>>, "SMSF-Non-3GPP-Realm";
    optional smsf_non_3gpp_sbi_support_indicator: IntoField<SmsfNon3gppSbiSupportIndicator, Option<SmsfNon3gppSbiSupportIndicator>>, "SMSF-Non-3GPP-SBI-Support-Indicator";
}
