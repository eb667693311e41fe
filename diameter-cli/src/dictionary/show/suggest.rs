//! Names that are like one that is unknown.

use std::collections::BTreeSet;

use diameter_codegen::model::Model;

/// How many names are suggested.
const SUGGESTED: usize = 6;

/// How alike two names are at least, of 1.
const ALIKE: f64 = 0.88;

/// How much less alike than the best a name may be.
const SPREAD: f64 = 0.06;

/// The sentence that says that nothing has this name, and what may have been meant.
pub(super) fn unknown(model: &Model, asked: &str) -> String {
    let (within, name) = asked.split_once(':').unwrap_or(("", asked));
    if !within.is_empty() && model.dictionary(&within.to_lowercase()).is_none() {
        let names = model.dictionaries.iter().map(|it| it.name.as_str());
        let meant = alike(within, names.collect());
        return format!("there is no dictionary `{within}`{}", listed(&meant));
    }
    let meant = alike(name, names(model));
    if meant.is_empty() {
        return format!(
            "nothing is called `{asked}`; `diameter dictionary list avps TEXT` lists names that \
             contain a text"
        );
    }
    format!("nothing is called `{asked}`{}", listed(&meant))
}

fn listed(meant: &[&str]) -> String {
    let quoted: Vec<String> = meant.iter().map(|name| format!("`{name}`")).collect();
    match quoted.is_empty() {
        true => "; `diameter dictionary list` has them all".to_owned(),
        false => format!("; did you mean {}?", quoted.join(" or ")),
    }
}

/// Everything that can be asked for by name.
fn names(model: &Model) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for dictionary in &model.dictionaries {
        names.insert(dictionary.name.as_str());
        names.extend(dictionary.avps.iter().map(|avp| avp.name.as_str()));
        for application in &dictionary.applications {
            names.insert(&application.name);
            for command in &application.commands {
                let messages = command.request.iter().chain([&command.answer]);
                names.insert(&command.name);
                names.extend(messages.map(|message| message.abbreviation.as_str()));
            }
        }
        names.extend(dictionary.formats.iter().map(|format| format.name.as_str()));
        names.extend(dictionary.flags.iter().map(|flags| flags.name.as_str()));
    }
    names
}

/// The most alike first; then names that contain the text.
fn alike<'m>(asked: &str, names: BTreeSet<&'m str>) -> Vec<&'m str> {
    let asked = asked.to_lowercase();
    let mut rated: Vec<(f64, &str)> = Vec::new();
    for name in names {
        let lower = name.to_lowercase();
        let mut rating = strsim::jaro_winkler(&asked, &lower);
        if asked.len() > 2 && lower.contains(&asked) {
            // Between the slips of the pen and what is only similar.
            rating = rating.max(0.9 + 0.05 * asked.len() as f64 / lower.len() as f64);
        }
        if rating >= ALIKE {
            rated.push((rating, name));
        }
    }
    rated.sort_by(|a, b| b.0.total_cmp(&a.0));
    let best = rated.first().map_or(0.0, |(rating, _)| *rating);
    rated.retain(|(rating, _)| *rating >= best - SPREAD);
    rated.into_iter().take(SUGGESTED).map(|(_, name)| name).collect()
}
