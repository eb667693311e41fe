//! Two nodes with runtimes of their own, and an MME, an I-CSCF or an application server that asks for many subscribers at
//! once: as fast as it is answered, or at a given rate.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diameter_core::DiameterIdentity;
use diameter_core::coding::PlmnId;
use diameter_messages::base::AuthSessionState;
use diameter_messages::cx::UserAuthorizationRequest;
use diameter_messages::s6a::*;
use diameter_messages::sh::{DataReference, UserDataRequest, UserIdentity};
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp, UnknownPeers};
use tokio::runtime::Runtime;
use tokio::time::{MissedTickBehavior, interval_at};

use super::{imsi, multi_thread};

const REALM: DiameterIdentity = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
const HSS: DiameterIdentity =
    DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");
pub(crate) const MME: DiameterIdentity =
    DiameterIdentity::from_static("mme1.epc.mnc001.mcc262.3gppnetwork.org");
const PLMN: PlmnId = PlmnId::from_static("26201");

/// Requests that wait for their answers at any time, each of another subscriber.
pub(crate) const OUTSTANDING: usize = 128;

/// The service whose transparent data are read.
pub(crate) const SERVICE: &str = "forwarding";

/// Octets of transparent data at least.
pub(crate) const SETTINGS: usize = 1000;

/// What is asked.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Air,
    Ulr,
    Uar,
    Udr,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Air => "AIR",
            Self::Ulr => "ULR",
            Self::Uar => "UAR",
            Self::Udr => "UDR",
        })
    }
}

pub(crate) struct Measured {
    /// Answers a second.
    pub(crate) rate: f64,
    /// From the shortest to the longest.
    latencies: Vec<Duration>,
}

impl Measured {
    /// In ms.
    pub(crate) fn quantile(&self, part: f64) -> f64 {
        let index = (self.latencies.len() as f64 * part) as usize;
        self.latencies.get(index).map_or(f64::NAN, |it| it.as_secs_f64() * 1000.0)
    }
}

pub(crate) struct Pair {
    runtime: Runtime,
    mme: Node,
    subscribers: u64,
    next: Arc<AtomicU64>,
    _server: (Runtime, Node),
}

impl Pair {
    pub(crate) fn start(subscribers: u64, serve: impl FnOnce(NodeBuilder) -> NodeBuilder) -> Self {
        let (server_runtime, runtime) = (multi_thread(), multi_thread());
        let hss = serve(Node::builder(HSS, REALM))
            .listen(Tcp, ([127, 0, 0, 1], 0))
            .unknown_peers(UnknownPeers::accept());
        let hss = server_runtime.block_on(hss.start()).unwrap();
        let address = hss.local_addresses()[0].to_string();
        let mme = Node::builder(MME, REALM)
            .sends::<UpdateLocationRequest>()
            .sends::<UserAuthorizationRequest>()
            .sends::<UserDataRequest>()
            .peer(PeerSettings::new(HSS).connect(Tcp, address));
        let mme = runtime.block_on(async {
            let mme = mme.start().await.unwrap();
            assert!(mme.available(&HSS).await);
            mme
        });
        Self { runtime, mme, subscribers, next: Arc::default(), _server: (server_runtime, hss) }
    }

    /// Asks for this long, after a quarter of it that does not count; `rate` times a second, or without end.
    pub(crate) fn measure(&self, kind: Kind, time: Duration, rate: Option<f64>) -> Measured {
        let begun = Instant::now() + time / 4;
        let over = begun + time;
        let pause = rate.map(|rate| Duration::from_secs_f64(OUTSTANDING as f64 / rate));
        let tasks = (0..OUTSTANDING as u32).map(|task| {
            let (mme, next, subscribers) = (self.mme.clone(), self.next.clone(), self.subscribers);
            self.runtime.spawn(async move {
                // Spread over the first pause.
                let mut ticks = pause.map(|pause| {
                    let first = tokio::time::Instant::now() + pause * task / OUTSTANDING as u32;
                    let mut ticks = interval_at(first, pause);
                    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
                    ticks
                });
                let mut latencies = Vec::new();
                loop {
                    // What comes late has waited since it was due.
                    let asked = match &mut ticks {
                        Some(ticks) => ticks.tick().await.into_std(),
                        None => Instant::now(),
                    };
                    if asked >= over {
                        return latencies;
                    }
                    let number = next.fetch_add(1, Ordering::Relaxed) % subscribers;
                    ask(&mme, kind, imsi(number)).await;
                    if asked >= begun {
                        latencies.push(asked.elapsed());
                    }
                }
            })
        });
        let tasks: Vec<_> = tasks.collect();
        let mut latencies: Vec<_> =
            tasks.into_iter().flat_map(|task| self.runtime.block_on(task).unwrap()).collect();
        latencies.sort_unstable();
        Measured { rate: latencies.len() as f64 / time.as_secs_f64(), latencies }
    }
}

async fn ask(mme: &Node, kind: Kind, imsi: String) {
    let session_id = mme.client().new_session_id();
    match kind {
        Kind::Air => {
            let one = RequestedEutranAuthenticationInfo::builder().number_of_requested_vectors(1);
            let request = AuthenticationInformationRequest::builder()
                .session_id(session_id)
                .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
                .origin_host(MME)
                .origin_realm(REALM)
                .destination_realm(REALM)
                .user_name(imsi)
                .requested_eutran_authentication_info(one)
                .visited_plmn_id(PLMN)
                .build();
            let answer = mme.send(request).await.unwrap();
            assert_eq!(answer.authentication_info.unwrap().e_utran_vector.len(), 1);
        }
        Kind::Ulr => {
            let request = UpdateLocationRequest::builder()
                .session_id(session_id)
                .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
                .origin_host(MME)
                .origin_realm(REALM)
                .destination_realm(REALM)
                .user_name(imsi)
                .rat_type(RatType::EUTRAN)
                .ulr_flags(UlrFlags::S6A_S6D_INDICATOR)
                .visited_plmn_id(PLMN)
                .build();
            let answer = mme.send(request).await.unwrap();
            assert!(answer.subscription_data.is_some());
        }
        Kind::Uar => {
            let request = UserAuthorizationRequest::builder()
                .session_id(session_id)
                .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
                .origin_host(MME)
                .origin_realm(REALM)
                .destination_realm(REALM)
                .user_name(format!("{imsi}@ims.example"))
                .public_identity(format!("sip:{imsi}@ims.example"))
                .visited_network_identifier(b"ims.example".to_vec())
                .build();
            let answer = mme.send(request).await.unwrap();
            assert!(answer.experimental_result.is_some());
        }
        Kind::Udr => {
            let public = format!("sip:{imsi}@ims.example");
            let mut request = UserDataRequest::builder()
                .session_id(session_id)
                .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
                .origin_host(MME)
                .origin_realm(REALM)
                .destination_realm(REALM)
                .user_identity(UserIdentity::builder().public_identity(public).build())
                .data_reference([DataReference::REPOSITORYDATA])
                .build();
            request.service_indication = vec![SERVICE.as_bytes().into()];
            let answer = mme.send(request).await.unwrap();
            assert!(answer.sh_user_data.is_some_and(|it| it.len() > SETTINGS));
        }
    }
}
