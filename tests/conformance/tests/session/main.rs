//! What the machines of diameter-session say, in the commands of RFC 8506 and of Gy: whatever they say
//! comes back from the octets, and what they do not mind stays as it is.

mod arbitrary;
mod layout;
mod round_trip;
mod values;

use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Identity, Message, Request as _};
use diameter_messages::{credit_control, gy};
use diameter_session::ResultCode;
use diameter_session::credit_control::{AnswerMessage, Money};

/// Cents of euros.
const CENTS: Money = Money { exponent: -2, currency: Some(978) };

fn identity() -> Identity {
    Identity {
        host: DiameterIdentity::from_static("ocs1.example.net"),
        realm: DiameterIdentity::from_static("example.net"),
        state_id: None,
    }
}

/// A request in which nothing is said that machines mind.
macro_rules! blank_request {
    ($module:ident) => {
        $module::CreditControlRequest::builder()
            .session_id("pgw1.example.net;1;1")
            .origin_host(DiameterIdentity::from_static("pgw1.example.net"))
            .origin_realm(DiameterIdentity::from_static("example.net"))
            .destination_realm(DiameterIdentity::from_static("example.net"))
            .service_context_id("32251@3gpp.org")
            .cc_request_type($module::CcRequestType::EVENT_REQUEST)
            .cc_request_number(0)
            .build()
    };
}
fn gy_request() -> gy::CreditControlRequest {
    blank_request!(gy)
}

fn rfc_request() -> credit_control::CreditControlRequest {
    blank_request!(credit_control)
}

fn gy_answer() -> gy::CreditControlAnswer {
    AnswerMessage::answering(&gy_request(), &identity(), ResultCode::SUCCESS)
}

/// An answer in a session: in events, the only service stands at command level.
fn rfc_answer() -> credit_control::CreditControlAnswer {
    let mut request = rfc_request();
    request.cc_request_type = credit_control::CcRequestType::INITIAL_REQUEST;
    AnswerMessage::answering(&request, &identity(), ResultCode::SUCCESS)
}

/// The request as its peer reads it.
fn sent<R: diameter_core::Request>(request: &R) -> R {
    let message = request.to_message(HopByHopId(1), EndToEndId(2)).unwrap();
    R::from_message(&Message::parse(message.into_bytes()).unwrap()).unwrap()
}

/// The answer as its peer reads it.
fn answered<A: diameter_core::Answer>(answer: &A) -> A {
    let request = rfc_request().to_message(HopByHopId(1), EndToEndId(2)).unwrap();
    let message = answer.to_message(request.header()).unwrap();
    A::from_message(&Message::parse(message.into_bytes()).unwrap()).unwrap()
}
