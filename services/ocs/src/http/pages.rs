//! Pages for people who keep accounts: they search, look, ask why, and put money in after a question.

mod account;
mod session;

use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use diameter_platform::http::{Page, Paging, Problem, Query, segment, table};
use maud::{Markup, html};
use serde::Deserialize;
use utoipa_axum::router::OpenApiRouter;

use super::accounts::state_of;
use super::words::grouped;
use super::{Shared, State};
use crate::ledger::{Account, Unit};

const LINKS: &[(&str, &str)] =
    &[("/", "Accounts"), ("/tariffs", "Tariffs"), ("/changes", "Changes")];

/// The pages to look at.
pub(super) fn read() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/", get(accounts))
        .route("/search", get(search))
        .route("/accounts/{id}", get(account::show))
        .route("/accounts/{id}/transfers", get(account::transfers))
        .route("/sessions/{id}", get(session::show))
        .route("/tariffs", get(tariffs))
        .route("/changes", get(changes))
}

/// What their forms are sent to.
pub(super) fn operate() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/accounts/{id}/top-up", get(account::ask_top_up).post(account::top_up))
        .route("/sessions/{id}/re-authorize", post(session::re_authorize))
        .route("/sessions/{id}/abort", post(session::abort))
}

fn page(state: &State, title: impl Into<String>, body: Markup) -> Page {
    let service = format!("Online charging {}", state.node.identity().host);
    Page { service, title: title.into(), links: LINKS, body }
}

/// A time as people read it: `2026-12-31 23:00:00 UTC`.
fn moment(rfc3339: &str) -> Markup {
    let second = rfc3339.get(..19).filter(|_| rfc3339.ends_with('Z'));
    let text = second.map_or_else(|| rfc3339.to_owned(), |it| it.replace('T', " ") + " UTC");
    html! { time datetime=(rfc3339) { (text) } }
}

fn account_link(id: &str) -> Markup {
    html! { a href=(format!("/accounts/{}", segment(id))) { (id) } }
}

fn session_link(id: &str) -> Markup {
    html! { a href=(format!("/sessions/{}", segment(id))) { (id) } }
}

/// A link to the next page of a list, if there is one.
fn next_link(path: &str, next: Option<&String>) -> Markup {
    html! { @if let Some(next) = next { p { a href=(format!("{path}?after={next}")) { "Next page" } } } }
}

fn search_form(value: &str) -> Markup {
    html! {
        form method="get" action="/search" role="search" {
            label for="q" { "Subscriber, account or session" } " "
            input #q type="search" name="q" size="40" value=(value)
                placeholder="262010000000001, or 491701234567" required;
            " " button type="submit" { "Search" }
        }
    }
}

async fn accounts(state: Shared, Query(paging): Query<Paging>) -> Result<Page, Problem> {
    let (after, limit) = (paging.after()?, paging.limit()?);
    let list = state.ocs.books().accounts(after.as_deref(), limit + 1).await?;
    let list = diameter_platform::http::Listing::of(list, limit, |account| account.id.clone());
    let names = ["Account", "Money", "Free", "Tariff", "Status", "Open sessions"];
    let rows = list.items.iter().map(|account: &Account| {
        let money = account.money();
        vec![
            account_link(&account.id),
            html! { (money.balance().to_money()) " " (account.currency) },
            html! { (money.free().to_money()) " " (account.currency) },
            html! { (account.tariff) },
            status_of(account),
            html! { (account.sessions().len()) },
        ]
    });
    let body = html! {
        (search_form(""))
        (table(&names, rows, "There are no accounts yet: `diameter-ocs account add` adds one."))
        (next_link("/", list.next.as_ref()))
    };
    Ok(page(&state, "Accounts", body))
}

fn status_of(account: &Account) -> Markup {
    let status = state_of(account);
    html! { span class=(if status == "active" { "good" } else { "bad" }) { (status) } }
}

#[derive(Deserialize)]
struct Search {
    q: String,
}

/// Leads to what there is of this name: a subscriber's account, an account, or a session.
async fn search(state: Shared, Query(Search { q }): Query<Search>) -> Result<Response, Problem> {
    let (books, q) = (state.ocs.books(), q.trim());
    let names =
        [q.to_owned(), format!("imsi-{q}"), format!("msisdn-{}", q.trim_start_matches('+'))];
    for name in names {
        if let Some(subscriber) = books.subscriber(&name).await? {
            let path = format!("/accounts/{}", segment(&subscriber.account));
            return Ok(Redirect::to(&path).into_response());
        }
    }
    if books.account(q).await?.is_some() {
        return Ok(Redirect::to(&format!("/accounts/{}", segment(q))).into_response());
    }
    if !books.traces(q).await?.is_empty() {
        return Ok(Redirect::to(&format!("/sessions/{}", segment(q))).into_response());
    }
    let body = html! {
        (search_form(q))
        p role="status" { "There is no subscriber, account or session “" (q) "”." }
    };
    Ok(page(&state, "Search", body).into_response())
}

async fn tariffs(state: Shared) -> Result<Page, Problem> {
    let stored = state.ocs.books().tariffs().await?;
    let file = state.ocs.file();
    let body = html! {
        @match stored {
            Some((version, text)) => {
                p {
                    "Version " (version) ", "
                    @match &file.tariffs {
                        Some(it) if it.text == text => {
                            "from the file " code { (it.path.display()) } "."
                        }
                        Some(it) => {
                            "set by another node: the file " code { (it.path.display()) } " says something else."
                        }
                        None => { "set over the interface: " code { "diameter-ocs tariffs set FILE" } "." }
                    }
                    " The first rule that matches says what something costs."
                }
                pre { (text) }
            }
            None => p { "There are none yet: " code { "diameter-ocs tariffs set FILE" } " sets some." }
        }
    };
    Ok(page(&state, "Tariffs", body))
}

async fn changes(state: Shared, Query(paging): Query<Paging>) -> Result<Page, Problem> {
    use diameter_platform::http::{AuditTrail, Listing};
    let trail = super::audit::Trail(state.ocs.clone());
    let limit = paging.limit()?;
    let before = paging.after()?.and_then(|key| key.parse().ok());
    let list = trail.page(before, limit + 1).await;
    let list = list.map_err(crate::store::StoreError::new)?;
    let list = Listing::of(list, limit, |(number, _)| number.to_string());
    let rows = list.items.iter().map(|(_, entry)| {
        let at = diameter_session::Timestamp::from_millis(entry.time);
        vec![
            moment(&super::words::time(at)),
            html! { (entry.who) },
            html! { (entry.method) " " (entry.path) },
            html! { (entry.what.as_deref().unwrap_or("–")) },
        ]
    });
    let body = html! {
        p { "Whatever was changed over this interface, the newest first." }
        (table(&["When", "Who", "Where", "What"], rows, "Nothing was changed yet."))
        (next_link("/changes", list.next.as_ref()))
    };
    Ok(page(&state, "Changes", body))
}

/// An amount in a table of buckets.
fn in_unit(text: &str, unit: Unit, account: &Account) -> String {
    match unit {
        Unit::Money => format!("{text} {}", account.currency),
        _ => text.parse::<i64>().map_or_else(|_| text.to_owned(), grouped),
    }
}
