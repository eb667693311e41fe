//! Priorities of messages (RFC 7944): what is thrown away first when something must be, and what goes first.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::fmt;

use crate::RoutingAvps;

/// The priority of a message (RFC 7944, 9.1): from 0, the highest, to 15.
///
/// Priorities compare by what they mean: [`Priority::HIGHEST`] is greater than [`Priority::LOWEST`].
///
/// ```
/// use diameter_routing::Priority;
///
/// let emergency = Priority::new(2).ok_or("no priority")?;
/// assert!(emergency > Priority::DEFAULT);
/// assert_eq!(Priority::new(16), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Priority(u8);

impl Priority {
    /// PRIORITY_0.
    pub const HIGHEST: Self = Self(0);
    /// PRIORITY_10: that of messages which do not say theirs, unless the operator wants another
    /// (RFC 7944, 8).
    pub const DEFAULT: Self = Self(10);
    /// PRIORITY_15.
    pub const LOWEST: Self = Self(15);
    /// How many there are.
    pub(crate) const COUNT: usize = 16;

    /// The priority of this number; `None` above 15.
    pub const fn new(number: u8) -> Option<Self> {
        if number <= Self::LOWEST.0 { Some(Self(number)) } else { None }
    }

    /// The number: 0 is the highest.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// What the DRMP AVP of a message says; `None` without one.
    ///
    /// # Errors
    ///
    /// When the value is none of the sixteen. A relay treats such a message as one that says nothing.
    pub fn stated(avps: &RoutingAvps<'_>) -> Result<Option<Self>, InvalidPriority> {
        let Some(data) = avps.drmp() else { return Ok(None) };
        let number = data.try_into().map(u32::from_be_bytes).ok();
        match number.and_then(|it| u8::try_from(it).ok()).and_then(Self::new) {
            Some(priority) => Ok(Some(priority)),
            None => Err(InvalidPriority { number }),
        }
    }

    /// The priority of a request: what it says, else the default of this node. No AVP is added for it.
    pub fn of_request(avps: &RoutingAvps<'_>, default: Self) -> Self {
        Self::stated(avps).ok().flatten().unwrap_or(default)
    }

    /// The priority of an answer: its own if it says one, else that of its request.
    pub fn of_answer(avps: &RoutingAvps<'_>, of_request: Self) -> Self {
        Self::of_request(avps, of_request)
    }

    /// How much of a limit requests of this priority may use: all of it for the highest, a hundredth less for each one
    /// below, so that what is urgent finds room when others are turned away already.
    ///
    /// ```
    /// use diameter_routing::Priority;
    ///
    /// assert_eq!(Priority::HIGHEST.share_of(1_000), 1_000);
    /// assert_eq!(Priority::DEFAULT.share_of(1_000), 900);
    /// assert_eq!(Priority::LOWEST.share_of(1), 1);
    /// ```
    pub fn share_of(self, limit: usize) -> usize {
        let percent = usize::from(self.0);
        limit - (limit / 100 * percent + limit % 100 * percent / 100)
    }

    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl Default for Priority {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Ord for Priority {
    fn cmp(&self, other: &Self) -> Ordering {
        other.0.cmp(&self.0)
    }
}

impl PartialOrd for Priority {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Debug for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PRIORITY_{}", self.0)
    }
}

/// A DRMP AVP that names no priority: 5004 by nodes that the message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", match number {
    Some(number) => format!("{number} is no priority: 0 to 15 are"),
    None => "DRMP is not four octets long".to_owned(),
})]
pub struct InvalidPriority {
    /// The value; `None` when the AVP is not four octets long.
    pub number: Option<u32>,
}

/// A bounded queue that the highest priority leaves first, and within it the oldest. When it is full the
/// lowest priority is thrown away, and within it the newest.
///
/// ```
/// use diameter_routing::{Priority, PriorityQueue};
///
/// let mut queue = PriorityQueue::new(2);
/// assert_eq!(queue.push(Priority::LOWEST, "report"), None);
/// assert_eq!(queue.push(Priority::DEFAULT, "call"), None);
/// assert_eq!(queue.push(Priority::HIGHEST, "emergency call"), Some("report"));
/// assert_eq!(queue.pop(), Some("emergency call"));
/// ```
#[derive(Clone, Debug)]
pub struct PriorityQueue<T> {
    queues: [VecDeque<T>; Priority::COUNT],
    length: usize,
    capacity: usize,
}

impl<T> PriorityQueue<T> {
    /// A queue with room for this many.
    pub fn new(capacity: usize) -> Self {
        Self { queues: std::array::from_fn(|_| VecDeque::new()), length: 0, capacity }
    }

    /// How many are in it.
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Puts something in; what had to be thrown away for it, which may be itself.
    pub fn push(&mut self, priority: Priority, item: T) -> Option<T> {
        let mut thrown_away = None;
        if self.length >= self.capacity {
            let lower = self.queues.iter_mut().skip(priority.index() + 1).rev();
            let Some(newest) = lower.filter_map(VecDeque::pop_back).next() else {
                return Some(item);
            };
            thrown_away = Some(newest);
            self.length -= 1;
        }
        if let Some(queue) = self.queues.get_mut(priority.index()) {
            queue.push_back(item);
            self.length += 1;
        }
        thrown_away
    }

    /// Takes the oldest of the highest priority out.
    pub fn pop(&mut self) -> Option<T> {
        let first = self.queues.iter_mut().find_map(VecDeque::pop_front)?;
        self.length -= 1;
        Some(first)
    }
}
