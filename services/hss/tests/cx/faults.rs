//! What goes wrong, on real connections.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_hss::{Record, RegistrationState};
use diameter_messages::base::AuthSessionState;
use diameter_messages::cx::*;
use diameter_messages::s6a::{self, UlrFlags, UpdateLocationRequest};
use diameter_node::{Context, Node, SendError, SendOptions};
use tokio::sync::Semaphore;

use super::cscf::{self, Choice};
use super::lab::{Lab, outcomes, soon};
use super::scene::*;

use ServerAssignmentType as Type;

/// The code of an answer, good or not.
fn code<A>(answer: Result<A, SendError<A>>) -> u32
where
    A: Answered,
{
    match answer {
        Ok(answer) => result(&answer).code(),
        Err(SendError::Failure { outcome, .. }) => outcome.code(),
        Err(_) => panic!("no answer"),
    }
}

fn located(choice: Result<Choice, Box<dyn std::error::Error>>) -> Result<String, u32> {
    match choice {
        Ok(Choice::Server(name)) => Ok(name),
        Ok(Choice::Any(_)) => Err(2003),
        Err(error) => Err(if error.to_string().contains("5003") { 5003 } else { 5001 }),
    }
}

// Proves: cx-13, cx-15
#[tokio::test]
async fn a_request_of_two_subscribers_changes_neither() {
    let mut lab = Lab::new().await;
    lab.store.put(bert(&[]));
    let scscf = lab.scscf("scscf1.ims.example").await;
    scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    let before = lab.record().ims;
    for (private, public) in [
        (Some(PRIVATE), [ANNA, BERT]),
        (Some(OF_BERT), [BERT, ANNA]),
        (None, [ANNA, BERT]),
        (None, [BERT, ANNA]),
    ] {
        let mut request = sar(ONE, &public, Type::USER_DEREGISTRATION);
        request.user_name = private.map(Into::into);
        assert_eq!(code(scscf.node().send(request).await), 5002, "{private:?} {public:?}");
        assert_eq!(lab.record().ims, before);
    }
    let mut request = sar(ONE, &[ANNA, "sip:nobody@ims.example"], Type::USER_DEREGISTRATION);
    request.user_name = None;
    assert_eq!(code(scscf.node().send(request).await), 5001);
    assert_eq!(lab.record().ims, before);
}

// Proves: cx-19, cx-20
#[tokio::test]
async fn registrations_end_in_every_way() {
    let mut lab = Lab::new().await;
    let (icscf, scscf) = (lab.icscf().await, lab.scscf("scscf1.ims.example").await);
    for kind in [
        Type::TIMEOUT_DEREGISTRATION,
        Type::USER_DEREGISTRATION,
        Type::ADMINISTRATIVE_DEREGISTRATION,
        Type::DEREGISTRATION_TOO_MUCH_DATA,
    ] {
        for uri in [ANNA, WORK] {
            scscf.register(PRIVATE, uri, &mut lab.card).await.unwrap();
        }
        let answer = scscf.assign(Some(PRIVATE), NUMBER, kind).await.unwrap();
        assert_eq!((result(&answer), answer.user_data), (Said::Base(2001), None), "{kind}");
        assert_eq!(located(icscf.locate(ANNA).await), Err(5003), "{kind}");
        assert_eq!(located(icscf.locate(WORK).await), Ok(ONE.to_owned()), "{kind}");
        // All that is left of the private identity.
        assert_eq!(code(scscf.node().send(sar(ONE, &[], kind)).await), 2001);
        assert_eq!(lab.record().ims, Default::default(), "{kind}");
        assert_eq!(located(icscf.locate(WORK).await), Err(2003), "{kind}");
    }
    for kind in [
        Type::TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME,
        Type::USER_DEREGISTRATION_STORE_SERVER_NAME,
    ] {
        for (uri, said, server) in
            [(WORK, Said::Base(2001), Ok(ONE.to_owned())), (ANNA, Said::Cx(2004), Err(5003))]
        {
            lab.store.put(Record { sequence: lab.record().sequence, ..record() });
            scscf.register(PRIVATE, uri, &mut lab.card).await.unwrap();
            let answer = scscf.assign(Some(PRIVATE), uri, kind).await.unwrap();
            assert_eq!(result(&answer), said, "{kind} {uri}");
            assert_eq!(located(icscf.locate(uri).await), server, "{kind} {uri}");
        }
    }
}

// Proves: cx-18, cx-31
#[tokio::test]
async fn a_user_who_is_not_registered_is_served_at_one_server() {
    let lab = Lab::new().await;
    let (icscf, one) = (lab.icscf().await, lab.scscf("scscf1.ims.example").await);
    let other = lab.scscf("scscf2.ims.example").await;
    assert_eq!(located(icscf.locate(WORK).await), Err(2003));
    let profile = one.serve_unregistered(WORK).await.unwrap();
    assert_eq!(profile.default_identity().unwrap().uri, WORK);
    assert_eq!(located(icscf.locate(WORK).await), Ok(ONE.to_owned()));
    assert_eq!(state(&lab.record(), WORK), RegistrationState::Unregistered);
    let refused = other.serve_unregistered(WORK).await.unwrap_err().to_string();
    assert!(refused.contains("5005"), "{refused}");
    assert_eq!(server(&lab.record()), Some(ONE));
    // Nobody's identity is served by nobody.
    let refused = one.serve_unregistered("sip:nobody@ims.example").await.unwrap_err().to_string();
    assert!(refused.contains("5001"), "{refused}");
}

// Proves: cx-33
#[tokio::test]
async fn a_scheme_that_nobody_knows_makes_nothing_pending() {
    let lab = Lab::new().await;
    let scscf = lab.scscf("scscf1.ims.example").await;
    for scheme in ["Digest-AKAv9-MD5", "", "Basic"] {
        let mut item = ThreeGppSipAuthDataItem::default();
        item.three_gpp_sip_authentication_scheme = Some(scheme.into());
        let refused = scscf.authenticate(PRIVATE, ANNA, item).await.unwrap_err().to_string();
        assert!(refused.contains("5006"), "{scheme}: {refused}");
        assert_eq!(lab.record().ims, Default::default());
        assert_eq!(lab.record().sequence, record().sequence);
    }
}

// Proves: cx-38, cx-39
#[tokio::test]
async fn of_several_ends_those_are_told_again_that_were_not_answered() {
    let lab = Lab::new().await;
    let (is_silent, asked) = (Arc::new(AtomicBool::new(true)), Arc::<Mutex<Vec<_>>>::default());
    let (silent, seen) = (is_silent.clone(), asked.clone());
    let builder = Node::builder(host(ONE), realm()).handle(
        move |request: RegistrationTerminationRequest, context: Context| {
            let is_silent = silent.load(Ordering::Relaxed) && request.user_name == TABLET;
            seen.lock().unwrap().push(request.user_name.to_string());
            async move {
                if is_silent {
                    std::future::pending::<()>().await;
                }
                let mut answer = request.answer(context.identity()).build();
                // The one refuses, and has heard of it all the same.
                answer.result_code = Some(match request.user_name == TABLET {
                    true => ResultCode::DIAMETER_SUCCESS,
                    false => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
                });
                Ok::<_, Rejection>(answer)
            }
        },
    );
    let node = lab.node(builder).await;
    for (private, uri) in [(PRIVATE, ANNA), (TABLET, WORK)] {
        let mut request = sar(ONE, &[uri], Type::REGISTRATION);
        request.user_name = Some(private.into());
        assert_eq!(code(node.send(request).await), 2001);
    }
    let told = lab.server.withdraw(lab.hss.client(), IMSI).await.unwrap().unwrap();
    let mut told = outcomes(&told.answers().await).iter().map(|(_, it)| *it).collect::<Vec<_>>();
    told.sort();
    assert_eq!(told, [Ok(5012), Err(())]);
    let left = lab.record().ims.terminations;
    assert_eq!(left.iter().map(|it| it.private_identity.as_str()).collect::<Vec<_>>(), [TABLET]);
    // It was asked as often as is set.
    assert_eq!(asked.lock().unwrap().iter().filter(|it| *it == TABLET).count(), 2);
    is_silent.store(false, Ordering::Relaxed);
    asked.lock().unwrap().clear();
    let told = lab.server.resume(lab.hss.client()).await.unwrap().answers().await;
    assert_eq!(outcomes(&told), [("RTR", Ok(2001))]);
    assert_eq!(*asked.lock().unwrap(), [TABLET]);
    assert!(!lab.record().is_pending());
}

// Proves: cx-28, cx-29
#[tokio::test]
async fn of_wildcards_that_overlap_the_smaller_one_is_meant_whosever_it_is() {
    const SMALLER: &str = "sip:chat-1!.*!@ims.example";
    let lab = Lab::new().await;
    lab.store.put(bert(&[SMALLER]));
    let (icscf, scscf) = (lab.icscf().await, lab.scscf("scscf1.ims.example").await);
    let wildcard = async |uri: &str| {
        let answer = icscf.node().send(lir(uri)).await.unwrap();
        answer.wildcarded_public_identity.map(|it| it.to_string())
    };
    assert_eq!(wildcard("sip:chat-2@ims.example").await.as_deref(), Some(CHAT));
    assert_eq!(wildcard("sip:chat-12@ims.example").await.as_deref(), Some(SMALLER));
    // Anna has it by its name.
    assert_eq!(wildcard(CHAT_1).await, None);

    let served = scscf.serve_unregistered("sip:chat-12@ims.example").await.unwrap();
    assert_eq!(served.private_identity, OF_BERT);
    assert_eq!(served.identities().next().unwrap().wildcard.as_deref(), Some(SMALLER));
    assert_eq!(lab.record().ims, Default::default());
    // Hers fits it too, and it is not hers.
    let assigned = scscf.assign(Some(PRIVATE), "sip:chat-12@ims.example", Type::UNREGISTERED_USER);
    let refused = assigned.await.unwrap_err().to_string();
    assert!(refused.contains("5002"), "{refused}");
    assert_eq!(lab.record().ims, Default::default());
    let served = scscf.serve_unregistered("sip:chat-2@ims.example").await.unwrap();
    assert_eq!(served.private_identity, PRIVATE);
}

#[tokio::test]
async fn a_hostile_profile_is_refused_and_the_one_before_kept() {
    let mut lab = Lab::new().await;
    let scscf = lab.scscf("scscf1.ims.example").await;
    scscf.register(PRIVATE, ANNA, &mut lab.card).await.unwrap();
    let before = scscf.users().profile(ANNA).cloned();
    let document = |inner: &str| format!("<IMSSubscription>{inner}</IMSSubscription>");
    let entity = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>";
    let hostile = [
        entity.to_owned() + &document("<PrivateID>&c;</PrivateID>"),
        document("<PrivateID>&b;</PrivateID>"),
        document(&("<a>".repeat(10_000) + &"</a>".repeat(10_000))),
        document(&"<a/>".repeat(30_000)),
        document(&" ".repeat(300_000)),
        document("<PrivateID>"),
    ];
    for (number, text) in hostile.into_iter().enumerate() {
        let request = PushProfileRequest::builder()
            .session_id(lab.hss.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(cscf::HSS)
            .origin_realm(cscf::REALM)
            .destination_host(host(ONE))
            .destination_realm(cscf::REALM)
            .user_name(PRIVATE)
            .user_data(text.into_bytes())
            .build();
        // It may take longer to look at than the HSS waits here for answers.
        let options = SendOptions { timeout: Some(Duration::from_secs(30)), peer: None };
        let answer = lab.hss.send_with(request, options).await;
        let Err(SendError::Failure { outcome, .. }) = answer else { panic!("{number} is taken") };
        assert_eq!(outcome.code(), 5009, "{number}");
        assert_eq!(scscf.users().profile(ANNA).cloned(), before, "{number}");
    }
}

/// An S-CSCF that answers a changed profile when it is let; what it was told.
async fn slow(lab: &Lab, gate: &Arc<Semaphore>) -> (Node, Arc<Mutex<Vec<String>>>) {
    let told = Arc::<Mutex<Vec<_>>>::default();
    let (seen, gate) = (told.clone(), gate.clone());
    let builder = Node::builder(host(ONE), realm()).handle(
        move |request: PushProfileRequest, context: Context| {
            let data = request.user_data.clone().unwrap_or_default();
            seen.lock().unwrap().push(String::from_utf8(data.to_vec()).unwrap());
            let gate = gate.clone();
            async move {
                gate.acquire().await.unwrap().forget();
                let mut answer = request.answer(context.identity()).build();
                answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
                Ok::<_, Rejection>(answer)
            }
        },
    );
    let node = lab.node(builder).await;
    assert_eq!(code(node.send(sar(ONE, &[ANNA], Type::REGISTRATION)).await), 2001);
    (node, told)
}

fn name(record: &mut diameter_hss::Subscriber, name: &str) {
    let identities = &mut record.ims.as_mut().unwrap().implicit_sets[0].identities;
    identities[1].display_name = Some(name.to_owned());
}

// Proves: cx-42
#[tokio::test]
async fn what_is_being_told_is_not_told_twice_because_something_else_happens() {
    let lab = Lab::new().await;
    let mut record = lab.record();
    let ambr = s6a::Ambr::builder().max_requested_bandwidth_ul(1).max_requested_bandwidth_dl(1);
    let apn = s6a::ApnConfiguration::builder().context_identifier(1);
    let apn = apn.pdn_type(s6a::PdnType::IPV4).service_selection("internet").build();
    record.subscriber.eps = diameter_hss::EpsSubscription::new(vec![apn], ambr.build());
    lab.store.put(record);
    let gate = Arc::new(Semaphore::new(0));
    let (_node, told) = slow(&lab, &gate).await;
    let changing = lab.server.change(lab.hss.client(), IMSI, |it| name(it, "Anna B."));
    let telling = changing.await.unwrap().unwrap();
    soon(|| told.lock().unwrap().len() == 1).await;
    // The subscriber moves from one MME to another: that is for the first to hear, and nobody else.
    let realm = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
    let names =
        ["mme1.epc.mnc001.mcc262.3gppnetwork.org", "mme2.epc.mnc001.mcc262.3gppnetwork.org"];
    for name in names {
        let builder = Node::builder(DiameterIdentity::from_static(name), realm.clone());
        let mme = lab.node(builder.sends::<UpdateLocationRequest>()).await;
        let request = UpdateLocationRequest::builder()
            .session_id(mme.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(mme.identity().host.clone())
            .origin_realm(realm.clone())
            .destination_realm(cscf::REALM)
            .user_name(IMSI)
            .rat_type(s6a::RatType::EUTRAN)
            .ulr_flags(UlrFlags::S6A_S6D_INDICATOR)
            .visited_plmn_id(PlmnId::from_static("26201").octets())
            .build();
        mme.send(request).await.unwrap();
    }
    assert_eq!(lab.record().cancelled, 1);
    let commands = || lab.server.requests().iter().map(|it| it.command).collect::<Vec<_>>();
    soon(|| commands().contains(&"CLR")).await;
    // It is asked as often as is set, and then given up: nobody begins anew.
    assert_eq!(outcomes(&telling.answers().await), [("PPR", Err(()))]);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(told.lock().unwrap().len(), 2);
    assert_eq!(commands().iter().filter(|it| **it == "PPR").count(), 1);
    gate.add_permits(10);
    let again = lab.server.resume(lab.hss.client()).await.unwrap().answers().await;
    assert!(outcomes(&again).contains(&("PPR", Ok(2001))), "{again:?}");
    assert_eq!(told.lock().unwrap().len(), 3);
}

// Proves: cx-42
#[tokio::test]
async fn changes_at_once_are_told_once_each_at_most() {
    let lab = Lab::new().await;
    let gate = Arc::new(Semaphore::new(0));
    let (_node, told) = slow(&lab, &gate).await;
    let client = lab.hss.client();
    let first = lab.server.change(client, IMSI, |it| name(it, "first")).await.unwrap().unwrap();
    soon(|| told.lock().unwrap().len() == 1).await;
    let other = lab.server.change(client, IMSI, |it| name(it, "second")).await.unwrap().unwrap();
    let last = lab.server.change(client, IMSI, |it| name(it, "third")).await.unwrap().unwrap();
    gate.add_permits(10);
    for telling in [first, other, last] {
        telling.answers().await;
    }
    assert!(!lab.record().is_pending());
    let told = told.lock().unwrap();
    assert_eq!(told.len(), 2, "the second was never the newest");
    assert!(told[0].contains("first") && told[1].contains("third"));
}
