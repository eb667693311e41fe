//! Names that mean nothing, mean several things, or become the same Rust name.

/// A dictionary with its own Price and Amount.
const MARKET: &str = r#"<dictionary name="market" spec="Market 1">
  <import dictionary="shop"/>
  <avp name="Amount" code="7" type="Unsigned32" mandatory="must" spec="Market 1, 1"/>
  <avp name="Bargain" code="8" type="Grouped" mandatory="must" spec="Market 1, 2">
    <grammar><![CDATA[
      Bargain ::= < AVP Header: 8 >
                  { shop:Amount }
                * [ AVP ]
    ]]></grammar>
  </avp>
</dictionary>
"#;

/// One whose module would be that of the required AVPs.
const REQUIRED: &str = r#"<dictionary name="required" spec="Market 2">
  <avp name="Amount" code="7" type="Unsigned32" mandatory="must" spec="Market 2, 1"/>
</dictionary>
"#;

/// Another one that redefines the Price of the shop.
pub(crate) const AUCTION: &str = r#"<dictionary name="auction" spec="Auction 1">
  <import dictionary="shop"/>
  <import dictionary="delivery"/>
  <avp name="Price" code="3" vendor-id="9999" type="Grouped" mandatory="must" spec="Auction 1, 1" redefines="shop">
    <grammar><![CDATA[Price ::= < AVP Header: 3 > { Amount }]]></grammar>
  </avp>
  <avp name="Bid" code="31" type="Grouped" mandatory="must" spec="Auction 1, 2">
    <grammar><![CDATA[Bid ::= < AVP Header: 31 > { Price }]]></grammar>
  </avp>
</dictionary>
"#;

mistakes! {
    unknown_avp { "shop.xml": "{ Origin-Host }" => "{ Orign-Host }" }
    dictionary_with_the_name_of_a_generated_module { + "required.xml": REQUIRED; }
    unknown_avp_without_a_like { "shop.xml": "{ Origin-Host }" => "{ Weather }" }
    avp_in_another_case { "shop.xml": "{ Origin-Host }" => "{ Origin-host }" }
    wildcard_in_another_case { "shop.xml": "* [ AVP ]" => "* [ avp ]" }
    avp_of_a_dictionary_that_is_not_imported { "delivery.xml": "  <import dictionary=\"base\"/>\n" => "", "delivery.xml": "{ Price }" => "{ Origin-Host }" }
    imports_are_not_passed_on { + "market.xml": MARKET; "market.xml": "{ shop:Amount }" => "{ Origin-Host }" }
    unknown_import { "shop.xml": "dictionary=\"base\"" => "dictionary=\"bsae\"" }
    dictionary_that_imports_itself { "shop.xml": "dictionary=\"base\"/>" => "dictionary=\"base\"/>\n  <import dictionary=\"shop\"/>" }
    import_given_twice { "shop.xml": "dictionary=\"base\"/>" => "dictionary=\"base\"/>\n  <import dictionary=\"base\"/>" }
    unknown_dictionary_of_a_qualified_name { "delivery.xml": "shop:Article" => "sohp:Article" }
    dictionary_of_a_qualified_name_that_is_not_imported { "shop.xml": "{ Origin-Host }" => "{ delivery:Parcel }" }
    qualified_name_that_is_not_defined { "delivery.xml": "shop:Article" => "shop:Articel" }
    qualified_name_that_is_defined_elsewhere { "delivery.xml": "shop:Article" => "shop:Origin-Host" }
    ambiguous_name { + "market.xml": MARKET; "market.xml": "shop:Amount" => "Amount" }
    ambiguous_redefinitions { + "auction.xml": AUCTION; }
    ambiguous_name_in_one_dictionary {
        "shop.xml": "  <avp name=\"Payment\"" => "  <avp name=\"Amount\" code=\"6\" type=\"Unsigned32\" mandatory=\"may\" spec=\"5\" rust-name=\"Small-Amount\"/>\n  <avp name=\"Payment\"",
    }
    avp_defined_twice { "shop.xml": "code=\"5\"" => "code=\"4\"" }
    avp_defined_twice_with_one_name {
        "shop.xml": "  <avp name=\"Payment\"" => "  <avp name=\"Amount\" code=\"4\" type=\"Unsigned32\" mandatory=\"may\" spec=\"5\"/>\n  <avp name=\"Payment\"",
    }
    avp_name_with_two_codes {
        "shop.xml": "  <avp name=\"Payment\"" => "  <avp name=\"Amount\" code=\"6\" type=\"Unsigned32\" mandatory=\"may\" spec=\"5\"/>\n  <avp name=\"Payment\"",
    }
    redefinition_of_the_wrong_dictionary { "shop.xml": "name=\"Amount\"" => "name=\"Amount\" redefines=\"base\"" }
    avp_defined_in_two_dictionaries { "delivery.xml": " redefines=\"shop\"" => "" }
    avp_defined_in_unrelated_dictionaries {
        + "market.xml": MARKET;
        "market.xml": "name=\"Amount\" code=\"7\"" => "name=\"Sum\" code=\"4\" vendor-id=\"9999\"",
    }
    redefinition_of_an_unknown_dictionary { "delivery.xml": "redefines=\"shop\"" => "redefines=\"sjop\"" }
    redefinition_of_a_dictionary_that_is_not_imported { "delivery.xml": "  <import dictionary=\"shop\"/>\n" => "" }
    redefinition_of_its_own_dictionary { "delivery.xml": "redefines=\"shop\"" => "redefines=\"delivery\"" }
    redefinition_of_nothing { "delivery.xml": "redefines=\"shop\"" => "redefines=\"base\"" }
    redefinition_with_another_code { "shop.xml": "name=\"Price\" code=\"3\"" => "name=\"Price\" code=\"33\"", "shop.xml": "Header: 3 9999" => "Header: 33 9999" }
    redefinition_with_another_name {
        "delivery.xml": "name=\"Price\"" => "name=\"Cost\"",
        "delivery.xml": "Price ::=" => "Cost ::=",
    }
    redefinition_with_another_type { "shop.xml": "code=\"3\" type=\"Grouped\"" => "code=\"3\" type=\"OctetString\"" }
    redefinitions_in_a_circle {
        "shop.xml": "<import dictionary=\"base\"/>" => "<import dictionary=\"base\"/>\n  <import dictionary=\"delivery\"/>",
        "shop.xml": "spec=\"Shop 1.0, 4.3\"" => "spec=\"Shop 1.0, 4.3\" redefines=\"delivery\"",
    }
    second_dictionary_of_the_same_name { + "old/shop.xml": "<dictionary name=\"shop\" spec=\"Shop 0.9\"/>"; }
    avps_with_one_type { "shop.xml": "name=\"Amount\"" => "name=\"Pay-Ment\" rust-name=\"payment\"", "shop.xml": "{ Amount }" => "{ Pay-Ment }", "delivery.xml": "{ Amount }" => "{ Pay-Ment }" }
    avp_with_the_type_of_a_message { "shop.xml": "code=\"5\"" => "code=\"5\" rust-name=\"Order-Answer\"" }
    commands_with_one_type {
        "shop.xml": "  </application>" => "  </application>
  <application id=\"5\" name=\"Market\">
    <command name=\"Order\" code=\"1\" spec=\"1\">
      <request><![CDATA[<OR> ::= < Diameter Header: 1, REQ >]]></request>
      <answer><![CDATA[<OA> ::= < Diameter Header: 1 >]]></answer>
    </command>
  </application>",
    }
    avp_with_a_type_of_the_generated_code { "shop.xml": "code=\"5\"" => "code=\"5\" rust-name=\"Result\"" }
    fields_of_one_name {
        + "market.xml": MARKET;
        "market.xml": "{ shop:Amount }" => "{ shop:Amount } [ market:Amount ]",
    }
    field_with_the_name_of_the_wildcard {
        "shop.xml": "name=\"Amount\"" => "name=\"Amount\" rust-name=\"Additional-AVPs\"",
        "shop.xml": "[ Payment ] ; later" => "[ Amount ] ; later",
    }
    errors_of_all_dictionaries_in_one_run {
        "base.xml": "{ Result-Code }" => "{ Resolt-Code }",
        "delivery.xml": "{ Price }" => "{ Prize }",
        "delivery.xml": "type=\"Unsigned32\"" => "type=\"Unsigned31\"",
        "shop.xml": "mandatory=\"may\"" => "mandatory=\"might\"",
        "shop.xml": "{ Amount }" => "{ Amount )",
    }
    several_mistakes_in_one_file {
        "shop.xml": "name=\"shop\" spec=\"Shop 1.0\"" => "name=\"shop\" speck=\"Shop 1.0\"",
        "shop.xml": "{ Origin-Host }" => "{ Orign-Host }",
        "shop.xml": "8388000, PXY, 16770000" => "8388001, PXY, 16770000",
        "shop.xml": "name=\"Price\" code=\"3\"" => "name=\"Price\" code=\"5\"",
        "shop.xml": "mandatory=\"may\"" => "mandatory=\"perhaps\"",
        "shop.xml": "name=\"CARD\"" => "name=\"CASH\"",
    }
    malformed_dictionary_does_not_make_others_wrong { "base.xml": "</dictionary>" => "" }
    several_avps_of_a_dictionary_that_is_not_imported {
        "shop.xml": "  <import dictionary=\"base\"/>\n" => "",
    }
    qualified_names_of_a_dictionary_that_is_not_imported {
        "delivery.xml": "  <import dictionary=\"base\"/>\n" => "",
        "delivery.xml": "[ Postage ]" => "[ Postage ] [ base:Origin-Host ] [ base:Session-Id ] [ Result-Code ]",
    }
    missing_import_with_a_rule_of_another_dictionary_for_its_m_bit {
        + "auction.xml": r#"<dictionary name="auction" spec="Auction 1">
  <import dictionary="base"/>
  <avp name="Origin-Host" code="264" type="DiameterIdentity" mandatory="mustnot" spec="1" redefines="base"/>
</dictionary>
"#;
        "delivery.xml": "  <import dictionary=\"base\"/>\n" => "",
        "delivery.xml": "{ Price }" => "{ Origin-Host }",
    }
    redefinition_of_a_name_that_several_have {
        + "market.xml": MARKET;
        "delivery.xml": "  <avp name=\"Postage\"" => "  <avp name=\"Amount\" code=\"9\" type=\"Unsigned64\" mandatory=\"may\" spec=\"5\" redefines=\"shop\"/>\n  <avp name=\"Postage\"",
    }
    redefinitions_of_nothing_but_the_m_bit {
        + "auction.xml": r#"<dictionary name="auction" spec="Auction 1" vendor-id="9999">
  <import dictionary="shop"/>
  <avp name="Amount" code="4" type="Unsigned64" mandatory="may" spec="1" redefines="shop"/>
</dictionary>
"#;
        + "market.xml": r#"<dictionary name="market" spec="Market 1" vendor-id="9999">
  <import dictionary="auction"/>
  <import dictionary="fair"/>
  <avp name="Bargain" code="8" type="Grouped" mandatory="must" spec="1">
    <grammar><![CDATA[ Bargain ::= < AVP Header: 8 > { Amount } ]]></grammar>
  </avp>
</dictionary>
"#;
        + "fair.xml": r#"<dictionary name="fair" spec="Fair 1" vendor-id="9999">
  <import dictionary="shop"/>
  <avp name="Amount" code="4" type="Unsigned64" mandatory="mustnot" spec="1" redefines="shop"/>
</dictionary>
"#;
    }
}
