//! What is kept of a subscriber: what the operator provisions, and what comes of it in operation.

use std::fmt;

use diameter_core::Utf8String;
use diameter_core::coding::{PlmnId, Tbcd};
use diameter_messages::s6a::{
    AccessRestrictionData, Ambr, ApnConfiguration, NonIpPdnTypeIndicator,
    OperatorDeterminedBarring, SubscriptionData,
};

use crate::authentication::{Algorithm, Amf, SequenceState};
use crate::equipment::Equipment;
use crate::ims::{
    ImsState, ImsSubscription, SipDigest, identity_key, is_wildcard, with_small_host,
};
use crate::location::Location;
use crate::non_3gpp::Non3gppSubscription;
use crate::s6a::Cancellation;
use crate::sh::{RepositoryData, Subscription};
use crate::swx::Deregistration;

/// Everything that is kept of a subscriber.
#[derive(Clone, Debug)]
pub struct Record {
    /// What the operator has provisioned.
    pub subscriber: Subscriber,
    /// The sequence numbers of its card.
    pub sequence: SequenceState,
    /// Where it is.
    pub location: Location,
    /// The terminals that it was seen with.
    pub equipment: Equipment,
    /// Nodes that have not been told yet that they do not serve it any more.
    pub cancellations: Vec<Cancellation>,
    /// How many of these, deregistrations, terminations of registrations, and changes that application servers are to hear
    /// of there were: the number of the last.
    pub cancelled: u64,
    /// How often what is told of the subscriber has changed.
    pub changes: u64,
    /// AAA servers that have not been told yet that they are not in charge of it any more.
    pub deregistrations: Vec<Deregistration>,
    /// Transparent data that application servers have written.
    pub repository: Vec<RepositoryData>,
    /// Application servers that want to hear of changes.
    pub subscriptions: Vec<Subscription>,
    /// What of its subscription to IMS is registered.
    pub ims: ImsState,
}

impl Record {
    /// A subscriber who has not been seen yet.
    pub fn new(subscriber: Subscriber) -> Self {
        Self {
            subscriber,
            sequence: SequenceState::default(),
            location: Location::default(),
            equipment: Equipment::default(),
            cancellations: Vec::new(),
            cancelled: 0,
            changes: 0,
            deregistrations: Vec::new(),
            repository: Vec::new(),
            subscriptions: Vec::new(),
            ims: ImsState::default(),
        }
    }

    /// Whether nodes are still to be told something: that they do not serve the subscriber any more, or what has
    /// changed in its data; application servers too.
    pub fn is_pending(&self) -> bool {
        let mut serving = self.location.nodes();
        let cscf = self.ims.serving();
        !self.cancellations.is_empty()
            || serving.any(|it| it.untold.is_some())
            || !self.deregistrations.is_empty()
            || self.location.aaa.as_ref().is_some_and(|it| it.untold.is_some())
            || !self.ims.terminations.is_empty()
            || cscf.is_some_and(|it| !it.untold.is_empty())
            || self.subscriptions.iter().any(|it| it.untold.is_some())
    }
}

/// What the operator provisions.
#[derive(Clone, Debug)]
pub struct Subscriber {
    /// The IMSI, in digits.
    pub imsi: String,
    /// The number that it is called by.
    pub msisdn: Option<Tbcd>,
    /// What the card computes with.
    pub algorithm: Algorithm,
    /// AMF of vectors; the separation bit is set where TS 33.401 wants it.
    pub amf: Amf,
    /// What kind of card it is.
    pub card: CardKind,
    /// What the operator bars; nothing by default (TS 23.015).
    pub barring: OperatorDeterminedBarring,
    /// Where the subscriber may be.
    pub roaming: Roaming,
    /// The subscription to the evolved packet system, if there is one.
    pub eps: Option<EpsSubscription>,
    /// The subscriber has services of CAMEL at SGSNs, which only the older interface (Gr) can tell them of.
    pub has_camel: bool,
    /// All else that serving nodes are told, as it is sent: trace, LCS, CSG, GPRS contexts, STN-SR and so on. What
    /// the other fields say counts before it.
    pub more: Box<SubscriptionData>,
    /// The subscription to the IP multimedia subsystem, if there is one.
    pub ims: Option<ImsSubscription>,
    /// The subscription to access by networks that are not of 3GPP, if there is one.
    pub non_3gpp: Option<Non3gppSubscription>,
    /// The credentials of private identities that are authenticated by SIP digest.
    pub digests: Vec<SipDigest>,
}

impl Subscriber {
    /// Who has a card and no subscription yet: may be anywhere, and nothing is barred.
    pub fn new(imsi: impl Into<String>, algorithm: Algorithm) -> Self {
        Self {
            imsi: imsi.into(),
            msisdn: None,
            algorithm,
            amf: Amf::UMTS,
            card: CardKind::Usim,
            barring: OperatorDeterminedBarring(0),
            roaming: Roaming::Everywhere,
            eps: None,
            has_camel: false,
            more: Box::default(),
            ims: None,
            non_3gpp: None,
            digests: Vec::new(),
        }
    }

    /// What else it is found by. No two subscribers share one of these.
    pub fn identities(&self) -> impl Iterator<Item = SubscriberIdentity> {
        let msisdn = self.msisdn.iter().map(|it| SubscriberIdentity::Msisdn(it.to_string()));
        let private = self.ims.iter().flat_map(|it| &it.private_identities);
        let public = self.ims.iter().flat_map(ImsSubscription::public_identities);
        msisdn
            .chain(private.map(|it| SubscriberIdentity::Private(it.clone())))
            .chain(public.map(|it| SubscriberIdentity::Public(it.uri.clone())))
    }

    /// Whether a network is the subscriber's own: its codes are the first digits of the IMSI.
    pub fn is_home(&self, plmn: PlmnId) -> bool {
        let digits = format!("{:03}{:0width$}", plmn.mcc(), plmn.mnc(), width = plmn.mnc_digits());
        self.imsi.starts_with(&digits)
    }

    /// Whether the subscriber may be in a network.
    pub fn may_be_in(&self, plmn: PlmnId) -> bool {
        match &self.roaming {
            Roaming::Everywhere => true,
            Roaming::Home => self.is_home(plmn),
            Roaming::Networks(networks) => networks.contains(&plmn),
        }
    }
}

/// What a subscriber is found by, beside its IMSI.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubscriberIdentity {
    /// The number that it is called by, in digits.
    Msisdn(String),
    /// A private identity of IMS.
    Private(String),
    /// A public identity of IMS.
    Public(String),
}

impl SubscriberIdentity {
    /// How the keys of wildcarded public identities begin: they lie apart from all others.
    #[cfg_attr(not(feature = "node"), allow(dead_code, reason = "stores have it"))]
    pub(crate) const WILDCARDS: &str = "wildcard:";

    /// The text that stores keep it under: where letters may be large or small, they are small.
    pub fn key(&self) -> String {
        match self {
            Self::Msisdn(digits) => format!("msisdn:{digits}"),
            Self::Private(name) => format!("private:{}", with_small_host(name)),
            Self::Public(uri) if is_wildcard(uri) => {
                format!("{}{}", Self::WILDCARDS, identity_key(uri))
            }
            Self::Public(uri) => format!("public:{}", identity_key(uri)),
        }
    }
}

impl fmt::Display for SubscriberIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Msisdn(digits) => write!(f, "the MSISDN {digits}"),
            Self::Private(name) => write!(f, "the private identity {name}"),
            Self::Public(uri) => write!(f, "the public identity {uri}"),
        }
    }
}

/// What kind of card a subscriber has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardKind {
    /// A USIM.
    Usim,
    /// A SIM of GSM, which E-UTRAN does not take (TS 33.401, 6.1.1).
    Sim,
}

/// Where a subscriber may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Roaming {
    /// In every network.
    Everywhere,
    /// In the home network only.
    Home,
    /// In these networks only; the home network is one of them if it is said.
    Networks(Vec<PlmnId>),
}

/// The subscription to the evolved packet system (TS 29.272, 7.3.2).
///
/// The groups are those of the interface: what they hold is sent as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct EpsSubscription {
    /// The APNs, each with a Context-Identifier of its own.
    pub apns: Vec<ApnConfiguration>,
    /// The Context-Identifier of the default APN. It must not be the wildcard APN.
    pub default_apn: u32,
    /// The bit rates of all APNs together.
    pub ambr: Ambr,
    /// Radio access that is not allowed.
    pub access_restriction: AccessRestrictionData,
    /// Zones of the home network that the subscriber may be in; everywhere when there are none.
    pub zone_codes: Vec<[u8; 2]>,
    /// The profile for the choice of radio access, 1 to 256 (RFSP).
    pub rfsp: Option<u32>,
    /// Charging characteristics, four hexadecimal digits.
    pub charging_characteristics: Option<Utf8String>,
    /// What is put in place of the operator identifier of APNs.
    pub apn_oi_replacement: Option<Utf8String>,
}

impl EpsSubscription {
    /// A subscription to these APNs, the first of them the default; `None` without any.
    pub fn new(apns: Vec<ApnConfiguration>, ambr: Ambr) -> Option<Self> {
        let default_apn = apns.first()?.context_identifier;
        Some(Self {
            apns,
            default_apn,
            ambr,
            access_restriction: AccessRestrictionData(0),
            zone_codes: Vec::new(),
            rfsp: None,
            charging_characteristics: None,
            apn_oi_replacement: None,
        })
    }

    /// The APNs that a node can be told of: those without IP only if it knows such.
    pub(crate) fn apns_for(&self, knows_non_ip: bool) -> impl Iterator<Item = &ApnConfiguration> {
        let is_ip = |it: &ApnConfiguration| {
            it.non_ip_pdn_type_indicator != Some(NonIpPdnTypeIndicator::TRUE)
        };
        self.apns.iter().filter(move |it| knows_non_ip || is_ip(it))
    }

    /// The Context-Identifier of the default APN, or of another one that has a name, among those that a node can be
    /// told of. The wildcard is none (TS 29.272, 5.2.1.1.3).
    pub(crate) fn default_for(&self, knows_non_ip: bool) -> Option<u32> {
        let named =
            || self.apns_for(knows_non_ip).filter(|it| it.service_selection.as_str() != WILDCARD);
        let default = named().find(|it| it.context_identifier == self.default_apn);
        default.or_else(|| named().next()).map(|it| it.context_identifier)
    }

    /// The APN of this name; not the wildcard.
    pub fn apn(&self, name: &str) -> Option<&ApnConfiguration> {
        let is_it = |apn: &&ApnConfiguration| {
            let subscribed = apn.service_selection.as_str();
            subscribed != WILDCARD && subscribed.eq_ignore_ascii_case(name)
        };
        self.apns.iter().find(is_it)
    }

    /// Whether an APN of this name is subscribed to, by the wildcard too.
    pub fn has_apn(&self, name: &str) -> bool {
        let is_wildcard = |apn: &ApnConfiguration| apn.service_selection.as_str() == WILDCARD;
        self.apn(name).is_some() || self.apns.iter().any(is_wildcard)
    }
}

/// The APN that stands for all others (TS 23.003, 9.2).
pub const WILDCARD: &str = "*";
