//! Extensions of groups and commands of other dictionaries.

/// A dictionary that extends the Price and the Order of the shop.
const MARKET: &str = r#"<dictionary name="market" spec="Market 1" vendor-id="9999">
  <import dictionary="base"/>
  <import dictionary="shop"/>
  <application id="16770000" name="Market" extends="shop">
    <extend command="Order" spec="Market 1, 1">
      <request><![CDATA[
        { Stall }
      ]]></request>
    </extend>
  </application>
  <extend avp="Price" spec="Market 1, 2">
    <grammar><![CDATA[
      * [ Rebate ]
    ]]></grammar>
  </extend>
  <avp name="Stall" code="50" type="Unsigned32" mandatory="must" spec="Market 1, 3"/>
  <avp name="Rebate" code="51" type="Unsigned32" mandatory="may" spec="Market 1, 4"/>
</dictionary>
"#;

mistakes! {
    extension_of_an_unknown_avp { + "market.xml": MARKET; "market.xml": "avp=\"Price\"" => "avp=\"Prise\"" }
    extension_of_an_avp_that_is_not_imported { + "market.xml": MARKET; "market.xml": "avp=\"Price\"" => "avp=\"Parcel\"" }
    extension_of_an_own_avp { + "market.xml": MARKET; "market.xml": "avp=\"Price\"" => "avp=\"Stall\"" }
    extension_of_an_avp_that_is_no_group { + "market.xml": MARKET; "market.xml": "avp=\"Price\"" => "avp=\"Amount\"" }
    extension_of_several_redefinitions {
        + "market.xml": MARKET;
        + "auction.xml": crate::names::AUCTION;
        "auction.xml": "{ Price }" => "{ shop:Price }",
        "market.xml": "<import dictionary=\"shop\"/>" => "<import dictionary=\"shop\"/><import dictionary=\"delivery\"/><import dictionary=\"auction\"/>",
    }
    extension_and_redefinition_in_two_imports {
        + "market.xml": MARKET;
        + "auction.xml": crate::names::AUCTION;
        "market.xml": "{ Stall }" => "[ Stall ]",
        "auction.xml": "  <import dictionary=\"delivery\"/>" => "  <import dictionary=\"market\"/>",
        "auction.xml": "name=\"Price\" code=\"3\" vendor-id=\"9999\"" => "name=\"Prize\" code=\"3\" vendor-id=\"1\"",
        "auction.xml": "redefines=\"shop\"" => "",
        "auction.xml": "<import dictionary=\"shop\"/>" => "<import dictionary=\"shop\"/>\n  <import dictionary=\"delivery\"/>",
        "auction.xml": "Price ::=" => "Prize ::=",
    }
    extension_given_twice {
        + "market.xml": MARKET;
        "market.xml": "  <avp name=\"Stall\"" => "  <extend avp=\"shop:Price\" spec=\"5\"><grammar><![CDATA[ [ Stall ] ]]></grammar></extend>\n  <avp name=\"Stall\"",
    }
    extension_beside_a_redefinition {
        + "market.xml": MARKET;
        "market.xml": "  <avp name=\"Stall\"" => "  <avp name=\"Price\" code=\"3\" type=\"Grouped\" mandatory=\"may\" spec=\"5\" redefines=\"shop\"/>\n  <avp name=\"Stall\"",
    }
    extension_with_an_avp_that_is_listed {
        + "market.xml": MARKET;
        "market.xml": "* [ Rebate ]" => "* [ Payment ]",
        "market.xml": "{ Stall }" => "[ Article ]",
    }
    extension_with_an_unknown_avp { + "market.xml": MARKET; "market.xml": "[ Rebate ]" => "[ Rebat ]" }
    extension_with_a_wildcard { + "market.xml": MARKET; "market.xml": "* [ Rebate ]" => "* [ Rebate ] * [ AVP ]" }
    extension_with_a_fixed_rule { + "market.xml": MARKET; "market.xml": "{ Stall }" => "< Stall >" }
    extension_with_a_header { + "market.xml": MARKET; "market.xml": "* [ Rebate ]" => "Price ::= < AVP Header: 3 > * [ Rebate ]" }
    extension_without_rules {
        + "market.xml": MARKET;
        "market.xml": "* [ Rebate ]" => "",
        "market.xml": "<request><![CDATA[\n        { Stall }\n      ]]></request>" => "",
    }
    extension_of_a_command_without_its_application { + "market.xml": MARKET; "market.xml": " extends=\"shop\"" => "" }
    extension_of_an_unknown_command { + "market.xml": MARKET; "market.xml": "command=\"Order\"" => "command=\"Odrer\"" }
    extension_of_a_command_given_twice {
        + "market.xml": MARKET;
        "market.xml": "    <extend" => "    <extend command=\"Order\" spec=\"5\"><answer><![CDATA[ [ Stall ] ]]></answer></extend>\n    <extend",
    }
    extension_in_the_wrong_place {
        + "market.xml": MARKET;
        "market.xml": "command=\"Order\"" => "avp=\"Order\"",
        "market.xml": "avp=\"Price\"" => "command=\"Price\"",
    }
}
