//! What is taken over from the file while the agent is at work.

use std::fs;

use diameter_testkit::http::ask;

use crate::{Radius, SECRET};

#[tokio::test(flavor = "multi_thread")]
async fn clients_and_secrets_are_those_of_the_file_at_once() {
    let radius = Radius::start().await;
    assert!(radius.is_answered(SECRET).await);
    let before = fs::read_to_string(&radius.file).unwrap();
    let secret = radius.file.with_file_name("radius-secret");
    fs::write(&secret, "another secret of it").unwrap();

    // Nothing of a file with a mistake.
    fs::write(&radius.file, before.replace("\"required\"", "\"never\"")).unwrap();
    radius.program.signal("HUP");
    radius.program.wait_for("the file was not taken over, all stays as it is").await;
    assert!(radius.is_answered(SECRET).await);

    // What cannot be taken over is told.
    fs::write(&radius.file, before.replace("[radius]\n", "[radius]\nconnections = 7\n")).unwrap();
    radius.program.signal("HUP");
    radius.program.wait_for("`connections` in [radius]: takes a restart").await;
    assert!(radius.is_answered("another secret of it").await);
    assert!(!radius.is_answered(SECRET).await);
    assert!(!radius.program.log().contains("`access` in [radius]"));

    // What was counted before counts on.
    let clients = ask(radius.http, "GET", "/v1/clients", &[], "").body;
    assert!(clients.contains("\"received\":4,\"accepted\":3"), "{clients}");
    assert!(clients.contains("\"dropped\":1"), "{clients}");
}
