//! A client over `std::net`: connects, sends one Session-Termination-Request, disconnects.
//! `cargo run -p diameter-peer --example blocking_client -- ADDRESS:PORT ORIGIN-HOST OUR-NAME`
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use diameter_core::{DiameterIdentity, Header, HopByHopId, Outcome, Request};
use diameter_messages::base::*;
use diameter_peer::*;
use diameter_session::SessionIds;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = || arguments.next().ok_or("arguments: ADDRESS:PORT ORIGIN-HOST OUR-NAME");
    let (address, them, us) = (argument()?, argument()?, argument()?);
    let (them, us) = (DiameterIdentity::try_from(them)?, DiameterIdentity::try_from(us)?);
    let mut capabilities = Capabilities::new(us.clone(), us.clone(), "127.0.0.1".parse()?);
    capabilities.applications = vec![Application::auth(4)];
    let local = Local::new(capabilities, EndToEndIds::new(UNIX_EPOCH.elapsed()?.as_secs(), 1))?;
    let question = SessionTerminationRequest::builder()
        .session_id(SessionIds::new(&*us, SystemTime::now(), std::process::id()).next())
        .origin_host(us.clone())
        .origin_realm(us)
        .destination_realm(them.clone())
        .destination_host(them.clone())
        .auth_application_id(4)
        .termination_cause(TerminationCause::DIAMETER_LOGOUT)
        .build();
    let question = question.to_message(HopByHopId(0), local.end_to_end_ids().next())?;
    let question = question.with_header(Header { application_id: 4, ..*question.header() });

    let mut peer = Peer::new(local, PeerConfig::new(them), u64::from(std::process::id()));
    let (mut transport, mut buffer, mut octets) = (None, bytes::BytesMut::new(), [0; 4096]);
    peer.start(Instant::now());
    loop {
        while let Some(output) = peer.poll() {
            let now = Instant::now();
            match (output, &mut transport) {
                (Output::Connect(id), _) => {
                    transport = Some((id, TcpStream::connect(&address)?));
                    peer.connected(now, id, Security::Plain);
                }
                (Output::Send(_, message), Some((_, tcp))) => tcp.write_all(message.as_bytes())?,
                (Output::Event(Event::Available), _) => {
                    peer.forward(now, &question, now + Duration::from_secs(5), "the question")?;
                }
                (Output::Event(Event::Ended(Ended { context, end, .. })), _) => {
                    let End::Answered(answer) = end else { return Err("no answer".into()) };
                    println!("{context} is answered: {:?}", Outcome::of(&answer));
                    peer.stop(now, DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU);
                }
                (Output::Event(Event::Closed { reason, .. }), _) => {
                    println!("{reason}");
                    return Ok(());
                }
                (output, _) => println!("{output:?}"),
            }
        }
        let Some((connection, tcp)) = &mut transport else { continue };
        let until = peer.next_timeout().unwrap_or_else(Instant::now);
        let wait = until.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        tcp.set_read_timeout(Some(wait))?;
        match tcp.read(&mut octets) {
            Ok(0) => peer.closed(Instant::now(), *connection, "end of stream"),
            Ok(length) => buffer.extend_from_slice(&octets[..length]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => peer.closed(Instant::now(), *connection, error.to_string()),
        }
        peer.received(Instant::now(), *connection, &mut buffer);
        peer.handle_timeout(Instant::now());
    }
}
