//! What starts where nothing is configured.

use super::support::{Ocs, printed, program};

#[tokio::test(flavor = "multi_thread")]
async fn without_a_file_an_example_runs_and_says_how_it_is_tried_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    // The same example, on ports that are free.
    let (status, text) = printed(program().arg("example").current_dir(&path));
    assert_eq!(status, Some(0), "{text}");
    let file = path.join("diameter-ocs-example/ocs.toml");
    let written = std::fs::read_to_string(&file).unwrap();
    let on_free_ports = written.replace(":3868", ":0").replace(":8088", ":0");
    std::fs::write(&file, on_free_ports).unwrap();
    let ocs = Ocs::started(&mut program(), folder).await;
    ocs.program.wait_for("diameter load 127.0.0.1:").await;
    let found = ocs.ask("GET", "/v1/accounts/example", &[], "").await;
    assert_eq!(found.status, 200, "who is on this host may look: {found:?}");
    let account: serde_json::Value = serde_json::from_str(&found.body).unwrap();
    assert_eq!(account["buckets"][0]["balance"], "20");
    assert_eq!(account["buckets"][1]["balance"], "5000000");
    // The command line finds the token of the example by itself.
    let mut command = program();
    command.env_remove("DIAMETER_OCS_TOKEN").current_dir(&path);
    command.args(["account", "top-up", "example", "1", "--key", "a"]);
    command.args(["--api", &ocs.http.to_string()]);
    let (status, text) = printed(&mut command);
    assert!(status == Some(0) && text.contains("money: 21 EUR"), "{text}");
}
