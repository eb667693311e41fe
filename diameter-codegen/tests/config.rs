//! Dictionaries of one's own: what `Config` stores in a folder, when it calls a folder out of date, and
//! how it says what is wrong.

#![allow(clippy::expect_used, clippy::panic, reason = "a helper that fails fails its test")]

use std::fs;
use std::path::{Path, PathBuf};

use diameter_codegen::{Config, Error, Mode};
use tempfile::TempDir;

const ACME: &str = r#"<dictionary name="acme" spec="Acme 1" vendor-id="32473">
  <import dictionary="base"/>
  <import dictionary="gy"/>
  <application id="4" name="Gy" extends="gy"/>
  <format name="Acme-Money" type="Unsigned64" spec="Acme 1, 2"/>
  <avp name="Acme-Tier" code="1" type="Enumerated" mandatory="may" spec="Acme 1, 3">
    <enum code="0" name="GOLD"/>
  </avp>
  <avp name="Acme-Price" code="2" type="Acme-Money" mandatory="may" spec="Acme 1, 4"/>
</dictionary>
"#;

const COMMAND: &str = "cargo run --example regenerate";

/// A package with one dictionary.
struct Package(TempDir);

impl Package {
    fn new(dictionary: &str) -> Self {
        let package = Self(TempDir::new().expect("there is room for temporary files"));
        package.write("acme.xml", dictionary);
        package
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.path(file), text).expect("the folder is ours");
    }

    fn config(&self) -> Config {
        Config::new().dictionary(self.path("acme.xml"))
    }

    fn store(&self, mode: Mode) -> Result<(), Error> {
        self.config().store(self.path("diameter"), COMMAND, mode)
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }
}

fn stale(result: Result<(), Error>, folder: &Path) -> Vec<String> {
    let Err(Error::Stale { files, command }) = result else { panic!("{result:?}") };
    assert_eq!(command, COMMAND);
    let files = files.iter().map(|file| file.strip_prefix(folder).expect("it is in the folder"));
    files.map(|file| file.display().to_string()).collect()
}

#[test]
fn stored_code_is_up_to_date_until_something_changes() {
    let package = Package::new(ACME);
    package.store(Mode::Write).expect("the dictionary is right");
    package.store(Mode::Check).expect("nothing changed");

    package.write("acme.xml", &ACME.replace("GOLD", "SILVER"));
    let files = stale(package.store(Mode::Check), &package.path("diameter"));
    assert_eq!(files, ["acme/enums/acme_tier.rs"]);
    assert!(package.read("diameter/acme/enums/acme_tier.rs").contains("GOLD"), "only checked");

    package.store(Mode::Write).expect("the dictionary is right");
    assert!(package.read("diameter/acme/enums/acme_tier.rs").contains("SILVER"));
    package.store(Mode::Check).expect("it was written");
}

#[test]
fn missing_edited_and_left_over_files_are_stale() {
    let package = Package::new(ACME);
    let files = stale(package.store(Mode::Check), &package.path("diameter"));
    assert!(files.contains(&"mod.rs".to_owned()), "{files:?}");

    package.store(Mode::Write).expect("the dictionary is right");
    let module = package.read("diameter/mod.rs");
    package.write("diameter/mod.rs", &format!("{module}// mine\n"));
    package.write("diameter/acme/old.rs", "// @generated from acme.xml by hand; do not edit.\n");
    package.write("diameter/acme/notes.rs", "// Somebody wrote this.\n");
    let error = package.store(Mode::Check).expect_err("two files are wrong");
    let text = error.to_string();
    assert!(text.starts_with("the generated code is not up to date, run `cargo run --example"));
    let files = stale(Err(error), &package.path("diameter"));
    assert_eq!(files, ["mod.rs", "acme/old.rs"]);

    package.store(Mode::Write).expect("the dictionary is right");
    package.store(Mode::Check).expect("it was written");
    assert!(!package.path("diameter/acme/old.rs").exists());
    assert!(package.path("diameter/acme/notes.rs").exists(), "not ours to remove");
}

#[test]
fn unchanged_code_is_not_written_again() {
    let package = Package::new(ACME);
    package.store(Mode::Write).expect("the dictionary is right");
    let written = || {
        let file = fs::metadata(package.path("diameter/acme/avp.rs")).expect("it was written");
        file.modified().expect("the system knows")
    };
    let before = written();
    package.store(Mode::Write).expect("the dictionary is right");
    assert_eq!(written(), before);
}

#[test]
fn files_say_where_they_come_from_and_what_writes_them() {
    let package = Package::new(ACME);
    package.store(Mode::Write).expect("the dictionary is right");
    let first = package.read("diameter/acme/avp.rs");
    let first = first.lines().next().expect("it has lines");
    assert!(first.ends_with(&format!("acme.xml by {COMMAND}; do not edit.")), "{first}");
}

#[test]
fn code_finds_itself_and_the_standard_dictionaries() {
    let package = Package::new(ACME);
    package.store(Mode::Write).expect("the dictionary is right");
    let application = package.read("diameter/acme/application.rs");
    assert!(application.contains("use super::DICTIONARY;"), "{application}");
    assert!(application.contains("::diameter_messages::gy::CreditControlRequest"), "{application}");
    let root = package.read("diameter/mod.rs");
    assert!(root.contains("::diameter_messages::if_gy!"), "{root}");
    assert!(!root.contains("feature ="), "the features of this crate are not asked for: {root}");
}

#[test]
fn mapped_formats_have_their_type_and_others_that_of_their_origin() {
    let package = Package::new(ACME);
    package.store(Mode::Write).expect("the dictionary is right");
    assert!(package.read("diameter/acme/avp.rs").contains("ACME_PRICE: Avp<u64>"));

    let config = package.config().format("Acme-Money", "crate::Money");
    config.store(package.path("diameter"), COMMAND, Mode::Write).expect("the type is a path");
    assert!(package.read("diameter/acme/avp.rs").contains("ACME_PRICE: Avp<crate::Money>"));
}

/// Credit control with what a vendor adds to it.
const EXTENDED: &str = r#"<dictionary name="acme" spec="Acme 1" vendor-id="32473">
  <import dictionary="base"/>
  <import dictionary="credit-control"/>
  <import dictionary="gy"/>
  <import dictionary="ts32299"/>
  <application id="4" name="Gy" extends="gy">
    <extend command="Credit-Control" spec="Acme 1, 2">
      <request><![CDATA[ [ Acme-Tier ] ]]></request>
      <answer><![CDATA[ [ Acme-Tier ] ]]></answer>
    </extend>
  </application>
  <extend avp="Multiple-Services-Credit-Control" spec="Acme 1, 3">
    <grammar><![CDATA[ [ Acme-Tier ] ]]></grammar>
  </extend>
  <avp name="Acme-Tier" code="1" type="Unsigned32" mandatory="may" spec="Acme 1, 4"/>
</dictionary>
"#;

#[test]
fn credit_control_is_connected_with_sessions_where_the_config_says_so() {
    let request = "diameter/acme/commands/credit_control/request.rs";
    let answer = "diameter/acme/commands/credit_control/answer.rs";
    let services = "diameter/acme/groups/multiple_services_credit_control.rs";
    let table = "diameter_session::credit_control_avps!";

    let package = Package::new(EXTENDED);
    package.store(Mode::Write).expect("the dictionary is right");
    for file in [request, answer, services] {
        assert!(!package.read(file).contains(table), "{file}");
    }
    let sessions = |package: &Package| {
        let config = package.config().sessions();
        config.store(package.path("diameter"), COMMAND, Mode::Write).expect("that changes nothing");
    };
    sessions(&package);
    for file in [request, answer, services] {
        assert!(package.read(file).contains(table), "{file}");
    }
    assert!(package.read("diameter/mod.rs").contains("::diameter_messages::if_session!"));

    // Nobody but the vendor knows what to answer there.
    let required =
        EXTENDED.replace("<answer><![CDATA[ [ Acme-Tier ]", "<answer><![CDATA[ { Acme-Tier }");
    let package = Package::new(&required);
    sessions(&package);
    assert!(!package.read(request).contains(table));
    assert!(!package.read(answer).contains(table));
    assert!(package.read(services).contains(table));
}

#[test]
fn mistakes_in_dictionaries_are_shown_as_a_compiler_would() {
    let package = Package::new(&ACME.replace("type=\"Acme-Money\"", "type=\"Acme-Mony\""));
    let error = package.store(Mode::Write).expect_err("there is no such format");
    let shown = format!("{error:?}");
    assert!(shown.contains("error: unknown data format `Acme-Mony`"), "{shown}");
    assert!(shown.contains("acme.xml:9:41\n"), "{shown}");
    assert!(shown.contains("did you mean `Acme-Money`?"), "{shown}");
    assert!(!package.path("diameter").exists(), "nothing is written");
}

#[test]
fn name_of_a_standard_dictionary_is_taken() {
    let package = Package::new(ACME);
    package.write("gy.xml", "<dictionary name=\"gy\" spec=\"Mine\"/>");
    let config = package.config().dictionary(package.path("gy.xml"));
    let error = config.store(package.path("diameter"), COMMAND, Mode::Write);
    let shown = error.expect_err("there is a standard one").to_string();
    assert!(shown.contains("a second dictionary `gy`"), "{shown}");
    assert!(shown.contains("diameter-codegen/dictionaries/gy.xml"), "{shown}");
}

#[test]
fn unreadable_dictionary_is_named() {
    let package = Package::new(ACME);
    let config = package.config().dictionary(package.path("none.xml"));
    let error = config.store(package.path("diameter"), COMMAND, Mode::Write);
    let shown = error.expect_err("there is no such file").to_string();
    assert!(shown.starts_with("cannot read the dictionary ") && shown.contains("none.xml: "));
}

#[test]
fn config_without_a_dictionary_is_an_error() {
    let error = Config::new().store("diameter", COMMAND, Mode::Check);
    assert!(matches!(error, Err(Error::NoDictionary)), "{error:?}");
}

#[test]
fn wrong_format_of_the_config_is_an_error() {
    let package = Package::new(ACME);
    let store = |name: &str, rust_type: &str| {
        let config = package.config().format(name, rust_type);
        let result = config.store(package.path("diameter"), COMMAND, Mode::Check);
        result.expect_err("the format is wrong").to_string()
    };
    assert_eq!(
        store("Acme-Mony", "crate::Money"),
        "`Config::format`: no dictionary defines the data format `Acme-Mony`; did you mean \
         `Acme-Money`?"
    );
    assert_eq!(
        store("OctetString", "crate::Octets"),
        "`Config::format`: `OctetString` is a data format of RFC 6733; derive one from it with a \
         `format` element, and map that"
    );
    for path in ["crate::Money; fn", "money::Money", "super::Money", ""] {
        assert_eq!(
            store("Acme-Money", path),
            format!(
                "`Config::format`: `{path}` for `Acme-Money` is not a path that is right in every \
                 module; write one such as `crate::Money`"
            )
        );
    }
}

#[test]
fn dictionary_that_lies_beside_is_suggested() {
    let package = Package::new(&ACME.replace("dictionary=\"gy\"", "dictionary=\"acme-units\""));
    fs::write(package.path("acme-units.xml"), "<dictionary/>").expect("the folder is there");
    let shown = format!("{:?}", package.store(Mode::Write).expect_err("it is not loaded"));
    assert!(shown.contains("error: there is no dictionary `acme-units`"), "{shown}");
    assert!(shown.contains("acme-units.xml` lies beside this file: load both"), "{shown}");
}
