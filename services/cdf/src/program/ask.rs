//! Asking the running function over its API.

use std::path::Path;

use anyhow::Context;
use diameter_cdf::CdfFile;
use diameter_platform::client::{Api, Server};

/// The function that is named, or the one that a file says.
pub(super) fn api(
    named: Option<Server>,
    trusted: Option<&Path>,
    config: &Path,
) -> anyhow::Result<Api> {
    let administration = match CdfFile::load(config) {
        Ok(file) => file.settings.administration,
        Err(_) if named.is_some() => None,
        Err(error) => {
            return Err(error).context("say with --api where the system is, or with --config");
        }
    };
    Ok(Api::new(named, trusted, administration.as_ref(), "DIAMETER_CDF_TOKEN")?)
}
