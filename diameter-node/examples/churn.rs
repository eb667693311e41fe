//! Peers that come and go, and what others notice of it: connects as many peers as it is told (10,000),
//! has all of them leave, and tells how long the requests of one more client take meanwhile.
//!
//! `cargo run --release -p diameter-node --example churn -- 10000`
//!
//! The peers are in this process, on pipes in memory: they need no file descriptors.

use std::error::Error;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use diameter_core::{
    Address, DiameterIdentity, EndToEndId, HopByHopId, Message, Rejection, Request,
};
use diameter_messages::base::{CapabilitiesExchangeRequest, ResultCode};
use diameter_messages::gy::*;
use diameter_node::transport::{Accepted, Addresses, BoxFuture, Link, Listener, Transport};
use diameter_node::{ConnectionLimits, Context, Node, PeerSettings, Tcp, UnknownPeers};
use diameter_peer::{IncomingLimits, Security};
use hdrhistogram::Histogram;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::sync::{Mutex, mpsc, oneshot};

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const SERVER: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const BYSTANDER: DiameterIdentity = DiameterIdentity::from_static("pgw0.example.net");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let count: u32 = std::env::args().nth(1).map_or(Ok(10_000), |count| count.parse())?;
    let (connect, connections) = mpsc::unbounded_channel();
    let limits = ConnectionLimits {
        peers: count as usize + 1,
        identification: IncomingLimits {
            timeout: Duration::from_secs(60),
            ..IncomingLimits::default()
        },
        ..ConnectionLimits::default()
    };
    let server = Node::builder(SERVER, REALM)
        .handle(grant)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .listen(Pipes(Arc::new(Mutex::new(Some(connections)))), (Ipv4Addr::LOCALHOST, 3868))
        .unknown_peers(UnknownPeers::accept())
        .limits(limits)
        .start()
        .await?;
    let client = Node::builder(BYSTANDER, REALM)
        .sends::<CreditControlRequest>()
        .peer(PeerSettings::new(SERVER).connect(Tcp, server.local_addresses()[0].to_string()))
        .start()
        .await?;
    client.available(&SERVER).await;

    measure("nothing else", &client, tokio::time::sleep(Duration::from_secs(2))).await?;
    let mut peers = Vec::new();
    let coming = async {
        for number in 1..=count {
            peers.push(open(&connect, number).await?);
        }
        io::Result::Ok(())
    };
    measure(&format!("{count} peers connect"), &client, coming).await??;
    let leaving = async {
        drop(peers);
        while server.peers().await.len() > 1 {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    measure(&format!("{count} peers leave"), &client, leaving).await?;
    Ok(())
}

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

/// Sends requests, one after the other, while something else happens; prints how long they took.
async fn measure<T>(
    what: &str,
    client: &Node,
    something: impl Future<Output = T>,
) -> Result<T, Box<dyn Error>> {
    let is_over = Arc::new(AtomicBool::new(false));
    let (client, end) = (client.clone(), is_over.clone());
    client.send(request(&client)).await?;
    let (begin, begun) = oneshot::channel();
    let requests = tokio::spawn(async move {
        // Who waits for this is there.
        let _ = begin.send(());
        // Up to a minute.
        let microseconds = Histogram::<u64>::new_with_bounds(1, 60_000_000, 3);
        let mut microseconds = microseconds.map_err(|error| error.to_string())?;
        while !end.load(Ordering::Relaxed) {
            let start = Instant::now();
            client.send(request(&client)).await.map_err(|error| error.to_string())?;
            microseconds.saturating_record(start.elapsed().as_micros() as u64);
        }
        Ok::<_, String>(microseconds)
    });
    begun.await?;
    let start = Instant::now();
    let result = something.await;
    let took = start.elapsed();
    is_over.store(true, Ordering::Relaxed);
    let microseconds = requests.await??;
    let at = |quantile| microseconds.value_at_quantile(quantile) as f64 / 1000.0;
    println!(
        "{what}: {took:.1?}; {} requests beside it, p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms",
        microseconds.len(),
        at(0.5),
        at(0.99),
        at(1.0),
    );
    Ok(result)
}

fn request(client: &Node) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(client.client().new_session_id())
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .build()
}

/// Connects a peer and has its capabilities exchange.
async fn open(connect: &mpsc::UnboundedSender<Pipe>, number: u32) -> io::Result<DuplexStream> {
    let (mut near, far) = duplex(4096);
    // Each peer has an address of its own.
    let remote = (Ipv4Addr::from_bits(0x0a00_0000 + number), 3868).into();
    connect.send(Pipe { stream: far, remote }).map_err(io::Error::other)?;
    let host = DiameterIdentity::try_from(format!("pgw{number}.example.net"));
    let cer = cer(host.map_err(io::Error::other)?).map_err(io::Error::other)?;
    near.write_all(cer.as_bytes()).await?;
    // The CEA, which begins with its length.
    let length = near.read_u32().await? & 0x00ff_ffff;
    let mut rest = vec![0; (length as usize).saturating_sub(4)];
    near.read_exact(&mut rest).await?;
    Ok(near)
}

fn cer(host: DiameterIdentity) -> Result<Message, diameter_core::EncodeError> {
    CapabilitiesExchangeRequest::builder()
        .origin_host(host)
        .origin_realm(REALM)
        .host_ip_address(Address::from(Ipv4Addr::LOCALHOST))
        .vendor_id(0)
        .product_name("churn")
        .auth_application_id(4)
        .build()
        .to_message(HopByHopId(1), EndToEndId(1))
}

/// One end of a pipe, and where it seems to come from.
struct Pipe {
    stream: DuplexStream,
    remote: SocketAddr,
}

/// Pipes as a transport: whatever is sent into the channel has connected.
#[derive(Clone)]
struct Pipes(Arc<Mutex<Option<mpsc::UnboundedReceiver<Pipe>>>>);

struct PipeListener {
    address: SocketAddr,
    pipes: mpsc::UnboundedReceiver<Pipe>,
}

impl Transport for Pipes {
    fn connect<'a>(
        &'a self,
        _: &'a Addresses<String>,
        _: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>> {
        Box::pin(async { Err(io::ErrorKind::Unsupported.into()) })
    }

    fn listen<'a>(
        &'a self,
        addresses: &'a Addresses<SocketAddr>,
    ) -> BoxFuture<'a, io::Result<Box<dyn Listener>>> {
        Box::pin(async move {
            let address = *addresses.primary();
            let pipes = self.0.lock().await.take().ok_or(io::ErrorKind::AddrInUse)?;
            Ok(Box::new(PipeListener { address, pipes }) as Box<dyn Listener>)
        })
    }
}

impl Listener for PipeListener {
    fn local_addresses(&self) -> io::Result<Addresses<SocketAddr>> {
        Ok(self.address.into())
    }

    fn accept(&mut self) -> BoxFuture<'_, io::Result<Accepted>> {
        Box::pin(async {
            let Pipe { stream, remote } = match self.pipes.recv().await {
                Some(pipe) => pipe,
                // Nobody will connect any more.
                None => std::future::pending().await,
            };
            let link = Link {
                stream: Box::new(stream),
                local: self.address.into(),
                remote: remote.into(),
                security: Security::Plain,
                certificate: None,
            };
            Ok(Accepted { remote, handshake: Box::pin(async { Ok(link) }) })
        })
    }
}
