//! The page in a browser, as people see and use it.

use diameter_testkit::browser::{Browser, View};

use crate::{folder, printed};

#[test]
#[ignore = "needs chromium"]
fn everybody_can_use_the_page_and_it_needs_no_network() {
    let folder = folder();
    let arguments = "flow --subscriber 001010000000001 --to html -o no-data.html no-data.pcap";
    assert_eq!(printed(folder.path(), arguments), "");
    let site = format!("file://{}", folder.path().display());
    let mut browser = Browser::start(&[]);
    let found = browser.look_at(&site, &[("no-data-page", "/no-data.html".to_owned())]);
    assert_eq!(found, [""; 0]);

    let (_, desk) = View::ALL[0];
    browser.open(&format!("{site}/no-data.html"), desk);
    let mut number = |script: &str| browser.evaluate(script).as_u64().unwrap();
    assert_eq!(number("performance.getEntriesByType('resource').length"), 0);
    let arrows = number("document.querySelectorAll('.arrow').length");
    assert!(arrows > 30, "{arrows}");

    // A click decodes the message, with its octets' meaning.
    let click = "(selector) => document.querySelector(selector)\
                 .dispatchEvent(new MouseEvent('click', { bubbles: true }))";
    browser.evaluate(&format!("({click})('.arrow[data-message=\"3\"]')"));
    let shown = browser.evaluate("document.querySelector('#decoded').textContent");
    let shown = shown.as_str().unwrap();
    assert!(shown.contains("Authentication-Information-Answer"), "{shown}");
    let pressed =
        "[...document.querySelectorAll('[aria-pressed=true]')].map(it => it.dataset.message)";
    assert_eq!(browser.evaluate(pressed), serde_json::json!(["3"]));

    // What went wrong leads to the message.
    browser.evaluate(&format!("({click})('nav button')"));
    let shown = browser.evaluate("document.querySelector('#decoded h2').textContent");
    assert!(shown.as_str().unwrap().contains("CCR-U #3 from dra1.example.net to ocs1"), "{shown}");

    // The search looks into decoded messages, and keys walk through what it has found.
    let found = browser.evaluate(
        "(() => { const field = document.querySelector('input'); field.value = 'service_granted'; \
         field.dispatchEvent(new Event('input')); return document.querySelector('output').value })()",
    );
    let expected = format!("2 of {arrows} messages");
    assert_eq!(found, serde_json::json!(expected));
    let key = "(key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))";
    browser.evaluate("choose(arrows[0])");
    browser.evaluate(&format!("({key})('j')"));
    let shown = browser.evaluate("document.querySelector('#decoded h2').textContent");
    assert!(shown.as_str().unwrap().contains("ULA"), "{shown}");
    browser.evaluate(&format!("({key})('Escape')"));
    assert_eq!(
        browser.evaluate("document.querySelectorAll('.other').length"),
        serde_json::json!(0)
    );
    browser.evaluate(&format!("({key})('/')"));
    assert_eq!(browser.evaluate("document.activeElement.type"), serde_json::json!("search"));
}
