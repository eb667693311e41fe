//! How diagnostics are drawn when the text around the mistake is not as tidy as in the snapshots.

use crate::dictionaries::Dictionaries;

/// A dictionary whose only mistake is the type `?`, with that text in front of the attribute, in the
/// same line, and the other one behind it.
fn printed(before: &str, after: &str) -> String {
    let text = format!(
        "<dictionary name=\"x\" spec=\"X\">\n<avp name=\"A\" code=\"1\" mandatory=\"must\" \
         spec=\"{before}\" type=\"?\" vendor-id=\"1\"/>{after}\n</dictionary>\n"
    );
    let errors = Dictionaries { sources: Vec::new() }.with("x.xml", &text).load();
    errors.expect_err("no data format has that name").to_string()
}

/// The line with the mistake and the one with the carets.
fn excerpt(printed: &str) -> (&str, &str) {
    let mut lines = printed.lines().skip_while(|line| !line.starts_with("2 |"));
    (lines.next().expect("the line is shown"), lines.next().expect("it is underlined"))
}

/// The columns of a terminal in front of the carets hold the same as those in front of the mistake.
fn assert_underlined(printed: &str, columns_of_before: usize) {
    let (line, carets) = excerpt(printed);
    let start = line.find("type=\"?\"").expect("the attribute is shown");
    let before = &line[..start];
    let wide = before.chars().count() - before.chars().filter(char::is_ascii).count();
    assert_eq!(carets.find('^'), Some(before.chars().count() + columns_of_before * wide + 6));
    assert_eq!(carets.matches('^').count(), 1, "{printed}");
}

#[test]
fn tabs_are_four_columns_wide() {
    let printed = printed("a\tb", "");
    assert_underlined(&printed, 0);
    assert!(excerpt(&printed).0.contains("a    b"), "{printed}");
}

#[test]
fn wide_characters_take_two_columns() {
    let printed = printed("日本語", "");
    assert_underlined(&printed, 1);
    assert!(printed.contains("x.xml:2:58\n"), "columns are counted in characters\n{printed}");
}

#[test]
fn characters_that_a_terminal_obeys_are_shown_instead() {
    // The rest of the controls is no XML at all.
    let printed = printed("\u{7f}\u{202e}\u{2066}", "");
    assert!(!printed.contains(['\u{7f}', '\u{202e}', '\u{2066}']), "{printed}");
    let malformed = Dictionaries { sources: Vec::new() }.with("\u{1b}[31m.xml", "\u{1b}[31m\0<x>");
    let printed = malformed.load().expect_err("it is no XML").to_string();
    assert!(printed.chars().all(|shown| shown == '\n' || !shown.is_control()), "{printed:?}");
}

#[test]
fn names_with_line_breaks_stay_in_one_line() {
    let text = "<dictionary name=\"a&#10;b\" spec=\"X\"/>";
    let errors = Dictionaries { sources: Vec::new() }.with("x.xml", text).load();
    let printed = errors.expect_err("that is no name").to_string();
    let first = printed.lines().next().expect("there is a first line");
    assert!(first.ends_with("cannot be the name of a dictionary"), "{printed}");
}

#[test]
fn of_a_long_line_the_surroundings_are_shown() {
    let printed = printed(&"x".repeat(700), &" ".repeat(5_000));
    assert_underlined(&printed, 0);
    let (line, carets) = excerpt(&printed);
    assert!(line.starts_with("2 | ...xxx") && line.ends_with("   ..."), "{printed}");
    assert!(line.len().max(carets.len()) < 160, "{printed}");
}

#[test]
fn far_into_a_very_long_line_place_and_text_are_told() {
    let printed = printed(&"x".repeat(100_000), "");
    assert_eq!(
        printed,
        "error: unknown data format `?`\n--> dictionaries/x.xml:2:100055\n \
         = note: at `?\" vendor-id=\"1\"/>`\n \
         = help: one of OctetString, Integer32, Integer64, Unsigned32, Unsigned64, Float32, \
         Float64, Grouped, Address, Time, UTF8String, DiameterIdentity, DiameterURI, Enumerated, \
         IPFilterRule, QoSFilterRule"
    );
}

#[test]
fn thousands_of_mistakes_in_one_line_are_counted_and_the_first_are_shown() {
    let text = format!("<dictionary name=\"x\" spec=\"x\">{}</dictionary>", "<avp/>".repeat(5_000));
    let errors = Dictionaries { sources: Vec::new() }.with("x.xml", &text).load();
    let errors = errors.expect_err("the AVPs lack everything");
    assert_eq!((errors.list().len(), errors.omitted()), (1_000, 24_000));
    let start = std::time::Instant::now();
    assert!(errors.to_string().ends_with("\n\nerror: 24000 more errors are not shown"));
    // A fifth of a second in a debug build; minutes if whole lines are drawn.
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn colours_change_nothing_but_colours() {
    let dictionaries = Dictionaries::valid().replace("shop.xml", "{ Origin-Host }", "{ Host }");
    let errors = dictionaries.load().expect_err("there is no AVP of that name");
    let colored = errors.colored().to_string();
    assert!(colored.contains("\u{1b}["), "{colored}");
    let mut plain = String::new();
    for (index, part) in colored.split("\u{1b}[").enumerate() {
        plain.push_str(if index == 0 {
            part
        } else {
            &part[part.find('m').map_or(0, |m| m + 1)..]
        });
    }
    assert_eq!(plain, errors.to_string());
}
