//! Rx: what an application function and the PCRF say to each other, and what the gateway hears of it.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::coding::{FramedIpAddress, FramedIpv6Prefix};
use diameter_core::{Command, Identity, IpFilterRule, Message, Rejection, ResultCode};
use diameter_messages::gx::{self, CcRequestType, CreditControlRequest};
use diameter_messages::rx::*;
use diameter_node::session::authorization::{SessionEnd, TerminationCause as Cause};
use diameter_node::{Context, Node, Tcp, UnknownPeers};
use tokio::sync::Notify;

use crate::af::{self, Af, Told, medium, without};
use crate::pcef::Happening;
use crate::policy::{Action, Policies};
use crate::{ALICE, BOB, enforced, names, network, pcrf, plan, soon, wait_until};

fn audio() -> MediaComponentDescription {
    medium(1, MediaType::AUDIO, 64_000).unwrap()
}

fn video() -> MediaComponentDescription {
    medium(2, MediaType::VIDEO, 500_000).unwrap()
}

fn aborted() -> Option<Told> {
    Some(Told::Over(SessionEnd::Terminated(Cause::ADMINISTRATIVE)))
}

/// A PCRF that keeps what application functions say, and decides on it when it is let.
async fn watched(go: Arc<Notify>) -> (Node, Arc<Mutex<Vec<Message>>>) {
    let seen: Arc<Mutex<Vec<Message>>> = Arc::default();
    let (of_requests, of_ends) = (seen.clone(), seen.clone());
    let node = Node::builder(pcrf::HOST, pcrf::REALM)
        .handle(move |request: AaRequest, context: Context| {
            of_requests.lock().unwrap().push(context.message().clone());
            let answer = request.answer(context.identity());
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
            let go = go.clone();
            async move {
                go.notified().await;
                Ok::<_, Rejection>(answer)
            }
        })
        .handle(move |request: SessionTerminationRequest, context: Context| {
            of_ends.lock().unwrap().push(context.message().clone());
            let answer = request.answer(context.identity());
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
            async { Ok::<_, Rejection>(answer) }
        })
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    (node, seen)
}

fn headers(seen: &Mutex<Vec<Message>>) -> Vec<(u32, u32)> {
    let of = |it: &Message| (it.header().command_code, it.header().application_id);
    seen.lock().unwrap().iter().map(of).collect()
}

// Proves: rx-01, rx-12
#[tokio::test]
async fn all_commands_of_a_service_have_its_session_id() {
    let go = Arc::new(Notify::new());
    let (node, seen) = watched(go.clone()).await;
    let af = Af::start(node.local_addresses()[0]).await.unwrap();
    go.notify_one();
    let mut call = af.begin(af.service_for(ALICE.address, vec![audio()])).await.unwrap();
    let request = AaRequest::from_message(&seen.lock().unwrap()[0]).unwrap();
    assert_eq!(request.framed_ip_address, Some(FramedIpAddress(ALICE.address).into()));
    assert_eq!(request.media_component_description[0].flow_status, Some(FlowStatus::ENABLED));
    assert_eq!(request.auth_session_state, None);

    let identity = node.identity();
    let id = request.session_id.clone();
    let told = ReAuthRequest::builder()
        .session_id(id.clone())
        .origin_host(identity.host.clone())
        .origin_realm(identity.realm.clone())
        .destination_host(af::HOST)
        .destination_realm(pcrf::REALM)
        .specific_action(SpecificAction::INDICATION_OF_OUT_OF_CREDIT)
        .build();
    let (answer, event) = soon(async { tokio::join!(node.send(told.clone()), call.next()) }).await;
    let answer = answer.unwrap();
    assert_eq!((answer.result_code, &answer.session_id), (Some(ResultCode::DIAMETER_SUCCESS), &id));
    let out_of_credit = vec![SpecificAction::INDICATION_OF_OUT_OF_CREDIT];
    assert_eq!(event, Some(Told::Happened(out_of_credit, vec![], None)));
    // One of a session that is not there.
    let mut other = told;
    other.session_id = "pcscf1.example.net;1;2".into();
    let error = soon(node.send(other)).await.unwrap_err();
    assert_eq!(error.to_string(), "answered with DIAMETER_UNKNOWN_SESSION_ID (5002)");

    let abort = AbortSessionRequest::builder()
        .session_id(id.clone())
        .origin_host(identity.host.clone())
        .origin_realm(identity.realm.clone())
        .destination_host(af::HOST)
        .destination_realm(pcrf::REALM)
        .abort_cause(AbortCause::BEARER_RELEASED)
        .build();
    assert_eq!(soon(node.send(abort)).await.unwrap().session_id, id);
    assert_eq!(soon(call.next()).await, aborted());
    // The end follows the answer to the ASR (rx-08).
    assert_eq!(headers(&seen), [(265, 16_777_236), (275, 16_777_236)]);
    let end = SessionTerminationRequest::from_message(&seen.lock().unwrap()[1]).unwrap();
    assert_eq!(end.session_id, id);
    assert_eq!(end.termination_cause, TerminationCause::DIAMETER_ADMINISTRATIVE);
}

// Proves: rx-06
#[tokio::test]
async fn who_hangs_up_early_ends_the_session_after_the_first_answer() {
    let go = Arc::new(Notify::new());
    let (node, seen) = watched(go.clone()).await;
    let af = Af::start(node.local_addresses()[0]).await.unwrap();
    let request = af.service_for(ALICE.address, vec![audio()]);
    let given_up = tokio::time::timeout(Duration::from_millis(200), af.begin(request)).await;
    assert!(given_up.is_err());
    assert_eq!(headers(&seen), [(265, 16_777_236)]);
    go.notify_one();
    wait_until(|| seen.lock().unwrap().len() == 2).await;
    assert_eq!(headers(&seen)[1], (275, 16_777_236));
}

// Proves: rx-04, rx-05, rx-07
#[tokio::test]
async fn media_become_rules_that_change_and_end_with_the_service() {
    let (pcrf, gateway, af) = network().await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    let mut early = af.service_for(ALICE.address, vec![audio(), video()]);
    early.service_info_status = Some(ServiceInfoStatus::PRELIMINARY_SERVICE_INFORMATION);
    let mut call = af.begin(early).await.unwrap();
    // Another service, whose rules come after those of the first would have come.
    let other = af.begin(af.service_for(ALICE.address, vec![audio()])).await.unwrap();
    let has = enforced(&mut alice, |it| it.rules.len() == 2).await;
    assert_eq!(names(&has), ["af2-1", "internet"]);

    // What follows is final.
    call.change(vec![audio(), video()]).unwrap();
    assert_eq!(soon(call.next()).await, Some(Told::Changed));
    let has = enforced(&mut alice, |it| it.rules.len() == 4).await;
    assert_eq!(names(&has), ["af1-1", "af1-2", "af2-1", "internet"]);
    call.change(vec![medium(1, MediaType::AUDIO, 32_000).unwrap(), without(2)]).unwrap();
    assert_eq!(soon(call.next()).await, Some(Told::Changed));
    let has = enforced(&mut alice, |it| it.rules.len() == 3).await;
    assert_eq!(names(&has), ["af1-1", "af2-1", "internet"]);
    let crate::enforcement::Rule::Dynamic(rule) = &has.rules["af1-1"] else { panic!() };
    assert_eq!(rule.qos_information.as_ref().unwrap().guaranteed_bitrate_dl, Some(32_000));
    assert_eq!(rule.flows[0].media_component_number, 1);

    call.end().await;
    assert_eq!(pcrf.with(|it| it.open()), (1, 1));
    let has = enforced(&mut alice, |it| it.rules.len() == 2).await;
    assert_eq!(names(&has), ["af2-1", "internet"]);
    drop(other);
    enforced(&mut alice, |it| it.rules.len() == 1).await;
}

// Proves: rx-08
#[tokio::test]
async fn all_services_of_a_session_end_with_it() {
    let (pcrf, gateway, af) = network().await;
    let alice = gateway.attach(ALICE).await.unwrap();
    let _bob = gateway.attach(BOB).await.unwrap();
    let mut one = af.begin(af.service_for(ALICE.address, vec![audio()])).await.unwrap();
    let mut other = af.begin(af.service_for(ALICE.address, vec![])).await.unwrap();
    let bobs = af.begin(af.service_for(BOB.address, vec![audio()])).await.unwrap();
    alice.detach().await;
    assert_eq!(soon(one.next()).await, aborted());
    assert_eq!(soon(other.next()).await, aborted());
    wait_until(|| pcrf.with(|it| it.open()) == (1, 1)).await;
    drop(bobs);
}

// Proves: rx-09
#[tokio::test]
async fn a_medium_that_is_lost_is_told_and_the_last_one_ends_the_service() {
    let (_pcrf, gateway, af) = network().await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    let mut call = af.begin(af.service_for(ALICE.address, vec![audio(), video()])).await.unwrap();
    enforced(&mut alice, |it| it.rules.len() == 3).await;
    alice.happens(Happening::Lost(vec!["af1-2"]));
    let lost = vec![SpecificAction::INDICATION_OF_LOSS_OF_BEARER];
    assert_eq!(soon(call.next()).await, Some(Told::Happened(lost, vec![2], None)));
    alice.happens(Happening::Lost(vec!["af1-1"]));
    assert_eq!(soon(call.next()).await, aborted());
}

// Proves: rx-09
#[tokio::test]
async fn a_service_that_no_bearer_has_room_for_ends() {
    let (_pcrf, gateway, af) = network().await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    let large = vec![medium(1, MediaType::VIDEO, 1_500_000).unwrap()];
    let mut call = af.begin(af.service_for(ALICE.address, large)).await.unwrap();
    assert_eq!(soon(call.next()).await, aborted());
    assert_eq!(names(&enforced(&mut alice, |it| !it.rules.is_empty()).await), ["internet"]);
}

// Proves: rx-10, rx-11
#[tokio::test]
async fn a_service_without_media_hears_how_the_user_is_connected_if_it_wants_to() {
    let (_pcrf, gateway, af) = network().await;
    let alice = gateway.attach(ALICE).await.unwrap();
    let mut signalling = af.begin(af.service_for(ALICE.address, vec![])).await.unwrap();
    let mut deaf = af.service_for(ALICE.address, vec![]);
    deaf.specific_action = vec![SpecificAction::INDICATION_OF_LOSS_OF_BEARER];
    let mut deaf = af.begin(deaf).await.unwrap();
    alice.happens(Happening::RatChange(RatType::NR));
    let change = vec![SpecificAction::IP_CAN_CHANGE];
    assert_eq!(
        soon(signalling.next()).await,
        Some(Told::Happened(change, vec![], Some(RatType::NR)))
    );
    alice.detach().await;
    // The first that it hears is the end.
    assert_eq!(soon(deaf.next()).await, aborted());
}

/// What makes a request another one.
type Change = fn(&mut AaRequest);

/// Policies of Alice, who is attached by both addresses.
struct Desk {
    policies: Policies,
    identity: Identity,
    sessions: u32,
}

impl Desk {
    fn new() -> Self {
        let identity = Identity { host: pcrf::HOST, realm: pcrf::REALM, state_id: None };
        let mut desk = Self { policies: Policies::default(), identity, sessions: 0 };
        desk.policies.subscribe(ALICE.imsi, plan());
        desk.attach("pgw1.example.net;1;1", "internet");
        desk
    }

    fn attach(&mut self, session_id: &'static str, apn: &'static str) {
        let subscriber = gx::SubscriptionId::builder()
            .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
            .subscription_id_data(ALICE.imsi);
        let prefix = FramedIpv6Prefix::new("2001:db8:0:7::".parse().unwrap(), 64).unwrap();
        let request = CreditControlRequest::builder()
            .session_id(session_id)
            .origin_host(crate::pcef::HOST)
            .origin_realm(pcrf::REALM)
            .destination_realm(pcrf::REALM)
            .cc_request_type(CcRequestType::INITIAL_REQUEST)
            .cc_request_number(0)
            .subscription_id(subscriber.build())
            .framed_ip_address(FramedIpAddress(ALICE.address))
            .framed_ipv6_prefix(prefix)
            .called_station_id(apn)
            .build();
        self.policies.credit_control(&request, &self.identity).unwrap();
    }

    fn service(&mut self) -> AaRequest {
        self.sessions += 1;
        AaRequest::builder()
            .session_id(format!("pcscf1.example.net;1;{}", self.sessions))
            .origin_host(af::HOST)
            .origin_realm(pcrf::REALM)
            .destination_realm(pcrf::REALM)
            .framed_ip_address(FramedIpAddress(ALICE.address))
            .media_component_description(audio())
            .build()
    }

    /// The code of the answer.
    fn ask(&mut self, request: &AaRequest) -> u32 {
        match self.policies.authorize(request, &self.identity) {
            Ok(answer) => match answer.experimental_result {
                Some(result) => result.experimental_result_code,
                None => answer.result_code.unwrap().0,
            },
            Err(rejection) => rejection.outcome().code(),
        }
    }
}

// Proves: rx-02
#[test]
fn a_service_is_bound_to_the_session_of_its_user() {
    let mut desk = Desk::new();
    let cases: [(Change, u32); 9] = [
        (|_| {}, 2001),
        (|it| it.framed_ip_address = Some(FramedIpAddress(BOB.address).into()), 5065),
        (|it| it.framed_ip_address = None, 5005),
        (|it| it.subscription_id = vec![imsi(ALICE.imsi)], 2001),
        (|it| it.subscription_id = vec![imsi(BOB.imsi)], 5065),
        (|it| it.called_station_id = Some("internet".into()), 2001),
        (|it| it.called_station_id = Some("ims".into()), 5065),
        // The address of the user within the prefix of the session, and one of somebody else.
        (|it| by_ipv6(it, "2001:db8:0:7::1"), 2001),
        (|it| by_ipv6(it, "2001:db8:0:8::1"), 5065),
    ];
    for (place, (change, code)) in cases.into_iter().enumerate() {
        let mut request = desk.service();
        change(&mut request);
        assert_eq!(desk.ask(&request), code, "case {place}");
    }
    // The same address in two networks: it takes the APN to tell.
    desk.attach("pgw1.example.net;1;2", "company");
    let mut request = desk.service();
    assert_eq!(desk.ask(&request), 5065);
    request.called_station_id = Some("company".into());
    desk.policies.take_actions();
    assert_eq!(desk.ask(&request), 2001);
    let actions = desk.policies.take_actions();
    assert!(matches!(&actions[..], [Action::Provision { gx, .. }] if gx == "pgw1.example.net;1;2"));
}

fn imsi(digits: &'static str) -> SubscriptionId {
    let subscriber =
        SubscriptionId::builder().subscription_id_type(SubscriptionIdType::END_USER_IMSI);
    subscriber.subscription_id_data(digits).build()
}

fn by_ipv6(request: &mut AaRequest, address: &str) {
    let prefix = FramedIpv6Prefix::new(address.parse().unwrap(), 128).unwrap();
    request.framed_ip_address = None;
    request.framed_ipv6_prefix = Some(prefix.into());
}

// Proves: rx-03
#[test]
fn a_service_that_cannot_be_is_refused_for_its_reason() {
    let cases: [(Change, u32); 9] = [
        (|it| it.media_component_description.push(audio()), 5061),
        (|it| it.media_component_description[0].media_type = None, 5061),
        (|it| it.media_component_description[0].media_sub_component.clear(), 5061),
        (|it| filter(it, "deny in ip from any to any"), 5062),
        (|it| filter(it, "permit in 6 from any to any established"), 5062),
        (|it| it.af_application_identifier = Some("games".into()), 5063),
        (|it| it.af_application_identifier = Some("ims".into()), 2001),
        (|it| it.media_component_description[0].max_requested_bandwidth_dl = Some(2_000_001), 5063),
        (|it| it.media_component_description[0].max_requested_bandwidth_dl = Some(2_000_000), 2001),
    ];
    let mut desk = Desk::new();
    for (place, (change, code)) in cases.into_iter().enumerate() {
        let mut request = desk.service();
        change(&mut request);
        assert_eq!(desk.ask(&request), code, "case {place}");
        assert_eq!(desk.policies.take_actions().len(), usize::from(code == 2001), "case {place}");
    }
    // What would be authorized is offered.
    let mut request = desk.service();
    request.media_component_description[0].max_requested_bandwidth_ul = Some(3_000_000);
    let answer = desk.policies.authorize(&request, &desk.identity).unwrap();
    let offer = &answer.acceptable_service_info.unwrap().media_component_description[0];
    assert_eq!(offer.max_requested_bandwidth_ul, Some(2_000_000));

    // Twice the same.
    let mut request = desk.service();
    request.af_charging_identifier = Some("icid-1".into());
    assert_eq!(desk.ask(&request), 2001);
    assert_eq!(desk.ask(&request), 2001, "it is the session's own");
    request.session_id = desk.service().session_id;
    assert_eq!(desk.ask(&request), 5064);

    // Later perhaps; what goes on is not affected.
    let known = desk.service();
    assert_eq!(desk.ask(&known), 2001);
    desk.policies.is_congested = true;
    assert_eq!(desk.ask(&known), 2001);
    let request = desk.service();
    let answer = desk.policies.authorize(&request, &desk.identity).unwrap();
    assert_eq!(answer.experimental_result.unwrap().experimental_result_code, 4261);
    assert_eq!(answer.retry_interval, Some(30));
}

fn filter(request: &mut AaRequest, text: &str) {
    let filter: IpFilterRule = text.parse().unwrap();
    let flows = &mut request.media_component_description[0].media_sub_component[0];
    flows.flow_description = filter.into();
}

// Proves: rx-05
#[test]
fn a_change_replaces_the_media_that_it_names_and_no_others() {
    let mut desk = Desk::new();
    let mut request = desk.service();
    request.media_component_description.push(video());
    desk.ask(&request);
    let rules = |actions: Vec<Action>| match &actions[..] {
        [] => (vec![], vec![]),
        [Action::Provision { install, remove, .. }] => {
            let text = |it: &diameter_core::OctetString| String::from_utf8_lossy(it).into_owned();
            let install: Vec<_> = install.iter().map(|it| text(&it.charging_rule_name)).collect();
            (install, remove.iter().map(text).collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    let of = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(rules(desk.policies.take_actions()), (of(&["af1-1", "af1-2"]), of(&[])));
    // The same again is no change.
    assert_eq!(desk.ask(&request), 2001);
    assert_eq!(rules(desk.policies.take_actions()), (of(&[]), of(&[])));
    request.media_component_description =
        vec![medium(2, MediaType::VIDEO, 1).unwrap(), medium(3, MediaType::DATA, 1).unwrap()];
    desk.ask(&request);
    assert_eq!(rules(desk.policies.take_actions()), (of(&["af1-2", "af1-3"]), of(&[])));
    request.media_component_description = vec![without(1), without(9)];
    assert_eq!(desk.ask(&request), 2001);
    assert_eq!(rules(desk.policies.take_actions()), (of(&[]), of(&["af1-1"])));
    desk.policies.close_service(&request.session_id);
    assert_eq!(rules(desk.policies.take_actions()), (of(&[]), of(&["af1-2", "af1-3"])));
}

// Proves: rx-08
#[tokio::test]
async fn an_asr_says_that_the_bearer_was_released() {
    let (pcrf, gateway, af) = network().await;
    let alice = gateway.attach(ALICE).await.unwrap();
    // An application function in octets: it sees all of the ASR.
    let (to_test, mut asked) = tokio::sync::mpsc::unbounded_channel();
    let watching =
        Node::builder(diameter_core::DiameterIdentity::from_static("af2.example.net"), pcrf::REALM)
            .sends::<AaRequest>()
            .handle(move |request: AbortSessionRequest, context: Context| {
                let answer = request.answer(context.identity());
                let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
                to_test.send(request).unwrap();
                async { Ok::<_, Rejection>(answer) }
            })
            .peer(
                diameter_node::PeerSettings::new(pcrf::HOST)
                    .connect(Tcp, crate::address(&pcrf).to_string()),
            )
            .start()
            .await
            .unwrap();
    assert!(watching.available(&pcrf::HOST).await);
    let mut request = af.service_for(ALICE.address, vec![audio()]);
    (request.session_id, request.origin_host) =
        ("af2.example.net;1;1".into(), watching.identity().host.clone());
    watching.send(request).await.unwrap();
    alice.detach().await;
    let abort = soon(asked.recv()).await.unwrap();
    assert_eq!(abort.abort_cause, AbortCause::BEARER_RELEASED);
}
