//! Attributes whose values are not what they should be.

mistakes! {
    code_that_is_no_number { "shop.xml": "code=\"4\"" => "code=\"four\"" }
    code_with_a_sign { "shop.xml": "code=\"4\"" => "code=\"+4\"" }
    code_out_of_range { "shop.xml": "code=\"4\"" => "code=\"4294967296\"" }
    vendor_that_is_no_number { "shop.xml": "spec=\"Shop 1.0\" vendor-id=\"9999\"" => "spec=\"Shop 1.0\" vendor-id=\"ours\"" }
    enumerated_value_that_is_no_number { "shop.xml": "code=\"1\" name=\"CARD\"" => "code=\"1.5\" name=\"CARD\"" }
    misspelt_data_format { "shop.xml": "Unsigned64" => "Unsinged64" }
    unknown_data_format { "shop.xml": "Unsigned64" => "Money" }
    unknown_rule_for_the_m_bit { "shop.xml": "mandatory=\"may\"" => "mandatory=\"optional\"" }
    boxed_with_another_value { "shop.xml": "boxed=\"true\"" => "boxed=\"yes\"" }
    name_with_a_blank { "shop.xml": "name=\"Amount\"" => "name=\"The Amount\"" }
    dictionary_name_with_capitals { "shop.xml": "name=\"shop\"" => "name=\"Shop\"" }
    dictionary_name_that_is_a_keyword { "shop.xml": "name=\"shop\"" => "name=\"type\"" }
    dictionary_in_a_file_of_another_name { "shop.xml": "name=\"shop\"" => "name=\"store\"" }
}
