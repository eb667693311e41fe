// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29338::avp;

/// Identifies a short message without MSISDN.
///
/// ```text
/// SMSMI-Correlation-ID ::= < AVP Header: 3324 10415 >
///                          [ HSS-ID ]
///                          [ Originating-SIP-URI ]
///                          [ Destination-SIP-URI ]
///                        * [ AVP ]
/// ```
///
/// AVP code 3324 of vendor 10415, 3GPP TS 29.338, 6.3.3.13.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SmsmiCorrelationId {
    /// HSS-ID (3325/10415), UTF8String; 3GPP TS 29.338, 6.3.3.14.
    /// The HSS that the short message concerns.
    pub hss_id: Option<Utf8String>,
    /// Originating-SIP-URI (3326/10415), UTF8String; 3GPP TS 29.338, 6.3.3.15.
    pub originating_sip_uri: Option<Utf8String>,
    /// Destination-SIP-URI (3327/10415), UTF8String; 3GPP TS 29.338, 6.3.3.16.
    pub destination_sip_uri: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SmsmiCorrelationId {}

static GRAMMAR: Grammar = Grammar {
    name: "SMSMI-Correlation-ID",
    items: &[
        Item::optional(avp::HSS_ID.description()),
        Item::optional(avp::ORIGINATING_SIP_URI.description()),
        Item::optional(avp::DESTINATION_SIP_URI.description()),
        Item::any(),
    ],
};

impl Contents for SmsmiCorrelationId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3325) => received.optional(0, &mut self.hss_id),
            (10415, 3326) => received.optional(1, &mut self.originating_sip_uri),
            (10415, 3327) => received.optional(2, &mut self.destination_sip_uri),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::HSS_ID, &self.hss_id);
        avps.optional(&avp::ORIGINATING_SIP_URI, &self.originating_sip_uri);
        avps.optional(&avp::DESTINATION_SIP_URI, &self.destination_sip_uri);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SmsmiCorrelationIdBuilder builds group SmsmiCorrelationId in SmsmiCorrelationId, with additional_avps;
    optional hss_id: IntoField<Utf8String, Option<Utf8String>>, "HSS-ID";
    optional originating_sip_uri: IntoField<Utf8String, Option<Utf8String>>, "Originating-SIP-URI";
    optional destination_sip_uri: IntoField<Utf8String, Option<Utf8String>>, "Destination-SIP-URI";
}
