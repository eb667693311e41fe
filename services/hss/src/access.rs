//! Who may ask what: which networks a realm speaks for (TS 29.272, 5.2.3.1.3), and what a peer may bring.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use diameter_core::DiameterIdentity;
use diameter_core::coding::PlmnId;

use crate::subscriber::Subscriber;

/// Who may ask what.
///
/// - A **realm** speaks for the networks it is allowed. One of TS 23.003, 19.2 names its network:
///   `epc.mnc001.mcc262.3gppnetwork.org` speaks for 262/01.
/// - A **peer**, the other end of a connection, brings requests of its own realm: what a request says of its origin is
///   not believed beyond that. An agent that brings those of others is named with [`Access::with_peer`], and so
///   is a peer that may ask for less.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_core::coding::PlmnId;
/// use diameter_hss::{Access, Application, PeerAccess};
///
/// let home = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
/// let partner = DiameterIdentity::from_static("partner.example");
/// let (ours, theirs) = (PlmnId::from_static("26201"), PlmnId::from_static("26202"));
/// let agent = DiameterIdentity::from_static("dra1.partner.example");
/// let access = Access::by_realm()
///     .allow(&partner, theirs)
///     .with_peer(&agent, PeerAccess { applications: Some(vec![Application::S6a]), ..PeerAccess::default() });
/// assert!(access.check_network(&home, ours).is_ok());
/// assert!(access.check_network(&partner, ours).is_err());
///
/// let access = access.of_peer(&agent, Some(&partner));
/// assert!(access.check(Application::S6a, &partner).is_ok());
/// let refused = access.check(Application::S6a, &home).unwrap_err();
/// assert_eq!(
///     refused.to_string(),
///     "the peer dra1.partner.example may not bring requests of the realm epc.mnc001.mcc262.3gppnetwork.org"
/// );
/// assert!(access.check(Application::S13, &partner).is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Access {
    is_open: bool,
    /// Shared, as the peers are: every request takes a clone along.
    realms: Arc<HashMap<String, Vec<PlmnId>>>,
    peers: Arc<HashMap<String, Arc<PeerAccess>>>,
    /// The peer it is narrowed to.
    of: Option<OfPeer>,
}

/// What a peer may ask, where that is not what all may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeerAccess {
    /// The realms whose requests it may bring.
    pub realms: Realms,
    /// The networks it may ask for, of those that realms speak for; all of them without this.
    pub networks: Option<Vec<PlmnId>>,
    /// The applications it may use; all of them without this.
    pub applications: Option<Vec<Application>>,
}

/// Realms whose requests a peer may bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Realms {
    /// The one it has named as its own when it connected.
    #[default]
    Own,
    /// Whatever requests say: for an agent that has looked at it.
    All,
    /// These.
    These(Vec<DiameterIdentity>),
}

/// An application that is served here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Application {
    /// S6a and S6d, which are one application.
    S6a,
    /// S13.
    S13,
    /// SWx.
    Swx,
    /// SLh.
    Slh,
    /// Sh.
    Sh,
    /// Cx.
    Cx,
}

impl fmt::Display for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::S6a => "S6a and S6d",
            Self::S13 => "S13",
            Self::Swx => "SWx",
            Self::Slh => "SLh",
            Self::Sh => "Sh",
            Self::Cx => "Cx",
        })
    }
}

/// What is refused, and to whom.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Denied {
    /// A peer brings a request of a realm that is not among those it may bring.
    #[error("the peer {peer} may not bring requests of the realm {realm}")]
    Realm {
        /// The peer.
        peer: DiameterIdentity,
        /// Origin-Realm of the request.
        realm: DiameterIdentity,
    },
    /// A peer uses an application that it may not.
    #[error("the peer {peer} may not use {application}")]
    Application {
        /// The peer.
        peer: DiameterIdentity,
        /// The application.
        application: Application,
    },
    /// A realm asks for a network that it does not speak for.
    #[error("the realm {realm} does not speak for the network {network}")]
    Network {
        /// Origin-Realm of the request.
        realm: DiameterIdentity,
        /// Visited-PLMN-Id.
        network: PlmnId,
    },
    /// A realm asks for a subscriber whose home network it does not speak for.
    #[error("the realm {realm} does not speak for the home network of the subscriber")]
    Home {
        /// Origin-Realm of the request.
        realm: DiameterIdentity,
    },
    /// A peer asks for a network that it may not ask for.
    #[error("the peer {peer} may not ask for the network {network}")]
    PeerNetwork {
        /// The peer.
        peer: DiameterIdentity,
        /// Visited-PLMN-Id.
        network: PlmnId,
    },
}

#[derive(Clone, Debug)]
struct OfPeer {
    host: DiameterIdentity,
    realm: Option<DiameterIdentity>,
    /// `None` for a peer that is not named.
    access: Option<Arc<PeerAccess>>,
}

impl Access {
    /// Realms speak for the network that they name, and for those that are added; peers bring requests of
    /// their own realm.
    pub fn by_realm() -> Self {
        Self { is_open: false, realms: Arc::default(), peers: Arc::default(), of: None }
    }

    /// Every realm speaks for every network, and every peer that is not named brings whatever it likes: for
    /// laboratories.
    pub fn open() -> Self {
        Self { is_open: true, ..Self::by_realm() }
    }

    /// This realm speaks for this network too.
    #[must_use]
    pub fn allow(mut self, realm: &DiameterIdentity, network: PlmnId) -> Self {
        Arc::make_mut(&mut self.realms)
            .entry(realm.to_ascii_lowercase())
            .or_default()
            .push(network);
        self
    }

    /// This peer may ask this, and nothing else.
    #[must_use]
    pub fn with_peer(mut self, peer: &DiameterIdentity, access: PeerAccess) -> Self {
        Arc::make_mut(&mut self.peers).insert(peer.to_ascii_lowercase(), Arc::new(access));
        self
    }

    /// What one peer may ask, of this realm.
    #[must_use]
    pub fn of_peer(&self, host: &DiameterIdentity, realm: Option<&DiameterIdentity>) -> Self {
        let access = self.peers.get(&host.to_ascii_lowercase()).cloned();
        let of = OfPeer { host: host.clone(), realm: realm.cloned(), access };
        Self { of: Some(of), ..self.clone() }
    }

    /// Whether the peer may use an application, and bring requests of a realm.
    ///
    /// # Errors
    ///
    /// What it may not.
    pub fn check(&self, application: Application, realm: &DiameterIdentity) -> Result<(), Denied> {
        let Some(of) = &self.of else { return Ok(()) };
        let named = of.access.as_deref();
        let applications = named.and_then(|it| it.applications.as_ref());
        if applications.is_some_and(|it| !it.contains(&application)) {
            return Err(Denied::Application { peer: of.host.clone(), application });
        }
        let is = |it: &DiameterIdentity| it.eq_ignore_ascii_case(realm);
        let is_its = match named.map(|it| &it.realms) {
            Some(Realms::All) => true,
            Some(Realms::These(realms)) => realms.iter().any(is),
            None if self.is_open => true,
            None | Some(Realms::Own) => of.realm.as_ref().is_some_and(is),
        };
        match is_its {
            true => Ok(()),
            false => Err(Denied::Realm { peer: of.host.clone(), realm: realm.clone() }),
        }
    }

    /// Whether a realm speaks for a network, and the peer may ask for it.
    ///
    /// # Errors
    ///
    /// Which of the two may not.
    pub fn check_network(&self, realm: &DiameterIdentity, network: PlmnId) -> Result<(), Denied> {
        if !self.speaks(realm, network) {
            return Err(Denied::Network { realm: realm.clone(), network });
        }
        let Some(of) = &self.of else { return Ok(()) };
        let networks = of.access.as_ref().and_then(|it| it.networks.as_ref());
        match networks.is_none_or(|it| it.contains(&network)) {
            true => Ok(()),
            false => Err(Denied::PeerNetwork { peer: of.host.clone(), network }),
        }
    }

    /// Whether a realm speaks for the home network of a subscriber, and the peer may ask for it: over interfaces that
    /// stay within a network, nobody else asks.
    ///
    /// # Errors
    ///
    /// When it does not, or may not.
    pub fn check_home(
        &self,
        realm: &DiameterIdentity,
        subscriber: &Subscriber,
    ) -> Result<(), Denied> {
        let of = self.of.as_ref().and_then(|it| it.access.as_ref());
        let may_ask = match of.and_then(|it| it.networks.as_ref()) {
            Some(networks) => networks.iter().any(|it| subscriber.is_home(*it)),
            None => true,
        };
        let small = realm.to_ascii_lowercase();
        let added = self.realms.get(&small).into_iter().flatten().copied();
        let mut networks = added.chain(networks_of(&small));
        match may_ask && (self.is_open || networks.any(|it| subscriber.is_home(it))) {
            true => Ok(()),
            false => Err(Denied::Home { realm: realm.clone() }),
        }
    }

    fn speaks(&self, realm: &DiameterIdentity, network: PlmnId) -> bool {
        let realm = realm.to_ascii_lowercase();
        self.is_open
            || self.realms.get(&realm).is_some_and(|it| it.contains(&network))
            || named(&realm) == Some((network.mcc(), network.mnc()))
    }
}

/// The network that a realm names: one, or two when its code could have two digits or three.
pub(crate) fn networks_of(realm: &str) -> impl Iterator<Item = PlmnId> + use<> {
    let (mcc, mnc) = named(&realm.to_ascii_lowercase()).unzip();
    let digits = move |width: usize| {
        let digits = format!("{:03}{:0width$}", mcc?, mnc?);
        digits.parse().ok()
    };
    [2, 3].into_iter().filter_map(digits)
}

/// MCC and MNC of a realm that names them.
fn named(realm: &str) -> Option<(u16, u16)> {
    let mut labels = realm.strip_suffix(".3gppnetwork.org")?.rsplit('.');
    let mcc = labels.next()?.strip_prefix("mcc")?;
    let mnc = labels.next()?.strip_prefix("mnc")?;
    let number = |digits: &str| match digits.len() {
        3 if digits.bytes().all(|it| it.is_ascii_digit()) => digits.parse().ok(),
        _ => None,
    };
    Some((number(mcc)?, number(mnc)?))
}
