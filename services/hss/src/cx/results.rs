//! Why a request is refused, as TS 29.229, 6.2 names it.

use diameter_core::{AnyAvps, Avp, AvpValue, RawAvp};
use diameter_messages::base::{FailedAvp, ResultCode};
use diameter_messages::cx::{
    ExperimentalResult, ExperimentalResultCode, LocationInfoAnswer, MultimediaAuthAnswer,
    ServerAssignmentAnswer, UserAuthorizationAnswer,
};

/// The vendor of results and features.
pub(super) const VENDOR_3GPP: u32 = 10415;

/// How a procedure went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// A Result-Code.
    Base(ResultCode),
    /// A code of 3GPP.
    Cx(ExperimentalResultCode),
    /// A Result-Code with the AVP that is wrong.
    Failed(ResultCode, Option<RawAvp>),
}

impl Said {
    pub(super) const SUCCESS: Self = Self::Base(ResultCode::DIAMETER_SUCCESS);
    pub(super) const USER_UNKNOWN: Self =
        Self::Cx(ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN);
    pub(super) const IDENTITIES_DONT_MATCH: Self =
        Self::Cx(ExperimentalResultCode::DIAMETER_ERROR_IDENTITIES_DONT_MATCH);
    pub(super) const NOT_REGISTERED: Self =
        Self::Cx(ExperimentalResultCode::DIAMETER_ERROR_IDENTITY_NOT_REGISTERED);
    pub(super) const UNABLE_TO_COMPLY: Self = Self::Base(ResultCode::DIAMETER_UNABLE_TO_COMPLY);

    /// An AVP with this value is wrong.
    pub(super) fn failed<T: AvpValue>(code: ResultCode, avp: &Avp<T>, value: &T) -> Self {
        // What was received fits.
        Self::Failed(code, avp.with_value(value).ok())
    }
}

/// Where an answer says how it went: in one of two AVPs, never in both.
pub(super) trait Results: Sized {
    fn said(self, said: Said) -> Self;
}

macro_rules! results {
    ($($answer:ident),+) => {
        $(impl Results for $answer {
            fn said(mut self, said: Said) -> Self {
                match said {
                    Said::Base(code) => self.result_code = Some(code),
                    Said::Failed(code, failed) => {
                        self.result_code = Some(code);
                        self.failed_avp =
                            failed.map(|it| FailedAvp::builder().avps(AnyAvps::from(it)).build());
                    }
                    Said::Cx(code) => {
                        let result = ExperimentalResult::builder().vendor_id(VENDOR_3GPP);
                        self.experimental_result =
                            Some(result.experimental_result_code(code.0).build());
                    }
                }
                self
            }
        })+
    };
}

results!(UserAuthorizationAnswer, ServerAssignmentAnswer, LocationInfoAnswer, MultimediaAuthAnswer);
