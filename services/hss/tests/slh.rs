//! SLh: where a subscriber is, for location services (TS 29.173).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]

mod scenes;

use std::net::{IpAddr, Ipv4Addr};

use diameter_core::coding::Tbcd;
use diameter_core::{OctetString, Outcome, Rejection};
use diameter_hss::location::{AaaServer, ServingNode};
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::slh::{LocationServices, Target, routing_information, target};
use diameter_hss::{Access, Record, SubscriberIdentity};
use diameter_messages::base::{AuthSessionState, VendorSpecificApplicationId};
use diameter_messages::slh::{LcsRoutingInfoAnswer, LcsRoutingInfoRequest};
use diameter_messages::ts29272::{S6aFeatureList1, S6aFeatureList2};
use diameter_node::{PeerSettings, SendError, Tcp, UnknownPeers};
use scenes::{ABROAD, HOME, IMSI, Node, hss, node};

const GMLC: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
const PRIVACY: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 2));

fn services() -> LocationServices {
    LocationServices { gmlc: Some(GMLC), privacy: Some(PRIVACY), realms: Vec::new() }
}

fn rir(from: &Node, imsi: Option<&str>, msisdn: Option<&str>) -> LcsRoutingInfoRequest {
    let mut request = LcsRoutingInfoRequest::builder()
        .session_id(format!("{};1;1", from.host))
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(from.host.clone())
        .origin_realm(from.realm.clone())
        .destination_realm(hss().identity.realm)
        .build();
    request.user_name = imsi.map(Into::into);
    request.msisdn = msisdn.map(number);
    request
}

fn number(digits: &str) -> OctetString {
    digits.parse::<Tbcd>().unwrap().into()
}

fn serving(name: &str) -> ServingNode {
    let Node { host, realm, plmn } = node(name, HOME);
    ServingNode::new(host, realm, plmn)
}

fn ask(
    request: &LcsRoutingInfoRequest,
    record: Option<&Record>,
) -> Result<LcsRoutingInfoAnswer, (u32, bool)> {
    let asked = target(&hss(), &services(), request)
        .and_then(|_| routing_information(&hss(), &services(), request, record));
    asked.map_err(|rejection: Rejection| match rejection.outcome() {
        Outcome::Result(code) => (code.0, false),
        Outcome::Experimental { vendor_id: 10415, code } => (code, true),
        other => panic!("{other:?}"),
    })
}

fn located() -> Record {
    let mut record = scenes::record();
    record.location.mme = Some(serving("mme1"));
    record
}

// Proves: slh-01, slh-02, slh-03
#[test]
fn of_several_faults_the_first_counts() {
    let gmlc = node("gmlc1", HOME);
    let other = node("gmlc1", ABROAD);
    let wrong = Some("491700000000");
    let without = scenes::record();
    assert_eq!(ask(&rir(&other, None, None), None), Err((5490, true)));
    assert_eq!(ask(&rir(&gmlc, None, None), Some(&located())), Err((5005, false)));
    assert_eq!(ask(&rir(&gmlc, Some("1"), wrong), None), Err((5001, true)));
    assert_eq!(ask(&rir(&gmlc, Some(IMSI), wrong), Some(&without)), Err((5007, false)));
    assert_eq!(ask(&rir(&gmlc, Some(IMSI), None), Some(&without)), Err((4201, true)));
    assert!(ask(&rir(&gmlc, Some(IMSI), None), Some(&located())).is_ok());
    // The network that purged the subscriber does not know where it is.
    let mut purged = located();
    purged.location.mme.as_mut().unwrap().is_purged = true;
    assert_eq!(ask(&rir(&gmlc, Some(IMSI), None), Some(&purged)), Err((4201, true)));
    // What is no number is blamed.
    let mut request = rir(&gmlc, None, None);
    request.msisdn = Some([0xf1, 0x23].into());
    assert_eq!(ask(&request, None), Err((5004, false)));
}

// Proves: slh-02
#[test]
fn networks_that_may_ask_are_named() {
    let gmlc = node("gmlc1", ABROAD);
    let request = rir(&gmlc, None, Some("491701234567"));
    let named = LocationServices { realms: vec![gmlc.realm.clone()], ..services() };
    assert!(target(&hss(), &services(), &request).is_err());
    let expected = SubscriberIdentity::Msisdn("491701234567".to_owned());
    assert_eq!(target(&hss(), &named, &request), Ok(Target::Identity(expected)));
    let both = rir(&gmlc, Some(IMSI), Some("491701234567"));
    assert_eq!(target(&hss(), &named, &both), Ok(Target::Imsi(IMSI.to_owned())));
}

// Proves: slh-05, slh-06, slh-11
#[test]
fn answer_has_the_name_that_was_not_asked_with() {
    let gmlc = node("gmlc1", HOME);
    let told = |imsi, msisdn, record: &Record| {
        let answer = ask(&rir(&gmlc, imsi, msisdn), Some(record)).unwrap();
        assert_eq!(answer.auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
        assert_eq!(answer.gmlc_address, Some(GMLC.into()));
        assert_eq!(answer.ppr_address, Some(PRIVACY.into()));
        assert_eq!(answer.lmsi, None, "there is no MSC number");
        let digits = answer.msisdn.map(|it| Tbcd::try_from(&it).unwrap().to_string());
        (answer.user_name.map(|it| it.to_string()), digits)
    };
    let own = |text: &str| Some(text.to_owned());
    let (mut record, msisdn) = (located(), "491701234567");
    assert_eq!(told(Some(IMSI), None, &record), (None, own(msisdn)));
    assert_eq!(told(None, Some(msisdn), &record), (own(IMSI), None));
    assert_eq!(told(Some(IMSI), Some(msisdn), &record), (own(IMSI), own(msisdn)));
    record.subscriber.msisdn = None;
    assert_eq!(told(Some(IMSI), None, &record), (None, own("000000000000000")));
}

// Proves: slh-04, slh-07, slh-08
#[test]
fn nodes_are_named_as_they_can_be_asked() {
    let gmlc = node("gmlc1", HOME);
    let answer = |record: &Record| ask(&rir(&gmlc, Some(IMSI), None), Some(record)).unwrap();
    let (mut record, mme) = (located(), serving("mme1"));
    record.location.mme.as_mut().unwrap().gmlc = Some(GMLC.into());
    let told = answer(&record);
    let first = told.serving_node.unwrap();
    assert_eq!((first.mme_name, first.mme_realm), (Some(mme.host), Some(mme.realm)));
    assert_eq!((first.lcs_capabilities_sets, first.gmlc_address), (None, Some(GMLC.into())));
    assert!(told.additional_serving_node.is_empty());

    // Neither list says anything: the older interface, if there is a number.
    let mut sgsn = serving("sgsn1");
    record.location.sgsn = Some(sgsn.clone());
    assert!(answer(&record).additional_serving_node.is_empty(), "nobody can ask it");
    sgsn.number = Some(number("491720000001"));
    let (map, diameter) = (S6aFeatureList1::LCS_UNIVERSAL, S6aFeatureList2::DIA_LCS_UNIVERSAL);
    for (first, second, has_name, has_number) in [
        (S6aFeatureList1(0), S6aFeatureList2(0), false, true),
        (map, S6aFeatureList2(0), false, true),
        (S6aFeatureList1(0), diameter, true, false),
        (map, diameter, true, true),
    ] {
        sgsn.features.first = first;
        sgsn.features.second = second;
        record.location.sgsn = Some(sgsn.clone());
        let told = answer(&record).additional_serving_node;
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].sgsn_name, has_name.then(|| sgsn.host.clone()));
        assert_eq!(told[0].sgsn_realm, has_name.then(|| sgsn.realm.clone()));
        assert_eq!(told[0].sgsn_number, sgsn.number.clone().filter(|_| has_number));
        assert_eq!(told[0].lcs_capabilities_sets, Some(0x10));
    }
    let Node { host, realm, .. } = node("aaa1", HOME);
    let mut aaa = AaaServer::new(host.clone(), realm);
    record.location.aaa = Some(aaa.clone());
    assert_eq!(answer(&record).additional_serving_node.len(), 1, "it has not registered");
    aaa.is_registered = true;
    record.location.aaa = Some(aaa);
    let told = answer(&record).additional_serving_node;
    assert_eq!(told[1].three_gpp_aaa_server_name, Some(host));
    record.location.mme = None;
    assert!(answer(&record).serving_node.unwrap().sgsn_name.is_some());
}

// Proves: slh-09
#[test]
fn combined_nodes_are_marked_where_both_ends_know_the_procedure() {
    let gmlc = node("gmlc1", HOME);
    let mut both = serving("mme1");
    both.is_combined = true;
    both.features.second =
        S6aFeatureList2::OPTIMIZED_LCS_PROC_SUPPORT.with(S6aFeatureList2::DIA_LCS_UNIVERSAL);
    let flags = |mme: &ServingNode, sgsn: &ServingNode| {
        let mut record = scenes::record();
        record.location.mme = Some(mme.clone());
        record.location.sgsn = Some(sgsn.clone());
        ask(&rir(&gmlc, Some(IMSI), None), Some(&record)).unwrap().ria_flags
    };
    assert_eq!(flags(&both, &both), Some(1));
    let mut other = both.clone();
    other.host = serving("sgsn1").host;
    assert_eq!(flags(&both, &other), None);
    let mut unable = both.clone();
    unable.features.second = S6aFeatureList2::DIA_LCS_UNIVERSAL;
    assert_eq!(flags(&unable, &both), None);
}

// Proves: slh-12
#[test]
fn application_in_the_request_is_not_looked_at() {
    let mut request = rir(&node("gmlc1", HOME), Some(IMSI), None);
    let foreign = VendorSpecificApplicationId::builder().vendor_id(10415).auth_application_id(4);
    request.vendor_specific_application_id = Some(foreign.build());
    assert!(ask(&request, Some(&located())).is_ok());
}

// Proves: slh-10, slh-12, slh-13
#[tokio::test]
async fn gmlc_asks_over_a_connection_by_either_name() {
    let store = MemoryStore::new();
    let mut record = located();
    record.location.sgsn =
        Some(ServingNode { number: Some(number("491720000001")), ..serving("sgsn1") });
    store.put(record);
    let server = Server::new(Access::by_realm(), store);
    server.set_location_services(services());
    let hss = hss().identity;
    let builder = diameter_node::Node::builder(hss.host.clone(), hss.realm.clone())
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let served = server.serve(builder).start().await.unwrap();
    let who = node("gmlc1", HOME);
    let gmlc = diameter_node::Node::builder(who.host.clone(), who.realm.clone())
        .sends::<LcsRoutingInfoRequest>()
        .peer(
            PeerSettings::new(hss.host.clone())
                .connect(Tcp, served.local_addresses()[0].to_string()),
        )
        .start()
        .await
        .unwrap();
    assert!(gmlc.available(&hss.host).await);
    let answer = gmlc.send(rir(&who, None, Some("491701234567"))).await.unwrap();
    // The GMLC asks the first node, and then the further ones.
    assert_eq!(answer.serving_node.unwrap().mme_name, Some(serving("mme1").host));
    assert_eq!(answer.additional_serving_node.len(), 1);
    // Destination-Host is for a GMLC that knows the HSS.
    let mut request = rir(&who, Some(IMSI), None);
    request.destination_host = Some(hss.host.clone());
    assert!(gmlc.send(request).await.is_ok());
    for (imsi, msisdn, code) in [(None, Some("1"), 5001), (Some("1"), None, 5001)] {
        let refused = gmlc.send(rir(&who, imsi, msisdn)).await.unwrap_err();
        let SendError::Failure { outcome, answer } = refused else { panic!("{refused:?}") };
        assert_eq!(outcome, Outcome::Experimental { vendor_id: 10415, code });
        assert_eq!((answer.serving_node, answer.msisdn), (None, None));
    }
}
