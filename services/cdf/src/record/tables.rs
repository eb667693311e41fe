//! The records of TS 32.298 as tables: their fields, the types of these, and the AVPs that feed them.
//!
//! `fields.tsv` is the one place that says which AVP feeds which field; `types.tsv` has the types below the fields.
//! Columns of `fields.tsv`: the record or type (`of`), the `field`, its context `tag` (none: the tag of its type), its
//! `type`, whether it is `needed`; the path of `avps` from the top of the request, or from the group that feeds the
//! type (`Group[Member=1]`: only where the member has this value; `A|B`: either; `@word`: what the maker of the record
//! knows) and their `codes`; which of several values it `take`s, what stands there `without` any, and how sure it is.

use std::collections::HashMap;
use std::sync::LazyLock;

use diameter_core::{AvpDescription, AvpKey, Dictionary, Format};
use diameter_messages::rf;

use super::Kind;

/// A type of a field.
#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) notation: Notation,
    /// Least and greatest number of octets.
    pub(crate) size: Option<(usize, usize)>,
    /// Names of numbers or bits.
    pub(crate) names: Vec<(i64, &'static str)>,
    /// What a SEQUENCE, SET or CHOICE consists of.
    pub(crate) members: Vec<Member>,
    /// The AVPs of the request or group that feed its members.
    pub(super) paths: Vec<Path>,
}

/// What a type is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Null,
    Boolean,
    Integer,
    Enumerated,
    Bits,
    Octets,
    /// Text, with the number of its universal tag.
    Text(u32),
    /// What is read and never written: REAL, OBJECT IDENTIFIER, open types.
    Other,
    Sequence,
    Set,
    Choice,
    /// SEQUENCE OF or SET OF.
    List {
        element: TypeId,
        is_set: bool,
    },
}

/// How people write octets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    Hex,
    /// Text, as long as it is some.
    Text,
    /// TBCD.
    Digits,
    /// One octet that says what the digits behind it are.
    Number,
    Plmn,
    Time,
    Ip,
}

/// A type by its place in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TypeId(usize);

/// A field of a record, or a member of a type.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) tag: Option<u32>,
    pub(crate) type_id: TypeId,
    pub(super) is_needed: bool,
    /// `@word`, without the sign.
    pub(super) made: Option<&'static str>,
    pub(super) take: Take,
    pub(super) without: &'static str,
}

/// Which of several values a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Take {
    /// The first; a list takes all that differ.
    First,
    /// The last.
    Last,
    /// A list: all, alike or not.
    Every,
    /// The second of a request or group.
    Second,
    /// That of START_RECORD or EVENT_RECORD.
    Start,
    /// That of STOP_RECORD.
    Stop,
    /// Addresses: of IPv4 if there is one.
    V4,
    /// Addresses: of IPv6 if there is one.
    V6,
    /// Addresses: of IPv4 beside one of IPv6.
    V4OfTwo,
    /// Addresses: of IPv6 beside one of IPv4.
    V6OfTwo,
    /// A list: one for each request, made of a group that feeds other fields too.
    Shared,
}

/// A step on the way from a request or group to the AVPs that feed something.
#[derive(Debug)]
pub(super) struct Path {
    pub(super) key: AvpKey,
    pub(super) avp: &'static AvpDescription,
    pub(super) select: Option<Select>,
    /// The members that it feeds.
    pub(super) takers: Vec<usize>,
    /// Whether it feeds something through a group around it.
    pub(super) is_covered: bool,
    pub(super) children: Vec<Path>,
}

/// A condition on a member of a group.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Select {
    pub(super) key: AvpKey,
    pub(super) is_any_of: bool,
    pub(super) values: Vec<u64>,
}

/// A row of `fields.tsv`.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "codes and sureness are for readers; tests check them")
)]
pub(crate) struct Row {
    pub(crate) of: &'static str,
    pub(crate) field: &'static str,
    pub(crate) tag: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) needed: &'static str,
    pub(crate) avps: &'static str,
    pub(crate) codes: &'static str,
    pub(crate) take: &'static str,
    pub(crate) without: &'static str,
    pub(crate) sureness: &'static str,
}

impl Row {
    /// `@word`, without the sign.
    pub(crate) fn made(&self) -> Option<&'static str> {
        self.avps.split('|').next()?.strip_prefix('@')
    }

    /// The paths of AVPs.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.avps.split('|').filter(|path| !path.is_empty() && !path.starts_with('@'))
    }
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    types: Vec<Type>,
    by_name: HashMap<&'static str, TypeId>,
}

/// The rows of `fields.tsv`.
pub(crate) fn rows() -> impl Iterator<Item = Row> {
    include_str!("fields.tsv").lines().skip(1).filter_map(|line| {
        let columns: Vec<&'static str> = line.split('\t').collect();
        let &[of, field, tag, type_name, needed, avps, codes, take, without, sureness] =
            columns.as_slice()
        else {
            return None;
        };
        Some(Row { of, field, tag, type_name, needed, avps, codes, take, without, sureness })
    })
}

/// The tables: read once.
pub(crate) fn tables() -> &'static Tables {
    static TABLES: LazyLock<Tables> = LazyLock::new(Tables::read);
    &TABLES
}

/// The AVPs that a request of Rf may have, by name.
pub(crate) fn avps() -> &'static HashMap<&'static str, &'static AvpDescription> {
    static AVPS: LazyLock<HashMap<&'static str, &'static AvpDescription>> = LazyLock::new(|| {
        let mut avps = HashMap::new();
        let (mut seen, mut waiting) = (Vec::new(), vec![&rf::DICTIONARY]);
        while let Some(dictionary) = waiting.pop() {
            if seen.iter().any(|seen| std::ptr::eq::<Dictionary>(*seen, dictionary)) {
                continue;
            }
            seen.push(dictionary);
            waiting.extend(dictionary.imports);
            for avp in dictionary.avps {
                // The same name in several specifications: that of the nearest dictionary.
                avps.entry(avp.name).or_insert(*avp);
            }
        }
        avps
    });
    &AVPS
}

impl Tables {
    /// A type.
    pub(crate) fn get(&self, id: TypeId) -> &Type {
        // An id is made with its type, and types are never taken away.
        &self.types[id.0]
    }

    /// The type of the record of a kind; `None` where it has none.
    pub(crate) fn record(&self, kind: Kind) -> Option<TypeId> {
        self.by_name.get(kind.name()).copied()
    }

    fn read() -> Self {
        let mut tables = Self::default();
        for (name, shape, notation) in BUILT_IN {
            tables.add(name, shape, notation);
        }
        let declared = include_str!("types.tsv").lines().skip(1).filter_map(Declared::read);
        let declared: HashMap<&str, Declared> = declared.map(|it| (it.name, it)).collect();
        let mut owners: Vec<&'static str> = Vec::new();
        for row in rows() {
            if owners.last() != Some(&row.of) {
                owners.push(row.of);
            }
        }
        for owner in &owners {
            if !declared.contains_key(owner) {
                tables.add(owner, Shape::Set, Notation::Hex);
            }
        }
        for row in rows() {
            let owner = tables.resolve(row.of, &declared);
            let type_id = tables.resolve(row.type_name, &declared);
            tables.types[owner.0].members.push(Member {
                name: row.field,
                tag: row.tag.parse().ok(),
                type_id,
                is_needed: row.needed == "yes",
                made: row.made(),
                take: Take::read(row.take),
                without: row.without,
            });
        }
        let mut index: HashMap<&str, usize> = HashMap::new();
        for row in rows() {
            let member = index.entry(row.of).or_default();
            let owner = tables.resolve(row.of, &declared);
            // What the maker says of AVPs feeds no field: it is only known to be said.
            let taker = row.made().is_none().then_some(*member);
            for path in row.paths() {
                insert(&mut tables.types[owner.0].paths, path, taker);
                if row.take == "shared" {
                    let element = row.type_name.trim_start_matches("SEQUENCE OF ");
                    for inner in rows().filter(|inner| inner.of == element) {
                        for inner in inner.paths() {
                            let path = format!("{path}/{inner}");
                            insert(&mut tables.types[owner.0].paths, &path, None);
                        }
                    }
                }
            }
            *member += 1;
        }
        for of in &mut tables.types {
            sort(&mut of.paths);
        }
        tables
    }

    fn add(&mut self, name: &'static str, shape: Shape, notation: Notation) -> TypeId {
        let id = TypeId(self.types.len());
        let (names, members, paths) = (Vec::new(), Vec::new(), Vec::new());
        self.types.push(Type { name, shape, notation, size: None, names, members, paths });
        self.by_name.insert(name, id);
        id
    }

    /// The type of this name, with all types that it is made of.
    fn resolve(&mut self, name: &'static str, declared: &HashMap<&str, Declared>) -> TypeId {
        if let Some(id) = self.by_name.get(name) {
            return *id;
        }
        let list = |name: &'static str| {
            let sequence = name.strip_prefix("SEQUENCE OF ").map(|element| (element, false));
            sequence.or_else(|| name.strip_prefix("SET OF ").map(|element| (element, true)))
        };
        if let Some((element, is_set)) = list(name) {
            let element = self.resolve(element, declared);
            return self.add(name, Shape::List { element, is_set }, Notation::Hex);
        }
        let Some(declared_as) = declared.get(name).cloned() else {
            return self.add(name, Shape::Other, Notation::Hex);
        };
        let shape = match declared_as.is {
            "SEQUENCE" => Some(Shape::Sequence),
            "SET" => Some(Shape::Set),
            "CHOICE" => Some(Shape::Choice),
            _ => None,
        };
        let id = match shape {
            // Before its members: types may be made of themselves.
            Some(shape) => self.add(name, shape, Notation::Hex),
            None => {
                let below = self.resolve(declared_as.is, declared);
                let Type { shape, notation, size, names, .. } = self.get(below);
                let (shape, notation, size, names) = (*shape, *notation, *size, names.clone());
                let notation = notation_of(name).unwrap_or(notation);
                let id = self.add(name, shape, notation);
                (self.types[id.0].size, self.types[id.0].names) = (size, names);
                if shape == Shape::Choice {
                    // Another name for a CHOICE: its members come from the same rows.
                    self.by_name.insert(name, below);
                    return below;
                }
                id
            }
        };
        if declared_as.size.is_some() {
            self.types[id.0].size = declared_as.size;
        }
        if !declared_as.names.is_empty() {
            self.types[id.0].names = declared_as.names;
        }
        id
    }
}

/// A row of `types.tsv`.
#[derive(Clone)]
struct Declared {
    name: &'static str,
    is: &'static str,
    size: Option<(usize, usize)>,
    names: Vec<(i64, &'static str)>,
}

impl Declared {
    fn read(line: &'static str) -> Option<Self> {
        let columns: Vec<&'static str> = line.split('\t').collect();
        let &[name, is, size, names] = columns.as_slice() else { return None };
        let size = size.split_once("..");
        let size = size.and_then(|(least, most)| Some((least.parse().ok()?, most.parse().ok()?)));
        let names = names.split(',').filter_map(|it| it.split_once(' '));
        let names = names.filter_map(|(value, name)| Some((value.parse().ok()?, name))).collect();
        Some(Self { name, is, size, names })
    }
}

impl Take {
    fn read(text: &str) -> Self {
        match text {
            "last" => Self::Last,
            "every" => Self::Every,
            "second" => Self::Second,
            "start" => Self::Start,
            "stop" => Self::Stop,
            "v4" => Self::V4,
            "v6" => Self::V6,
            "v4 of two" => Self::V4OfTwo,
            "v6 of two" => Self::V6OfTwo,
            "shared" => Self::Shared,
            _ => Self::First,
        }
    }
}

/// The built-in types of ASN.1, and octets that hold text.
const BUILT_IN: [(&str, Shape, Notation); 14] = [
    ("NULL", Shape::Null, Notation::Hex),
    ("BOOLEAN", Shape::Boolean, Notation::Hex),
    ("INTEGER", Shape::Integer, Notation::Hex),
    ("ENUMERATED", Shape::Enumerated, Notation::Hex),
    ("BIT STRING", Shape::Bits, Notation::Hex),
    ("OCTET STRING", Shape::Octets, Notation::Hex),
    ("Text octets", Shape::Octets, Notation::Text),
    ("UTF8String", Shape::Text(12), Notation::Text),
    ("IA5String", Shape::Text(22), Notation::Text),
    ("GraphicString", Shape::Text(25), Notation::Text),
    ("REAL", Shape::Other, Notation::Hex),
    ("OBJECT IDENTIFIER", Shape::Other, Notation::Hex),
    ("ANY", Shape::Other, Notation::Hex),
    ("EXTERNAL", Shape::Other, Notation::Hex),
];

/// The notation of octets that have one of their own.
fn notation_of(name: &str) -> Option<Notation> {
    Some(match name {
        "TBCD-STRING" => Notation::Digits,
        "AddressString" => Notation::Number,
        "PLMN-Id" => Notation::Plmn,
        "TimeStamp" => Notation::Time,
        "IPBinV4Address" | "IPBinV6Address" => Notation::Ip,
        "IMS-Charging-Identifier"
        | "IMSCommunicationServiceIdentifier"
        | "DiameterIdentity"
        | "CivicAddressInformation" => Notation::Text,
        _ => return None,
    })
}

/// Those of the paths that begin with an AVP.
pub(super) fn with_key(paths: &'static [Path], key: AvpKey) -> &'static [Path] {
    let start = paths.partition_point(|path| path.key < key);
    let rest = paths.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|path| path.key == key).count();
    rest.get(..length).unwrap_or_default()
}

/// Orders paths by the AVPs that they begin with.
fn sort(paths: &mut [Path]) {
    paths.sort_by_key(|path| path.key);
    for path in paths {
        sort(&mut path.children);
    }
}

/// Adds a path, as far as its AVPs are known; a test looks that all are.
fn insert(paths: &mut Vec<Path>, path: &str, member: Option<usize>) {
    let (step, rest) = path.split_once('/').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let (name, select) = match step.split_once('[') {
        Some((name, select)) => (name, Select::read(select)),
        None => (step, None),
    };
    let Some(&avp) = avps().get(name) else { return };
    let found = paths.iter().position(|path| path.avp.key == avp.key && path.select == select);
    let at = found.unwrap_or_else(|| {
        let (takers, children) = (Vec::new(), Vec::new());
        paths.push(Path { key: avp.key, avp, select, takers, is_covered: false, children });
        paths.len() - 1
    });
    match (rest, member) {
        (Some(rest), _) => insert(&mut paths[at].children, rest, member),
        (None, Some(member)) => paths[at].takers.push(member),
        (None, None) => paths[at].is_covered = true,
    }
}

impl Select {
    fn read(text: &str) -> Option<Self> {
        let (name, values) = text.trim_end_matches(']').split_once('=')?;
        let (name, is_any_of) = match name.strip_suffix('!') {
            Some(name) => (name, false),
            None => (name, true),
        };
        let values = values.split(',').filter_map(|value| value.parse().ok()).collect();
        Some(Self { key: avps().get(name)?.key, is_any_of, values })
    }
}

/// Whether an AVP is a group.
pub(super) fn is_group(avp: &AvpDescription) -> bool {
    matches!(avp.format, Format::Grouped(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Proves what the reader of the tables leaves out in silence: nothing.
    #[test]
    fn all_rows_are_read_and_all_avps_are_in_the_dictionaries_with_their_codes() {
        let lines = include_str!("fields.tsv").lines().count() - 1;
        assert_eq!(rows().count(), lines);
        let types = include_str!("types.tsv").lines();
        assert_eq!(types.clone().skip(1).filter_map(Declared::read).count(), types.count() - 1);
        for row in rows() {
            let paths: Vec<_> = row.paths().collect();
            let codes: Vec<_> = row.codes.split('|').filter(|codes| !codes.is_empty()).collect();
            assert_eq!(paths.len(), codes.len(), "{row:?}");
            for (path, codes) in paths.iter().zip(codes) {
                let steps = path.split('/').map(|step| step.split('[').next().unwrap());
                let found: Vec<_> = steps
                    .map(|step| avps().get(step).unwrap_or_else(|| panic!("{step} of {row:?}")))
                    .map(|avp| avp.key.code.to_string())
                    .collect();
                assert_eq!(found.join("/"), codes, "{row:?}");
            }
        }
    }

    #[test]
    fn all_types_are_known_and_every_kind_has_its_record() {
        let unknown: Vec<_> = tables()
            .types
            .iter()
            .filter(|it| it.shape == Shape::Other && !BUILT_IN.iter().any(|b| b.0 == it.name))
            .map(|it| it.name)
            .collect();
        assert_eq!(unknown, [""; 0]);
        for kind in Kind::ALL {
            assert_eq!(tables().record(kind).is_some(), kind.has_record(), "{kind}");
        }
    }

    #[test]
    fn fields_that_a_record_needs_have_a_value_without_their_avp() {
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        for row in rows().filter(|row| kinds.contains(&row.of) && row.needed == "yes") {
            assert!(row.avps.starts_with('@') || !row.without.is_empty(), "{row:?}");
        }
    }
}
