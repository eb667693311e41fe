// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, Time, UnlistedAvps};
use crate::ts32299::avp;

/// The access network after a change, and when it changed.
///
/// ```text
/// Access-Network-Info-Change ::= < AVP Header: 4401 10415 >
///                              * [ Access-Network-Information ]
///                                [ Cellular-Network-Information ]
///                                [ Change-Time ]
/// ```
///
/// AVP code 4401 of vendor 10415, 3GPP TS 32.299, 7.2.0A.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessNetworkInfoChange {
    /// Access-Network-Information (1263/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A P-Access-Network-Info header of SIP, as text.
    pub access_network_information: Vec<OctetString>,
    /// Cellular-Network-Information (3924/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A Cellular-Network-Info header of SIP, as text.
    pub cellular_network_information: Option<OctetString>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AccessNetworkInfoChange {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Network-Info-Change",
    items: &[
        Item::repeated(avp::ACCESS_NETWORK_INFORMATION.description()),
        Item::optional(avp::CELLULAR_NETWORK_INFORMATION.description()),
        Item::optional(avp::CHANGE_TIME.description()),
    ],
};

impl Contents for AccessNetworkInfoChange {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1263) => received.many(0, &mut self.access_network_information),
            (10415, 3924) => received.optional(1, &mut self.cellular_network_information),
            (10415, 2038) => received.optional(2, &mut self.change_time),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::ACCESS_NETWORK_INFORMATION, &self.access_network_information);
        avps.optional(
            &avp::CELLULAR_NETWORK_INFORMATION,
            &self.cellular_network_information,
        );
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccessNetworkInfoChangeBuilder builds group AccessNetworkInfoChange in AccessNetworkInfoChange;
    optional cellular_network_information: IntoField<OctetString, Option<OctetString>>, "Cellular-Network-Information";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
    repeated access_network_information, access_network_informations: IntoField<OctetString>, "Access-Network-Information";
}
