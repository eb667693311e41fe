//! `--filter` of every command that reads messages: which of them it takes.

mod choose;

use std::time::Duration;

use clap::{Args, ValueEnum};
use diameter_capture::Captured;
use diameter_core::print::Frame;
use diameter_dictionary::Catalogue;
use diameter_dictionary::filter::{Context, Filter, Question, Scope, Subject};

pub(crate) use choose::Chooser;

/// What is chosen, as arguments.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Filters")]
#[group(id = "filters")]
pub(crate) struct Arguments {
    /// Only what this is true of, as 'command == "CCR" and latency > 200ms' (may be repeated)
    ///
    /// Questions: avp("NAME"), command, application, session, result, latency, size, time, source, destination,
    /// address, origin_host, origin_realm, destination_host, destination_realm, flag("T"), is_request, hop_by_hop,
    /// end_to_end; `has` in front of one asks whether it is there. Comparisons: ==, !=, <, <=, >, >=, in, not in,
    /// starts with, ends with, contains. Values are names, texts in quotes, numbers, 200ms, "10:05", "10.0.0.0/8",
    /// 0x62f210, lists [1, 2] and ranges 1..5. All of it goes together with and, or, not and parentheses.
    #[arg(long = "filter", value_name = "EXPRESSION")]
    expressions: Vec<String>,
    /// What a filter chooses: the messages that it is true of, requests with their answers, or whole sessions
    ///
    /// A request and its answer are asked together: each question is true when it is of one of them.
    #[arg(long, value_enum, value_name = "WHAT")]
    whole: Option<Whole>,
}

impl Arguments {
    /// Whether nothing is asked.
    pub(crate) fn is_empty(&self) -> bool {
        self.expressions.is_empty()
    }
}

/// What is chosen together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Whole {
    /// Each message by itself
    Message,
    /// A request and its answer
    Exchange,
    /// All of a session; the input is read twice
    Session,
}

/// What can be asked of requests and their answers in a capture.
pub(crate) const EXCHANGES: Scope = Scope::new(
    "a capture",
    &[Question::Answer, Question::Result, Question::Latency, Question::Time, Question::Address],
)
.because("it knows addresses and not peers: ask for `source`, `address` or `origin_host`");

/// What can be asked of each message by itself.
const MESSAGES: Scope = Scope::new(
    "a message of a capture",
    &[Question::Result, Question::Latency, Question::Time, Question::Address],
)
.because(
    "`--whole exchange` asks requests together with their answers; peers have addresses (`source`) and \
     names (`origin_host`)",
);

/// The filters of a run: all of them have to be true.
#[derive(Clone, Debug)]
pub(crate) struct Filters {
    filters: Vec<Filter>,
    whole: Whole,
}

impl Filters {
    /// Reads the expressions; `whole` is what they choose unless it is said.
    ///
    /// # Errors
    ///
    /// What is wrong with one of them, in its place.
    pub(crate) fn new(
        arguments: &Arguments,
        whole: Whole,
        catalogue: &'static Catalogue,
    ) -> anyhow::Result<Self> {
        let Arguments { expressions, whole: wanted } = arguments;
        let whole = wanted.unwrap_or(whole);
        let scope = if whole == Whole::Message { MESSAGES } else { EXCHANGES };
        let filters = expressions.iter().map(|it| Filter::compile_in(it, catalogue, scope));
        Ok(Self { filters: filters.collect::<Result<_, _>>()?, whole })
    }

    /// Adds filters that were written otherwise.
    #[must_use]
    pub(crate) fn with(mut self, more: Vec<Filter>) -> Self {
        self.filters.extend(more);
        self
    }

    /// Whether everything is chosen.
    pub(crate) fn is_empty(&self) -> bool {
        self.filters.is_empty()
    }

    /// What is chosen together.
    pub(crate) fn whole(&self) -> Whole {
        self.whole
    }

    /// Whether a message is chosen, by itself.
    pub(crate) fn take(
        &self,
        captured: &Captured,
        frame: &Frame,
        latency: Option<Duration>,
    ) -> bool {
        let context = context(captured, latency);
        self.filters.iter().all(|it| it.matches(frame, &context))
    }

    /// Whether a request and its answer, or one of them alone, are chosen. Time and addresses are those of the
    /// request.
    pub(crate) fn take_exchange(
        &self,
        request: Option<&Captured>,
        answer: Option<&Captured>,
        latency: Option<Duration>,
    ) -> bool {
        let Some(first) = request.or(answer).filter(|_| !self.is_empty()) else {
            return self.is_empty();
        };
        let context = context(first, latency);
        let frame = |it: Option<&Captured>| Frame::read(it?.octets.clone()).ok();
        let (request, answer) = (frame(request), frame(answer));
        self.filters.iter().all(|it| {
            let request = request.as_ref().map(Subject::from);
            let answer = answer.as_ref().map(Subject::from);
            it.matches_exchange(request, answer, &context)
        })
    }
}

/// What a capture tells of a message beside its octets.
fn context(captured: &Captured, latency: Option<Duration>) -> Context<'static> {
    let Captured { time, flow, .. } = *captured;
    Context {
        latency,
        time,
        source: flow.map(|it| it.source.ip()),
        destination: flow.map(|it| it.destination.ip()),
        ..Context::default()
    }
}
