//! What proves who a user is (RFC 7155, 4.3): whether it may be sent, and when it is sent again.

use diameter_core::OctetString;
use diameter_messages::nasreq::{AaRequest, ChapAlgorithm, ChapAuth};

/// The longest User-Password, in octets (RFC 7155, 4.3.1).
const LONGEST_PASSWORD: usize = 128;

/// Why a request is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadCredentials {
    /// User-Password is longer than it may be (RFC 7155, 4.3.1).
    #[error("the User-Password has {0} octets: it may have 128")]
    LongPassword(usize),
    /// CHAP-Auth without the challenge that it answers (RFC 7155, 4.3.4).
    #[error("CHAP-Auth without CHAP-Challenge: nobody could check it")]
    NoChallenge,
    /// CHAP with MD5 without a response (RFC 7155, 4.3.5).
    #[error("CHAP-Auth says CHAP with MD5, and has no CHAP-Response")]
    NoResponse,
}

/// Whether a request may be sent.
pub(super) fn check(request: &AaRequest) -> Result<(), BadCredentials> {
    if let Some(password) = &request.user_password {
        check_password(password)?;
    }
    let Some(chap) = &request.chap_auth else { return Ok(()) };
    if request.chap_challenge.is_none() {
        return Err(BadCredentials::NoChallenge);
    }
    match (chap.chap_algorithm, &chap.chap_response) {
        (ChapAlgorithm::CHAP_WITH_MD5, None) => Err(BadCredentials::NoResponse),
        _ => Ok(()),
    }
}

pub(super) fn check_password(password: &[u8]) -> Result<(), BadCredentials> {
    match password.len() {
        length if length > LONGEST_PASSWORD => Err(BadCredentials::LongPassword(length)),
        _ => Ok(()),
    }
}

/// The credentials of a request, kept for when the user has to prove again who they are.
#[derive(Clone)]
pub(super) struct Credentials {
    user_password: Option<OctetString>,
    chap_auth: Option<ChapAuth>,
    chap_challenge: Option<OctetString>,
    arap_password: Option<OctetString>,
}

impl Credentials {
    pub(super) fn of(request: &AaRequest) -> Self {
        Self {
            user_password: request.user_password.clone(),
            chap_auth: request.chap_auth.clone(),
            chap_challenge: request.chap_challenge.clone(),
            arap_password: request.arap_password.clone(),
        }
    }

    /// For a request that authorizes only, or another round.
    pub(super) fn none() -> Self {
        let user_password = None;
        Self { user_password, chap_auth: None, chap_challenge: None, arap_password: None }
    }

    pub(super) fn put(self, request: &mut AaRequest) {
        let Self { user_password, chap_auth, chap_challenge, arap_password } = self;
        request.user_password = user_password;
        request.chap_auth = chap_auth;
        request.chap_challenge = chap_challenge;
        request.arap_password = arap_password;
        // What belonged to the rounds of the last authentication.
        (request.state, request.arap_security) = (None, None);
        request.arap_security_data.clear();
    }
}
