// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
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
#[non_exhaustive]
pub struct AddressDomain {
    /// Domain-Name (1200/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub domain_name: Option<Utf8String>,
    /// 3GPP-IMSI-MCC-MNC (8/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// MCC and MNC of the user's IMSI as text, 5 or 6 digits.
    pub three_gpp_imsi_mcc_mnc: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::DOMAIN_NAME, &self.domain_name);
        avps.optional(
            &ts29061::avp::THREE_GPP_IMSI_MCC_MNC,
            &self.three_gpp_imsi_mcc_mnc,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AddressDomainBuilder builds group AddressDomain in AddressDomain;
    optional domain_name: IntoField<Utf8String, Option<Utf8String>>, "Domain-Name";
    optional three_gpp_imsi_mcc_mnc: IntoField<Utf8String, Option<Utf8String>>, "3GPP-IMSI-MCC-MNC";
}
