//! What is read in an answer that redirects, and what is wrong with it.

use super::*;

fn redirect(hosts: &[&[u8]]) -> Message {
    let avps: Vec<_> = hosts.iter().map(|host| (REDIRECT_HOST, *host)).collect();
    error(3006, &avps)
}

#[test]
fn what_is_answered_is_what_is_read() {
    let hosts = ["aaa://a.example.org", "aaas://b.example.org;transport=sctp"].map(uri);
    let caching = Caching { usage: Usage::AllUser, seconds: 9 };
    let indication = Indication::to_hosts(hosts.clone()).unwrap().cached(caching);
    let answer = indication.answer(&to_realm(), &agent());
    let mut following = Following::default();
    let own = name("client.example.net");
    let policy = Policy::default();
    let next = following.next(&to_realm(), &answer, &agent().host, &own, &policy);
    let next = next.unwrap().unwrap();
    assert_eq!(next.targets, Targets::Hosts(hosts.to_vec()));
    assert_eq!(next.caching, Some(caching));
    assert!(next.passed_over.is_empty());
}

#[test]
fn other_answers_are_no_redirects() {
    let mut following = Following::default();
    let own = name("client.example.net");
    let without_error_bit = message(
        CommandFlags::PROXIABLE,
        &[(RESULT_CODE, &3006_u32.to_be_bytes()), (REDIRECT_HOST, b"aaa://a")],
    );
    for answer in [error(3002, &[(REDIRECT_HOST, b"aaa://a")]), without_error_bit] {
        let policy = Policy::default();
        let next = following.next(&to_realm(), &answer, &agent().host, &own, &policy);
        assert_eq!(next, Ok(None));
    }
}

// Proves: rt-58
#[test]
fn a_redirect_without_hosts_says_so() {
    let policy = Policy::default();
    assert_eq!(follow(&redirect(&[]), &policy), Err(NotFollowed::NoTarget));
    // Those of the other kind do not help.
    let other = error(3006, &[(REDIRECT_REALM, b"example.org")]);
    assert_eq!(follow(&other, &policy), Err(NotFollowed::NoTarget));
    let other = error(3011, &[(REDIRECT_HOST, b"aaa://a")]);
    assert_eq!(follow(&other, &policy), Err(NotFollowed::NoTarget));
}

#[test]
fn hosts_of_no_use_are_passed_over_with_their_reasons() {
    let long = [b"aaa://".as_slice(), &[b'a'; 400]].concat();
    let answer = redirect(&[
        b"http://a.example.org",
        b"aaa://\xff.example.org",
        b"",
        b"aaa://a.example.org;transport=udp",
        b"aaa://a.example.org:1813;transport=udp;protocol=radius",
        b"aaa://CLIENT.example.net",
        b"aaa://dra.example.net",
        &long,
        b"aaa://hss.elsewhere.example",
    ]);
    let policy = Policy { hosts: Allowed::Only(vec![name("example.org")]), ..Policy::default() };
    let Err(NotFollowed::NoneOfUse(passed_over)) = follow(&answer, &policy) else {
        panic!("one of them was of use")
    };
    let reasons: Vec<_> = passed_over.into_iter().map(|it| it.reason).collect();
    assert!(matches!(
        reasons[..4],
        [Reason::NoUri(_), Reason::NoUri(_), Reason::NoUri(_), Reason::NoUri(_)]
    ));
    assert!(matches!(reasons[4], Reason::NotDiameter(_)));
    assert_eq!(
        reasons[5..],
        [Reason::Itself, Reason::SentBefore, Reason::TooLong(406), Reason::NotAllowed]
    );
}

#[test]
fn one_host_of_use_is_enough() {
    let answer = redirect(&[b"nonsense", b"aaa://hss.example.org", b"aaa://dra.example.net"]);
    let hosts = follow(&answer, &Policy::default()).unwrap();
    assert_eq!(hosts, Targets::Hosts(vec![uri("aaa://hss.example.org")]));
}

#[test]
fn a_redirect_whose_avps_cannot_be_told_apart_is_not_followed() {
    let whole = redirect(&[b"aaa://hss.example.org"]).as_bytes().to_vec();
    let mut broken = whole;
    // The length of the last AVP.
    let at = broken.len() - 29 - 3 + 5;
    broken[at..at + 3].copy_from_slice(&[0, 1, 0]);
    let broken = Message::parse(broken).unwrap();
    assert!(matches!(follow(&broken, &Policy::default()), Err(NotFollowed::Malformed(_))));
}

#[test]
fn thousands_of_hosts_are_not_all_looked_at() {
    let many: Vec<_> = (0..5000).map(|it| format!("aaa://h{it}.example.org")).collect();
    let many: Vec<_> = many.iter().map(|it| it.as_bytes()).collect();
    let Targets::Hosts(hosts) = follow(&redirect(&many), &Policy::default()).unwrap() else {
        panic!("not hosts")
    };
    assert_eq!(hosts.len(), 64);
}

/// Any octets: an indication cut, garbled, or made of chance, is read or refused.
#[test]
fn nothing_that_is_read_panics() {
    let mut chance = fastrand::Rng::with_seed(17);
    let whole = error(
        3006,
        &[
            (REDIRECT_HOST, b"aaas://hss.example.org:5658;transport=tcp;protocol=diameter"),
            (USAGE, &[0, 0, 0, 3]),
            (CACHE_TIME, &[0, 0, 0, 9]),
            (REDIRECT_REALM, b"example.org"),
        ],
    );
    let policies = [Policy::default(), Policy { most: 0, ..Policy::default() }];
    let mut followed = 0;
    for turn in 0..50_000 {
        let mut octets = whole.as_bytes().to_vec();
        for _ in 0..chance.usize(..4) {
            let at = chance.usize(20..octets.len());
            octets[at] = chance.u8(..);
        }
        if chance.bool() {
            octets.truncate(chance.usize(5..=octets.len() / 4) * 4);
            let length = u32::try_from(octets.len()).unwrap();
            octets[1..4].copy_from_slice(&length.to_be_bytes()[1..]);
        }
        let Ok(answer) = Message::parse(octets) else { continue };
        let result = follow_any(&answer, &policies[turn % 2]);
        followed += usize::from(result);
    }
    assert!(followed > 1000, "{followed}");
}

fn follow_any(answer: &Message, policy: &Policy) -> bool {
    let mut following = Following::default();
    let own = name("client.example.net");
    let next = following.next(&to_realm(), answer, &agent().host, &own, policy);
    if let Err(error) = &next {
        assert!(!error.to_string().is_empty());
    }
    matches!(next, Ok(Some(_)))
}
