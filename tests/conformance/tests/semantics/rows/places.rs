//! Messages and groups that follow their grammar, for the rows to spoil: for each a request and an
//! answer.

use super::Place;

const SESSION_ID: &str = "00000107 40 00000d 613b313b32000000"; // a;1;2
const AUTH_SESSION_STATE: &str = "00000115 40 00000c 00000001"; // NO_STATE_MAINTAINED
const ORIGIN_HOST: &str = "00000108 40 000009 61000000"; // a
const ORIGIN_REALM: &str = "00000128 40 000009 62000000"; // b
const DESTINATION_HOST: &str = "00000125 40 000009 63000000"; // c
const DESTINATION_REALM: &str = "0000011b 40 000009 62000000"; // b
const USER_NAME: &str = "00000001 40 000009 31000000"; // 1
const SUBSCRIPTION_DATA: &str = "00000578 c0 00000c 000028af"; // empty
const RESULT_CODE: &str = "0000010c 40 00000c 000007d1"; // 2001
const AUTH_APPLICATION_ID: &str = "00000102 40 00000c 00000004";
const SERVICE_CONTEXT_ID: &str = "000001cd 40 000009 78000000"; // x
const CC_REQUEST_TYPE: &str = "000001a0 40 00000c 00000001"; // INITIAL_REQUEST
const CC_REQUEST_NUMBER: &str = "0000019f 40 00000c 00000000";

const IDR_HEADER: (u8, u16, u32) = (0xc0, 319, 16_777_251);
const ULA_HEADER: (u8, u16, u32) = (0x40, 316, 16_777_251);
const CCR_HEADER: (u8, u16, u32) = (0xc0, 272, 4);
const CCA_HEADER: (u8, u16, u32) = (0x40, 272, 4);

/// The AVPs of an Insert-Subscriber-Data-Request, but for Subscription-Data.
const IN_IDR: &[&str] = &[
    SESSION_ID,
    AUTH_SESSION_STATE,
    ORIGIN_HOST,
    ORIGIN_REALM,
    DESTINATION_HOST,
    DESTINATION_REALM,
    USER_NAME,
];
const IN_ULA: &[&str] = &[SESSION_ID, AUTH_SESSION_STATE, ORIGIN_HOST, ORIGIN_REALM];
const IN_CCR: &[&str] = &[
    SESSION_ID,
    ORIGIN_HOST,
    ORIGIN_REALM,
    DESTINATION_REALM,
    AUTH_APPLICATION_ID,
    SERVICE_CONTEXT_ID,
    CC_REQUEST_TYPE,
    CC_REQUEST_NUMBER,
];
const IN_CCA: &[&str] = &[
    SESSION_ID,
    RESULT_CODE,
    ORIGIN_HOST,
    ORIGIN_REALM,
    AUTH_APPLICATION_ID,
    CC_REQUEST_TYPE,
    CC_REQUEST_NUMBER,
];

pub(crate) static DWR: Place =
    Place { header: (0x80, 280, 0), message: &[ORIGIN_HOST, ORIGIN_REALM], groups: &[] };
pub(crate) static DWA: Place =
    Place { header: (0, 280, 0), message: &[RESULT_CODE, ORIGIN_HOST, ORIGIN_REALM], groups: &[] };
pub(crate) static IDR: Place = Place {
    header: IDR_HEADER,
    message: &[
        SESSION_ID,
        AUTH_SESSION_STATE,
        ORIGIN_HOST,
        ORIGIN_REALM,
        DESTINATION_HOST,
        DESTINATION_REALM,
        USER_NAME,
        SUBSCRIPTION_DATA,
    ],
    groups: &[],
};
pub(crate) static ULA: Place = Place { header: ULA_HEADER, message: IN_ULA, groups: &[] };
pub(crate) static CCR: Place = Place { header: CCR_HEADER, message: IN_CCR, groups: &[] };
pub(crate) static CCA: Place = Place { header: CCA_HEADER, message: IN_CCA, groups: &[] };

/// A request and an answer without `* [ AVP ]`: AA-Request and -Answer of Gmb.
pub(crate) static AAR: Place = Place {
    header: (0xc0, 265, 16_777_223),
    message: &[
        SESSION_ID,
        "00000102 40 00000c 01000007", // Auth-Application-Id
        ORIGIN_HOST,
        ORIGIN_REALM,
        DESTINATION_REALM,
        "00000112 40 00000c 00000001", // Auth-Request-Type
    ],
    groups: &[],
};
pub(crate) static AAA: Place = Place {
    header: (0x40, 265, 16_777_223),
    message: &[SESSION_ID, "00000102 40 00000c 01000007", ORIGIN_HOST, ORIGIN_REALM],
    groups: &[],
};

/// One group deep, with fixed positions; no request has one.
pub(crate) static ULA_OVERLOAD: Place = Place {
    header: ULA_HEADER,
    message: IN_ULA,
    groups: &[(
        "OC-OLR",
        "0000026f 00",
        // OC-Sequence-Number, OC-Report-Type
        &["00000270 00 000010 0000000000000001", "00000272 00 00000c 00000000"],
    )],
};

/// One group deep: requires Vendor-Id, has no `* [ AVP ]`.
type Groups = &'static [(&'static str, &'static str, &'static [&'static str])];
const APPLICATION: Groups =
    &[("Vendor-Specific-Application-Id", "00000104 40", &["0000010a 40 00000c 000028af"])];
pub(crate) static IDR_APPLICATION: Place =
    Place { header: IDR_HEADER, message: IDR.message, groups: APPLICATION };
pub(crate) static ULA_APPLICATION: Place =
    Place { header: ULA_HEADER, message: IN_ULA, groups: APPLICATION };

/// One group deep: requires nothing, has `* [ AVP ]`.
const DATA: Groups = &[("Subscription-Data", "00000578 c0 000028af", &[])];
pub(crate) static IDR_DATA: Place = Place { header: IDR_HEADER, message: IN_IDR, groups: DATA };
pub(crate) static ULA_DATA: Place = Place { header: ULA_HEADER, message: IN_ULA, groups: DATA };

/// The same group without the M bit.
const INFORMATIONAL_DATA: Groups = &[("Subscription-Data", "00000578 80 000028af", &[])];
pub(crate) static IDR_INFORMATIONAL: Place =
    Place { header: IDR_HEADER, message: IN_IDR, groups: INFORMATIONAL_DATA };
pub(crate) static ULA_INFORMATIONAL: Place =
    Place { header: ULA_HEADER, message: IN_ULA, groups: INFORMATIONAL_DATA };

const CONTEXT_IDENTIFIER: &str = "0000058f c0 000010 000028af 00000001";
const ALL_INCLUDED: &str = "00000594 c0 000010 000028af 00000000";
const PDN_TYPE: &str = "000005b0 c0 000010 000028af 00000000";
const SERVICE_SELECTION: &str = "000001ed 40 000009 78000000"; // x

/// Two groups deep: requires an APN-Configuration, which is not there.
pub(crate) static IDR_PROFILE: Place =
    Place { header: IDR_HEADER, message: IN_IDR, groups: PROFILE };
pub(crate) static ULA_PROFILE: Place =
    Place { header: ULA_HEADER, message: IN_ULA, groups: PROFILE };
const PROFILE: Groups = &[
    ("Subscription-Data", "00000578 c0 000028af", &[]),
    ("APN-Configuration-Profile", "00000595 c0 000028af", &[CONTEXT_IDENTIFIER, ALL_INCLUDED]),
];

/// Three groups deep, with `* [ AVP ]`.
const APN: Groups = &[
    ("Subscription-Data", "00000578 c0 000028af", &[]),
    ("APN-Configuration-Profile", "00000595 c0 000028af", &[CONTEXT_IDENTIFIER, ALL_INCLUDED]),
    (
        "APN-Configuration[0]",
        "00000596 c0 000028af",
        &[CONTEXT_IDENTIFIER, PDN_TYPE, SERVICE_SELECTION],
    ),
];
pub(crate) static IDR_APN: Place = Place { header: IDR_HEADER, message: IN_IDR, groups: APN };
pub(crate) static ULA_APN: Place = Place { header: ULA_HEADER, message: IN_ULA, groups: APN };

/// The same, below a group without the M bit.
const INFORMATIONAL_APN: Groups = &[
    ("Subscription-Data", "00000578 80 000028af", &[]),
    ("APN-Configuration-Profile", "00000595 c0 000028af", &[CONTEXT_IDENTIFIER, ALL_INCLUDED]),
    (
        "APN-Configuration[0]",
        "00000596 c0 000028af",
        &[CONTEXT_IDENTIFIER, PDN_TYPE, SERVICE_SELECTION],
    ),
];
pub(crate) static IDR_INFORMATIONAL_APN: Place =
    Place { header: IDR_HEADER, message: IN_IDR, groups: INFORMATIONAL_APN };
pub(crate) static ULA_INFORMATIONAL_APN: Place =
    Place { header: ULA_HEADER, message: IN_ULA, groups: INFORMATIONAL_APN };

/// Three groups deep, without `* [ AVP ]`: Requested- and Granted-Service-Unit, CC-Money.
const UNIT_VALUE: &str = "000001bd 40 000018 000001bf 40 000010 0000000000000001";
pub(crate) static CCR_MONEY: Place = Place {
    header: CCR_HEADER,
    message: IN_CCR,
    groups: &[
        ("Multiple-Services-Credit-Control[0]", "000001c8 40", &[]),
        ("Requested-Service-Unit", "000001b5 40", &[]),
        ("CC-Money", "0000019d 40", &[UNIT_VALUE]),
    ],
};
pub(crate) static CCA_MONEY: Place = Place {
    header: CCA_HEADER,
    message: IN_CCA,
    groups: &[
        ("Multiple-Services-Credit-Control[0]", "000001c8 40", &[]),
        ("Granted-Service-Unit", "000001af 40", &[]),
        ("CC-Money", "0000019d 40", &[UNIT_VALUE]),
    ],
};
/// Four groups deep: Unit-Value in CC-Money.
pub(crate) static CCR_VALUE: Place = Place {
    header: CCR_HEADER,
    message: IN_CCR,
    groups: &[
        ("Multiple-Services-Credit-Control[0]", "000001c8 40", &[]),
        ("Requested-Service-Unit", "000001b5 40", &[]),
        ("CC-Money", "0000019d 40", &[]),
        ("Unit-Value", "000001bd 40", &["000001bf 40 000010 0000000000000001"]),
    ],
};
pub(crate) static CCA_VALUE: Place = Place {
    header: CCA_HEADER,
    message: IN_CCA,
    groups: &[
        ("Multiple-Services-Credit-Control[0]", "000001c8 40", &[]),
        ("Granted-Service-Unit", "000001af 40", &[]),
        ("CC-Money", "0000019d 40", &[]),
        ("Unit-Value", "000001bd 40", &["000001bf 40 000010 0000000000000001"]),
    ],
};
/// Two groups deep: Requested- and Granted-Service-Unit.
pub(crate) static CCR_UNITS: Place = Place {
    header: CCR_HEADER,
    message: IN_CCR,
    groups: &[
        ("Multiple-Services-Credit-Control[0]", "000001c8 40", &[]),
        ("Requested-Service-Unit", "000001b5 40", &[]),
    ],
};
pub(crate) static CCA_UNITS: Place = Place {
    header: CCA_HEADER,
    message: IN_CCA,
    groups: &[
        ("Multiple-Services-Credit-Control[0]", "000001c8 40", &[]),
        ("Granted-Service-Unit", "000001af 40", &[]),
    ],
};
/// Two groups deep, in an answer: holds IPFilterRules.
pub(crate) static CCA_FINAL_UNIT: Place = Place {
    header: CCA_HEADER,
    message: IN_CCA,
    groups: &[
        ("Multiple-Services-Credit-Control[0]", "000001c8 40", &[]),
        ("Final-Unit-Indication", "000001ae 40", &["000001c1 40 00000c 00000000"]),
    ],
};
