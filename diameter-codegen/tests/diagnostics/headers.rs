//! Header lines that contradict the attributes.

mistakes! {
    command_code_in_the_header { "shop.xml": "8388000, REQ" => "8388001, REQ" }
    application_id_in_the_header { "shop.xml": "REQ, PXY, 16770000" => "REQ, PXY, 4" }
    avp_code_in_the_header { "shop.xml": "Header: 3 9999" => "Header: 4 9999" }
    vendor_in_the_header { "shop.xml": "Header: 3 9999" => "Header: 3 10415" }
    vendor_in_the_header_of_an_avp_without {
        "shop.xml": "spec=\"Shop 1.0\" vendor-id=\"9999\"" => "spec=\"Shop 1.0\"",
        "delivery.xml": "spec=\"Delivery 2.0\" vendor-id=\"9999\"" => "spec=\"Delivery 2.0\"",
    }
    request_without_its_flag { "shop.xml": "REQ, PXY" => "PXY" }
    answer_with_the_flag_of_a_request { "shop.xml": "8388000, PXY" => "8388000, REQ, PXY" }
    command_with_the_error_flag { "shop.xml": "8388000, PXY" => "8388000, PXY, ERR" }
    answer_message_without_its_flag { "base.xml": ", ERR" => "" }
    answer_message_with_a_code { "base.xml": "code, ERR" => "257, ERR" }
    command_without_a_code_of_its_own { "shop.xml": "8388000, PXY" => "code, PXY" }
    grammar_of_another_name { "shop.xml": "Price ::=" => "Cost ::=" }
    grammar_name_in_another_case { "shop.xml": "Price ::=" => "PRICE ::=" }
}
