//! FreeRADIUS behind the agent, and for EAP-TLS another agent in front of it.

use std::process::Command;

use diameter_core::{Command as _, Message, OctetString};
use diameter_messages::base::{AccountingRecordType, AuthRequestType};
use diameter_messages::eap::{DiameterEapAnswer, DiameterEapRequest};
use diameter_messages::nasreq::{AaAnswer, ChapAlgorithm, ChapAuth};
use diameter_radius::server::Port;
use diameter_testkit::freeradius::{FreeRadius, Running};
use diameter_testkit::{Certificates, launch};
use md5::{Digest, Md5};

use crate::nas::{Agent, Nas, code, server};
use crate::{SECRET, agent_towards};

const ALICE_NEEDS_A_TOKEN: &str = r#"if (&User-Name == "alice" && !&State) {
            update reply {
                &State := 0x726f756e6431
                &Reply-Message := "Your token?"
            }
            update control {
                &Response-Packet-Type := Access-Challenge
                &Auth-Type := Accept
            }
            return
        }"#;

/// FreeRADIUS with bob and alice, an agent in front of it, and a NAS that speaks Diameter.
async fn network() -> (Running, Agent, Nas) {
    let radius = FreeRadius::new(SECRET)
        .user("bob Cleartext-Password := \"arctangent\"\n\tFramed-IP-Address = 192.0.2.77,\n\tSession-Timeout = 3600,\n\tTermination-Action = RADIUS-Request,\n\tClass = 0x636c617373")
        .user("alice Cleartext-Password := \"123456\"")
        .policy(ALICE_NEEDS_A_TOKEN)
        .start()
        .await;
    let agent = Agent::start(&server(radius.access, radius.accounting)).await;
    let nas = Nas::connect(agent.address()).await;
    (radius, agent, nas)
}

fn digest(parts: &[&[u8]]) -> [u8; 16] {
    parts.iter().fold(Md5::new(), |hash, part| hash.chain_update(part)).finalize().into()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeradius"]
async fn freeradius_lets_users_of_diameter_in_by_password_and_chap() {
    let (radius, agent, nas) = network().await;
    let answer = nas.ask(&nas.login("nas1.example.com;1;1", "arctangent")).await;
    let accepted = AaAnswer::from_message(&answer).unwrap();
    assert_eq!((code(&answer), accepted.authorization_lifetime), (2001, Some(3600)));
    assert_eq!(accepted.framed_ip_address.as_deref(), Some(&[192, 0, 2, 77][..]));
    assert_eq!(accepted.class.first().map(|it| it.to_vec()), Some(b"class".to_vec()));
    assert_eq!(code(&nas.ask(&nas.login("nas1.example.com;1;2", "wrong")).await), 4001);

    let mut chap = nas.login("nas1.example.com;1;3", "");
    chap.user_password = None;
    let response = digest(&[&[7], b"arctangent", b"a challenge here"]);
    let auth = ChapAuth::builder()
        .chap_algorithm(ChapAlgorithm::CHAP_WITH_MD5)
        .chap_ident([7])
        .chap_response(response)
        .build();
    (chap.chap_auth, chap.chap_challenge) = (Some(auth), Some("a challenge here".into()));
    assert_eq!(code(&nas.ask(&chap).await), 2001);
    chap.chap_challenge = Some("another one here".into());
    assert_eq!(code(&nas.ask(&chap).await), 4001);

    let mut alice = nas.login("nas1.example.com;1;4", "x");
    alice.user_name = Some("alice".into());
    let answer = nas.ask(&alice).await;
    let challenge = AaAnswer::from_message(&answer).unwrap();
    assert_eq!((code(&answer), challenge.reply_message[0].as_str()), (1001, "Your token?"));
    (alice.state, alice.user_password) = (challenge.state, Some("123456".into()));
    assert_eq!(code(&nas.ask(&alice).await), 2001);

    let session = "nas1.example.com;1;1";
    let kinds = [
        (AccountingRecordType::START_RECORD, "Start"),
        (AccountingRecordType::INTERIM_RECORD, "Interim-Update"),
        (AccountingRecordType::STOP_RECORD, "Stop"),
    ];
    for (number, (kind, name)) in (0..).zip(kinds) {
        let mut record = nas.record(session, kind, number);
        record.accounting_input_octets = Some(5_u64 << 32 | 7);
        record.class = accepted.class.clone();
        assert_eq!(code(&nas.ask(&record).await), 2001);
        radius.program.wait_for(&format!("Acct-Status-Type = {name}")).await;
    }
    radius.program.wait_for("Acct-Input-Gigawords = 5").await;
    radius.program.wait_for("Acct-Session-Id = \"nas1.example.com;1;1\"").await;
    radius.program.wait_for("NAS-Identifier = \"nas1.example.com\"").await;
    drop(agent);
}

/// EAP as a NAS passes it.
fn eap(nas: &Nas, payload: &[u8], state: Option<OctetString>) -> DiameterEapRequest {
    let mut request = DiameterEapRequest::builder()
        .session_id("nas1.example.com;2;1")
        .auth_application_id(5)
        .origin_host(nas.0.identity().host.clone())
        .origin_realm(nas.0.identity().realm.clone())
        .destination_realm(nas.0.identity().realm.clone())
        .auth_request_type(AuthRequestType::AUTHORIZE_AUTHENTICATE)
        .eap_payload(payload.to_vec())
        .build();
    (request.user_name, request.state) = (Some("bob".into()), state);
    request
}

fn payload(answer: &Message) -> (Vec<u8>, Option<OctetString>) {
    let answer = DiameterEapAnswer::from_message(answer).unwrap();
    (answer.eap_payload.unwrap().to_vec(), answer.state)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeradius"]
async fn freeradius_lets_users_of_diameter_in_by_eap() {
    let (_radius, _agent, nas) = network().await;
    for (password, result, end) in [("arctangent", 2001, 3), ("wrong", 4001, 4)] {
        let answer = nas.ask(&eap(&nas, b"\x02\x01\x00\x08\x01bob", None)).await;
        assert_eq!(code(&answer), 1001);
        let (challenge, state) = payload(&answer);
        let id = challenge[1];
        // MD5-Challenge: a length, and as many octets (RFC 3748, 5.4).
        assert_eq!((challenge[4], challenge[5]), (4, 16));
        let proof = digest(&[&[id], password.as_bytes(), &challenge[6..22]]);
        let response = [&[2, id, 0, 22, 4, 16][..], &proof].concat();
        let answer = nas.ask(&eap(&nas, &response, state)).await;
        assert_eq!((code(&answer), payload(&answer).0[0]), (result, end));
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeradius and eapol_test"]
async fn eap_tls_passes_two_agents_with_its_keys() {
    let certificates = Certificates::new(&["radius.example.com", "bob@example.com"]);
    let radius =
        FreeRadius::new(SECRET).certificate(&certificates.of("radius.example.com")).start().await;
    let behind = Agent::start(&server(radius.access, radius.accounting)).await;
    let text = crate::text(behind.address())
        .replace("aaa1.example.net", "radius2.example.com")
        .replace("[radius]", "[radius]\ndefault-realm = \"example.com\"");
    let before = agent_towards(&text, "radius2.example.com").await;
    let files = certificates.of("bob@example.com");
    let configuration = format!(
        "network={{\n key_mgmt=IEEE8021X\n eapol_flags=0\n eap=TLS\n identity=\"bob@example.com\"\n ca_cert=\"{}\"\n client_cert=\"{}\"\n private_key=\"{}\"\n}}\n",
        files.trusted.display(),
        files.certificate.display(),
        files.key.display(),
    );
    let file = before.folder().join("eapol_test.conf");
    std::fs::write(&file, configuration).unwrap();
    let address = before.address(Port::Access);
    let mut command = Command::new("eapol_test");
    command.arg("-c").arg(&file).args(["-a", &address.ip().to_string()]);
    command.args(["-p", &address.port().to_string(), "-s", SECRET, "-t", "30"]);
    let ran = tokio::task::spawn_blocking(move || launch(&mut command, Command::output));
    let log = String::from_utf8_lossy(&ran.await.unwrap().stdout).into_owned();
    // It compares the keys that the NAS gets with those that both ends of EAP have.
    assert!(log.lines().last() == Some("SUCCESS"), "{log}");
    assert!(log.contains("MPPE keys OK: 1  mismatch: 0"), "{log}");
}
