//! Pages for people: search, one subscriber, what nodes were asked, equipment. Whatever they change is asked for
//! twice.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use diameter_messages::cx::ReasonCode;
use diameter_platform::http::{Page, Problem, Query, confirm, facts, table};
use maud::{Markup, html};
use serde::Deserialize;
use utoipa_axum::router::OpenApiRouter;

use super::ims::Registered;
use super::nodes::{Answer, Asked, Status};
use super::subscribers::{Place, State, read};
use super::{Context, Shared, failed, unknown};
use crate::server::{Directory, Store};
use crate::subscriber::{EpsSubscription, Record, Roaming, Subscriber, SubscriberIdentity};

const LINKS: &[(&str, &str)] =
    &[("/", "Subscribers"), ("/requests", "Requests"), ("/equipment", "Equipment")];

/// How many subscribers a search shows.
const SHOWN: usize = 50;

/// The pages to look at.
pub(super) fn read_routes() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/", get(search))
        .route("/subscribers/{imsi}", get(subscriber))
        .route("/requests", get(requests))
        .route("/equipment", get(equipment))
}

/// What their forms are sent to.
pub(super) fn operate_routes() -> OpenApiRouter {
    OpenApiRouter::new()
        .route("/subscribers/{imsi}/cancel", post(cancel))
        .route("/subscribers/{imsi}/deregister", post(deregister))
        .route("/subscribers/{imsi}/withdraw", post(withdraw))
}

fn page(context: &Context, title: &str, body: Markup) -> Page {
    let service = format!("HSS {}", context.client.identity().host);
    Page { service, title: title.to_owned(), links: LINKS, body }
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
    after: Option<String>,
}

/// Finds subscribers by the beginning of the IMSI, an MSISDN, or an identity of IMS. One that is meant exactly is
/// shown at once.
async fn search(context: Shared, Query(search): Query<Search>) -> Result<Response, Problem> {
    let store = context.server.store();
    let wanted = search.q.trim().trim_start_matches('+');
    let identities = [
        SubscriberIdentity::Msisdn(wanted.to_owned()),
        SubscriberIdentity::Private(wanted.to_owned()),
        SubscriberIdentity::Public(search.q.trim().to_owned()),
    ];
    if !wanted.is_empty() {
        if store.get(wanted).await.map_err(failed)?.is_some() {
            return Ok(Redirect::to(&path(wanted)).into_response());
        }
        for identity in &identities {
            if let Some(imsi) = store.find(identity).await.map_err(failed)? {
                return Ok(Redirect::to(&path(&imsi)).into_response());
            }
        }
    }
    let records = store.page(wanted, search.after.as_deref(), SHOWN + 1).await.map_err(failed)?;
    let goes_on = records.len() > SHOWN;
    let shown = records.get(..SHOWN).unwrap_or(&records);
    let rows = shown.iter().map(|record| {
        let imsi = &record.subscriber.imsi;
        vec![
            html! { a href=(path(imsi)) { (imsi) } },
            html! { (record.subscriber.msisdn.as_ref().map(ToString::to_string).unwrap_or_default()) },
            html! { (at(record)) },
        ]
    });
    let last = shown.last().map(|it| it.subscriber.imsi.clone()).filter(|_| goes_on);
    let body = html! {
        form method="get" action="/" {
            label { "IMSI or its first digits, MSISDN, or an identity of IMS: "
                input name="q" value=(search.q) size="32"; }
            " " button type="submit" { "Search" }
        }
        (table(&["IMSI", "MSISDN", "Served by"], rows, "There is no such subscriber."))
        @if let Some(last) = last {
            p { a href=(format!("/?q={wanted}&after={last}")) { "More" } }
        }
    };
    Ok(page(&context, "Subscribers", body).into_response())
}

fn path(imsi: &str) -> String {
    format!("/subscribers/{imsi}")
}

fn at(record: &Record) -> String {
    let location = &record.location;
    let nodes = [&location.mme, &location.sgsn].into_iter().flatten().map(|it| it.host.to_string());
    nodes.collect::<Vec<_>>().join(", ")
}

async fn subscriber(context: Shared, Path(imsi): Path<String>) -> Result<Page, Problem> {
    let record = read(&context, &imsi).await?;
    let state = State::of(&record);
    let asked = context.server.requests().into_iter().rev();
    let asked = asked.filter(|it| it.imsi.as_deref() == Some(&imsi)).map(Asked::of);
    let path = path(&imsi);
    let body = html! {
        (provisioned(&record.subscriber))
        h2 { "Where it is" }
        (table(&["As", "Node", "Realm", "Network", "State"], places(&state), "No node serves it."))
        @if !state.cancelling.is_empty() {
            p.bad { "Still to be told that they do not serve it: " (state.cancelling.join(", ")) }
        }
        @if state.mme.is_some() || state.sgsn.is_some() {
            (confirm(&format!("{path}/cancel"), "Cancel location",
                "All nodes let the subscriber go; it may come again."))
        }
        @if record.subscriber.eps.is_some() {
            (confirm(&format!("{path}/withdraw"), "Withdraw the subscription",
                "The subscriber loses its APNs, and all nodes let it go."))
        }
        h2 { "Equipment" }
        (table(&["IMEI", "Since"], state.equipment.iter().rev().map(|(imei, since)| {
            vec![html! { (imei) }, html! { (time(*since)) }]
        }), "It was seen with none."))
        h2 { "APNs" }
        (apns(record.subscriber.eps.as_ref()))
        @if record.subscriber.ims.is_some() {
            (multimedia(&state, &path))
        }
        h2 { "Requests to nodes" }
        (asked_table(asked, false))
    };
    Ok(page(&context, &format!("Subscriber {imsi}"), body))
}

fn provisioned(subscriber: &Subscriber) -> Markup {
    let roaming = match &subscriber.roaming {
        Roaming::Everywhere => "everywhere".to_owned(),
        Roaming::Home => "in the home network".to_owned(),
        Roaming::Networks(networks) => {
            networks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
    };
    let ims = subscriber.ims.as_ref();
    let publics = ims.iter().flat_map(|it| it.public_identities()).map(|it| it.uri.as_str());
    let publics = publics.collect::<Vec<_>>().join(", ");
    let rows = [
        ("MSISDN", subscriber.msisdn.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("Algorithm", subscriber.algorithm.name().to_owned()),
        ("May be", roaming),
        ("Barred", if subscriber.barring.0 == 0 { "nothing" } else { "something" }.to_owned()),
        ("Public identities", publics),
    ];
    let rows = rows.into_iter().filter(|(_, value)| !value.is_empty());
    facts(rows.map(|(name, value)| (name, html! { (value) })))
}

fn places(state: &State) -> impl Iterator<Item = Vec<Markup>> + '_ {
    let both = [("MME", &state.mme), ("SGSN", &state.sgsn)];
    both.into_iter().filter_map(|(kind, place)| {
        let Place { host, realm, network, purged, behind } = place.as_ref()?;
        Some(vec![
            html! { (kind) },
            html! { (host) },
            html! { (realm) },
            html! { (network) },
            html! {
                @if *purged { "purged " }
                @if *behind { span.bad { "has not heard of the last change" } }
                @else { span.good { "up to date" } }
            },
        ])
    })
}

fn apns(eps: Option<&EpsSubscription>) -> Markup {
    let rows = eps.into_iter().flat_map(|eps| {
        eps.apns.iter().map(|apn| {
            let quality = apn.eps_subscribed_qos_profile.as_ref();
            let qci = quality.map(|it| it.qos_class_identifier.0.to_string()).unwrap_or_default();
            vec![
                html! { (apn.service_selection.as_str())
                @if apn.context_identifier == eps.default_apn { " (default)" } },
                html! { (apn.context_identifier) },
                html! { (qci) },
            ]
        })
    });
    table(&["APN", "Context", "QCI"], rows, "It has no subscription to packet services.")
}

/// What is registered in the IMS, and what application servers have to do with it.
fn multimedia(state: &State, path: &str) -> Markup {
    let identities = state.identities.iter().map(|it| {
        let (class, text) = match it.state {
            Registered::NotRegistered => ("", "not registered"),
            Registered::Registered => ("good", "registered"),
            Registered::Unregistered => ("", "served while not registered"),
            Registered::AuthenticationPending => ("", "being authenticated"),
        };
        let by = it.registered_by.iter().chain(&it.authenticating);
        let by = by.map(String::as_str).collect::<Vec<_>>().join(", ");
        vec![html! { (it.identity) }, html! { span class=(class) { (text) } }, html! { (by) }]
    });
    let subscriptions = state.subscriptions.iter().map(|it| {
        let until = it.expires.map(time).unwrap_or_default();
        vec![
            html! { (it.server) },
            html! { (it.data) @if let Some(key) = &it.key { " " (key) } },
            html! { (it.identity) },
            html! { (until) @if it.once { " once" } },
            html! {
                @if it.behind { span.bad { "has not heard of the last change" } }
                @else { span.good { "up to date" } }
            },
        ]
    });
    let transparent = state.transparent.iter().map(|it| {
        vec![
            html! { (it.service) },
            html! { (it.owner) },
            html! { (it.number) },
            html! { (it.octets) },
        ]
    });
    html! {
        h2 { "IP multimedia subsystem" }
        @match &state.ims {
            Some(it) => {
                p {
                    "Served by " (it.server) ". "
                    @if it.behind { span.bad { "It has not heard of the last change." } }
                }
                (confirm(&format!("{path}/deregister"), "End registrations",
                    "The S-CSCF is told that nothing is registered any more; the subscriber may register again."))
            }
            None => p { "No S-CSCF serves it." },
        }
        (table(&["Public identity", "State", "By"], identities, "It has no public identities."))
        h2 { "Application servers that hear of changes" }
        (table(&["Server", "Data", "Of", "Until", "State"], subscriptions, "None has subscribed."))
        h2 { "Transparent data" }
        (table(&["Service", "Of", "Number", "Octets"], transparent, "Application servers have written none."))
    }
}

async fn requests(context: Shared) -> Page {
    let asked = context.server.requests().into_iter().rev().map(Asked::of);
    let body = html! {
        p { "What serving nodes were asked: all that is under way, and the thousand that ended last." }
        (asked_table(asked, true))
    };
    page(&context, "Requests to nodes", body)
}

fn asked_table(asked: impl Iterator<Item = Asked>, with_subscriber: bool) -> Markup {
    let rows = asked.map(|it| {
        let (class, text) = match it.answer {
            Answer::Done => ("good", "done"),
            Answer::Waiting => ("", "waiting"),
            Answer::Obsolete => ("", "need not be told any more"),
            Answer::Refused => ("bad", "refused"),
            Answer::GivenUp => ("bad", "given up"),
        };
        let mut row = vec![html! { (time(it.since)) }, html! { (it.command) }, html! { (it.node) }];
        if with_subscriber {
            row.push(html! { @if let Some(imsi) = &it.imsi { a href=(path(imsi)) { (imsi) } } });
        }
        row.extend([
            html! { (it.attempts) },
            html! { span class=(class) { (text) } " " (it.detail.unwrap_or_default()) },
        ]);
        row
    });
    let names: &[&str] = match with_subscriber {
        true => &["Since", "Command", "Node", "Subscriber", "Sent", "Answer"],
        false => &["Since", "Command", "Node", "Sent", "Answer"],
    };
    table(names, rows, "None was asked anything since the server was started.")
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Check {
    #[serde(default)]
    imei: String,
    #[serde(default)]
    imsi: String,
}

async fn equipment(context: Shared, Query(Check { imei, imsi }): Query<Check>) -> Page {
    let of = Some(imsi.as_str()).filter(|it| !it.is_empty());
    let status = (!imei.is_empty()).then(|| context.server.equipment_status(imei.trim(), of));
    let body = html! {
        form method="get" action="/equipment" {
            label { "IMEI: " input name="imei" value=(imei) size="18"; }
            " " label { "of the subscriber: " input name="imsi" value=(imsi) size="18"; }
            " " button type="submit" { "Check" }
        }
        @match status {
            None => {}
            Some(Err(error)) => p.bad { (error) },
            Some(Ok(status)) => @match Status::of(status) {
                Status::Allowed => p.good { "It is allowed." },
                Status::Tracked => p { "It is tracked." },
                Status::Barred => p.bad { "It is barred." },
                Status::Unknown => p { "Nothing is known of it." },
            },
        }
    };
    page(&context, "Equipment", body)
}

async fn cancel(context: Shared, Path(imsi): Path<String>) -> Result<Redirect, Problem> {
    let telling = context.server.cancel_location(&context.client, &imsi).await.map_err(failed)?;
    // It goes on by itself, and the page shows it.
    drop(telling.ok_or_else(|| unknown(&imsi))?);
    Ok(Redirect::to(&path(&imsi)))
}

async fn deregister(context: Shared, Path(imsi): Path<String>) -> Result<Redirect, Problem> {
    let (server, client) = (&context.server, &context.client);
    let (reason, info) = (ReasonCode::PERMANENT_TERMINATION, Some("by the operator"));
    let telling = server.deregister(client, &imsi, None, reason, info).await.map_err(failed)?;
    drop(telling.ok_or_else(|| unknown(&imsi))?);
    Ok(Redirect::to(&path(&imsi)))
}

async fn withdraw(context: Shared, Path(imsi): Path<String>) -> Result<Redirect, Problem> {
    let telling = context.server.withdraw(&context.client, &imsi).await.map_err(failed)?;
    drop(telling.ok_or_else(|| unknown(&imsi))?);
    Ok(Redirect::to(&path(&imsi)))
}

/// A time as people write it, in UTC.
fn time(seconds: u64) -> String {
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    let (year, month, day) = date(days);
    format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

/// The date of a day since 1970, by years that begin in March: leap days are at their ends.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let leap = day_of_era / 1460 + day_of_era / 146_096;
    let year_of_era = (day_of_era + day_of_era / 36_524 - leap) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (year_of_era + era * 400 + next, month, day)
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_are_those_of_the_calendar() {
        assert_eq!(time(0), "1970-01-01 00:00:00");
        assert_eq!(time(951_782_399), "2000-02-28 23:59:59");
        assert_eq!(time(951_782_400), "2000-02-29 00:00:00");
        assert_eq!(time(951_868_800), "2000-03-01 00:00:00");
        assert_eq!(time(1_764_288_000), "2025-11-28 00:00:00");
        assert_eq!(time(4_107_542_400), "2100-03-01 00:00:00");
    }
}
