//! Pages for people who keep the function: what is open, who gets records, and how far they are.

use axum::extract::Path;
use axum::response::Redirect;
use axum::routing::{get, post};
use diameter_platform::http::{
    AuditTrail, Audited, Listing, Page, Paging, Problem, Query, confirm, segment, table,
};
use diameter_session::Timestamp;
use maud::{Markup, html};
use serde::Deserialize;
use utoipa_axum::router::OpenApiRouter;

use super::consumers::ConsumerView;
use super::records::RecordView;
use super::{Shared, audit, records, sessions, time};
use crate::server::RunningCdf;
use crate::store::StoreError;

const LINKS: &[(&str, &str)] =
    &[("/", "Function"), ("/records", "Records"), ("/changes", "Changes")];

/// The pages to look at.
pub(super) fn read() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/", get(function))
        .route("/search", get(search))
        .route("/sessions/{id}", get(session))
        .route("/records", get(list_records))
        .route("/changes", get(changes))
}

/// What their forms are sent to.
pub(super) fn operate() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/sessions/{id}/close", post(close))
        .route("/consumers/{name}/hand-over", post(hand_over))
}

fn page(state: &RunningCdf, title: impl Into<String>, body: Markup) -> Page {
    let service = format!("Offline charging {}", state.node().identity().host);
    Page { service, title: title.into(), links: LINKS, body }
}

/// A time as people read it: `2026-12-31 23:00:00 UTC`.
fn moment(rfc3339: &str) -> Markup {
    let second = rfc3339.get(..19).filter(|_| rfc3339.ends_with('Z'));
    let text = second.map_or_else(|| rfc3339.to_owned(), |it| it.replace('T', " ") + " UTC");
    html! { time datetime=(rfc3339) { (text) } }
}

fn session_link(id: &str) -> Markup {
    html! { a href=(format!("/sessions/{}", segment(id))) { (id) } }
}

/// A link to the next page of a list, if there is one.
fn next_link(path: &str, next: Option<&String>) -> Markup {
    html! { @if let Some(next) = next { p { a href=(format!("{path}?after={next}")) { "Next page" } } } }
}

async fn function(state: Shared, Query(paging): Query<Paging>) -> Result<Page, Problem> {
    let counts = state.cdf().store().counts().await?;
    let list = sessions::rows(&state, &paging).await?;
    let names = ["Session", "Client", "Record", "Requests", "Octets", "Last heard of", "Due"];
    let rows = list.items.iter().map(|it| {
        vec![
            session_link(&it.session),
            html! { (it.client) },
            html! { (it.kind) },
            html! { (it.requests) },
            html! { (it.octets) },
            moment(&it.heard),
            moment(&it.due),
        ]
    });
    let body = html! {
        form method="get" action="/search" role="search" {
            label for="q" { "Open session" } " "
            input #q type="search" name="q" size="40" required;
            " " button type="submit" { "Search" }
        }
        h2 { "Consumers" }
        p { "Records closed by now: " (counts.next_record.saturating_sub(1)) "." }
        @for consumer in state.cdf().consumers().into_iter().map(ConsumerView::of) {
            (shown(&consumer))
        }
        h2 { "Open sessions" }
        p { "Open now: " (counts.open) "." }
        (table(&names, rows, "No session is open."))
        (next_link("/", list.next.as_ref()))
    };
    Ok(page(&state, "Function", body))
}

/// A consumer, with its files.
fn shown(consumer: &ConsumerView) -> Markup {
    let names = ["File", "Records", "Octets", "Closed", "Why"];
    let rows = consumer.files.iter().take(10).map(|it| {
        vec![
            html! { (it.name) },
            html! { (it.records) },
            html! { (it.octets) },
            moment(&it.closed),
            html! { (it.reason) },
        ]
    });
    html! {
        h3 { (consumer.name) }
        dl {
            dt { "Where" } dd { (consumer.kind) }
            dt { "State" }
            dd {
                @match &consumer.failure {
                    None => span.good { "gets records" },
                    Some(why) => {
                        span.bad { "gets none" } ": " (why)
                        @if let Some(since) = &consumer.failing_since { ", since " (moment(since)) }
                    }
                }
            }
            dt { "Records it lacks" } dd { (consumer.lag) }
            @if consumer.without_field > 0 {
                dt { "AVPs without a field" } dd { (consumer.without_field) ": JSON has them, BER has not" }
            }
            @if consumer.without_form > 0 {
                dt { "Records left out" } dd { (consumer.without_form) ": of RFC 6733, for which there is no BER" }
            }
            @if let Some(open) = &consumer.open {
                dt { "Open file" }
                dd {
                    "number " (open.number) " since " (moment(&open.opened)) ", records: " (open.records)
                    ", octets: " (open.octets)
                    (confirm(&format!("/consumers/{}/hand-over", segment(&consumer.name)),
                        "Hand it over", "The file is closed, and appears in the folder."))
                }
            }
        }
        @if consumer.kind != "postgres" {
            (table(&names, rows, "No file was handed over since the function was started."))
        }
    }
}

#[derive(Deserialize)]
struct Search {
    q: String,
}

async fn search(Query(Search { q }): Query<Search>) -> Redirect {
    Redirect::to(&format!("/sessions/{}", segment(q.trim())))
}

async fn session(state: Shared, Path(id): Path<String>) -> Result<Page, Problem> {
    let title = format!("Session {id}");
    let Ok(session) = sessions::find(&state, &id).await else {
        let body = html! { p role="status" { "No session “" (id) "” is open." } };
        return Ok(page(&state, title, body));
    };
    let body = html! {
        (confirm(&format!("/sessions/{}/close", segment(&id)), "Close its records",
            "What has come becomes a record now. Requests that come later begin another one."))
        @for record in session.records.iter().map(RecordView::of) { (said(&record)) }
    };
    Ok(page(&state, title, body))
}

/// What a record says.
fn said(record: &RecordView) -> Markup {
    let text = serde_json::to_string_pretty(&record.record).unwrap_or_default();
    html! {
        h2 {
            (record.kind)
            @if let Some(number) = record.number { " " (number) }
            @if let Some(cause) = &record.cause { ", closed: " (cause) }
        }
        pre { (text) }
    }
}

async fn close(state: Shared, Path(id): Path<String>) -> Result<(Audited, Page), Problem> {
    let closed = state.cdf().close_session(&id).await?;
    let (what, text) = match closed {
        Some(count) => (format!("closed {count} records of {id}"), "Its records are closed."),
        None => (format!("nothing of {id} is open"), "Nothing of it is open."),
    };
    let body = html! { p role="status" { (text) } };
    Ok((Audited(what), page(&state, format!("Session {id}"), body)))
}

async fn hand_over(
    state: Shared,
    Path(name): Path<String>,
) -> Result<(Audited, Redirect), Problem> {
    if !state.cdf().hand_over(&name) {
        return Err(Problem::not_found(format!("there is no consumer `{name}`")));
    }
    let what = format!("the open file of {name} was ordered to be handed over");
    Ok((Audited(what), Redirect::to("/")))
}

async fn list_records(state: Shared, Query(paging): Query<Paging>) -> Result<Page, Problem> {
    let list = records::rows(&state, &paging).await?;
    let body = html! {
        p { "Closed records that not every consumer has yet: those of open files are among them." }
        @if list.items.is_empty() { p { "There are none." } }
        @for record in &list.items { (said(record)) }
        (next_link("/records", list.next.as_ref()))
    };
    Ok(page(&state, "Records", body))
}

async fn changes(state: Shared, Query(paging): Query<Paging>) -> Result<Page, Problem> {
    let trail = audit::Trail(state.cdf().clone());
    let limit = paging.limit()?;
    let before = paging.after()?.and_then(|key| key.parse().ok());
    let list = trail.page(before, limit + 1).await.map_err(StoreError::new)?;
    let list = Listing::of(list, limit, |(number, _)| number.to_string());
    let rows = list.items.iter().map(|(_, entry)| {
        vec![
            moment(&time(Timestamp::from_millis(entry.time))),
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
