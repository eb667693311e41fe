//! Profiles in XML.

use std::io::Write as _;
use std::process::{Command, Stdio};

use diameter_hss::profile::{Condition, Trigger, UserProfile};
use diameter_hss::xml::{Element, Limits, XmlError};
use diameter_hss::{ImplicitSet, ImsSubscription, ProfilePart};

use super::scene::*;

const EXAMPLE: &str = include_str!("user-data.xml");

/// The elements of a document, one line each, without space around texts.
fn outline(element: &Element, depth: usize, lines: &mut Vec<String>) {
    lines.push(format!("{depth} {} {}", element.name, element.text()));
    for it in element.elements() {
        outline(it, depth + 1, lines);
    }
}

#[test]
fn document_is_read_and_written_whole() {
    let profile = UserProfile::parse(EXAMPLE.as_bytes()).unwrap();
    let [services] = &profile.services[..] else { panic!("{profile:?}") };
    assert_eq!(services.media_profile, Some(2));
    assert_eq!(services.shared_criteria, [4]);
    assert!(services.identities[0].is_barred);
    assert_eq!(services.identities[1].display_name.as_deref(), Some("Anna Example"));
    assert_eq!(services.identities[2].alias_group.as_deref(), Some("1"));
    assert_eq!(profile.default_identity().unwrap().uri, "sip:anna@ims.example");
    let [first, second] = &services.criteria[..] else { panic!("{services:?}") };
    let trigger = first.trigger.as_ref().unwrap();
    assert!(trigger.is_conjunctive && first.server.continues_without);
    assert_eq!(first.part, Some(ProfilePart::Registered));
    assert_eq!(trigger.tests[2].condition, Condition::SessionCase(1));
    assert!(trigger.tests[3].is_negated);
    assert!(!second.server.continues_without);
    assert_eq!(second.server.service_info.as_deref(), Some("group=7"));
    assert_eq!(second.trigger.as_ref().unwrap().tests[0].registrations, [0, 2]);

    let written = UserProfile::parse(profile.document().as_bytes()).unwrap();
    assert_eq!(written, profile);
    // Nothing is lost: what is not in the document is what has a default.
    let lines = |text: &str| {
        let mut lines = Vec::new();
        outline(&Element::parse(text).unwrap(), 0, &mut lines);
        lines
    };
    let now = lines(&profile.document());
    let before = lines(EXAMPLE);
    let lost: Vec<_> = before.iter().filter(|it| !now.contains(it)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn what_is_not_known_stays_where_it_stood() {
    let document = "<IMSSubscription a=\"x\"><PrivateID>p</PrivateID><ServiceProfile>\
         <PublicIdentity><Identity>sip:a@b</Identity><Extension><New>1</New><Extension>\
         <Newer x=\"&lt;\"><Deep>&amp;</Deep></Newer></Extension></Extension></PublicIdentity>\
         <Extension><Other/></Extension></ServiceProfile><Extension><Last/></Extension></IMSSubscription>";
    let profile = UserProfile::parse(document.as_bytes()).unwrap();
    let written = profile.document();
    for kept in [
        "<Extension><IdentityType>0</IdentityType><New>1</New><Extension><Newer x=\"&lt;\"><Deep>&amp;</Deep></Newer></Extension></Extension>",
        "<Extension><Other/></Extension></ServiceProfile>",
        "<Extension><Last/></Extension></IMSSubscription>",
    ] {
        assert!(written.contains(kept), "{kept} in {written}");
    }
}

#[test]
fn hostile_documents_are_refused() {
    let deep = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    let limits = Limits { octets: 100, depth: 4, elements: 5 };
    let within = |text: &str| Element::parse_within(text, limits);
    assert!(within(&deep(4)).is_ok());
    assert_eq!(within(&deep(5)), Err(XmlError::TooDeep(4)));
    assert_eq!(within("<a><b/><b/><b/><b/><b/></a>"), Err(XmlError::TooMany(5)));
    assert_eq!(within("<a b='1' c='1' d='1' e='1' f='1'/>"), Err(XmlError::TooMany(5)));
    assert_eq!(
        within(&format!("<a>{}</a>", "x".repeat(94))),
        Err(XmlError::TooLong { found: 101, allowed: 100 })
    );
    assert_eq!(
        Element::parse_octets(&vec![b' '; 300_000]),
        Err(XmlError::TooLong { found: 300_000, allowed: 262_144 })
    );
    assert_eq!(Element::parse(&deep(1_000)), Err(XmlError::TooDeep(32)));
    let refused = |text: &str| Element::parse(text).unwrap_err();
    assert_eq!(refused("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"), XmlError::DocumentType);
    assert_eq!(refused("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), XmlError::DocumentType);
    assert_eq!(refused("<a>&b;</a>"), XmlError::Entity("b".to_owned()));
    assert!(matches!(refused("<a b='&c;'/>"), XmlError::Entity(_)));
    for text in [
        "",
        "text",
        "<a>",
        "</a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>text",
        "<a>&#1;</a>",
        "<a b='1' b='2'/>",
        "<a",
        "<a>&#xD800;</a>",
        "<a>&lt</a>",
    ] {
        assert!(matches!(refused(text), XmlError::IllFormed(_)), "{text}: {:?}", refused(text));
    }
    assert!(matches!(Element::parse_octets(b"<a>\xff</a>"), Err(XmlError::IllFormed(_))));
    assert_eq!(Element::parse("<a>&#65;<![CDATA[<&]]>&quot;</a>").unwrap().text(), "A<&\"");
}

#[test]
fn documents_of_something_else_are_refused() {
    let refused = |text: &str| UserProfile::parse(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(refused("<Sh-Data/>"), "`Sh-Data` stands where `IMSSubscription` is to be");
    assert_eq!(refused("<IMSSubscription/>"), "`IMSSubscription` has no `PrivateID`");
    let with = |inner: &str| {
        format!(
            "<IMSSubscription><PrivateID>p</PrivateID><ServiceProfile><PublicIdentity><Identity>sip:a@b</Identity></PublicIdentity>{inner}</ServiceProfile></IMSSubscription>"
        )
    };
    let criterion =
        |inner: &str| with(&format!("<InitialFilterCriteria>{inner}</InitialFilterCriteria>"));
    assert_eq!(refused(&criterion("")), "`InitialFilterCriteria` has no `Priority`");
    assert_eq!(refused(&criterion("<Priority>one</Priority>")), "`one` cannot be in `Priority`");
    let server = "<Priority>1</Priority><ApplicationServer><ServerName>s</ServerName><DefaultHandling>7</DefaultHandling></ApplicationServer>";
    assert_eq!(refused(&criterion(server)), "`7` cannot be in `DefaultHandling`");
    let trigger = |inner: &str| {
        Trigger::parse(&format!(
            "<TriggerPoint><ConditionTypeCNF>1</ConditionTypeCNF>{inner}</TriggerPoint>"
        ))
        .unwrap_err()
        .to_string()
    };
    assert_eq!(trigger(""), "`TriggerPoint` has no `SPT`");
    assert_eq!(trigger("<SPT/>"), "`SPT` has no `Group`");
    assert_eq!(trigger("<SPT><Group>0</Group></SPT>"), "`SPT` has no `Method`");
}

#[test]
fn what_is_provisioned_is_looked_at() {
    let wrong = |change: fn(&mut ImsSubscription)| {
        let mut ims = ims();
        assert_eq!(ims.fault(), None);
        change(&mut ims);
        ims.fault().unwrap()
    };
    let said =
        wrong(|it| it.profiles[1].filter_criteria[0].trigger = Some("<!DOCTYPE a><a/>".to_owned()));
    assert_eq!(said, "a trigger of the profile `full`: document types are not taken");
    let said = wrong(|it| it.profiles[1].filter_criteria[0].priority = 0);
    assert_eq!(said, "the profile `full` has two criteria of the priority 0");
    let said =
        wrong(|it| it.implicit_sets[2].identities[0].uri = "sip:chat-!(!@ims.example".to_owned());
    assert!(said.starts_with("`sip:chat-!(!@ims.example` is no wildcarded identity"), "{said}");
    let said = wrong(|it| {
        it.implicit_sets[2].identities[0].uri = "sip:a!(x{1000}){1000}!@ims.example".to_owned()
    });
    assert!(said.contains("size limit"), "{said}");
}

/// Of the record as it is sent, with everything that a profile can have.
fn provisioned() -> Vec<String> {
    let mut ims = ims();
    let trigger =
        UserProfile::parse(EXAMPLE.as_bytes()).unwrap().services[0].criteria[0].trigger.clone();
    let criterion = &mut ims.profiles[1].filter_criteria[0];
    criterion.trigger = Some(trigger.unwrap().element().to_string());
    criterion.part = Some(ProfilePart::Unregistered);
    criterion.service_info = Some("a < b & c".to_owned());
    let document = |set: &ImplicitSet| {
        let asked = Some("sip:chat-7@ims.example");
        UserProfile::of(&ims, set, PRIVATE, asked).unwrap().document()
    };
    // Nobody is told of one that has nothing in use.
    let in_use = |set: &&ImplicitSet| set.identities.iter().any(|it| !it.is_inactive());
    ims.implicit_sets.iter().filter(in_use).map(document).collect()
}

// Proves: cx-25
#[test]
#[ignore = "needs xmllint"]
fn profiles_are_what_another_reader_takes() {
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cx/user-data.xsd");
    let lint = |document: &str| {
        let mut lint = Command::new("xmllint")
            .args(["--noout", "--schema", schema, "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        lint.stdin.take().unwrap().write_all(document.as_bytes()).unwrap();
        let output = lint.wait_with_output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let rewritten = UserProfile::parse(EXAMPLE.as_bytes()).unwrap().document();
    for document in provisioned().iter().map(String::as_str).chain([EXAMPLE, &rewritten]) {
        let (is_valid, said) = lint(document);
        assert!(is_valid, "{said}\n{document}");
    }
    // The schema says something.
    for (from, to) in
        [("<Priority>0", "<Priority>x"), ("<Method>INVITE</Method>", ""), ("PrivateID", "Private")]
    {
        assert!(!lint(&EXAMPLE.replace(from, to)).0, "{from}");
    }
}
