//! A peer over real sockets against a real freeDiameterd, in both directions (Debian: `freediameterd`
//! and `freediameter-extensions`). Ignored unless asked for:
//! `cargo test -p diameter-peer --test freediameter -- --ignored`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use diameter_core::DiameterIdentity;
use diameter_messages::base::DisconnectCause;
use diameter_peer::*;
use diameter_testkit::freediameter::FreeDiameter;
use diameter_testkit::{Program, free_port};

const US: DiameterIdentity = DiameterIdentity::from_static("us.client.lab");
const THEM: DiameterIdentity = DiameterIdentity::from_static("fd.server.lab");

/// A daemon and its port; it ends with the test.
struct Daemon {
    program: Program,
    port: u16,
}

impl Daemon {
    /// Starts one that takes peers of `client.lab`, unless told otherwise.
    fn start(setup: impl FnOnce(FreeDiameter<'static>) -> FreeDiameter<'static>) -> Self {
        let port = free_port();
        let daemon = FreeDiameter::new("fd.server.lab").port(port).accepts("*.client.lab");
        Self { program: setup(daemon).start(), port }
    }
}

fn local() -> Arc<Local> {
    let realm = DiameterIdentity::from_static("client.lab");
    let mut capabilities = Capabilities::new(US, realm, "127.0.0.1".parse().unwrap());
    capabilities.applications = vec![Application::auth(4)];
    capabilities.state_id = Some(1);
    Local::new(capabilities, EndToEndIds::new(1, 2)).unwrap()
}

fn peer(identity: DiameterIdentity) -> Peer<()> {
    let mut config = PeerConfig::new(identity);
    config.watchdog_interval = WatchdogInterval::MIN;
    Peer::new(local(), config, 3)
}

/// A peer and its transport.
struct Driver {
    peer: Peer<()>,
    transport: Option<(ConnectionId, TcpStream)>,
    buffer: BytesMut,
    events: Vec<Event<()>>,
    dwrs: usize,
}

impl Driver {
    fn new(peer: Peer<()>) -> Self {
        Self { peer, transport: None, buffer: BytesMut::new(), events: Vec::new(), dwrs: 0 }
    }

    /// Goes on until this is so.
    fn run_until(&mut self, port: u16, is_done: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(40);
        loop {
            self.follow(port);
            if is_done(self) {
                return;
            }
            assert!(Instant::now() < deadline, "{:?} {:?}", self.peer.state(), self.events);
            let Some((id, stream)) = &mut self.transport else {
                std::thread::sleep(Duration::from_millis(10));
                self.peer.handle_timeout(Instant::now());
                continue;
            };
            let mut octets = [0; 4096];
            match stream.read(&mut octets) {
                Ok(0) => self.peer.closed(Instant::now(), *id, "end of stream"),
                Ok(length) => {
                    self.buffer.extend_from_slice(&octets[..length]);
                    self.peer.received(Instant::now(), *id, &mut self.buffer);
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => self.peer.closed(Instant::now(), *id, error.to_string()),
            }
            self.peer.handle_timeout(Instant::now());
        }
    }

    fn follow(&mut self, port: u16) {
        while let Some(output) = self.peer.poll() {
            match output {
                Output::Connect(id) => {
                    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
                    self.attach(id, stream);
                    self.peer.connected(Instant::now(), id, Security::Plain);
                }
                Output::Send(_, message) => {
                    let header = message.header();
                    self.dwrs +=
                        usize::from(header.command_code == 280 && header.flags.0 & 0x80 != 0);
                    let (_, stream) = self.transport.as_mut().unwrap();
                    stream.write_all(message.as_bytes()).unwrap();
                }
                Output::StartTls(_) => panic!("nobody offered TLS"),
                Output::Close(..) => self.transport = None,
                Output::Event(event) => self.events.push(event),
            }
        }
    }

    fn attach(&mut self, id: ConnectionId, stream: TcpStream) {
        stream.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
        self.transport = Some((id, stream));
    }

    fn close_reason(&self) -> String {
        let mut events = self.events.iter().rev();
        let reason = events.find_map(|event| match event {
            Event::Closed { reason, .. } => Some(reason.to_string()),
            _ => None,
        });
        reason.unwrap_or_default()
    }
}

#[test]
#[ignore = "needs freeDiameterd"]
fn connects_answers_watchdogs_asks_its_own_and_disconnects() {
    let daemon = Daemon::start(|daemon| daemon);
    let mut driver = Driver::new(peer(THEM));
    driver.peer.start(Instant::now());
    driver.run_until(daemon.port, |it| it.peer.is_available());
    let agreement = driver.peer.agreement().unwrap().clone();
    assert_eq!(agreement.capabilities.product_name, "freeDiameter");
    assert_eq!(agreement.common, CommonApplications::Only(vec![4]));
    assert_eq!(agreement.errors, None);

    // Both ask after about six seconds of silence; whoever is first keeps the other from it.
    driver.run_until(daemon.port, |it| it.peer.statistics().messages_received > 1);
    driver.run_until(daemon.port, |it| it.dwrs > 1 || it.peer.statistics().messages_received > 3);
    assert_eq!(driver.peer.watchdog(), WatchdogState::Okay);
    assert_eq!(driver.peer.statistics().unasked_watchdog_answers, 0);

    driver.peer.stop(Instant::now(), DisconnectCause::REBOOTING);
    driver.run_until(daemon.port, |it| it.peer.state() == State::Closed);
    assert_eq!(driver.close_reason(), "disconnected: REBOOTING");
    daemon.program.wait_for_blocking("sent a DPR with cause: REBOOTING");
}

#[test]
#[ignore = "needs freeDiameterd"]
fn is_called_by_freediameter_and_called_back_after_a_break() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let here = listener.local_addr().unwrap();
    let daemon = Daemon::start(|daemon| daemon.connect("us.client.lab", here));
    let mut driver = Driver::new(peer(THEM));
    for (state, watchdog) in
        [(State::ROpen, WatchdogState::Okay), (State::ROpen, WatchdogState::Reopen)]
    {
        let (stream, _) = listener.accept().unwrap();
        let cer = first_message(&driver.peer, &stream);
        let id = driver.peer.accept(Instant::now(), cer).unwrap();
        driver.attach(id, stream);
        driver.run_until(daemon.port, |it| it.peer.state().is_open());
        assert_eq!((driver.peer.state(), driver.peer.watchdog()), (state, watchdog));
        // A cable is pulled.
        let (id, _) = driver.transport.take().unwrap();
        driver.peer.closed(Instant::now(), id, "cut");
        driver.follow(daemon.port);
    }
}

/// The CER on a new connection.
fn first_message(peer: &Peer<()>, mut stream: &TcpStream) -> IncomingCer {
    let limits = IncomingLimits::default();
    let mut incoming = Incoming::new(Instant::now(), peer.local().clone(), Security::Plain, limits);
    let (mut buffer, mut octets) = (BytesMut::new(), [0; 4096]);
    loop {
        let length = stream.read(&mut octets).unwrap();
        assert_ne!(length, 0, "closed before the CER");
        buffer.extend_from_slice(&octets[..length]);
        if let Some(cer) = incoming.received(&mut buffer).unwrap() {
            return cer;
        }
    }
}

#[test]
#[ignore = "needs freeDiameterd"]
fn refusals_of_freediameter_are_understood() {
    // We are not on its list.
    let daemon = Daemon::start(|daemon| daemon.accepts("*.other.lab"));
    let mut driver = Driver::new(peer(THEM));
    driver.peer.start(Instant::now());
    driver.run_until(daemon.port, |it| !it.close_reason().is_empty());
    let why = "fd.server.lab refuses the connection with DIAMETER_UNKNOWN_PEER (3010)";
    assert!(driver.close_reason().starts_with(why), "{}", driver.close_reason());

    // It does not relay, and has no application of ours.
    let daemon = Daemon::start(|daemon| daemon.does_not_relay());
    let mut driver = Driver::new(peer(THEM));
    driver.peer.start(Instant::now());
    driver.run_until(daemon.port, |it| !it.close_reason().is_empty());
    let why = "fd.server.lab refuses the connection with DIAMETER_NO_COMMON_APPLICATION (5010)";
    assert!(driver.close_reason().starts_with(why), "{}", driver.close_reason());

    // It is somebody else.
    let daemon = Daemon::start(|daemon| daemon);
    let mut driver = Driver::new(peer(DiameterIdentity::from_static("ocs.server.lab")));
    driver.peer.start(Instant::now());
    driver.run_until(daemon.port, |it| !it.close_reason().is_empty());
    let why = "the peer calls itself fd.server.lab, expected ocs.server.lab";
    assert_eq!(driver.close_reason(), why);
}

#[test]
#[ignore = "needs freeDiameterd"]
fn example_talks_to_freediameter() {
    let daemon = Daemon::start(|daemon| daemon);
    let test = std::env::current_exe().unwrap();
    let example = test.parent().and_then(Path::parent).unwrap().join("examples/blocking_client");
    let output = Command::new(&example)
        .arg(format!("127.0.0.1:{}", daemon.port))
        .args([&*THEM, &*US])
        .output()
        .expect("`cargo test -p diameter-peer` builds the examples first");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        text.contains("the question is answered: Some(Result(DIAMETER_APPLICATION_UNSUPPORTED"),
        "{text}"
    );
    assert!(text.ends_with("disconnected: DO_NOT_WANT_TO_TALK_TO_YOU\n"), "{text}");
    daemon.program.wait_for_blocking("sent a DPR");
}
