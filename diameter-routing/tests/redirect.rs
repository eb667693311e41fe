//! Redirects: what is answered, what is followed, what is cached and for whom.
#![allow(clippy::unwrap_used, reason = "a test may")]

use std::time::{Duration, Instant};

use bytes::Bytes;
use diameter_core::{
    AvpFlags, AvpKey, CommandFlags, DiameterIdentity, DiameterUri, EndToEndId, Header, HopByHopId,
    Identity, Message, Outcome, RawAvp, ResultCode,
};
use diameter_routing::redirect::{
    Allowed, Cache, Caching, Following, Indication, Keys, NoTarget, NotFollowed, Policy, Reason,
    Target, Targets, Usage, towards_realm,
};
use diameter_routing::{Edit, RoutingAvps};

const SESSION_ID: u32 = 263;
const DESTINATION_REALM: u32 = 283;
const DESTINATION_HOST: u32 = 293;
const PROXY_INFO: u32 = 284;
const RESULT_CODE: u32 = 268;
const USAGE: u32 = 261;
const CACHE_TIME: u32 = 262;
const REDIRECT_HOST: u32 = 292;
const REDIRECT_REALM: u32 = 620;

fn name(text: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(text).unwrap()
}

fn uri(text: &str) -> DiameterUri {
    text.parse().unwrap()
}

fn agent() -> Identity {
    Identity { host: name("dra.example.net"), realm: name("example.net"), state_id: None }
}

fn raw(code: u32, data: &[u8]) -> RawAvp {
    let data = Bytes::copy_from_slice(data);
    RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data }
}

fn message(flags: CommandFlags, avps: &[(u32, &[u8])]) -> Message {
    let header = Header {
        flags,
        command_code: 272,
        application_id: 4,
        hop_by_hop_id: HopByHopId(17),
        end_to_end_id: EndToEndId(18),
    };
    let empty = Message::parse(header.to_octets(20).to_vec()).unwrap();
    let mut edit = Edit::of(&empty);
    avps.iter().for_each(|(code, data)| edit.append(raw(*code, data)));
    edit.finish().unwrap()
}

fn request(avps: &[(u32, &[u8])]) -> Message {
    message(CommandFlags::REQUEST.with(CommandFlags::PROXIABLE), avps)
}

fn to_realm() -> Message {
    request(&[(SESSION_ID, b"s;1;1"), (DESTINATION_REALM, b"example.org")])
}

/// An answer with the E bit.
fn error(code: u32, avps: &[(u32, &[u8])]) -> Message {
    let code = code.to_be_bytes();
    let avps: Vec<_> = [(RESULT_CODE, &code[..])].into_iter().chain(avps.iter().copied()).collect();
    message(CommandFlags::ERROR, &avps)
}

fn values(message: &Message, code: u32) -> Vec<Vec<u8>> {
    let avps = message.avps().map(Result::unwrap);
    avps.filter(|avp| avp.key() == AvpKey::ietf(code)).map(|avp| avp.data().to_vec()).collect()
}

fn follow(answer: &Message, policy: &Policy) -> Result<Targets, NotFollowed> {
    let mut following = Following::default();
    let own = name("client.example.net");
    let next = following.next(&to_realm(), answer, &agent().host, &own, policy)?;
    Ok(next.unwrap().targets)
}

mod answering {
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
}

mod reading {
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
        let policy =
            Policy { hosts: Allowed::Only(vec![name("example.org")]), ..Policy::default() };
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
}

mod following {
    use super::*;

    fn redirect(to: &str) -> Message {
        Indication::to_hosts([uri(to)]).unwrap().answer(&to_realm(), &agent())
    }

    fn next(following: &mut Following, from: &str, to: &str) -> Result<(), NotFollowed> {
        let (from, own) = (name(from), name("client.example.net"));
        let policy = Policy::default();
        following.next(&to_realm(), &redirect(to), &from, &own, &policy).map(drop)
    }

    #[test]
    fn a_request_is_not_redirected_in_circles() {
        let mut following = Following::default();
        assert_eq!(next(&mut following, "a.example", "aaa://b.example"), Ok(()));
        let Err(NotFollowed::NoneOfUse(passed_over)) =
            next(&mut following, "b.example", "aaa://A.example")
        else {
            panic!("followed")
        };
        assert_eq!(passed_over[0].reason, Reason::SentBefore);
    }

    #[test]
    fn a_request_is_not_redirected_for_ever() {
        let mut following = Following::default();
        for hop in 1..=3 {
            let (from, to) = (format!("h{hop}.example"), format!("aaa://h{}.example", hop + 1));
            assert_eq!(next(&mut following, &from, &to), Ok(()));
        }
        let fourth = next(&mut following, "h4.example", "aaa://h5.example");
        assert_eq!(fourth, Err(NotFollowed::TooOften { most: 3 }));
    }

    #[test]
    fn only_those_who_may_redirect_do() {
        let policy = Policy { from: Allowed::Only(vec![name("example.com")]), ..Policy::default() };
        let refused = follow(&redirect("aaa://a.example"), &policy);
        assert_eq!(refused, Err(NotFollowed::NotFrom(name("dra.example.net"))));
    }

    #[test]
    fn a_domain_allows_itself_and_what_is_in_it() {
        let allowed = Allowed::Only(vec![name("example.net")]);
        for (text, is_allowed) in [
            ("example.net", true),
            ("hss.EXAMPLE.net", true),
            ("a.b.example.net", true),
            ("badexample.net", false),
            ("net", false),
            ("example.net.evil.example", false),
        ] {
            assert_eq!(allowed.allows(&name(text)), is_allowed, "{text}");
        }
    }

    // Proves: rr-07
    #[test]
    fn realms_that_are_not_allowed_and_those_it_was_sent_to_are_not_followed() {
        let realms = ["example.org", "a.example", "b.example", "A.example"].map(name);
        let answer = Indication::to_realms(realms).unwrap().answer(&to_realm(), &agent());
        let policy = Policy { realms: Allowed::Only(vec![name("b.example")]), ..Policy::default() };
        let (mut following, own) = (Following::default(), name("client.example.net"));
        let mut next = || following.next(&to_realm(), &answer, &agent().host, &own, &policy);
        let first = next().unwrap().unwrap();
        assert_eq!(first.targets, Targets::Realms(vec![name("b.example")]));
        let reasons: Vec<_> = first.passed_over.into_iter().map(|it| it.reason).collect();
        assert_eq!(reasons, [Reason::SentBefore, Reason::NotAllowed, Reason::NotAllowed]);
        // And now there is none left.
        assert!(matches!(next(), Err(NotFollowed::NoneOfUse(_))));
    }

    // Proves: rr-05
    #[test]
    fn a_request_for_another_realm_changes_in_its_destination_only() {
        let before = request(&[
            (SESSION_ID, b"s;1;1"),
            (DESTINATION_HOST, b"hss.example.org"),
            (9999, b"unheard of"),
            (DESTINATION_REALM, b"example.org"),
            (1, b"user"),
        ]);
        let after = towards_realm(&before, &name("longer.example.com")).unwrap();
        let wanted = request(&[
            (SESSION_ID, b"s;1;1"),
            (9999, b"unheard of"),
            (DESTINATION_REALM, b"longer.example.com"),
            (1, b"user"),
        ]);
        assert_eq!(after.as_bytes(), wanted.as_bytes());
        let without = towards_realm(&request(&[(1, b"user")]), &name("a.example")).unwrap();
        assert_eq!(values(&without, DESTINATION_REALM), [b"a.example"]);
    }
}

mod caching {
    use super::*;

    fn keys<'a>() -> Keys<'a> {
        Keys {
            session_id: Some(b"s;1;1"),
            user_name: Some(b"alice"),
            realm: Some(b"example.org"),
            destination_host: None,
            application: 4,
            host: Some(b"dra.example.net"),
        }
    }

    fn host(text: &str) -> Target {
        Target::Host(name(text))
    }

    fn cached(usage: Usage) -> (Cache, Instant) {
        let (mut cache, now) = (Cache::new(10), Instant::now());
        cache.insert(now, &keys(), Caching { usage, seconds: 10 }, host("hss.example.org"));
        (cache, now)
    }

    /// What a usage goes by, and requests that it holds for or not.
    fn holds(usage: Usage, request: Keys<'_>) -> bool {
        let (cache, now) = cached(usage);
        let found = cache.find(now, &request);
        assert!(found.is_none_or(|it| it == (usage, &host("hss.example.org"))));
        found.is_some()
    }

    // Proves: rt-61
    #[test]
    fn a_session_goes_to_its_host_and_no_other_session() {
        let other = Keys { realm: Some(b"other"), application: 1, host: None, ..keys() };
        assert!(holds(Usage::AllSession, other));
        assert!(!holds(Usage::AllSession, Keys { session_id: Some(b"s;1;2"), ..keys() }));
        assert!(!holds(Usage::AllSession, Keys { session_id: Some(b"S;1;1"), ..keys() }));
        assert!(!holds(Usage::AllSession, Keys { session_id: None, ..keys() }));
    }

    // Proves: rt-62
    #[test]
    fn a_realm_goes_to_its_host_whatever_the_application() {
        let same = Keys { application: 1, session_id: None, user_name: None, ..keys() };
        assert!(holds(Usage::AllRealm, Keys { realm: Some(b"EXAMPLE.org"), ..same }));
        assert!(!holds(Usage::AllRealm, Keys { realm: Some(b"example.com"), ..keys() }));
    }

    // Proves: rt-63
    #[test]
    fn a_realm_and_application_must_both_match() {
        let usage = Usage::RealmAndApplication;
        assert!(holds(usage, Keys { session_id: None, user_name: None, host: None, ..keys() }));
        assert!(!holds(usage, Keys { realm: Some(b"example.com"), ..keys() }));
        assert!(!holds(usage, Keys { application: 1, ..keys() }));
    }

    // Proves: rt-64
    #[test]
    fn an_application_goes_to_its_host_whatever_the_realm() {
        assert!(holds(Usage::AllApplication, Keys { realm: Some(b"example.com"), ..keys() }));
        assert!(!holds(Usage::AllApplication, Keys { application: 1, ..keys() }));
    }

    // Proves: rt-65
    #[test]
    fn what_would_go_to_the_host_that_redirects_goes_to_the_other() {
        let usage = Usage::AllHost;
        let elsewhere = Keys { realm: Some(b"example.com"), application: 1, ..keys() };
        assert!(holds(usage, Keys { host: Some(b"DRA.example.net"), ..elsewhere }));
        assert!(!holds(usage, Keys { host: Some(b"dra2.example.net"), ..keys() }));
        assert!(!holds(usage, Keys { host: None, ..keys() }));
    }

    // Proves: rt-66
    #[test]
    fn a_user_goes_to_its_host_and_no_other_user() {
        assert!(holds(Usage::AllUser, Keys { session_id: None, realm: None, ..keys() }));
        assert!(!holds(Usage::AllUser, Keys { user_name: Some(b"bob"), ..keys() }));
        assert!(!holds(Usage::AllUser, Keys { user_name: None, ..keys() }));
    }

    // Proves: rt-67
    #[test]
    fn the_usage_of_the_highest_precedence_counts() {
        let order = [
            Usage::AllSession,
            Usage::AllUser,
            Usage::RealmAndApplication,
            Usage::AllRealm,
            Usage::AllApplication,
            Usage::AllHost,
        ];
        let (mut cache, now) = (Cache::new(10), Instant::now());
        // Put in the other way round: the order of the redirects does not matter.
        for usage in order.into_iter().rev() {
            let to = host(&format!("{usage}.example"));
            cache.insert(now, &keys(), Caching { usage, seconds: 10 }, to);
        }
        for usage in order {
            let name = name(&format!("{usage}.example"));
            assert_eq!(cache.find(now, &keys()), Some((usage, &Target::Host(name.clone()))));
            cache.forget_host(&name);
        }
        assert_eq!(cache.find(now, &keys()), None);
        assert!(cache.is_empty());
    }

    // Proves: rt-29
    #[test]
    fn a_redirect_holds_as_long_as_it_says() {
        let (cache, now) = cached(Usage::AllRealm);
        assert!(cache.find(now + Duration::from_millis(9_999), &keys()).is_some());
        assert!(cache.find(now + Duration::from_secs(10), &keys()).is_none());
    }

    #[test]
    fn a_later_redirect_takes_the_place_of_an_earlier_one() {
        let (mut cache, now) = cached(Usage::AllRealm);
        let caching = Caching { usage: Usage::AllRealm, seconds: 100 };
        cache.insert(now, &keys(), caching, host("new.example"));
        assert_eq!(cache.len(), 1);
        let later = now + Duration::from_secs(50);
        assert_eq!(cache.find(later, &keys()), Some((Usage::AllRealm, &host("new.example"))));
    }

    // Proves: rt-69
    #[test]
    fn nothing_leads_to_a_host_that_is_gone() {
        let (mut cache, now) = cached(Usage::AllRealm);
        let caching = Caching { usage: Usage::AllApplication, seconds: 10 };
        cache.insert(now, &keys(), caching, host("other.example"));
        cache.forget_host(&name("HSS.example.org"));
        let left = cache.find(now, &keys());
        assert_eq!(left, Some((Usage::AllApplication, &host("other.example"))));
    }

    #[test]
    fn a_request_that_names_its_peer_goes_there() {
        let named = Keys { destination_host: Some(b"Dra.example.net"), ..keys() };
        for usage in Usage::BY_PRECEDENCE {
            assert_eq!(holds(usage, named), usage == Usage::AllHost, "{usage}");
        }
        // One that names a host behind an agent goes as its realm does.
        assert!(holds(Usage::AllRealm, Keys { destination_host: Some(b"hss"), ..keys() }));
    }

    #[test]
    fn a_request_that_names_a_host_goes_to_no_other_realm() {
        let (mut cache, now) = (Cache::new(10), Instant::now());
        let caching = Caching { usage: Usage::RealmAndApplication, seconds: 10 };
        cache.insert(now, &keys(), caching, Target::Realm(name("new.example")));
        assert!(cache.find(now, &keys()).is_some());
        let begun = Keys { destination_host: Some(b"hss.example.org"), ..keys() };
        assert_eq!(cache.find(now, &begun), None);
        cache.forget_realm(&name("new.example"));
        assert!(cache.is_empty());
    }

    #[test]
    fn a_flood_of_sessions_is_bounded_and_takes_no_room_of_others() {
        let (mut cache, now) = cached(Usage::AllRealm);
        for number in 0..100_000_u32 {
            let session = format!("s;{number}");
            let keys = Keys { session_id: Some(session.as_bytes()), ..keys() };
            let seconds = 100 + number;
            let caching = Caching { usage: Usage::AllSession, seconds };
            cache.insert(now, &keys, caching, host("hss.example.org"));
        }
        assert_eq!(cache.len(), 11);
        assert!(cache.find(now, &Keys { session_id: None, ..keys() }).is_some());
        // Those that expire last are left.
        assert!(cache.find(now, &Keys { session_id: Some(b"s;99999"), ..keys() }).is_some());
        let first = cache.find(now, &Keys { session_id: Some(b"s;1"), ..keys() });
        assert_eq!(first.map(|it| it.0), Some(Usage::AllRealm));
    }

    // Proves: rt-60
    #[test]
    fn what_says_nothing_of_caching_or_no_time_is_not_cached() {
        let (none, ten) = ([0, 0, 0, 0], [0, 0, 0, 10]);
        let policy = Policy { longest: Duration::from_secs(5), ..Policy::default() };
        for (avps, wanted) in [
            (&[][..], None),
            (&[(USAGE, &none), (CACHE_TIME, &ten)][..], None),
            (&[(USAGE, &[0, 0, 0, 2])], None),
            (&[(USAGE, &[0, 0, 0, 2]), (CACHE_TIME, &none)], None),
            (&[(USAGE, &[0, 0, 0, 7]), (CACHE_TIME, &ten)], None),
            (&[(USAGE, &[0, 0, 0, 2]), (CACHE_TIME, &ten)], Some((Usage::AllRealm, 5))),
        ] {
            let avps = avps.iter().map(|(code, data)| (*code, data.as_slice()));
            let avps: Vec<_> = [(REDIRECT_HOST, &b"aaa://a"[..])].into_iter().chain(avps).collect();
            let (mut following, own) = (Following::default(), name("client.example.net"));
            let answer = error(3006, &avps);
            let next = following.next(&to_realm(), &answer, &agent().host, &own, &policy);
            let caching = next.unwrap().unwrap().caching;
            assert_eq!(caching.map(|it| (it.usage, it.seconds)), wanted);
        }
    }

    #[test]
    fn what_redirects_go_by_is_read_from_a_request() {
        let message = request(&[
            (SESSION_ID, b"s;1;1"),
            (DESTINATION_REALM, b"example.org"),
            (DESTINATION_HOST, b"hss"),
            (1, b"alice"),
        ]);
        let host = name("dra.example.net");
        let read = Keys::of(&message, &RoutingAvps::of(&message).unwrap(), Some(&host));
        assert_eq!(read.session_id, keys().session_id);
        assert_eq!(read.user_name, keys().user_name);
        assert_eq!(read.realm, keys().realm);
        assert_eq!(read.destination_host, Some(&b"hss"[..]));
        assert_eq!((read.application, read.host), (4, keys().host));
    }
}
