//! Pages for people who keep the agent: who asks, who answers, and what got lost between them.

use axum::routing::get;
use diameter_platform::http::{Page, table};
use maud::{Markup, html};
use utoipa_axum::router::OpenApiRouter;

use super::counters::Counter;
use super::{Shared, State, clients, counters};

const LINKS: &[(&str, &str)] =
    &[("/", "Clients"), ("/losses", "Losses"), ("/counters", "Counters")];

pub(super) fn read() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/", get(overview))
        .route("/losses", get(losses))
        .route("/counters", get(all_counters))
}

fn page(state: &State, title: &str, body: Markup) -> Page {
    let service = format!("RADIUS {}", state.gateway.node().identity().host);
    Page { service, title: title.to_owned(), links: LINKS, body }
}

async fn overview(state: Shared) -> Page {
    let names = [
        "Network",
        "Name",
        "By",
        "Received",
        "Accepted",
        "Challenged",
        "Rejected",
        "Recorded",
        "Dropped",
        "Connections",
    ];
    let rows = clients::all(&state).into_iter().map(|it| {
        let ways = match (&it.certificate, it.has_secret) {
            (Some(name), true) => format!("secret; certificate {name}"),
            (Some(name), false) => format!("certificate {name}"),
            (None, _) => "secret".to_owned(),
        };
        vec![
            html! { (it.network) },
            html! { (it.host.as_deref().unwrap_or("–")) },
            html! { (ways) },
            html! { (it.received) },
            html! { (it.accepted) },
            html! { (it.challenged) },
            html! { (it.rejected) },
            html! { (it.recorded) },
            html! { span class=[(it.dropped > 0).then_some("bad")] { (it.dropped) } },
            html! { (it.connections) },
        ]
    });
    let peers = state.gateway.node().peers().await;
    let peers = peers.iter().map(|peer| {
        let is_open = peer.state.to_string().to_ascii_lowercase().contains("open");
        vec![
            html! { (peer.identity) },
            html! { span class=(if is_open { "good" } else { "bad" }) { (peer.state) } },
            html! { (peer.pending) },
            html! { (peer.statistics.requests_sent) },
            html! { (peer.statistics.requests_answered) },
            html! { (peer.statistics.requests_timed_out) },
        ]
    });
    let body = html! {
        p { "Who may send requests, and what became of them since the start." }
        (table(&names, rows, "The file has no clients."))
        h2 { "Diameter peers" }
        (table(&["Peer", "State", "Pending", "Sent", "Answered", "Timed out"], peers, "There are none."))
        h2 { "Requests for credit" }
        (counted(&state, "diameter_radius_credit_requests_total", &["request", "outcome"], "There were none."))
    };
    page(&state, "Clients", body)
}

async fn losses(state: Shared) -> Page {
    let body = html! {
        h2 { "Packets without a response" }
        (counted(&state, "diameter_radius_packets_dropped_total", &["reason"], "None was dropped."))
        h2 { "Left out in translation" }
        (counted(&state, "diameter_radius_lost_total", &["part", "reason"],
            "All of all packets and messages was translated."))
        h2 { "Connections that ended" }
        (counted(&state, "diameter_radius_connections_ended_total", &["reason"], "None has ended."))
    };
    page(&state, "Losses", body)
}

/// A counter by its labels.
fn counted(state: &State, name: &str, labels: &[&str], empty: &str) -> Markup {
    let of =
        |counter: &Counter, label: &str| counter.labels.get(label).cloned().unwrap_or_default();
    let rows = counters::of(state, Some(name)).into_iter().map(|it| {
        let mut row: Vec<_> = labels.iter().map(|label| html! { (of(&it, label)) }).collect();
        row.push(html! { (it.value) });
        row
    });
    let names = labels.iter().map(|label| match *label {
        "part" => "What",
        "request" => "Request",
        "outcome" => "Outcome",
        _ => "Why",
    });
    let names: Vec<&str> = names.chain(["Times"]).collect();
    table(&names, rows, empty)
}

async fn all_counters(state: Shared) -> Page {
    let rows = counters::of(&state, None).into_iter().map(|it| {
        let labels: Vec<String> =
            it.labels.iter().map(|(name, value)| format!("{name} {value}")).collect();
        vec![html! { (it.name) }, html! { (labels.join(", ")) }, html! { (it.value) }]
    });
    let body = table(&["Name", "Of", "Value"], rows, "Nothing has been counted yet.");
    page(&state, "Counters", body)
}
