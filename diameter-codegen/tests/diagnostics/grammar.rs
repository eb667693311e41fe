//! Grammar text that breaks the rules of RFC 6733, 3.2.

mistakes! {
    grammar_without_a_name { "shop.xml": "Price ::= < AVP" => "< AVP" }
    grammar_with_nothing_in_it { "shop.xml": "Price ::= < AVP Header: 3 9999 >\n                { Amount }\n                [ Payment ]" => "" }
    grammar_name_with_an_open_bracket { "shop.xml": "<OA> ::=" => "<OA ::=" }
    missing_definition_sign { "shop.xml": "Price ::=" => "Price" }
    other_definition_sign { "shop.xml": "Price ::=" => "Price :=" }
    definition_sign_with_a_blank { "shop.xml": "Price ::=" => "Price :: =" }
    missing_header { "shop.xml": "Price ::= < AVP Header: 3 9999 >" => "Price ::=" }
    missing_header_before_a_fixed_rule { "shop.xml": "< Diameter Header: 8388000, PXY, 16770000 >" => "" }
    missing_header_of_a_request { "shop.xml": "<OR> ::= < Diameter Header: 8388000, REQ, PXY, 16770000 >" => "<OR> ::=" }
    missing_header_of_the_answer_message { "base.xml": "< Diameter Header: code, ERR [, PXY] >" => "" }
    misspelt_header { "shop.xml": "< AVP Header: 3 9999 >" => "< APV Header: 3 9999 >" }
    header_of_an_avp_for_a_command { "shop.xml": "< Diameter Header: 8388000, PXY, 16770000 >" => "< AVP Header: 1 >" }
    header_of_a_command_for_an_avp { "shop.xml": "< AVP Header: 3 9999 >" => "< Diameter Header: 3 >" }
    header_without_colon { "shop.xml": "< AVP Header: 3 9999 >" => "< AVP Header 3 9999 >" }
    header_without_end { "shop.xml": "PXY, 16770000 >\n                 < Session-Id >\n                 { Result" => "PXY, 16770000\n                 < Session-Id >\n                 { Result" }
    header_without_command_code { "shop.xml": "Header: 8388000, PXY," => "Header: PXY," }
    header_without_avp_code { "shop.xml": "Header: 3 9999" => "Header:" }
    unknown_command_flag { "shop.xml": "8388000, PXY," => "8388000, E2E," }
    misspelt_command_flag { "shop.xml": "REQ, PXY" => "RQE, PXY" }
    command_flag_given_twice { "shop.xml": "REQ, PXY" => "REQ, PXY, REQ" }
    second_application_id { "shop.xml": "PXY, 16770000" => "PXY, 16770000, 16770000" }
    third_number_for_an_avp { "shop.xml": "Header: 3 9999" => "Header: 3 9999 1" }
    number_too_large { "shop.xml": "1* { Article }" => "99999999999* { Article }" }
    optional_command_flag { "shop.xml": "8388000, PXY, 16770000" => "8388000 [, PXY]" }
    rule_without_end { "shop.xml": "{ Amount }" => "{ Amount" }
    last_rule_without_end {
        "delivery.xml": "               * [ AVP ]" => "               * [ AVP",
    }
    rule_with_another_end { "shop.xml": "{ Amount }" => "{ Amount ]" }
    end_without_a_beginning { "shop.xml": "{ Amount }" => "{ Amount } }" }
    name_with_a_blank_in_a_rule { "shop.xml": "{ Result-Code }" => "{ Result Code }" }
    name_with_a_dash { "shop.xml": "{ Result-Code }" => "{ Result–Code }" }
    rule_without_a_name { "shop.xml": "{ Amount }" => "{ }" }
    rule_with_a_strange_name { "shop.xml": "{ Amount }" => "{ ?? }" }
    text_between_rules { "shop.xml": "{ Amount }" => "{ Amount } see clause 4 for this\n" }
    number_of_occurrences_without_a_rule { "shop.xml": "[ Payment ]\n    ]]>" => "[ Payment ] 2*\n    ]]>" }
    wildcard_without_brackets { "shop.xml": "* [ AVP ]" => "* AVP" }
    avp_without_brackets { "shop.xml": "{ Amount }" => "Amount" }
    occurrences_of_another_notation { "shop.xml": "1* { Article }" => "+ { Article }" }
    occurrences_with_two_stars { "shop.xml": "1* { Article }" => "1** { Article }" }
    fixed_rule_after_an_optional_one { "shop.xml": "[ Payment ] ; later" => "[ Payment ] < Price > ; later" }
    no_occurrence_allowed { "shop.xml": "1* { Article }" => "0*0 { Article }" }
    minimum_above_the_maximum { "shop.xml": "1* { Article }" => "3*2 { Article }" }
    minimum_of_an_optional_avp { "shop.xml": "* [ Article-Part ]" => "1* [ Article-Part ]" }
    exact_number_of_an_optional_avp { "shop.xml": "* [ Article-Part ]" => "2 [ Article-Part ]" }
    required_avp_with_minimum_zero { "shop.xml": "1* { Article }" => "0*1 { Article }" }
    avp_with_two_rules { "shop.xml": "[ Payment ] ; later" => "[ Payment ] { Payment } ; later" }
    avp_with_two_rules_under_two_names {
        "delivery.xml": "{ Price }" => "{ Price } [ shop:Price ]",
    }
    two_wildcards { "shop.xml": "[ Payment ] ; later" => "* [ AVP ] ; later" }
    too_many_required_avps { + "many.xml": &grammar_that_requires(64); }
}

/// A dictionary with a group that requires this many AVPs.
fn grammar_that_requires(count: u32) -> String {
    let each = |line: &dyn Fn(u32) -> String| (1..=count).map(line).collect::<String>();
    let rules = each(&|number| format!("\n      {{ Thing-{number} }}"));
    let avps = each(&|number| {
        format!(
            r#"<avp name="Thing-{number}" code="{number}" type="Unsigned32" mandatory="may" spec="2"/>"#
        ) + "\n"
    });
    format!(
        r#"<dictionary name="many" spec="Many" vendor-id="7777">
  <avp name="Things" code="1000" type="Grouped" mandatory="may" spec="1">
    <grammar><![CDATA[
      Things ::= < AVP Header: 1000 7777 >{rules}
    ]]></grammar>
  </avp>
{avps}</dictionary>
"#
    )
}

#[test]
fn as_many_avps_as_a_decoder_can_count_may_be_required() {
    let dictionaries =
        crate::dictionaries::Dictionaries::valid().with("many.xml", &grammar_that_requires(63));
    assert!(dictionaries.load().is_ok());
}
