//! Answers that say no (RFC 6733, 6.2, 7.1, 7.2 and 7.5): from a request, which may be too broken to
//! be read, to the message to send. No dictionary is needed.

use std::fmt;

use bytes::Bytes;

use crate::{
    AvpDescription, AvpFlags, AvpIter, AvpKey, AvpView, CommandDescription, CommandFlags,
    DecodeErrors, DiameterIdentity, Encoder, Format, Grammar, Header, Message, Outcome, RawAvp,
    ResultCode, Utf8String,
};

/// Who answers: what every answer says of its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Origin-Host.
    pub host: DiameterIdentity,
    /// Origin-Realm.
    pub realm: DiameterIdentity,
    /// Origin-State-Id, for a node that keeps one: it grows with every restart that loses state.
    pub state_id: Option<u32>,
}

/// Why a request is rejected, and the answer that says so.
///
/// An answer with a Result-Code of 3xxx has the E bit and follows the grammar of the answer-message
/// (RFC 6733, 7.1.3 and 7.2). Any other follows the grammar of the command's answer, with the AVPs
/// that it requires copied from the request; where they are not to be had, it takes the E bit and the
/// answer-message too (RFC 6733, 7.1.5). So it does where the command's answer has no place for what is
/// to be said: Experimental-Result in a grammar that lists neither that nor `* [ AVP ]`.
///
/// A code that reports no failure is a mistake of the program, and no client is told of a success that was
/// none: it becomes 5012 DIAMETER_UNABLE_TO_COMPLY.
///
/// What a vendor-specific application has its own codes for is said in Experimental-Result, see
/// [`Rejection::experimental`]. A grammar that requires Result-Code nevertheless, as that of the
/// answer-message does, then gets 5012 DIAMETER_UNABLE_TO_COMPLY beside it.
///
/// ```
/// use diameter_core::{DiameterIdentity, Identity, Message, Rejection, ResultCode};
///
/// // A Device-Watchdog-Request without any AVP.
/// let frame = [1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
/// let request = Message::parse(frame.to_vec())?;
/// let identity = Identity {
///     host: DiameterIdentity::from_static("ocs1.example.net"),
///     realm: DiameterIdentity::from_static("example.net"),
///     state_id: None,
/// };
/// let rejection = Rejection::new(ResultCode::DIAMETER_TOO_BUSY).because("come back later");
/// assert_eq!(rejection.to_string(), "rejected with 3004: come back later");
/// let answer = rejection.answer(&request, &identity);
/// assert_eq!(answer.header().hop_by_hop_id, request.header().hop_by_hop_id);
/// assert_eq!(answer.header().flags.to_string(), "E");
/// # Ok::<(), diameter_core::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    outcome: Outcome,
    error_message: Option<String>,
    failed_avp: Option<RawAvp>,
}

impl Rejection {
    /// A rejection with this Result-Code.
    pub fn new(result_code: ResultCode) -> Self {
        Self::with(Outcome::Result(result_code))
    }

    /// A rejection with this Experimental-Result-Code of this vendor (RFC 6733, 7.6): 5001 of 10415
    /// is DIAMETER_ERROR_USER_UNKNOWN in S6a, Cx, Sh.
    pub fn experimental(vendor_id: u32, code: u32) -> Self {
        Self::with(Outcome::Experimental { vendor_id, code })
    }

    fn with(outcome: Outcome) -> Self {
        let unable = Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
        let outcome = if outcome.is_failure() { outcome } else { unable };
        Self { outcome, error_message: None, failed_avp: None }
    }

    /// Result-Code or Experimental-Result.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Says why, in Error-Message: for people to read (RFC 6733, 7.3).
    #[must_use]
    pub fn because(self, error_message: impl Into<String>) -> Self {
        Self { error_message: Some(error_message.into()), ..self }
    }

    /// Puts an AVP into Failed-AVP (RFC 6733, 7.5).
    #[must_use]
    pub fn with_failed_avp(self, avp: RawAvp) -> Self {
        Self { failed_avp: Some(avp), ..self }
    }

    /// The answer to a request of a command that is not known: the answer-message, with the E bit.
    pub fn answer(&self, request: &Message, identity: &Identity) -> Message {
        let header = error_header(request.header());
        let answer = |rejection: &Self| {
            let mut encoder = Encoder::new();
            rejection.generic(&mut encoder, Some(request), identity);
            encoder.finish_message(header)
        };
        answer(self)
            .or_else(|_| answer(&self.without_failed_avp()))
            .unwrap_or_else(|_| self.short(request.header(), identity))
    }

    /// The answer to a request of a known command.
    pub fn answer_to(
        &self,
        request: &Message,
        command: &'static CommandDescription,
        identity: &Identity,
    ) -> Message {
        let can_say = |it: &&CommandDescription| self.can_be_said_by(it.grammar);
        let answer = command.answer.filter(|_| !self.is_protocol_error()).filter(can_say);
        let specific = |rejection: &Self| rejection.specific(request, answer?, identity);
        specific(self)
            .or_else(|| specific(&self.without_failed_avp()))
            .unwrap_or_else(|| self.answer(request, identity))
    }

    /// The answer to a frame of which no more than the header can be read.
    pub fn answer_to_header(&self, request: &Header, identity: &Identity) -> Message {
        let mut encoder = Encoder::new();
        self.generic(&mut encoder, None, identity);
        let header = error_header(request);
        encoder.finish_message(header).unwrap_or_else(|_| self.short(request, identity))
    }

    /// The same without the AVP to blame, which can be as long as a whole message.
    fn without_failed_avp(&self) -> Self {
        Self { failed_avp: None, ..self.clone() }
    }

    /// The answer without anything whose length the request has a say in.
    fn short(&self, request: &Header, identity: &Identity) -> Message {
        let mut encoder = Encoder::new();
        Self::with(self.outcome).generic(&mut encoder, None, identity);
        // Two identities of at most 255 octets and two numbers fit.
        encoder.into_message(error_header(request))
    }

    /// The answer-message (RFC 6733, 7.2).
    fn generic(&self, encoder: &mut Encoder, request: Option<&Message>, identity: &Identity) {
        request.and_then(session_id).iter().for_each(|avp| encoder.raw(avp));
        let own = [
            (ORIGIN_HOST, 1),
            (ORIGIN_REALM, 1),
            (RESULT_CODE, 1),
            (ORIGIN_STATE_ID, 0),
            (ERROR_MESSAGE, 0),
            (FAILED_AVP, 0),
            (EXPERIMENTAL_RESULT, 0),
        ];
        let own = own.into_iter().filter_map(|(code, min)| self.own(code, min, identity));
        own.for_each(|avp| encoder.raw(&avp));
        request.into_iter().flat_map(proxy_infos).for_each(|avp| encoder.raw(&avp));
    }

    /// The command's own answer; `None` where the request does not have what it requires, or has too
    /// much of it.
    fn specific(
        &self,
        request: &Message,
        command: &'static CommandDescription,
        identity: &Identity,
    ) -> Option<Message> {
        let mut encoder = Encoder::new();
        let mut written = Vec::new();
        for item in command.grammar.items {
            let Some(avp) = item.avp else { continue };
            if item.min > 0 && OF_THE_SENDER.contains(&avp.key) {
                return None;
            }
            let is_ietf = avp.key.vendor_id == 0;
            let own = if is_ietf { self.own(avp.key.code, item.min, identity) } else { None };
            let is_repeated =
                avp.key == AvpKey::ietf(PROXY_INFO) || avp.key == AvpKey::ietf(SESSION_ID);
            let is_wanted =
                item.min > 0 || is_repeated || avp.key == AvpKey::ietf(VENDOR_APPLICATION);
            let most = item.max.map_or(usize::MAX, |max| max as usize);
            let avps: Vec<RawAvp> = match own {
                Some(own) => vec![own],
                None if is_wanted => repeated(request, avp, most),
                None => continue,
            };
            if avps.len() < item.min as usize {
                return None;
            }
            avps.iter().for_each(|avp| encoder.raw(avp));
            written.push(avp.key);
        }
        let takes_others = command.grammar.items.iter().any(|item| item.avp.is_none());
        for code in [RESULT_CODE, EXPERIMENTAL_RESULT, ERROR_MESSAGE, FAILED_AVP] {
            let own = self.own(code, 0, identity).filter(|_| takes_others);
            own.iter().filter(|avp| !written.contains(&avp.key())).for_each(|avp| encoder.raw(avp));
        }
        encoder.finish_message(request.header().answer()).ok()
    }

    /// Whether a grammar has the AVPs that say what is wrong, but for text.
    fn can_be_said_by(&self, grammar: &Grammar) -> bool {
        let outcome = match self.outcome {
            Outcome::Result(_) => RESULT_CODE,
            Outcome::Experimental { .. } => EXPERIMENTAL_RESULT,
        };
        let takes_others = grammar.items.iter().any(|item| item.avp.is_none());
        let has = |code| takes_others || grammar.item(AvpKey::ietf(code)).is_some();
        has(outcome) && (self.failed_avp.is_none() || has(FAILED_AVP))
    }

    /// Whether it belongs into an answer-message. Experimental-Result-Codes are the application's.
    fn is_protocol_error(&self) -> bool {
        matches!(self.outcome, Outcome::Result(code) if code.is_protocol_error())
    }

    /// What the answer says by itself under this code, which it must at least `min` times.
    fn own(&self, code: u32, min: u32, identity: &Identity) -> Option<RawAvp> {
        let avp = |mandatory: bool, data: Bytes| {
            let flags = if mandatory { AvpFlags::MANDATORY } else { AvpFlags::default() };
            Some(RawAvp { code, vendor_id: 0, flags, data })
        };
        match code {
            ORIGIN_HOST => avp(true, identity.host.clone().into_bytes()),
            ORIGIN_REALM => avp(true, identity.realm.clone().into_bytes()),
            RESULT_CODE => match self.outcome {
                Outcome::Result(code) => avp(true, number(code.0)),
                Outcome::Experimental { .. } if min > 0 => {
                    avp(true, number(ResultCode::DIAMETER_UNABLE_TO_COMPLY.0))
                }
                Outcome::Experimental { .. } => None,
            },
            EXPERIMENTAL_RESULT => {
                let Outcome::Experimental { vendor_id, code } = self.outcome else { return None };
                let mut encoder = Encoder::new();
                for (key, value) in [(VENDOR_ID, vendor_id), (EXPERIMENTAL_RESULT_CODE, code)] {
                    encoder.raw(&RawAvp {
                        code: key,
                        vendor_id: 0,
                        flags: AvpFlags::MANDATORY,
                        data: number(value),
                    });
                }
                avp(true, encoder.finish_value("Experimental-Result").ok()?)
            }
            ORIGIN_STATE_ID => avp(true, number(identity.state_id?)),
            ERROR_MESSAGE => avp(false, self.error_message.clone()?.into()),
            FAILED_AVP => {
                let mut encoder = Encoder::new();
                encoder.raw(self.failed_avp.as_ref()?);
                avp(true, encoder.finish_value("Failed-AVP").ok()?)
            }
            _ => None,
        }
    }
}

impl fmt::Display for Rejection {
    /// Prints `rejected with 3004: come back later`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.outcome {
            Outcome::Result(code) => write!(f, "rejected with {}", code.0)?,
            Outcome::Experimental { vendor_id, code } => {
                write!(f, "rejected with {code} of vendor {vendor_id}")?;
            }
        }
        self.error_message.iter().try_for_each(|why| write!(f, ": {why}"))
    }
}

impl std::error::Error for Rejection {}

impl DecodeErrors {
    /// The answer to the request in which these errors were found: the first one's Result-Code and
    /// Failed-AVP, and its text as Error-Message.
    pub fn answer(&self, request: &Message, identity: &Identity) -> Message {
        let first = self.first();
        let mut rejection = Rejection::new(first.result_code()).because(first.to_string());
        rejection.failed_avp = first.failed_avp().cloned();
        match self.command() {
            Some(command) => rejection.answer_to(request, command, identity),
            None => rejection.answer(request, identity),
        }
    }
}

/// The AVPs of this kind as the answer repeats them: those that can be read, in order, with the flags
/// that they must have, no more than the answer may have of them.
fn repeated(request: &Message, avp: &AvpDescription, most: usize) -> Vec<RawAvp> {
    if avp.key == AvpKey::ietf(PROXY_INFO) {
        return proxy_infos(request).take(most).collect();
    }
    let readable = received(request, avp.key).filter_map(|raw| avp.normalize(&raw).ok());
    let readable = readable.map(|raw| without_unlisted(avp, raw));
    let found: Vec<RawAvp> = readable.take(most).collect();
    let names_application = avp.key == AvpKey::ietf(AUTH_APPLICATION_ID)
        || avp.key == AvpKey::ietf(ACCT_APPLICATION_ID);
    if found.is_empty() && names_application {
        return vec![avp.raw(number(request.header().application_id))];
    }
    found
}

/// An AVP that can be read, without what its grammar does not list: that is the sender's, and a stricter
/// one would refuse it in the answer.
fn without_unlisted(avp: &AvpDescription, raw: RawAvp) -> RawAvp {
    let Format::Grouped(grammar) = avp.format else { return raw };
    let grammar = grammar();
    if grammar.items.iter().any(|item| item.avp.is_none()) {
        return raw;
    }
    let mut encoder = Encoder::new();
    for inner in AvpIter::new(&raw.data, 0).map_while(Result::ok) {
        if let Some(listed) = grammar.item(inner.key()).and_then(|item| item.avp) {
            encoder.raw(&without_unlisted(listed, inner.to_raw()));
        }
    }
    // It is no longer than what was received.
    RawAvp { data: encoder.finish_value(avp.name).unwrap_or_default(), ..raw }
}

/// Session-Id, when it is text: an answer with any other is none.
fn session_id(request: &Message) -> Option<RawAvp> {
    let avp = received(request, AvpKey::ietf(SESSION_ID)).next()?;
    Utf8String::try_from(avp.data.clone()).ok()?;
    Some(RawAvp { flags: AvpFlags::MANDATORY, ..avp })
}

/// Every Proxy-Info that is one, in order, with what it holds in the order that it came in.
fn proxy_infos(request: &Message) -> impl Iterator<Item = RawAvp> + '_ {
    received(request, AvpKey::ietf(PROXY_INFO)).filter_map(|avp| {
        let inner: Result<Vec<_>, _> = AvpIter::new(&avp.data, 0).collect();
        let mut inner: Vec<RawAvp> = inner.ok()?.iter().map(AvpView::to_raw).collect();
        let is = |avp: &RawAvp, code| avp.key() == AvpKey::ietf(code);
        let is_host = |avp: &RawAvp| DiameterIdentity::try_from(avp.data.clone()).is_ok();
        let mut hosts = inner.iter().filter(|avp| is(avp, PROXY_HOST));
        let states = inner.iter().filter(|avp| is(avp, PROXY_STATE)).count();
        if !hosts.next().is_some_and(is_host) || hosts.next().is_some() || states != 1 {
            return None;
        }
        let is_required = |avp: &RawAvp| is(avp, PROXY_HOST) || is(avp, PROXY_STATE);
        // Without it the M bits inside do not count (RFC 6733, 4.4), and must not begin to.
        let is_optional = !avp.flags.contains(AvpFlags::MANDATORY)
            && inner.iter().any(|it| !is_required(it) && it.flags.contains(AvpFlags::MANDATORY));
        let required = inner.iter_mut().filter(|avp| is_required(avp));
        required.for_each(|avp| avp.flags = AvpFlags::MANDATORY);
        let mut encoder = Encoder::new();
        inner.iter().for_each(|avp| encoder.raw(avp));
        let data = encoder.finish_value("Proxy-Info").ok()?;
        let flags = if is_optional { AvpFlags::default() } else { AvpFlags::MANDATORY };
        Some(RawAvp { flags, data, ..avp })
    })
}

/// The AVPs of one kind, as far as AVPs can be told apart.
fn received(message: &Message, key: AvpKey) -> impl Iterator<Item = RawAvp> + '_ {
    let readable = message.avps().map_while(Result::ok);
    readable.filter(move |avp| avp.key() == key).map(|avp| avp.to_raw())
}

fn error_header(request: &Header) -> Header {
    let answer = request.answer();
    Header { flags: answer.flags.with(CommandFlags::ERROR), ..answer }
}

fn number(value: u32) -> Bytes {
    Bytes::copy_from_slice(&value.to_be_bytes())
}

/// What a node says of itself, in a Capabilities-Exchange-Answer: not to be had from the request.
const OF_THE_SENDER: [AvpKey; 3] = [AvpKey::ietf(257), AvpKey::ietf(266), AvpKey::ietf(269)];

const PROXY_STATE: u32 = 33;
const AUTH_APPLICATION_ID: u32 = 258;
const ACCT_APPLICATION_ID: u32 = 259;
const VENDOR_APPLICATION: u32 = 260;
const SESSION_ID: u32 = 263;
const ORIGIN_HOST: u32 = 264;
const VENDOR_ID: u32 = 266;
const RESULT_CODE: u32 = 268;
const ORIGIN_STATE_ID: u32 = 278;
const FAILED_AVP: u32 = 279;
const PROXY_HOST: u32 = 280;
const ERROR_MESSAGE: u32 = 281;
const PROXY_INFO: u32 = 284;
const ORIGIN_REALM: u32 = 296;
const EXPERIMENTAL_RESULT: u32 = 297;
const EXPERIMENTAL_RESULT_CODE: u32 = 298;
