//! The log: on standard error, as text or as JSON, filtered by what can be changed while the service runs.

use std::io::{self, IsTerminal};

use diameter_node::config::{DeValue, Section, Value, Wrong, text};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, Registry, fmt, reload};

/// What is told, and how.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogSettings {
    /// What the lines are.
    pub format: LogFormat,
    /// Which of them are written.
    pub filter: LogFilter,
}

/// What the lines of the log are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// For people; with colours on a terminal.
    #[default]
    Text,
    /// An object in each line.
    Json,
}

/// Which lines are written: `info`, or `warn,diameter_node=debug` with a level for what a module says. `info` by
/// default.
#[derive(Clone, Debug, PartialEq)]
pub struct LogFilter(Targets);

impl Default for LogFilter {
    fn default() -> Self {
        Self(Targets::new().with_default(tracing::Level::INFO))
    }
}

impl LogSettings {
    pub(crate) fn read(mut section: Section<'_>) -> Self {
        let format = section.optional("format").unwrap_or_default();
        let filter = section.optional("filter").unwrap_or_default();
        section.finish();
        Self { format, filter }
    }

    /// Begins to write the log of this process.
    ///
    /// # Errors
    ///
    /// When something else does already.
    pub fn start(&self) -> Result<Log, LogInUse> {
        let (filter, handle) = reload::Layer::new(self.filter.0.clone());
        let lines = fmt::layer().with_writer(io::stderr);
        let lines = match self.format {
            LogFormat::Text => lines.with_ansi(io::stderr().is_terminal()).boxed(),
            LogFormat::Json => lines.json().flatten_event(true).boxed(),
        };
        let started = tracing_subscriber::registry().with(lines.with_filter(filter)).try_init();
        started.map_err(|_| LogInUse)?;
        Ok(Log { filter: handle, format: self.format })
    }
}

/// The log of this process.
#[derive(Debug)]
pub struct Log {
    filter: reload::Handle<Targets, Registry>,
    format: LogFormat,
}

impl Log {
    /// Takes over the filter. `false` when the format differs too, which stays as it is.
    pub fn change(&self, settings: &LogSettings) -> bool {
        // It is there as long as the process is.
        let _ = self.filter.reload(settings.filter.0.clone());
        settings.format == self.format
    }
}

/// Something writes the log of this process already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("something writes the log of this process already")]
pub struct LogInUse;

impl Value for LogFormat {
    const EXPECTED: &'static str = "\"text\" or \"json\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            other => Err(Wrong::because(format!("there is no format `{other}`"))),
        }
    }
}

impl Value for LogFilter {
    const EXPECTED: &'static str = "a level such as \"info\", or \"warn,diameter_node=debug\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let text = text(value)?;
        // The parser would take a misspelt level for the name of a module.
        let levels = text.split(',').filter(|part| !part.contains('='));
        for level in levels {
            if level.trim().parse::<LevelFilter>().is_err() {
                return Err(Wrong::because(format!("there is no level `{level}`")));
            }
        }
        text.parse().map(Self).map_err(Wrong::because)
    }
}
