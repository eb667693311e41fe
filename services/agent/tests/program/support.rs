//! A client, a server, and the program between them.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CcRequestType, CreditControlAnswer, CreditControlRequest};
use diameter_node::{Context, Node, PeerSettings, Route, SendError, Tcp, UnknownPeers};
use diameter_testkit::http::{Response, ask};
use diameter_testkit::{Address, Program};
use tempfile::TempDir;

/// The tokens of [`ADMINISTRATION`].
pub(crate) const OPERATOR: (&str, &str) = ("Authorization", "Bearer operator-operator");
pub(crate) const READER: (&str, &str) = ("Authorization", "Bearer reader-reader-reader");

/// A section of administration with a token of each role.
pub(crate) const ADMINISTRATION: &str = "
[administration]
address = '127.0.0.1:0'
[[administration.token]]
name = 'ops'
role = 'operate'
secret = { env = 'AGENT_OPERATOR' }
[[administration.token]]
name = 'eyes'
role = 'read'
secret = { env = 'AGENT_READER' }
";

pub(crate) fn identity(text: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(text.to_owned()).unwrap()
}

/// The program at work.
pub(crate) struct Agent {
    pub(crate) program: Program,
    file: std::path::PathBuf,
    http: Option<SocketAddr>,
}

impl Agent {
    /// Starts the program with a file of this text, and waits until it is at work.
    pub(crate) async fn start(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::start_in(folder, text).await
    }

    /// The same, in a folder that has what the file names.
    pub(crate) async fn start_in(folder: TempDir, text: &str) -> Self {
        let file = folder.path().join("agent.toml");
        fs::write(&file, text).unwrap();
        let mut command = program();
        command.arg("--config").arg(&file);
        let program = Program::start(&mut command, folder);
        let mut http = None;
        if text.contains("[administration]") {
            let line = program.wait_for("administration over HTTP").await;
            let (_, address) = line.split_once("address=").unwrap();
            http = Some(address.trim().parse().unwrap());
        }
        program.wait_for("at work").await;
        Self { program, file, http }
    }

    /// Replaces the file.
    pub(crate) fn write(&self, text: &str) {
        let next = self.file.with_extension("next");
        fs::write(&next, text).unwrap();
        fs::rename(next, &self.file).unwrap();
    }

    /// Asks over HTTP.
    pub(crate) async fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Response {
        let address = self.http.expect("administration");
        let (method, path, body) = (method.to_owned(), path.to_owned(), body.to_owned());
        let headers: Vec<(String, String)> =
            headers.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let asked = tokio::task::spawn_blocking(move || {
            let headers: Vec<(&str, &str)> =
                headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            ask(address, &method, &path, &headers, &body)
        });
        asked.await.unwrap()
    }

    /// Where its pages are.
    pub(crate) fn site(&self) -> String {
        format!("http://{}", self.http.expect("administration"))
    }

    /// What a path has as JSON, for whoever may look.
    pub(crate) async fn json(&self, path: &str) -> serde_json::Value {
        let mut response = self.ask("GET", path, &[READER], "").await;
        if response.status == 401 {
            // The file has other tokens, and lets everybody on this host look.
            response = self.ask("GET", path, &[], "").await;
        }
        assert_eq!(response.status, 200, "{response:?}");
        serde_json::from_str(&response.body).unwrap()
    }

    /// Whether a peer is connected.
    pub(crate) async fn is_open(&self, peer: &str) -> bool {
        let peers = self.json("/v1/peers").await;
        let mut peers = peers.as_array().unwrap().iter();
        peers.any(|it| it["identity"] == peer && it["state"].as_str().unwrap().contains("Open"))
    }

    /// Asks for a change, and expects it to be made.
    pub(crate) async fn operate(&self, path: &str) -> Response {
        let response = self.ask("POST", path, &[OPERATOR], "").await;
        assert!((200..300).contains(&response.status), "{response:?}");
        response
    }
}

/// The program, with tokens in its environment.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter-agent"));
    command.env("AGENT_OPERATOR", "operator-operator").env("AGENT_READER", "reader-reader-reader");
    command.env("DIAMETER_AGENT_TOKEN", "operator-operator");
    command.env_remove("NOTIFY_SOCKET");
    command
}

/// Runs a command of the program to its end: whether it was fine, and what it printed.
pub(crate) fn run(arguments: &[&str], folder: &Path) -> (Option<i32>, String) {
    let output = program().args(arguments).current_dir(folder).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// A server that grants what it is asked for, and counts.
pub(crate) struct Server {
    pub(crate) node: Node,
    pub(crate) requests: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn count(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

/// Starts a server of credit control, which takes its time.
pub(crate) async fn server(host: &str, realm: &str, at: Address, takes: Duration) -> Server {
    let requests = Arc::new(AtomicUsize::new(0));
    let counted = requests.clone();
    let answer = move |request: CreditControlRequest, context: Context| {
        let counted = counted.clone();
        async move {
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(takes).await;
            let answer = request.answer(context.identity());
            Ok::<CreditControlAnswer, Rejection>(
                answer.result_code(ResultCode::DIAMETER_SUCCESS).build(),
            )
        }
    };
    let node = Node::builder(identity(host), identity(realm))
        .handle(answer)
        .listen(Tcp, at.tcp())
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    Server { node, requests }
}

/// Starts a client that reaches everything through an agent.
pub(crate) async fn client(host: &str, realm: &str, agent: &str, at: SocketAddr) -> Node {
    let node = Node::builder(identity(host), identity(realm))
        .sends::<CreditControlRequest>()
        .peer(PeerSettings::new(identity(agent)).connect(Tcp, at.to_string()))
        .route(Route::default_route().via(identity(agent)))
        .start()
        .await
        .unwrap();
    assert!(node.available(&identity(agent)).await);
    node
}

/// A request for a realm, or for a host in it.
pub(crate) fn request(client: &Node, realm: &str, host: Option<&str>) -> CreditControlRequest {
    let request = CreditControlRequest::builder()
        .session_id(client.client().new_session_id())
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(identity(realm))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0);
    match host {
        Some(host) => request.destination_host(identity(host)).build(),
        None => request.build(),
    }
}

/// Sends a request and returns who answered.
pub(crate) async fn send(
    client: &Node,
    realm: &str,
) -> Result<String, SendError<CreditControlAnswer>> {
    let answer = client.send(request(client, realm, None)).await?;
    Ok(answer.origin_host.to_string())
}

/// Waits until something holds.
pub(crate) async fn eventually<F: Future<Output = bool>>(what: &str, holds: impl Fn() -> F) {
    for _ in 0..600 {
        if holds().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("never: {what}");
}
