// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29272::avp;

/// The user's terminal.
///
/// ```text
/// Terminal-Information ::= < AVP Header: 1401 10415 >
///                          [ IMEI ]
///                          [ 3GPP2-MEID ]
///                          [ Software-Version ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1401 of vendor 10415, 3GPP TS 29.272, 7.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TerminalInformation {
    /// IMEI (1402/10415), UTF8String; 3GPP TS 29.272, 7.3.4.
    /// 14 digits, or 15 with the check digit, as text; RFC 8506's User-Equipment-Info-IMEI is an
    /// OctetString.
    pub imei: Option<Utf8String>,
    /// 3GPP2-MEID (1471/10415), OctetString; 3GPP TS 29.272, 7.3.6.
    /// The mobile equipment identifier of a CDMA2000 terminal.
    pub three_gpp2_meid: Option<OctetString>,
    /// Software-Version (1403/10415), UTF8String; 3GPP TS 29.272, 7.3.5.
    /// The two digits that follow the IMEI in an IMEISV, as text.
    pub software_version: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TerminalInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Terminal-Information",
    items: &[
        Item::optional(avp::IMEI.description()),
        Item::optional(avp::THREE_GPP2_MEID.description()),
        Item::optional(avp::SOFTWARE_VERSION.description()),
        Item::any(),
    ],
};

impl Contents for TerminalInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1402) => received.optional(0, &mut self.imei),
            (10415, 1471) => received.optional(1, &mut self.three_gpp2_meid),
            (10415, 1403) => received.optional(2, &mut self.software_version),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::IMEI, &self.imei);
        avps.optional(&avp::THREE_GPP2_MEID, &self.three_gpp2_meid);
        avps.optional(&avp::SOFTWARE_VERSION, &self.software_version);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TerminalInformationBuilder builds group TerminalInformation in TerminalInformation, with additional_avps;
    optional imei: IntoField<Utf8String, Option<Utf8String>>, "IMEI";
    optional three_gpp2_meid: IntoField<OctetString, Option<OctetString>>, "3GPP2-MEID";
    optional software_version: IntoField<Utf8String, Option<Utf8String>>, "Software-Version";
}
