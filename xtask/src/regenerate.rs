//! `cargo xtask regenerate`: dictionaries in, sources of diameter-messages out, and those of the vendor's
//! dictionary that the tests keep checked in.

use std::error::Error;
use std::io::{Write, stdout};

use diameter_codegen::model::Model;
use diameter_codegen::{
    Changes, Config, LargeStruct, Mode, Target, emit, emit_core, large_structs, load, store, sweep,
};

pub(crate) fn run(mode: Mode) -> Result<(), Box<dyn Error>> {
    messages(mode)?;
    let folder = crate::dictionaries::root().join("tests/conformance/tests/checked_in");
    Config::new()
        .dictionary(folder.join("kiosk.xml"))
        .format("Kiosk-Grams", "crate::Grams")
        .store(folder.join("diameter"), "cargo xtask regenerate", mode)?;
    Ok(())
}

/// The modules that `diameter-messages/doc` has an example for.
fn examples() -> Result<Vec<String>, Box<dyn Error>> {
    let folder = crate::dictionaries::root().join("diameter-messages/doc");
    let paths = std::fs::read_dir(&folder)?.map(|entry| entry.map(|entry| entry.path()));
    let paths = paths.collect::<Result<Vec<_>, _>>()?;
    let names = paths.iter().filter_map(|path| path.file_stem()?.to_str());
    Ok(names.map(str::to_owned).collect())
}

fn messages(mode: Mode) -> Result<(), Box<dyn Error>> {
    let model = load(&crate::dictionaries::read()?)?;
    let outputs = emit(&model, &Target::messages().with_examples(examples()?));
    let folder = crate::dictionaries::root().join("diameter-messages/src");
    let mut changes = store(&outputs, &folder, mode)?;
    let left_over = sweep(&outputs, &folder, mode)?;
    let core = crate::dictionaries::root().join("diameter-core/src");
    let in_core = [emit_core(&model)];
    changes.extend(store(&in_core, &core, mode)?);

    let mut out = stdout().lock();
    for (output, changes) in outputs.iter().chain(&in_core).zip(&changes) {
        if let Some(name) = &output.dictionary {
            writeln!(out, "{}", summary(&model, name, changes, mode))?;
        }
        if mode == Mode::Check {
            for path in &changes.written {
                writeln!(out, "  stale or missing: {}", path.display())?;
            }
        }
    }
    for large in large_structs(&model) {
        let LargeStruct { dictionary, name, size, boxed } = large;
        let held = if boxed { ", held in a Box" } else { "" };
        writeln!(out, "  large: {name} of {dictionary} takes about {size} octets{held}")?;
    }
    let verb = if mode == Mode::Write { "removed" } else { "left over" };
    for path in &left_over {
        let path = path.strip_prefix(&folder).unwrap_or(path);
        writeln!(out, "  {verb}: {}", path.display())?;
    }
    let is_stale = !left_over.is_empty() || changes.iter().any(|it| !it.written.is_empty());
    if mode == Mode::Check && is_stale {
        return Err("the generated code is not up to date: run `cargo xtask regenerate`".into());
    }
    Ok(())
}

fn summary(model: &Model, name: &str, changes: &Changes, mode: Mode) -> String {
    let Changes { written, unchanged } = changes;
    let Some(dictionary) = model.dictionary(name) else { return name.to_owned() };
    let commands: usize = dictionary.applications.iter().map(|it| it.commands.len()).sum();
    let groups = dictionary.avps.iter().filter(|avp| avp.grammar.is_some() && avp.shares.is_none());
    let groups = groups.count();
    let verb = if mode == Mode::Write { "written" } else { "stale" };
    format!(
        "{name:16} {commands:3} commands {groups:4} groups {:5} AVPs {:5} files {verb} {unchanged:5} \
         unchanged",
        dictionary.avps.len(),
        written.len()
    )
}
