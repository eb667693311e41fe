//! The rows. Rows about headers of messages are tests of their own beside the one that runs these.

use super::Change::{FirstLast, Instead, With, Without};
use super::Result::{Kept, Wrong};
use super::places::*;
use super::{Cell, Change, Place, Result, Row};

const fn cell(places: &'static [&'static Place], change: Change, result: Result) -> Cell {
    Cell { places, change, result }
}

const TOP: &[&Place] = &[&IDR, &ULA];
const CREDIT: &[&Place] = &[&CCR, &CCA];
const APPLICATION: &[&Place] = &[&IDR_APPLICATION, &ULA_APPLICATION];
const DATA: &[&Place] = &[&IDR_DATA, &ULA_DATA];
const PROFILE: &[&Place] = &[&IDR_PROFILE, &ULA_PROFILE];
const APN: &[&Place] = &[&IDR_APN, &ULA_APN];
const MONEY: &[&Place] = &[&CCR_MONEY, &CCA_MONEY];
const UNITS: &[&Place] = &[&CCR_UNITS, &CCA_UNITS];
const VALUE: &[&Place] = &[&CCR_VALUE, &CCA_VALUE];
const OPEN: &[&Place] = &[&IDR, &ULA, &CCR, &CCA, &IDR_DATA, &ULA_DATA, &IDR_APN, &ULA_APN];
const CLOSED: &[&Place] = &[&AAR, &AAA, &IDR_APPLICATION, &ULA_APPLICATION, &CCR_MONEY, &CCA_MONEY];
const NESTED: &[&Place] = &[&IDR_DATA, &ULA_DATA, &IDR_APN, &ULA_APN, &CCR_MONEY, &CCA_MONEY];
const INFORMATIONAL: &[&Place] =
    &[&IDR_INFORMATIONAL, &ULA_INFORMATIONAL, &IDR_INFORMATIONAL_APN, &ULA_INFORMATIONAL_APN];
const EVERYWHERE: &[&Place] =
    &[&IDR, &ULA, &CCR, &CCA, &IDR_DATA, &ULA_DATA, &IDR_APN, &ULA_APN, &CCR_MONEY, &CCA_MONEY];

const INFORMATIONAL_DATA: &[&Place] = &[&IDR_INFORMATIONAL, &ULA_INFORMATIONAL];
const FINAL_UNIT: &[&Place] = &[&CCA_FINAL_UNIT];
const OVERLOAD: &[&Place] = &[&ULA_OVERLOAD];
const ONLY_IDR: &[&Place] = &[&IDR];
const ONLY_CCR: &[&Place] = &[&CCR];
const ONLY_CCA: &[&Place] = &[&CCA];

const UNKNOWN: &str = "0098967f 00 00000a 01020000";
const UNKNOWN_M: &str = "0098967f 40 00000a 01020000";
const UNKNOWN_OF_A_VENDOR_M: &str = "0098967f c0 00000e 0001869f 01020000";
const CLASS: &str = "00000019 00 000009 01000000";
const CLASS_M: &str = "00000019 40 000009 01000000";

pub(crate) const ROWS: &[Row] = &[
    Row {
        received: "fewer than the minimum",
        cells: &[
            cell(
                TOP,
                Without("00000115"),
                Wrong(5005, "Auth-Session-State", "00000115 40 00000c 00000000"),
            ),
            cell(TOP, Without("00000107"), Wrong(5005, "Session-Id", "00000107 40 000008")),
            cell(
                ONLY_IDR,
                Without("00000578"),
                Wrong(5005, "Subscription-Data", "00000578 c0 00000c 000028af"),
            ),
            cell(
                APPLICATION,
                Without("0000010a"),
                Wrong(5005, "Vendor-Id", "0000010a 40 00000c 00000000"),
            ),
            cell(
                PROFILE,
                Without("00000596"),
                Wrong(
                    5005,
                    "APN-Configuration",
                    "00000596 c0 000034 000028af
                        0000058f c0 000010 000028af 00000000 # Context-Identifier
                        000005b0 c0 000010 000028af 00000000 # PDN-Type
                        000001ed 40 000008                   # Service-Selection",
                ),
            ),
            cell(
                APN,
                Without("000005b0"),
                Wrong(5005, "PDN-Type", "000005b0 c0 000010 000028af 00000000"),
            ),
            cell(
                MONEY,
                Without("000001bd"),
                Wrong(5005, "Unit-Value", "000001bd 40 000018 000001bf 40 000010 0000000000000000"),
            ),
            cell(
                VALUE,
                Without("000001bf"),
                Wrong(5005, "Value-Digits", "000001bf 40 000010 0000000000000000"),
            ),
        ],
    },
    Row {
        received: "more than the maximum",
        cells: &[
            cell(
                TOP,
                With("00000115 40 00000c 00000000"),
                Wrong(5009, "Auth-Session-State", "00000115 40 00000c 00000000"),
            ),
            cell(
                APPLICATION,
                With("0000010a 00 00000c 00000007"),
                Wrong(5009, "Vendor-Id", "0000010a 00 00000c 00000007"),
            ),
            // Not even its value is looked at.
            cell(
                APN,
                With("000001ed 40 000009 ff000000"),
                Wrong(5009, "Service-Selection", "000001ed 40 000009 ff000000"),
            ),
        ],
    },
    Row {
        received: "known, listed nowhere, M bit set, and no * [ AVP ]",
        cells: &[cell(CLOSED, With(CLASS_M), Wrong(5008, "Class", CLASS_M))],
    },
    Row {
        received: "listed nowhere, M bit clear, and no * [ AVP ]",
        cells: &[
            cell(CLOSED, With(UNKNOWN), Kept(UNKNOWN)),
            cell(CLOSED, With(CLASS), Kept(CLASS)),
        ],
    },
    Row {
        received: "unknown, M bit set",
        cells: &[
            cell(OPEN, With(UNKNOWN_M), Wrong(5001, "AVP 9999999", UNKNOWN_M)),
            cell(CLOSED, With(UNKNOWN_M), Wrong(5001, "AVP 9999999", UNKNOWN_M)),
            cell(
                OPEN,
                With(UNKNOWN_OF_A_VENDOR_M),
                Wrong(5001, "AVP 9999999/99999", UNKNOWN_OF_A_VENDOR_M),
            ),
        ],
    },
    Row {
        received: "unknown or unlisted, M bit clear, * [ AVP ] present",
        cells: &[cell(OPEN, With(UNKNOWN), Kept(UNKNOWN)), cell(OPEN, With(CLASS), Kept(CLASS))],
    },
    Row {
        received: "known to the dictionary, unlisted, M bit set, * [ AVP ] present",
        cells: &[cell(OPEN, With(CLASS_M), Kept(CLASS_M))],
    },
    Row {
        received: "fixed-position AVP elsewhere",
        cells: &[
            cell(TOP, FirstLast, Kept("00000107 40 00000d 613b313b32")),
            cell(CREDIT, FirstLast, Kept("00000107 40 00000d 613b313b32")),
            cell(OVERLOAD, FirstLast, Kept("00000270 00 000010 0000000000000001")),
        ],
    },
    Row {
        received: "value outside the data format",
        cells: &[
            // UTF8String
            cell(
                TOP,
                Instead("00000107 40 00000a c3280000"),
                Wrong(5004, "Session-Id", "00000107 40 00000a c3280000"),
            ),
            cell(
                DATA,
                With("00000593 c0 00000d 000028af ff000000"),
                Wrong(5004, "APN-OI-Replacement", "00000593 c0 00000d 000028af ff000000"),
            ),
            cell(
                APN,
                Instead("000001ed 40 000009 ff000000"),
                Wrong(5004, "Service-Selection", "000001ed 40 000009 ff000000"),
            ),
            // DiameterIdentity: empty, with a space
            cell(
                TOP,
                Instead("00000108 40 000008"),
                Wrong(5004, "Origin-Host", "00000108 40 000008"),
            ),
            cell(
                TOP,
                Instead("00000128 40 00000b 61206200"),
                Wrong(5004, "Origin-Realm", "00000128 40 00000b 61206200"),
            ),
            // Address: IPv4 of three octets, IPv6 of four
            cell(
                APN,
                With("00000350 c0 000011 000028af 0001 0a0000 000000"),
                Wrong(
                    5004,
                    "Served-Party-IP-Address[0]",
                    "00000350 c0 000011 000028af 0001 0a0000 000000",
                ),
            ),
            cell(
                APN,
                With("00000350 c0 000012 000028af 0002 0a000001 0000"),
                Wrong(
                    5004,
                    "Served-Party-IP-Address[0]",
                    "00000350 c0 000012 000028af 0002 0a000001 0000",
                ),
            ),
            // DiameterURI: Redirect-Host without a scheme
            cell(
                ONLY_CCA,
                With("00000124 40 00000c 68313a31"),
                Wrong(5004, "Redirect-Host[0]", "00000124 40 00000c 68313a31"),
            ),
            // IPFilterRule: Restriction-Filter-Rule "x"
            cell(
                FINAL_UNIT,
                With("000001b6 40 000009 78000000"),
                Wrong(5004, "Restriction-Filter-Rule[0]", "000001b6 40 000009 78000000"),
            ),
        ],
    },
    Row {
        received: "enumerated value without a symbol",
        cells: &[
            cell(TOP, Instead("00000115 40 00000c 00000063"), Kept("00000115 40 00000c 00000063")),
            cell(
                DATA,
                With("00000590 c0 000010 000028af ffffffff"),
                Kept("00000590 c0 000010 000028af ffffffff"),
            ),
            cell(
                APN,
                Instead("000005b0 c0 000010 000028af 00000063"),
                Kept("000005b0 c0 000010 000028af 00000063"),
            ),
        ],
    },
    Row {
        received: "wrong length for the data format",
        cells: &[
            // Enumerated, Unsigned32
            cell(
                TOP,
                Instead("00000115 40 00000b 00000100"),
                Wrong(5014, "Auth-Session-State", "00000115 40 00000c 00000000"),
            ),
            cell(
                TOP,
                Instead("00000115 40 000008"),
                Wrong(5014, "Auth-Session-State", "00000115 40 00000c 00000000"),
            ),
            cell(
                CREDIT,
                Instead("00000102 40 000010 0000000000000004"),
                Wrong(5014, "Auth-Application-Id", "00000102 40 00000c 00000000"),
            ),
            cell(
                APPLICATION,
                Instead("0000010a 40 00000d 00000000 28000000"),
                Wrong(5014, "Vendor-Id", "0000010a 40 00000c 00000000"),
            ),
            cell(
                APN,
                Instead("000005b0 c0 00000f 000028af 00000000"),
                Wrong(5014, "PDN-Type", "000005b0 c0 000010 000028af 00000000"),
            ),
            // Integer64, Integer32
            cell(
                VALUE,
                Instead("000001bf 40 00000c 00000001"),
                Wrong(5014, "Value-Digits", "000001bf 40 000010 0000000000000000"),
            ),
            cell(
                VALUE,
                With("000001ad 40 00000a 00010000"),
                Wrong(5014, "Exponent", "000001ad 40 00000c 00000000"),
            ),
            // Time, Unsigned64, an Address without a family
            cell(
                ONLY_CCR,
                With("00000037 40 000010 0000000000000000"),
                Wrong(5014, "Event-Timestamp", "00000037 40 00000c 00000000"),
            ),
            cell(
                UNITS,
                With("000001a5 40 00000c 00000001"),
                Wrong(5014, "CC-Total-Octets", "000001a5 40 000010 0000000000000000"),
            ),
            cell(
                APN,
                With("00000350 c0 00000d 000028af 00000000"),
                Wrong(
                    5014,
                    "Served-Party-IP-Address[0]",
                    "00000350 c0 000012 000028af 0000000000000000",
                ),
            ),
        ],
    },
    Row {
        received: "length under the header or past the end",
        cells: &[
            cell(
                EVERYWHERE,
                With("00000037 40 000007"),
                Wrong(5014, "Event-Timestamp", "00000037 40 00000c 00000000"),
            ),
            cell(
                EVERYWHERE,
                With("00000037 40 000010 00000001"),
                Wrong(5014, "Event-Timestamp", "00000037 40 00000c 00000000"),
            ),
            cell(
                EVERYWHERE,
                With("0098967f c0 00000b 0001869f"),
                Wrong(5014, "AVP 9999999/99999", "0098967f c0 00000c 0001869f"),
            ),
            // The header itself is cut off, and padded with zeros.
            cell(
                EVERYWHERE,
                With("00000037"),
                Wrong(5014, "Event-Timestamp", "00000037 00 000008"),
            ),
            cell(
                EVERYWHERE,
                With("0098967f c0 00000c"),
                Wrong(5014, "AVP 9999999", "0098967f c0 00000c 00000000"),
            ),
            // Padding missing at the end of a group; at the end of a message it is 5015.
            cell(NESTED, With("00000019 40 000009 01"), Wrong(5014, "Class", "00000019 40 000008")),
        ],
    },
    Row {
        received: "V bit with Vendor-Id 0",
        cells: &[
            cell(
                TOP,
                Instead("00000115 c0 000010 00000000 00000001"),
                Kept("00000115 40 00000c 00000001"),
            ),
            cell(
                APPLICATION,
                Instead("0000010a c0 000010 00000000 000028af"),
                Kept("0000010a 40 00000c 000028af"),
            ),
            cell(
                APN,
                Instead("000001ed c0 00000d 00000000 78000000"),
                Kept("000001ed 40 000009 78000000"),
            ),
            // As the AVP of the IETF it has the limits of that, and fails as it came.
            cell(
                TOP,
                Instead("00000115 c0 00000f 00000000 00000100"),
                Wrong(5014, "Auth-Session-State", "00000115 c0 000010 00000000 00000000"),
            ),
        ],
    },
    Row {
        received: "M bits inside a Grouped AVP that lacks M",
        cells: &[
            cell(INFORMATIONAL, With(UNKNOWN_M), Kept(UNKNOWN_M)),
            cell(INFORMATIONAL, With(CLASS_M), Kept(CLASS_M)),
            // Everything else is as wrong as elsewhere.
            cell(
                INFORMATIONAL_DATA,
                With("00000593 80 00000d 000028af ff000000"),
                Wrong(5004, "APN-OI-Replacement", "00000593 80 00000d 000028af ff000000"),
            ),
        ],
    },
    Row {
        received: "reserved bits in AVP flags",
        cells: &[
            cell(TOP, Instead("00000115 5f 00000c 00000001"), Kept("00000115 40 00000c 00000001")),
            cell(
                APN,
                Instead("000005b0 df 000010 000028af 00000001"),
                Kept("000005b0 c0 000010 000028af 00000001"),
            ),
            cell(OPEN, With("0098967f 1f 000008"), Kept("0098967f 1f 000008")),
        ],
    },
    Row {
        received: "M bit other than the dictionary's rule, P (end-to-end) bit set",
        cells: &[
            cell(TOP, Instead("00000115 00 00000c 00000001"), Kept("00000115 40 00000c 00000001")),
            cell(TOP, Instead("00000115 60 00000c 00000001"), Kept("00000115 40 00000c 00000001")),
            cell(
                APPLICATION,
                Instead("0000010a 20 00000c 000028af"),
                Kept("0000010a 40 00000c 000028af"),
            ),
            cell(
                APN,
                Instead("000005b0 a0 000010 000028af 00000001"),
                Kept("000005b0 c0 000010 000028af 00000001"),
            ),
        ],
    },
];
