//! Peers that lie, babble or stall: counted, bounded, and with a reason that an operator understands.

use std::time::Duration;

use bytes::BytesMut;
use diameter_core::{
    Command, DiameterIdentity, Header, HopByHopId, Message, Outcome, Rejection, Request,
};
use diameter_messages::base::*;
use diameter_peer::*;

use crate::rig::{HIGHER, REALM, Rig, Side};

fn open() -> Rig {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.forget();
    rig
}

#[test]
fn changed_origin_host_in_a_dwr_is_counted_and_answered_5004() {
    let mut rig = open();
    let dwr = DeviceWatchdogRequest::builder()
        .origin_host(DiameterIdentity::from_static("liar.example.net"))
        .origin_realm(REALM)
        .build();
    let (hop_by_hop_id, end_to_end_id) = rig.ids();
    rig.receive(Side::R, &dwr.to_message(hop_by_hop_id, end_to_end_id).unwrap());
    let dwa = DeviceWatchdogAnswer::from_message(rig.last_message()).unwrap();
    assert_eq!(dwa.result_code, ResultCode::DIAMETER_INVALID_AVP_VALUE);
    assert_eq!(dwa.failed_avp.unwrap().avps[0].data[..], *b"liar.example.net");
    assert_eq!(dwa.error_message.unwrap(), "this is a connection of z.example.net");
    assert_eq!((rig.peer.statistics().changed_identities, rig.peer.state()), (1, State::ROpen));
}

#[test]
fn changed_origin_host_in_a_dpr_is_counted_and_the_wish_respected() {
    let mut rig = open();
    let dpr = DisconnectPeerRequest::builder()
        .origin_host(DiameterIdentity::from_static("liar.example.net"))
        .origin_realm(REALM)
        .disconnect_cause(DisconnectCause::BUSY)
        .build();
    let (hop_by_hop_id, end_to_end_id) = rig.ids();
    rig.receive(Side::R, &dpr.to_message(hop_by_hop_id, end_to_end_id).unwrap());
    assert_eq!(
        Outcome::of(rig.last_message()),
        Some(Outcome::Result(ResultCode::DIAMETER_INVALID_AVP_VALUE))
    );
    assert_eq!((rig.peer.statistics().changed_identities, rig.peer.state()), (1, State::Closing));
}

#[test]
fn broken_dwr_is_answered_with_what_is_wrong_and_never_3001() {
    let mut rig = open();
    let (hop_by_hop_id, end_to_end_id) = rig.ids();
    let empty = Header {
        flags: diameter_core::CommandFlags::REQUEST,
        command_code: 280,
        application_id: 0,
        hop_by_hop_id,
        end_to_end_id,
    };
    let octets = [1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    rig.receive(Side::R, &Message::parse(octets.to_vec()).unwrap().with_header(empty));
    assert_eq!(
        Outcome::of(rig.last_message()),
        Some(Outcome::Result(ResultCode::DIAMETER_MISSING_AVP))
    );
    assert_eq!(rig.peer.state(), State::ROpen);
}

#[test]
fn answers_never_asked_for_cost_nothing() {
    let mut rig = open();
    let request = crate::rig::request(HopByHopId(1), diameter_core::EndToEndId(1));
    let identity = rig.peer.local().identity().clone();
    for id in 0..10_000 {
        let answer = Rejection::new(ResultCode::DIAMETER_SUCCESS).answer(&request, &identity);
        let header = Header { hop_by_hop_id: HopByHopId(id), ..*answer.header() };
        rig.receive(Side::R, &answer.with_header(header));
    }
    assert!(rig.trace.is_empty() && rig.events.is_empty());
    assert_eq!(rig.peer.statistics().unknown_answers, 10_000);
}

#[test]
fn dwas_and_ceas_nobody_asked_for_are_counted() {
    let mut rig = open();
    for _ in 0..100 {
        rig.receive_dwa(Side::R);
        rig.receive_cea(Side::R);
        rig.receive_dpa(Side::R);
    }
    assert_eq!(rig.peer.state(), State::ROpen);
    assert_eq!(rig.peer.statistics().unasked_watchdog_answers, 100);
    assert_eq!(rig.peer.statistics().unknown_answers, 200);
}

#[test]
fn storm_of_cers_ends_the_connection_with_a_reason() {
    let mut rig = open();
    for _ in 0..100 {
        let cer = rig.cer();
        rig.receive(Side::R, &cer);
    }
    assert_eq!(rig.trace.iter().filter(|line| *line == "R-Snd-CEA").count(), 16);
    assert_eq!(rig.trace.last().unwrap(), "R-Disc");
    let why = "17 Capabilities-Exchange-Requests on an open connection";
    assert_eq!(rig.close_reason(), why);
    assert_eq!(rig.peer.statistics().late_capabilities_exchanges, 17);
}

#[test]
fn storm_of_connections_changes_nothing() {
    let mut rig = open();
    (0..1000).for_each(|_| rig.r_conn_cer());
    assert_eq!((rig.peer.state(), rig.peer.statistics().refused_connections), (State::ROpen, 1000));
    assert!(rig.trace.iter().all(|line| line == "R-Reject"));
}

#[test]
fn length_that_cannot_be_trusted_resets_the_connection_and_gives_requests_back() {
    let mut rig = open();
    rig.send_request(1).unwrap();
    rig.forget();
    rig.receive_octets(Side::R, &[1, 0, 0, 3, 0, 0, 0, 0], "");
    assert_eq!(rig.trace, ["R-Reset", "Process"]);
    assert_eq!(rig.returned(), [(1, Returned::ConnectionGone)]);
    let why = "not Diameter, or out of step: a Message Length of 3, less than the 20 octets of the \
               header";
    assert_eq!(rig.close_reason(), why);
    assert!(rig.buffer.is_empty(), "nothing is kept of what nobody can read");
    assert_eq!(rig.peer.statistics().broken_frames, 1);
}

#[test]
fn message_longer_than_configured_is_not_waited_for() {
    let mut rig = open();
    rig.receive_octets(Side::R, &[1, 0xff, 0xff, 0xfc], "");
    let why = "not Diameter, or out of step: a Message Length of 16777212, where at most 1048576 \
               octets are taken";
    assert_eq!(rig.close_reason(), why);
}

#[test]
fn request_of_another_version_is_answered_5011_before_the_end() {
    let mut rig = open();
    let mut octets = rig.cer().into_bytes().to_vec();
    octets[0] = 2;
    rig.receive_octets(Side::R, &octets, "");
    assert_eq!(
        Outcome::of(rig.last_message()),
        Some(Outcome::Result(ResultCode::DIAMETER_UNSUPPORTED_VERSION))
    );
    assert_eq!(rig.trace, ["R-Snd-CEA", "R-Reset"]);
}

#[test]
fn endless_partial_frame_is_no_sign_of_life() {
    let mut rig = open();
    rig.receive_octets(Side::R, &[1, 0, 4, 0], "");
    let mut octets = 4;
    while rig.peer.state().is_open() {
        rig.wait(Duration::from_secs(1));
        rig.receive_octets(Side::R, &[0], "");
        octets += 1;
        assert!(octets < 200, "one octet a second keeps the connection alive");
    }
    assert_eq!(rig.close_reason(), "the watchdog heard nothing from the peer");
    assert!(rig.buffer.is_empty());
}

#[test]
fn reads_of_nothing_are_nothing() {
    let mut rig = open();
    (0..1000).for_each(|_| rig.receive_octets(Side::R, &[], ""));
    assert!(rig.trace.is_empty());
    assert_eq!(rig.peer.statistics().messages_received, 0);
}

#[test]
fn octets_of_a_connection_that_is_gone_are_thrown_away() {
    let mut rig = open();
    rig.peer_disc(Side::R);
    rig.receive_request(Side::R);
    assert!(rig.buffer.is_empty());
    assert_eq!(rig.peer.statistics().messages_received, 0);
}

fn incoming() -> Incoming {
    let rig = Rig::fresh(HIGHER);
    let limits = IncomingLimits::default();
    Incoming::new(rig.now, rig.peer.local().clone(), Security::Plain, limits)
}

#[test]
fn connection_that_does_not_start_with_a_cer_is_closed() {
    let mut rig = Rig::fresh(HIGHER);
    let dwr = rig.peer.local().capabilities().clone();
    let dwr =
        DeviceWatchdogRequest::builder().origin_host(dwr.host).origin_realm(dwr.realm).build();
    let (hop_by_hop_id, end_to_end_id) = rig.ids();
    let dwr = dwr.to_message(hop_by_hop_id, end_to_end_id).unwrap();
    let mut buffer = BytesMut::from(&dwr.as_bytes()[..]);
    let refused = incoming().received(&mut buffer).unwrap_err();
    let why = "a message of command 280 where a Capabilities-Exchange-Request was due";
    assert_eq!((refused.answer.is_none(), refused.to_string()), (true, why.to_owned()));
}

#[test]
fn connection_that_says_nothing_is_closed() {
    let mut incoming = incoming();
    assert!(incoming.received(&mut BytesMut::from(&[1, 0][..])).unwrap().is_none());
    let deadline = incoming.deadline();
    assert!(incoming.handle_timeout(deadline - Duration::from_millis(1)).is_none());
    let refused = incoming.handle_timeout(deadline).unwrap();
    assert_eq!(refused.to_string(), "no Capabilities-Exchange-Request in time");
}

#[test]
fn connection_with_a_giant_is_closed_before_it_is_there() {
    let refused = incoming().received(&mut BytesMut::from(&[1, 1, 0, 4][..])).unwrap_err();
    assert!(refused.to_string().contains("at most 65536 octets"), "{refused}");
}

#[test]
fn connection_of_another_protocol_is_told_apart() {
    let mut http = BytesMut::from(&b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"[..]);
    let refused = incoming().received(&mut http).unwrap_err();
    let why = "not Diameter, or out of step: a message of version 71, where only 1 is known";
    assert_eq!(refused.to_string(), why);
}
