//! A peer under test with hands on its transports and its clock: what goes in is octets of the other
//! side, what comes out is written down in the words of RFC 6733, 5.6.

use std::time::{Duration, Instant};

use bytes::BytesMut;
use diameter_core::{
    Answer, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, List, Message, Request,
};
use diameter_messages::base::*;
use diameter_peer::*;

/// The local node's name; lower names win no election against it.
pub(crate) const LOCAL: DiameterIdentity = DiameterIdentity::from_static("m.example.net");
/// A peer that wins elections.
pub(crate) const HIGHER: DiameterIdentity = DiameterIdentity::from_static("z.example.net");
/// A peer that loses elections.
pub(crate) const LOWER: DiameterIdentity = DiameterIdentity::from_static("a.example.net");
pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

pub(crate) struct Rig {
    pub(crate) now: Instant,
    pub(crate) peer: Peer<u32>,
    pub(crate) trace: Vec<String>,
    pub(crate) events: Vec<Event<u32>>,
    pub(crate) sent: Vec<(ConnectionId, Message)>,
    pub(crate) initiator: Option<ConnectionId>,
    pub(crate) responder: Option<ConnectionId>,
    /// The rest of what was received on each connection.
    pub(crate) buffer: BytesMut,
    identity: DiameterIdentity,
    state_id: u32,
    next_id: u32,
}

pub(crate) fn capabilities(host: DiameterIdentity) -> Capabilities {
    let address = "192.0.2.1".parse().unwrap();
    let applications = vec![Application::auth(4)];
    Capabilities { applications, ..Capabilities::new(host, REALM, address) }
}

pub(crate) fn local(capabilities: Capabilities) -> std::sync::Arc<Local> {
    Local::new(capabilities, EndToEndIds::new(0, 1)).unwrap()
}

impl Rig {
    /// A peer of this name that was connected once and disconnected in good order.
    pub(crate) fn new(identity: DiameterIdentity) -> Self {
        let mut rig = Self::fresh(identity);
        rig.r_conn_cer();
        rig.receive_dpr(Side::R, DisconnectCause::REBOOTING);
        rig.peer_disc(Side::R);
        rig.forget();
        rig
    }

    /// A peer of this name that was never connected.
    pub(crate) fn fresh(identity: DiameterIdentity) -> Self {
        Self::with(PeerConfig::new(identity), capabilities(LOCAL))
    }

    pub(crate) fn with(config: PeerConfig, capabilities: Capabilities) -> Self {
        let identity = config.identity.clone();
        Self {
            now: Instant::now(),
            peer: Peer::new(local(capabilities), config, 1),
            trace: Vec::new(),
            events: Vec::new(),
            sent: Vec::new(),
            initiator: None,
            responder: None,
            buffer: BytesMut::new(),
            identity,
            state_id: 0,
            next_id: 0,
        }
    }

    /// Forgets what came out so far.
    pub(crate) fn forget(&mut self) {
        self.trace.clear();
        self.events.clear();
    }

    /// Writes down what comes out. `processed` is the message that just went in.
    pub(crate) fn drain(&mut self, processed: &str) {
        while let Some(output) = self.peer.poll() {
            let line = match output {
                Output::Connect(id) => {
                    self.initiator = Some(id);
                    "I-Snd-Conn-Req".to_owned()
                }
                Output::Send(id, message) => {
                    let line = format!("{}-Snd-{}", self.side(id), name(&message));
                    self.sent.push((id, message));
                    line
                }
                Output::StartTls(id) => format!("{}-Start-TLS", self.side(id)),
                Output::Close(id, closing) => match closing {
                    Closing::Graceful => format!("{}-Disc", self.side(id)),
                    Closing::Reset => format!("{}-Reset", self.side(id)),
                },
                Output::Event(event) => {
                    let line = match &event {
                        // Every message of the other side has a new Origin-State-Id.
                        Event::Restarted { .. } => format!("Process-{processed}"),
                        Event::Request(..) | Event::Ended(..) => "Process".to_owned(),
                        _ => String::new(),
                    };
                    self.events.push(event);
                    line
                }
            };
            if !line.is_empty() {
                self.trace.push(line);
            }
        }
    }

    fn side(&self, id: ConnectionId) -> &'static str {
        if Some(id) == self.initiator { "I" } else { "R" }
    }

    pub(crate) fn id(&self, side: Side) -> Option<ConnectionId> {
        match side {
            Side::I => self.initiator,
            Side::R => self.responder,
        }
    }

    /// Lets time pass.
    pub(crate) fn wait(&mut self, time: Duration) {
        self.now += time;
        self.peer.handle_timeout(self.now);
        self.drain("timeout");
    }

    /// Lets the next timer expire.
    pub(crate) fn expire(&mut self) {
        let at = self.peer.next_timeout().expect("a timer is running");
        self.wait(at.saturating_duration_since(self.now));
    }

    pub(crate) fn start(&mut self) {
        self.peer.start(self.now);
        self.drain("start");
    }

    pub(crate) fn stop(&mut self, cause: DisconnectCause) {
        self.peer.stop(self.now, cause);
        self.drain("stop");
    }

    pub(crate) fn connected(&mut self) {
        let id = self.initiator.expect("a connection was asked for");
        self.peer.connected(self.now, id, Security::Plain);
        self.drain("connected");
    }

    pub(crate) fn connect_failed(&mut self) {
        let id = self.initiator.expect("a connection was asked for");
        self.peer.connect_failed(self.now, id, "connection refused");
        self.drain("connect failed");
    }

    pub(crate) fn peer_disc(&mut self, side: Side) {
        if let Some(id) = self.id(side) {
            self.peer.closed(self.now, id, "end of stream");
            self.drain("closed");
        }
    }

    /// The peer connects and sends a CER.
    pub(crate) fn r_conn_cer(&mut self) {
        let cer = self.cer();
        let _ = self.offer(cer);
    }

    /// A connection on which this has come.
    fn incoming(&self, cer: &Message) -> Result<IncomingCer, Box<Refused>> {
        let limits = IncomingLimits::default();
        let local = self.peer.local().clone();
        let mut incoming = Incoming::new(self.now, local, Security::Plain, limits);
        let mut buffer = BytesMut::from(&cer.as_bytes()[..]);
        Ok(incoming.received(&mut buffer)?.expect("a whole message"))
    }

    /// The peer connects and sends this: whether it waits for the open connection to show a sign of life.
    pub(crate) fn contest(&mut self, cer: &Message) -> bool {
        let cer = self.incoming(cer).unwrap();
        let waits = self.peer.contest(self.now, &cer);
        self.drain("CER");
        waits
    }

    /// The peer connects and sends this.
    pub(crate) fn offer(&mut self, cer: Message) -> Result<ConnectionId, Box<Refused>> {
        let cer = self.incoming(&cer)?;
        let accepted = self.peer.accept(self.now, cer);
        match &accepted {
            Ok(id) => {
                self.responder = Some(*id);
                self.trace.push("R-Accept".into());
            }
            Err(_) => self.trace.push("R-Reject".into()),
        }
        self.drain("CER");
        accepted
    }

    /// This message comes in.
    pub(crate) fn receive(&mut self, side: Side, message: &Message) {
        self.receive_octets(side, message.as_bytes(), name(message));
    }

    pub(crate) fn receive_octets(&mut self, side: Side, octets: &[u8], name: &str) {
        if let Some(id) = self.id(side) {
            self.buffer.extend_from_slice(octets);
            self.peer.received(self.now, id, &mut self.buffer);
            self.drain(name);
        }
    }

    pub(crate) fn receive_cea(&mut self, side: Side) {
        let cea = self.cea().to_message(&self.last_sent(257)).unwrap();
        self.receive(side, &cea);
    }

    pub(crate) fn receive_dwr(&mut self, side: Side) {
        let state_id = self.next_state_id();
        let dwr = DeviceWatchdogRequest::builder()
            .origin_host(self.identity.clone())
            .origin_realm(REALM)
            .origin_state_id(state_id)
            .build();
        let (hop_by_hop_id, end_to_end_id) = self.ids();
        self.receive(side, &dwr.to_message(hop_by_hop_id, end_to_end_id).unwrap());
    }

    pub(crate) fn receive_dwa(&mut self, side: Side) {
        let state_id = self.next_state_id();
        let dwa = DeviceWatchdogAnswer::builder()
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .origin_host(self.identity.clone())
            .origin_realm(REALM)
            .origin_state_id(state_id)
            .build();
        self.receive(side, &dwa.to_message(&self.last_sent(280)).unwrap());
    }

    pub(crate) fn receive_dpr(&mut self, side: Side, cause: DisconnectCause) {
        let dpr = DisconnectPeerRequest::builder()
            .origin_host(self.identity.clone())
            .origin_realm(REALM)
            .disconnect_cause(cause)
            .build();
        let (hop_by_hop_id, end_to_end_id) = self.ids();
        self.receive(side, &dpr.to_message(hop_by_hop_id, end_to_end_id).unwrap());
    }

    pub(crate) fn receive_dpa(&mut self, side: Side) {
        let dpa = DisconnectPeerAnswer::builder()
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .origin_host(self.identity.clone())
            .origin_realm(REALM)
            .build();
        self.receive(side, &dpa.to_message(&self.last_sent(282)).unwrap());
    }

    /// A request of an application comes in.
    pub(crate) fn receive_request(&mut self, side: Side) {
        let (hop_by_hop_id, end_to_end_id) = self.ids();
        self.receive(side, &request(hop_by_hop_id, end_to_end_id));
    }

    /// The application sends a request.
    pub(crate) fn send_request(&mut self, context: u32) -> Result<(), Unsent<u32>> {
        let message = request(HopByHopId(0), EndToEndId(context));
        let deadline = self.now + Duration::from_secs(3600);
        let sent = self.peer.forward(self.now, &message, deadline, context);
        self.drain("send");
        sent
    }

    pub(crate) fn cer(&mut self) -> Message {
        let state_id = self.next_state_id();
        let cer = CapabilitiesExchangeRequest::builder()
            .origin_host(self.identity.clone())
            .origin_realm(REALM)
            .host_ip_address(List::from("192.0.2.2".parse::<diameter_core::Address>().unwrap()))
            .vendor_id(0)
            .product_name("other side")
            .origin_state_id(state_id)
            .auth_application_id(4)
            .build();
        let (hop_by_hop_id, end_to_end_id) = self.ids();
        cer.to_message(hop_by_hop_id, end_to_end_id).unwrap()
    }

    pub(crate) fn cea(&mut self) -> CapabilitiesExchangeAnswer {
        let state_id = self.next_state_id();
        CapabilitiesExchangeAnswer::builder()
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .origin_host(self.identity.clone())
            .origin_realm(REALM)
            .host_ip_address(List::from("192.0.2.2".parse::<diameter_core::Address>().unwrap()))
            .vendor_id(0)
            .product_name("other side")
            .origin_state_id(state_id)
            .auth_application_id(4)
            .build()
    }

    /// The header of the last request of this command that was sent; one of nobody's when there is
    /// none.
    pub(crate) fn last_sent(&self, command_code: u32) -> Header {
        let flags = CommandFlags::REQUEST;
        let is_it =
            |header: &Header| header.command_code == command_code && header.flags.contains(flags);
        let sent = self.sent.iter().rev().map(|(_, message)| *message.header());
        sent.into_iter().find(is_it).unwrap_or(Header {
            flags,
            command_code,
            application_id: 0,
            hop_by_hop_id: HopByHopId(0),
            end_to_end_id: EndToEndId(0),
        })
    }

    pub(crate) fn ids(&mut self) -> (HopByHopId, EndToEndId) {
        self.next_id += 1;
        (HopByHopId(0x1000 + self.next_id), EndToEndId(0x2000 + self.next_id))
    }

    /// Requests that came back, and why.
    pub(crate) fn returned(&self) -> Vec<(u32, Returned)> {
        let ended = self.events.iter().filter_map(|event| match event {
            Event::Ended(Ended { context, end: End::Returned(why), .. }) => Some((*context, *why)),
            _ => None,
        });
        ended.collect()
    }

    /// Answers that arrived, and to what.
    pub(crate) fn answered(&self) -> Vec<(u32, Message)> {
        let ended = self.events.iter().filter_map(|event| match event {
            Event::Ended(Ended { context, end: End::Answered(answer), .. }) => {
                Some((*context, answer.clone()))
            }
            _ => None,
        });
        ended.collect()
    }

    /// Why the connection was closed, in words.
    pub(crate) fn close_reason(&self) -> String {
        let mut events = self.events.iter().rev();
        let reason = events.find_map(|event| match event {
            Event::Closed { reason, .. } => Some(reason.to_string()),
            _ => None,
        });
        reason.expect("it was closed")
    }

    /// The message sent last.
    pub(crate) fn last_message(&self) -> &Message {
        &self.sent.last().expect("something was sent").1
    }

    fn next_state_id(&mut self) -> u32 {
        self.state_id += 1;
        self.state_id
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    I,
    R,
}

/// A Session-Termination-Request under the Application-Id of credit control, which both have.
pub(crate) fn request(hop_by_hop_id: HopByHopId, end_to_end_id: EndToEndId) -> Message {
    let str = SessionTerminationRequest::builder()
        .session_id("a;1;1")
        .origin_host(LOCAL)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .auth_application_id(4)
        .termination_cause(TerminationCause::DIAMETER_LOGOUT)
        .build();
    let message = str.to_message(hop_by_hop_id, end_to_end_id).unwrap();
    message.with_header(Header { application_id: 4, ..*message.header() })
}

/// The abbreviation of a command between neighbours, else `Message`.
pub(crate) fn name(message: &Message) -> &'static str {
    let header = message.header();
    match (header.command_code, header.flags.0 & 0x80 != 0) {
        (257, true) => "CER",
        (257, false) => "CEA",
        (280, true) => "DWR",
        (280, false) => "DWA",
        (282, true) => "DPR",
        (282, false) => "DPA",
        _ => "Message",
    }
}
