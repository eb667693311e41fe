//! What an answer grants, as AVPs of the base protocol say it.

use std::time::Duration;

use diameter_core::{AvpKey, Message};
use diameter_messages::base::avp;
use diameter_session::authorization::{
    Authorization, ReAuthRequestType, SessionBinding, SessionServerFailover, SessionState,
};

use crate::session::avps;
use crate::session::envelope::{self, Field};

/// The terms of an answer.
pub(super) fn read(answer: &Message) -> Authorization {
    let number = |key: AvpKey| avps::unsigned32(answer, key);
    Authorization {
        session_state: match number(avp::AUTH_SESSION_STATE.key) {
            Some(1) => SessionState::NotMaintained,
            _ => SessionState::Maintained,
        },
        lifetime: lifetime(answer),
        grace_period: avps::seconds(answer, avp::AUTH_GRACE_PERIOD.key).unwrap_or_default(),
        session_timeout: session_timeout(answer),
        re_auth_request_type: number(avp::RE_AUTH_REQUEST_TYPE.key).map(|value| match value {
            1 => ReAuthRequestType::AuthorizeAuthenticate,
            _ => ReAuthRequestType::AuthorizeOnly,
        }),
        binding: SessionBinding(number(avp::SESSION_BINDING.key).unwrap_or_default()),
        failover: match number(avp::SESSION_SERVER_FAILOVER.key) {
            Some(1) => SessionServerFailover::TryAgain,
            Some(2) => SessionServerFailover::AllowService,
            Some(3) => SessionServerFailover::TryAgainAllowService,
            _ => SessionServerFailover::RefuseService,
        },
        class: avps::all(answer, avp::CLASS.key).map(|it| it.to_vec()).collect(),
    }
}

/// Authorization-Lifetime; `None` also for a value that means for ever (RFC 6733, 8.9).
pub(super) fn lifetime(message: &Message) -> Option<Duration> {
    let seconds = avps::unsigned32(message, avp::AUTHORIZATION_LIFETIME.key);
    seconds.filter(|it| *it != u32::MAX).map(|it| Duration::from_secs(it.into()))
}

/// Session-Timeout; `None` also for 0, which is no limit (RFC 6733, 8.13).
pub(super) fn session_timeout(message: &Message) -> Option<Duration> {
    avps::seconds(message, avp::SESSION_TIMEOUT.key).filter(|it| !it.is_zero())
}

/// The answer with the times that hold, as far as they differ from what the application said.
pub(super) fn write(answer: &Message, terms: &Authorization) -> Option<Message> {
    if *terms == read(answer) {
        return Some(answer.clone());
    }
    let seconds = |time: Duration| u32::try_from(time.as_secs()).unwrap_or(u32::MAX).to_be_bytes();
    let lifetime = terms.lifetime.map(seconds);
    let session_timeout = terms.session_timeout.map(seconds);
    let re_auth = terms.re_auth_request_type.map(|it| match it {
        ReAuthRequestType::AuthorizeOnly => 0_u32.to_be_bytes(),
        ReAuthRequestType::AuthorizeAuthenticate => 1_u32.to_be_bytes(),
    });
    let state = (terms.session_state == SessionState::NotMaintained).then(|| 1_u32.to_be_bytes());
    fn octets(value: &Option<[u8; 4]>) -> Option<&[u8]> {
        value.as_ref().map(|it| &it[..])
    }
    let fields: [Field<'_>; 4] = [
        (avp::AUTHORIZATION_LIFETIME.key, octets(&lifetime)),
        (avp::SESSION_TIMEOUT.key, octets(&session_timeout)),
        (avp::RE_AUTH_REQUEST_TYPE.key, octets(&re_auth)),
        (avp::AUTH_SESSION_STATE.key, octets(&state)),
    ];
    envelope::with(answer, &fields)
}
