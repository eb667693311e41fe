//! Clients of others: freeDiameter's and OTP's run a session of three requests.

use std::path::{Path, PathBuf};
use std::process::Command;

use diameter_testkit::freediameter::FreeDiameter;
use diameter_testkit::{Address, Program, build, build_folder, otp};

use super::support::{FILE, Ocs, TARIFFS, folder};

/// Their sources are those of the tests of nodes with them.
fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/interop/tests/nodes").join(name)
}

async fn start() -> (tempfile::TempDir, Ocs) {
    let file = FILE
        .replace("ocs.example.net", "us.server.lab")
        .replace("realm = \"example.net\"", "realm = \"server.lab\"")
        .replace("imsi-262010000000000", "msisdn-491701234567");
    let folder = folder(&file, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    (folder, ocs)
}

/// The client has its answers, and the account is charged for 2 times 4096 octets.
async fn assert_charged(ocs: &Ocs, client: &Program) {
    let said = client.wait_for("LAB-RESULT").await;
    assert!(said.contains("sent=3 answered=3 success=3"), "{said}\n{}", client.log());
    assert_eq!(ocs.money().await, ("19.91808".to_owned(), "0".to_owned()));
    let (status, text) = ocs.run(&["verify"]).await;
    assert!(status == Some(0) && text.contains(" 0 mismatches"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd and a C compiler"]
async fn a_client_of_freediameter_is_charged() {
    let (_folder, ocs) = start().await;
    let extension = build_folder("ocs-freediameter").join("lab.fdx");
    let sources = ["lab.c", "dictionary.c", "server.c", "client.c"];
    build(
        Command::new("gcc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-fcommon", "-o"])
            .arg(&extension)
            .args(sources.map(|name| source(&format!("freediameter/{name}"))))
            .args(["-lfdproto", "-lfdcore"]),
    );
    let lab = format!("listen={} client realm=server.lab", Address::new().ip());
    let client = FreeDiameter::new("fd.client.lab")
        .accepts("*.lab *.server.lab *.client.lab")
        .knows_applications()
        .extension(&extension.display().to_string(), &lab)
        .does_not_relay()
        .connect("us.server.lab", ocs.diameter)
        .routes_to("us.server.lab")
        .start_async()
        .await;
    assert_charged(&ocs, &client).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Erlang"]
async fn a_client_of_otp_is_charged() {
    let (_folder, ocs) = start().await;
    let dictionaries = ["otp/lab_cc.dia", "otp/lab_s6a.dia"].map(source);
    let code = otp::compile(&build_folder("ocs-otp"), &dictionaries, &[source("otp/lab_peer.erl")]);
    let to = format!("connect={}", ocs.diameter);
    let arguments = ["client", "identity=otp.client.lab", "realm=client.lab"];
    let arguments = arguments.into_iter().chain(["realm_of_server=server.lab", &to]);
    let arguments: Vec<_> = arguments.map(str::to_owned).collect();
    let client = otp::start(&code, "lab_peer", &arguments);
    assert_charged(&ocs, &client).await;
}
