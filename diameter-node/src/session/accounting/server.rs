//! The accounting server: each record is stored once, together with its answer, and then answered.

use std::sync::Arc;

use bytes::Bytes;
use diameter_core::{Message, Rejection, Request, ResultCode as Code};
use diameter_messages::base::avp;
use diameter_session::accounting::{RecordKey, RecordType, ServerConfig};

use super::records::record_type;
use super::supervision::Supervision;
use crate::builder::NodeBuilder;
use crate::decoding::Decoding;
use crate::duplicates::answer_again;
use crate::handler::{Context, Endpoint, Reply, encode, reply};
use crate::session::avps;
use crate::session::order::Order;

/// Takes accounting records: what there is to be done with one.
///
/// Everything else is done around it: records of one session are stored one after the other, in the order in which they
/// came, those of different sessions side by side; a record that comes again is answered with the same octets; and no
/// answer leaves before its record is stored.
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use bytes::Bytes;
/// use diameter_messages::base::{AccountingAnswer, AccountingRequest, ResultCode};
/// use diameter_node::session::accounting::{
///     AccountingServer, Committed, NotCommitted, Received, RecordKey,
/// };
/// use diameter_node::{Context, Node};
///
/// #[derive(Default)]
/// struct Records(Mutex<HashMap<RecordKey, (AccountingRequest, Bytes)>>);
///
/// impl AccountingServer for Records {
///     type Request = AccountingRequest;
///
///     fn answer(&self, request: &AccountingRequest, context: &Context) -> AccountingAnswer {
///         request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS).build()
///     }
///
///     async fn answered(&self, key: &RecordKey) -> Result<Option<Bytes>, NotCommitted> {
///         Ok(self.0.lock().unwrap().get(key).map(|(_, answer)| answer.clone()))
///     }
///
///     async fn commit(
///         &self,
///         record: Received<AccountingRequest>,
///         answer: Bytes,
///     ) -> Result<Committed, NotCommitted> {
///         let mut records = self.0.lock().unwrap();
///         if let Some((_, before)) = records.get(&record.key) {
///             return Ok(Committed::Before(before.clone()));
///         }
///         records.insert(record.key, (record.request, answer));
///         Ok(Committed::Stored)
///     }
/// }
///
/// # let host = diameter_core::DiameterIdentity::from_static("acct1.example.net");
/// # let realm = diameter_core::DiameterIdentity::from_static("example.net");
/// let builder = Node::builder(host, realm).accounting_server(Records::default());
/// ```
pub trait AccountingServer: Send + Sync + 'static {
    /// The Accounting-Request.
    type Request: Request + Send + Sync + 'static;

    /// The answer to a record that will be stored.
    fn answer(
        &self,
        request: &Self::Request,
        context: &Context,
    ) -> <Self::Request as Request>::Answer;

    /// What was answered to a record, if it is stored.
    fn answered(
        &self,
        key: &RecordKey,
    ) -> impl Future<Output = Result<Option<Bytes>, NotCommitted>> + Send;

    /// Stores a record together with the octets of its answer, both or none. Where there is one of this key nothing
    /// changes, and what was answered to it is given back: a client sends a record again, long after too, when it has
    /// not seen the answer (RFC 6733, 9.4).
    fn commit(
        &self,
        record: Received<Self::Request>,
        answer: Bytes,
    ) -> impl Future<Output = Result<Committed, NotCommitted>> + Send;

    /// A session has ended without a STOP_RECORD; only where sessions are
    /// [supervised](NodeBuilder::supervised_accounting_server).
    fn ended(&self, session_id: &str, end: SessionEnd) {
        let _ = (session_id, end);
    }
}

/// A record that has come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received<R> {
    /// Session-Id and Accounting-Record-Number.
    pub key: RecordKey,
    /// Accounting-Record-Type.
    pub record_type: RecordType,
    /// Accounting-Sub-Session-Id.
    pub sub_session_id: Option<u64>,
    /// The record.
    pub request: R,
    /// The same as it came: whether it was sent before, and AVPs beyond its grammar.
    pub message: Message,
}

/// What became of a record that was to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Committed {
    /// It is stored.
    Stored,
    /// It was stored before, and this is what was answered then.
    Before(Bytes),
}

/// Why a record is not stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotCommitted {
    /// There is no space for it now: the client tries another server, or keeps it (4002 DIAMETER_OUT_OF_SPACE).
    #[error("there is no space for the record")]
    NoSpace,
    /// It cannot be stored now: the client tries another server, or keeps it (3004 DIAMETER_TOO_BUSY).
    #[error("the record cannot be stored: {0}")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// It is none that could ever be stored, and this is what is wrong with it.
    #[error("the record is refused")]
    Refused(Rejection),
}

/// Why a session is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionEnd {
    /// No record has come for too long (Ts of RFC 6733, 8.2).
    Silence,
    /// The client has restarted, and lost its sessions (RFC 6733, 8.6).
    ClientRestarted,
}

impl NodeBuilder {
    /// Takes accounting records, of any session at any time (RFC 6733, 8.2, the default server). Advertises the
    /// application.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn accounting_server<S: AccountingServer>(self, server: S) -> Self {
        self.add_accounting(server, None)
    }

    /// The same for services that may only be used while a server takes their records (DELIVER_AND_GRANT): what is of
    /// no open session is refused with 5002 DIAMETER_UNKNOWN_SESSION_ID, and a session of which nothing was heard for
    /// too long is over.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn supervised_accounting_server<S: AccountingServer>(
        self,
        server: S,
        config: ServerConfig,
    ) -> Self {
        self.add_accounting(server, Some(config))
    }

    fn add_accounting<S: AccountingServer>(
        mut self,
        server: S,
        config: Option<ServerConfig>,
    ) -> Self {
        let server = Arc::new(server);
        let sessions = self.sessions.clone();
        let supervision = config.map(|config| {
            let told = server.clone();
            Supervision::new(config, sessions, move |session_id, end| {
                told.ended(session_id, end);
            })
        });
        let taking = Taking { server, order: Order::default(), supervision };
        self.services.add_endpoint::<S::Request>(Box::new(Taker(Arc::new(taking))));
        self
    }
}

/// A server with what is done around it.
struct Taking<S> {
    server: Arc<S>,
    order: Order,
    supervision: Option<Arc<Supervision>>,
}

struct Taker<S>(Arc<Taking<S>>);

impl<S: AccountingServer> Endpoint for Taker<S> {
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let taking = self.0.clone();
        reply::<S::Request, _>(decoding, context, move |request, context| async move {
            taking.take(request, &context).await
        })
    }
}

impl<S: AccountingServer> Taking<S> {
    async fn take(&self, request: S::Request, context: &Context) -> Result<Message, Rejection> {
        let record = received(request, &context.message)?;
        let _turn = self.order.turn(&record.key.session_id).await;
        let Some(supervision) = &self.supervision else {
            return self.commit(record, context).await;
        };
        let part = (record.key.session_id.clone(), record.sub_session_id, record.record_type);
        supervision.observe(&context.message);
        if !supervision.would_take(&part) {
            // It may be one that is only repeated.
            return match self.server.answered(&record.key).await.map_err(rejection)? {
                Some(octets) => again(&octets, context),
                None => Err(Rejection::new(Code::DIAMETER_UNKNOWN_SESSION_ID)),
            };
        }
        let answer = self.commit(record, context).await;
        let has_space =
            !answer.as_ref().is_err_and(|it| it.outcome().code() == Code::DIAMETER_OUT_OF_SPACE.0);
        if answer.is_ok() || !has_space {
            supervision.took(&part, &context.message, has_space);
        }
        answer
    }

    async fn commit(
        &self,
        record: Received<S::Request>,
        context: &Context,
    ) -> Result<Message, Rejection> {
        let header = context.message.header();
        let answer = encode(&self.server.answer(&record.request, context), header)?;
        let octets = answer.as_bytes().clone();
        match self.server.commit(record, octets).await.map_err(rejection)? {
            Committed::Stored => Ok(answer),
            Committed::Before(octets) => again(&octets, context),
        }
    }
}

/// The record in a request.
fn received<R>(request: R, message: &Message) -> Result<Received<R>, Rejection> {
    let missing =
        || Rejection::new(Code::DIAMETER_MISSING_AVP).because("an AVP of accounting is missing");
    let session_id = avps::text(message, avp::SESSION_ID.key).ok_or_else(missing)?;
    let number = avps::unsigned32(message, avp::ACCOUNTING_RECORD_NUMBER.key);
    let number = number.ok_or_else(missing)?;
    let of_type = avps::unsigned32(message, avp::ACCOUNTING_RECORD_TYPE.key).ok_or_else(missing)?;
    let record_type = record_type(of_type).ok_or_else(|| {
        let raw = message.avps().map_while(Result::ok);
        let mut raw = raw.filter(|it| it.key() == avp::ACCOUNTING_RECORD_TYPE.key);
        let invalid = Rejection::new(Code::DIAMETER_INVALID_AVP_VALUE);
        match raw.next() {
            Some(avp) => invalid.with_failed_avp(avp.to_raw()),
            None => invalid,
        }
    })?;
    let sub_session_id = avps::unsigned64(message, avp::ACCOUNTING_SUB_SESSION_ID.key);
    let (key, message) = (RecordKey { session_id, number }, message.clone());
    Ok(Received { key, record_type, sub_session_id, request, message })
}

/// The same octets, as the answer to this request.
fn again(octets: &Bytes, context: &Context) -> Result<Message, Rejection> {
    let answer = Message::parse(octets.clone()).map_err(|error| {
        tracing::error!(%error, "what was answered before is no message");
        Rejection::new(Code::DIAMETER_UNABLE_TO_COMPLY)
    })?;
    Ok(answer_again(&answer, &context.message))
}

fn rejection(error: NotCommitted) -> Rejection {
    match error {
        NotCommitted::NoSpace => Rejection::new(Code::DIAMETER_OUT_OF_SPACE),
        NotCommitted::Failed(error) => {
            tracing::error!(%error, "an accounting record cannot be stored");
            Rejection::new(Code::DIAMETER_TOO_BUSY).because("the record cannot be stored now")
        }
        NotCommitted::Refused(rejection) => rejection,
    }
}
