//! The program beside a test, a client that is charged, and whoever administers.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::{
    CcRequestType, CreditControlAnswer, CreditControlRequest, MultipleServicesCreditControl,
    MultipleServicesIndicator, RequestedServiceUnit, SubscriptionId, SubscriptionIdType,
    UsedServiceUnit,
};
use diameter_node::{ConnectOptions, Node, NodeBuilder, SendOptions, Tcp};
use diameter_testkit::Program;
use diameter_testkit::http::{Response, ask};
use tempfile::TempDir;

/// The tokens of [`FILE`].
pub(crate) const OPERATOR: (&str, &str) = ("Authorization", "Bearer operator-operator");
pub(crate) const READER: (&str, &str) = ("Authorization", "Bearer reader-reader-reader");
pub(crate) const AS_JSON: (&str, &str) = ("Content-Type", "application/json");

/// A system with an account of 20 euros.
pub(crate) const FILE: &str = r#"
identity = "ocs.example.net"
realm = "example.net"
unknown-peers = "accept"
[[listen]]
address = "127.0.0.1:0"
transport = "tcp"
[storage]
folder = "data"
[tariffs]
file = "tariffs.toml"
[administration]
address = "127.0.0.1:0"
[[administration.token]]
name = "ops"
role = "operate"
secret = { env = "OCS_OPERATOR" }
[[administration.token]]
name = "eyes"
role = "read"
secret = { env = "OCS_READER" }
[[account]]
id = "example"
currency = "EUR"
tariff = "standard"
money = "20"
subscribers = ["imsi-262010000000000"]
"#;

/// A cent for a thousand octets.
pub(crate) const TARIFFS: &str = r#"
[[tariff]]
name = "standard"
[[tariff.rule]]
name = "internet"
rating-group = 10
unit = "octets"
price = "0.01"
per = 1000
"#;

/// A folder with a file and tariffs.
pub(crate) fn folder(file: &str, tariffs: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ocs.toml"), file).unwrap();
    fs::write(folder.path().join("tariffs.toml"), tariffs).unwrap();
    folder
}

/// The program at work on a folder, which outlives it.
pub(crate) struct Ocs {
    pub(crate) program: Program,
    pub(crate) diameter: SocketAddr,
    pub(crate) http: SocketAddr,
}

impl Ocs {
    pub(crate) async fn start(folder: &Path) -> Self {
        let mut command = program();
        command.arg("run").arg("--config").arg(folder.join("ocs.toml"));
        Self::started(&mut command, tempfile::tempdir().unwrap()).await
    }

    /// Waits until it is at work.
    pub(crate) async fn started(command: &mut Command, folder: TempDir) -> Self {
        let program = Program::start(command, folder);
        let address = |line: String| -> SocketAddr {
            let (_, address) = line.split_once("address=").unwrap();
            address.trim().parse().unwrap()
        };
        let http = address(program.wait_for("administration over HTTP").await);
        let diameter = address(program.wait_for("listening").await);
        program.wait_for("at work").await;
        Self { program, diameter, http }
    }

    /// Asks over HTTP.
    pub(crate) async fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Response {
        let address = self.http;
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

    /// What a path has as JSON.
    pub(crate) async fn json(&self, path: &str) -> serde_json::Value {
        let response = self.ask("GET", path, &[READER], "").await;
        assert_eq!(response.status, 200, "{response:?}");
        serde_json::from_str(&response.body).unwrap()
    }

    /// Money of the account: balance and what is reserved.
    pub(crate) async fn money(&self) -> (String, String) {
        let account = self.json("/v1/accounts/example").await;
        let money = &account["buckets"][0];
        let text = |it: &serde_json::Value| it.as_str().unwrap().to_owned();
        (text(&money["balance"]), text(&money["reserved"]))
    }

    /// Has something changed, with JSON.
    pub(crate) async fn change(&self, method: &str, path: &str, body: &str) -> Response {
        self.ask(method, path, &[OPERATOR, AS_JSON, ("Idempotency-Key", "key-1")], body).await
    }

    /// Runs a command of the command line against it: whether it was fine, and what it printed.
    pub(crate) async fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let mut command = program();
        command.args(arguments).args(["--api", &self.http.to_string()]);
        tokio::task::spawn_blocking(move || printed(&mut command)).await.unwrap()
    }
}

/// The program, with tokens in its environment.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter-ocs"));
    command.env("OCS_OPERATOR", "operator-operator").env("OCS_READER", "reader-reader-reader");
    command.env("DIAMETER_OCS_TOKEN", "operator-operator");
    command.env_remove("NOTIFY_SOCKET");
    command
}

/// Runs a command to its end: its exit status, and what it printed on both streams.
pub(crate) fn printed(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// What a client is.
pub(crate) fn client_builder() -> NodeBuilder {
    let host = DiameterIdentity::from_static("pgw1.example.net");
    Node::builder(host, DiameterIdentity::from_static("example.net"))
        .sends::<CreditControlRequest>()
}

/// A client that is connected.
pub(crate) async fn connected(node: NodeBuilder, to: &Ocs) -> Node {
    let node = node.start().await.unwrap();
    node.connect(Tcp, to.diameter.to_string(), ConnectOptions::default()).await.unwrap();
    node
}

/// Sends requests on the connection that there is, whatever routes say.
pub(crate) fn to_the_ocs() -> SendOptions {
    let peer = Some(DiameterIdentity::from_static("ocs.example.net"));
    SendOptions { peer, ..SendOptions::default() }
}

/// A request of a session: how much was used, and how much is asked for.
pub(crate) fn request(
    session: &str,
    number: u32,
    kind: CcRequestType,
    used: Option<u64>,
    wanted: Option<u64>,
) -> CreditControlRequest {
    let mut service = MultipleServicesCreditControl::builder().rating_group(10).build();
    let units = |octets| RequestedServiceUnit::builder().cc_total_octets(octets).build();
    service.requested_service_unit = wanted.map(units);
    let units = |octets| UsedServiceUnit::builder().cc_total_octets(octets).build();
    service.used_service_unit.extend(used.map(units));
    CreditControlRequest::builder()
        .session_id(session)
        .origin_host(DiameterIdentity::from_static("pgw1.example.net"))
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .destination_realm(DiameterIdentity::from_static("example.net"))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(kind)
        .cc_request_number(number)
        .subscription_id(
            SubscriptionId::builder()
                .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
                .subscription_id_data("262010000000000")
                .build(),
        )
        .multiple_services_indicator(MultipleServicesIndicator::MULTIPLE_SERVICES_SUPPORTED)
        .multiple_services_credit_control(service)
        .build()
}

/// How many octets an answer grants.
pub(crate) fn granted(answer: &CreditControlAnswer) -> Option<u64> {
    let service = answer.multiple_services_credit_control.first()?;
    service.granted_service_unit.as_ref()?.cc_total_octets
}
