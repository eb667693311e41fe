//! On real connections: what S-CSCFs are told, what they answer, and who may ask.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use diameter_core::{
    AvpFlags, DiameterIdentity, EndToEndId, HopByHopId, Message, Outcome, Request, ResultCode,
};
use diameter_hss::authentication::Card;
use diameter_hss::{
    Access, Application, ChargingFunctions, PeerAccess, PublicIdentity, RegistrationState,
    SipDigest,
};
use diameter_messages::cx::*;
use diameter_messages::ts29229::avp;
use diameter_node::{Node, PeerSettings, SendOptions, Tcp};

use super::cscf::scscf::experimental;
use super::cscf::{self, Choice, Pool};
use super::lab::{Lab, outcomes};
use super::scene::*;

// Proves: cx-06, cx-30, cx-38, cx-46
#[tokio::test]
async fn subscriber_registers_is_found_and_is_deregistered_for_every_reason() {
    let mut lab = Lab::new().await;
    let (icscf, scscf) = (lab.icscf().await, lab.scscf("scscf1.ims.example").await);
    let kind = UserAuthorizationType::REGISTRATION;
    let reasons = [
        ReasonCode::PERMANENT_TERMINATION,
        ReasonCode::NEW_SERVER_ASSIGNED,
        ReasonCode::SERVER_CHANGE,
        ReasonCode::REMOVE_S_CSCF,
    ];
    for reason in reasons {
        let Choice::Any(needed) = icscf.authorize(PRIVATE, ANNA, kind).await.unwrap() else {
            panic!("somebody serves already")
        };
        assert_eq!(needed.mandatory_capability, [1]);
        let profile = scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
        assert_eq!(profile.default_identity().unwrap().uri, ANNA);
        // It goes on at the HSS that has answered.
        assert_eq!(scscf.hss(), Some(cscf::HSS));
        let choice = icscf.locate(NUMBER).await.unwrap();
        assert_eq!(choice, Choice::Server(ONE.to_owned()));
        let told = lab.deregister(None, reason).await;
        assert_eq!(outcomes(&told), [("RTR", Ok(2001))]);
        assert!(told[0].node.is(&host(ONE)));
        assert_eq!(scscf.users().requests.last().unwrap(), &format!("RTR {reason}: 1 ended, why"));
        assert!(scscf.users().profile(ANNA).is_none());
        assert_eq!(lab.record().ims, Default::default());
        assert!(icscf.locate(NUMBER).await.unwrap_err().to_string().contains("5003"));
    }
    assert!(lab.deregister(None, ReasonCode::SERVER_CHANGE).await.is_empty());
}

// Proves: cx-39
#[tokio::test]
async fn end_for_one_private_identity_leaves_the_other() {
    let mut lab = Lab::new().await;
    let scscf = lab.scscf("scscf1.ims.example").await;
    for private in [PRIVATE, TABLET] {
        scscf.register(private, ANNA, &mut lab.card).await.unwrap();
    }
    let told = lab.deregister(Some(PRIVATE), ReasonCode::PERMANENT_TERMINATION).await;
    assert_eq!(outcomes(&told), [("RTR", Ok(2001))]);
    assert_eq!(state(&lab.record(), ANNA), RegistrationState::Registered);
    assert_eq!(lab.record().ims.registrations[0].registered_by, [TABLET]);
    assert_eq!(server(&lab.record()), Some(ONE));
    scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    // All of them: one request names the others beside the first.
    let told = lab.deregister(None, ReasonCode::PERMANENT_TERMINATION).await;
    assert_eq!(outcomes(&told), [("RTR", Ok(2001))]);
    assert!(scscf.users().requests.last().unwrap().contains("2 ended"));
    // A public identity that is taken away leaves the others, and the set ends with its default identity.
    scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    let told = lab.change(|it| {
        let ims = it.ims.as_mut().unwrap();
        ims.implicit_sets[0].identities.retain(|it| it.uri != NUMBER);
    });
    assert_eq!(outcomes(&told.await), [("PPR", Ok(2001))]);
    assert!(scscf.users().profile(NUMBER).is_none());
    let kept = lab.record().ims;
    assert_eq!(kept.registrations.len(), 2);
    assert!(kept.registrations.iter().all(|it| it.registered_by == [PRIVATE]));
    let told = lab.change(|it| {
        let ims = it.ims.as_mut().unwrap();
        ims.implicit_sets[0].identities.retain(|it| it.uri != ANNA);
    });
    assert_eq!(outcomes(&told.await), [("RTR", Ok(2001))]);
    assert!(scscf.users().profile(ANNA).is_none());
    assert_eq!(lab.record().ims, Default::default());
}

// Proves: cx-40
#[tokio::test]
async fn emergency_registrations_stay() {
    let mut lab = Lab::new().await;
    let scscf = lab.scscf("scscf1.ims.example").await;
    scscf.users().emergencies = vec![(PRIVATE.to_owned(), ANNA.to_owned())];
    scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    // All that there is.
    let told = lab.deregister(None, ReasonCode::PERMANENT_TERMINATION).await;
    assert_eq!(outcomes(&told), [("RTR", Ok(5012))]);
    assert_eq!(state(&lab.record(), ANNA), RegistrationState::Registered);
    assert_eq!(server(&lab.record()), Some(ONE));
    // Some of it.
    scscf.register(PRIVATE, WORK, &mut lab.card).await.unwrap();
    let told = lab.deregister(None, ReasonCode::REMOVE_S_CSCF).await;
    assert_eq!(outcomes(&told), [("RTR", Ok(2002))]);
    assert_eq!(state(&lab.record(), ANNA), RegistrationState::Registered);
    assert_eq!(state(&lab.record(), WORK), RegistrationState::NotRegistered);
    assert!(!lab.record().is_pending());
    // Not when another server is to take over.
    let told = lab.deregister(None, ReasonCode::SERVER_CHANGE).await;
    assert_eq!(outcomes(&told), [("RTR", Ok(2001))]);
    assert_eq!(lab.record().ims, Default::default());
}

// Proves: cx-42, cx-43
#[tokio::test]
async fn changes_are_told_while_registered() {
    let mut lab = Lab::new().await;
    let scscf = lab.scscf("scscf1.ims.example").await;
    assert!(lab.change(|it| it.ims.as_mut().unwrap().is_privileged_sender = true).await.is_empty());
    scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    // Of what is not registered nothing is told.
    let told = lab.change(|it| it.ims.as_mut().unwrap().profiles[2].media_profile = Some(9)).await;
    assert_eq!(outcomes(&told), []);
    let told = lab.change(|it| {
        let ims = it.ims.as_mut().unwrap();
        ims.implicit_sets[0].identities.push(PublicIdentity::new("sip:new@ims.example", "basic"));
        ims.charging = Some(ChargingFunctions::default());
        it.digests = vec![SipDigest::of_password(PRIVATE, "ims.example", "another")];
    });
    assert_eq!(outcomes(&told.await), [("PPR", Ok(2001)); 3]);
    let told = scscf.users().profile("sip:new@ims.example").cloned().unwrap();
    assert_eq!(told.default_identity().unwrap().uri, ANNA);
    assert_eq!(told.identities().count(), 4);
    let new =
        lab.record().ims.registrations.into_iter().find(|it| it.identity == "sip:new@ims.example");
    assert_eq!(new.unwrap().registered_by, [PRIVATE], "it is registered with its set");
    assert!(!lab.record().is_pending());
    let change = async || {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        lab.change(|it| {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let identities = &mut it.ims.as_mut().unwrap().implicit_sets[0].identities;
            identities[1].display_name = Some(format!("Anna {number}"));
        })
        .await
    };
    // What it cannot take, it keeps as it was.
    let data = ExperimentalResultCode::DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA;
    let unable = Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    for outcome in [experimental(data), unable] {
        let before = scscf.users().profile(ANNA).cloned();
        scscf.users().refuses_profiles = Some(outcome);
        assert_eq!(outcomes(&change().await), [("PPR", Ok(outcome.code()))]);
        assert_eq!(scscf.users().profile(ANNA).cloned(), before);
        assert_eq!(state(&lab.record(), ANNA), RegistrationState::Registered);
        assert!(!lab.record().is_pending());
    }
    // Under each private identity.
    let unknown = experimental(ExperimentalResultCode::DIAMETER_ERROR_USER_UNKNOWN);
    scscf.users().refuses_profiles = Some(unknown);
    scscf.users().requests.clear();
    assert_eq!(outcomes(&change().await), [("PPR", Ok(5001)), ("PPR", Ok(5001))]);
    let asked = scscf.users().requests.clone();
    assert_eq!(asked, [format!("PPR of {PRIVATE}"), format!("PPR of {TABLET}")]);
    assert!(!lab.record().is_pending());
    // It is to be served elsewhere.
    let too_much = experimental(ExperimentalResultCode::DIAMETER_ERROR_TOO_MUCH_DATA);
    scscf.users().refuses_profiles = Some(too_much);
    assert_eq!(outcomes(&change().await), [("PPR", Ok(5008))]);
    scscf
        .wait_until(|it| it.requests.last().unwrap().starts_with("RTR SERVER_CHANGE"))
        .await
        .unwrap();
    assert_eq!(state(&lab.record(), ANNA), RegistrationState::NotRegistered);
}

#[tokio::test]
async fn subscription_that_is_withdrawn_ends_registrations() {
    let mut lab = Lab::new().await;
    let scscf = lab.scscf("scscf1.ims.example").await;
    scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    scscf.register(TABLET, WORK, &mut lab.card).await.unwrap();
    let told = lab.server.withdraw(lab.hss.client(), IMSI).await.unwrap().unwrap();
    assert_eq!(outcomes(&told.answers().await), [("RTR", Ok(2001)); 2]);
    assert!(scscf.users().profile(ANNA).is_none() && scscf.users().profile(WORK).is_none());
    assert_eq!(lab.record().ims, Default::default());
}

#[tokio::test]
async fn server_that_is_gone_is_told_when_it_is_there_again() {
    let mut lab = Lab::new().await;
    let gone = lab.scscf("scscf1.ims.example").await;
    gone.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    gone.node().shutdown(Duration::from_secs(1)).await;
    let told = lab.change(|it| it.ims.as_mut().unwrap().profiles[1].media_profile = Some(9)).await;
    assert_eq!(outcomes(&told), [("PPR", Err(()))]);
    assert!(lab.record().is_pending());
    let told = lab.deregister(None, ReasonCode::PERMANENT_TERMINATION).await;
    assert_eq!(outcomes(&told), [("RTR", Err(()))]);
    assert_eq!(lab.record().ims.terminations.len(), 1);
    assert_eq!(state(&lab.record(), ANNA), RegistrationState::NotRegistered);
    let _back = lab.scscf("scscf1.ims.example").await;
    let told = lab.server.resume(lab.hss.client()).await.unwrap().answers().await;
    assert_eq!(outcomes(&told), [("RTR", Ok(2001))]);
    assert!(!lab.record().is_pending());
}

// Proves: cx-41
#[tokio::test]
async fn registration_at_a_second_server_ends_the_first() {
    let mut lab = Lab::new().await;
    let one = lab.scscf("scscf1.ims.example").await;
    let other = lab.scscf("scscf2.ims.example").await;
    one.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    // Without authentication it is refused.
    let refused = other.assign(Some(PRIVATE), ANNA, ServerAssignmentType::REGISTRATION).await;
    assert!(refused.unwrap_err().to_string().contains("5005"));
    other.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    one.wait_until(|it| it.profile(ANNA).is_none()).await.unwrap();
    assert!(one.users().requests[0].starts_with("RTR NEW_SERVER_ASSIGNED: 1 ended"));
    assert_eq!(server(&lab.record()), Some(OTHER));
    other.wait_until(|_| !lab.record().is_pending()).await.unwrap();
    assert!(other.users().requests.is_empty());
}

// Proves: cx-02, cx-32
#[tokio::test]
async fn identities_of_two_subscribers_do_not_match() {
    let lab = Lab::new().await;
    lab.store.put(bert(&[]));
    let scscf = lab.scscf("scscf1.ims.example").await;
    let icscf = lab.icscf().await;
    let kind = UserAuthorizationType::REGISTRATION;
    let mut card = Card::new(algorithm());
    for (private, public, code) in [
        (OF_BERT, ANNA, "5002"),
        (PRIVATE, BERT, "5002"),
        (PRIVATE, "sip:nobody@ims.example", "5001"),
        ("nobody@ims.example", ANNA, "5001"),
    ] {
        let what = format!("{private} {public}");
        let refused = icscf.authorize(private, public, kind).await.unwrap_err().to_string();
        assert!(refused.contains(code), "{what}: {refused}");
        let refused = scscf.register(private, public, &mut card).await.unwrap_err().to_string();
        assert!(refused.contains(code), "{what}: {refused}");
        let assigned = scscf.assign(Some(private), public, ServerAssignmentType::REGISTRATION);
        let refused = assigned.await.unwrap_err().to_string();
        assert!(refused.contains(code), "{what}: {refused}");
    }
    assert_eq!(lab.record().ims, Default::default());
}

#[tokio::test]
async fn peer_asks_what_it_may() {
    let lab = Lab::new().await;
    let peer = DiameterIdentity::from_static("icscf.ims.example");
    let only = PeerAccess { applications: Some(vec![Application::S6a]), ..PeerAccess::default() };
    lab.server.set_access(Access::by_realm().with_peer(&peer, only));
    let refused = lab.icscf().await.locate(ANNA).await.unwrap_err().to_string();
    assert!(refused.contains("5003"), "{refused}");
    // An S-CSCF that is not named brings requests of its own realm.
    let mut card = Card::new(algorithm());
    lab.scscf("scscf1.ims.example").await.register(PRIVATE, ANNA, &mut card).await.unwrap();
}

// Proves: cx-44
#[tokio::test]
async fn features_that_a_request_needs_are_looked_at() {
    let lab = Lab::new().await;
    let node = Node::builder(DiameterIdentity::from_static("icscf.ims.example"), cscf::REALM)
        .sends::<UserAuthorizationRequest>()
        .peer(PeerSettings::new(cscf::HSS).connect(Tcp, lab.hss.local_addresses()[0].to_string()))
        .start()
        .await
        .unwrap();
    node.available(&cscf::HSS).await;
    let own = 0b111;
    // Nothing is asked: all that the HSS can do.
    let answer = node.send(uar(ANNA)).await.unwrap();
    assert_eq!(answer.supported_features, supporting(own));
    // What both can do.
    let mut request = uar(ANNA);
    request.supported_features = supporting(0b1001);
    let answer = node.send(request).await.unwrap();
    assert_eq!(answer.supported_features, supporting(0b0001));
    // What is needed, and is there; and what is not.
    let cases = [
        (1, 0b101, Said::Cx(2001)),
        (1, 0b1000, Said::Cx(5011)),
        // There is no second list.
        (2, 0b1, Said::Cx(5011)),
    ];
    for (list, needed, said) in cases {
        let mut request = uar(ANNA);
        request.supported_features = supporting(needed);
        request.supported_features[0].feature_list_id = list;
        let message = request.to_message(HopByHopId(0), EndToEndId(needed)).unwrap();
        let mut octets = message.as_bytes().to_vec();
        let code = avp::SUPPORTED_FEATURES.key.code.to_be_bytes();
        let place = octets.windows(4).position(|it| it == code).unwrap();
        octets[place + 4] |= AvpFlags::MANDATORY.0;
        let message = Message::parse(octets).unwrap();
        let answer = node.client().send_message(message, SendOptions::default()).await.unwrap();
        let code = Outcome::of(&answer).unwrap();
        assert_eq!(
            code,
            Outcome::Experimental { vendor_id: 10415, code: said.code() },
            "{needed:b}"
        );
        let mut lists = answer.avps().map(Result::unwrap);
        let list = lists.find(|it| it.key() == avp::SUPPORTED_FEATURES.key).unwrap();
        assert!(!list.flags().contains(AvpFlags::MANDATORY), "never in answers");
        let list: SupportedFeatures = list.to_raw().value().unwrap();
        let told = if said == Said::Cx(5011) { own } else { needed };
        assert_eq!(list, supporting(told)[0]);
    }
}

// Proves: cx-45
#[test]
fn server_is_chosen_by_what_it_can_do() {
    let pool =
        Pool(vec![("a", vec![1]), ("b", vec![1, 2, 7]), ("c", vec![1, 2, 7, 8]), ("d", vec![])]);
    let needed = |mandatory: &[u32], optional: &[u32], servers: &[&str]| {
        ServerCapabilities::builder()
            .mandatory_capabilities(mandatory.iter().copied())
            .optional_capabilities(optional.iter().copied())
            .server_names(servers.iter().map(|it| (*it).to_owned()))
            .build()
    };
    for (mandatory, optional, servers, chosen) in [
        (&[][..], &[][..], &[][..], Some("a")),
        (&[1], &[], &[], Some("a")),
        (&[1, 2], &[], &[], Some("b")),
        (&[1], &[7, 8], &[], Some("c")),
        (&[1], &[7], &[], Some("b")),
        (&[9], &[], &[], None),
        // The operator's choice counts before capabilities.
        (&[9], &[], &["x", "d"], Some("d")),
    ] {
        assert_eq!(
            pool.choose(&needed(mandatory, optional, servers)),
            chosen,
            "{mandatory:?} {optional:?} {servers:?}"
        );
    }
}
