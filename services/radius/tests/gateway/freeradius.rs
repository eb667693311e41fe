//! FreeRADIUS in front of the agent: a proxy that speaks RadSec with it.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use diameter_radius::Transport;
use diameter_testkit::{Certificates, Files, Program, free_port};

use crate::aaa::PASSWORD;
use crate::radclient::ask_at;
use crate::streams::{certificates, start};

/// The file of a server that proxies everything to the agent over TLS.
fn configuration(
    folder: &Path,
    own: [u16; 2],
    agent: SocketAddr,
    certificates: &Certificates,
) -> String {
    let folder = folder.display();
    let [access, accounting] = own;
    let Files { certificate, key, trusted } = certificates.of("nas1.example.net");
    let (certificate, key, trusted) = (certificate.display(), key.display(), trusted.display());
    let (address, port) = (agent.ip(), agent.port());
    format!(
        r#"
        prefix = /usr
        libdir = /usr/lib/freeradius
        logdir = {folder}
        raddbdir = {folder}
        pidfile = {folder}/pid
        proxy_requests = yes
        security {{
            status_server = yes
        }}
        modules {{
        }}
        home_server agent {{
            type = auth+acct
            ipaddr = {address}
            port = {port}
            proto = tcp
            secret = radsec
            status_check = status-server
            tls {{
                certificate_file = {certificate}
                private_key_file = {key}
                ca_file = {trusted}
                tls_min_version = "1.2"
                tls_max_version = "1.3"
            }}
        }}
        home_server_pool agents {{
            home_server = agent
        }}
        realm agents {{
            pool = agents
            nostrip
        }}
        client nas {{
            ipaddr = 127.0.0.1
            secret = testing123
        }}
        server default {{
            listen {{
                type = auth
                ipaddr = 127.0.0.1
                port = {access}
            }}
            listen {{
                type = acct
                ipaddr = 127.0.0.1
                port = {accounting}
            }}
            authorize {{
                update control {{
                    &Proxy-To-Realm := "agents"
                }}
            }}
            preacct {{
                update control {{
                    &Proxy-To-Realm := "agents"
                }}
            }}
        }}
        "#
    )
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeradius"]
async fn freeradius_proxies_logins_and_accounting_by_radsec() {
    let certificates = certificates();
    let (aaa, agent) = start(&certificates, |text| text).await;
    let folder = tempfile::tempdir().unwrap();
    let own = [free_port(), free_port()];
    let text = configuration(folder.path(), own, agent.listener(Transport::Tls), &certificates);
    std::fs::write(folder.path().join("radiusd.conf"), text).unwrap();
    let mut command = Command::new("freeradius");
    command.arg("-X").arg("-d").arg(folder.path());
    let proxy = Program::start(&mut command, folder);
    proxy.wait_for("Ready to process requests").await;

    let [access, accounting] = own.map(|port| SocketAddr::from(([127, 0, 0, 1], port)));
    let login = |password: &str| {
        format!("User-Name = bob\nUser-Password = {password}\nMessage-Authenticator = 0x00\n")
    };
    let accepted = ask_at("radclient", access, "auth", "testing123", login(PASSWORD)).await;
    assert!(accepted.contains("Received Access-Accept"), "{accepted}");
    assert!(accepted.contains("Framed-IP-Address = 192.0.2.77"), "{accepted}");
    let rejected = ask_at("radclient", access, "auth", "testing123", login("wrong")).await;
    assert!(rejected.contains("Received Access-Reject"), "{rejected}");
    let stop = "Acct-Status-Type = Stop\nAcct-Session-Id = \"77\"\nAcct-Session-Time = 60\nUser-Name = bob\n";
    let recorded = ask_at("radclient", accounting, "acct", "testing123", stop.to_owned()).await;
    assert!(recorded.contains("Received Accounting-Response"), "{recorded}");
    let heard = aaa.heard.all();
    assert!(heard[0].starts_with("record 4 number 62 of nas1.example.net;"), "{heard:?}");
    let counts = agent.gateway.clients();
    let (_, counts) = counts.iter().find(|(client, _)| client.certificate.is_some()).unwrap();
    assert_eq!((counts.rejected, counts.recorded, counts.connections), (1, 1, 1));
}
