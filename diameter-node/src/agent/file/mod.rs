//! Screening, hiding and rewriting as sections of a node's file: `[[screen]]`, `[hiding]`, `[[rewrite]]`.
//!
//! Names of AVPs, commands and applications are those of the dictionaries, and values are written as people write
//! them. What is wrong is told in its line, everything at once.

mod foretold;
mod hiding;
mod names;
mod rewriting;
mod screening;
mod selection;
mod values;

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use diameter_routing::screening::Screen;

pub use self::foretold::{Fate, Foretold};
use super::{Agent, HidingLayer, RewritingLayer, ScreeningLayer};
use crate::config::{Names, Section};
use names::Reading;

/// What a file says of screening, hiding and rewriting.
///
/// ```
/// use std::path::Path;
///
/// use diameter_node::agent::{Agent, Policies};
/// use diameter_node::config::NodeFile;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let text = "
///     identity = 'dea.example.net'
///     realm = 'example.net'
///
///     [[peer]]
///     identity = 'dea.ipx.example'
///     transport = 'tcp'
///     group = 'roaming'
///
///     [[screen]]
///     name = 'not from home'
///     from = 'roaming'
///     commands = ['CLR', 'IDR', 'DSR']
///     mismatch = 'imsi/origin-realm'
///     action = 'answer'
///     result-code = 5003
///
///     [[rewrite]]
///     name = 'one realm'
///     changes = [{ map = 'Destination-Realm', table = { 'old.example' = 'new.example' } }]
/// ";
/// let (_, policies) = NodeFile::parse_with(text, "dea.toml", Path::new(""), |file, names| {
///     Policies::read(file, names, Path::new(""))
/// })?;
/// let agent = policies.apply(Agent::relay());
/// # drop(agent);
/// assert_eq!(policies.screen().caught().count(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Policies {
    screen: Arc<Screen>,
    hiding: Option<HidingLayer>,
    rewriting: Option<RewritingLayer>,
    warnings: Vec<Warning>,
}

/// Something in a file that can be used, but is hardly meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Where, in octets of the text.
    pub place: Range<usize>,
    /// What.
    pub message: String,
}

impl Policies {
    /// Reads the sections of the whole `file`; paths in them are relative to `folder`. `None` when something is
    /// wrong: that has been reported.
    pub fn read(file: &mut Section<'_>, names: &Names<'_>, folder: &Path) -> Option<Self> {
        let Some(mut reading) = Reading::new(names) else {
            // What is in them takes the dictionaries.
            ["screen", "hiding", "rewrite"].into_iter().for_each(|key| file.skip(key));
            return None;
        };
        let rules = file.sections("screen").into_iter();
        let rules: Vec<_> = rules.map(|section| screening::rule(section, &mut reading)).collect();
        let hiding = file.section("hiding").map(|it| hiding::hiding(it, &mut reading, folder));
        let changes = file.sections("rewrite").into_iter();
        let changes: Vec<_> =
            changes.map(|section| rewriting::rule(section, &mut reading)).collect();
        let rules: Option<Vec<_>> = rules.into_iter().collect();
        let changes: Option<Vec<_>> = changes.into_iter().collect();
        let changes = changes?;
        Some(Self {
            screen: Arc::new(Screen::new(rules?)),
            hiding: match hiding {
                Some(hiding) => Some(hiding?),
                None => None,
            },
            rewriting: (!changes.is_empty()).then(|| RewritingLayer::new(changes)),
            warnings: reading.warnings,
        })
    }

    /// What is hardly meant.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The rules of screening, and what they have caught.
    pub fn screen(&self) -> &Arc<Screen> {
        &self.screen
    }

    /// Goes on with the counts and samples of rules that had the same name before.
    #[must_use]
    pub fn with_counts_of(mut self, before: &Self) -> Self {
        if let Some(screen) = Arc::get_mut(&mut self.screen) {
            screen.take_counts_of(&before.screen);
        }
        self
    }

    /// An agent with these policies, inside those that it has: requests are screened, then names in them restored,
    /// then they are rewritten. Answers go the same way back, and are screened as they come from the peer.
    pub fn apply(&self, agent: Agent) -> Agent {
        let mut agent = agent;
        if self.screen.caught().next().is_some() {
            agent = agent.layer(ScreeningLayer::new(self.screen.clone()));
        }
        if let Some(hiding) = &self.hiding {
            agent = agent.layer(hiding.clone());
        }
        if let Some(rewriting) = &self.rewriting {
            agent = agent.layer(rewriting.clone()).hop_layer(rewriting.clone());
        }
        if let Some(hiding) = &self.hiding {
            agent = agent.hop_layer(hiding.clone());
        }
        if self.screen.has_rules_of_answers() {
            agent = agent.hop_layer(ScreeningLayer::new(self.screen.clone()));
        }
        agent
    }
}
