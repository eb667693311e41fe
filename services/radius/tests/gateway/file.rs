//! The file, and what is wrong with one.

use diameter_radius::client::Transport;
use diameter_radius::dynamic::Realms;
use diameter_radius::server::Certificate;

use crate::parse;

const EXAMPLE: &str = include_str!("../../examples/radius.toml");
const PREPAID: &str = include_str!("../../examples/prepaid.toml");
const SERVERS: &str = include_str!("../../examples/servers.toml");

#[test]
fn the_example_is_right() {
    let file = parse(EXAMPLE).unwrap();
    assert_eq!((file.clients.len(), file.node.peers.len()), (1, 1));
    assert_eq!(file.server.default_realm.as_str(), "example.net");
    assert!(file.clients[0].requires_message_authenticator);
    assert_eq!(file.clients[0].dynamic_authorization.as_ref().unwrap().port, 3799);
    assert_eq!((file.dynamic_authorization.len(), file.authorizers.len()), (1, 1));
}

#[test]
fn mistakes_are_told_in_their_lines() {
    let cases = [
        ("network = \"127.0.0.1\"", "network = \"127.0.0.1/99\"", "`127.0.0.1/99` is no network"),
        ("sender = \"unknown\"", "sender = \"switch\"", "there is no sender `switch`"),
        ("requests-a-second = 5000", "requests-a-second = 0", "at 0 every one would be dropped"),
        ("\"required\"", "\"never\"", "a Message-Authenticator is not `never`"),
        ("secret = { file = \"radius-secret\" }", "", "`secret`"),
        ("secret = { file = \"radius-secret\" }", "secret = { file = \"nowhere\" }", "cannot read"),
        (
            "dynamic-authorization = 3799",
            "dynamic-authorization = 0",
            "a NAS takes no requests at port 0",
        ),
        (
            "dynamic-authorization = 3799",
            "dynamic-authorization-secret = { file = \"radius-secret\" }",
            "without `dynamic-authorization`, the port",
        ),
        ("default-realm", "defualt-realm", "did you mean `default-realm`"),
        ("[radius]", "[radios]", "the section `[radius]` is missing"),
        ("[[client]]", "[[clients]]", "did you mean `client`"),
        ("[radius]\n", "[radius]\nradsec = [\"127.0.0.1:2083\"]\n", "add [radius.tls]"),
        ("[radius]\n", "[radius]\ntcp = [\"192.0.2.1:1812\"]\n", "say `plaintext = true`"),
        ("[radius]\n", "[radius]\nconnections = 0\n", "there are 1 to 1000000 connections"),
        ("[radius]\n", "[radius]\nidle = \"5s\"\n", "no connection is idle before 60s"),
        ("[radius]\n", "[radius]\n[radius.tls]\nkey = \"a.key\"\n", "`certificate` is missing"),
        ("[[client]]\n", "[[client]]\nconnections = 0\n", "at 0 none would be taken"),
        (
            "[radius]\n",
            "[radius]\nevent-timestamp-window = \"0s\"\n",
            "an Event-Timestamp counts seconds, and clocks differ: the window is 1s at least",
        ),
        (
            "[[authorizer]]\n",
            "[[authorizer]]\nreverse-path = true\nrealms = [\"example.net\"]\n",
            "the realms are those of the [[server]]s in `network`",
        ),
        (
            "[[client]]\n",
            "[[client]]\ncertificate = \"*.example\"\n",
            "is the name of no certificate",
        ),
    ];
    for (right, wrong, expected) in cases {
        assert!(EXAMPLE.contains(right), "{right}");
        let error = parse(&EXAMPLE.replace(right, wrong)).unwrap_err();
        assert!(error.contains(expected), "{wrong}: {error}");
    }
}

// Proves: tr-01
#[test]
fn passwords_go_to_diameter_servers_by_tls_unless_something_else_protects_them() {
    let far = EXAMPLE.replace("127.0.0.1:3868", "192.0.2.1:3868");
    let error = parse(&far).unwrap_err();
    assert!(error.contains("passwords that RADIUS hides would cross the network"), "{error}");
    let by_tls = far.replace("transport = \"tcp\"", "");
    let tls = "[tls]\ncertificate = \"a.pem\"\nkey = \"a.key\"\ntrusted = \"ca.pem\"\n[radius]\n";
    parse(&by_tls.replace("[radius]\n", tls)).unwrap();
    parse(&far.replace("[radius]\n", "[radius]\nplaintext = true\n")).unwrap();
    // One of several addresses is enough.
    let both = EXAMPLE.replace("\"127.0.0.1:3868\"", "[\"127.0.0.1:3868\", \"192.0.2.1:3868\"]");
    parse(&both).unwrap_err();
}

#[test]
fn a_client_with_a_certificate_needs_no_secret() {
    let file = EXAMPLE.replacen(
        "secret = { file = \"radius-secret\" }",
        "certificate = \"nas1.example.net\"",
        1,
    );
    let error = parse(&file).unwrap_err();
    assert!(error.contains("the client needs a `secret`"), "datagrams are signed: {error}");
    let file = file.replace("dynamic-authorization = 3799\n", "");
    let clients = parse(&file).unwrap().clients;
    assert!(clients[0].secret.is_none());
    assert_eq!(clients[0].certificate, Some(Certificate::Named("nas1.example.net".to_owned())));
    let any = file.replace("certificate = \"nas1.example.net\"", "certificate = \"*\"");
    assert_eq!(parse(&any).unwrap().clients[0].certificate, Some(Certificate::Trusted));
}

#[test]
fn an_agent_in_front_of_radius_servers_alone_takes_no_radius() {
    let file = parse(SERVERS).unwrap();
    assert!(file.access.is_empty() && file.clients.is_empty());
    let [server] = &file.servers.all[..] else { panic!("one server: {:?}", file.servers) };
    assert_eq!(server.accounting, Some("127.0.0.1:11813".parse().unwrap()));
    assert_eq!(server.realms, ["example.net"]);
    assert!(server.requires_message_authenticator);
    assert_eq!(file.servers.asking.tries, 2);
    let cases = [
        (
            "access = \"127.0.0.1:11812\"\naccounting = \"127.0.0.1:11813\"",
            "",
            "neither `access` nor `accounting`",
        ),
        ("secret = { file = \"radius-secret\" }", "", "`secret`"),
        ("realms", "realm", "did you mean `realms`"),
        ("answer-within = \"8s\"", "answer-within = \"0s\"", "at 0 nobody could answer"),
        ("tries = 2", "tries = 0", "at 0 no request would be sent"),
        ("[[server]]", "[[client]]", "unknown key `access` in [[client]]"),
    ];
    for (right, wrong, expected) in cases {
        assert!(SERVERS.contains(right), "{right}");
        let error = parse(&SERVERS.replace(right, wrong)).unwrap_err();
        assert!(error.contains(expected), "{wrong}: {error}");
    }
}

#[test]
fn a_file_says_who_is_charged_and_how() {
    let file = parse(PREPAID).unwrap();
    let prepaid = file.server.prepaid.unwrap();
    assert_eq!((prepaid.rating_group, prepaid.seconds), (Some(100), Some(600)));
    assert!(file.clients[0].prepaid);
    let own = parse(&PREPAID.replace("realm = \"example.net\"\n# What", "# What")).unwrap();
    assert_eq!(own.server.prepaid.unwrap().realm, "example.net");
    assert_eq!(parse(EXAMPLE).unwrap().server.prepaid, None);
    let cases = [
        ("prepaid = true\n", "", "nobody is charged"),
        ("[prepaid]", "[prepayed]", "nothing says how"),
        (
            "failure-handling = \"terminate\"",
            "failure-handling = \"retry\"",
            "is not handled by `retry`",
        ),
        ("subscriber = \"user-name\"", "subscriber = \"port\"", "`port` does not tell who pays"),
        ("service-context", "service-kontext", "did you mean `service-context`"),
        ("time = \"10m\"", "time = \"10ms\"", "nothing would be asked for"),
    ];
    for (right, wrong, expected) in cases {
        assert!(PREPAID.contains(right), "{right}");
        let error = parse(&PREPAID.replace(right, wrong)).unwrap_err();
        assert!(error.contains(expected), "{wrong}: {error}");
    }
}

#[test]
fn servers_are_asked_over_tls_and_tcp() {
    let secret = "secret = { file = \"radius-secret\" }";
    let tls = "transport = \"tls\"\ncertificate = \"radius1.example.net\"";
    let files = "[servers]\n";
    let with_files = "[servers.tls]\ncertificate = \"a.pem\"\nkey = \"a.key\"\ntrusted = \"ca.pem\"\n[servers]\n";
    let over_tls = SERVERS
        .replace("message-authenticator = \"required\"", "")
        .replace(secret, tls)
        .replace(files, with_files);
    let file = parse(&over_tls).unwrap();
    let [server] = &file.servers.all[..] else { panic!("one server: {:?}", file.servers) };
    assert_eq!(server.transport, Transport::Tls);
    assert_eq!(server.certificate, Certificate::Named("radius1.example.net".to_owned()));
    assert_eq!(server.secret.reveal(), b"radsec");
    assert!(!server.requires_message_authenticator, "TLS protects it");
    assert_eq!(server.status_server.unwrap().as_secs(), 30);
    let never = parse(&over_tls.replace(tls, &format!("{tls}\nstatus-server = \"never\"")));
    assert_eq!(never.unwrap().servers.all[0].status_server, None);

    let tcp = SERVERS.replace(secret, &format!("{secret}\ntransport = \"tcp\""));
    let server = &parse(&tcp).unwrap().servers.all[0];
    assert!(server.requires_message_authenticator && server.status_server.is_some());
    let far = tcp.replace("127.0.0.1:11812", "192.0.2.1:1812");
    let meant = far.replace(files, "[servers]\nplaintext = true\n");
    parse(&meant).unwrap();
    let cases = [
        (&far, "say `plaintext = true` in [servers]"),
        (&over_tls.replace(with_files, files), "add [servers.tls]"),
        (
            &over_tls.replace("certificate = \"radius1.example.net\"", ""),
            "`certificate` is missing",
        ),
        (&tcp.replace("\"tcp\"", "\"sctp\"\n"), "RADIUS does not travel by `sctp`"),
        (&tcp.replace("\"tcp\"", "\"tcp\"\nstatus-server = \"1s\""), "each 6s at most"),
        (&tcp.replace("\"tcp\"", "\"tcp\"\nconnections = 0"), "at 0 nothing could be sent"),
    ];
    for (text, expected) in cases {
        let error = parse(text).unwrap_err();
        assert!(error.contains(expected), "{expected}: {error}");
    }
}

#[test]
fn an_authorizer_changes_the_sessions_that_its_servers_have() {
    let secret = "secret = { file = \"radius-secret\" }";
    let authorizer = |address: &str| {
        format!("[[authorizer]]\nnetwork = \"{address}\"\nreverse-path = true\n{secret}\n")
    };
    let other = format!("[[server]]\naccess = \"192.0.2.1:1812\"\n{secret}\n");
    let sections = [authorizer("192.0.2.1"), authorizer("127.0.0.1"), other].concat();
    let text = SERVERS.replacen("[[server]]", &format!("{sections}[[server]]"), 1);
    let authorizers = parse(&text).unwrap().authorizers;
    let realm = || vec!["example.net".try_into().unwrap()];
    assert_eq!(authorizers[0].realms, Realms::AllBut(realm()));
    assert_eq!(authorizers[1].realms, Realms::These(realm()));
}
