//! Clients that another node reaches: what they are asked goes through the outbox of the store.
//!
//! Each node looks into it twice a second, and takes what is for clients that it reaches. So a client is asked within
//! a second or so. If the node dies that has taken an entry, another one takes it when the lease is over.

use std::time::Duration;

use diameter_node::session::credit_control::server::NotAsked;
use diameter_session::ResultCode;
use tokio::time::{Instant, sleep};
use tracing::warn;

use super::Ocs;
use crate::store::{Ask, Outbox, OutboxEntry, StoreError};

/// How often a node looks into the outbox.
const POLL: Duration = Duration::from_millis(500);

/// How long a node has for an entry that it has taken: longer than a client takes to answer.
const LEASE: Duration = Duration::from_secs(15);

/// How long a client is looked for: about as long as it takes to turn to another node.
pub(super) const LIFE: Duration = Duration::from_secs(60);

/// How long whoever waits for the answer waits.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many entries are read at once.
const PAGE: usize = 100;

/// Has another node ask, and waits for what the client answers; `None` when none of them reaches it in time.
pub(super) async fn ask(
    outbox: &dyn Outbox,
    session_id: &str,
    ask: Ask,
) -> Option<Result<ResultCode, NotAsked>> {
    let failed = |error: StoreError| Some(Err(NotAsked::Store(Box::new(error))));
    let id = match hand_on(outbox, session_id, ask, PATIENCE).await {
        Ok(id) => id,
        Err(error) => return failed(error),
    };
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        sleep(POLL / 4).await;
        match outbox.answered(id).await {
            Ok(None) => {}
            Ok(Some(code)) => return Some(Ok(ResultCode(code))),
            Err(error) => return failed(error),
        }
    }
    None
}

/// Has another node ask, for so long. The id of the entry.
pub(super) async fn hand_on(
    outbox: &dyn Outbox,
    session_id: &str,
    ask: Ask,
    life: Duration,
) -> Result<u64, StoreError> {
    let now = Ocs::now();
    // What comes in one millisecond is asked once.
    let entry = OutboxEntry::new(session_id, ask, &now.to_string(), now.after(life));
    let id = entry.id;
    outbox.put(entry, now).await?;
    Ok(id)
}

/// Whether it is this node that asks a client for this cause: others that reach it leave it to the first.
pub(super) async fn claim(
    outbox: &dyn Outbox,
    session_id: &str,
    ask: Ask,
    cause: &str,
) -> Result<bool, StoreError> {
    let now = Ocs::now();
    outbox.put(OutboxEntry::new(session_id, ask, cause, now.after(LIFE)), now.after(LIFE)).await
}

impl Ocs {
    /// Asks the clients that this node reaches what other nodes have for them.
    pub(super) async fn follow_outbox(self) {
        loop {
            sleep(POLL).await;
            if let Some(outbox) = self.outbox()
                && let Err(error) = self.look_into(outbox).await
            {
                warn!(%error, "what other nodes have for clients cannot be read");
            }
        }
    }

    async fn look_into(&self, outbox: &dyn Outbox) -> Result<(), StoreError> {
        let mut after = None;
        loop {
            let page = outbox.free(Self::now(), after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id);
            for OutboxEntry { id, session_id, ask, .. } in page {
                if !matches!(self.requests().reaches(&session_id).await, Ok(true)) {
                    continue;
                }
                let now = Self::now();
                if outbox.take(id, now, now.after(LEASE)).await? {
                    let ocs = self.clone();
                    tokio::spawn(async move { ocs.see_to(id, &session_id, ask).await });
                }
            }
        }
    }

    async fn see_to(&self, id: u64, session_id: &str, ask: Ask) {
        // Without an answer another node tries when the lease is over, or this one again.
        let Ok(code) = self.ask_here(session_id, ask).await else { return };
        if let Some(outbox) = self.outbox()
            && let Err(error) = outbox.answer(id, code.0).await
        {
            warn!(session_id, %error, "what a client has answered cannot be kept");
        }
    }
}
