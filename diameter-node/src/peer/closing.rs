//! The end of a connection: whatever ended it, answers that are there or still being made are written
//! before the transport is closed, if the peer takes them before long.

use std::future::poll_fn;
use std::task::{Context, Poll};

use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::time::timeout;

use super::answering::Answering;
use super::connection::Connection;
use crate::transport::LINGER;

/// A connection that the state machine has done with.
pub(super) struct ClosingConnection {
    connection: Connection,
    /// Services that work on requests that came on it.
    services: FuturesUnordered<Answering>,
}

impl ClosingConnection {
    pub(super) fn new(connection: Connection, services: FuturesUnordered<Answering>) -> Self {
        Self { connection, services }
    }

    /// Writes what there is to write and closes. Services that take longer run to
    /// their end, and their answers are dropped.
    pub(super) async fn close(mut self) {
        let written = timeout(LINGER, poll_fn(|cx| self.poll_answers(cx))).await;
        let Self { connection, services } = self;
        // A transport that failed or does not take octets cannot be closed gracefully.
        if let Ok(Ok(())) = written {
            connection.into_stream().finish(&[]).await;
        } else {
            drop(connection);
        }
        services.for_each(|_| std::future::ready(())).await;
    }

    /// Ready when all services have answered and all answers are written, or writing has failed.
    fn poll_answers(&mut self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        loop {
            let next = self.services.poll_next_unpin(cx);
            if let Poll::Ready(Some((_, answer))) = next {
                answer.message.iter().for_each(|message| self.connection.push(message));
                answer.sent();
                continue;
            }
            return match (next, self.connection.poll_write(cx)) {
                (_, Poll::Ready(Err(error))) => Poll::Ready(Err(error)),
                (Poll::Ready(None), Poll::Ready(Ok(()))) => Poll::Ready(Ok(())),
                _ => Poll::Pending,
            };
        }
    }
}
