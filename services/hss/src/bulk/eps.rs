//! The subscription to the evolved packet system, as people and programs write it.

use std::net::IpAddr;

use diameter_core::{Address, List};
use diameter_messages::s6a::{
    AccessRestrictionData, AllocationRetentionPriority, Ambr, ApnConfiguration,
    EpsSubscribedQosProfile, PdnType, PreEmptionCapability, PreEmptionVulnerability,
    QosClassIdentifier, VplmnDynamicAddressAllowed,
};
use diameter_messages::ts29272::avp;
use serde::{Deserialize, Serialize};

use super::document::{AmfDigits, DocumentError};
use super::hex::Hex;
use crate::storage::avps::{avps, group};
use crate::subscriber::EpsSubscription;

/// The subscription to the evolved packet system.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct EpsDocument {
    /// The APNs; one at least.
    #[serde(deserialize_with = "some_apns")]
    pub apns: Vec<ApnDocument>,
    /// The Context-Identifier of the default APN; by default that of the first.
    #[serde(default)]
    pub default_apn: Option<u32>,
    /// Bit/s of all APNs together.
    #[serde(default = "uplink")]
    pub uplink: u64,
    /// Bit/s of all APNs together.
    #[serde(default = "downlink")]
    pub downlink: u64,
    /// Radio access that is not allowed: the bits of Access-Restriction-Data (TS 29.272, 7.3.31).
    #[serde(default)]
    pub access_restriction: u32,
    /// Zones of the home network, four hexadecimal digits each.
    #[serde(default)]
    #[cfg_attr(feature = "http", schema(value_type = Vec<String>))]
    pub zone_codes: Vec<AmfDigits>,
    /// The profile for the choice of radio access.
    #[serde(default)]
    pub rfsp: Option<u32>,
    /// Charging characteristics, four hexadecimal digits.
    #[serde(default)]
    pub charging_characteristics: Option<String>,
    /// What is put in place of the operator identifier of APNs.
    #[serde(default)]
    pub apn_oi_replacement: Option<String>,
}

/// An APN.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ApnDocument {
    /// Its name, or `*` for all others.
    pub name: String,
    /// Its Context-Identifier; by default its place in the list.
    #[serde(default)]
    pub context: Option<u32>,
    /// `ipv4`, `ipv6`, `ipv4v6`, `ipv4-or-ipv6` or `non-ip`.
    #[serde(default)]
    pub kind: ApnKind,
    /// QoS class identifier.
    #[serde(default = "qci")]
    pub qci: u8,
    /// Priority of allocation and retention, 1 the highest, 15 the lowest.
    #[serde(default = "priority")]
    pub priority: u8,
    /// It may take resources from others; what left out means is up to the network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preempts: Option<bool>,
    /// Others may take resources from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preemptable: Option<bool>,
    /// Bit/s of this APN; no limit of its own when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uplink: Option<u64>,
    /// Bit/s of this APN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downlink: Option<u64>,
    /// Addresses that the subscriber always has: one of each family at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "http", schema(value_type = Vec<String>))]
    pub addresses: Vec<IpAddr>,
    /// The gateway may be one of the visited network.
    #[serde(default)]
    pub visited_gateway: bool,
    /// Charging characteristics, four hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charging_characteristics: Option<String>,
    /// The AVPs of the APN-Configuration in hexadecimal digits, when it has more than the members beside
    /// this one; those count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "http", schema(value_type = Option<String>))]
    pub avps: Option<Hex>,
}

/// The type of connections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "http", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ApnKind {
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
    /// Both.
    #[default]
    Ipv4v6,
    /// Either.
    #[serde(rename = "ipv4-or-ipv6")]
    Ipv4OrIpv6,
    /// Other than IP.
    NonIp,
}

impl EpsDocument {
    /// A subscription to APNs of these names, the first the default, with the bit rates of most.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self {
            apns: names.into_iter().map(ApnDocument::new).collect(),
            default_apn: None,
            uplink: uplink(),
            downlink: downlink(),
            access_restriction: 0,
            zone_codes: Vec::new(),
            rfsp: None,
            charging_characteristics: None,
            apn_oi_replacement: None,
        }
    }

    pub(super) fn of(eps: &EpsSubscription) -> Self {
        let (uplink, downlink) = rates(&eps.ambr);
        Self {
            apns: eps.apns.iter().map(ApnDocument::of).collect(),
            default_apn: Some(eps.default_apn),
            uplink,
            downlink,
            access_restriction: eps.access_restriction.0,
            zone_codes: eps.zone_codes.iter().map(|it| AmfDigits(*it)).collect(),
            rfsp: eps.rfsp,
            charging_characteristics: eps
                .charging_characteristics
                .as_ref()
                .map(ToString::to_string),
            apn_oi_replacement: eps.apn_oi_replacement.as_ref().map(ToString::to_string),
        }
    }

    pub(super) fn into_subscription(self) -> Result<EpsSubscription, DocumentError> {
        let apns = self.apns.into_iter().zip(1..);
        let apns = apns.map(|(apn, place)| apn.into_configuration(place));
        let apns = apns.collect::<Result<Vec<_>, _>>()?;
        let mut contexts: Vec<u32> = apns.iter().map(|it| it.context_identifier).collect();
        contexts.sort_unstable();
        let mut pairs = contexts.iter().zip(contexts.iter().skip(1));
        if let Some((twice, _)) = pairs.find(|(a, b)| a == b) {
            return Err(DocumentError(format!("two APNs have the context {twice}")));
        }
        let eps = EpsSubscription::new(apns, ambr(self.uplink, self.downlink));
        let mut eps = eps.ok_or_else(|| DocumentError("an APN is missing".to_owned()))?;
        if let Some(default) = self.default_apn {
            if !contexts.contains(&default) {
                return Err(DocumentError(format!(
                    "no APN has the context {default} of the default"
                )));
            }
            eps.default_apn = default;
        }
        eps.access_restriction = AccessRestrictionData(self.access_restriction);
        eps.zone_codes = self.zone_codes.into_iter().map(|it| it.0).collect();
        eps.rfsp = self.rfsp;
        eps.charging_characteristics = self.charging_characteristics.map(Into::into);
        eps.apn_oi_replacement = self.apn_oi_replacement.map(Into::into);
        Ok(eps)
    }
}

impl ApnDocument {
    /// One of the quality that most have.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            context: None,
            kind: ApnKind::default(),
            qci: qci(),
            priority: priority(),
            preempts: None,
            preemptable: None,
            uplink: None,
            downlink: None,
            addresses: Vec::new(),
            visited_gateway: false,
            charging_characteristics: None,
            avps: None,
        }
    }

    fn of(apn: &ApnConfiguration) -> Self {
        let quality = apn.eps_subscribed_qos_profile.as_ref();
        let priority = quality.map(|it| &it.allocation_retention_priority);
        let rates = apn.ambr.as_ref().map(rates);
        let mut document = Self {
            context: Some(apn.context_identifier),
            kind: match apn.pdn_type {
                PdnType::IPV4 => ApnKind::Ipv4,
                PdnType::IPV6 => ApnKind::Ipv6,
                PdnType::IPV4_OR_IPV6 => ApnKind::Ipv4OrIpv6,
                PdnType::NON_IP => ApnKind::NonIp,
                _ => ApnKind::Ipv4v6,
            },
            qci: quality.and_then(|it| it.qos_class_identifier.0.try_into().ok()).unwrap_or(qci()),
            priority: priority
                .and_then(|it| it.priority_level.try_into().ok())
                .unwrap_or(self::priority()),
            preempts: priority
                .and_then(|it| it.pre_emption_capability)
                .map(|it| it == PreEmptionCapability::PRE_EMPTION_CAPABILITY_ENABLED),
            preemptable: priority
                .and_then(|it| it.pre_emption_vulnerability)
                .map(|it| it == PreEmptionVulnerability::PRE_EMPTION_VULNERABILITY_ENABLED),
            uplink: rates.map(|it| it.0),
            downlink: rates.map(|it| it.1),
            addresses: apn.served_party_ip_address.iter().filter_map(address).collect(),
            visited_gateway: apn.vplmn_dynamic_address_allowed
                == Some(VplmnDynamicAddressAllowed::ALLOWED),
            charging_characteristics: apn
                .three_gpp_charging_characteristics
                .as_ref()
                .map(ToString::to_string),
            ..Self::new(apn.service_selection.as_str())
        };
        let is_whole = document.clone().into_configuration(0).is_ok_and(|it| it == *apn);
        if !is_whole {
            document.avps = avps(&avp::APN_CONFIGURATION, apn).ok().map(|it| Hex(it.into_vec()));
        }
        document
    }

    fn into_configuration(self, place: u32) -> Result<ApnConfiguration, DocumentError> {
        let mut priority =
            AllocationRetentionPriority::builder().priority_level(u32::from(self.priority)).build();
        priority.pre_emption_capability = self.preempts.map(|it| match it {
            true => PreEmptionCapability::PRE_EMPTION_CAPABILITY_ENABLED,
            false => PreEmptionCapability::PRE_EMPTION_CAPABILITY_DISABLED,
        });
        priority.pre_emption_vulnerability = self.preemptable.map(|it| match it {
            true => PreEmptionVulnerability::PRE_EMPTION_VULNERABILITY_ENABLED,
            false => PreEmptionVulnerability::PRE_EMPTION_VULNERABILITY_DISABLED,
        });
        let quality = EpsSubscribedQosProfile::builder()
            .qos_class_identifier(QosClassIdentifier(self.qci.into()))
            .allocation_retention_priority(priority)
            .build();
        let kind = match self.kind {
            ApnKind::Ipv4 => PdnType::IPV4,
            ApnKind::Ipv6 => PdnType::IPV6,
            ApnKind::Ipv4v6 => PdnType::IPV4V6,
            ApnKind::Ipv4OrIpv6 => PdnType::IPV4_OR_IPV6,
            ApnKind::NonIp => PdnType::NON_IP,
        };
        let mut apn = match self.avps {
            Some(octets) => group(&avp::APN_CONFIGURATION, octets.0.into())
                .map_err(|error| DocumentError(format!("the AVPs of {}: {error}", self.name)))?,
            None => ApnConfiguration::builder()
                .context_identifier(0)
                .pdn_type(kind)
                .service_selection("")
                .build(),
        };
        apn.context_identifier = self.context.unwrap_or(place);
        apn.pdn_type = kind;
        apn.service_selection = self.name.into();
        apn.eps_subscribed_qos_profile = Some(quality);
        apn.ambr = match (self.uplink, self.downlink) {
            (None, None) => None,
            (up, down) => Some(ambr(up.unwrap_or(uplink()), down.unwrap_or(downlink()))),
        };
        let addresses: Vec<Address> = self.addresses.into_iter().map(Into::into).collect();
        apn.served_party_ip_address = List::try_from(addresses)
            .map_err(|_| DocumentError("an APN has two addresses at most".to_owned()))?;
        apn.vplmn_dynamic_address_allowed =
            self.visited_gateway.then_some(VplmnDynamicAddressAllowed::ALLOWED);
        apn.three_gpp_charging_characteristics = self.charging_characteristics.map(Into::into);
        Ok(apn)
    }
}

fn address(address: &Address) -> Option<IpAddr> {
    address.to_string().parse().ok()
}

/// Above what 32 bits hold, the rate stands in the extended AVP in kbit/s (TS 29.272, 7.3.41).
fn ambr(uplink: u64, downlink: u64) -> Ambr {
    let plain = |rate: u64| u32::try_from(rate).unwrap_or(u32::MAX);
    let extended = |rate: u64| {
        let is_above = u32::try_from(rate).is_err();
        is_above.then(|| u32::try_from(rate / 1000).unwrap_or(u32::MAX))
    };
    let mut ambr = Ambr::builder()
        .max_requested_bandwidth_ul(plain(uplink))
        .max_requested_bandwidth_dl(plain(downlink))
        .build();
    ambr.extended_max_requested_bw_ul = extended(uplink);
    ambr.extended_max_requested_bw_dl = extended(downlink);
    ambr
}

fn rates(ambr: &Ambr) -> (u64, u64) {
    let rate = |plain: u32, extended: Option<u32>| {
        extended.map_or(plain.into(), |kilobits| u64::from(kilobits) * 1000)
    };
    (
        rate(ambr.max_requested_bandwidth_ul, ambr.extended_max_requested_bw_ul),
        rate(ambr.max_requested_bandwidth_dl, ambr.extended_max_requested_bw_dl),
    )
}

fn uplink() -> u64 {
    50_000_000
}

fn downlink() -> u64 {
    100_000_000
}

fn qci() -> u8 {
    9
}

fn priority() -> u8 {
    8
}

fn some_apns<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<ApnDocument>, D::Error> {
    let apns = Vec::<ApnDocument>::deserialize(from)?;
    if apns.is_empty() {
        return Err(serde::de::Error::invalid_length(0, &"an APN at least"));
    }
    Ok(apns)
}
