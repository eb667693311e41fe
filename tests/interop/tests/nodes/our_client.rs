//! This node as the client of other servers, directly and through relays.

use std::time::Duration;

use diameter_core::Rejection;
use diameter_messages::base::ResultCode;
use diameter_messages::credit_control::avp::CC_REQUEST_TYPE;
use diameter_messages::gy::{ReAuthAnswer, ReAuthRequest};
use diameter_node::{Client, Context, SendError};
use diameter_testkit::Certificates;

use crate::make::{Make, with_each};
use crate::us::{self, attach, ccr, client, connected, credit_control_session};
use crate::wrong::Wrong;

const MEGABYTE: u64 = 1 << 20;

async fn re_auth(request: ReAuthRequest, context: Context) -> Result<ReAuthAnswer, Rejection> {
    Ok(request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS).build())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn a_session_of_credit_control_with_a_rar_in_it_and_an_attach() {
    with_each(async |make| {
        let server = make.server(None).await;
        let node = connected(&server, client(&server, None).handle(re_auth)).await;
        assert_eq!(credit_control_session(node.client()).await, 2 * MEGABYTE);
        let line = server.program.wait_for("LAB-SERVER RAR ->").await;
        assert!(line.contains("2001"), "{line}");
        attach(node.client()).await;
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn through_the_relay_of_one_to_the_server_of_the_other() {
    with_each(async |make| {
        let other = match make {
            Make::FreeDiameter => Make::Otp,
            Make::Otp => Make::FreeDiameter,
        };
        let server = other.server(None).await;
        let relay = make.relay((server.identity, server.address.tcp())).await;
        let node = connected(&relay, client(&relay, None).handle(re_auth)).await;
        assert_eq!(credit_control_session(node.client()).await, 2 * MEGABYTE);
        attach(node.client()).await;
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn over_tls() {
    with_each(async |make| {
        let certificates = Certificates::new(&[make.server_identity(), us::CLIENT]);
        let server = make.server(Some(&certificates)).await;
        let builder = client(&server, Some(&certificates)).handle(re_auth);
        let node = connected(&server, builder).await;
        assert_eq!(credit_control_session(node.client()).await, 2 * MEGABYTE);
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}

/// The Result-Code of a failure, and whether the E bit was set.
pub(crate) async fn failure(client: &Client, request: Wrong) -> (u32, bool) {
    match client.send(request).await {
        Err(SendError::Failure { outcome, .. }) => (outcome.code(), false),
        Err(SendError::Error(answer)) => {
            (answer.outcome().unwrap().code(), answer.is_protocol_error())
        }
        other => panic!("expected a failure, got {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn their_errors_are_understood() {
    with_each(async |make| {
        let server = make.server(None).await;
        let node = connected(&server, client(&server, None)).await;
        let client = node.client();
        let new = || ccr(client, &client.new_session_id(), 0);

        let types = |count| move |key| if key == CC_REQUEST_TYPE.key { count } else { 1 };
        assert_eq!(failure(client, Wrong::copies(&new(), types(0))).await, (5005, false));
        assert_eq!(failure(client, Wrong::copies(&new(), types(2))).await, (5009, false));
        // 65534, M, 12 octets.
        let unknown = [0, 0, 0xff, 0xfe, 0x40, 0, 0, 12, 0, 0, 0, 1];
        assert_eq!(failure(client, Wrong::with(&new(), &unknown)).await, (5001, false));
        assert_eq!(failure(client, Wrong::command(&new(), 4, 16_777_215)).await, (3001, true));

        // And the connection is as good as before.
        assert_eq!(client.send(new()).await.unwrap().result_code, ResultCode::DIAMETER_SUCCESS);
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}
