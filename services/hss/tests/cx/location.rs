//! LIR.

use diameter_hss::Record;
use diameter_hss::cx::location_info;
use diameter_messages::cx::*;

use super::scene::*;

fn ask(record: &mut Record, request: &LocationInfoRequest) -> LocationInfoAnswer {
    location_info(&hss(), request, Some(record))
}

// Proves: cx-29, cx-28
#[test]
fn services_are_found_by_name_and_by_wildcard() {
    assert_eq!(result(&location_info(&hss(), &lir(ANNA), None)), Said::Cx(5001));
    let mut record = record();
    assert_eq!(result(&ask(&mut record, &lir(OLD_CHAT))), Said::Cx(5001), "inactive");
    let answer = ask(&mut record, &lir(DIRECT));
    assert_eq!(result(&answer), Said::Base(2001));
    assert_eq!(answer.server_name.as_deref(), Some("sip:as.ims.example"));
    assert_eq!(answer.lia_flags, Some(LiaFlags::PSI_DIRECT_ROUTING_INDICATION));
    let mut originating = lir(DIRECT);
    originating.originating_request = Some(OriginatingRequest::ORIGINATING);
    let answer = ask(&mut record, &originating);
    assert_eq!((result(&answer), answer.server_name), (Said::Cx(2003), None));

    let answer = ask(&mut record, &lir("sip:chat-22@IMS.example"));
    assert_eq!(answer.wildcarded_public_identity.as_deref(), Some(CHAT));
    let answer = ask(&mut record, &lir(CHAT_1));
    assert_eq!(answer.wildcarded_public_identity, None, "it has a name of its own");
}

// Proves: cx-30, cx-31, cx-12
#[test]
fn users_are_found_where_they_are_served() {
    let mut fresh = record();
    assert_eq!(result(&ask(&mut fresh, &lir(ANNA))), Said::Cx(5003));
    let answer = ask(&mut fresh, &lir(WORK));
    assert_eq!(result(&answer), Said::Cx(2003));
    assert_eq!(answer.server_capabilities.unwrap().mandatory_capability, [1]);
    let mut originating = lir(ANNA);
    originating.originating_request = Some(OriginatingRequest::ORIGINATING);
    assert_eq!(result(&ask(&mut fresh, &originating)), Said::Cx(2003));

    let mut registered = registered(ANNA);
    // Those of other sets: the name of the subscription, if they are served at all.
    for (request, said) in [
        (lir(ANNA), Ok(ONE)),
        (lir(NUMBER), Ok(ONE)),
        (lir(WORK), Ok(ONE)),
        (lir(FIXED), Err(Said::Cx(5003))),
    ] {
        let answer = ask(&mut registered, &request);
        match said {
            Ok(name) => {
                assert_eq!(result(&answer), Said::Base(2001), "{}", request.public_identity);
                assert_eq!(answer.server_name.as_deref(), Some(name));
            }
            Err(said) => assert_eq!(result(&answer), said, "{}", request.public_identity),
        }
    }
    let mut unregistered = record();
    let mut request = sar(OTHER, &[WORK], ServerAssignmentType::UNREGISTERED_USER);
    request.user_name = None;
    assign(&mut unregistered, &request);
    let answer = ask(&mut unregistered, &lir(WORK));
    assert_eq!((result(&answer), answer.server_name.as_deref()), (Said::Base(2001), Some(OTHER)));
    assert_eq!(result(&ask(&mut unregistered, &lir(ANNA))), Said::Cx(5003));
    let mut capabilities = lir(WORK);
    capabilities.user_authorization_type =
        Some(UserAuthorizationType::REGISTRATION_AND_CAPABILITIES);
    let answer = ask(&mut unregistered, &capabilities);
    assert!(answer.server_capabilities.is_some() && answer.server_name.is_none());
    // Without restoration that alone lets nobody else in; with it the other one is not reached.
    let other = sar(ONE, &[WORK], ServerAssignmentType::UNREGISTERED_USER);
    assert_eq!(result(&assign(&mut unregistered, &other)), Said::Cx(5005));
    capabilities.supported_features = supporting(RESTORATION);
    ask(&mut unregistered, &capabilities);
    assert_eq!(result(&assign(&mut unregistered, &other)), Said::Base(2001));
}
