//! What Accounting-Answers say, in the terms of the machines.

use diameter_core::{CommandFlags, Message};
use diameter_messages::base::avp;
use diameter_session::accounting::{Answer, Realtime, RecordKey};

use crate::session::avps;

/// What an Accounting-Answer says; `None` when it says nothing.
pub(super) fn answer(message: &Message, sent: &RecordKey) -> Option<Answer> {
    let mut key = sent.clone();
    if !message.header().flags.contains(CommandFlags::ERROR) {
        // An answer to another record is none to this one.
        let named = avps::text(message, avp::SESSION_ID.key);
        key.session_id = named.unwrap_or(key.session_id);
        let named = avps::unsigned32(message, avp::ACCOUNTING_RECORD_NUMBER.key);
        key.number = named.unwrap_or(key.number);
    }
    Some(Answer {
        interim_interval: avps::seconds(message, avp::ACCT_INTERIM_INTERVAL.key),
        realtime: realtime(message),
        multi_session_id: avps::text(message, avp::ACCT_MULTI_SESSION_ID.key),
        ..Answer::new(key, avps::result_code(message)?)
    })
}

/// Accounting-Realtime-Required (RFC 6733, 9.8.7).
pub(super) fn realtime(message: &Message) -> Option<Realtime> {
    realtime_of(avps::unsigned32(message, avp::ACCOUNTING_REALTIME_REQUIRED.key)?)
}

/// The same as a number.
pub(crate) fn realtime_of(value: u32) -> Option<Realtime> {
    match value {
        1 => Some(Realtime::DeliverAndGrant),
        2 => Some(Realtime::GrantAndStore),
        3 => Some(Realtime::GrantAndLose),
        _ => None,
    }
}
