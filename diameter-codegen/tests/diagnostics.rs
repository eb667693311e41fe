//! Every mistake a dictionary can contain, with the full text of its diagnostic.
//!
//! Each test changes the valid dictionaries of `diagnostics/valid` and compares what `load` says
//! with `diagnostics/NAME.stderr`. `UPDATE=1 cargo test --test diagnostics` rewrites those files.

#![allow(clippy::expect_used, clippy::panic, reason = "a helper that fails fails its test")]

mod dictionaries;
#[path = "diagnostics/snapshot.rs"]
mod snapshot;

use diameter_codegen::Source;
use dictionaries::Dictionaries;

/// Tests with their names and, for every change, `file: from => to`; tests in which other
/// dictionaries are added have `+ file: text` first.
macro_rules! mistakes {
    ($($name:ident {
        $(+ $added:literal: $text:expr;)*
        $($file:literal: $from:literal => $to:literal),* $(,)?
    })+) => {
        $(#[test]
        fn $name() {
            let dictionaries = $crate::dictionaries::Dictionaries::valid()
                $(.with($added, $text))*
                $(.replace($file, $from, $to))*;
            $crate::snapshot::check(stringify!($name), &dictionaries);
        })+

        /// The names of the tests above.
        pub(crate) const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
}

#[path = "diagnostics/definitions.rs"]
mod definitions;
#[path = "diagnostics/derived.rs"]
mod derived;
#[path = "diagnostics/extensions.rs"]
mod extensions;
#[path = "diagnostics/grammar.rs"]
mod grammar;
#[path = "diagnostics/headers.rs"]
mod headers;
#[path = "diagnostics/layout.rs"]
mod layout;
#[path = "diagnostics/names.rs"]
mod names;
#[path = "diagnostics/values.rs"]
mod values;
#[path = "diagnostics/xml.rs"]
mod xml;

#[test]
fn the_unchanged_dictionaries_are_valid() {
    let model = Dictionaries::valid().load().unwrap_or_else(|errors| panic!("{errors}"));
    let names: Vec<&str> = model.dictionaries.iter().map(|found| found.name.as_str()).collect();
    assert_eq!(names, ["base", "delivery", "shop"]);
}

#[test]
fn every_snapshot_belongs_to_a_test() {
    let tests = [
        definitions::NAMES,
        derived::NAMES,
        extensions::NAMES,
        grammar::NAMES,
        headers::NAMES,
        names::NAMES,
        values::NAMES,
        xml::NAMES,
    ];
    snapshot::check_folder(&tests.concat());
}

#[test]
fn diagnostics_are_data() {
    let dictionaries = Dictionaries::valid().replace("shop.xml", "{ Origin-Host }", "{ Host }");
    let errors = dictionaries.load().expect_err("there is no AVP of that name");
    let [error] = errors.list() else { panic!("{errors}") };
    assert_eq!(error.message, "AVP `Host` is not defined in shop or in what it imports");
    assert_eq!(error.location.file, "dictionaries/shop.xml");
    assert_eq!((error.location.line, error.location.column), (15, 20));
    assert_eq!(error.location.text, "Host");
    assert_eq!(&dictionaries.sources[2].text[error.location.bytes.clone()], "Host");
    assert_eq!((&error.label, &error.related), (&None, &None));
    let hint = "define it: `<avp name=\"Host\" code=\"...\" .../>`";
    assert_eq!(error.hint.as_deref(), Some(hint));
}

#[test]
fn byte_order_mark_and_windows_line_ends_change_nothing() {
    let plain = Dictionaries::valid().replace("shop.xml", "{ Origin-Host }", "{ Orign-Host }");
    let mut windows = Dictionaries { sources: plain.sources.clone() };
    for source in &mut windows.sources {
        source.text = format!("\u{feff}{}", source.text.replace('\n', "\r\n"));
    }
    let text = |found: &Dictionaries| found.load().expect_err("one name is misspelt").to_string();
    assert_eq!(text(&windows), text(&plain));

    let valid = Dictionaries::valid();
    for (source, changed) in valid.sources.iter().zip(&mut windows.sources) {
        changed.text = format!("\u{feff}{}", source.text.replace('\n', "\r\n"));
    }
    assert_eq!(windows.load(), valid.load());
}

#[test]
fn file_of_another_encoding_is_refused_at_its_first_foreign_octet() {
    let latin: Vec<u8> = "<dictionary>\n  <doc>Gebühren für alle</doc>\n"
        .chars()
        .map(|character| u8::try_from(character).expect("it is Latin-1"))
        .collect();
    let errors = Source::from_bytes("dictionaries/shop.xml", latin).expect_err("it is no UTF-8");
    let expected = "\
error: a dictionary is UTF-8 text
 --> dictionaries/shop.xml:2:11
  |
2 |   <doc>Geb\u{fffd}hren f\u{fffd}r alle</doc>
  |           ^ the octet 0xfc is not
  |
  = help: save the file as UTF-8";
    assert_eq!(errors.to_string(), expected);
    let text = Source::from_bytes("x.xml", "für".into()).expect("it is UTF-8").text;
    assert_eq!(text, "für");
}

#[test]
fn error_between_an_external_dictionary_and_an_own_one_is_shown_in_the_own_one() {
    let mut dictionaries = Dictionaries::valid().replace("delivery.xml", " redefines=\"shop\"", "");
    for source in &mut dictionaries.sources {
        source.external = source.name.ends_with("shop.xml");
    }
    let errors = dictionaries.load().expect_err("the price is defined twice");
    let [error] = errors.list() else { panic!("{errors}") };
    assert_eq!(error.location.file, "dictionaries/delivery.xml");
}

#[test]
fn external_dictionary_that_nobody_imports_forbids_no_definition() {
    let own = r#"<dictionary name="auction" spec="Auction 1">
      <avp name="Price" code="3" vendor-id="9999" type="Unsigned32" mandatory="may" spec="1"/>
    </dictionary>"#;
    let mut dictionaries = Dictionaries::valid().with("auction.xml", own);
    for source in &mut dictionaries.sources {
        source.external = !source.name.ends_with("auction.xml");
    }
    dictionaries.load().unwrap_or_else(|errors| panic!("{errors}"));
}
