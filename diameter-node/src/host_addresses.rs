//! Host-IP-Address of CER and CEA (RFC 6733, 5.3.5): where nothing else is configured, the addresses that
//! this end of the connection has, all of them for SCTP.

use std::net::{IpAddr, SocketAddr};

use diameter_core::{
    Address, Answer as _, Command as _, CommandFlags, List, Message, Request as _,
};
use diameter_messages::base::{CapabilitiesExchangeAnswer, CapabilitiesExchangeRequest};

use crate::transport::Addresses;

/// The same CER or CEA with the addresses of this end; `None` for other messages.
pub(crate) fn of_connection(message: &Message, local: &Addresses<SocketAddr>) -> Option<Message> {
    let header = message.header();
    if header.command_code != CAPABILITIES_EXCHANGE {
        return None;
    }
    let mut addresses: Vec<IpAddr> = Vec::new();
    for address in local.iter().map(|it| it.ip().to_canonical()) {
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    let addresses = List::try_from(addresses.into_iter().map(Address::from).collect::<Vec<_>>());
    if header.flags.contains(CommandFlags::REQUEST) {
        let mut cer = CapabilitiesExchangeRequest::from_message(message).ok()?;
        cer.host_ip_address = addresses.ok()?;
        return cer.to_message(header.hop_by_hop_id, header.end_to_end_id).ok();
    }
    let mut cea = CapabilitiesExchangeAnswer::from_message(message).ok()?;
    cea.host_ip_address = addresses.ok()?;
    // Identifiers are those of the request, and of the answer.
    cea.to_message(header).ok()
}

const CAPABILITIES_EXCHANGE: u32 = 257;

#[cfg(test)]
mod tests {
    use diameter_core::{DiameterIdentity, EndToEndId, Header, HopByHopId};
    use diameter_messages::base::ResultCode;

    use super::*;

    fn cer() -> Message {
        let cer = CapabilitiesExchangeRequest::builder()
            .origin_host(DiameterIdentity::from_static("mme1.example.net"))
            .origin_realm(DiameterIdentity::from_static("example.net"))
            .host_ip_address(IpAddr::from([127, 0, 0, 1]))
            .vendor_id(0)
            .product_name("it")
            .build();
        cer.to_message(HopByHopId(1), EndToEndId(2)).unwrap()
    }

    #[test]
    fn all_addresses_of_an_association_are_told_once() {
        let local = ["[::ffff:192.0.2.1]:3868", "[2001:db8::1]:3868", "192.0.2.1:3868"];
        let local = Addresses::from(local.map(|it| it.parse().unwrap()));
        let addresses = ["192.0.2.1", "2001:db8::1"].map(|it| it.parse::<IpAddr>().unwrap().into());

        let changed = of_connection(&cer(), &local).unwrap();
        assert_eq!(changed.header(), cer().header());
        let changed = CapabilitiesExchangeRequest::from_message(&changed).unwrap();
        assert_eq!(changed.host_ip_address.to_vec(), addresses);
        let before = CapabilitiesExchangeRequest::from_message(&cer()).unwrap();
        let host_ip_address = changed.host_ip_address.clone();
        let mut expected = before;
        expected.host_ip_address = host_ip_address;
        assert_eq!(changed, expected);

        let mut cea = CapabilitiesExchangeAnswer::builder()
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .origin_host(DiameterIdentity::from_static("hss1.example.net"))
            .origin_realm(DiameterIdentity::from_static("example.net"))
            .host_ip_address(IpAddr::from([127, 0, 0, 1]))
            .vendor_id(0)
            .product_name("it")
            .build();
        let answer = cea.to_message(cer().header()).unwrap();
        let changed = of_connection(&answer, &local).unwrap();
        assert_eq!(changed.header(), answer.header());
        cea.host_ip_address = addresses.to_vec().try_into().unwrap();
        assert_eq!(CapabilitiesExchangeAnswer::from_message(&changed).unwrap(), cea);
    }

    #[test]
    fn other_messages_stay_as_they_are() {
        let header = Header { command_code: 280, ..*cer().header() };
        let local = Addresses::from(([192, 0, 2, 1], 3868));
        assert_eq!(of_connection(&cer().with_header(header), &local), None);
    }
}
