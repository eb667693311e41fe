//! The other end of a connection in octets: for peers that do what no node does.

use std::net::{Ipv4Addr, SocketAddr};

use bytes::BytesMut;
use diameter_core::{
    Address, Answer, Command, DiameterIdentity, EndToEndId, HopByHopId, Identity, Message, Request,
};
use diameter_messages::base::{CapabilitiesExchangeRequest, ResultCode};
use diameter_peer::framing::next_message;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::rig::{REALM, soon};

pub(crate) struct RawPeer {
    pub(crate) stream: TcpStream,
    buffer: BytesMut,
}

impl RawPeer {
    /// Connects and says nothing.
    pub(crate) async fn silent(address: SocketAddr) -> Self {
        Self::over(TcpStream::connect(address).await.unwrap())
    }

    /// A connection on which nothing has been said.
    pub(crate) fn over(stream: TcpStream) -> Self {
        Self { stream, buffer: BytesMut::new() }
    }

    /// Connects and has its capabilities exchange.
    pub(crate) async fn open(address: SocketAddr, host: DiameterIdentity) -> Self {
        let mut peer = Self::silent(address).await;
        peer.send(&cer(host)).await;
        assert_eq!(peer.next().await.unwrap().header().command_code, 257);
        peer
    }

    pub(crate) async fn send(&mut self, message: &Message) {
        self.stream.write_all(message.as_bytes()).await.unwrap();
    }

    /// The next message; `None` at the end of the connection.
    pub(crate) async fn next(&mut self) -> Option<Message> {
        let reading = async {
            loop {
                if let Some(message) = next_message(&mut self.buffer, 1 << 20).unwrap() {
                    return Some(message);
                }
                if self.stream.read_buf(&mut self.buffer).await.unwrap_or(0) == 0 {
                    return None;
                }
            }
        };
        soon(reading).await
    }
}

pub(crate) fn cer(host: DiameterIdentity) -> Message {
    CapabilitiesExchangeRequest::builder()
        .origin_host(host)
        .origin_realm(REALM)
        .host_ip_address(Address::from(Ipv4Addr::LOCALHOST))
        .vendor_id(0)
        .product_name("raw")
        .auth_application_id(4)
        .build()
        .to_message(HopByHopId(1), EndToEndId(1))
        .unwrap()
}

/// The answer to a CER, from this host.
pub(crate) fn cea(cer: &Message, host: DiameterIdentity) -> Message {
    let identity = Identity { host, realm: REALM, state_id: None };
    CapabilitiesExchangeRequest::from_message(cer)
        .unwrap()
        .answer(&identity)
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .host_ip_address(Address::from(Ipv4Addr::LOCALHOST))
        .vendor_id(0)
        .product_name("raw")
        .auth_application_id(4)
        .build()
        .to_message(cer.header())
        .unwrap()
}
