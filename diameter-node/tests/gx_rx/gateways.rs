//! Gx: what a gateway and the PCRF say to each other.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use diameter_core::ResultCode;
use diameter_messages::gx::*;
use diameter_messages::rx::MediaType;
use diameter_node::session::authorization::SessionEnd;
use diameter_node::session::authorization::TerminationCause as Cause;
use diameter_node::{Context, Node, Tcp, UnknownPeers};

use crate::af::{Told, medium};
use crate::enforcement::Rule;
use crate::pcef::{Happening, Pcef};
use crate::policy::{FULL_SPEED, Policies, SLOW};
use crate::{ALICE, BOB, address, enforced, names, network, pcrf, plan, refusal, soon, wait_until};

type Seen = Arc<Mutex<Vec<(CreditControlRequest, Context)>>>;

/// A gateway, and a PCRF that keeps what it was asked and changes its answers.
async fn watched(
    change: impl Fn(&CreditControlRequest, &mut CreditControlAnswer) + Clone + Send + Sync + 'static,
) -> (Node, Pcef, Seen) {
    let seen = Seen::default();
    let mut policies = Policies::default();
    policies.subscribe(ALICE.imsi, plan());
    policies.subscribe(BOB.imsi, plan());
    let (policies, requests) = (Arc::new(Mutex::new(policies)), seen.clone());
    let handler = move |request: CreditControlRequest, context: Context| {
        let answer = policies.lock().unwrap().credit_control(&request, context.identity());
        let answer = answer.map(|mut answer| {
            change(&request, &mut answer);
            answer
        });
        requests.lock().unwrap().push((request, context));
        async { answer }
    };
    let node = Node::builder(pcrf::HOST, pcrf::REALM)
        .handle(handler)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    let gateway = Pcef::start(node.local_addresses()[0], 1).await.unwrap();
    (node, gateway, seen)
}

fn kinds(seen: &Seen) -> Vec<(CcRequestType, u32)> {
    let seen = seen.lock().unwrap();
    seen.iter().map(|(it, _)| (it.cc_request_type, it.cc_request_number)).collect()
}

// Proves: gx-01, gx-12
#[tokio::test]
async fn a_session_begins_with_all_that_is_known_of_the_user_and_without_quota() {
    let (_pcrf, gateway, seen) = watched(|_, _| {}).await;
    let _alice = gateway.attach(ALICE).await.unwrap();
    let (request, context) = seen.lock().unwrap()[0].clone();
    let message = context.message();
    assert_eq!((message.header().command_code, message.header().application_id), (272, 16_777_238));
    assert_eq!(
        (request.cc_request_type, request.cc_request_number),
        (CcRequestType::INITIAL_REQUEST, 0)
    );
    assert_eq!(request.subscription_id[0].subscription_id_data, ALICE.imsi);
    assert_eq!(request.framed_ip_address, Some(ALICE.address.octets().into()));
    assert_eq!(request.called_station_id.as_deref(), Some("internet"));
    assert_eq!(
        (request.ip_can_type, request.rat_type),
        (Some(IpCanType::_3GPP_EPS), Some(RatType::EUTRAN))
    );
    // Multiple-Services-Credit-Control, Requested-Service-Unit and Service-Context-Id are not of Gx.
    assert!(message.avps().map(Result::unwrap).all(|it| ![456, 437, 461].contains(&it.code())));
}

// Proves: gx-02, gx-10
#[tokio::test]
async fn the_first_answer_has_rules_events_and_quality_or_says_what_is_wrong() {
    let (_pcrf, gateway, _) = watched(|_, _| {}).await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    let has = enforced(&mut alice, |it| it.speed.is_some()).await;
    assert_eq!((names(&has), has.speed), (vec!["internet"], Some(FULL_SPEED)));
    assert_eq!(has.quality.unwrap().qos_class_identifier, Some(QosClassIdentifier::QCI_9));
    assert!(has.triggers.contains(&EventTrigger::RAT_CHANGE));

    let nobody = crate::User { imsi: "262019999999999", ..ALICE };
    assert_eq!(refusal(gateway.attach(nobody).await), 5030);

    let (_pcrf, gateway, seen) = watched(|_, _| {}).await;
    let _alice = gateway.attach(ALICE).await.unwrap();
    let mut request = seen.lock().unwrap()[0].0.clone();
    request.session_id = gateway.node.client().new_session_id();
    request.called_station_id = None;
    let error = gateway.node.send(request).await.unwrap_err();
    assert_eq!(error.to_string(), "answered with DIAMETER_ERROR_INITIAL_PARAMETERS (5140)");
}

// Proves: gx-03
#[tokio::test]
async fn an_event_that_is_armed_is_reported_with_what_has_changed() {
    let (_pcrf, gateway, seen) = watched(|_, answer| {
        answer.event_trigger.retain(|it| *it == EventTrigger::RAT_CHANGE);
    })
    .await;
    let alice = gateway.attach(ALICE).await.unwrap();
    alice.happens(Happening::RatChange(RatType::UTRAN));
    alice.happens(Happening::RatChange(RatType::NR));
    wait_until(|| seen.lock().unwrap().len() == 3).await;
    let (update, next) = (CcRequestType::UPDATE_REQUEST, CcRequestType::INITIAL_REQUEST);
    assert_eq!(kinds(&seen), [(next, 0), (update, 1), (update, 2)]);
    let request = seen.lock().unwrap()[2].0.clone();
    assert_eq!(request.event_trigger, [EventTrigger::RAT_CHANGE]);
    assert_eq!((request.rat_type, &*request.session_id), (Some(RatType::NR), &*alice.session_id));

    // Nobody wants to know of usage.
    alice.happens(Happening::Used(1_000_000));
    alice.detach().await;
    assert_eq!(kinds(&seen)[3..], [(CcRequestType::TERMINATION_REQUEST, 3)]);
}

// Proves: gx-10, gx-11
#[tokio::test]
async fn who_has_used_up_the_volume_is_slow_and_no_longer_counted() {
    let (_pcrf, gateway, seen) = watched(|_, _| {}).await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    enforced(&mut alice, |it| it.monitor.is_some() && it.speed == Some(FULL_SPEED)).await;
    alice.happens(Happening::Used(999));
    alice.happens(Happening::Used(1));
    let has = enforced(&mut alice, |it| it.speed == Some(SLOW)).await;
    assert_eq!(has.monitor, None);
    let request = seen.lock().unwrap()[1].0.clone();
    assert_eq!(request.event_trigger, [EventTrigger::USAGE_REPORT]);
    let usage = &request.usage_monitoring_information[0];
    assert_eq!(usage.used_service_unit[0].cc_total_octets, Some(1_000));
}

// Proves: gx-07
#[tokio::test]
async fn the_end_is_told_with_what_was_used_since_and_the_pcrf_forgets_the_session() {
    let (pcrf, gateway, af) = network().await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    enforced(&mut alice, |it| it.monitor.is_some()).await;
    alice.happens(Happening::Used(10));
    alice.detach().await;
    assert_eq!(pcrf.with(|it| it.open()), (0, 0));
    let call = af.service_for(ALICE.address, vec![]);
    assert_eq!(refusal(af.begin(call).await), 5065);

    let (_pcrf, gateway, seen) = watched(|_, _| {}).await;
    let alice = gateway.attach(ALICE).await.unwrap();
    alice.happens(Happening::Used(10));
    // What has happened is taken before the end.
    alice.detach().await;
    let (last, _) = seen.lock().unwrap().pop().unwrap();
    assert_eq!(
        (last.cc_request_type, last.cc_request_number),
        (CcRequestType::TERMINATION_REQUEST, 1)
    );
    assert_eq!(last.termination_cause, Some(TerminationCause::DIAMETER_LOGOUT));
    let usage = &last.usage_monitoring_information[0];
    assert_eq!(usage.used_service_unit[0].cc_total_octets, Some(10));
}

// Proves: gx-07
#[tokio::test]
async fn a_pcrf_that_has_restarted_is_told_of_no_end() {
    let (_pcrf, gateway, seen) = watched(|request, answer| {
        let is_bob = request.subscription_id.iter().any(|it| it.subscription_id_data == BOB.imsi);
        answer.origin_state_id = Some(if is_bob { u32::MAX } else { 7 });
    })
    .await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    enforced(&mut alice, |it| !it.rules.is_empty()).await;
    let bob = gateway.attach(BOB).await.unwrap();
    enforced(&mut alice, |it| it.rules.is_empty()).await;
    alice.detach().await;
    bob.detach().await;
    let ends = seen.lock().unwrap().iter().filter(|(it, _)| it.termination_cause.is_some()).count();
    assert_eq!((ends, seen.lock().unwrap().len()), (1, 3));
}

// Proves: gx-08
#[tokio::test]
async fn the_pcrf_ends_a_session_by_a_request_or_by_an_answer() {
    let (pcrf, gateway, _) = network().await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    enforced(&mut alice, |it| !it.rules.is_empty()).await;
    let cause = SessionReleaseCause::UE_SUBSCRIPTION_REASON;
    pcrf.with(|it| it.release(ALICE.imsi, cause));
    enforced(&mut alice, |it| it.rules.is_empty()).await;
    wait_until(|| pcrf.with(|it| it.open()) == (0, 0)).await;

    let (_pcrf, gateway, seen) = watched(move |request, answer| {
        let is_update = request.cc_request_type == CcRequestType::UPDATE_REQUEST;
        answer.session_release_cause = is_update.then_some(cause);
    })
    .await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    alice.happens(Happening::RatChange(RatType::NR));
    enforced(&mut alice, |it| it.rules.is_empty() && !it.triggers.is_empty()).await;
    wait_until(|| seen.lock().unwrap().len() == 3).await;
    let (last, _) = seen.lock().unwrap().pop().unwrap();
    assert_eq!(
        (last.cc_request_type, last.cc_request_number),
        (CcRequestType::TERMINATION_REQUEST, 2)
    );
    assert_eq!(last.termination_cause, Some(TerminationCause::DIAMETER_ADMINISTRATIVE));
}

// Proves: gx-09
#[tokio::test]
async fn rules_that_are_wrong_are_in_the_answer_and_those_without_room_in_the_next_request() {
    let (node, gateway, seen) = watched(|_, _| {}).await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    let voice = |bits: u32| {
        let filter: diameter_core::IpFilterRule = "permit out 17 from any to any".parse().unwrap();
        ChargingRuleDefinition::builder()
            .charging_rule_name("voice")
            .flow_information(FlowInformation::builder().flow_description(filter).build())
            .qos_information(QosInformation::builder().guaranteed_bitrate_dl(bits).build())
            .build()
    };
    let push = |install: ChargingRuleInstall| {
        let identity = node.identity();
        let request = ReAuthRequest::builder()
            .session_id(alice.session_id.clone())
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_host(crate::pcef::HOST)
            .destination_realm(pcrf::REALM)
            .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
            .charging_rule_install(install)
            .build();
        node.send(request)
    };
    let good = ChargingRuleInstall::builder().charging_rule_definition(voice(1)).build();
    let answer = soon(push(good)).await.unwrap();
    assert_eq!(answer.result_code, Some(ResultCode::DIAMETER_SUCCESS));
    let wrong = ChargingRuleInstall::builder().charging_rule_base_name("unheard-of").build();
    let error = soon(push(wrong)).await.unwrap_err();
    let diameter_node::SendError::Failure { answer, outcome } = error else { panic!("{error:?}") };
    assert_eq!(outcome.code(), 5142);
    let report = &answer.charging_rule_report[0];
    assert_eq!(report.rule_failure_code, Some(RuleFailureCode::UNKNOWN_RULE_NAME));
    assert_eq!(report.pcc_rule_status, Some(PccRuleStatus::INACTIVE));
    // So far nothing had to be asked.
    assert_eq!(seen.lock().unwrap().len(), 1);

    let large = ChargingRuleInstall::builder().charging_rule_definition(voice(2_000_000)).build();
    assert!(soon(push(large)).await.unwrap().charging_rule_report.is_empty());
    wait_until(|| seen.lock().unwrap().len() == 2).await;
    let update = seen.lock().unwrap()[1].0.clone();
    assert_eq!(
        (update.cc_request_type, update.cc_request_number),
        (CcRequestType::UPDATE_REQUEST, 1)
    );
    let report = &update.charging_rule_report[0];
    assert_eq!(report.rule_failure_code, Some(RuleFailureCode::RESOURCES_LIMITATION));
    let has = enforced(&mut alice, |it| it.rules.contains_key("voice")).await;
    assert_eq!(has.rules["voice"], Rule::Dynamic(Box::new(voice(1))));
}

// Proves: gx-09
#[tokio::test]
async fn rules_of_an_answer_that_fail_are_reported_by_the_next_request() {
    let (_pcrf, gateway, seen) = watched(|request, answer| {
        if request.cc_request_type == CcRequestType::INITIAL_REQUEST {
            let wrong = ChargingRuleInstall::builder().charging_rule_base_name("unheard-of");
            answer.charging_rule_install.push(wrong.build());
        }
    })
    .await;
    let mut alice = gateway.attach(ALICE).await.unwrap();
    wait_until(|| seen.lock().unwrap().len() == 2).await;
    let update = seen.lock().unwrap()[1].0.clone();
    assert_eq!(update.charging_rule_report[0].charging_rule_base_name, ["unheard-of"]);
    assert_eq!(names(&enforced(&mut alice, |_| true).await), ["internet"]);
}

// Proves: rx-08
#[tokio::test]
async fn a_gateway_that_restarts_has_lost_its_sessions_and_their_services_end() {
    let (pcrf, gateway, af) = network().await;
    let _alice = gateway.attach(ALICE).await.unwrap();
    let media = vec![medium(1, MediaType::AUDIO, 64_000).unwrap()];
    let mut call = af.begin(af.service_for(ALICE.address, media)).await.unwrap();
    // The process is gone: it says nothing.
    drop(gateway);
    let again = Pcef::start(address(&pcrf), 2).await.unwrap();
    let over = Told::Over(SessionEnd::Terminated(Cause::ADMINISTRATIVE));
    assert_eq!(soon(call.next()).await, Some(over));
    wait_until(|| pcrf.with(|it| it.open()) == (0, 0)).await;
    let mut alice = again.attach(ALICE).await.unwrap();
    assert_eq!(names(&enforced(&mut alice, |it| !it.rules.is_empty()).await), ["internet"]);
    assert_eq!(pcrf.with(|it| it.open()), (1, 0));
}

#[tokio::test]
async fn who_gets_an_address_that_another_session_has_replaces_it() {
    let (pcrf, gateway, af) = network().await;
    let mut before = gateway.attach(ALICE).await.unwrap();
    let mut call = af.begin(af.service_for(ALICE.address, vec![])).await.unwrap();
    let bob = gateway.attach(crate::User { address: ALICE.address, ..BOB }).await.unwrap();
    enforced(&mut before, |it| it.rules.is_empty() && !it.triggers.is_empty()).await;
    let over = Told::Over(SessionEnd::Terminated(Cause::ADMINISTRATIVE));
    assert_eq!(soon(call.next()).await, Some(over));
    wait_until(|| pcrf.with(|it| it.open()) == (1, 0)).await;
    bob.detach().await;
    assert_eq!(pcrf.with(|it| it.open()), (0, 0));
}

#[tokio::test]
async fn a_request_of_a_session_that_the_pcrf_does_not_have_is_refused() {
    let (_pcrf, gateway, seen) = watched(|_, _| {}).await;
    let _alice = gateway.attach(ALICE).await.unwrap();
    let mut request = seen.lock().unwrap()[0].0.clone();
    request.session_id = gateway.node.client().new_session_id();
    request.cc_request_type = CcRequestType::UPDATE_REQUEST;
    let error = gateway.node.send(request).await.unwrap_err();
    assert_eq!(error.to_string(), "answered with DIAMETER_UNKNOWN_SESSION_ID (5002)");
}
