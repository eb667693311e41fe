//! The names of vendors, out of IANA's Private Enterprise Numbers: those that one meets in Diameter.

/// By number.
const VENDORS: [(u32, &str); 22] = [
    (0, "IETF"),
    (9, "Cisco"),
    (11, "Hewlett-Packard"),
    (42, "Oracle (Sun)"),
    (94, "Nokia"),
    (111, "Oracle"),
    (193, "Ericsson"),
    (311, "Microsoft"),
    (637, "Alcatel-Lucent"),
    (1751, "Lucent"),
    (2011, "Huawei"),
    (2334, "Acme Packet"),
    (2636, "Juniper"),
    (3902, "ZTE"),
    (5535, "3GPP2"),
    (6527, "Nokia (TiMetra)"),
    (8164, "Starent (Cisco)"),
    (10415, "3GPP"),
    (13019, "ETSI"),
    (19444, "WiMAX Forum"),
    (32473, "Example"),
    (45687, "oneM2M"),
];

/// Who has this number.
pub(crate) fn name(id: u32) -> Option<&'static str> {
    VENDORS.iter().find(|(number, _)| *number == id).map(|(_, name)| *name)
}
