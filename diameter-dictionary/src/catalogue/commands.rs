//! Which command a message is, and which dictionary describes its AVPs. Several dictionaries can have
//! one application: Gy profiles credit control, vendors extend both.

use std::collections::HashMap;
use std::sync::OnceLock;

use diameter_codegen::model::{self, Application, Model};
use diameter_core::plumbing::normalize_untyped;
use diameter_core::print::Frame;
use diameter_core::{
    CommandDescription, CommandFlags, Dictionary, Grammar, Header, Message, registry,
};

use super::Catalogue;

/// Base accounting, and Rf.
const BASE_ACCOUNTING: u32 = 3;

/// What the dictionaries say of a message's header.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub(super) catalogue: &'static Catalogue,
    /// The position of the dictionary of the application.
    pub(super) home: Option<usize>,
    /// The name of the application; `None` for an unknown one.
    pub application: Option<&'static str>,
    /// The command; `None` for an unknown one.
    pub command: Option<&'static CommandDescription>,
    /// What the message has to follow: the command, or with the E bit the answer-message.
    pub grammar: Option<&'static CommandDescription>,
    /// The AVPs that the application knows.
    pub dictionary: &'static Dictionary,
}

impl Known {
    /// The dictionaries that know it.
    pub fn catalogue(&self) -> &'static Catalogue {
        self.catalogue
    }
}

/// A command found by a name.
#[derive(Clone, Copy, Debug)]
pub struct NamedCommand {
    /// The command.
    pub command: &'static CommandDescription,
    /// The dictionary that defines it.
    pub dictionary: &'static str,
}

/// Every direction of every command.
pub(super) struct Commands {
    entries: Vec<Entry>,
    /// By Application-Id, Command Code and direction: the entry that counts.
    by_header: HashMap<(u32, u32, Direction), usize>,
    /// By Application-Id: the dictionary that counts, and the name.
    applications: HashMap<u32, (usize, &'static str)>,
    /// The answer-message.
    error: Option<usize>,
}

struct Entry {
    dictionary: usize,
    application: &'static Application,
    command: &'static model::Command,
    message: &'static model::Message,
    direction: Direction,
    /// The entry of the answer to a request.
    answer: Option<usize>,
    description: OnceLock<CommandDescription>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Direction {
    Request,
    Answer,
}

impl Direction {
    fn of(flags: CommandFlags) -> Self {
        if flags.contains(CommandFlags::REQUEST) { Self::Request } else { Self::Answer }
    }
}

impl Commands {
    pub(super) fn new(model: &'static Model) -> Self {
        let mut this = Self {
            entries: Vec::new(),
            by_header: HashMap::new(),
            applications: HashMap::new(),
            error: None,
        };
        for (dictionary, application) in by_rank(model) {
            let named = (dictionary, application.name.as_str());
            this.applications.entry(application.id).or_insert(named);
            for command in &application.commands {
                this.add(dictionary, application, command);
            }
        }
        this
    }

    fn add(
        &mut self,
        dictionary: usize,
        application: &'static Application,
        command: &'static model::Command,
    ) {
        let answer = self.entries.len() + usize::from(command.request.is_some());
        let request = command.request.as_ref().map(|it| (it, Direction::Request, Some(answer)));
        let directions = request.into_iter().chain([(&command.answer, Direction::Answer, None)]);
        for (message, direction, answer) in directions {
            let index = self.entries.len();
            match command.code {
                Some(code) => {
                    self.by_header.entry((application.id, code, direction)).or_insert(index);
                }
                None => self.error = self.error.or(Some(index)),
            }
            let description = OnceLock::new();
            let entry =
                Entry { dictionary, application, command, message, direction, answer, description };
            self.entries.push(entry);
        }
    }
}

/// All applications, those that count for their id first: what is not built in, then what imports the
/// others, as it knows what they know and more.
fn by_rank(model: &'static Model) -> Vec<(usize, &'static Application)> {
    let dictionaries = model.dictionaries.iter().enumerate();
    let all =
        dictionaries.flat_map(|(index, it)| it.applications.iter().map(move |app| (index, app)));
    let mut all: Vec<(usize, &Application)> = all.collect();
    let reachable: HashMap<usize, Vec<usize>> =
        all.iter().map(|(index, _)| (*index, model.reachable(*index))).collect();
    let imported = |(index, application): &(usize, &Application)| {
        let same = all.iter().filter(|(other, it)| other != index && it.id == application.id);
        same.filter(|(other, _)| reachable[other].contains(index)).count()
    };
    let ranks: HashMap<(usize, u32), (bool, usize)> = all
        .iter()
        .map(|it| ((it.0, it.1.id), (model.dictionaries[it.0].external, imported(it))))
        .collect();
    all.sort_by_key(|(index, application)| (ranks[&(*index, application.id)], *index));
    all
}

impl Catalogue {
    /// What is known of a message.
    ///
    /// Application 3 is both base accounting (RFC 6733, 9.7) and Rf (3GPP TS 32.299), whose grammar lists
    /// other AVPs: a message is of the one that lists more of what it has.
    pub fn recognize_frame(&'static self, frame: &Frame) -> Known {
        let known = self.recognize(&frame.header);
        let Some((accounting, of_base)) = self.base_accounting(&known, &frame.header) else {
            return known;
        };
        let avps = || frame.message.iter().flat_map(Message::avps).map_while(Result::ok);
        let listed =
            |grammar: &Grammar| avps().filter(|it| grammar.item(it.key()).is_some()).count();
        match known.grammar {
            Some(rf) if listed(accounting.grammar) > listed(rf.grammar) => of_base,
            _ => known,
        }
    }

    /// The command of RFC 6733 for a message of application 3 whose own is another, and what is known of
    /// a message of that.
    fn base_accounting(
        &'static self,
        known: &Known,
        header: &Header,
    ) -> Option<(&'static CommandDescription, Known)> {
        let own = known.command.filter(|it| it.application_id == BASE_ACCOUNTING)?;
        let of_base = self.recognize(&Header { application_id: 0, ..*header });
        let command = of_base.command.filter(|it| it.code == own.code)?;
        // An error answer follows the answer-message in either.
        let grammar = of_base.grammar.filter(|it| it.code.is_some())?;
        let mut symbols = registry::APPLICATIONS.iter();
        let name = symbols.find(|it| it.value == i64::from(BASE_ACCOUNTING));
        let application = name.map(|it| it.name).or(known.application);
        Some((grammar, Known { command: Some(command), application, ..of_base }))
    }

    /// What is known of a message with this header.
    pub fn recognize(&'static self, header: &Header) -> Known {
        let Header { application_id, command_code, flags, .. } = *header;
        let direction = Direction::of(flags);
        let find = |id| self.commands.by_header.get(&(id, command_code, direction));
        // The base protocol's commands also travel under the id of the application they serve.
        let entry = find(application_id).or_else(|| find(0)).copied();
        let command = entry.map(|entry| self.command(entry));
        let application = self.commands.applications.get(&application_id).copied();
        let home = entry.map(|entry| &self.commands.entries[entry]);
        let home = home.filter(|entry| entry.application.id == application_id);
        let home = home.map(|entry| entry.dictionary).or(application.map(|(home, _)| home));
        let is_error = flags.contains(CommandFlags::ERROR) && direction == Direction::Answer;
        let error = self.commands.error.filter(|_| is_error);
        Known {
            catalogue: self,
            home,
            application: application.map(|(_, name)| name),
            command,
            grammar: error.map(|entry| self.command(entry)).or(command),
            dictionary: home.map_or_else(|| self.everything(), |home| self.scope(home)),
        }
    }

    /// The commands of this name or abbreviation, requests and answers: `CCR`,
    /// `Credit-Control-Request`. Those that count for their application come first.
    pub fn commands_named(&'static self, name: &str) -> Vec<NamedCommand> {
        let is_named = |entry: &Entry| {
            let model::Message { name: long, abbreviation, .. } = entry.message;
            long.eq_ignore_ascii_case(name) || abbreviation.eq_ignore_ascii_case(name)
        };
        let entries = self.commands.entries.iter().enumerate();
        let found = entries.filter(|(_, entry)| entry.command.code.is_some() && is_named(entry));
        let named = found.map(|(index, entry)| NamedCommand {
            command: self.command(index),
            dictionary: &self.model.dictionaries[entry.dictionary].name,
        });
        named.collect()
    }

    /// The ids of the applications of this name, whole or one part between slashes, or defined in the
    /// dictionary of this name; else those that IANA's registry has by this name.
    pub fn applications_named(&self, name: &str) -> Vec<u32> {
        let mut ids: Vec<u32> = Vec::new();
        // Some stand for two interfaces, as S6a/S6d.
        let is_named =
            |it: &str| it.split('/').chain([it]).any(|part| part.eq_ignore_ascii_case(name));
        for dictionary in &self.model.dictionaries {
            let is_dictionary = dictionary.name.eq_ignore_ascii_case(name);
            let named = dictionary.applications.iter();
            let named = named.filter(|it| is_dictionary || is_named(&it.name));
            ids.extend(named.map(|application| application.id));
        }
        if ids.is_empty() {
            let registered = registry::APPLICATIONS.iter().filter(|it| is_named(it.name));
            ids.extend(registered.filter_map(|it| u32::try_from(it.value).ok()));
        }
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// What is known of a message whose header is not known.
    pub fn nothing(&'static self) -> Known {
        let dictionary = self.everything();
        let (catalogue, home, application) = (self, None, None);
        Known { catalogue, home, application, command: None, grammar: None, dictionary }
    }

    /// The names and abbreviations of all commands, of pairs and of their messages.
    pub fn command_names(&self) -> impl Iterator<Item = &str> {
        self.commands.entries.iter().flat_map(|entry| {
            let model::Message { name, abbreviation, .. } = entry.message;
            [name.as_str(), abbreviation.as_str(), entry.command.name.as_str()]
        })
    }

    /// The names of all applications, and those of the dictionaries that have them.
    pub fn application_names(&self) -> impl Iterator<Item = &str> {
        self.model.dictionaries.iter().flat_map(|dictionary| {
            let names = dictionary.applications.iter().map(|it| it.name.as_str());
            let own = (!dictionary.applications.is_empty()).then_some(dictionary.name.as_str());
            names.chain(own)
        })
    }

    /// The applications that count, each once, by id.
    pub(super) fn applications(&self) -> Vec<(u32, &'static str)> {
        let all = self.commands.applications.iter();
        let mut all: Vec<_> = all.map(|(id, (_, name))| (*id, *name)).collect();
        all.sort_unstable();
        all
    }

    fn command(&'static self, index: usize) -> &'static CommandDescription {
        let entry = &self.commands.entries[index];
        entry.description.get_or_init(|| {
            let model::Message { name, abbreviation, proxiable, error, grammar } = entry.message;
            let flags = [
                (entry.direction == Direction::Request, CommandFlags::REQUEST),
                (*proxiable, CommandFlags::PROXIABLE),
                (*error, CommandFlags::ERROR),
            ];
            let set = flags.into_iter().filter(|(is_set, _)| *is_set);
            CommandDescription {
                name,
                abbreviation,
                code: entry.command.code,
                application_id: entry.application.id,
                flags: set.fold(CommandFlags::default(), |all, (_, flag)| all.with(flag)),
                grammar: Box::leak(Box::new(self.grammar(name, &grammar.items))),
                dictionary: self.scope(entry.dictionary),
                answer: entry.answer.map(|answer| self.command(answer)),
                normalize: normalize_untyped,
            }
        })
    }
}
