//! Names in the dictionaries, and groups of the file.

use std::ops::Range;
use std::sync::Arc;

use diameter_core::{AvpDescription, CommandDescription, CommandFlags, DiameterIdentity};
use diameter_diagnostic::did_you_mean;
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::Scope;
use diameter_routing::{AvpPath, Condition};

use super::Warning;
use super::values::NameOrNumber;
use crate::config::{Names, Report, Section};

/// What sections are read with.
pub(super) struct Reading<'n> {
    names: &'n Names<'n>,
    pub(super) catalogue: &'static Catalogue,
    pub(super) warnings: Vec<Warning>,
}

/// A path whose AVPs are known as far as the dictionaries have them.
pub(super) struct Path {
    pub(super) path: AvpPath,
    /// Of the AVP that it leads to.
    pub(super) description: Option<&'static AvpDescription>,
    pub(super) place: Range<usize>,
}

impl<'n> Reading<'n> {
    /// `None` without the dictionaries.
    pub(super) fn new(names: &'n Names<'n>) -> Option<Self> {
        let catalogue = names.catalogue()?;
        Some(Self { names, catalogue, warnings: Vec::new() })
    }

    /// Groups of peers.
    pub(super) fn groups(&self, section: &mut Section<'_>, key: &'static str) -> Vec<Arc<str>> {
        let groups: Vec<(String, _)> = section.one_or_more(key);
        for (group, place) in &groups {
            self.names.check_group(section.report(), group, place.clone());
        }
        groups.into_iter().map(|(group, _)| group.into()).collect()
    }

    /// The first peer of no group.
    pub(super) fn peer_without_group(&self) -> Option<&DiameterIdentity> {
        self.names.peers().iter().find(|peer| peer.group.is_none()).map(|peer| &peer.identity)
    }

    /// A filter expression, asked where `scope` says.
    pub(super) fn condition(
        &self,
        section: &mut Section<'_>,
        key: &'static str,
        scope: Scope,
    ) -> Option<Condition> {
        let text: String = section.optional(key)?;
        self.names.condition_in(section.report(), &text, section.place_of(key), scope)
    }

    /// Application-Ids.
    pub(super) fn applications(&self, section: &mut Section<'_>, key: &'static str) -> Vec<u32> {
        let mut ids = Vec::new();
        for (application, place) in section.one_or_more::<NameOrNumber>(key) {
            let name = match application {
                NameOrNumber::Number(id) => {
                    ids.push(id);
                    continue;
                }
                NameOrNumber::Name(name) => name,
            };
            ids.extend(self.names.application(section.report(), &name, place));
        }
        ids
    }

    /// Command Codes, and the commands of these applications that have them.
    pub(super) fn commands(
        &self,
        section: &mut Section<'_>,
        key: &'static str,
        applications: &[u32],
    ) -> (Vec<u32>, Vec<&'static CommandDescription>) {
        let (mut codes, mut commands) = (Vec::new(), Vec::new());
        for (command, place) in section.one_or_more::<NameOrNumber>(key) {
            let name = match command {
                NameOrNumber::Number(code) => {
                    codes.push(code);
                    continue;
                }
                NameOrNumber::Name(name) => name,
            };
            let named = self.catalogue.commands_named(&name).into_iter().map(|it| it.command);
            let is_meant = |it: &&CommandDescription| {
                applications.is_empty() || applications.contains(&it.application_id)
            };
            let (meant, others): (Vec<_>, Vec<_>) = named.partition(is_meant);
            if meant.is_empty() && others.is_empty() {
                let known = self.catalogue.command_names();
                self.unknown(section.report(), place, "command", &name, known);
            } else if meant.is_empty() {
                let message = format!("`{name}` is no command of these applications");
                section.report().add(place, message);
            }
            // An answer has the code of its request.
            for command in meant {
                codes.extend(command.code);
                let is_request = command.flags.contains(CommandFlags::REQUEST);
                commands.extend(is_request.then_some(command));
            }
        }
        codes.sort_unstable();
        codes.dedup();
        (codes, commands)
    }

    /// Paths to AVPs.
    pub(super) fn paths(&self, section: &mut Section<'_>, key: &'static str) -> Vec<AvpPath> {
        let texts: Vec<(String, _)> = section.one_or_more(key);
        let paths = texts.into_iter().filter_map(|(text, place)| {
            self.path(section.report(), &text, place).map(|path| path.path)
        });
        paths.collect()
    }

    /// The path of this text, written as in filters.
    pub(super) fn path(&self, report: &Report, text: &str, place: Range<usize>) -> Option<Path> {
        let path = self.names.path(report, text, place.clone())?;
        let last = path.keys().last().copied();
        let description = last.and_then(|key| self.catalogue.everything().avp(key));
        Some(Path { path, description, place })
    }

    fn unknown<'k>(
        &self,
        report: &Report,
        place: Range<usize>,
        what: &str,
        name: &str,
        known: impl Iterator<Item = &'k str>,
    ) {
        let help = did_you_mean(report.nearest(name, known).as_slice());
        report.add_with_help(place, format!("there is no {what} `{name}`"), help);
    }

    pub(super) fn warn(&mut self, place: Range<usize>, message: String) {
        self.warnings.push(Warning { place, message });
    }
}
