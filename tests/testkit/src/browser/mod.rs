//! Chromium without a screen: what pages look like, and whether everybody can use them.
//!
//! It is spoken with over its DevTools protocol, by a pipe: JSON with an octet 0 behind it. Nothing but the pages
//! under test is asked for, and the network is not needed.

mod protocol;

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use protocol::Protocol;

/// A browser with one page. It ends with the test.
pub struct Browser {
    protocol: Protocol,
}

/// How a page is looked at.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// In pixels of CSS.
    pub width: u32,
    /// In pixels of CSS.
    pub height: u32,
    /// Whether the reader prefers a dark screen.
    pub is_dark: bool,
}

impl View {
    /// A desk in daylight, and at night; a phone in daylight, and at night.
    pub const ALL: [(&str, Self); 4] = [
        ("light", Self { width: 1200, height: 800, is_dark: false }),
        ("dark", Self { width: 1200, height: 800, is_dark: true }),
        ("phone", Self { width: 390, height: 844, is_dark: false }),
        ("phone-dark", Self { width: 390, height: 844, is_dark: true }),
    ];
}

impl Browser {
    /// Starts it; `headers` go with each request, such as a token.
    ///
    /// # Panics
    ///
    /// When it is not installed.
    pub fn start(headers: &[(&str, &str)]) -> Self {
        let mut browser = Self { protocol: Protocol::start() };
        for domain in ["Page", "Network", "Accessibility", "Runtime"] {
            browser.ask(&format!("{domain}.enable"), json!({}));
        }
        let headers: serde_json::Map<String, Value> =
            headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
        browser.ask("Network.setExtraHTTPHeaders", json!({ "headers": headers }));
        browser
    }

    /// Opens a page.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub fn open(&mut self, url: &str, view: View) {
        let View { width, height, is_dark } = view;
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.ask("Emulation.setDeviceMetricsOverride", metrics);
        let scheme = if is_dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.ask("Emulation.setEmulatedMedia", json!({ "features": features }));
        let opened = self.ask("Page.navigate", json!({ "url": url }));
        assert!(opened.get("errorText").is_none(), "{url}: {opened}");
        self.protocol.wait_for("Page.loadEventFired");
        let status = self.evaluate("performance.getEntriesByType('navigation')[0].responseStatus");
        // A file has none.
        assert!(status == 200 || url.starts_with("file:"), "{url}: {status}");
    }

    /// What a script says about the page.
    ///
    /// # Panics
    ///
    /// When the script fails.
    pub fn evaluate(&mut self, script: &str) -> Value {
        let asked = json!({ "expression": script, "returnByValue": true });
        let answer = self.ask("Runtime.evaluate", asked);
        assert!(answer.get("exceptionDetails").is_none(), "{answer}");
        answer["result"]["value"].clone()
    }

    /// What keeps people from using the page that is open: nothing, if all is well.
    ///
    /// The rules are those of WCAG 2.2 that a program can decide: a language and a title, landmarks, headings in
    /// order, names of whatever can be used, headers of tables, texts in place of pictures, contrast, room to touch,
    /// and no scrolling to the side.
    pub fn obstacles(&mut self) -> Vec<String> {
        let found = self.evaluate(include_str!("obstacles.js"));
        let mut found: Vec<String> =
            found.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect();
        let tree = self.ask("Accessibility.getFullAXTree", json!({}));
        found.extend(tree["nodes"].as_array().unwrap().iter().filter_map(nameless));
        found
    }

    /// A picture of the page that is open, down to its end, as PNG.
    pub fn picture(&mut self) -> Vec<u8> {
        let size = self.ask("Page.getLayoutMetrics", json!({}))["cssContentSize"].clone();
        let (width, height) = (&size["width"], &size["height"]);
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
        let how = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let answer = self.ask("Page.captureScreenshot", how);
        BASE64_STANDARD.decode(answer["data"].as_str().unwrap()).unwrap()
    }

    /// Looks at pages in each [view](View::ALL), and tells all obstacles with the page and the view. Where the
    /// environment has a folder in `PICTURES`, pictures of the pages go there.
    pub fn look_at(&mut self, site: &str, pages: &[(&str, String)]) -> Vec<String> {
        let folder = std::env::var_os("PICTURES").map(PathBuf::from);
        let mut found = Vec::new();
        for (name, path) in pages {
            for (view_name, view) in View::ALL {
                self.open(&format!("{site}{path}"), view);
                let obstacles = self.obstacles();
                found.extend(obstacles.iter().map(|it| format!("{path}, {view_name}: {it}")));
                if let Some(folder) = &folder {
                    self.keep_picture(&folder.join(format!("{name}-{view_name}.png")));
                }
            }
        }
        found
    }

    fn keep_picture(&mut self, path: &Path) {
        std::fs::write(path, self.picture()).unwrap();
    }

    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.protocol.ask(method, parameters)
    }
}

/// A node of the accessibility tree that can be used, and has no name for who does not see it.
fn nameless(node: &Value) -> Option<String> {
    const USED: [&str; 12] = [
        "button",
        "checkbox",
        "columnheader",
        "combobox",
        "heading",
        "image",
        "link",
        "listbox",
        "radio",
        "searchbox",
        "textbox",
        "DisclosureTriangle",
    ];
    let role = node["role"]["value"].as_str()?;
    let name = node["name"]["value"].as_str().unwrap_or_default();
    let is_ignored = node["ignored"] == true;
    let is_nameless = USED.contains(&role) && name.trim().is_empty();
    (is_nameless && !is_ignored).then(|| format!("a {role} has no name"))
}
