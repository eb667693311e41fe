//! A message in JSON: its header, and the check of what comes out.

use std::collections::HashMap;
use std::mem;
use std::net::SocketAddr;
use std::ops::Range;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use diameter_core::print::{
    ACCT_APPLICATION_ID, AUTH_APPLICATION_ID, Frame, Names, RESERVED_COMMAND_FLAGS,
};
use diameter_core::{CommandFlags, DecodeError, DecodeOptions, EndToEndId, Header, HopByHopId};
use diameter_diagnostic::Suggestions;
use jsonc_parser::ast::{self, Object};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::Mistake;
use super::avps::{Reader, sort};
use super::mistake::{Mistakes, span};
use super::node::{AvpList, Content, Node, Places};
use crate::{Catalogue, NamedCommand};

/// A message as octets.
#[derive(Clone, Debug)]
pub struct Encoded {
    /// The octets.
    pub octets: Vec<u8>,
    /// Who sent it to whom, where the JSON says that it was captured.
    pub ends: Option<(SocketAddr, SocketAddr)>,
    /// When it was captured.
    pub time: Option<SystemTime>,
    /// Where in the text its AVPs stand, by their offsets in the octets: those of groups too.
    pub places: Vec<(usize, Range<usize>)>,
}

impl Encoded {
    /// Whether there are fewer octets than the header declares.
    pub fn is_cut(&self) -> bool {
        Frame::read(self.octets.clone().into()).is_ok_and(|frame| frame.is_cut())
    }
}

/// Encodes one message after the other.
#[derive(Debug)]
pub struct Encoder {
    catalogue: &'static Catalogue,
    is_checked: bool,
    /// The identifiers given last.
    identifiers: u32,
    /// Those of the last request of each command.
    requests: HashMap<u32, (u32, u32)>,
    /// The search for the names that were meant by unknown ones.
    suggestions: Suggestions,
}

/// The members of a message that are no AVPs.
const MEMBERS: [&str; 24] = [
    "file",
    "frame",
    "line",
    "octet",
    "time",
    "source",
    "destination",
    "transport",
    "answers",
    "answered_by",
    "latency_ms",
    "command",
    "application",
    "version",
    "length",
    "code",
    "application_id",
    "flags",
    "reserved",
    "hop_by_hop_id",
    "end_to_end_id",
    "avps",
    "rest_avp",
    "errors",
];

impl Encoder {
    /// With these dictionaries.
    pub fn new(catalogue: &'static Catalogue) -> Self {
        Self {
            catalogue,
            is_checked: true,
            identifiers: 0,
            requests: HashMap::new(),
            suggestions: Suggestions::default(),
        }
    }

    /// Takes messages that break their grammar too.
    pub fn without_checks(self) -> Self {
        Self { is_checked: false, ..self }
    }

    /// The messages in a text: one object, or an array of them.
    pub fn encode(&mut self, text: &str) -> Vec<Result<Encoded, Vec<Mistake>>> {
        let options = ParseOptions {
            allow_loose_object_property_names: false,
            allow_missing_commas: false,
            allow_single_quoted_strings: false,
            ..ParseOptions::default()
        };
        let parsed = match parse_to_ast(text, &CollectOptions::default(), &options) {
            Ok(parsed) => parsed.value,
            Err(error) => {
                let message = format!("this is not JSON: {}", error.kind());
                return vec![Err(vec![Mistake::at(
                    error.range().start..error.range().end,
                    message,
                )])];
            }
        };
        let values = match parsed {
            None => Vec::new(),
            Some(ast::Value::Array(array)) => array.elements,
            Some(value) => vec![value],
        };
        let messages = values.iter().map(|value| match value {
            ast::Value::Object(object) => self.message(object),
            other => Err(vec![Mistake::new(other, "a message is an object")]),
        });
        messages.collect()
    }

    fn message(&mut self, object: &Object<'_>) -> Result<Encoded, Vec<Mistake>> {
        let suggestions = mem::take(&mut self.suggestions);
        let mut reader =
            Reader { known: self.catalogue.nothing(), mistakes: Mistakes::default(), suggestions };
        let read = self.read(object, &mut reader);
        self.suggestions = reader.suggestions;
        if reader.mistakes.is_empty() { read } else { Err(reader.mistakes.into_list()) }
    }

    /// Why not is in `reader`, or comes back.
    fn read(&mut self, object: &Object<'_>, reader: &mut Reader) -> Result<Encoded, Vec<Mistake>> {
        let (ends, time) = origin(object);
        if let Some(member) = object.get("octets") {
            let octets = reader.hexadecimal(&member.value).ok_or_else(Vec::new)?;
            return Ok(Encoded { octets, ends, time, places: Vec::new() });
        }
        reader.repeated(object);
        let header = self.header(object, reader).ok_or_else(Vec::new)?;
        let known = self.catalogue.recognize(&header);
        reader.known = known;

        let mut contents = AvpList::default();
        let grammar = known.grammar.map(|command| command.grammar);
        let mut named = Vec::new();
        for member in &object.properties {
            match member.name.as_str() {
                "avps" => contents.avps = reader.list(&member.value, grammar, &|_| None),
                "rest" => contents.rest = reader.hexadecimal(&member.value).unwrap_or_default(),
                name if MEMBERS.contains(&name) => {}
                _ => named.extend(reader.named(member, grammar, &|_| None)),
            }
        }
        if object.get("avps").is_none() {
            named.extend(application_id(&header, grammar, &named, object));
        }
        sort(&mut named, grammar);
        contents.avps.append(&mut named);
        let version = reader.number(object, "version").unwrap_or(1);
        let length = reader.number(object, "length");
        if !reader.mistakes.is_empty() {
            return Err(Vec::new());
        }

        let mut places = Places::new();
        let mut octets = header_octets(&header, version);
        contents.write(&mut octets, &mut places).map_err(|mistake| vec![mistake])?;
        let length = length.map_or(octets.len(), |length| length as usize);
        if length > 0x00ff_ffff || version > 0xff {
            let message = format!("a version of 8 and a length of 24 bits do not hold {length}");
            return Err(vec![Mistake::new(object, message)]);
        }
        let [_, a, b, c] = (length as u32).to_be_bytes();
        octets[1..4].copy_from_slice(&[a, b, c]);
        // What was decoded with errors is wanted as it was.
        if self.is_checked && object.get("errors").is_none() {
            self.check(&octets, &places, object)?;
        }
        Ok(Encoded { octets, ends, time, places })
    }

    fn header(&mut self, object: &Object<'_>, reader: &mut Reader) -> Option<Header> {
        const LETTERS: [(char, u8); 4] = [
            ('R', CommandFlags::REQUEST.0),
            ('P', CommandFlags::PROXIABLE.0),
            ('E', CommandFlags::ERROR.0),
            ('T', CommandFlags::RETRANSMITTED.0),
        ];
        let flags = reader.letters(object, &LETTERS, RESERVED_COMMAND_FLAGS).map(CommandFlags);
        let code = reader.number(object, "code");
        let application_id = self.application(object, reader);
        if !reader.mistakes.is_empty() {
            return None;
        }
        let command = match code {
            Some(_) => None,
            None => Some(self.command(object, application_id, reader)?),
        };
        let described = command.map(|named| named.command);
        let Some(flags) = flags.or(described.map(|command| command.flags)) else {
            let mistake = Mistake::new(object, "a message has a `command`, or `code` and `flags`");
            reader.mistakes.push(mistake);
            return None;
        };
        let command_code = code.or(described.and_then(|command| command.code))?;
        let id = application_id.or(described.map(|command| command.application_id));
        let (hop_by_hop_id, end_to_end_id) = self.identifiers(object, reader, flags, command_code);
        Some(Header {
            flags,
            command_code,
            application_id: id.unwrap_or(0),
            hop_by_hop_id: HopByHopId(hop_by_hop_id),
            end_to_end_id: EndToEndId(end_to_end_id),
        })
    }

    /// Those given; else an answer has those of the request in front of it, and the others count.
    fn identifiers(
        &mut self,
        object: &Object<'_>,
        reader: &mut Reader,
        flags: CommandFlags,
        command_code: u32,
    ) -> (u32, u32) {
        let is_request = flags.contains(CommandFlags::REQUEST);
        let given = ["hop_by_hop_id", "end_to_end_id"].map(|name| reader.number(object, name));
        let default = match self.requests.get(&command_code).filter(|_| !is_request) {
            Some(request) => *request,
            None => {
                self.identifiers = self.identifiers.wrapping_add(1);
                (self.identifiers, self.identifiers)
            }
        };
        let [hop_by_hop_id, end_to_end_id] = given;
        let both = (hop_by_hop_id.unwrap_or(default.0), end_to_end_id.unwrap_or(default.1));
        if is_request {
            self.requests.insert(command_code, both);
        }
        both
    }

    /// The application, where it is given in one way or another.
    fn application(&self, object: &Object<'_>, reader: &mut Reader) -> Option<u32> {
        if object.get("application_id").is_some() {
            return reader.number(object, "application_id");
        }
        if let Some(member) = object.get("application") {
            let ids = match &member.value {
                ast::Value::StringLit(name) => self.catalogue.applications_named(&name.value),
                ast::Value::NumberLit(number) => number.value.parse().into_iter().collect(),
                _ => Vec::new(),
            };
            if let [id] = ids[..] {
                return Some(id);
            }
            let message = match ids[..] {
                [] => "no dictionary has this application",
                _ => "there are several applications of this name",
            };
            let hint = "`diameter dictionary list applications` has their names and ids";
            let mistake = Mistake::new(&member.value, message).hint(hint);
            let name = member.value.as_string_lit().map_or("", |name| &name.value);
            let names = self.catalogue.application_names();
            reader.mistakes.push(mistake.nearest(name, names, &mut reader.suggestions));
            return None;
        }
        let named = ["Auth-Application-Id", "Acct-Application-Id"];
        let number = named.iter().find_map(|name| object.get_number(name));
        number.and_then(|number| number.value.parse().ok())
    }

    /// The command that is named.
    fn command(
        &self,
        object: &Object<'_>,
        application_id: Option<u32>,
        reader: &mut Reader,
    ) -> Option<NamedCommand> {
        let Some(name) = object.get_string("command") else {
            let mistake = Mistake::new(object, "a message has a `command`, or `code` and `flags`");
            reader.mistakes.push(mistake);
            return None;
        };
        let named = self.catalogue.commands_named(&name.value);
        if named.is_empty() {
            let message = format!("no dictionary has a command `{}`", name.value);
            let hint = "`diameter dictionary list commands` has them all";
            let names = self.catalogue.command_names();
            let mistake = Mistake::new(name, message).hint(hint);
            let mistake = mistake.nearest(&name.value, names, &mut reader.suggestions);
            reader.mistakes.push(mistake);
            return None;
        }
        let of = |id: u32| named.iter().find(|named| named.command.application_id == id).copied();
        let ids = plausible(&named, object);
        // The base protocol's commands also travel under the id of the application they serve.
        let found = match (application_id, &ids[..]) {
            (Some(id), _) => of(id).or_else(|| of(0)),
            (None, [id]) => of(*id),
            (None, ids) => {
                reader.mistakes.push(self.several(name, ids));
                return None;
            }
        };
        if found.is_none() {
            let id = application_id.unwrap_or_default();
            let message = format!("application {id} has no command `{}`", name.value);
            reader.mistakes.push(Mistake::new(name, message));
        }
        found
    }

    /// That a command of this name is in several applications.
    fn several(&self, name: &ast::StringLit<'_>, ids: &[u32]) -> Mistake {
        /// How many are named.
        const NAMED: usize = 12;
        let known = self.catalogue.nothing();
        let named = ids.iter().take(NAMED).map(|id| {
            known.application(*id).map_or_else(|| id.to_string(), |name| format!("{name} ({id})"))
        });
        let mut named: Vec<String> = named.collect();
        named.extend((ids.len() > NAMED).then(|| format!("{} more", ids.len() - NAMED)));
        let message = format!("several applications have a command `{}`", name.value);
        Mistake::new(name, message)
            .label(named.join(", "))
            .hint("say which: `\"application\": ` with a name or an id")
    }

    /// Checks the message against its grammar.
    fn check(
        &self,
        octets: &[u8],
        places: &Places,
        object: &Object<'_>,
    ) -> Result<(), Vec<Mistake>> {
        let start = span(object).start;
        let whole = object.get("command").map_or(start..start + 1, span);
        let mistake = |error: &DecodeError| {
            let path = match error.path().steps() {
                [] => String::new(),
                _ => format!("{}: ", error.path()),
            };
            let message = format!("{path}{}", error.kind());
            let place = places.iter().find(|(offset, _)| *offset == error.offset());
            let place = place.map_or_else(|| whole.clone(), |(_, place)| place.clone());
            let code = error.result_code();
            Mistake::at(place, message).label(format!("{} {code}", code.0))
        };
        let frame = Frame::read(Bytes::copy_from_slice(octets));
        let frame = frame.map_err(|error| vec![mistake(&error)])?;
        let known = self.catalogue.recognize_frame(&frame);
        let findings = known.check(&frame, &DecodeOptions::default());
        match findings.all() {
            [] => Ok(()),
            errors => Err(errors.iter().map(mistake).collect()),
        }
    }
}

/// The applications of these commands that require most of the AVPs given by name, and then list most of them: a
/// Service-Context-Id tells the Credit-Control-Request of charging from that of Gx.
fn plausible(named: &[NamedCommand], object: &Object<'_>) -> Vec<u32> {
    let listed = |named: &NamedCommand| {
        let items = named.command.grammar.items.iter();
        let given = items.filter(|it| it.avp.is_some_and(|avp| object.get(avp.name).is_some()));
        (given.clone().filter(|it| it.min > 0).count(), given.count())
    };
    let most = named.iter().map(listed).max();
    let best = named.iter().filter(|named| Some(listed(named)) == most);
    let mut ids: Vec<u32> = best.map(|named| named.command.application_id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The Auth-Application-Id or Acct-Application-Id that the grammar requires and nobody gave.
fn application_id(
    header: &Header,
    grammar: Option<&'static diameter_core::Grammar>,
    given: &[Node],
    object: &Object<'_>,
) -> Option<Node> {
    let items = grammar.into_iter().flat_map(|grammar| grammar.items);
    let required = items.filter(|item| item.min > 0).filter_map(|item| item.avp);
    let mut missing = required
        .filter(|avp| avp.key == AUTH_APPLICATION_ID || avp.key == ACCT_APPLICATION_ID)
        .filter(|avp| given.iter().all(|node| node.key != avp.key));
    missing.next().map(|avp| Node {
        span: object.get("command").map_or_else(|| span(object), span),
        key: avp.key,
        flags: avp.flags(),
        padding: Vec::new(),
        content: Content::Octets(header.application_id.to_be_bytes().into()),
    })
}

fn header_octets(header: &Header, version: u32) -> Vec<u8> {
    let words = [
        version << 24,
        u32::from(header.flags.0) << 24 | header.command_code & 0x00ff_ffff,
        header.application_id,
        header.hop_by_hop_id.0,
        header.end_to_end_id.0,
    ];
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// Between whom and when a message was captured, where it says so.
fn origin(object: &Object<'_>) -> (Option<(SocketAddr, SocketAddr)>, Option<SystemTime>) {
    let text = |name: &str| object.get_string(name).map(|text| text.value.as_ref());
    let address = |name: &str| text(name).and_then(|text| text.parse::<SocketAddr>().ok());
    (address("source").zip(address("destination")), text("time").and_then(time))
}

/// `2026-07-26T12:00:00.123456Z`.
fn time(text: &str) -> Option<SystemTime> {
    let (seconds, fraction) = text.strip_suffix('Z')?.split_once('.')?;
    let seconds: diameter_core::Time = format!("{seconds}Z").parse().ok()?;
    let nanoseconds: u32 = format!("{fraction:0<9}").parse().ok()?;
    let since_epoch = Duration::new(u64::try_from(seconds.unix_seconds()).ok()?, 0);
    let since_epoch = since_epoch.checked_add(Duration::from_nanos(nanoseconds.into()))?;
    SystemTime::UNIX_EPOCH.checked_add(since_epoch)
}
