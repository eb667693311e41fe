//! The way into this crate for everybody who has dictionaries of their own: what to compile, and
//! where the code goes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use diameter_diagnostic::nearest;

use crate::error::Error;
use crate::model::{DataType, Model};
use crate::output::{self, Mode};
use crate::source::{Source, located, package};
use crate::{Output, Target, emit, load_files, standard_dictionaries};

/// Compiles dictionaries of your own into a crate of your own.
///
/// They may import each other and the dictionaries of this project, whose types are those of
/// `diameter-messages`.
///
/// In a `build.rs` the code goes to cargo's output folder:
///
/// ```no_run
/// fn main() -> Result<(), diameter_codegen::Error> {
///     diameter_codegen::Config::new().dictionary("dictionaries/acme.xml").compile()
/// }
/// ```
///
/// and from there into a module of the crate, with one submodule for each dictionary:
///
/// ```ignore
/// pub mod diameter {
///     include!(concat!(env!("OUT_DIR"), "/diameter/mod.rs"));
/// }
/// ```
///
/// To check generated code in, see [`Config::store`]. The whole way is in the [guide](crate::guide).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    dictionaries: Vec<PathBuf>,
    formats: BTreeMap<String, String>,
    sessions: bool,
}

/// The folder in cargo's output folder.
const FOLDER: &str = "diameter";

impl Config {
    /// Nothing to compile yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Compiles this file too.
    ///
    /// A relative path, here and in [`Config::store`], counts from the package whose build script, test
    /// or example this is, wherever cargo was called.
    #[must_use]
    pub fn dictionary(mut self, path: impl Into<PathBuf>) -> Self {
        self.dictionaries.push(path.into());
        self
    }

    /// Holds values of a data format, a `format` element of one of the dictionaries, in a Rust type.
    ///
    /// The path is one that is right everywhere: `crate::Money`, `::acme::Money`. The type implements
    /// `diameter_core::AvpValue` with the format that this one is derived from, and `Clone`, `Debug`
    /// and `PartialEq`. Formats without a type of their own have that of what they are derived from.
    #[must_use]
    pub fn format(mut self, name: impl Into<String>, rust_type: impl Into<String>) -> Self {
        self.formats.insert(name.into(), rust_type.into());
        self
    }

    /// Connects credit control with the state machines of `diameter-session`.
    ///
    /// Commands with the code 272 and Multiple-Services-Credit-Control implement `RequestMessage` and
    /// `AnswerMessage`, whatever a vendor has added to them. One whose answer has further required AVPs, or
    /// whose AVPs of RFC 8506 occur in other numbers than there, does not: implement the traits by hand.
    ///
    /// The crate needs `diameter-session`, and the feature `session` of `diameter-messages`.
    #[must_use]
    pub const fn sessions(mut self) -> Self {
        self.sessions = true;
        self
    }

    /// Generates the code in cargo's output folder; for build scripts.
    ///
    /// Cargo is told to run the build script again when one of the dictionaries changes, and only
    /// then.
    ///
    /// # Errors
    ///
    /// All mistakes in the dictionaries; files that cannot be read or written. Returned from `main`
    /// they are printed as a compiler would.
    pub fn compile(&self) -> Result<(), Error> {
        let out = env::var_os("OUT_DIR").ok_or(Error::NotABuildScript)?;
        for path in &self.dictionaries {
            println!("cargo::rerun-if-changed={}", located(path).display());
        }
        self.write(&Path::new(&out).join(FOLDER), "build.rs", Mode::Write)
    }

    /// Brings a folder to what is generated, or checks that it is; for code that is checked in.
    ///
    /// The folder, such as `src/diameter`, becomes the module `diameter` and should hold nothing else.
    /// `command` is what regenerates the code: it stands in the first line of every file, and in the
    /// error of [`Mode::Check`]. It should be a program outside of the crate, which may not compile while
    /// the code is out of date; see the [guide](crate::guide#generated-code-that-is-checked-in).
    ///
    /// ```no_run
    /// use diameter_codegen::{Config, Error, Mode};
    ///
    /// fn main() -> Result<(), Error> {
    ///     let is_check = std::env::args().any(|argument| argument == "--check");
    ///     let mode = if is_check { Mode::Check } else { Mode::Write };
    ///     Config::new()
    ///         .dictionary("../dictionaries/acme.xml")
    ///         .store("../src/diameter", "cargo run -p regenerate", mode)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// All mistakes in the dictionaries; files that cannot be read or written; files that are not what
    /// they should be, in [`Mode::Check`].
    pub fn store(&self, folder: impl AsRef<Path>, command: &str, mode: Mode) -> Result<(), Error> {
        self.write(&located(folder.as_ref()), command, mode)
    }

    fn write(&self, folder: &Path, command: &str, mode: Mode) -> Result<(), Error> {
        let outputs = self.generate(command)?;
        let changes = output::store(&outputs, folder, mode).map_err(Error::Output)?;
        let left_over = output::sweep(&outputs, folder, mode).map_err(Error::Output)?;
        if mode == Mode::Write {
            return Ok(());
        }
        let stale = changes.into_iter().flat_map(|changes| changes.written);
        let stale: Vec<PathBuf> = stale.map(|file| folder.join(file)).chain(left_over).collect();
        match stale.is_empty() {
            true => Ok(()),
            false => Err(Error::Stale { files: stale, command: command.to_owned() }),
        }
    }

    fn generate(&self, command: &str) -> Result<Vec<Output>, Error> {
        if self.dictionaries.is_empty() {
            return Err(Error::NoDictionary);
        }
        let mut sources = standard_dictionaries();
        for path in &self.dictionaries {
            let path = located(path);
            let bytes =
                fs::read(&path).map_err(|error| Error::Dictionary { path: path.clone(), error })?;
            sources.push(Source::from_bytes(shown(&path), bytes)?);
        }
        let model = load_files(&sources)?;
        let mut target = Target::vendor(command);
        if self.sessions {
            target = target.with_sessions();
        }
        for (name, rust_type) in &self.formats {
            check_format(&model, name, rust_type)?;
            target.map(name.clone(), rust_type.clone());
        }
        Ok(emit(&model, &target))
    }
}

/// The path as it is shown in diagnostics and in the first line of generated files, which must not
/// depend on where the package happens to lie.
fn shown(path: &Path) -> String {
    let package = package();
    path.strip_prefix(&package).unwrap_or(path).display().to_string().replace('\\', "/")
}

fn check_format(model: &Model, name: &str, rust_type: &str) -> Result<(), Error> {
    let own = model.dictionaries.iter().filter(|dictionary| !dictionary.external);
    let names: Vec<&str> =
        own.flat_map(|dictionary| &dictionary.formats).map(|it| it.name.as_str()).collect();
    if !names.contains(&name) {
        let is_basic = DataType::ALL.iter().any(|(_, basic)| *basic == name);
        let meant = nearest(name, names).map(str::to_owned);
        return Err(Error::UnknownFormat { name: name.to_owned(), is_basic, meant });
    }
    let is_absolute = syn::parse_str::<syn::Path>(rust_type).is_ok_and(|path| {
        let first = path.segments.first();
        path.leading_colon.is_some() || first.is_some_and(|segment| segment.ident == "crate")
    });
    match is_absolute {
        true => Ok(()),
        false => Err(Error::NoPath { name: name.to_owned(), rust_type: rust_type.to_owned() }),
    }
}
