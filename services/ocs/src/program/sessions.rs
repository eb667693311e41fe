//! `diameter-ocs session` and `diameter-ocs explain`.

use std::io::Write;

use clap::{Args, Subcommand};
use diameter_ocs::http::{ClientAnswer, SessionTrace};
use diameter_platform::client::Api;
use diameter_platform::http::segment;

/// Sessions: says why one cost what it cost, and asks its client
#[derive(Debug, Subcommand)]
pub(crate) enum Session {
    /// Says why a session cost what it cost
    Show(Explain),
    /// Has the client report what was used, and ask again (RAR)
    ReAuthorize {
        /// Session-Id
        id: String,
        /// Only this rating group
        #[arg(long, value_name = "NUMBER")]
        rating_group: Option<u32>,
    },
    /// Has the client end the session (ASR)
    Abort {
        /// Session-Id
        id: String,
    },
}

/// Says why a session cost what it cost: each request, what was decided, by which rule
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// Session-Id
    id: String,
}

impl Session {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        let path = match self {
            Self::Show(it) => return it.run(api, out),
            Self::ReAuthorize { id, rating_group } => {
                let which = rating_group.map(|it| format!("?rating_group={it}"));
                let which = which.unwrap_or_default();
                format!("/v1/sessions/{}/re-authorize{which}", segment(id))
            }
            Self::Abort { id } => format!("/v1/sessions/{}/abort", segment(id)),
        };
        let answer: ClientAnswer = api.change("POST", &path, &[], &())?;
        Ok(writeln!(out, "the client has answered {}", answer.result)?)
    }
}

impl Explain {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        let trace: SessionTrace = api.get(&format!("/v1/sessions/{}", segment(&self.id)))?;
        writeln!(out, "{}, account {}", trace.subscriber, trace.account)?;
        for request in &trace.requests {
            writeln!(out, "\n{}", request.what)?;
            writeln!(out, "  {}, answered with {}", request.at, request.result)?;
            for sentence in &request.because {
                writeln!(out, "  {sentence}")?;
            }
        }
        Ok(())
    }
}
