//! Finds the changes between two sides.

use std::collections::BTreeSet;

use diameter_codegen::model::{
    Application, Avp, AvpRef, Command, Dictionary, EnumValue, Flags, Format, Grammar, Item,
    Message, Model,
};

use super::Side;
use super::breaks::{self, GONE};
use crate::dictionary::notation;

/// One thing that is not what it was.
#[derive(Clone, Debug)]
pub(super) struct Change {
    /// The dictionary that it is in.
    pub(super) dictionary: String,
    /// What sort of thing: `AVP`, `command`.
    pub(super) kind: &'static str,
    /// The name, the new one where it changed.
    pub(super) name: String,
    /// Its number, where it has one: `10415/873`.
    pub(super) id: Option<String>,
    /// What about it; nothing when it is new or gone itself.
    pub(super) aspect: Option<String>,
    /// What it was; nothing where it is new.
    pub(super) old: Option<String>,
    /// What it is; nothing where it is gone.
    pub(super) new: Option<String>,
    /// Why programs that use the generated code don't compile any more.
    pub(super) breaks: Option<&'static str>,
}

/// All changes, in the order of the dictionaries.
pub(super) fn sides(old: &Side, new: &Side) -> Vec<Change> {
    let mut changes = Vec::new();
    if let ([old_name], [new_name]) = (old.names.as_slice(), new.names.as_slice())
        && let (Some(one), Some(other)) = (old.dictionary(old_name), new.dictionary(new_name))
    {
        Comparison {
            old: &old.model,
            new: &new.model,
            dictionary: new_name,
            changes: &mut changes,
        }
        .dictionaries(one, other);
        return changes;
    }
    let names: BTreeSet<&String> = old.names.iter().chain(&new.names).collect();
    for name in names {
        let was = old.dictionary(name).filter(|_| old.names.contains(name));
        let is = new.dictionary(name).filter(|_| new.names.contains(name));
        let mut comparison = Comparison {
            old: &old.model,
            new: &new.model,
            dictionary: name,
            changes: &mut changes,
        };
        match (was, is) {
            (Some(was), Some(is)) => comparison.dictionaries(was, is),
            (was, is) => {
                let spec = |it: Option<&Dictionary>| it.map(|it| it.spec.clone());
                let subject = Subject { kind: "dictionary", name, id: None };
                comparison.whole(&subject, spec(was), spec(is));
            }
        }
    }
    changes
}

/// What a change is about.
struct Subject<'a> {
    kind: &'static str,
    name: &'a str,
    id: Option<String>,
}

impl<'a> Subject<'a> {
    fn avp(avp: &'a Avp) -> Self {
        Self { kind: "AVP", name: &avp.name, id: Some(key(avp)) }
    }

    fn command(command: &'a Command) -> Self {
        Self { kind: "command", name: &command.name, id: command.code.map(|it| it.to_string()) }
    }

    fn application(it: &'a Application) -> Self {
        Self { kind: "application", name: &it.name, id: Some(it.id.to_string()) }
    }
}

fn key(avp: &Avp) -> String {
    format!("{}/{}", avp.vendor_id, avp.code)
}

struct Comparison<'a> {
    old: &'a Model,
    new: &'a Model,
    dictionary: &'a str,
    changes: &'a mut Vec<Change>,
}

impl Comparison<'_> {
    fn push(
        &mut self,
        subject: &Subject<'_>,
        aspect: Option<&str>,
        (old, new): (Option<String>, Option<String>),
        breaks: Option<&'static str>,
    ) {
        self.changes.push(Change {
            dictionary: self.dictionary.to_owned(),
            kind: subject.kind,
            name: subject.name.to_owned(),
            id: subject.id.clone(),
            aspect: aspect.map(str::to_owned),
            old,
            new,
            breaks,
        });
    }

    /// Something that is new or gone itself.
    fn whole(&mut self, subject: &Subject<'_>, old: Option<String>, new: Option<String>) {
        let breaks = new.is_none().then_some(GONE);
        self.push(subject, None, (old, new), breaks);
    }

    /// Adds a change, which breaks nobody, unless both are the same.
    fn field(&mut self, subject: &Subject<'_>, aspect: &str, old: &str, new: &str) {
        self.broken(subject, aspect, old, new, None);
    }

    /// Adds a change unless both are the same.
    fn broken(
        &mut self,
        subject: &Subject<'_>,
        aspect: &str,
        old: &str,
        new: &str,
        breaks: Option<&'static str>,
    ) {
        if old != new {
            let values = (Some(old.to_owned()), Some(new.to_owned()));
            self.push(subject, Some(aspect), values, breaks);
        }
    }

    fn dictionaries(&mut self, was: &Dictionary, is: &Dictionary) {
        let subject = Subject { kind: "dictionary", name: &is.name, id: None };
        let release = |it: &Dictionary| match &it.release {
            Some(release) => format!("{}, release {release}", it.spec),
            None => it.spec.clone(),
        };
        self.field(&subject, "specification", &release(was), &release(is));

        for (old, new) in paired(
            &was.applications,
            &is.applications,
            [|a, b| a.id == b.id, |a, b| a.name == b.name],
        ) {
            self.applications(old, new);
        }
        for (old, new) in paired(&was.formats, &is.formats, [|a, b| a.name == b.name]) {
            self.formats(old, new);
        }
        for (old, new) in paired(&was.flags, &is.flags, [|a, b| a.name == b.name]) {
            self.flags(old, new);
        }
        for (old, new) in paired(
            &was.avps,
            &is.avps,
            [|a, b| (a.vendor_id, a.code) == (b.vendor_id, b.code), |a, b| a.name == b.name],
        ) {
            // What only moved to or from an imported dictionary is neither new nor gone.
            let known = old.or_else(|| imported(self.old, was, new?));
            let kept = new.or_else(|| imported(self.new, is, old?));
            self.avps(known, kept);
        }
    }

    fn applications(&mut self, old: Option<&Application>, new: Option<&Application>) {
        let (Some(was), Some(is)) = (old, new) else {
            let Some(any) = old.or(new) else { return };
            let shown = |it: &Application| it.name.clone();
            return self.whole(&Subject::application(any), old.map(shown), new.map(shown));
        };
        let subject = Subject::application(is);
        let vendor = |it: &Application| it.vendor_id.unwrap_or_default().to_string();
        self.field(&subject, "name", &was.name, &is.name);
        self.field(&subject, "id", &was.id.to_string(), &is.id.to_string());
        self.field(&subject, "vendor", &vendor(was), &vendor(is));
        for (old, new) in
            paired(&was.commands, &is.commands, [|a, b| a.code == b.code, |a, b| a.name == b.name])
        {
            self.commands(old, new);
        }
    }

    fn commands(&mut self, old: Option<&Command>, new: Option<&Command>) {
        let (Some(was), Some(is)) = (old, new) else {
            let Some(any) = old.or(new) else { return };
            let shown = |it: &Command| it.name.clone();
            return self.whole(&Subject::command(any), old.map(shown), new.map(shown));
        };
        let subject = Subject::command(is);
        let code = |it: &Command| it.code.map_or("any".to_owned(), |code| code.to_string());
        self.broken(&subject, "name", &was.name, &is.name, Some(breaks::OTHER_NAME));
        self.field(&subject, "code", &code(was), &code(is));
        let messages = was.request.as_ref().zip(is.request.as_ref()).into_iter();
        for (was, is) in messages.chain([(&was.answer, &is.answer)]) {
            self.messages(was, is);
        }
    }

    fn messages(&mut self, was: &Message, is: &Message) {
        let subject = Subject { kind: "message", name: &is.name, id: None };
        let bit = |is_set: bool| if is_set { "set" } else { "clear" };
        self.field(&subject, "abbreviation", &was.abbreviation, &is.abbreviation);
        self.field(&subject, "P bit", bit(was.proxiable), bit(is.proxiable));
        self.field(&subject, "E bit", bit(was.error), bit(is.error));
        self.grammars(&subject, Some(&was.grammar), Some(&is.grammar));
    }

    fn formats(&mut self, old: Option<&Format>, new: Option<&Format>) {
        let Some(any) = new.or(old) else { return };
        let subject = Subject { kind: "format", name: &any.name, id: None };
        let data_type = |it: &Format| it.data_type.name().to_owned();
        match (old, new) {
            (Some(was), Some(is)) => {
                let (was, is) = (data_type(was), data_type(is));
                self.broken(&subject, "derived from", &was, &is, Some(breaks::OTHER_TYPE));
            }
            _ => self.whole(&subject, old.map(data_type), new.map(data_type)),
        }
    }

    fn flags(&mut self, old: Option<&Flags>, new: Option<&Flags>) {
        let Some(any) = new.or(old) else { return };
        let subject = Subject { kind: "flags", name: &any.name, id: None };
        match (old, new) {
            (Some(was), Some(is)) => self.values(&subject, "bit", (&was.bits, &is.bits), None),
            _ => {
                let shown = |it: &Flags| it.name.clone();
                self.whole(&subject, old.map(shown), new.map(shown));
            }
        }
    }

    fn avps(&mut self, old: Option<&Avp>, new: Option<&Avp>) {
        let format = |it: &Avp| {
            let format = it.format.as_deref();
            format.unwrap_or(it.data_type.name()).to_owned()
        };
        let (Some(was), Some(is)) = (old, new) else {
            let Some(any) = old.or(new) else { return };
            return self.whole(&Subject::avp(any), old.map(format), new.map(format));
        };
        let subject = Subject::avp(is);
        self.broken(&subject, "name", &was.name, &is.name, Some(breaks::OTHER_NAME));
        if was.name == is.name {
            // Of AVPs that share a name, where a dictionary says it otherwise.
            let (old, new) = (&was.rust_name, &is.rust_name);
            self.broken(&subject, "Rust name", old, new, Some(breaks::OTHER_NAME));
        }
        self.field(&subject, "vendor/code", &key(was), &key(is));
        let other_type = breaks::data_type(was, is);
        self.broken(&subject, "format", &format(was), &format(is), other_type);
        self.field(&subject, "M bit", was.mandatory.name(), is.mandatory.name());
        let place = |it: &Avp| if it.boxed { "in a box" } else { "in its struct" };
        self.broken(&subject, "held", place(was), place(is), Some(breaks::OTHER_TYPE));
        let own_type = breaks::own_type(was, is);
        self.values(&subject, "value", (&was.enums, &is.enums), own_type);
        self.values(&subject, "bit", (&was.bits, &is.bits), own_type);
        self.grammars(&subject, was.grammar.as_ref(), is.grammar.as_ref());
    }

    /// `breaks` is what the first or the last named value does to the type of the AVP.
    fn values(
        &mut self,
        subject: &Subject<'_>,
        what: &str,
        (old, new): (&[EnumValue], &[EnumValue]),
        breaks: Option<&'static str>,
    ) {
        for (was, is) in paired(old, new, [|a, b| a.value == b.value]) {
            let names = (was.map(|it| &it.name), is.map(|it| &it.name));
            let number = is.or(was).map(|it| it.value).unwrap_or_default();
            if names.0 != names.1 {
                let aspect = format!("{what} {number}");
                let breaks = breaks.or_else(|| breaks::value(was, is));
                let names = (names.0.cloned(), names.1.cloned());
                self.push(subject, Some(&aspect), names, breaks);
            }
        }
    }

    fn grammars(&mut self, subject: &Subject<'_>, old: Option<&Grammar>, new: Option<&Grammar>) {
        let (old, new) = (NamedRule::all(self.old, old), NamedRule::all(self.new, new));
        for (was, is) in paired(&old, &new, [|a, b| a.key == b.key]) {
            let unchanged =
                was.zip(is).is_some_and(|(a, b)| (&a.brackets, &a.home) == (&b.brackets, &b.home));
            // A group of another dictionary has the same name, and other AVPs in it.
            let moved = was.zip(is).is_some_and(|(a, b)| a.home != b.home);
            let shown =
                |it: &NamedRule<'_>| if moved { it.qualified.clone() } else { it.text.clone() };
            if !unchanged {
                let breaks = if moved {
                    Some(breaks::OTHER_TYPE)
                } else {
                    breaks::rule(was.map(|it| it.item), is.map(|it| it.item))
                };
                self.push(subject, Some("rule"), (was.map(shown), is.map(shown)), breaks);
            }
        }
    }
}

/// The AVP of a dictionary's imports with the vendor and code of this one.
fn imported<'m>(model: &'m Model, dictionary: &Dictionary, avp: &Avp) -> Option<&'m Avp> {
    let imports = dictionary.imports.iter().filter_map(|name| model.dictionary(name));
    let mut avps = imports.flat_map(|imported| &imported.avps);
    avps.find(|found| (found.vendor_id, found.code) == (avp.vendor_id, avp.code))
}

/// A rule with what its AVP is.
struct NamedRule<'a> {
    item: &'a Item,
    /// Vendor and code; nothing for the wildcard.
    key: Option<(u32, u32)>,
    /// The dictionary that defines the group.
    home: Option<String>,
    brackets: String,
    text: String,
    qualified: String,
}

impl<'a> NamedRule<'a> {
    fn all(model: &Model, grammar: Option<&'a Grammar>) -> Vec<Self> {
        let items = grammar.map(|grammar| grammar.items.as_slice()).unwrap_or_default();
        items.iter().map(|item| Self::new(model, item)).collect()
    }

    fn new(model: &Model, item: &'a Item) -> Self {
        let avp = item.avp.map(|reference| model.avp(reference));
        let name = avp.map_or("AVP", |avp| avp.name.as_str());
        let home = |reference: AvpRef| &model.dictionaries[model.type_home(reference).dictionary];
        let home = item.avp.filter(|it| model.avp(*it).grammar.is_some()).map(home);
        let home = home.map(|home| home.name.clone());
        let qualified = home.as_ref().map_or(name.to_owned(), |home| format!("{home}:{name}"));
        Self {
            item,
            key: avp.map(|avp| (avp.vendor_id, avp.code)),
            home,
            brackets: notation::brackets(item),
            text: notation::rule(item, name),
            qualified: notation::rule(item, &qualified),
        }
    }
}

/// Old and new things that are the same by the first of these criteria, then of those that are left
/// by the next; then what is only new or only old. In the order of the new ones.
fn paired<'a, T, const N: usize>(
    old: &'a [T],
    new: &'a [T],
    same: [fn(&T, &T) -> bool; N],
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut left: Vec<Option<&T>> = old.iter().map(Some).collect();
    let mut pairs: Vec<(Option<&T>, Option<&T>)> = new.iter().map(|it| (None, Some(it))).collect();
    for same in same {
        for (was, is) in pairs.iter_mut().filter(|(was, _)| was.is_none()) {
            let mut left = left.iter_mut();
            let found = left.find(|left| left.zip(*is).is_some_and(|(a, b)| same(a, b)));
            *was = found.and_then(Option::take);
        }
    }
    pairs.extend(left.into_iter().flatten().map(|was| (Some(was), None)));
    pairs
}
