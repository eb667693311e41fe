//! What becomes of received messages: which event of the state machine each is, and the answers to
//! the neighbour's own commands (RFC 6733, 5.4 and 5.5).

use std::time::Instant;

use bytes::BytesMut;
use diameter_core::{
    AvpFlags, Command, CommandDescription, CommandFlags, Message, RawAvp, Rejection,
};
use diameter_messages::base::{
    DeviceWatchdogRequest, DisconnectCause, DisconnectPeerRequest, ResultCode, avp,
};

use super::{Disconnect, Peer, Timer};
use crate::capabilities::first;
use crate::deadline::after;
use crate::exchange::judge_cea;
use crate::framing::{FrameError, next_message};
use crate::incoming::refused_frame;
use crate::pending::Unmatched;
use crate::transitions::{Side, State, StateEvent};
use crate::{CloseReason, Closing, ConnectionId, End, Event, WatchdogEvent};

impl<T> Peer<T> {
    /// Takes all whole messages off the buffer; what is left is the beginning of the next one. Octets
    /// of a connection that is gone are thrown away. After [`Output::StartTls`](crate::Output) the
    /// rest of the buffer belongs to TLS.
    pub fn received(&mut self, now: Instant, connection: ConnectionId, buffer: &mut BytesMut) {
        while let Some(side) = self.side_of(connection) {
            match next_message(buffer, self.config.max_message_size) {
                Ok(None) => return,
                Ok(Some(message)) => {
                    let was_open = self.state.is_open();
                    self.message(now, side, message);
                    let starts_tls = self.agreement.as_ref().is_some_and(|it| it.starts_tls);
                    if !was_open && self.state.is_open() && starts_tls {
                        return;
                    }
                }
                Err(error) => self.out_of_step(now, side, error, buffer),
            }
        }
        buffer.clear();
    }

    fn message(&mut self, now: Instant, side: Side, message: Message) {
        self.statistics.messages_received += 1;
        if self.active() != Some(side) {
            return self.early(now, side, &message);
        }
        let header = message.header();
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        let event = match (header.command_code, is_request) {
            (DEVICE_WATCHDOG, true) => StateEvent::RcvDwr(side),
            (DEVICE_WATCHDOG, false) => StateEvent::RcvDwa(side),
            (DISCONNECT_PEER, true) => StateEvent::RcvDpr(side),
            (DISCONNECT_PEER, false) => StateEvent::RcvDpa(side),
            (CAPABILITIES_EXCHANGE, true) => StateEvent::RcvCer(side),
            _ => StateEvent::RcvMessage(side),
        };
        if self.state.is_open() {
            let is_asked = self.watchdog.is_pending() || self.is_contested();
            self.timers.cancel(Timer::Contest);
            if event == StateEvent::RcvDwa(side) && !is_asked {
                self.statistics.unasked_watchdog_answers += 1;
            }
            // Some peers get the identifiers of a DWA wrong: any one answers the DWR that waits.
            let is_answer = event == StateEvent::RcvDwa(side) && is_asked;
            self.watchdog_event(
                now,
                match is_answer {
                    true => WatchdogEvent::ReceiveDwa,
                    false => WatchdogEvent::ReceiveNonDwa,
                },
            );
        }
        match event {
            StateEvent::RcvDwa(_) => self.report_watchdog(&message),
            StateEvent::RcvDpa(_) if self.state == State::Closing => {
                self.reason = self.disconnect.map(Disconnect::reason);
                self.event(Event::DisconnectAnswered(message.clone()));
            }
            _ => {}
        }
        self.step(now, event, Some(message));
    }

    /// Hands a DWA to the application that asked for it.
    fn report_watchdog(&mut self, dwa: &Message) {
        let id = dwa.header().hop_by_hop_id;
        if let Some(index) = self.asked_watchdogs.iter().position(|asked| *asked == id) {
            self.asked_watchdogs.swap_remove(index);
            self.event(Event::WatchdogAnswered(dwa.clone()));
        }
    }

    /// A message on a connection that is not open yet.
    fn early(&mut self, now: Instant, side: Side, message: &Message) {
        let command_code = message.header().command_code;
        if side == Side::Responder {
            return self.step(now, StateEvent::RRcvTooEarly, None);
        }
        let Some((cer, security)) =
            self.initiator.as_ref().and_then(|it| Some((it.cer?, it.security)))
        else {
            // Octets before the transport is connected.
            return;
        };
        let is_cea = command_code == CAPABILITIES_EXCHANGE
            && !message.header().flags.contains(CommandFlags::REQUEST);
        if !is_cea {
            self.reason = Some(CloseReason::NotCea { command_code });
            return self.step(now, StateEvent::IRcvNonCea, None);
        }
        if message.header().hop_by_hop_id != cer.hop_by_hop_id {
            self.statistics.unknown_answers += 1;
            return;
        }
        let config = &self.config;
        let agreement =
            judge_cea(&self.local, message, security, config.malformed_cea, &config.decode);
        let agreement = agreement.and_then(|agreement| {
            let (expected, found) = (config.identity.clone(), agreement.capabilities.host.clone());
            match found.eq_ignore_ascii_case(&expected) {
                true => Ok(agreement),
                false => Err(CloseReason::WrongIdentity { expected, found }),
            }
        });
        match agreement {
            Ok(agreement) => {
                self.initiator.iter_mut().for_each(|it| it.agreement = Some(agreement.clone()));
                self.step(now, StateEvent::IRcvCea, None);
            }
            Err(reason) => {
                self.reason = Some(reason);
                self.step(now, StateEvent::IRcvNonCea, None);
            }
        }
    }

    /// The octets of a connection are no messages: nothing more can be read from it.
    fn out_of_step(&mut self, now: Instant, side: Side, error: FrameError, buffer: &[u8]) {
        self.statistics.broken_frames += 1;
        let refused = refused_frame(&self.local, error, buffer);
        if let Some(answer) = refused.answer {
            self.send(side, answer);
        }
        self.reason = Some(refused.reason);
        self.link_mut(side).into_iter().for_each(|link| link.closing = Closing::Reset);
        let event = match side {
            side if self.active() == Some(side) => StateEvent::PeerDisc(side),
            Side::Initiator => StateEvent::IRcvNonCea,
            Side::Responder => StateEvent::RRcvTooEarly,
        };
        self.step(now, event, None);
    }

    /// Serves a message: requests are the application's, answers end requests.
    pub(super) fn process(&mut self, side: Side, message: Message) {
        if !message.header().flags.contains(CommandFlags::REQUEST) {
            return self.process_answer(message);
        }
        if let Some(id) = self.link(side).map(|link| link.id) {
            self.event(Event::Request(id, message));
        }
    }

    /// Serves a message on a connection that is about to close. The sender of a request should send
    /// it elsewhere right away.
    pub(super) fn process_late(&mut self, side: Side, message: Message) {
        if !message.header().flags.contains(CommandFlags::REQUEST) {
            return self.process_answer(message);
        }
        self.statistics.late_requests += 1;
        let code = ResultCode::DIAMETER_UNABLE_TO_DELIVER;
        let answer = self.local.rejection(&message, code, "this connection is about to close");
        self.send(side, answer);
    }

    fn process_answer(&mut self, message: Message) {
        match self.pending.answered(message.header()) {
            Ok(request) => {
                self.statistics.requests_answered += 1;
                self.ended(request, End::Answered(message));
            }
            Err(Unmatched::Unknown) => self.statistics.unknown_answers += 1,
            Err(Unmatched::Late) => self.statistics.late_answers += 1,
            Err(Unmatched::Duplicate) => self.statistics.duplicate_answers += 1,
        }
    }

    pub(super) fn answer_dwr(&mut self, side: Side, dwr: &Message) {
        let answer = match self.check::<DeviceWatchdogRequest>(dwr) {
            Ok(_) => self.local.dwa(dwr.header()),
            Err(answer) => answer,
        };
        self.send(side, answer);
    }

    /// Answers a DPR. The wish to disconnect is respected whatever else is wrong with it.
    pub(super) fn answer_dpr(&mut self, now: Instant, side: Side, dpr: &Message) {
        let cause = first(dpr, &avp::DISCONNECT_CAUSE).unwrap_or(DisconnectCause::REBOOTING);
        let answer = match self.check::<DisconnectPeerRequest>(dpr) {
            // The answers to these may cross the end of the connection (RFC 6733, 5.4).
            Ok(_) if self.pending.len() > 0 => {
                let why = format!("{} requests wait for their answers", self.pending.len());
                let code = ResultCode::DIAMETER_UNABLE_TO_COMPLY;
                let description = DisconnectPeerRequest::DESCRIPTION;
                Rejection::new(code).because(why).answer_to(dpr, description, self.local.identity())
            }
            Ok(_) => self.local.dpa(dpr.header()),
            Err(answer) => answer,
        };
        self.send(side, answer);
        if self.timers.get(Timer::Disconnect).is_none() {
            self.timers.set(Timer::Disconnect, after(now, self.config.disconnect_timeout));
        }
        if self.disconnect.is_some() {
            return;
        }
        self.disconnect = Some(Disconnect::Theirs(cause));
        let unwelcome = [DisconnectCause::BUSY, DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU];
        if unwelcome.contains(&cause) {
            self.is_wanted = false;
        }
        self.event(Event::Disconnecting(cause));
    }

    /// Answers a CER that comes after the capabilities exchange. A peer that does not stop is cut
    /// off.
    pub(super) fn refuse_cer(&mut self, side: Side, cer: &Message) {
        self.statistics.late_capabilities_exchanges += 1;
        self.late_cers += 1;
        if self.late_cers > MAX_LATE_CERS {
            self.reason = Some(CloseReason::CerStorm { count: self.late_cers });
            self.follow_up = Some(StateEvent::PeerDisc(side));
            return;
        }
        let why = "the capabilities exchange of this connection is over";
        let answer = self.local.unable_to_comply(cer, why);
        self.send(side, answer);
    }

    pub(super) fn note_state_id_of(&mut self, message: &Message) {
        self.note_state_id(first(message, &avp::ORIGIN_STATE_ID));
    }

    /// Reads a command between neighbours, or makes the answer that says what is wrong with it.
    fn check<C: Command>(&mut self, request: &Message) -> Result<C, Message> {
        let identity = self.local.identity();
        let command = C::decode(request, &self.config.decode)
            .into_result()
            .map_err(|errors| errors.answer(request, identity))?;
        let description: &'static CommandDescription = C::DESCRIPTION;
        let peer = &self.config.identity;
        match first(request, &avp::ORIGIN_HOST) {
            Some(host) if !host.eq_ignore_ascii_case(peer) => {
                self.statistics.changed_identities += 1;
                let data = host.into_bytes();
                let (code, flags) = (avp::ORIGIN_HOST.key.code, AvpFlags::MANDATORY);
                Err(Rejection::new(ResultCode::DIAMETER_INVALID_AVP_VALUE)
                    .because(format!("this is a connection of {peer}"))
                    .with_failed_avp(RawAvp { code, vendor_id: 0, flags, data })
                    .answer_to(request, description, identity))
            }
            _ => Ok(command),
        }
    }
}

/// How many CERs on one open connection are answered.
const MAX_LATE_CERS: u32 = 16;

const CAPABILITIES_EXCHANGE: u32 = 257;
const DEVICE_WATCHDOG: u32 = 280;
const DISCONNECT_PEER: u32 = 282;
