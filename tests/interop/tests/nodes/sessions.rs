//! Sessions of credit control, a thousand at each end: what the machines and their drivers make of servers
//! and clients that others have written.

use std::sync::Arc;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::gy::CreditControlRequest;
use diameter_messages::{credit_control, gy};
use diameter_node::session::credit_control::server::{
    Balance, Booking, CreditControlServer, Decided, Decision, Grant, MemoryStore, OnlineCharging,
};
use diameter_node::session::credit_control::{
    ClientRequest, ClientSettings, CreditControlClient, Service, SessionChange, TerminationCause,
    UnitType, Units,
};
use diameter_testkit::Address;
use diameter_testkit::lab::Tally;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::make::{Make, Work, with_each};
use crate::us::{self, client, connected};

const SESSIONS: usize = 1000;

const MEGABYTE: u64 = 1 << 20;

const INTERNET: Service = Service::rating_group(10);

/// What a session has seen.
#[derive(Clone, Copy, Default)]
struct Seen {
    granted: u64,
    re_authorized: bool,
}

/// Uses two quotas and ends; every twentieth session first waits for the RAR of the server.
async fn use_two_quotas<R: ClientRequest>(charging: CreditControlClient<R>, number: usize) -> Seen {
    let mut seen = Seen::default();
    let template = charging.template().unwrap();
    let mut session = charging.start(template, [(INTERNET, Units::NONE)]).await.unwrap();
    let mut quotas = 0;
    while quotas < 2 {
        let event = session.next().await.expect("the session has ended");
        match event.change {
            SessionChange::Granted(service, _)
                if number.is_multiple_of(20) && !seen.re_authorized =>
            {
                session.consumed(service, Units::octets(1000));
            }
            SessionChange::Granted(service, quota) => {
                seen.granted += quota.amount(UnitType::TotalOctets);
                quotas += 1;
                session.consumed(service, quota);
            }
            SessionChange::ReAuthorized(_) => seen.re_authorized = true,
            ref other => {
                panic!("session {number}: {other:?}, {:?}", event.error().map(ToString::to_string))
            }
        }
    }
    let reply = session.end(TerminationCause::LOGOUT).await.expect("no answer to the last request");
    assert!(
        reply.is_ok(),
        "session {number}: {:?}",
        reply.as_ref().as_ref().err().map(ToString::to_string)
    );
    seen
}

/// A thousand sessions, fifty at once, and what they have seen.
async fn a_thousand<R: ClientRequest>(make: Make) -> Vec<Seen> {
    let server = make.server(None).await;
    let node = connected(&server, client(&server, None).sessions::<R>()).await;
    let mut settings = ClientSettings::new("32251@3gpp.org");
    settings.realm = Some(DiameterIdentity::from_static("server.lab"));
    let charging = node.credit_control::<R>(settings);
    let at_once = Arc::new(Semaphore::new(50));
    let mut sessions = JoinSet::new();
    for number in 0..SESSIONS {
        let (charging, at_once) = (charging.clone(), at_once.clone());
        sessions.spawn(async move {
            let _place = at_once.acquire().await.unwrap();
            use_two_quotas(charging, number).await
        });
    }
    let all = timeout(Duration::from_secs(240), sessions.join_all()).await.unwrap();
    node.shutdown(Duration::from_secs(1)).await;
    all
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn our_client_with_their_servers() {
    with_each(async |make| {
        let all = match make {
            Make::FreeDiameter => a_thousand::<gy::CreditControlRequest>(make).await,
            // It has the grammar of RFC 4006, and rejects what 3GPP has added.
            Make::Otp => a_thousand::<credit_control::CreditControlRequest>(make).await,
        };
        let granted: u64 = all.iter().map(|it| it.granted).sum();
        assert_eq!(granted, 2 * MEGABYTE * SESSIONS as u64, "{make:?}");
        let re_authorized = all.iter().filter(|it| it.re_authorized).count();
        assert!(re_authorized >= SESSIONS / 20, "{make:?}: {re_authorized}");
    })
    .await;
}

struct Ocs;

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Balance;
    type Change = Balance;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        Ok(request.origin_host.to_string())
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let wanted = decision.wanted().map(|(service, _)| service);
        Ok(Decided::granting(wanted.map(|it| Grant::new(it, Units::octets(MEGABYTE)))))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Balance> {
        booking.entries.iter().map(|it| Balance::change(it, UnitType::TotalOctets)).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn our_server_with_their_clients() {
    with_each(async |make| {
        let address = Address::new();
        let store =
            [Make::FreeDiameter, Make::Otp].map(|it| (it.client_identity(), Balance::default()));
        let server = CreditControlServer::new(Ocs, MemoryStore::from_iter(store));
        let node = us::server_without_services(address).credit_control_server(&server);
        let node = node.start().await.unwrap();
        let client = make.client(Work::Sessions, (us::SERVER, address.tcp()), None).await;
        let tally = Tally::of(&client.program).await;
        let requests = 3 * SESSIONS as u32;
        assert_eq!(tally, Tally { sent: requests, answered: requests, successful: requests });
        // The last answer may be on its way before the session is gone.
        sleep(Duration::from_millis(100)).await;
        let account = server.store().account(make.client_identity()).unwrap();
        assert_eq!(account, Balance::of(-8192 * SESSIONS as i64), "{make:?}");
        node.shutdown(Duration::from_secs(1)).await;
    })
    .await;
}
