//! Why a record is closed.

use serde::{Deserialize, Serialize};

/// Why a record, or a part of one, is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Cause {
    /// The session has ended, or was one event.
    Normal,
    /// The session has ended in failure: the client said so, or was heard of no more.
    Abnormal,
    /// A part: enough was used ([`Limits::volume`](super::Limits::volume)).
    Volume,
    /// A part: it was open for long enough ([`Limits::time`](super::Limits::time)).
    Time,
    /// A part: enough conditions have changed, or the record would not fit a file.
    Changes,
    /// Somebody has ordered it.
    Management,
    /// A part: the client said why, by this value of Change-Condition (TS 32.299, 7.2.37).
    Condition(u32),
}

impl Cause {
    /// What PS records hold in `causeForRecClosing`.
    pub const fn in_packet_records(self) -> i64 {
        match self {
            Self::Normal => 0,
            Self::Abnormal => 4,
            Self::Volume => 16,
            Self::Time => 17,
            Self::Changes => 19,
            Self::Management => 20,
            // The nearest names; a value that has none closes a part for no named reason.
            Self::Condition(condition) => match condition {
                0 => 0,
                1 => 4,
                3 => 16,
                4 => 17,
                5 => 18,
                6 => 24,
                8 => 22,
                9 => 23,
                13 => 19,
                20 => 20,
                23 => 25,
                44 => 27,
                _ => 1,
            },
        }
    }

    /// What IMS records hold in `causeForRecordClosing`.
    pub const fn in_ims_records(self) -> i64 {
        match self {
            Self::Normal | Self::Condition(0) => 0,
            Self::Abnormal | Self::Condition(1) => 1,
            Self::Time | Self::Condition(4) => 3,
            Self::Management | Self::Condition(20) => 5,
            Self::Volume | Self::Changes | Self::Condition(_) => 4,
        }
    }

    /// Whether a Change-Condition of a whole INTERIM_RECORD closes a part of a PS record: those that `causeForRecClosing`
    /// has a value for. All others are changes within a record.
    pub const fn of_condition(condition: u32) -> Option<Self> {
        match condition {
            3 | 4 | 5 | 6 | 8 | 9 | 13 | 20 | 23 | 44 => Some(Self::Condition(condition)),
            _ => None,
        }
    }

    /// Whether this node closed the record by its own clock or limits, not with a request.
    pub(super) const fn is_of_this_node(self) -> bool {
        matches!(self, Self::Volume | Self::Time | Self::Changes | Self::Management)
    }

    /// A word for people: `volume`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Abnormal => "abnormal",
            Self::Volume => "volume",
            Self::Time => "time",
            Self::Changes => "changes",
            Self::Management => "management",
            Self::Condition(_) => "condition",
        }
    }
}
