//! What IPFilterRule (RFC 6733, 4.3.1) and QoSFilterRule (RFC 7155, 4.1.1) share: the packets they
//! select, `dir proto from src to dst`, and the reading of words.

use std::net::IpAddr;

use super::text::Flaw;

/// Which way packets go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `in`: from the terminal.
    In,
    /// `out`: to the terminal.
    Out,
}

/// Source or destination of the packets that a rule selects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilterEndpoint {
    is_inverted: bool,
    address: FilterAddress,
    ports: Vec<FilterPort>,
}

impl FilterEndpoint {
    /// The addresses.
    pub fn address(&self) -> FilterAddress {
        self.address
    }

    /// Whether all other addresses are meant (`!`). Ports are not inverted.
    pub fn is_inverted(&self) -> bool {
        self.is_inverted
    }

    /// The ports; empty when the rule names none, so that all match.
    pub fn ports(&self) -> &[FilterPort] {
        &self.ports
    }

    fn parse(words: &mut Words<'_>) -> Result<Self, Flaw> {
        let mut word = words.next();
        let is_inverted = word.text.starts_with('!');
        if let Some(rest) = word.text.strip_prefix('!') {
            // `!any`, or `! any`, as ipfw's `not` would have it.
            word = Word { text: rest, position: word.position + 1 };
            if rest.is_empty() {
                word = words.next();
            }
        }
        let expected = "`any`, `assigned`, or an IP address with or without `/bits`";
        let address = FilterAddress::parse(word.text).ok_or(word.expected(expected))?;
        let mut ports = Vec::new();
        let word = words.peek();
        if word.text.starts_with(|first: char| first.is_ascii_digit()) {
            words.next();
            let mut position = word.position;
            for text in word.text.split(',') {
                let expected = "a port, or a range of ports from the least to the greatest";
                let port = FilterPort::parse(text).ok_or(Flaw { position, expected })?;
                ports.push(port);
                position += text.len() + 1;
            }
        }
        Ok(Self { is_inverted, address, ports })
    }
}

/// The addresses of a [`FilterEndpoint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FilterAddress {
    /// `any`
    Any,
    /// `assigned`: whatever is assigned to the terminal.
    Assigned,
    /// The addresses that begin with the same bits. Those of another IP version never match.
    Network {
        /// The address. Bits beyond the mask may be set: the RFC forbids it, but its own example does it.
        address: IpAddr,
        /// The width of the mask, at most 32 for IPv4 and 128 for IPv6; that, too, when the rule
        /// does not say.
        bits: u8,
    },
}

impl FilterAddress {
    fn parse(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("any") {
            return Some(Self::Any);
        }
        if text.eq_ignore_ascii_case("assigned") {
            return Some(Self::Assigned);
        }
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(width), |bits| number(bits).filter(|bits| *bits <= width))?;
        Some(Self::Network { address, bits })
    }
}

/// A port, or a range of ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FilterPort {
    first: u16,
    last: u16,
}

impl FilterPort {
    /// The least port.
    pub fn first(self) -> u16 {
        self.first
    }

    /// The greatest port; the same as the least when it is the only one.
    pub fn last(self) -> u16 {
        self.last
    }

    /// Whether the port is in the range.
    pub fn contains(self, port: u16) -> bool {
        (self.first..=self.last).contains(&port)
    }

    fn parse(text: &str) -> Option<Self> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let (first, last) = (number(first)?, number(last)?);
        (first <= last).then_some(Self { first, last })
    }
}

/// The packets that a rule selects: `dir proto from src to dst`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Selector {
    pub(super) direction: Direction,
    pub(super) protocol: Option<u8>,
    pub(super) source: FilterEndpoint,
    pub(super) destination: FilterEndpoint,
}

impl Selector {
    pub(super) fn placeholder() -> Self {
        let any =
            FilterEndpoint { is_inverted: false, address: FilterAddress::Any, ports: Vec::new() };
        let (direction, protocol) = (Direction::In, None);
        Self { direction, protocol, source: any.clone(), destination: any }
    }

    pub(super) fn parse(words: &mut Words<'_>) -> Result<Self, Flaw> {
        let directions = [("in", Direction::In), ("out", Direction::Out)];
        let direction = words.one_of(directions, "`in` or `out`")?;
        let word = words.next();
        let protocol = if word.is("ip") {
            None
        } else {
            let expected = "`ip` or the number of an IP protocol";
            Some(number(word.text).ok_or(word.expected(expected))?)
        };
        words.one_of([("from", ())], "`from`")?;
        let source = FilterEndpoint::parse(words)?;
        words.one_of([("to", ())], "`to`")?;
        let destination = FilterEndpoint::parse(words)?;
        Ok(Self { direction, protocol, source, destination })
    }
}

/// The words of a rule, which are separated by white space.
pub(super) struct Words<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Words<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, position: 0 }
    }

    /// The next word, without going past it; empty at the end.
    fn peek(&self) -> Word<'a> {
        let rest = self.text.get(self.position..).unwrap_or_default();
        let text = rest.trim_ascii_start();
        let position = self.position + rest.len() - text.len();
        let text = text.split(|it: char| it.is_ascii_whitespace()).next().unwrap_or_default();
        Word { text, position }
    }

    /// What the next word stands for. The case of keywords does not matter.
    pub(super) fn one_of<T, const N: usize>(
        &mut self,
        keywords: [(&str, T); N],
        expected: &'static str,
    ) -> Result<T, Flaw> {
        let word = self.next();
        let mut keywords = keywords.into_iter();
        let found = keywords.find(|(keyword, _)| word.is(keyword));
        found.map(|(_, meaning)| meaning).ok_or(word.expected(expected))
    }

    /// Where the options start. The first must be a name: digits would be a second list of ports.
    pub(super) fn options(&self) -> Result<usize, Flaw> {
        let word = self.peek();
        if word.text.starts_with(|first: char| !first.is_ascii_alphabetic()) {
            return Err(word.expected("an option or the end"));
        }
        Ok(word.position)
    }

    fn next(&mut self) -> Word<'a> {
        let word = self.peek();
        self.position = word.position + word.text.len();
        word
    }
}

/// A word and where it starts.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    position: usize,
}

impl Word<'_> {
    fn is(self, keyword: &str) -> bool {
        self.text.eq_ignore_ascii_case(keyword)
    }

    fn expected(self, expected: &'static str) -> Flaw {
        Flaw { position: self.position, expected }
    }
}

/// A number of digits only.
fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|digit| digit.is_ascii_digit()).then(|| text.parse().ok())?
}
