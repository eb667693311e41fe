//! The commands that speak with peers, against peers that are made for one test each: what goes over the
//! connection, and what a signal does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use diameter_core::{DiameterIdentity, Message};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::{CreditControlRequest, ReAuthRequest, ReAuthRequestType};
use diameter_node::{Context, Node, SendOptions, Tcp, UnknownPeers};
use diameter_peer::framing::next_message;
use diameter_peer::{
    Application, Capabilities, EndToEndIds, IncomingLimits, Local, Outgoing, Security,
};

const SERVER: DiameterIdentity = DiameterIdentity::from_static("ocs.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const US: [&str; 2] = ["--identity", "pgw1.example.net"];

fn diameter(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(arguments);
    command
}

fn texts(output: &Output) -> (String, String) {
    let text = |octets: &[u8]| String::from_utf8(octets.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// Reads the first message of a connection.
fn first_message(stream: &mut TcpStream) -> Message {
    let mut buffer = BytesMut::new();
    let mut octets = [0; 4096];
    loop {
        let count = stream.read(&mut octets).unwrap();
        assert_ne!(count, 0, "closed before a message");
        buffer.extend_from_slice(&octets[..count]);
        if let Some(message) = next_message(&mut buffer, 1 << 20).unwrap() {
            return message;
        }
    }
}

/// What `ping` with these arguments says to its peer, and what it prints when that answers so.
fn pinged(arguments: &[&str], answer: impl FnOnce(&Message) -> Vec<u8>) -> (Message, Output) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let mut ping = diameter(&[&["ping", &address], &US[..], arguments].concat());
    let ping = ping.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    let cer = first_message(&mut stream);
    stream.write_all(&answer(&cer)).unwrap();
    drop(stream);
    (cer, ping.wait_with_output().unwrap())
}

#[test]
fn accounting_is_advertised_by_its_own_avp() {
    let arguments = ["--application", "3", "--application", "4", "--application", "16777251"];
    let (cer, _) = pinged(&arguments, |_| Vec::new());
    let applications = Capabilities::of(&cer).unwrap().applications;
    let s6a = Application::auth(16_777_251).of_vendor(10_415);
    let expected = [Application::acct(3), Application::auth(4), s6a];
    assert!(expected.iter().all(|it| applications.contains(it)), "{applications:?}");
    assert_eq!(applications.len(), expected.len());
}

/// A CEA whose Origin-Host is `192.0.2.7:3868`, as it stands in configurations; its realm is right.
const CEA_OF_AN_ADDRESS: &str = "\
    01000080 00000101 00000000 00000011 00000022 \
    0000010c 4000000c 000007d1 \
    00000108 40000016 3139322e302e322e373a33383638 0000 \
    00000128 40000013 6578616d706c652e6f7267 00 \
    00000101 4000000e 0001c0000201 0000 \
    0000010a 4000000c 00000000 \
    0000010d 00000009 78000000 \
    00000102 4000000c 00000004";

#[test]
fn name_that_is_no_identity_is_told_with_its_text() {
    let digits: Vec<u8> = CEA_OF_AN_ADDRESS.bytes().filter(u8::is_ascii_hexdigit).collect();
    let pairs = digits.chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    let cea: BytesMut = pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
    let cea = Message::parse(cea.freeze()).unwrap();
    let (_, output) = pinged(&["--application", "4"], |cer| {
        cea.with_header(cer.header().answer()).as_bytes().to_vec()
    });
    let expected = "error: the peer's Origin-Host is no DiameterIdentity: \"192.0.2.7:3868\"\n";
    assert_eq!((output.status.code(), texts(&output).1.as_str()), (Some(1), expected));
}

#[test]
fn load_answers_re_auth_requests_of_its_sessions_and_of_no_others() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let answers = Arc::new([AtomicU64::new(0), AtomicU64::new(0)]);
    let counted = answers.clone();
    let credit_control = move |request: CreditControlRequest, context: Context| {
        let answers = counted.clone();
        async move {
            let options =
                SendOptions { peer: Some(context.peer().clone()), ..SendOptions::default() };
            for (session, answer) in [request.session_id.as_str(), "another"].iter().zip(&*answers)
            {
                let identity = context.identity();
                let rar = ReAuthRequest::builder()
                    .session_id(*session)
                    .origin_host(identity.host.clone())
                    .origin_realm(identity.realm.clone())
                    .destination_realm(request.origin_realm.clone())
                    .destination_host(request.origin_host.clone())
                    .auth_application_id(4)
                    .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
                    .build();
                let code = match context.client().send_with(rar, options.clone()).await {
                    Ok(raa) => raa.result_code.0,
                    Err(diameter_node::SendError::Failure { outcome, .. }) => outcome.code(),
                    Err(error) => panic!("{error}"),
                };
                answer.store(code.into(), Ordering::Relaxed);
            }
            let answer = request.answer(context.identity());
            Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
        }
    };
    let server = Node::builder(SERVER, REALM)
        .handle(credit_control)
        .sends::<ReAuthRequest>()
        .unknown_peers(UnknownPeers::accept())
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0));
    let server = runtime.block_on(server.start()).unwrap();
    let address = server.local_addresses()[0].to_string();
    let arguments = ["--concurrency", "1", "--duration", "0.3"];
    let output = diameter(&[&["load", &address], &US[..], &arguments].concat()).output().unwrap();
    let (out, err) = texts(&output);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    assert_eq!(answers.each_ref().map(|it| it.load(Ordering::Relaxed)), [2002, 5002]);
    assert!(out.contains("it asked for "), "{out}");
}

/// A running `diameter serve gy`, and where it listens.
fn serve() -> (Child, String) {
    let mut command = diameter(&["serve", "gy", "--listen", "127.0.0.1:0"]);
    let command = command.args(["--identity", "ocs.example.net"]).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, line.trim().rsplit(' ').next().unwrap().to_owned())
}

fn terminate(child: &Child) {
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-s", "TERM", &pid]).status().unwrap().success());
}

/// How a program ends, and how long that takes.
fn end_of(mut child: Child) -> (Option<i32>, Duration) {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(30) {
        if let Some(status) = child.try_wait().unwrap() {
            return (status.code(), start.elapsed());
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    panic!("it does not end");
}

/// A connection to a server that never answers a DPR.
fn stubborn(address: &str) -> TcpStream {
    let host = DiameterIdentity::from_static("pgw1.example.net");
    let mut capabilities = Capabilities::new(host, REALM, Ipv4Addr::LOCALHOST.into());
    capabilities.applications.push(Application::auth(4));
    let local = Local::new(capabilities, EndToEndIds::new(0, 0)).unwrap();
    let limits = IncomingLimits::default();
    let (security, now) = (Security::Plain, Instant::now());
    let (_, cer) = Outgoing::new(now, local, security, limits, 0);
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(cer.as_bytes()).unwrap();
    assert_eq!(first_message(&mut stream).header().command_code, 257);
    stream
}

#[test]
fn server_that_is_terminated_tells_its_peers_and_ends_well() {
    let (child, address) = serve();
    let mut peer = stubborn(&address);
    terminate(&child);
    assert_eq!(first_message(&mut peer).header().command_code, 282);
    drop(peer);
    assert_eq!(end_of(child).0, Some(0));
}

#[test]
fn third_signal_waits_for_nobody() {
    let (child, address) = serve();
    let mut peer = stubborn(&address);
    terminate(&child);
    assert_eq!(first_message(&mut peer).header().command_code, 282);
    terminate(&child);
    thread::sleep(Duration::from_millis(200));
    terminate(&child);
    let (status, time) = end_of(child);
    assert_eq!(status, Some(0));
    // A DPA is waited for for five seconds.
    assert!(time < Duration::from_secs(4), "{time:?}");
    drop(peer);
}

#[test]
fn load_that_is_terminated_reports_what_it_has_measured() {
    let (mut server, address) = serve();
    let mut load = diameter(&[&["load", &address], &US[..], &["--duration", "600"]].concat());
    let load = load.stdout(Stdio::piped()).spawn().unwrap();
    thread::sleep(Duration::from_millis(1500));
    terminate(&load);
    let output = load.wait_with_output().unwrap();
    let (out, _) = texts(&output);
    assert!(out.starts_with("ocs.example.net answered "), "{out}");
    assert!(out.contains("CCR-I"), "{out}");
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn load_prints_no_row_for_what_did_not_happen() {
    let (mut server, address) = serve();
    let arguments = ["--updates", "0", "--duration", "0.2", "--concurrency", "1"];
    let output = diameter(&[&["load", &address], &US[..], &arguments].concat()).output().unwrap();
    let (out, _) = texts(&output);
    assert!(out.contains("CCR-I") && !out.contains("CCR-U") && !out.contains(" 0 "), "{out}");
    assert!(!out.contains("re-authorizations"), "{out}");
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn watchdog_interval_has_its_least() {
    let output = diameter(&["ping", "localhost", "--watchdog", "5"]).args(US).output().unwrap();
    let (_, err) = texts(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(err.contains("RFC 3539 asks for 6s at least"), "{err}");
}
