//! Redirects that hold for later requests: for which, and how long.

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

#[test]
fn what_is_cached_can_be_looked_at_as_long_as_it_holds() {
    let (mut cache, now) = (Cache::new(10), Instant::now());
    let usages = [Usage::RealmAndApplication, Usage::AllUser, Usage::AllApplication];
    for (seconds, usage) in (10..).zip(usages) {
        cache.insert(now, &keys(), Caching { usage, seconds }, host("hss.example.org"));
    }
    let seen = |now| -> Vec<(Usage, String, Duration)> {
        cache.entries(now).map(|it| (it.usage, it.about, it.remaining)).collect()
    };
    let seconds = Duration::from_secs;
    let expected = [
        (Usage::AllUser, "alice".to_owned(), seconds(11)),
        (Usage::RealmAndApplication, "example.org, 4".to_owned(), seconds(10)),
        (Usage::AllApplication, "4".to_owned(), seconds(12)),
    ];
    assert_eq!(seen(now), expected);
    assert_eq!(seen(now + Duration::from_millis(11_500)).len(), 1);
    assert!(cache.entries(now).all(|it| it.target == host("hss.example.org")));
}
