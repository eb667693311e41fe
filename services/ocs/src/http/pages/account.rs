//! One account: what it has, what is reserved, who uses it; its transfers; and putting something in.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use diameter_platform::http::{Audited, Listing, Page, Paging, Problem, Query, segment, table};
use maud::{Markup, html};
use serde::Deserialize;

use super::{in_unit, moment, next_link, page, session_link, status_of};
use crate::http::accounts::{NewEntry, find, post, view};
use crate::http::views::{AccountView, BucketView, TransferView, unit_of};
use crate::http::words::{quantity, read_amount};
use crate::http::{Shared, State};
use crate::ledger::{Account, Amount, BucketId, Direction};

pub(super) async fn show(state: Shared, Path(id): Path<String>) -> Result<Page, Problem> {
    let account = find(&state, &id).await?;
    let shown = view(&state, &account).await?;
    let body = html! {
        (facts(&account, &shown))
        h2 { "What it has" }
        (buckets(&account, &shown))
        p { a href=(format!("/accounts/{}/transfers", segment(&id))) { "All transfers" } }
        h2 { "Put something in" }
        (top_up_form(&account))
        h2 { "Open sessions" }
        (sessions(&account, &shown))
        h2 { "Reserved" }
        (holds(&account, &shown))
    };
    Ok(page(&state, format!("Account {id}"), body))
}

fn facts(account: &Account, shown: &AccountView) -> Markup {
    let none = || "–".to_owned();
    let money = |it: &Option<String>| {
        it.as_ref().map_or_else(none, |it| format!("{it} {}", account.currency))
    };
    html! {
        dl {
            dt { "Status" } dd { (status_of(account)) }
            dt { "Tariff" } dd { (account.tariff) }
            dt { "Low balance below" } dd { (money(&shown.low_balance)) }
            dt { "Ends" }
            dd { @match &shown.until { Some(until) => (moment(until)), None => "–" } }
            dt { "Subscribers" }
            dd {
                @if shown.subscribers.is_empty() { "nobody" }
                @for subscriber in &shown.subscribers { div { (subscriber) } }
            }
        }
    }
}

fn buckets(account: &Account, shown: &AccountView) -> Markup {
    let names =
        ["Bucket", "Balance", "Reserved", "Free", "Credit limit", "Used until now", "Good for"];
    let rows = shown.buckets.iter().map(|bucket| {
        let unit = unit_of(account, BucketId(bucket.id));
        let amount = |text: &str| html! { (in_unit(text, unit, account)) };
        vec![
            html! { (bucket.name) @if bucket.id > 0 { ", in " (bucket.unit) } },
            amount(&bucket.balance),
            amount(&bucket.reserved),
            amount(&bucket.free),
            amount(&bucket.limit),
            amount(&bucket.used),
            good_for(bucket),
        ]
    });
    table(&names, rows, "")
}

fn good_for(bucket: &BucketView) -> Markup {
    let groups: Vec<String> = bucket.rating_groups.iter().map(u32::to_string).collect();
    html! {
        @if groups.is_empty() { "everything" } @else { "rating groups " (groups.join(", ")) }
        @if let Some(until) = &bucket.until { ", until " (moment(until)) }
    }
}

fn sessions(account: &Account, shown: &AccountView) -> Markup {
    let rows = shown.sessions.iter().map(|session| {
        vec![
            session_link(&session.session_id),
            html! { (session.subscriber) },
            moment(&session.since),
            html! { (session.cost) " " (account.currency) },
        ]
    });
    table(&["Session", "Subscriber", "Since", "Cost until now"], rows, "None.")
}

fn holds(account: &Account, shown: &AccountView) -> Markup {
    let rows = shown.holds.iter().map(|hold| {
        let unit = unit_of(account, BucketId(hold.bucket));
        let bucket = shown.buckets.iter().find(|it| it.id == hold.bucket);
        vec![
            html! { (in_unit(&hold.amount, unit, account)) },
            html! { (bucket.map_or("", |it| it.name.as_str())) },
            moment(&hold.until),
            html! { (hold.cause) },
        ]
    });
    table(&["Amount", "Bucket", "Until", "For"], rows, "Nothing.")
}

/// It leads to a question, and only that puts something in.
fn top_up_form(account: &Account) -> Markup {
    html! {
        form method="get" action=(format!("/accounts/{}/top-up", segment(&account.id))) {
            label for="amount" { "Amount" } " "
            input #amount type="text" name="amount" inputmode="decimal" size="12" required;
            " " label for="bucket" { "into" } " "
            select #bucket name="bucket" {
                @for bucket in account.buckets() {
                    option value=(bucket.id.0) {
                        (bucket.name)
                        @if bucket.id == BucketId::MAIN { " (" (account.currency) ")" }
                        @else { " (" (super::super::words::name(bucket.unit)) ")" }
                    }
                }
            }
            " " button type="submit" { "Put in…" }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Wish {
    amount: String,
    #[serde(default)]
    bucket: u32,
}

/// Asks whether this is meant. The form has the key by which a second press is known.
pub(super) async fn ask_top_up(
    state: Shared,
    Path(id): Path<String>,
    Query(Wish { amount, bucket }): Query<Wish>,
) -> Result<Page, Problem> {
    let account = find(&state, &id).await?;
    let unit = unit_of(&account, BucketId(bucket));
    let read = read_amount(amount.trim(), unit).ok().filter(|it| *it > Amount::ZERO);
    let back = format!("/accounts/{}", segment(&id));
    let Some(read) = read else {
        let body = html! {
            p role="alert" { "“" (amount) "” is not an amount that can be put in, such as 12.50." }
            (top_up_form(&account))
            p { a href=(back) { "Back to the account" } }
        };
        return Ok(page(&state, format!("Put into account {id}"), body));
    };
    let key = uuid();
    let body = html! {
        p { "Put " strong { (quantity(read, unit, account.currency)) } " into the account " (id) "?" }
        p { "Clients of its open sessions are asked to report and ask again." }
        form method="post" action=(format!("{back}/top-up")) {
            input type="hidden" name="amount" value=(amount.trim());
            input type="hidden" name="bucket" value=(bucket);
            input type="hidden" name="key" value=(key);
            button type="submit" { "Yes, put in" }
        }
        p { a href=(back) { "No, back to the account" } }
    };
    Ok(page(&state, format!("Put into account {id}"), body))
}

/// A name that nothing else has: by it a form that is sent twice is entered once.
fn uuid() -> String {
    use std::hash::{BuildHasher, RandomState};
    // Keys of the maps of this process are random.
    let half = || RandomState::new().hash_one(std::time::SystemTime::now());
    format!("page-{:016x}{:016x}", half(), half())
}

#[derive(Deserialize)]
pub(super) struct TopUp {
    amount: String,
    #[serde(default)]
    bucket: u32,
    key: String,
}

pub(super) async fn top_up(
    state: Shared,
    Path(id): Path<String>,
    Form(TopUp { amount, bucket, key }): Form<TopUp>,
) -> Result<(Audited, Redirect), Problem> {
    let entry = NewEntry { amount, bucket };
    let (_, audited) = post(&state, &id, Direction::Credit, &key, &entry).await?;
    Ok((audited, Redirect::to(&format!("/accounts/{}", segment(&id)))))
}

pub(super) async fn transfers(
    state: Shared,
    Path(id): Path<String>,
    Query(paging): Query<Paging>,
) -> Result<Page, Problem> {
    let account = find(&state, &id).await?;
    let (after, limit) = (paging.after()?.and_then(|it| it.parse().ok()), paging.limit()?);
    let list = state.ocs.books().transfers(&id, after, limit + 1).await?;
    let list = Listing::of(list, limit, |(number, _)| number.to_string());
    let rows = list.items.iter().map(|(number, transfer)| {
        let shown = TransferView::of(*number, transfer, &account);
        let unit = unit_of(&account, transfer.bucket);
        vec![
            moment(&shown.at),
            html! { (step(&shown)) },
            html! { (in_unit(&shown.amount, unit, &account)) },
            html! { (account.bucket(transfer.bucket).map_or("", |it| it.name.as_str())) },
            cause(&shown),
        ]
    });
    let path = format!("/accounts/{}/transfers", segment(&id));
    let body = html! {
        p {
            "What was entered, in its order. Nothing of it is ever changed. "
            a href=(format!("/accounts/{}", segment(&id))) { "Back to the account" }
        }
        (table(&["When", "What", "Amount", "Bucket", "For"], rows, "Nothing was entered yet."))
        (next_link(&path, list.next.as_ref()))
    };
    Ok(page(&state, format!("Transfers of account {id}"), body))
}

fn step(transfer: &TransferView) -> &'static str {
    match (transfer.step.as_str(), transfer.direction.as_str()) {
        ("pending", _) => "reserved",
        ("void-pending", _) => "released",
        ("post-pending", "debit") => "charged of what was reserved",
        (_, "debit") => "charged",
        _ => "put in",
    }
}

fn cause(transfer: &TransferView) -> Markup {
    html! {
        @match (&transfer.session_id, &transfer.reference) {
            (Some(session), _) => {
                (session_link(session))
                @if let Some(number) = transfer.number_in_session { ", request " (number) }
                @if let Some(group) = transfer.rating_group { ", rating group " (group) }
                @if let Some(service) = transfer.service_identifier { ", service " (service) }
            }
            (None, Some(reference)) => { (reference) }
            (None, None) => {}
        }
    }
}

/// What went wrong with a form, as a page.
pub(super) fn wrong(state: &State, title: String, problem: Problem) -> Response {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::BAD_REQUEST);
    let body = html! {
        p role="alert" { (problem.detail.unwrap_or(problem.title)) }
    };
    (status, page(state, title, body)).into_response()
}
