//! What is answered to NASes once a Diameter server has answered, or has not.

use std::time::Duration;

use diameter_core::Message;

use super::credit::Reported;
use super::{Asked, Dropped, Key, Kind, Output, Server, Ticket, Waiting, count};
use crate::packet::Packet;
use crate::translation::{self, Termination};

impl Server {
    /// Takes the answer to a request; `None` if there was none in time, or it could not be sent. A ticket that is not
    /// waited for has no effect.
    pub fn answered(
        &mut self,
        now: Duration,
        ticket: Ticket,
        answer: Option<&Message>,
    ) -> Vec<Output> {
        let mut outputs = Vec::new();
        let Some(Waiting { asked, kind }) = self.waiting.remove(&ticket) else { return outputs };
        let counts = asked.counts.clone();
        match (kind, answer) {
            (Kind::Termination, _) => {}
            (Kind::Access(Some(login)), Some(answer)) => {
                self.authorized(now, asked, *login, answer, &mut outputs);
            }
            (Kind::Access(_), answer) => self.logged_in(now, &asked, answer, &mut outputs),
            (Kind::Credit(charging), answer) => {
                self.credited(now, asked, *charging, answer, &mut outputs);
            }
            (Kind::Closing(closing), answer) => {
                self.closed(now, asked, *closing, answer, &mut outputs);
            }
            (Kind::Accounting(termination, reported), answer) => {
                self.recorded(now, &asked, (termination, reported), answer, &mut outputs);
            }
        }
        count(&counts, &outputs);
        outputs
    }

    /// The server of a login has answered, or has not, in a session that is not charged.
    fn logged_in(
        &mut self,
        now: Duration,
        asked: &Asked,
        answer: Option<&Message>,
        outputs: &mut Vec<Output>,
    ) {
        // It was one when it was put here.
        let Ok(packet) = Packet::parse(&asked.request) else { return };
        let reply = answer.map(|answer| {
            let salts = salts(packet.authenticator());
            translation::access_response(&packet, answer, asked.secret.reveal(), salts)
        });
        let octets = reply.and_then(|reply| {
            let of = asked.from.address;
            outputs.extend(reply.lost.into_iter().map(|lost| Output::Lost { of, lost }));
            reply.octets
        });
        self.send(now, asked, &packet, octets, Dropped::Unanswered, outputs);
    }

    /// The server of a record has answered, or has not.
    fn recorded(
        &mut self,
        now: Duration,
        asked: &Asked,
        (termination, reported): (Option<Termination>, Reported),
        answer: Option<&Message>,
        outputs: &mut Vec<Output>,
    ) {
        // It was one when it was put here.
        let Ok(packet) = Packet::parse(&asked.request) else { return };
        let (octets, otherwise) = match (answer, reported) {
            (None, _) => (None, Dropped::Unanswered),
            // When it comes again, its use is reported again, under the same number.
            (_, Reported::No) => (None, Dropped::Uncharged),
            (Some(answer), Reported::Yes) => {
                let secret = asked.secret.reveal();
                (translation::accounting_response(&packet, answer, secret), Dropped::Unrecorded)
            }
        };
        let is_recorded = octets.is_some();
        self.send(now, asked, &packet, octets, otherwise, outputs);
        if let Some(Termination { message }) = termination.filter(|_| is_recorded) {
            self.ask(asked.without_request(), Kind::Termination, message, outputs);
        }
    }

    /// Sends a response; without one, the request is forgotten, and asked again when it comes again.
    pub(super) fn send(
        &mut self,
        now: Duration,
        asked: &Asked,
        packet: &Packet<'_>,
        octets: Option<Vec<u8>>,
        otherwise: Dropped,
        outputs: &mut Vec<Output>,
    ) {
        let Asked { from, .. } = *asked;
        let Some(octets) = octets else {
            self.recent.forget(Key::of(from, packet), packet.authenticator());
            outputs.push(Output::Dropped { from: from.address, reason: otherwise });
            return;
        };
        // A connection that has ended meanwhile has nobody to send it again.
        if from.stream.is_none_or(|stream| self.streams.get(stream).is_some()) {
            let key = Key::of(from, packet);
            self.recent.answered(now, key, packet.authenticator(), octets.clone());
        }
        outputs.push(Output::Send { to: from.address, octets });
    }
}

/// Salts that differ within a packet, and mostly from packet to packet (RFC 2868, 3.5).
pub(super) fn salts(request_authenticator: [u8; 16]) -> impl FnMut() -> [u8; 2] {
    let [first, second, ..] = request_authenticator;
    let mut next = u16::from_be_bytes([first, second]);
    move || {
        next = next.wrapping_add(1);
        // The first bit is set by whoever hides.
        (next & 0x7fff).to_be_bytes()
    }
}
