//! What results mean, where they come from, and what to do: the tables in `advice/`.

use std::sync::OnceLock;

use serde::Deserialize;

use super::results::ResultOf;

/// What there is to say of one result.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Advice {
    /// The vendor of an Experimental-Result; 0 for a Result-Code.
    #[serde(default)]
    vendor: u32,
    code: i64,
    name: String,
    /// What it says, in a sentence or two.
    pub(crate) meaning: String,
    /// Where it comes from most of the time, the likeliest first.
    pub(crate) causes: Vec<String>,
    /// What to look at and what to do, in this order.
    pub(crate) remedies: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    result: Vec<Advice>,
}

const TABLES: [&str; 5] = [
    include_str!("advice/base.toml"),
    include_str!("advice/charging.toml"),
    include_str!("advice/subscribers.toml"),
    include_str!("advice/policy.toml"),
    include_str!("advice/messages.toml"),
];

/// What there is to say of a result: nothing of a vendor's own.
pub(crate) fn of(result: &ResultOf<'_>) -> Option<&'static Advice> {
    all().iter().find(|it| {
        (it.vendor, it.code, it.name.as_str()) == (result.vendor, result.code, result.name)
    })
}

fn all() -> &'static [Advice] {
    static ALL: OnceLock<Vec<Advice>> = OnceLock::new();
    ALL.get_or_init(|| {
        // A test reads them all.
        let tables = TABLES.iter().filter_map(|text| toml::from_str::<Table>(text).ok());
        tables.flat_map(|table| table.result).collect()
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use diameter_codegen::{load, standard_dictionaries};

    use super::super::results;
    use super::*;

    /// Dictionaries whose own results have none, and why.
    const WITHOUT: [(&str, &str); 2] = [
        (
            "pc2",
            "between ProSe functions, which log why they refuse: the names say no less than we could",
        ),
        ("pc6", "as pc2"),
    ];

    #[test]
    fn tables_can_be_read() {
        for text in TABLES {
            toml::from_str::<Table>(text).unwrap_or_else(|error| panic!("{error}"));
        }
    }

    #[test]
    fn every_result_of_the_dictionaries_has_advice() {
        let model = load(&standard_dictionaries()).expect("they are tested");
        let results = results::all(model.dictionaries.iter());
        assert!(results.len() > 200, "{}", results.len());
        for result in &results {
            let is_left_out = result
                .said_by
                .iter()
                .all(|(dictionary, _)| WITHOUT.iter().any(|(name, _)| *name == dictionary.name));
            assert_eq!(of(result).is_none(), is_left_out, "{} of {}", result.name, result.number());
        }
        // And nothing has advice that no dictionary knows.
        let known: BTreeSet<_> = results.iter().map(|it| (it.vendor, it.code, it.name)).collect();
        for advice in all() {
            let key = (advice.vendor, advice.code, advice.name.as_str());
            assert!(known.contains(&key), "{key:?}");
        }
    }

    #[test]
    fn advice_is_complete_sentences_and_there_once() {
        let mut keys = BTreeSet::new();
        for advice in all() {
            assert!(keys.insert((advice.vendor, advice.code)), "{advice:?}");
            assert!(!advice.causes.is_empty() && !advice.remedies.is_empty(), "{advice:?}");
            let texts = [&advice.meaning].into_iter().chain(&advice.causes).chain(&advice.remedies);
            for text in texts {
                assert!(text.ends_with(['.', '?']) && text.len() < 250, "{text}");
            }
        }
    }
}
