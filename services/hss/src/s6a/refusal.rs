//! Why a request is refused, as TS 29.272, 7.4 names it.

use diameter_core::coding::PlmnId;
use diameter_core::{AnyAvps, Avp, AvpValue, OctetString, RawAvp};
use diameter_messages::base::{FailedAvp, ResultCode, avp};
use diameter_messages::s6a::{
    AuthenticationInformationAnswer, ErrorDiagnostic, ExperimentalResult, NotifyAnswer,
    PurgeUeAnswer, UpdateLocationAnswer,
};
use diameter_messages::ts29272::avp::VISITED_PLMN_ID;

use crate::access::Denied;
use crate::answers::VENDOR_3GPP;

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The card is of the wrong kind.
    AuthorizationRejected,
    /// Whoever asks may not.
    Denied(Denied),
    /// What is asked for makes no sense.
    UnableToComply,
    /// This AVP has a value that cannot be.
    InvalidAvpValue(Option<RawAvp>),
}

/// What an answer says of how it went.
#[derive(Default)]
pub(super) struct Said {
    result: Option<ResultCode>,
    experimental: Option<ExperimentalResult>,
    diagnostic: Option<ErrorDiagnostic>,
    failed: Option<RawAvp>,
    /// For people to read.
    message: Option<String>,
}

impl Said {
    fn base(code: ResultCode) -> Self {
        Self { result: Some(code), ..Self::default() }
    }

    fn experimental(code: u32) -> Self {
        let result =
            ExperimentalResult::builder().vendor_id(VENDOR_3GPP).experimental_result_code(code);
        Self { experimental: Some(result.build()), ..Self::default() }
    }

    fn with(self, diagnostic: Option<ErrorDiagnostic>) -> Self {
        Self { diagnostic, ..self }
    }
}

impl From<Refusal> for Said {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::UserUnknown => Self::experimental(5001),
            Refusal::UnknownEpsSubscription(diagnostic) => {
                Self::experimental(5420).with(diagnostic)
            }
            Refusal::CamelSubscriptionPresent => Self::experimental(4182),
            Refusal::RatNotAllowed => Self::experimental(5421),
            Refusal::RoamingNotAllowed(diagnostic) => Self::experimental(5004).with(diagnostic),
            Refusal::UnknownServingNode => Self::experimental(5423),
            Refusal::AuthenticationDataUnavailable => Self::experimental(4181),
            Refusal::AuthorizationRejected => {
                Self::base(ResultCode::DIAMETER_AUTHORIZATION_REJECTED)
            }
            Refusal::Denied(denied) => Self {
                message: Some(denied.to_string()),
                ..Self::base(ResultCode::DIAMETER_AUTHORIZATION_REJECTED)
            },
            Refusal::UnableToComply => Self::base(ResultCode::DIAMETER_UNABLE_TO_COMPLY),
            Refusal::InvalidAvpValue(failed) => {
                Self { failed, ..Self::base(ResultCode::DIAMETER_INVALID_AVP_VALUE) }
            }
        }
    }
}

/// Where the answer to a procedure says how it went.
pub(super) trait Results: Sized {
    fn set(&mut self, said: Said);

    fn success(mut self) -> Self {
        self.set(Said::base(ResultCode::DIAMETER_SUCCESS));
        self
    }

    fn refused(mut self, refusal: Refusal) -> Self {
        self.set(refusal.into());
        self
    }
}

macro_rules! results {
    ($($answer:ident $($diagnostic:ident)?),+) => {
        $(impl Results for $answer {
            fn set(&mut self, said: Said) {
                self.result_code = said.result;
                self.experimental_result = said.experimental;
                $(self.$diagnostic = said.diagnostic;)?
                self.failed_avp = said.failed.map(|it| {
                    FailedAvp::builder().avps(AnyAvps::from(it)).build()
                });
                if let Some(message) = said.message {
                    // Names of nodes and realms fit an AVP.
                    let _ = self.additional_avps.push(&avp::ERROR_MESSAGE, &message.into());
                }
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

/// A network as a request has it.
pub(super) fn visited(plmn: &OctetString) -> Result<PlmnId, Refusal> {
    PlmnId::try_from(plmn).map_err(|_| invalid(&VISITED_PLMN_ID, plmn))
}

/// An AVP has a value that cannot be.
pub(super) fn invalid<T: AvpValue>(avp: &Avp<T>, value: &T) -> Refusal {
    // What was received fits.
    Refusal::InvalidAvpValue(avp.with_value(value).ok())
}
