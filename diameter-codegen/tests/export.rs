//! The JSON of `cargo xtask export`.
#![cfg(feature = "export")]
#![allow(clippy::expect_used, clippy::panic, reason = "a helper that fails fails its test")]

mod dictionaries;

use dictionaries::Dictionaries;

/// Parts of a whole file would not show that the order of fields is kept.
#[test]
fn export_is_the_documented_format() {
    let model = Dictionaries::valid().load().unwrap_or_else(|errors| panic!("{errors}"));
    let mut exported = diameter_codegen::export(&model);
    let shop = exported["dictionaries"][2].take();
    let answer_message = exported["dictionaries"][0]["applications"][0]["commands"][0].take();

    let head = r#"{"name":"shop","spec":"Shop 1.0","file":"dictionaries/shop.xml","imports":["base"],"applications":[{"id":16770000,"name":"Shop","commands":[{"name":"Order","code":8388000,"request":{"name":"Order-Request","abbreviation":"OR","proxiable":true,"error":false,"items":[{"avp":"Session-Id","code":263,"vendor_id":0,"rule":"fixed","min":1,"max":1},"#;
    assert!(shop.to_string().starts_with(head), "{shop}");
    let wildcard =
        r#"{"avp":"AVP","code":null,"vendor_id":null,"rule":"optional","min":0,"max":null}"#;
    assert!(shop.to_string().contains(wildcard), "{shop}");
    assert_eq!(
        shop["avps"][4].to_string(),
        r#"{"name":"Payment","rust_name":"Payment","code":5,"vendor_id":9999,"type":"Enumerated","mandatory":"may","spec":"Shop 1.0, 4.5","enums":[{"value":0,"name":"CASH"},{"value":1,"name":"CARD"}],"bits":null,"items":null,"redefines":null}"#
    );
    let head = r#"{"name":"answer-message","code":null,"request":null,"answer":{"name":"answer-message","abbreviation":"answer-message","proxiable":true,"error":true,"items":["#;
    assert!(answer_message.to_string().starts_with(head), "{answer_message}");
    assert_eq!(exported["format"], 1);
    assert_eq!(exported["dictionaries"][1]["avps"][0]["redefines"], "shop");
}
