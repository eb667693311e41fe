//! What becomes of a request that is redirected.

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
