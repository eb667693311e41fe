// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item};
use crate::required;
use crate::ts29212::{TunnelInformation, avp};

/// A care-of address and its tunnel.
///
/// ```text
/// CoA-Information ::= < AVP Header: 1039 10415 >
///                     { Tunnel-Information }
///                     { CoA-IP-Address }
///                   * [ AVP ]
/// ```
///
/// AVP code 1039 of vendor 10415, 3GPP TS 29.212, 5.3.37.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoaInformation {
    /// Tunnel-Information (1038/10415), Grouped; 3GPP TS 29.212, 5.3.36.
    pub tunnel_information: TunnelInformation,
    /// CoA-IP-Address (1035/10415), Address; 3GPP TS 29.212, 5.3.33.
    /// The care-of address of a terminal.
    pub coa_ip_address: Address,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CoaInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "CoA-Information",
    items: &[
        Item::required(avp::TUNNEL_INFORMATION.description()),
        Item::required(avp::COA_IP_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for CoaInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tunnel_information: unread.value(),
            coa_ip_address: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1038) => received.one(0, 0, &mut self.tunnel_information),
            (10415, 1035) => received.one(1, 1, &mut self.coa_ip_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TUNNEL_INFORMATION, &self.tunnel_information);
        avps.one(&avp::COA_IP_ADDRESS, &self.coa_ip_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CoaInformationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group CoaInformation in CoaInformation, with additional_avps;
    required tunnel_information: IntoField<TunnelInformation>, "Tunnel-Information" => (Set, B), A: required::TunnelInformation;
    required coa_ip_address: IntoField<Address>, "CoA-IP-Address" => (A, Set), B: required::CoaIpAddress;
}
