//! The features of diameter-messages: how code generated elsewhere says which one it misses.
//!
//! That code cannot ask for the features of another crate. diameter-messages exports a macro for each
//! that takes one of two things, by whether the feature is enabled.

use std::collections::{BTreeMap, BTreeSet};

use super::names::module_name;
use super::scope::{FULL, Scope};
use super::source::Part;
use crate::model::AvpRef;

/// The feature that connects types with the machines of diameter-session.
const SESSION: &str = "session";

/// The file with the macros.
pub(crate) fn file(scope: &Scope<'_>) -> Vec<Part> {
    let mut table = String::new();
    for feature in scope.features().chain([SESSION, FULL]) {
        table.push_str(&format!("    {feature:?} => {}\n", macro_name(feature)));
    }
    vec![Part::Text(format!("{MACROS}\nchoices! {{\n    $\n{table}}}\n"))]
}

const MACROS: &str = r#"//! What code generated from other dictionaries asks: whether a feature is enabled.

/// For each feature a macro that takes the first of two blocks where the feature is enabled, and the second
/// where it is not. The dollar sign stands for itself in the macros that this one defines.
macro_rules! choices {
    ($dollar:tt $($feature:literal => $name:ident)*) => {$(
        #[cfg(feature = $feature)]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ({ $dollar($dollar with:tt)* } { $dollar($dollar without:tt)* }) => { $dollar($dollar with)* };
        }

        #[cfg(not(feature = $feature))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ({ $dollar($dollar with:tt)* } { $dollar($dollar without:tt)* }) => { $dollar($dollar without)* };
        }
    )*};
}
"#;

fn macro_name(feature: &str) -> String {
    format!("if_{}", module_name(feature))
}

/// The modules of the own dictionaries, where the features of diameter-messages are enabled that they need.
/// Else there is one error that says which, and not one for every type that is not there.
pub(crate) fn demand(scope: &Scope<'_>, modules: &str) -> String {
    let needs = needs(scope);
    let enough = enough(scope, &needs);
    let quoted = |features: &mut dyn Iterator<Item = &String>| {
        features.map(|feature| format!("`{feature}`")).collect::<Vec<_>>().join(", ")
    };
    let own = scope.model.dictionaries.iter().filter(|dictionary| !dictionary.external);
    let files: Vec<&str> = own.map(|dictionary| dictionary.file.as_str()).collect();
    let verb = if files.len() == 1 { "needs" } else { "need" };
    let files = files.join(", ");
    let list: Vec<String> = enough.iter().map(|feature| format!("\"{feature}\"")).collect();
    let list = list.join(", ");
    if needs.is_empty() {
        return modules.to_owned();
    }
    let mut text = macro_text("modules", modules);
    let mut last = "modules".to_owned();
    for (number, any) in needs.iter().enumerate() {
        let what = if any.len() == 1 { "the feature" } else { "one of the features" };
        let message = format!(
            "{files} {verb} {what} {} of diameter-messages; `features = [{list}]` in Cargo.toml is \
             all that is needed",
            quoted(&mut any.iter())
        );
        let error = format!("compile_error! {{ {message:?} }}\n");
        let choice = any.iter().rev().fold(error, |other, feature| {
            let (name, other) = (macro_name(feature), indented(&other, 2));
            let this = indented(&format!("{last}! {{}}\n"), 2);
            format!(
                "::diameter_messages::{name}! {{\n    {{\n{this}    }}\n    {{\n{other}    }}\n}}\n"
            )
        });
        last = format!("demand_{number}");
        text.push_str(&macro_text(&last, &choice));
    }
    text + &format!("{last}! {{}}\n")
}

/// A macro that stands for these items. Formatting the crate must not make the file stale.
fn macro_text(name: &str, items: &str) -> String {
    format!(
        "#[rustfmt::skip]\nmacro_rules! {name} {{\n    () => {{\n{}    }};\n}}\n\n",
        indented(items, 2)
    )
}

fn indented(text: &str, levels: usize) -> String {
    let blanks = "    ".repeat(levels);
    let lines = text.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("{blanks}{line}\n"),
    });
    lines.collect()
}

/// The features that the own dictionaries need: one at least of each set.
fn needs(scope: &Scope<'_>) -> BTreeSet<BTreeSet<String>> {
    let model = scope.model;
    let mut needs = BTreeSet::new();
    needs.extend(scope.target.sessions.then(|| BTreeSet::from([SESSION.to_owned()])));
    let own = model.dictionaries.iter().enumerate().filter(|(_, it)| !it.external);
    for (index, dictionary) in own {
        let imports = dictionary.imports.iter().filter_map(|name| model.position(name));
        let imports = imports.filter(|import| model.dictionaries[*import].external);
        needs.extend(imports.filter_map(|import| scope.module_gate(import)));
        let used: Vec<AvpRef> = scope.reached(index).collect();
        let used = used.into_iter().filter(|it| model.dictionaries[it.dictionary].external);
        needs.extend(used.filter_map(|reference| {
            let has_type = scope.has_own_type(model.avp(reference));
            if has_type { scope.gate(reference) } else { scope.module_gate(reference.dictionary) }
        }));
        let lenders = scope.inherited(index).into_iter().map(|(lender, _)| lender);
        let lenders: BTreeSet<usize> = lenders.collect();
        needs.extend(lenders.into_iter().filter_map(|lender| scope.command_gate(lender)));
    }
    // Who has one of a few features also has one of more.
    let all = needs.clone();
    needs.retain(|set| !all.iter().any(|other| other != set && other.is_subset(set)));
    needs
}

/// Few features that meet all needs, those of imported applications first.
fn enough(scope: &Scope<'_>, needs: &BTreeSet<BTreeSet<String>>) -> BTreeSet<String> {
    let own = scope.model.dictionaries.iter().filter(|dictionary| !dictionary.external);
    let imported: BTreeSet<&String> = own.flat_map(|dictionary| &dictionary.imports).collect();
    let mut open: Vec<&BTreeSet<String>> = needs.iter().collect();
    let mut enough = BTreeSet::new();
    while !open.is_empty() {
        let mut counts = BTreeMap::<&String, usize>::new();
        open.iter().copied().flatten().for_each(|feature| *counts.entry(feature).or_default() += 1);
        // Of equally useful features the first by name.
        let best = counts
            .into_iter()
            .rev()
            .max_by_key(|(feature, count)| (imported.contains(feature), *count));
        let Some((best, _)) = best else { break };
        enough.insert(best.clone());
        open.retain(|set| !set.contains(best));
    }
    enough
}
