//! The file of profiles: names for peers, identity, dictionaries; what stands above what; mistakes in their lines.

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of this is tests")]

mod server;

use std::fs;
use std::path::Path;
use std::process::Command;

use diameter_testkit::Certificates;
use server::Server;
use tempfile::TempDir;

/// A folder in the place of `~/.config`, with this file.
fn home(text: &str) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("diameter")).unwrap();
    fs::write(home.path().join("diameter/config.toml"), text).unwrap();
    home
}

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(arguments).env("XDG_CONFIG_HOME", home);
    for variable in ["DIAMETER_PROFILE", "DIAMETER_IDENTITY", "DIAMETER_REALM"] {
        command.env_remove(variable);
    }
    command
}

/// Status, standard output and standard error.
fn run(command: &mut Command) -> (Option<i32>, String, String) {
    let output = command.output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// A charging system.
fn ocs(arguments: &[&str]) -> Server {
    Server::start(&[&["gy", "--identity", "ocs.example.net"], arguments].concat())
}

#[test]
fn a_peer_is_reached_by_its_name_in_general_and_in_a_profile() {
    let server = ocs(&[]);
    let text = format!(
        "identity = \"laptop.example.net\"\n[[peer]]\nname = \"ocs\"\naddress = \"127.0.0.1:9\"\n\
         [[profile]]\nname = \"lab\"\n[[profile.peer]]\nname = \"ocs\"\naddress = \"{}\"\n",
        server.address
    );
    let home = home(&text);
    let ping = ["ping", "ocs", "-n", "1"];
    // Nobody listens at the general one.
    let (status, out, err) = run(&mut command(home.path(), &ping));
    assert_eq!(status, Some(1), "{out}{err}");
    assert!(err.contains("127.0.0.1:9"), "{err}");
    let (status, out, err) =
        run(&mut command(home.path(), &[&ping[..], &["--profile", "lab"]].concat()));
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("identity      ocs.example.net"), "{out}");
    // The environment names a profile too, and the command line stands above it.
    let (status, out, _) = run(command(home.path(), &ping).env("DIAMETER_PROFILE", "lab"));
    assert_eq!(status, Some(0), "{out}");
    let arguments = [&ping[..], &["--profile", "nobody"]].concat();
    let (status, _, err) = run(command(home.path(), &arguments).env("DIAMETER_PROFILE", "lab"));
    assert_eq!(status, Some(2));
    assert!(err.contains("there is no profile `nobody`; there are: lab"), "{err}");
}

#[test]
fn the_command_line_stands_above_the_environment_and_that_above_the_file() {
    let home = home("identity = \"in the file\"\n");
    let (status, _, err) = run(&mut command(home.path(), &["ping", "127.0.0.1:9"]));
    assert_eq!(status, Some(2), "{err}");
    assert!(
        err.contains("config.toml:1:12") && err.contains("identity = \"in the file\""),
        "{err}"
    );

    // An identity without a realm in it is refused by its name, before anything is sent.
    fs::write(home.path().join("diameter/config.toml"), "identity = \"file\"\n").unwrap();
    let ping = ["ping", "127.0.0.1:9"];
    for (variable, argument, who) in [
        (None, None, "file"),
        (Some("environment"), None, "environment"),
        (Some("environment"), Some("argument"), "argument"),
    ] {
        let mut command = command(home.path(), &ping);
        command.envs(variable.map(|value| ("DIAMETER_IDENTITY", value)));
        command.args(argument.map(|it| ["--identity", it]).into_iter().flatten());
        let (status, _, err) = run(&mut command);
        assert_eq!(status, Some(2));
        assert!(err.contains(&format!("`{who}` has no realm in it")), "{err}");
    }
}

#[test]
fn certificates_are_used_for_peers_with_tls_and_left_out_for_others() {
    let files = Certificates::new(&["laptop.example.net", "ocs.example.net"]);
    let own = files.of("laptop.example.net");
    let server = files.of("ocs.example.net");
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    let [certificate, key, trusted] =
        [&server.certificate, &server.key, &server.trusted].map(|it| path(it));
    let secured =
        ocs(&["--tls-certificate", &certificate, "--tls-key", &key, "--tls-trusted", &trusted]);
    let plain = ocs(&[]);
    let [certificate, key, trusted] = [&own.certificate, &own.key, &own.trusted].map(|it| path(it));
    let home = home(&format!(
        "identity = \"laptop.example.net\"\n[tls]\ncertificate = \"{certificate}\"\nkey = \"{key}\"\n\
         trusted = \"{trusted}\"\n[[peer]]\nname = \"secured\"\naddress = \"{}\"\n[[peer]]\nname = \"plain\"\n\
         address = \"{}\"\ntransport = \"tcp\"\n",
        secured.address, plain.address
    ));
    for (name, tls) in [
        ("secured", "  TLS           subjectAltName ocs.example.net"),
        ("plain", "  TLS           none"),
    ] {
        let (status, out, err) = run(&mut command(home.path(), &["ping", name, "-n", "1"]));
        assert_eq!(status, Some(0), "{out}{err}");
        assert!(out.contains(tls), "{out}");
    }
    // Keys are named, and never shown.
    let (status, out, _) = run(&mut command(home.path(), &["config", "show"]));
    assert_eq!(status, Some(0));
    assert!(out.contains(&key) && !out.contains("PRIVATE"), "{out}");
    assert!(out.contains("plain    127.0.0.1:") && out.contains("  tcp\n"), "{out}");
    assert_eq!(run(&mut command(home.path(), &["config", "check"])).0, Some(0));
}

#[test]
fn dictionaries_of_the_file_are_known_and_those_of_the_command_line_instead() {
    let acme = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/export.in/acme.xml");
    let home = home(&format!("dictionaries = [\"{}\"]\n", acme.display()));
    let show = ["dictionary", "show", "Loyalty-Tier"];
    assert_eq!(run(&mut command(home.path(), &show)).0, Some(0));
    let without = tempfile::tempdir().unwrap();
    assert_eq!(run(&mut command(without.path(), &show)).0, Some(1));
    let other = ["dictionary", "show", "Loyalty-Tier", "--dictionary", "/nowhere.xml"];
    let (status, _, err) = run(&mut command(home.path(), &other));
    assert_eq!(status, Some(2));
    assert!(err.contains("/nowhere.xml"), "{err}");
}

#[test]
fn a_file_with_mistakes_stops_commands_and_check_tells_all_of_them() {
    let home = home("identiy = \"a.example.net\"\ncolor = \"pink\"\n[[peer]]\nname = \"x\"\n");
    let (status, _, err) = run(&mut command(home.path(), &["dictionary", "list"]));
    assert_eq!(status, Some(2));
    assert!(err.contains("did you mean `identity`?"), "{err}");
    let (status, _, err) = run(&mut command(home.path(), &["config", "check"]));
    assert_eq!(status, Some(1));
    for part in ["unknown key `identiy`", "colours are not `pink`", "`address` is missing"] {
        assert!(err.contains(part), "{err}");
    }
    // What is about the tool itself works all the same.
    assert_eq!(run(&mut command(home.path(), &["config", "path"])).0, Some(0));
    assert_eq!(run(&mut command(home.path(), &["completions", "bash"])).0, Some(0));
    // A file that is named and cannot be used is a mistake too.
    fs::write(home.path().join("diameter/config.toml"), "dictionaries = [\"none.xml\"]\n").unwrap();
    let (status, _, err) = run(&mut command(home.path(), &["config", "check"]));
    assert_eq!(status, Some(1));
    assert!(err.contains("diameter/none.xml"), "{err}");
}
