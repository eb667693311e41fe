//! `[[route]]`: what becomes of which requests, and what is said about routes that are wrong.

use super::*;

#[test]
fn a_route_leads_to_peers_that_there_are() {
    let peer = "[[peer]]\nidentity = \"dra1.example\"\ntransport = \"tcp\"\n";
    let text = format!("{NODE}{peer}[[route]]\nrealm = \"visited\"\npeers = [\"dra2.example\"]\n");
    assert_eq!(
        told(&text),
        ["8:10: there is no peer `dra2.example` = did you mean `dra1.example`?"]
    );
    let text = format!("{NODE}[[route]]\nrealm = \"visited\"\n");
    assert_eq!(told(&text), ["3:1: a route needs `peers` or `groups` to lead to"]);
}

/// Two peers, one of them in a group.
const TWO_PEERS: &str = r#"
[[peer]]
identity = "dra1.example"
transport = "tcp"
group = "core"
[[peer]]
identity = "mme1.example"
transport = "tcp"
"#;

#[test]
fn a_route_says_what_becomes_of_its_requests() {
    let text = format!(
        r#"{NODE}{TWO_PEERS}
        [[route]]
        name = "busy"
        realm = "example.org"
        suffix = true
        action = 3004
        [[route]]
        realm = "here.example"
        action = "local"
        [[route]]
        realm = "elsewhere.example"
        redirect = ["aaa://hss.example"]
        [[route]]
        applications = [4, 16777238]
        realm = "charging.example"
        peers = ["dra1.example"]
        groups = ["core"]
        choose = "least-pending"
        try-next = false
        [[route]]
        action = "proxy"
        groups = ["core"]
        sticky = "session"
        "#
    );
    let node = load(&text).unwrap();
    assert_eq!(node.peers[0].group.as_deref(), Some("core"));
    let told: Vec<String> = node
        .routes
        .iter()
        .map(|route| format!("{}/{}: {route}", route.name, route.line.unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            "busy/12: example.org and below: answered with 3004",
            "/17: here.example: answered here",
            "/20: elsewhere.example: redirect to aaa://hss.example",
            "/23: charging.example, application 4, 16777238: relay to dra1.example, group core, the \
             one with the fewest requests",
            "/30: all others: proxy to group core, the same one for a session",
        ]
    );
    let try_next: Vec<_> =
        node.routes.iter().map(|it| it.targets().and_then(|it| it.try_next)).collect();
    assert_eq!(try_next, [None, None, None, Some(false), None]);
}

// Proves: rt-07
#[test]
fn mistakes_of_routes_are_told_in_their_places_and_all_at_once() {
    let text = format!(
        r#"{NODE}{TWO_PEERS}
        [[route]]
        realm = "a.example"
        peers = ["dra2.example"]
        groups = ["corr"]
        [[route]]
        realm = "b.example"
        action = "forward"
        [[route]]
        realm = "c.example"
        action = 2001
        [[route]]
        realm = "d.example"
        action = "local"
        peers = ["dra1.example"]
        [[route]]
        suffix = true
        peers = ["dra1.example"]
        [[route]]
        realm = "e.example"
        peers = []
        [[route]]
        realm = "f.example"
        action = "redirect"
        [[route]]
        realm = "g.example"
        peers = ["dra1.example"]
        sticky = "session"
        choose = "weight"
        "#
    );
    assert_eq!(
        told(&text),
        [
            "14:18: there is no peer `dra2.example` = did you mean `dra1.example`?",
            "15:19: no peer is in a group `corr` = did you mean `core`?",
            "18:18: `action`: there is no action `forward`",
            "21:18: `action`: 2001 is no Result-Code of an error",
            "25:17: `peers` is for routes that lead to peers: this one does not",
            "27:18: `suffix` needs a `realm`",
            "31:17: `peers` leads to nobody",
            "34:18: a route that redirects names the hosts with `redirect`",
            "39:18: a route is `sticky`, or has `choose`",
        ]
    );
}

#[test]
fn a_route_that_no_request_ever_takes_is_a_mistake() {
    let text = format!(
        r#"{NODE}{TWO_PEERS}
        [[route]]
        realm = "example.com"
        suffix = true
        peers = ["dra1.example"]
        [[route]]
        realm = "deep.example.com"
        peers = ["dra1.example"]
        "#
    );
    assert_eq!(
        told(&text),
        ["16:9: no request ever takes this route: the first that matches decides"]
    );
    let shown = problems(&text).to_string();
    assert!(shown.contains("it takes all requests that this one is for"), "{shown}");
}

#[cfg(feature = "conditions")]
#[test]
fn names_in_routes_are_checked_against_dictionaries_and_peers() {
    let text = format!(
        r#"{NODE}{TWO_PEERS}
        [[route]]
        applications = ["Gx", "s6a", 4]
        when = 'peer("core") and avp("Called-Station-Id") == "internet"'
        groups = ["core"]
        sticky = "Subscription-Id/Subscription-Id-Data"
        "#
    );
    let node = load(&text).unwrap();
    assert_eq!(
        node.routes[0].to_string(),
        "any realm, application 16777238, 16777251, 4, when peer(\"core\") and \
         avp(\"Called-Station-Id\") == \"internet\": relay to group core, the same one for the same AVP \
         443/444"
    );
    let text = format!(
        r#"{NODE}{TWO_PEERS}
        [[route]]
        applications = ["Gxx!"]
        when = 'peer("cour") and avp("Rating-Gruop") == "10"'
        peers = ["dra1.example"]
        sticky = "Subscription-Id/Subscription-Data-Id"
        [[route]]
        when = "size >> 4"
        peers = ["dra1.example"]
        [[route]]
        when = 'peer("cour") or size > 4'
        peers = ["dra1.example"]
        "#
    );
    assert_eq!(
        told(&text),
        [
            "13:25: there is no application `Gxx!` = did you mean `Gxx`?",
            "14:39: no dictionary has an AVP `Rating-Gruop` = did you mean `Rating-Group`?",
            "16:35: no dictionary has an AVP `Subscription-Data-Id` = did you mean `Subscription-Data`?",
            "18:23: expected a value, found a comparison = texts stand in quotes",
            "21:23: no peer and no group is called `cour` = did you mean `core`?",
        ]
    );
}

#[cfg(feature = "conditions")]
#[test]
fn a_condition_cannot_ask_what_is_not_known_before_a_request_is_routed() {
    let text = format!(
        r#"{NODE}{TWO_PEERS}
        [[route]]
        when = 'peer("core") and not latency > 1s'
        peers = ["dra1.example"]
        [[route]]
        when = 'command == "CCA" or time > "10:00" or result == 5003 or has answer'
        peers = ["dra1.example"]
        [[route]]
        when = 'address == "192.0.2.1" or flag("E")'
        peers = ["dra1.example"]
        "#
    );
    let told: Vec<String> =
        told(&text).iter().map(|it| it.split(" = ").next().unwrap().to_owned()).collect();
    let never = |place: &str, question: &str| {
        format!("{place}: a route cannot ask for `{question}`: it is never known there")
    };
    assert_eq!(
        told,
        [
            never("13:38", "latency"),
            "16:28: a route is asked of requests: none of them is a CCA".to_owned(),
            never("16:37", "time"),
            never("16:55", "result"),
            never("16:77", "answer"),
            never("19:17", "address"),
            "19:48: a route is asked of requests: the flag E is never true of them".to_owned(),
        ]
    );
    assert!(problems(&text).to_string().contains("a request is routed before there is an answer"));
}
