//! SIP digest authentication at the S-CSCF of the example.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use diameter_core::{Message, Rejection};
use diameter_hss::{Record, RegistrationState, SipDigest};
use diameter_messages::cx::*;
use diameter_node::{Context, Node, Tcp, UnknownPeers};

use super::cscf::digest::Credentials;
use super::cscf::{self, Scscf};
use super::lab::Lab;
use super::scene::*;

// Proves: dig-02
#[test]
fn response_is_that_of_rfc_2617() {
    let mut said = Credentials {
        username: "Mufasa".to_owned(),
        realm: "testrealm@host.com".to_owned(),
        nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093".to_owned(),
        uri: "/dir/index.html".to_owned(),
        auth: Some(("00000001".to_owned(), "0a4f113b".to_owned())),
        response: String::new(),
    };
    let digest = SipDigest::of_password("Mufasa", "testrealm@host.com", "Circle Of Life");
    assert_eq!(said.expected(digest.ha1(), "GET"), "6629fae49393a05397450978507c4ef1");
    // Without a quality of protection, as RFC 2069 has it; computed by other means.
    said.auth = None;
    assert_eq!(said.expected(digest.ha1(), "GET"), "670fd8c2df070c60b045671b8b24ff02");
}

// Proves: dig-02
#[tokio::test]
async fn the_hss_hears_nothing_of_challenge_and_response() {
    let seen: Arc<Mutex<Vec<Message>>> = Arc::default();
    let (asked, assigned) = (seen.clone(), seen.clone());
    let server = Node::builder(cscf::HSS, cscf::REALM)
        .handle(move |request: MultimediaAuthRequest, context: Context| {
            asked.lock().unwrap().push(context.message().clone());
            let mut record = record();
            let answer =
                diameter_hss::cx::multimedia_auth(&hss(), &request, Some(&mut record), || [1; 16]);
            async { Ok::<_, Rejection>(answer) }
        })
        .handle(move |request: ServerAssignmentRequest, context: Context| {
            assigned.lock().unwrap().push(context.message().clone());
            let answer = assign(&mut record(), &request);
            async { Ok::<_, Rejection>(answer) }
        })
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    let scscf = Scscf::start("scscf1.ims.example", server.local_addresses()[0]).await.unwrap();
    let mut said = None;
    let terminal = |realm: &str, nonce: &str| {
        let credentials = Credentials::new(PRIVATE, "secret", realm, nonce);
        said.insert(credentials).clone()
    };
    let profile = scscf.register_by_digest(PRIVATE, ANNA, terminal).await.unwrap();
    assert_eq!(profile.default_identity().unwrap().uri, ANNA);
    let Credentials { nonce, response, .. } = said.unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 2);
    for message in seen.iter() {
        let octets = String::from_utf8_lossy(message.as_bytes()).into_owned();
        assert!(!octets.contains(&nonce) && !octets.contains(&response), "{octets}");
    }
}

#[tokio::test]
async fn a_wrong_response_registers_nobody() {
    let lab = Lab::new().await;
    let scscf = lab.scscf("scscf1.ims.example").await;
    let right = |realm: &str, nonce: &str| Credentials::new(PRIVATE, "secret", realm, nonce);
    type Terminal = fn(&str, &str) -> Credentials;
    let wrong: [Terminal; 4] = [
        |realm, nonce| Credentials::new(PRIVATE, "guessed", realm, nonce),
        |realm, _| Credentials::new(PRIVATE, "secret", realm, "an old one"),
        |realm, nonce| Credentials {
            username: TABLET.to_owned(),
            ..Credentials::new(PRIVATE, "secret", realm, nonce)
        },
        |realm, nonce| Credentials {
            realm: "other.example".to_owned(),
            ..Credentials::new(PRIVATE, "secret", realm, nonce)
        },
    ];
    for terminal in wrong {
        let refused = scscf.register_by_digest(PRIVATE, ANNA, terminal).await.unwrap_err();
        assert_eq!(refused.to_string(), "the terminal's response is wrong");
        assert_eq!(lab.record().ims, Default::default());
    }
    scscf.register_by_digest(PRIVATE, ANNA, right).await.unwrap();
    let Record { ims, .. } = lab.record();
    assert!(ims.registrations.iter().all(|it| it.registered_by == [PRIVATE]));
    assert_eq!(state(&lab.record(), ANNA), RegistrationState::Registered);
}
