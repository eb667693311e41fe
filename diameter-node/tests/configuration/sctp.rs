//! `[sctp]`, and addresses of its ends.

use diameter_node::Sctp;

use super::*;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/sctp.toml");

#[test]
fn both_ends_may_have_several_addresses() {
    let node = NodeFile::load(EXAMPLE).unwrap();
    let [listener] = node.listeners.as_slice() else { panic!("one listener") };
    assert_eq!(listener.transport, Transport::Sctp);
    assert_eq!(listener.addresses.to_string(), "192.0.2.7:3868, 198.51.100.7:3868");
    let to: Vec<String> = node.peers[0].connect_to().map(|it| it.to_string()).collect();
    assert_eq!(to, ["192.0.2.1:3868", "198.51.100.1:3868"]);
    let local = ["192.0.2.7", "198.51.100.7"].map(|it| it.parse().unwrap());
    assert_eq!(node.sctp, Sctp { local: local.to_vec(), ..Sctp::default() });
    assert!(node.builder(None).is_ok());
}

#[test]
fn what_the_example_comments_out_is_the_default() {
    let text = fs::read_to_string(EXAMPLE).unwrap();
    let explicit = text.split_once("[sctp]").map(|(_, it)| it.replace("# ", "")).unwrap();
    let explicit: Vec<&str> = explicit.lines().map(|it| it.trim()).collect();
    let settings = explicit.iter().filter(|it| it.contains(" = ")).count();
    assert_eq!(settings, 13);
    let text = format!("{NODE}[sctp]\n{}\n", lines_without_comments(&explicit));
    let sctp = Sctp { local: Vec::new(), ..load(&text).unwrap().sctp };
    assert_eq!(sctp, Sctp::default());
}

/// Comments have lost their signs.
fn lines_without_comments(lines: &[&str]) -> String {
    let value = |it: &&str| {
        let (key, rest) = it.split_once(" = ")?;
        let end = match rest.as_bytes().first()? {
            b'[' => rest.find(']')? + 1,
            b'"' => rest[1..].find('"')? + 2,
            _ => rest.find(' ').unwrap_or(rest.len()),
        };
        Some(format!("{key} = {}\n", &rest[..end]))
    };
    lines.iter().filter_map(value).collect()
}

#[test]
fn what_sctp_cannot_do_is_told() {
    let told = told(&format!(
        "{NODE}[[listen]]\naddress = [\"192.0.2.1:3868\", \"192.0.2.2:3869\"]\ntransport = \"sctp\"\n\
         [[peer]]\nidentity = \"dra.example\"\naddress = [\"a:1\", \"b\"]\ntransport = \"sctp\"\n\
         [[listen]]\naddress = [\"192.0.2.1:3868\", \"192.0.2.2:3868\"]\ntransport = \"tcp\"\n\
         [[listen]]\ntransport = \"sctp\"\n\
         [sctp]\nrto-min = \"2s\"\nheartbeat = \"0s\"\nstreams = 65536\n"
    ));
    let expected = [
        "4:11: the addresses of one end of SCTP have one port",
        "8:11: the addresses of one end of SCTP have one port",
        "11:11: only SCTP listens at several addresses together = write a `[[listen]]` for each",
        "13:1: `address` is missing in [[listen]]",
        "15:1: `rto-initial` of 500ms is not between `rto-min` of 2s and `rto-max` of 1s",
        "17:13: `heartbeat` is less than a millisecond",
        "18:11: `streams`: number too large to fit in target type",
    ];
    assert_eq!(told, expected);
}
