//! A peer that is an association and no more: it sends what a test wants, and shows what comes.

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{Command, EndToEndId, HopByHopId, Message, Request};
use diameter_messages::base::{
    CapabilitiesExchangeAnswer, CapabilitiesExchangeRequest, DeviceWatchdogRequest, ResultCode,
};
use diameter_messages::gy::{CcRequestType, CreditControlRequest};
use diameter_sctp::{Association, Meta, Notification, Received, Settings};
use tokio::io::ReadBuf;
use tokio::time::timeout;

use crate::us::identity;

/// Who it says it is.
pub(crate) const BARE: &str = "bare.client.lab";

/// Diameter in clear text.
pub(crate) const PLAIN: Meta = Meta { stream: 0, protocol: 46 };

pub(crate) struct Bare {
    pub(crate) association: Association,
    buffer: Vec<u8>,
}

impl Bare {
    pub(crate) async fn connect(to: SocketAddr) -> Self {
        Self::connect_with(&[], &[to], &Settings::default()).await
    }

    pub(crate) async fn connect_with(
        from: &[SocketAddr],
        to: &[SocketAddr],
        settings: &Settings,
    ) -> Self {
        let association = Association::connect(from, to, settings).await.unwrap();
        Self { association, buffer: vec![0; 1 << 20] }
    }

    /// Connects, and exchanges capabilities.
    pub(crate) async fn open(to: SocketAddr) -> Self {
        let mut bare = Self::connect(to).await;
        bare.exchange(PLAIN).await;
        bare
    }

    /// A CER and its CEA.
    pub(crate) async fn exchange(&mut self, meta: Meta) -> CapabilitiesExchangeAnswer {
        self.send(cer().as_bytes(), meta).await;
        let (cea, meta) = self.message().await;
        assert_eq!(meta, PLAIN);
        let cea = CapabilitiesExchangeAnswer::from_message(&cea).unwrap();
        assert_eq!(cea.result_code, ResultCode::DIAMETER_SUCCESS);
        cea
    }

    pub(crate) async fn send(&self, octets: &[u8], meta: Meta) {
        poll_fn(|cx| self.association.poll_send(cx, octets, meta, false)).await.unwrap();
    }

    /// The next message of SCTP, or how the association ended.
    pub(crate) async fn next(&mut self) -> io::Result<(Vec<u8>, Meta)> {
        let next = async {
            let mut buffer = ReadBuf::new(&mut self.buffer);
            loop {
                let receive = poll_fn(|cx| self.association.poll_receive(cx, &mut buffer));
                match receive.await? {
                    Received::Part { meta, is_end: true, .. } => {
                        return Ok((buffer.filled().to_vec(), meta));
                    }
                    Received::End | Received::Notification(Notification::ShutDown) => {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                    Received::Notification(Notification::Lost) => {
                        return Err(io::ErrorKind::ConnectionReset.into());
                    }
                    _ => {}
                }
            }
        };
        timeout(Duration::from_secs(30), next).await.expect("something comes")
    }

    /// The next message of Diameter.
    pub(crate) async fn message(&mut self) -> (Message, Meta) {
        let (octets, meta) = self.next().await.unwrap();
        (Message::parse(octets).unwrap(), meta)
    }

    /// Waits until the association is aborted.
    pub(crate) async fn is_aborted(&mut self) {
        loop {
            match self.next().await {
                Ok(_) => {}
                Err(error) => return assert_eq!(error.kind(), io::ErrorKind::ConnectionReset),
            }
        }
    }
}

pub(crate) fn cer() -> Message {
    let cer = CapabilitiesExchangeRequest::builder()
        .origin_host(identity(BARE))
        .origin_realm(identity("client.lab"))
        .host_ip_address(std::net::IpAddr::from([127, 0, 0, 1]))
        .vendor_id(0)
        .product_name("bare")
        .auth_application_ids([4])
        .build();
    cer.to_message(HopByHopId(1), EndToEndId(1)).unwrap()
}

pub(crate) fn dwr() -> Message {
    let dwr = DeviceWatchdogRequest::builder()
        .origin_host(identity(BARE))
        .origin_realm(identity("client.lab"))
        .build();
    dwr.to_message(HopByHopId(2), EndToEndId(2)).unwrap()
}

pub(crate) fn ccr(session: u32) -> Message {
    let ccr = CreditControlRequest::builder()
        .session_id(format!("{BARE};1;{session}"))
        .origin_host(identity(BARE))
        .origin_realm(identity("client.lab"))
        .destination_realm(identity("server.lab"))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .build();
    ccr.to_message(HopByHopId(100 + session), EndToEndId(100 + session)).unwrap()
}
