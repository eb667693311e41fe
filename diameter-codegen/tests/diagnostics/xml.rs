//! Malformed XML, and elements and attributes that are unknown, missing or in the wrong place.

mistakes! {
    element_that_is_not_closed { "base.xml": "</dictionary>" => "" }
    comment_that_is_not_closed { "shop.xml": "  <avp name=\"Amount\"" => "  <!-- to do <avp name=\"Amount\"" }
    character_data_that_is_not_closed { "shop.xml": "[ Payment ]\n    ]]>" => "[ Payment ]\n    " }
    empty_element_that_is_not_closed { "shop.xml": "4.4\"/>" => "4.4\">" }
    attribute_without_end { "shop.xml": "code=\"4\" type" => "code=\"4 type" }
    encoding_other_than_utf_8 { "shop.xml": "encoding=\"UTF-8\"" => "encoding=\"ISO-8859-1\"" }
    element_closed_by_another { "base.xml": "  </application>\n" => "" }
    ampersand_in_text { "shop.xml": "Selling things." => "Selling & buying." }
    attribute_without_quotes { "shop.xml": "code=\"4\"" => "code=4" }
    attribute_without_a_value { "shop.xml": "code=\"4\"" => "code" }
    file_with_nothing_in_it { + "empty.xml": ""; }
    attribute_given_twice { "shop.xml": "code=\"4\"" => "code=\"4\" code=\"4\"" }
    grammar_outside_of_character_data {
        "shop.xml": "<answer><![CDATA[" => "<answer>",
        "shop.xml": "* [ AVP ]\n      ]]></answer>" => "* [ AVP ]\n      </answer>",
    }
    document_type { "base.xml": "<dictionary" => "<!DOCTYPE dictionary>\n<dictionary" }
    file_that_is_no_dictionary {
        "base.xml": "<dictionary name" => "<protocol name",
        "base.xml": "</dictionary>" => "</protocol>",
    }
    namespace { "base.xml": "<dictionary name" => "<dictionary xmlns=\"urn:x\" name" }
    misspelt_element {
        "shop.xml": "<avp name=\"Amount\"" => "<app name=\"Amount\"",
        "shop.xml": "<doc>One thing.</doc>" => "<docs>One thing.</docs>",
    }
    unknown_element { "shop.xml": "<import" => "<include file=\"x\"/>\n  <import" }
    unknown_element_where_none_belongs { "shop.xml": "name=\"CARD\"/>" => "name=\"CARD\"><credit/></enum>" }
    element_in_the_wrong_place { "shop.xml": "<doc>One" => "<import dictionary=\"base\"/><doc>One" }
    misspelt_attribute { "shop.xml": "code=\"4\" type" => "code=\"4\" tpye" }
    unknown_attribute {
        "shop.xml": "code=\"4\"" => "code=\"4\" encrypted=\"no\"",
        "shop.xml": "<doc>One" => "<doc lang=\"en\">One",
    }
    missing_attribute {
        "shop.xml": " mandatory=\"must\" spec=\"Shop 1.0, 4.4\"" => "",
        "shop.xml": "code=\"1\" name=\"CARD\"" => "code=\"1\"",
    }
    avp_without_a_name { "shop.xml": "<avp name=\"Amount\"" => "<avp" }
    empty_attribute { "shop.xml": "spec=\"Shop 1.0, 4.4\"" => "spec=\"\"" }
    text_between_elements { "shop.xml": "  <avp name=\"Article\"" => "  An article: <avp name=\"Article\"" }
    text_in_an_empty_element { "shop.xml": "name=\"CARD\"/>" => "name=\"CARD\">credit card</enum>" }
    element_in_documentation { "shop.xml": "One thing." => "One <b>thing</b>." }
    second_documentation { "shop.xml": "<doc>One thing.</doc>" => "<doc>One</doc><doc>Two</doc>" }
    second_request {
        "shop.xml": "      <answer>" => "      <request><![CDATA[ ]]></request>\n      <answer>",
    }
    missing_answer {
        "shop.xml": "<answer><![CDATA[" => "<!-- ",
        "shop.xml": "* [ AVP ]\n      ]]></answer>" => "-->",
    }
    two_character_data_sections { "shop.xml": "{ Amount }" => "{ Amount }]]><![CDATA[" }
    empty_grammar_element { "shop.xml": "    <doc>One thing.</doc>\n" => "    <grammar/>\n" }
    value_without_end_before_another_element { "shop.xml": "code=\"4\" type=\"Unsigned64\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\"" => "code=\"4" }
    value_without_end_in_the_last_element { "base.xml": "spec=\"RFC 6733\">" => "spec=\"RFC 6733>" }
    entity_in_a_value { "shop.xml": "spec=\"Shop 1.0, 4.4\"" => "spec=\"Shop &version;, 4.4\"" }
    entity_in_text { "shop.xml": "Selling things." => "Selling &things;" }
    document_type_with_entities {
        "base.xml": "<dictionary" => "<!DOCTYPE dictionary [<!ENTITY a \"&a;&a;\">]>\n<dictionary",
    }
    end_of_nothing { "base.xml": "</dictionary>" => "</dictionary>\n</dictionary>" }
    second_dictionary_in_a_file { "base.xml": "</dictionary>" => "</dictionary>\n<dictionary/>" }
    character_that_xml_has_not { "shop.xml": "Selling things." => "Selling\u{0}things." }
    element_that_begins_with_a_blank { "shop.xml": "<avp name=\"Amount\"" => "< avp name=\"Amount\"" }
    elements_without_end {
        + "deep.xml": &"<dictionary>".repeat(100_000);
    }
    element_with_too_many_attributes {
        + "wide.xml": &format!("<dictionary{}/>", (0..100_000).map(|it| format!("\n a{it}=\"\"")).collect::<String>());
    }
}
