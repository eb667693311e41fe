//! What the command line says.

use std::fs;

use diameter_testkit::Certificates;

use super::{Cdf, example, printed, program};

#[test]
fn what_is_wrong_with_a_file_is_said_in_its_lines() {
    let folder = tempfile::tempdir().unwrap();
    let example = example(folder.path());
    let file = example.join("cdf.toml");
    let check = || printed(program().arg("check").arg("--config").arg(&file));
    let (status, text) = check();
    assert!(status == Some(0) && text.contains("2 consumers"), "{text}");
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, written.replace("\"6h\"", "6").replace("utc-offset", "utc-ofset")).unwrap();
    let (status, text) = check();
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("supervision") && text.contains("utc-ofset"), "all at once: {text}");
}

#[test]
fn a_file_that_is_no_file_of_records_is_told_where() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cut.cdr");
    fs::write(&file, [0xBF, 0x4F, 0x10, 0x80]).unwrap();
    let (status, text) = printed(program().args(["show", "--format", "ber"]).arg(&file));
    assert!(status == Some(1) && text.contains("cut.cdr: at offset 3"), "{text}");
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
    let cdf = Cdf::start(|file| file.replace("[administration]", &tls)).await;
    let run = |server: String, ca: Option<&std::path::PathBuf>| {
        let mut command = program();
        command.args(["consumer", "list", "--api", &server]).current_dir(&cdf.path);
        command.args(ca.iter().flat_map(|it| ["--ca".into(), it.as_os_str().to_owned()]));
        printed(&mut command)
    };
    for server in
        [format!("https://{}", cdf.http), format!("https://localhost:{}", cdf.http.port())]
    {
        let (status, text) = run(server.clone(), Some(&files.trusted));
        assert!(status == Some(0) && text.contains("billing"), "{server}: {text}");
    }
    let server = format!("https://{}", cdf.http);
    let (status, text) = run(server.clone(), None);
    assert!(status == Some(2) && text.contains("say with --ca"), "{text}");
    let others = Certificates::new(&["localhost"]);
    let (status, text) = run(server, Some(&others.of("localhost").trusted));
    assert!(status == Some(2) && text.contains("certificate"), "{text}");
    let (status, text) = run(cdf.http.to_string(), Some(&files.trusted));
    assert_eq!(status, Some(2), "in plain text nobody answers: {text}");
}
