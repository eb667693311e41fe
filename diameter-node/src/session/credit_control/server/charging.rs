//! What an application decides, and what it is told.

use diameter_core::{Identity, Rejection, Request};
use diameter_session::credit_control::{
    Answer, AnswerMessage, Grant, Request as CcRequest, RequestMessage, RequestType,
    RequestedAction, ServerOutput, Service, Units, Used,
};
use diameter_session::{ResultCode, Timestamp};

/// A Credit-Control-Request that servers answer: RFC 8506's, Gy's, a vendor's. All types are that machines
/// can read, and whose answers they can write.
pub trait ServerRequest:
    Request<Answer: AnswerMessage<Request = Self, Identity = Identity> + Send + 'static>
    + RequestMessage
    + Send
    + Sync
    + 'static
{
}

impl<R> ServerRequest for R
where
    R: Request + RequestMessage + Send + Sync + 'static,
    R::Answer: AnswerMessage<Request = R, Identity = Identity> + Send + 'static,
{
}

/// An online charging system: decides what is granted, and says what that means for an account.
///
/// It is asked about each request once, however often that comes, and about those of one session in their
/// order. What it returns is committed together with the session and the answer, or not at all; when the
/// account was changed meanwhile, or the process has died, the same request is decided again.
pub trait OnlineCharging: Send + Sync + 'static {
    /// The Credit-Control-Request.
    type Request: ServerRequest;
    /// What decisions need to know: a balance, a tariff, a subscriber.
    type Account: Send + Sync;
    /// What a decision changes beside the session: a transfer of a ledger, a record.
    type Change: Send + Sync;

    /// The name of the account that a session or an event is charged to. It is looked at when the session
    /// begins, and stays with it.
    ///
    /// # Errors
    ///
    /// What the request is answered with when it names none.
    fn account(&self, request: &Self::Request) -> Result<String, Rejection>;

    /// Decides on a request.
    ///
    /// # Errors
    ///
    /// The Result-Code to answer with, and Failed-AVP. It is as final as a grant: a session that is refused
    /// an update is over (RFC 8506, Table 6). A protocol error (3xxx) decides nothing and changes nothing.
    fn decide(
        &self,
        decision: Decision<'_, Self>,
    ) -> impl Future<Output = Result<Decided<Self>, Rejection>> + Send;

    /// What entries in the books of a session change in the account. Each unit that was used is debited by
    /// one entry, each that is reserved is released by one, also when the client is never heard of again. The
    /// end of a session is told here too.
    fn book(&self, booking: Booking<'_, Self>) -> Vec<Self::Change>;

    /// A session is over; what it changes is committed. After a crash nobody may be told.
    fn ended(&self, session_id: &str, end: SessionEnd) {
        let _ = (session_id, end);
    }
}

/// What is to be decided.
pub struct Decision<'a, C: OnlineCharging + ?Sized> {
    /// What it is about.
    pub kind: DecisionKind,
    /// Session-Id; and of a sub-session, after it, `#` and its CC-Sub-Session-Id: `pgw1.example.net;1;1#7`.
    pub session_id: &'a str,
    /// The request in the terms of the machines.
    pub asked: &'a CcRequest,
    /// The request as it came.
    pub request: &'a C::Request,
    /// Who answers: what an answer of one's own starts from.
    pub identity: &'a Identity,
    /// The account, as it is now.
    pub account: &'a C::Account,
    /// What is reserved for the session. That of a service is released when it reports.
    pub reserved: &'a [(Service, Units)],
    /// The time.
    pub now: Timestamp,
}

impl<'a, C: OnlineCharging + ?Sized> Decision<'a, C> {
    /// An answer that says nothing yet, for what machines don't mind: Cost-Information, AVPs of vendors. It
    /// is given to [`Decided::with_message`].
    pub fn answer(&self) -> <C::Request as Request>::Answer {
        AnswerMessage::answering(self.request, self.identity, ResultCode::SUCCESS)
    }

    /// The services that ask for units, with how many; none where the server is to say.
    pub fn wanted(&self) -> impl Iterator<Item = (Service, Units)> + 'a {
        self.asked.services.iter().filter_map(|it| Some((it.service, it.requested?)))
    }
}

/// What a decision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DecisionKind {
    /// A session begins (INITIAL_REQUEST).
    Open,
    /// A session goes on, and asks for units (UPDATE_REQUEST). What it reports is debited.
    Grant,
    /// A session reports what was used, and asks for nothing.
    Settle,
    /// A session ends (TERMINATION_REQUEST): nothing can be granted.
    Close,
    /// Units are debited at once (DIRECT_DEBITING): those that the answer grants.
    DirectDebit,
    /// Units are given back (REFUND_ACCOUNT): those that the answer grants.
    Refund,
    /// Is there as much on the account (CHECK_BALANCE)?
    CheckBalance,
    /// What would it cost (PRICE_ENQUIRY)?
    PriceEnquiry,
}

impl DecisionKind {
    pub(super) fn of(request: &CcRequest) -> Self {
        let asks = request.services.iter().any(|it| it.requested.is_some());
        match (request.request_type, request.requested_action) {
            (RequestType::Initial, _) => Self::Open,
            (RequestType::Update, _) if asks => Self::Grant,
            (RequestType::Update, _) => Self::Settle,
            (RequestType::Termination, _) => Self::Close,
            (RequestType::Event, Some(RequestedAction::RefundAccount)) => Self::Refund,
            (RequestType::Event, Some(RequestedAction::CheckBalance)) => Self::CheckBalance,
            (RequestType::Event, Some(RequestedAction::PriceEnquiry)) => Self::PriceEnquiry,
            (RequestType::Event, Some(RequestedAction::DirectDebiting) | None) => Self::DirectDebit,
        }
    }
}

/// A decision: the answer, and what it changes.
pub struct Decided<C: OnlineCharging + ?Sized> {
    pub(super) answer: Answer,
    /// Mostly there is none, and it is large.
    pub(super) message: Option<Box<<C::Request as Request>::Answer>>,
    pub(super) changes: Vec<C::Change>,
}

impl<C: OnlineCharging + ?Sized> Decided<C> {
    /// This answer. Its CC-Request-Number is that of the request, whatever it says.
    pub fn new(answer: Answer) -> Self {
        Self { answer, message: None, changes: Vec::new() }
    }

    /// Success, with these grants.
    pub fn granting(grants: impl IntoIterator<Item = Grant>) -> Self {
        let grants = grants.into_iter();
        // They are large, and mostly there are as many as there can be.
        let (least, most) = grants.size_hint();
        let mut all = Vec::with_capacity(most.unwrap_or(least).min(MOST_AT_ONCE));
        all.extend(grants);
        Self::new(Answer::granting(0, all))
    }

    /// Success, with nothing granted.
    pub fn success() -> Self {
        Self::granting([])
    }

    /// The answer is written over this one, which has AVPs of its own.
    #[must_use]
    pub fn with_message(self, message: <C::Request as Request>::Answer) -> Self {
        Self { message: Some(Box::new(message)), ..self }
    }

    /// A change that no [`Booking`] stands for: a trace, a record.
    #[must_use]
    pub fn with_change(mut self, change: C::Change) -> Self {
        self.changes.push(change);
        self
    }
}

/// Entries in the books of a session or an event: all that one commit takes.
pub struct Booking<'a, C: OnlineCharging + ?Sized> {
    /// Session-Id, as in a [`Decision`].
    pub session_id: &'a str,
    /// The account, as it is now.
    pub account: &'a C::Account,
    /// What causes them; none where the session ends without a request.
    pub cause: Option<Cause<'a, C>>,
    /// What is booked, in this order: for each service that reports, the release of what was reserved for it
    /// and the debit of what was used; then what is reserved anew, or the release of the rest.
    pub entries: &'a [Entry<'a>],
    /// Why the session is over with this, even if there is nothing to book; `None` while it goes on.
    pub end: Option<SessionEnd>,
    /// The time.
    pub now: Timestamp,
}

/// The request that causes entries in the books, and how it is answered.
pub struct Cause<'a, C: OnlineCharging + ?Sized> {
    /// The request as it came.
    pub request: &'a C::Request,
    /// The request in the terms of the machines.
    pub asked: &'a CcRequest,
    /// The answer: a grant or a refusal.
    pub answer: &'a Answer,
    /// Whether it was decided by [`OnlineCharging::decide`]. Otherwise it was refused before that: what it
    /// reports in units that are not [rated](diameter_session::credit_control::ServerConfig::rated), say.
    pub is_decided: bool,
}

/// An entry in the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<'a> {
    /// What was used, whatever was reserved.
    Debit(Service, &'a [Used]),
    /// What is given back.
    Refund(Service, Units),
    /// What is granted, until it is released.
    Reserve(Service, Units),
    /// What was reserved, all of it.
    Release(Service, Units),
}

impl<'a> Entry<'a> {
    /// What is booked of what a machine wants done.
    pub(super) fn of(output: &'a ServerOutput) -> Option<Self> {
        Some(match output {
            ServerOutput::Debit(service, used) => Self::Debit(*service, used),
            ServerOutput::Refund(service, units) => Self::Refund(*service, *units),
            ServerOutput::Reserve(service, units) => Self::Reserve(*service, *units),
            ServerOutput::Release(service, units) => Self::Release(*service, *units),
            _ => return None,
        })
    }

    /// How many units it is about, whatever becomes of them.
    pub fn units(&self) -> Units {
        match self {
            Self::Debit(_, used) => used.iter().fold(Units::NONE, |sum, it| sum.plus(it.units)),
            Self::Refund(_, units) | Self::Reserve(_, units) | Self::Release(_, units) => *units,
        }
    }

    /// What they are for.
    pub fn service(&self) -> Service {
        match self {
            Self::Debit(service, _)
            | Self::Refund(service, _)
            | Self::Reserve(service, _)
            | Self::Release(service, _) => *service,
        }
    }
}

/// Why a session is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionEnd {
    /// The client has ended it.
    Terminated,
    /// A request was refused with this Result-Code.
    Refused(ResultCode),
    /// The client was not heard of until Tcc expired.
    Silent,
    /// The client answered a request of the server that it has no such session.
    UnknownToClient,
    /// The client has restarted, as its Origin-State-Id says (RFC 6733, 8.6).
    ClientRestarted,
}

/// For how many grants there is room before the first is made.
const MOST_AT_ONCE: usize = 16;
