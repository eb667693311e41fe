//! ACR as Accounting-Request.

use diameter_core::{AvpKey, Rejection, ResultCode};
use diameter_messages::base::{self, AccountingRecordType};
use diameter_messages::nasreq;

use super::{Forwarded, find, note};
use crate::packet::AttributeType;
use crate::translation::to_attributes::write;
use crate::translation::to_avps::integer;
use crate::translation::{Lost, Part, Why};

const RECORD_TYPE: AvpKey = base::avp::ACCOUNTING_RECORD_TYPE.description().key;
const RECORD_NUMBER: AvpKey = base::avp::ACCOUNTING_RECORD_NUMBER.description().key;
const SESSION_TIMEOUT: AvpKey = base::avp::SESSION_TIMEOUT.description().key;

/// What no Accounting-Request has (RFC 2866, 4.1).
const ONLY_OF_LOGINS: [AvpKey; 3] = [
    nasreq::avp::USER_PASSWORD.description().key,
    nasreq::avp::REPLY_MESSAGE.description().key,
    nasreq::avp::STATE.description().key,
];

impl Forwarded {
    /// Writes which record it is; returns the AVPs that have been seen to. RADIUS numbers no records.
    pub(super) fn write_record(&mut self) -> Result<Vec<AvpKey>, Rejection> {
        let kind = find(&self.request, RECORD_TYPE).and_then(|it| integer(it.data()));
        let kind = kind.and_then(|it| i32::try_from(it).ok()).map(AccountingRecordType);
        let status: u32 = match kind {
            Some(AccountingRecordType::START_RECORD) => 1,
            Some(AccountingRecordType::STOP_RECORD) => 2,
            Some(AccountingRecordType::INTERIM_RECORD) => 3,
            _ => {
                let code = ResultCode::DIAMETER_INVALID_AVP_VALUE;
                let why =
                    "RADIUS records the start, the course and the end of sessions, and no events";
                return Err(self.refusal(code, RECORD_TYPE, why));
            }
        };
        let put = write(&mut self.writer, AttributeType::Standard(40), &status.to_be_bytes());
        note(put, RECORD_TYPE, &mut self.lost);
        if let Some(timeout) = find(&self.request, SESSION_TIMEOUT) {
            let put = write(&mut self.writer, AttributeType::Standard(27), timeout.data());
            note(put, SESSION_TIMEOUT, &mut self.lost);
        }
        for key in ONLY_OF_LOGINS.into_iter().filter(|key| find(&self.request, *key).is_some()) {
            self.lost.push(Lost { what: Part::Avp(key), why: Why::NoCounterpart });
        }
        let mut written = vec![RECORD_TYPE, RECORD_NUMBER, SESSION_TIMEOUT];
        written.extend(ONLY_OF_LOGINS);
        Ok(written)
    }
}
