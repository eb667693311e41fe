//! Which record an Accounting-Request feeds.

use std::fmt;
use std::str::FromStr;

use diameter_core::{AvpIter, Message};
use serde::{Deserialize, Serialize};

use super::request::{find, keys, unsigned};

/// Which record an Accounting-Request feeds: one of TS 32.298, or none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Kind {
    /// Accounting that has no record of TS 32.298 here, that of RFC 6733 for example: JSON only.
    Accounting,
    /// P-GW (TS 32.251).
    Pgw,
    /// S-GW (TS 32.251).
    Sgw,
    /// S-CSCF (TS 32.260).
    Scscf,
    /// P-CSCF (TS 32.260).
    Pcscf,
    /// I-CSCF (TS 32.260).
    Icscf,
    /// Media resource function controller (TS 32.260).
    Mrfc,
    /// Media gateway control function (TS 32.260).
    Mgcf,
    /// Breakout gateway control function (TS 32.260).
    Bgcf,
    /// Application server (TS 32.260).
    As,
    /// Interconnection border control function (TS 32.260).
    Ibcf,
    /// E-CSCF (TS 32.260).
    Ecscf,
    /// Transit and roaming function (TS 32.260).
    Trf,
    /// Transit function (TS 32.260).
    Tf,
    /// Access transfer control function (TS 32.260).
    Atcf,
    /// Short message from a mobile, at the service centre (TS 32.274).
    ScSmo,
    /// Short message to a mobile, at the service centre (TS 32.274).
    ScSmt,
    /// Short message from a device over T4 (TS 32.274).
    ScSmoT4,
    /// Device trigger over T4 (TS 32.274).
    ScDvtT4,
    /// Short message over IP from a mobile (TS 32.274).
    IsmSmo,
    /// Short message over IP to a mobile (TS 32.274).
    IsmSmt,
    /// Multimedia telephony (TS 32.275).
    MmTel,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 22] = [
        Self::Accounting,
        Self::Pgw,
        Self::Sgw,
        Self::Scscf,
        Self::Pcscf,
        Self::Icscf,
        Self::Mrfc,
        Self::Mgcf,
        Self::Bgcf,
        Self::As,
        Self::Ibcf,
        Self::Ecscf,
        Self::Trf,
        Self::Tf,
        Self::Atcf,
        Self::ScSmo,
        Self::ScSmt,
        Self::ScSmoT4,
        Self::ScDvtT4,
        Self::IsmSmo,
        Self::IsmSmt,
        Self::MmTel,
    ];

    /// Which record a request feeds: by the part of Service-Information that it has, in IMS by Node-Functionality.
    ///
    /// A P-GW and an S-GW send the same AVPs; the one that says SGW-Address is the S-GW. What no record here is for
    /// (TDF, ePDG, TWAG, multimedia messages, ...) feeds [`Kind::Accounting`].
    pub fn of(request: &Message) -> Self {
        let Some(service) = find(request.avps(), keys::SERVICE_INFORMATION) else {
            return Self::Accounting;
        };
        let part = |key| find(service.avps(), key).map(|avp| avp.avps());
        if let Some(sms) = part(keys::SMS_INFORMATION) {
            return Self::of_sms(sms);
        }
        let ims = part(keys::IMS_INFORMATION);
        if part(keys::MMTEL_INFORMATION).is_some() {
            return Self::MmTel;
        }
        match (ims, part(keys::PS_INFORMATION)) {
            (Some(ims), _) => Self::of_ims(ims),
            (None, Some(ps)) => Self::of_ps(ps),
            (None, None) => Self::Accounting,
        }
    }

    fn of_ps(ps: AvpIter<'_>) -> Self {
        let has = |key| find(ps.clone(), key).is_some();
        if has(keys::TDF_IP_ADDRESS) || has(keys::EPDG_ADDRESS) || has(keys::TWAG_ADDRESS) {
            Self::Accounting
        } else if has(keys::SGW_ADDRESS) {
            Self::Sgw
        } else {
            Self::Pgw
        }
    }

    fn of_ims(ims: AvpIter<'_>) -> Self {
        match find(ims, keys::NODE_FUNCTIONALITY).and_then(|avp| unsigned(&avp)) {
            Some(0) => Self::Scscf,
            Some(1) => Self::Pcscf,
            Some(2) => Self::Icscf,
            Some(3) => Self::Mrfc,
            Some(4) => Self::Mgcf,
            Some(5) => Self::Bgcf,
            Some(6) => Self::As,
            Some(7) => Self::Ibcf,
            Some(11) => Self::Ecscf,
            Some(13) => Self::Trf,
            Some(14) => Self::Tf,
            Some(15) => Self::Atcf,
            _ => Self::Accounting,
        }
    }

    fn of_sms(sms: AvpIter<'_>) -> Self {
        let number = |key| find(sms.clone(), key).and_then(|avp| unsigned(&avp));
        // 1 is an IP-SM-GW, 2 one that is an SMS router too.
        let is_over_ip = matches!(number(keys::SMS_NODE), Some(1 | 2));
        match (number(keys::SM_MESSAGE_TYPE), is_over_ip) {
            (Some(3), _) => Self::ScDvtT4,
            (Some(5), _) => Self::ScSmoT4,
            (Some(1 | 4), false) => Self::ScSmt,
            (Some(1 | 4), true) => Self::IsmSmt,
            (_, false) => Self::ScSmo,
            (_, true) => Self::IsmSmo,
        }
    }

    /// The name of the record in TS 32.298: `PGWRecord`; `accounting` where it has none.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accounting => "accounting",
            Self::Pgw => "PGWRecord",
            Self::Sgw => "SGWRecord",
            Self::Scscf => "SCSCFRecord",
            Self::Pcscf => "PCSCFRecord",
            Self::Icscf => "ICSCFRecord",
            Self::Mrfc => "MRFCRecord",
            Self::Mgcf => "MGCFRecord",
            Self::Bgcf => "BGCFRecord",
            Self::As => "ASRecord",
            Self::Ibcf => "IBCFRecord",
            Self::Ecscf => "ECSCFRecord",
            Self::Trf => "TRFRecord",
            Self::Tf => "TFRecord",
            Self::Atcf => "ATCFRecord",
            Self::ScSmo => "SCSMORecord",
            Self::ScSmt => "SCSMTRecord",
            Self::ScSmoT4 => "SCSMOT4Record",
            Self::ScDvtT4 => "SCDVTT4Record",
            Self::IsmSmo => "ISMSMORecord",
            Self::IsmSmt => "ISMSMTRecord",
            Self::MmTel => "MMTelRecord",
        }
    }

    /// The tag of the record among those of its service: it stands around the record. 0 where there is no record.
    pub(crate) const fn tag(self) -> u32 {
        match self {
            Self::Accounting => 0,
            Self::Pgw => 79,
            Self::Sgw => 78,
            Self::Scscf => 63,
            Self::Pcscf => 64,
            Self::Icscf => 65,
            Self::Mrfc => 66,
            Self::Mgcf => 67,
            Self::Bgcf => 68,
            Self::As => 69,
            Self::Ibcf => 82,
            Self::Ecscf => 70,
            Self::Trf => 89,
            Self::Tf => 90,
            Self::Atcf => 91,
            Self::ScSmo => 93,
            Self::ScSmt => 94,
            Self::ScSmoT4 => 111,
            Self::ScDvtT4 => 110,
            Self::IsmSmo => 112,
            Self::IsmSmt => 113,
            Self::MmTel => 83,
        }
    }

    /// What the record holds as its type: not the same number as the tag for the gateways.
    pub(crate) const fn record_type(self) -> i64 {
        match self {
            Self::Pgw => 85,
            Self::Sgw => 84,
            other => other.tag() as i64,
        }
    }

    /// Whether TS 32.298 has a record for it: only then there is BER.
    pub const fn has_record(self) -> bool {
        !matches!(self, Self::Accounting)
    }

    /// The number that TS 32.297 has for the specification of the service, in the header of each record.
    pub const fn specification(self) -> u8 {
        match self {
            Self::Accounting => 0,
            Self::Pgw | Self::Sgw => 7,
            Self::MmTel => 14,
            Self::ScSmo
            | Self::ScSmt
            | Self::ScSmoT4
            | Self::ScDvtT4
            | Self::IsmSmo
            | Self::IsmSmt => 15,
            _ => 9,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// There is no [`Kind`] of this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no record {0:?}")]
pub struct UnknownKind(pub String);

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Self, UnknownKind> {
        let found = Self::ALL.into_iter().find(|kind| kind.name() == name);
        found.ok_or_else(|| UnknownKind(name.to_owned()))
    }
}
