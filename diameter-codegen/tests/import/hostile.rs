//! Files that want to be more than dictionaries.

use std::fs;
use std::path::Path;

use diameter_codegen::{Dialect, ImportError, Imported, import};
use tempfile::TempDir;

/// Imports `main` with the other files beside it.
fn wireshark(main: &str, others: &[(&str, &str)]) -> Result<Imported, ImportError> {
    let folder = TempDir::new().expect("there is room for files");
    // One level down, so that there is a folder above that is ours too.
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).expect("the folder is new");
    for (name, text) in others {
        write(&inner.join(name), text);
    }
    write(&inner.join("main.xml"), main);
    import(Dialect::Wireshark, &[inner.join("main.xml")], "x", &[])
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is ours");
    fs::write(path, text).expect("the folder is ours");
}

fn refusal(imported: Result<Imported, ImportError>) -> String {
    match imported {
        Err(error) => error.to_string(),
        Ok(imported) => panic!("it was imported\n{}", imported.xml),
    }
}

/// A vendor with one AVP.
const SECRET: &str = "<vendor vendor-id=\"S\" code=\"1\"><avp name=\"Secret\" code=\"1\" vendor-id=\"S\">\
                      <type type-name=\"Time\"/></avp></vendor>";

fn with_entity(declaration: &str) -> String {
    format!("<!DOCTYPE dictionary [\n {declaration}\n]>\n<dictionary>&e;</dictionary>")
}

#[test]
fn entities_are_files_in_the_same_folder() {
    let beside = wireshark(&with_entity("<!ENTITY e SYSTEM \"e.xml\">"), &[("e.xml", SECRET)]);
    let beside = beside.unwrap_or_else(|error| panic!("{error}"));
    assert!(beside.xml.contains("name=\"Secret\""), "{}", beside.xml);
    for file in [
        "../secret.xml",
        "below/secret.xml",
        "below\\secret.xml",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://example.net/secret.xml",
        "..",
        ".",
        ".hidden.xml",
        "missing.xml",
        "below",
        "",
    ] {
        let others = [
            ("../secret.xml", SECRET),
            ("below/secret.xml", SECRET),
            ("below\\secret.xml", SECRET),
            (".hidden.xml", SECRET),
        ];
        let error =
            refusal(wireshark(&with_entity(&format!("<!ENTITY e SYSTEM '{file}'>")), &others));
        let expected =
            format!("main.xml:2:2: the entity `{file}` is no file in the folder of this");
        assert!(error.contains(&expected), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    let folder = TempDir::new().expect("there is room for files");
    write(&folder.path().join("secret.xml"), SECRET);
    let inner = folder.path().join("inner");
    write(&inner.join("main.xml"), &with_entity("<!ENTITY e SYSTEM \"e.xml\">"));
    std::os::unix::fs::symlink("../secret.xml", inner.join("e.xml")).expect("the folder is ours");
    let error = refusal(import(Dialect::Wireshark, &[inner.join("main.xml")], "x", &[]));
    assert!(error.contains("the entity `e.xml` is no file"), "{error}");
}

#[test]
fn entities_with_text_are_refused_before_they_multiply() {
    let mut laughs = String::from("<!ENTITY a0 \"ha\">");
    for level in 1..20 {
        let references = format!("&a{};", level - 1).repeat(20);
        laughs.push_str(&format!("<!ENTITY a{level} \"{references}\">"));
    }
    let quadratic = format!("<!ENTITY e \"{}\">", "x".repeat(1_000_000));
    for declaration in [
        laughs.as_str(),
        &quadratic,
        "<!ENTITY % e SYSTEM \"e.xml\"> %e;",
        "<!ENTITY e PUBLIC \"-//X//EN\" \"e.xml\">",
        "<!ENTITY e SYSTEM \"e.xml\" NDATA gif>",
        "<!ENTITY e SYSTEM",
    ] {
        let error = refusal(wireshark(&with_entity(declaration), &[("e.xml", SECRET)]));
        assert!(error.contains("only external entities are read"), "{error}");
    }
}

#[test]
fn a_file_is_included_once_however_often_it_is_named() {
    let large = format!("<vendor>{}</vendor>", "<avp/>".repeat(50_000));
    let main = with_entity("<!ENTITY e SYSTEM \"e.xml\">").replace("&e;", &"&e;".repeat(100_000));
    let imported = wireshark(&main, &[("e.xml", &large)]).unwrap_or_else(|error| panic!("{error}"));
    let missing = imported.notes.iter().filter(|note| note.contains("is missing")).count();
    assert_eq!(missing, 50_000);
}

#[test]
fn included_files_include_nothing() {
    let main = with_entity("<!ENTITY e SYSTEM \"e.xml\">");
    for included in ["&e;", "<vendor a=\"&e;\"/>", "<!DOCTYPE x [<!ENTITY e 'ha'>]>"] {
        let error = refusal(wireshark(&main, &[("e.xml", included)]));
        assert!(error.contains("e.xml:1:"), "{error}");
    }
    let included = format!("<dictionary>{SECRET}</dictionary></dictionary><dictionary>");
    let error = refusal(wireshark(&main, &[("e.xml", &included)]));
    assert!(error.contains("e.xml:1:"), "{error}");
}

#[test]
fn nesting_has_an_end() {
    let deep = format!("{}{}", "<dictionary>".repeat(20_000), "</dictionary>".repeat(20_000));
    let error = refusal(wireshark(&deep, &[]));
    assert!(error.contains("elements are nested too deeply"), "{error}");
    let folder = TempDir::new().expect("there is room for files");
    let file = folder.path().join("deep.json");
    write(&file, &"{\"AVPs\":[".repeat(100_000));
    let error = refusal(import(Dialect::FreediameterJson, &[file], "x", &[]));
    assert!(error.contains("deep.json:1:"), "{error}");
}

#[test]
fn errors_are_where_they_are() {
    let error =
        refusal(wireshark("<?xml version=\"1.0\"?>\n<vendor>\n  <avp name=x/>\n</vendor>", &[]));
    assert!(error.contains("main.xml:3:13: "), "{error}");
    let error = refusal(wireshark("<?xml version=\"1.0\"?><avp name=x/>", &[]));
    assert!(error.contains("main.xml:1:32: "), "{error}");
    let main = with_entity("<!ENTITY e SYSTEM \"e.xml\">");
    let error = refusal(wireshark(&main, &[("e.xml", "\n <vendor code=1/>")]));
    assert!(error.contains("e.xml:2:15: "), "{error}");
}

#[test]
fn text_of_the_source_is_nothing_but_text() {
    let folder = TempDir::new().expect("there is room for files");
    let file = folder.path().join("names.json");
    let json = r#"{
        "Vendors": [{ "Code": 7, "Name": "\u001b[31m\"/>" }],
        "Applications": [{ "Code": 5, "Name": "--><x y=\"1\">&e;\u0000" }],
        "AVPs": [
            { "Code": 1, "Vendor": 7, "Name": "--> <avp/> \u001b[31m ]]>", "Type": "Grouped" },
            { "Code": 2, "Vendor": 7, "Name": "AVP", "Type": "]]>--\u0007" },
            { "Code": 3, "Vendor": 7, "Name": "<!--", "Type": "Enumerated",
              "EnumValues": [{ "Code": 1, "Name": "\"/><x/>\u0001" }] }
        ],
        "AVPRules": [{ "AVP": "--> <avp/> \u001b[31m ]]>", "Content": [{ "AVP": "]]><x>\u0007--" }] }],
        "Commands": [{ "Code": 1, "Name": "-->\u001b", "Application": "--->" }]
    }"#;
    write(&file, json);
    let imported = import(Dialect::FreediameterJson, &[file], "x", &[]);
    let Imported { xml, notes, .. } = imported.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(xml.matches("\n  <avp ").count(), 3, "{xml}");
    assert_eq!(xml.matches("-->").count(), xml.matches("<!-- To do: ").count(), "{xml}");
    let text = xml + &notes.join("\n");
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
}
