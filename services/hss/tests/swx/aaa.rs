//! An AAA server on a real connection.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::{Rejection, ResultCode};
use diameter_hss::Access;
use diameter_hss::server::{MemoryStore, Retries, Server};
use diameter_messages::swx::*;
use diameter_node::{Node, PeerSettings, Tcp, UnknownPeers};

use crate::scenes;

const RETRIES: Retries = Retries { attempts: 3, wait: Duration::from_millis(20) };

/// A server of one subscriber who may use WLAN.
pub(crate) async fn serve() -> (Server<MemoryStore>, MemoryStore, Node) {
    let store = MemoryStore::new();
    store.put(super::record());
    let server = Server::with_retries(Access::by_realm(), store.clone(), RETRIES);
    let identity = scenes::hss().identity;
    let builder = Node::builder(identity.host, identity.realm)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let node = server.serve(builder).start().await.unwrap();
    (server, store, node)
}

/// An AAA server, and what it is told.
pub(crate) struct Aaa {
    pub(crate) node: Node,
    pub(crate) who: scenes::Node,
    told: Arc<Mutex<Told>>,
}

#[derive(Default)]
struct Told {
    ended: Vec<RegistrationTerminationRequest>,
    pushed: Vec<PushProfileRequest>,
    /// What it answers instead of a success.
    refuses: Option<ResultCode>,
}

impl Aaa {
    pub(crate) async fn start(name: &str, hss: SocketAddr) -> Self {
        let who = super::aaa(name);
        let hss_host = scenes::hss().identity.host;
        let told = Arc::<Mutex<Told>>::default();
        let (ending, pushing) = (told.clone(), told.clone());
        let node = Node::builder(who.host.clone(), who.realm.clone())
            .handle(move |request: RegistrationTerminationRequest, context| {
                let told = ending.clone();
                async move {
                    let mut answer = request.answer(context.identity()).build();
                    answer.result_code = Some(told.lock().unwrap().result()?);
                    told.lock().unwrap().ended.push(request);
                    Ok(answer)
                }
            })
            .handle(move |request: PushProfileRequest, context| {
                let told = pushing.clone();
                async move {
                    let mut answer = request.answer(context.identity()).build();
                    answer.result_code = Some(told.lock().unwrap().result()?);
                    if request.ppr_flags.is_some_and(|it| it & 2 != 0) {
                        let info = AccessNetworkInfo::builder().ssid("wlan").build();
                        answer.access_network_info = Some(info);
                    }
                    told.lock().unwrap().pushed.push(request);
                    Ok(answer)
                }
            })
            .peer(PeerSettings::new(hss_host.clone()).connect(Tcp, hss.to_string()))
            .start()
            .await
            .unwrap();
        assert!(node.available(&hss_host).await);
        Self { node, who, told }
    }

    /// Authenticates and registers the subscriber.
    pub(crate) async fn register(&self) {
        self.node.send(super::mar(&self.who, "EAP-AKA'", 1)).await.unwrap();
        let mut request = super::sar(&self.who, ServerAssignmentType::REGISTRATION);
        let features = SupportedFeatures::builder().vendor_id(10415).feature_list_id(1);
        request.supported_features = vec![features.feature_list(1).build()];
        let answer = self.node.send(request).await.unwrap();
        assert!(answer.non_3gpp_user_data.is_some());
    }

    /// What it answers from now on.
    pub(crate) fn refuse(&self, code: Option<ResultCode>) {
        self.told.lock().unwrap().refuses = code;
    }

    /// Why registrations were ended, from the first on.
    pub(crate) fn ended(&self) -> Vec<ReasonCode> {
        let told = self.told.lock().unwrap();
        told.ended.iter().map(|it| it.deregistration_reason.reason_code).collect()
    }

    pub(crate) fn pushed(&self) -> Vec<PushProfileRequest> {
        self.told.lock().unwrap().pushed.clone()
    }
}

impl Told {
    fn result(&self) -> Result<ResultCode, Rejection> {
        match self.refuses {
            Some(code) => Err(Rejection::new(code)),
            None => Ok(ResultCode::DIAMETER_SUCCESS),
        }
    }
}

/// Waits for something that comes soon.
pub(crate) async fn soon(mut is_so: impl FnMut() -> bool) {
    for _ in 0..300 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it does not come");
}
