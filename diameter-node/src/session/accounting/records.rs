//! Records as messages: what the machines keep in the buffer, and what goes on the wire.

use std::collections::{BTreeSet, HashMap, HashSet};

use diameter_core::{AvpKey, EndToEndId, Header, Message};
use diameter_messages::base::avp;
use diameter_session::accounting::{NoSpace, Record, RecordBuffer, RecordKey, RecordType};

use super::buffer::Buffer;
use crate::client::{Client, retransmitted};
use crate::session::avps;
use crate::session::envelope::{self, Field};

/// The buffer of a node's accounting client, and what is on its way.
///
/// A machine's usage is an Accounting-Request that says what was used; the record is the same message with its
/// number, type and time. It is made once: however often it is sent, its End-to-End Identifier is the same.
pub(super) struct Records {
    pub(super) buffer: Box<dyn Buffer>,
    /// Those that are on their way.
    messages: HashMap<RecordKey, Message>,
    /// Those of running sessions that wait to be delivered later: what is made after them must not overtake them.
    waiting: HashMap<String, BTreeSet<u32>>,
    /// Sessions of which a record of the buffer is on its way, or was in vain: the others come after it.
    delivering: HashSet<String>,
    changes: Vec<Change>,
    client: Client,
}

/// What machines have done to the buffer.
pub(super) enum Change {
    /// A record is kept.
    Kept(Record<()>, Message),
    /// A record is not kept any more.
    Removed(RecordKey),
}

impl Records {
    pub(super) fn new(buffer: Box<dyn Buffer>, client: Client) -> Self {
        Self {
            buffer,
            messages: HashMap::new(),
            waiting: HashMap::new(),
            delivering: HashSet::new(),
            changes: Vec::new(),
            client,
        }
    }

    pub(super) fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }

    /// Whether records of the session wait that were made before this one.
    pub(super) fn has_older(&self, key: &RecordKey) -> bool {
        self.waiting.get(&key.session_id).is_some_and(|it| it.range(..key.number).next().is_some())
    }

    /// The message of a record that is on its way.
    pub(super) fn message(&mut self, record: &Record<Option<Message>>) -> Option<Message> {
        if let Some(message) = self.messages.get(&record.key) {
            return Some(message.clone());
        }
        let usage = record.usage.as_ref()?;
        if usage.header().end_to_end_id != NOT_SENT {
            // It is a whole record, from the buffer.
            return Some(usage.clone());
        }
        let message = self.compose(record, usage)?;
        self.messages.insert(record.key.clone(), message.clone());
        Some(message)
    }

    /// A record that is not on its way any more, and not kept.
    pub(super) fn lost(&mut self, key: &RecordKey) -> Option<Message> {
        self.messages.remove(key)
    }

    /// The session makes no more records: nothing can overtake those that wait.
    pub(super) fn release(&mut self, session_id: &str) {
        self.waiting.remove(session_id);
    }

    /// A record of the buffer is on its way.
    pub(super) fn delivering(&mut self, session_id: &str) {
        self.delivering.insert(session_id.to_owned());
    }

    /// It has arrived: the next one of its session may go.
    pub(super) fn delivered(&mut self, session_id: &str) {
        self.delivering.remove(session_id);
    }

    /// What was in vain may be tried again; what is on its way, of these sessions, is.
    pub(super) fn try_again(&mut self, on_their_way: HashSet<String>) {
        self.delivering = on_their_way;
    }

    /// Whether no record is on its way or waits.
    pub(super) fn are_delivered(&mut self) -> bool {
        self.messages.is_empty() && self.delivering.is_empty() && self.oldest().is_none()
    }

    fn compose(&self, record: &Record<Option<Message>>, usage: &Message) -> Option<Message> {
        let identity = self.client.identity();
        let number = record.key.number.to_be_bytes();
        let record_type = wire_type(record.record_type).to_be_bytes();
        let made_at = avps::time(record.made_at);
        let sub_session = record.sub_session_id.map(u64::to_be_bytes);
        let state_id = identity.state_id.map(u32::to_be_bytes);
        let application = usage.header().application_id.to_be_bytes();
        let mut fields: Vec<Field<'_>> = vec![
            (avp::SESSION_ID.key, Some(record.key.session_id.as_bytes())),
            (avp::ORIGIN_HOST.key, Some(identity.host.as_str().as_bytes())),
            (avp::ORIGIN_REALM.key, Some(identity.realm.as_str().as_bytes())),
            (avp::ACCOUNTING_RECORD_TYPE.key, Some(&record_type)),
            (avp::ACCOUNTING_RECORD_NUMBER.key, Some(&number)),
            (avp::EVENT_TIMESTAMP.key, Some(&made_at)),
            (avp::ACCOUNTING_SUB_SESSION_ID.key, sub_session.as_ref().map(|it| &it[..])),
            (avp::ORIGIN_STATE_ID.key, state_id.as_ref().map(|it| &it[..])),
        ];
        if let Some(id) = &record.multi_session_id {
            fields.push((avp::ACCT_MULTI_SESSION_ID.key, Some(id.as_bytes())));
        }
        if usage.header().application_id == BASE_ACCOUNTING {
            fields.push((avp::ACCT_APPLICATION_ID.key, Some(&application)));
        }
        let message = envelope::with(usage, &fields)?;
        let end_to_end_id = self.client.new_end_to_end_id();
        Some(message.with_header(Header { end_to_end_id, ..*message.header() }))
    }
}

impl RecordBuffer<Option<Message>> for Records {
    fn store(
        &mut self,
        record: &Record<Option<Message>>,
        replaces: Option<&RecordKey>,
    ) -> Result<(), NoSpace> {
        let message = self.message(record).ok_or(NoSpace)?;
        self.buffer.store(&with_usage(record, message.clone().into_bytes()), replaces)?;
        let session_id = &record.key.session_id;
        if let Some(key) = replaces.filter(|it| **it != record.key) {
            self.no_longer_waits(key);
        }
        if record.is_retransmitted {
            self.messages.remove(&record.key);
            self.waiting.entry(session_id.clone()).or_default().insert(record.key.number);
        }
        self.changes.push(Change::Kept(with_usage(record, ()), message));
        Ok(())
    }

    fn oldest(&mut self) -> Option<Record<Option<Message>>> {
        let delivering = &self.delivering;
        while let Some(record) = self.buffer.oldest_besides(&|it| delivering.contains(it)) {
            if let Ok(message) = Message::parse(record.usage.clone()) {
                return Some(with_usage(&record, Some(message)));
            }
            tracing::error!(key = ?record.key, "a record in the buffer is no message, and is taken out");
            self.buffer.remove(&record.key);
        }
        None
    }

    fn remove(&mut self, key: &RecordKey) {
        self.buffer.remove(key);
        self.messages.remove(key);
        self.no_longer_waits(key);
        self.changes.push(Change::Removed(key.clone()));
    }
}

impl Records {
    fn no_longer_waits(&mut self, key: &RecordKey) {
        if let Some(numbers) = self.waiting.get_mut(&key.session_id) {
            numbers.remove(&key.number);
            if numbers.is_empty() {
                self.waiting.remove(&key.session_id);
            }
        }
    }
}

/// The message as it goes to a server. One of NASREQ that had to wait for a server says for how many seconds
/// (RFC 7155, 4.6.8).
pub(super) fn addressed(
    message: &Message,
    host: Option<&str>,
    is_repeated: bool,
    waited: Option<u32>,
) -> Option<Message> {
    let waited = waited.filter(|_| message.header().application_id == NASREQ);
    let waited = waited.map(u32::to_be_bytes);
    let mut fields: Vec<Field<'_>> = Vec::new();
    fields.extend(host.map(|host| (envelope::DESTINATION_HOST, Some(host.as_bytes()))));
    fields.extend(waited.as_ref().map(|waited| (ACCT_DELAY_TIME, Some(&waited[..]))));
    let message = match fields[..] {
        [] => message.clone(),
        _ => envelope::with(message, &fields)?,
    };
    Some(if is_repeated { retransmitted(message) } else { message })
}

fn with_usage<U, V>(record: &Record<U>, usage: V) -> Record<V> {
    Record {
        key: record.key.clone(),
        record_type: record.record_type,
        sub_session_id: record.sub_session_id,
        multi_session_id: record.multi_session_id.clone(),
        made_at: record.made_at,
        is_retransmitted: record.is_retransmitted,
        usage,
    }
}

/// The value of Accounting-Record-Type (RFC 6733, 9.8.1).
pub(super) fn wire_type(record_type: RecordType) -> u32 {
    match record_type {
        RecordType::Event => 1,
        RecordType::Start => 2,
        RecordType::Interim => 3,
        RecordType::Stop => 4,
    }
}

pub(super) fn record_type(number: u32) -> Option<RecordType> {
    let types = [RecordType::Event, RecordType::Start, RecordType::Interim, RecordType::Stop];
    types.into_iter().find(|it| wire_type(*it) == number)
}

/// Diameter Base Accounting (RFC 6733, 2.4): for Accounting-Requests that are of no application of their own.
pub(super) const BASE_ACCOUNTING: u32 = 3;

/// The application of network access servers (RFC 7155, 1.4), whose records may have Acct-Delay-Time.
const NASREQ: u32 = 1;
const ACCT_DELAY_TIME: AvpKey = AvpKey::ietf(41);

/// The End-to-End Identifier of what says what was used, and is no record yet.
pub(super) const NOT_SENT: EndToEndId = EndToEndId(0);
