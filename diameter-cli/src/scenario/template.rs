//! Messages that are encoded once and written many times: octets that stay, and AVPs whose values are put in.

use std::ops::Range;

use diameter_core::coding::Coding;
use diameter_core::print::{NamedAvp, Names as _, hex, octets_of_hex};
use diameter_core::{
    AvpKey, CommandDescription, EndToEndId, Format, Header, HopByHopId, Message, RawAvp,
};
use diameter_dictionary::{Catalogue, json};
use diameter_node::config::{DeValue, Report, Spanned};

use super::avps::{Content, Dynamic, Form, Json};
use super::text::{Missing, Names, Slots, Text};
use super::values::Values;

/// What reading a file needs to know.
pub(crate) struct Reading<'r> {
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) report: &'r Report,
    pub(crate) names: &'r Names,
    pub(crate) values: &'r Values,
    /// A value for every name.
    pub(crate) sample: &'r Slots,
}

/// AVPs as a file has them: the name, its place, the value.
pub(crate) type Given<'a> = Vec<(&'a str, Range<usize>, &'a Spanned<DeValue<'a>>)>;

/// A message without its values.
#[derive(Clone)]
pub(crate) struct Template {
    header: Header,
    pieces: Vec<Piece>,
}

#[derive(Clone)]
enum Piece {
    Octets(Box<[u8]>),
    /// An AVP up to its length, and what its value is.
    Avp {
        front: Front,
        named: NamedAvp,
        text: Text,
        form: Form,
    },
    /// A group begins, or ends.
    Open(Front),
    Close,
    /// AVPs of the request.
    Copied {
        key: AvpKey,
        most: usize,
    },
}

/// The header of an AVP.
#[derive(Clone, Debug)]
struct Front(Box<[u8]>);

/// Why a message cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unwritable {
    Missing(Missing),
    /// A value does not fit its AVP.
    Value {
        avp: &'static str,
        why: String,
    },
    TooLong,
}

impl Template {
    /// A request with these AVPs, completed with those that every request has.
    pub(crate) fn request(
        reading: &Reading<'_>,
        command: &'static CommandDescription,
        application_id: u32,
        place: &Range<usize>,
        given: &Given<'_>,
    ) -> Option<Self> {
        let mut json = Json::new(reading.report, reading.names, reading.sample);
        head(&mut json, command, application_id, place);
        let is_given = |name: &str| given.iter().any(|(it, ..)| *it == name);
        for avp in required(command).filter(|avp| !is_given(avp.name)) {
            let text = match avp.name {
                "Session-Id" => "${session}",
                "Origin-Host" => "${origin-host}",
                "Origin-Realm" => "${origin-realm}",
                "Destination-Host" => "${destination-host}",
                "Destination-Realm" => "${destination-realm}",
                "Vendor-Specific-Application-Id" => {
                    let id = vendor_application(reading.catalogue, application_id);
                    json.member(avp.name, &id, place);
                    continue;
                }
                _ => continue,
            };
            json.automatic(avp.name, text, place);
        }
        given.iter().for_each(|(name, place, value)| json.value_of(name, place, value));
        finish(reading, json, place)
    }

    /// An answer with these AVPs, completed with those that every answer has and those that it repeats.
    pub(crate) fn answer(
        reading: &Reading<'_>,
        request: &'static CommandDescription,
        application_id: u32,
        place: &Range<usize>,
        given: &Given<'_>,
        copied: &[(String, Range<usize>)],
    ) -> Option<Self> {
        let command = request.answer?;
        let mut json = Json::new(reading.report, reading.names, reading.sample);
        head(&mut json, command, application_id, place);
        let is_given = |name: &str| given.iter().any(|(it, ..)| *it == name);
        let has_result = is_given("Result-Code") || is_given("Experimental-Result");
        let item = |name: &str| {
            command.grammar.items.iter().filter_map(|it| it.avp).find(|avp| avp.name == name)
        };
        if !has_result && item("Result-Code").is_some() {
            json.member("Result-Code", "2001", place);
        }
        for avp in required(command).filter(|avp| !is_given(avp.name)) {
            if copied.iter().any(|(name, _)| name == avp.name) {
                continue;
            }
            match avp.name {
                "Origin-Host" => json.automatic(avp.name, "${origin-host}", place),
                "Origin-Realm" => json.automatic(avp.name, "${origin-realm}", place),
                "Result-Code" => {}
                _ if request.grammar.item(avp.key).is_some() => {
                    json.copied(avp.name, &avp.placeholder().data, place);
                }
                "Vendor-Specific-Application-Id" => {
                    let id = vendor_application(reading.catalogue, application_id);
                    json.member(avp.name, &id, place);
                }
                _ => {}
            }
        }
        for (name, place) in copied {
            let everything = reading.catalogue.everything().avps.iter().copied();
            let known = item(name).or_else(|| everything.into_iter().find(|it| it.name == name));
            let data = known.map(|avp| avp.placeholder().data).unwrap_or_default();
            json.copied(name, &data, place);
        }
        given.iter().for_each(|(name, place, value)| json.value_of(name, place, value));
        finish(reading, json, place)
    }

    /// The message with these values. What it copies is of `request`.
    pub(crate) fn write(
        &self,
        slots: &Slots,
        ids: (HopByHopId, EndToEndId),
        request: Option<&Message>,
    ) -> Result<Message, Unwritable> {
        let header = Header { hop_by_hop_id: ids.0, end_to_end_id: ids.1, ..self.header };
        let mut out = Vec::with_capacity(512);
        out.extend_from_slice(&header.to_octets(0));
        let mut open: Vec<usize> = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Octets(octets) => out.extend_from_slice(octets),
                Piece::Avp { front, named, text, form } => {
                    let start = out.len();
                    out.extend_from_slice(&front.0);
                    value(text, *form, named, slots, &mut out)?;
                    end(&mut out, start)?;
                }
                Piece::Open(front) => {
                    open.push(out.len());
                    out.extend_from_slice(&front.0);
                }
                Piece::Close => {
                    if let Some(start) = open.pop() {
                        end(&mut out, start)?;
                    }
                }
                Piece::Copied { key, most } => {
                    let avps = request.into_iter().flat_map(Message::avps).map_while(Result::ok);
                    for avp in avps.filter(|avp| avp.key() == *key).take(*most) {
                        append(&mut out, &avp.to_raw())?;
                    }
                }
            }
        }
        let length = out.len();
        if length > MAX_LENGTH {
            return Err(Unwritable::TooLong);
        }
        let front = header.to_octets(length as u32);
        if let Some(place) = out.first_chunk_mut::<{ Header::LENGTH }>() {
            *place = front;
        }
        Message::parse(out).map_err(|_| Unwritable::TooLong)
    }
}

/// The length field of a message and of an AVP.
const MAX_LENGTH: usize = 0x00ff_ffff;

/// An AVP that ends here: its length is written, and its padding.
fn end(out: &mut Vec<u8>, start: usize) -> Result<(), Unwritable> {
    let length = out.len() - start;
    if length > MAX_LENGTH {
        return Err(Unwritable::TooLong);
    }
    let [_, a, b, c] = (length as u32).to_be_bytes();
    if let Some(place) = out.get_mut(start + 5..start + 8) {
        place.copy_from_slice(&[a, b, c]);
    }
    out.resize(start + length.next_multiple_of(4), 0);
    Ok(())
}

/// Appends an AVP.
pub(crate) fn append(out: &mut Vec<u8>, avp: &RawAvp) -> Result<(), Unwritable> {
    let start = out.len();
    out.extend(avp.code.to_be_bytes());
    out.extend([avp.flags.0, 0, 0, 0]);
    if avp.flags.contains(diameter_core::AvpFlags::VENDOR) {
        out.extend(avp.vendor_id.to_be_bytes());
    }
    out.extend_from_slice(&avp.data);
    end(out, start)
}

/// Appends the octets of a value.
fn value(
    text: &Text,
    form: Form,
    named: &NamedAvp,
    slots: &Slots,
    out: &mut Vec<u8>,
) -> Result<(), Unwritable> {
    // Most values are numbers.
    if form == Form::Plain
        && let Some(number) = text.number(slots)
    {
        let octets = match named.description.format {
            Format::Unsigned32 => u32::try_from(number).ok().map(|it| it.to_be_bytes().into()),
            Format::Unsigned64 => u64::try_from(number).ok().map(|it| it.to_be_bytes().to_vec()),
            Format::Integer32 | Format::Enumerated => {
                i32::try_from(number).ok().map(|it| it.to_be_bytes().into())
            }
            _ => None,
        };
        if let Some(octets) = octets {
            out.extend_from_slice(&octets);
            return Ok(());
        }
    }
    let wrong = |why: String| Unwritable::Value { avp: named.description.name, why };
    let text = text.write(slots).map_err(Unwritable::Missing)?;
    match form {
        Form::Characters => out.extend_from_slice(text.as_bytes()),
        Form::Plain if matches!(named.description.format, Format::Utf8String) => {
            out.extend_from_slice(text.as_bytes());
        }
        Form::Plain => {
            let octets = json::octets_of_text(&text, named);
            out.extend(octets.map_err(|it| wrong(it.into_finding().message().to_owned()))?);
        }
        Form::Hexadecimal => {
            let octets = octets_of_hex(&text);
            out.extend(octets.ok_or_else(|| wrong(format!("`{text}` is not hexadecimal")))?);
        }
        Form::Meaning => {
            let octets = Coding::of(named.description).and_then(|it| it.octets(&text));
            out.extend(octets.ok_or_else(|| wrong(format!("`{text}` is no meaning of it")))?);
        }
    }
    Ok(())
}

fn required(
    command: &'static CommandDescription,
) -> impl Iterator<Item = &'static diameter_core::AvpDescription> {
    command.grammar.items.iter().filter(|item| item.min > 0).filter_map(|item| item.avp)
}

fn head(
    json: &mut Json<'_>,
    command: &CommandDescription,
    application_id: u32,
    place: &Range<usize>,
) {
    json.member("command", &format!("\"{}\"", command.name), place);
    json.member("application_id", &application_id.to_string(), place);
}

/// The Vendor-Specific-Application-Id of an application.
fn vendor_application(catalogue: &'static Catalogue, application_id: u32) -> String {
    let all = catalogue.model().dictionaries.iter().flat_map(|it| &it.applications);
    let vendor = all.filter(|it| it.id == application_id).find_map(|it| it.vendor_id);
    let vendor = vendor.unwrap_or_default();
    format!("{{\"Vendor-Id\":{vendor},\"Auth-Application-Id\":{application_id}}}")
}

/// Checks the message with sample values, and takes it apart where its values are.
fn finish(reading: &Reading<'_>, mut json: Json<'_>, whole: &Range<usize>) -> Option<Template> {
    json.close();
    if json.is_wrong {
        return None;
    }
    let encoded = json::Encoder::new(reading.catalogue).encode(&json.text).pop()?;
    let encoded = match encoded {
        Ok(encoded) => encoded,
        Err(mistakes) => {
            for finding in mistakes.into_iter().map(json::Mistake::into_finding) {
                let span = finding.span();
                let place = json.place_of(&(span.start..span.end)).unwrap_or_else(|| whole.clone());
                let span = diameter_diagnostic::Span::new(0, place);
                reading.report.add_finding(finding.moved_to(span));
            }
            return None;
        }
    };
    let message = Message::parse(encoded.octets).ok()?;
    let dynamic = located(json.dynamic, &encoded.places);
    let known = reading.catalogue.recognize(message.header());
    let (all, octets, filled) = (Vec::new(), Vec::new(), Vec::new());
    let mut pieces = Pieces { known: &known, dynamic, all, octets, filled };
    let octets = &message.as_bytes()[..];
    pieces.avps(octets, Header::LENGTH..octets.len(), known.grammar.map(|it| it.grammar));
    pieces.flush();
    let is_right = pieces.filled.iter().all(|it| it.is_right(reading));
    let template = Template { header: *message.header(), pieces: pieces.all };
    is_right.then_some(template)
}

/// Each value with the offset of its AVP: the innermost around it.
fn located(dynamic: Vec<Dynamic>, places: &[(usize, Range<usize>)]) -> Vec<(usize, Dynamic)> {
    let offset = |json: &Range<usize>| {
        let around = places.iter().filter(|(_, it)| it.start <= json.start && it.end >= json.end);
        around.min_by_key(|(_, it)| it.len()).map(|(offset, _)| *offset)
    };
    dynamic.into_iter().filter_map(|it| Some((offset(&it.json)?, it))).collect()
}

/// A value of a message, and where it stands in the file.
struct Filled {
    place: Range<usize>,
    text: Text,
    form: Form,
    named: NamedAvp,
}

impl Filled {
    /// Tries every value that its text can have, as far as they are known.
    fn is_right(&self, reading: &Reading<'_>) -> bool {
        let mut slots = self.text.slots();
        let (Some(slot), None) = (slots.next(), slots.next()) else { return true };
        let mut sample = reading.sample.clone();
        let mut out = Vec::new();
        for (candidate, line) in reading.values.all(slot) {
            let shown = candidate.to_string();
            sample[slot] = Some(candidate);
            out.clear();
            if let Err(error) = value(&self.text, self.form, &self.named, &sample, &mut out) {
                let at = line.map(|line| format!(" in line {line}")).unwrap_or_default();
                let (name, why) = (reading.names.name(slot), error.told(reading.names));
                let message = format!("`{name}` has the value `{shown}`{at}: {why}");
                reading.report.add(self.place.clone(), message);
                return false;
            }
        }
        true
    }
}

impl Unwritable {
    /// In words.
    pub(crate) fn told(&self, names: &Names) -> String {
        match self {
            Self::Missing(Missing::Value(slot)) => {
                format!("there is no value `{}`", names.name(*slot))
            }
            Self::Missing(Missing::Number) => "what is calculated with is no number".to_owned(),
            Self::Value { avp, why } if why.contains(avp) => why.clone(),
            Self::Value { avp, why } => format!("{avp}: {why}"),
            Self::TooLong => "the message is too long".to_owned(),
        }
    }
}

/// A message that is being taken apart.
struct Pieces<'k> {
    known: &'k diameter_dictionary::Known,
    dynamic: Vec<(usize, Dynamic)>,
    all: Vec<Piece>,
    /// Octets that stay, so far.
    octets: Vec<u8>,
    filled: Vec<Filled>,
}

impl Pieces<'_> {
    fn flush(&mut self) {
        if !self.octets.is_empty() {
            self.all.push(Piece::Octets(std::mem::take(&mut self.octets).into()));
        }
    }

    /// The AVPs in this part of a message that was just encoded.
    fn avps(
        &mut self,
        octets: &[u8],
        part: Range<usize>,
        grammar: Option<&'static diameter_core::Grammar>,
    ) {
        let mut at = part.start;
        while let Some(&[a, b, c, d, flags, x, y, z]) =
            octets.get(at..).and_then(<[u8]>::first_chunk)
        {
            if at >= part.end {
                return;
            }
            let length = u32::from_be_bytes([0, x, y, z]) as usize;
            let has_vendor = flags & diameter_core::AvpFlags::VENDOR.0 != 0;
            let start = at + if has_vendor { 12 } else { 8 };
            let vendor = octets.get(at + 8..start).and_then(<[u8]>::first_chunk);
            let vendor_id = vendor.map_or(0, |it| u32::from_be_bytes(*it));
            let key = AvpKey { vendor_id, code: u32::from_be_bytes([a, b, c, d]) };
            let next = at + length.next_multiple_of(4).max(8);
            let front = || Front(octets.get(at..start).unwrap_or_default().into());
            let named = self.known.avp(key, grammar, &|_| None);
            let own = self.dynamic.iter().find(|(offset, _)| *offset == at).map(|(_, it)| it);
            let is_around = |(offset, _): &(usize, Dynamic)| *offset > at && *offset < next;
            match (own.map(|it| (&it.content, &it.place)), named) {
                (Some((Content::Copied, _)), _) => {
                    let item = grammar.and_then(|it| it.item(key));
                    let most = item.and_then(|it| it.max).map_or(usize::MAX, |it| it as usize);
                    self.flush();
                    self.all.push(Piece::Copied { key, most });
                }
                (Some((Content::Text(text, form), place)), Some(named)) => {
                    let (text, form, place) = (text.clone(), *form, place.clone());
                    self.filled.push(Filled { place, text: text.clone(), form, named });
                    let piece = Piece::Avp { front: front(), named, text, form };
                    self.flush();
                    self.all.push(piece);
                }
                (None, Some(named)) if self.dynamic.iter().any(is_around) => {
                    let inside = match named.description.format {
                        Format::Grouped(grammar) => Some(grammar()),
                        _ => None,
                    };
                    self.flush();
                    self.all.push(Piece::Open(front()));
                    self.avps(octets, start..at + length, inside);
                    self.flush();
                    self.all.push(Piece::Close);
                }
                _ => self.octets.extend_from_slice(octets.get(at..next).unwrap_or_default()),
            }
            at = next;
        }
    }
}

/// What an AVP of an answer says, as a value.
pub(crate) fn read_value(named: &NamedAvp, data: &[u8]) -> super::text::Value {
    use diameter_core::print::Value as Printed;

    use super::text::Value;
    match Printed::read(data, named.description.format) {
        Some(Printed::Signed(number)) => Value::Number(number.into()),
        Some(Printed::Unsigned(number)) => Value::Number(number.into()),
        Some(Printed::Float32(number)) => Value::text(number.to_string()),
        Some(Printed::Float64(number)) => Value::text(number.to_string()),
        Some(Printed::Text(text)) => Value::text(text),
        None => {
            let meaning = Coding::of(named.description).and_then(|it| it.meaning(data));
            Value::text(meaning.unwrap_or_else(|| hex(data).to_string()))
        }
    }
}
