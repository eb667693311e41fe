//! Failures (RFC 8506, 5.7): what an answer means to the tables, and the move to another server.

use super::super::SessionFailover;
use super::{Client, Event, Reply, State};
use crate::{ResultCode, Timestamp};

/// Whether a failure lets the session move to another server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// Failure to send, request timed out, DIAMETER_UNABLE_TO_DELIVER, DIAMETER_TOO_BUSY.
    MayMove,
    /// DIAMETER_LOOP_DETECTED.
    MayNotMove,
}

/// What a Result-Code is to the tables; a temporary error may be cured by moving.
pub(super) fn reply(result: ResultCode) -> Result<Reply, Failure> {
    Ok(match result {
        _ if result.is_success() => Reply::Success,
        ResultCode::UNABLE_TO_DELIVER | ResultCode::TOO_BUSY => return Err(Failure::MayMove),
        ResultCode::LOOP_DETECTED => return Err(Failure::MayNotMove),
        // The account does not cover it: in no table, and as good as denied.
        ResultCode::END_USER_SERVICE_DENIED | ResultCode::CREDIT_LIMIT_REACHED => {
            Reply::EndUserServiceDenied
        }
        ResultCode::CREDIT_CONTROL_NOT_APPLICABLE => Reply::NotApplicable,
        ResultCode::USER_UNKNOWN => Reply::UserUnknown,
        _ => Reply::Failed,
    })
}

impl Client {
    /// A request fails: all that await answers move to another server, or the table says what becomes of
    /// the session.
    pub(super) fn not_served(&mut self, now: Timestamp, failure: Failure) {
        // A session that has not begun may begin anywhere.
        let is_supported =
            self.failover == SessionFailover::Supported || self.state == State::PendingI;
        if failure == Failure::MayMove && is_supported && self.tried < self.config.servers {
            self.tried += 1;
            self.server = (self.server + 1) % self.config.servers;
            return self.send_again(now);
        }
        self.step(now, Event::Answered(Reply::NotServed));
    }
}
