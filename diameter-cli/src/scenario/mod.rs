//! Scenario files: what `diameter load` sends in a session, and what `diameter serve` answers. They are TOML; every
//! message in them is encoded and checked by the dictionaries when the file is read, and filled with values when it
//! is sent.

mod avps;
mod rule;
mod saved;
mod step;
mod template;
mod text;
mod times;
mod values;

use std::fs;
use std::ops::Range;
use std::path::Path;

use anyhow::Context;
use diameter_core::{CommandDescription, CommandFlags, Header};
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::{Filter, Question, Scope};
use diameter_node::config::{self, Section};
use diameter_peer::Application;

pub(crate) use rule::{Asked, Rules};
pub(crate) use step::{Instruction, Send, is_so};
pub(crate) use template::append;
pub(crate) use text::{
    DESTINATION_HOST, DESTINATION_REALM, ITERATION, ORIGIN_HOST, ORIGIN_REALM, REQUEST, SESSION,
    Slots, Value,
};

use crate::network::advertised;
use template::Reading;
use text::Names;
use values::Values;

/// A scenario, checked.
pub(crate) struct Scenario {
    pub(crate) name: String,
    /// What a session does.
    pub(crate) program: Vec<Instruction>,
    /// What is answered to requests of the other side.
    pub(crate) rules: Rules,
    pub(crate) values: Values,
    pub(crate) names: Names,
    /// The names of the requests that are sent, by their numbers.
    pub(crate) requests: Vec<String>,
    /// The header of the first request of each name.
    pub(crate) headers: Vec<Header>,
    /// The applications of all messages.
    pub(crate) applications: Vec<Application>,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Its steps are sent.
    Load,
    /// Its rules answer.
    Serve,
}

impl Scenario {
    /// Reads a file, and with `rest` the sections that are not for every scenario.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and everything that is wrong with it.
    pub(crate) fn load<T>(
        path: &Path,
        purpose: Purpose,
        catalogue: &'static Catalogue,
        rest: impl FnOnce(&mut Section<'_>, &[String]) -> Option<T>,
    ) -> anyhow::Result<(Self, T)> {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let read = |file: &mut Section<'_>| {
            let scenario = Self::read(file, folder, purpose, catalogue);
            // Whatever is wrong with the one: the keys of the other are known.
            let requests = scenario.as_ref().map_or(&[][..], |it| &it.requests);
            let rest = rest(file, requests);
            Some((scenario?, rest?))
        };
        let (mut scenario, rest) = match config::parse(&text, &name, read) {
            Ok(read) => read,
            Err(config::ConfigError::Invalid(diagnostics)) => return Err((*diagnostics).into()),
            Err(error) => return Err(error.into()),
        };
        if scenario.name.is_empty() {
            let stem = path.file_stem().unwrap_or_default();
            scenario.name = stem.to_string_lossy().into_owned();
        }
        Ok((scenario, rest))
    }

    fn read(
        file: &mut Section<'_>,
        folder: &Path,
        purpose: Purpose,
        catalogue: &'static Catalogue,
    ) -> Option<Self> {
        let report = file.report();
        let mut names = Names::default();
        let name: Option<String> = file.optional("name");
        let application: Option<String> = file.optional("application");
        let application_place = file.place_of("application");
        let default = application.map(|it| (it, application_place));
        let values = Values::read(file, folder, &mut names);
        let steps = match purpose {
            Purpose::Load => file.sections("step"),
            Purpose::Serve => Vec::new(),
        };
        // Every name is known before the first text is read.
        let steps = steps.into_iter().map(|it| step::Unread::of(it, &mut names));
        let steps: Vec<step::Unread<'_>> = steps.collect();
        let rules = file.sections("rule").into_iter().map(|it| rule::Unread::of(it, &mut names));
        let rules: Vec<rule::Unread<'_>> = rules.collect();
        let nothing = match purpose {
            Purpose::Load => steps.is_empty().then_some("there is no `[[step]]`: nothing to send"),
            Purpose::Serve => {
                rules.is_empty().then_some("there is no `[[rule]]`: nothing to answer")
            }
        };
        if let Some(nothing) = nothing {
            report.add(0..0, nothing);
        }

        let saved =
            steps.iter().flat_map(step::Unread::saved).chain(rules.iter().flat_map(|it| &it.saved));
        let sample = sample(&names, &values, catalogue, saved);
        let reading =
            Reading { catalogue, report, names: &names, values: &values, sample: &sample };
        let default = default.as_ref().map(|(name, place)| (name.as_str(), place.clone()));
        let mut compiler = step::Compiler::new(reading, default);
        let mut program = Vec::new();
        for step in steps {
            compiler.step(step, &mut program, false);
        }
        let rules = rules.into_iter().filter_map(|it| rule::compile(it, &mut compiler)).collect();
        let step::Compiler { requests, headers, applications, .. } = compiler;
        let advertise = |id: &u32| advertised(*id, catalogue.model());
        let applications = applications.iter().map(advertise).collect();
        let headers = headers.into_iter().collect::<Option<_>>()?;
        let (name, rules) = (name.unwrap_or_default(), Rules::new(rules));
        Some(Self { name, program, rules, values, names, requests, headers, applications })
    }
}

/// A value for every name: the first that it can have.
fn sample<'s>(
    names: &Names,
    values: &Values,
    catalogue: &'static Catalogue,
    saved: impl Iterator<Item = &'s (usize, String, Range<usize>)>,
) -> Slots {
    let mut sample: Slots = vec![None; names.len()];
    let text = |text: &str| Some(Value::text(text));
    sample[SESSION] = text("client.example.net;1;2");
    (sample[ORIGIN_HOST], sample[ORIGIN_REALM]) = (text("client.example.net"), text("example.net"));
    (sample[DESTINATION_HOST], sample[DESTINATION_REALM]) =
        (text("server.example.net"), text("example.net"));
    (sample[REQUEST], sample[ITERATION]) = (Some(Value::Number(0)), Some(Value::Number(0)));
    for (slot, path, _) in saved {
        sample[*slot] = saved::example(path, catalogue);
    }
    for (slot, sample) in sample.iter_mut().enumerate().skip(ITERATION + 1) {
        if let Some((value, _)) = values.all(slot).into_iter().next() {
            *sample = Some(value);
        }
    }
    sample
}

/// A command that is named, and its application.
fn command(
    reading: &Reading<'_>,
    name: &str,
    place: &Range<usize>,
    application: Option<(&str, Range<usize>)>,
) -> Option<(&'static CommandDescription, u32)> {
    let Reading { catalogue, report, .. } = reading;
    let named = catalogue.commands_named(name);
    if named.is_empty() {
        let meant = report.nearest(name, catalogue.command_names());
        let help = diameter_diagnostic::did_you_mean(meant.as_slice());
        let help =
            help.unwrap_or_else(|| "`diameter dictionary list commands` has them all".into());
        report.add_with_help(
            place.clone(),
            format!("no dictionary has a command `{name}`"),
            Some(help),
        );
        return None;
    }
    let is_request =
        |it: &&diameter_dictionary::NamedCommand| it.command.flags.contains(CommandFlags::REQUEST);
    let requests: Vec<_> = named.iter().filter(is_request).collect();
    let Some(first) = requests.first() else {
        report.add(place.clone(), format!("`{name}` is an answer: name its request"));
        return None;
    };
    let Some((text, application_place)) = application else {
        let mut ids: Vec<u32> = requests.iter().map(|it| it.command.application_id).collect();
        ids.sort_unstable();
        ids.dedup();
        if let [id] = ids[..] {
            return Some((first.command, id));
        }
        let message = format!("several applications have a command `{name}`");
        let help = "say which: `application = \"Gy\"`, in the file or with the command".to_owned();
        report.add_with_help(place.clone(), message, Some(help));
        return None;
    };
    let ids = match text.parse() {
        Ok(id) => vec![id],
        Err(_) => catalogue.applications_named(text),
    };
    let [id] = ids[..] else {
        let message = match ids[..] {
            [] => format!("no dictionary has an application `{text}`"),
            _ => format!("there are several applications `{text}`: write the number"),
        };
        let meant = report.nearest(text, catalogue.application_names());
        let help = diameter_diagnostic::did_you_mean(meant.filter(|_| ids.is_empty()).as_slice());
        report.add_with_help(application_place, message, help);
        return None;
    };
    let of = |id: u32| requests.iter().find(|it| it.command.application_id == id);
    match of(id).or_else(|| of(0)) {
        Some(found) => Some((found.command, id)),
        None => {
            report.add(place.clone(), format!("application {id} has no command `{name}`"));
            None
        }
    }
}

/// What the conditions of a step can ask of the answer before it, or of its own.
const STEP: Scope = Scope::new("a step", &[Question::Result, Question::Latency])
    .because("it knows an answer, and how long that took")
    .of_answers();

/// What the condition of a rule can ask.
const RULE: Scope = Scope::new("a rule", &[Question::Peer])
    .because("it knows the request and who sent it: it makes the answer")
    .of_requests();

/// An expression of a file.
fn filter(
    section: &mut Section<'_>,
    key: &'static str,
    catalogue: &'static Catalogue,
    scope: Scope,
) -> Option<Filter> {
    let place = section.place_of(key);
    let text: String = section.optional(key)?;
    let errors = match Filter::compile_in(&text, catalogue, scope) {
        Ok(filter) => return Some(filter),
        Err(errors) => errors,
    };
    saved::moved(section.report(), &errors, &place, &text);
    None
}
