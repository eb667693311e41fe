//! A server in a process of its own, so that it can be killed and paused.

use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CreditControlAnswer, CreditControlRequest};
use diameter_node::{ConnectionLimits, Context, Node, Tcp, UnknownPeers};
use tokio::io::AsyncReadExt;

use crate::certificates::{Certificates, tls};
use crate::leftover::no_tasks;

pub(crate) const STEADY_SERVER: &str = "server0.example";
pub(crate) const WILD_SERVERS: [&str; 3] =
    ["server1.example", "server2.example", "server3.example"];
pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example");

/// A running server.
pub(crate) struct Server {
    end: End,
    child: Child,
    _input: ChildStdin,
    output: BufReader<ChildStdout>,
}

/// Where a server is. With TLS it is at the next port.
#[derive(Clone, Copy, Debug)]
pub(crate) struct End {
    pub(crate) name: &'static str,
    pub(crate) port: u16,
}

impl End {
    pub(crate) fn tcp(self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }

    pub(crate) fn tls(self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port + 1).into()
    }
}

impl Server {
    pub(crate) fn start(name: &'static str, certificates: &Certificates) -> Self {
        // Two neighbours that are free.
        let port = (20_000..30_000)
            .step_by(2)
            .skip(usize::from(name.as_bytes()[6] - b'0') * 100)
            .find(|port| [*port, port + 1].iter().all(is_free))
            .unwrap();
        Self::start_at(End { name, port }, certificates)
    }

    pub(crate) fn start_at(end: End, certificates: &Certificates) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["server", end.name, &end.port.to_string()])
            .arg(certificates.folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut output = BufReader::new(output);
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        Self { end, child, _input: input, output }
    }

    pub(crate) fn end(&self) -> End {
        self.end
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Stops or continues it.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }

    /// Asks it to end, and returns what it has to say.
    pub(crate) fn stop(self) -> String {
        let Self { end, mut child, _input: input, mut output } = self;
        drop(input);
        let mut text = String::new();
        output.read_to_string(&mut text).unwrap();
        assert!(child.wait().unwrap().success(), "{end:?}: {text}");
        text.trim_end().to_owned()
    }
}

fn is_free(port: &u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok()
}

/// The server's own process: runs until its standard input ends.
pub(crate) async fn run(name: &str, port: u16, folder: &Path) {
    let loopback = Ipv4Addr::LOCALHOST;
    let node = Node::builder(DiameterIdentity::try_from(name.to_owned()).unwrap(), REALM)
        .handle(grant)
        .unknown_peers(UnknownPeers::accept())
        .limits(ConnectionLimits { unidentified: 100, reserved: 0, ..ConnectionLimits::default() })
        .listen(Tcp, (loopback, port))
        .listen(tls(folder, name), (loopback, port + 1))
        .start()
        .await
        .unwrap();
    println!("ready");
    // A thread of the runtime waits for this, which is no task.
    let mut input = tokio::io::stdin();
    let _ = input.read(&mut [0; 1]).await;
    node.shutdown(Duration::from_secs(1)).await;
    no_tasks(name).await;
}

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}
