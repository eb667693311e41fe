//! A database that several processes share, and that goes away under them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diameter_node::tls::ClientTls;
use diameter_platform::storage::{Postgres, PostgresError, PostgresSettings, SqlSchema};
use diameter_testkit::Certificates;
use diameter_testkit::postgres::{self as program, Durability};

const FIRST: &str =
    "CREATE TABLE IF NOT EXISTS counter (name text PRIMARY KEY, amount bigint NOT NULL)";
const SECOND: &str = "CREATE TABLE IF NOT EXISTS entry (id bigint PRIMARY KEY)";
const SCHEMA: SqlSchema = SqlSchema { name: "example", migrations: &[FIRST, SECOND] };

const ADD: &str = "INSERT INTO counter VALUES ('one', 1) \
     ON CONFLICT (name) DO UPDATE SET amount = counter.amount + 1 RETURNING amount";
const READ: &str = "SELECT amount FROM counter WHERE name = 'one'";

async fn connect(url: String) -> Postgres {
    let settings =
        PostgresSettings { patience: Duration::from_secs(30), ..PostgresSettings::new(url) };
    Postgres::connect(&settings, &SCHEMA).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn processes_that_start_at_once_make_the_schema_together() {
    let program = program::Postgres::start(Durability::NotSynced).await;
    let starting = (0..8).map(|_| tokio::spawn(connect(program.url())));
    for start in starting.collect::<Vec<_>>() {
        let database = start.await.unwrap();
        database.write(ADD, &[]).await.unwrap();
    }
    let settings = PostgresSettings::new(program.url());
    let older = SqlSchema { migrations: &[FIRST], ..SCHEMA };
    let newer = Postgres::connect(&settings, &older).await.unwrap_err();
    assert_eq!(
        newer.to_string(),
        "the database has schema version 2 of example, and this program knows 1 and older ones: a newer program \
         wrote it"
    );
    let next = SqlSchema {
        migrations: &[FIRST, SECOND, "UPDATE counter SET amount = amount * 2"],
        ..SCHEMA
    };
    for _ in 0..2 {
        let database = Postgres::connect(&settings, &next).await.unwrap();
        let rows = database.read(READ, &[]).await.unwrap();
        assert_eq!(rows[0].get::<_, i64>(0), 16, "each step is done once");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn over_tls_the_database_shows_a_certificate_of_its_host() {
    let certificates = Certificates::new(&["127.0.0.1", "elsewhere.example.net"]);
    let (own, other) = (certificates.of("127.0.0.1"), certificates.of("elsewhere.example.net"));
    let tls = Some(ClientTls::load(&own.trusted).unwrap());
    let patience = Duration::from_secs(2);
    let settings = |url| PostgresSettings { patience, ..PostgresSettings::new(url) };
    let program = program::Postgres::start_encrypted(Durability::NotSynced, &own).await;
    let encrypted = PostgresSettings { tls: tls.clone(), ..settings(program.url()) };
    let database = Postgres::connect(&encrypted, &SCHEMA).await.unwrap();
    let rows = database.read("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", &[]);
    assert!(rows.await.unwrap()[0].get::<_, bool>(0));
    let refused = Postgres::connect(&settings(program.url()), &SCHEMA).await.unwrap_err();
    assert!(refused.to_string().contains("no encryption"), "{refused}");
    let strangers = Certificates::new(&["127.0.0.1"]);
    let foreign = Some(ClientTls::load(strangers.of("127.0.0.1").trusted).unwrap());
    let foreign = PostgresSettings { tls: foreign, ..settings(program.url()) };
    let refused = Postgres::connect(&foreign, &SCHEMA).await.unwrap_err();
    assert!(refused.to_string().contains("certificate"), "{refused}");

    let program = program::Postgres::start_encrypted(Durability::NotSynced, &other).await;
    let wrong_name = PostgresSettings { tls, ..settings(program.url()) };
    let refused = Postgres::connect(&wrong_name, &SCHEMA).await.unwrap_err();
    assert!(refused.to_string().contains("certificate"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn statements_that_are_in_the_way_of_others_are_tried_again() {
    let program = program::Postgres::start(Durability::NotSynced).await;
    // As CockroachDB always is.
    let options = "?options=-c%20default_transaction_isolation%3Dserializable";
    let database = connect(program.url() + options).await;
    let tasks = (0..16).map(|_| {
        let database = database.clone();
        tokio::spawn(async move {
            for _ in 0..20 {
                database.write(ADD, &[]).await.unwrap();
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let rows = database.read(READ, &[]).await.unwrap();
    assert_eq!(rows[0].get::<_, i64>(0), 320);
    let refused = database.write("INSERT INTO nowhere VALUES (1)", &[]).await.unwrap_err();
    assert!(matches!(refused, PostgresError::Refused(_)), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn what_was_told_to_be_done_survives_crashes_and_what_is_open_can_be_looked_up() {
    const PUT: &str = "INSERT INTO entry VALUES ($1) ON CONFLICT (id) DO NOTHING";
    const LOOK_UP: &str = "SELECT id FROM entry WHERE id = $1";
    let mut program = program::Postgres::start(Durability::Synced).await;
    let database = connect(program.url()).await;
    let is_over = Arc::new(AtomicBool::new(false));
    let tasks = (0..8_i64).map(|task| {
        let (database, is_over) = (database.clone(), is_over.clone());
        tokio::spawn(async move {
            let (mut done, mut open) = (Vec::new(), 0);
            for id in (task * 1_000_000).. {
                if is_over.load(Ordering::Relaxed) {
                    break;
                }
                match database.write(PUT, &[&id]).await {
                    Ok(_) => done.push(id),
                    Err(PostgresError::Unknown(_)) => {
                        open += 1;
                        // Reading waits until the database is there again.
                        if !database.read(LOOK_UP, &[&id]).await.unwrap().is_empty() {
                            done.push(id);
                        }
                    }
                    Err(error) => panic!("{error}"),
                }
            }
            (done, open)
        })
    });
    let tasks: Vec<_> = tasks.collect();
    for _ in 0..2 {
        tokio::time::sleep(Duration::from_millis(300)).await;
        program.crash();
        program.run().await;
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    is_over.store(true, Ordering::Relaxed);
    let (mut told, mut open) = (Vec::new(), 0);
    for task in tasks {
        let (done, left_open) = task.await.unwrap();
        told.extend(done);
        open += left_open;
    }
    let rows = database.read("SELECT id FROM entry ORDER BY id", &[]).await.unwrap();
    let there: Vec<i64> = rows.iter().map(|row| row.get(0)).collect();
    assert!(told.len() > 16 && open > 0, "{} were told, {open} were open", told.len());
    assert_eq!(there, told);
}
