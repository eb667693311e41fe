//! The Result-Codes that the machines tell apart are those of messages.

use diameter_core::ResultCode as OfMessages;
use diameter_session::ResultCode;

#[test]
fn constants_have_the_numbers_of_the_dictionary() {
    let codes = [
        (ResultCode::SUCCESS, OfMessages::DIAMETER_SUCCESS),
        (ResultCode::LIMITED_SUCCESS, OfMessages::DIAMETER_LIMITED_SUCCESS),
        (ResultCode::UNABLE_TO_DELIVER, OfMessages::DIAMETER_UNABLE_TO_DELIVER),
        (ResultCode::TOO_BUSY, OfMessages::DIAMETER_TOO_BUSY),
        (ResultCode::LOOP_DETECTED, OfMessages::DIAMETER_LOOP_DETECTED),
        (ResultCode::OUT_OF_SPACE, OfMessages::DIAMETER_OUT_OF_SPACE),
        (ResultCode::END_USER_SERVICE_DENIED, OfMessages::DIAMETER_END_USER_SERVICE_DENIED),
        (
            ResultCode::CREDIT_CONTROL_NOT_APPLICABLE,
            OfMessages::DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE,
        ),
        (ResultCode::CREDIT_LIMIT_REACHED, OfMessages::DIAMETER_CREDIT_LIMIT_REACHED),
        (ResultCode::UNKNOWN_SESSION_ID, OfMessages::DIAMETER_UNKNOWN_SESSION_ID),
        (ResultCode::UNABLE_TO_COMPLY, OfMessages::DIAMETER_UNABLE_TO_COMPLY),
        (ResultCode::USER_UNKNOWN, OfMessages::DIAMETER_USER_UNKNOWN),
        (ResultCode::RATING_FAILED, OfMessages::DIAMETER_RATING_FAILED),
    ];
    for (ours, theirs) in codes {
        assert_eq!(ours, ResultCode::from(theirs), "{theirs}");
        assert_eq!(OfMessages::from(ours), theirs);
        assert_eq!(ours.is_success(), theirs.is_success());
    }
}
