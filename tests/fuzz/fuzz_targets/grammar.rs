//! The grammar of a command or Grouped AVP in a dictionary that is valid otherwise: one octet says
//! which, the rest is the text.

#![no_main]

use diameter_codegen::Source;
use diameter_codegen::model::{Grammar, Model};
use diameter_fuzz::diagnostics::load_and_check;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: start(), |octets| {
    let Some((which, text)) = octets.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let Some(model) = load_and_check(&[source(*which, text)]) else { return };
    let grammar = grammar(&model, *which);
    // In the line of `<![CDATA[`, the first rule would stand further to the right.
    let printed = source(*which, &format!("\n{}\n", grammar.text));
    let again = load_and_check(&[printed]).expect("the text of a model is valid");
    let again = self::grammar(&again, *which);
    assert_eq!((&again.items, &again.text), (&grammar.items, &grammar.text));
});

fn start() {
    diameter_fuzz::stack::watch();
    load_and_check(&[source(0, GRAMMARS[0])]).expect("valid as it is");
}

const GRAMMARS: [&str; 4] = [
    "<AR> ::= < Diameter Header: 8388000, REQ, PXY > { Name }",
    "<AA> ::= < Diameter Header: 8388000, PXY > { Number } * [ AVP ]",
    "<answer-message> ::= < Diameter Header: code, ERR [, PXY] > { Number }",
    "Parcel ::= < AVP Header: 3 9999 > [ Name ]",
];

/// The dictionary, with this text as one of its grammars.
fn source(which: u8, text: &str) -> Source {
    let mut grammars = GRAMMARS;
    grammars[usize::from(which % 4)] = text;
    let [request, answer, answer_message, group] = grammars;
    let text = format!(
        r#"<dictionary name="shop" spec="Shop" vendor-id="9999">
  <application id="0" name="Shop">
    <command name="Ask" code="8388000" spec="Shop, 1">
      <request><![CDATA[{request}]]></request>
      <answer><![CDATA[{answer}]]></answer>
    </command>
    <answer-message spec="Shop, 2"><![CDATA[{answer_message}]]></answer-message>
  </application>
  <avp name="Name" code="1" type="UTF8String" mandatory="must" spec="Shop, 3"/>
  <avp name="Number" code="2" type="Unsigned32" mandatory="may" spec="Shop, 4"/>
  <avp name="Parcel" code="3" type="Grouped" mandatory="mustnot" spec="Shop, 5">
    <grammar><![CDATA[{group}]]></grammar>
  </avp>
  <avp name="IDR-Flags" code="4" type="Unsigned32" mandatory="must" spec="Shop, 6"/>
  <avp name="3GPP-Type" code="5" type="Enumerated" mandatory="must" spec="Shop, 7">
    <enum code="0" name="NONE"/>
  </avp>
</dictionary>
"#
    );
    Source { name: "shop.xml".into(), text, external: false }
}

/// The grammar that was put into the dictionary.
fn grammar(model: &Model, which: u8) -> &Grammar {
    let dictionary = &model.dictionaries[0];
    let commands = &dictionary.applications[0].commands;
    let message = match which % 4 {
        0 => commands[0].request.as_ref(),
        1 => Some(&commands[0].answer),
        2 => Some(&commands[1].answer),
        _ => return dictionary.avps[2].grammar.as_ref().expect("a group has one"),
    };
    &message.expect("a command has both").grammar
}
