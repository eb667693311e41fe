//! Names that are like one that nobody has.

use std::collections::BTreeSet;

use diameter_codegen::model::Model;

/// How many names are suggested.
const SUGGESTED: usize = 6;

/// How alike two names are at least, of 1.
const ALIKE: f64 = 0.88;

/// How much less alike than the best a name may be.
const SPREAD: f64 = 0.06;

/// The names most like the one asked for, the best first; those too that contain it.
pub(crate) fn alike<'n>(asked: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let asked = asked.to_lowercase();
    let mut rated: Vec<(f64, &str)> = Vec::new();
    for name in names.into_iter().collect::<BTreeSet<_>>() {
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

/// ``did you mean `A` or `B`?``, when something is alike.
pub(crate) fn did_you_mean(meant: &[&str]) -> Option<String> {
    let quoted: Vec<String> = meant.iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")))
}

/// The names and abbreviations of all commands, of pairs and of their messages.
pub(crate) fn commands(model: &Model) -> impl Iterator<Item = &str> {
    let applications = model.dictionaries.iter().flat_map(|it| &it.applications);
    applications.flat_map(|it| &it.commands).flat_map(|command| {
        let messages = command.request.iter().chain([&command.answer]);
        let names = messages.flat_map(|it| [it.name.as_str(), it.abbreviation.as_str()]);
        names.chain([command.name.as_str()])
    })
}

/// The names of all applications, and those of the dictionaries that have them.
pub(crate) fn applications(model: &Model) -> impl Iterator<Item = &str> {
    model.dictionaries.iter().flat_map(|dictionary| {
        let names = dictionary.applications.iter().map(|it| it.name.as_str());
        let own = (!dictionary.applications.is_empty()).then_some(dictionary.name.as_str());
        names.chain(own)
    })
}
