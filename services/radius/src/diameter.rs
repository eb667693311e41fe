//! Requests that the agent has made, to Diameter peers.

use diameter_core::{Header, Message};
use diameter_node::{Client, NoAnswer, SendOptions};

/// Sends a request with an identifier of its own, and waits for the answer.
pub(crate) async fn ask(
    client: &Client,
    message: Message,
    options: SendOptions,
) -> Result<Message, NoAnswer> {
    let header = Header { end_to_end_id: client.new_end_to_end_id(), ..*message.header() };
    client.send_message(message.into_with_header(header), options).await
}
