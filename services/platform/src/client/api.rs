//! The administration of a service, as its command line asks it.

use std::path::Path;

use diameter_node::tls::{ClientTls, TlsError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Answer, Client, ClientError, Server};
use crate::secret::Secret;
use crate::settings::{AdministrationSettings, Role};

/// Asks a running service over its API.
#[derive(Debug)]
pub struct Api {
    client: Client,
    variable: &'static str,
}

/// Why there is no answer, or none that helps.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApiError {
    /// Neither the command line nor the file says where the service is.
    #[error("the file has no [administration]: say with --api where it is")]
    Nowhere,
    /// Nobody says which certificates are good.
    #[error("{0} shows a certificate: say with --ca who may have vouched for it")]
    NobodyTrusted(Server),
    /// The file of authorities.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// There is no answer.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// The service doesn't know who asks.
    #[error("{said}: the environment has it as {variable}")]
    Unknown {
        /// In its words.
        said: String,
        /// The variable with the token.
        variable: &'static str,
    },
    /// The service says no.
    #[error("{0}")]
    Refused(String),
    /// The service cannot do it now.
    #[error("{0}")]
    Failed(String),
    /// A body of JSON that can't be read or written.
    #[error("the system answers something else than expected")]
    Unexpected(#[source] serde_json::Error),
}

impl Api {
    /// The service that is named, or the one whose file has this; with the token in a variable of the environment, or
    /// else the first one of the file that may change something. Over HTTPS the certificate has to be of an authority
    /// of the file `trusted`.
    ///
    /// # Errors
    ///
    /// When nobody says where the service is, or who is trusted.
    pub fn new(
        named: Option<Server>,
        trusted: Option<&Path>,
        administration: Option<&AdministrationSettings>,
        variable: &'static str,
    ) -> Result<Self, ApiError> {
        let of_file = administration.map(|it| Server::at(it.address, it.tls.is_some()));
        let server = named.or(of_file).ok_or(ApiError::Nowhere)?;
        if server.is_encrypted() && trusted.is_none() {
            return Err(ApiError::NobodyTrusted(server));
        }
        let tokens = administration.into_iter().flat_map(|it| &it.tokens);
        let mut of_file = tokens.filter(|it| it.role >= Role::Operate).map(|it| &it.secret);
        let token = std::env::var(variable).ok().map(Secret::from);
        let token = token.or_else(|| of_file.next().cloned());
        let tls = trusted.map(ClientTls::load).transpose()?;
        Ok(Self { client: Client::new(server, token).trusting(tls), variable })
    }

    /// What is at a path.
    ///
    /// # Errors
    ///
    /// When it isn't there, or the service cannot be asked.
    pub fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, ApiError> {
        self.send("GET", path, &[], None)?.read()
    }

    /// Has something done, with JSON.
    ///
    /// # Errors
    ///
    /// When it isn't done, or the service cannot be asked.
    pub fn change<T: DeserializeOwned>(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &impl Serialize,
    ) -> Result<T, ApiError> {
        let body = serde_json::to_vec(body).map_err(ApiError::Unexpected)?;
        self.send(method, path, headers, Some(("application/json", &body)))?.read()
    }

    /// Has something done; `body` has its content type in front of it.
    ///
    /// # Errors
    ///
    /// When it isn't done, or the service cannot be asked.
    pub fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<(&str, &[u8])>,
    ) -> Result<Answer, ApiError> {
        let answer = self.client.send(method, path, headers, body)?;
        if answer.is_success() {
            return Ok(answer);
        }
        let problem: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        let said = problem["detail"].as_str().or(problem["title"].as_str()).map(str::to_owned);
        let said = said.unwrap_or_else(|| format!("the system answers {}", answer.status));
        Err(match answer.status {
            401 => ApiError::Unknown { said, variable: self.variable },
            429 | 500.. => ApiError::Failed(said),
            _ => ApiError::Refused(said),
        })
    }
}

impl Answer {
    /// The JSON that it brings.
    ///
    /// # Errors
    ///
    /// When it is other JSON than this, or none.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        serde_json::from_str(&self.body).map_err(ApiError::Unexpected)
    }
}
