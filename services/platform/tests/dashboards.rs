//! Dashboards and the list of alarms name metrics that there are.
#![allow(clippy::unwrap_used, reason = "tests fail that way")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What looks like the name of a metric in a text.
fn names(text: &str) -> BTreeSet<&str> {
    let words = text.split(|it: char| !(it.is_ascii_alphanumeric() || it == '_'));
    words.filter(|it| it.starts_with("diameter_")).collect()
}

/// All names that stand as texts in sources of this folder.
fn written(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            written(&entry.path(), all);
        } else if entry.path().extension().is_some_and(|it| it == "rs") {
            all.push_str(&fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn sources() -> String {
    let mut all = String::new();
    for folder in [
        "diameter-node/src",
        "services/agent/src",
        "services/cdf/src",
        "services/hss/src",
        "services/ocs/src",
        "services/platform/src",
        "services/radius/src",
    ] {
        written(&project().join(folder), &mut all);
    }
    all
}

/// The labels that an expression picks or sums by.
fn labels(expression: &str) -> BTreeSet<&str> {
    let mut all = BTreeSet::new();
    for part in expression.split("by (").skip(1) {
        let list = part.split(')').next().unwrap();
        all.extend(list.split(',').map(str::trim));
    }
    for part in expression.split('{').skip(1) {
        let matchers = part.split('}').next().unwrap();
        all.extend(matchers.split(',').map(|it| it.split(['=', '!']).next().unwrap().trim()));
    }
    all
}

/// Labels that no source records, and Prometheus does not add.
fn unknown_labels<'a>(expression: &'a str, sources: &str) -> Vec<&'a str> {
    let is_known = |label: &&str| {
        ["instance", "le"].contains(label) || sources.contains(&format!("\"{label}\" =>"))
    };
    labels(expression).into_iter().filter(|it| !is_known(it)).collect()
}

/// Names that no source has. A histogram has three series.
fn unknown<'a>(text: &'a str, sources: &str) -> Vec<&'a str> {
    let is_known = |name: &&str| {
        let series = ["_bucket", "_sum", "_count"];
        let base = series.iter().find_map(|it| name.strip_suffix(it)).unwrap_or(name);
        [*name, base].iter().any(|it| sources.contains(&format!("\"{it}\"")))
    };
    names(text).into_iter().filter(|it| !is_known(it)).collect()
}

#[test]
fn dashboards_show_metrics_that_there_are() {
    let sources = sources();
    for service in ["agent", "cdf", "hss", "ocs", "radius"] {
        let file = project().join(format!("services/{service}/grafana/diameter-{service}.json"));
        let text = fs::read_to_string(file).unwrap();
        let dashboard: serde_json::Value = serde_json::from_str(&text).unwrap();
        let panels = dashboard["panels"].as_array().unwrap();
        assert!(panels.len() >= 8, "{service}");
        for panel in panels {
            for target in panel["targets"].as_array().unwrap() {
                let expression = target["expr"].as_str().unwrap();
                assert!(!names(expression).is_empty(), "{expression}");
                assert_eq!(unknown(expression, &sources), [""; 0], "{service}: {expression}");
                assert_eq!(
                    unknown_labels(expression, &sources),
                    [""; 0],
                    "{service}: {expression}"
                );
            }
        }
    }
}

#[test]
fn alarms_are_about_metrics_that_there_are() {
    let (text, sources) =
        (fs::read_to_string(project().join("docs/guide/alarms.md")).unwrap(), sources());
    assert!(names(&text).len() > 10);
    assert_eq!(unknown(&text, &sources), [""; 0]);
    for expression in text.split('`').skip(1).step_by(2) {
        assert_eq!(unknown_labels(expression, &sources), [""; 0], "{expression}");
    }
}

#[test]
fn misspelt_names_are_found() {
    let sources = sources();
    let expression =
        r#"sum by (operation, le) (rate(diameter_hss_store_seconds_bucket{instance="a"}[5m]))"#;
    assert_eq!(unknown(expression, &sources), [""; 0]);
    assert_eq!(unknown_labels(expression, &sources), [""; 0]);
    let misspelt = expression.replace("store", "stroe").replace("operation", "opration");
    assert_eq!(unknown(&misspelt, &sources), ["diameter_hss_stroe_seconds_bucket"]);
    assert_eq!(unknown_labels(&misspelt, &sources), ["opration"]);
}
