//! What a redirect agent answers.

use super::*;

// Proves: rt-27, rt-58, rt-39, rt-40
#[test]
fn a_redirect_names_every_host_in_its_own_avp_in_order() {
    let hosts = ["aaa://c.example.org", "aaas://a.example.org:7000", "aaa://b.example.org"];
    let indication = Indication::to_hosts(hosts.map(uri)).unwrap();
    let request = request(&[
        (SESSION_ID, b"s;1;1"),
        (DESTINATION_REALM, b"example.org"),
        // Proxy-Host and Proxy-State.
        (PROXY_INFO, b"\0\0\x01\x18\x40\0\0\x09a\0\0\0\0\0\0\x21\x40\0\0\x0as!\0\0"),
    ]);
    let answer = indication.answer(&request, &agent());
    assert_eq!(answer.header().flags.to_string(), "PE");
    assert_eq!(answer.header().hop_by_hop_id, HopByHopId(17));
    assert_eq!(answer.header().end_to_end_id, EndToEndId(18));
    let code = ResultCode::DIAMETER_REDIRECT_INDICATION;
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(code)));
    assert_eq!(values(&answer, REDIRECT_HOST), hosts.map(|it| it.as_bytes().to_vec()));
    assert_eq!(values(&answer, SESSION_ID), [b"s;1;1"]);
    assert_eq!(values(&answer, PROXY_INFO), values(&request, PROXY_INFO));
    assert_eq!(values(&answer, 264), [b"dra.example.net"]);
    // DONT_CACHE is what is meant without the AVP.
    assert!(values(&answer, USAGE).is_empty() && values(&answer, CACHE_TIME).is_empty());
}

// Proves: rt-68, rr-03
#[test]
fn a_usage_goes_with_a_time() {
    let caching = Caching { usage: Usage::RealmAndApplication, seconds: 3600 };
    let hosts = Indication::to_hosts([uri("aaa://a")]).unwrap();
    let realms = Indication::to_realms([name("example.org")]).unwrap();
    for indication in [hosts, realms] {
        let answer = indication.cached(caching).answer(&to_realm(), &agent());
        assert_eq!(values(&answer, USAGE), [[0, 0, 0, 3]]);
        assert_eq!(values(&answer, CACHE_TIME), [[0, 0, 14, 16]]);
    }
}

// Proves: rr-02
#[test]
fn a_redirect_to_realms_has_each_in_its_own_avp() {
    let realms = ["b.example", "a.example"];
    let answer = Indication::to_realms(realms.map(name)).unwrap().answer(&to_realm(), &agent());
    assert!(answer.header().flags.contains(CommandFlags::ERROR));
    assert_eq!(answer.header().hop_by_hop_id, HopByHopId(17));
    let code = ResultCode::DIAMETER_REALM_REDIRECT_INDICATION;
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(code)));
    assert_eq!(values(&answer, REDIRECT_REALM), realms.map(|it| it.as_bytes().to_vec()));
}

#[test]
fn a_redirect_to_nowhere_cannot_be_made() {
    assert_eq!(Indication::to_hosts([]), Err(NoTarget));
    assert_eq!(Indication::to_realms([]), Err(NoTarget));
}

#[test]
fn a_request_too_long_for_its_answer_is_refused() {
    let session_id = vec![b's'; (1 << 24) - 200];
    let request = request(&[(SESSION_ID, &session_id)]);
    let answer = Indication::to_hosts(vec![uri("aaa://a.example.org"); 10]).unwrap();
    let answer = answer.answer(&request, &agent());
    let code = ResultCode::DIAMETER_UNABLE_TO_DELIVER;
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(code)));
    assert!(values(&answer, REDIRECT_HOST).is_empty());
}
