//! What relates a message to others, found by one walk over its header and the AVPs at its top.

use bytes::Bytes;
use diameter_core::{AvpIter, AvpKey, AvpView, CommandFlags, Header, Outcome, ResultCode};

use crate::identity::{self, Identity};

const SESSION_ID: AvpKey = AvpKey::ietf(263);
const ORIGIN_HOST: AvpKey = AvpKey::ietf(264);
const RESULT_CODE: AvpKey = AvpKey::ietf(268);
const AUTH_SESSION_STATE: AvpKey = AvpKey::ietf(277);
const ROUTE_RECORD: AvpKey = AvpKey::ietf(282);
const DESTINATION_HOST: AvpKey = AvpKey::ietf(293);
const EXPERIMENTAL_RESULT: AvpKey = AvpKey::ietf(297);
const CC_REQUEST_NUMBER: AvpKey = AvpKey::ietf(415);
const CC_REQUEST_TYPE: AvpKey = AvpKey::ietf(416);
const ACCOUNTING_RECORD_TYPE: AvpKey = AvpKey::ietf(480);
const ACCOUNTING_RECORD_NUMBER: AvpKey = AvpKey::ietf(485);
/// Session-Termination.
const TERMINATION: u32 = 275;
/// Capabilities-Exchange, Device-Watchdog, Disconnect-Peer.
const OF_NEIGHBOURS: [u32; 3] = [257, 280, 282];

/// The header of a message and what its top-level AVPs say of sessions, hosts and results. What cannot be read is
/// as if it were not there.
///
/// ```
/// use bytes::Bytes;
/// use diameter_analysis::Outline;
///
/// let request = Bytes::from_static(&[
///     1, 0, 0, 32, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, // a Device-Watchdog-Request
///     0, 0, 1, 8, 0x40, 0, 0, 9, b'b', 0, 0, 0, // Origin-Host
/// ]);
/// let outline = Outline::of(&request).expect("a header");
/// assert_eq!(outline.origin_host, Some(&b"b"[..]));
/// assert!(outline.is_request() && outline.session_id.is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Outline<'a> {
    octets: &'a Bytes,
    /// The header, whatever version it says.
    pub header: Header,
    /// Session-Id.
    pub session_id: Option<&'a [u8]>,
    /// Origin-Host.
    pub origin_host: Option<&'a [u8]>,
    /// Destination-Host.
    pub destination_host: Option<&'a [u8]>,
    /// Result-Code or Experimental-Result.
    pub outcome: Option<Outcome>,
    /// What the message is in its session; `None` where it does not say.
    pub phase: Option<Phase>,
    /// CC-Request-Number or Accounting-Record-Number.
    pub number: Option<u32>,
    /// How many Route-Records there are: each agent on the way adds one (RFC 6733, 6.7.1).
    pub route_records: u32,
    has_identities: bool,
}

/// What a message is in its session: of CC-Request-Type, Accounting-Record-Type, Auth-Session-State and the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// The session begins.
    Begin,
    /// It goes on.
    Update,
    /// It ends.
    End,
    /// It is all there is of its session.
    Event,
}

impl<'a> Outline<'a> {
    /// Reads the octets of a message; `None` when they are less than a header.
    pub fn of(octets: &'a Bytes) -> Option<Self> {
        let header = Header::salvage(octets)?;
        let mut outline = Self {
            octets,
            header,
            session_id: None,
            origin_host: None,
            destination_host: None,
            outcome: None,
            phase: (header.command_code == TERMINATION).then_some(Phase::End),
            number: None,
            route_records: 0,
            has_identities: false,
        };
        for avp in AvpIter::new(octets, Header::LENGTH).map_while(Result::ok) {
            outline.take(&avp);
        }
        Some(outline)
    }

    fn take(&mut self, avp: &AvpView<'a>) {
        let number = || avp.octets().map(u32::from_be_bytes);
        match avp.key() {
            SESSION_ID => self.session_id = self.session_id.or(Some(avp.data())),
            ORIGIN_HOST => self.origin_host = self.origin_host.or(Some(avp.data())),
            DESTINATION_HOST => self.destination_host = self.destination_host.or(Some(avp.data())),
            RESULT_CODE => {
                let result = || number().map(|code| Outcome::Result(ResultCode(code)));
                self.outcome = self.outcome.or_else(result);
            }
            EXPERIMENTAL_RESULT => self.outcome = experimental(avp).or(self.outcome),
            // Authorization without a state to keep: the exchange is the session.
            AUTH_SESSION_STATE if number() == Some(1) => {
                self.phase = self.phase.or(Some(Phase::Event));
            }
            CC_REQUEST_TYPE => {
                self.phase = match number() {
                    Some(1) => Some(Phase::Begin),
                    Some(2) => Some(Phase::Update),
                    Some(3) => Some(Phase::End),
                    Some(4) => Some(Phase::Event),
                    _ => self.phase,
                }
            }
            ACCOUNTING_RECORD_TYPE => {
                self.phase = match number() {
                    Some(1) => Some(Phase::Event),
                    Some(2) => Some(Phase::Begin),
                    Some(3) => Some(Phase::Update),
                    Some(4) => Some(Phase::End),
                    _ => self.phase,
                }
            }
            CC_REQUEST_NUMBER | ACCOUNTING_RECORD_NUMBER => self.number = number(),
            ROUTE_RECORD => self.route_records += 1,
            key => self.has_identities |= identity::is_identity(key),
        }
    }

    /// Whether it is a request.
    pub fn is_request(&self) -> bool {
        self.header.flags.contains(CommandFlags::REQUEST)
    }

    /// Whether it is for the neighbour alone, and never forwarded: capabilities exchange, watchdog, disconnect.
    pub fn is_of_neighbours(&self) -> bool {
        OF_NEIGHBOURS.contains(&self.header.command_code)
    }

    /// Who the message is about: IMSI, MSISDN, public identities, addresses, of Subscription-Id, User-Name,
    /// Public-Identity, User-Identity, MSISDN, Framed-IP-Address and the like.
    pub fn identities(&self) -> Vec<Identity> {
        let mut found = Vec::new();
        for avp in self.identity_avps() {
            identity::read(&avp, &mut found);
        }
        found
    }

    /// The AVPs in which [`identities`](Self::identities) stand.
    pub(crate) fn identity_avps(&self) -> impl Iterator<Item = AvpView<'a>> + use<'a> {
        let start = if self.has_identities { Header::LENGTH } else { self.octets.len() };
        let avps = AvpIter::new(self.octets, start).map_while(Result::ok);
        avps.filter(|avp| identity::is_identity(avp.key()))
    }

    /// The octets of the message, as far as there are.
    pub fn octets(&self) -> &'a Bytes {
        self.octets
    }
}

fn experimental(avp: &AvpView<'_>) -> Option<Outcome> {
    let number = |key: AvpKey| {
        let mut inside = avp.avps().map_while(Result::ok);
        inside.find(|it| it.key() == key)?.octets().map(u32::from_be_bytes)
    };
    let code = number(AvpKey::ietf(298))?;
    // Some leave the vendor out; the code is what counts.
    let vendor_id = number(AvpKey::ietf(266)).unwrap_or_default();
    Some(Outcome::Experimental { vendor_id, code })
}
