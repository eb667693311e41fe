// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 5777 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Address, Avp, Mandatory, OctetString, Time};

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
use crate::rfc5777::enums::*;

#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm"
    )
)]
use crate::rfc5777::groups::*;

/// Absolute-End-Fractional-Seconds (569), Unsigned32; RFC 5777, 4.2.10.
pub static ABSOLUTE_END_FRACTIONAL_SECONDS: Avp<u32> = Avp::new("Absolute-End-Fractional-Seconds", 569, 0, Mandatory::May);

/// Absolute-End-Time (568), Time; RFC 5777, 4.2.9.
pub static ABSOLUTE_END_TIME: Avp<Time> = Avp::new("Absolute-End-Time", 568, 0, Mandatory::May);

/// Absolute-Start-Fractional-Seconds (567), Unsigned32; RFC 5777, 4.2.8.
pub static ABSOLUTE_START_FRACTIONAL_SECONDS: Avp<u32> = Avp::new("Absolute-Start-Fractional-Seconds", 567, 0, Mandatory::May);

/// Absolute-Start-Time (566), Time; RFC 5777, 4.2.7.
pub static ABSOLUTE_START_TIME: Avp<Time> = Avp::new("Absolute-Start-Time", 566, 0, Mandatory::May);

/// Classifier (511), Grouped; RFC 5777, 4.1.1.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static CLASSIFIER: Avp<Classifier> = Avp::new("Classifier", 511, 0, Mandatory::May);

/// Classifier-ID (512), OctetString; RFC 5777, 4.1.2.
pub static CLASSIFIER_ID: Avp<OctetString> = Avp::new("Classifier-ID", 512, 0, Mandatory::May);

/// C-VID-End (556), Unsigned32; RFC 5777, 4.1.8.22.
pub static C_VID_END: Avp<u32> = Avp::new("C-VID-End", 556, 0, Mandatory::May);

/// C-VID-Start (555), Unsigned32; RFC 5777, 4.1.8.21.
pub static C_VID_START: Avp<u32> = Avp::new("C-VID-Start", 555, 0, Mandatory::May);

/// Day-Of-Month-Mask (564), Unsigned32; RFC 5777, 4.2.5.
pub static DAY_OF_MONTH_MASK: Avp<u32> = Avp::new("Day-Of-Month-Mask", 564, 0, Mandatory::May);

/// Day-Of-Week-Mask (563), Unsigned32; RFC 5777, 4.2.4.
pub static DAY_OF_WEEK_MASK: Avp<u32> = Avp::new("Day-Of-Week-Mask", 563, 0, Mandatory::May);

/// Diffserv-Code-Point (535), Enumerated; RFC 5777, 4.1.8.1.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static DIFFSERV_CODE_POINT: Avp<DiffservCodePoint> = Avp::new("Diffserv-Code-Point", 535, 0, Mandatory::May);

/// Direction (514), Enumerated; RFC 5777, 4.1.4.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
pub static DIRECTION: Avp<Direction> = Avp::new("Direction", 514, 0, Mandatory::May);

/// ETH-Ether-Type (550), OctetString; RFC 5777, 4.1.8.16.
pub static ETH_ETHER_TYPE: Avp<OctetString> = Avp::new("ETH-Ether-Type", 550, 0, Mandatory::May);

/// ETH-Option (548), Grouped; RFC 5777, 4.1.8.14.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static ETH_OPTION: Avp<EthOption> = Avp::new("ETH-Option", 548, 0, Mandatory::May);

/// ETH-Proto-Type (549), Grouped; RFC 5777, 4.1.8.15.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static ETH_PROTO_TYPE: Avp<EthProtoType> = Avp::new("ETH-Proto-Type", 549, 0, Mandatory::May);

/// ETH-SAP (551), OctetString; RFC 5777, 4.1.8.17.
pub static ETH_SAP: Avp<OctetString> = Avp::new("ETH-SAP", 551, 0, Mandatory::May);

/// EUI64-Address (527), OctetString; RFC 5777, 4.1.7.11.
pub static EUI64_ADDRESS: Avp<OctetString> = Avp::new("EUI64-Address", 527, 0, Mandatory::May);

/// EUI64-Address-Mask (528), Grouped; RFC 5777, 4.1.7.12.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static EUI64_ADDRESS_MASK: Avp<Eui64AddressMask> = Avp::new("EUI64-Address-Mask", 528, 0, Mandatory::May);

/// EUI64-Address-Mask-Pattern (529), OctetString; RFC 5777, 4.1.7.13.
pub static EUI64_ADDRESS_MASK_PATTERN: Avp<OctetString> = Avp::new("EUI64-Address-Mask-Pattern", 529, 0, Mandatory::May);

/// Excess-Treatment (577), Grouped; RFC 5777, 5.6.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static EXCESS_TREATMENT: Avp<ExcessTreatment> = Avp::new("Excess-Treatment", 577, 0, Mandatory::May);

/// Filter-Rule (509), Grouped; RFC 5777, 3.2.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static FILTER_RULE: Avp<FilterRule> = Avp::new("Filter-Rule", 509, 0, Mandatory::May);

/// Filter-Rule-Precedence (510), Unsigned32; RFC 5777, 3.3.
pub static FILTER_RULE_PRECEDENCE: Avp<u32> = Avp::new("Filter-Rule-Precedence", 510, 0, Mandatory::May);

/// Fragmentation-Flag (536), Enumerated; RFC 5777, 4.1.8.2.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static FRAGMENTATION_FLAG: Avp<FragmentationFlag> = Avp::new("Fragmentation-Flag", 536, 0, Mandatory::May);

/// From-Spec (515), Grouped; RFC 5777, 4.1.5.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static FROM_SPEC: Avp<FromSpec> = Avp::new("From-Spec", 515, 0, Mandatory::May);

/// High-User-Priority (559), Unsigned32; RFC 5777, 4.1.8.25.
pub static HIGH_USER_PRIORITY: Avp<u32> = Avp::new("High-User-Priority", 559, 0, Mandatory::May);

/// ICMP-Code (547), Enumerated; RFC 5777, 4.1.8.13.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static ICMP_CODE: Avp<IcmpCode> = Avp::new("ICMP-Code", 547, 0, Mandatory::May);

/// ICMP-Type (545), Grouped; RFC 5777, 4.1.8.11.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static ICMP_TYPE: Avp<IcmpType> = Avp::new("ICMP-Type", 545, 0, Mandatory::May);

/// ICMP-Type-Number (546), Enumerated; RFC 5777, 4.1.8.12.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static ICMP_TYPE_NUMBER: Avp<IcmpTypeNumber> = Avp::new("ICMP-Type-Number", 546, 0, Mandatory::May);

/// IP-Address (518), Address; RFC 5777, 4.1.7.2.
pub static IP_ADDRESS: Avp<Address> = Avp::new("IP-Address", 518, 0, Mandatory::May);

/// IP-Address-End (521), Address; RFC 5777, 4.1.7.5.
pub static IP_ADDRESS_END: Avp<Address> = Avp::new("IP-Address-End", 521, 0, Mandatory::May);

/// IP-Address-Mask (522), Grouped; RFC 5777, 4.1.7.6.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static IP_ADDRESS_MASK: Avp<IpAddressMask> = Avp::new("IP-Address-Mask", 522, 0, Mandatory::May);

/// IP-Address-Range (519), Grouped; RFC 5777, 4.1.7.3.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static IP_ADDRESS_RANGE: Avp<IpAddressRange> = Avp::new("IP-Address-Range", 519, 0, Mandatory::May);

/// IP-Address-Start (520), Address; RFC 5777, 4.1.7.4.
pub static IP_ADDRESS_START: Avp<Address> = Avp::new("IP-Address-Start", 520, 0, Mandatory::May);

/// IP-Bit-Mask-Width (523), Unsigned32; RFC 5777, 4.1.7.7.
pub static IP_BIT_MASK_WIDTH: Avp<u32> = Avp::new("IP-Bit-Mask-Width", 523, 0, Mandatory::May);

/// IP-Option (537), Grouped; RFC 5777, 4.1.8.3.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static IP_OPTION: Avp<IpOption> = Avp::new("IP-Option", 537, 0, Mandatory::May);

/// IP-Option-Type (538), Enumerated; RFC 5777, 4.1.8.4.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static IP_OPTION_TYPE: Avp<IpOptionType> = Avp::new("IP-Option-Type", 538, 0, Mandatory::May);

/// IP-Option-Value (539), OctetString; RFC 5777, 4.1.8.5.
pub static IP_OPTION_VALUE: Avp<OctetString> = Avp::new("IP-Option-Value", 539, 0, Mandatory::May);

/// Low-User-Priority (558), Unsigned32; RFC 5777, 4.1.8.24.
pub static LOW_USER_PRIORITY: Avp<u32> = Avp::new("Low-User-Priority", 558, 0, Mandatory::May);

/// MAC-Address (524), OctetString; RFC 5777, 4.1.7.8.
pub static MAC_ADDRESS: Avp<OctetString> = Avp::new("MAC-Address", 524, 0, Mandatory::May);

/// MAC-Address-Mask (525), Grouped; RFC 5777, 4.1.7.9.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static MAC_ADDRESS_MASK: Avp<MacAddressMask> = Avp::new("MAC-Address-Mask", 525, 0, Mandatory::May);

/// MAC-Address-Mask-Pattern (526), OctetString; RFC 5777, 4.1.7.10.
pub static MAC_ADDRESS_MASK_PATTERN: Avp<OctetString> = Avp::new("MAC-Address-Mask-Pattern", 526, 0, Mandatory::May);

/// Month-Of-Year-Mask (565), Unsigned32; RFC 5777, 4.2.6.
pub static MONTH_OF_YEAR_MASK: Avp<u32> = Avp::new("Month-Of-Year-Mask", 565, 0, Mandatory::May);

/// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static NEGATED: Avp<Negated> = Avp::new("Negated", 517, 0, Mandatory::May);

/// Port (530), Integer32; RFC 5777, 4.1.7.14.
pub static PORT: Avp<i32> = Avp::new("Port", 530, 0, Mandatory::May);

/// Port-End (533), Integer32; RFC 5777, 4.1.7.17.
pub static PORT_END: Avp<i32> = Avp::new("Port-End", 533, 0, Mandatory::May);

/// Port-Range (531), Grouped; RFC 5777, 4.1.7.15.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static PORT_RANGE: Avp<PortRange> = Avp::new("Port-Range", 531, 0, Mandatory::May);

/// Port-Start (532), Integer32; RFC 5777, 4.1.7.16.
pub static PORT_START: Avp<i32> = Avp::new("Port-Start", 532, 0, Mandatory::May);

/// Protocol (513), Enumerated; RFC 5777, 4.1.3.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "nat-control",
        feature = "qos", feature = "s6b"
    )
)]
pub static PROTOCOL: Avp<Protocol> = Avp::new("Protocol", 513, 0, Mandatory::May);

/// QoS-Capability (578), Grouped; RFC 5777, 6.
#[cfg(
    any(
        feature = "mip6a", feature = "mip6i", feature = "s6b", feature = "sta", feature = "swd",
        feature = "swm"
    )
)]
pub static QOS_CAPABILITY: Avp<QosCapability> = Avp::new("QoS-Capability", 578, 0, Mandatory::May);

/// QoS-Parameters (576), Grouped; RFC 5777, 5.5.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static QOS_PARAMETERS: Avp<QosParameters> = Avp::new("QoS-Parameters", 576, 0, Mandatory::May);

/// QoS-Profile-Id (573), Unsigned32; RFC 5777, 5.2.
pub static QOS_PROFILE_ID: Avp<u32> = Avp::new("QoS-Profile-Id", 573, 0, Mandatory::May);

/// QoS-Profile-Template (574), Grouped; RFC 5777, 5.3.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm"
    )
)]
pub static QOS_PROFILE_TEMPLATE: Avp<QosProfileTemplate> = Avp::new("QoS-Profile-Template", 574, 0, Mandatory::May);

/// QoS-Resources (508), Grouped; RFC 5777, 3.1.
#[cfg(any(feature = "mip6a", feature = "mip6i", feature = "qos", feature = "s6b"))]
pub static QOS_RESOURCES: Avp<QosResources> = Avp::new("QoS-Resources", 508, 0, Mandatory::May);

/// QoS-Semantics (575), Enumerated; RFC 5777, 5.4.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static QOS_SEMANTICS: Avp<QosSemantics> = Avp::new("QoS-Semantics", 575, 0, Mandatory::May);

/// S-VID-End (554), Unsigned32; RFC 5777, 4.1.8.20.
pub static S_VID_END: Avp<u32> = Avp::new("S-VID-End", 554, 0, Mandatory::May);

/// S-VID-Start (553), Unsigned32; RFC 5777, 4.1.8.19.
pub static S_VID_START: Avp<u32> = Avp::new("S-VID-Start", 553, 0, Mandatory::May);

/// TCP-Flags (543), Grouped; RFC 5777, 4.1.8.9.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static TCP_FLAGS: Avp<TcpFlags> = Avp::new("TCP-Flags", 543, 0, Mandatory::May);

/// TCP-Flag-Type (544), Unsigned32; RFC 5777, 4.1.8.10.
pub static TCP_FLAG_TYPE: Avp<u32> = Avp::new("TCP-Flag-Type", 544, 0, Mandatory::May);

/// TCP-Option (540), Grouped; RFC 5777, 4.1.8.6.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static TCP_OPTION: Avp<TcpOption> = Avp::new("TCP-Option", 540, 0, Mandatory::May);

/// TCP-Option-Type (541), Enumerated; RFC 5777, 4.1.8.7.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static TCP_OPTION_TYPE: Avp<TcpOptionType> = Avp::new("TCP-Option-Type", 541, 0, Mandatory::May);

/// TCP-Option-Value (542), OctetString; RFC 5777, 4.1.8.8.
pub static TCP_OPTION_VALUE: Avp<OctetString> = Avp::new("TCP-Option-Value", 542, 0, Mandatory::May);

/// Timezone-Flag (570), Enumerated; RFC 5777, 4.2.11.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static TIMEZONE_FLAG: Avp<TimezoneFlag> = Avp::new("Timezone-Flag", 570, 0, Mandatory::May);

/// Timezone-Offset (571), Integer32; RFC 5777, 4.2.12.
pub static TIMEZONE_OFFSET: Avp<i32> = Avp::new("Timezone-Offset", 571, 0, Mandatory::May);

/// Time-Of-Day-Condition (560), Grouped; RFC 5777, 4.2.1.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static TIME_OF_DAY_CONDITION: Avp<TimeOfDayCondition> = Avp::new("Time-Of-Day-Condition", 560, 0, Mandatory::May);

/// Time-Of-Day-End (562), Unsigned32; RFC 5777, 4.2.3.
pub static TIME_OF_DAY_END: Avp<u32> = Avp::new("Time-Of-Day-End", 562, 0, Mandatory::May);

/// Time-Of-Day-Start (561), Unsigned32; RFC 5777, 4.2.2.
pub static TIME_OF_DAY_START: Avp<u32> = Avp::new("Time-Of-Day-Start", 561, 0, Mandatory::May);

/// To-Spec (516), Grouped; RFC 5777, 4.1.6.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static TO_SPEC: Avp<ToSpec> = Avp::new("To-Spec", 516, 0, Mandatory::May);

/// Treatment-Action (572), Enumerated; RFC 5777, 5.1.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static TREATMENT_ACTION: Avp<TreatmentAction> = Avp::new("Treatment-Action", 572, 0, Mandatory::May);

/// User-Priority-Range (557), Grouped; RFC 5777, 4.1.8.23.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static USER_PRIORITY_RANGE: Avp<UserPriorityRange> = Avp::new("User-Priority-Range", 557, 0, Mandatory::May);

/// Use-Assigned-Address (534), Enumerated; RFC 5777, 4.1.7.18.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static USE_ASSIGNED_ADDRESS: Avp<UseAssignedAddress> = Avp::new("Use-Assigned-Address", 534, 0, Mandatory::May);

/// VLAN-ID-Range (552), Grouped; RFC 5777, 4.1.8.18.
#[cfg(
    any(
        feature = "credit-control", feature = "mip6a", feature = "mip6i", feature = "qos",
        feature = "s6b"
    )
)]
pub static VLAN_ID_RANGE: Avp<VlanIdRange> = Avp::new("VLAN-ID-Range", 552, 0, Mandatory::May);
