//! A charging system with a thousand accounts, on a thread of its own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::{
    Balance, Booking, CreditControlServer, Decided, Decision, MemoryStore, OnlineCharging,
    ServerSettings, SessionEnd,
};
use diameter_node::session::credit_control::{UnitType, Units};
use diameter_node::{Node, PeerSettings, Tcp};
use diameter_session::credit_control::{Grant, ServerConfig};
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::client::{PGW, REALM};
use crate::pauses::Pauses;

pub(crate) const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");

pub(crate) struct Ocs {
    ended: Arc<AtomicU32>,
}

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Balance;
    type Change = Balance;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        request
            .user_name
            .as_ref()
            .map(ToString::to_string)
            .ok_or_else(|| Rejection::new(ResultCode(5030)))
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let megabyte = |(service, _)| Grant::new(service, Units::octets(1_000_000));
        Ok(Decided::granting(decision.wanted().map(megabyte)))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Balance> {
        booking.entries.iter().map(|it| Balance::change(it, UnitType::TotalOctets)).collect()
    }

    fn ended(&self, _: &str, _: SessionEnd) {
        self.ended.fetch_add(1, Ordering::Relaxed);
    }
}

pub(crate) struct Server {
    pub(crate) server: CreditControlServer<Ocs, MemoryStore<Balance>>,
    pub(crate) address: SocketAddr,
    pub(crate) pauses: Pauses,
    pub(crate) runtime: Handle,
    ended: Arc<AtomicU32>,
    _stop: oneshot::Sender<()>,
}

impl Server {
    pub(crate) fn start(supervision: Duration) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let ended = Arc::new(AtomicU32::new(0));
        let names: Vec<_> = (0..1000).map(|it| it.to_string()).collect();
        let store = names.iter().map(|it| (it.as_str(), Balance::default())).collect();
        let settings = ServerSettings {
            sessions: ServerConfig { supervision, ..ServerConfig::default() },
            poll: Duration::from_millis(10),
            ..ServerSettings::default()
        };
        let ocs = Ocs { ended: ended.clone() };
        let server = CreditControlServer::with_settings(ocs, store, settings);
        let mut pgw = PeerSettings::new(PGW);
        pgw.limits.handlers = 100_000;
        let node = Node::builder(OCS, REALM)
            .credit_control_server(&server)
            .listen(Tcp, ([127, 0, 0, 1], 0))
            .peer(pgw)
            .start();
        let node = runtime.block_on(node).unwrap();
        let address = node.local_addresses()[0];
        let pauses = runtime.block_on(async { Pauses::watch() });
        let (stop, stopped) = oneshot::channel::<()>();
        let handle = runtime.handle().clone();
        std::thread::spawn(move || {
            let _ = runtime.block_on(stopped);
            drop(node);
        });
        Self { server, address, pauses, runtime: handle, ended, _stop: stop }
    }

    pub(crate) fn ended(&self) -> u32 {
        self.ended.load(Ordering::Relaxed)
    }
}
