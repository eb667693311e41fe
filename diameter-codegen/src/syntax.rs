//! Dictionaries as written: parsed, with the place of every piece, names not yet looked up.
//!
//! A piece that is missing or unreadable was reported by the parser and is `None` here, so that the
//! later checks pass over it in silence and find what else is wrong.

use diameter_diagnostic::Span;

use crate::model::{DataType, Mandatory, Rule};
use crate::source::Spanned;

/// A dictionary file.
#[derive(Clone, Debug)]
pub(crate) struct Dictionary {
    /// Index of its source.
    pub(crate) source: usize,
    /// Its name; that of the file if the attribute is missing.
    pub(crate) name: Spanned<String>,
    /// The `spec` attribute.
    pub(crate) spec: String,
    /// The `release` attribute.
    pub(crate) release: Option<String>,
    /// The `vendor-id` attribute: the default of its AVPs.
    pub(crate) vendor_id: Option<Spanned<u32>>,
    /// The documentation.
    pub(crate) doc: Option<String>,
    /// The names of the imported dictionaries.
    pub(crate) imports: Vec<Spanned<String>>,
    /// The applications.
    pub(crate) applications: Vec<Application>,
    /// The derived data formats.
    pub(crate) formats: Vec<Format>,
    /// The sets of bits.
    pub(crate) flags: Vec<Flags>,
    /// The AVPs; extensions of groups are among them once they were looked up.
    pub(crate) avps: Vec<Avp>,
    /// The `extend` elements.
    pub(crate) extensions: Vec<AvpExtension>,
    /// Whether the generated code is in another crate already.
    pub(crate) external: bool,
    /// Whether an AVP is missing because its name could not be read.
    pub(crate) incomplete: bool,
}

impl Dictionary {
    /// The Vendor-Id of one of its AVPs.
    pub(crate) fn vendor_of(&self, avp: &Avp) -> u32 {
        avp.vendor_id.as_ref().or(self.vendor_id.as_ref()).map_or(0, |vendor_id| vendor_id.value)
    }

    /// The (vendor, code) of one of its AVPs, if that is known.
    pub(crate) fn key_of(&self, avp: &Avp) -> Option<(u32, u32)> {
        avp.code.as_ref().map(|code| (self.vendor_of(avp), code.value))
    }

    /// Every grammar in it, in no particular order.
    pub(crate) fn grammars(&self) -> impl Iterator<Item = &Grammar> {
        let commands = self.applications.iter().flat_map(|application| &application.commands);
        let messages = commands.flat_map(|command| command.request.iter().chain(&command.answer));
        messages.chain(self.avps.iter().filter_map(|avp| avp.grammar.as_ref()))
    }
}

/// An `application` element.
#[derive(Clone, Debug)]
pub(crate) struct Application {
    /// The `id` attribute.
    pub(crate) id: Option<Spanned<u32>>,
    /// The `name` attribute.
    pub(crate) name: String,
    /// The `vendor-id` attribute.
    pub(crate) vendor_id: Option<u32>,
    /// The `extends` attribute.
    pub(crate) extends: Option<Spanned<String>>,
    /// The documentation.
    pub(crate) doc: Option<String>,
    /// The commands and the answer-message; extensions of commands are among them once they were looked
    /// up.
    pub(crate) commands: Vec<Command>,
    /// The `extend` elements.
    pub(crate) extensions: Vec<CommandExtension>,
}

/// An `extend` element in an application.
#[derive(Clone, Debug)]
pub(crate) struct CommandExtension {
    /// The `command` attribute.
    pub(crate) name: Spanned<String>,
    /// The `spec` attribute.
    pub(crate) spec: String,
    /// The documentation.
    pub(crate) doc: Option<String>,
    /// What is added to the request.
    pub(crate) request: Option<Rules>,
    /// What is added to the answer.
    pub(crate) answer: Option<Rules>,
}

/// An `extend` element in a dictionary.
#[derive(Clone, Debug)]
pub(crate) struct AvpExtension {
    /// The dictionary in front of the colon in the `avp` attribute.
    pub(crate) dictionary: Option<Spanned<String>>,
    /// The `avp` attribute.
    pub(crate) name: Spanned<String>,
    /// The `spec` attribute.
    pub(crate) spec: String,
    /// The documentation.
    pub(crate) doc: Option<String>,
    /// What is added.
    pub(crate) rules: Option<Rules>,
}

/// Rules without a header: what an extension adds.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    /// The text without comments and common indentation.
    pub(crate) text: String,
    /// The rules.
    pub(crate) items: Vec<Item>,
}

/// A `command` or `answer-message` element.
#[derive(Clone, Debug)]
pub(crate) struct Command {
    /// Which of the two it is.
    pub(crate) kind: CommandKind,
    /// The `name` attribute, or the element's name of an answer-message.
    pub(crate) name: Spanned<String>,
    /// The `code` attribute.
    pub(crate) code: Option<Spanned<u32>>,
    /// The `spec` attribute.
    pub(crate) spec: String,
    /// The documentation.
    pub(crate) doc: Option<String>,
    /// The grammar of the request.
    pub(crate) request: Option<Grammar>,
    /// The grammar of the answer.
    pub(crate) answer: Option<Grammar>,
}

/// What sort of command an element defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CommandKind {
    /// A request and its answer.
    Pair,
    /// The answer-message of RFC 6733, 7.2.
    AnswerMessage,
}

/// A `format` element.
#[derive(Clone, Debug)]
pub(crate) struct Format {
    /// The `name` attribute.
    pub(crate) name: Spanned<String>,
    /// The `type` attribute: the data format it is derived from.
    pub(crate) data_type: Option<Spanned<DataType>>,
    /// The `spec` attribute.
    pub(crate) spec: String,
    /// The documentation.
    pub(crate) doc: Option<String>,
}

/// An `avp` element.
#[derive(Clone, Debug)]
pub(crate) struct Avp {
    /// The `name` attribute.
    pub(crate) name: Spanned<String>,
    /// The `rust-name` attribute.
    pub(crate) rust_name: Option<Spanned<String>>,
    /// The `code` attribute; `None` also where the vendor that goes with it is unreadable.
    pub(crate) code: Option<Spanned<u32>>,
    /// The `vendor-id` attribute.
    pub(crate) vendor_id: Option<Spanned<u32>>,
    /// The `type` attribute; of a derived data format, that which it is derived from.
    pub(crate) data_type: Option<Spanned<DataType>>,
    /// The `type` attribute when it names none of the data formats of RFC 6733.
    pub(crate) format: Option<Spanned<String>>,
    /// The `mandatory` attribute.
    pub(crate) mandatory: Option<Mandatory>,
    /// The `spec` attribute.
    pub(crate) spec: String,
    /// The documentation.
    pub(crate) doc: Option<String>,
    /// The place of `boxed="true"`.
    pub(crate) boxed: Option<Span>,
    /// The named values.
    pub(crate) enums: Vec<EnumValue>,
    /// The named bits.
    pub(crate) bits: Vec<EnumValue>,
    /// The grammar.
    pub(crate) grammar: Option<Grammar>,
    /// The place of the `grammar` element, readable or not.
    pub(crate) grammar_element: Option<Span>,
    /// The `redefines` attribute.
    pub(crate) redefines: Option<Spanned<String>>,
}

impl Avp {
    /// Whether it gets a Rust type of its own.
    pub(crate) fn has_type(&self) -> bool {
        if self.shares_type() {
            return false;
        }
        let data_type = self.data_type.as_ref().map(|data_type| data_type.value);
        !self.enums.is_empty()
            || !self.bits.is_empty()
            || matches!(data_type, Some(DataType::Grouped | DataType::Enumerated))
    }

    /// Whether it redefines nothing but the M bit: grammar and named values stay the original's, and
    /// so does the Rust type.
    pub(crate) fn shares_type(&self) -> bool {
        self.redefines.is_some()
            && self.grammar_element.is_none()
            && self.enums.is_empty()
            && self.bits.is_empty()
    }

    /// The name that Rust identifiers are made of, and its place.
    pub(crate) fn identifier(&self) -> &Spanned<String> {
        self.rust_name.as_ref().unwrap_or(&self.name)
    }
}

/// A `flags` element.
#[derive(Clone, Debug)]
pub(crate) struct Flags {
    /// The `name` attribute.
    pub(crate) name: Spanned<String>,
    /// The `spec` attribute.
    pub(crate) spec: String,
    /// The documentation.
    pub(crate) doc: Option<String>,
    /// The named bits.
    pub(crate) bits: Vec<EnumValue>,
}

/// An `enum` element, or a `bit` element.
#[derive(Clone, Debug)]
pub(crate) struct EnumValue {
    /// The `code` attribute.
    pub(crate) code: Option<Spanned<i64>>,
    /// The `name` attribute.
    pub(crate) name: Option<Spanned<String>>,
    /// The `spec` attribute.
    pub(crate) spec: Option<String>,
    /// The place of the element's name.
    pub(crate) span: Span,
}

impl Command {
    /// The full names of its messages with their grammars: `Credit-Control-Request` and so on.
    pub(crate) fn messages(&self) -> impl Iterator<Item = (String, &Grammar)> {
        let suffixed = |suffix: &str| match self.kind {
            CommandKind::Pair => format!("{}-{suffix}", self.name.value),
            CommandKind::AnswerMessage => self.name.value.clone(),
        };
        let request = self.request.as_ref().map(|grammar| (suffixed("Request"), grammar));
        let answer = self.answer.as_ref().map(|grammar| (suffixed("Answer"), grammar));
        request.into_iter().chain(answer)
    }
}

/// The grammar of a message or a Grouped AVP.
#[derive(Clone, Debug)]
pub(crate) struct Grammar {
    /// The text without comments and common indentation.
    pub(crate) text: String,
    /// The name on the left of `::=`.
    pub(crate) name: Option<Spanned<String>>,
    /// The header line.
    pub(crate) header: Option<Header>,
    /// The rules.
    pub(crate) items: Vec<Item>,
    /// Whether it is another dictionary's with rules added. Its header is checked there.
    pub(crate) is_extension: bool,
}

/// The header line of a grammar.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    /// From `<` to `>`.
    pub(crate) span: Span,
    /// What it says.
    pub(crate) kind: HeaderKind,
}

/// What a header line says.
#[derive(Clone, Debug)]
pub(crate) enum HeaderKind {
    /// `< Diameter Header: 272, REQ, PXY, 4 >`
    Command {
        /// The command code.
        code: Option<Spanned<HeaderCode>>,
        /// The place of `REQ`.
        request: Option<Span>,
        /// The place of `PXY`.
        proxiable: Option<Span>,
        /// The place of `ERR`.
        error: Option<Span>,
        /// The application id.
        application: Option<Spanned<u32>>,
    },
    /// `< AVP Header: 873 10415 >`
    Avp {
        /// The AVP code.
        code: Option<Spanned<u32>>,
        /// The vendor id.
        vendor: Option<Spanned<u32>>,
    },
}

/// The command code in a header line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderCode {
    /// A number.
    Number(u32),
    /// The word `code` of the answer-message: that of the request.
    OfRequest,
}

/// One rule of a grammar.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The name of the AVP.
    pub(crate) name: Spanned<Reference>,
    /// The kind of bracket.
    pub(crate) rule: Rule,
    /// The least number of occurrences.
    pub(crate) min: u32,
    /// The greatest number of occurrences.
    pub(crate) max: Option<u32>,
    /// The dictionaries that it comes from, where an extension took it over: the one that wrote it first.
    pub(crate) inherited: Vec<usize>,
}

/// A name in a grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The dictionary in front of the colon.
    pub(crate) dictionary: Option<Spanned<String>>,
    /// The AVP.
    pub(crate) name: String,
}

impl Reference {
    /// Whether this is the wildcard `AVP`.
    pub(crate) fn is_wildcard(&self) -> bool {
        self.dictionary.is_none() && self.name == "AVP"
    }
}
