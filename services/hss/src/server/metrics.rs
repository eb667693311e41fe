//! What the server tells the `metrics` facade.
//!
//! | metric | kind | labels | counts |
//! |---|---|---|---|
//! | `diameter_hss_answers_total` | counter | `command`: `AIR`, ...; `result`: `2001`, `5001`, ... | answers |
//! | `diameter_hss_vectors_total` | counter | | vectors given out |
//! | `diameter_hss_events_total` | counter | `event`: `equipment-changed`, `reachable` | what has happened to subscribers |
//! | `diameter_hss_resynchronizations_total` | counter | `outcome`: `accepted`, `refused` | cards that have seen more than the network knows |
//! | `diameter_hss_store_seconds` | histogram | | how long the store takes for a request |
//! | `diameter_hss_store_failures_total` | counter | | how often it has failed |

use std::time::Instant;

use diameter_core::Rejection;
use diameter_messages::cx;
use diameter_messages::s6a::{
    AuthenticationInformationAnswer, AuthenticationInformationRequest, NotifyAnswer, PurgeUeAnswer,
    UpdateLocationAnswer,
};
use diameter_messages::s13::MeIdentityCheckAnswer;
use diameter_messages::sh::{ProfileUpdateAnswer, SubscribeNotificationsAnswer, UserDataAnswer};
use diameter_messages::slh::LcsRoutingInfoAnswer;
use diameter_messages::swx::{MultimediaAuthAnswer, MultimediaAuthRequest, ServerAssignmentAnswer};
use metrics::{counter, histogram};

/// An answer that says how it went.
pub(super) trait Answered {
    /// Its Result-Code or Experimental-Result-Code.
    fn code(&self) -> Option<u32>;
}

macro_rules! answered {
    ($($answer:ty),+) => {
        $(impl Answered for $answer {
            fn code(&self) -> Option<u32> {
                let experimental = self.experimental_result.as_ref();
                let experimental = experimental.map(|it| it.experimental_result_code);
                self.result_code.map(|it| it.0).or(experimental)
            }
        })+
    };
}

answered!(
    AuthenticationInformationAnswer,
    UpdateLocationAnswer,
    PurgeUeAnswer,
    NotifyAnswer,
    MeIdentityCheckAnswer,
    MultimediaAuthAnswer,
    ServerAssignmentAnswer,
    LcsRoutingInfoAnswer,
    UserDataAnswer,
    ProfileUpdateAnswer,
    SubscribeNotificationsAnswer,
    cx::UserAuthorizationAnswer,
    cx::ServerAssignmentAnswer,
    cx::LocationInfoAnswer,
    cx::MultimediaAuthAnswer
);

/// Counts an answer.
pub(super) fn counted<A: Answered>(
    command: &'static str,
    answer: Result<A, Rejection>,
) -> Result<A, Rejection> {
    let code = match &answer {
        Ok(answer) => answer.code(),
        Err(rejection) => Some(rejection.outcome().code()),
    };
    let result = code.unwrap_or_default().to_string();
    counter!("diameter_hss_answers_total", "command" => command, "result" => result).increment(1);
    answer
}

/// Counts vectors and resynchronizations.
pub(super) fn authenticated(
    request: &AuthenticationInformationRequest,
    answer: &AuthenticationInformationAnswer,
) {
    let vectors = answer.authentication_info.as_ref();
    let vectors = vectors.map_or(0, |it| it.e_utran_vector.len() + it.utran_vector.len());
    let eutran = request.requested_eutran_authentication_info.as_ref();
    let utran = request.requested_utran_geran_authentication_info.as_ref();
    let is_resynchronization = eutran.is_some_and(|it| it.re_synchronization_info.is_some())
        || utran.is_some_and(|it| it.re_synchronization_info.is_some());
    given(vectors, is_resynchronization);
}

/// Counts them over SWx; `None` when the request was rejected.
pub(super) fn authenticated_over_swx(
    request: &MultimediaAuthRequest,
    answer: Option<&MultimediaAuthAnswer>,
) {
    let vectors = answer.map_or(0, |it| it.sip_auth_data_item.len());
    given(vectors, request.sip_auth_data_item.three_gpp_sip_authorization.is_some());
}

fn given(vectors: usize, is_resynchronization: bool) {
    counter!("diameter_hss_vectors_total").increment(vectors as u64);
    if is_resynchronization {
        let outcome = if vectors > 0 { "accepted" } else { "refused" };
        counter!("diameter_hss_resynchronizations_total", "outcome" => outcome).increment(1);
    }
}

/// Measures how long the store takes.
pub(super) async fn timed<T>(updating: impl Future<Output = T>) -> T {
    let begun = Instant::now();
    let result = updating.await;
    histogram!("diameter_hss_store_seconds").record(begun.elapsed());
    result
}

/// The store has failed.
pub(super) fn store_failed() {
    counter!("diameter_hss_store_failures_total").increment(1);
}
