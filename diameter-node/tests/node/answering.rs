//! Requests and what answers them: handlers, services with layers, and the node itself.

use std::time::Duration;

use diameter_core::{CommandFlags, EndToEndId, Header, HopByHopId, Outcome, Rejection, Request};
use diameter_messages::base::{self, ResultCode};
use diameter_messages::gy::*;
use diameter_node::{Context, SendError, SendOptions, handler};
use tower::ServiceBuilder;

use crate::raw::RawPeer;
use crate::rig::*;

#[tokio::test]
async fn typed_request_is_answered_by_the_handler_of_its_type() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let answer = soon(client.send(ccr(&client, 7))).await.unwrap();
    assert_eq!((answer.cc_request_number, &answer.origin_host), (7, &SERVER));
}

#[tokio::test]
async fn failure_is_told_apart_and_brings_the_answer() {
    async fn refuse(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        let code = ResultCode(4012);
        Ok(request.answer(context.identity()).result_code(code).build())
    }
    let server = server(SERVER).handle(refuse).start().await.unwrap();
    let client = client_of(&server).await;
    match soon(client.send(ccr(&client, 3))).await {
        Err(SendError::Failure { outcome, answer }) => {
            assert_eq!(
                (outcome, answer.cc_request_number),
                (Outcome::Result(ResultCode::DIAMETER_CREDIT_LIMIT_REACHED), 3)
            );
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn rejection_is_the_answer_of_the_command() {
    async fn reject(_: CreditControlRequest, _: Context) -> Result<CreditControlAnswer, Rejection> {
        Err(Rejection::new(ResultCode::DIAMETER_USER_UNKNOWN).because("nobody of that name"))
    }
    let server = server(SERVER).handle(reject).start().await.unwrap();
    let client = client_of(&server).await;
    match soon(client.send(ccr(&client, 0))).await {
        Err(SendError::Failure { outcome, .. }) => {
            assert_eq!(outcome, Outcome::Result(ResultCode::DIAMETER_USER_UNKNOWN))
        }
        other => panic!("{other:?}"),
    }
}

/// A success without what a success has to say must not reach a client.
#[tokio::test]
async fn rejection_with_a_code_of_success_is_a_mistake_of_the_program_and_answered_with_5012() {
    async fn confused(
        _: CreditControlRequest,
        _: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        Err(Rejection::new(ResultCode::DIAMETER_SUCCESS))
    }
    let server = server(SERVER).handle(confused).start().await.unwrap();
    let client = client_of(&server).await;
    match soon(client.send(ccr(&client, 0))).await {
        Err(SendError::Failure { outcome, .. }) => {
            assert_eq!(outcome, Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY))
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn experimental_result_of_a_handler_is_told_with_its_vendor() {
    async fn reject(_: CreditControlRequest, _: Context) -> Result<CreditControlAnswer, Rejection> {
        Err(Rejection::experimental(10_415, 5030))
    }
    let server = server(SERVER).handle(reject).start().await.unwrap();
    let client = client_of(&server).await;
    let error = soon(client.send(ccr(&client, 0))).await.unwrap_err();
    let outcome = match error {
        SendError::Failure { outcome, .. } => outcome,
        // A CCA must have a Result-Code; the answer with this in its place is none by its grammar.
        SendError::Error(error) => error.outcome().unwrap(),
        other => panic!("{other:?}"),
    };
    assert_eq!(outcome, Outcome::Experimental { vendor_id: 10_415, code: 5030 });
}

#[tokio::test]
async fn handler_that_panics_answers_5012_and_harms_nobody_else() {
    async fn panics(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        match request.cc_request_number {
            0 => panic!("on purpose"),
            1 => {
                tokio::task::yield_now().await;
                panic!("on purpose, later")
            }
            _ => grant(request, context).await,
        }
    }
    let server = server(SERVER).handle(panics).start().await.unwrap();
    let client = client_of(&server).await;
    let all = [0, 2, 1, 3].map(|number| client.send(ccr(&client, number)));
    let [first, second, third, fourth] = all;
    let answers = soon(async { tokio::join!(first, second, third, fourth) }).await;
    let code = |answer| match answer {
        Ok(_) => 2001,
        Err(SendError::Failure { outcome, .. }) => outcome.code(),
        Err(other) => panic!("{other}"),
    };
    let (a, b, c, d) = answers;
    assert_eq!([a, b, c, d].map(code), [5012, 2001, 5012, 2001]);
}

#[tokio::test]
async fn layers_shed_load_with_3004_and_end_what_takes_too_long_with_5012() {
    async fn slow(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        tokio::time::sleep(Duration::from_secs(60)).await;
        grant(request, context).await
    }
    let service = ServiceBuilder::new()
        .load_shed()
        .concurrency_limit(2)
        .timeout(Duration::from_secs(1))
        .service(handler(slow));
    let server = server(SERVER).service(service).start().await.unwrap();
    let client = client_of(&server).await;
    let sent = (0..5).map(|number| {
        let client = client.clone();
        tokio::spawn(async move { client.send(ccr(&client, number)).await })
    });
    let mut codes = Vec::new();
    for answer in sent.collect::<Vec<_>>() {
        codes.push(match soon(answer).await.unwrap() {
            Err(SendError::Failure { outcome, .. }) => outcome.code(),
            Err(SendError::Error(error)) => error.outcome().unwrap().code(),
            other => panic!("{other:?}"),
        });
    }
    codes.sort_unstable();
    assert_eq!(codes, [3004, 3004, 3004, 5012, 5012]);
}

#[tokio::test]
async fn what_is_not_for_this_node_is_answered_with_the_code_that_says_why() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    let code = |error: Option<u32>| error.unwrap();

    let mut elsewhere = ccr(&client, 0);
    elsewhere.destination_host = Some(OTHER);
    let options = SendOptions { peer: Some(SERVER), ..SendOptions::default() };
    let error = soon(client.send_with(elsewhere, options)).await.unwrap_err();
    assert_eq!(code(protocol_error(error)), 3002);

    let abort = AbortSessionRequest::builder()
        .session_id("pgw1.example.net;1;1")
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(SERVER)
        .build();
    let error = soon(client.send(abort)).await.unwrap_err();
    assert_eq!(code(protocol_error(error)), 3001);

    // A command of the base protocol, which has application 0.
    let request = base::AccountingRequest::builder()
        .session_id("pgw1.example.net;1;1")
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .accounting_record_type(base::AccountingRecordType::EVENT_RECORD)
        .accounting_record_number(0)
        .build();
    let error = soon(client.send(request)).await.unwrap_err();
    assert_eq!(code(protocol_error(error)), 3001);

    let request = ccr(&client, 0).to_message(HopByHopId(5), EndToEndId(6)).unwrap();
    let header = Header { application_id: 16_777_238, ..*request.header() };
    let mut raw = RawPeer::open(address(&server), OTHER).await;
    raw.send(&request.with_header(header)).await;
    assert_eq!(
        Outcome::of(&raw.next().await.unwrap()),
        Some(Outcome::Result(ResultCode::DIAMETER_APPLICATION_UNSUPPORTED))
    );

    // Everybody has application 0, but no command of this code.
    let header = Header { application_id: 0, command_code: 999, ..*request.header() };
    raw.send(&request.with_header(header)).await;
    let answer = raw.next().await.unwrap();
    let unsupported = Outcome::Result(ResultCode::DIAMETER_COMMAND_UNSUPPORTED);
    assert_eq!(Outcome::of(&answer), Some(unsupported));
    assert!(answer.header().flags.contains(CommandFlags::ERROR));
    assert_eq!((answer.header().application_id, answer.header().command_code), (0, 999));
}

/// What no handler is for is answered as messages, whatever it is, or not at all; a panic is answered for.
#[tokio::test]
async fn requests_of_any_kind_are_answered_by_the_function_for_the_others() {
    let server = server(SERVER).handle(grant).handle_others(|context: Context| async move {
        let header = *context.message().header();
        assert_ne!(header.command_code, 997, "it panics for this one");
        let busy = Rejection::new(ResultCode::DIAMETER_TOO_BUSY);
        let answer = busy.answer(context.message(), context.identity());
        (header.command_code != 998).then_some(answer)
    });
    let server = server.start().await.unwrap();
    let client = client_of(&server).await;
    // Those of handlers stay theirs.
    assert_eq!(soon(client.send(ccr(&client, 7))).await.unwrap().cc_request_number, 7);
    let request = ccr(&client, 0).to_message(HopByHopId(5), EndToEndId(6)).unwrap();
    let mut raw = RawPeer::open(address(&server), OTHER).await;
    for command_code in [998, 997, 999] {
        let hop_by_hop_id = HopByHopId(command_code);
        let header =
            Header { application_id: 77, command_code, hop_by_hop_id, ..*request.header() };
        raw.send(&request.with_header(header)).await;
    }
    // The first one has no answer.
    for (command_code, result) in [(997, 5012), (999, 3004)] {
        let answer = raw.next().await.unwrap();
        let found = (answer.header().command_code, answer.header().hop_by_hop_id);
        assert_eq!(found, (command_code, HopByHopId(command_code)));
        assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode(result))));
    }
}

fn protocol_error<A>(error: SendError<A>) -> Option<u32> {
    match error {
        SendError::Error(error) if error.is_protocol_error() => Some(error.outcome()?.code()),
        _ => None,
    }
}
