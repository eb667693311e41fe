//! Access by WLAN (3GPP TS 29.273, 9) by the roles of the example `non_3gpp`: gateways and the AAA server, with an HSS that says
//! what a test wants.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail that way"
)]
#![allow(clippy::expect_used, reason = "tests fail that way")]

#[path = "../../examples/non_3gpp/aaa.rs"]
mod aaa;
#[path = "../../examples/non_3gpp/eap.rs"]
mod eap;
#[path = "../../examples/non_3gpp/epdg.rs"]
mod epdg;
#[path = "../../examples/non_3gpp/pgw.rs"]
mod pgw;
#[path = "../../examples/non_3gpp/swx.rs"]
mod swx;
#[path = "../../examples/non_3gpp/users.rs"]
mod users;

mod connections;
mod keys;
mod s6b;
mod with_hss;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_hss::authentication::{Algorithm, Amf, Domain, Requester, SequenceState, Vector};
use diameter_messages::swx::*;
use diameter_node::session::authorization::{NotAuthorized, Session};
use diameter_node::{Context, Node, SendError, Tcp, UnknownPeers};

use aaa::Aaa;
use eap::Phone;
use epdg::Epdg;
use pgw::Pgw;

const IMSI: &str = "262011234567890";

/// What an HSS says to a Server-Assignment-Request.
type Assign = dyn Fn(&ServerAssignmentRequest, &mut ServerAssignmentAnswer) + Send + Sync;

struct Network {
    hss: Node,
    aaa: Aaa,
    epdg: Epdg,
    pgw: Pgw,
    /// What the HSS was asked.
    assigned: Arc<Mutex<Vec<ServerAssignmentRequest>>>,
}

/// All of them, with an HSS that knows one subscriber and gives this profile.
async fn network(profile: Non3gppUserData) -> Network {
    network_with(move |request, answer| {
        if request.server_assignment_type == ServerAssignmentType::REGISTRATION {
            answer.non_3gpp_user_data = Some(Box::new(profile.clone()));
        }
    })
    .await
}

async fn network_with(
    assign: impl Fn(&ServerAssignmentRequest, &mut ServerAssignmentAnswer) + Send + Sync + 'static,
) -> Network {
    let assigned: Arc<Mutex<Vec<_>>> = Arc::default();
    let (requests, assign) = (assigned.clone(), Arc::new(assign) as Arc<Assign>);
    let sequence = Arc::new(Mutex::new(SequenceState::default()));
    let hss = Node::builder(aaa::HSS, aaa::REALM)
        .handle(move |request: MultimediaAuthRequest, context: Context| {
            let requester = Requester::new(Domain::NonThreeGpp, request.origin_host.as_str());
            let sqn = sequence.lock().unwrap().next(&requester).unwrap();
            let vector = Vector::new(&algorithm(), [7; 16], sqn, Amf::EUTRAN);
            let (ck, ik) = vector.access_network_keys(request.anid.as_ref().unwrap()).unwrap();
            let item = SipAuthDataItem::builder()
                .three_gpp_sip_authenticate([&vector.rand()[..], vector.autn()].concat())
                .three_gpp_sip_authorization(vector.xres())
                .confidentiality_key(ck)
                .integrity_key(ik);
            let answer = request.answer(context.identity());
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS);
            let answer = answer.sip_auth_data_item(item.build()).build();
            async { Ok::<_, Rejection>(answer) }
        })
        .handle(move |request: ServerAssignmentRequest, context: Context| {
            let answer = request.answer(context.identity());
            let mut answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
            assign(&request, &mut answer);
            requests.lock().unwrap().push(request);
            async { Ok::<_, Rejection>(answer) }
        })
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    let (aaa, epdg) = access(aaa::HOST, epdg::HOST, &hss).await;
    let pgw = gateway(&aaa, "pgw1.epc.mnc001.mcc262.3gppnetwork.org").await;
    Network { hss, aaa, epdg, pgw, assigned }
}

/// An AAA server of an HSS, and an ePDG of that.
async fn access(aaa: DiameterIdentity, epdg: DiameterIdentity, hss: &Node) -> (Aaa, Epdg) {
    let aaa = Aaa::start(aaa, hss.local_addresses()[0]).await.unwrap();
    let epdg = Epdg::start(epdg, at(&aaa.node)).await.unwrap();
    (aaa, epdg)
}

/// Where a node is reached.
fn at(node: &Node) -> (DiameterIdentity, SocketAddr) {
    (node.identity().host.clone(), node.local_addresses()[0])
}

impl Network {
    /// The subscriber attaches.
    async fn attach(&self) -> Session<diameter_messages::swm::DiameterEapRequest> {
        let phone = Arc::new(Mutex::new(Phone::new(IMSI, algorithm())));
        soon(self.epdg.attach(&phone, "internet")).await.unwrap().0
    }

    /// Waits until the HSS was asked something of this type, and looks at it.
    async fn assigned(&self, kind: ServerAssignmentType) -> ServerAssignmentRequest {
        let find = || {
            let assigned = self.assigned.lock().unwrap();
            assigned.iter().find(|it| it.server_assignment_type == kind).cloned()
        };
        wait_until(|| find().is_some()).await;
        find().unwrap()
    }
}

async fn gateway(aaa: &Aaa, host: &'static str) -> Pgw {
    let host = DiameterIdentity::from_static(host);
    Pgw::start(host, at(&aaa.node)).await.unwrap()
}

fn algorithm() -> Algorithm {
    Algorithm::milenage([0x46; 16], [0xcd; 16])
}

/// A profile with these APNs.
fn profile(apns: &[&'static str]) -> Non3gppUserData {
    let apns = apns.iter().zip(1..).map(|(name, context_identifier)| {
        let apn = ApnConfiguration::builder().context_identifier(context_identifier);
        apn.pdn_type(PdnType::IPV4V6).service_selection(*name).build()
    });
    let mut data = Non3gppUserData::default();
    data.non_3gpp_ip_access = Some(Non3gppIpAccess::NON_3GPP_SUBSCRIPTION_ALLOWED);
    data.non_3gpp_ip_access_apn = Some(Non3gppIpAccessApn::NON_3GPP_APNS_ENABLE);
    data.apn_configuration = apns.collect();
    data
}

/// What must not take long.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future).await.expect("it takes too long")
}

async fn wait_until(is_so: impl Fn() -> bool) {
    soon(async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
}

/// The code that stands in place of a good answer.
fn refusal<S, A: std::fmt::Debug>(result: Result<S, NotAuthorized<A>>) -> u32 {
    match result.map(|_| ()) {
        Err(NotAuthorized::Answer(SendError::Failure { outcome, .. })) => outcome.code(),
        Err(NotAuthorized::Answer(SendError::Error(error))) => error.outcome().unwrap().code(),
        other => panic!("{other:?}"),
    }
}
