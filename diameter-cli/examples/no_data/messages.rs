//! The messages of the network: each is encoded once, and what is a subscriber's own is written over it.

use std::fmt::Write;

use anyhow::{Context, anyhow};
use diameter_core::CommandFlags;
use diameter_dictionary::Catalogue;
use diameter_dictionary::json::Encoder;

use crate::network::Host;

/// Which message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    CapabilitiesRequest,
    CapabilitiesAnswer,
    WatchdogRequest,
    WatchdogAnswer,
    AuthenticationRequest,
    AuthenticationAnswer,
    LocationRequest,
    LocationAnswer,
    PolicyInitial,
    PolicyInitialAnswer,
    PolicyFinal,
    PolicyLost,
    PolicyFinalAnswer,
    PolicyReturn,
    PolicyReturnAnswer,
    ChargingInitial,
    ChargingInitialAnswer,
    ChargingUpdate,
    ChargingUpdateAnswer,
    ChargingFinal,
    ChargingFinalAnswer,
    ChargingReturn,
    ChargingReturnAnswer,
    UnknownSession,
}

impl Kind {
    const ALL: [Self; 24] = [
        Self::CapabilitiesRequest,
        Self::CapabilitiesAnswer,
        Self::WatchdogRequest,
        Self::WatchdogAnswer,
        Self::AuthenticationRequest,
        Self::AuthenticationAnswer,
        Self::LocationRequest,
        Self::LocationAnswer,
        Self::PolicyInitial,
        Self::PolicyInitialAnswer,
        Self::PolicyFinal,
        Self::PolicyLost,
        Self::PolicyFinalAnswer,
        Self::PolicyReturn,
        Self::PolicyReturnAnswer,
        Self::ChargingInitial,
        Self::ChargingInitialAnswer,
        Self::ChargingUpdate,
        Self::ChargingUpdateAnswer,
        Self::ChargingFinal,
        Self::ChargingFinalAnswer,
        Self::ChargingReturn,
        Self::ChargingReturnAnswer,
        Self::UnknownSession,
    ];

    pub(crate) fn is_request(self) -> bool {
        matches!(
            self,
            Self::CapabilitiesRequest
                | Self::WatchdogRequest
                | Self::AuthenticationRequest
                | Self::LocationRequest
                | Self::PolicyInitial
                | Self::PolicyFinal
                | Self::PolicyLost
                | Self::PolicyReturn
                | Self::ChargingInitial
                | Self::ChargingUpdate
                | Self::ChargingFinal
                | Self::ChargingReturn
        )
    }

    /// Whether it stays between two neighbours.
    pub(crate) fn is_of_neighbours(self) -> bool {
        matches!(
            self,
            Self::CapabilitiesRequest
                | Self::CapabilitiesAnswer
                | Self::WatchdogRequest
                | Self::WatchdogAnswer
        )
    }

    /// Who sends such a request.
    pub(crate) fn client(self) -> Host {
        match self {
            Self::AuthenticationRequest | Self::LocationRequest => Host::Mme1,
            _ => Host::Pgw1,
        }
    }

    /// The message as JSON, with [`IMSI`], [`SESSION`], [`ADDRESS`] and [`SPEAKER`] where something else is to stand.
    fn json(self) -> String {
        match self {
            Self::CapabilitiesRequest => neighbour("CER", CAPABILITIES),
            Self::CapabilitiesAnswer => {
                neighbour("CEA", &format!("\"Result-Code\": 2001, {CAPABILITIES}"))
            }
            Self::WatchdogRequest => neighbour("DWR", ""),
            Self::WatchdogAnswer => neighbour("DWA", "\"Result-Code\": 2001"),
            Self::AuthenticationRequest => s6a(
                "AIR",
                '3',
                "\"Visited-PLMN-Id\": {\"meaning\": \"00101\"}, \
                 \"Requested-EUTRAN-Authentication-Info\": {\"Number-Of-Requested-Vectors\": 1}",
            ),
            Self::AuthenticationAnswer => {
                let (rand, xres) = ("a5".repeat(16), "5a".repeat(8));
                let (autn, kasme) = ("c3".repeat(16), "3c".repeat(32));
                let vector = format!(
                    "\"Authentication-Info\": {{\"E-UTRAN-Vector\": [{{\"Item-Number\": 1, \
                     \"RAND\": {{\"octets\": \"{rand}\"}}, \"XRES\": {{\"octets\": \"{xres}\"}}, \
                     \"AUTN\": {{\"octets\": \"{autn}\"}}, \"KASME\": {{\"octets\": \"{kasme}\"}}}}]}}"
                );
                s6a("AIA", '3', &vector)
            }
            Self::LocationRequest => s6a(
                "ULR",
                '4',
                "\"Visited-PLMN-Id\": {\"meaning\": \"00101\"}, \"RAT-Type\": \"EUTRAN\", \
                 \"ULR-Flags\": \"S6a/S6d-Indicator | Initial-Attach-Indicator\"",
            ),
            Self::LocationAnswer => s6a(
                "ULA",
                '4',
                "\"ULA-Flags\": 1, \"Subscription-Data\": {\"Subscriber-Status\": \"SERVICE_GRANTED\", \
                 \"AMBR\": {\"Max-Requested-Bandwidth-UL\": 50000000, \
                 \"Max-Requested-Bandwidth-DL\": 100000000}, \
                 \"APN-Configuration-Profile\": {\"Context-Identifier\": 1, \
                 \"All-APN-Configurations-Included-Indicator\": 0, \
                 \"APN-Configuration\": [{\"Context-Identifier\": 1, \"PDN-Type\": \"IPv4\", \
                 \"Service-Selection\": \"internet\"}]}}",
            ),
            Self::PolicyInitial => gx(("CCR", 'I'), '1', POLICY_REQUEST),
            Self::PolicyReturn => gx(("CCR", 'I'), '5', POLICY_REQUEST),
            Self::PolicyInitialAnswer => gx(("CCA", 'I'), '1', POLICY_ANSWER),
            Self::PolicyReturnAnswer => gx(("CCA", 'I'), '5', POLICY_ANSWER),
            Self::PolicyFinal => {
                gx(("CCR", 'T'), '1', "\"Termination-Cause\": \"DIAMETER_LOGOUT\"")
            }
            Self::PolicyLost => {
                gx(("CCR", 'T'), '1', "\"Termination-Cause\": \"DIAMETER_SERVICE_NOT_PROVIDED\"")
            }
            Self::PolicyFinalAnswer => gx(("CCA", 'T'), '1', "\"Result-Code\": 2001"),
            Self::ChargingInitial => gy(("CCR", 'I'), '2', ASKS),
            Self::ChargingReturn => gy(("CCR", 'I'), '6', ASKS),
            Self::ChargingInitialAnswer => gy(("CCA", 'I'), '2', GRANTS),
            Self::ChargingReturnAnswer => gy(("CCA", 'I'), '6', GRANTS),
            Self::ChargingUpdate => gy(("CCR", 'U'), '2', USED),
            Self::ChargingUpdateAnswer => gy(("CCA", 'U'), '2', GRANTS),
            Self::UnknownSession => gy(("CCA", 'U'), '2', "\"Result-Code\": 5002"),
            Self::ChargingFinal => gy(("CCR", 'T'), '2', FINAL),
            Self::ChargingFinalAnswer => gy(("CCA", 'T'), '2', "\"Result-Code\": 2001"),
        }
    }
}

const IMSI: &str = "999999999999999";
/// The end of a Session-Id, without the digit before it.
const SESSION: &str = "999999";
const ADDRESS: [u8; 4] = [10, 255, 255, 254];
/// Who sends an answer, or a message between neighbours.
const SPEAKER: &str = "peer";
/// What stands before the value of CC-Request-Number.
const NUMBER: [u8; 8] = [0, 0, 1, 0x9f, 0x40, 0, 0, 12];

const CAPABILITIES: &str = "\"Host-IP-Address\": \"10.20.0.10\", \"Vendor-Id\": 10415, \
    \"Product-Name\": \"Example\", \"Auth-Application-Id\": [4, 16777238, 16777251]";
const POLICY_REQUEST: &str = "\"Framed-IP-Address\": {\"meaning\": \"10.255.255.254\"}, \
    \"Called-Station-Id\": \"internet\", \"IP-CAN-Type\": \"3GPP_EPS\", \"RAT-Type\": \"EUTRAN\"";
const POLICY_ANSWER: &str = "\"Result-Code\": 2001, \
    \"Charging-Rule-Install\": [{\"Charging-Rule-Name\": [{\"octets\": \"696e7465726e6574\"}]}]";
const ASKS: &str = "\"Multiple-Services-Credit-Control\": [{\"Rating-Group\": 10, \
    \"Requested-Service-Unit\": {\"CC-Total-Octets\": 50000000}}]";
const USED: &str = "\"Multiple-Services-Credit-Control\": [{\"Rating-Group\": 10, \
    \"Requested-Service-Unit\": {\"CC-Total-Octets\": 50000000}, \
    \"Used-Service-Unit\": [{\"CC-Total-Octets\": 50000000}], \"Reporting-Reason\": [\"QUOTA_EXHAUSTED\"]}]";
const GRANTS: &str = "\"Result-Code\": 2001, \"Multiple-Services-Credit-Control\": [{\"Rating-Group\": 10, \
    \"Granted-Service-Unit\": {\"CC-Total-Octets\": 50000000}, \"Validity-Time\": 3600, \"Result-Code\": 2001}]";
const FINAL: &str = "\"Termination-Cause\": \"DIAMETER_LOGOUT\", \
    \"Multiple-Services-Credit-Control\": [{\"Rating-Group\": 10, \
    \"Used-Service-Unit\": [{\"CC-Total-Octets\": 21000000}], \"Reporting-Reason\": [\"FINAL\"]}]";

fn neighbour(command: &str, rest: &str) -> String {
    message(&[
        &format!("\"command\": \"{command}\""),
        &format!("\"Origin-Host\": \"{SPEAKER}.example.net\", \"Origin-Realm\": \"example.net\""),
        rest,
    ])
}

fn s6a(command: &str, session: char, rest: &str) -> String {
    let is_request = command.ends_with('R');
    message(&[
        &format!(
            "\"command\": \"{command}\", \"Session-Id\": \"mme1.example.net;1795773000;{session}{SESSION}\""
        ),
        "\"Auth-Session-State\": \"NO_STATE_MAINTAINED\"",
        &origin(is_request, "mme1"),
        &if is_request {
            format!("\"User-Name\": \"{IMSI}\"")
        } else {
            "\"Result-Code\": 2001".to_owned()
        },
        rest,
    ])
}

fn gx(phase: (&str, char), session: char, rest: &str) -> String {
    let (command, _) = phase;
    let subscriber = if command == "CCR" { subscriber() } else { String::new() };
    credit_control("Gx", phase, session, &[&subscriber, rest])
}

fn gy(phase: (&str, char), session: char, rest: &str) -> String {
    let (command, _) = phase;
    let subscriber = match command {
        "CCR" => format!(
            "\"Service-Context-Id\": \"32251@3gpp.org\", {}, \
             \"Service-Information\": {{\"PS-Information\": {{\"Called-Station-Id\": \"internet\"}}}}",
            subscriber()
        ),
        _ => String::new(),
    };
    credit_control("Gy", phase, session, &[&subscriber, rest])
}

fn credit_control(
    application: &str,
    (command, phase): (&str, char),
    session: char,
    rest: &[&str],
) -> String {
    let phase = match phase {
        'I' => "INITIAL_REQUEST",
        'U' => "UPDATE_REQUEST",
        _ => "TERMINATION_REQUEST",
    };
    let id = if application == "Gx" { 16_777_238 } else { 4 };
    let head = format!(
        "\"command\": \"{command}\", \"application\": \"{application}\", \
         \"Session-Id\": \"pgw1.example.net;1795773000;{session}{SESSION}\", \"Auth-Application-Id\": {id}, \
         \"CC-Request-Type\": \"{phase}\", \"CC-Request-Number\": 0"
    );
    let origin = origin(command == "CCR", "pgw1");
    let parts: Vec<&str> =
        [head.as_str(), &origin].into_iter().chain(rest.iter().copied()).collect();
    message(&parts)
}

/// Requests come from the client, answers from whoever gives them.
fn origin(is_request: bool, client: &str) -> String {
    let host = if is_request { client } else { SPEAKER };
    let destination = if is_request { ", \"Destination-Realm\": \"example.net\"" } else { "" };
    format!(
        "\"Origin-Host\": \"{host}.example.net\", \"Origin-Realm\": \"example.net\"{destination}"
    )
}

fn subscriber() -> String {
    format!(
        "\"Subscription-Id\": [{{\"Subscription-Id-Type\": \"END_USER_IMSI\", \
         \"Subscription-Id-Data\": \"{IMSI}\"}}]"
    )
}

fn message(parts: &[&str]) -> String {
    let mut json = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        let separator = if json.is_empty() { '{' } else { ',' };
        // Nothing that is written into memory fails.
        let _ = write!(json, "{separator}{part}");
    }
    json + "}"
}

/// What is a message's own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Identity {
    pub(crate) subscriber: u32,
    pub(crate) end_to_end: u32,
    pub(crate) hop_by_hop: u32,
    /// Who sends, where the kind of the message does not say it.
    pub(crate) speaker: Host,
    /// CC-Request-Number.
    pub(crate) number: u32,
    /// Whom the agent has the request from.
    pub(crate) forwarded_from: Option<Host>,
    pub(crate) is_repeated: bool,
}

/// All messages, and where what is written over stands in them.
pub(crate) struct Templates(Vec<Template>);

struct Template {
    octets: Vec<u8>,
    imsi: Option<usize>,
    session: Option<usize>,
    address: Option<usize>,
    speaker: Option<usize>,
    number: Option<usize>,
}

impl Templates {
    pub(crate) fn new() -> anyhow::Result<Self> {
        let mut encoder = Encoder::new(Catalogue::standard());
        let templates = Kind::ALL.iter().map(|kind| {
            let encoded = encoder.encode(&kind.json()).pop().context("a message")?;
            let octets = encoded.map_err(|mistake| anyhow!("{kind:?}: {mistake:?}"))?.octets;
            let find = |wanted: &[u8]| octets.windows(wanted.len()).position(|it| it == wanted);
            Ok(Template {
                imsi: find(IMSI.as_bytes()),
                session: find(SESSION.as_bytes()),
                address: find(&ADDRESS),
                speaker: find(SPEAKER.as_bytes()),
                number: find(&NUMBER).map(|at| at + NUMBER.len()),
                octets,
            })
        });
        templates.collect::<anyhow::Result<_>>().map(Self)
    }

    /// A message of a subscriber.
    pub(crate) fn message(&self, kind: Kind, identity: &Identity) -> Vec<u8> {
        // There is one for each kind, in their order.
        let Some(template) = self.0.get(kind as usize) else { return Vec::new() };
        let mut octets = template.octets.clone();
        let mut put = |at: Option<usize>, text: &[u8]| {
            if let Some(place) = at.and_then(|at| octets.get_mut(at..at + text.len())) {
                place.copy_from_slice(text);
            }
        };
        let number = identity.subscriber.wrapping_add(1);
        put(template.imsi, format!("00101{number:010}").as_bytes());
        put(template.session, format!("{number:06}").as_bytes());
        let [_, a, b, c] = number.to_be_bytes();
        put(template.address, &[10, a | 64, b, c]);
        put(template.speaker, identity.speaker.name().as_bytes());
        put(template.number, &identity.number.to_be_bytes());
        put(Some(12), &identity.hop_by_hop.to_be_bytes());
        put(Some(16), &identity.end_to_end.to_be_bytes());
        if identity.is_repeated
            && let Some(flags) = octets.get_mut(4)
        {
            *flags |= CommandFlags::RETRANSMITTED.0;
        }
        if let Some(client) = identity.forwarded_from {
            route_record(&mut octets, client);
        }
        octets
    }
}

/// Adds a Route-Record (RFC 6733, 6.7.1).
fn route_record(octets: &mut Vec<u8>, client: Host) {
    let host = format!("{}.example.net", client.name());
    let length = 8 + host.len() as u32;
    octets.extend(282u32.to_be_bytes());
    octets.extend((0x4000_0000 | length).to_be_bytes());
    octets.extend(host.as_bytes());
    octets.resize(octets.len().next_multiple_of(4), 0);
    let [_, length @ ..] = (octets.len() as u32).to_be_bytes();
    if let Some(place) = octets.get_mut(1..4) {
        place.copy_from_slice(&length);
    }
}
