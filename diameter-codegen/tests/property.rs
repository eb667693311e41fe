//! `load` takes whatever it is given: a model or diagnostics, but no panic.

#![allow(clippy::expect_used, clippy::panic, reason = "a helper that fails fails its test")]

mod dictionaries;

use diameter_codegen::Location;
use dictionaries::Dictionaries;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Loads, and prints what is wrong, which must not panic either. Every diagnostic has a place.
fn load_and_print(dictionaries: &Dictionaries) {
    if let Err(errors) = dictionaries.load() {
        assert!(!errors.list().is_empty());
        let printed = errors.to_string();
        let count = printed.matches("error: ").count();
        assert!(count >= errors.list().len(), "{count} of {}", errors.list().len());
        let lines = |file: &str| {
            let source = dictionaries.sources.iter().find(|source| source.name == file);
            source.expect("the file is one of the sources").text.split('\n').count()
        };
        for error in errors.list() {
            let Location { file, line, column, .. } = &error.location;
            let place = format!("--> {file}:{line}:{column}\n");
            let printed = error.to_string() + "\n";
            assert!(printed.contains(&place), "{place} is not in\n{printed}");
        }
        let last = errors.list().last().expect("there is one");
        assert!((1..=lines(&last.location.file)).contains(&last.location.line), "{last}");
    }
}

/// One dictionary, which may be anything.
fn file(text: &str) -> Dictionaries {
    Dictionaries { sources: Vec::new() }.with("x.xml", text)
}

/// Pieces that mean something to one of the parsers.
fn token() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "<",
            ">",
            "{",
            "}",
            "[",
            "]",
            "*",
            "1*",
            "0*1",
            "2*5",
            "4294967296",
            ":",
            "::=",
            ";",
            ",",
            "-",
            "\"",
            "'",
            "&",
            "&amp;",
            "&#x41;",
            "=",
            "/",
            "</",
            "/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x ?>",
            "\u{feff}",
            "\r",
            "\n",
            "\t",
            "\0",
            "\u{a0}",
            "ä",
            "–",
            "AVP",
            "AVP Header:",
            "Diameter Header:",
            "code",
            "REQ",
            "PXY",
            "ERR",
            "Origin-Host",
            "shop:",
            "base",
            "<doc>",
            "</doc>",
            "<avp ",
            "<grammar>",
            "</grammar>",
            " name=\"\"",
            " redefines=\"shop\"",
            " boxed=\"true\"",
            "9999",
            "-1",
            "",
        ])
        .prop_map(str::to_owned),
        ".{0,8}",
    ]
}

proptest! {
    #[test]
    fn arbitrary_text_does_not_panic(text in any::<String>()) {
        load_and_print(&file(&text));
    }

    #[test]
    fn arbitrary_grammars_do_not_panic(tokens in vec(token(), 0..40)) {
        let grammar = tokens.join(" ");
        load_and_print(
            &Dictionaries::valid().replace("shop.xml", "{ Amount }", &grammar),
        );
    }

    #[test]
    fn changed_dictionaries_do_not_panic(
        changes in vec((any::<Index>(), any::<Index>(), any::<Index>(), token()), 1..6),
    ) {
        let mut dictionaries = Dictionaries::valid();
        for (source, start, length, replacement) in changes {
            let source = &mut dictionaries.sources[source.index(3)];
            let boundaries: Vec<usize> =
                source.text.char_indices().map(|(index, _)| index).collect();
            if boundaries.is_empty() {
                continue;
            }
            let start = start.index(boundaries.len());
            let end = (start + length.index(12)).min(boundaries.len() - 1);
            source.text.replace_range(boundaries[start]..boundaries[end], &replacement);
        }
        load_and_print(&dictionaries);
    }

    #[test]
    fn lines_in_another_order_do_not_panic(first in any::<Index>(), second in any::<Index>()) {
        let mut dictionaries = Dictionaries::valid();
        for source in &mut dictionaries.sources {
            let mut lines: Vec<&str> = source.text.lines().collect();
            let (first, second) = (first.index(lines.len()), second.index(lines.len()));
            lines.swap(first, second);
            source.text = lines.join("\n");
        }
        load_and_print(&dictionaries);
    }
}

/// What would take forever, or all of the stack, if any step took more than linear time or recursed.
#[test]
fn large_and_deep_input_is_read_in_no_time() {
    let wrap = |grammar: &str| Dictionaries::valid().replace("shop.xml", "{ Amount }", grammar);
    let n = 5_000;
    load_and_print(&wrap(&"{".repeat(n)));
    load_and_print(&wrap(&"[ A- ".repeat(n)));
    load_and_print(&wrap(&"; x\n".repeat(n)));
    load_and_print(&wrap(&"} ".repeat(n)));
    load_and_print(&wrap(&format!("{{ {} }}", "A-\n".repeat(n))));
    load_and_print(&wrap(&"1 ".repeat(n)));
    load_and_print(&file(&"<dictionary name=\"x\" spec=\"x\">".repeat(n)));
    load_and_print(&file(&format!(
        "<dictionary name=\"x\" spec=\"x\">{}</dictionary>",
        "<avp/>".repeat(n)
    )));
}

#[test]
fn groups_nest_as_deep_as_they_like() {
    let groups: String = (1..3_000)
        .map(|code| {
            let next = (code + 1) % 3_000;
            format!(
                "<avp name=\"G{code}\" code=\"{code}\" type=\"Grouped\" mandatory=\"may\" spec=\"1\">\
                 <grammar><![CDATA[G{code} ::= < AVP Header: {code} > [ G{next} ]]]></grammar></avp>"
            )
        })
        .collect();
    let last = "<avp name=\"G0\" code=\"9999\" type=\"Time\" mandatory=\"may\" spec=\"1\"/>";
    let text = format!("<dictionary name=\"x\" spec=\"x\">{groups}{last}</dictionary>");
    file(&text).load().unwrap_or_else(|errors| panic!("{errors}"));
}
