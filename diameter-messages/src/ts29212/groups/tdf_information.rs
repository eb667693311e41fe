// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, DiameterIdentity, Grammar, Group, Item, UnlistedAvps};
use crate::ts29212::avp;

/// The traffic detection function to use.
///
/// ```text
/// TDF-Information ::= < AVP Header: 1087 10415 >
///                     [ TDF-Destination-Realm ]
///                     [ TDF-Destination-Host ]
///                     [ TDF-IP-Address ]
/// ```
///
/// AVP code 1087 of vendor 10415, 3GPP TS 29.212, 5.3.78.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TdfInformation {
    /// TDF-Destination-Realm (1090/10415), DiameterIdentity; 3GPP TS 29.212, 5.3.79.
    /// The traffic detection function's realm.
    pub tdf_destination_realm: Option<DiameterIdentity>,
    /// TDF-Destination-Host (1089/10415), DiameterIdentity; 3GPP TS 29.212, 5.3.80.
    /// The traffic detection function's host.
    pub tdf_destination_host: Option<DiameterIdentity>,
    /// TDF-IP-Address (1091/10415), Address; 3GPP TS 29.212, 5.3.81.
    /// The address of the traffic detection function.
    pub tdf_ip_address: Option<Address>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for TdfInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "TDF-Information",
    items: &[
        Item::optional(avp::TDF_DESTINATION_REALM.description()),
        Item::optional(avp::TDF_DESTINATION_HOST.description()),
        Item::optional(avp::TDF_IP_ADDRESS.description()),
    ],
};

impl Contents for TdfInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1090) => received.optional(0, &mut self.tdf_destination_realm),
            (10415, 1089) => received.optional(1, &mut self.tdf_destination_host),
            (10415, 1091) => received.optional(2, &mut self.tdf_ip_address),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::TDF_DESTINATION_REALM, &self.tdf_destination_realm);
        avps.optional(&avp::TDF_DESTINATION_HOST, &self.tdf_destination_host);
        avps.optional(&avp::TDF_IP_ADDRESS, &self.tdf_ip_address);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TdfInformationBuilder builds group TdfInformation in TdfInformation;
    optional tdf_destination_realm: IntoIdentity<Option<DiameterIdentity>>, "TDF-Destination-Realm";
    optional tdf_destination_host: IntoIdentity<Option<DiameterIdentity>>, "TDF-Destination-Host";
    optional tdf_ip_address: IntoField<Address, Option<Address>>, "TDF-IP-Address";
}
