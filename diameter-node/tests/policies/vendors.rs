//! Dictionaries of vendors, which a file names once: routes, screening and rewriting know their names.

use std::fs;
use std::path::Path;

use diameter_core::{DiameterIdentity, Message};
use diameter_node::agent::Policies;
use diameter_node::config::{ConfigError, NodeFile};
use diameter_routing::{Action, Hop};

const ACME: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<dictionary name="acme" spec="Acme Guide" vendor-id="32473">
  <doc>What Acme adds.</doc>
  <import dictionary="base"/>
  <application id="16777990" name="Acme Balance">
    <doc>Balances.</doc>
    <command name="Acme-Balance" code="16777214" spec="Acme Guide, 1">
      <doc>Asks for a balance.</doc>
      <request><![CDATA[
        <ABR> ::= < Diameter Header: 16777214, REQ, PXY >
                  < Session-Id >
                  { Origin-Host }
                  { Origin-Realm }
                  { Destination-Realm }
                  [ Acme-Group ]
                * [ AVP ]
      ]]></request>
      <answer><![CDATA[
        <ABA> ::= < Diameter Header: 16777214, PXY >
                  < Session-Id >
                  { Result-Code }
                  { Origin-Host }
                  { Origin-Realm }
                * [ AVP ]
      ]]></answer>
    </command>
  </application>
  <avp name="Acme-Tier" code="1" type="Enumerated" mandatory="must" spec="Acme Guide, 2">
    <doc>How good a customer is.</doc>
    <enum code="0" name="SILVER"/>
    <enum code="1" name="GOLD"/>
  </avp>
  <avp name="Acme-Group" code="2" type="Grouped" mandatory="must" spec="Acme Guide, 2">
    <doc>A group.</doc>
    <grammar><![CDATA[
        <Acme-Group> ::= < AVP Header: 2, 32473 >
                         [ Acme-Tier ]
    ]]></grammar>
  </avp>
</dictionary>
"#;

const FILE: &str = r#"identity = 'dea.example'
realm = 'example'
dictionaries = ["acme.xml"]

[[peer]]
identity = 'gold.example'
transport = 'tcp'
[[peer]]
identity = 'silver.example'
transport = 'tcp'

[[route]]
applications = ["Acme Balance"]
when = 'avp("Acme-Group/Acme-Tier") == "GOLD"'
peers = ["gold.example"]

[[route]]
applications = ["Acme Balance"]
sticky = "Acme-Group/Acme-Tier"
peers = ["silver.example"]

[[screen]]
name = 'balances'
applications = 'Acme Balance'
commands = 'ABR'
present = 'Acme-Group/Acme-Tier'
when = 'command == "ABR"'

[[rewrite]]
name = 'everybody is gold'
changes = [{ set = 'Acme-Group/Acme-Tier', value = 'GOLD' }]
"#;

fn read(file: &str, dictionary: &str) -> Result<(NodeFile, Policies), ConfigError> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("acme.xml"), dictionary).unwrap();
    NodeFile::parse_with(file, "dea.toml", folder.path(), |file, names| {
        Policies::read(file, names, Path::new(""))
    })
}

fn told(file: &str, dictionary: &str) -> Vec<String> {
    let Err(ConfigError::Invalid(problems)) = read(file, dictionary) else {
        panic!("nothing is wrong")
    };
    let list = problems.list().iter().map(|problem| {
        let at = &problem.location;
        let name = Path::new(&at.file).file_name().unwrap().to_str().unwrap();
        format!("{name}:{}:{}: {}", at.line, at.column, problem.message)
    });
    list.collect()
}

/// A request for a balance of this tier.
fn request(tier: u8) -> Message {
    let mut octets = vec![1, 0, 0, 48, 0xc0, 0xff, 0xff, 0xfe, 1, 0, 3, 6, 0, 0, 0, 1, 0, 0, 0, 1];
    octets.extend([0, 0, 0, 2, 0xc0, 0, 0, 28, 0, 0, 0x7e, 0xd9]);
    octets.extend([0, 0, 0, 1, 0xc0, 0, 0, 16, 0, 0, 0x7e, 0xd9, 0, 0, 0, tier]);
    Message::parse(octets).unwrap()
}

#[test]
fn names_of_a_vendor_are_known_to_routes_screening_and_rewriting() {
    let (node, policies) = read(FILE, ACME).unwrap();
    assert!(node.dictionaries[0].ends_with("acme.xml"));
    assert_eq!(node.routes[0].applications, [16_777_990]);
    let condition = node.routes[0].condition.as_ref().unwrap();
    let matches =
        |message: &Message| condition.matches(&diameter_routing::Subject { message, from: None });
    assert!(matches(&request(1)) && !matches(&request(0)));
    let Action::Relay(targets) = &node.routes[1].action else { panic!() };
    assert_eq!(targets.hops, [Hop::Peer(DiameterIdentity::from_static("silver.example"))]);
    let rewritten = policies.foretell(
        request(0),
        &diameter_node::agent::Neighbour::new(DiameterIdentity::from_static("mme.example")),
    );
    assert_eq!(rewritten.notes.len(), 2, "{:?}", rewritten.notes);
    let diameter_node::agent::Fate::Routed(rewritten) = rewritten.fate else { panic!() };
    assert_eq!(rewritten.as_bytes(), request(1).as_bytes());
    assert_eq!(policies.screen().caught().next().unwrap().count, 1);
}

#[test]
fn mistakes_are_told_in_the_lines_of_the_dictionary_beside_those_of_the_file() {
    let dictionary = ACME.replace("[ Acme-Tier ]", "[ Acme-Teir ]");
    let dictionary = dictionary.replace("<enum code=\"1\"", "<enum code=\"one\"");
    let file = FILE.replace("transport = 'tcp'\n\n", "transport = 'udp'\n\n");
    let told = told(&file, &dictionary);
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(told[0].starts_with("dea.toml:10:13: `transport`"), "{told:#?}");
    assert!(told[1].starts_with("acme.xml:31:17: "), "{told:#?}");
    assert!(told[2].starts_with("acme.xml:37:28: "), "{told:#?}");
}

#[test]
fn a_dictionary_that_is_not_there_is_one_mistake_in_its_line() {
    let file = FILE.replace("[\"acme.xml\"]", "['acme.xml', 'acm.xml']");
    let told = told(&file, ACME);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].starts_with("dea.toml:3:29: cannot read "), "{told:#?}");
}
