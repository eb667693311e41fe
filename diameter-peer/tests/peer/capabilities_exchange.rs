//! RFC 6733, 5.3: who may open a connection, and what the CEA says to everybody else.

use diameter_core::{
    Address, Answer, AvpFlags, Command, CommandFlags, DiameterIdentity, List, Message, RawAvp,
    Request, Tolerance,
};
use diameter_messages::base::*;
use diameter_peer::*;

use crate::rig::{HIGHER, LOCAL, REALM, Rig, Side, capabilities, local};

type Cer = CapabilitiesExchangeRequest;
type Cea = CapabilitiesExchangeAnswer;

/// A peer of a node with these applications; the CER that comes next is edited.
fn offer(applications: &[Application], edit: impl FnOnce(&mut Cer)) -> (Rig, Offered) {
    let mut own = capabilities(LOCAL);
    own.applications = applications.to_vec();
    offer_to(own, edit)
}

fn offer_to(own: Capabilities, edit: impl FnOnce(&mut Cer)) -> (Rig, Offered) {
    let mut rig = Rig::with(PeerConfig::new(HIGHER), own);
    let mut cer = Cer::from_message(&rig.cer()).unwrap();
    edit(&mut cer);
    let (hop_by_hop_id, end_to_end_id) = rig.ids();
    let offered = rig.offer(cer.to_message(hop_by_hop_id, end_to_end_id).unwrap());
    (rig, offered)
}

type Offered = Result<ConnectionId, Box<Refused>>;

/// The CEA of a refused CER, as one follows its own grammar.
fn refusal(offered: Offered) -> (u32, Cea, String) {
    let refused = offered.unwrap_err();
    let answer = refused.answer.expect("the CER is answered");
    assert!(!answer.header().flags.contains(CommandFlags::ERROR));
    let cea = Cea::from_message(&answer).unwrap();
    (cea.result_code.0, cea, refused.reason.to_string())
}

fn common(rig: &Rig) -> &CommonApplications {
    &rig.peer.agreement().expect("it is open").common
}

const GY: Application = Application::auth(4);
const S6A: Application = Application::auth(16_777_251).of_vendor(10_415);

// Proves: ses-19
#[test]
fn cer_says_everything_that_is_configured() {
    let mut own = capabilities(LOCAL);
    own.host_ip_addresses.push("2001:db8::1".parse().unwrap());
    own.vendor_id = 32_473;
    own.product_name = "product".into();
    own.firmware_revision = Some(7);
    own.state_id = Some(99);
    own.supported_vendor_ids = vec![10_415, 13_019];
    own.inband_security_ids = vec![NO_INBAND_SECURITY, INBAND_TLS];
    let rf = Application::acct(3).of_vendor(10_415);
    own.applications = vec![GY, Application::acct(3), S6A, rf];
    let mut rig = Rig::with(PeerConfig::new(HIGHER), own.clone());
    rig.start();
    rig.connected();
    let cer = Cer::from_message(rig.last_message()).unwrap();
    assert_eq!((cer.origin_host.clone(), cer.origin_realm.clone()), (LOCAL, REALM));
    let addresses: Vec<String> = cer.host_ip_address.iter().map(Address::to_string).collect();
    assert_eq!(addresses, ["192.0.2.1", "2001:db8::1"]);
    assert_eq!((cer.vendor_id, cer.product_name.as_str()), (32_473, "product"));
    assert_eq!((cer.firmware_revision, cer.origin_state_id), (Some(7), Some(99)));
    assert_eq!(cer.supported_vendor_id, [10_415, 13_019]);
    assert_eq!(cer.inband_security_id, [0, 1]);
    assert_eq!((cer.auth_application_id, cer.acct_application_id), (vec![4], vec![3]));
    let vendors: Vec<_> = cer
        .vendor_specific_application_id
        .iter()
        .map(|it| (it.vendor_id, it.auth_application_id, it.acct_application_id))
        .collect();
    assert_eq!(vendors, [(10_415, Some(16_777_251), None), (10_415, None, Some(3))]);
    assert_eq!(rig.last_message().header().flags, CommandFlags::REQUEST);

    let read = Capabilities::of(rig.last_message()).unwrap();
    let sorted = |it: &Capabilities| {
        let mut ids: Vec<_> = it.applications.iter().map(|it| (it.id, it.vendor_id)).collect();
        ids.sort_unstable();
        ids
    };
    assert_eq!(sorted(&read), sorted(&own));
    assert_eq!(Capabilities { applications: own.applications.clone(), ..read }, own);
}

#[test]
fn cea_answers_the_cer_with_the_same() {
    let mut own = capabilities(LOCAL);
    own.state_id = Some(99);
    let (rig, offered) = offer_to(own, |_| {});
    offered.unwrap();
    let answer = rig.last_message();
    assert_eq!(answer.header().hop_by_hop_id.0, 0x1002);
    let cea = Cea::from_message(answer).unwrap();
    assert_eq!(cea.result_code, ResultCode::DIAMETER_SUCCESS);
    assert_eq!((cea.origin_host, cea.origin_state_id), (LOCAL, Some(99)));
    assert_eq!(cea.auth_application_id, [4]);
}

#[test]
fn capabilities_that_no_peer_would_accept_are_errors() {
    let reason = |edit: fn(&mut Capabilities)| {
        let mut own = capabilities(LOCAL);
        edit(&mut own);
        Local::new(own, EndToEndIds::new(0, 0)).unwrap_err()
    };
    assert_eq!(reason(|it| it.applications.clear()), InvalidCapabilities::NoApplication);
    assert_eq!(reason(|it| it.host_ip_addresses.clear()), InvalidCapabilities::NoAddress);
    assert_eq!(reason(|it| it.supported_vendor_ids.push(0)), InvalidCapabilities::VendorZero);
}

#[test]
fn every_form_of_the_same_application_is_common() {
    let group = |vendor_id: u32, auth: Option<u32>, acct: Option<u32>| {
        VendorSpecificApplicationId::builder()
            .vendor_id(vendor_id)
            .auth_application_id(auth)
            .acct_application_id(acct)
            .build()
    };
    let forms: [fn(&mut Cer, VendorSpecificApplicationId); 4] = [
        |cer, _| cer.auth_application_id = vec![16_777_251],
        |cer, _| cer.acct_application_id = vec![16_777_251],
        |cer, group| cer.vendor_specific_application_id = vec![group],
        |cer, group| {
            let other = group.into_builder().auth_application_id(None);
            let other = other.acct_application_id(16_777_251).build();
            cer.vendor_specific_application_id = vec![other];
        },
    ];
    let ours = [S6A, Application::auth(16_777_251), Application::acct(16_777_251)];
    for ours in ours {
        for form in forms {
            // The vendor plays no part.
            let (rig, offered) = offer(&[ours], |cer| {
                cer.auth_application_id.clear();
                form(cer, group(99, Some(16_777_251), None));
            });
            offered.unwrap();
            assert_eq!(common(&rig), &CommonApplications::Only(vec![16_777_251]));
        }
    }
}

#[test]
fn common_applications_are_the_intersection() {
    let (rig, offered) = offer(&[GY, S6A, Application::acct(3)], |cer| {
        cer.auth_application_id = vec![1, 4];
        cer.acct_application_id = vec![3];
    });
    offered.unwrap();
    assert_eq!(common(&rig), &CommonApplications::Only(vec![3, 4]));
    assert!(common(&rig).contains(4) && !common(&rig).contains(16_777_251));
}

#[test]
fn relays_have_all_applications_of_the_other_side() {
    let (rig, offered) = offer(&[Application::relay()], |_| {});
    offered.unwrap();
    assert_eq!(common(&rig), &CommonApplications::Only(vec![4]));

    let (rig, offered) = offer(&[GY, S6A], |cer| cer.auth_application_id = vec![RELAY]);
    offered.unwrap();
    assert_eq!(common(&rig), &CommonApplications::Only(vec![4, 16_777_251]));

    let (rig, offered) =
        offer(&[Application::relay()], |cer| cer.auth_application_id = vec![RELAY]);
    offered.unwrap();
    assert_eq!(common(&rig), &CommonApplications::All);
    assert!(common(&rig).contains(77));
}

#[test]
fn nothing_in_common_is_answered_5010() {
    let (rig, offered) = offer(&[S6A], |_| {});
    let (code, cea, reason) = refusal(offered);
    assert_eq!((code, rig.peer.state()), (5010, State::Closed));
    assert_eq!(cea.vendor_specific_application_id.len(), 1, "the CEA says what there is");
    assert_eq!(reason, "no application in common: compare both sides' Application-Ids");
}

#[test]
fn no_security_in_common_is_answered_5017() {
    let (_, offered) = offer(&[GY], |cer| cer.inband_security_id = vec![INBAND_TLS]);
    assert_eq!(refusal(offered).0, 5017);

    let mut own = capabilities(LOCAL);
    own.inband_security_ids = vec![INBAND_TLS];
    let (_, offered) = offer_to(own, |_| {});
    assert_eq!(refusal(offered).0, 5017);
}

#[test]
fn tls_in_common_starts_after_the_cea_and_leaves_its_octets_alone() {
    let mut own = capabilities(LOCAL);
    own.inband_security_ids = vec![NO_INBAND_SECURITY, INBAND_TLS];
    let (rig, offered) = offer_to(own.clone(), |cer| cer.inband_security_id = vec![INBAND_TLS]);
    offered.unwrap();
    assert_eq!(rig.trace, ["R-Accept", "R-Snd-CEA", "R-Start-TLS"]);

    let mut rig = Rig::with(PeerConfig::new(HIGHER), own);
    rig.start();
    rig.connected();
    rig.forget();
    let mut cea = rig.cea();
    cea.inband_security_id = vec![INBAND_TLS];
    let cea = cea.to_message(&rig.last_sent(257)).unwrap();
    // The ServerHello may come with the CEA.
    rig.receive_octets(Side::I, &[&cea.as_bytes()[..], &[22, 3, 3]].concat(), "CEA");
    assert_eq!(rig.trace, ["I-Start-TLS"]);
    assert_eq!(rig.buffer[..], [22, 3, 3]);
    assert!(rig.peer.agreement().unwrap().starts_tls);
}

#[test]
fn inband_security_plays_no_part_where_tls_is_in_place() {
    let own = capabilities(LOCAL);
    let mut rig = Rig::with(PeerConfig::new(HIGHER), own);
    rig.start();
    let id = rig.initiator.unwrap();
    rig.peer.connected(rig.now, id, Security::Protected);
    rig.drain("connected");
    let mut cea = rig.cea();
    cea.inband_security_id = vec![INBAND_TLS];
    let cea = cea.to_message(&rig.last_sent(257)).unwrap();
    rig.receive(Side::I, &cea);
    assert_eq!(rig.peer.state(), State::IOpen);
    assert!(!rig.peer.agreement().unwrap().starts_tls);
}

// Proves: rt-56
#[test]
fn vendor_specific_application_without_an_application_is_answered_5005_with_examples() {
    let empty = VendorSpecificApplicationId::builder().vendor_id(10_415).build();
    let (_, offered) = offer(&[GY], |cer| cer.vendor_specific_application_id = vec![empty]);
    let (code, cea, _) = refusal(offered);
    let codes: Vec<u32> = cea.failed_avp.unwrap().avps.iter().map(|avp| avp.code).collect();
    assert_eq!((code, codes), (5005, vec![258, 259]));
}

// Proves: rt-57
#[test]
fn vendor_specific_application_with_both_applications_is_answered_5009_with_both() {
    let both = VendorSpecificApplicationId::builder()
        .vendor_id(10_415)
        .auth_application_id(4)
        .acct_application_id(3)
        .build();
    let (_, offered) = offer(&[GY], |cer| cer.vendor_specific_application_id = vec![both]);
    let (code, cea, _) = refusal(offered);
    let failed = cea.failed_avp.unwrap();
    let values: Vec<u32> = failed.avps.iter().map(|avp| avp.value::<u32>().unwrap()).collect();
    assert_eq!((code, values), (5009, vec![4, 3]));
}

/// The message without the AVPs of this code.
fn without(message: &Message, code: u32) -> Message {
    let mut octets = message.as_bytes()[..20].to_vec();
    for avp in message.avps().map(Result::unwrap).filter(|avp| avp.code() != code) {
        octets.extend_from_slice(&avp.to_octets());
        octets.resize(octets.len().next_multiple_of(4), 0);
    }
    let length = u32::try_from(octets.len()).unwrap().to_be_bytes();
    octets[1..4].copy_from_slice(&length[1..]);
    Message::parse(octets).unwrap()
}

#[test]
fn missing_avps_of_a_cer_are_answered_5005_not_just_cut_off() {
    for code in [264, 296, 257, 266, 269] {
        let mut rig = Rig::fresh(HIGHER);
        let cer = without(&rig.cer(), code);
        let (result, cea, reason) = refusal(rig.offer(cer));
        let failed = cea.failed_avp.unwrap();
        assert_eq!((result, failed.avps[0].code), (5005, code));
        assert_eq!(cea.origin_host, LOCAL, "the CEA says who answers");
        assert!(reason.contains("is missing"), "{reason}");
        assert_eq!(rig.peer.state(), State::Closed);
    }
}

#[test]
fn cer_with_an_unknown_mandatory_avp_is_answered_5001() {
    let (_, offered) = offer(&[GY], |cer| {
        let (flags, data) = (AvpFlags::MANDATORY, bytes::Bytes::from_static(b"?"));
        cer.additional_avps.push_raw(RawAvp { code: 9_999_999, vendor_id: 0, flags, data });
    });
    assert_eq!(refusal(offered).0, 5001);
}

#[test]
fn unknown_peer_is_answered_3010_with_the_e_bit() {
    let mut rig = Rig::fresh(HIGHER);
    let mut cer = Cer::from_message(&rig.cer()).unwrap();
    cer.origin_host = DiameterIdentity::from_static("stranger.example.net");
    let (hop_by_hop_id, end_to_end_id) = rig.ids();
    let refused = rig.offer(cer.to_message(hop_by_hop_id, end_to_end_id).unwrap()).unwrap_err();
    let answer = refused.answer.clone().unwrap();
    let message = AnswerMessage::from_message(&answer).unwrap();
    assert_eq!(message.result_code, ResultCode::DIAMETER_UNKNOWN_PEER);
    let why = "the peer calls itself stranger.example.net, expected z.example.net";
    assert_eq!(refused.to_string(), why);
    assert_eq!(rig.peer.statistics().refused_connections, 1);
}

#[test]
fn peer_with_our_own_name_is_refused() {
    let mut rig = Rig::fresh(HIGHER);
    let mut cer = Cer::from_message(&rig.cer()).unwrap();
    cer.origin_host = DiameterIdentity::from_static("M.EXAMPLE.net");
    let (hop_by_hop_id, end_to_end_id) = rig.ids();
    let offered = rig.offer(cer.to_message(hop_by_hop_id, end_to_end_id).unwrap());
    let (code, _, reason) = refusal(offered);
    assert_eq!(code, 5012);
    assert!(reason.starts_with("the peer has our own Origin-Host"), "{reason}");
}

#[test]
fn names_are_the_same_in_either_case() {
    let (rig, offered) =
        offer(&[GY], |cer| cer.origin_host = DiameterIdentity::from_static("Z.Example.NET"));
    offered.unwrap();
    assert_eq!(rig.peer.state(), State::ROpen);
}

/// A connection of ours that is answered by this CEA.
fn answered(config: PeerConfig, edit: impl FnOnce(&mut Cea)) -> Rig {
    let mut rig = Rig::with(config, capabilities(LOCAL));
    rig.start();
    rig.connected();
    let mut cea = rig.cea();
    edit(&mut cea);
    let cea = cea.to_message(&rig.last_sent(257)).unwrap();
    rig.receive(Side::I, &cea);
    rig
}

#[test]
fn reasons_of_a_cea_that_says_no_reach_the_operator() {
    let rig = answered(PeerConfig::new(HIGHER), |cea| {
        cea.result_code = ResultCode::DIAMETER_NO_COMMON_APPLICATION;
        cea.error_message = Some("nothing for you".into());
    });
    assert_eq!(rig.trace.last().unwrap(), "I-Disc");
    let why = "z.example.net refuses the connection with DIAMETER_NO_COMMON_APPLICATION (5010): nothing for you";
    assert_eq!(rig.close_reason(), why);
}

#[test]
fn cea_of_somebody_else_ends_the_connection() {
    let rig = answered(PeerConfig::new(HIGHER), |cea| cea.origin_host = LOCAL);
    assert_eq!(rig.close_reason(), "the peer calls itself m.example.net, expected z.example.net");
}

#[test]
fn cea_with_nothing_in_common_ends_the_connection() {
    let rig = answered(PeerConfig::new(HIGHER), |cea| cea.auth_application_id = vec![5]);
    let why = "no application in common: compare both sides' Application-Ids";
    assert_eq!(rig.close_reason(), why);
}

#[test]
fn sloppy_cea_is_taken_and_reported_or_refused_as_configured() {
    for (malformed_cea, is_open) in [(Tolerance::Accept, true), (Tolerance::Refuse, false)] {
        let config = PeerConfig { malformed_cea, ..PeerConfig::new(HIGHER) };
        let mut rig = Rig::with(config, capabilities(LOCAL));
        rig.start();
        rig.connected();
        let cea = rig.cea().to_message(&rig.last_sent(257)).unwrap();
        // Without Host-IP-Address, Vendor-Id and Product-Name.
        let cea = [257, 266, 269].iter().fold(cea, |cea, code| without(&cea, *code));
        rig.receive(Side::I, &cea);
        assert_eq!(rig.peer.state().is_open(), is_open);
        match rig.peer.agreement() {
            Some(agreement) => {
                let missing = agreement.errors.as_ref().unwrap();
                assert!(missing.iter().all(|error| error.result_code().0 == 5005));
                assert_eq!(missing.iter().count(), 3);
            }
            None => {
                assert!(rig.close_reason().starts_with("a malformed Capabilities-Exchange-Ans"))
            }
        }
    }
}

#[test]
fn cea_to_another_cer_is_dropped() {
    let mut rig = Rig::fresh(HIGHER);
    rig.start();
    rig.connected();
    let mut header = rig.last_sent(257);
    header.hop_by_hop_id.0 ^= 1;
    let cea = rig.cea().to_message(&header).unwrap();
    rig.receive(Side::I, &cea);
    assert_eq!((rig.peer.state(), rig.peer.statistics().unknown_answers), (State::WaitICea, 1));
}

#[test]
fn second_cer_is_answered_5012_and_changes_nothing() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    let cer = rig.cer();
    rig.receive(Side::R, &cer);
    let cea = Cea::from_message(rig.last_message()).unwrap();
    assert_eq!(cea.result_code, ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    assert_eq!(rig.peer.state(), State::ROpen);
    rig.send_request(1).unwrap();
}

#[test]
fn second_connection_is_refused_with_a_reason() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    let cer = rig.cer();
    let (code, _, reason) = refusal(rig.offer(cer));
    assert_eq!((code, rig.peer.state()), (5012, State::ROpen));
    assert_eq!(reason, "another connection to this peer exists (state R-Open)");
}

#[test]
fn new_origin_state_id_is_reported_as_a_restart_of_the_peer() {
    let restarts = |rig: &Rig| -> Vec<(u32, u32)> {
        let events = rig.events.iter().filter_map(|event| match event {
            Event::Restarted { before, now } => Some((*before, *now)),
            _ => None,
        });
        events.collect()
    };
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    assert_eq!(restarts(&rig), [], "the first one is nothing new");
    rig.peer_disc(Side::R);
    rig.r_conn_cer();
    assert_eq!(restarts(&rig), [(1, 2)]);

    // The same again, none, and 0 say nothing.
    for state_id in [Some(2), None, Some(0)] {
        rig.forget();
        rig.peer_disc(Side::R);
        let mut cer = Cer::from_message(&rig.cer()).unwrap();
        cer.origin_state_id = state_id;
        let (hop_by_hop_id, end_to_end_id) = rig.ids();
        rig.offer(cer.to_message(hop_by_hop_id, end_to_end_id).unwrap()).unwrap();
        assert_eq!(restarts(&rig), []);
    }
}

#[test]
fn unknown_peer_is_refused_without_a_peer() {
    let rig_local = local(capabilities(LOCAL));
    let mut rig = Rig::fresh(HIGHER);
    let cer = rig.cer();
    let limits = IncomingLimits::default();
    let mut incoming = Incoming::new(rig.now, rig_local, Security::Plain, limits);
    let mut buffer = bytes::BytesMut::from(&cer.as_bytes()[..]);
    let cer = incoming.received(&mut buffer).unwrap().unwrap();
    assert_eq!(cer.origin_host(), &HIGHER);
    let refused = cer.refuse_unknown();
    assert_eq!(refused.to_string(), "z.example.net is not a known peer");
    let answer = AnswerMessage::from_message(&refused.answer.unwrap()).unwrap();
    assert_eq!(answer.result_code.0, 3010);
}

#[test]
fn a_list_of_addresses_stays_in_order() {
    let addresses: List<Address, 1> =
        ["192.0.2.9", "2001:db8::9"].map(|it| it.parse().unwrap()).into();
    let (rig, offered) = offer(&[GY], |cer| cer.host_ip_address = addresses.clone());
    offered.unwrap();
    let found = &rig.peer.agreement().unwrap().capabilities.host_ip_addresses;
    assert_eq!(found[..], addresses[..]);
}
