//! `diameter-cdf session`.

use std::io::Write;

use clap::Subcommand;
use diameter_cdf::http::{Closed, SessionRow, SessionView};
use diameter_platform::client::Api;
use diameter_platform::http::Listing;
use diameter_platform::http::segment;

/// Open sessions: lists them, shows one, closes one
#[derive(Debug, Subcommand)]
pub(crate) enum Session {
    /// Lists open sessions
    List,
    /// Prints what the records of a session would say if they were closed now
    Show {
        /// Session-Id
        id: String,
    },
    /// Closes the records of a session; requests that come later begin another one
    Close {
        /// Session-Id
        id: String,
    },
}

impl Session {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        match self {
            Self::List => list(api, out),
            Self::Show { id } => {
                let session: SessionView = api.get(&format!("/v1/sessions/{}", segment(id)))?;
                for record in &session.records {
                    writeln!(out, "{}", serde_json::to_string_pretty(&record.record)?)?;
                }
                Ok(())
            }
            Self::Close { id } => {
                let path = format!("/v1/sessions/{}/close", segment(id));
                let closed: Closed = api.send("POST", &path, &[], None)?.read()?;
                Ok(writeln!(out, "closed {} records", closed.records)?)
            }
        }
    }
}

fn list(api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
    let mut path = "/v1/sessions?limit=1000".to_owned();
    loop {
        let page: Listing<SessionRow> = api.get(&path)?;
        for row in &page.items {
            let SessionRow { session, kind, requests, octets, heard, .. } = row;
            writeln!(out, "{session}  {kind}, {requests} requests, {octets} octets, last {heard}")?;
        }
        let Some(next) = page.next else { return Ok(()) };
        path = format!("/v1/sessions?limit=1000&after={next}");
    }
}
