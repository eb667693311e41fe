//! What is read from a configuration file, and what is said about one that is wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod redirects;
mod routes;
#[cfg(feature = "sctp")]
mod sctp;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use diameter_diagnostic::{Diagnostic, Diagnostics};
use diameter_node::config::{ConfigError, Limits, NodeFile, Timers, Transport};
use diameter_node::overload::{Direction, Limit, LimitScope, LimitSettings, OverloadSettings};
use diameter_peer::Application;
use diameter_routing::Hop;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/node.toml");

fn load(text: &str) -> Result<NodeFile, ConfigError> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("node.toml");
    fs::write(&file, text).unwrap();
    NodeFile::load(file)
}

fn problems(text: &str) -> Diagnostics {
    match load(text) {
        Err(ConfigError::Invalid(problems)) => *problems,
        other => panic!("expected problems, got {other:?}"),
    }
}

/// Line, column, message and help of each problem.
fn told(text: &str) -> Vec<String> {
    let problems = problems(text);
    let one = |problem: &Diagnostic| {
        let help = problem.hint.as_deref().map(|help| format!(" = {help}")).unwrap_or_default();
        let place = &problem.location;
        format!("{}:{}: {}{help}", place.line, place.column, problem.message)
    };
    problems.list().iter().map(one).collect()
}

const NODE: &str = "identity = \"ocs.example\"\nrealm = \"example\"\n";

#[test]
fn the_example_is_read_as_its_comments_say() {
    let node = NodeFile::load(EXAMPLE).unwrap();
    assert_eq!(node.identity.as_str(), "ocs1.example.net");
    let s6a = Application::auth(16_777_251).of_vendor(10_415);
    assert_eq!(node.applications, [Application::auth(4), s6a]);
    let tls = node.tls.unwrap();
    assert_eq!(tls.key, Path::new(EXAMPLE).with_file_name("ocs1.key"));
    let transports: Vec<_> = node.listeners.iter().map(|listener| listener.transport).collect();
    assert_eq!(transports, [Transport::Tls, Transport::Tcp]);

    let [dra1, dra2, pgw1] = node.peers.as_slice() else { panic!("three peers") };
    assert_eq!(
        (dra1.connect_to().next().unwrap().port(), dra1.weight, dra1.priority),
        (Some(5658), 3, 1)
    );
    assert_eq!(
        (dra2.connect_to().next().unwrap().port(), dra2.weight, dra2.pending),
        (Some(3868), 1, 500)
    );
    assert_eq!(dra2.watchdog.get(), Duration::from_secs(10));
    assert!(pgw1.addresses.is_empty());
    assert_eq!(pgw1.transport, Transport::Tls);
    let via = [dra1, dra2].map(|peer| Hop::Peer(peer.identity.clone()));
    assert_eq!(node.routes[0].targets().unwrap().hops, via);
    assert_eq!(node.timers.reconnect.first, Duration::from_secs(10));
    assert_eq!(node.limits, Limits::default());
    assert_eq!(node.overload, Some(OverloadSettings::default()));
    let limit = Limit { requests_per_second: Some(2_000), burst: Some(200), pending: Some(1_000) };
    let (scope, direction) = (LimitScope::Peer, Direction::Received);
    let limits = LimitSettings::new().limit(scope, "pgw1.example.net", direction, limit);
    assert_eq!(node.request_limits, limits);
}

#[test]
fn overload_and_limits_are_read() {
    let text = format!(
        "{NODE}[overload]\nrecovery = \"20s\"\ndefault-priority = 4\ntrusted-groups = [\"core\"]\n\
         load-capacity = 500\npeer-reports = false\n\
         [[limit]]\ngroup = \"edge\"\ndirection = \"sent\"\npending = 7\n\
         [[limit]]\ndirection = \"received\"\nrequests-per-second = 9\n\
         [[peer]]\nidentity = \"a.example\"\ntransport = \"tcp\"\ngroup = \"core\"\n\
         [[peer]]\nidentity = \"b.example\"\ntransport = \"tcp\"\ngroup = \"edge\"\n"
    );
    let node = load(&text).unwrap();
    let overload = node.overload.unwrap();
    assert_eq!(overload.reacting.recovery, Duration::from_secs(20));
    assert_eq!(overload.default_priority.number(), 4);
    assert_eq!(overload.trusted_groups, Some(vec!["core".to_owned()]));
    assert_eq!((overload.load_capacity, overload.agent.peer_reports), (Some(500), false));
    let pending = Limit { pending: Some(7), ..Limit::default() };
    let rate = Limit { requests_per_second: Some(9), ..Limit::default() };
    let limits = LimitSettings::new()
        .limit(LimitScope::Group, "edge", Direction::Sent, pending)
        .each_peer(Direction::Received, rate);
    assert_eq!(node.request_limits, limits);
    assert_eq!(load(NODE).unwrap().overload, None);
}

#[test]
fn mistakes_in_overload_and_limits_are_told_in_their_lines() {
    let text = format!(
        "{NODE}[overload]\nrelease = \"0s\"\ndefault-priority = 16\nprefer-rate = true\n\
         trusted-groups = [\"core\"]\n\
         [[limit]]\npeer = \"pgw1.example.net\"\ngroup = \"edge\"\ndirection = \"both\"\nburst = 5\n"
    );
    let told = told(&text);
    let expected = [
        "4:11: `release` of no time at all brings the overload back at once",
        "5:20: `default-priority`: 16 is no priority",
        "6:1: unknown key `prefer-rate` in [overload] = did you mean `prefers-rate`?",
        "7:19: no peer is in a group `core`",
        "8:1: a limit without `requests-per-second` and `pending` limits nothing",
        "9:8: there is no peer `pgw1.example.net`",
        "10:9: no peer is in a group `edge`",
        "10:9: a limit is for a peer or for a group: write two",
        "11:13: `direction`: requests are not `both`",
        "12:9: `burst` needs `requests-per-second`",
    ];
    assert_eq!(told, expected);
}

/// Every line of the example that is commented out is a setting at its default.
#[test]
fn what_the_example_comments_out_is_the_default() {
    let text = fs::read_to_string(EXAMPLE).unwrap();
    let is_setting = |line: &str| {
        let key = line.strip_prefix("# ").and_then(|line| line.split_once(" = "));
        key.is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
    };
    let mut settings = 0;
    let lines: Vec<&str> = text
        .lines()
        .map(|line| {
            settings += usize::from(is_setting(line));
            if is_setting(line) { &line[2..] } else { line }
        })
        .collect();
    assert_eq!(settings, 40, "settings that are commented out");
    let explicit = lines.join("\n").replace("realm = \"example.net\"        #", "#");
    let (mut one, mut other) = (load(&explicit).unwrap(), load(&text).unwrap());
    // They were in different folders.
    (one.tls, other.tls) = (None, None);
    // The example asks for one, the defaults for none.
    (one.firmware_revision, one.state_file) = (None, None);
    assert_eq!(one, other);
}

#[test]
fn two_lines_are_a_node() {
    let node = load(NODE).unwrap();
    assert!(node.listeners.is_empty() && node.peers.is_empty());
    assert_eq!(node.timers, Timers::default());
}

#[test]
fn a_misspelt_key_is_shown_in_its_line_with_the_right_one() {
    let text =
        format!("{NODE}[[peer]]\nidentity = \"dra.example\"\ntransport = \"tcp\"\nwieght = 3\n");
    let shown = problems(&text).to_string();
    assert!(shown.starts_with("error: unknown key `wieght` in [[peer]]\n"), "{shown}");
    assert!(shown.contains("node.toml:6:1\n"), "{shown}");
    assert!(shown.contains("6 | wieght = 3\n  | ^^^^^^\n"), "{shown}");
    assert!(shown.ends_with("= help: did you mean `weight`?"), "{shown}");
}

#[test]
fn every_mistake_of_a_file_is_told_at_once() {
    let text = "identity = \"ocs..example\"\nrelam = \"example\"\n[limits]\npending = 0\n\
                [timers]\nwatchdog = \"5s\"\nrequest = 5\n";
    assert_eq!(
        told(text),
        [
            "1:1: `realm` is missing in the file",
            "1:12: `identity`: \"ocs..example\" is not a DiameterIdentity: at octet 4, expected a \
             label: between dots there are 1 to 63 octets",
            "2:1: unknown key `relam` in the file = did you mean `realm`?",
            "4:11: with `pending` at 0 nothing would ever be done",
            "6:12: `watchdog`: a watchdog interval of 5s: RFC 3539 asks for 6s at least",
            "7:11: `request` has a value of the wrong kind: integer",
        ]
    );
}

#[test]
fn mistakes_in_sections_of_the_program_are_told_with_those_of_the_node() {
    let text =
        format!("{NODE}vendor = 1\n[shop]\nopen = 7\npeer = \"ocs9.example\"\nclosd = true\n");
    let read = NodeFile::parse_with(&text, "shop.toml", Path::new(""), |file, names| {
        let mut shop = file.section("shop")?;
        let open: Option<bool> = shop.optional("open");
        let peer: Option<String> = shop.optional("peer");
        let place = shop.place_of("peer");
        names.check_peer(shop.report(), &peer?, place);
        shop.optional::<bool>("closed");
        shop.finish();
        open
    });
    let Err(ConfigError::Invalid(errors)) = read else { panic!("{read:?}") };
    let told = errors.list().iter().map(|it| (it.location.line, it.message.as_str()));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (3, "unknown key `vendor` in the file"),
            (5, "`open` has a value of the wrong kind: integer"),
            (6, "there is no peer `ocs9.example`"),
            (7, "unknown key `closd` in [shop]"),
        ]
    );
}

#[test]
fn tls_without_certificates_is_told_how_to_ask_for_plain_text() {
    let text = format!("{NODE}[[listen]]\naddress = \"0.0.0.0:3868\"\n");
    assert_eq!(
        told(&text),
        ["3:1: TLS needs certificates, and there is no [tls] section = add one, or ask for plain \
          text with `transport = \"tcp\"`"]
    );
    let node = load(&format!("{text}transport = \"tcp\"\n")).unwrap();
    assert_eq!(node.listeners[0].transport, Transport::Tcp);
}

#[test]
fn a_peer_twice_in_different_case_is_shown_at_both_places() {
    let peer = |name| format!("[[peer]]\nidentity = \"{name}\"\ntransport = \"tcp\"\n");
    let text = format!("{NODE}{}{}", peer("dra.example"), peer("DRA.example"));
    let shown = problems(&text).to_string();
    assert!(shown.contains("there are two peers `DRA.example`"), "{shown}");
    assert!(shown.contains("the first one"), "{shown}");
    assert!(shown.contains("4 | ") && shown.contains("7 | "), "{shown}");
}

#[test]
fn a_node_is_no_peer_of_itself() {
    let text = format!("{NODE}[[peer]]\nidentity = \"OCS.example\"\ntransport = \"tcp\"\n");
    assert_eq!(told(&text), ["4:12: `OCS.example` is this node itself"]);
}

#[cfg(feature = "discovery")]
#[test]
fn realms_can_be_looked_for() {
    let node = load(&format!(
        "{NODE}[[discover]]\nrealm = \"partner.example\"\ntransports = [\"tcp\"]\n\
         applications = [4]\nservers = [\"192.0.2.53:53\"]\nstale = \"1h\"\n"
    ));
    let node = node.unwrap();
    let entry = &node.discoveries[0];
    assert_eq!(entry.realm.as_str(), "partner.example");
    assert_eq!(entry.transports, [Transport::Tcp]);
    assert_eq!(entry.servers, ["192.0.2.53:53".parse().unwrap()]);
    assert_eq!((entry.limit, entry.priority), (100, 1));
    assert_eq!(entry.stale, Duration::from_secs(3600));
    assert!(node.builder(None).is_ok());

    // What the example comments out is the default, but for what must be said.
    let example = fs::read_to_string(EXAMPLE).unwrap();
    let start = example.find("#   [[discover]]").unwrap();
    let (before, section) = example.split_at(start);
    let (section, behind) = section.split_once("\n\n").unwrap();
    let section = section.replace("#   ", "");
    let example = format!("{before}{section}\n\n{behind}");
    let entry = &load(&example).unwrap().discoveries[0];
    let least = "[tls]\ncertificate = \"a\"\nkey = \"b\"\ntrusted = \"c\"\n[[discover]]\n\
                 realm = \"partner.example\"\napplications = [16777251]\nservers = [\"192.0.2.53:53\"]\n";
    assert_eq!(*entry, load(&format!("{NODE}{least}")).unwrap().discoveries[0]);

    let text = format!("{NODE}[[discover]]\ntransport = [\"tcp\"]\n");
    assert_eq!(
        told(&text),
        [
            "3:1: `realm` is missing in [[discover]]",
            "3:1: TLS needs certificates, and there is no [tls] section = add one, or ask for plain \
             text with `transports = [\"tcp\"]`",
            "4:1: unknown key `transport` in [[discover]] = did you mean `transports`?",
        ]
    );
}

#[cfg(not(feature = "discovery"))]
#[test]
fn a_program_that_cannot_look_for_peers_says_so() {
    let text = format!("{NODE}[[discover]]\nrealm = \"a.example\"\ntransports = [\"tcp\"]\n");
    assert!(told(&text)[0].contains("cannot look for peers in DNS"));
}

#[test]
fn applications_that_are_none_are_told_from_those_that_are() {
    let text = format!("{NODE}applications = [\"auth 4 of\", \"relay\", -1, 4294967296]\n");
    let told = told(&text);
    assert_eq!(told[0], "3:17: `applications`: `auth 4 of` is no application");
    assert!(told[1].starts_with("3:39: `applications`: "), "{}", told[1]);
    assert!(told[2].starts_with("3:43: `applications`: number too large"), "{}", told[2]);
    assert_eq!(told.len(), 3);
}

#[test]
fn addresses_of_peers_are_names_or_addresses_with_or_without_ports() {
    for (address, name, port) in [
        ("dra.example", "dra.example", 3868),
        ("dra.example:3900", "dra.example", 3900),
        ("192.0.2.1", "192.0.2.1", 3868),
        ("[2001:db8::1]:3900", "2001:db8::1", 3900),
        ("2001:db8::1", "2001:db8::1", 3868),
    ] {
        let text = format!(
            "{NODE}[[peer]]\nidentity = \"dra.example\"\ntransport = \"tcp\"\naddress = \"{address}\"\n"
        );
        let node = load(&text).unwrap();
        let host = node.peers[0].connect_to().next().unwrap();
        assert_eq!((host.name(), host.port()), (name, Some(port)), "{address}");
    }
    let peer = "[[peer]]\nidentity = \"dra.example\"\ntransport = \"tcp\"\n";
    let text = format!("{NODE}{peer}address = \"dra.example:70000\"\n");
    assert_eq!(
        told(&text),
        [
            "6:11: `address`: `dra.example:70000` is no place to connect to: the port is no number up \
          to 65535"
        ]
    );
}

#[test]
fn text_that_is_no_toml_is_shown_where_it_stops_to_be() {
    let shown = problems("identity = \nrealm = \"example\"\n").to_string();
    assert!(shown.contains("node.toml:1:"), "{shown}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = NodeFile::load("/nowhere/node.toml").unwrap_err();
    assert!(error.to_string().starts_with("cannot read /nowhere/node.toml: "), "{error}");
}

/// A file up to some character, or with one gone, is read or told what is wrong with it.
#[test]
fn files_that_are_cut_or_damaged_are_told_what_is_wrong() {
    let text = fs::read_to_string(EXAMPLE).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("node.toml");
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).step_by(5).collect();
    for place in places {
        let rest = &text[place + text[place..].chars().next().unwrap().len_utf8()..];
        for damaged in [text[..place].to_owned(), format!("{}\u{e4}{rest}", &text[..place])] {
            fs::write(&file, damaged).unwrap();
            if let Err(error) = NodeFile::load(&file) {
                assert!(error.to_string().starts_with("error: "), "{error}");
            }
        }
    }
}

/// Looking for each peer among all others took minutes.
#[test]
fn files_of_a_hundred_thousand_peers_and_their_routes_are_read_in_seconds() {
    let start = Instant::now();
    let peers: String = (0..150_000)
        .map(|number| {
            format!("[[peer]]\nidentity = \"pgw{number}.example\"\ntransport = \"tcp\"\n")
        })
        .collect();
    let routes: String = (0..10_000)
        .map(|number| {
            format!("[[route]]\nrealm = \"r{number}\"\npeers = [\"pgw{number}.example\"]\n")
        })
        .collect();
    let node = load(&format!("{NODE}{peers}{routes}")).unwrap();
    assert_eq!((node.peers.len(), node.routes.len()), (150_000, 10_000));
    // Without optimization; what is quadratic takes minutes.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
