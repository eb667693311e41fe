//! Sessions that are charged (RFC 8506, 11): who is let in is asked about at the credit-control server before the NAS
//! hears of it, and the end of a session is reported there before it is recorded.

use std::time::Duration;

use diameter_core::Message;
use diameter_messages::base::TerminationCause;
use diameter_messages::credit_control::avp::SUBSCRIPTION_ID;

use super::answers::salts;
use super::{Asked, Dropped, Kind, Output, Secret, Server};
use crate::packet::{AttributeType, Code, Packet};
use crate::translation::prepaid::{
    self, Answered, Asker, Credit, FailureHandling, Prepaid, Progress, Refusal, Report, Terms,
    Verdict,
};
use crate::translation::session::{self, State};
use crate::translation::{self, Asking, Lost, Part, Termination, Untranslatable, Why, dynamic};

/// A login of a session that is charged.
#[derive(Clone, Debug)]
pub(super) struct Login {
    session_id: String,
    /// How far its credit has come; `None` at the beginning.
    credit: Option<Credit>,
    /// For a user whom the server of the login lets in, and who gets no credit.
    termination: Termination,
}

/// A login that was granted, and whose credit is asked for.
#[derive(Debug)]
pub(super) struct Charging {
    login: Login,
    /// What let the user in.
    answer: Message,
    report: Report,
}

/// The last record of a session, whose use is reported first.
#[derive(Debug)]
pub(super) struct Closing {
    report: Report,
    record: Message,
    termination: Option<Termination>,
}

/// Whether the credit-control server knows what a last record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reported {
    Yes,
    No,
}

impl Login {
    /// What a request of a session that is charged says of it; `None` for any other. `message` is what it becomes.
    pub(super) fn of(
        packet: &Packet<'_>,
        message: &Message,
        asking: &Asking<'_>,
    ) -> Result<Option<Self>, Untranslatable> {
        let session_id = dynamic::session_id(message).unwrap_or_default();
        if !session::is_charged(&session_id) {
            return Ok(None);
        }
        let state = packet.value_of(AttributeType::Standard(24));
        let octets = state.as_deref().and_then(State::parse).and_then(|state| state.credit);
        let credit = match octets {
            None => None,
            // What nobody can believe is no beginning either.
            Some(octets) => match Credit::parse(&octets, &session_id, asking.secret) {
                Some(credit) => Some(credit),
                None => {
                    let what = Part::Attribute(AttributeType::Standard(24));
                    return Err(Untranslatable::Attribute(Lost { what, why: Why::Malformed }));
                }
            },
        };
        let termination = translation::refused(packet, asking, &session_id)?;
        Ok(Some(Self { session_id, credit, termination }))
    }

    fn progress(&self) -> Option<&Progress> {
        self.credit.as_ref().and_then(Credit::progress)
    }
}

impl Server {
    /// The server of a login has answered.
    pub(super) fn authorized(
        &mut self,
        now: Duration,
        asked: Asked,
        login: Login,
        answer: &Message,
        outputs: &mut Vec<Output>,
    ) {
        let terms = Terms { credit: login.credit.clone(), limit: None };
        let Ok(packet) = Packet::parse(&asked.request) else { return };
        let reply = respond(&packet, answer, &asked.secret, &terms);
        match (reply.code, &login.credit) {
            (Some(Code::ACCESS_ACCEPT), None | Some(Credit::Charged(_))) => {
                let unix = self.unix(now);
                let id = login.session_id.clone();
                let report = match login.progress() {
                    None => Report::initial(id),
                    Some(it) => Report::next(id, it, prepaid::Kind::Update, it.used_until(unix)),
                };
                let charging = Charging { login, answer: answer.clone(), report };
                self.charge(now, asked, charging, outputs);
            }
            (code, _) => {
                outputs.extend(lost(&asked, reply.lost));
                self.send(now, &asked, &packet, reply.octets, Dropped::Unanswered, outputs);
                if let (Some(Code::ACCESS_REJECT), Some(progress)) = (code, login.progress()) {
                    // Whoever is not let in again is cut off (RFC 8506, 5.1).
                    let report =
                        prepaid::last_of(login.session_id.clone(), progress, self.unix(now));
                    self.report_end(now, &asked, answer, &report, outputs);
                }
            }
        }
    }

    /// Asks for credit.
    fn charge(
        &mut self,
        now: Duration,
        asked: Asked,
        charging: Charging,
        outputs: &mut Vec<Output>,
    ) {
        let Ok(packet) = Packet::parse(&asked.request) else { return };
        match self.credit_request(now, &packet, Some(&charging.answer), &charging.report) {
            Some(Ok(message)) => {
                self.ask(asked, Kind::Credit(Box::new(charging)), message, outputs);
            }
            Some(Err(_)) => {
                // Nothing says who pays.
                let what = Part::Avp(SUBSCRIPTION_ID.key);
                outputs.extend(lost(&asked, vec![Lost { what, why: Why::NoCounterpart }]));
                self.refuse(now, &asked, &charging, Refusal::Denied.message(), outputs);
            }
            // The file says no more how: as before it said so.
            None => {
                self.let_in(now, &asked, &charging, Terms::free(), outputs);
            }
        }
    }

    /// The credit-control server has answered to a login, or has not.
    pub(super) fn credited(
        &mut self,
        now: Duration,
        asked: Asked,
        charging: Charging,
        answer: Option<&Message>,
        outputs: &mut Vec<Output>,
    ) {
        let Some(prepaid) = self.settings.prepaid.clone() else {
            self.let_in(now, &asked, &charging, Terms::free(), outputs);
            return;
        };
        let read = prepaid::read(answer, &charging.report, &prepaid, self.unix(now));
        outputs.push(charged(&asked, &charging.report, &read));
        let handling = handling(&charging, &read, &prepaid);
        match read.verdict {
            Verdict::Granted { limit, is_before_change } => {
                let progress = self.progress(now, &charging, &read);
                let progress = Progress { granted: limit.seconds, is_before_change, ..progress };
                let credit = Some(Credit::Charged(progress));
                let terms = Terms { credit, limit: Some(limit) };
                if !self.let_in(now, &asked, &charging, terms, outputs) {
                    self.end(now, &asked, &charging, &read, ADMINISTRATIVE, outputs);
                }
            }
            Verdict::Free | Verdict::Ended => {
                self.let_in(now, &asked, &charging, Terms::free(), outputs);
                self.end(now, &asked, &charging, &read, ADMINISTRATIVE, outputs);
            }
            Verdict::Refused(why) => {
                self.refuse(now, &asked, &charging, why.message(), outputs);
                self.end(now, &asked, &charging, &read, why.cause(), outputs);
            }
            Verdict::NotServed if answer.is_some() || handling != FailureHandling::Terminate => {
                match charging.report.moved() {
                    Some(report) => {
                        self.charge(now, asked, Charging { report, ..charging }, outputs);
                    }
                    None => self.unserved(now, &asked, &charging, handling, outputs),
                }
            }
            Verdict::NotServed => self.unserved(now, &asked, &charging, handling, outputs),
            Verdict::Failed(_) => {
                self.unserved(now, &asked, &charging, handling, outputs);
                self.end(now, &asked, &charging, &read, ADMINISTRATIVE, outputs);
            }
        }
    }

    /// How far the credit of a session has come by a report that was answered.
    fn progress(&self, now: Duration, charging: &Charging, read: &Answered) -> Progress {
        let before = charging.login.progress();
        let reported = before.map_or(0, |it| it.reported);
        Progress {
            host: read.host.clone().unwrap_or_default(),
            number: charging.report.number,
            reported: reported.saturating_add(charging.report.used.unwrap_or_default()),
            granted: 0,
            since: self.unix(now),
            failure_handling: read
                .failure_handling
                .or_else(|| before.and_then(|it| it.failure_handling)),
            may_move: read.may_move.or_else(|| before.map(|it| it.may_move)).unwrap_or(false),
            is_before_change: false,
        }
    }

    /// Nobody could be asked, or the request has failed. Where users are let in all the same, what was used is reported
    /// with what follows.
    fn unserved(
        &mut self,
        now: Duration,
        asked: &Asked,
        charging: &Charging,
        handling: FailureHandling,
        outputs: &mut Vec<Output>,
    ) {
        if handling != FailureHandling::Continue {
            return self.refuse(now, asked, charging, UNAVAILABLE, outputs);
        }
        let credit = charging.login.credit.clone().unwrap_or(Credit::Free);
        let terms = Terms { credit: Some(credit), limit: None };
        self.let_in(now, asked, charging, terms, outputs);
    }

    /// Lets a user in on these terms; whether that could be said.
    fn let_in(
        &mut self,
        now: Duration,
        asked: &Asked,
        charging: &Charging,
        terms: Terms,
        outputs: &mut Vec<Output>,
    ) -> bool {
        let Ok(packet) = Packet::parse(&asked.request) else { return false };
        let reply = respond(&packet, &charging.answer, &asked.secret, &terms);
        outputs.extend(lost(asked, reply.lost));
        self.send(now, asked, &packet, reply.octets, Dropped::Unanswered, outputs);
        reply.code == Some(Code::ACCESS_ACCEPT)
    }

    /// Does not let a user in whom the server of the login has let in.
    fn refuse(
        &mut self,
        now: Duration,
        asked: &Asked,
        charging: &Charging,
        message: &str,
        outputs: &mut Vec<Output>,
    ) {
        let Ok(packet) = Packet::parse(&asked.request) else { return };
        let octets =
            translation::access_refusal(&packet, &charging.answer, message, asked.secret.reveal());
        self.send(now, asked, &packet, Some(octets), Dropped::Unanswered, outputs);
        // A session that has begun is ended by its last record.
        if charging.login.credit.is_none() {
            let message = charging.login.termination.message.clone();
            self.ask(asked.without_request(), Kind::Termination, message, outputs);
        }
    }

    /// Tells the credit-control server that nothing more follows, if it has the session open.
    fn end(
        &mut self,
        now: Duration,
        asked: &Asked,
        charging: &Charging,
        read: &Answered,
        cause: TerminationCause,
        outputs: &mut Vec<Output>,
    ) {
        if read.is_open {
            let report = charging.report.then_end(read.host.clone(), cause);
            self.report_end(now, asked, &charging.answer, &report, outputs);
        }
    }

    /// Sends a last report that nobody waits for.
    fn report_end(
        &mut self,
        now: Duration,
        asked: &Asked,
        answer: &Message,
        report: &Report,
        outputs: &mut Vec<Output>,
    ) {
        let Ok(packet) = Packet::parse(&asked.request) else { return };
        let message = self.credit_request(now, &packet, Some(answer), report);
        if let Some(Ok(message)) = message {
            self.ask(asked.without_request(), Kind::Termination, message, outputs);
        }
    }

    /// What is asked first for the last record of a session, which `message` is: the last report of its use, if it is
    /// charged.
    pub(super) fn last_request(
        &self,
        now: Duration,
        packet: &Packet<'_>,
        secret: &Secret,
        record: Message,
        termination: Option<Termination>,
    ) -> (Message, Kind) {
        let report = termination
            .as_ref()
            .and_then(|_| prepaid::last(packet, secret.reveal(), self.unix(now)));
        let asked = report.and_then(|report| {
            let message = self.credit_request(now, packet, None, &report)?.ok()?;
            Some((message, report))
        });
        match asked {
            Some((message, report)) => {
                (message, Kind::Closing(Box::new(Closing { report, record, termination })))
            }
            None => (record, Kind::Accounting(termination, Reported::Yes)),
        }
    }

    /// The credit-control server has taken the end of a session, or has not: the record follows all the same.
    pub(super) fn closed(
        &mut self,
        now: Duration,
        asked: Asked,
        closing: Closing,
        answer: Option<&Message>,
        outputs: &mut Vec<Output>,
    ) {
        let Some(prepaid) = self.settings.prepaid.clone() else {
            let kind = Kind::Accounting(closing.termination, Reported::Yes);
            return self.ask(asked, kind, closing.record, outputs);
        };
        let read = prepaid::read(answer, &closing.report, &prepaid, self.unix(now));
        outputs.push(charged(&asked, &closing.report, &read));
        let Closing { report, record, termination } = closing;
        let reported = match read.verdict {
            Verdict::NotServed => Reported::No,
            // Whatever is wrong with it, it will not be better when it comes again.
            _ => Reported::Yes,
        };
        let moved = report.moved().filter(|_| reported == Reported::No);
        let packet = Packet::parse(&asked.request).ok();
        let message = packet
            .zip(moved.as_ref())
            .and_then(|(packet, report)| self.credit_request(now, &packet, None, report)?.ok());
        match (message, moved) {
            (Some(message), Some(report)) => {
                let closing = Closing { report, record, termination };
                self.ask(asked, Kind::Closing(Box::new(closing)), message, outputs);
            }
            _ => self.ask(asked, Kind::Accounting(termination, reported), record, outputs),
        }
    }

    /// The Credit-Control-Request of a report; `None` if nothing is charged.
    fn credit_request(
        &self,
        now: Duration,
        packet: &Packet<'_>,
        answer: Option<&Message>,
        report: &Report,
    ) -> Option<Result<Message, Untranslatable>> {
        let prepaid = self.settings.prepaid.as_ref()?;
        let (host, realm) = (&self.settings.host, &self.settings.realm);
        let asker = Asker { host, realm, unix: self.unix(now) };
        // Before a restart the same packet may have been asked for.
        let is_repeated = report.is_repeated || now < self.settings.remembers;
        let report = Report { is_repeated, ..report.clone() };
        Some(prepaid::request(packet, answer, prepaid, asker, &report))
    }
}

/// What a user is told while nobody can be asked.
const ADMINISTRATIVE: TerminationCause = TerminationCause::DIAMETER_ADMINISTRATIVE;

const UNAVAILABLE: &str = "This service is not available now";

fn respond(
    packet: &Packet<'_>,
    answer: &Message,
    secret: &Secret,
    terms: &Terms,
) -> translation::Reply {
    let salts = salts(packet.authenticator());
    translation::access_response_on_terms(packet, answer, secret.reveal(), salts, Some(terms))
}

fn lost(asked: &Asked, lost: Vec<Lost>) -> impl Iterator<Item = Output> {
    let of = asked.from.address;
    lost.into_iter().map(move |lost| Output::Lost { of, lost })
}

fn charged(asked: &Asked, report: &Report, read: &Answered) -> Output {
    Output::Charged { of: asked.from.address, request: report.kind, verdict: read.verdict }
}

/// What the credit-control server says counts most, then what the server of the login says (RFC 8506, 5.7).
fn handling(charging: &Charging, read: &Answered, prepaid: &Prepaid) -> FailureHandling {
    let before = charging.login.progress().and_then(|it| it.failure_handling);
    let said = read.failure_handling.or(before);
    let said = said.or_else(|| prepaid::failure_handling(&charging.answer));
    said.unwrap_or(prepaid.failure_handling)
}
