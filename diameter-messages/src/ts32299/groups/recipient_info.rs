// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::ts32299::{
    DestinationInterface, RecipientAddress, RecipientReceivedAddress, avp,
};

/// A recipient of a short message.
///
/// ```text
/// Recipient-Info ::= < AVP Header: 2026 10415 >
///                    [ Destination-Interface ]
///                  * [ ts32299:Recipient-Address ]
///                  * [ Recipient-Received-Address ]
///                    [ Recipient-SCCP-Address ]
///                    [ SM-Protocol-ID ]
/// ```
///
/// AVP code 2026 of vendor 10415, 3GPP TS 32.299, 7.2.168.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecipientInfo {
    /// Destination-Interface (2002/10415), Grouped; 3GPP TS 32.299, 7.2.53.
    pub destination_interface: Option<DestinationInterface>,
    /// Recipient-Address (1201/10415), Grouped; 3GPP TS 32.299, 7.2.167.
    pub recipient_address: Vec<RecipientAddress>,
    /// Recipient-Received-Address (2028/10415), Grouped; 3GPP TS 32.299, 7.2.169.
    pub recipient_received_address: Vec<RecipientReceivedAddress>,
    /// Recipient-SCCP-Address (2010/10415), Address; 3GPP TS 32.299, 7.2.
    /// The SCCP address of the recipient's node, where the address family is 8 (E.164).
    pub recipient_sccp_address: Option<Address>,
    /// SM-Protocol-ID (2013/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// The TP-Protocol-ID of a short message, one octet.
    pub sm_protocol_id: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for RecipientInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Recipient-Info",
    items: &[
        Item::optional(avp::DESTINATION_INTERFACE.description()),
        Item::repeated(avp::RECIPIENT_ADDRESS.description()),
        Item::repeated(avp::RECIPIENT_RECEIVED_ADDRESS.description()),
        Item::optional(avp::RECIPIENT_SCCP_ADDRESS.description()),
        Item::optional(avp::SM_PROTOCOL_ID.description()),
    ],
};

impl Contents for RecipientInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2002) => received.optional(0, &mut self.destination_interface),
            (10415, 1201) => received.many(1, &mut self.recipient_address),
            (10415, 2028) => received.many(2, &mut self.recipient_received_address),
            (10415, 2010) => received.optional(3, &mut self.recipient_sccp_address),
            (10415, 2013) => received.optional(4, &mut self.sm_protocol_id),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::DESTINATION_INTERFACE, &self.destination_interface);
        avps.many(&avp::RECIPIENT_ADDRESS, &self.recipient_address);
        avps.many(&avp::RECIPIENT_RECEIVED_ADDRESS, &self.recipient_received_address);
        avps.optional(&avp::RECIPIENT_SCCP_ADDRESS, &self.recipient_sccp_address);
        avps.optional(&avp::SM_PROTOCOL_ID, &self.sm_protocol_id);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RecipientInfoBuilder builds group RecipientInfo in Single<RecipientInfo>;
    optional destination_interface: IntoField<DestinationInterface, Option<DestinationInterface>>, "Destination-Interface";
    optional recipient_sccp_address: IntoField<Address, Option<Address>>, "Recipient-SCCP-Address";
    optional sm_protocol_id: IntoField<OctetString, Option<OctetString>>, "SM-Protocol-ID";
    repeated recipient_address, recipient_addresses: IntoField<RecipientAddress>, "Recipient-Address";
    repeated recipient_received_address, recipient_received_addresses: IntoField<RecipientReceivedAddress>, "Recipient-Received-Address";
}
