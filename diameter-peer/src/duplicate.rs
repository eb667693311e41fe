//! Duplicate requests at a server (RFC 6733, 3, 9.4 and appendix C): recognised within a window, and
//! answered with the earlier answer.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use diameter_core::{AvpKey, AvpView, CommandFlags, EndToEndId, Header, Message};
use diameter_messages::base::avp;

/// The requests of late, and their answers.
///
/// A request is a duplicate when Origin-Host and End-to-End Identifier are those of an earlier one; or
/// when Session-Id and CC-Request-Number or Accounting-Record-Number are, and one of the two has the T
/// flag: the retransmission may overtake the original, and comes with another identifier after a
/// restart of its origin.
///
/// ```
/// use std::time::{Duration, Instant};
/// use diameter_core::Message;
/// use diameter_peer::{Duplicates, Verdict};
///
/// # fn answer_to(request: &Message) -> Message { request.with_header(request.header().answer()) }
/// fn serve(duplicates: &mut Duplicates, now: Instant, request: &Message) -> Option<Message> {
///     match duplicates.check(now, request) {
///         Verdict::New => {
///             let answer = answer_to(request);
///             duplicates.answered(request, answer.clone());
///             Some(answer)
///         }
///         Verdict::InProgress => None,
///         Verdict::Answered(answer) => Some(answer),
///     }
/// }
/// # let octets = vec![
/// #     1, 0, 0, 32, 0xc0, 0, 1, 16, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 2, // CCR
/// #     0, 0, 1, 8, 0x40, 0, 0, 9, b'a', 0, 0, 0, // Origin-Host
/// # ];
/// # let request = Message::parse(octets)?;
/// # let now = Instant::now();
/// let mut duplicates = Duplicates::new(Duration::from_secs(240), 10_000);
/// assert!(serve(&mut duplicates, now, &request).is_some());
/// assert!(matches!(duplicates.check(now, &request), Verdict::Answered(_)));
/// # Ok::<(), diameter_core::DecodeError>(())
/// ```
#[derive(Debug)]
pub struct Duplicates {
    window: Duration,
    capacity: usize,
    requests: BTreeMap<u64, Request>,
    by_origin: BTreeMap<Origin, u64>,
    by_record: BTreeMap<Record, u64>,
    /// When each request came, oldest first.
    arrivals: VecDeque<(Instant, u64)>,
    next: u64,
}

/// Whether a request was seen before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was not: serve it, then call [`Duplicates::answered`].
    New,
    /// It was, and is being served: it must not be served twice. Once there is an answer,
    /// [`Duplicates::check`] has it for this request too.
    InProgress,
    /// It was, and this is the answer again: with the identifiers and the Proxy-Info of this request.
    Answered(Message),
}

#[derive(Debug)]
struct Request {
    origin: Origin,
    record: Option<Record>,
    is_retransmitted: bool,
    answer: Option<Message>,
}

/// Who sent a request, by Origin-Host in lower case, and its End-to-End Identifier.
type Origin = (Vec<u8>, EndToEndId);

/// Session-Id, and which record or request of the session it is.
type Record = (Vec<u8>, AvpKey, u32);

impl Duplicates {
    /// Remembers requests for `window`, which should be at least the 4 minutes for which End-to-End
    /// Identifiers are unique; the oldest are forgotten earlier when there are more than `capacity`.
    pub fn new(window: Duration, capacity: usize) -> Self {
        Self {
            window,
            capacity: capacity.max(1),
            requests: BTreeMap::new(),
            by_origin: BTreeMap::new(),
            by_record: BTreeMap::new(),
            arrivals: VecDeque::new(),
            next: 0,
        }
    }

    /// Says whether a request was seen before, and remembers it if not. One without an Origin-Host
    /// cannot be recognised and is new.
    pub fn check(&mut self, now: Instant, request: &Message) -> Verdict {
        self.forget_before(now);
        let Some(origin) = origin(request) else {
            return Verdict::New;
        };
        let record = record(request);
        let is_retransmitted = request.header().flags.contains(CommandFlags::RETRANSMITTED);
        let same_record = || {
            let earlier = self.by_record.get(record.as_ref()?)?;
            self.requests.get(earlier).filter(|it| it.is_retransmitted || is_retransmitted)
        };
        let same_origin = self.by_origin.get(&origin).and_then(|number| self.requests.get(number));
        match same_origin.or_else(same_record) {
            Some(Request { answer: Some(answer), .. }) => {
                return Verdict::Answered(answer_again(answer, request));
            }
            Some(_) => return Verdict::InProgress,
            None => {}
        }
        if self.requests.len() == self.capacity {
            self.forget_oldest();
        }
        let number = self.next;
        self.next += 1;
        self.arrivals.push_back((now, number));
        self.by_origin.insert(origin.clone(), number);
        if let Some(record) = &record {
            self.by_record.insert(record.clone(), number);
        }
        self.requests.insert(number, Request { origin, record, is_retransmitted, answer: None });
        Verdict::New
    }

    /// Remembers the answer to a request that was new.
    pub fn answered(&mut self, request: &Message, answer: Message) {
        let number = origin(request).and_then(|origin| self.by_origin.get(&origin));
        if let Some(remembered) = number.and_then(|number| self.requests.get_mut(number)) {
            remembered.answer = Some(answer);
        }
    }

    /// How many requests are remembered.
    pub fn len(&self) -> usize {
        self.requests.len()
    }

    /// Whether no request is remembered.
    pub fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }

    fn forget_before(&mut self, now: Instant) {
        let window = self.window;
        let is_old = |at: Instant| now.saturating_duration_since(at) > window;
        while self.arrivals.front().is_some_and(|(at, _)| is_old(*at)) {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let Some((_, number)) = self.arrivals.pop_front() else {
            return;
        };
        let Some(Request { origin, record, .. }) = self.requests.remove(&number) else {
            return;
        };
        self.by_origin.remove(&origin);
        // A later request without the T flag may have taken the record over.
        if let Some(record) = record.filter(|it| self.by_record.get(it) == Some(&number)) {
            self.by_record.remove(&record);
        }
    }
}

fn origin(request: &Message) -> Option<Origin> {
    let host = find(request, avp::ORIGIN_HOST.key)?;
    Some((host.data().to_ascii_lowercase(), request.header().end_to_end_id))
}

fn record(request: &Message) -> Option<Record> {
    let session = find(request, avp::SESSION_ID.key)?;
    let number = [CC_REQUEST_NUMBER, avp::ACCOUNTING_RECORD_NUMBER.key]
        .into_iter()
        .find_map(|key| find(request, key))?;
    let value = number.data().try_into().ok().map(u32::from_be_bytes)?;
    Some((session.data().to_vec(), number.key(), value))
}

fn find(message: &Message, key: AvpKey) -> Option<AvpView<'_>> {
    message.avps().map_while(Result::ok).find(|avp| avp.key() == key)
}

/// The answer as an answer to this request: what agents on the way look at is the request's.
fn answer_again(answer: &Message, request: &Message) -> Message {
    let error = CommandFlags(answer.header().flags.0 & CommandFlags::ERROR.0);
    let header = request.header().answer();
    let header = Header { flags: header.flags.with(error), ..header };
    let is_route = |avp: &AvpView<'_>| avp.key() == avp::PROXY_INFO.key;
    let avps = |message: &Message, wanted: bool| -> Vec<u8> {
        let avps = message.avps().map_while(Result::ok).filter(|avp| is_route(avp) == wanted);
        avps.flat_map(|avp| padded(&avp)).collect()
    };
    let routes = avps(request, true);
    if routes == avps(answer, true) {
        return answer.with_header(header);
    }
    let mut octets = answer.as_bytes().get(..Header::LENGTH).unwrap_or_default().to_vec();
    octets.extend(avps(answer, false));
    octets.extend(routes);
    let length = u32::try_from(octets.len()).unwrap_or(u32::MAX);
    if let ([0, high, middle, low], Some(place)) = (length.to_be_bytes(), octets.get_mut(1..4)) {
        place.copy_from_slice(&[high, middle, low]);
    }
    // Too long to be a message only when both were nearly so.
    let message = Message::parse(octets);
    message.map_or_else(|_| answer.with_header(header), |message| message.with_header(header))
}

fn padded(avp: &AvpView<'_>) -> Vec<u8> {
    let mut octets = avp.to_octets().to_vec();
    octets.resize(octets.len().next_multiple_of(4), 0);
    octets
}

/// CC-Request-Number (RFC 8506, 8.2).
const CC_REQUEST_NUMBER: AvpKey = AvpKey::ietf(415);
