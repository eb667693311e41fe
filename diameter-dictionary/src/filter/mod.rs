//! Filter expressions: questions to messages, in one language for the tool, for routes and for screening.
//!
//! | question | |
//! |---|---|
//! | `avp("Rating-Group") == 10` | an AVP by its name, at any depth: true when any of its occurrences is so |
//! | `avp("Service-Information/PS-Information/Called-Station-Id") == "internet"` | by the way to it; a `/` in front is the top of the message: `avp("/Session-Id")` |
//! | `avp("10415:1032")`, `avp("432")` | by vendor and code |
//! | `has avp("Destination-Host")`, `exists avp(..)` | it is there |
//! | `command == "CCR"`, `command == "Credit-Control"`, `command == 272` | |
//! | `application in ["Gy", 16777251]` | |
//! | `origin_host`, `origin_realm`, `destination_host`, `destination_realm`, `session` | texts at the top of the message |
//! | `result >= 4000`, `result == "DIAMETER_TOO_BUSY"` | the Result-Code or Experimental-Result-Code of the answer |
//! | `peer("edge")` | the request came from this peer, or from this group of peers; also `peer`, `group` |
//! | `has answer`, `latency > 200ms` | the answer has come; how long it took |
//! | `size > 4096` | in octets |
//! | `flag("T")`, `is_request` | a flag of the header: R, P, E or T; `is_request` is `flag("R")` |
//! | `hop_by_hop == 0x1c`, `end_to_end == 28` | identifiers of the header |
//! | `time >= "2026-01-31T10:05:00Z"`, `time in "10:05".."10:10"` | of the capture: a moment, or a time of day; UTC |
//! | `source == "10.0.0.1"`, `destination in "10.0.1.0/24"`, `address` | of the connection; `address` is either |
//!
//! Values are compared with `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `starts with`, `ends with`, `contains`;
//! `in` takes a list `["a", "b"]` or a range `1..5`, both ends included. Numbers and times have an order, texts have
//! none, but digits have ranges: `avp("Subscription-Id/Subscription-Id-Data") in "491701234500".."491701234599"`.
//! A time is as long as it is written: `"10:05"` is a minute, `"2026-01-31"` a day.
//! Questions are put together with `not`, `and`, `or` and parentheses. `a != b` is `not a == b`: it is true
//! as well when there is no `a`.
//!
//! What a value may be is what the dictionaries say: numbers and names of an enumerated AVP, a name of a bit with
//! `contains`, digits where octets hold digits (`avp("MSISDN") starts with "4917"`), networks
//! (`avp("Visited-PLMN-Id") == "26201"`), addresses (`avp("Host-IP-Address") in "192.0.2.0/24"`), times
//! (`"2026-01-31T12:00:00Z"`), identities in any case of letters, and octets (`0x62f210`).

mod compile;
mod lexer;
mod names;
mod node;
mod operand;
mod pattern;
mod scope;
mod time;

use std::fmt;
use std::net::IpAddr;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use diameter_core::print::Frame;
use diameter_core::{AvpIter, AvpKey, Header, Message};
use diameter_diagnostic::{Diagnostics, File, Report};

use self::node::Node;
use crate::Catalogue;

pub use self::scope::{Question, Scope};

/// A filter expression, checked against dictionaries.
///
/// ```
/// use diameter_codegen::{load, standard_dictionaries};
/// use diameter_dictionary::Catalogue;
/// use diameter_dictionary::filter::{Context, Filter};
/// use diameter_core::Message;
///
/// let catalogue = Catalogue::new(load(&standard_dictionaries())?);
/// let filter = Filter::compile(r#"command == "DWR" and not avp("Origin-Host") == "a""#, catalogue)?;
///
/// // A Device-Watchdog-Request with an Origin-Host.
/// let message = Message::parse(
///     [&[1, 0, 0, 32, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2][..],
///      &[0, 0, 1, 8, 0x40, 0, 0, 9, b'b', 0, 0, 0][..]].concat(),
/// )?;
/// assert!(filter.matches(&message, &Context::default()));
///
/// let errors = Filter::compile(r#"avp("Rating-Gruop") == 10"#, catalogue).unwrap_err();
/// assert_eq!(errors.to_string(), "\
/// error: no dictionary has an AVP `Rating-Gruop`
///  --> filter:1:6
///   |
/// 1 | avp(\"Rating-Gruop\") == 10
///   |      ^^^^^^^^^^^^
///   |
///   = help: did you mean `Rating-Group`?");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Filter {
    text: Arc<str>,
    node: Node,
    peers: Vec<(String, Range<usize>)>,
}

/// What is known of a message beside itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The peer that the request came from.
    pub peer: Option<&'a str>,
    /// The group that the peer belongs to.
    pub group: Option<&'a str>,
    /// The answer to it, when the message is a request and the answer has come.
    pub answer: Option<Subject<'a>>,
    /// How long the answer has taken.
    pub latency: Option<Duration>,
    /// When the message was captured.
    pub time: Option<SystemTime>,
    /// The address that it came from.
    pub source: Option<IpAddr>,
    /// The address that it went to.
    pub destination: Option<IpAddr>,
}

/// A message that is asked, be it whole or cut.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    header: &'a Header,
    octets: &'a Bytes,
}

impl<'a> Subject<'a> {
    fn avps(self) -> AvpIter<'a> {
        AvpIter::new(self.octets, Header::LENGTH)
    }
}

impl<'a> From<&'a Message> for Subject<'a> {
    fn from(message: &'a Message) -> Self {
        Self { header: message.header(), octets: message.as_bytes() }
    }
}

impl<'a> From<&'a Frame> for Subject<'a> {
    fn from(frame: &'a Frame) -> Self {
        Self { header: &frame.header, octets: frame.octets() }
    }
}

impl Filter {
    /// The longest expression that is read, in octets.
    pub const LONGEST: usize = 64 * 1024;

    /// How deep parentheses and `not` may be nested.
    pub const DEEPEST: usize = 64;

    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, as in a file called `filter`. The places are octets of the text.
    pub fn compile(text: &str, catalogue: &'static Catalogue) -> Result<Self, Diagnostics> {
        Self::compile_in(text, catalogue, Scope::ANYWHERE)
    }

    /// Reads an expression that is asked where not everything is known.
    ///
    /// # Errors
    ///
    /// As for [`compile`](Self::compile), and what can never be answered there.
    pub fn compile_in(
        text: &str,
        catalogue: &'static Catalogue,
        scope: Scope,
    ) -> Result<Self, Diagnostics> {
        let mut report = Report::default();
        let compiled = compile::compile(text, catalogue, scope, &mut report);
        let (node, peers) = compiled.unwrap_or_else(|| (Node::All(Vec::new()), Vec::new()));
        report.finish(Self { text: text.into(), node, peers }, &[File::new("filter", text)])
    }

    /// Whether the expression is true of a message. Nothing is allocated, and what cannot be read of the
    /// message is as if it were not there.
    pub fn matches<'a>(&self, message: impl Into<Subject<'a>>, context: &Context<'_>) -> bool {
        self.node.matches(&[message.into()], context)
    }

    /// Whether the expression is true of a request and its answer together: each question in it is true when it is
    /// of one of them. So `not command == "DWR"` is not true of a watchdog, whose answer is no DWR. The answer need
    /// not be in the context again.
    pub fn matches_exchange(
        &self,
        request: Option<Subject<'_>>,
        answer: Option<Subject<'_>>,
        context: &Context<'_>,
    ) -> bool {
        let context = &Context { answer, ..*context };
        match (request, answer) {
            (Some(request), Some(answer)) => self.node.matches(&[request, answer], context),
            (Some(one), None) | (None, Some(one)) => self.node.matches(&[one], context),
            (None, None) => false,
        }
    }

    /// The peers and groups of peers that it names with `peer("...")`, with their places in the text: whoever knows
    /// all of them can tell which do not exist.
    pub fn peers(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.peers.iter().map(|(name, place)| (name.as_str(), place.clone()))
    }

    /// The text that it was read from.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The AVPs on a way as expressions write it, `Subscription-Id/Subscription-Id-Data`, from the top of a message.
///
/// # Errors
///
/// What is wrong with it, as in a file called `filter`.
pub fn avp_path(text: &str, catalogue: &'static Catalogue) -> Result<Vec<AvpKey>, Diagnostics> {
    let mut report = Report::default();
    let keys = compile::avp_path(text, catalogue, &mut report).unwrap_or_default();
    report.finish(keys, &[File::new("filter", text)])
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Filter").field(&self.text).finish()
    }
}
