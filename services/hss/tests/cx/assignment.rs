//! SAR.

use diameter_hss::cx::deregister;
use diameter_hss::profile::UserProfile;
use diameter_hss::s6a::change;
use diameter_hss::{ChargingFunctions, Record, RegistrationState};
use diameter_messages::cx::*;

use super::scene::*;

use ServerAssignmentType as Type;

fn profile(answer: &ServerAssignmentAnswer) -> UserProfile {
    UserProfile::parse(answer.user_data.as_ref().unwrap()).unwrap()
}

fn with_tablet(record: &mut Record, server: &str, public: &str) {
    let mut request = sar(server, &[public], Type::REGISTRATION);
    request.user_name = Some(TABLET.into());
    assert_eq!(result(&assign(record, &request)), Said::Base(2001));
}

// Proves: cx-13, cx-14, cx-15, cx-23
#[test]
fn request_of_the_wrong_shape_changes_nothing() {
    let without_private = |mut request: ServerAssignmentRequest| {
        request.user_name = None;
        request
    };
    let foreign = |mut request: ServerAssignmentRequest| {
        request.user_name = Some("bert@ims.example".into());
        request
    };
    let cases = [
        (sar(ONE, &[ANNA, WORK], Type::REGISTRATION), Said::Base(5009)),
        (sar(ONE, &[ANNA, WORK], Type::NO_ASSIGNMENT), Said::Base(5009)),
        (sar(ONE, &[], Type::REGISTRATION), Said::Base(5005)),
        (without_private(sar(ONE, &[], Type::USER_DEREGISTRATION)), Said::Base(5005)),
        (without_private(sar(ONE, &[ANNA], Type::REGISTRATION)), Said::Base(5005)),
        (foreign(sar(ONE, &[ANNA], Type::REGISTRATION)), Said::Cx(5002)),
        (sar(ONE, &["sip:bert@ims.example"], Type::REGISTRATION), Said::Cx(5002)),
        (sar(ONE, &[OLD_CHAT], Type::UNREGISTERED_USER), Said::Cx(5001)),
        (sar(ONE, &[CHAT_1], Type::REGISTRATION), Said::Cx(5007)),
        (sar(ONE, &[CHAT_1], Type::RE_REGISTRATION), Said::Cx(5007)),
        (sar(ONE, &[ANNA], Type::AAA_USER_DATA_REQUEST), Said::Base(5004)),
        (sar(ONE, &[ANNA], Type::PGW_UPDATE), Said::Base(5004)),
        (sar(ONE, &[ANNA], Type::RESTORATION), Said::Base(5004)),
        (sar(ONE, &[ANNA], Type(99)), Said::Base(5004)),
    ];
    for (request, said) in cases {
        let mut record = record();
        let answer = assign(&mut record, &request);
        let what = (request.server_assignment_type, &request.public_identity);
        assert_eq!(result(&answer), said, "{what:?}");
        assert_eq!(answer.failed_avp.is_some(), matches!(said, Said::Base(_)), "{what:?}");
        assert_eq!(record.ims, Default::default(), "{what:?}");
    }
    let unknown =
        diameter_hss::cx::server_assignment(&hss(), &sar(ONE, &[ANNA], Type::REGISTRATION), None);
    assert_eq!(result(&unknown.answer), Said::Cx(5001));
}

// Proves: cx-16, cx-25, cx-26
#[test]
fn whole_set_is_registered_and_told() {
    let mut record = record();
    let _ = diameter_hss::cx::multimedia_auth(
        &hss(),
        &mar(ONE, NUMBER, "Digest-AKAv1-MD5"),
        Some(&mut record),
        || [1; 16],
    );
    assert_eq!(state(&record, ANNA), RegistrationState::AuthenticationPending);
    for kind in [Type::REGISTRATION, Type::RE_REGISTRATION] {
        let answer = assign(&mut record, &sar(ONE, &[NUMBER], kind));
        assert_eq!(result(&answer), Said::Base(2001));
        let profile = profile(&answer);
        assert_eq!(profile.private_identity, PRIVATE);
        let told: Vec<_> = profile.identities().map(|it| it.uri.as_str()).collect();
        assert_eq!(told, [BARRED, ANNA, NUMBER]);
        assert_eq!(profile.default_identity().unwrap().uri, ANNA);
        let criteria = profile.services.iter().flat_map(|it| &it.criteria);
        let order: Vec<_> = criteria.map(|it| it.server.name.as_str()).collect();
        assert_eq!(order, ["sip:tas.ims.example", "sip:late.ims.example"]);
        for uri in [BARRED, ANNA, NUMBER] {
            assert_eq!(state(&record, uri), RegistrationState::Registered, "{uri}");
        }
        assert!(record.ims.registrations.iter().all(|it| it.pending.is_empty()));
        assert_eq!(state(&record, WORK), RegistrationState::NotRegistered);
        assert_eq!(server(&record), Some(ONE));
    }
}

// Proves: cx-17, cx-18, cx-12
#[test]
fn second_server_is_refused() {
    let mut record = registered(ANNA);
    let before = record.ims.clone();
    for (kind, uri) in
        [(Type::REGISTRATION, ANNA), (Type::RE_REGISTRATION, WORK), (Type::UNREGISTERED_USER, WORK)]
    {
        let answer = assign(&mut record, &sar(OTHER, &[uri], kind));
        assert_eq!(result(&answer), Said::Cx(5005), "{kind}");
        assert_eq!(answer.server_name.as_deref(), Some(ONE));
        assert_eq!(answer.user_data, None);
        assert_eq!(record.ims, before);
    }
    // The end that another one tells of is not the end here.
    for kind in [Type::USER_DEREGISTRATION, Type::TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME] {
        assert_eq!(result(&assign(&mut record, &sar(OTHER, &[ANNA], kind))), Said::Base(5012));
        assert_eq!(record.ims, before);
    }
}

// Proves: cx-18, cx-14
#[test]
fn user_who_is_not_registered_is_served() {
    let mut record = record();
    let mut request = sar(ONE, &[WORK], Type::UNREGISTERED_USER);
    request.user_name = None;
    let answer = assign(&mut record, &request);
    assert_eq!(result(&answer), Said::Base(2001));
    assert_eq!(answer.user_name.as_deref(), Some(PRIVATE));
    assert_eq!(profile(&answer).default_identity().unwrap().uri, WORK);
    assert_eq!(state(&record, WORK), RegistrationState::Unregistered);
    assert_eq!(server(&record), Some(ONE));
    // It registers by and by.
    assign(&mut record, &sar(ONE, &[WORK], Type::REGISTRATION));
    assert_eq!(state(&record, WORK), RegistrationState::Registered);
    assign(&mut record, &request);
    assert_eq!(state(&record, WORK), RegistrationState::Registered, "it stays registered");
}

// Proves: cx-19, cx-26
#[test]
fn registration_ends_in_every_way() {
    let ends = [
        Type::TIMEOUT_DEREGISTRATION,
        Type::USER_DEREGISTRATION,
        Type::ADMINISTRATIVE_DEREGISTRATION,
        Type::DEREGISTRATION_TOO_MUCH_DATA,
    ];
    for kind in ends {
        let mut record = registered(ANNA);
        with_tablet(&mut record, ONE, ANNA);
        assign(&mut record, &sar(ONE, &[WORK], Type::REGISTRATION));
        // One of the set stands for all of it; with the tablet it stays registered.
        let answer = assign(&mut record, &sar(ONE, &[NUMBER], kind));
        assert_eq!((result(&answer), answer.user_data), (Said::Base(2001), None), "{kind}");
        assert_eq!(state(&record, ANNA), RegistrationState::Registered);
        let mut tablet = sar(ONE, &[ANNA], kind);
        tablet.user_name = Some(TABLET.into());
        assign(&mut record, &tablet);
        assert_eq!(state(&record, NUMBER), RegistrationState::NotRegistered);
        assert_eq!(server(&record), Some(ONE), "another set needs it");
        // All of a private identity.
        assert_eq!(result(&assign(&mut record, &sar(ONE, &[], kind))), Said::Base(2001));
        assert_eq!(record.ims, Default::default(), "{kind}");
        // Again.
        assert_eq!(result(&assign(&mut record, &sar(ONE, &[ANNA], kind))), Said::Base(2001));
    }
    // Several at once, and without a private identity.
    let mut record = registered(ANNA);
    assign(&mut record, &sar(ONE, &[WORK], Type::REGISTRATION));
    let mut request = sar(ONE, &[ANNA, WORK], Type::USER_DEREGISTRATION);
    request.user_name = None;
    assert_eq!(result(&assign(&mut record, &request)), Said::Base(2001));
    assert_eq!(record.ims, Default::default());
}

// Proves: cx-12, cx-20
#[test]
fn name_is_kept_where_there_are_services_for_the_unregistered() {
    for kind in [
        Type::TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME,
        Type::USER_DEREGISTRATION_STORE_SERVER_NAME,
    ] {
        let mut record = registered(WORK);
        assert_eq!(result(&assign(&mut record, &sar(ONE, &[WORK], kind))), Said::Base(2001));
        assert_eq!(state(&record, WORK), RegistrationState::Unregistered);
        assert_eq!(server(&record), Some(ONE));
        let mut record = registered(ANNA);
        assert_eq!(result(&assign(&mut record, &sar(ONE, &[ANNA], kind))), Said::Cx(2004));
        assert_eq!(record.ims, Default::default());
    }
}

// Proves: cx-21
#[test]
fn profile_alone_is_told_to_the_server_that_serves() {
    let mut record = registered(ANNA);
    let before = record.ims.clone();
    let answer = assign(&mut record, &sar(ONE, &[ANNA], Type::NO_ASSIGNMENT));
    assert_eq!(result(&answer), Said::Base(2001));
    assert_eq!(profile(&answer).identities().count(), 3);
    let answer = assign(&mut record, &sar(OTHER, &[ANNA], Type::NO_ASSIGNMENT));
    assert_eq!((result(&answer), answer.user_data), (Said::Base(5012), None));
    assert_eq!(record.ims, before);
}

// Proves: cx-22
#[test]
fn failed_authentication_leaves_what_is_registered() {
    let authenticate = |record: &mut Record, server: &str| {
        let request = mar(server, ANNA, "SIP Digest");
        let answer = diameter_hss::cx::multimedia_auth(&hss(), &request, Some(record), || [1; 16]);
        assert_eq!(result(&answer), Said::Base(2001));
    };
    for kind in [Type::AUTHENTICATION_FAILURE, Type::AUTHENTICATION_TIMEOUT] {
        let mut fresh = record();
        authenticate(&mut fresh, ONE);
        assert_eq!(server(&fresh), Some(ONE));
        assert_eq!(result(&assign(&mut fresh, &sar(ONE, &[ANNA], kind))), Said::Base(2001));
        assert_eq!(fresh.ims, Default::default());

        // Somebody tries at another server: the one that serves stays.
        let mut registered = registered(ANNA);
        let before = registered.ims.clone();
        authenticate(&mut registered, OTHER);
        assert_eq!(server(&registered), Some(OTHER));
        assert_eq!(result(&assign(&mut registered, &sar(OTHER, &[ANNA], kind))), Said::Base(2001));
        assert_eq!(registered.ims, before);
    }
}

// Proves: cx-24
#[test]
fn data_that_is_there_is_not_told_again() {
    let mut record = record();
    record.subscriber.ims.as_mut().unwrap().charging = Some(ChargingFunctions {
        event: vec!["aaa://ocs1.ims.example".to_owned(), "aaa://ocs2.ims.example".to_owned()],
        collection: vec!["aaa://cdf1.ims.example".to_owned()],
    });
    for kind in
        [Type::REGISTRATION, Type::RE_REGISTRATION, Type::NO_ASSIGNMENT, Type::UNREGISTERED_USER]
    {
        let mut request = sar(ONE, &[ANNA], kind);
        let answer = assign(&mut record, &request);
        assert!(answer.user_data.is_some(), "{kind}");
        let charging = answer.charging_information.unwrap();
        let name = |uri: Option<diameter_core::DiameterUri>| uri.map(|it| it.to_string());
        assert_eq!(
            name(charging.secondary_event_charging_function_name).as_deref(),
            Some("aaa://ocs2.ims.example")
        );
        assert_eq!(charging.secondary_charging_collection_function_name, None);
        request.user_data_already_available = UserDataAlreadyAvailable::USER_DATA_ALREADY_AVAILABLE;
        let answer = assign(&mut record, &request);
        assert_eq!(result(&answer), Said::Base(2001));
        assert!(answer.user_data.is_none() && answer.charging_information.is_none(), "{kind}");
    }
}

// Proves: cx-27, cx-28
#[test]
fn answer_tells_what_belongs_to_the_subscription() {
    let mut record = record();
    let answer = assign(&mut record, &sar(ONE, &[ANNA], Type::REGISTRATION));
    assert_eq!(answer.associated_identities.unwrap().user_name, [PRIVATE, TABLET]);
    assert_eq!(answer.loose_route_indication, None);
    assert_eq!(answer.wildcarded_public_identity, None);
    let ims = record.subscriber.ims.as_mut().unwrap();
    ims.implicit_sets[0].takes_loose_routes = true;
    ims.is_privileged_sender = true;
    ims.private_identities.pop();
    let answer = assign(&mut record, &sar(ONE, &[ANNA], Type::REGISTRATION));
    assert_eq!(answer.associated_identities, None);
    assert_eq!(answer.loose_route_indication, Some(LooseRouteIndication::LOOSE_ROUTE_REQUIRED));
    let privileged = Some(PriviledgedSenderIndication::PRIVILEDGED_SENDER);
    assert_eq!(answer.priviledged_sender_indication, privileged);

    let mut request = sar(ONE, &["sip:chat-9@ims.example"], Type::UNREGISTERED_USER);
    let answer = assign(&mut record, &request);
    assert_eq!(answer.wildcarded_public_identity.as_deref(), Some(CHAT));
    let profile = profile(&answer);
    let told = profile.identities().next().unwrap();
    assert_eq!((told.uri.as_str(), told.kind), ("sip:chat-9@ims.example", 2));
    assert_eq!(told.wildcard.as_deref(), Some(CHAT));
    // The wildcard that the S-CSCF was told.
    request.wildcarded_public_identity = Some(CHAT.into());
    let answer = assign(&mut record, &request);
    assert_eq!(answer.wildcarded_public_identity.as_deref(), Some(CHAT));
    request.public_identity = vec![CHAT_1.into()];
    let answer = assign(&mut record, &request);
    assert_eq!(answer.wildcarded_public_identity, None, "it has a name of its own");
}

// Proves: cx-18, cx-10
#[test]
fn server_that_takes_over_is_told_what_the_other_one_knew() {
    let mut record = record();
    let contact = RestorationInfo::builder().path(b"path".to_vec()).contact(b"contact".to_vec());
    let info = ScscfRestorationInfo::builder().user_name(PRIVATE);
    let info = info.restoration_info([contact.build()]).build();
    let mut request = sar(ONE, &[ANNA], Type::REGISTRATION);
    request.scscf_restoration_info = Some(info.clone());
    assign(&mut record, &request);
    with_tablet(&mut record, ONE, ANNA);
    record.ims.may_be_reassigned = true;
    let mut takes = sar(OTHER, &[ANNA], Type::UNREGISTERED_USER);
    takes.supported_features = supporting(RESTORATION);
    let answer = assign(&mut record, &takes);
    assert_eq!(answer.scscf_restoration_info, [info]);
    assert_eq!(answer.associated_registered_identities.unwrap().user_name, [TABLET]);
    // It goes with the last registration of that private identity.
    assign(&mut record, &sar(OTHER, &[ANNA], Type::USER_DEREGISTRATION));
    assert!(record.ims.restoration.is_empty());
}

// Proves: cx-41, cx-36
#[test]
fn server_that_loses_a_subscriber_is_told() {
    let moved = |keeps: bool| {
        let mut record = record();
        let mut request = sar(ONE, &[ANNA], Type::REGISTRATION);
        request.supported_features = supporting(if keeps { RESTORATION } else { 0 });
        assign(&mut record, &request);
        let mut work = sar(ONE, &[WORK], Type::REGISTRATION);
        work.supported_features = request.supported_features;
        assign(&mut record, &work);
        let request = mar(OTHER, ANNA, "SIP Digest");
        let _ = diameter_hss::cx::multimedia_auth(&hss(), &request, Some(&mut record), || [1; 16]);
        let assigned = assign_all(&mut record, &sar(OTHER, &[ANNA], Type::REGISTRATION));
        assert_eq!(result(&assigned.answer), Said::Base(2001));
        assert_eq!(assigned.terminations, record.ims.terminations);
        (record, assigned.terminations)
    };
    let (record, told) = moved(false);
    let told: Vec<_> = told.iter().map(|it| (it.reason, it.identities.clone())).collect();
    let set = [BARRED, ANNA, NUMBER].map(str::to_owned).to_vec();
    let rest = vec![WORK.to_owned()];
    let expected =
        [(ReasonCode::NEW_SERVER_ASSIGNED, set.clone()), (ReasonCode::SERVER_CHANGE, rest)];
    assert_eq!(told, expected);
    assert_eq!(state(&record, WORK), RegistrationState::NotRegistered);
    assert_eq!(state(&record, ANNA), RegistrationState::Registered);
    let (record, told) = moved(true);
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].reason, &told[0].identities), (ReasonCode::NEW_SERVER_ASSIGNED, &set));
    assert_eq!(told[0].server.name, ONE);
    assert_eq!(state(&record, WORK), RegistrationState::Registered);
    // The same node under another name need not be told.
    let mut record = registered(ANNA);
    let mut request = mar("sip:scscf1.ims.example:6060", ANNA, "SIP Digest");
    request.origin_host = host(ONE);
    let _ = diameter_hss::cx::multimedia_auth(&hss(), &request, Some(&mut record), || [1; 16]);
    let mut request = sar(OTHER, &[ANNA], Type::REGISTRATION);
    request.server_name = "sip:scscf1.ims.example:6060".into();
    request.origin_host = host(ONE);
    assert!(assign_all(&mut record, &request).terminations.is_empty());
}

#[test]
fn server_that_registers_again_still_hears_of_what_it_has_missed() {
    let mut record = registered(ANNA);
    change(&mut record, |it| {
        it.ims.as_mut().unwrap().charging = Some(ChargingFunctions::default());
    });
    let untold = |record: &Record| record.ims.server.as_ref().unwrap().untold.clone();
    let before = untold(&record);
    assert_eq!(before.len(), 1);
    assign(&mut record, &sar(ONE, &[WORK], Type::REGISTRATION));
    assert_eq!(untold(&record), before);
}

// Proves: cx-22, cx-36
#[test]
fn of_several_who_try_the_one_that_serves_stays() {
    const THIRD: &str = "sip:scscf3.ims.example";
    let authenticate = |record: &mut Record, server: &str| {
        let request = mar(server, ANNA, "SIP Digest");
        let answer = diameter_hss::cx::multimedia_auth(&hss(), &request, Some(record), || [1; 16]);
        assert_eq!(result(&answer), Said::Base(2001));
    };
    let mut record = registered(ANNA);
    let before = record.ims.clone();
    // At the one that serves, a registered user is not about to register.
    authenticate(&mut record, ONE);
    assert_eq!(record.ims, before);
    authenticate(&mut record, OTHER);
    authenticate(&mut record, THIRD);
    assert_eq!(server(&record), Some(THIRD));
    assert_eq!(record.ims.serving().unwrap().name, ONE);
    // It has failed at the second: the third goes on.
    let failed = |record: &mut Record, server: &str| {
        let request = sar(server, &[ANNA], Type::AUTHENTICATION_FAILURE);
        assert_eq!(result(&assign(record, &request)), Said::Base(2001));
    };
    failed(&mut record, OTHER);
    assert_eq!(server(&record), Some(THIRD));
    failed(&mut record, THIRD);
    assert_eq!(record.ims, before);
}

// Proves: cx-38
#[test]
fn end_of_all_leaves_nobody_served_or_pending() {
    let mut record = registered(ANNA);
    let mut serve = sar(ONE, &[WORK], Type::UNREGISTERED_USER);
    serve.user_name = None;
    assign(&mut record, &serve);
    let mut request = mar(ONE, WORK, "Digest-AKAv1-MD5");
    request.user_name = TABLET.into();
    let _ = diameter_hss::cx::multimedia_auth(&hss(), &request, Some(&mut record), || [1; 16]);
    let reason = ReasonCode::PERMANENT_TERMINATION;
    // The one private identity leaves what is served for nobody.
    let mut one = record.clone();
    assert!(deregister(&mut one, Some(PRIVATE), reason, None));
    assert_eq!(state(&one, WORK), RegistrationState::Unregistered);
    assert_eq!(one.ims.terminations[0].associated, [""; 0]);
    assert!(deregister(&mut record, None, reason, None));
    assert_eq!(record.ims.registrations, []);
    assert_eq!(server(&record), None);
    assert_eq!(record.ims.terminations[0].associated, [TABLET]);
}

// Proves: cx-40
#[test]
fn what_a_server_keeps_counts_only_while_no_other_one_serves() {
    let answer = |private: &str| {
        let kept = IdentityWithEmergencyRegistration::builder().user_name(private);
        let kept = kept.public_identity(ANNA).build();
        let mut answer = RegistrationTerminationAnswer::builder()
            .session_id("scscf;1;9")
            .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(host(ONE))
            .origin_realm(realm())
            .build();
        answer.identity_with_emergency_registration = vec![kept];
        answer
    };
    let mut record = registered(ANNA);
    assert!(deregister(&mut record, None, ReasonCode::PERMANENT_TERMINATION, None));
    let termination = record.ims.terminations[0].clone();
    let settled = |record: &Record, private: &str| {
        let mut record = record.clone();
        termination.settle(&mut record, Some(&answer(private)));
        assert!(record.ims.terminations.is_empty());
        record
    };
    let kept = settled(&record, PRIVATE);
    assert_eq!((state(&kept, ANNA), server(&kept)), (RegistrationState::Registered, Some(ONE)));
    // Nobody has that private identity.
    assert_eq!(settled(&record, OF_BERT).ims, Default::default());
    assign(&mut record, &sar(OTHER, &[WORK], Type::REGISTRATION));
    let moved = settled(&record, PRIVATE);
    assert_eq!(state(&moved, ANNA), RegistrationState::NotRegistered);
    assert_eq!(server(&moved), Some(OTHER));
}
