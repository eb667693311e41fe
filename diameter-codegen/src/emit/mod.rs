//! The emitter: from the model to Rust source, one small file per output, in three steps.
//!
//! ```text
//!  model, target
//!    |   plan      which files there are and what is in each: paths, gates, imports, types of fields
//!    v
//!  Page
//!    |   print     a pure function for each kind of file
//!    v
//!  Part, of tokens
//!    |   source    the only place where text is laid out
//!    v
//!  File
//! ```
//!
//! `target` is where the code goes, `doc` the text of documentation.

mod doc;
mod plan;
mod print;
mod source;
mod target;

use std::path::PathBuf;

use crate::model::Model;
use plan::{Page, Volume};
pub use target::Target;

/// One generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path below the folder of generated code.
    pub path: PathBuf,
    /// The whole text.
    pub content: String,
}

/// What was generated from one dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The dictionary's name; `None` for the files that belong to no single one.
    pub dictionary: Option<String>,
    /// Its files.
    pub files: Vec<File>,
}

/// Generates the code of all dictionaries that are not external.
pub fn emit(model: &Model, target: &Target) -> Vec<Output> {
    let plan = plan::plan(model, target);
    let outputs = plan.volumes.iter().map(|volume| Output {
        dictionary: volume.dictionary.map(str::to_owned),
        files: files(volume, target).collect(),
    });
    outputs.collect()
}

/// Generates the one type of diameter-core that comes from a dictionary, `ResultCode`; diameter-messages
/// re-exports it.
pub fn emit_core(model: &Model) -> Output {
    let target = Target::messages();
    let plan = plan::plan_core(model, &target);
    let files = plan.volumes.iter().flat_map(|volume| files(volume, &target));
    Output { dictionary: None, files: files.collect() }
}

/// Prints pages.
fn files(volume: &Volume<'_>, target: &Target) -> impl Iterator<Item = File> {
    volume.pages.iter().map(|Page { path, content }| File {
        path: PathBuf::from(path),
        content: source::file(&volume.origin, &target.command, &print::print(content)),
    })
}
