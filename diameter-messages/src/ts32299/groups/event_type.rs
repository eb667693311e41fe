// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// The SIP transaction that is charged.
///
/// ```text
/// Event-Type ::= < AVP Header: 823 10415 >
///                [ SIP-Method ]
///                [ Event ]
///                [ Expires ]
/// ```
///
/// AVP code 823 of vendor 10415, 3GPP TS 32.299, 7.2.65.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventType {
    /// SIP-Method (824/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The method of a SIP request. Code 824; RFC 4740 has a SIP-Method (393) too.
    pub three_gpp_sip_method: Option<Utf8String>,
    /// Event (825/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The Event header of SIP.
    pub event: Option<Utf8String>,
    /// Expires (888/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The Expires header of SIP, in seconds.
    pub expires: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for EventType {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Type",
    items: &[
        Item::optional(avp::THREE_GPP_SIP_METHOD.description()),
        Item::optional(avp::EVENT.description()),
        Item::optional(avp::EXPIRES.description()),
    ],
};

impl Contents for EventType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 824) => received.optional(0, &mut self.three_gpp_sip_method),
            (10415, 825) => received.optional(1, &mut self.event),
            (10415, 888) => received.optional(2, &mut self.expires),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::THREE_GPP_SIP_METHOD, &self.three_gpp_sip_method);
        avps.optional(&avp::EVENT, &self.event);
        avps.optional(&avp::EXPIRES, &self.expires);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EventTypeBuilder builds group EventType in EventType;
    optional three_gpp_sip_method: IntoField<Utf8String, Option<Utf8String>>, "SIP-Method";
    optional event: IntoField<Utf8String, Option<Utf8String>>, "Event";
    optional expires: IntoField<u32, Option<u32>>, "Expires";
}
