//! Asking the running system over its API.

use std::path::Path;

use anyhow::Context;
use diameter_ocs::OcsFile;
use diameter_platform::client::{Api, Server};

/// The system that is named, or the one that a file says.
pub(super) fn api(
    named: Option<Server>,
    trusted: Option<&Path>,
    config: &Path,
) -> anyhow::Result<Api> {
    let administration = match OcsFile::load(config) {
        Ok(file) => file.settings.administration,
        Err(_) if named.is_some() => None,
        Err(error) => {
            return Err(error).context("say with --api where the system is, or with --config");
        }
    };
    Ok(Api::new(named, trusted, administration.as_ref(), "DIAMETER_OCS_TOKEN")?)
}
