//! FreeRADIUS's own clients.

use std::io::Write;
use std::net::SocketAddr;
use std::process::{Command, Output, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use diameter_radius::server::Port;

use crate::aaa::PASSWORD;
use crate::{Agent, SECRET, agent_of, dynamic};

/// What a client prints that sends these attributes.
async fn ask(program: &'static str, agent: &Agent, port: Port, attributes: String) -> String {
    let kind = if port == Port::Access { "auth" } else { "acct" };
    ask_at(program, agent.address(port), kind, SECRET, attributes).await
}

/// The same of somebody else than the agent.
pub(crate) async fn ask_at(
    program: &'static str,
    address: SocketAddr,
    kind: &'static str,
    secret: &'static str,
    attributes: String,
) -> String {
    let address = address.to_string();
    let run = move || {
        let mut child = Command::new(program)
            .args(["-x", "-r", "2", "-t", "5", &address, kind, secret])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} (Debian: freeradius-utils): {error}"));
        child.stdin.take().unwrap().write_all(attributes.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let Output { stdout, stderr, .. } = tokio::task::spawn_blocking(run).await.unwrap();
    format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs radclient"]
async fn freeradius_clients_log_in_by_password_chap_and_eap() {
    let (aaa, agent) = Agent::with_server().await;
    let password = |password: &str| {
        format!("User-Name = bob\nUser-Password = {password}\nMessage-Authenticator = 0x00\n")
    };
    let accepted = ask("radclient", &agent, Port::Access, password(PASSWORD)).await;
    assert!(accepted.contains("Received Access-Accept"), "{accepted}");
    assert!(accepted.contains("Framed-IP-Address = 192.0.2.77"), "{accepted}");
    assert!(accepted.contains("Session-Timeout = 3600"), "{accepted}");
    let rejected = ask("radclient", &agent, Port::Access, password("wrong")).await;
    assert!(rejected.contains("Received Access-Reject"), "{rejected}");

    let chap =
        format!("User-Name = bob\nCHAP-Password = {PASSWORD}\nMessage-Authenticator = 0x00\n");
    let accepted = ask("radclient", &agent, Port::Access, chap).await;
    assert!(accepted.contains("Received Access-Accept"), "{accepted}");

    let eap = |password: &str| {
        format!(
            "User-Name = bob\nEAP-Code = Response\nEAP-Id = 210\nEAP-Type-Identity = bob\nEAP-MD5-Password = {password}\nMessage-Authenticator = 0x00\n"
        )
    };
    let accepted = ask("radeapclient", &agent, Port::Access, eap(PASSWORD)).await;
    assert!(accepted.contains("Access-Accept"), "{accepted}");
    let rejected = ask("radeapclient", &agent, Port::Access, eap("wrong")).await;
    assert!(rejected.contains("Access-Reject"), "{rejected}");

    let stop = "Acct-Status-Type = Stop\nAcct-Session-Id = \"77\"\nAcct-Session-Time = 60\nUser-Name = bob\n";
    let recorded = ask("radclient", &agent, Port::Accounting, stop.to_owned()).await;
    assert!(recorded.contains("Received Accounting-Response"), "{recorded}");
    let heard = aaa.heard.all();
    assert!(heard[0].starts_with("record 4 number 62 of nas1.example.net;"), "{heard:?}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs radclient"]
async fn freeradius_s_client_ends_and_renews_sessions_of_a_diameter_client() {
    let client = dynamic::client().await;
    let agent = agent_of(&dynamic::file(&client)).await;
    let address = agent.gateway.dynamic_addresses()[0];
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let session = |number: u8| {
        format!(
            "Acct-Session-Id = \"aaa1.example.net;1;{number}\"\nEvent-Timestamp = {now}\nProxy-State = 0x01\nMessage-Authenticator = 0x00\n"
        )
    };
    let ended = ask_at("radclient", address, "disconnect", SECRET, session(2)).await;
    assert!(ended.contains("Received Disconnect-ACK"), "{ended}");
    assert!(ended.contains("Proxy-State = 0x01"), "{ended}");
    let ended = ask_at("radclient", address, "disconnect", SECRET, session(3)).await;
    assert!(ended.contains("Received Disconnect-NAK"), "{ended}");
    assert!(ended.contains("Error-Cause = Session-Context-Not-Found"), "{ended}");
    let renew = session(2) + "Service-Type = Authorize-Only\nState = 0x0102\n";
    let renewed = ask_at("radclient", address, "coa", SECRET, renew).await;
    assert!(renewed.contains("Received CoA-NAK"), "{renewed}");
    assert!(renewed.contains("State = 0x0102"), "{renewed}");
    let refused =
        ask_at("radclient", address, "coa", SECRET, session(2) + "Session-Timeout = 60\n").await;
    assert!(refused.contains("Error-Cause = Unsupported-Attribute"), "{refused}");
    let old = session(2).replace(&now.to_string(), &(now - 1000).to_string());
    let dropped = ask_at("radclient", address, "disconnect", SECRET, old).await;
    assert!(dropped.contains("No reply from server"), "{dropped}");
}
