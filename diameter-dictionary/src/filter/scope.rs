//! Where an expression is asked: what is known there beside the message itself. What else it asks would never be true.

use diameter_core::CommandFlags;

/// What an expression can ask that the message itself does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Question {
    /// `peer`.
    Peer,
    /// `group`.
    Group,
    /// `has answer`.
    Answer,
    /// `result`: that of an answer, or of the answer to a request.
    Result,
    /// `latency`.
    Latency,
    /// `time`.
    Time,
    /// `source`, `destination`, `address`.
    Address,
}

/// Where expressions are asked. A question that is never answered there is an error, in its place.
///
/// ```
/// use diameter_dictionary::Catalogue;
/// use diameter_dictionary::filter::{Filter, Question, Scope};
///
/// const ROUTE: Scope = Scope::new("a route", &[Question::Peer, Question::Group])
///     .because("a request is routed before there is an answer")
///     .of_requests();
/// let errors = Filter::compile_in("latency > 1s", Catalogue::standard(), ROUTE).unwrap_err();
/// assert_eq!(errors.to_string(), "\
/// error: a route cannot ask for `latency`: it is never known there
///  --> filter:1:1
///   |
/// 1 | latency > 1s
///   | ^^^^^^^
///   |
///   = help: a request is routed before there is an answer");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    pub(super) asker: &'static str,
    pub(super) why: Option<&'static str>,
    known: &'static [Question],
    is_request: Option<bool>,
}

/// All questions.
const ALL: &[Question] = &[
    Question::Peer,
    Question::Group,
    Question::Answer,
    Question::Result,
    Question::Latency,
    Question::Time,
    Question::Address,
];

impl Scope {
    /// Everything can be asked, of requests and answers.
    pub const ANYWHERE: Self = Self::new("an expression", ALL);

    /// `asker` is whose expression it is, as in "a route"; `known` is what can be answered there.
    pub const fn new(asker: &'static str, known: &'static [Question]) -> Self {
        Self { asker, why: None, known, is_request: None }
    }

    /// Why the others cannot be answered.
    #[must_use]
    pub const fn because(self, why: &'static str) -> Self {
        Self { why: Some(why), ..self }
    }

    /// It is asked of requests alone.
    #[must_use]
    pub const fn of_requests(self) -> Self {
        Self { is_request: Some(true), ..self }
    }

    /// It is asked of answers alone.
    #[must_use]
    pub const fn of_answers(self) -> Self {
        Self { is_request: Some(false), ..self }
    }

    pub(super) fn knows(self, question: Question) -> bool {
        self.known.contains(&question)
    }

    /// The messages that it is asked of, where these are not requests, or answers, alone.
    pub(super) fn never_asked_of(self, is_request: bool) -> Option<&'static str> {
        match (self.is_request?, is_request) {
            (true, false) => Some("requests"),
            (false, true) => Some("answers"),
            _ => None,
        }
    }

    /// The messages that it is asked of, where these never have a flag (RFC 6733, 3).
    pub(super) fn never_flagged(self, flag: CommandFlags) -> Option<&'static str> {
        match flag {
            CommandFlags::REQUEST | CommandFlags::RETRANSMITTED => self.never_asked_of(true),
            CommandFlags::ERROR => self.never_asked_of(false),
            _ => None,
        }
    }
}
