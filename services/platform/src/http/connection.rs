//! One connection: its handshake, where there is TLS, and its requests.

use axum::Router;
use diameter_node::tls::ServerTls;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::Watcher;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tracing::debug;

use super::server::HEADERS;

/// Serves a connection until it ends; `watcher` tells it when the server stops.
pub(super) async fn serve(
    stream: TcpStream,
    tls: Option<ServerTls>,
    router: Router,
    watcher: Watcher,
) {
    let Some(tls) = tls else { return requests(stream, router, watcher).await };
    match timeout(HEADERS, tls.accept(stream)).await {
        Ok(Ok(stream)) => requests(stream, router, watcher).await,
        Ok(Err(error)) => debug!(%error, "a connection of HTTP is refused"),
        Err(_) => debug!("a handshake takes too long"),
    }
}

async fn requests<IO>(stream: IO, router: Router, watcher: Watcher)
where
    IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    if let Err(error) = watcher.watch(connection).await {
        debug!(%error, "a connection of HTTP failed");
    }
}
