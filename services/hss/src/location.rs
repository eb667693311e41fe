//! Where a subscriber is: the nodes that serve it, the AAA server in charge of it, the gateways of its connections.

use diameter_core::coding::PlmnId;
use diameter_core::{Address, DiameterIdentity, OctetString, Utf8String};
use diameter_messages::s6a::{
    DsrFlags, HomogeneousSupportOfImsVoiceOverPsSessions, Mip6AgentInfo, UeSrvccCapability,
};
use diameter_messages::ts29272::{S6aFeatureList1, S6aFeatureList2};

/// The nodes that serve a subscriber.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Location {
    /// The MME, over S6a.
    pub mme: Option<ServingNode>,
    /// The SGSN, over S6d.
    pub sgsn: Option<ServingNode>,
    /// Gateways that were chosen dynamically, by APN, over whichever access.
    pub gateways: Vec<Gateway>,
    /// The AAA server in charge of access by networks that are not of 3GPP, over SWx.
    pub aaa: Option<AaaServer>,
}

impl Location {
    /// Those that serve the subscriber: the MME, the SGSN. A combined node stands there twice.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = &ServingNode> {
        self.mme.iter().chain(&self.sgsn)
    }

    /// The same, to be changed.
    pub(crate) fn nodes_mut(&mut self) -> impl Iterator<Item = &mut ServingNode> {
        self.mme.iter_mut().chain(&mut self.sgsn)
    }
}

/// Where a node is reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NodeAddress {
    /// Its Origin-Host.
    pub host: DiameterIdentity,
    /// Its Origin-Realm.
    pub realm: DiameterIdentity,
}

impl NodeAddress {
    /// Whether it has this name. Letters of identities may be large or small (RFC 6733, 4.3.1).
    pub fn is(&self, host: &DiameterIdentity) -> bool {
        self.host.eq_ignore_ascii_case(host)
    }
}

/// An MME or SGSN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServingNode {
    /// Its Origin-Host.
    pub host: DiameterIdentity,
    /// Its Origin-Realm.
    pub realm: DiameterIdentity,
    /// The network that it belongs to.
    pub plmn: PlmnId,
    /// What it supports.
    pub features: Features,
    /// It wants GPRS contexts beside the APNs: an SGSN that has said so.
    pub takes_gprs: bool,
    /// Whether the terminal can hand voice over to circuit switching (SRVCC), if it was told.
    pub srvcc: Option<UeSrvccCapability>,
    /// Whether voice over IMS works in all of the node's areas, if it was told.
    pub ims_voice: Option<HomogeneousSupportOfImsVoiceOverPsSessions>,
    /// It has told that it has deleted the subscriber's data.
    pub is_purged: bool,
    /// It is to tell when the subscriber can be reached (URRP).
    pub reports_reachability: bool,
    /// What has changed in the subscriber's data without its having heard of it yet.
    pub untold: Option<Untold>,
    /// Whether it is a node that is MME and SGSN in one.
    pub is_combined: bool,
    /// Its number in the older network, in TBCD: an SGSN that has one.
    pub number: Option<OctetString>,
    /// The gateway mobile location centre of its network, if it was told.
    pub gmlc: Option<Address>,
}

impl ServingNode {
    /// A node of which nothing else is known.
    pub fn new(host: DiameterIdentity, realm: DiameterIdentity, plmn: PlmnId) -> Self {
        Self {
            host,
            realm,
            plmn,
            features: Features::default(),
            takes_gprs: false,
            srvcc: None,
            ims_voice: None,
            is_purged: false,
            reports_reachability: false,
            untold: None,
            is_combined: false,
            number: None,
            gmlc: None,
        }
    }

    /// Whether it has this name. Letters of identities may be large or small (RFC 6733, 4.3.1).
    pub fn is(&self, host: &DiameterIdentity) -> bool {
        self.host.as_str().eq_ignore_ascii_case(host.as_str())
    }

    /// Where it is reached.
    pub fn address(&self) -> NodeAddress {
        NodeAddress { host: self.host.clone(), realm: self.realm.clone() }
    }
}

/// The two feature lists of S6a and S6d (TS 29.272, 7.3.10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Feature-List-ID 1.
    pub first: S6aFeatureList1,
    /// Feature-List-ID 2.
    pub second: S6aFeatureList2,
}

impl Features {
    /// Whether the node can be asked for locations over Diameter, as far as it is an SGSN (Lgd).
    pub(crate) fn has_diameter_lcs(&self) -> bool {
        // Bits 2 to 11: classes of privacy and of self-location.
        self.second.0 & 0x0000_0ffc != 0
    }

    /// Whether the node can be asked for locations over MAP (Lg): it says so, or does not say otherwise.
    pub(crate) fn may_have_map_lcs(&self) -> bool {
        // Bits 11 to 20: the same.
        self.first.0 & 0x001f_f800 != 0 || !self.has_diameter_lcs()
    }
}

/// A 3GPP AAA server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AaaServer {
    /// Its Origin-Host.
    pub host: DiameterIdentity,
    /// Its Origin-Realm.
    pub realm: DiameterIdentity,
    /// It has registered for the subscriber, and not only asked for vectors.
    pub is_registered: bool,
    /// It restores what it knows when the HSS tells of a restart (the feature HSS Restoration).
    pub restores: bool,
    /// The last change of the subscriber's data, if it has not heard of it yet:
    /// [`Record::changes`](crate::Record::changes) after it.
    pub untold: Option<u64>,
}

impl AaaServer {
    /// A server that has asked for vectors.
    pub fn new(host: DiameterIdentity, realm: DiameterIdentity) -> Self {
        Self { host, realm, is_registered: false, restores: false, untold: None }
    }

    /// Where it is reached.
    pub fn address(&self) -> NodeAddress {
        NodeAddress { host: self.host.clone(), realm: self.realm.clone() }
    }

    /// Whether it has this name. Letters of identities may be large or small (RFC 6733, 4.3.1).
    pub fn is(&self, host: &DiameterIdentity) -> bool {
        self.host.as_str().eq_ignore_ascii_case(host.as_str())
    }
}

/// A change that a node has not heard of yet: it is to be told all that the subscriber has now, and what it has
/// lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Untold {
    /// The last change: [`Record::changes`](crate::Record::changes) after it.
    pub change: u64,
    /// What was taken away.
    pub withdrawn: DsrFlags,
    /// The Context-Identifiers of APNs that were taken away.
    pub contexts: Vec<u32>,
}

/// A gateway that was chosen for an APN.
#[derive(Clone, Debug, PartialEq)]
pub struct Gateway {
    /// The APN.
    pub apn: Utf8String,
    /// The gateway, as the node has told that has chosen it.
    pub agent: Mip6AgentInfo,
    /// The network that it belongs to (Visited-Network-Identifier), if that was told.
    pub network: Option<OctetString>,
}

impl Gateway {
    /// Takes the place of the one that was chosen for its APN before.
    pub(crate) fn put(self, gateways: &mut Vec<Self>) {
        gateways.retain(|it| !it.apn.as_str().eq_ignore_ascii_case(self.apn.as_str()));
        gateways.push(self);
    }
}
