//! AVPs in JSON: in full, as a list of objects, or by name, as members of an object.

use std::collections::HashSet;

use diameter_core::print::{NamedAvp, Names, RESERVED_AVP_FLAGS, Siblings, octets_of_hex};
use diameter_core::{AvpDescription, AvpFlags, AvpKey, Format, Grammar};
use diameter_diagnostic::Suggestions;
use jsonc_parser::ast::{self, Object, ObjectProp};

use super::mistake::{Mistakes, span};
use super::node::{AvpList, Content, Node};
use super::{Mistake, value};
use crate::Known;

/// Turns JSON into AVPs, and collects what is wrong with it.
pub(super) struct Reader {
    pub(super) known: Known,
    pub(super) mistakes: Mistakes,
    /// The search for the names that were meant by unknown ones.
    pub(super) suggestions: Suggestions,
}

/// The members of an AVP in full.
const MEMBERS: [&str; 13] = [
    "name",
    "code",
    "vendor_id",
    "flags",
    "reserved",
    "padding",
    "value",
    "symbol",
    "bits",
    "octets",
    "text",
    "meaning",
    "avps",
];

impl Reader {
    /// The AVPs of a group: by name, and those of `avps`.
    fn group(&mut self, object: &Object<'_>, grammar: Option<&'static Grammar>) -> AvpList {
        let mut contents = AvpList::default();
        let mut named = Vec::new();
        self.repeated(object);
        let known = self.known;
        let siblings = |key: AvpKey| sibling(&known, object, key);
        for member in &object.properties {
            match member.name.as_str() {
                "avps" => contents.avps.extend(self.list(&member.value, grammar, &siblings)),
                "rest" => contents.rest = self.hexadecimal(&member.value).unwrap_or_default(),
                "errors" | "rest_avp" => {}
                _ => named.extend(self.named(member, grammar, &siblings)),
            }
        }
        sort(&mut named, grammar);
        contents.avps.append(&mut named);
        contents
    }

    /// A list of AVPs in full.
    pub(super) fn list(
        &mut self,
        json: &ast::Value<'_>,
        grammar: Option<&'static Grammar>,
        siblings: Siblings<'_>,
    ) -> Vec<Node> {
        let ast::Value::Array(array) = json else {
            self.mistakes.push(Mistake::new(json, "`avps` is a list of objects"));
            return Vec::new();
        };
        let avps = array.elements.iter().filter_map(|element| match element {
            ast::Value::Object(object) => self.full(object, grammar, siblings),
            other => {
                self.mistakes.push(Mistake::new(other, "an AVP is an object"));
                None
            }
        });
        avps.collect()
    }

    /// The AVPs of a member: one, or as many as its array has.
    pub(super) fn named(
        &mut self,
        member: &ObjectProp<'_>,
        grammar: Option<&'static Grammar>,
        siblings: Siblings<'_>,
    ) -> Vec<Node> {
        let name = member.name.as_str();
        let (key, avp) = match (self.find(name, grammar, siblings), number_key(name)) {
            (Some(avp), _) => (avp.description.key, Some(avp)),
            (None, Some(key)) => (key, self.known.avp(key, grammar, siblings)),
            (None, None) => {
                let mistake = self.unknown(member, name, grammar);
                self.mistakes.push(mistake);
                return Vec::new();
            }
        };
        let values = match &member.value {
            ast::Value::Array(array) => array.elements.iter().collect(),
            value => vec![value],
        };
        let nodes = values.into_iter().filter_map(|json| match json {
            ast::Value::Object(object) => self.of_object(object, key, avp),
            json => {
                let content = Content::Octets(self.octets(json, avp)?);
                let (flags, padding) = (flags(key, avp), Vec::new());
                Some(Node { span: span(json), key, flags, padding, content })
            }
        });
        nodes.collect()
    }

    /// An AVP in full.
    fn full(
        &mut self,
        object: &Object<'_>,
        grammar: Option<&'static Grammar>,
        siblings: Siblings<'_>,
    ) -> Option<Node> {
        let name = object.get_string("name");
        let code = self.number(object, "code");
        let vendor_id = self.number(object, "vendor_id").unwrap_or(0);
        let (key, avp) = match (code, name) {
            (Some(code), _) => {
                let key = AvpKey { vendor_id, code };
                (key, self.known.avp(key, grammar, siblings))
            }
            (None, Some(name)) => match self.find(&name.value, grammar, siblings) {
                Some(avp) => (avp.description.key, Some(avp)),
                None => {
                    let mistake = self.unknown(name, &name.value, grammar);
                    self.mistakes.push(mistake);
                    return None;
                }
            },
            (None, None) => {
                self.mistakes.push(Mistake::new(object, "an AVP has a `name` or a `code`"));
                return None;
            }
        };
        if let (Some(name), Some(avp)) = (name, avp)
            && name.value != avp.description.name
        {
            let message = format!("AVP {key} is {}, not {}", avp.description.name, name.value);
            self.mistakes.push(Mistake::new(name, message).hint("leave out `name` or `code`"));
        }
        self.of_object(object, key, avp)
    }

    /// An AVP whose value, and whatever else is unusual about it, are members of an object.
    fn of_object(
        &mut self,
        object: &Object<'_>,
        key: AvpKey,
        avp: Option<NamedAvp>,
    ) -> Option<Node> {
        let grammar = match avp.map(|avp| avp.description.format) {
            Some(Format::Grouped(grammar)) => Some(grammar()),
            _ => None,
        };
        let is_by_name = |name: &str| {
            !MEMBERS.contains(&name) && !matches!(name, "rest" | "rest_avp" | "errors")
        };
        let unknown = object.properties.iter().find(|member| is_by_name(member.name.as_str()));
        let flags = self.flags(object, key, avp);
        let padding = match object.get("padding") {
            Some(member) => self.hexadecimal(&member.value)?,
            None => Vec::new(),
        };
        let content = match (grammar, unknown) {
            (Some(_), _) if object.get("octets").is_none() => self.inside(object, grammar)?,
            (_, Some(member)) => {
                let name = member.name.as_str();
                let mistake = Mistake::new(member, format!("`{name}` is no member of an AVP"));
                self.mistakes.push(mistake.nearest(
                    name,
                    MEMBERS.into_iter(),
                    &mut self.suggestions,
                ));
                return None;
            }
            _ => self.content(object, avp)?,
        };
        Some(Node { span: span(object), key, flags, padding, content })
    }

    /// The octets of a group. They are written at once: the octets of a message are a fraction of what its AVPs
    /// take one by one.
    fn inside(
        &mut self,
        object: &Object<'_>,
        grammar: Option<&'static Grammar>,
    ) -> Option<Content> {
        let contents = self.group(&without_header(object), grammar);
        Content::of_group(&contents).map_err(|mistake| self.mistakes.push(mistake)).ok()
    }

    /// What an AVP holds that is not given by the names of AVPs.
    fn content(&mut self, object: &Object<'_>, avp: Option<NamedAvp>) -> Option<Content> {
        if object.get("avps").is_some() {
            return self.inside(object, None);
        }
        let member = |name: &str| object.get(name).map(|member| &member.value);
        if let Some(json) = member("octets") {
            return self.hexadecimal(json).map(Content::Octets);
        }
        if let Some(ast::Value::StringLit(text)) = member("text") {
            return Some(Content::Octets(text.value.as_bytes().to_vec()));
        }
        if let Some(json) = member("value").or_else(|| member("symbol")) {
            return self.octets(json, avp).map(Content::Octets);
        }
        let octets = match (member("bits"), member("meaning"), avp) {
            (Some(ast::Value::Array(bits)), _, Some(avp)) => {
                let names = bits.elements.iter().filter_map(|bit| bit.as_string_lit());
                let names: Vec<&str> = names.map(|name| name.value.as_ref()).collect();
                let joined = ast::StringLit { range: bits.range, value: names.join(" | ").into() };
                value::named(&joined, &avp, &mut self.suggestions)
            }
            (_, Some(ast::Value::StringLit(text)), Some(avp)) => value::meant(text, &avp),
            _ => Err(Mistake::new(object, "an AVP has a `value`, `octets` or `avps`")),
        };
        octets.map(Content::Octets).map_err(|mistake| self.mistakes.push(mistake)).ok()
    }

    /// The octets of a value by the data format of the AVP.
    fn octets(&mut self, json: &ast::Value<'_>, avp: Option<NamedAvp>) -> Option<Vec<u8>> {
        let octets = match (avp, json) {
            (Some(avp), json) => value::octets(json, &avp, &mut self.suggestions),
            (None, ast::Value::StringLit(text)) => {
                let wrong = || Mistake::new(text, "these are no octets in hexadecimal");
                octets_of_hex(&text.value).ok_or_else(wrong)
            }
            (None, json) => Err(Mistake::new(json, "no dictionary says what this AVP holds")
                .hint("give its octets, a string of hexadecimal digits")),
        };
        octets.map_err(|mistake| self.mistakes.push(mistake)).ok()
    }

    /// The octets of a string of hexadecimal digits.
    pub(super) fn hexadecimal(&mut self, json: &ast::Value<'_>) -> Option<Vec<u8>> {
        let octets = json.as_string_lit().and_then(|text| octets_of_hex(&text.value));
        if octets.is_none() {
            self.mistakes.push(Mistake::new(json, "this is no string of hexadecimal digits"));
        }
        octets
    }

    /// A member that is a number of 32 bits.
    pub(super) fn number(&mut self, object: &Object<'_>, name: &str) -> Option<u32> {
        let json = &object.get(name)?.value;
        let number = json.as_number_lit().and_then(|number| number.value.parse().ok());
        if number.is_none() {
            let message = format!("`{name}` is a number of 32 bits");
            self.mistakes.push(Mistake::new(json, message));
        }
        number
    }

    /// The letters of `flags` and the number of `reserved`.
    pub(super) fn letters(
        &mut self,
        object: &Object<'_>,
        letters: &[(char, u8)],
        reserved: u8,
    ) -> Option<u8> {
        let member = object.get("flags");
        let rest = match self.number(object, "reserved").map(u8::try_from) {
            None => 0,
            Some(Ok(bits)) if bits & !reserved == 0 => bits,
            Some(_) => {
                let message = format!("`reserved` has bits of {reserved:#04x} only");
                self.mistakes.push(Mistake::new(object.get("reserved")?, message));
                0
            }
        };
        let text = member.map(|member| member.value.as_string_lit());
        let mut flags = rest;
        match (text, member) {
            (None, _) => return None,
            (Some(Some(text)), _) => {
                for letter in text.value.chars() {
                    match letters.iter().find(|(it, _)| *it == letter) {
                        Some((_, bit)) => flags |= bit,
                        None => {
                            let known: String = letters.iter().map(|(letter, _)| letter).collect();
                            let message = format!("`{letter}` is none of the flags {known}");
                            self.mistakes.push(Mistake::new(text, message));
                        }
                    }
                }
            }
            (Some(None), Some(member)) => {
                self.mistakes.push(Mistake::new(&member.value, "`flags` is a string of letters"));
            }
            (Some(None), None) => {}
        }
        Some(flags)
    }

    fn flags(&mut self, object: &Object<'_>, key: AvpKey, avp: Option<NamedAvp>) -> AvpFlags {
        const LETTERS: [(char, u8); 3] =
            [('V', AvpFlags::VENDOR.0), ('M', AvpFlags::MANDATORY.0), ('P', AvpFlags::PROTECTED.0)];
        let Some(given) = self.letters(object, &LETTERS, RESERVED_AVP_FLAGS) else {
            return flags(key, avp);
        };
        if key.vendor_id != 0 && given & AvpFlags::VENDOR.0 == 0 {
            let message = format!("an AVP of vendor {} has the flag V", key.vendor_id);
            let place = object.get("flags").map_or_else(|| span(object), span);
            self.mistakes.push(Mistake::at(place, message));
        }
        AvpFlags(given)
    }

    /// The AVP of this name: of the grammar, else of the application, else of any dictionary.
    fn find(
        &self,
        name: &str,
        grammar: Option<&'static Grammar>,
        siblings: Siblings<'_>,
    ) -> Option<NamedAvp> {
        // Files of nothing but unknown names are not to cost a search each.
        if !self.known.catalogue().has_avp(name) {
            return None;
        }
        let found = self.reachable(grammar).find(|avp| avp.name == name)?;
        let named = self.known.avp(found.key, grammar, siblings);
        let named = named.filter(|named| named.description.name == found.name);
        Some(named.unwrap_or_else(|| NamedAvp::new(found)))
    }

    fn reachable(
        &self,
        grammar: Option<&'static Grammar>,
    ) -> impl Iterator<Item = &'static AvpDescription> + use<> {
        let listed = grammar.into_iter().flat_map(|it| it.items).filter_map(|item| item.avp);
        let in_reach = self.known.dictionary.avps.iter().copied();
        listed.chain(in_reach).chain(self.known.catalogue().everything().avps.iter().copied())
    }

    /// Members of the same name: only one of them would count, and which is anybody's guess.
    pub(super) fn repeated(&mut self, object: &Object<'_>) {
        let mut seen = HashSet::with_capacity(object.properties.len());
        for member in &object.properties {
            let name = member.name.as_str();
            if !seen.insert(name) {
                let place = span(member);
                let place = place.start..place.end.min(place.start + name.len() + 2);
                let mistake = Mistake::at(place, format!("`{name}` is there twice"));
                self.mistakes.push(match name {
                    "avps" | "rest" | "errors" => mistake,
                    _ => mistake.hint("several AVPs of a name are an array"),
                });
            }
        }
    }

    fn unknown(
        &mut self,
        place: &impl jsonc_parser::common::Ranged,
        name: &str,
        grammar: Option<&'static Grammar>,
    ) -> Mistake {
        let place = span(place);
        // Of a member, the name with its quotes.
        let place = place.start..place.end.min(place.start + name.len() + 2);
        let mistake = Mistake::at(place, format!("no dictionary has an AVP `{name}`"));
        mistake.nearest(name, self.reachable(grammar).map(|avp| avp.name), &mut self.suggestions)
    }
}

/// The number of an AVP of this object, given by name or in full.
fn sibling(known: &Known, object: &Object<'_>, key: AvpKey) -> Option<u32> {
    let named = known.named(key, None)?;
    let name = named.description.name;
    let value = match object.get(name) {
        Some(member) => &member.value,
        None => {
            let ast::Value::Array(avps) = &object.get("avps")?.value else { return None };
            let avps = avps.elements.iter().filter_map(|avp| match avp {
                ast::Value::Object(avp) => Some(avp),
                _ => None,
            });
            let is_it = |avp: &&Object<'_>| {
                let code =
                    avp.get_number("code").is_some_and(|it| it.value == key.code.to_string());
                code || avp.get_string("name").is_some_and(|it| it.value == name)
            };
            &avps.clone().find(is_it)?.get("value")?.value
        }
    };
    let octets = value::octets(value, &named, &mut Suggestions::default()).ok()?;
    octets.try_into().ok().map(u32::from_be_bytes)
}

/// `CODE` or `CODE/VENDOR`.
fn number_key(name: &str) -> Option<AvpKey> {
    let (code, vendor_id) = name.split_once('/').unwrap_or((name, "0"));
    Some(AvpKey { vendor_id: vendor_id.parse().ok()?, code: code.parse().ok()? })
}

/// The flags that the dictionary asks for.
fn flags(key: AvpKey, avp: Option<NamedAvp>) -> AvpFlags {
    match avp {
        Some(avp) => avp.description.flags(),
        None if key.vendor_id != 0 => AvpFlags::VENDOR,
        None => AvpFlags::default(),
    }
}

/// Puts AVPs given by name into the order of their grammar, those that it does not list behind.
pub(super) fn sort(avps: &mut [Node], grammar: Option<&'static Grammar>) {
    let Some(grammar) = grammar else { return };
    let rule = |key: AvpKey| {
        let items = grammar.items.iter();
        items.clone().position(|it| it.avp.is_some_and(|avp| avp.key == key)).unwrap_or(items.len())
    };
    avps.sort_by_key(|avp| rule(avp.key));
}

/// What an object says of the AVPs inside a group, without what it says of the group.
fn without_header<'a>(object: &Object<'a>) -> Object<'a> {
    let is_inside = |name: &str| name == "avps" || !MEMBERS.contains(&name);
    let inside = object.properties.iter().filter(|member| is_inside(member.name.as_str()));
    Object { range: object.range, properties: inside.cloned().collect() }
}
