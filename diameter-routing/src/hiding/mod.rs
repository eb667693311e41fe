//! Topology hiding: hosts of the own network have pseudonyms towards others.
//!
//! RFC 6733 has no topology hiding; what must fit together when Origin-Host is replaced follows from 6.1.9
//! (Route-Record), 8.8 (Session-Id) and 8.16 (Origin-State-Id).

mod base32;
mod key;
mod names;
mod pass;

use diameter_core::{AvpError, DiameterIdentity, Message};

use crate::{AvpPath, RoutingAvps, TooLong};
use names::Names;
use pass::{Addressed, Hide, Pass, Restore};

pub use key::HidingKey;

/// Whose names are hidden, and how.
#[derive(Clone, Debug)]
pub struct HidingSettings {
    /// The domains of the own network: hosts in them get pseudonyms in the same domain, as realms are routed by
    /// and stay as they are. `epc.mnc001.mcc001.3gppnetwork.org`, for example.
    pub domains: Vec<DiameterIdentity>,
    /// Domains that nobody outside may hear of: their hosts get pseudonyms in the first of `domains`.
    pub inner_domains: Vec<DiameterIdentity>,
    /// Hosts of these domains that keep their names, as the agents at the edge do.
    pub public_hosts: Vec<DiameterIdentity>,
    /// The key that pseudonyms are computed with, and after it those that were used before: their pseudonyms
    /// are still understood.
    pub keys: Vec<HidingKey>,
    /// How many pseudonyms a host has, so that nobody can count the hosts: 1 to 128. A subscriber (User-Name)
    /// always sees the same one of a host.
    pub pseudonyms: u8,
    /// The applications whose messages are changed; all when empty.
    pub applications: Vec<u32>,
    /// AVPs in which own hosts are named, besides those of RFC 6733 and Coupled-Node-Diameter-ID.
    pub avps: Vec<AvpPath>,
}

impl HidingSettings {
    /// One pseudonym for each host of a domain, in all applications.
    pub fn new(domain: DiameterIdentity, key: HidingKey) -> Self {
        Self {
            domains: vec![domain],
            inner_domains: Vec::new(),
            public_hosts: Vec::new(),
            keys: vec![key],
            pseudonyms: 1,
            applications: Vec::new(),
            avps: Vec::new(),
        }
    }
}

/// Gives hosts of the own network pseudonyms in what leaves it, and their names back in what comes in.
///
/// A pseudonym is the host's name, sealed with the key (AES-SIV, RFC 5297). So it is the same in all messages, at
/// all agents with this key and after each restart: an HSS that compares the Origin-Host of two
/// Update-Location-Requests has no reason to cancel. No two hosts share one, none can be computed without the key,
/// and no table is needed to find its host again. The spelling of a name is kept: a host that writes its own name in
/// two ways has two pseudonyms.
///
/// Changed are Session-Id, Origin-Host, Destination-Host, Route-Record, Proxy-Info, Error-Reporting-Host,
/// Redirect-Host, Error-Message, Coupled-Node-Diameter-ID (3GPP TS 29.272, 7.3.177), all of them inside Failed-AVP
/// too, and the AVPs of [`HidingSettings::avps`]. All else, User-Name above all, keeps its octets.
///
/// ```
/// use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Request};
/// use diameter_messages::base::AbortSessionRequest;
/// use diameter_routing::hiding::{Hiding, HidingKey, HidingSettings};
///
/// let domain = DiameterIdentity::from_static("epc.mnc001.mcc001.3gppnetwork.org");
/// let hiding = Hiding::new(HidingSettings::new(domain, HidingKey::new([7; 32])))?;
///
/// let request = AbortSessionRequest::builder()
///     .session_id("client.example.net;1;1".to_string())
///     .origin_host(DiameterIdentity::from_static("hss1.epc.mnc001.mcc001.3gppnetwork.org"))
///     .origin_realm(DiameterIdentity::from_static("epc.mnc001.mcc001.3gppnetwork.org"))
///     .destination_realm(DiameterIdentity::from_static("example.net"))
///     .destination_host(DiameterIdentity::from_static("client.example.net"))
///     .auth_application_id(4)
///     .build();
/// let request = request.to_message(HopByHopId(1), EndToEndId(1))?;
/// let outside = hiding.hide_request(&request)?.ok_or("nothing to hide")?;
/// assert!(!outside.as_bytes().windows(4).any(|it| it == b"hss1"));
/// let back = hiding.restore(&outside)?.ok_or("nothing to restore")?;
/// assert_eq!(back, request);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Hiding {
    names: Names,
    keys: Vec<HidingKey>,
    pseudonyms: u8,
    applications: Vec<u32>,
    avps: Vec<AvpPath>,
}

impl Hiding {
    /// Hides as these settings say.
    ///
    /// # Errors
    ///
    /// When something is missing or out of its range.
    pub fn new(settings: HidingSettings) -> Result<Self, InvalidHiding> {
        let HidingSettings { domains, inner_domains, public_hosts, keys, .. } = settings;
        if domains.is_empty() {
            return Err(InvalidHiding::NoDomain);
        }
        if keys.is_empty() {
            return Err(InvalidHiding::NoKey);
        }
        if !(1..=MOST_PSEUDONYMS).contains(&settings.pseudonyms) {
            return Err(InvalidHiding::Pseudonyms(settings.pseudonyms));
        }
        let text = |names: Vec<DiameterIdentity>| {
            names.into_iter().map(|it| it.as_str().to_owned()).collect::<Vec<_>>()
        };
        Ok(Self {
            names: Names::new(text(domains), text(inner_domains), text(public_hosts)),
            keys,
            pseudonyms: settings.pseudonyms,
            applications: settings.applications,
            avps: settings.avps,
        })
    }

    /// A request as it goes to another network, its Route-Records already there; `None` when nothing of it is hidden.
    ///
    /// # Errors
    ///
    /// When its AVPs cannot be told apart, or it would get too long.
    pub fn hide_request(&self, request: &Message) -> Result<Option<Message>, HidingError> {
        self.hide(request, None)
    }

    /// An answer as it goes to another network. `request` is the request as it was received from there: the answer
    /// comes from the pseudonym that it was sent to.
    ///
    /// # Errors
    ///
    /// When AVPs of either cannot be told apart, or the answer would get too long.
    pub fn hide_answer(
        &self,
        answer: &Message,
        request: &Message,
    ) -> Result<Option<Message>, HidingError> {
        self.hide(answer, Some(request))
    }

    /// A request or an answer that came from another network, with the names of hosts in it; `None` when it has no
    /// pseudonym.
    ///
    /// # Errors
    ///
    /// When its AVPs cannot be told apart, or it would get too long.
    pub fn restore(&self, message: &Message) -> Result<Option<Message>, HidingError> {
        if !self.is_meant(message) {
            return Ok(None);
        }
        let avps = RoutingAvps::of(message)?;
        let mut pass = Pass::new(self, Restore { ciphers: self.ciphers() });
        pass.run(message, avps.origin_host())
    }

    /// Whom a request from another network is for.
    ///
    /// # Errors
    ///
    /// When its AVPs cannot be told apart.
    pub fn destination(&self, request: &Message) -> Result<Destination, HidingError> {
        if !self.is_meant(request) {
            return Ok(Destination::Other);
        }
        let avps = RoutingAvps::of(request)?;
        let Some(host) = avps.destination_host() else { return Ok(Destination::Other) };
        if self.names.is_public(host) {
            return Ok(Destination::Other);
        }
        Ok(match (Restore { ciphers: self.ciphers() }).open(&self.names, host) {
            Some(_) => Destination::Pseudonym,
            None if self.names.domain_of(host).is_some() => Destination::Nobody,
            None => Destination::Other,
        })
    }

    fn hide(
        &self,
        message: &Message,
        request: Option<&Message>,
    ) -> Result<Option<Message>, HidingError> {
        let Some(key) = self.keys.first().filter(|_| self.is_meant(message)) else {
            return Ok(None);
        };
        let avps = RoutingAvps::of(message)?;
        let asked = request.map(RoutingAvps::of).transpose()?;
        // Answers seldom say whom they are about.
        let subscriber = asked.as_ref().map_or(avps.user_name(), RoutingAvps::user_name);
        let addressed = asked.as_ref().and_then(RoutingAvps::destination_host);
        let addressed = addressed.and_then(|host| {
            let opened = Restore { ciphers: self.ciphers() }.open(&self.names, host)?;
            Some(Addressed { host: opened.host, index: opened.index })
        });
        let mut hide = Hide::new(key.cipher(), self.pseudonyms, addressed);
        hide.choose_for_subscriber(subscriber);
        Pass::new(self, hide).run(message, avps.origin_host())
    }

    /// Whether messages of its application are changed.
    fn is_meant(&self, message: &Message) -> bool {
        self.applications.is_empty() || self.applications.contains(&message.header().application_id)
    }

    fn ciphers(&self) -> Vec<key::Cipher> {
        self.keys.iter().map(HidingKey::cipher).collect()
    }
}

/// The most pseudonyms that a host can have.
const MOST_PSEUDONYMS: u8 = 128;

/// Whom a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A host by its pseudonym.
    Pseudonym,
    /// A name in the own network that no host has towards others: a pseudonym that was not given out, or the real
    /// name of a host, which nobody outside should know.
    Nobody,
    /// A host that is not hidden, or none by name.
    Other,
}

/// Why names cannot be hidden like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidHiding {
    /// There is no domain to have pseudonyms in.
    #[error("pseudonyms need a domain")]
    NoDomain,
    /// There is no key.
    #[error("pseudonyms need a key")]
    NoKey,
    /// A host cannot have so many.
    #[error("a host has 1 to {MOST_PSEUDONYMS} pseudonyms, not {0}")]
    Pseudonyms(u8),
}

/// Why names in a message cannot be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HidingError {
    /// Its AVPs cannot be told apart.
    #[error(transparent)]
    Avp(#[from] AvpError),
    /// It would get too long.
    #[error(transparent)]
    TooLong(#[from] TooLong),
}
