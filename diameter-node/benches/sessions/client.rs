//! A gateway that has as many sessions as it is told to.

use std::net::SocketAddr;
use std::ops::Range;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::*;
use diameter_node::{Context, Node, PeerSettings, Tcp};
use futures_util::{StreamExt, stream};
use tokio::runtime::Runtime;

use crate::ocs::OCS;

pub(crate) const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// How many requests wait for their answers.
const AT_ONCE: usize = 256;

pub(crate) struct Client {
    runtime: Runtime,
    node: Node,
}

impl Client {
    pub(crate) fn start(server: SocketAddr) -> Self {
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = runtime.worker_threads(1).enable_all().build().unwrap();
        let node = Node::builder(PGW, REALM)
            .sends::<CreditControlRequest>()
            .handle(re_auth)
            .peer(PeerSettings::new(OCS).connect(Tcp, server.to_string()))
            .start();
        let node = runtime.block_on(node).unwrap();
        assert!(runtime.block_on(node.available(&OCS)));
        Self { runtime, node }
    }

    /// Opens sessions, so many in a second at most.
    pub(crate) fn open(&self, sessions: Range<u32>, rate: Option<u32>) {
        let initial = CcRequestType::INITIAL_REQUEST;
        self.send(sessions.map(|session| ccr(session, initial, 0)), rate);
    }

    /// Has each report so many times.
    pub(crate) fn update(&self, sessions: Range<u32>, times: u32) {
        let update = CcRequestType::UPDATE_REQUEST;
        for number in 1..=times {
            self.send(sessions.clone().map(|session| ccr(session, update, number)), None);
        }
    }

    fn send(&self, requests: impl Iterator<Item = CreditControlRequest>, rate: Option<u32>) {
        self.runtime.block_on(async {
            let mut pace = tokio::time::interval(Duration::from_millis(10));
            // A chunk each ten milliseconds; without a rate all there are.
            let chunk = rate.map_or(AT_ONCE, |rate| (rate / 100) as usize);
            let chunks = stream::iter(requests).chunks(chunk);
            let paced = chunks.zip(stream::poll_fn(move |cx| match rate {
                Some(_) => pace.poll_tick(cx).map(|_| Some(())),
                None => std::task::Poll::Ready(Some(())),
            }));
            let requests = paced.flat_map(|(requests, ())| stream::iter(requests));
            let answers = requests.map(|request| self.node.send(request));
            let mut answers = std::pin::pin!(answers.buffer_unordered(AT_ONCE));
            while let Some(answer) = answers.next().await {
                answer.unwrap();
            }
        });
    }
}

async fn re_auth(request: ReAuthRequest, context: Context) -> Result<ReAuthAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_LIMITED_SUCCESS).build())
}

pub(crate) fn session_id(number: u32) -> String {
    format!("pgw1.example.net;3941395200;{number};0005eed0")
}

fn ccr(session: u32, kind: CcRequestType, number: u32) -> CreditControlRequest {
    let used = (number > 0).then(|| UsedServiceUnit::builder().cc_total_octets(1000).build());
    let services = [10, 20].map(|rating_group| {
        MultipleServicesCreditControl::builder()
            .rating_group(rating_group)
            .requested_service_unit(RequestedServiceUnit::default())
            .used_service_units(used.clone())
            .build()
    });
    CreditControlRequest::builder()
        .session_id(session_id(session))
        .origin_host(PGW)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(kind)
        .cc_request_number(number)
        .user_name((session % 1000).to_string())
        .origin_state_id(1)
        .multiple_services_credit_controls(services)
        .build()
}
