//! Requests: each is on disk before it is answered, and none is there twice.

use bytes::Bytes;
use diameter_core::{
    AvpKey, Command, CommandFlags, DecodeErrors, DecodeOptions, Message, Rejection, ResultCode,
};
use diameter_messages::base::{AccountingAnswer, AccountingRecordType, AccountingRequest, avp};
use diameter_messages::rf;
use diameter_node::Context;
use diameter_node::session::accounting::{
    AccountingServer, Committed, NotCommitted, Received, RecordKey, RecordType,
};

use super::Cdf;
use crate::record;
use crate::session::Said;
use crate::store::{self, Commit, Reception, StoreError};

/// What the node has of the function.
pub(super) struct Accounting(pub(super) Cdf);

impl AccountingServer for Accounting {
    type Request = AccountingRequest;

    fn answer(&self, request: &AccountingRequest, context: &Context) -> AccountingAnswer {
        let mut answer = request
            .answer(context.identity())
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .acct_application_id(rf::APPLICATION_ID);
        if matches!(
            request.accounting_record_type,
            AccountingRecordType::START_RECORD | AccountingRecordType::INTERIM_RECORD
        ) && let Some(interval) = self.0.interim_interval()
        {
            answer = answer.acct_interim_interval(interval);
        }
        answer.build()
    }

    async fn answered(&self, _: &RecordKey) -> Result<Option<Bytes>, NotCommitted> {
        // Only sessions that the node supervises are asked for.
        Ok(None)
    }

    async fn commit(
        &self,
        received: Received<AccountingRequest>,
        answer: Bytes,
    ) -> Result<Committed, NotCommitted> {
        judge(&received.message)?;
        let record_type = name(received.record_type);
        metrics::counter!("diameter_cdf_requests_total", "type" => record_type).increment(1);
        let outcome = self.0.take(&received).await;
        match outcome? {
            Taken::New => Ok(Committed::Stored),
            Taken::Again => {
                metrics::counter!("diameter_cdf_duplicates_total").increment(1);
                // What was answered then says the same.
                Ok(Committed::Before(answer))
            }
        }
    }
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    New,
    /// It had come before.
    Again,
}

impl Cdf {
    async fn take(&self, received: &Received<AccountingRequest>) -> Result<Taken, NotCommitted> {
        let Received { key, record_type, sub_session_id, message, .. } = received;
        let reception = Reception {
            end_to_end_id: message.header().end_to_end_id.0,
            is_marked: message.header().flags.contains(CommandFlags::RETRANSMITTED),
        };
        loop {
            let stored = self.0.store.read(key).await?;
            if stored.received.iter().any(|before| is_same(*before, reception)) {
                return Ok(Taken::Again);
            }
            let said = Said {
                record_type: *record_type,
                sub_session_id: *sub_session_id,
                is_repeated_number: !stored.received.is_empty(),
            };
            let (rules, now) = (self.rules(), self.now());
            let mut session = stored.session.unwrap_or_default();
            let closed = session.take(message, said, &rules, now);
            let closed = closed.map_err(|error| NotCommitted::Failed(error.into()))?;
            let mut all = stored.received;
            all.push(reception);
            let commit = Commit {
                session_id: key.session_id.clone(),
                version: stored.version,
                session: self.kept(session, &rules),
                received: Some((key.number, all)),
                closed,
            };
            if self.commit(vec![commit]).await? == [store::Committed::Done] {
                if record::has_wrong_time(message, now) {
                    metrics::counter!("diameter_cdf_wrong_times_total").increment(1);
                    tracing::debug!(number = key.number, "an Event-Timestamp cannot be true");
                }
                if said.is_repeated_number {
                    metrics::counter!("diameter_cdf_repeated_numbers_total").increment(1);
                    tracing::debug!(number = key.number, "a client does not count its requests");
                }
                return Ok(Taken::New);
            }
            // A timer, or somebody by hand, was faster.
        }
    }
}

/// Whether a request with the number of one that has come is the same (TS 32.299, 6.1.3.3): either of them may be the
/// one that was sent first. What is sent again has the same End-to-End Identifier, and the T bit; one that lacks both
/// comes from a client that does not count.
fn is_same(before: Reception, now: Reception) -> bool {
    before.is_marked || now.is_marked || before.end_to_end_id == now.end_to_end_id
}

/// A request of Rf has to follow the grammar of TS 32.299, and one of RFC 6733 has not: both are of application 3, and
/// AVPs of 3GPP tell which it is.
fn judge(message: &Message) -> Result<(), NotCommitted> {
    let mut application = None;
    let mut is_rf = false;
    for avp in message.avps().map_while(Result::ok) {
        match avp.key() {
            SERVICE_CONTEXT_ID | SERVICE_INFORMATION => is_rf = true,
            key if key == avp::ACCT_APPLICATION_ID.key => application = Some(avp),
            _ => {}
        }
    }
    // RFC 6733, 6.9.
    if let Some(avp) = application
        && avp.octets().map(u32::from_be_bytes) != Some(rf::APPLICATION_ID)
    {
        let rejection = Rejection::new(ResultCode::DIAMETER_INVALID_AVP_VALUE)
            .because("Acct-Application-Id is not that of the request")
            .with_failed_avp(avp.to_raw());
        return Err(NotCommitted::Refused(rejection));
    }
    if !is_rf {
        return Ok(());
    }
    // Nothing of its type is used: to check is all there is to do, and to fill it takes several times as long.
    let grammar = rf::AccountingRequest::DESCRIPTION;
    match grammar.check(message, &DecodeOptions::default(), &[]) {
        Some(errors) => Err(NotCommitted::Refused(rejection(&errors))),
        None => Ok(()),
    }
}

/// What is answered to a request with these errors.
fn rejection(errors: &DecodeErrors) -> Rejection {
    let first = errors.first();
    let rejection = Rejection::new(first.result_code()).because(first.to_string());
    match first.failed_avp() {
        Some(avp) => rejection.with_failed_avp(avp.clone()),
        None => rejection,
    }
}

const SERVICE_CONTEXT_ID: AvpKey = AvpKey::ietf(461);
const SERVICE_INFORMATION: AvpKey = AvpKey { vendor_id: 10_415, code: 873 };

impl From<StoreError> for NotCommitted {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::NoSpace,
            error => Self::Failed(error.into()),
        }
    }
}

/// The label of metrics.
fn name(record_type: RecordType) -> &'static str {
    match record_type {
        RecordType::Event => "event",
        RecordType::Start => "start",
        RecordType::Interim => "interim",
        RecordType::Stop => "stop",
    }
}
