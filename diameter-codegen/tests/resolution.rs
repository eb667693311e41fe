//! Which definition a name in a grammar means, and what else of a dictionary ends up in the model.

#![allow(clippy::expect_used, clippy::panic, reason = "a helper that fails fails its test")]

mod dictionaries;

use diameter_codegen::model::{Avp, Model};
use dictionaries::Dictionaries;

fn load(dictionaries: &Dictionaries) -> Model {
    dictionaries.load().unwrap_or_else(|errors| panic!("{errors}"))
}

fn avp<'a>(model: &'a Model, dictionary: &str, name: &str) -> &'a Avp {
    let found = model.dictionary(dictionary).expect("the dictionary is loaded");
    found.avps.iter().find(|avp| avp.name == name).expect("the dictionary defines it")
}

/// What the rules of a group refer to, as `dictionary:name`.
fn references(model: &Model, dictionary: &str, group: &str) -> Vec<String> {
    let grammar = avp(model, dictionary, group).grammar.as_ref().expect("it is a group");
    let references = grammar.items.iter().filter_map(|item| item.avp);
    references
        .map(|found| {
            format!("{}:{}", model.dictionaries[found.dictionary].name, model.avp(found).name)
        })
        .collect()
}

#[test]
fn names_mean_avps_of_the_dictionary_and_its_imports() {
    let model = load(&Dictionaries::valid());
    assert_eq!(references(&model, "shop", "Article"), ["shop:Price", "shop:Article-Part"]);
    assert_eq!(
        references(&model, "delivery", "Price"),
        ["shop:Amount", "shop:Payment", "delivery:Postage"]
    );
}

#[test]
fn redefinition_takes_the_place_of_the_original_where_both_are_in_sight() {
    let model = load(&Dictionaries::valid());
    assert_eq!(references(&model, "delivery", "Parcel"), ["delivery:Price", "shop:Article"]);
    assert_eq!(avp(&model, "delivery", "Price").redefines.as_deref(), Some("shop"));
}

#[test]
fn qualified_name_means_the_original() {
    let changed = Dictionaries::valid().replace("delivery.xml", "{ Price }", "{ shop:Price }");
    let model = load(&changed);
    assert_eq!(references(&model, "delivery", "Parcel"), ["shop:Price", "shop:Article"]);
    let grammar = avp(&model, "delivery", "Parcel").grammar.as_ref().expect("it is a group");
    assert!(grammar.text.contains("{ shop:Price }"), "{}", grammar.text);
}

#[test]
fn last_of_a_chain_of_redefinitions_wins() {
    let later = r#"<dictionary name="auction" spec="Auction 1" vendor-id="9999">
      <import dictionary="shop"/>
      <import dictionary="delivery"/>
      <avp name="Price" code="3" type="Grouped" mandatory="may" spec="1" redefines="delivery">
        <grammar><![CDATA[Price ::= < AVP Header: 3 > { Amount }]]></grammar>
      </avp>
      <avp name="Bid" code="31" type="Grouped" mandatory="must" spec="2">
        <grammar><![CDATA[Bid ::= < AVP Header: 31 > { Price }]]></grammar>
      </avp>
    </dictionary>"#;
    let model = load(&Dictionaries::valid().with("auction.xml", later));
    assert_eq!(references(&model, "auction", "Bid"), ["auction:Price"]);
    assert_eq!(references(&model, "delivery", "Parcel"), ["delivery:Price", "shop:Article"]);
}

#[test]
fn redefinition_two_steps_away_wins_without_the_one_between_in_sight() {
    let later = r#"<dictionary name="auction" spec="Auction 1" vendor-id="9999">
      <import dictionary="delivery"/>
      <import dictionary="shop"/>
      <avp name="Price" code="3" type="Grouped" mandatory="may" spec="1" redefines="delivery">
        <grammar><![CDATA[Price ::= < AVP Header: 3 > { Amount }]]></grammar>
      </avp>
    </dictionary>"#;
    let user = r#"<dictionary name="user" spec="User 1">
      <import dictionary="shop"/>
      <import dictionary="auction"/>
      <avp name="Use" code="40" type="Grouped" mandatory="must" spec="1">
        <grammar><![CDATA[Use ::= < AVP Header: 40 > { Price }]]></grammar>
      </avp>
    </dictionary>"#;
    let model = load(&Dictionaries::valid().with("auction.xml", later).with("user.xml", user));
    assert_eq!(references(&model, "user", "Use"), ["auction:Price"]);
}

#[test]
fn imports_may_be_circular() {
    let changed = Dictionaries::valid()
        .replace(
            "shop.xml",
            "<import dictionary=\"base\"/>",
            "<import dictionary=\"base\"/><import dictionary=\"delivery\"/>",
        )
        .replace("shop.xml", "{ Amount }", "{ Amount } [ Postage ]");
    let model = load(&changed);
    let expected = ["shop:Amount", "delivery:Postage", "shop:Payment"];
    assert_eq!(references(&model, "shop", "Price"), expected);
    // What an import makes of the dictionary's own AVP does not come back to it.
    assert_eq!(references(&model, "shop", "Article")[0], "shop:Price");
}

#[test]
fn redefinition_without_a_grammar_changes_the_m_bit_and_nothing_else() {
    let changed = Dictionaries::valid().with(
        "auction.xml",
        r#"<dictionary name="auction" spec="Auction 1" vendor-id="9999">
          <import dictionary="shop"/>
          <avp name="Price" code="3" type="Grouped" mandatory="mustnot" spec="1" redefines="shop"/>
          <avp name="Bid" code="50" type="Grouped" mandatory="must" spec="1">
            <grammar><![CDATA[Bid ::= < AVP Header: 50 > { Price }]]></grammar>
          </avp>
        </dictionary>"#,
    );
    let model = load(&changed);
    assert_eq!(references(&model, "auction", "Bid"), ["auction:Price"]);
    let (original, redefined) = (avp(&model, "shop", "Price"), avp(&model, "auction", "Price"));
    assert_ne!(original.mandatory, redefined.mandatory);
    assert_eq!(original.grammar, redefined.grammar);
    assert_eq!(original.rust_name, redefined.rust_name);
    let home = redefined.shares.expect("the type is the original's");
    assert!(std::ptr::eq(model.avp(home), original));
}

#[test]
fn groups_may_contain_themselves_in_a_box_or_a_list() {
    let boxed = load(&Dictionaries::valid());
    assert!(avp(&boxed, "shop", "Article-Part").boxed);
    let list = Dictionaries::valid().replace("shop.xml", " boxed=\"true\"", "").replace(
        "shop.xml",
        "                       [ Article-Part ]",
        "* [ Article-Part ]",
    );
    load(&list);
}

#[test]
fn vendor_is_that_of_the_avp_or_else_of_the_dictionary() {
    let changed =
        Dictionaries::valid().replace("shop.xml", "code=\"4\"", "code=\"4\" vendor-id=\"0\"");
    let model = load(&changed);
    assert_eq!(avp(&model, "shop", "Amount").vendor_id, 0);
    assert_eq!(avp(&model, "shop", "Payment").vendor_id, 9999);
    assert_eq!(avp(&model, "base", "Session-Id").vendor_id, 0);
}

#[test]
fn same_name_in_one_dictionary_is_possible_with_another_rust_name() {
    let second = "<avp name=\"Postage\" code=\"22\" type=\"Time\" mandatory=\"may\" spec=\"4\" \
                  rust-name=\"3GPP-Postage\"/>\n  <avp name=\"Parcel\"";
    let changed = Dictionaries::valid()
        .replace("delivery.xml", "<avp name=\"Parcel\"", second)
        .replace("delivery.xml", "[ Postage ]", "");
    let model = load(&changed);
    let names: Vec<_> = model.dictionaries[1]
        .avps
        .iter()
        .map(|avp| (avp.rust_name.as_str(), avp.field_name.as_str(), avp.constant_name.as_str()))
        .collect();
    assert_eq!(names[1], ("Postage", "postage", "POSTAGE"));
    assert_eq!(names[2], ("ThreeGppPostage", "three_gpp_postage", "THREE_GPP_POSTAGE"));
}

#[test]
fn documentation_is_paragraphs_without_indentation() {
    let text = "<doc>\n      One &lt;thing&gt;,\n      or two.\n\n\n      <!-- really -->\n      And\tmore.\n    </doc>";
    let changed = Dictionaries::valid().replace("shop.xml", "<doc>One thing.</doc>", text);
    let model = load(&changed);
    let doc = avp(&model, "shop", "Article").doc.as_deref();
    assert_eq!(doc, Some("One <thing>,\nor two.\n\nAnd\tmore."));
    let empty = Dictionaries::valid().replace("shop.xml", "<doc>One thing.</doc>", "<doc> </doc>");
    assert_eq!(avp(&load(&empty), "shop", "Article").doc, None);
}

#[test]
fn release_file_and_origin_of_a_dictionary_are_kept() {
    let mut changed = Dictionaries::valid().replace(
        "shop.xml",
        "spec=\"Shop 1.0\"",
        "spec=\"Shop 1.0\" release=\"15\"",
    );
    changed.sources[0].external = true;
    let model = load(&changed);
    let shop = model.dictionary("shop").expect("it is loaded");
    assert_eq!(shop.release.as_deref(), Some("15"));
    assert_eq!(shop.file, "dictionaries/shop.xml");
    assert_eq!(shop.imports, ["base"]);
    assert_eq!(shop.applications[0].vendor_id, Some(9999));
    let external: Vec<bool> = model.dictionaries.iter().map(|found| found.external).collect();
    assert_eq!(external, [true, false, false]);
}

/// A dictionary that extends the Price and the Order of the shop.
const MARKET: &str = r#"<dictionary name="market" spec="Market 1" vendor-id="9999">
  <import dictionary="base"/>
  <import dictionary="shop"/>
  <application id="16770000" name="Market" extends="shop">
    <extend command="Order" spec="Market 1, 1">
      <request><![CDATA[
        { Stall }
        [ Payment-Note ]
      ]]></request>
    </extend>
  </application>
  <extend avp="Price" spec="Market 1, 2">
    <grammar><![CDATA[
      * [ Rebate ]
    ]]></grammar>
  </extend>
  <extend avp="Article" spec="Market 1, 2">
    <doc>One thing of a stall.</doc>
    <grammar><![CDATA[
      [ Stall ]
    ]]></grammar>
  </extend>
  <avp name="Stall" code="50" type="Unsigned32" mandatory="must" spec="Market 1, 3"/>
  <avp name="Rebate" code="51" type="Unsigned32" mandatory="may" spec="Market 1, 4"/>
  <avp name="Payment-Note" code="52" type="UTF8String" mandatory="may" spec="Market 1, 4"/>
</dictionary>
"#;

#[test]
fn extended_group_has_the_rules_of_both() {
    let model = load(&Dictionaries::valid().with("market.xml", MARKET));
    assert_eq!(
        references(&model, "market", "Price"),
        ["shop:Amount", "shop:Payment", "market:Rebate"]
    );
    let price = avp(&model, "market", "Price");
    assert_eq!((price.code, price.vendor_id), (3, 9999));
    assert_eq!(price.redefines.as_deref(), Some("shop"));
    let text = "\
Price ::= < AVP Header: 3 9999 >
          { Amount }
          [ Payment ]
        * [ Rebate ]";
    assert_eq!(price.grammar.as_ref().expect("it is a group").text, text);
    assert_eq!(references(&model, "shop", "Price"), ["shop:Amount", "shop:Payment"]);
}

#[test]
fn rules_that_are_taken_over_mean_what_the_extending_dictionary_redefines() {
    let model = load(&Dictionaries::valid().with("market.xml", MARKET));
    assert_eq!(
        references(&model, "market", "Article"),
        ["market:Price", "shop:Article-Part", "market:Stall"]
    );
    assert_eq!(avp(&model, "market", "Article").doc.as_deref(), Some("One thing of a stall."));
}

/// What the rules of the request of `Order` refer to in a dictionary; `*` for the wildcard.
fn order(model: &Model, dictionary: &str) -> Vec<String> {
    let found = model.dictionary(dictionary).expect("the dictionary is loaded");
    let command = found.applications[0].commands.first().expect("it has a command");
    assert_eq!((command.name.as_str(), command.code), ("Order", Some(8_388_000)));
    let request = command.request.as_ref().expect("it has a request");
    assert!(request.proxiable && request.abbreviation == "OR");
    let items = request.grammar.items.iter().map(|item| match item.avp {
        Some(found) => {
            format!("{}:{}", model.dictionaries[found.dictionary].name, model.avp(found).name)
        }
        None => "*".to_owned(),
    });
    items.collect()
}

#[test]
fn extended_command_has_its_new_rules_in_front_of_the_wildcard() {
    let model = load(&Dictionaries::valid().with("market.xml", MARKET));
    assert_eq!(
        order(&model, "market"),
        [
            "base:Session-Id",
            "base:Origin-Host",
            "market:Article",
            "shop:Payment",
            "market:Stall",
            "market:Payment-Note",
            "*"
        ]
    );
    let market = model.dictionary("market").expect("it is loaded");
    let answer = &market.applications[0].commands[0].answer.grammar;
    assert_eq!(answer.items.len(), 4);
}

#[test]
fn extension_of_an_extension_has_the_rules_of_all() {
    let fair = r#"<dictionary name="fair" spec="Fair 1" vendor-id="9999">
      <import dictionary="market"/>
      <import dictionary="shop"/>
      <application id="16770000" name="Fair" extends="market">
        <extend command="Order" spec="Fair 1, 1">
          <request><![CDATA[ [ Ride ] ]]></request>
        </extend>
      </application>
      <extend avp="Article" spec="Fair 1, 2"><grammar><![CDATA[ [ Ride ] ]]></grammar></extend>
      <avp name="Ride" code="60" type="Unsigned32" mandatory="may" spec="Fair 1, 3"/>
    </dictionary>"#;
    let model = load(&Dictionaries::valid().with("market.xml", MARKET).with("fair.xml", fair));
    assert_eq!(
        references(&model, "fair", "Article"),
        ["market:Price", "shop:Article-Part", "market:Stall", "fair:Ride"]
    );
    assert_eq!(
        order(&model, "fair")[2..],
        ["fair:Article", "shop:Payment", "market:Stall", "market:Payment-Note", "fair:Ride", "*"]
    );
}
