//! Somebody between a client and a server, who changes the application of each CCR, and changes it back
//! in the answer.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_node::Tcp;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

use crate::make::with_each;
use crate::our_client::failure;
use crate::us::{ccr, client_of, connected, identity, impatient};
use crate::wrong::Wrong;

/// Where to connect to in place of the server.
pub(crate) async fn forger(server: SocketAddr, application_id: u32) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            // A server that does not listen yet: the client will come again.
            let Ok(server) = TcpStream::connect(server).await else { continue };
            let (from_client, to_client) = client.into_split();
            let (from_server, to_server) = server.into_split();
            tokio::spawn(forge(from_client, to_server, application_id));
            // The client knows its own request by it.
            tokio::spawn(forge(from_server, to_client, 4));
        }
    });
    address
}

/// Carries messages one by one, until a connection ends.
async fn forge(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, application_id: u32) {
    let mut header = [0; 20];
    while from.read_exact(&mut header).await.is_ok() {
        let length = u32::from_be_bytes([0, header[1], header[2], header[3]]);
        let command = u32::from_be_bytes([0, header[5], header[6], header[7]]);
        let mut avps = vec![0; length as usize - header.len()];
        if from.read_exact(&mut avps).await.is_err() {
            return;
        }
        if command == 272 {
            header[8..12].copy_from_slice(&application_id.to_be_bytes());
        }
        if to.write_all(&[&header[..], &avps].concat()).await.is_err() {
            return;
        }
    }
}

/// No request of an application that a server does not advertise is sent to it: somebody on the way makes
/// one of it.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn a_server_that_does_not_have_the_application_says_so() {
    with_each(async |make| {
        let server = make.server(None).await;
        let address = forger(server.address.tcp(), 16_777_000).await;
        let peer = impatient(identity(server.identity)).connect(Tcp, address.to_string());
        let node = connected(&server, client_of(peer)).await;
        let ccr = ccr(node.client(), &node.client().new_session_id(), 0);
        assert_eq!(failure(node.client(), Wrong::with(&ccr, &[])).await, (3007, true));
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}
