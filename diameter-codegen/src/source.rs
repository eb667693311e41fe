//! Dictionary files, and values with their places in them.
//!
//! Everything the parsers hand on carries a [`Span`], so that the checks can underline what is wrong.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use diameter_diagnostic::{Diagnostics, File, Report, Span};

use crate::xml::Document;

/// One dictionary file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path shown to the reader: `dictionaries/base.xml`.
    pub name: String,
    /// The content.
    pub text: String,
    /// True for a dictionary whose generated code is in another crate already.
    pub external: bool,
}

impl Source {
    /// A dictionary of one's own with the content of a file.
    ///
    /// # Errors
    ///
    /// When that is not UTF-8 text.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostics> {
        let name = name.into();
        let error = match String::from_utf8(bytes) {
            Ok(text) => return Ok(Self { name, text, external: false }),
            Err(error) => error,
        };
        // Up to there the text is the same.
        let start = error.utf8_error().valid_up_to();
        let byte = error.as_bytes().get(start).copied().unwrap_or_default();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
        let mut report = Report::default();
        report
            .error(Span::new(0, start..end), "a dictionary is UTF-8 text")
            .label(format!("the octet 0x{byte:02x} is not"))
            .hint("save the file as UTF-8");
        let source = Self { name, text, external: false };
        report.finish((), &[source.file()]).map(|()| source)
    }

    /// The file as diagnostics show it.
    pub(crate) fn file(&self) -> File<'_> {
        File::new(&self.name, &self.text)
    }

    /// The name the dictionary in this file has to have: `base` for `dictionaries/base.xml`.
    pub fn stem(&self) -> &str {
        let file = self.name.rsplit(['/', '\\']).next().unwrap_or_default();
        file.strip_suffix(".xml").unwrap_or(file)
    }

    /// The file of another dictionary in the folder of this one, shown as this one's is.
    pub(crate) fn beside(&self, name: &str) -> Option<String> {
        let is_name = name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        let file = Path::new(&self.name).with_file_name(format!("{name}.xml"));
        let shown = file.to_str()?.replace('\\', "/");
        (is_name && !self.external && located(&file).is_file()).then_some(shown)
    }

    /// The names of the dictionaries that it imports, as far as they can be read.
    ///
    /// ```
    /// let gy = diameter_codegen::standard_dictionaries().into_iter().find(|it| it.stem() == "gy");
    /// let imports = gy.map(|gy| gy.imports()).unwrap_or_default();
    /// assert!(imports.contains(&"credit-control".to_owned()));
    /// ```
    pub fn imports(&self) -> Vec<String> {
        let document = Document::read(0, &self.text, &mut Report::default());
        let imports = document.iter().flat_map(|it| it.values("import", "dictionary"));
        imports.map(str::to_owned).collect()
    }
}

/// Where a relative path leads. Tests and build scripts run in the folder of their package, examples
/// and tools where the user is: cargo tells all of them where the package is.
pub(crate) fn located(path: &Path) -> PathBuf {
    Path::new(&package()).join(path)
}

/// The folder of the package that is being built.
pub(crate) fn package() -> OsString {
    env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()
}

/// A value with the place it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spanned<T> {
    /// What was read.
    pub(crate) value: T,
    /// Where.
    pub(crate) span: Span,
}

impl<T> Spanned<T> {
    /// A value read at `span`.
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
