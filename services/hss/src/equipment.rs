//! Which terminals a subscriber was seen with.

use diameter_core::Utf8String;
use diameter_messages::s6a::TerminalInformation;

/// The terminals that a subscriber was seen with, the last one at the end; no more than [`Equipment::MOST`].
///
/// ```
/// use diameter_hss::{Equipment, Seen, Terminal};
///
/// let terminal = Terminal::new("35693803564380");
/// let equipment = Equipment::from_iter([Seen { terminal: terminal.clone(), since: 1_700_000_000 }]);
/// assert_eq!(equipment.current(), Some(&terminal));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Equipment(Vec<Seen>);

/// A terminal, and since when it is the subscriber's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The terminal.
    pub terminal: Terminal,
    /// When it was first told of, in seconds since 1970.
    pub since: u64,
}

impl Equipment {
    /// How many are remembered.
    pub const MOST: usize = 16;

    /// The terminal that was seen last.
    pub fn current(&self) -> Option<&Terminal> {
        self.0.last().map(|it| &it.terminal)
    }

    /// All that are remembered, the last one at the end.
    pub fn seen(&self) -> &[Seen] {
        &self.0
    }

    /// Takes down what a node tells of the terminal. New software on the same terminal is no other terminal.
    pub(crate) fn see(&mut self, terminal: Terminal, now: u64) {
        match self.0.last_mut() {
            Some(last) if last.terminal.is_same(&terminal) => {
                if terminal.software_version.is_some() {
                    last.terminal = terminal;
                }
            }
            _ => {
                self.0.push(Seen { terminal, since: now });
                self.0.drain(..self.0.len().saturating_sub(Self::MOST));
            }
        }
    }
}

impl FromIterator<Seen> for Equipment {
    /// From the first to the last; of more than are remembered, the last ones.
    fn from_iter<I: IntoIterator<Item = Seen>>(seen: I) -> Self {
        let mut seen: Vec<_> = seen.into_iter().collect();
        seen.drain(..seen.len().saturating_sub(Self::MOST));
        Self(seen)
    }
}

/// A terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// The IMEI: 14 digits, or 15 with the check digit.
    pub imei: Utf8String,
    /// The software version, two digits.
    pub software_version: Option<Utf8String>,
}

impl Terminal {
    /// A terminal of which only the IMEI is known.
    pub fn new(imei: impl Into<Utf8String>) -> Self {
        Self { imei: imei.into(), software_version: None }
    }

    /// The terminal that a node tells of; `None` without an IMEI.
    pub(crate) fn told(information: Option<&TerminalInformation>) -> Option<Self> {
        let information = information?;
        let imei = information.imei.clone()?;
        Some(Self { imei, software_version: information.software_version.clone() })
    }

    /// Whether it is the same piece of equipment: 14 digits count (TS 23.003, 6.2.1).
    pub fn is_same(&self, other: &Self) -> bool {
        let key = |it: &Self| it.imei.as_str().get(..14).map(str::to_owned);
        match (key(self), key(other)) {
            (None, None) => self.imei == other.imei,
            (one, two) => one == two,
        }
    }
}
