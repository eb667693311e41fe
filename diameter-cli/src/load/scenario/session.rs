//! A session: the instructions of the scenario, one after the other, with its own values.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use diameter_core::{HopByHopId, Message, Outcome};
use diameter_dictionary::filter::Filter;

use super::record::{Record, Said};
use crate::load::why;
use crate::network::{Connection, Keeper};
use crate::pacer::Pacer;
use crate::scenario::{
    DESTINATION_HOST, DESTINATION_REALM, ITERATION, Instruction, ORIGIN_HOST, ORIGIN_REALM,
    REQUEST, SESSION, Scenario, Send, Slots, Value, is_so,
};

/// What all sessions of a run share.
pub(super) struct Run {
    pub(super) scenario: Arc<Scenario>,
    pub(super) clients: Vec<Client>,
    pub(super) pacer: Pacer,
    pub(super) record: Mutex<Record>,
}

/// One of those who are simulated.
pub(super) struct Client {
    pub(super) connection: Connection,
    pub(super) keeper: Keeper,
    /// What is known before a session begins.
    pub(super) slots: Slots,
}

impl Client {
    pub(super) fn new(
        connection: Connection,
        server: &diameter_core::DiameterIdentity,
        realm: &diameter_core::DiameterIdentity,
        names: usize,
    ) -> Self {
        let mut slots: Slots = vec![None; names];
        let identity = connection.client().identity();
        let text = |text: &str| Some(Value::text(text));
        slots[ORIGIN_HOST] = text(identity.host.as_str());
        slots[ORIGIN_REALM] = text(identity.realm.as_str());
        slots[DESTINATION_HOST] = text(server.as_str());
        slots[DESTINATION_REALM] = text(realm.as_str());
        Self { keeper: connection.keep(), connection, slots }
    }
}

/// A session under way.
struct Session<'r> {
    run: &'r Run,
    client: &'r Client,
    slots: Slots,
    /// How many requests were made.
    requests: u64,
    /// The last answer, and how long it took.
    last: Option<(Message, Duration)>,
    has_failed: bool,
    /// When the next request should be sent, where that is not as soon as it can be.
    due: Option<Instant>,
}

/// A loop under way.
struct Loop {
    start: usize,
    left: u64,
    /// That of the loop around it.
    iteration: Option<Value>,
}

impl Run {
    pub(super) fn record(&self) -> MutexGuard<'_, Record> {
        // Counting does not panic.
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A session of this client that should begin at a time.
    pub(super) async fn session(&self, client: usize, due: Instant) {
        let Some(client) = self.clients.get(client) else { return };
        let mut slots = client.slots.clone();
        let id = client.connection.client().new_session_id();
        slots[SESSION] = Some(Value::text(id.as_str()));
        slots[ITERATION] = Some(Value::Number(0));
        self.scenario.values.begin(&mut slots);
        self.record().sessions.begun += 1;
        let (last, has_failed, due) = (None, false, Some(due));
        let mut session = Session { run: self, client, slots, requests: 0, last, has_failed, due };
        session.run().await;
        let has_failed = session.has_failed;
        let mut record = self.record();
        match has_failed {
            true => record.sessions.failed += 1,
            false => record.sessions.ended += 1,
        }
    }

    /// A request that follows from one of the server.
    pub(super) async fn follow(&self, client: usize, send: &Send, slots: Slots, due: Instant) {
        let Some(client) = self.clients.get(client) else { return };
        let (last, has_failed, due) = (None, false, Some(due));
        let mut session = Session { run: self, client, slots, requests: 0, last, has_failed, due };
        session.send(send).await;
    }
}

impl Session<'_> {
    async fn run(&mut self) {
        let scenario = self.run.scenario.clone();
        let mut loops: Vec<Loop> = Vec::new();
        let mut at = 0;
        while let Some(instruction) = scenario.program.get(at) {
            at += 1;
            match instruction {
                Instruction::Send(send) => {
                    if self.is_wanted(send.guard.as_ref())
                        && (!self.has_failed || send.is_always_sent)
                    {
                        self.send(send).await;
                    }
                }
                Instruction::Repeat { times, guard, end } => {
                    let left = times.draw();
                    if left == 0 || self.has_failed || !self.is_wanted(guard.as_ref()) {
                        at = *end;
                        continue;
                    }
                    let iteration = self.slots[ITERATION].replace(Value::Number(0));
                    loops.push(Loop { start: at, left, iteration });
                }
                Instruction::Again { start } => {
                    let Some(current) = loops.last_mut() else { continue };
                    current.left -= 1;
                    let guard = match scenario.program.get(*start) {
                        Some(Instruction::Repeat { guard, .. }) => guard.as_ref(),
                        _ => None,
                    };
                    if current.left > 0 && !self.has_failed && self.is_wanted(guard) {
                        at = current.start;
                        if let Some(Value::Number(iteration)) = &mut self.slots[ITERATION] {
                            *iteration += 1;
                        }
                    } else if let Some(ended) = loops.pop() {
                        self.slots[ITERATION] = ended.iteration;
                    }
                }
            }
        }
    }

    /// Whether the last answer is so; before the first one nothing is.
    fn is_wanted(&self, guard: Option<&Filter>) -> bool {
        guard.is_none_or(|guard| {
            self.last.as_ref().is_some_and(|(answer, latency)| is_so(guard, answer, *latency))
        })
    }

    async fn send(&mut self, send: &Send) {
        if let Some(think) = send.think {
            let due = self.due.unwrap_or_else(Instant::now) + think.draw();
            self.due = Some(due);
        }
        if let Some(due) = self.due {
            self.run.pacer.wait_until(due).await;
        }
        self.slots[REQUEST] = Some(Value::Number(self.requests.into()));
        self.requests += 1;
        self.run.scenario.values.next(&mut self.slots);
        let client = self.client.connection.client();
        let ids = (HopByHopId(0), client.new_end_to_end_id());
        let request = match send.template.write(&self.slots, ids, None) {
            Ok(request) => request,
            Err(error) => {
                let why = error.told(&self.run.scenario.names);
                return self.failed(send, format!("not sent: {why}"));
            }
        };
        let sent = Instant::now();
        // One that follows an answer at once cannot miss its time.
        let due = self.due.take();
        let late = due.map(|due| sent.saturating_duration_since(due));
        let due = due.unwrap_or(sent);
        let answer = self.client.connection.request(request).await;
        let latency = due.elapsed();
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                late.into_iter().for_each(|late| self.run.record().late(late));
                return self.failed(send, why(&error));
            }
        };
        let said = said(&answer);
        let is_ok = send.is_answered_by(&answer, latency);
        {
            let mut record = self.run.record();
            late.into_iter().for_each(|late| record.late(late));
            record.answered(send.number, latency, said, is_ok);
        }
        send.saves.iter().for_each(|it| it.take(&answer, &mut self.slots));
        self.last = Some((answer, latency));
        self.has_failed |= !is_ok && !send.goes_on;
    }

    fn failed(&mut self, send: &Send, why: String) {
        self.run.record().failed(send.number, why);
        self.last = None;
        self.has_failed |= !send.goes_on;
    }
}

/// What an answer says.
fn said(answer: &Message) -> Said {
    match Outcome::of(answer) {
        Some(Outcome::Result(code)) => Said::Result(code.0),
        Some(Outcome::Experimental { vendor_id, code }) => Said::Experimental { vendor_id, code },
        None => Said::Nothing,
    }
}
