//! Which attribute is which AVP, in one place: both directions read it, and a page is made of it.
//!
//! The dictionaries have been asked when this was compiled: a row that claims the same code, or a format that the AVP
//! has not, is an error of the compiler.

use diameter_core::{AvpDescription, AvpKey, Format};
use diameter_messages::{base, eap, nasreq, rfc4372, rfc4590, rfc4675, rfc4818, rfc5447, rfc5580};

use crate::packet::AttributeType;

/// What becomes of an attribute, and of the AVP that stands for it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The type of the attribute.
    pub attribute: u8,
    /// Its name in the RFCs.
    pub name: &'static str,
    /// What stands for it.
    pub counterpart: Counterpart,
}

/// What stands for an attribute in Diameter.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Counterpart {
    /// An AVP of the same code with the same octets (RFC 6733, 4.1: codes up to 255 are RADIUS's).
    Same(&'static AvpDescription),
    /// A time: seconds since 1970 in RADIUS, since 1900 in Diameter.
    Time(&'static AvpDescription),
    /// A password: hidden with the secret in RADIUS, plain within what protects a Diameter connection.
    Password(&'static AvpDescription),
    /// A number of 64 bits, of which the attribute has the lower ones.
    Counter(&'static AvpDescription),
    /// The upper 32 bits of the same number.
    Gigawords(&'static AvpDescription),
    /// A cause whose numbers are ten more in Diameter (RFC 4005, 9.3.5).
    Cause(&'static AvpDescription),
    /// A member of a Tunneling group, one for each tag (RFC 2868): how its value stands behind the tag.
    Tunnel(&'static AvpDescription, Tagged),
    /// Pieces that are one value (RFC 3579, 3.1).
    Pieces(&'static AvpDescription),
    /// Rules with a zero octet between them, as many AVPs (RFC 4849).
    Rules(&'static AvpDescription),
    /// One step of the translation has to do with it; what it does.
    Procedure(&'static str),
}

/// How the value of a tagged attribute stands behind its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tagged {
    /// Three octets of a number (RFC 2868, 3.1).
    Number,
    /// Octets, behind a tag that is there only if the first octet is at most 31 (RFC 2868, 3.3).
    Octets,
    /// Octets that are hidden with a salt (RFC 2868, 3.5).
    Hidden,
}

/// Microsoft, whose attributes carry keys (RFC 2548).
const MICROSOFT: u32 = 311;

/// What a NAS sends with, and what it receives with (RFC 2548, 2.4).
pub const MS_MPPE_SEND_KEY: AttributeType = AttributeType::Vendor { vendor: MICROSOFT, number: 16 };
/// See [`MS_MPPE_SEND_KEY`].
pub const MS_MPPE_RECV_KEY: AttributeType = AttributeType::Vendor { vendor: MICROSOFT, number: 17 };

/// Attributes of vendors whose values are hidden with a salt.
pub const HIDDEN: [AttributeType; 2] = [MS_MPPE_SEND_KEY, MS_MPPE_RECV_KEY];

/// Attributes that prove who a user is, beside User-Password, CHAP-Password and EAP-Message: ARAP-Password,
/// Digest-Response, MS-CHAP-Response and MS-CHAP2-Response (RFC 2869, 2.2; RFC 5090, 2; RFC 2548, 2.1 and 2.3).
pub const PROVES: [AttributeType; 4] = [
    AttributeType::Standard(70),
    AttributeType::Standard(103),
    AttributeType::Vendor { vendor: MICROSOFT, number: 1 },
    AttributeType::Vendor { vendor: MICROSOFT, number: 25 },
];

impl Counterpart {
    /// The AVP, where there is one.
    pub fn avp(&self) -> Option<&'static AvpDescription> {
        match self {
            Self::Same(avp)
            | Self::Time(avp)
            | Self::Password(avp)
            | Self::Counter(avp)
            | Self::Gigawords(avp)
            | Self::Cause(avp)
            | Self::Tunnel(avp, _)
            | Self::Pieces(avp)
            | Self::Rules(avp) => Some(avp),
            Self::Procedure(_) => None,
        }
    }
}

/// The row of an attribute; `None` for one that the table does not know.
pub fn of_attribute(number: u8) -> Option<&'static Row> {
    let at = TABLE.binary_search_by_key(&number, |row| row.attribute).ok()?;
    TABLE.get(at)
}

/// The row of an AVP; where two attributes make one AVP, that of the first.
pub fn of_avp(key: AvpKey) -> Option<&'static Row> {
    if key.vendor_id != 0 {
        return None;
    }
    // Most have the attribute's code.
    let same = u8::try_from(key.code).ok().and_then(of_attribute);
    let is_its = |row: &&Row| row.counterpart.avp().is_some_and(|avp| avp.key == key);
    same.filter(is_its).or_else(|| TABLE.iter().find(is_its))
}

/// The AVP that stands for an attribute with the same octets, a vendor's among them.
pub(super) fn key_of(attribute: AttributeType) -> Option<AvpKey> {
    match attribute {
        AttributeType::Standard(number) => Some(AvpKey::ietf(number.into())),
        AttributeType::Vendor { vendor, number } => {
            Some(AvpKey { vendor_id: vendor, code: number.into() })
        }
        _ => None,
    }
}

const fn same(name: &'static str, avp: &'static AvpDescription) -> Row {
    assert!(avp.key.code < 256 && avp.key.vendor_id == 0, "the AVP has no code of RADIUS");
    assert!(
        matches!(
            avp.format,
            Format::OctetString
                | Format::Utf8String
                | Format::Unsigned32
                | Format::Enumerated
                | Format::Unsigned64
        ),
        "the AVP has a format whose octets are others than RADIUS's"
    );
    assert!(is_text(name, avp.name), "the AVP has another name");
    Row { attribute: avp.key.code as u8, name, counterpart: Counterpart::Same(avp) }
}

const fn row(attribute: u8, name: &'static str, counterpart: Counterpart) -> Row {
    let fits = match counterpart {
        Counterpart::Time(avp) => matches!(avp.format, Format::Time),
        Counterpart::Password(avp) | Counterpart::Pieces(avp) => {
            matches!(avp.format, Format::OctetString)
        }
        Counterpart::Counter(avp) | Counterpart::Gigawords(avp) => {
            matches!(avp.format, Format::Unsigned64)
        }
        Counterpart::Cause(avp) => matches!(avp.format, Format::Enumerated),
        Counterpart::Rules(avp) => matches!(avp.format, Format::IpFilterRule),
        Counterpart::Tunnel(avp, Tagged::Number) => {
            matches!(avp.format, Format::Enumerated | Format::Unsigned32)
        }
        Counterpart::Tunnel(avp, _) => {
            matches!(avp.format, Format::OctetString | Format::Utf8String)
        }
        Counterpart::Same(_) => false,
        Counterpart::Procedure(_) => true,
    };
    assert!(fits, "the AVP has not the format that this translation makes");
    Row { attribute, name, counterpart }
}

const fn is_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

const fn is_ascending(rows: &[Row]) -> bool {
    let mut at = 1;
    while at < rows.len() {
        if rows[at - 1].attribute >= rows[at].attribute {
            return false;
        }
        at += 1;
    }
    true
}

const _: () = assert!(is_ascending(TABLE), "the rows are found by halving: they ascend");

/// All of them, in the order of their types.
pub const TABLE: &[Row] = &[
    same("User-Name", base::avp::USER_NAME.description()),
    row(2, "User-Password", Counterpart::Password(nasreq::avp::USER_PASSWORD.description())),
    row(
        3,
        "CHAP-Password",
        Counterpart::Procedure("CHAP-Auth, with its identifier and response apart"),
    ),
    same("NAS-IP-Address", nasreq::avp::NAS_IP_ADDRESS.description()),
    same("NAS-Port", nasreq::avp::NAS_PORT.description()),
    same("Service-Type", nasreq::avp::SERVICE_TYPE.description()),
    same("Framed-Protocol", nasreq::avp::FRAMED_PROTOCOL.description()),
    same("Framed-IP-Address", nasreq::avp::FRAMED_IP_ADDRESS.description()),
    same("Framed-IP-Netmask", nasreq::avp::FRAMED_IP_NETMASK.description()),
    same("Framed-Routing", nasreq::avp::FRAMED_ROUTING.description()),
    same("Filter-Id", nasreq::avp::FILTER_ID.description()),
    same("Framed-MTU", nasreq::avp::FRAMED_MTU.description()),
    same("Framed-Compression", nasreq::avp::FRAMED_COMPRESSION.description()),
    same("Login-IP-Host", nasreq::avp::LOGIN_IP_HOST.description()),
    same("Login-Service", nasreq::avp::LOGIN_SERVICE.description()),
    same("Login-TCP-Port", nasreq::avp::LOGIN_TCP_PORT.description()),
    same("Reply-Message", nasreq::avp::REPLY_MESSAGE.description()),
    same("Callback-Number", nasreq::avp::CALLBACK_NUMBER.description()),
    same("Callback-Id", nasreq::avp::CALLBACK_ID.description()),
    same("Framed-Route", nasreq::avp::FRAMED_ROUTE.description()),
    same("Framed-IPX-Network", nasreq::avp::FRAMED_IPX_NETWORK.description()),
    row(
        24,
        "State",
        Counterpart::Procedure(
            "the session of an exchange of several rounds, and the server's State AVP",
        ),
    ),
    same("Class", base::avp::CLASS.description()),
    row(
        26,
        "Vendor-Specific",
        Counterpart::Procedure("an AVP of the vendor for each attribute in it"),
    ),
    row(
        27,
        "Session-Timeout",
        Counterpart::Procedure("Session-Timeout, Authorization-Lifetime or Multi-Round-Time-Out"),
    ),
    same("Idle-Timeout", nasreq::avp::IDLE_TIMEOUT.description()),
    row(
        29,
        "Termination-Action",
        Counterpart::Procedure("whether Session-Timeout is an Authorization-Lifetime"),
    ),
    same("Called-Station-Id", nasreq::avp::CALLED_STATION_ID.description()),
    same("Calling-Station-Id", nasreq::avp::CALLING_STATION_ID.description()),
    same("NAS-Identifier", nasreq::avp::NAS_IDENTIFIER.description()),
    row(33, "Proxy-State", Counterpart::Procedure("kept by the agent, and put into the response")),
    same("Login-LAT-Service", nasreq::avp::LOGIN_LAT_SERVICE.description()),
    same("Login-LAT-Node", nasreq::avp::LOGIN_LAT_NODE.description()),
    same("Login-LAT-Group", nasreq::avp::LOGIN_LAT_GROUP.description()),
    same("Framed-Appletalk-Link", nasreq::avp::FRAMED_APPLETALK_LINK.description()),
    same("Framed-Appletalk-Network", nasreq::avp::FRAMED_APPLETALK_NETWORK.description()),
    same("Framed-Appletalk-Zone", nasreq::avp::FRAMED_APPLETALK_ZONE.description()),
    row(40, "Acct-Status-Type", Counterpart::Procedure("Accounting-Record-Type")),
    same("Acct-Delay-Time", nasreq::avp::ACCT_DELAY_TIME.description()),
    row(
        42,
        "Acct-Input-Octets",
        Counterpart::Counter(nasreq::avp::ACCOUNTING_INPUT_OCTETS.description()),
    ),
    row(
        43,
        "Acct-Output-Octets",
        Counterpart::Counter(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
    ),
    same("Acct-Session-Id", base::avp::ACCT_SESSION_ID.description()),
    same("Acct-Authentic", nasreq::avp::ACCT_AUTHENTIC.description()),
    same("Acct-Session-Time", nasreq::avp::ACCT_SESSION_TIME.description()),
    row(
        47,
        "Acct-Input-Packets",
        Counterpart::Counter(nasreq::avp::ACCOUNTING_INPUT_PACKETS.description()),
    ),
    row(
        48,
        "Acct-Output-Packets",
        Counterpart::Counter(nasreq::avp::ACCOUNTING_OUTPUT_PACKETS.description()),
    ),
    row(49, "Acct-Terminate-Cause", Counterpart::Cause(base::avp::TERMINATION_CAUSE.description())),
    same("Acct-Multi-Session-Id", base::avp::ACCT_MULTI_SESSION_ID.description()),
    same("Acct-Link-Count", nasreq::avp::ACCT_LINK_COUNT.description()),
    row(
        52,
        "Acct-Input-Gigawords",
        Counterpart::Gigawords(nasreq::avp::ACCOUNTING_INPUT_OCTETS.description()),
    ),
    row(
        53,
        "Acct-Output-Gigawords",
        Counterpart::Gigawords(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
    ),
    row(55, "Event-Timestamp", Counterpart::Time(base::avp::EVENT_TIMESTAMP.description())),
    same("Egress-VLANID", rfc4675::avp::EGRESS_VLANID.description()),
    same("Egress-VLAN-Name", rfc4675::avp::EGRESS_VLAN_NAME.description()),
    same("User-Priority-Table", rfc4675::avp::USER_PRIORITY_TABLE.description()),
    same("CHAP-Challenge", nasreq::avp::CHAP_CHALLENGE.description()),
    same("NAS-Port-Type", nasreq::avp::NAS_PORT_TYPE.description()),
    same("Port-Limit", nasreq::avp::PORT_LIMIT.description()),
    same("Login-LAT-Port", nasreq::avp::LOGIN_LAT_PORT.description()),
    row(
        64,
        "Tunnel-Type",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_TYPE.description(), Tagged::Number),
    ),
    row(
        65,
        "Tunnel-Medium-Type",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_MEDIUM_TYPE.description(), Tagged::Number),
    ),
    row(
        66,
        "Tunnel-Client-Endpoint",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_CLIENT_ENDPOINT.description(), Tagged::Octets),
    ),
    row(
        67,
        "Tunnel-Server-Endpoint",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_SERVER_ENDPOINT.description(), Tagged::Octets),
    ),
    same("Acct-Tunnel-Connection", nasreq::avp::ACCT_TUNNEL_CONNECTION.description()),
    row(
        69,
        "Tunnel-Password",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_PASSWORD.description(), Tagged::Hidden),
    ),
    same("ARAP-Password", nasreq::avp::ARAP_PASSWORD.description()),
    same("ARAP-Features", nasreq::avp::ARAP_FEATURES.description()),
    same("ARAP-Zone-Access", nasreq::avp::ARAP_ZONE_ACCESS.description()),
    same("ARAP-Security", nasreq::avp::ARAP_SECURITY.description()),
    same("ARAP-Security-Data", nasreq::avp::ARAP_SECURITY_DATA.description()),
    same("Password-Retry", nasreq::avp::PASSWORD_RETRY.description()),
    same("Prompt", nasreq::avp::PROMPT.description()),
    same("Connect-Info", nasreq::avp::CONNECT_INFO.description()),
    same("Configuration-Token", nasreq::avp::CONFIGURATION_TOKEN.description()),
    row(79, "EAP-Message", Counterpart::Pieces(eap::avp::EAP_PAYLOAD.description())),
    row(
        80,
        "Message-Authenticator",
        Counterpart::Procedure("checked in what comes, and made for what goes"),
    ),
    row(
        81,
        "Tunnel-Private-Group-Id",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_PRIVATE_GROUP_ID.description(), Tagged::Octets),
    ),
    row(
        82,
        "Tunnel-Assignment-Id",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_ASSIGNMENT_ID.description(), Tagged::Octets),
    ),
    row(
        83,
        "Tunnel-Preference",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_PREFERENCE.description(), Tagged::Number),
    ),
    same("ARAP-Challenge-Response", nasreq::avp::ARAP_CHALLENGE_RESPONSE.description()),
    same("Acct-Interim-Interval", base::avp::ACCT_INTERIM_INTERVAL.description()),
    same("Acct-Tunnel-Packets-Lost", nasreq::avp::ACCT_TUNNEL_PACKETS_LOST.description()),
    same("NAS-Port-Id", nasreq::avp::NAS_PORT_ID.description()),
    same("Framed-Pool", nasreq::avp::FRAMED_POOL.description()),
    same("Chargeable-User-Identity", rfc4372::avp::CHARGEABLE_USER_IDENTITY.description()),
    row(
        90,
        "Tunnel-Client-Auth-Id",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_CLIENT_AUTH_ID.description(), Tagged::Octets),
    ),
    row(
        91,
        "Tunnel-Server-Auth-Id",
        Counterpart::Tunnel(nasreq::avp::TUNNEL_SERVER_AUTH_ID.description(), Tagged::Octets),
    ),
    row(92, "NAS-Filter-Rule", Counterpart::Rules(nasreq::avp::NAS_FILTER_RULE.description())),
    same("Originating-Line-Info", nasreq::avp::ORIGINATING_LINE_INFO.description()),
    same("NAS-IPv6-Address", nasreq::avp::NAS_IPV6_ADDRESS.description()),
    same("Framed-Interface-Id", nasreq::avp::FRAMED_INTERFACE_ID.description()),
    same("Framed-IPv6-Prefix", nasreq::avp::FRAMED_IPV6_PREFIX.description()),
    same("Login-IPv6-Host", nasreq::avp::LOGIN_IPV6_HOST.description()),
    same("Framed-IPv6-Route", nasreq::avp::FRAMED_IPV6_ROUTE.description()),
    same("Framed-IPv6-Pool", nasreq::avp::FRAMED_IPV6_POOL.description()),
    row(
        101,
        "Error-Cause",
        Counterpart::Procedure("Result-Code, and which of the two EAP payloads a challenge has"),
    ),
    same("EAP-Key-Name", eap::avp::EAP_KEY_NAME.description()),
    same("Digest-Response", rfc4590::avp::DIGEST_RESPONSE.description()),
    same("Digest-Realm", rfc4590::avp::DIGEST_REALM.description()),
    same("Digest-Nonce", rfc4590::avp::DIGEST_NONCE.description()),
    same("Digest-Response-Auth", rfc4590::avp::DIGEST_RESPONSE_AUTH.description()),
    same("Digest-Nextnonce", rfc4590::avp::DIGEST_NEXTNONCE.description()),
    same("Digest-Method", rfc4590::avp::DIGEST_METHOD.description()),
    same("Digest-URI", rfc4590::avp::DIGEST_URI.description()),
    same("Digest-Qop", rfc4590::avp::DIGEST_QOP.description()),
    same("Digest-Algorithm", rfc4590::avp::DIGEST_ALGORITHM.description()),
    same("Digest-Entity-Body-Hash", rfc4590::avp::DIGEST_ENTITY_BODY_HASH.description()),
    same("Digest-CNonce", rfc4590::avp::DIGEST_CNONCE.description()),
    same("Digest-Nonce-Count", rfc4590::avp::DIGEST_NONCE_COUNT.description()),
    same("Digest-Username", rfc4590::avp::DIGEST_USERNAME.description()),
    same("Digest-Opaque", rfc4590::avp::DIGEST_OPAQUE.description()),
    same("Digest-Auth-Param", rfc4590::avp::DIGEST_AUTH_PARAM.description()),
    same("Digest-AKA-Auts", rfc4590::avp::DIGEST_AKA_AUTS.description()),
    same("Digest-Domain", rfc4590::avp::DIGEST_DOMAIN.description()),
    same("Digest-Stale", rfc4590::avp::DIGEST_STALE.description()),
    same("Digest-HA1", rfc4590::avp::DIGEST_HA1.description()),
    same("SIP-AOR", rfc4590::avp::SIP_AOR.description()),
    same("Delegated-IPv6-Prefix", rfc4818::avp::DELEGATED_IPV6_PREFIX.description()),
    same("MIP6-Feature-Vector", rfc5447::avp::MIP6_FEATURE_VECTOR.description()),
    same("MIP6-Home-Link-Prefix", rfc5447::avp::MIP6_HOME_LINK_PREFIX.description()),
    same("Operator-Name", rfc5580::avp::OPERATOR_NAME.description()),
    same("Location-Information", rfc5580::avp::LOCATION_INFORMATION.description()),
    same("Location-Data", rfc5580::avp::LOCATION_DATA.description()),
    same("Basic-Location-Policy-Rules", rfc5580::avp::BASIC_LOCATION_POLICY_RULES.description()),
    same(
        "Extended-Location-Policy-Rules",
        rfc5580::avp::EXTENDED_LOCATION_POLICY_RULES.description(),
    ),
    same("Location-Capable", rfc5580::avp::LOCATION_CAPABLE.description()),
    same("Requested-Location-Info", rfc5580::avp::REQUESTED_LOCATION_INFO.description()),
];
