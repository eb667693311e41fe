//! What the command line says.

use diameter_testkit::Certificates;

use super::support::{FILE, Ocs, TARIFFS, folder, printed, program};

#[test]
fn all_mistakes_of_a_file_are_told_at_once() {
    let wrong = FILE
        .replace("folder = \"data\"", "folder = \"data\"\nurl = { env = \"OCS_OPERATOR\" }")
        .replace("currency = \"EUR\"", "currency = \"EURO\"")
        .replace("127.0.0.1:0\"\ntransport", "0.0.0.0:0\"\ntransport")
        .replace("money = \"20\"", "money = \"20\"\ncolour = \"red\"");
    let folder = folder(&wrong, TARIFFS);
    let (status, text) =
        printed(program().args(["check", "--config", "ocs.toml"]).current_dir(folder.path()));
    assert_eq!(status, Some(1), "{text}");
    for part in ["`folder` or `url`", "`EURO` is no currency", "plain text", "`colour`"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_file_that_is_right_and_one_whose_tariffs_are_not() {
    let right = folder(FILE, TARIFFS);
    let check = ["check", "--config", "ocs.toml"];
    let (status, text) = printed(program().args(check).current_dir(right.path()));
    assert_eq!(status, Some(0), "{text}");
    assert!(text.contains("0 peers, 1 accounts to begin with, 1 tariffs"), "{text}");
    let wrong = folder(FILE, &TARIFFS.replace("octets", "apples"));
    let (status, text) = printed(program().args(check).current_dir(wrong.path()));
    assert!(status == Some(1) && text.contains("tariffs.toml:7"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_speaks_https_with_whom_an_authority_vouches_for() {
    let certificates = Certificates::new(&["localhost 127.0.0.1"]);
    let files = certificates.of("localhost");
    let tls = format!(
        "[administration]\ntls = {{ certificate = '{}', key = '{}' }}",
        files.certificate.display(),
        files.key.display(),
    );
    let folder = folder(&FILE.replace("[administration]", &tls), TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let run = |server: String, ca: Option<std::path::PathBuf>| {
        let mut command = program();
        command.args(["account", "list", "--api", &server]);
        command.args(ca.iter().flat_map(|it| ["--ca".into(), it.clone().into_os_string()]));
        let printing = tokio::task::spawn_blocking(move || printed(&mut command));
        async move { printing.await.unwrap() }
    };
    for server in
        [format!("https://{}", ocs.http), format!("https://localhost:{}", ocs.http.port())]
    {
        let (status, text) = run(server.clone(), Some(files.trusted.clone())).await;
        assert!(status == Some(0) && text.contains("example"), "{server}: {text}");
    }
    let server = format!("https://{}", ocs.http);
    let (status, text) = run(server.clone(), None).await;
    assert!(status == Some(2) && text.contains("say with --ca"), "{text}");
    let others = Certificates::new(&["localhost"]);
    let (status, text) = run(server, Some(others.of("localhost").trusted)).await;
    assert!(status == Some(2) && text.contains("certificate"), "{text}");
    let (status, text) = run(ocs.http.to_string(), Some(files.trusted)).await;
    assert_eq!(status, Some(2), "in plain text nobody answers: {text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_kept_on_the_command_line() {
    let folder = folder(FILE, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let run = |line: &'static str| {
        let ocs = &ocs;
        async move { ocs.run(&line.split(' ').collect::<Vec<_>>()).await }
    };
    let (status, text) =
        run("account add family --tariff standard --subscriber msisdn-491701234567").await;
    assert!(status == Some(0) && text.contains("subscriber msisdn-491701234567"), "{text}");
    let (status, text) = run("account top-up family 12.50 --key voucher-1").await;
    assert!(status == Some(0) && text.contains("money: 12.5 EUR"), "{text}");
    let (_, text) = run("account top-up family 12.50 --key voucher-1").await;
    assert!(text.starts_with("voucher-1 was entered before"), "{text}");
    let (_, text) = run("account take-out family 2.50 --key fee-1").await;
    assert!(text.contains("money: 10 EUR"), "{text}");
    let (_, text) = run("account allowance family weekend octets --rating-group 10").await;
    assert!(text.contains("1 weekend: 0 octets"), "{text}");
    let (_, text) = run("account top-up family 5000 --bucket 1 --key weekend-1").await;
    assert!(text.contains("1 weekend: 5000 octets"), "{text}");
    let (_, text) = run("account list").await;
    assert_eq!(text.lines().count(), 2, "{text}");
    let (status, text) = run("account show nobody").await;
    assert_eq!((status, text.as_str()), (Some(1), "error: there is no account `nobody`\n"));
    let (_, text) = run("price standard 1500 --rating-group 10").await;
    assert!(text.contains("rule internet of version 1: charge"), "{text}");
    assert!(text.contains("1500 octets are charged, 0.015"), "{text}");
    let (status, text) = run("backup").await;
    assert!(status == Some(0) && text.starts_with("backed up into "), "{text}");
    let (_, lines) = run("export").await;
    assert_eq!(lines.lines().count(), 4, "{lines}");
    let (status, text) = run("verify family").await;
    assert!(status == Some(0) && text.contains("1 accounts, 3 transfers, 0 mismatches"), "{text}");
}
