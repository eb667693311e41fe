//! Where a subscriber is: the nodes that serve it.

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Utf8String};
use diameter_messages::s6a::{Mip6AgentInfo, TerminalInformation};
use diameter_messages::ts29272::S6aFeatureList1;

/// The nodes that serve a subscriber.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Location {
    /// The MME, over S6a.
    pub mme: Option<ServingNode>,
    /// The SGSN, over S6d.
    pub sgsn: Option<ServingNode>,
    /// Gateways that were chosen dynamically, by APN.
    pub gateways: Vec<Gateway>,
    /// The terminal that was seen last.
    pub terminal: Option<Terminal>,
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
    pub features: S6aFeatureList1,
    /// It has told that it has deleted the subscriber's data.
    pub is_purged: bool,
    /// It is to tell when the subscriber can be reached (URRP).
    pub reports_reachability: bool,
}

impl ServingNode {
    /// Whether it has this name. Letters of identities may be large or small (RFC 6733, 4.3.1).
    pub fn is(&self, host: &DiameterIdentity) -> bool {
        self.host.as_str().eq_ignore_ascii_case(host.as_str())
    }
}

/// A gateway that was chosen for an APN.
#[derive(Clone, Debug, PartialEq)]
pub struct Gateway {
    /// The APN.
    pub apn: Utf8String,
    /// The gateway, as the serving node has told.
    pub agent: Mip6AgentInfo,
}

/// A terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// The IMEI: 14 digits, or 15 with the check digit.
    pub imei: Utf8String,
    /// The software version, two digits.
    pub software_version: Option<Utf8String>,
}

impl Terminal {
    /// The terminal that a node tells of; `None` without an IMEI.
    pub(crate) fn told(information: Option<&TerminalInformation>) -> Option<Self> {
        let information = information?;
        let imei = information.imei.clone()?;
        Some(Self { imei, software_version: information.software_version.clone() })
    }
}
