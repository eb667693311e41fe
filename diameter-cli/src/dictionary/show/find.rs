//! What a name or a number stands for.

use diameter_codegen::model::{
    Application, Avp, AvpRef, Command, Dictionary, EnumValue, Flags, Format, Message, Model,
};

/// One thing that has the name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found<'m> {
    Dictionary(&'m Dictionary),
    Application(&'m Dictionary, &'m Application),
    /// Request and answer.
    Command(Home<'m>, &'m Command),
    /// One of the two.
    Message(Home<'m>, &'m Command, &'m Message),
    Avp(AvpRef),
    /// A named value or bit of an AVP.
    Value(AvpRef, &'m str),
    Format(&'m Dictionary, &'m Format),
    Flags(&'m Dictionary, &'m Flags),
}

/// Where a command is defined.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Home<'m> {
    pub(crate) dictionary: &'m Dictionary,
    pub(crate) application: &'m Application,
}

impl<'m> Found<'m> {
    /// The name of the dictionary that it is in.
    pub(crate) fn dictionary(self, model: &'m Model) -> &'m str {
        match self {
            Self::Dictionary(it)
            | Self::Application(it, _)
            | Self::Format(it, _)
            | Self::Flags(it, _) => &it.name,
            Self::Command(home, _) | Self::Message(home, _, _) => &home.dictionary.name,
            Self::Avp(it) | Self::Value(it, _) => &model.dictionaries[it.dictionary].name,
        }
    }
}

/// Everything of that name or number: dictionaries and applications, commands, AVPs, and the rest.
///
/// With `DICTIONARY:` in front, only what that dictionary has.
pub(crate) fn find<'m>(model: &'m Model, asked: &str) -> Vec<Found<'m>> {
    let (within, asked) = match asked.split_once(':') {
        Some((dictionary, rest)) => (Some(dictionary), rest),
        None => (None, asked),
    };
    let Some(query) = Query::new(asked.trim()) else { return Vec::new() };
    let mut found = Vec::new();
    for (index, dictionary) in model.dictionaries.iter().enumerate() {
        if within.is_none_or(|within| within.eq_ignore_ascii_case(&dictionary.name)) {
            search(index, dictionary, &query, &mut found);
        }
    }
    found.sort_by_key(rank);
    found
}

fn rank(found: &Found<'_>) -> u8 {
    match found {
        Found::Dictionary(_) => 0,
        Found::Application(..) => 1,
        Found::Command(..) | Found::Message(..) => 2,
        Found::Avp(_) => 3,
        Found::Format(..) | Found::Flags(..) => 4,
        Found::Value(..) => 5,
    }
}

fn search<'m>(index: usize, dictionary: &'m Dictionary, query: &Query, found: &mut Vec<Found<'m>>) {
    let is_dictionary = query.names(&dictionary.name);
    found.extend(is_dictionary.then_some(Found::Dictionary(dictionary)));
    for application in &dictionary.applications {
        // That of a dictionary of the same name is shown with it.
        if !is_dictionary && query.is_application(application) {
            found.push(Found::Application(dictionary, application));
        }
        let home = Home { dictionary, application };
        found.extend(application.commands.iter().filter_map(|it| query.command(home, it)));
    }
    for (avp, definition) in dictionary.avps.iter().enumerate() {
        let reference = AvpRef { dictionary: index, avp };
        if query.is_avp(definition) {
            found.push(Found::Avp(reference));
        }
        // Those of a definition that shares its type are the original's.
        let values = definition.enums.iter().chain(&definition.bits);
        let mut values = values.filter(|value| query.is_value(definition, value));
        if let Some(value) = values.next().filter(|_| definition.shares.is_none()) {
            // Many applications have the same result.
            let is_same =
                |it: &Found<'_>| matches!(it, Found::Value(_, name) if *name == value.name);
            if !matches!(query, Query::Number(_)) || !found.iter().any(is_same) {
                found.push(Found::Value(reference, &value.name));
            }
        }
    }
    let formats = dictionary.formats.iter().filter(|format| query.names(&format.name));
    found.extend(formats.map(|format| Found::Format(dictionary, format)));
    let flags = dictionary.flags.iter().filter(|flags| query.names(&flags.name));
    found.extend(flags.map(|flags| Found::Flags(dictionary, flags)));
}

/// What was asked for.
enum Query {
    /// An AVP Code, a Command Code, an Application-Id or a Result-Code.
    Number(u32),
    /// Vendor-Id and AVP Code, or as `diameter decode` prints them, AVP Code and Vendor-Id.
    Key(u32, u32),
    /// A name, [`folded`].
    Name(String),
}

/// Lower case without what separates words, so that `rating_group` and `RatingGroup` are names too.
pub(crate) fn folded(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Query {
    fn new(asked: &str) -> Option<Self> {
        if let Ok(number) = asked.parse() {
            return Some(Self::Number(number));
        }
        if let Some((vendor, code)) = asked.split_once('/')
            && let (Ok(vendor), Ok(code)) = (vendor.parse(), code.parse())
        {
            return Some(Self::Key(vendor, code));
        }
        Some(folded(asked)).filter(|name| !name.is_empty()).map(Self::Name)
    }

    fn names(&self, name: &str) -> bool {
        matches!(self, Self::Name(asked) if *asked == folded(name))
    }

    fn is_application(&self, application: &Application) -> bool {
        matches!(self, Self::Number(id) if *id == application.id) || self.names(&application.name)
    }

    fn is_avp(&self, avp: &Avp) -> bool {
        match self {
            Self::Number(code) => *code == avp.code,
            Self::Key(one, other) => {
                let key = (avp.vendor_id, avp.code);
                (*one, *other) == key || (*other, *one) == key
            }
            Self::Name(_) => self.names(&avp.name),
        }
    }

    /// A value or bit of that name, or a result of that number.
    fn is_value(&self, avp: &Avp, value: &EnumValue) -> bool {
        const RESULT_CODE: u32 = 268;
        const EXPERIMENTAL_RESULT_CODE: u32 = 298;
        let is_result =
            || avp.vendor_id == 0 && matches!(avp.code, RESULT_CODE | EXPERIMENTAL_RESULT_CODE);
        match self {
            Self::Number(number) => i64::from(*number) == value.value && is_result(),
            _ => self.names(&value.name),
        }
    }

    fn command<'m>(&self, home: Home<'m>, command: &'m Command) -> Option<Found<'m>> {
        let is_code = matches!(self, Self::Number(code) if Some(*code) == command.code);
        if is_code || self.names(&command.name) {
            return Some(Found::Command(home, command));
        }
        let mut messages = command.request.iter().chain([&command.answer]);
        let asked =
            |message: &&Message| self.names(&message.name) || self.names(&message.abbreviation);
        messages.find(asked).map(|message| Found::Message(home, command, message))
    }
}
