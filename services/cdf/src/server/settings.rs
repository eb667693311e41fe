//! How a charging data function works.

use std::time::Duration;

use crate::consumer::ConsumerSettings;
use crate::session::Rules;

/// How a charging data function works.
#[derive(Clone, Debug, PartialEq)]
pub struct CdfSettings {
    /// When records are closed, and what all of them say.
    pub rules: Rules,
    /// How many seconds clients are told to let pass between interim records, if they are told.
    pub interim_interval: Option<u32>,
    /// For how long requests are known that have come, at least: one that comes again in that time is a duplicate.
    pub window: Duration,
    /// Who gets the records.
    pub consumers: Vec<ConsumerSettings>,
}

/// A day; nobody gets the records.
impl Default for CdfSettings {
    fn default() -> Self {
        Self {
            rules: Rules::default(),
            interim_interval: None,
            window: Duration::from_secs(24 * 3600),
            consumers: Vec::new(),
        }
    }
}
