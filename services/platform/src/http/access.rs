//! Who may do what: tokens, as bearers have them (RFC 6750) or as the passwords of browsers (RFC 7617).

use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tracing::{info, warn};

use super::audit::{AuditTrail, write_down};
use super::problem::Problem;
use super::rate::Rates;
use crate::settings::{AdministrationSettings, Role};

/// Whoever sent a request: an extension of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Access {
    /// The name of the token; `None` without one.
    pub name: Option<String>,
    /// What it is good for.
    pub role: Role,
}

/// The tokens in force, and what a route asks for.
#[derive(Clone)]
pub(super) struct Guard {
    pub(super) settings: Arc<RwLock<AdministrationSettings>>,
    pub(super) rates: Arc<Rates>,
    pub(super) audit: Option<Arc<dyn AuditTrail>>,
    pub(super) needed: Role,
}

/// How long who shows a wrong token waits for the answer: guessing takes time.
const WRONG_TOKEN: Duration = Duration::from_secs(1);

/// Lets a request pass whose sender may do what it asks for.
pub(super) async fn guard(
    State(guard): State<Guard>,
    mut request: Request,
    next: Next,
) -> Response {
    let headers = request.headers();
    let is_change = ![Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method());
    let credential = Credential::of(headers);
    let access = match &credential {
        Some(Credential { scheme: Scheme::Basic, .. }) if is_change && is_foreign(headers) => {
            return Problem::new(StatusCode::FORBIDDEN)
                .because("the page of another site sent this")
                .into_response();
        }
        Some(Credential { token, .. }) => guard.of_token(token),
        None => guard.without_token(headers),
    };
    if let Some(Err(wait)) = access.as_ref().map(|it| guard.count(it)) {
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS)
            .because("there are more requests a second than this token may send");
        return ([(header::RETRY_AFTER, seconds)], problem).into_response();
    }
    let path = request.uri().path();
    match (access, credential) {
        (Some(access), _) if access.role >= guard.needed => {
            let name = access.name.clone().unwrap_or_default();
            let (method, path) = (request.method().clone(), path.to_owned());
            request.extensions_mut().insert(access);
            match is_change {
                true => change(guard.audit, name, method, path, request, next).await,
                false => next.run(request).await,
            }
        }
        (Some(Access { name: Some(name), .. }), _) => {
            warn!(token = name, "the role of the token is not enough");
            Problem::new(StatusCode::FORBIDDEN)
                .because(format!("the token `{name}` is for looking only"))
                .into_response()
        }
        (_, credential) => {
            if credential.is_some() {
                warn!("an unknown token");
                tokio::time::sleep(WRONG_TOKEN).await;
            }
            let mut response = Problem::new(StatusCode::UNAUTHORIZED)
                .because("show a token: `Authorization: Bearer ...`")
                .into_response();
            for scheme in ["Bearer", "Basic realm=\"administration\", charset=\"UTF-8\""] {
                let scheme = HeaderValue::from_static(scheme);
                response.headers_mut().append(header::WWW_AUTHENTICATE, scheme);
            }
            response
        }
    }
}

/// Has something changed, and written down. Whoever asked may go away meanwhile: it is done all the same.
async fn change(
    audit: Option<Arc<dyn AuditTrail>>,
    name: String,
    method: Method,
    path: String,
    request: Request,
    next: Next,
) -> Response {
    // The route alone: paths name subscribers.
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    info!(token = name, %method, route, "administration");
    let changed = tokio::spawn(async move {
        let response = next.run(request).await;
        write_down(audit.as_ref(), name, method, path, response).await
    });
    // A handler that panics has not answered.
    let failed = |_| Problem::new(StatusCode::INTERNAL_SERVER_ERROR).into_response();
    changed.await.unwrap_or_else(failed)
}

impl Guard {
    fn count(&self, access: &Access) -> Result<(), Duration> {
        let settings = self.settings.read().unwrap_or_else(PoisonError::into_inner);
        let a_second = settings.requests_a_second;
        drop(settings);
        self.rates.count(access.name.as_deref(), a_second, Instant::now())
    }

    fn of_token(&self, offered: &str) -> Option<Access> {
        let settings = self.settings.read().unwrap_or_else(PoisonError::into_inner);
        let token = settings.tokens.iter().find(|token| token.secret.matches(offered))?;
        Some(Access { name: Some(token.name.clone()), role: token.role })
    }

    /// Whoever is on this host may look, if the file says so. A browser that was led here by another site's
    /// name in DNS has that name in `Host`.
    fn without_token(&self, headers: &HeaderMap) -> Option<Access> {
        let settings = self.settings.read().unwrap_or_else(PoisonError::into_inner);
        let is_allowed = settings.read_without_token && host(headers).is_none_or(is_this_host);
        is_allowed.then_some(Access { name: None, role: Role::Read })
    }
}

/// What a request shows.
struct Credential {
    scheme: Scheme,
    token: String,
}

#[derive(PartialEq, Eq)]
enum Scheme {
    Bearer,
    /// A browser sends this by itself, whoever made it send the request.
    Basic,
}

impl Credential {
    fn of(headers: &HeaderMap) -> Option<Self> {
        let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
        let (scheme, rest) = value.split_once(' ')?;
        let rest = rest.trim();
        if scheme.eq_ignore_ascii_case("bearer") {
            return Some(Self { scheme: Scheme::Bearer, token: rest.to_owned() });
        }
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let text = String::from_utf8(STANDARD.decode(rest).ok()?).ok()?;
        // Whatever the name of the user is.
        let (_, token) = text.split_once(':')?;
        Some(Self { scheme: Scheme::Basic, token: token.to_owned() })
    }
}

/// Whether the page of another site made a browser send this.
fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !["same-origin", "none"].contains(&site);
    }
    let origin = text("origin");
    let origin = origin.map(|it| it.split_once("://").map_or(it, |(_, authority)| authority));
    origin.is_some_and(|origin| text("host") != Some(origin))
}

fn host(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::HOST)?.to_str().ok()
}

fn is_this_host(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|octet| octet.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_this_host_are_told_from_others() {
        for own in ["localhost", "localhost:8080", "127.0.0.1:80", "[::1]:80", "[::1]"] {
            assert!(is_this_host(own), "{own}");
        }
        for other in ["evil.example", "evil.example:80", "192.0.2.1:80", "localhost.evil:1", ""] {
            assert!(!is_this_host(other), "{other}");
        }
    }
}
