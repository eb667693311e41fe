//! Where a database is, as a file says it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diameter_node::config::Section;
use diameter_node::tls::ClientTls;

use crate::Secret;

/// Where a PostgreSQL database is, and how it is used.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresSettings {
    /// `postgresql://user:password@host/database`.
    pub url: String,
    /// TLS, which is then wanted of the database, with a certificate of the host in the URL. Without, connections are
    /// in plain text: for this machine and networks of one's own.
    pub tls: Option<ClientTls>,
    /// How many connections there are at most.
    pub connections: usize,
    /// For how long a statement is tried.
    pub patience: Duration,
}

impl PostgresSettings {
    /// A database with 16 connections in plain text and five seconds.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), tls: None, connections: 16, patience: Duration::from_secs(5) }
    }

    /// Reads them from a section of a file: the URL is the secret under this key, `trusted` names the certificates of
    /// who may have vouched for the database, relative to `folder`, and `connections` how many there are. `None` when
    /// anything is wrong: that has been reported.
    pub fn read(section: &mut Section<'_>, url: &'static str, folder: &Path) -> Option<Self> {
        let url = Secret::read(section, url, folder);
        let tls = tls(section, folder);
        let connections: Option<usize> = section.optional("connections");
        if connections == Some(0) {
            let place = section.place_of("connections");
            section.report().add(place, "without a connection nothing is kept");
        }
        let settings = Self::new(url?.reveal());
        Some(Self {
            tls: tls?,
            connections: connections.unwrap_or(settings.connections),
            ..settings
        })
    }
}

/// `trusted`: plain text without.
fn tls(section: &mut Section<'_>, folder: &Path) -> Option<Option<ClientTls>> {
    let Some(file) = section.optional::<PathBuf>("trusted") else { return Some(None) };
    match ClientTls::load(folder.join(file)) {
        Ok(tls) => Some(Some(tls)),
        Err(error) => {
            let place = section.place_of("trusted");
            section.report().add(place, error.to_string());
            None
        }
    }
}

/// Without the URL, which has the password.
impl fmt::Debug for PostgresSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tls, connections, patience, .. } = self;
        let mut settings = f.debug_struct("PostgresSettings");
        settings.field("tls", tls).field("connections", connections).field("patience", patience);
        settings.finish_non_exhaustive()
    }
}
