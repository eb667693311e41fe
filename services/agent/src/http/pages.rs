//! Pages for people: peers, one peer, counters. Whatever they change is asked for twice.

use axum::extract::Path;
use axum::response::Redirect;
use axum::routing::{get, post};
use diameter_platform::http::{Page, Problem, confirm, facts, table};
use maud::{Markup, html};
use utoipa_axum::router::OpenApiRouter;

use super::peers::{self, Peer};
use super::routes::{self, ScreeningRule};
use super::{Shared, State};

const LINKS: &[(&str, &str)] = &[("/", "Peers"), ("/routes", "Routes"), ("/counters", "Counters")];

/// The pages to look at.
pub(super) fn read() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/", get(overview))
        .route("/peers/{identity}", get(one_peer))
        .route("/routes", get(routes_page))
        .route("/counters", get(counters))
}

/// What their forms are sent to.
pub(super) fn operate() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/peers/{identity}/drain", post(drain))
        .route("/peers/{identity}/restore", post(restore))
}

fn page(state: &State, title: &str, body: Markup) -> Page {
    let service = format!("Agent {}", state.agent.node().identity().host);
    Page { service, title: title.to_owned(), links: LINKS, body }
}

async fn overview(state: Shared) -> Page {
    let statistics = state.agent.node().agent_statistics();
    let peers = peers::all(&state).await;
    let names = ["Peer", "State", "Connected", "Pending", "Sent", "Answered", "Timed out"];
    let rows = peers.iter().map(|peer| {
        vec![
            html! { a href=(path(&peer.identity)) { (peer.identity) } },
            state_of(peer),
            html! { (peer.remote.as_deref().unwrap_or("–")) },
            html! { (peer.pending) },
            html! { (peer.requests_sent) },
            html! { (peer.requests_answered) },
            html! { (peer.requests_timed_out) },
        ]
    });
    let rejected = statistics.rejected.iter();
    let rejected =
        rejected.map(|(reason, count)| vec![html! { (reason.name()) }, html! { (count) }]);
    let body = html! {
        p {
            (statistics.received) " requests came to be forwarded: "
            (statistics.answered) " answered by peers, "
            (statistics.all_rejected()) " by this agent, "
            (statistics.discarded) " discarded by policies, "
            (statistics.dropped) " dropped, "
            (statistics.pending) " on their way."
        }
        (table(&names, rows, "The file has no peers, and none has come."))
        @if statistics.all_rejected() > 0 {
            h2 { "Answered by this agent" }
            (table(&["Reason", "Requests"], rejected, ""))
        }
    };
    page(&state, "Peers", body)
}

fn state_of(peer: &Peer) -> Markup {
    let is_open = peer.state.to_ascii_lowercase().contains("open");
    html! {
        span class=(if is_open { "good" } else { "bad" }) { (peer.state) }
        @if peer.drained { ", taken out" }
    }
}

/// Identities are made of letters, digits, dots and the like: nothing that a path would not have.
fn path(identity: &str) -> String {
    format!("/peers/{identity}")
}

async fn one_peer(state: Shared, Path(identity): Path<String>) -> Result<Page, Problem> {
    let peer = peers::find(&state, &identity).await?;
    let values = [
        ("State", peer.state.clone()),
        ("Watchdog", peer.watchdog.clone()),
        ("Connected", peer.remote.clone().unwrap_or_default()),
        ("Product", peer.product_name.clone().unwrap_or_default()),
        ("Last error", peer.last_error.clone().unwrap_or_default()),
        ("Waiting to be written", peer.queued.to_string()),
        ("Waiting for its answers", peer.pending.to_string()),
        ("Being answered", peer.being_answered.to_string()),
        ("Octets unwritten", peer.unwritten.to_string()),
        ("Requests sent", peer.requests_sent.to_string()),
        ("Answered", peer.requests_answered.to_string()),
        ("Timed out", peer.requests_timed_out.to_string()),
        ("Returned when it was lost", peer.requests_returned.to_string()),
        ("Connections", peer.connections.to_string()),
    ];
    let values = values.into_iter().filter(|(_, value)| !value.is_empty());
    let path = path(&peer.identity);
    let body = html! {
        (facts(values.map(|(name, value)| (name, html! { (value) }))))
        @if peer.configured && peer.drained {
            (confirm(&format!("{path}/restore"), "Take in again", "It gets requests again."))
        } @else if peer.configured {
            (confirm(&format!("{path}/drain"), "Take out", "It gets no new requests, and is \
                disconnected once those under way have ended."))
        }
    };
    Ok(page(&state, &peer.identity, body))
}

async fn routes_page(state: Shared) -> Page {
    let rows = routes::all(&state).into_iter().map(|route| {
        let line = route.line.map(|line| line.to_string()).unwrap_or_default();
        vec![html! { (route.name) }, html! { (line) }, html! { (route.text) }]
    });
    let rules = routes::rules(&state).into_iter();
    let rules = rules.map(|rule| {
        let ScreeningRule { name, messages, action, count } = rule;
        vec![html! { (name) }, html! { (messages) }, html! { (action) }, html! { (count) }]
    });
    let (redirects, remembered) = routes::public_redirects(&state);
    let redirects = redirects.into_iter().map(|it| {
        let seconds = format!("{} s", it.seconds);
        vec![html! { (it.usage) }, html! { (it.about) }, html! { (it.target) }, html! { (seconds) }]
    });
    let body = html! {
        p { "The first route that matches decides. Peers lead to their own realms anyway." }
        (table(&["Name", "Line", "Route"], rows, "The file has no routes."))
        h2 { "Screening" }
        (table(&["Rule", "About", "Action", "Caught"], rules, "The file has no rules of screening."))
        @if remembered > 0 {
            h2 { "Redirects" }
            p { (remembered) " redirects are remembered, those of sessions and users included." }
            (table(&["Usage", "About", "Goes to", "For"], redirects, "None of them is of hosts or realms."))
        }
    };
    page(&state, "Routes", body)
}

async fn counters(state: Shared) -> Page {
    let rows = state.metrics.samples().into_iter().map(|sample| {
        let labels: Vec<String> =
            sample.labels.iter().map(|(name, value)| format!("{name} {value}")).collect();
        vec![html! { (sample.name) }, html! { (labels.join(", ")) }, html! { (sample.value) }]
    });
    let names = ["Name", "Of", "Value"];
    let body = table(&names, rows, "Nothing has been counted yet.");
    page(&state, "Counters", body)
}

async fn drain(state: Shared, Path(identity): Path<String>) -> Result<Redirect, Problem> {
    let grace = state.agent.file().settings.grace;
    peers::done(&identity, state.agent.drain(&identity, grace), "is taken out already")?;
    Ok(Redirect::to(&path(&identity)))
}

async fn restore(state: Shared, Path(identity): Path<String>) -> Result<Redirect, Problem> {
    peers::done(&identity, state.agent.restore(&identity), "was not taken out")?;
    Ok(Redirect::to(&path(&identity)))
}
