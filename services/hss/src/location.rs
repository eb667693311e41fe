//! Where a subscriber is: the nodes that serve it.

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Utf8String};
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
    /// Gateways that were chosen dynamically, by APN.
    pub gateways: Vec<Gateway>,
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
        }
    }

    /// Whether it has this name. Letters of identities may be large or small (RFC 6733, 4.3.1).
    pub fn is(&self, host: &DiameterIdentity) -> bool {
        self.host.as_str().eq_ignore_ascii_case(host.as_str())
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
    /// The gateway, as the serving node has told.
    pub agent: Mip6AgentInfo,
}
