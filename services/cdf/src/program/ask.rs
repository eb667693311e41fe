//! Asking the running function over its API.

use std::fmt;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use diameter_cdf::CdfFile;
use diameter_platform::client::{Answer, Client};
pub(super) use diameter_platform::http::segment;
use diameter_platform::{Role, Secret};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The API of a running function.
pub(super) struct Api(Client);

/// The system says no.
#[derive(Debug)]
pub(super) struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl Api {
    /// The one at an address, or the one that a file says.
    pub(super) fn new(address: Option<SocketAddr>, config: &Path) -> anyhow::Result<Self> {
        let administration = CdfFile::load(config).map(|it| it.settings.administration);
        let from_environment = std::env::var("DIAMETER_CDF_TOKEN").ok().map(Secret::from);
        let (known, token) = match (administration, address) {
            (Ok(Some(it)), _) => {
                let mut tokens = it.tokens.iter().filter(|it| it.role >= Role::Operate);
                let own = tokens.next().map(|it| it.secret.clone());
                (Some(it.address), from_environment.or(own))
            }
            (_, Some(_)) => (None, from_environment),
            (Ok(None), None) => {
                bail!("the file has no [administration]: say with --api where it is")
            }
            (Err(error), None) => {
                return Err(error).context("say with --api where the system is, or with --config");
            }
        };
        let address = address.or(known).context("say with --api where the system is")?;
        Ok(Self(Client::new(address, token)))
    }

    /// What is at a path.
    pub(super) fn get<T: DeserializeOwned>(&self, path: &str) -> anyhow::Result<T> {
        read(&self.send("GET", path, None)?)
    }

    /// Has something done, and reads what came of it.
    pub(super) fn change<T: DeserializeOwned>(&self, path: &str) -> anyhow::Result<T> {
        read(&self.send("POST", path, None)?)
    }

    /// Has something done.
    pub(super) fn send(
        &self,
        method: &str,
        path: &str,
        body: Option<(&str, &[u8])>,
    ) -> anyhow::Result<Answer> {
        let answer = self.0.send(method, path, &[], body)?;
        if answer.is_success() {
            return Ok(answer);
        }
        let problem: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        let said = problem["detail"].as_str().or(problem["title"].as_str()).map(str::to_owned);
        let said = said.unwrap_or_else(|| format!("the system answers {}", answer.status));
        match answer.status {
            401 => Err(anyhow!("{said}: the environment has it as DIAMETER_CDF_TOKEN")),
            429 | 500.. => Err(anyhow!(said)),
            _ => Err(Refused(said).into()),
        }
    }
}

fn read<T: DeserializeOwned>(answer: &Answer) -> anyhow::Result<T> {
    serde_json::from_str(&answer.body).context("the system answers something else than expected")
}
