//! Vendors, out of IANA's Private Enterprise Numbers.

use super::symbol;
use crate::Symbol;

pub(super) const VENDORS: &[Symbol] = &[
    symbol(0, "IETF"),
    symbol(9, "Cisco"),
    symbol(11, "Hewlett-Packard"),
    symbol(42, "Oracle (Sun)"),
    symbol(94, "Nokia"),
    symbol(111, "Oracle"),
    symbol(193, "Ericsson"),
    symbol(311, "Microsoft"),
    symbol(637, "Alcatel-Lucent"),
    symbol(1751, "Lucent"),
    symbol(2011, "Huawei"),
    symbol(2334, "Acme Packet"),
    symbol(2636, "Juniper"),
    symbol(3902, "ZTE"),
    symbol(5535, "3GPP2"),
    symbol(6527, "Nokia (TiMetra)"),
    symbol(8164, "Starent (Cisco)"),
    symbol(10415, "3GPP"),
    symbol(11502, "ITU-T"),
    symbol(12645, "Vodafone"),
    symbol(13019, "ETSI"),
    symbol(19444, "WiMAX Forum"),
    symbol(32473, "Example"),
    symbol(45687, "oneM2M"),
];
