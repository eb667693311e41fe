//! Listens, and serves the routes of a service to those who may use them.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;
use tracing::{debug, info};
use utoipa::OpenApi;
use utoipa::openapi::{InfoBuilder, OpenApiBuilder};
use utoipa_axum::router::OpenApiRouter;

use super::access::{Guard, guard};
use super::audit::{self, AuditTrail};
use super::connection;
use super::health::Health;
use super::page::STYLE;
use super::problem::Problem;
use super::rate::Rates;
use crate::metrics::Metrics;
use crate::settings::{AdministrationSettings, Role};

/// How many connections there may be at a time; more wait.
const CONNECTIONS: usize = 64;

/// The longest body of a request.
const BODY: usize = 64 * 1024;

/// How long a handshake and the headers of a request may take to come, each.
pub(super) const HEADERS: Duration = Duration::from_secs(10);

/// How long a request may take, its body included.
const REQUEST: Duration = Duration::from_secs(120);

/// The interface of a service: its routes, by who may use them.
///
/// These are there without being added: `/healthz` and `/readyz` for everybody, `/metrics` and
/// `/openapi.json` for whoever may look.
#[derive(Default)]
pub struct Api {
    name: String,
    version: String,
    read: OpenApiRouter,
    operate: OpenApiRouter,
    audit: Option<Arc<dyn AuditTrail>>,
}

#[derive(OpenApi)]
#[openapi(components(schemas(Problem)))]
struct Schemas;

impl Api {
    /// Without any route yet.
    pub fn new(name: &str, version: &str) -> Self {
        Self { name: name.to_owned(), version: version.to_owned(), ..Self::default() }
    }

    /// Adds routes for whoever may look.
    #[must_use]
    pub fn read(mut self, routes: OpenApiRouter) -> Self {
        self.read = self.read.merge(routes);
        self
    }

    /// Adds routes for whoever may change what goes on.
    #[must_use]
    pub fn operate(mut self, routes: OpenApiRouter) -> Self {
        self.operate = self.operate.merge(routes);
        self
    }

    /// Appends every change over HTTP to this trail: whatever was asked by another method than GET, and was not
    /// refused. `/v1/audit` shows it.
    #[must_use]
    pub fn audit(mut self, trail: Arc<dyn AuditTrail>) -> Self {
        self.read = self.read.merge(audit::routes(trail.clone()));
        Self { audit: Some(trail), ..self }
    }

    /// Listens and serves from now on.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub async fn serve(
        self,
        settings: AdministrationSettings,
        health: Health,
        metrics: Metrics,
    ) -> io::Result<Server> {
        let listener = TcpListener::bind(settings.address).await?;
        let local_address = listener.local_addr()?;
        let (configured, tls) = (settings.address, settings.tls.is_some());
        let settings = Arc::new(RwLock::new(settings));
        let router = self.router(&settings, health, metrics);
        let (stop, stopped) = watch::channel(());
        let task = tokio::spawn(accept(listener, router, settings.clone(), stopped));
        let scheme = if tls { "HTTPS" } else { "HTTP" };
        info!(address = %local_address, "administration over {scheme}");
        Ok(Server { local_address, configured, settings, stop, task })
    }

    fn router(
        self,
        settings: &Arc<RwLock<AdministrationSettings>>,
        health: Health,
        metrics: Metrics,
    ) -> Router {
        let (read, mut description) = self.read.split_for_parts();
        let (operate, of_operate) = self.operate.split_for_parts();
        description.merge(of_operate);
        description.merge(Schemas::openapi());
        let info = InfoBuilder::new().title(self.name).version(self.version).build();
        let description = OpenApiBuilder::from(description).info(info).build();
        let read = read
            .route("/openapi.json", get(async move || axum::Json(description)))
            .route("/metrics", get(async move || in_text(metrics.render())));
        let rates = Arc::new(Rates::default());
        let only = |needed, router: Router| {
            let (settings, rates) = (settings.clone(), rates.clone());
            let guarding = Guard { settings, rates, audit: self.audit.clone(), needed };
            router.route_layer(from_fn_with_state(guarding, guard))
        };
        let routes = match operate.has_routes() {
            true => only(Role::Read, read).merge(only(Role::Operate, operate)),
            // A layer for no route would be a mistake.
            false => only(Role::Read, read),
        };
        routes
            .route("/healthz", get(async || "ok\n"))
            .route("/readyz", get(readiness).with_state(health))
            .route("/style.css", get(async || ([(header::CONTENT_TYPE, "text/css")], STYLE)))
            .fallback(async || Problem::not_found("there is nothing of this path"))
            .method_not_allowed_fallback(async || Problem::new(StatusCode::METHOD_NOT_ALLOWED))
            .layer(DefaultBodyLimit::max(BODY))
            .layer(from_fn(within_time))
    }
}

async fn readiness(State(health): State<Health>) -> Result<&'static str, Problem> {
    match health.problem() {
        None => Ok("ok\n"),
        Some(why) => Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE).because(why)),
    }
}

fn in_text(metrics: String) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], metrics)
}

async fn within_time(request: Request, next: Next) -> Response {
    let answered = tokio::time::timeout(REQUEST, next.run(request)).await;
    answered.unwrap_or_else(|_| Problem::new(StatusCode::REQUEST_TIMEOUT).into_response())
}

/// What serves the interface.
#[derive(Debug)]
pub struct Server {
    local_address: SocketAddr,
    configured: SocketAddr,
    settings: Arc<RwLock<AdministrationSettings>>,
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl Server {
    /// Where it listens.
    pub fn local_address(&self) -> SocketAddr {
        self.local_address
    }

    /// Takes over certificates, tokens and who may look. `false` when the address differs too, which stays as it is.
    pub fn change(&self, settings: AdministrationSettings) -> bool {
        let is_same = settings.address == self.configured;
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
        is_same
    }

    /// Takes no connection any more, and lets requests under way end for as long as `grace`.
    pub async fn stop(self, grace: Duration) {
        drop(self.stop);
        let _ = tokio::time::timeout(grace, self.task).await;
    }
}

/// Takes connections until the sender is gone, then waits for those that there are.
async fn accept(
    listener: TcpListener,
    router: Router,
    settings: Arc<RwLock<AdministrationSettings>>,
    mut stopped: watch::Receiver<()>,
) {
    let limit = Arc::new(Semaphore::new(CONNECTIONS));
    let connections = GracefulShutdown::new();
    loop {
        // It is never closed.
        let Ok(permit) = limit.clone().acquire_owned().await else { break };
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    // Out of descriptors, mostly: some may be given back meanwhile.
                    debug!(%error, "no connection accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            _ = stopped.changed() => break,
        };
        let tls = settings.read().unwrap_or_else(PoisonError::into_inner).tls.clone();
        let serving = connection::serve(stream, tls, router.clone(), connections.watcher());
        tokio::spawn(async move {
            serving.await;
            drop(permit);
        });
    }
    drop(listener);
    connections.shutdown().await;
}
