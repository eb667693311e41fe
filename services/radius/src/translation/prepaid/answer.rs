//! What a Credit-Control-Answer means to a session that comes by RADIUS (RFC 8506, 3.2, 5 and 7).

use diameter_core::{AvpIter, AvpKey, AvpView, Message, Outcome, ResultCode, Time};
use diameter_messages::base::{self, TerminationCause};
use diameter_messages::credit_control::avp;

use super::super::to_avps::integer;
use super::{FailureHandling, Kind, Limit, Prepaid, Report, Then};

/// What a server has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What that means.
    pub verdict: Verdict,
    /// Whether the server has the session open after it: it has to be told of the end.
    pub is_open: bool,
    /// The server.
    pub host: Option<String>,
    /// Its Credit-Control-Failure-Handling.
    pub failure_handling: Option<FailureHandling>,
    /// Whether another server may go on with the session (CC-Session-Failover).
    pub may_move: Option<bool>,
}

/// What an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is credit.
    Granted {
        /// For how long: no longer than it is valid, and than the tariff is the same.
        limit: Limit,
        /// Whether the tariff changes after it.
        is_before_change: bool,
    },
    /// The server knows that the session has ended.
    Ended,
    /// It costs nothing: the server need not be asked.
    Free,
    /// The user is not to be let in, whatever Credit-Control-Failure-Handling is.
    Refused(Refusal),
    /// The request has failed: Credit-Control-Failure-Handling says what becomes of the session.
    Failed(ResultCode),
    /// Nobody has taken the request: the same, and another server may be asked.
    NotServed,
}

/// Why a user is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The account does not cover it (4012), or the last units are used.
    NoCredit,
    /// It is denied (4010), or nobody knows the user (5030).
    Denied,
    /// What is granted is not time, which is all that a NAS counts (RFC 8506, 8.17).
    NotTime,
}

impl Verdict {
    /// A short name, as metrics have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Granted { .. } => "granted",
            Self::Ended => "ended",
            Self::Free => "free",
            Self::Refused(_) => "refused",
            Self::Failed(_) => "failed",
            Self::NotServed => "unserved",
        }
    }
}

impl Refusal {
    /// What the user is told.
    pub fn message(self) -> &'static str {
        match self {
            Self::NoCredit => "There is no credit left",
            Self::Denied | Self::NotTime => "This service is not available to you",
        }
    }

    /// Why the session ends at the server.
    pub fn cause(self) -> TerminationCause {
        match self {
            Self::NoCredit | Self::Denied => TerminationCause::DIAMETER_ADMINISTRATIVE,
            Self::NotTime => TerminationCause::DIAMETER_BAD_ANSWER,
        }
    }
}

/// What the answer to a report means; `None` is no answer in time. `unix` is the time in seconds since 1970.
pub fn read(answer: Option<&Message>, report: &Report, prepaid: &Prepaid, unix: u64) -> Answered {
    let unserved = Answered {
        verdict: Verdict::NotServed,
        is_open: false,
        host: None,
        failure_handling: None,
        may_move: None,
    };
    let Some(answer) = answer else { return unserved };
    let Some(outcome) = Outcome::of(answer) else {
        return Answered { verdict: Verdict::Failed(ResultCode::DIAMETER_MISSING_AVP), ..unserved };
    };
    let number = |key| number(answer.avps(), key);
    let host = find(answer.avps(), base::avp::ORIGIN_HOST.key);
    let host = host.and_then(|avp| str::from_utf8(avp.data()).ok().map(str::to_owned));
    let handling = number(avp::CREDIT_CONTROL_FAILURE_HANDLING.key);
    let answered = Answered {
        is_open: false,
        verdict: refusal(ResultCode(outcome.code()), report.kind),
        host,
        failure_handling: handling.and_then(FailureHandling::of_number),
        may_move: number(avp::CC_SESSION_FAILOVER.key).map(|it| it == 1),
    };
    if outcome.is_failure() {
        return answered;
    }
    match report.kind {
        Kind::Termination(_) => Answered { verdict: Verdict::Ended, ..answered },
        _ => {
            Answered { verdict: granted(answer, report, prepaid, unix), is_open: true, ..answered }
        }
    }
}

/// The Credit-Control-Failure-Handling in the answer of a login (RFC 8506, 5.7).
pub fn failure_handling(answer: &Message) -> Option<FailureHandling> {
    let number = number(answer.avps(), avp::CREDIT_CONTROL_FAILURE_HANDLING.key);
    FailureHandling::of_number(number?)
}

/// What a code other than success means (RFC 8506, 7 and 9).
fn refusal(code: ResultCode, kind: Kind) -> Verdict {
    match code {
        ResultCode::DIAMETER_UNABLE_TO_DELIVER
        | ResultCode::DIAMETER_TOO_BUSY
        | ResultCode::DIAMETER_LOOP_DETECTED => Verdict::NotServed,
        ResultCode(4010) => Verdict::Refused(Refusal::Denied),
        ResultCode(4011) => Verdict::Free,
        ResultCode(4012) => Verdict::Refused(Refusal::NoCredit),
        ResultCode(5030) if kind == Kind::Initial => Verdict::Refused(Refusal::Denied),
        code => Verdict::Failed(code),
    }
}

/// What a success grants: in the Multiple-Services-Credit-Control of the service, or in the command itself.
fn granted(answer: &Message, report: &Report, prepaid: &Prepaid, unix: u64) -> Verdict {
    let service = prepaid.rating_group.and_then(|group| service(answer, group));
    let avps = || service.as_ref().map_or_else(|| answer.avps(), |it| it.avps());
    let code = service.as_ref().and_then(|it| number(it.avps(), base::avp::RESULT_CODE.key));
    if let Some(code) = code.map(ResultCode).filter(|code| code.is_failure()) {
        return refusal(code, report.kind);
    }
    let units = find(avps(), avp::GRANTED_SERVICE_UNIT.key);
    let Some(units) = units else { return Verdict::Refused(Refusal::NoCredit) };
    let others = [
        avp::CC_MONEY.key,
        avp::CC_TOTAL_OCTETS.key,
        avp::CC_INPUT_OCTETS.key,
        avp::CC_OUTPUT_OCTETS.key,
        avp::CC_SERVICE_SPECIFIC_UNITS.key,
    ];
    let seconds = match number(units.avps(), avp::CC_TIME.key) {
        Some(0) => return Verdict::Refused(Refusal::NoCredit),
        // Each type has to be counted, and the first that is used up counts (RFC 8506, 5.2).
        Some(seconds) if others.iter().all(|it| find(units.avps(), *it).is_none()) => seconds,
        _ => return Verdict::Refused(Refusal::NotTime),
    };
    // Either of the two places has them (RFC 8506, 5.1.2).
    let either = |key| find(avps(), key).or_else(|| find(answer.avps(), key));
    let is_last = [avp::FINAL_UNIT_INDICATION.key, avp::QOS_FINAL_UNIT_INDICATION.key]
        .iter()
        .any(|key| either(*key).is_some());
    let valid = either(avp::VALIDITY_TIME.key).and_then(|it| integer(it.data()));
    let change = find(units.avps(), avp::TARIFF_TIME_CHANGE.key).and_then(|it| until(&it, unix));
    let limits = [Some(seconds), valid.filter(|it| *it > 0), change];
    let most = limits.into_iter().flatten().min().unwrap_or(seconds);
    // The last units are not used up by then: the rest of them is asked for.
    let then = if is_last && most == seconds { Then::End } else { Then::AskAgain };
    let limit = Limit { seconds: most, then };
    Verdict::Granted { limit, is_before_change: change.is_some() }
}

/// The Multiple-Services-Credit-Control of a rating group.
fn service(answer: &Message, group: u32) -> Option<AvpView<'_>> {
    let key = avp::MULTIPLE_SERVICES_CREDIT_CONTROL.key;
    let mut all = answer.avps().map_while(Result::ok).filter(|avp| avp.key() == key);
    all.find(|avp| number(avp.avps(), avp::RATING_GROUP.key) == Some(group))
}

/// How many seconds there are until a time; `None` if it is over.
fn until(time: &AvpView<'_>, unix: u64) -> Option<u32> {
    let time = Time::from_ntp(integer(time.data())?).unix_seconds();
    let seconds = u64::try_from(time).ok()?.checked_sub(unix)?;
    u32::try_from(seconds).ok().filter(|it| *it > 0)
}

fn find<'a>(avps: AvpIter<'a>, key: AvpKey) -> Option<AvpView<'a>> {
    avps.map_while(Result::ok).find(|avp| avp.key() == key)
}

fn number(avps: AvpIter<'_>, key: AvpKey) -> Option<u32> {
    integer(find(avps, key)?.data())
}
