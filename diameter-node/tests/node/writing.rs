//! How requests are written, seen by a transport of one's own.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use diameter_core::DiameterIdentity;
use diameter_node::transport::{Addresses, BoxFuture, Link, Listener, Stream, Transport};
use diameter_node::{PeerSettings, Tcp};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::rig::*;

/// TCP, and how often something is written to it.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl Transport for Counting {
    fn connect<'a>(
        &'a self,
        addresses: &'a Addresses<String>,
        peer: Option<&'a DiameterIdentity>,
    ) -> BoxFuture<'a, io::Result<Link>> {
        Box::pin(async move {
            let link = Tcp.connect(addresses, peer).await?;
            let stream = Box::new(Counted { stream: link.stream, writes: self.clone() });
            Ok(Link { stream, ..link })
        })
    }

    fn listen<'a>(
        &'a self,
        addresses: &'a Addresses<SocketAddr>,
    ) -> BoxFuture<'a, io::Result<Box<dyn Listener>>> {
        Tcp.listen(addresses)
    }
}

struct Counted {
    stream: Box<dyn Stream>,
    writes: Counting,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        octets: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.writes.0.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.stream).poll_write(cx, octets)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

// Workers of this kind of runtime run what was woken last before all else.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn requests_that_tasks_send_together_are_written_together() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let transport = Counting::default();
    let peer = PeerSettings::new(SERVER).connect(transport.clone(), address(&server).to_string());
    let client = client().peer(peer).start().await.unwrap();
    assert!(soon(client.available(&SERVER)).await);

    let before = transport.0.load(Ordering::Relaxed);
    let sending = async move {
        let tasks = (0..100).map(|number| {
            let client = client.clone();
            tokio::spawn(async move { client.send(ccr(&client, number)).await })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.unwrap().unwrap();
        }
    };
    soon(tokio::spawn(sending)).await.unwrap();
    let writes = transport.0.load(Ordering::Relaxed) - before;
    assert!(writes < 20, "{writes} writes for 100 requests");
}
