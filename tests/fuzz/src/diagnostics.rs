//! What must hold of dictionaries that are loaded, and of the diagnostics of those that are not.

use diameter_codegen::model::Model;
use diameter_codegen::{Diagnostics, Location, Source, Target, emit, load};

/// Loads the sources; generates code if they are valid, and otherwise checks the diagnostics.
///
/// # Panics
///
/// When the generated code is none, or a diagnostic points outside of its file.
pub fn load_and_check(sources: &[Source]) -> Option<Model> {
    match load(sources) {
        Ok(model) => {
            check_code(&model);
            Some(model)
        }
        Err(diagnostics) => {
            check(&diagnostics, sources);
            None
        }
    }
}

fn check_code(model: &Model) {
    for output in emit(model, &Target::messages()) {
        for file in output.files {
            let parsed = syn::parse_file(&file.content);
            let is_code = parsed.is_ok() && !file.content.contains("compile_error!");
            assert!(is_code, "{}:\n{}", file.path.display(), file.content);
        }
    }
}

fn check(diagnostics: &Diagnostics, sources: &[Source]) {
    assert!(!diagnostics.list().is_empty());
    assert!(diagnostics.to_string().starts_with("error: "));
    for diagnostic in diagnostics.list() {
        assert!(!diagnostic.message.is_empty());
        check_location(&diagnostic.location, sources);
        if let Some((location, _)) = &diagnostic.related {
            check_location(location, sources);
        }
    }
}

/// Line and column lead to the underlined text.
fn check_location(location: &Location, sources: &[Source]) {
    let source = sources.iter().find(|source| source.name == location.file);
    let text = source.expect("one of the sources").text.as_str();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let line = text.split('\n').nth(location.line - 1).expect("a line of the file");
    let mut rest = line.chars();
    for _ in 1..location.column {
        rest.next().expect("a column of the line");
    }
    assert!(rest.as_str().starts_with(&location.text), "{location:?}");
}
