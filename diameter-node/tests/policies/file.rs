//! Screening, hiding and rewriting in a file: what is read, and what is said about one that is wrong.

use std::fs;

use diameter_node::agent::{Agent, Policies};
use diameter_node::config::{ConfigError, NodeFile};
use diameter_routing::screening::{Action, Refusal};

use crate::KEY;

const NODE: &str = "identity = 'dea.example'\nrealm = 'example'\n";

fn read(text: &str) -> Result<Policies, ConfigError> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dea.toml");
    let groups = ["roaming", "partners", "test", "own", "home"];
    let peer = |group| {
        format!("[[peer]]\nidentity = '{group}.example'\ntransport = 'tcp'\ngroup = '{group}'\n")
    };
    let peers: String = groups.map(peer).concat();
    fs::write(&file, format!("{NODE}{text}\n{peers}")).unwrap();
    fs::write(folder.path().join("hiding.key"), KEY).unwrap();
    fs::write(folder.path().join("short.key"), "0102").unwrap();
    NodeFile::load_with(&file, |section, names| Policies::read(section, names, folder.path()))
        .map(|(_, policies)| policies)
}

/// Line, message and help of each problem.
fn told(text: &str) -> Vec<String> {
    let Err(ConfigError::Invalid(problems)) = read(text) else { panic!("nothing is wrong") };
    let problems = problems.list().iter().map(|problem| {
        let help = problem.hint.as_deref().map(|help| format!(" = {help}")).unwrap_or_default();
        format!("{}: {}{help}", problem.location.line, problem.message)
    });
    problems.collect()
}

#[test]
fn everything_that_may_be_said_is_read() {
    let policies = read(
        "
        [[screen]]
        name = 'partners'
        from = ['partners', 'test']
        action = 'pass'

        [[screen]]
        name = 'not from home'
        from = 'roaming'
        applications = ['S6a', 16777216]
        commands = ['CLR', 'Insert-Subscriber-Data-Request', 320]
        origin-host = '*.example'
        origin-realm = ['a.example', '*.b.example']
        destination-host = 'mme.example'
        destination-realm = 'example'
        imsi = ['00101', '26201']
        mismatch = ['imsi/origin-realm', 'origin-host/origin-realm']
        present = ['User-Name', 'Vendor-Specific-Application-Id/Vendor-Id']
        absent = ['10415:1407', '284/280']
        larger-than = 4096
        when = 'avp(\"CLR-Flags\") > 0 and peer(\"roaming\")'
        action = 'answer'
        result-code = 5004
        vendor = 10415
        error-message = 'not for you'
        [[screen.unless]]
        origin-host = 'hss.example'

        [[screen]]
        name = 'rest'

        [[screen]]
        name = 'who answers'
        messages = 'answers'
        from = 'own'
        to = 'roaming'
        mismatch = 'origin-realm/peer'
        action = 'answer'
        result-code = 3002

        [hiding]
        from = 'roaming'
        domains = ['epc.mnc001.mcc001.3gppnetwork.org', 'ims.mnc001.mcc001.3gppnetwork.org']
        inner-domains = 'core.internal'
        public-hosts = ['dea.epc.mnc001.mcc001.3gppnetwork.org']
        keys = ['hiding.key']
        pseudonyms = 8
        applications = ['S6a', 'Cx']
        avps = ['Server-Name']
        unknown-names = 'pass'

        [[rewrite]]
        name = 'realms'
        messages = 'both'
        commands = 'ULR'
        to = 'home'
        changes = [
            { set = 'Destination-Realm', value = 'home.example' },
            { set = 'Auth-Session-State', value = 'NO_STATE_MAINTAINED' },
            { set = 'RAT-Type', value = 1004 },
            { add = 'Visited-PLMN-Id', hex = '00f110' },
            { remove = 'ULR-Flags' },
            { copy = 'User-Name', to = 'Service-Context-Id' },
            { map = 'Origin-Realm', table = { 'a' = 'b', 'c' = 'd' }, otherwise = 'e' },
            { map = 'RAT-Type', table = { 'EUTRAN' = 'NR', '1001' = 1002 } },
            { set = '4242:9999', hex = '00' },
        ]
        ",
    )
    .unwrap();
    let rules: Vec<_> = policies
        .screen()
        .caught()
        .map(|it| (it.rule.name().to_owned(), it.rule.action().clone()))
        .collect();
    let refusal =
        Refusal { code: 5004, vendor_id: Some(10415), error_message: Some("not for you".into()) };
    assert_eq!(
        rules,
        [
            ("partners".to_owned(), Action::Pass),
            ("not from home".to_owned(), Action::Answer(refusal)),
            ("rest".to_owned(), Action::Detect),
            ("who answers".to_owned(), Action::Answer(Refusal::new(3002))),
        ]
    );
    let agent = format!("{:?}", policies.apply(Agent::relay()));
    assert!(agent.contains("layers: 3") && agent.contains("hop_layers: 3"), "{agent}");
    let none = read("").unwrap();
    let agent = format!("{:?}", none.apply(Agent::relay()));
    assert!(agent.contains("layers: 0") && agent.contains("hop_layers: 0"), "{agent}");
}

#[test]
fn all_mistakes_are_told_at_once_each_in_its_line() {
    let text = "\
[[screen]]
action = 'answer'
applications = ['S6b', 'S6x']
commands = ['ULA', 'UlR', 'Update-Locaton-Request']
mismatch = 'imsi/realm'
imsi = '0010a'
present = ['User-Nam', 'User-Name/Vendor-Id', '']
origin-host = '*.bad..name'
result-code = 2001
[[screen]]
name = 'x'
action = 'kill'
unles = 1
[[screen]]
name = 'y'
applications = 'Gy'
commands = 'CLR'
[hiding]
domains = 'a b'
keys = ['none.key', 'short.key']
unknown-names = 'drop'
[[rewrite]]
name = 'z'
messages = 'some'
changes = [
    { set = 'Origin-Host', value = 'not a host' },
    { set = 'RAT-Type', value = 'WARP' },
    { set = 'Vendor-Specific-Application-Id', value = 'x' },
    { add = 'Visited-PLMN-Id', hex = '0' },
    { set = 'Result-Code', hex = '00' },
    { remove = 'User-Name', add = 'User-Name' },
    { put = 'User-Name' },
    { copy = 'User-Name', to = 'RAT-Type' },
    { map = 'Result-Code', table = { '1' = -5, 'x' = 2 } },
    { set = '4242:9999', value = 'x' },
    { set = 'Origin-Host' },
]
[[rewrite]]
name = 'none'
to = 'hom'
when = 'avp(\"ULR-Flgs\") == 1'
";
    let told = told(text);
    let expected = [
        "3: `name` is missing in [[screen]]",
        "5: there is no application `S6x`",
        "6: there is no command `Update-Locaton-Request` = did you mean `Update-Location-Request`?",
        "7: `mismatch`: `imsi/realm` are no two that are compared",
        "8: `imsi`: an IMSI has up to 15 digits, and nothing else",
        "9: no dictionary has an AVP `User-Nam` = did you mean `User-Name`?",
        "9: User-Name is no group",
        "9: the name of an AVP is missing",
        "11: 2001 is no error: what is refused gets a code from 3000 to 5999",
        "14: `action`: a message cannot be treated with `kill`",
        "15: unknown key `unles` in [[screen]] = did you mean `unless`?",
        "19: `CLR` is no command of these applications",
        "20: hiding needs `from`: the groups of peers of other networks",
        "23: `unknown-names`: names cannot be treated with `drop`",
        "26: `messages`: there are no `some`",
        "29: RAT-Type has no value `WARP`",
        "30: Vendor-Specific-Application-Id is a group: change what is inside",
        "31: `hex`: two hexadecimal digits are an octet",
        "32: Result-Code is Unsigned32: the value is none",
        "33: a change has one of `set`, `add`, `remove`, `copy`, `map`",
        "34: a change has one of `set`, `add`, `remove`, `copy`, `map`",
        "35: a value of UTF8String is none of Enumerated",
        "37: no dictionary has the AVP 4242:9999: its values are written as `hex`",
        "38: `value` is missing in [[changes]]",
        "40: a rule needs `changes` to make",
        "42: no peer is in a group `hom` = did you mean `home`?",
        "43: no dictionary has an AVP `ULR-Flgs` = did you mean `ULR-Flags`?",
    ];
    for line in expected {
        assert!(told.iter().any(|it| it.starts_with(line)), "{line}\n\n{}", told.join("\n"));
    }
    for (line, count) in [(10, 1), (21, 1), (22, 2), (28, 1), (36, 2)] {
        let found = told.iter().filter(|it| it.starts_with(&format!("{line}: "))).count();
        assert_eq!(found, count, "line {line}\n\n{}", told.join("\n"));
    }
    assert!(told.iter().any(|it| it.contains("openssl rand -hex 32")));
}

#[test]
fn what_only_requests_have_is_not_asked_of_answers_and_nothing_of_where_requests_will_go() {
    let told = told(
        "\
[[screen]]
name = 'a'
messages = 'answers'
destination-realm = 'example'
mismatch = ['session-id/origin-host', 'imsi/destination-realm', 'imsi/origin-realm']
[[screen]]
name = 'b'
to = 'roaming'
[[screen]]
name = 'c'
messages = 'both'
to = 'roaming'
[[rewrite]]
name = 'd'
messages = 'answers'
destination-host = 'a.example'
changes = [{ remove = 'User-Name' }]
unless = [{ to = 'roaming' }]
",
    );
    let expected = [
        "6: answers have no destination: no `destination-realm`",
        "7: `session-id/origin-host` do not fit in any answer: it is for requests",
        "7: `imsi/destination-realm` do not fit in any answer: it is for requests",
        "10: requests are screened before it is known whom they go to = \
         write `messages = \"answers\"` for what comes back from there",
        "14: requests are screened before it is known whom they go to = \
         write `messages = \"answers\"` for what comes back from there",
        "18: answers have no destination: no `destination-host`",
        "20: an exception by `to` takes a rule with `to`: before, it is not known whom messages go \
         to",
    ];
    assert_eq!(told, expected);
}

#[test]
fn hiding_must_know_of_each_peer_where_it_is() {
    let told = told(
        "
        [[peer]]
        identity = 'mme.example'
        transport = 'tcp'
        [hiding]
        from = 'roaming'
        domains = 'example'
        keys = 'hiding.key'
        ",
    );
    let help = "write `group` into each [[peer]]";
    let expected = "8: hiding must know who is outside, and `mme.example` is in no group";
    assert_eq!(told, [format!("{expected} = {help}")]);
}

#[test]
fn what_would_break_a_grammar_is_a_warning() {
    let policies = read(
        "
        [[rewrite]]
        name = 'odd'
        commands = 'ULR'
        changes = [
            { remove = 'Origin-Host' },
            { add = 'Destination-Host', value = 'hss.example' },
            { remove = 'Vendor-Specific-Application-Id/Vendor-Id' },
            { set = 'Vendor-Specific-Application-Id/1', value = 'x' },
            { set = 'Destination-Host', value = 'hss.example' },
        ]
        ",
    )
    .unwrap();
    let warnings: Vec<&str> = policies.warnings().iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        warnings,
        [
            "Update-Location-Request needs Origin-Host, which is taken out",
            "Destination-Host stands in Update-Location-Request once, and one more is added",
            "Vendor-Specific-Application-Id needs Vendor-Id, which is taken out",
            "Vendor-Specific-Application-Id has no place for 1",
        ]
    );
}

/// What the guide shows is a file, with what it comments out as well.
#[test]
fn the_page_of_the_guide_is_right() {
    let page = include_str!("../../../docs/guide/roaming-edge.md");
    let mut blocks = page.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let text: String = blocks.by_ref().collect();
    let is_setting = |line: &str| {
        let key = line.strip_prefix("# ").and_then(|line| line.split_once(" = "));
        key.is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
    };
    let lines = text.lines().map(|line| if is_setting(line) { &line[2..] } else { line });
    let policies = read(&lines.collect::<Vec<_>>().join("\n")).unwrap();
    assert_eq!(policies.screen().caught().count(), 5);
    assert_eq!(policies.warnings(), []);
}

#[test]
fn a_rule_cannot_ask_what_is_never_known_of_its_messages() {
    let text = "
[[screen]]
name = 'requests'
when = 'result >= 4000 or latency > 1s'
[[screen]]
name = 'answers'
messages = 'answers'
when = 'command == \"CCR\" or time > \"10:00\" or has answer'
unless = [{ when = 'flag(\"T\") or source == \"192.0.2.1\"' }]
[[rewrite]]
name = 'both'
messages = 'both'
when = 'destination in \"192.0.2.0/24\"'
changes = [{ remove = 'User-Name' }]
unless = [{ when = 'latency > 1s' }]
";
    let told: Vec<String> =
        told(text).iter().map(|it| it.split(" = ").next().unwrap().to_owned()).collect();
    let never = |line: u32, asker: &str, question: &str| {
        format!("{line}: {asker} cannot ask for `{question}`: it is never known there")
    };
    assert_eq!(
        told,
        [
            never(6, "a rule of requests", "result"),
            never(6, "a rule of requests", "latency"),
            "10: a rule of answers is asked of answers: none of them is a CCR".to_owned(),
            never(10, "a rule of answers", "time"),
            never(10, "a rule of answers", "answer"),
            "11: a rule of answers is asked of answers: the flag T is never true of them"
                .to_owned(),
            never(11, "a rule of answers", "source"),
            never(15, "a rule", "destination"),
            never(17, "a rule", "latency"),
        ]
    );
}

#[test]
fn a_rule_asks_for_results_of_answers_and_for_who_has_asked() {
    let policies = read(
        "
        [[screen]]
        name = 'answers'
        messages = 'answers'
        when = 'result >= 4000 and peer(\"roaming\") and command == \"ULA\"'
        [[screen]]
        name = 'both'
        messages = 'both'
        when = 'not result >= 3000 and group == \"roaming\"'
        unless = [{ when = 'flag(\"T\") or flag(\"E\")' }]
        [[screen]]
        name = 'requests'
        when = 'peer == \"roaming.example\" and flag(\"T\")'
        ",
    );
    assert_eq!(policies.unwrap().screen().caught().count(), 3);
}
