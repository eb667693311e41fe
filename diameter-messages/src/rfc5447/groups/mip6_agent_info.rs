// @generated from dictionaries/rfc5447.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item, List, OctetString};
use crate::mobile_ipv4;
use crate::mobile_ipv4::MipHomeAgentHost;
use crate::rfc5447::avp;

/// A Mobile IPv6 home agent, or in 3GPP a PDN gateway: its addresses (one of each family), its
/// name, the home link.
///
/// ```text
/// MIP6-Agent-Info ::= < AVP Header: 486 >
///                  *2 [ MIP-Home-Agent-Address ]
///                     [ MIP-Home-Agent-Host ]
///                     [ MIP6-Home-Link-Prefix ]
///                   * [ AVP ]
/// ```
///
/// AVP code 486, RFC 5447, 4.2.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Mip6AgentInfo {
    /// MIP-Home-Agent-Address (334), Address; RFC 4004, 7.4.
    /// The address of the home agent.
    pub mip_home_agent_address: List<Address, 0, 2>,
    /// MIP-Home-Agent-Host (348), Grouped; RFC 4004, 7.11.
    pub mip_home_agent_host: Option<MipHomeAgentHost>,
    /// MIP6-Home-Link-Prefix (125), OctetString; RFC 5447, 4.2.4.
    /// The prefix length in one octet, then the 16 octets of the prefix.
    pub mip6_home_link_prefix: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Mip6AgentInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP6-Agent-Info",
    items: &[
        Item::optional(mobile_ipv4::avp::MIP_HOME_AGENT_ADDRESS.description())
            .times(0, Some(2)),
        Item::optional(mobile_ipv4::avp::MIP_HOME_AGENT_HOST.description()),
        Item::optional(avp::MIP6_HOME_LINK_PREFIX.description()),
        Item::any(),
    ],
};

impl Contents for Mip6AgentInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 334) => received.up_to(0, &mut self.mip_home_agent_address),
            (0, 348) => received.optional(1, &mut self.mip_home_agent_host),
            (0, 125) => received.optional(2, &mut self.mip6_home_link_prefix),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(
            &mobile_ipv4::avp::MIP_HOME_AGENT_ADDRESS,
            &self.mip_home_agent_address,
        );
        avps.optional(&mobile_ipv4::avp::MIP_HOME_AGENT_HOST, &self.mip_home_agent_host);
        avps.optional(&avp::MIP6_HOME_LINK_PREFIX, &self.mip6_home_link_prefix);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Mip6AgentInfoBuilder builds group Mip6AgentInfo in Mip6AgentInfo, with additional_avps;
    optional mip_home_agent_address: IntoField<Address, List<Address, 0, 2>>, "MIP-Home-Agent-Address";
    optional mip_home_agent_host: IntoField<MipHomeAgentHost, Option<MipHomeAgentHost>>, "MIP-Home-Agent-Host";
    optional mip6_home_link_prefix: IntoField<OctetString, Option<OctetString>>, "MIP6-Home-Link-Prefix";
}
