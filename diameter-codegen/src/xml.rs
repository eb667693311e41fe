//! From XML to [`syntax`](crate::syntax): the elements and attributes of dictionaries/README.md.
//!
//! Reads on after an error, so that one run finds as many as there are.

mod document;
mod element;
mod error;
mod shape;
mod tag;

use std::str::FromStr;

use diameter_diagnostic::{Report, Span};

pub(crate) use self::document::Document;
use self::document::Kind;
use self::element::Element;
use self::shape::Shape;
use crate::grammar::{self, Form};
use crate::ident;
use crate::model::{DataType, Mandatory};
use crate::source::{Source, Spanned};
use crate::syntax::{
    Application, Avp, AvpExtension, Command, CommandExtension, CommandKind, Dictionary, EnumValue,
    Flags, Format, Grammar, Rules,
};

/// Reads source number `index`; `None` if it is no dictionary at all.
pub(crate) fn parse(index: usize, source: &Source, report: &mut Report) -> Option<Dictionary> {
    error::reject_other_encodings(index, &source.text, report);
    let document = Document::read(index, &source.text, report)?;
    let shape = Shape::of("dictionary")?;
    let root = document.node(0);
    let Kind::Element { name, attributes, .. } = &root.kind else { return None };
    let uses_namespaces =
        name.contains(':') || attributes.iter().any(|it| it.name.starts_with("xmlns"));
    if *name != shape.name || uses_namespaces {
        let span = Span::new(index, root.tag(&source.text));
        let finding = report.error(span, "the file does not begin with `<dictionary>`");
        match uses_namespaces {
            true => finding.hint("dictionaries use no XML namespaces"),
            false => finding.hint(error::BEGINNING),
        };
        return None;
    }
    let element = Element::new(&document, 0, shape, index, report);
    Some(Reader { index, source, report }.dictionary(&element))
}

struct Reader<'r> {
    index: usize,
    source: &'r Source,
    report: &'r mut Report,
}

impl Reader<'_> {
    fn dictionary(&mut self, element: &Element<'_>) -> Dictionary {
        let mut dictionary = Dictionary {
            source: self.index,
            name: self.dictionary_name(element),
            spec: element.text_value("spec"),
            release: element.value("release").map(|release| release.value.to_owned()),
            vendor_id: self.number(element, "vendor-id"),
            doc: None,
            imports: Vec::new(),
            applications: Vec::new(),
            formats: Vec::new(),
            flags: Vec::new(),
            avps: Vec::new(),
            extensions: Vec::new(),
            external: self.source.external,
            incomplete: false,
        };
        let mut once = Once::default();
        for child in element.children(self.report) {
            match child.name() {
                "doc" => self.doc(&child, &mut once, &mut dictionary.doc),
                "import" => dictionary.imports.extend(owned(child.value("dictionary"))),
                "application" => dictionary.applications.push(self.application(&child)),
                "format" => dictionary.formats.extend(self.format(&child)),
                "flags" => dictionary.flags.extend(self.flags(&child)),
                "extend" => dictionary.extensions.extend(self.avp_extension(&child)),
                _ => {
                    let avp = self.avp(&child);
                    let named = avp.as_ref().is_some_and(|avp| grammar::is_name(&avp.name.value));
                    dictionary.incomplete |= !named;
                    dictionary.avps.extend(avp);
                }
            }
        }
        if dictionary.vendor_id.is_none() && element.attribute("vendor-id").is_some() {
            // The vendor is unreadable: AVPs that inherit it have no known (vendor, code).
            for avp in dictionary.avps.iter_mut().filter(|avp| avp.vendor_id.is_none()) {
                avp.code = None;
            }
        }
        dictionary
    }

    /// The name; where it is missing that of the file, so that imports still find the dictionary.
    fn dictionary_name(&mut self, element: &Element<'_>) -> Spanned<String> {
        let stem = self.source.stem();
        let Some(name) = element.value("name") else {
            return Spanned::new(stem.to_owned(), element.span());
        };
        let valid = name.value.starts_with(|first: char| first.is_ascii_lowercase())
            && name.value.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if !valid {
            self.report
                .error(name.span, format!("`{}` cannot be the name of a dictionary", name.value))
                .hint("a lower-case letter, then lower-case letters, digits and hyphens");
        } else if ident::is_keyword(&name.value.replace('-', "_")) {
            self.report
                .error(name.span, format!("`{}` is a keyword of Rust", name.value))
                .hint("dictionaries become modules of the same name");
        } else if name.value != stem {
            self.report
                .error(name.span, format!("dictionary `{}` in a file named `{stem}`", name.value))
                .hint(format!("the file of dictionary `{0}` is `{0}.xml`", name.value));
        }
        Spanned::new(name.value.to_owned(), name.span)
    }

    fn application(&mut self, element: &Element<'_>) -> Application {
        let mut application = Application {
            id: self.number(element, "id"),
            name: element.text_value("name"),
            vendor_id: self.number(element, "vendor-id").map(|vendor_id| vendor_id.value),
            extends: owned(element.value("extends")),
            doc: None,
            commands: Vec::new(),
            extensions: Vec::new(),
        };
        let mut once = Once::default();
        for child in element.children(self.report) {
            match child.name() {
                "doc" => self.doc(&child, &mut once, &mut application.doc),
                "command" => application.commands.push(self.command(&child)),
                "extend" => application.extensions.extend(self.command_extension(&child)),
                _ => application.commands.push(self.answer_message(&child)),
            }
        }
        application
    }

    fn command(&mut self, element: &Element<'_>) -> Command {
        let mut command = Command {
            kind: CommandKind::Pair,
            name: self
                .name(element, "name")
                .unwrap_or_else(|| Spanned::new(String::new(), element.span())),
            code: self.number(element, "code"),
            spec: element.text_value("spec"),
            doc: None,
            request: None,
            answer: None,
        };
        let mut once = Once::default();
        for child in element.children(self.report) {
            match child.name() {
                "doc" => self.doc(&child, &mut once, &mut command.doc),
                "request" => {
                    self.grammar(&child, Form::Request, &mut once, &mut command.request);
                }
                _ => self.grammar(&child, Form::Answer, &mut once, &mut command.answer),
            }
        }
        for name in ["request", "answer"].into_iter().filter(|name| !once.has(name)) {
            self.report.error(element.span(), format!("`command` lacks the element `{name}`"));
        }
        command
    }

    /// `None` without the name of a command.
    fn command_extension(&mut self, element: &Element<'_>) -> Option<CommandExtension> {
        let name = self.name(element, "command");
        let (mut doc, mut request, mut answer) = (None, None, None);
        let mut once = Once::default();
        for child in element.children(self.report) {
            match child.name() {
                "doc" => self.doc(&child, &mut once, &mut doc),
                "request" => self.rules(&child, &mut once, &mut request),
                _ => self.rules(&child, &mut once, &mut answer),
            }
        }
        if !once.has("request") && !once.has("answer") {
            self.report
                .error(element.span(), "an extension of nothing")
                .hint("it holds the new rules of the `request`, the `answer`, or both");
        }
        let spec = element.text_value("spec");
        Some(CommandExtension { name: name?, spec, doc, request, answer })
    }

    /// `None` without the name of an AVP.
    fn avp_extension(&mut self, element: &Element<'_>) -> Option<AvpExtension> {
        let (mut doc, mut rules) = (None, None);
        let mut once = Once::default();
        for child in element.children(self.report) {
            match child.name() {
                "doc" => self.doc(&child, &mut once, &mut doc),
                _ => self.rules(&child, &mut once, &mut rules),
            }
        }
        if !once.has("grammar") {
            self.report.error(element.span(), "`extend` lacks the element `grammar`");
        }
        let written = element.value("avp")?;
        // `DICTIONARY:NAME`, as in a grammar.
        let (dictionary, name) = match written.value.split_once(':') {
            Some((dictionary, name)) => (Some(dictionary.trim_end()), name.trim_start()),
            None => (None, written.value),
        };
        if !grammar::is_name(name) {
            self.report
                .error(written.span, format!("`{}` is not a name", written.value))
                .hint("a letter or digit, then letters, digits, `-`, `_`, `.` and `/`");
            return None;
        }
        let dictionary = dictionary.map(|it| Spanned::new(it.to_owned(), written.span));
        let name = Spanned::new(name.to_owned(), written.span);
        Some(AvpExtension { dictionary, name, spec: element.text_value("spec"), doc, rules })
    }

    fn answer_message(&mut self, element: &Element<'_>) -> Command {
        let mut answer = None;
        self.grammar(element, Form::AnswerMessage, &mut Once::default(), &mut answer);
        Command {
            kind: CommandKind::AnswerMessage,
            name: Spanned::new(element.name().to_owned(), element.span()),
            code: None,
            spec: element.text_value("spec"),
            doc: None,
            request: None,
            answer,
        }
    }

    /// `None` for a data format without a name, to which no AVP could refer.
    fn format(&mut self, element: &Element<'_>) -> Option<Format> {
        let mut format = Format {
            name: self.name(element, "name")?,
            data_type: self.word(element, "type", &DataType::ALL, "data format"),
            spec: element.text_value("spec"),
            doc: None,
        };
        let mut once = Once::default();
        for child in element.children(self.report) {
            self.doc(&child, &mut once, &mut format.doc);
        }
        Some(format)
    }

    /// `None` for a set of bits without a name, of which no type could be made.
    fn flags(&mut self, element: &Element<'_>) -> Option<Flags> {
        let mut flags = Flags {
            name: self.name(element, "name")?,
            spec: element.text_value("spec"),
            doc: None,
            bits: Vec::new(),
        };
        let mut once = Once::default();
        for child in element.children(self.report) {
            match child.name() {
                "doc" => self.doc(&child, &mut once, &mut flags.doc),
                _ => flags.bits.push(self.enum_value(&child)),
            }
        }
        Some(flags)
    }

    /// `None` for an AVP without a name, to which nothing else could refer.
    fn avp(&mut self, element: &Element<'_>) -> Option<Avp> {
        let name = self.name(element, "name");
        let vendor_id = self.number(element, "vendor-id");
        let vendor_is_known = vendor_id.is_some() || element.attribute("vendor-id").is_none();
        let data_format = element.value("type");
        let data_type = data_format.as_ref().and_then(|written| {
            let found = DataType::ALL.iter().find(|(_, name)| *name == written.value);
            found.map(|(data_type, _)| Spanned::new(*data_type, written.span))
        });
        let mut avp = Avp {
            name: name.clone().unwrap_or_else(|| Spanned::new(String::new(), element.span())),
            rust_name: self.name(element, "rust-name"),
            code: self.number(element, "code").filter(|_| vendor_is_known),
            vendor_id,
            format: owned(data_format.filter(|_| data_type.is_none())),
            data_type,
            mandatory: self
                .word(element, "mandatory", &Mandatory::ALL, "rule for the M bit")
                .map(|mandatory| mandatory.value),
            spec: element.text_value("spec"),
            doc: None,
            boxed: self.boxed(element),
            enums: Vec::new(),
            bits: Vec::new(),
            grammar: None,
            grammar_element: None,
            redefines: owned(element.value("redefines")),
        };
        let mut once = Once::default();
        for child in element.children(self.report) {
            match child.name() {
                "doc" => self.doc(&child, &mut once, &mut avp.doc),
                "enum" => avp.enums.push(self.enum_value(&child)),
                "bit" => avp.bits.push(self.enum_value(&child)),
                _ => {
                    avp.grammar_element.get_or_insert(child.span());
                    self.grammar(&child, Form::Avp, &mut once, &mut avp.grammar);
                }
            }
        }
        name.map(|_| avp)
    }

    /// The place of the attribute, also when its value is wrong: the intent is clear.
    fn boxed(&mut self, element: &Element<'_>) -> Option<Span> {
        let boxed = element.value("boxed")?;
        if boxed.value != "true" {
            self.report
                .error(boxed.span, format!("`{}` is no value of `boxed`", boxed.value))
                .hint("its only value is `true`; a group that is not boxed lacks the attribute");
        }
        Some(boxed.span)
    }

    fn enum_value(&mut self, element: &Element<'_>) -> EnumValue {
        element.children(self.report);
        EnumValue {
            code: self.signed_number(element, "code"),
            name: owned(element.value("name")),
            spec: element.value("spec").map(|spec| spec.value.to_owned()),
            span: element.span(),
        }
    }

    fn doc(&mut self, element: &Element<'_>, once: &mut Once, doc: &mut Option<String>) {
        if once.accept(element, self.report) {
            *doc = Some(element.documentation(self.report)).filter(|text| !text.is_empty());
        }
    }

    fn grammar(
        &mut self,
        element: &Element<'_>,
        form: Form,
        once: &mut Once,
        grammar: &mut Option<Grammar>,
    ) {
        if once.accept(element, self.report)
            && let Some(span) = element.character_data(self.report)
        {
            *grammar = Some(grammar::parse(&self.source.text, span, form, self.report));
        }
    }

    fn rules(&mut self, element: &Element<'_>, once: &mut Once, rules: &mut Option<Rules>) {
        if once.accept(element, self.report)
            && let Some(span) = element.character_data(self.report)
        {
            *rules = grammar::parse_rules(&self.source.text, span, self.report);
        }
    }

    /// The name of an AVP or command: one that grammars can spell.
    fn name(&mut self, element: &Element<'_>, attribute: &str) -> Option<Spanned<String>> {
        let name = element.value(attribute)?;
        if !grammar::is_name(name.value) {
            self.report
                .error(name.span, format!("`{}` is not a name", name.value))
                .hint("a letter or digit, then letters, digits, `-`, `_`, `.` and `/`");
        }
        owned(Some(name))
    }

    fn number(&mut self, element: &Element<'_>, attribute: &str) -> Option<Spanned<u32>> {
        let text = element.value(attribute)?;
        let number = digits(text.value).and_then(|digits| u32::from_str(digits).ok());
        if number.is_none() {
            self.report
                .error(text.span, format!("`{}` is not a number for `{attribute}`", text.value))
                .hint(format!("a decimal number from 0 to {}", u32::MAX));
        }
        Some(Spanned::new(number?, text.span))
    }

    /// A number of which the check of enumerated values knows the range.
    fn signed_number(&mut self, element: &Element<'_>, attribute: &str) -> Option<Spanned<i64>> {
        let text = element.value(attribute)?;
        let positive = text.value.strip_prefix('-').unwrap_or(text.value);
        if digits(positive).is_none() {
            self.report
                .error(text.span, format!("`{}` is not a number for `{attribute}`", text.value))
                .hint("a decimal number");
            return None;
        }
        let out_of_range = if positive == text.value { i64::MAX } else { i64::MIN };
        Some(Spanned::new(i64::from_str(text.value).unwrap_or(out_of_range), text.span))
    }

    fn word<T: Copy>(
        &mut self,
        element: &Element<'_>,
        attribute: &str,
        words: &[(T, &'static str)],
        what: &str,
    ) -> Option<Spanned<T>> {
        let text = element.value(attribute)?;
        if let Some((value, _)) = words.iter().find(|(_, word)| *word == text.value) {
            return Some(Spanned::new(*value, text.span));
        }
        let names = words.iter().map(|(_, word)| *word);
        let meant = self.report.nearest(text.value, names.clone());
        let finding = self.report.error(text.span, format!("unknown {what} `{}`", text.value));
        match meant {
            Some(meant) => finding.did_you_mean(Some(meant)),
            None => finding.hint(format!("one of {}", names.collect::<Vec<_>>().join(", "))),
        };
        None
    }
}

/// Sees to it that an element occurs once in its parent.
#[derive(Default)]
struct Once {
    seen: Vec<(&'static str, Span)>,
}

impl Once {
    fn has(&self, name: &str) -> bool {
        self.seen.iter().any(|(seen, _)| *seen == name)
    }

    fn accept(&mut self, element: &Element<'_>, report: &mut Report) -> bool {
        let first = self.seen.iter().find(|(name, _)| *name == element.name());
        if let Some((name, first)) = first {
            report
                .error(element.span(), format!("a second `{name}`"))
                .related(*first, "the first one");
            return false;
        }
        self.seen.push((element.name(), element.span()));
        true
    }
}

fn digits(text: &str) -> Option<&str> {
    // `from_str` of Rust's integers would take a plus sign.
    Some(text).filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn owned(text: Option<Spanned<&str>>) -> Option<Spanned<String>> {
    text.map(|text| Spanned::new(text.value.to_owned(), text.span))
}
