//! The example that a function starts with where there is no file of one.

use std::path::{Path, PathBuf};

use anyhow::Context;

/// Where it is written to.
pub(super) const FOLDER: &str = "diameter-cdf-example";

/// What it is made of.
const FILES: [(&str, &str); 2] = [
    ("cdf.toml", include_str!("../../examples/cdf.toml")),
    ("session.json", include_str!("../../examples/session.json")),
];

/// Its file.
pub(super) fn config() -> PathBuf {
    Path::new(FOLDER).join("cdf.toml")
}

/// Writes what is missing of it.
pub(super) fn write() -> anyhow::Result<PathBuf> {
    diameter_platform::write_example(Path::new(FOLDER), &FILES)
        .with_context(|| format!("cannot write the example into {FOLDER}"))?;
    Ok(config())
}
