//! Requests that come again (RFC 6733, 3, 9.4 and appendix C): answered as they were, and carried out
//! once.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use diameter_core::{AvpKey, AvpView, CommandFlags, Header, Message};
use diameter_messages::base::avp;
use diameter_session::{Duplicates, RecordId, RequestId, Timestamp};
use tokio::sync::watch;

use crate::transport::BoxFuture;

/// The requests of late, with their answers.
pub(crate) struct Repetitions(Mutex<Duplicates<Answering>>);

/// The answer, once there is one.
type Answering = watch::Receiver<Option<Message>>;

impl Repetitions {
    pub(crate) fn new(window: Duration, capacity: usize) -> Self {
        Self(Mutex::new(Duplicates::new(window, capacity)))
    }

    /// The answer to a request that was seen before, for all of its transmissions.
    pub(crate) fn answer(&self, request: &Message) -> Option<BoxFuture<'static, Option<Message>>> {
        let id = request_id(request)?;
        let mut answering = self.with(|it| it.find(now(), &id).cloned())?;
        let request = request.clone();
        Some(Box::pin(async move {
            // Whoever answers is gone only together with the node.
            let answer = answering.wait_for(Option::is_some).await.ok()?;
            answer.as_ref().map(|it| answer_again(it, &request))
        }))
    }

    /// Notes that a request is being answered, and how it is in the end.
    pub(crate) fn note(
        self: &Arc<Self>,
        request: &Message,
        answering: BoxFuture<'static, Message>,
    ) -> BoxFuture<'static, Message> {
        let Some(id) = request_id(request) else { return answering };
        let (answered, receiver) = watch::channel(None);
        self.with(|it| it.remember(now(), id.clone(), receiver));
        let repetitions = self.clone();
        Box::pin(async move {
            let answer = answering.await;
            // What is wrong with the way or the node at the moment is over when the request comes again.
            if answer.header().flags.contains(CommandFlags::ERROR) {
                repetitions.with(|it| it.forget(&id));
            }
            answered.send_replace(Some(answer.clone()));
            answer
        })
    }

    fn with<T>(&self, change: impl FnOnce(&mut Duplicates<Answering>) -> T) -> T {
        // Nothing that changes them panics halfway.
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What tells a request apart; `None` without an Origin-Host.
fn request_id(request: &Message) -> Option<RequestId> {
    let header = request.header();
    Some(RequestId {
        origin_host: find(request, avp::ORIGIN_HOST.key)?.data().to_vec(),
        end_to_end_id: header.end_to_end_id.0,
        record: record(request),
        is_retransmitted: header.flags.contains(CommandFlags::RETRANSMITTED),
    })
}

fn record(request: &Message) -> Option<RecordId> {
    let session = find(request, avp::SESSION_ID.key)?;
    let number = [CC_REQUEST_NUMBER, avp::ACCOUNTING_RECORD_NUMBER.key]
        .into_iter()
        .find_map(|key| find(request, key))?;
    let value = number.data().try_into().ok().map(u32::from_be_bytes)?;
    let session_id = session.data().to_vec();
    Some(RecordId { session_id, avp_code: number.key().code, number: value })
}

fn find(message: &Message, key: AvpKey) -> Option<AvpView<'_>> {
    message.avps().map_while(Result::ok).find(|avp| avp.key() == key)
}

fn now() -> Timestamp {
    SystemTime::now().into()
}

/// The answer to an earlier transmission as an answer to this request: what agents on the way look at,
/// identifiers and Proxy-Info, is the request's.
pub(crate) fn answer_again(answer: &Message, request: &Message) -> Message {
    let error = CommandFlags(answer.header().flags.0 & CommandFlags::ERROR.0);
    let header = request.header().answer();
    let header = Header { flags: header.flags.with(error), ..header };
    let is_route = |avp: &AvpView<'_>| avp.key() == avp::PROXY_INFO.key;
    let avps = |message: &Message, wanted: bool| -> Vec<u8> {
        let avps = message.avps().map_while(Result::ok).filter(|avp| is_route(avp) == wanted);
        avps.flat_map(|avp| padded(&avp)).collect()
    };
    let routes = avps(request, true);
    if routes == avps(answer, true) {
        return answer.with_header(header);
    }
    let mut octets = answer.as_bytes().get(..Header::LENGTH).unwrap_or_default().to_vec();
    octets.extend(avps(answer, false));
    octets.extend(routes);
    let length = u32::try_from(octets.len()).unwrap_or(u32::MAX);
    if let ([0, high, middle, low], Some(place)) = (length.to_be_bytes(), octets.get_mut(1..4)) {
        place.copy_from_slice(&[high, middle, low]);
    }
    // Too long to be a message only when both were nearly so.
    let message = Message::parse(octets);
    message.map_or_else(|_| answer.with_header(header), |message| message.with_header(header))
}

fn padded(avp: &AvpView<'_>) -> Vec<u8> {
    let mut octets = avp.to_octets().to_vec();
    octets.resize(octets.len().next_multiple_of(4), 0);
    octets
}

/// CC-Request-Number (RFC 8506, 8.2).
const CC_REQUEST_NUMBER: AvpKey = AvpKey::ietf(415);
