//! What the actions of the state machine do (RFC 6733, 5.6.3), and what entering a state brings
//! with it. The watchdog's actions are here too.

use std::sync::Arc;
use std::time::Instant;

use diameter_core::Message;
use diameter_messages::base::DisconnectCause;

use super::{Connection, Disconnect, Peer, Timer};
use crate::deadline::after;
use crate::pending::Request;
use crate::transitions::{Action, Side, State, StateEvent};
use crate::{
    Agreement, CloseReason, Closing, End, Ended, Event, Output, Returned, Security, Watchdog,
    WatchdogAction, WatchdogEvent, WatchdogState, election,
};

impl<T> Peer<T> {
    /// Performs one action. `message` is the one that was received or is to be sent; it is moved to
    /// where it belongs, because most messages go this way.
    pub(super) fn perform(&mut self, now: Instant, action: Action, message: &mut Option<Message>) {
        match action {
            Action::SndMessage(side) => {
                message.take().into_iter().for_each(|message| self.send(side, message));
            }
            Action::Process(side) => {
                message.take().into_iter().for_each(|message| self.process(side, message));
            }
            Action::ProcessLate(side) => {
                message.take().into_iter().for_each(|message| self.process_late(side, message));
            }
            Action::SndConnReq => self.connect(now),
            Action::Accept => self.responder = self.offered.take(),
            Action::Reject => self.offered = None,
            Action::ProcessCer => self.note_agreement(Side::Responder),
            Action::ProcessCea => {
                self.note_agreement(Side::Initiator);
                self.start_tls(Side::Initiator);
            }
            Action::SndCer => self.send_cer(now),
            Action::SndCea => self.send_cea(),
            Action::Cleanup | Action::Error => {
                self.disconnect(Side::Initiator);
                self.disconnect(Side::Responder);
            }
            Action::Disc(side) => self.disconnect(side),
            Action::Elect => self.elect(),
            Action::SndDpr(side) => self.send_dpr(now, side),
            Action::SndDpa(side) => {
                message.iter().for_each(|dpr| self.answer_dpr(now, side, dpr));
            }
            Action::SndDwa(side) => message.iter().for_each(|dwr| self.answer_dwr(side, dwr)),
            Action::ProcessDwr | Action::ProcessDwa => {
                message.iter().for_each(|message| self.note_state_id_of(message));
            }
            Action::RefuseCer(side) => message.iter().for_each(|cer| self.refuse_cer(side, cer)),
        }
    }

    /// Enters a state; no effect when it is the current one.
    pub(super) fn enter(&mut self, now: Instant, next: State) {
        let before = std::mem::replace(&mut self.state, next);
        if before == next {
            return;
        }
        match next {
            State::IOpen => self.opened(now, Side::Initiator),
            State::ROpen => self.opened(now, Side::Responder),
            State::Closing => self.timers.cancel(Timer::Watchdog),
            State::Closed => self.over(now, before),
            State::WaitConnAck | State::WaitICea | State::WaitConnAckElect | State::WaitReturns => {
            }
        }
    }

    /// Gives a request back to the application.
    pub(super) fn ended(&mut self, request: Request<T>, end: End) {
        let Request { message, context, .. } = request;
        self.event(Event::Ended(Ended { context, request: message, end }));
    }

    /// Takes an event to the watchdog and does what it asks for.
    pub(super) fn watchdog_event(&mut self, now: Instant, event: WatchdogEvent) {
        for action in self.watchdog.step(event) {
            match action {
                WatchdogAction::SetWatchdog if self.state.is_open() => {
                    let wait = self.config.watchdog_interval.jittered(&mut self.random);
                    self.timers.set(Timer::Watchdog, after(now, wait));
                }
                WatchdogAction::SendWatchdog => {
                    self.active().into_iter().for_each(|side| self.send_dwr(side));
                }
                WatchdogAction::Failover if self.watchdog.state() == WatchdogState::Suspect => {
                    self.statistics.suspicions += 1;
                    self.event(Event::Suspect);
                    self.give_back(Returned::Suspect);
                }
                WatchdogAction::Failback => self.event(Event::Available),
                WatchdogAction::CloseConnection if event == WatchdogEvent::TimerExpires => {
                    self.reason = Some(CloseReason::Watchdog);
                    if let Some(side) = self.active() {
                        self.link_mut(side).into_iter().for_each(|it| it.closing = Closing::Reset);
                        self.step(now, StateEvent::PeerDisc(side), None);
                    }
                }
                // Without a connection the timer is Tc; that requests come back, and that the connection
                // is closed, goes with its end.
                WatchdogAction::SetWatchdog
                | WatchdogAction::Failover
                | WatchdogAction::CloseConnection
                | WatchdogAction::AttemptOpen
                | WatchdogAction::Throwaway => {}
            }
        }
    }

    fn connect(&mut self, now: Instant) {
        let id = self.next_connection();
        let (security, closing) = (Security::Plain, Closing::Graceful);
        self.initiator = Some(Connection { id, security, cer: None, agreement: None, closing });
        self.timers.set(Timer::Handshake, after(now, self.config.handshake_timeout));
        self.outputs.push_back(Output::Connect(id));
    }

    fn send_cer(&mut self, now: Instant) {
        let cer = self.local.cer(self.pending.next_id());
        if let Some(link) = &mut self.initiator {
            link.cer = Some(*cer.header());
        }
        self.timers.set(Timer::Handshake, after(now, self.config.handshake_timeout));
        self.send(Side::Initiator, cer);
    }

    fn send_cea(&mut self) {
        if let Some(cer) = self.responder.as_ref().and_then(|link| link.cer) {
            let cea = self.local.cea(&cer);
            self.send(Side::Responder, cea);
            self.start_tls(Side::Responder);
        }
    }

    fn start_tls(&mut self, side: Side) {
        let starts = |link: &&Connection| link.agreement.as_ref().is_some_and(|it| it.starts_tls);
        if let Some(id) = self.link(side).filter(starts).map(|link| link.id) {
            self.outputs.push_back(Output::StartTls(id));
        }
    }

    fn elect(&mut self) {
        if election::is_won(&self.local.identity().host, &self.config.identity) {
            self.follow_up = Some(StateEvent::WinElection);
        }
    }

    fn disconnect(&mut self, side: Side) {
        let link = match side {
            Side::Initiator => self.initiator.take(),
            Side::Responder => self.responder.take(),
        };
        if let Some(link) = link {
            self.outputs.push_back(Output::Close(link.id, link.closing));
        }
    }

    pub(super) fn send_dwr(&mut self, side: Side) {
        let dwr = self.local.dwr(self.pending.next_id());
        self.last_dwr = Some(dwr.header().hop_by_hop_id);
        self.send(side, dwr);
    }

    fn send_dpr(&mut self, now: Instant, side: Side) {
        let cause = match self.disconnect {
            Some(Disconnect::Ours(cause) | Disconnect::Theirs(cause)) => cause,
            None => DisconnectCause::REBOOTING,
        };
        // Two identities fit a message: there is always a DPR.
        if let Ok(dpr) = self.local.dpr(cause, self.pending.next_id()) {
            self.send(side, dpr);
        }
        self.timers.set(Timer::Disconnect, after(now, self.config.disconnect_timeout));
    }

    fn opened(&mut self, now: Instant, side: Side) {
        self.timers.cancel(Timer::Handshake);
        self.timers.cancel(Timer::Reconnect);
        (self.failures, self.late_cers) = (0, 0);
        (self.reason, self.disconnect) = (None, None);
        self.statistics.connections += 1;
        self.pending.restart(self.random.u32(..));
        self.asked_watchdogs.clear();
        let link = self.link_mut(side);
        if let Some((id, agreement)) = link.and_then(|it| Some((it.id, it.agreement.take()?))) {
            let agreement = Arc::new(agreement);
            self.agreement = Some(agreement.clone());
            self.event(Event::Opened(id, agreement));
        }
        self.watchdog_event(now, WatchdogEvent::ConnectionUp);
        if self.watchdog.state() == WatchdogState::Okay {
            self.event(Event::Available);
        }
    }

    /// Ends what belongs to a connection, and plans the next one.
    fn over(&mut self, now: Instant, before: State) {
        for timer in Timer::ALL {
            self.timers.cancel(timer);
        }
        self.agreement = None;
        if before == State::Closing {
            // The connection was closed in good order: the next one starts in INITIAL.
            self.watchdog = Watchdog::new();
        } else if before.is_open() {
            self.watchdog_event(now, WatchdogEvent::ConnectionDown);
        } else {
            self.failures = self.failures.saturating_add(1);
        }
        self.give_back(Returned::ConnectionGone);
        let disconnect = self.disconnect.take().map(Disconnect::reason);
        let reason = self.reason.take().or(disconnect).unwrap_or(CloseReason::Stopped);
        let next_attempt = self.is_wanted.then(|| {
            let failures = self.failures.saturating_sub(1);
            after(now, self.config.reconnect.wait(failures, &mut self.random))
        });
        if let Some(at) = next_attempt {
            self.timers.set(Timer::Reconnect, at);
        }
        self.event(Event::Closed { reason, next_attempt });
    }

    fn give_back(&mut self, why: Returned) {
        for request in self.pending.drain() {
            self.statistics.requests_returned += 1;
            self.ended(request, End::Returned(why));
        }
    }

    fn note_agreement(&mut self, side: Side) {
        let agreement = self.link(side).and_then(|link| link.agreement.as_ref());
        let state_id = agreement.and_then(|it: &Agreement| it.capabilities.state_id);
        self.note_state_id(state_id);
    }

    /// Compares Origin-State-Id with what it was. 0 says nothing (RFC 6733, 8.16).
    pub(super) fn note_state_id(&mut self, state_id: Option<u32>) {
        let Some(now) = state_id.filter(|&id| id != 0) else {
            return;
        };
        if let Some(before) = self.state_id.replace(now).filter(|&before| before != now) {
            self.event(Event::Restarted { before, now });
        }
    }
}
