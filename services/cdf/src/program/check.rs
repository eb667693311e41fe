//! `diameter-cdf check`: what is wrong with a file.

use std::path::Path;

use diameter_cdf::CdfFile;
use diameter_node::config::ConfigError;

use super::Status;

pub(super) fn run(config: &Path) -> anyhow::Result<Status> {
    match CdfFile::load(config) {
        Ok(file) => {
            let (peers, consumers) = (file.node.peers.len(), file.cdf.consumers.len());
            let path = config.display();
            anstream::println!("{path} is right: {peers} peers, {consumers} consumers of records");
            Ok(Status::Fine)
        }
        Err(ConfigError::Invalid(errors)) => {
            anstream::eprintln!("{}", errors.colored());
            Ok(Status::Findings)
        }
        Err(error) => Err(error.into()),
    }
}
