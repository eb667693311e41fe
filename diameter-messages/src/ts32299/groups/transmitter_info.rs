// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::ts32299::avp;

/// A terminal that transmitted.
///
/// ```text
/// Transmitter-Info ::= < AVP Header: 3468 10415 >
///                      [ ProSe-Source-IP-Address ]
///                      [ ProSe-UE-ID ]
/// ```
///
/// AVP code 3468 of vendor 10415, 3GPP TS 32.299, 7.2.233C.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransmitterInfo {
    /// ProSe-Source-IP-Address (3452/10415), Address; 3GPP TS 32.299, 7.2.
    /// The sender's address, with its address family in front.
    pub prose_source_ip_address: Option<Address>,
    /// ProSe-UE-ID (3453/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A terminal's layer 2 identity, 3 octets.
    pub prose_ue_id: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TransmitterInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Transmitter-Info",
    items: &[
        Item::optional(avp::PROSE_SOURCE_IP_ADDRESS.description()),
        Item::optional(avp::PROSE_UE_ID.description()),
    ],
};

impl Contents for TransmitterInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3452) => received.optional(0, &mut self.prose_source_ip_address),
            (10415, 3453) => received.optional(1, &mut self.prose_ue_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::PROSE_SOURCE_IP_ADDRESS, &self.prose_source_ip_address);
        avps.optional(&avp::PROSE_UE_ID, &self.prose_ue_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TransmitterInfoBuilder builds group TransmitterInfo in TransmitterInfo;
    optional prose_source_ip_address: IntoField<Address, Option<Address>>, "ProSe-Source-IP-Address";
    optional prose_ue_id: IntoField<OctetString, Option<OctetString>>, "ProSe-UE-ID";
}
