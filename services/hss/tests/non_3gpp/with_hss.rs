//! The AAA server with the HSS of this project: what the one tells the other is done.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use diameter_core::{Identity, OctetString, Outcome, ResultCode};
use diameter_hss::authentication::{Amf, Domain, Requester, SequenceState, Vector};
use diameter_hss::server::{MemoryStore, Server, Told as Answered};
use diameter_hss::{Access, EpsSubscription, Non3gppSubscription, Record, Subscriber};
use diameter_messages::base::TerminationCause as WireCause;
use diameter_messages::swm::{
    AuthRequestType, DiameterEapAnswer, DiameterEapRequest, SessionTerminationRequest,
};
use diameter_messages::swx::*;
use diameter_node::session::authorization::{SessionEnd, SessionEvent, TerminationCause};
use diameter_node::{Node, SendError, Tcp, UnknownPeers};

use crate::aaa::{self, Aaa};
use crate::eap::{self, Keys, Phone};
use crate::epdg::{self, Epdg};
use crate::pgw::{Mobility, Pgw, Told};
use crate::{
    DiameterIdentity, IMSI, access, algorithm, gateway, profile, refusal, soon, wait_until,
};

struct Lab {
    server: Server<MemoryStore>,
    store: MemoryStore,
    hss: Node,
    aaa: Aaa,
    epdg: Epdg,
    pgw: Pgw,
}

impl Lab {
    async fn new() -> Self {
        let mut subscriber = Subscriber::new(IMSI, algorithm());
        let ambr = Ambr::builder().max_requested_bandwidth_ul(1).max_requested_bandwidth_dl(1);
        let apns = profile(&["internet", "ims"]).apn_configuration;
        subscriber.eps = EpsSubscription::new(apns, ambr.build());
        subscriber.non_3gpp = Some(Non3gppSubscription::default());
        let store = MemoryStore::new();
        store.put(Record::new(subscriber));
        let server = Server::new(Access::by_realm(), store.clone());
        let builder = Node::builder(aaa::HSS, aaa::REALM)
            .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
            .unknown_peers(UnknownPeers::accept());
        let hss = server.serve(builder).start().await.unwrap();
        let (aaa, epdg) = access(aaa::HOST, epdg::HOST, &hss).await;
        let pgw = gateway(&aaa, "pgw1.epc.mnc001.mcc262.3gppnetwork.org").await;
        Self { server, store, hss, aaa, epdg, pgw }
    }

    fn record(&self) -> Record {
        self.store.get(IMSI).unwrap()
    }

    async fn change(&self, change: fn(&mut Subscriber)) -> Vec<Answered> {
        let told = self.server.change(self.hss.client(), IMSI, change).await;
        told.unwrap().unwrap().answers().await
    }

    /// A second AAA server with its ePDG.
    async fn other(&self) -> (Aaa, Epdg) {
        let aaa = "aaa2.epc.mnc001.mcc262.3gppnetwork.org";
        let epdg = "epdg2.epc.mnc001.mcc262.3gppnetwork.org";
        let [aaa, epdg] = [aaa, epdg].map(DiameterIdentity::from_static);
        access(aaa, epdg, &self.hss).await
    }
}

fn phone() -> Arc<Mutex<Phone>> {
    Arc::new(Mutex::new(Phone::new(IMSI, algorithm())))
}

/// A round of an authentication, said by hand.
async fn say(
    epdg: &Epdg,
    session_id: &str,
    payload: &[u8],
) -> Result<DiameterEapAnswer, SendError<DiameterEapAnswer>> {
    let Identity { host, realm, .. } = epdg.node.identity().clone();
    let request = DiameterEapRequest::builder()
        .session_id(session_id.to_owned())
        .origin_host(host)
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
        .eap_payload(OctetString::from(payload.to_vec()))
        .build();
    soon(epdg.node.send(request)).await
}

fn code(error: SendError<DiameterEapAnswer>) -> Outcome {
    match error {
        SendError::Failure { outcome, .. } => outcome,
        SendError::Error(error) => error.outcome().unwrap(),
        other => panic!("{other:?}"),
    }
}

// Proves: swx-03
#[tokio::test]
async fn a_user_of_another_aaa_server_is_sent_there() {
    let lab = Lab::new().await;
    let (_access, _) = soon(lab.epdg.attach(&phone(), "internet")).await.unwrap();
    let (other, epdg) = lab.other().await;
    let phone = Phone::new(IMSI, algorithm());
    let id = epdg.node.client().new_session_id();
    let told = |message: &diameter_core::Message| {
        assert_ne!(message.header().flags.0 & 0x20, 0, "the E bit");
        let hosts = message.avps().map(Result::unwrap).filter(|it| it.code() == 292);
        hosts.map(|it| String::from_utf8(it.data().to_vec()).unwrap()).collect::<Vec<_>>()
    };
    let expected = vec![format!("aaa://{}", aaa::HOST)];
    let SendError::Error(error) = say(&epdg, &id, &phone.hello()).await.unwrap_err() else {
        panic!("no redirect")
    };
    assert_eq!(error.outcome().unwrap().code(), 3006);
    assert_eq!(told(error.message()), expected);
    // Over S6b too.
    let pgw = gateway(&other, "pgw2.epc.mnc001.mcc262.3gppnetwork.org").await;
    let Identity { host, realm, .. } = pgw.node.identity().clone();
    let request = diameter_messages::s6b::DiameterEapRequest::builder()
        .session_id(pgw.node.client().new_session_id())
        .origin_host(host)
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
        .eap_payload(phone.hello())
        .build();
    let SendError::Error(error) = soon(pgw.node.send(request)).await.unwrap_err() else {
        panic!("no redirect")
    };
    assert_eq!(error.outcome().unwrap().code(), 3006);
    assert_eq!(told(error.message()), expected);
    let aaa = lab.record().location.aaa.unwrap();
    assert!(aaa.is(&aaa::HOST));
}

// Proves: swx-17
#[tokio::test]
async fn a_subscription_that_ends_ends_all_and_nothing_is_kept() {
    let lab = Lab::new().await;
    let (mut session, _) = soon(lab.epdg.attach(&phone(), "internet")).await.unwrap();
    let pgw = &lab.pgw;
    let mut internet = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let told = lab.server.withdraw(lab.hss.client(), IMSI).await.unwrap().unwrap();
    assert!(told.answers().await.iter().all(Answered::is_done));
    let aborted = SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE);
    assert_eq!(soon(internet.next()).await, Some(Told::Over(aborted)));
    let Some(SessionEvent::Ended(end)) = soon(session.next()).await else { panic!("it goes on") };
    assert_eq!(end, aborted);
    assert!(lab.aaa.with(|it| it.profile(IMSI).is_none()));
    let again = lab.epdg.attach(&phone(), "internet").await.map(|(session, _)| session);
    assert_eq!(refusal(again), 5450);
}

// Proves: swx-17
#[tokio::test]
async fn a_user_whom_another_aaa_server_takes_over_is_forgotten_and_not_detached() {
    let lab = Lab::new().await;
    let (mut session, _) = soon(lab.epdg.attach(&phone(), "internet")).await.unwrap();
    let pgw = &lab.pgw;
    let mut internet = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let (other, _) = lab.other().await;
    let Identity { host, realm, .. } = other.node.identity().clone();
    let item = SipAuthDataItem::builder().three_gpp_sip_authentication_scheme("EAP-AKA");
    let request = MultimediaAuthRequest::builder()
        .session_id(other.node.client().new_session_id())
        .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host)
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .user_name(IMSI)
        .sip_auth_data_item(item.build())
        .three_gpp_sip_number_auth_items(1)
        .aaa_failure_indication(1)
        .build();
    other.node.send(request).await.unwrap();
    wait_until(|| lab.aaa.with(|it| it.profile(IMSI).is_none())).await;
    wait_until(|| lab.record().deregistrations.is_empty()).await;
    let moment = std::time::Duration::from_millis(200);
    assert!(tokio::time::timeout(moment, internet.next()).await.is_err(), "it was ended");
    assert!(tokio::time::timeout(moment, session.next()).await.is_err(), "it was detached");
    // They end by themselves, and the HSS does not hear of it from the one that has lost the user.
    let stop = |node: &Node, id: &str| {
        let Identity { host, realm, .. } = node.identity().clone();
        SessionTerminationRequest::builder()
            .session_id(id.to_owned())
            .origin_host(host)
            .origin_realm(realm.clone())
            .destination_realm(realm)
            .termination_cause(WireCause::DIAMETER_LOGOUT)
            .user_name(IMSI)
            .build()
    };
    let ended = soon(lab.epdg.node.send(stop(&lab.epdg.node, session.session_id()))).await;
    assert_eq!(ended.unwrap().result_code, ResultCode::DIAMETER_SUCCESS);
    soon(internet.end(TerminationCause::LOGOUT)).await;
    assert!(lab.record().location.aaa.unwrap().is(&other.node.identity().host));
}

// Proves: swx-19, swx-20
#[tokio::test]
async fn a_change_has_those_authorized_again_whom_it_concerns() {
    let lab = Lab::new().await;
    let (mut session, answer) = soon(lab.epdg.attach(&phone(), "internet")).await.unwrap();
    assert_eq!(answer.apn_configuration.unwrap().pdn_type, PdnType::IPV4V6);
    let pgw = &lab.pgw;
    let mut internet = pgw.connect(pgw.request(IMSI, "internet"), Mobility::Network).await.unwrap();
    let mut ims = pgw.connect(pgw.request(IMSI, "ims"), Mobility::Network).await.unwrap();
    // The HSS has both gateways.
    wait_until(|| lab.record().location.gateways.len() == 2).await;
    let told = lab.change(|it| it.eps.as_mut().unwrap().apns[0].pdn_type = PdnType::IPV4).await;
    assert!(told.len() == 1 && told[0].is_done(), "{told:?}");
    let asked = Told::Asked { trust_has_changed: false, pcscf_has_failed: false };
    assert_eq!(soon(internet.next()).await, Some(asked));
    assert_eq!(soon(internet.next()).await, Some(Told::Authorized));
    assert_eq!(internet.apn.as_ref().unwrap().pdn_type, PdnType::IPV4);
    let Some(SessionEvent::Provided(Some(answer))) = soon(session.next()).await else {
        panic!("the access is not authorized again")
    };
    assert_eq!(answer.apn_configuration.unwrap().pdn_type, PdnType::IPV4);
    let moment = std::time::Duration::from_millis(100);
    assert!(tokio::time::timeout(moment, ims.next()).await.is_err(), "it does not concern ims");

    // The access is barred: all ends.
    let told = lab.change(|it| it.non_3gpp.as_mut().unwrap().is_barred = true).await;
    assert!(told[0].is_done(), "{told:?}");
    let refused = SessionEnd::Refused(5003.into());
    for connection in [&mut internet, &mut ims] {
        soon(connection.next()).await;
        assert_eq!(soon(connection.next()).await, Some(Told::Over(refused)));
    }
    let Some(SessionEvent::Ended(end)) = soon(session.next()).await else { panic!("it goes on") };
    assert_eq!(end, refused);
    wait_until(|| lab.record().location.aaa.is_none()).await;
    // Who comes anew is told the same, and nobody stays in charge.
    let again = lab.epdg.attach(&phone(), "internet").await.map(|(session, _)| session);
    assert_eq!(refusal(again), 5003);
    wait_until(|| lab.record().location.aaa.is_none()).await;
}

/// Lets the card see a challenge with this number.
fn ahead(phone: &mut Phone, seq: u64) {
    let other = Requester::new(Domain::NonThreeGpp, "aaa9.example.net");
    let sqn = SequenceState::after(seq).next(&other).unwrap();
    let vector = Vector::new(&algorithm(), [9; 16], sqn, Amf::EUTRAN);
    let (ck, ik) = vector.access_network_keys(eap::NETWORK).unwrap();
    let keys = Keys::new(&ck, &ik, phone.identity());
    assert!(phone.answer(&eap::challenge(1, vector.rand(), vector.autn(), &keys)).is_some());
    assert!(phone.keys.is_some());
}

// Proves: swx-06
#[tokio::test]
async fn a_card_that_has_seen_more_is_followed_once() {
    let lab = Lab::new().await;
    let phone = phone();
    ahead(&mut phone.lock().unwrap(), 1_000_000);
    let (session, _) = soon(lab.epdg.attach(&phone, "internet")).await.unwrap();
    assert!(lab.record().sequence.seq() > 1_000_000);
    soon(session.end(TerminationCause::LOGOUT)).await;

    // A card that is never content.
    let id = lab.epdg.node.client().new_session_id();
    let mut phone = Phone::new(IMSI, algorithm());
    let first = say(&lab.epdg, &id, &phone.hello()).await.unwrap();
    ahead(&mut phone, 2_000_000);
    let said = phone.answer(&first.eap_payload.unwrap()).unwrap();
    let second = say(&lab.epdg, &id, &said).await.unwrap();
    assert_eq!(second.result_code, ResultCode::DIAMETER_MULTI_ROUND_AUTH);
    ahead(&mut phone, 3_000_000);
    let said = phone.answer(&second.eap_payload.unwrap()).unwrap();
    let refused = say(&lab.epdg, &id, &said).await.unwrap_err();
    assert_eq!(code(refused), Outcome::Result(ResultCode::DIAMETER_AUTHENTICATION_REJECTED));

    // One that lies, and one that answers another challenge.
    for (place, expected) in [
        (20, ResultCode::DIAMETER_UNABLE_TO_COMPLY),
        (1, ResultCode::DIAMETER_AUTHENTICATION_REJECTED),
    ] {
        let id = lab.epdg.node.client().new_session_id();
        let mut phone = Phone::new(IMSI, algorithm());
        let first = say(&lab.epdg, &id, &phone.hello()).await.unwrap();
        ahead(&mut phone, 4_000_000);
        let mut said = phone.answer(&first.eap_payload.unwrap()).unwrap();
        said[place] ^= 1;
        let before = lab.record().sequence.seq();
        let refused = say(&lab.epdg, &id, &said).await.unwrap_err();
        assert_eq!(code(refused), Outcome::Result(expected), "{place}");
        assert_eq!(lab.record().sequence.seq(), before);
    }
}
