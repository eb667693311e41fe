//! Derived data formats, and applications that extend another one.

mistakes! {
    misspelt_derived_data_format {
        "shop.xml": "  <avp name=\"Amount\"" => "  <format name=\"Money\" type=\"Unsigned64\" spec=\"5\"/>\n\n  <avp name=\"Amount\"",
        "shop.xml": "type=\"Unsigned64\" mandatory" => "type=\"Mony\" mandatory",
    }
    data_format_defined_twice {
        "shop.xml": "  <avp name=\"Amount\"" => "  <format name=\"Money\" type=\"Unsigned64\" spec=\"5\"/>
  <format name=\"Money\" type=\"Unsigned32\" spec=\"6\"/>\n\n  <avp name=\"Amount\"",
    }
    data_format_of_the_base_protocol_defined_again {
        "shop.xml": "  <avp name=\"Amount\"" => "  <format name=\"Time\" type=\"Unsigned64\" spec=\"5\"/>\n\n  <avp name=\"Amount\"",
    }
    data_format_derived_from_grouped {
        "shop.xml": "  <avp name=\"Amount\"" => "  <format name=\"Money\" type=\"Grouped\" spec=\"5\"/>\n\n  <avp name=\"Amount\"",
    }
    data_format_defined_by_two_imports {
        + "mail.xml": r#"<dictionary name="mail" spec="Mail 1.0" vendor-id="9999">
  <import dictionary="base"/>
  <import dictionary="shop"/>
  <avp name="Stamp" code="40" type="Money" mandatory="may" spec="Mail 1.0, 2"/>
</dictionary>
"#;
        "shop.xml": "  <avp name=\"Amount\"" => "  <format name=\"Money\" type=\"Unsigned64\" spec=\"5\"/>\n\n  <avp name=\"Amount\"",
        "base.xml": "</dictionary>" => "  <format name=\"Money\" type=\"Unsigned64\" spec=\"5\"/>\n</dictionary>",
    }
    named_values_of_a_derived_data_format {
        "shop.xml": "  <avp name=\"Amount\"" => "  <format name=\"Money\" type=\"Unsigned32\" spec=\"5\"/>\n\n  <avp name=\"Amount\"",
        "shop.xml": "type=\"Enumerated\"" => "type=\"Money\"",
    }
    named_bits_of_a_derived_data_format {
        "shop.xml": "  <avp name=\"Amount\"" => "  <format name=\"Money\" type=\"Unsigned32\" spec=\"5\"/>\n\n  <avp name=\"Amount\"",
        "shop.xml": "type=\"Unsigned64\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\"/>" => "type=\"Money\" mandatory=\"must\" spec=\"Shop 1.0, 4.4\">
    <bit code=\"3\" name=\"Large\"/>\n  </avp>",
    }
    extended_dictionary_that_is_not_there { "shop.xml": "name=\"Shop\"" => "name=\"Shop\" extends=\"bass\"" }
    extended_dictionary_that_is_not_imported {
        + "mail.xml": "<dictionary name=\"mail\" spec=\"Mail\"/>";
        "shop.xml": "name=\"Shop\"" => "name=\"Shop\" extends=\"mail\"",
    }
    extended_dictionary_without_the_application {
        "shop.xml": "name=\"Shop\"" => "name=\"Shop\" extends=\"base\"",
    }
    application_that_extends_its_own_dictionary {
        "shop.xml": "name=\"Shop\"" => "name=\"Shop\" extends=\"shop\"",
    }
    applications_that_extend_each_other {
        "shop.xml": "name=\"Shop\"" => "name=\"Shop\" extends=\"delivery\"",
        "shop.xml": "<import dictionary=\"base\"/>" => "<import dictionary=\"base\"/>\n  <import dictionary=\"delivery\"/>",
        "delivery.xml": "<import dictionary=\"shop\"/>" => "<import dictionary=\"shop\"/>\n  <application id=\"16770000\" name=\"Shop\" extends=\"shop\"/>",
    }
}
