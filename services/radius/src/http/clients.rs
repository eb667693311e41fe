//! Who may send requests, and what became of them.

use diameter_platform::http::{Json, Problem};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Shared, State};
use crate::server::{Certificate, Client, ClientCounts, Sender};

/// A client of the file, with what became of its requests since the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[non_exhaustive]
pub struct ClientView {
    /// Its addresses.
    pub network: String,
    /// Its name, if the file says one.
    pub host: Option<String>,
    /// The name in its certificate, `*` for any; none if it may not connect over TLS.
    pub certificate: Option<String>,
    /// Whether it has a secret, for UDP and TCP.
    pub has_secret: bool,
    /// Who stands behind it: `nas`, `proxy` or `unknown`.
    pub sender: String,
    /// Whether its sessions are charged.
    pub prepaid: bool,
    /// Packets that came.
    pub received: u64,
    /// Access-Accepts that were sent.
    pub accepted: u64,
    /// Access-Challenges.
    pub challenged: u64,
    /// Access-Rejects.
    pub rejected: u64,
    /// Accounting-Responses.
    pub recorded: u64,
    /// Packets that got no response.
    pub dropped: u64,
    /// Connections that there are now.
    pub connections: usize,
}

impl ClientView {
    fn of(client: Client, counts: ClientCounts) -> Self {
        let ClientCounts { received, accepted, challenged, .. } = counts;
        let ClientCounts { rejected, recorded, dropped, connections, .. } = counts;
        let certificate = client.certificate.map(|it| match it {
            Certificate::Trusted => "*".to_owned(),
            Certificate::Named(name) => name,
        });
        let sender = match client.sender {
            Sender::Nas => "nas",
            Sender::Proxy => "proxy",
            Sender::Unknown => "unknown",
        };
        Self {
            network: client.network.to_string(),
            host: client.host.map(|it| it.to_string()),
            certificate,
            has_secret: client.secret.is_some(),
            sender: sender.to_owned(),
            prepaid: client.prepaid,
            received,
            accepted,
            challenged,
            rejected,
            recorded,
            dropped,
            connections,
        }
    }
}

pub(super) fn all(state: &State) -> Vec<ClientView> {
    let clients = state.gateway.clients().into_iter();
    clients.map(|(client, counts)| ClientView::of(client, counts)).collect()
}

/// Who may send requests, and what became of them since the start.
#[utoipa::path(get, path = "/v1/clients", responses((status = 200, body = Vec<ClientView>), Problem))]
pub(super) async fn list(state: Shared) -> Json<Vec<ClientView>> {
    Json(all(&state))
}
