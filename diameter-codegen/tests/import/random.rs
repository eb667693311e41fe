//! Whatever is well-formed becomes a valid dictionary.

use std::fs;

use diameter_codegen::{Dialect, Imported, import};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::dictionaries::Dictionaries;

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "Foo",
            "foo",
            "Foo-Bar",
            "FooBar",
            "Result",
            "Self",
            "type",
            "AVP",
            "Session-Id",
            "Amount",
            "Price",
            "3G",
            "-",
            "",
            "Grouped",
            "Order-Request",
            "Order-Answer",
            "Parcel",
            "A/B",
            "additional-avps",
        ])
        .prop_map(str::to_owned),
        ".{0,6}",
    ]
}

fn avp() -> impl Strategy<Value = Value> {
    let types = select(vec![
        "Grouped",
        "Grouped",
        "Enumerated",
        "Unsigned32",
        "OctetString",
        "Time",
        "Own",
    ]);
    let vendor = select(vec![0, 9999, 7]);
    let value = (-3_i64..5_000_000_000, name());
    let value = value.prop_map(|(code, name)| json!({ "Code": code % 7, "Name": name }));
    (0_u32..12, vendor, name(), types, vec(value, 0..5), "[VMP]{0,3}").prop_map(
        |(code, vendor, name, data_type, values, must)| {
            json!({ "Code": code, "Vendor": vendor, "Name": name, "Type": data_type,
                    "EnumValues": values, "Flags": { "Must": must } })
        },
    )
}

/// Rules whose least number is nought: groups that require themselves are no dictionary.
fn rule() -> impl Strategy<Value = Value> {
    (name(), any::<Option<u8>>(), any::<bool>()).prop_map(|(name, max, first)| {
        json!({ "AVP": name, "Min": 0, "Max": max.map_or(-1, |max| i64::from(max % 3)), "First": first })
    })
}

fn rules(of: &'static str) -> impl Strategy<Value = Value> {
    (name(), vec(rule(), 0..6))
        .prop_map(move |(name, content)| json!({ of: name, "Content": content }))
}

fn commands() -> impl Strategy<Value = Vec<Value>> {
    let command = (name(), 0_u32..20_000_000, "[RP]{0,2}").prop_map(|(name, code, must)| {
        ["Request", "Answer"].map(|suffix| {
            json!({ "Name": format!("{name}-{suffix}"), "Code": code, "Flags": { "Must": must } })
        })
    });
    vec(command, 0..4).prop_map(|pairs| pairs.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_imported_is_a_dictionary(
        avps in vec(avp(), 0..10),
        avp_rules in vec(rules("AVP"), 0..6),
        command_rules in vec(rules("Command"), 0..4),
        commands in commands(),
        application in name(),
    ) {
        let json = json!({
            "Vendors": [{ "Code": 7, "Name": application }],
            "Applications": [{ "Code": 16_770_000, "Name": application }],
            "AVPs": avps,
            "AVPRules": avp_rules,
            "Commands": commands,
            "CommandRules": command_rules,
        });
        let folder = TempDir::new().expect("there is room for files");
        let file = folder.path().join("random.json");
        fs::write(&file, json.to_string()).expect("the folder is ours");
        // `import` loads what it wrote, and fails if that is no dictionary.
        let imported = import(Dialect::FreediameterJson, &[file], "x", &Dictionaries::valid().sources);
        let Imported { xml, .. } = imported.unwrap_or_else(|error| panic!("{error}\n{json:#}"));
        prop_assert!(!xml.contains('\t'));
    }
}
