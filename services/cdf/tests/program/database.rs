//! A database as a consumer of the program.

use std::fs;
use std::path::Path;
use std::time::Duration;

use diameter_testkit::Certificates;
use diameter_testkit::postgres::{Durability, Postgres};

use super::{Cdf, pgw, used};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn a_database_gets_records_over_tls_if_an_authority_vouches_for_it() {
    let certificates = Certificates::new(&["127.0.0.1"]);
    let files = certificates.of("127.0.0.1");
    let database = Postgres::start_encrypted(Durability::NotSynced, &files).await;
    let others = Certificates::new(&["127.0.0.1"]);
    let folder = tempfile::tempdir().unwrap();
    let url = folder.path().join("url");
    fs::write(&url, database.url()).unwrap();
    let consumer = |name: &str, trusted: &Path| {
        let (url, trusted) = (url.display(), trusted.display());
        format!(
            "[[postgres]]\nname = '{name}'\nurl = {{ file = '{url}' }}\ntrusted = '{trusted}'\n"
        )
    };
    let known = consumer("database", &files.trusted);
    let stranger = consumer("stranger", &others.of("127.0.0.1").trusted);
    let cdf = Cdf::start(|file| {
        file.replace("[administration]", &format!("{known}{stranger}[administration]"))
    })
    .await;
    let (_node, trigger) = pgw(cdf.diameter).await;
    trigger.event(used()).await.unwrap();
    let mut text = String::new();
    for _ in 0..600 {
        text = cdf.command(&["consumer", "list"]).1;
        let stranger = text.split("stranger").nth(1).unwrap_or_default();
        if text.contains("database  postgres, lag of 0 records")
            && stranger.starts_with("  postgres, lag of 1 records")
            && stranger.contains("gets none since")
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{text}");
}
