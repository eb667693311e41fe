//! The values in an expression, checked against what they are compared with.

use std::net::IpAddr;
use std::ops::RangeInclusive;

use diameter_core::coding::Coding;
use diameter_core::print::{NamedAvp, octets_of_hex};
use diameter_core::{Format, Symbol, Time};
use diameter_diagnostic::nearest;

use super::lexer::{Comparison, Kind, Token};
use super::pattern::{Case, Check, Networks, Numbers, Text};

/// How something is compared, and with what.
#[derive(Debug)]
pub(super) enum Operation<'t> {
    Compare(Comparison, Token<'t>),
    In(Vec<Element<'t>>),
    StartsWith(Token<'t>),
    EndsWith(Token<'t>),
    Contains(Token<'t>),
}

/// One value of a list, or a range.
#[derive(Debug)]
pub(super) struct Element<'t> {
    pub(super) first: Token<'t>,
    pub(super) last: Option<Token<'t>>,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mistake {
    pub(super) place: std::ops::Range<usize>,
    pub(super) message: String,
    pub(super) meant: Option<String>,
}

impl Mistake {
    pub(super) fn at(token: &Token<'_>, message: impl Into<String>) -> Self {
        Self { place: token.place.clone(), message: message.into(), meant: None }
    }
}

impl Operation<'_> {
    /// Whether it is the opposite that is asked.
    pub(super) fn is_negated(&self) -> bool {
        matches!(self, Self::Compare(Comparison::NotEqual, _))
    }

    /// The first value, to point at.
    fn value(&self) -> Option<&Token<'_>> {
        match self {
            Self::Compare(_, token)
            | Self::StartsWith(token)
            | Self::EndsWith(token)
            | Self::Contains(token) => Some(token),
            Self::In(elements) => elements.first().map(|it| &it.first),
        }
    }

    pub(super) fn mistake(&self, message: impl Into<String>) -> Mistake {
        let message = message.into();
        match self.value() {
            Some(token) => Mistake::at(token, message),
            None => Mistake { place: 0..0, message, meant: None },
        }
    }

    /// Ranges of something that has an order.
    fn ranges<T: Copy>(
        &self,
        bounds: (T, T),
        neighbours: (impl Fn(T) -> T, impl Fn(T) -> T),
        what: &str,
        read: impl Fn(&Token<'_>) -> Result<T, Mistake>,
    ) -> Result<Vec<RangeInclusive<T>>, Mistake> {
        let (least, most) = bounds;
        let (before, after) = neighbours;
        match self {
            Self::Compare(comparison, token) => {
                let value = read(token)?;
                Ok(vec![match comparison {
                    Comparison::Equal | Comparison::NotEqual => value..=value,
                    Comparison::Less => least..=before(value),
                    Comparison::AtMost => least..=value,
                    Comparison::Greater => after(value)..=most,
                    Comparison::AtLeast => value..=most,
                }])
            }
            Self::In(elements) => elements
                .iter()
                .map(|Element { first, last }| {
                    let low = read(first)?;
                    Ok(low..=last.as_ref().map_or(Ok(low), &read)?)
                })
                .collect(),
            _ => Err(self.mistake(format!("this is no text: {what} is compared by its order"))),
        }
    }

    /// Whole numbers.
    pub(super) fn numbers(
        &self,
        what: &str,
        read: impl Fn(&Token<'_>) -> Result<i128, Mistake>,
    ) -> Result<Numbers, Mistake> {
        let neighbours = (|it: i128| it.saturating_sub(1), |it: i128| it.saturating_add(1));
        self.ranges((i128::MIN, i128::MAX), neighbours, what, read).map(Numbers)
    }

    /// Texts; `read` makes octets of a value.
    pub(super) fn texts(
        &self,
        read: impl Fn(&Token<'_>) -> Result<Box<[u8]>, Mistake>,
    ) -> Result<Vec<Text>, Mistake> {
        match self {
            Self::Compare(Comparison::Equal | Comparison::NotEqual, token) => {
                Ok(vec![Text::Equal(read(token)?)])
            }
            Self::Compare(_, token) => {
                let message =
                    "texts have no order: digits can be `in` a range such as \"100\"..\"199\"";
                Err(Mistake::at(token, message))
            }
            Self::StartsWith(token) => Ok(vec![Text::StartsWith(read(token)?)]),
            Self::EndsWith(token) => Ok(vec![Text::EndsWith(read(token)?)]),
            Self::Contains(token) => Ok(vec![Text::Contains(read(token)?)]),
            Self::In(elements) => elements
                .iter()
                .map(|Element { first, last }| {
                    let low = read(first)?;
                    let Some(last) = last else { return Ok(Text::Equal(low)) };
                    let high = read(last)?;
                    let are_digits =
                        [&low, &high].iter().all(|it| it.iter().all(u8::is_ascii_digit));
                    if !are_digits || low.len() != high.len() {
                        let message = "a range of texts goes from digits to as many digits";
                        return Err(Mistake::at(last, message));
                    }
                    Ok(Text::Digits(low, high))
                })
                .collect(),
        }
    }

    /// The check of an AVP, by what the dictionary says of it.
    pub(super) fn check(&self, named: &NamedAvp) -> Result<Check, Mistake> {
        let what = named.description.name;
        let number = |least: i128, most: i128| {
            move |token: &Token<'_>| number(token, named.symbols, what, least..=most)
        };
        match named.description.format {
            Format::Integer32 | Format::Enumerated => {
                self.numbers(what, number(i32::MIN.into(), i32::MAX.into())).map(Check::Signed)
            }
            Format::Integer64 => {
                self.numbers(what, number(i64::MIN.into(), i64::MAX.into())).map(Check::Signed)
            }
            Format::Unsigned32 | Format::Unsigned64 => {
                if let Self::Contains(token) = self {
                    return bit(token, named).map(Check::Bit);
                }
                let is_short = matches!(named.description.format, Format::Unsigned32);
                let most = if is_short { u32::MAX.into() } else { u64::MAX.into() };
                self.numbers(what, number(0, most)).map(Check::Unsigned)
            }
            Format::Float32 | Format::Float64 => {
                let neighbours = (f64::next_down, f64::next_up);
                let bounds = (f64::NEG_INFINITY, f64::INFINITY);
                let ranges = self.ranges(bounds, neighbours, what, |token| match token.kind {
                    Kind::Float(number) => Ok(number),
                    Kind::Whole(number) => Ok(number as f64),
                    _ => Err(expected(token, what, "a number")),
                });
                ranges.map(Check::Float)
            }
            Format::Time => self.numbers(what, |token| time(token, what)).map(Check::Unsigned),
            Format::Address => self.addresses(what).map(Check::Address),
            Format::DiameterIdentity => {
                let texts = self.texts(|token| text(token, what));
                texts.map(|it| Check::Text(it, Case::Ignored))
            }
            Format::Utf8String
            | Format::DiameterUri
            | Format::IpFilterRule
            | Format::QosFilterRule => {
                let texts = self.texts(|token| text(token, what));
                texts.map(|it| Check::Text(it, Case::Kept))
            }
            Format::Grouped(_) => Err(self.mistake(format!(
                "{what} is a group: compare an AVP in it, or ask `has avp(\"{what}\")`"
            ))),
            _ => self.octets(what, Coding::of(named.description)),
        }
    }

    fn octets(&self, what: &str, coding: Option<Coding>) -> Result<Check, Mistake> {
        let is_hex = matches!(self.value().map(|it| &it.kind), Some(Kind::Hex(_)));
        match coding {
            Some(Coding::Digits) if !is_hex => {
                let digits = |token: &Token<'_>| {
                    let digits = text(token, what)?;
                    match digits.iter().all(|it| b"0123456789*#abc".contains(it)) {
                        true => Ok(digits),
                        false => Err(expected(token, what, "digits")),
                    }
                };
                self.texts(digits).map(Check::Digits)
            }
            Some(coding) if !is_hex => {
                let octets = |token: &Token<'_>| {
                    let meaning = text(token, what)?;
                    let meaning = std::str::from_utf8(&meaning).ok();
                    let octets = meaning.and_then(|it| coding.octets(it));
                    octets
                        .map(Vec::into_boxed_slice)
                        .ok_or_else(|| expected(token, what, coding_told(coding)))
                };
                match self {
                    Self::Compare(Comparison::Equal | Comparison::NotEqual, _) | Self::In(_) => {
                        self.texts(octets).map(|it| Check::Text(it, Case::Kept))
                    }
                    _ => Err(self.mistake(format!(
                        "{what} is compared whole, or as octets such as 0x62f210"
                    ))),
                }
            }
            _ => {
                let octets = |token: &Token<'_>| match &token.kind {
                    Kind::Text(text) => Ok(text.as_bytes().into()),
                    Kind::Hex(digits) => octets_of_hex(digits)
                        .map(Vec::into_boxed_slice)
                        .ok_or_else(|| expected(token, what, "two digits for each octet")),
                    _ => Err(expected(token, what, "a text, or octets such as 0x62f210")),
                };
                self.texts(octets).map(|it| Check::Text(it, Case::Kept))
            }
        }
    }

    /// Addresses and networks.
    pub(super) fn addresses(&self, what: &str) -> Result<Networks, Mistake> {
        let network = |token: &Token<'_>| {
            let Kind::Text(text) = token.kind else {
                return Err(expected(token, what, "an address in quotes"));
            };
            let (address, bits) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
            let parsed = address.parse::<IpAddr>().ok().and_then(|address| {
                let most = if address.is_ipv4() { 32 } else { 128 };
                let bits = bits.map_or(Some(most), |it| it.parse().ok())?;
                (bits <= most).then_some((address, bits))
            });
            let example = "an address or a network, such as \"192.0.2.0/24\"";
            parsed.ok_or_else(|| expected(token, what, example))
        };
        match self {
            Self::Compare(Comparison::Equal | Comparison::NotEqual, token) => {
                Ok(Networks(vec![network(token)?]))
            }
            Self::In(elements) => {
                let one = |element: &Element<'_>| match &element.last {
                    None => network(&element.first),
                    Some(last) => {
                        Err(Mistake::at(last, "addresses have no ranges: name a network"))
                    }
                };
                elements.iter().map(one).collect::<Result<_, _>>().map(Networks)
            }
            _ => Err(self.mistake("addresses have no order: they are in a network, or not")),
        }
    }
}

fn coding_told(coding: Coding) -> &'static str {
    match coding {
        Coding::Network => "the digits of a network, such as \"26201\", or 0x62f210",
        Coding::Ipv4 | Coding::FramedIpv4 => "an IPv4 address, or its octets 0xc0000201",
        Coding::Ipv6 => "an IPv6 address, or its octets",
        Coding::FramedIpv6Prefix => "a prefix such as \"2001:db8::/64\", or its octets",
        _ => "octets such as 0x8262f210",
    }
}

pub(super) fn expected(token: &Token<'_>, what: &str, value: &str) -> Mistake {
    Mistake::at(token, format!("{what} takes {value}, found {}", token.kind.told()))
}

pub(super) fn text(token: &Token<'_>, what: &str) -> Result<Box<[u8]>, Mistake> {
    match token.kind {
        Kind::Text(text) => Ok(text.as_bytes().into()),
        _ => Err(expected(token, what, "a text in quotes")),
    }
}

/// A number, or the name of one.
pub(super) fn number(
    token: &Token<'_>,
    symbols: &[Symbol],
    what: &str,
    range: RangeInclusive<i128>,
) -> Result<i128, Mistake> {
    let number = match token.kind {
        Kind::Whole(number) => number,
        Kind::Hex(digits) => i128::from_str_radix(digits, 16).unwrap_or(i128::MAX),
        Kind::Text(name) if !symbols.is_empty() => {
            if let Some(symbol) = symbols.iter().find(|it| it.name == name) {
                return Ok(symbol.value.into());
            }
            let mut mistake = Mistake::at(token, format!("{what} has no value `{name}`"));
            mistake.meant = nearest(name, symbols.iter().map(|it| it.name)).map(str::to_owned);
            return Err(mistake);
        }
        _ if symbols.is_empty() => return Err(expected(token, what, "a whole number")),
        _ => return Err(expected(token, what, "a whole number, or the name of one in quotes")),
    };
    match range.contains(&number) {
        true => Ok(number),
        false => {
            let (least, most) = range.into_inner();
            Err(Mistake::at(token, format!("{what} is a number from {least} to {most}")))
        }
    }
}

/// The number of a bit.
fn bit(token: &Token<'_>, named: &NamedAvp) -> Result<u32, Mistake> {
    let what = named.description.name;
    let Kind::Text(name) = token.kind else {
        return Err(expected(token, what, "the name of a bit in quotes"));
    };
    let found = named.bits.iter().find(|it| it.name == name);
    found.and_then(|it| u32::try_from(it.value).ok()).filter(|it| *it < 64).ok_or_else(|| {
        let mut mistake = Mistake::at(token, format!("{what} has no bit `{name}`"));
        mistake.meant = nearest(name, named.bits.iter().map(|it| it.name)).map(str::to_owned);
        mistake
    })
}

fn time(token: &Token<'_>, what: &str) -> Result<i128, Mistake> {
    let example = "a time such as \"2026-01-31T12:00:00Z\"";
    match token.kind {
        Kind::Text(text) => match text.parse::<Time>() {
            Ok(time) => Ok(time.ntp().into()),
            Err(_) => Err(expected(token, what, example)),
        },
        _ => Err(expected(token, what, example)),
    }
}
