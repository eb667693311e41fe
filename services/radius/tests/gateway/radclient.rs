//! FreeRADIUS's own clients.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use diameter_radius::server::Port;

use crate::aaa::PASSWORD;
use crate::{Agent, SECRET};

/// What a client prints that sends these attributes.
async fn ask(program: &'static str, agent: &Agent, port: Port, attributes: String) -> String {
    let address = agent.address(port).to_string();
    let kind = if port == Port::Access { "auth" } else { "acct" };
    let run = move || {
        let mut child = Command::new(program)
            .args(["-x", "-r", "2", "-t", "5", &address, kind, SECRET])
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
