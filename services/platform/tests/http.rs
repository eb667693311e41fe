//! Who may do what over HTTP, and what is answered to everybody else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use diameter_core::DiameterIdentity;
use diameter_node::config::NodeFile;
use diameter_node::tls::{Tls, TlsFiles};
use diameter_platform::http::{
    Access, Api, AuditEntry, AuditFile, AuditFuture, AuditTrail, Audited, ETag, Health, IfMatch,
    Json, Problem, Server,
};
use diameter_platform::{AdministrationSettings, Metrics, Settings};
use diameter_testkit::Certificates;
use diameter_testkit::http::{Response, ask};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

#[utoipa::path(get, path = "/v1/things", responses((status = 200), Problem))]
async fn things() -> Json<Vec<u32>> {
    Json(vec![1, 2])
}

#[utoipa::path(post, path = "/v1/things", responses((status = 200), Problem))]
async fn add(
    access: axum::Extension<Access>,
    seen: IfMatch,
    number: Json<u32>,
) -> Result<(ETag, Audited, String), Problem> {
    seen.check(&ETag::of_version(7))?;
    let done = format!("{:?} adds {}", access.name.as_deref().unwrap(), number.0);
    Ok((ETag::of_version(8), Audited(format!("{} added", number.0)), done))
}

#[utoipa::path(post, path = "/v1/slow", responses((status = 200), Problem))]
async fn slow() -> &'static str {
    tokio::time::sleep(Duration::from_millis(500)).await;
    "done"
}

fn settings(more: &str) -> AdministrationSettings {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("operator"), "operator-operator").unwrap();
    fs::write(folder.path().join("reader"), "reader-reader-reader").unwrap();
    let text = format!(
        "identity = 'a.example'\nrealm = 'example'\n\
         [administration]\naddress = '127.0.0.1:0'\n{more}\n\
         [[administration.token]]\nname = 'ops'\nrole = 'operate'\nsecret = {{ file = 'operator' }}\n\
         [[administration.token]]\nname = 'eyes'\nrole = 'read'\nsecret = {{ file = 'reader' }}\n"
    );
    let folder = folder.path();
    let read = NodeFile::parse_with(&text, "it", folder, |file, _| Settings::read_in(file, folder));
    let (_, settings) = read.unwrap();
    settings.administration.unwrap()
}

async fn serve(settings: AdministrationSettings) -> (Server, Health) {
    serve_with(settings, |api| api).await
}

async fn serve_with(
    settings: AdministrationSettings,
    with: impl FnOnce(Api) -> Api,
) -> (Server, Health) {
    // A process has one recorder.
    static METRICS: OnceLock<Metrics> = OnceLock::new();
    let metrics = METRICS.get_or_init(|| Metrics::start().unwrap()).clone();
    let health = Health::default();
    let api = Api::new("things", "1.0")
        .read(OpenApiRouter::new().routes(routes!(things)))
        .operate(OpenApiRouter::new().routes(routes!(add)).routes(routes!(slow)));
    (with(api).serve(settings, health.clone(), metrics).await.unwrap(), health)
}

async fn asked(
    address: SocketAddr,
    method: &'static str,
    path: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
) -> Response {
    tokio::task::spawn_blocking(move || ask(address, method, path, headers, body)).await.unwrap()
}

const OPERATOR: (&str, &str) = ("Authorization", "Bearer operator-operator");
const READER: (&str, &str) = ("Authorization", "Bearer reader-reader-reader");
/// `:operator-operator`.
const BROWSER: (&str, &str) = ("Authorization", "Basic Om9wZXJhdG9yLW9wZXJhdG9y");
const AS_JSON: (&str, &str) = ("Content-Type", "application/json");

#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_good_for_what_their_roles_say() {
    let (server, _) = serve(settings("")).await;
    let address = server.local_address();
    let get = |headers| asked(address, "GET", "/v1/things", headers, "");
    let post = |headers| asked(address, "POST", "/v1/things", headers, "7");

    assert_eq!(get(&[]).await.status, 401);
    assert_eq!(get(&[READER]).await.body, "[1,2]");
    assert_eq!(get(&[OPERATOR]).await.status, 200);
    assert_eq!(post(&[READER, AS_JSON]).await.status, 403);
    assert_eq!(post(&[OPERATOR, AS_JSON]).await.body, "\"ops\" adds 7");
    assert_eq!(post(&[BROWSER, AS_JSON]).await.status, 200);

    let started = Instant::now();
    let refused = get(&[("Authorization", "Bearer reader-reader-readeR")]).await;
    assert_eq!(refused.status, 401);
    assert_eq!(refused.header("content-type"), Some("application/problem+json"));
    assert!(refused.header("www-authenticate").is_some());
    assert!(started.elapsed() >= Duration::from_secs(1), "guessing takes time");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_on_this_host_looks_without_a_token_only_if_the_file_says_so() {
    let (server, _) = serve(settings("read-without-token = true")).await;
    let address = server.local_address();
    assert_eq!(asked(address, "GET", "/v1/things", &[], "").await.status, 200);
    assert_eq!(asked(address, "GET", "/metrics", &[], "").await.status, 200);
    assert_eq!(asked(address, "POST", "/v1/things", &[AS_JSON], "7").await.status, 401);
    // Another site's name leads here, and a browser believes it.
    let rebound = asked(address, "GET", "/v1/things", &[("Host", "evil.example")], "").await;
    assert_eq!(rebound.status, 401);

    // Tokens and rights change while it runs.
    assert!(server.change(settings("")));
    assert_eq!(asked(address, "GET", "/v1/things", &[], "").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_other_sites_make_no_browser_change_anything() {
    let (server, _) = serve(settings("")).await;
    let address = server.local_address();
    let post = |headers| asked(address, "POST", "/v1/things", headers, "7");
    assert_eq!(post(&[BROWSER, AS_JSON, ("Sec-Fetch-Site", "cross-site")]).await.status, 403);
    assert_eq!(post(&[BROWSER, AS_JSON, ("Sec-Fetch-Site", "same-origin")]).await.status, 200);
    assert_eq!(post(&[BROWSER, AS_JSON, ("Origin", "https://evil.example")]).await.status, 403);
    let own = [BROWSER, AS_JSON, ("Host", "dra:1"), ("Origin", "http://dra:1")];
    assert_eq!(post(Vec::leak(own.to_vec())).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_told_as_json() {
    let (server, _) = serve(settings("")).await;
    let address = server.local_address();
    let problem = |answer: Response, status: u16, text: &str| {
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer:?}");
        assert_eq!(answer.status, status, "{answer:?}");
        assert!(answer.body.contains(text), "{answer:?}");
    };
    problem(asked(address, "GET", "/v1/nothing", &[OPERATOR], "").await, 404, "Not Found");
    problem(asked(address, "DELETE", "/v1/things", &[OPERATOR], "").await, 405, "Method");
    let text = asked(address, "POST", "/v1/things", &[OPERATOR, AS_JSON], "seven").await;
    problem(text, 400, "Failed to parse");
    problem(asked(address, "POST", "/v1/things", &[OPERATOR], "7").await, 415, "Unsupported");
    let long = String::leak("7".repeat(70_000));
    problem(asked(address, "POST", "/v1/things", &[OPERATOR, AS_JSON], long).await, 413, "limit");
}

#[tokio::test(flavor = "multi_thread")]
async fn health_metrics_and_the_description_are_there_by_themselves() {
    let (server, health) = serve(settings("")).await;
    let address = server.local_address();
    assert_eq!(asked(address, "GET", "/healthz", &[], "").await.status, 200);
    let starting = asked(address, "GET", "/readyz", &[], "").await;
    assert!(starting.status == 503 && starting.body.contains("starting"), "{starting:?}");
    health.ready();
    assert_eq!(asked(address, "GET", "/readyz", &[], "").await.status, 200);
    metrics::counter!("things_total", "kind" => "odd").increment(3);
    let text = asked(address, "GET", "/metrics", &[READER], "").await;
    assert!(text.body.contains("things_total{kind=\"odd\"} 3"), "{text:?}");
    assert_eq!(asked(address, "GET", "/metrics", &[], "").await.status, 401);
    let description = asked(address, "GET", "/openapi.json", &[READER], "").await.body;
    for part in ["\"/v1/things\":{\"get\"", "\"post\"", "/v1/slow", "\"Problem\":{", "things"] {
        assert!(description.contains(part), "{part} in {description}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_under_way_ends_before_the_server_does() {
    let (server, _) = serve(settings("")).await;
    let address = server.local_address();
    let slow = tokio::spawn(asked(address, "POST", "/v1/slow", &[OPERATOR], ""));
    tokio::time::sleep(Duration::from_millis(100)).await;
    server.stop(Duration::from_secs(5)).await;
    assert_eq!(slow.await.unwrap().body, "done");
    assert!(TcpStream::connect(address).is_err(), "nobody listens any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_say_nothing_keep_nobody_out() {
    let (server, _) = serve(settings("")).await;
    let address = server.local_address();
    let silent: Vec<TcpStream> = (0..64).map(|_| TcpStream::connect(address).unwrap()).collect();
    let mut cut = TcpStream::connect(address).unwrap();
    cut.write_all(b"GET /hea").unwrap();
    let answer = asked(address, "GET", "/healthz", &[], "").await;
    assert_eq!(answer.status, 200);
    let mut octets = Vec::new();
    for mut stream in silent {
        // Each was closed, after an answer or without one.
        stream.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
        stream.read_to_end(&mut octets).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_are_written_down_with_who_made_them_before_they_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    let trail = AuditFile::open(folder.path().join("audit.jsonl")).unwrap();
    let (server, _) = serve_with(settings(""), |api| api.audit(Arc::new(trail))).await;
    let address = server.local_address();
    let post = |headers, body| asked(address, "POST", "/v1/things", headers, body);
    for number in ["7", "8", "9"] {
        assert_eq!(post(&[OPERATOR, AS_JSON], number).await.status, 200);
    }
    // Neither questions nor what was refused.
    assert_eq!(asked(address, "GET", "/v1/things", &[OPERATOR], "").await.status, 200);
    assert_eq!(post(&[READER, AS_JSON], "7").await.status, 403);
    assert_eq!(post(&[OPERATOR, AS_JSON], "seven").await.status, 400);

    let first = asked(address, "GET", "/v1/audit?limit=2", &[READER], "").await;
    let first: serde_json::Value = serde_json::from_str(&first.body).unwrap();
    let said = |page: &serde_json::Value| -> Vec<String> {
        let items = page["items"].as_array().unwrap().iter();
        items.map(|it| format!("{} {} {}", it["who"], it["path"], it["what"])).collect()
    };
    let expected = [r#""ops" "/v1/things" "9 added""#, r#""ops" "/v1/things" "8 added""#];
    assert_eq!(said(&first), expected);
    let next = format!("/v1/audit?limit=2&after={}", first["next"].as_str().unwrap());
    let rest = asked(address, "GET", String::leak(next), &[READER], "").await;
    let rest: serde_json::Value = serde_json::from_str(&rest.body).unwrap();
    assert_eq!((said(&rest).len(), &rest["next"]), (1, &serde_json::Value::Null));
    assert_eq!(asked(address, "GET", "/v1/audit", &[], "").await.status, 401);
}

/// A trail on a disk that is full.
struct Full;

impl AuditTrail for Full {
    fn append(&self, _: AuditEntry) -> AuditFuture<'_, ()> {
        Box::pin(async { Err("the disk is full".into()) })
    }

    fn page(&self, _: Option<u64>, _: usize) -> AuditFuture<'_, Vec<(u64, AuditEntry)>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_written_down_is_told() {
    let (server, _) = serve_with(settings(""), |api| api.audit(Arc::new(Full))).await;
    let headers = &[OPERATOR, AS_JSON];
    let answer = asked(server.local_address(), "POST", "/v1/things", headers, "7").await;
    assert!(answer.status == 500 && answer.body.contains("audit trail"), "{answer:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_edits_says_which_state_they_have_seen() {
    let (server, _) = serve(settings("")).await;
    let address = server.local_address();
    let post = |headers| asked(address, "POST", "/v1/things", headers, "7");
    let done = post(&[OPERATOR, AS_JSON, ("If-Match", "\"7\"")]).await;
    assert_eq!((done.status, done.header("etag")), (200, Some("\"8\"")));
    assert_eq!(post(&[OPERATOR, AS_JSON, ("If-Match", "\"6\"")]).await.status, 412);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_sends_as_many_requests_a_second_as_the_file_says() {
    let (server, _) = serve(settings("requests-a-second = 3")).await;
    let address = server.local_address();
    let get = |headers| asked(address, "GET", "/v1/things", headers, "");
    let mut statuses = Vec::new();
    for _ in 0..6 {
        statuses.push(get(&[READER]).await);
    }
    let refused = statuses.iter().find(|it| it.status == 429).expect("one is too many");
    assert_eq!(refused.header("retry-after"), Some("1"));
    assert_eq!(get(&[OPERATOR]).await.status, 200, "another token has its own");
}

/// Where there is a certificate there is no plain text, and a new one is shown to whoever comes from then on.
#[tokio::test(flavor = "multi_thread")]
async fn with_a_certificate_it_is_https_and_a_new_one_is_taken_over() {
    let (first, second) = (Certificates::new(&["localhost"]), Certificates::new(&["localhost"]));
    let with = |certificates: &Certificates| {
        let of = certificates.of("localhost");
        let path = |file: &std::path::Path| file.display().to_string();
        settings(&format!(
            "tls = {{ certificate = '{}', key = '{}' }}",
            path(&of.certificate),
            path(&of.key)
        ))
    };
    let (server, _) = serve(with(&first)).await;
    let address = server.local_address();
    // The client trusts one authority, and shows no certificate that anybody asks for.
    let client = |certificates: &Certificates| {
        let of = certificates.of("localhost");
        let (certificate, key, trusted) = (of.certificate, of.key, of.trusted);
        Arc::new(Tls::load(TlsFiles { certificate, key, trusted }).unwrap())
    };
    let get = async |tls: &Tls, token: &str| {
        let stream = tokio::net::TcpStream::connect(address).await.unwrap();
        let localhost = DiameterIdentity::from_static("localhost");
        let mut stream = tls.connect(stream, Some(&localhost)).await.ok()?;
        let request = format!(
            "GET /v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
             Authorization: Bearer {token}\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        // Some servers of TLS close without a word.
        let _ = stream.read_to_string(&mut answer).await;
        Some(answer)
    };
    let (trusts_first, trusts_second) = (client(&first), client(&second));
    let answer = get(&trusts_first, "reader-reader-reader").await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("[1,2]"), "{answer}");
    let answer = get(&trusts_first, "nobody").await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
    assert_eq!(get(&trusts_second, "reader-reader-reader").await, None, "another authority");

    // In plain text nobody is heard.
    let plain = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut octets = Vec::new();
        let _ = stream.read_to_end(&mut octets);
        octets
    });
    let plain = plain.await.unwrap();
    assert!(!plain.starts_with(b"HTTP"), "{plain:?}");

    assert!(server.change(with(&second)));
    assert!(get(&trusts_second, "reader-reader-reader").await.unwrap().starts_with("HTTP/1.1 200"));
    assert_eq!(get(&trusts_first, "reader-reader-reader").await, None);
    server.stop(Duration::from_secs(5)).await;
}
