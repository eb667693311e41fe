//! The file of an agent: the sections of a node, those of all services, and its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diameter_dictionary::Catalogue;
use diameter_node::agent::{Agent, ForwardLimits, OverloadLayer, Policies};
use diameter_node::config::{ConfigError, DeValue, Names, NodeFile, Section, Value, Wrong, text};
use diameter_platform::{Settings, check_listeners};
use diameter_routing::Route;

use crate::watch::WatchLayer;

/// What the file of an agent says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentFile {
    /// Where it was read from.
    pub path: PathBuf,
    /// Who the agent is, its listeners, peers and routes.
    pub node: NodeFile,
    /// What kind of agent it is.
    pub kind: Kind,
    /// How long a forwarded request may take; by default as long as one of the node.
    pub timeout: Option<Duration>,
    /// How many requests may be on their way.
    pub limits: ForwardLimits,
    /// The log, administration, and how it stops.
    pub settings: Settings,
    /// Screening, hiding and rewriting.
    pub policies: Policies,
    /// The dictionaries that names in it were looked up in.
    pub catalogue: &'static Catalogue,
}

/// What kind of agent it is (RFC 6733, 2.8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// It forwards whatever comes.
    #[default]
    Relay,
    /// It forwards the applications that it advertises.
    Proxy,
    /// It forwards nothing, and says whom to ask.
    Redirect,
}

impl AgentFile {
    /// Reads a file. Paths in it are relative to its folder.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and everything that is wrong with it.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path)
            .map_err(|error| ConfigError::Unreadable { file: path.to_owned(), error })?;
        Self::parse(&text, path)
    }

    /// The same with the text of a file that may not be there yet.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let read = |file: &mut Section<'_>, names: &Names<'_>| Sections::read(file, names, folder);
        let (node, sections) =
            NodeFile::parse_with(text, &path.display().to_string(), folder, read)?;
        let Sections { own, settings, policies, catalogue } = sections;
        let Own { kind, timeout, limits, .. } = own;
        let path = path.to_owned();
        Ok(Self { path, node, kind, timeout, limits, settings, policies, catalogue })
    }

    /// Where requests go, in the order of the file.
    pub fn routes(&self) -> Vec<Route> {
        self.node.routes.clone()
    }

    /// How requests are forwarded; a watch sees them before all policies.
    pub(crate) fn agent(&self, watch: Option<WatchLayer>) -> Agent {
        let agent = match self.kind {
            Kind::Relay => Agent::relay(),
            Kind::Proxy => Agent::proxy(),
            Kind::Redirect => Agent::redirect(),
        };
        let agent = agent.limits(self.limits);
        let agent = match self.timeout {
            Some(timeout) => agent.timeout(timeout),
            None => agent,
        };
        let agent = match watch {
            Some(watch) => agent.layer(watch),
            None => agent,
        };
        let agent = self.policies.apply(agent);
        // Without [overload] it would do nothing, and cost something.
        match self.node.overload {
            Some(_) => agent.layer(OverloadLayer::default()),
            None => agent,
        }
    }
}

/// The sections that are not the node's.
struct Sections {
    own: Own,
    settings: Settings,
    policies: Policies,
    catalogue: &'static Catalogue,
}

impl Sections {
    fn read(file: &mut Section<'_>, names: &Names<'_>, folder: &Path) -> Option<Self> {
        let own = file.section("agent").map_or_else(Own::default, Own::read);
        let policies = Policies::read(file, names, folder);
        let settings = Settings::read_in(file, folder);
        check_listeners(file, own.plaintext, "agent");
        let catalogue = names.catalogue()?;
        Some(Self { own, settings: settings?, policies: policies?, catalogue })
    }
}

/// The section `[agent]`.
#[derive(Default)]
struct Own {
    kind: Kind,
    plaintext: bool,
    timeout: Option<Duration>,
    limits: ForwardLimits,
}

impl Own {
    fn read(mut section: Section<'_>) -> Self {
        let kind = section.optional("kind").unwrap_or_default();
        let plaintext = section.optional("plaintext").unwrap_or(false);
        let timeout = section.optional("timeout");
        let default = ForwardLimits::default();
        let mut limit = |key, default: usize| {
            let limit = section.optional(key).unwrap_or(default);
            if limit == 0 {
                let message = format!("with `{key}` at 0 nothing would ever be forwarded");
                section.report().add(section.place_of(key), message);
            }
            limit
        };
        let limits = ForwardLimits {
            from_peer: limit("pending-from-peer", default.from_peer),
            to_peer: limit("pending-to-peer", default.to_peer),
            total: limit("pending", default.total),
        };
        section.finish();
        Self { kind, plaintext, timeout, limits }
    }
}

impl Value for Kind {
    const EXPECTED: &'static str = "\"relay\", \"proxy\" or \"redirect\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "relay" => Ok(Self::Relay),
            "proxy" => Ok(Self::Proxy),
            "redirect" => Ok(Self::Redirect),
            other => Err(Wrong::because(format!("there is no kind of agent `{other}`"))),
        }
    }
}
