//! The example that a system starts with where there is no file of one.

use std::path::{Path, PathBuf};

use anyhow::Context;

/// Where it is written to.
const FOLDER: &str = "diameter-ocs-example";

/// What it is made of.
const FILES: [(&str, &str); 2] = [
    ("ocs.toml", include_str!("../../examples/ocs.toml")),
    ("tariffs.toml", include_str!("../../examples/tariffs.toml")),
];

/// Its file.
pub(super) fn config() -> PathBuf {
    Path::new(FOLDER).join("ocs.toml")
}

/// Writes what is missing of it.
pub(super) fn write() -> anyhow::Result<PathBuf> {
    diameter_platform::write_example(Path::new(FOLDER), &FILES)
        .with_context(|| format!("cannot write the example into {FOLDER}"))?;
    Ok(config())
}
