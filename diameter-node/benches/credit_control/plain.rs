//! Typed requests and answers, and nothing around them.

use std::sync::atomic::Ordering;
use std::time::Duration;

use diameter_core::{Rejection, ResultCode, Time, Utf8String};
use diameter_messages::gy::*;
use diameter_node::Context;

use super::{OCS, PGW, Pair, REALM, subscriber};
use crate::throughput::Throughput;

pub(crate) fn measure(time: Duration) -> Throughput {
    let pair = Pair::start(|server| server.handle(grant));
    pair.measure(time, |client, number, answered, is_over| async move {
        let request = request(client.client().new_session_id(), number);
        while !is_over.load(Ordering::Relaxed) {
            let answer = client.send(request.clone()).await.unwrap();
            assert_eq!(answer.multiple_services_credit_control.len(), 1);
            answered.fetch_add(1, Ordering::Relaxed);
        }
    })
}

/// What an update of a session says.
fn request(session_id: Utf8String, number: usize) -> CreditControlRequest {
    let service = MultipleServicesCreditControl::builder()
        .rating_group(10)
        .requested_service_unit(RequestedServiceUnit::builder().cc_total_octets(1_000_000))
        .used_service_unit(UsedServiceUnit::builder().cc_total_octets(1_000_000));
    CreditControlRequest::builder()
        .session_id(session_id)
        .origin_host(PGW)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(OCS)
        .origin_state_id(1)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::UPDATE_REQUEST)
        .cc_request_number(1)
        .event_timestamp(Time::MIN)
        .subscription_id(subscriber(number))
        .multiple_services_credit_control(service)
        .build()
}

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let granted = request.multiple_services_credit_control.iter().map(|asked| {
        MultipleServicesCreditControl::builder()
            .rating_group(asked.rating_group)
            .granted_service_unit(GrantedServiceUnit::builder().cc_total_octets(1_000_000))
            .build()
    });
    let answer = request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS);
    Ok(answer.multiple_services_credit_controls(granted).build())
}
