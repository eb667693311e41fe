//! Every form of grammar text that the dictionary language accepts.

#![allow(clippy::expect_used, clippy::panic, reason = "a helper that fails fails its test")]

use diameter_codegen::model::{Grammar, Message, Model, Rule};
use diameter_codegen::{Source, load};

const AVPS: &str = r#"
  <avp name="A" code="1" type="Unsigned32" mandatory="must" spec="1"/>
  <avp name="B-C" code="2" type="Unsigned32" mandatory="must" spec="1"/>
  <avp name="3GPP-IMSI" code="3" type="UTF8String" mandatory="must" spec="1"/>
  <avp name="eDRX-Cycle-Length" code="4" type="UTF8String" mandatory="must" spec="1"/>
"#;

fn model(elements: &str) -> Model {
    let text = format!("<dictionary name=\"x\" spec=\"X\">{elements}{AVPS}</dictionary>");
    let source = Source { name: "x.xml".to_owned(), text, external: false };
    load(&[source]).unwrap_or_else(|errors| panic!("{errors}"))
}

/// The grammar of a group with these rules.
fn group(rules: &str) -> (Model, Grammar) {
    group_of(&format!("G ::= < AVP Header: 9 > {rules}"))
}

fn group_of(text: &str) -> (Model, Grammar) {
    let model = model(&format!(
        "<avp name=\"G\" code=\"9\" type=\"Grouped\" mandatory=\"must\" spec=\"1\">\
         <grammar><![CDATA[{text}]]></grammar></avp>"
    ));
    let grammar = model.dictionaries[0].avps[0].grammar.clone().expect("it is a group");
    (model, grammar)
}

/// The names and bounds of a group's rules.
fn items(rules: &str) -> Vec<(String, Rule, u32, Option<u32>)> {
    let (model, grammar) = group(rules);
    let name = |avp| model.avp(avp).name.clone();
    let items = grammar.items.iter();
    items
        .map(|item| (item.avp.map_or("AVP".to_owned(), name), item.rule, item.min, item.max))
        .collect()
}

fn bounds(rule: &str) -> (u32, Option<u32>) {
    let items = items(rule);
    let [(_, _, min, max)] = items.as_slice() else { panic!("{rule} is {items:?}") };
    (*min, *max)
}

fn messages(request: &str, answer: &str) -> (Message, Message) {
    let mut model = model(&format!(
        "<application id=\"16777251\" name=\"X\"><command name=\"Do-It\" code=\"316\" spec=\"1\">\
         <request><![CDATA[{request}]]></request><answer><![CDATA[{answer}]]></answer>\
         </command></application>"
    ));
    let command = model.dictionaries[0].applications[0].commands.remove(0);
    (command.request.expect("it has one"), command.answer)
}

#[test]
fn bracket_decides_the_bounds_without_a_number() {
    assert_eq!(bounds("< A >"), (1, Some(1)));
    assert_eq!(bounds("{ A }"), (1, Some(1)));
    assert_eq!(bounds("[ A ]"), (0, Some(1)));
    assert_eq!(bounds("* { A }"), (1, None));
    assert_eq!(bounds("* [ A ]"), (0, None));
    assert_eq!(bounds("* < A >"), (0, None));
}

#[test]
fn numbers_are_the_bounds() {
    assert_eq!(bounds("1*{ A }"), (1, None));
    assert_eq!(bounds("2*5{ A }"), (2, Some(5)));
    assert_eq!(bounds("2*5[ A ]"), (2, Some(5)));
    assert_eq!(bounds("*2 [ A ]"), (0, Some(2)));
    assert_eq!(bounds("*2 { A }"), (1, Some(2)));
    assert_eq!(bounds("0*1 [ A ]"), (0, Some(1)));
    assert_eq!(bounds("0*1 < A >"), (0, Some(1)));
    assert_eq!(bounds("2 { A }"), (2, Some(2)));
    assert_eq!(bounds("2{ A }"), (2, Some(2)));
    assert_eq!(bounds("1*4294967295{ A }"), (1, Some(u32::MAX)));
}

#[test]
fn blanks_do_not_matter() {
    for rule in ["*[A]", "* [A]", "*[ A ]", "  *\t[\n A\r\n ]  ", "*\u{a0}[ A ]", "0 * [ A ]"] {
        assert_eq!(bounds(rule), (0, None), "{rule}");
    }
    assert_eq!(bounds("1 * 2{A}"), (1, Some(2)));
}

#[test]
fn carriage_return_within_a_line_is_printed_as_a_blank() {
    let (_, grammar) = group_of("\nG ::=\r< AVP Header: 9 >\r\n{ A\r}\n");
    assert_eq!(grammar.text, "G ::= < AVP Header: 9 >\n{ A }");
}

#[test]
fn order_is_that_of_the_text_also_after_the_wildcard() {
    let rules = "[ B-C ] * [ AVP ] { A }";
    let (optional, required) = (Rule::Optional, Rule::Required);
    let expected = [
        ("B-C".to_owned(), optional, 0, Some(1)),
        ("AVP".to_owned(), optional, 0, None),
        ("A".to_owned(), required, 1, Some(1)),
    ];
    assert_eq!(items(rules), expected);
}

#[test]
fn wildcard_has_bounds_like_any_rule() {
    assert_eq!(items("1* { AVP }"), [("AVP".to_owned(), Rule::Required, 1, None)]);
    assert_eq!(items("[ AVP ]"), [("AVP".to_owned(), Rule::Optional, 0, Some(1))]);
}

#[test]
fn names_may_be_broken_after_a_hyphen() {
    for rules in ["[ B- C ]", "[ B-\n      C ]", "[ B-C   ]"] {
        assert_eq!(items(rules)[0].0, "B-C", "{rules}");
    }
}

#[test]
fn names_may_begin_with_digits_and_small_letters() {
    let names: Vec<String> =
        items("[3GPP-IMSI] 1*{ eDRX-Cycle-Length }").into_iter().map(|item| item.0).collect();
    assert_eq!(names, ["3GPP-IMSI", "eDRX-Cycle-Length"]);
}

#[test]
fn names_may_be_qualified() {
    assert_eq!(items("[ x:A ]")[0].0, "A");
    assert_eq!(items("[ x : B- C ]")[0].0, "B-C");
}

#[test]
fn comments_go_to_the_end_of_the_line() {
    let rules = "; first { A }\n [ A ] ; then [ B-C ]\n ;\n* ; any\n[ AVP ];";
    let names: Vec<String> = items(rules).into_iter().map(|item| item.0).collect();
    assert_eq!(names, ["A", "AVP"]);
}

#[test]
fn group_may_be_empty() {
    assert_eq!(items(""), []);
}

#[test]
fn header_of_an_avp_takes_code_and_vendor_in_any_spelling() {
    for header in
        ["AVP Header: 9", "AVP Header: 9 0", "AVP Header: 9, 0", "AVP-Header: 9", "AVP Header:9"]
    {
        group_of(&format!("G ::= < {header} > [ A ]"));
        group_of(&format!("<G>::=<{header}>[A]"));
    }
}

#[test]
fn header_of_a_command_says_its_flags() {
    let (request, answer) = messages(
        "<DIR> ::= < Diameter Header: 316, REQ, PXY, 16777251 > { A }",
        "<DIA> ::= < Diameter Header: 316 >",
    );
    assert_eq!((request.name.as_str(), request.abbreviation.as_str()), ("Do-It-Request", "DIR"));
    assert_eq!((request.proxiable, request.error), (true, false));
    assert_eq!((answer.name.as_str(), answer.abbreviation.as_str()), ("Do-It-Answer", "DIA"));
    assert_eq!((answer.proxiable, answer.error), (false, false));
}

#[test]
fn commas_of_a_command_header_may_be_missing() {
    let (request, answer) = messages(
        "DIR ::= < Diameter Header: 316, REQ, PXY 16777251 >",
        "< Do-It-Answer > ::= <Diameter-Header:316 PXY>",
    );
    assert!(request.proxiable && answer.proxiable);
    assert_eq!(answer.abbreviation, "Do-It-Answer");
}

#[test]
fn answer_message_takes_the_code_of_its_request() {
    let model = model(
        "<application id=\"0\" name=\"X\"><answer-message spec=\"7.2\"><![CDATA[
           <answer-message> ::= < Diameter Header: code, ERR [, PXY] >
                            0*1 < A >
         ]]></answer-message></application>",
    );
    let command = &model.dictionaries[0].applications[0].commands[0];
    assert_eq!((command.name.as_str(), command.code), ("answer-message", None));
    assert_eq!(command.request, None);
    let answer = &command.answer;
    assert_eq!(
        (answer.name.as_str(), answer.abbreviation.as_str()),
        ("answer-message", "answer-message")
    );
    assert!(answer.error && answer.proxiable);
    let item = &answer.grammar.items[0];
    assert_eq!((item.rule, item.min, item.max), (Rule::Fixed, 0, Some(1)));
}

#[test]
fn text_is_kept_without_comments_and_indentation() {
    let (_, grammar) = group_of(
        "\n      G ::= < AVP Header: 9 >   ; the header\n            ; nothing but a comment\n            { A }\n\n          * [ x:B-C ]\t\n    ",
    );
    assert_eq!(grammar.text, "G ::= < AVP Header: 9 >\n      { A }\n\n    * [ x:B-C ]");
}

#[test]
fn text_may_begin_in_the_line_of_its_element() {
    let prefix = "<dictionary name=\"x\" spec=\"X\"><avp name=\"G\" code=\"9\" type=\"Grouped\" mandatory=\"must\" spec=\"1\"><grammar><![CDATA[";
    let indentation = " ".repeat(prefix.len() + 6);
    let (_, grammar) = group_of(&format!("G ::= < AVP Header: 9 >\n{indentation}{{ A }}"));
    assert_eq!(grammar.text, "G ::= < AVP Header: 9 >\n      { A }");
}
