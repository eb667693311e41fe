//! People who want no service: garbage, frames that are too long, CERs octet by octet and by the hundred,
//! connections that are never used, half closed ones, certificates of other hosts.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Request};
use diameter_messages::base::CapabilitiesExchangeRequest;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::certificates::untrusted;
use crate::server::{End, REALM};

/// How often each attack was made.
#[derive(Debug, Default)]
pub(crate) struct Attacks {
    garbage: u32,
    oversized: u32,
    slow: u32,
    floods_of_cers: u32,
    floods_of_connections: u32,
    half_closed: u32,
    wrong_certificates: u32,
}

impl fmt::Display for Attacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { garbage, oversized, slow, half_closed, .. } = self;
        write!(
            f,
            "{garbage} times garbage, {oversized} frames too long, {slow} CERs octet by octet, {} floods of \
             CERs, {} floods of connections, {half_closed} half closed, {} wrong certificates",
            self.floods_of_cers, self.floods_of_connections, self.wrong_certificates
        )
    }
}

/// Attacks one server after the other until it is over.
pub(crate) async fn attack(servers: Vec<End>, is_over: Arc<AtomicBool>) -> Attacks {
    let mut attacks = Attacks::default();
    let mut random = fastrand::Rng::with_seed(2);
    let untrusted = untrusted();
    while !is_over.load(Ordering::Relaxed) {
        sleep(Duration::from_millis(20)).await;
        let server = servers[random.usize(..servers.len())];
        // One that is down now has peace.
        let Ok(mut stream) = TcpStream::connect(server.tcp()).await else { continue };
        let guest = format!("guest{}.example", random.u32(..100));
        match random.u32(..7) {
            0 => {
                let octets: Vec<u8> = (0..1000).map(|_| random.u8(..)).collect();
                end(stream, &octets).await;
                attacks.garbage += 1;
            }
            1 => {
                // Version 1, 16 MiB less one, a request of the base protocol.
                stream.write_all(&cer(&guest)).await.unwrap_or_default();
                end(stream, &[1, 255, 255, 255, 128, 0, 1, 24]).await;
                attacks.oversized += 1;
            }
            2 => {
                tokio::spawn(drip(stream, cer(&guest), is_over.clone()));
                attacks.slow += 1;
            }
            3 => {
                end(stream, &cer(&guest).repeat(500)).await;
                attacks.floods_of_cers += 1;
            }
            4 => {
                let mut streams = vec![stream];
                for _ in 0..200 {
                    streams.extend(TcpStream::connect(server.tcp()).await.ok());
                }
                sleep(Duration::from_millis(50)).await;
                attacks.floods_of_connections += 1;
            }
            5 => {
                stream.write_all(&cer(&guest)).await.unwrap_or_default();
                // The server has closed it when the reading ends.
                stream.shutdown().await.unwrap_or_default();
                end(stream, &[]).await;
                attacks.half_closed += 1;
            }
            _ => {
                let Ok(stream) = TcpStream::connect(server.tls()).await else { continue };
                let handshake = timeout(Duration::from_secs(1), untrusted.connect(stream, None));
                assert!(!matches!(handshake.await, Ok(Ok(_))), "an untrusted peer was accepted");
                attacks.wrong_certificates += 1;
            }
        }
    }
    attacks
}

/// Sends octets and reads whatever comes back for a moment.
async fn end(mut stream: TcpStream, octets: &[u8]) {
    let talk = async {
        stream.write_all(octets).await?;
        let mut buffer = [0; 4096];
        while stream.read(&mut buffer).await? > 0 {}
        std::io::Result::Ok(())
    };
    // What the server thinks of it is its own business.
    let _ = timeout(Duration::from_millis(200), talk).await;
}

/// Sends an octet now and then.
async fn drip(mut stream: TcpStream, octets: Vec<u8>, is_over: Arc<AtomicBool>) {
    for octet in octets {
        if is_over.load(Ordering::Relaxed) || stream.write_u8(octet).await.is_err() {
            return;
        }
        sleep(Duration::from_millis(300)).await;
    }
}

fn cer(name: &str) -> Vec<u8> {
    let request = CapabilitiesExchangeRequest::builder()
        .origin_host(DiameterIdentity::try_from(name.to_owned()).unwrap())
        .origin_realm(REALM)
        .host_ip_address("127.0.0.1".parse::<diameter_core::Address>().unwrap())
        .vendor_id(0)
        .product_name("hostile")
        .auth_application_id(4)
        .build();
    let message = request.to_message(HopByHopId(1), EndToEndId(1)).unwrap();
    message.as_bytes().to_vec()
}
