//! What freeDiameter and python-diameter said to each other, replayed against a peer that takes the
//! part of one of them. Only Hop-by-Hop Identifiers are changed, to those of this conversation.

use std::time::Duration;

use diameter_core::{Avp, AvpValue, DiameterIdentity, Header, Message, Outcome, Rejection};
use diameter_messages::base::*;
use diameter_peer::*;

use crate::rig::{Rig, Side, capabilities};

/// A message of `tests/conformance/captures` of the workspace.
fn capture(name: &str) -> Message {
    let path = format!("{}/../tests/conformance/captures/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect(&path);
    let digits: Vec<u8> = text.trim().chars().map(|it| it.to_digit(16).unwrap() as u8).collect();
    Message::parse(digits.chunks(2).map(|it| it[0] << 4 | it[1]).collect::<Vec<_>>()).unwrap()
}

fn value<T: AvpValue>(message: &Message, avp: &Avp<T>) -> T {
    let mut avps = message.avps().map(Result::unwrap);
    avps.find(|it| it.key() == avp.key).unwrap().to_raw().value().unwrap()
}

fn origin_host(message: &Message) -> DiameterIdentity {
    value(message, &avp::ORIGIN_HOST)
}

/// A node with the applications of the recorded ones, and this peer.
fn rig(peer: DiameterIdentity, applications: Vec<Application>) -> Rig {
    let mut own = capabilities(DiameterIdentity::from_static("us.lab"));
    own.applications = applications;
    Rig::with(PeerConfig::new(peer), own)
}

const GY: Application = Application::auth(4);
const S6A: Application = Application::auth(16_777_251).of_vendor(10_415);

/// A client connects, asks, and disconnects; what it sent is played to us.
fn client(cer: &str, requests: &[&str], dpr: &str) -> Rig {
    let cer = capture(cer);
    let mut rig = rig(origin_host(&cer), vec![GY, S6A]);
    rig.offer(cer.clone()).unwrap();
    let cea = rig.last_message().clone();
    assert_eq!(cea.header(), &cer.header().answer());
    assert_eq!(Outcome::of(&cea), Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)));
    for name in requests {
        let request = capture(name);
        rig.events.clear();
        rig.receive(Side::R, &request);
        let Some(Event::Request(connection, received)) = rig.events.pop() else { panic!("{name}") };
        assert_eq!(received, request);
        let answer = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
            .answer(&request, rig.peer.local().identity());
        rig.peer.answer(connection, answer.clone()).unwrap();
        rig.drain("answer");
        assert_eq!(rig.last_message(), &answer);
    }
    rig.receive(Side::R, &capture(dpr));
    assert_eq!(
        Outcome::of(rig.last_message()),
        Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS))
    );
    rig.peer_disc(Side::R);
    assert_eq!((rig.peer.state(), rig.peer.watchdog()), (State::Closed, WatchdogState::Initial));
    assert_eq!(rig.peer.statistics().changed_identities, 0);
    rig
}

#[test]
fn freediameter_as_a_client_of_credit_control() {
    let rig = client("fd-CER-client", &["fd-CCR-I", "fd-CCR-U", "fd-CCR-T"], "fd-DPR");
    assert!(rig.close_reason().starts_with("the peer disconnected"), "{}", rig.close_reason());
}

#[test]
fn freediameter_as_a_client_of_s6a() {
    client("fd-CER-client", &["fd-AIR", "fd-ULR"], "fd-DPR");
}

#[test]
fn freediameter_as_a_relay() {
    let requests = ["fd-relay-CCR-I", "fd-relay-CCR-U", "fd-relay-CCR-T", "fd-relay-ULR"];
    client("fd-relay-CER", &requests, "fd-relay-DPR");
    let cer = capture("fd-relay-CER");
    let mut rig = rig(origin_host(&cer), vec![GY, S6A]);
    rig.offer(cer).unwrap();
    let common = &rig.peer.agreement().unwrap().common;
    assert_eq!(common, &CommonApplications::Only(vec![4, 16_777_251]));
}

#[test]
fn python_diameter_as_a_client() {
    client("py-CER-client", &["py-CCR-I", "py-CCR-U", "py-CCR-T", "py-AIR"], "py-DPR");
}

/// We connect to a server, ask, and disconnect; what it answered is played to us.
fn server(cea: &str, pairs: &[(&str, &str)], dpa: Option<&str>) {
    let cea = capture(cea);
    let mut rig = rig(origin_host(&cea), vec![GY, S6A]);
    rig.start();
    rig.connected();
    let reply = |rig: &mut Rig, answer: &Message, command: u32| {
        let hop_by_hop_id = rig.last_sent(command).hop_by_hop_id;
        let header = Header { hop_by_hop_id, ..*answer.header() };
        rig.receive(Side::I, &answer.with_header(header));
    };
    reply(&mut rig, &cea, 257);
    assert_eq!(rig.peer.state(), State::IOpen, "{:?}", rig.events);
    let capabilities = &rig.peer.agreement().unwrap().capabilities;
    assert_eq!(capabilities.product_name, value(&cea, &avp::PRODUCT_NAME));
    assert_eq!(rig.peer.agreement().unwrap().errors, None);
    for (context, (request, answer)) in (0..).zip(pairs) {
        let (request, answer) = (capture(request), capture(answer));
        let deadline = rig.now + Duration::from_secs(5);
        rig.peer.forward(rig.now, &request, deadline, context).unwrap();
        rig.drain("send");
        rig.events.clear();
        reply(&mut rig, &answer, request.header().command_code);
        assert_eq!(rig.answered().len(), 1, "{:?}", rig.peer.statistics());
    }
    rig.stop(DisconnectCause::REBOOTING);
    match dpa {
        Some(dpa) => reply(&mut rig, &capture(dpa), 282),
        None => rig.peer_disc(Side::I),
    }
    assert_eq!(rig.close_reason(), "disconnected: REBOOTING");
}

#[test]
fn freediameter_as_a_server() {
    let pairs = [
        ("fd-CCR-I", "fd-CCA-I"),
        ("fd-CCR-U", "fd-CCA-U"),
        ("fd-CCR-T", "fd-CCA-T"),
        ("fd-AIR", "fd-AIA"),
        ("fd-ULR", "fd-ULA"),
    ];
    server("fd-CEA-to-fd.client", &pairs, Some("fd-DPA"));
}

#[test]
fn freediameter_s_answers_to_every_other_stack_open_a_connection() {
    let ceas = [
        "fd-CEA-to-erl.client",
        "fd-CEA-to-erl.relay",
        "fd-CEA-to-fd.relay",
        "fd-CEA-to-node.client",
        "fd-CEA-to-py.client",
        "fd-relay-CEA-to-erl.client",
        "fd-relay-CEA-to-fd.client",
        "fd-relay-CEA-to-node.client",
        "fd-relay-CEA-to-py.client",
        "py-CEA-to-erl.client",
        "py-CEA-to-erl.relay",
        "py-CEA-to-fd.client",
        "py-CEA-to-fd.relay",
        "py-CEA-to-node.client",
        "py-CEA-to-py.client",
    ];
    ceas.iter().for_each(|cea| server(cea, &[], None));
}

#[test]
fn python_diameter_as_a_server_answers_freediameter_s_requests() {
    let (cea, answer) = (capture("py-CEA-to-fd.client"), capture("py-CCA-I"));
    let mut rig = rig(origin_host(&cea), vec![GY, S6A]);
    rig.start();
    rig.connected();
    let header = Header { hop_by_hop_id: rig.last_sent(257).hop_by_hop_id, ..*cea.header() };
    rig.receive(Side::I, &cea.with_header(header));
    // The request that this answers was not kept: any with its End-to-End Identifier will do.
    let request = capture("fd-CCR-I");
    let end_to_end_id = answer.header().end_to_end_id;
    let request = request.with_header(Header { end_to_end_id, ..*request.header() });
    rig.peer.forward(rig.now, &request, rig.now + Duration::from_secs(5), 1).unwrap();
    rig.drain("send");
    let header = Header { hop_by_hop_id: rig.last_sent(272).hop_by_hop_id, ..*answer.header() };
    rig.receive(Side::I, &answer.with_header(header));
    assert_eq!(rig.answered().len(), 1);
}

#[test]
fn watchdogs_of_both_stacks_are_answered_and_answer() {
    for (cer, dwr, dwa) in [
        ("fd-CER-client", "fd-DWR", Some("fd-DWA")),
        ("py-CER-client", "py-DWR", Some("py-DWA")),
        ("fd-relay-CER", "fd-relay-DWR", None),
    ] {
        let mut rig = rig(origin_host(&capture(cer)), vec![GY]);
        rig.offer(capture(cer)).unwrap();
        rig.receive(Side::R, &capture(dwr));
        let answer = rig.last_message();
        assert_eq!(answer.header(), &capture(dwr).header().answer());
        assert_eq!(
            Outcome::of(answer),
            Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)),
            "{dwr}"
        );
        let Some(dwa) = dwa else { continue };
        rig.wait(Duration::from_secs(33));
        let dwa = capture(dwa);
        let header = Header { hop_by_hop_id: rig.last_sent(280).hop_by_hop_id, ..*dwa.header() };
        rig.receive(Side::R, &dwa.with_header(header));
        rig.wait(Duration::from_secs(27));
        assert_eq!(rig.peer.watchdog(), WatchdogState::Okay);
        assert_eq!(rig.peer.statistics().unasked_watchdog_answers, 0);
    }
}
