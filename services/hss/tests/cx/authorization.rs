//! UAR.

use diameter_hss::RegistrationState;
use diameter_hss::cx::user_authorization;
use diameter_messages::cx::*;

use super::scene::*;

fn ask(
    record: &mut diameter_hss::Record,
    request: &UserAuthorizationRequest,
) -> UserAuthorizationAnswer {
    user_authorization(&hss(), request, Some(record))
}

// Proves: cx-01, cx-02
#[test]
fn first_fault_of_a_request_counts() {
    let unknown = user_authorization(&hss(), &uar(ANNA), None);
    assert_eq!(result(&unknown), Said::Cx(5001));
    let mut record = record();
    // A service is nobody who registers, by its name or by a wildcard.
    for uri in [CHAT_1, "sip:chat-2@ims.example", OLD_CHAT, DIRECT] {
        assert_eq!(result(&ask(&mut record, &uar(uri))), Said::Cx(5001), "{uri}");
    }
    assert_eq!(result(&ask(&mut record, &uar("sip:bert@ims.example"))), Said::Cx(5002));
    let mut foreign = uar(ANNA);
    foreign.user_name = "bert@ims.example".into();
    assert_eq!(result(&ask(&mut record, &foreign)), Said::Cx(5002));

    // Nor does anybody register under what stands for many.
    let mut office = record.clone();
    let sets = &mut office.subscriber.ims.as_mut().unwrap().implicit_sets;
    sets[1].identities.push(diameter_hss::PublicIdentity::new("sip:o-!.*!@ims.example", "basic"));
    assert_eq!(result(&ask(&mut office, &uar("sip:o-1@ims.example"))), Said::Cx(5001));

    // All wrong at once, mended one after the other.
    let sets = &mut record.subscriber.ims.as_mut().unwrap().implicit_sets;
    sets[5].identities[0].is_barred = true;
    let mut request = uar(FIXED);
    request.visited_network_identifier = b"far.example".to_vec().into();
    request.user_authorization_type = Some(UserAuthorizationType(9));
    request.user_name = "bert@ims.example".into();
    assert_eq!(result(&ask(&mut record, &request)), Said::Cx(5002));
    request.user_name = PRIVATE.into();
    assert_eq!(result(&ask(&mut record, &request)), Said::Base(5003), "barred");
    let barred = |record: &mut diameter_hss::Record, is_barred| {
        let sets = &mut record.subscriber.ims.as_mut().unwrap().implicit_sets;
        sets[5].identities[0].is_barred = is_barred;
    };
    barred(&mut record, false);
    assert_eq!(result(&ask(&mut record, &request)), Said::Cx(5004), "roaming");
    request.visited_network_identifier = b"\"VISITED.example\"".to_vec().into();
    assert_eq!(result(&ask(&mut record, &request)), Said::Base(5003), "not to register");
    request.public_identity = ANNA.into();
    assert_eq!(result(&ask(&mut record, &request)), Said::Base(5004), "no such type");
    request.user_authorization_type = None;
    assert_eq!(result(&ask(&mut record, &request)), Said::Cx(2001));
}

// Proves: cx-03, cx-04
#[test]
fn barring_and_roaming_stop_registrations_but_not_emergencies() {
    let emergency = Some(UarFlags::IMS_EMERGENCY_REGISTRATION);
    let mut record = record();
    // Another identity of the set is not barred.
    assert_eq!(result(&ask(&mut record, &uar(BARRED))), Said::Cx(2001));
    record.subscriber.ims.as_mut().unwrap().implicit_sets[1].identities = vec![barred(WORK)];
    let mut request = uar(WORK);
    assert_eq!(result(&ask(&mut record, &request)), Said::Base(5003));
    request.uar_flags = emergency;
    assert_eq!(result(&ask(&mut record, &request)), Said::Cx(2001));

    let mut abroad = uar(ANNA);
    abroad.visited_network_identifier = b"far.example".to_vec().into();
    for kind in [
        None,
        Some(UserAuthorizationType::REGISTRATION),
        Some(UserAuthorizationType::REGISTRATION_AND_CAPABILITIES),
    ] {
        abroad.user_authorization_type = kind;
        assert_eq!(result(&ask(&mut record, &abroad)), Said::Cx(5004), "{kind:?}");
    }
    abroad.user_authorization_type = Some(UserAuthorizationType::DE_REGISTRATION);
    // It is not looked where it is from.
    assert_eq!(result(&ask(&mut record, &abroad)), Said::Cx(5003));
    abroad.user_authorization_type = None;
    abroad.uar_flags = emergency;
    assert_eq!(result(&ask(&mut record, &abroad)), Said::Cx(2001));
}

// Proves: cx-05, cx-06, cx-08, cx-09, cx-11
#[test]
fn server_is_told_when_there_is_one() {
    let mut fresh = record();
    let mut deregistration = uar(ANNA);
    deregistration.user_authorization_type = Some(UserAuthorizationType::DE_REGISTRATION);
    for kind in [None, Some(UserAuthorizationType::REGISTRATION)] {
        let mut request = uar(ANNA);
        request.user_authorization_type = kind;
        let answer = ask(&mut fresh, &request);
        assert_eq!((result(&answer), answer.server_name), (Said::Cx(2001), None));
        let capabilities = answer.server_capabilities.unwrap();
        assert_eq!(capabilities.mandatory_capability, [1]);
        assert_eq!(capabilities.optional_capability, [7]);
    }
    assert_eq!(result(&ask(&mut fresh, &deregistration)), Said::Cx(5003));
    fresh.subscriber.ims.as_mut().unwrap().capabilities = Default::default();
    let answer = ask(&mut fresh, &uar(ANNA));
    assert_eq!(answer.server_capabilities, None, "any S-CSCF will do");

    let mut registered = registered(ANNA);
    // The name stands for all identities of the subscription.
    for uri in [ANNA, BARRED, NUMBER, WORK] {
        let answer = ask(&mut registered, &uar(uri));
        assert_eq!(result(&answer), Said::Cx(2002), "{uri}");
        assert_eq!(answer.server_name.as_deref(), Some(ONE));
        assert_eq!(answer.server_capabilities, None);
    }
    let answer = ask(&mut registered, &deregistration);
    assert_eq!(result(&answer), Said::Base(2001));
    assert_eq!(answer.server_name.as_deref(), Some(ONE));
}

// Proves: cx-07, cx-08
#[test]
fn server_is_told_while_unregistered_and_while_authenticating() {
    let mut unregistered = record();
    let mut request = sar(ONE, &[WORK], ServerAssignmentType::UNREGISTERED_USER);
    request.user_name = None;
    assert_eq!(result(&assign(&mut unregistered, &request)), Said::Base(2001));
    let mut pending = record();
    let answer = diameter_hss::cx::multimedia_auth(
        &hss(),
        &mar(ONE, WORK, "SIP Digest"),
        Some(&mut pending),
        || [1; 16],
    );
    assert_eq!(result(&answer), Said::Base(2001));
    assert_eq!(state(&pending, WORK), RegistrationState::AuthenticationPending);
    for record in [&mut unregistered, &mut pending] {
        let mut request = uar(WORK);
        let answer = ask(record, &request);
        assert_eq!((result(&answer), answer.server_name.as_deref()), (Said::Cx(2002), Some(ONE)));
        request.user_authorization_type = Some(UserAuthorizationType::DE_REGISTRATION);
        let answer = ask(record, &request);
        assert_eq!((result(&answer), answer.server_name.as_deref()), (Said::Base(2001), Some(ONE)));
    }
}

// Proves: cx-10, cx-17
#[test]
fn server_that_is_not_reached_can_be_replaced() {
    let mut record = registered(ANNA);
    let mut request = uar(ANNA);
    request.user_authorization_type = Some(UserAuthorizationType::REGISTRATION_AND_CAPABILITIES);
    let answer = ask(&mut record, &request);
    assert_eq!(result(&answer), Said::Base(2001));
    assert!(answer.server_capabilities.is_some() && answer.server_name.is_none());
    // Who does not know of restoration only wants the capabilities.
    let other = sar(OTHER, &[ANNA], ServerAssignmentType::REGISTRATION);
    let answer = assign(&mut record, &other);
    assert_eq!((result(&answer), answer.server_name.as_deref()), (Said::Cx(5005), Some(ONE)));

    request.supported_features = supporting(RESTORATION);
    let answer = ask(&mut record, &request);
    assert_eq!(answer.supported_features, supporting(RESTORATION));
    assert_eq!(result(&assign(&mut record, &other)), Said::Base(2001));
    assert_eq!(server(&record), Some(OTHER));
    // Once.
    let again = sar(ONE, &[ANNA], ServerAssignmentType::REGISTRATION);
    assert_eq!(result(&assign(&mut record, &again)), Said::Cx(5005));
}
