//! Why a request is refused, as TS 29.272, 7.4 names it.

use diameter_messages::base::ResultCode;
use diameter_messages::s6a::{
    AuthenticationInformationAnswer, ErrorDiagnostic, ExperimentalResult, NotifyAnswer,
    PurgeUeAnswer, UpdateLocationAnswer,
};

use super::VENDOR_3GPP;

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// There is no such subscriber.
    UserUnknown,
    /// It has no subscription to the evolved packet system.
    UnknownEpsSubscription(Option<ErrorDiagnostic>),
    /// It has services at SGSNs that only the older interface can tell them of.
    CamelSubscriptionPresent,
    /// The radio access is not allowed.
    RatNotAllowed,
    /// The subscriber may not be in this network.
    RoamingNotAllowed(Option<ErrorDiagnostic>),
    /// The node is not the one that serves the subscriber.
    UnknownServingNode,
    /// There is no vector, for no fault of the request's.
    AuthenticationDataUnavailable,
    /// Whoever asks may not, or the card is of the wrong kind.
    AuthorizationRejected,
    /// What is asked for makes no sense.
    UnableToComply,
    /// An AVP has a value that cannot be.
    InvalidAvpValue,
}

/// Where the answer to a procedure says how it went.
pub(super) trait Results {
    fn set(
        &mut self,
        result: Option<ResultCode>,
        experimental: Option<ExperimentalResult>,
        diagnostic: Option<ErrorDiagnostic>,
    );

    fn success(mut self) -> Self
    where
        Self: Sized,
    {
        self.set(Some(ResultCode::DIAMETER_SUCCESS), None, None);
        self
    }

    fn refused(mut self, refusal: Refusal) -> Self
    where
        Self: Sized,
    {
        let experimental = |code| {
            let result =
                ExperimentalResult::builder().vendor_id(VENDOR_3GPP).experimental_result_code(code);
            (None, Some(result.build()))
        };
        let base = |code| (Some(code), None);
        let (result, experimental) = match refusal {
            Refusal::UserUnknown => experimental(5001),
            Refusal::UnknownEpsSubscription(_) => experimental(5420),
            Refusal::CamelSubscriptionPresent => experimental(4182),
            Refusal::RatNotAllowed => experimental(5421),
            Refusal::RoamingNotAllowed(_) => experimental(5004),
            Refusal::UnknownServingNode => experimental(5423),
            Refusal::AuthenticationDataUnavailable => experimental(4181),
            Refusal::AuthorizationRejected => base(ResultCode::DIAMETER_AUTHORIZATION_REJECTED),
            Refusal::UnableToComply => base(ResultCode::DIAMETER_UNABLE_TO_COMPLY),
            Refusal::InvalidAvpValue => base(ResultCode::DIAMETER_INVALID_AVP_VALUE),
        };
        let diagnostic = match refusal {
            Refusal::RoamingNotAllowed(diagnostic)
            | Refusal::UnknownEpsSubscription(diagnostic) => diagnostic,
            _ => None,
        };
        self.set(result, experimental, diagnostic);
        self
    }
}

macro_rules! results {
    ($($answer:ident $($diagnostic:ident)?),+) => {
        $(impl Results for $answer {
            fn set(
                &mut self,
                result: Option<ResultCode>,
                experimental: Option<ExperimentalResult>,
                _diagnostic: Option<ErrorDiagnostic>,
            ) {
                self.result_code = result;
                self.experimental_result = experimental;
                $(self.$diagnostic = _diagnostic;)?
            }
        })+
    };
}

results!(
    AuthenticationInformationAnswer error_diagnostic,
    UpdateLocationAnswer error_diagnostic,
    PurgeUeAnswer,
    NotifyAnswer
);
