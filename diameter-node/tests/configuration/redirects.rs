//! `[redirects]`, and routes that redirect.

use diameter_core::DiameterIdentity;
use diameter_node::config::{RedirectsEntry, indication};
use diameter_node::redirects::{Allowed, RedirectPolicy};
use diameter_routing::redirect::{Caching, Indication, Targets, Usage};

use super::*;

#[test]
fn without_a_section_redirects_are_followed_to_peers() {
    assert_eq!(load(NODE).unwrap().redirects, RedirectsEntry::default());
    assert!(RedirectsEntry::default().connect.is_empty());
}

#[test]
fn every_key_of_the_section_is_read() {
    let node = load(&format!(
        "{NODE}[redirects]\nfollow = 1\nfrom = [\"dra.example\"]\nhosts = [\"example\"]\n\
         realms = []\nlongest = \"1h\"\ncached = 5\nconnect = [\"partner.example\"]\n\
         transports = [\"tcp\"]\nlimit = 3\nidle = \"5s\"\n"
    ));
    let only = |name| Allowed::Only(vec![DiameterIdentity::from_static(name)]);
    let wanted = RedirectsEntry {
        policy: RedirectPolicy {
            most: 1,
            from: only("dra.example"),
            hosts: only("example"),
            realms: Allowed::Only(vec![]),
            longest: Duration::from_secs(3600),
            cached: 5,
        },
        connect: vec![DiameterIdentity::from_static("partner.example")],
        transports: vec![Transport::Tcp],
        limit: 3,
        idle: Duration::from_secs(5),
    };
    let node = node.unwrap();
    assert_eq!(node.redirects, wanted);
    assert!(node.builder(None).is_ok());
}

#[test]
fn mistakes_of_the_section_are_told_in_their_places() {
    let connect = format!("{NODE}[redirects]\nconnect = [\"partner.example\"]\n");
    assert_eq!(
        told(&connect),
        [
            "4:11: TLS needs certificates, and there is no [tls] section = add one, or ask for plain text \
         with `transports = [\"tcp\"]`"
        ]
    );
    let transports = format!("{NODE}[redirects]\ntransports = [\"tcp\"]\nfolow = 3\n");
    assert_eq!(
        told(&transports),
        [
            "4:14: no host is connected to because of a redirect = say which ones may be: \
         `connect = [\"partner.example\"]`",
            "5:1: unknown key `folow` in [redirects] = did you mean `follow`?",
        ]
    );
}

/// Reads what a route answers, from a section of its own.
fn answers(text: &str) -> Result<Option<Indication>, ConfigError> {
    let text = format!("{NODE}[answers]\n{text}");
    let parsed = NodeFile::parse_with(&text, "node.toml", Path::new(""), |file, _| {
        let mut section = file.section("answers")?;
        let indication = indication(&mut section);
        section.finish();
        Some(indication)
    });
    parsed.map(|(_, indication)| indication)
}

#[test]
fn a_route_redirects_to_hosts_or_to_realms() {
    let hosts = "redirect = [\"aaas://a.example\", \"aaa://b.example:3869\"]\n";
    let indication = answers(hosts).unwrap().unwrap();
    let uris = ["aaas://a.example", "aaa://b.example:3869"].map(|it| it.parse().unwrap());
    assert_eq!(
        (indication.targets(), indication.caching()),
        (&Targets::Hosts(uris.to_vec()), None)
    );
    let realms = "redirect-realms = [\"new.example\"]\nusage = \"realm-and-application\"\n\
                  cache-time = \"1h\"\n";
    let indication = answers(realms).unwrap().unwrap();
    let realm = DiameterIdentity::from_static("new.example");
    assert_eq!(indication.targets(), &Targets::Realms(vec![realm]));
    let caching = Caching { usage: Usage::RealmAndApplication, seconds: 3600 };
    assert_eq!(indication.caching(), Some(caching));
    assert_eq!(answers("").unwrap(), None);
}

// Proves: rt-68
#[test]
fn mistakes_of_a_route_that_redirects_are_told_in_their_places() {
    let hosts = "redirect = [\"aaa://a.example\"]\n";
    for (text, wanted) in [
        ("redirect = []\n", &["4:12: `redirect` leads nowhere"][..]),
        (
            "redirect = [\"http://a.example\"]\n",
            &[
                "4:13: `redirect`: \"http://a.example\" is not a DiameterURI: at octet 0, expected \
             `aaa://` or `aaas://`",
                "4:12: `redirect` leads nowhere",
            ],
        ),
        (
            &format!("{hosts}usage = \"all-realm\"\n"),
            &["5:9: `usage` needs `cache-time` beside it"],
        ),
        (&format!("{hosts}cache-time = \"1m\"\n"), &["5:14: `cache-time` needs `usage` beside it"]),
        (
            &format!("{hosts}usage = \"all-hosts\"\ncache-time = \"0s\"\n"),
            &[
                "5:9: `usage`: there is no usage `all-hosts` of a redirect",
                "6:14: `cache-time` is 1 to 4294967295 seconds",
            ],
        ),
        (
            &format!("{hosts}redirect-realms = [\"a\"]\n"),
            &["5:19: a route redirects to hosts or to realms, not to both"],
        ),
        (
            "usage = \"all-realm\"\n",
            &["4:9: `usage` is for routes with `redirect` or `redirect-realms`"],
        ),
    ] {
        let Err(ConfigError::Invalid(problems)) = answers(text) else { panic!("{text}") };
        let told: Vec<_> = problems
            .list()
            .iter()
            .map(|it| format!("{}:{}: {}", it.location.line, it.location.column, it.message))
            .collect();
        assert_eq!(told.len(), wanted.len(), "{told:?}");
        for one in wanted {
            assert!(told.iter().any(|it| it == one), "{told:?}");
        }
    }
}
