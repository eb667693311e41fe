//! Duplicate requests at a server (RFC 6733, 3, 9.4 and appendix C): recognised within a window, so that
//! each can be answered as it was before.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::Timestamp;

/// The requests of late, and what is remembered of each: its answer, once there is one.
///
/// A request is a duplicate when Origin-Host and End-to-End Identifier are those of an earlier one; or
/// when Session-Id and CC-Request-Number or Accounting-Record-Number are, and one of the two has the T
/// flag: the retransmission may overtake the original, and comes with another identifier after a
/// restart of its origin.
///
/// ```
/// use std::time::Duration;
/// use diameter_session::{Duplicates, RequestId, Timestamp};
///
/// let mut duplicates = Duplicates::new(Duration::from_secs(240), 10_000);
/// let now = Timestamp::from_secs(1_700_000_000);
/// let request = RequestId {
///     origin_host: b"pgw1.example.net".to_vec(),
///     end_to_end_id: 7,
///     record: None,
///     is_retransmitted: false,
/// };
/// assert_eq!(duplicates.find(now, &request), None);
/// duplicates.remember(now, request.clone(), "its answer");
/// assert_eq!(duplicates.find(now, &request), Some(&mut "its answer"));
/// ```
#[derive(Debug)]
pub struct Duplicates<T> {
    window: Duration,
    capacity: usize,
    /// In the order in which they came.
    requests: BTreeMap<u64, Remembered<T>>,
    by_origin: BTreeMap<Origin, u64>,
    by_record: BTreeMap<RecordId, u64>,
    next: u64,
}

/// What tells requests apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId {
    /// Origin-Host, in either case.
    pub origin_host: Vec<u8>,
    /// End-to-End Identifier.
    pub end_to_end_id: u32,
    /// Which record or request of its session it is, if it says so.
    pub record: Option<RecordId>,
    /// The T flag.
    pub is_retransmitted: bool,
}

/// Which record or request of a session a request is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId {
    /// Session-Id.
    pub session_id: Vec<u8>,
    /// Which AVP numbers the requests: the code of CC-Request-Number or Accounting-Record-Number.
    pub avp_code: u32,
    /// Its value.
    pub number: u32,
}

#[derive(Debug)]
struct Remembered<T> {
    at: Timestamp,
    origin: Origin,
    record: Option<RecordId>,
    is_retransmitted: bool,
    value: T,
}

/// Origin-Host in lower case, and End-to-End Identifier.
type Origin = (Vec<u8>, u32);

impl<T> Duplicates<T> {
    /// Remembers requests for `window`, which should be at least the 4 minutes for which End-to-End
    /// Identifiers are unique; the oldest are forgotten earlier when there are more than `capacity`.
    pub fn new(window: Duration, capacity: usize) -> Self {
        Self {
            window,
            capacity: capacity.max(1),
            requests: BTreeMap::new(),
            by_origin: BTreeMap::new(),
            by_record: BTreeMap::new(),
            next: 0,
        }
    }

    /// What is remembered of a request that was seen before; `None` if it is new.
    pub fn find(&mut self, now: Timestamp, request: &RequestId) -> Option<&mut T> {
        self.forget_before(now);
        let earlier = self.earlier(request)?;
        self.requests.get_mut(&earlier).map(|it| &mut it.value)
    }

    /// Remembers a request that is new.
    pub fn remember(&mut self, now: Timestamp, request: RequestId, value: T) {
        self.forget_before(now);
        if self.requests.len() >= self.capacity {
            let oldest = self.requests.first_key_value().map(|(number, _)| *number);
            oldest.into_iter().for_each(|it| self.remove(it));
        }
        let number = self.next;
        self.next += 1;
        let origin = request.origin();
        self.by_origin.insert(origin.clone(), number);
        let RequestId { record, is_retransmitted, .. } = request;
        if let Some(record) = &record {
            self.by_record.insert(record.clone(), number);
        }
        self.requests
            .insert(number, Remembered { at: now, origin, record, is_retransmitted, value });
    }

    /// Forgets a request, which may come again and be new: it was not carried out.
    pub fn forget(&mut self, request: &RequestId) {
        if let Some(number) = self.by_origin.get(&request.origin()).copied() {
            self.remove(number);
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

    fn earlier(&self, request: &RequestId) -> Option<u64> {
        let same_record = || {
            let number = self.by_record.get(request.record.as_ref()?)?;
            let earlier = self.requests.get(number)?;
            (earlier.is_retransmitted || request.is_retransmitted).then_some(*number)
        };
        self.by_origin.get(&request.origin()).copied().or_else(same_record)
    }

    fn forget_before(&mut self, now: Timestamp) {
        while let Some((&oldest, Remembered { at, .. })) = self.requests.first_key_value() {
            if now.since(*at) <= self.window {
                return;
            }
            self.remove(oldest);
        }
    }

    fn remove(&mut self, number: u64) {
        let Some(Remembered { origin, record, .. }) = self.requests.remove(&number) else { return };
        self.by_origin.remove(&origin);
        // A later request without the T flag may have taken the record over.
        if let Some(record) = record.filter(|it| self.by_record.get(it) == Some(&number)) {
            self.by_record.remove(&record);
        }
    }
}

impl RequestId {
    fn origin(&self) -> Origin {
        (self.origin_host.to_ascii_lowercase(), self.end_to_end_id)
    }
}
