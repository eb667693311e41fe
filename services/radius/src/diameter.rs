//! Requests that the agent has made, to Diameter peers.

use diameter_core::{Header, Message};
use diameter_node::{Client, SendOptions};
use tracing::{debug, warn};

use crate::seldom;

/// Sends a request with an identifier of its own, and waits for the answer. `None` if there is none: the log says why.
pub(crate) async fn ask(
    client: &Client,
    message: Message,
    options: SendOptions,
) -> Option<Message> {
    let header = Header { end_to_end_id: client.new_end_to_end_id(), ..*message.header() };
    let answer = client.send_message(message.into_with_header(header), options).await;
    let error = match answer {
        Ok(answer) => return Some(answer),
        Err(error) => error,
    };
    match seldom::turn("no answer") {
        Some(more) => warn!(%error, more, "no answer"),
        None => debug!(%error, "no answer"),
    }
    None
}
