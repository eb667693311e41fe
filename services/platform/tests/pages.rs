//! The check of pages finds what keeps people from using them.
#![allow(clippy::unwrap_used, reason = "tests fail that way")]

use diameter_testkit::browser::{Browser, View};

/// A page on which nothing is right.
const WRONG: &str = r#"<!doctype html><html><head><style>
  p { color: #999; background: #fff } button { padding: 0; border: 0; font-size: 8px }
  .wide { width: 3000px } .box { overflow-x: auto; width: 100px }
</style></head><body>
<h2>Below nothing</h2><p>hardly to be read</p><img src="none.png">
<form><input name="amount" placeholder="12.50"></form>
<button></button><a href="/"></a>
<table><tr><th></th></tr><tr><td>1</td></tr></table>
<div class="box"><div class="wide">far</div></div><div class="wide">out</div>
<h4 id="a">One</h4><h4 id="a">Other</h4>
</body></html>"#;

const RIGHT: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Right</title>
<style>:root { color-scheme: light dark } button, input { font-size: 1.2rem }</style></head><body>
<header><nav><a href="/" style="display: inline-block; padding: 0.5rem">Start</a></nav></header>
<main><h1>Right</h1><h2>Below</h2><p>All can be read.</p>
<form><label>Amount <input name="amount"></label><button>Put in</button></form>
<table><tr><th scope="col">Name</th></tr><tr><td>1</td></tr></table></main>
</body></html>"#;

fn obstacles(browser: &mut Browser, page: &str, view: View) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    std::fs::write(&file, page).unwrap();
    browser.open(&format!("file://{}", file.display()), view);
    browser.obstacles()
}

#[test]
#[ignore = "needs chromium"]
fn a_page_made_wrong_is_found_out_and_a_right_one_is_not_blamed() {
    let mut browser = Browser::start(&[]);
    for (name, view) in View::ALL {
        assert_eq!(obstacles(&mut browser, RIGHT, view), [""; 0], "{name}");
    }
    let (_, desk) = View::ALL[0];
    let found = obstacles(&mut browser, WRONG, desk);
    for expected in [
        "the language is not told",
        "there is no title",
        "as small as on a desk",
        "0 <main>, and not one",
        "there is not one <h1>",
        "is in no landmark",
        "leaves out a level",
        "the id a is there twice",
        "the field amount has no label",
        "cannot be sent",
        "has no headers",
        "a column of a table has no name",
        "has no text",
        "scrolls, and has no focus",
        "wide on 1200",
        "(2.5.8)",
        "has a contrast of 2.85",
        "a button has no name",
        "a link has no name",
        "a image has no name",
    ] {
        assert!(found.iter().any(|it| it.contains(expected)), "{expected} in {found:#?}");
    }
    // In the dark, colours for the light are found out.
    let (_, night) = View::ALL[1];
    let only_light = RIGHT.replace("<p>", "<p style='color: #333'>");
    let found = obstacles(&mut browser, &only_light, night);
    assert!(found.len() == 1 && found[0].contains("in the dark"), "{found:?}");
}
