//! One session: why it cost what it cost.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use diameter_platform::http::{Audited, Page, Problem, confirm, segment};
use diameter_session::credit_control::Scope;
use maud::{Markup, html};

use super::account::wrong;
use super::{account_link, moment, page, session_link};
use crate::http::sessions::{RequestTrace, answered, traces};
use crate::http::words::result;
use crate::http::{Shared, State};

pub(super) async fn show(state: Shared, Path(id): Path<String>) -> Result<Page, Problem> {
    let (traces, currency) = traces(&state, &id).await?;
    let Some(first) = traces.first() else { return Err(Problem::not_found("no such session")) };
    let account = state.ocs.books().account(&first.account).await?;
    let open = account.as_ref().and_then(|it| it.session(&id));
    let path = format!("/sessions/{}", segment(&id));
    let body = html! {
        dl {
            dt { "Subscriber" } dd { (first.subscriber) }
            dt { "Account" } dd { (account_link(&first.account)) }
            dt { "State" }
            dd {
                @match open {
                    Some(session) => {
                        span.good { "open" } ", it has cost " (session.cost().to_money()) " " (currency)
                    }
                    None => "over",
                }
            }
        }
        @if open.is_some() {
            (confirm(&format!("{path}/re-authorize"), "Have it report",
                "The client reports what was used and asks again (RAR)."))
            (confirm(&format!("{path}/abort"), "Have it end", "The client ends the session (ASR)."))
        }
        @for trace in &traces { (request(&RequestTrace::of(trace, currency))) }
    };
    Ok(page(&state, format!("Session {id}"), body))
}

fn request(trace: &RequestTrace) -> Markup {
    html! {
        h2 { (trace.what) }
        p { (moment(&trace.at)) ", answered with " (trace.result) }
        @if !trace.because.is_empty() {
            ol { @for sentence in &trace.because { li { (sentence) } } }
        }
    }
}

pub(super) async fn re_authorize(state: Shared, Path(id): Path<String>) -> Response {
    let outcome = state.ocs.re_authorize(&id, Scope::Session).await;
    told(&state, &id, "asked to report", answered(outcome).map(|it| it.0.result))
}

pub(super) async fn abort(state: Shared, Path(id): Path<String>) -> Response {
    let outcome = state.ocs.abort(&id).await;
    told(&state, &id, "asked to end", answered(outcome).map(|it| it.0.result))
}

fn told(state: &State, id: &str, what: &str, outcome: Result<u32, Problem>) -> Response {
    let title = format!("Session {id}");
    match outcome {
        Ok(code) => {
            let code = result(code);
            let body = html! {
                p role="status" { "The client was " (what) ", and has answered " (code) "." }
                p { "Back to the session " (session_link(id)) }
            };
            (Audited(format!("{what}: {code}")), page(state, title, body)).into_response()
        }
        Err(problem) => wrong(state, title, problem),
    }
}
