// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString};
use crate::ts29338::{Smsf3gppSbiSupportIndicator, avp};

/// The SMSF for 3GPP access.
///
/// ```text
/// SMSF-3GPP-Address ::= < AVP Header: 3344 10415 >
///                       [ SMSF-3GPP-Number ]
///                       [ SMSF-3GPP-Name ]
///                       [ SMSF-3GPP-Realm ]
///                       [ SMSF-3GPP-SBI-Support-Indicator ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3344 of vendor 10415, 3GPP TS 29.338, 5.3.3.35.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Smsf3gppAddress {
    /// SMSF-3GPP-Number (3338/10415), OctetString; 3GPP TS 29.338, 5.3.3.29.
    /// The ISDN number of the SMSF, in TBCD.
    pub smsf_3gpp_number: Option<OctetString>,
    /// SMSF-3GPP-Name (3340/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.31.
    pub smsf_3gpp_name: Option<DiameterIdentity>,
    /// SMSF-3GPP-Realm (3342/10415), DiameterIdentity; 3GPP TS 29.338, 5.3.3.33.
    pub smsf_3gpp_realm: Option<DiameterIdentity>,
    /// SMSF-3GPP-SBI-Support-Indicator (3346/10415), Enumerated; 3GPP TS 29.338, 5.3.3.37.
    pub smsf_3gpp_sbi_support_indicator: Option<Smsf3gppSbiSupportIndicator>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Smsf3gppAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "SMSF-3GPP-Address",
    items: &[
        Item::optional(avp::SMSF_3GPP_NUMBER.description()),
        Item::optional(avp::SMSF_3GPP_NAME.description()),
        Item::optional(avp::SMSF_3GPP_REALM.description()),
        Item::optional(avp::SMSF_3GPP_SBI_SUPPORT_INDICATOR.description()),
        Item::any(),
    ],
};

impl Contents for Smsf3gppAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3338) => received.optional(0, &mut self.smsf_3gpp_number),
            (10415, 3340) => received.optional(1, &mut self.smsf_3gpp_name),
            (10415, 3342) => received.optional(2, &mut self.smsf_3gpp_realm),
            (10415, 3346) => {
                received.optional(3, &mut self.smsf_3gpp_sbi_support_indicator)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SMSF_3GPP_NUMBER, &self.smsf_3gpp_number);
        avps.optional(&avp::SMSF_3GPP_NAME, &self.smsf_3gpp_name);
        avps.optional(&avp::SMSF_3GPP_REALM, &self.smsf_3gpp_realm);
        avps.optional(
            &avp::SMSF_3GPP_SBI_SUPPORT_INDICATOR,
            &self.smsf_3gpp_sbi_support_indicator,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Smsf3gppAddressBuilder builds group Smsf3gppAddress in Smsf3gppAddress, with additional_avps;
    optional smsf_3gpp_number: IntoField<OctetString, Option<OctetString>>, "SMSF-3GPP-Number";
    optional smsf_3gpp_name: IntoIdentity<Option<DiameterIdentity>>, "SMSF-3GPP-Name";
    optional smsf_3gpp_realm: IntoIdentity<Option<DiameterIdentity>>, "SMSF-3GPP-Realm";
    optional smsf_3gpp_sbi_support_indicator: IntoField<Smsf3gppSbiSupportIndicator, Option<Smsf3gppSbiSupportIndicator>>, "SMSF-3GPP-SBI-Support-Indicator";
}
