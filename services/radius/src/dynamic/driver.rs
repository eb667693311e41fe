//! [`Receiver`] at work: its sockets, and the node that asks the Diameter clients.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use diameter_core::Message;
use diameter_node::{Node, SendOptions};
use tokio::net::UdpSocket;
use tracing::{debug, info, trace};

use super::{Dropped, Output, Receiver, Sender, Settings, Ticket};
use crate::diameter;
use crate::packet::LONGEST;
use crate::traffic;

/// Takes CoA-Requests and Disconnect-Requests, and has the clients of a node asked.
pub(crate) struct Driver {
    receiver: Mutex<Receiver>,
    node: Node,
    start: Instant,
}

impl Driver {
    pub(crate) fn new(receiver: Receiver, node: Node) -> Self {
        Self { receiver: Mutex::new(receiver), node, start: Instant::now() }
    }

    /// Takes over other settings and senders, for requests that come from now on.
    pub(crate) fn change(&self, settings: Settings, senders: Vec<Sender>) {
        self.receiver().change(settings, senders);
    }

    /// How many requests wait for their answers.
    pub(crate) fn waiting(&self) -> usize {
        self.receiver().waiting()
    }

    /// Takes what comes by a socket, for ever.
    pub(crate) async fn receive(self: Arc<Self>, socket: Arc<UdpSocket>) {
        // One more than a packet has, so that one that is too long is seen to be.
        let mut buffer = vec![0; LONGEST + 1];
        loop {
            let (length, from) = match socket.recv_from(&mut buffer).await {
                Ok(received) => received,
                Err(error) => {
                    // What an earlier packet met on its way comes back here: the socket goes on.
                    debug!(%error, "receiving");
                    continue;
                }
            };
            let octets = buffer.get(..length).unwrap_or_default();
            traffic::received(octets);
            let outputs = self.receiver().receive(self.start.elapsed(), unix(), from, octets);
            self.perform(&socket, outputs);
        }
    }

    fn receiver(&self) -> MutexGuard<'_, Receiver> {
        self.receiver.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn perform(self: &Arc<Self>, socket: &Arc<UdpSocket>, outputs: Vec<Output>) {
        for output in outputs {
            match output {
                Output::Ask { ticket, message } => {
                    let (driver, socket) = (self.clone(), socket.clone());
                    tokio::spawn(async move { driver.ask(&socket, ticket, message).await });
                }
                Output::Send { to, octets, cause } => {
                    if let Some(cause) = cause {
                        // RFC 5176, 3.5.
                        info!(%to, %cause, "not acknowledged");
                    }
                    traffic::sent(&octets);
                    // A full buffer loses the packet, as the network may: the request comes again.
                    match socket.try_send_to(&octets, to) {
                        Ok(_) => trace!(%to, "sent"),
                        Err(error) => debug!(%to, %error, "not sent"),
                    }
                }
                Output::Dropped { from, reason } => dropped(from, &reason),
            }
        }
    }

    async fn ask(self: Arc<Self>, socket: &Arc<UdpSocket>, ticket: Ticket, message: Message) {
        let answer = diameter::ask(self.node.client(), message, SendOptions::default()).await;
        let outputs = self.receiver().answered(self.start.elapsed(), ticket, answer.as_ref());
        self.perform(socket, outputs);
    }
}

fn dropped(from: SocketAddr, reason: &Dropped) {
    // What an operator has to see to: secrets, clocks.
    let is_grave = matches!(reason, Dropped::Unauthentic(_) | Dropped::Old | Dropped::Undated);
    traffic::dropped(from, reason, reason.name(), is_grave);
}

/// Seconds since 1970.
pub(crate) fn unix() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}
