//! Subscribers in PostgreSQL, which may be away: at the start, and later.

use std::fs;
use std::time::Duration;

use diameter_testkit::postgres::{Durability, Postgres};
use diameter_testkit::{Certificates, Program};

use super::mme::Mme;
use super::{FILE, Hss, IMSI, MME, Site, card, ended, program, terminal};

/// A site whose subscribers are in the database that the environment names.
fn site(storage: &str) -> Site {
    let site = Site::new();
    let file = FILE
        .replace("folder = 'store'", &format!("postgres = {{ env = 'HSS_DATABASE' }}{storage}"));
    fs::write(site.path("hss.toml"), file).unwrap();
    site
}

fn command(site: &Site, arguments: &[&str], url: &str) -> std::process::Command {
    let mut command = program(site.folder.path());
    command.args(arguments).arg("--config").arg(site.path("hss.toml")).env("HSS_DATABASE", url);
    command
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs postgres"]
async fn database_is_spoken_to_over_tls_and_waited_for_at_the_start_and_later() {
    let certificates = Certificates::new(&["127.0.0.1", "other"]);
    let files = certificates.of("127.0.0.1");
    let mut database = Postgres::start_encrypted(Durability::Synced, &files).await;
    let site = site("\ntrusted = 'ca.pem'");
    fs::copy(&files.trusted, site.path("ca.pem")).unwrap();
    let url = database.url();
    let (status, text) = ended(&mut command(&site, &["load", "subscribers.csv"], &url));
    assert_eq!((status, text.contains("2 subscribers loaded")), (Some(0), true), "{text}");

    // It comes up after the server.
    database.crash();
    let mut run = command(&site, &["run"], &url);
    let starting = Program::start(&mut run, tempfile::tempdir().unwrap());
    starting.wait_for("waiting for the database").await;
    assert!(
        !starting.log().contains("listening"),
        "nobody connects to a server without subscribers"
    );
    database.run().await;
    let hss = Hss::of(starting).await;
    let mme = Mme::start(MME, hss.diameter).await.unwrap();
    let mut card = card();
    mme.attach(IMSI, &mut card, &terminal()).await.unwrap();

    // It is lost, and is there again.
    database.crash();
    let refused = mme.attach(IMSI, &mut card, &terminal()).await.unwrap_err();
    assert!(refused.to_string().contains("3004"), "{refused}");
    assert_eq!(hss.ask("GET", &format!("/v1/subscribers/{IMSI}"), &[], "").await.status, 503);
    database.run().await;
    for attempt in 0.. {
        match mme.attach(IMSI, &mut card, &terminal()).await {
            Ok(()) => break,
            Err(error) => assert!(attempt < 50, "{error}"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let state = hss.json(&format!("/v1/subscribers/{IMSI}/state")).await;
    assert_eq!(state["mme"]["host"], MME, "{state}");

    // Who is told to stop does not wait on.
    database.crash();
    let mut run = command(&site, &["run"], &url);
    let mut starting = Program::start(&mut run, tempfile::tempdir().unwrap());
    starting.wait_for("waiting for the database").await;
    starting.terminate();
    assert!(starting.ended().await.success());
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs postgres"]
async fn database_that_will_never_do_ends_the_program() {
    let certificates = Certificates::new(&["127.0.0.1"]);
    let files = certificates.of("127.0.0.1");
    let database = Postgres::start_encrypted(Durability::NotSynced, &files).await;
    let url = database.url();
    // No such database.
    let trusting = site("\ntrusted = 'ca.pem'");
    fs::copy(&files.trusted, trusting.path("ca.pem")).unwrap();
    let (status, text) = ended(&mut command(&trusting, &["run"], &format!("{url}_")));
    assert!(status == Some(2) && text.contains("does not exist"), "{text}");
    // In plain text with one that wants TLS.
    let (status, text) = ended(&mut command(&site(""), &["run"], &url));
    assert!(status == Some(2) && text.contains("no pg_hba.conf entry"), "{text}");
    // What `trusted` names is told when the file is read.
    let site = site("\ntrusted = 'missing.pem'");
    let (status, text) = ended(&mut command(&site, &["check"], &url));
    assert!(status == Some(1) && text.contains("missing.pem"), "{text}");
}
