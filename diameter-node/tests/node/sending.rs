//! What can become of a request, and requests from the server to the client.

use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::{ReAuthRequestType, ResultCode};
use diameter_messages::gy::*;
use diameter_node::{Context, NoAnswer, SendError, SendOptions};

use crate::rig::*;

#[tokio::test]
async fn each_request_has_its_own_deadline() {
    let server = server(SERVER).handle(never).start().await.unwrap();
    let client = client_of(&server).await;
    let send = |milliseconds| {
        let timeout = Some(Duration::from_millis(milliseconds));
        let options = SendOptions { timeout, ..SendOptions::default() };
        let client = client.clone();
        async move {
            let start = Instant::now();
            let result = client.send_with(ccr(&client, 0), options).await;
            assert!(
                matches!(result, Err(SendError::NoAnswer(NoAnswer::TimedOut { .. }))),
                "{result:?}"
            );
            start.elapsed()
        }
    };
    let (long, short) = soon(async { tokio::join!(send(2_000), send(100)) }).await;
    assert!(long >= Duration::from_secs(2), "{long:?}");
    assert!((100..2_000).contains(&short.as_millis()), "{short:?}");
    wait_until(|| async { pending(&client, &SERVER).await == 0 }).await;
}

#[tokio::test]
async fn request_that_is_dropped_is_given_up_and_the_connection_goes_on() {
    async fn third_time(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        tokio::time::sleep(Duration::from_millis(100)).await;
        grant(request, context).await
    }
    let server = server(SERVER).handle(third_time).start().await.unwrap();
    let client = client_of(&server).await;
    for _ in 0..10 {
        let dropped = tokio::time::timeout(Duration::from_millis(10), client.send(ccr(&client, 0)));
        assert!(dropped.await.is_err());
    }
    assert_eq!(soon(client.send(ccr(&client, 9))).await.unwrap().cc_request_number, 9);
    wait_until(|| async { pending(&client, &SERVER).await == 0 }).await;
}

#[tokio::test]
async fn server_asks_the_client_while_it_answers_and_later() {
    async fn re_auth(request: ReAuthRequest, context: Context) -> Result<ReAuthAnswer, Rejection> {
        let code = ResultCode::DIAMETER_LIMITED_SUCCESS;
        Ok(request.answer(context.identity()).result_code(code).build())
    }
    fn rar(origin: &diameter_core::Identity, session: &CreditControlRequest) -> ReAuthRequest {
        ReAuthRequest::builder()
            .session_id(session.session_id.clone())
            .origin_host(origin.host.clone())
            .origin_realm(origin.realm.clone())
            .destination_realm(session.origin_realm.clone())
            .destination_host(session.origin_host.clone())
            .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
            .build()
    }
    async fn asks_back(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        let question = rar(context.identity(), &request);
        let answer = context.client().send(question).await;
        let answer = answer.map_err(|error| {
            Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because(error.to_string())
        })?;
        assert_eq!(answer.result_code, ResultCode::DIAMETER_LIMITED_SUCCESS);
        grant(request, context).await
    }
    let server = server(SERVER).handle(asks_back).start().await.unwrap();
    let client = client().handle(re_auth).peer(peer(SERVER, address(&server)));
    let client = client.start().await.unwrap();
    assert!(soon(client.available(&SERVER)).await);
    let request = ccr(&client, 0);
    soon(client.send(request.clone())).await.unwrap();
    let answer = soon(server.send(rar(server.identity(), &request))).await.unwrap();
    assert_eq!((answer.origin_host, answer.session_id), (CLIENT, request.session_id));
}

#[tokio::test]
async fn errors_name_result_codes_hosts_and_realms() {
    async fn unknown(
        request: CreditControlRequest,
        _: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        Err(match request.cc_request_number {
            0 => Rejection::new(ResultCode::DIAMETER_USER_UNKNOWN),
            1 => Rejection::new(ResultCode::DIAMETER_TOO_BUSY),
            2 => Rejection::new(ResultCode(5999)),
            _ => Rejection::experimental(9, 5030),
        })
    }
    let server = server(SERVER).handle(unknown).start().await.unwrap();
    let client = client_of(&server).await;
    for (number, expected) in [
        (0, "answered with DIAMETER_USER_UNKNOWN (5030)"),
        (1, "answered with an error: DIAMETER_TOO_BUSY (3004)"),
        (2, "answered with Result-Code 5999"),
        (3, "answered with Experimental-Result-Code 5030 of vendor 9"),
    ] {
        let error = soon(client.send(ccr(&client, number))).await.unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
    let mut elsewhere = ccr(&client, 0);
    elsewhere.destination_realm = DiameterIdentity::from_static("partner.example");
    let error = soon(client.send(elsewhere)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no peer to send it to: none that is connected has application 4 and leads to the realm \
         partner.example"
    );
    let mut gone = ccr(&client, 0);
    gone.destination_host = Some(OTHER);
    let error = soon(client.send(gone)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ocs2.example.net is gone: it is not connected with application 4, and no relay or proxy \
         leads to it"
    );
}
