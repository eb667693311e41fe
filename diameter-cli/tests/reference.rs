//! The site that `diameter dictionary export --to html` writes: all of the dictionaries is in it, nothing leads
//! nowhere, and people find their way.

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of this is tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use diameter_codegen::model::{EnumValue, Grammar, Model};
use diameter_codegen::{Source, load_files, standard_dictionaries};
use diameter_testkit::browser::{Browser, View};
use scraper::{Html, Selector};
use tempfile::TempDir;

const ACME: &str = "tests/cmd/export.in/acme.xml";

/// Writes the site, and says what the tool prints.
fn site(arguments: &[&str]) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["dictionary", "export", "--to", "html", "--dictionary", ACME, "-o"])
        .arg(folder.path())
        .args(arguments)
        .output()
        .unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap());
    assert!(output.status.success(), "{err}");
    (folder, out)
}

/// What is of interest on a page.
struct Seen {
    text: String,
    anchors: BTreeSet<String>,
    /// What its links, styles and scripts lead to.
    links: Vec<String>,
    links_of_grammars: usize,
    mistakes: Vec<String>,
}

impl Seen {
    fn read(text: String) -> Self {
        let page = Html::parse_document(&text);
        let all = |selector: &str, attribute: &str| {
            let selector = Selector::parse(selector).unwrap();
            let found = page.select(&selector).filter_map(|it| it.attr(attribute));
            found.map(str::to_owned).collect::<Vec<_>>()
        };
        let ids = all("[id]", "id");
        let anchors: BTreeSet<String> = ids.iter().cloned().collect();
        let mut mistakes: Vec<String> = page.errors.iter().map(ToString::to_string).collect();
        if anchors.len() != ids.len() {
            mistakes.push("an id is there twice".to_owned());
        }
        let links = [all("[href]", "href"), all("[src]", "src")].concat();
        let links_of_grammars = all("pre a", "href").len();
        Self { text, anchors, links, links_of_grammars, mistakes }
    }
}

/// All pages of a folder, by their paths in it.
fn pages(folder: &Path) -> BTreeMap<PathBuf, Seen> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "html") {
                let page = Seen::read(fs::read_to_string(&path).unwrap());
                pages.insert(path.strip_prefix(folder).unwrap().to_owned(), page);
            }
        }
    }
    pages
}

/// Where a link of a page leads, within the folder.
fn target(page: &Path, link: &str) -> PathBuf {
    let mut path = page.parent().unwrap().to_owned();
    for step in link.split('/') {
        match step {
            ".." => assert!(path.pop(), "{} leaves the site: {link}", page.display()),
            step => path.push(step),
        }
    }
    path
}

#[test]
fn all_of_the_dictionaries_has_its_place_and_every_link_leads_somewhere() {
    let (folder, out) = site(&[]);
    let pages = pages(folder.path());
    assert!(out.starts_with(&format!("{} pages; they start at ", pages.len())), "{out}");

    // Valid, whole, and without the network.
    for (path, page) in &pages {
        assert_eq!(page.mistakes, [""; 0], "{}", path.display());
        assert!(page.text.starts_with("<!DOCTYPE html>") && page.text.ends_with("</html>"));
        for link in &page.links {
            assert!(!link.contains(':') || link.contains('#'), "{}: {link}", path.display());
            let (file, anchor) = link
                .split_once('#')
                .map_or((link.as_str(), None), |(file, anchor)| (file, Some(anchor)));
            let target = target(path, file);
            match pages.get(&target) {
                Some(other) => {
                    let is_there = anchor.is_none_or(|it| other.anchors.contains(it));
                    assert!(is_there, "{}: {link}", path.display());
                }
                None => {
                    assert!(folder.path().join(&target).is_file(), "{}: {link}", path.display());
                    assert_eq!(anchor, None);
                }
            }
        }
    }

    // What the search finds is there.
    let index = fs::read_to_string(folder.path().join("search-index.js")).unwrap();
    let list = index.trim().strip_prefix("window.diameterReference = ").unwrap();
    let entries: Vec<[String; 4]> = serde_json::from_str(list.strip_suffix(';').unwrap()).unwrap();
    assert!(entries.len() > 5_000, "{} entries", entries.len());
    for [name, _, link, _] in &entries {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let page = pages.get(Path::new(file)).unwrap_or_else(|| panic!("{name}: {link}"));
        assert!(anchor.is_empty() || page.anchors.contains(anchor), "{name}: {link}");
    }

    everything_is_there(&pages, &model());
    let size: usize = pages.values().map(|it| it.text.len()).sum();
    assert!(size < 32 << 20, "{size} octets");
}

fn model() -> Model {
    let mut sources = standard_dictionaries();
    sources.push(Source::from_bytes("acme.xml", fs::read(ACME).unwrap()).unwrap());
    load_files(&sources).unwrap()
}

/// Each dictionary, application, command, AVP, value and bit has a place on the page of its number, with its clause.
fn everything_is_there(pages: &BTreeMap<PathBuf, Seen>, model: &Model) {
    let page = |path: String| {
        pages.get(Path::new(&path)).unwrap_or_else(|| panic!("there is no page {path}"))
    };
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let has = |page: &Seen, text: &str| assert!(page.text.contains(&escaped(text)), "{text}");
    let (mut rules, mut results) = (0, 0);
    let mut named = |grammar: &Grammar| {
        rules += grammar.items.iter().filter(|it| it.avp.is_some()).count();
    };
    for dictionary in &model.dictionaries {
        let of_dictionary = page(format!("dictionary/{}.html", dictionary.name));
        has(of_dictionary, &dictionary.spec);
        for named in dictionary.formats.iter().map(|it| &it.name) {
            has(of_dictionary, named);
        }
        for flags in &dictionary.flags {
            has(of_dictionary, &flags.name);
            flags.bits.iter().for_each(|bit| has(of_dictionary, &bit.name));
        }
        for application in &dictionary.applications {
            has(page(format!("application/{}.html", application.id)), &application.name);
            for command in &application.commands {
                let name = command.code.map_or("answer-message".to_owned(), |it| it.to_string());
                let page = page(format!("command/{}/{name}.html", application.id));
                assert!(page.anchors.contains(&dictionary.name));
                has(page, &command.spec);
                for message in command.request.iter().chain([&command.answer]) {
                    has(page, &message.name);
                    named(&message.grammar);
                }
            }
        }
        for avp in &dictionary.avps {
            let page = page(format!("avp/{}/{}.html", avp.vendor_id, avp.code));
            assert!(page.anchors.contains(&dictionary.name), "{}", avp.name);
            has(page, &avp.name);
            has(page, &avp.spec);
            if avp.shares.is_some() {
                continue;
            }
            avp.grammar.iter().for_each(&mut named);
            let anchored = |what: &str, values: &[EnumValue]| {
                for value in values {
                    let anchor = format!("{}:{what}-{}", dictionary.name, value.value);
                    assert!(page.anchors.contains(&anchor), "{anchor} of {}", avp.name);
                    has(page, &value.name);
                }
            };
            anchored("value", &avp.enums);
            anchored("bit", &avp.bits);
            if avp.name == "Result-Code" {
                results += avp.enums.len();
                let results = avp.enums.iter().map(|it| format!("result/0/{}.html", it.value));
                results.for_each(|path| assert!(pages.contains_key(Path::new(&path)), "{path}"));
            }
        }
    }
    assert!(results > 50);
    // Every name in a grammar is a link.
    let linked: usize = pages.values().map(|it| it.links_of_grammars).sum();
    assert_eq!(linked, rules);
}

#[test]
fn links_that_people_paste_stay_and_lead_to_where_something_is_used() {
    let (folder, _) = site(&["acme"]);
    let pages = pages(folder.path());
    let page = |path: &str| &pages[Path::new(path)];
    let tier = page("avp/32473/2.html");
    for part in
        ["Loyalty-Tier", "Acme Interface Guide, 3.2", "GOLD", "Acme Interface Guide, release 2"]
    {
        assert!(tier.text.contains(part), "{part}");
    }
    assert!(tier.links.contains(&"../../avp/32473/1.html#acme".to_owned()), "{:?}", tier.links);
    assert!(page("command/4/16777214.html").text.contains("is there 1 to 2 times"));
    // What the dictionary imports came with it, and what it does not import did not.
    assert!(page("avp/0/432.html").anchors.contains("credit-control"));
    assert!(!pages.contains_key(Path::new("dictionary/s6a.html")));
    let advice = page("result/0/4012.html");
    assert!(advice.text.contains("What to do") && advice.text.contains("CCA"), "{}", advice.text);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_diameter"))
        .args(["dictionary", "export", "--to", "html", "-o"])
        .arg(file.path().join("site"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.starts_with("error: cannot make "), "{errors}");
}

#[test]
#[ignore = "needs chromium"]
fn everybody_finds_the_way_without_a_server() {
    let (folder, _) = site(&[]);
    let root = format!("file://{}/", folder.path().display());
    let mut browser = Browser::start(&[]);
    let pages = [
        ("reference-applications", "index.html"),
        ("reference-command", "command/4/272.html"),
        ("reference-avp", "avp/0/456.html"),
        ("reference-enumerated", "avp/0/416.html"),
        ("reference-result", "result/10415/5001.html"),
        ("reference-results", "results.html"),
        ("reference-dictionary", "dictionary/ts29214.html"),
        ("reference-application", "application/16777251.html"),
        ("reference-vendor", "vendor/10415.html"),
    ];
    let found = browser.look_at(&root, &pages.map(|(name, path)| (name, path.to_owned())));
    assert_eq!(found, [""; 0]);

    // A slash, a few letters, and Enter.
    let [(_, desk), ..] = View::ALL;
    browser.open(&format!("{root}avp/0/263.html"), desk);
    let key = |key: &str, on: &str| {
        format!(
            "{on}.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true }}))"
        )
    };
    let box_ = "document.getElementById('reference-search')";
    browser.evaluate(&key("/", "document.body"));
    assert_eq!(browser.evaluate("document.activeElement.id"), "reference-search");
    browser
        .evaluate(&format!("{box_}.value = 'rating_gr'; {box_}.dispatchEvent(new Event('input'))"));
    let first =
        "document.querySelector('#reference-found [aria-selected=true] a')?.textContent ?? ''";
    let wait = |browser: &mut Browser, script: &str, wanted: &str| {
        for _ in 0..100 {
            if browser.evaluate(script).as_str().is_some_and(|it| it.contains(wanted)) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        panic!("{script} is {}, not {wanted}", browser.evaluate(script));
    };
    wait(&mut browser, first, "Rating-GroupAVP 432");
    let obstacles = browser.obstacles();
    assert_eq!(obstacles, [""; 0]);
    if let Some(folder) = std::env::var_os("PICTURES") {
        fs::write(Path::new(&folder).join("reference-search.png"), browser.picture()).unwrap();
    }
    browser.evaluate(&key("Enter", box_));
    wait(&mut browser, "location.pathname", "/avp/0/432.html");
    // Numbers lead to what has them.
    browser.open(&format!("{root}index.html"), desk);
    // The page before was left by a key: its end may be what was waited for.
    wait(&mut browser, "location.pathname + document.readyState", "/index.htmlcomplete");
    browser.evaluate(&format!(
        "{box_}.focus(); {box_}.value = '10415/5001'; {box_}.dispatchEvent(new Event('input'))"
    ));
    wait(&mut browser, first, "DIAMETER_ERROR_USER_UNKNOWN");
}
