//! A forwarder that reads the lengths of frames and nothing else: what there is to lose.

use std::net::{Ipv4Addr, SocketAddr};
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

/// How frames are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writes {
    /// Each by itself.
    EachFrame,
    /// All that were read together: as much as can be done.
    Together,
}

/// Starts it in a runtime of its own; where it listens.
pub(crate) fn start(server: SocketAddr, writes: Writes) -> SocketAddr {
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        runtime.block_on(async {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let server = TcpStream::connect(server).await.unwrap();
                client.set_nodelay(true).unwrap();
                server.set_nodelay(true).unwrap();
                let ((from_client, to_client), (from_server, to_server)) =
                    (client.into_split(), server.into_split());
                tokio::spawn(forward(from_client, to_server, writes));
                tokio::spawn(forward(from_server, to_client, writes));
            }
        });
    });
    address
}

/// Whole frames go on; what is left waits for the rest.
async fn forward(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, writes: Writes) {
    let mut buffer = Vec::with_capacity(256 << 10);
    while let Ok(1..) = from.read_buf(&mut buffer).await {
        let mut whole = 0;
        while let Some(&[_, a, b, c]) = buffer.get(whole..).and_then(<[u8]>::first_chunk) {
            let length = u32::from_be_bytes([0, a, b, c]) as usize;
            if whole + length > buffer.len() {
                break;
            }
            let frame = &buffer[whole..whole + length];
            if writes == Writes::EachFrame && to.write_all(frame).await.is_err() {
                return;
            }
            whole += length;
        }
        if writes == Writes::Together && to.write_all(&buffer[..whole]).await.is_err() {
            return;
        }
        buffer.drain(..whole);
    }
}
