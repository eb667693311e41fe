//! Who gets records: each record once, whatever fails.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use diameter_cdf::CdfSettings;
use diameter_cdf::consumer::{ConsumerKind, ConsumerSettings, ConsumerStatus, FolderSettings};
use diameter_cdf::file::{self, Format, entries};
use diameter_cdf::session::Rules;
use diameter_cdf::store::EmbeddedStore;
use diameter_messages::ts32299::PocInformation;
use diameter_platform::storage::{EmbeddedSettings, Fault, PostgresSettings, SimulatedDisk};
use diameter_testkit::postgres::{Durability, Postgres};

use crate::rig::{EVENT, Rig, acr, again, message, plain, request, settings};

/// Files of two records.
fn folder(name: &str, path: &Path, format: Format) -> ConsumerSettings {
    let mut files = file::Settings::new(format, "cdf1");
    files.limits.records = 2;
    let (folder, open) = (path.join(name), path.join(format!("{name}.open")));
    let kind = ConsumerKind::Folder(FolderSettings { folder, open, files });
    ConsumerSettings { name: name.to_owned(), kind }
}

fn with(consumers: Vec<ConsumerSettings>) -> CdfSettings {
    CdfSettings { consumers, ..settings(Rules::default()) }
}

/// The numbers of records in files, by file.
fn handed_over(path: &Path, format: Format) -> BTreeMap<String, Vec<u64>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(path).into_iter().flatten().map(Result::unwrap) {
        let octets = fs::read(entry.path()).unwrap();
        let whole = entries(&octets, format).last().map_or(0, |it| it.unwrap().end);
        assert_eq!(whole, octets.len(), "what is handed over is whole");
        let records = file::show(&octets, format).map(|it| {
            let record = it.unwrap();
            let number = record.get("number").unwrap_or(&record["fields"]["localSequenceNumber"]);
            number.as_u64().unwrap_or_else(|| panic!("{record}"))
        });
        files.insert(entry.file_name().into_string().unwrap(), records.collect());
    }
    files
}

/// Waits until this is so of a consumer, whose tasks go on beside the test.
async fn until(rig: &Rig, consumer: usize, is_so: impl Fn(&ConsumerStatus) -> bool) {
    for _ in 0..1000 {
        if is_so(&rig.cdf.consumers()[consumer]) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{:?}", rig.cdf.consumers()[consumer]);
}

/// All numbers in files, once there are so many.
async fn numbers(path: &Path, format: Format, count: usize) -> Vec<u64> {
    for _ in 0..400 {
        let mut numbers: Vec<u64> = handed_over(path, format).into_values().flatten().collect();
        if numbers.len() >= count {
            numbers.sort_unstable();
            return numbers;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{:?} {:?}", path, handed_over(path, format));
}

fn event(number: usize) -> diameter_core::Message {
    acr(&format!("s;{number}"), 0, EVENT)
}

fn store(disk: &SimulatedDisk) -> EmbeddedStore {
    EmbeddedStore::on(disk.clone(), EmbeddedSettings::default()).unwrap()
}

#[tokio::test]
async fn files_are_closed_by_count_and_by_order_and_a_restart_goes_on() {
    let path = tempfile::tempdir().unwrap();
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let consumers = || {
        let json = folder("json", path.path(), Format::Json);
        vec![json, folder("ber", path.path(), Format::Ts32297)]
    };
    let rig = Rig::start(store(&disk), with(consumers())).await;
    rig.takes((0..5).map(event)).await;
    let json = path.path().join("json");
    assert_eq!(numbers(&json, Format::Json, 4).await, [1, 2, 3, 4]);
    assert_eq!(handed_over(&json, Format::Json).len(), 2);
    // The fifth is in an open file, which is made anew.
    rig.stop().await;
    let open = path.path().join("json.open");
    for entry in fs::read_dir(&open).unwrap() {
        fs::write(entry.unwrap().path(), b"{\"record\":\"PGW").unwrap();
    }
    let rig = Rig::start(store(&disk), with(consumers())).await;
    until(&rig, 0, |it| it.open.is_some_and(|it| it.records == 1)).await;
    let status = &rig.cdf.consumers()[0];
    assert_eq!((status.next, status.lag, status.failure.clone()), (5, 1, None));
    assert!(rig.cdf.hand_over("json") && !rig.cdf.hand_over("nobody"));
    assert_eq!(numbers(&json, Format::Json, 5).await, [1, 2, 3, 4, 5]);
    let ber = path.path().join("ber");
    assert_eq!(numbers(&ber, Format::Ts32297, 4).await, [1, 2, 3, 4]);
    rig.takes([event(5)]).await;
    assert_eq!(numbers(&ber, Format::Ts32297, 6).await, [1, 2, 3, 4, 5, 6]);
    rig.stop().await;
}

/// The process dies at each write to the store, those of positions among them: each record is in one file.
#[tokio::test]
async fn a_process_that_is_killed_at_any_time_has_each_record_in_one_file() {
    for (dies_at, fault) in (0..14).flat_map(|it| [(it, Fault::Die), (it, Fault::DieAfterwards)]) {
        let path = tempfile::tempdir().unwrap();
        let disk = SimulatedDisk::new(EmbeddedStore::tables());
        let consumers = || with(vec![folder("json", path.path(), Format::Json)]);
        let rig = Rig::start(store(&disk), consumers()).await;
        let mut plan = vec![Fault::None; dies_at];
        plan.push(fault);
        disk.plan(plan);
        let events: Vec<_> = (0..6).map(event).collect();
        let mut answered = 0;
        for event in &events {
            if rig.send(event.clone()).await.0 != 2001 {
                break;
            }
            answered += 1;
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        rig.stop().await;
        let folder = path.path().join("json");
        let before = handed_over(&folder, Format::Json);
        let rig = Rig::start(store(&disk.revive()), consumers()).await;
        rig.takes(events[answered..].iter().map(again)).await;
        let found = numbers(&folder, Format::Json, 6).await;
        assert_eq!(found, [1, 2, 3, 4, 5, 6], "{dies_at} {fault:?}");
        let now = handed_over(&folder, Format::Json);
        for (name, records) in before {
            assert_eq!(now[&name], records, "what was handed over stays as it is");
        }
        rig.stop().await;
    }
}

#[tokio::test]
async fn a_folder_that_is_gone_keeps_nobody_waiting_and_gets_all_of_it_later() {
    let path = tempfile::tempdir().unwrap();
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let [gone, there] = ["gone", "there"].map(|it| folder(it, path.path(), Format::Json));
    // Something else is where the folder should be.
    fs::write(path.path().join("gone"), b"").unwrap();
    let rig = Rig::start(store(&disk), with(vec![gone, there])).await;
    rig.takes((0..4).map(event)).await;
    assert_eq!(numbers(&path.path().join("there"), Format::Json, 4).await, [1, 2, 3, 4]);
    // Longer than the store is tidied.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let status = &rig.cdf.consumers()[0];
    assert_eq!((status.next, status.lag), (1, 4));
    assert!(status.failure.as_ref().unwrap().0.contains("gone"), "{:?}", status.failure);
    fs::remove_file(path.path().join("gone")).unwrap();
    assert_eq!(numbers(&path.path().join("gone"), Format::Json, 4).await, [1, 2, 3, 4]);
    until(&rig, 0, |it| it.failure.is_none()).await;
    // Nobody needs the records any more.
    for _ in 0..200 {
        if rig.records().await.is_empty() {
            return rig.stop().await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("they are kept");
}

#[tokio::test]
async fn a_folder_without_space_gets_all_of_it_when_there_is_some() {
    let path = tempfile::tempdir().unwrap();
    let open = path.path().join("full.open");
    fs::create_dir_all(&open).unwrap();
    let without_space = open.join("1.jsonl.open");
    std::os::unix::fs::symlink("/dev/full", &without_space).unwrap();
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let consumers = with(vec![folder("full", path.path(), Format::Json)]);
    let rig = Rig::start(store(&disk), consumers).await;
    rig.takes((0..4).map(event)).await;
    // It fails with the first of them perhaps, and counts the others when it tries again.
    let has_no_space = |it: &ConsumerStatus| {
        it.failure.as_ref().is_some_and(|(failure, _)| failure.contains("No space left"))
    };
    until(&rig, 0, |it| has_no_space(it) && it.lag == 4).await;
    fs::remove_file(without_space).unwrap();
    let folder = path.path().join("full");
    assert_eq!(numbers(&folder, Format::Json, 4).await, [1, 2, 3, 4]);
    until(&rig, 0, |it| it.failure.is_none()).await;
    rig.stop().await;
}

/// What no record has a field for, and a record that has no BER.
#[tokio::test]
async fn what_files_cannot_say_is_counted_and_json_has_it() {
    let path = tempfile::tempdir().unwrap();
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let consumers = [("json", Format::Json), ("ber", Format::Ts32297)]
        .map(|(name, format)| folder(name, path.path(), format));
    let rig = Rig::start(store(&disk), with(consumers.to_vec())).await;
    let mut strange = request("strange", 0, EVENT, 1000);
    let service = strange.service_information.as_mut().unwrap();
    let poc = PocInformation::builder().number_of_participants(2).build();
    service.poc_information = Some(Box::new(poc));
    rig.takes([message(&strange), event(1), message(&plain("plain", 0, EVENT, None)), event(2)])
        .await;
    let json = path.path().join("json");
    assert_eq!(numbers(&json, Format::Json, 4).await, [1, 2, 3, 4]);
    let ber = path.path().join("ber");
    assert_eq!(numbers(&ber, Format::Ts32297, 2).await, [1, 2]);
    until(&rig, 1, |it| it.next == 5 || it.open.is_some()).await;
    let left_out = rig.cdf.consumers().into_iter().map(|it| (it.without_field, it.without_form));
    assert_eq!(left_out.collect::<Vec<_>>(), [(1, 0), (1, 1)]);
    let mut lines = String::new();
    for entry in fs::read_dir(&json).unwrap() {
        lines += &fs::read_to_string(entry.unwrap().path()).unwrap();
    }
    let kept = r#""avps":[{"request":0,"avp":"Service-Information/PoC-Information","value":{"Number-Of-Participants":2}}]"#;
    assert_eq!(lines.matches(kept).count(), 1, "{lines}");
    rig.stop().await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_database_has_each_record_once_and_may_be_gone() {
    let mut database = Postgres::start(Durability::Synced).await;
    let url = database.url().to_string();
    let settings = PostgresSettings {
        patience: Duration::from_millis(500),
        ..PostgresSettings::new(url.clone())
    };
    let kind = ConsumerKind::Postgres(settings);
    let database_consumer = ConsumerSettings { name: "database".to_owned(), kind };
    // Nobody can get these records, so the store keeps them all.
    let path = tempfile::tempdir().unwrap();
    fs::write(path.path().join("gone"), b"").unwrap();
    let consumers = with(vec![database_consumer, folder("gone", path.path(), Format::Json)]);
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let rig = Rig::start(store(&disk), consumers.clone()).await;
    let count = async || {
        let sql =
            "SELECT count(*), count(DISTINCT number), count(record->'fields') FROM cdf_record";
        let asked = tokio::process::Command::new("psql").args(["-qtA", "-c", sql, &url]).output();
        String::from_utf8(asked.await.unwrap().stdout).unwrap().trim().to_owned()
    };
    let caught_up = async |rig: &Rig, next: u32| until(rig, 0, |it| it.next == next).await;
    rig.takes((0..3).map(event)).await;
    caught_up(&rig, 4).await;
    assert_eq!(count().await, "3|3|3");
    database.crash();
    rig.takes((3..6).map(event)).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(rig.cdf.consumers()[0].lag, 3);
    database.run().await;
    caught_up(&rig, 7).await;
    assert_eq!(count().await, "6|6|6");
    // What comes again is there already.
    rig.stop().await;
    use diameter_cdf::store::{Position, Store};
    store(&disk).put_position("database", Position::default()).await.unwrap();
    let rig = Rig::start(store(&disk), consumers).await;
    caught_up(&rig, 7).await;
    assert_eq!(count().await, "6|6|6");
    rig.stop().await;
}
