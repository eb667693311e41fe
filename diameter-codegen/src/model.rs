//! The resolved dictionaries: what `cargo xtask export` prints and the emitter and other tools read.
//!
//! Everything here has been checked: names are resolved, headers agree with attributes, Rust names
//! are distinct.

/// All dictionaries of one run, sorted by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Own and imported dictionaries.
    pub dictionaries: Vec<Dictionary>,
}

impl Model {
    /// The dictionary of that name.
    pub fn dictionary(&self, name: &str) -> Option<&Dictionary> {
        self.dictionaries.iter().find(|dictionary| dictionary.name == name)
    }

    /// The index of the dictionary of that name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.dictionaries.iter().position(|dictionary| dictionary.name == name)
    }

    /// The dictionary at this index and all that it imports, near ones first, each once.
    pub fn reachable(&self, index: usize) -> Vec<usize> {
        let mut found = vec![index];
        let mut next = 0;
        while let Some(dictionary) = found.get(next).map(|index| &self.dictionaries[*index]) {
            for imported in dictionary.imports.iter().filter_map(|name| self.position(name)) {
                if !found.contains(&imported) {
                    found.push(imported);
                }
            }
            next += 1;
        }
        found
    }

    /// The definition that has the Rust type of this one: itself, unless it is shared.
    pub fn type_home(&self, reference: AvpRef) -> AvpRef {
        self.avp(reference).shares.unwrap_or(reference)
    }

    /// The definition a grammar refers to.
    pub fn avp(&self, reference: AvpRef) -> &Avp {
        &self.dictionaries[reference.dictionary].avps[reference.avp]
    }
}

/// One dictionary file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dictionary {
    /// The name used in imports and as the module and feature name: `credit-control`.
    pub name: String,
    /// The specification: `RFC 8506`.
    pub spec: String,
    /// The release of a 3GPP specification: `15`.
    pub release: Option<String>,
    /// What the dictionary is for.
    pub doc: Option<String>,
    /// The file it came from, as a path that can be shown to a reader.
    pub file: String,
    /// The names of the dictionaries whose AVPs its grammars may name.
    pub imports: Vec<String>,
    /// The applications it defines.
    pub applications: Vec<Application>,
    /// The data formats it derives from those of RFC 6733.
    pub formats: Vec<Format>,
    /// The sets of bits that no AVP has to itself.
    pub flags: Vec<Flags>,
    /// The AVPs it defines, in file order.
    pub avps: Vec<Avp>,
    /// True for a dictionary that was only loaded because another one imports it from a crate that
    /// already has its generated code.
    pub external: bool,
}

/// A Diameter application (RFC 6733, 2.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// The Application-Id.
    pub id: u32,
    /// The name in the specification.
    pub name: String,
    /// The vendor, for a vendor-specific application.
    pub vendor_id: Option<u32>,
    /// The dictionary with an application of the same id that has the commands it does not define
    /// itself.
    pub extends: Option<String>,
    /// Between which nodes it runs.
    pub doc: Option<String>,
    /// The commands, in file order.
    pub commands: Vec<Command>,
}

/// A request and its answer, or the answer-message of RFC 6733, 7.2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The name without `-Request` and `-Answer`: `Credit-Control`.
    pub name: String,
    /// The Command Code; `None` for the answer-message, which takes the code of its request.
    pub code: Option<u32>,
    /// The clause that defines it.
    pub spec: String,
    /// What the command is for.
    pub doc: Option<String>,
    /// The request; `None` for the answer-message.
    pub request: Option<Message>,
    /// The answer.
    pub answer: Message,
}

/// One direction of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The full name: `Credit-Control-Request`.
    pub name: String,
    /// The name in front of the grammar: `CCR`.
    pub abbreviation: String,
    /// The P bit of its header.
    pub proxiable: bool,
    /// The E bit of its header.
    pub error: bool,
    /// What it may carry.
    pub grammar: Grammar,
}

/// A derived data format (RFC 6733, 4.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Format {
    /// The name in the specification.
    pub name: String,
    /// The data format it is derived from.
    pub data_type: DataType,
    /// The clause that defines it.
    pub spec: String,
    /// What it means.
    pub doc: Option<String>,
}

/// An AVP definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avp {
    /// The name in the specification: `CC-Request-Type`.
    pub name: String,
    /// The name of its Rust type, should it have one of its own: `CcRequestType`.
    pub rust_name: String,
    /// The name of its fields and setters: `cc_request_type`; raw where it is a keyword: `r#type`.
    pub field_name: String,
    /// The name of its typed constant: `CC_REQUEST_TYPE`.
    pub constant_name: String,
    /// The AVP Code.
    pub code: u32,
    /// The Vendor-Id; 0 for the IETF.
    pub vendor_id: u32,
    /// The data format.
    pub data_type: DataType,
    /// The name of the derived data format.
    pub format: Option<String>,
    /// The rule for the M bit.
    pub mandatory: Mandatory,
    /// The clause that defines it: `RFC 8506, 8.3`.
    pub spec: String,
    /// What it means.
    pub doc: Option<String>,
    /// Whether a single one is held in a `Box`.
    pub boxed: bool,
    /// The named values.
    pub enums: Vec<EnumValue>,
    /// The named bits of a flag word; the value of each is its number, 0 for the lowest.
    pub bits: Vec<EnumValue>,
    /// The grammar of a Grouped AVP.
    pub grammar: Option<Grammar>,
    /// The dictionary with the definition of the same (vendor, code) that this one replaces.
    pub redefines: Option<String>,
    /// The definition that this one has its Rust type, named values and grammar from: it redefines
    /// nothing but the M bit.
    pub shares: Option<AvpRef>,
}

/// A data format of RFC 6733, 4.2 and 4.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the RFC")]
pub enum DataType {
    OctetString,
    Integer32,
    Integer64,
    Unsigned32,
    Unsigned64,
    Float32,
    Float64,
    Grouped,
    Address,
    Time,
    Utf8String,
    DiameterIdentity,
    DiameterUri,
    Enumerated,
    IpFilterRule,
    QosFilterRule,
}

impl DataType {
    /// Every data format with its name in the RFC.
    pub const ALL: [(Self, &'static str); 16] = [
        (Self::OctetString, "OctetString"),
        (Self::Integer32, "Integer32"),
        (Self::Integer64, "Integer64"),
        (Self::Unsigned32, "Unsigned32"),
        (Self::Unsigned64, "Unsigned64"),
        (Self::Float32, "Float32"),
        (Self::Float64, "Float64"),
        (Self::Grouped, "Grouped"),
        (Self::Address, "Address"),
        (Self::Time, "Time"),
        (Self::Utf8String, "UTF8String"),
        (Self::DiameterIdentity, "DiameterIdentity"),
        (Self::DiameterUri, "DiameterURI"),
        (Self::Enumerated, "Enumerated"),
        (Self::IpFilterRule, "IPFilterRule"),
        (Self::QosFilterRule, "QoSFilterRule"),
    ];

    /// The name in the RFC.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The name in Rust: `Utf8String` for UTF8String.
    #[cfg(feature = "emit")]
    pub(crate) fn rust_name(self) -> &'static str {
        match self {
            Self::Utf8String => "Utf8String",
            Self::DiameterUri => "DiameterUri",
            Self::IpFilterRule => "IpFilterRule",
            Self::QosFilterRule => "QosFilterRule",
            _ => self.name(),
        }
    }
}

/// The rule for the M bit of an AVP (RFC 6733, 4.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mandatory {
    /// Sent with the M bit.
    Must,
    /// Sent without the M bit; a sender may set it.
    May,
    /// Sent without the M bit.
    MustNot,
}

impl Mandatory {
    /// Every rule with its name in dictionaries.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Must, "must"), (Self::May, "may"), (Self::MustNot, "mustnot")];

    /// The name in dictionaries.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// A set of bits that no AVP has to itself: what they mean depends on another AVP beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flags {
    /// The name, written as that of an AVP.
    pub name: String,
    /// The name of its Rust type.
    pub rust_name: String,
    /// The clause that defines it.
    pub spec: String,
    /// What it means.
    pub doc: Option<String>,
    /// The named bits; the value of each is its number, 0 for the lowest.
    pub bits: Vec<EnumValue>,
}

/// A named value, or a named bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The value on the wire: an Integer32 for Enumerated, else an Unsigned32. The number of a bit.
    pub value: i64,
    /// The name in the specification.
    pub name: String,
    /// The name of the associated constant.
    pub rust_name: String,
    /// The specification that added it, when that is not the AVP's own.
    pub spec: Option<String>,
}

/// A resolved grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grammar {
    /// The text of the dictionary without common indentation and comments.
    pub text: String,
    /// The rules, in the order of the text.
    pub items: Vec<Item>,
}

/// One rule of a grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The AVP; `None` for the wildcard `AVP`.
    pub avp: Option<AvpRef>,
    /// The bracket.
    pub rule: Rule,
    /// The least number of occurrences.
    pub min: u32,
    /// The greatest number of occurrences; `None` is unbounded.
    pub max: Option<u32>,
}

/// The kind of bracket around a rule (RFC 6733, 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `< X >`
    Fixed,
    /// `{ X }`
    Required,
    /// `[ X ]`
    Optional,
}

/// Points at an AVP definition of the [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AvpRef {
    /// Index into [`Model::dictionaries`].
    pub dictionary: usize,
    /// Index into [`Dictionary::avps`].
    pub avp: usize,
}
