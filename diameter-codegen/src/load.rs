//! All steps from dictionary files to the checked model.

use std::collections::HashSet;

use diameter_diagnostic::{Diagnostics, Report};

use crate::model::Model;
use crate::source::Source;
use crate::syntax::Dictionary;
use crate::{check, extend, formats, lower, resolve, xml};

/// Reads, resolves and checks dictionaries together.
///
/// # Errors
///
/// Everything that is wrong with any of them, as far as it can be found in one run.
pub fn load(sources: &[Source]) -> Result<Model, Diagnostics> {
    with(sources, &|_, _| None)
}

/// Like [`load`], of sources whose names are paths of files: where one imports a dictionary that is not
/// among them and lies in the same folder, it is suggested.
///
/// # Errors
///
/// As [`load`].
pub fn load_files(sources: &[Source]) -> Result<Model, Diagnostics> {
    with(sources, &|source, name| sources.get(source)?.beside(name))
}

/// `beside` names the file of a dictionary that is not loaded, beside that of source number so-and-so.
fn with(
    sources: &[Source],
    beside: &dyn Fn(usize, &str) -> Option<String>,
) -> Result<Model, Diagnostics> {
    let mut report = Report::default();
    let parsed = sources
        .iter()
        .enumerate()
        .filter_map(|(index, source)| xml::parse(index, source, &mut report));
    let mut dictionaries = sorted(parsed.collect(), &mut report);
    formats::resolve(&mut dictionaries, &mut report);
    let is_read = |stem: &&str| dictionaries.iter().any(|found| found.name.value == *stem);
    let unreadable: HashSet<&str> =
        sources.iter().map(Source::stem).filter(|stem| !is_read(stem)).collect();
    extend::expand(&mut dictionaries, &unreadable, &mut report);
    let resolution = resolve::resolve(&dictionaries, &unreadable, beside, &mut report);
    check::check(&dictionaries, &resolution, &mut report);
    let model = lower::lower(&dictionaries, &resolution, sources);
    let files: Vec<_> = sources.iter().map(Source::file).collect();
    report.finish(model, &files)
}

/// Sorts by name and drops a second dictionary of the same name, of which everything else would be
/// wrong too. The first is an external one where there is any: it cannot be changed.
fn sorted(mut dictionaries: Vec<Dictionary>, report: &mut Report) -> Vec<Dictionary> {
    dictionaries.sort_by(|a, b| {
        (&a.name.value, !a.external, a.source).cmp(&(&b.name.value, !b.external, b.source))
    });
    dictionaries.dedup_by(|second, first| {
        let same = second.name.value == first.name.value;
        if same {
            report
                .error(second.name.span, format!("a second dictionary `{}`", first.name.value))
                .related(first.name.span, "the first one");
        }
        same
    });
    dictionaries
}
