//! The agent: between those who take part in overload control and those who do not.

use std::time::Instant;

use diameter_core::{Message, RawAvp};
use diameter_messages::rfc7683::OcReportType as Type;
use diameter_routing::Edit;
use diameter_routing::overload::{
    self, AgentSettings, Announced, Overload, Reporting, Subject, Trust,
};

use super::reacting::seconds;
use super::reporting::reporting;
use crate::messages::*;

const ALL: u64 = LOSS | RATE | PEER_REPORT;

fn forward_request(settings: AgentSettings, request: &Message) -> (Message, Option<Announced>) {
    forward_request_by(settings, DRA1, request, CLIENT)
}

fn forward_request_by(
    settings: AgentSettings,
    agent: &str,
    request: &Message,
    from: &str,
) -> (Message, Option<Announced>) {
    let mut edit = Edit::of(request);
    let (agent, from) = (name(agent), from.as_bytes());
    let announced = settings.request(&agent, request, from, Trust::Trusted, &mut edit);
    (edit.finish().unwrap(), announced)
}

fn forward_answer(
    settings: AgentSettings,
    reporting: &mut Reporting,
    announced: Option<&Announced>,
    answer: &Message,
) -> Message {
    let mut edit = Edit::of(answer);
    let now = Instant::now();
    settings.answer(now, reporting, announced, answer, Trust::Trusted, &mut edit);
    edit.finish().unwrap()
}

fn announced_by(avps: Vec<RawAvp>) -> Announced {
    Announced::of(&request(avps), CLIENT.as_bytes()).unwrap()
}

// Proves: doic-04, doic-01
#[test]
fn an_agent_takes_part_for_a_client_that_does_not() {
    let settings = AgentSettings::default();
    let plain = request(vec![]);
    let (forwarded, announced) = forward_request(settings, &plain);
    assert_eq!(announced, None);
    let expected = request(vec![features(Some(ALL), Some(DRA1))]);
    assert_eq!(forwarded.as_bytes(), expected.as_bytes());
    assert_eq!(overload::supported_features(&name(DRA1)), features(Some(ALL), Some(DRA1)));
    // The client is told nothing of it.
    let reports = vec![
        features(None, None),
        olr(loss(1, Type::HOST_REPORT, 5)),
        olr(loss(1, Type::REALM_REPORT, 5)),
        of_peer(loss(1, Type::PEER_REPORT, 5), OCS1),
    ];
    let answer = answer_of(OCS1, reports);
    let answer = forward_answer(settings, &mut reporting(DRA1), None, &answer);
    assert_eq!(answer.as_bytes(), answer_of(OCS1, vec![]).as_bytes());
    // Unless it is not wanted to.
    let settings = AgentSettings { reacts_for_clients: false, ..settings };
    assert_eq!(forward_request(settings, &plain).0.as_bytes(), plain.as_bytes());
}

// Proves: doic-04
#[test]
fn an_agent_reports_for_a_server_that_does_not() {
    let settings = AgentSettings::default();
    let mut reporting = reporting(DRA1);
    let subject = Subject::Host { host: name(OCS1), application: GY };
    reporting.report(Instant::now(), subject, Overload::new(25, seconds(30)));
    let announced = announced_by(vec![features(None, None)]);
    let silent = answer_of(OCS1, vec![]);
    let answer = forward_answer(settings, &mut reporting, Some(&announced), &silent);
    let report = &reports_in(&answer)[0];
    assert_eq!(report.oc_report_type, Type::HOST_REPORT);
    assert_eq!(report.oc_reduction_percentage, Some(25));
    assert_eq!(features_in(&answer)[0].oc_feature_vector, Some(LOSS));
    // One that reports for itself has the say.
    let own = answer_of(OCS1, vec![features(None, None), olr(loss(1, Type::HOST_REPORT, 5))]);
    let answer = forward_answer(settings, &mut reporting, Some(&announced), &own);
    assert_eq!(reports_in(&answer)[0].oc_reduction_percentage, Some(5));
    assert_eq!(reports_in(&answer).len(), 1);
    let settings = AgentSettings { reports_for_servers: false, ..settings };
    let answer = forward_answer(settings, &mut reporting, Some(&announced), &silent);
    assert_eq!(answer.as_bytes(), silent.as_bytes());
}

// Proves: doic-05
#[test]
fn what_others_say_passes_unchanged() {
    let settings = AgentSettings { peer_reports: false, ..AgentSettings::default() };
    let mut said = features(Some(LOSS | 1 << 50), Some(CLIENT));
    said.flags = diameter_core::AvpFlags::MANDATORY;
    let asked = with(&request(vec![said]), vec![unsigned(9_999, 1)]);
    let (forwarded, announced) = forward_request(settings, &asked);
    assert_eq!(forwarded.as_bytes(), asked.as_bytes());
    let told = vec![
        features(Some(LOSS | 1 << 50), None),
        unsigned(9_999, 2),
        olr(loss(1, Type::HOST_REPORT, 5)),
    ];
    let told = answer_of(OCS1, told);
    let answer = forward_answer(settings, &mut reporting(DRA1), announced.as_ref(), &told);
    assert_eq!(answer.as_bytes(), told.as_bytes());
}

// Proves: doia-02
#[test]
fn each_hop_says_who_it_is() {
    let settings = AgentSettings::default();
    let unknown = unsigned(9_999, 1);
    let mut said = features(Some(LOSS), Some(CLIENT));
    let mut group = said.data.to_vec();
    group.extend([0, 0, 0x27, 0x0f, 0, 0, 0, 12, 0, 0, 0, 1]);
    said.data = group.into();
    let asked = request(vec![said, unknown.clone()]);
    let (first, _) = forward_request(settings, &asked);
    let (second, announced) = forward_request_by(settings, DRA2, &first, DRA1);
    for (message, hop) in [(&first, DRA1), (&second, DRA2)] {
        let all = features_in(message);
        let [said] = &all[..] else { panic!("{all:?}") };
        assert_eq!(said.oc_feature_vector, Some(LOSS | PEER_REPORT));
        let additional: Vec<_> = said.additional_avps.iter().cloned().collect();
        // What nobody knows stays.
        assert_eq!(additional.len(), 2, "{additional:?}");
        assert_eq!(additional[0].data, hop.as_bytes());
        assert_eq!(additional[1], unknown);
        assert_eq!(message.avps().count(), asked.avps().count());
    }
    assert!(announced.unwrap().takes_peer_reports());
}

// Proves: doia-03
#[test]
fn an_answer_says_who_the_next_hop_is_and_its_algorithm() {
    let settings = AgentSettings::default();
    let from_server = answer_of(OCS1, vec![selected(RATE | PEER_REPORT, OCS1, RATE)]);
    let takes = announced_by(vec![features(Some(ALL), Some(CLIENT))]);
    let answer = forward_answer(settings, &mut reporting(DRA1), Some(&takes), &from_server);
    let expected = answer_of(OCS1, vec![selected(RATE | PEER_REPORT, DRA1, RATE)]);
    assert_eq!(answer.as_bytes(), expected.as_bytes());
    // One that cannot do anything with it is not told.
    let without = announced_by(vec![features(Some(LOSS | RATE), None)]);
    let answer = forward_answer(settings, &mut reporting(DRA1), Some(&without), &from_server);
    let expected = answer_of(OCS1, vec![features(Some(RATE), None)]);
    assert_eq!(answer.as_bytes(), expected.as_bytes());
    // The server may have nothing to do with it at all.
    let silent = answer_of(OCS1, vec![]);
    let answer = forward_answer(settings, &mut reporting(DRA1), Some(&takes), &silent);
    assert_eq!(features_in(&answer).len(), 1);
    assert_eq!(
        features_in(&answer)[0].additional_avps.iter().next().unwrap().data,
        DRA1.as_bytes()
    );
}

// Proves: doia-05
#[test]
fn reports_of_peers_go_no_further_than_the_next_hop() {
    let settings = AgentSettings::default();
    let host = olr(loss(9, Type::HOST_REPORT, 5));
    let peer = |source| of_peer(loss(1, Type::PEER_REPORT, 50), source);
    let reports = vec![
        selected(LOSS | PEER_REPORT, DRA2, LOSS),
        peer(DRA2),
        host.clone(),
        peer(OCS1),
        olr(loss(1, Type::PEER_REPORT, 1)),
        olr(loss(1, Type(77), 1)),
    ];
    let from_dra2 = answer_of(OCS1, reports);
    let takes = announced_by(vec![features(Some(ALL), Some(CLIENT))]);
    let mut reporting = reporting(DRA1);
    let answer = forward_answer(settings, &mut reporting, Some(&takes), &from_dra2);
    let said = features(Some(LOSS | PEER_REPORT), Some(DRA1)).data;
    assert!(
        features_in(&answer).len() == 1
            && answer.as_bytes().windows(said.len()).any(|it| it == said)
    );
    let reports: Vec<_> = reports_in(&answer).into_iter().map(olr).collect();
    assert_eq!(reports, [host]);
    // Its own overload it does tell.
    reporting.report(Instant::now(), Subject::Peer, Overload::new(10, seconds(30)));
    let answer = forward_answer(settings, &mut reporting, Some(&takes), &from_dra2);
    let reports = reports_in(&answer);
    assert_eq!(reports.len(), 2);
    assert_eq!(reports[1].oc_report_type, Type::PEER_REPORT);
    assert_eq!(reports[1].oc_reduction_percentage, Some(10));
    assert_eq!(reports[1].additional_avps.iter().next().unwrap().data, DRA1.as_bytes());
}

#[test]
fn who_is_not_trusted_neither_says_nor_hears_anything() {
    let settings = AgentSettings { reacts_for_clients: false, ..AgentSettings::default() };
    let asked = request(vec![features(Some(ALL), Some(CLIENT))]);
    let mut edit = Edit::of(&asked);
    let announced =
        settings.request(&name(DRA1), &asked, CLIENT.as_bytes(), Trust::Untrusted, &mut edit);
    assert_eq!(announced, None);
    assert_eq!(edit.finish().unwrap().as_bytes(), request(vec![]).as_bytes());
    // A server that is not trusted counts as one that does not take part.
    let told = answer_of(OCS1, vec![features(None, None), olr(loss(1, Type::REALM_REPORT, 100))]);
    let takes = announced_by(vec![features(None, None)]);
    let mut edit = Edit::of(&told);
    let (now, mut reporting) = (Instant::now(), reporting(DRA1));
    settings.answer(now, &mut reporting, Some(&takes), &told, Trust::Untrusted, &mut edit);
    let answer = edit.finish().unwrap();
    assert_eq!((features_in(&answer).len(), reports_in(&answer).len()), (1, 0));
}
