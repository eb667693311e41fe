//! One attempt to answer a request: the session is read, taken up, decided on and committed.
//!
//! What happens between the three is no part of a future: those are large enough without it.

use std::collections::VecDeque;
use std::sync::Arc;

use diameter_core::{Message, Outcome, Rejection};
use diameter_session::credit_control::{
    Answer, Request as CcRequest, RequestType, Server, ServerEvent, ServerOutput, ServerState,
};
use diameter_session::{ResultCode, Timestamp};
use tokio::time::Instant;

use super::charging::{Cause, Entry, OnlineCharging, SessionEnd};
use super::driver::{self, Incoming, Serving, Verdict, failed};
use super::record::{Record, SessionClient, SessionState, Transmission};
use super::refusal::refusal;
use super::store::{Commit, Committed, Store, Stored};
use crate::client::Client;
use crate::duplicates::answer_again;

/// What a machine wants done, after an event.
pub(super) struct Done(VecDeque<ServerOutput>);

impl Done {
    /// What a machine wants done; `first` is what it was asked for already.
    pub(super) fn of(machine: &mut Server, first: Option<Box<ServerOutput>>) -> Self {
        let mut outputs = machine.poll_all();
        if let Some(first) = first {
            outputs.push_front(*first);
        }
        Self(outputs)
    }

    fn answer(&self) -> Option<&Answer> {
        self.0.iter().find_map(|it| match it {
            ServerOutput::Answer(answer) => Some(answer),
            _ => None,
        })
    }

    /// The Result-Codes of services.
    fn services(&self) -> impl Iterator<Item = ResultCode> {
        let answer = self.answer().into_iter();
        answer.flat_map(|answer| answer.grants.iter().map(|it| it.result.unwrap_or(answer.result)))
    }

    /// What is to be booked.
    pub(super) fn entries(&self) -> Vec<Entry<'_>> {
        self.0.iter().filter_map(Entry::of).collect()
    }

    pub(super) fn is_over(&self) -> bool {
        self.0.iter().any(|it| matches!(it, ServerOutput::Ended))
    }

    pub(super) fn is_forgotten(&self) -> bool {
        self.0.iter().any(|it| matches!(it, ServerOutput::Forget))
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }
}

/// A session that has taken a request.
struct Begun<'a> {
    record: Arc<Record>,
    transmission: Transmission<'a>,
    now: Timestamp,
    was_open: bool,
    /// What is to be decided; none if the machine has refused the request.
    asked: Option<CcRequest>,
    /// What came of it otherwise.
    first: Option<Box<ServerOutput>>,
}

/// What is to be committed, and what follows from that.
struct Conclusion<'a, C, V> {
    commit: Commit<'a, C, V>,
    answer: Message,
    result: ResultCode,
    end: Option<SessionEnd>,
    done: Done,
    was_open: bool,
    is_open: bool,
}

impl<C, S> Serving<C, S>
where
    C: OnlineCharging,
    S: Store<Account = C::Account, Change = C::Change>,
{
    /// Reads, decides and commits; `None` when session or account were changed meanwhile.
    pub(super) async fn attempt(
        self: &Arc<Self>,
        incoming: &Incoming<'_, C::Request>,
        asked: CcRequest,
        client: &Client,
    ) -> Result<Option<Message>, Rejection> {
        let session_id = incoming.session_id;
        let now = Instant::now();
        let reading = self.store.read(session_id, incoming.account.as_deref());
        let stored = self.metrics.read(now, reading).await;
        let Stored { session, account, version } = stored.map_err(|it| failed(&it))?;
        let now = client.sessions().clock.at(now);
        let begun = match self.take_up(incoming, session, asked, client, now)? {
            Ok(begun) => begun,
            Err(before) => {
                self.metrics.repeated();
                if let Some(outcome) = Outcome::of(&before) {
                    self.metrics.answered(ResultCode(outcome.code()));
                }
                return Ok(Some(before));
            }
        };
        let verdict = match &begun.asked {
            None => None,
            Some(asked) => {
                let Some(account) = &account else {
                    return Err(Rejection::new(ResultCode::USER_UNKNOWN.into()));
                };
                let reserved = begun.record.machine.reserved();
                let decide = self.decide(incoming, asked, account, reserved, begun.now);
                Some((decide.await?, driver::now(client)))
            }
        };
        let concluded = self.conclude(incoming, begun, account.as_ref(), verdict, version)?;
        let Conclusion { commit, answer, result, end, done, was_open, is_open } = concluded;
        let committing = self.metrics.commit(self.store.commit(commit));
        match committing.await.map_err(|it| failed(&it))? {
            Committed::Conflict => {
                self.metrics.conflict();
                Ok(None)
            }
            Committed::Done => {
                self.metrics.answered(result);
                self.metrics.decided(done.services());
                if is_open && !was_open {
                    self.metrics.begun();
                }
                if let Some(end) = end.filter(|_| was_open) {
                    self.metrics.ended(end);
                }
                if let Some(end) = end {
                    self.tell(session_id, end);
                }
                Ok(Some(answer))
            }
        }
    }

    /// Has the session take the request; or the answer that it had before.
    fn take_up<'a>(
        self: &Arc<Self>,
        incoming: &Incoming<'a, C::Request>,
        session: Option<SessionState>,
        asked: CcRequest,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<Begun<'a>, Message>, Rejection> {
        let Incoming { context, host, .. } = *incoming;
        let mut begun = self.record(session)?;
        let transmission = Transmission {
            number: asked.number,
            end_to_end_id: context.message.header().end_to_end_id.0,
            origin_host: host,
            is_retransmitted: asked.is_retransmitted,
        };
        if let Some(answer) = begun.answer_to(transmission) {
            return Ok(Err(answer_again(&answer, &context.message)));
        }
        let record = Arc::make_mut(&mut begun);
        let was_open = record.machine.state() == ServerState::Open;
        record.client = client_of(incoming, was_open.then_some(&record.client));
        if record.client.state_id != incoming.origin.state_id || !was_open {
            self.observe(client, host, incoming.origin.state_id);
        }
        record.machine.handle(now, ServerEvent::Received(asked));
        let (asked, first) = match record.machine.poll() {
            Some(ServerOutput::Decide(asked)) => (Some(asked), None),
            first => (None, first.map(Box::new)),
        };
        Ok(Ok(Begun { record: begun, transmission, now, was_open, asked, first }))
    }

    /// Does what a decision means: what is to be committed, and what is answered then.
    fn conclude<'a>(
        &self,
        incoming: &Incoming<'a, C::Request>,
        begun: Begun<'a>,
        account: Option<&C::Account>,
        verdict: Option<(Verdict<C>, Timestamp)>,
        version: S::Version,
    ) -> Result<Conclusion<'a, C::Change, S::Version>, Rejection> {
        let Incoming { request, request_type, context, session_id, .. } = *incoming;
        let Begun { record: mut begun, transmission, now, was_open, asked, first } = begun;
        let record = Arc::make_mut(&mut begun);
        let decided = verdict.map(|(Verdict { answer, message, changes }, decided_at)| {
            let answer = Answer { number: transmission.number, ..answer };
            record.machine.handle(decided_at, ServerEvent::Decided(answer));
            (message, changes)
        });
        let done = Done::of(&mut record.machine, first);
        let Some(answer) = done.answer() else {
            // A machine that is asked answers.
            return Err(Rejection::new(ResultCode::UNABLE_TO_COMPLY.into()));
        };
        let asked = match asked {
            Some(asked) => asked,
            // The machine has refused it, and taken it.
            None => self.read(request, &context.message)?,
        };
        let end = done.is_over().then_some(match request_type {
            RequestType::Termination => SessionEnd::Terminated,
            _ => SessionEnd::Refused(answer.result),
        });
        let is_decided = decided.is_some();
        let cause = Some(Cause { request, asked: &asked, answer, is_decided });
        let mut changes = self.book(session_id, account, cause, (&done, end), now);
        let message = match decided {
            Some((message, decided)) => {
                changes.extend(decided);
                self.encode(message, answer, request, context)?
            }
            // The machine has refused it, and nothing has come of that.
            None if end.is_none() => return Err(refusal(answer, &context.message)),
            None => {
                let refusal = refusal(answer, &context.message);
                self.encode(Err(refusal), answer, request, context)?
            }
        };
        record.keep(transmission, &message, self.settings.sessions.answers);
        let result = answer.result;
        let is_open = record.machine.state() == ServerState::Open;
        let session = Some(begun.into_stored());
        let commit = Commit { session_id, version, session, changes };
        Ok(Conclusion { commit, answer: message, result, end, done, was_open, is_open })
    }
}

/// Where the client of a session is, as its last request tells; it is where it was before, mostly.
fn client_of<R>(
    incoming: &Incoming<'_, R>,
    before: Option<&Arc<SessionClient>>,
) -> Arc<SessionClient> {
    let Incoming { context, host, origin, sub_session_id, .. } = incoming;
    let realm = origin.realm.unwrap_or_default();
    let peer = context.peer().as_str();
    let agent = (!peer.eq_ignore_ascii_case(host)).then_some(peer);
    let is_there = |it: &&Arc<SessionClient>| {
        *it.host == **host && it.realm.as_bytes() == realm && it.agent.as_deref() == agent
    };
    if let Some(same) = before.filter(is_there) {
        return same.clone();
    }
    Arc::new(SessionClient {
        host: (*host).into(),
        realm: String::from_utf8_lossy(realm).into(),
        agent: agent.map(str::to_owned),
        state_id: before.map_or(origin.state_id, |it| it.state_id),
        sub_session_id: *sub_session_id,
    })
}
