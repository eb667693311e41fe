//! Definitions that make no sense by themselves or beside their siblings.

mistakes! {
    grouped_avp_without_a_grammar {
        "shop.xml": "code=\"4\" type=\"Unsigned64\"" => "code=\"4\" type=\"Grouped\"",
    }
    grammar_of_an_avp_that_is_not_grouped {
        "shop.xml": "code=\"3\" type=\"Grouped\"" => "code=\"3\" type=\"OctetString\"",
        "delivery.xml": "code=\"3\" type=\"Grouped\"" => "code=\"3\" type=\"OctetString\"",
    }
    boxed_redefinition_of_the_m_bit {
        "delivery.xml": "redefines=\"shop\">\n    <grammar><![CDATA[
      Price ::= < AVP Header: 3 >
                { Amount }
                [ Payment ]
                [ Postage ]
    ]]></grammar>
  </avp>" => "boxed=\"true\" redefines=\"shop\"/>",
    }
    boxed_avp_that_is_not_grouped { "shop.xml": "code=\"4\"" => "code=\"4\" boxed=\"true\"" }
    named_values_of_another_type { "shop.xml": "type=\"Enumerated\"" => "type=\"Unsigned64\"" }
    named_bits_of_another_type { "shop.xml": "<enum code=\"0\" name=\"CASH\"/>" => "<bit code=\"0\" name=\"Cash\"/>" }
    named_bits_beside_named_values {
        "shop.xml": "type=\"Enumerated\"" => "type=\"Unsigned32\"",
        "shop.xml": "<enum code=\"0\" name=\"CASH\"/>" => "<bit code=\"0\" name=\"Cash\"/>",
    }
    bit_out_of_range {
        "shop.xml": "type=\"Unsigned64\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\"/>" => "type=\"Unsigned32\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\">
    <bit code=\"32\" name=\"Large\"/>\n  </avp>",
    }
    bit_of_a_set_out_of_range {
        "shop.xml": "  <avp name=\"Amount\"" => "  <flags name=\"Offer\" spec=\"Shop 1.0, 5\">
    <bit code=\"-1\" name=\"Cheap\"/>\n  </flags>\n\n  <avp name=\"Amount\"",
    }
    set_of_bits_named_as_an_avp {
        "shop.xml": "  <avp name=\"Amount\"" => "  <flags name=\"Payment\" spec=\"Shop 1.0, 5\"/>\n\n  <avp name=\"Amount\"",
    }
    set_of_bits_named_as_a_message {
        "shop.xml": "  <avp name=\"Amount\"" => "  <flags name=\"Order-Request\" spec=\"Shop 1.0, 5\"/>\n\n  <avp name=\"Amount\"",
    }
    set_of_bits_with_a_name_in_use {
        "shop.xml": "  <avp name=\"Amount\"" => "  <flags name=\"Option\" spec=\"Shop 1.0, 5\"/>\n\n  <avp name=\"Amount\"",
    }
    bit_with_two_names {
        "shop.xml": "type=\"Unsigned64\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\"/>" => "type=\"Unsigned32\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\">
    <bit code=\"3\" name=\"Large\"/>\n    <bit code=\"3\" name=\"Great\"/>\n  </avp>",
    }
    bits_with_one_constant {
        "shop.xml": "type=\"Unsigned64\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\"/>" => "type=\"Unsigned32\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\">
    <bit code=\"3\" name=\"Very-Large\"/>\n    <bit code=\"4\" name=\"VERY LARGE\"/>\n  </avp>",
    }
    enumerated_value_out_of_range {
        "shop.xml": "code=\"1\" name=\"CARD\"" => "code=\"2147483648\" name=\"CARD\"",
    }
    enumerated_value_far_out_of_range {
        "shop.xml": "code=\"1\" name=\"CARD\"" => "code=\"-99999999999999999999\" name=\"CARD\"",
    }
    unsigned_value_out_of_range { "base.xml": "code=\"2001\"" => "code=\"-1\"" }
    value_with_two_names { "shop.xml": "code=\"1\" name=\"CARD\"" => "code=\"0\" name=\"CARD\"" }
    values_with_one_constant { "shop.xml": "name=\"CARD\"" => "name=\"cash!\"" }
    value_without_letters { "shop.xml": "name=\"CARD\"" => "name=\"--\"" }
    application_defined_twice {
        "shop.xml": "  </application>" => "  </application>\n  <application id=\"16770000\" name=\"B\"/>",
    }
    command_name_defined_twice {
        "base.xml": "    <answer-message" => "    <command name=\"A\" code=\"1\" spec=\"1\">
      <request><![CDATA[<AR> ::= < Diameter Header: 1, REQ >]]></request>
      <answer><![CDATA[<AA> ::= < Diameter Header: 1 >]]></answer>
    </command>
    <command name=\"A\" code=\"2\" spec=\"1\">
      <request><![CDATA[<AR> ::= < Diameter Header: 2, REQ >]]></request>
      <answer><![CDATA[<AA> ::= < Diameter Header: 2 >]]></answer>
    </command>
    <answer-message",
    }
    command_code_defined_twice {
        "base.xml": "    <answer-message" => "    <command name=\"A\" code=\"1\" spec=\"1\">
      <request><![CDATA[<AR> ::= < Diameter Header: 1, REQ >]]></request>
      <answer><![CDATA[<AA> ::= < Diameter Header: 1 >]]></answer>
    </command>
    <command name=\"B\" code=\"1\" spec=\"1\">
      <request><![CDATA[<BR> ::= < Diameter Header: 1, REQ >]]></request>
      <answer><![CDATA[<BA> ::= < Diameter Header: 1 >]]></answer>
    </command>
    <answer-message",
    }
    command_code_out_of_range {
        "shop.xml": "code=\"8388000\"" => "code=\"16777216\"",
        "shop.xml": "Header: 8388000" => "Header: 16777216",
        "shop.xml": "Header: 8388000" => "Header: 16777216",
    }
    answer_message_defined_twice {
        "base.xml": "  </application>" => "    <answer-message spec=\"7.2\"><![CDATA[
      <answer-message> ::= < Diameter Header: code, ERR >
    ]]></answer-message>
  </application>",
    }
    answer_message_of_an_application { "base.xml": "id=\"0\"" => "id=\"1\"" }
    group_inside_itself { "shop.xml": " boxed=\"true\"" => "" }
    group_inside_itself_through_others { "shop.xml": "{ Amount }" => "[ Article ]" }
    group_that_requires_itself {
        "shop.xml": "                       [ Article-Part ]" => "                       { Article-Part }",
    }
    group_that_requires_itself_in_a_list { "shop.xml": "{ Amount }" => "1* { Price }" }
}
