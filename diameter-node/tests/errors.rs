//! Texts of errors: what chains of them print.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

use std::error::Error;
use std::io;
use std::net::TcpListener;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::CreditControlRequest;
use diameter_node::config::NodeFile;
use diameter_node::tls::{HandshakeError, Tls, TlsError, TlsFiles};
use diameter_node::{ConnectError, Node, Tcp};
use diameter_peer::CloseReason;
use diameter_peer::framing::FrameError;

/// An error and its causes, as `anyhow` and others print them.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut chain = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(error) = cause {
        chain.push(error.to_string());
        cause = error.source();
    }
    chain
}

fn assert_says_nothing_twice(error: &dyn Error) {
    let chain = chain(error);
    for (index, text) in chain.iter().enumerate() {
        for cause in &chain[index + 1..] {
            assert!(!text.contains(cause.as_str()), "{chain:#?}");
        }
    }
}

#[tokio::test]
async fn chains_of_errors_say_nothing_twice() {
    let io = || io::Error::from(io::ErrorKind::ConnectionRefused);
    let files = TlsFiles {
        certificate: "/nowhere/node.pem".into(),
        key: "/nowhere/node.key".into(),
        trusted: "/nowhere/ca.pem".into(),
    };
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let name = DiameterIdentity::from_static;
    let node = Node::builder(name("a.example"), name("example"))
        .sends::<CreditControlRequest>()
        .listen(Tcp, taken.local_addr().unwrap());
    let errors: Vec<Box<dyn Error>> = vec![
        node.start().await.unwrap_err().into(),
        Tls::load(files).unwrap_err().into(),
        NodeFile::load("/nowhere/node.toml").unwrap_err().into(),
        HandshakeError::Failed { error: io(), cause: None }.into(),
        TlsError::Unreadable { file: "ca.pem".into(), error: io() }.into(),
        ConnectError::Transport { address: "a.example:3868".into(), error: io() }.into(),
        ConnectError::Broken(io()).into(),
        CloseReason::from(FrameError::TooShort { declared: 3 }).into(),
    ];
    for error in &errors {
        assert_says_nothing_twice(error.as_ref());
    }
}
