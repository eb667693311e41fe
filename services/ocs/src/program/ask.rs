//! Asking the running system over its API.

use std::fmt;
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use diameter_node::tls::ClientTls;
use diameter_ocs::OcsFile;
pub(super) use diameter_ocs::http::segment;
use diameter_platform::client::{Answer, Client, Server};
use diameter_platform::{Role, Secret};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The API of a running system.
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

/// What a request says beside its path.
type Headers<'a> = &'a [(&'a str, &'a str)];

impl Api {
    /// The one that is named, or the one that a file says.
    pub(super) fn new(
        named: Option<Server>,
        trusted: Option<&Path>,
        config: &Path,
    ) -> anyhow::Result<Self> {
        let administration = OcsFile::load(config).map(|it| it.settings.administration);
        let from_environment = std::env::var("DIAMETER_OCS_TOKEN").ok().map(Secret::from);
        let (known, token) = match (administration, &named) {
            (Ok(Some(it)), _) => {
                let mut tokens = it.tokens.iter().filter(|it| it.role >= Role::Operate);
                let own = tokens.next().map(|it| it.secret.clone());
                let server = Server::at(it.address, it.tls.is_some());
                (Some(server), from_environment.or(own))
            }
            (_, Some(_)) => (None, from_environment),
            (Ok(None), None) => {
                bail!("the file has no [administration]: say with --api where it is")
            }
            (Err(error), None) => {
                return Err(error).context("say with --api where the system is, or with --config");
            }
        };
        let server = named.or(known).context("say with --api where the system is")?;
        if server.is_encrypted() && trusted.is_none() {
            bail!("{server} shows a certificate: say with --ca who may have vouched for it");
        }
        let tls = trusted.map(ClientTls::load).transpose()?;
        Ok(Self(Client::new(server, token).trusting(tls)))
    }

    /// What is at a path.
    pub(super) fn get<T: DeserializeOwned>(&self, path: &str) -> anyhow::Result<T> {
        read(&self.send("GET", path, &[], None)?)
    }

    /// Has something done, with JSON.
    pub(super) fn change<T: DeserializeOwned>(
        &self,
        method: &str,
        path: &str,
        headers: Headers<'_>,
        body: &impl Serialize,
    ) -> anyhow::Result<T> {
        let body = serde_json::to_vec(body)?;
        read(&self.send(method, path, headers, Some(("application/json", &body)))?)
    }

    /// Has something done.
    pub(super) fn send(
        &self,
        method: &str,
        path: &str,
        headers: Headers<'_>,
        body: Option<(&str, &[u8])>,
    ) -> anyhow::Result<Answer> {
        let answer = self.0.send(method, path, headers, body)?;
        if answer.is_success() {
            return Ok(answer);
        }
        let problem: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        let said = problem["detail"].as_str().or(problem["title"].as_str()).map(str::to_owned);
        let said = said.unwrap_or_else(|| format!("the system answers {}", answer.status));
        match answer.status {
            401 => Err(anyhow!("{said}: the environment has it as DIAMETER_OCS_TOKEN")),
            429 | 500.. => Err(anyhow!(said)),
            _ => Err(Refused(said).into()),
        }
    }
}

fn read<T: DeserializeOwned>(answer: &Answer) -> anyhow::Result<T> {
    serde_json::from_str(&answer.body).context("the system answers something else than expected")
}
