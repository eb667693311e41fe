//! What the generated code knows about itself: static descriptions of AVPs, grammars, commands and
//! dictionaries. Errors, printing and JSON read them; encoding and decoding don't search them.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::{AvpFlags, AvpKey, AvpValue, DecodeErrors, DecodeOptions, Encoder, Message, RawAvp};

/// An AVP and the Rust type of its value: the key for typed access to AVPs that a grammar does not
/// list.
///
/// Generated as `avp::RATING_GROUP` and the like; the description behind it is reached by
/// dereferencing.
#[derive(Debug)]
pub struct Avp<T> {
    description: AvpDescription,
    value: std::marker::PhantomData<fn() -> T>,
}

impl<T: AvpValue> Avp<T> {
    /// Describes an AVP whose value is a `T`.
    pub const fn new(name: &'static str, code: u32, vendor_id: u32, mandatory: Mandatory) -> Self {
        let key = AvpKey { vendor_id, code };
        let description = AvpDescription {
            name,
            key,
            mandatory,
            front: front(key, mandatory),
            format: T::FORMAT,
            symbols: T::SYMBOLS,
            bits: T::BITS,
            normalize: normalize::<T>,
        };
        Self { description, value: std::marker::PhantomData }
    }

    /// An AVP with this value and the flags of the dictionary.
    ///
    /// # Errors
    ///
    /// When the value does not fit the 24 bits of an AVP Length, or holds an additional AVP that
    /// its grammar lists.
    pub fn with_value(&self, value: &T) -> Result<RawAvp, crate::EncodeError> {
        let mut encoder = Encoder::new();
        value.encode(&mut encoder);
        encoder.finish_avp(&self.description)
    }
}

impl<T> Avp<T> {
    /// Vendor-Id and code, where a constant has to have them.
    pub const fn key(&self) -> AvpKey {
        self.description.key
    }

    /// Name, code, flags and format.
    pub const fn description(&'static self) -> &'static AvpDescription {
        &self.description
    }
}

impl<T> Deref for Avp<T> {
    type Target = AvpDescription;

    fn deref(&self) -> &AvpDescription {
        &self.description
    }
}

/// What a dictionary says of an AVP.
pub struct AvpDescription {
    /// The name in the specification.
    pub name: &'static str,
    /// Vendor-Id and code.
    pub key: AvpKey,
    /// The rule for the M bit.
    pub mandatory: Mandatory,
    /// The first eight octets of its header (AVP Code, flags, AVP Length) for an empty value: encoding
    /// adds the value's length.
    front: u64,
    /// The data format.
    pub format: Format,
    /// The named values.
    pub symbols: &'static [Symbol],
    /// The named bits of a flag word: the value of each is its number, 0 for the lowest.
    pub bits: &'static [Symbol],
    normalize: fn(&AvpDescription, &RawAvp) -> Result<RawAvp, DecodeErrors>,
}

impl AvpDescription {
    /// Describes an AVP that has no Rust type: one of a dictionary read when the program runs.
    /// Symbols and bits are there to be filled in.
    pub const fn untyped(
        name: &'static str,
        key: AvpKey,
        mandatory: Mandatory,
        format: Format,
    ) -> Self {
        let front = front(key, mandatory);
        let normalize = crate::untyped::normalize_value;
        Self { name, key, mandatory, front, format, symbols: &[], bits: &[], normalize }
    }

    /// Reads the value with all checks of its type and writes it again, with the flags of the
    /// dictionary and, inside groups, in the order of the grammars: the normal form.
    ///
    /// # Errors
    ///
    /// All that is wrong with the value.
    pub fn normalize(&self, avp: &RawAvp) -> Result<RawAvp, DecodeErrors> {
        (self.normalize)(self, avp)
    }

    /// The flags it is sent with.
    pub const fn flags(&self) -> AvpFlags {
        AvpFlags((self.front >> 24) as u8)
    }

    /// The first eight octets of its header for a value of this length, which must fit 24 bits.
    #[inline]
    pub(crate) fn front(&self, value: usize) -> [u8; 8] {
        (self.front + value as u64).to_be_bytes()
    }

    /// The symbol of a value.
    pub fn symbol(&self, value: i64) -> Option<&'static str> {
        self.symbols.iter().find(|symbol| symbol.value == value).map(|symbol| symbol.name)
    }

    /// An AVP with the flags of the dictionary and this value.
    pub(crate) fn raw(&self, data: Bytes) -> RawAvp {
        RawAvp { code: self.key.code, vendor_id: self.key.vendor_id, flags: self.flags(), data }
    }

    /// The AVP as an example of itself (RFC 6733, 7.1.5): zeros of the least length of its format, or
    /// the shortest text that the format allows; for a Grouped AVP the AVPs it requires.
    pub fn placeholder(&self) -> RawAvp {
        // No dictionary nests required groups deeper; this only has to end.
        self.placeholder_within(16)
    }

    fn placeholder_within(&self, depth: u32) -> RawAvp {
        let Format::Grouped(grammar) = self.format else {
            return self.raw(Bytes::from_static(self.format.example()));
        };
        let mut encoder = Encoder::new();
        let required = grammar().items.iter().filter(|_| depth > 0);
        for (item, avp) in required.filter_map(|item| Some((item, item.avp?))) {
            for _ in 0..item.min {
                encoder.raw(&avp.placeholder_within(depth - 1));
            }
        }
        // Examples of a few octets each never exceed a length field.
        self.raw(encoder.finish_value(self.name).unwrap_or_default())
    }
}

const fn front(key: AvpKey, mandatory: Mandatory) -> u64 {
    let vendor = if key.vendor_id == 0 { AvpFlags(0) } else { AvpFlags::VENDOR };
    let flags = match mandatory {
        Mandatory::Must => vendor.with(AvpFlags::MANDATORY),
        Mandatory::May | Mandatory::MustNot => vendor,
    };
    (key.code as u64) << 32 | (flags.0 as u64) << 24 | flags.header_length() as u64
}

fn normalize<T: AvpValue>(
    description: &AvpDescription,
    avp: &RawAvp,
) -> Result<RawAvp, DecodeErrors> {
    let value: T = avp.value()?;
    let mut encoder = Encoder::new();
    value.encode(&mut encoder);
    // The normal form is never longer than what was received, whose length fits.
    Ok(encoder.finish_avp(description).unwrap_or_else(|_| avp.clone()))
}

/// The rule for the M bit of an AVP (RFC 6733, 4.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mandatory {
    /// Sent with the M bit.
    Must,
    /// Sent without the M bit, though a sender may set it.
    May,
    /// Sent without the M bit.
    MustNot,
}

/// A data format (RFC 6733, 4.2 and 4.3).
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the names are those of the RFC")]
#[non_exhaustive]
pub enum Format {
    OctetString,
    Integer32,
    Integer64,
    Unsigned32,
    Unsigned64,
    Float32,
    Float64,
    /// The grammar is behind a function: a group may contain itself, and a static must not.
    Grouped(&'static (dyn Fn() -> &'static Grammar + Sync)),
    Address,
    Time,
    Utf8String,
    DiameterIdentity,
    DiameterUri,
    Enumerated,
    IpFilterRule,
    QosFilterRule,
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Format {
    /// Whether values are plain numbers.
    pub(crate) const fn is_number(&self) -> bool {
        matches!(
            self,
            Self::Integer32
                | Self::Integer64
                | Self::Unsigned32
                | Self::Unsigned64
                | Self::Float32
                | Self::Float64
                | Self::Enumerated
                | Self::Time
        )
    }

    /// The name in the RFC.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::OctetString => "OctetString",
            Self::Integer32 => "Integer32",
            Self::Integer64 => "Integer64",
            Self::Unsigned32 => "Unsigned32",
            Self::Unsigned64 => "Unsigned64",
            Self::Float32 => "Float32",
            Self::Float64 => "Float64",
            Self::Grouped(_) => "Grouped",
            Self::Address => "Address",
            Self::Time => "Time",
            Self::Utf8String => "UTF8String",
            Self::DiameterIdentity => "DiameterIdentity",
            Self::DiameterUri => "DiameterURI",
            Self::Enumerated => "Enumerated",
            Self::IpFilterRule => "IPFilterRule",
            Self::QosFilterRule => "QoSFilterRule",
        }
    }

    /// A value of the least length the format allows, of zeros where it allows them.
    pub(crate) const fn example(&self) -> &'static [u8] {
        match self {
            Self::Integer32 | Self::Unsigned32 | Self::Float32 | Self::Time | Self::Enumerated => {
                &[0; 4]
            }
            Self::Integer64 | Self::Unsigned64 | Self::Float64 => &[0; 8],
            // Two octets of address family and an IPv4 address.
            Self::Address => &[0; 6],
            Self::OctetString | Self::Grouped(_) | Self::Utf8String => &[],
            Self::DiameterIdentity => b"0",
            Self::DiameterUri => b"aaa://0",
            Self::IpFilterRule => b"deny in 0 from any to any",
            Self::QosFilterRule => b"tag in 0 from any to any DSCP 0",
        }
    }
}

/// A named value of an AVP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The value: an Integer32 for Enumerated AVPs, else an Unsigned32.
    pub value: i64,
    /// The name in the specification.
    pub name: &'static str,
}

/// What a command or Grouped AVP may carry.
#[derive(Debug)]
pub struct Grammar {
    /// The name of the command or AVP.
    pub name: &'static str,
    /// The rules, in the order of the specification.
    pub items: &'static [Item],
}

impl Grammar {
    /// Whether it is just `1* { AVP }`, as for Failed-AVP: what is inside is kept as it is.
    pub fn takes_anything(&self) -> bool {
        matches!(self.items, [Item { avp: None, min: 1, max: None, .. }])
    }

    /// The rule for an AVP; `None` when the grammar does not list it.
    pub fn item(&self, key: AvpKey) -> Option<&'static Item> {
        self.items.iter().find(|item| item.lists(key))
    }

    /// Where the rule for an AVP is: one that lists it, else the wildcard.
    pub(crate) fn rule(&self, key: AvpKey) -> Option<usize> {
        let listed = self.items.iter().position(|item| item.lists(key));
        listed.or_else(|| self.items.iter().position(|item| item.avp.is_none()))
    }
}

/// One rule of a grammar.
#[derive(Debug)]
pub struct Item {
    /// The AVP; `None` for the wildcard, which stands for every AVP not listed.
    pub avp: Option<&'static AvpDescription>,
    /// The kind of bracket.
    pub rule: Rule,
    /// The least number of occurrences.
    pub min: u32,
    /// The greatest number of occurrences; `None` is unbounded.
    pub max: Option<u32>,
    /// Vendor-Id and code of the AVP as one number, so that a rule is found without looking into descriptions,
    /// which lie about; for the wildcard a number that is not used.
    packed: u64,
    /// What `min` and `max` come to.
    pub(crate) bounds: Bounds,
}

/// How often a rule may occur, as far as that is decided AVP by AVP.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bounds {
    /// Any number of times, or at least once.
    Any,
    /// At most once.
    Once,
    /// They have to be counted.
    Counted,
}

impl Bounds {
    const fn of(min: u32, max: Option<u32>) -> Self {
        match (min, max) {
            (0 | 1, None) => Self::Any,
            (0 | 1, Some(1)) => Self::Once,
            _ => Self::Counted,
        }
    }
}

impl Item {
    /// A rule for this AVP, or for every AVP that is not listed.
    pub const fn new(
        avp: Option<&'static AvpDescription>,
        rule: Rule,
        min: u32,
        max: Option<u32>,
    ) -> Self {
        let packed = match avp {
            Some(avp) => packed(avp.key),
            None => u64::MAX,
        };
        Self { avp, rule, min, max, packed, bounds: Bounds::of(min, max) }
    }

    /// `< X >`
    pub const fn fixed(avp: &'static AvpDescription) -> Self {
        Self::new(Some(avp), Rule::Fixed, 1, Some(1))
    }

    /// `{ X }`
    pub const fn required(avp: &'static AvpDescription) -> Self {
        Self::new(Some(avp), Rule::Required, 1, Some(1))
    }

    /// `[ X ]`
    pub const fn optional(avp: &'static AvpDescription) -> Self {
        Self::new(Some(avp), Rule::Optional, 0, Some(1))
    }

    /// `* [ X ]`
    pub const fn repeated(avp: &'static AvpDescription) -> Self {
        Self::new(Some(avp), Rule::Optional, 0, None)
    }

    /// `* [ AVP ]`
    pub const fn any() -> Self {
        Self::new(None, Rule::Optional, 0, None)
    }

    /// The same rule with other bounds: `2*5[ X ]`.
    #[must_use]
    pub const fn times(self, min: u32, max: Option<u32>) -> Self {
        Self { min, max, bounds: Bounds::of(min, max), ..self }
    }

    /// The first of these rules that lists an AVP, and how many are in front of it.
    // Four at a time: most of checking a message would be this loop.
    #[inline]
    pub(crate) fn find(items: &[Self], key: AvpKey) -> Option<usize> {
        let packed = packed(key);
        let mut fours = items.chunks_exact(4);
        let mut at = 0;
        for four in &mut fours {
            if let [first, second, third, fourth] = four {
                if first.packed == packed {
                    return Some(at);
                }
                if second.packed == packed {
                    return Some(at + 1);
                }
                if third.packed == packed {
                    return Some(at + 2);
                }
                if fourth.packed == packed {
                    return Some(at + 3);
                }
            }
            at += 4;
        }
        let rest = fours.remainder().iter().position(|item| item.packed == packed)?;
        Some(at + rest)
    }

    /// Whether it is the rule for an AVP with this key.
    #[inline]
    pub(crate) fn lists(&self, key: AvpKey) -> bool {
        self.packed == packed(key) && self.avp.is_some()
    }
}

/// Vendor-Id and code as one number.
#[inline]
const fn packed(key: AvpKey) -> u64 {
    (key.vendor_id as u64) << 32 | key.code as u64
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

/// One direction of a command.
pub struct CommandDescription {
    /// The full name: `Credit-Control-Request`.
    pub name: &'static str,
    /// The short name: `CCR`.
    pub abbreviation: &'static str,
    /// The Command Code; `None` for the answer-message, which has the code of its request.
    pub code: Option<u32>,
    /// The Application-Id.
    pub application_id: u32,
    /// R, P and E as the grammar's header line has them.
    pub flags: crate::CommandFlags,
    /// What it may carry.
    pub grammar: &'static Grammar,
    /// The dictionary that defines it.
    pub dictionary: &'static Dictionary,
    /// The answer to this request; `None` for answers.
    pub answer: Option<&'static CommandDescription>,
    /// Does the work of [`CommandDescription::normalize`]: [`normalize`](crate::plumbing::normalize) for a
    /// command that has a type, else [`normalize_untyped`](crate::plumbing::normalize_untyped).
    pub normalize: fn(&'static CommandDescription, &Message) -> Result<Message, DecodeErrors>,
}

impl CommandDescription {
    /// Reads a message with all checks and writes it again: the grammar's order, the dictionary's
    /// flags. The header stays as it is.
    ///
    /// # Errors
    ///
    /// All that is wrong with the message.
    pub fn normalize(&'static self, message: &Message) -> Result<Message, DecodeErrors> {
        (self.normalize)(self, message)
    }

    /// All that is wrong with a message, exactly as decoding it into a type would report it: for
    /// commands that have none, and for those who do not want the value, since nothing is built. Only
    /// what the value would take in memory is not counted. What `more` dictionaries know is known, as
    /// in [`Command::decode_knowing`](crate::Command::decode_knowing).
    ///
    /// ```
    /// use diameter_core::*;
    ///
    /// static DICTIONARY: Dictionary =
    ///     Dictionary { name: "base", spec: "RFC 6733", applications: &[], avps: &[], imports: &[] };
    /// static ORIGIN_HOST: AvpDescription = AvpDescription::untyped(
    ///     "Origin-Host",
    ///     AvpKey::ietf(264),
    ///     Mandatory::Must,
    ///     Format::DiameterIdentity,
    /// );
    /// static DWR: CommandDescription = CommandDescription {
    ///     name: "Device-Watchdog-Request",
    ///     abbreviation: "DWR",
    ///     code: Some(280),
    ///     application_id: 0,
    ///     flags: CommandFlags::REQUEST,
    ///     grammar: &Grammar { name: "Device-Watchdog-Request", items: &[Item::required(&ORIGIN_HOST)] },
    ///     dictionary: &DICTIONARY,
    ///     answer: None,
    ///     normalize: plumbing::normalize_untyped,
    /// };
    ///
    /// let frame = [1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
    /// let errors = DWR.check(&Message::parse(frame.to_vec())?, &DecodeOptions::default(), &[]);
    /// let missing = "5005 DIAMETER_MISSING_AVP at offset 0: Origin-Host: is missing";
    /// assert_eq!(errors.unwrap().to_string(), missing);
    /// # Ok::<(), DecodeError>(())
    /// ```
    pub fn check(
        &'static self,
        message: &Message,
        options: &DecodeOptions,
        more: &[&'static Dictionary],
    ) -> Option<DecodeErrors> {
        crate::value::read(self, message, options, more, |avps| {
            if avps.are_plain() { Some(()) } else { avps.check() }
        })
    }
}

/// An application and its commands.
#[derive(Debug)]
pub struct ApplicationDescription {
    /// The Application-Id.
    pub id: u32,
    /// The name in the specification.
    pub name: &'static str,
    /// The vendor, for a vendor-specific application.
    pub vendor_id: Option<u32>,
    /// Requests and answers.
    pub commands: &'static [&'static CommandDescription],
}

/// All that was generated from one dictionary.
pub struct Dictionary {
    /// The dictionary's name.
    pub name: &'static str,
    /// Its specification.
    pub spec: &'static str,
    /// The applications it defines.
    pub applications: &'static [ApplicationDescription],
    /// The AVPs it defines, sorted by key.
    pub avps: &'static [&'static AvpDescription],
    /// The dictionaries it imports, as far as they are compiled.
    pub imports: &'static [&'static Dictionary],
}

impl Dictionary {
    /// The description of an AVP, from this dictionary or what it imports, near or far.
    pub fn avp(&self, key: AvpKey) -> Option<&'static AvpDescription> {
        self.own_avp(key).or_else(|| self.reachable().into_iter().find_map(|it| it.own_avp(key)))
    }

    /// The description of an AVP that is known to a receiver of this application: one that this
    /// dictionary or one of those it imports itself defines. What those import in turn serves other
    /// applications.
    pub fn known(&self, key: AvpKey) -> Option<&'static AvpDescription> {
        self.own_avp(key).or_else(|| self.imports.iter().find_map(|it| it.own_avp(key)))
    }

    /// The description of an AVP that this dictionary itself defines.
    pub(crate) fn own_avp(&self, key: AvpKey) -> Option<&'static AvpDescription> {
        let found = self.avps.binary_search_by_key(&key, |avp| avp.key);
        found.ok().and_then(|index| self.avps.get(index).copied())
    }

    /// The description of a command, from this dictionary or what it imports.
    pub fn command(
        &self,
        application_id: u32,
        code: u32,
        is_request: bool,
    ) -> Option<&'static CommandDescription> {
        let own = |dictionary: &Dictionary| {
            let mut commands = dictionary.applications.iter().flat_map(|it| it.commands).copied();
            commands.find(|it| {
                it.application_id == application_id
                    && it.code == Some(code)
                    && it.flags.contains(crate::CommandFlags::REQUEST) == is_request
            })
        };
        own(self).or_else(|| self.reachable().into_iter().find_map(own))
    }

    /// All imported dictionaries, each once: imports may be circular.
    pub(crate) fn reachable(&self) -> Vec<&'static Dictionary> {
        let mut found: Vec<&'static Dictionary> = Vec::new();
        let mut waiting = self.imports.to_vec();
        while let Some(dictionary) = waiting.pop() {
            if !found.iter().any(|known| std::ptr::eq(*known, dictionary)) {
                found.push(dictionary);
                waiting.extend(dictionary.imports);
            }
        }
        found
    }
}

// Descriptions refer to each other, also in circles: each prints only its name.

impl fmt::Debug for AvpDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AvpDescription({} {})", self.name, self.key)
    }
}

impl fmt::Debug for CommandDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CommandDescription({})", self.name)
    }
}

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dictionary({})", self.name)
    }
}
