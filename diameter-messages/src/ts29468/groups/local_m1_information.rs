// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::ts29468::avp;

/// Where the MBMS data enters M1, when the bearer is set up locally.
///
/// ```text
/// Local-M1-Information ::= < AVP Header: 3518 10415 >
///                          [ MBMS-eNB-IP-Multicast-Address ]
///                          [ MBMS-eNB-IPv6-Multicast-Address ]
///                          [ ts29468:MBMS-GW-SSM-IP-Address ]
///                          [ ts29468:MBMS-GW-SSM-IPv6-Address ]
///                          [ Common-Tunnel-Endpoint-Identifier ]
/// ```
///
/// AVP code 3518 of vendor 10415, 3GPP TS 29.468, 6.4.20.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LocalM1Information {
    /// MBMS-eNB-IP-Multicast-Address (3520/10415), Address; 3GPP TS 29.468, 6.4.22.
    /// The IPv4 multicast address at the base stations.
    pub mbms_e_nb_ip_multicast_address: Option<Address>,
    /// MBMS-eNB-IPv6-Multicast-Address (3521/10415), Address; 3GPP TS 29.468, 6.4.23.
    /// The IPv6 multicast address at the base stations.
    pub mbms_e_nb_ipv6_multicast_address: Option<Address>,
    /// MBMS-GW-SSM-IP-Address (3522/10415), Address; 3GPP TS 29.468, 6.4.24.
    /// The IPv4 address of the MBMS gateway for source specific multicast. Code 3522, of MB2-C.
    pub mb2_mbms_gw_ssm_ip_address: Option<Address>,
    /// MBMS-GW-SSM-IPv6-Address (3523/10415), Address; 3GPP TS 29.468, 6.4.25.
    /// The IPv6 address of the MBMS gateway for source specific multicast. Code 3523, of MB2-C.
    pub mb2_mbms_gw_ssm_ipv6_address: Option<Address>,
    /// Common-Tunnel-Endpoint-Identifier (3524/10415), OctetString; 3GPP TS 29.468, 6.4.26.
    /// The tunnel endpoint identifier at the base stations.
    pub common_tunnel_endpoint_identifier: Option<OctetString>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LocalM1Information {}

static GRAMMAR: Grammar = Grammar {
    name: "Local-M1-Information",
    items: &[
        Item::optional(avp::MBMS_E_NB_IP_MULTICAST_ADDRESS.description()),
        Item::optional(avp::MBMS_E_NB_IPV6_MULTICAST_ADDRESS.description()),
        Item::optional(avp::MB2_MBMS_GW_SSM_IP_ADDRESS.description()),
        Item::optional(avp::MB2_MBMS_GW_SSM_IPV6_ADDRESS.description()),
        Item::optional(avp::COMMON_TUNNEL_ENDPOINT_IDENTIFIER.description()),
    ],
};

impl Contents for LocalM1Information {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3520) => {
                received.optional(0, &mut self.mbms_e_nb_ip_multicast_address)
            }
            (10415, 3521) => {
                received.optional(1, &mut self.mbms_e_nb_ipv6_multicast_address)
            }
            (10415, 3522) => received.optional(2, &mut self.mb2_mbms_gw_ssm_ip_address),
            (10415, 3523) => received.optional(3, &mut self.mb2_mbms_gw_ssm_ipv6_address),
            (10415, 3524) => {
                received.optional(4, &mut self.common_tunnel_endpoint_identifier)
            }
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::MBMS_E_NB_IP_MULTICAST_ADDRESS,
            &self.mbms_e_nb_ip_multicast_address,
        );
        avps.optional(
            &avp::MBMS_E_NB_IPV6_MULTICAST_ADDRESS,
            &self.mbms_e_nb_ipv6_multicast_address,
        );
        avps.optional(
            &avp::MB2_MBMS_GW_SSM_IP_ADDRESS,
            &self.mb2_mbms_gw_ssm_ip_address,
        );
        avps.optional(
            &avp::MB2_MBMS_GW_SSM_IPV6_ADDRESS,
            &self.mb2_mbms_gw_ssm_ipv6_address,
        );
        avps.optional(
            &avp::COMMON_TUNNEL_ENDPOINT_IDENTIFIER,
            &self.common_tunnel_endpoint_identifier,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocalM1InformationBuilder builds group LocalM1Information in LocalM1Information;
    optional mbms_e_nb_ip_multicast_address: IntoField<Address, Option<Address>>, "MBMS-eNB-IP-Multicast-Address";
    optional mbms_e_nb_ipv6_multicast_address: IntoField<Address, Option<Address>>, "MBMS-eNB-IPv6-Multicast-Address";
    optional mb2_mbms_gw_ssm_ip_address: IntoField<Address, Option<Address>>, "MBMS-GW-SSM-IP-Address";
    optional mb2_mbms_gw_ssm_ipv6_address: IntoField<Address, Option<Address>>, "MBMS-GW-SSM-IPv6-Address";
    optional common_tunnel_endpoint_identifier: IntoField<OctetString, Option<OctetString>>, "Common-Tunnel-Endpoint-Identifier";
}
