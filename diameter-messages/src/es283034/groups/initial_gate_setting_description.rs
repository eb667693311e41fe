// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, IpFilterRule, Item, List, UnlistedAvps};
use crate::required;
use crate::nasreq;
use crate::es283034::avp;

/// What a new session may send, before any service asks for more.
///
/// ```text
/// Initial-Gate-Setting-Description ::= < AVP Header: 303 13019 >
///                                   1* { NAS-Filter-Rule }
///                                      [ Maximum-Allowed-Bandwidth-UL ]
///                                      [ Maximum-Allowed-Bandwidth-DL ]
/// ```
///
/// AVP code 303 of vendor 13019, ETSI ES 283 034, 7.3.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitialGateSettingDescription {
    /// NAS-Filter-Rule (400), IPFilterRule; RFC 7155, 4.4.6.
    /// A filter for the user's traffic.
    pub nas_filter_rule: List<IpFilterRule, 1>,
    /// Maximum-Allowed-Bandwidth-UL (308/13019), Unsigned32; ETSI ES 283 034, 7.3.9.
    /// Bits a second.
    pub maximum_allowed_bandwidth_ul: Option<u32>,
    /// Maximum-Allowed-Bandwidth-DL (309/13019), Unsigned32; ETSI ES 283 034, 7.3.10.
    /// Bits a second.
    pub maximum_allowed_bandwidth_dl: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for InitialGateSettingDescription {}

static GRAMMAR: Grammar = Grammar {
    name: "Initial-Gate-Setting-Description",
    items: &[
        Item::required(nasreq::avp::NAS_FILTER_RULE.description()).times(1, None),
        Item::optional(avp::MAXIMUM_ALLOWED_BANDWIDTH_UL.description()),
        Item::optional(avp::MAXIMUM_ALLOWED_BANDWIDTH_DL.description()),
    ],
};

impl Contents for InitialGateSettingDescription {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            nas_filter_rule: unread.list(),
            maximum_allowed_bandwidth_ul: None,
            maximum_allowed_bandwidth_dl: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 400) => received.bounded(0, 0, &mut self.nas_filter_rule),
            (13019, 308) => received.optional(1, &mut self.maximum_allowed_bandwidth_ul),
            (13019, 309) => received.optional(2, &mut self.maximum_allowed_bandwidth_dl),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&nasreq::avp::NAS_FILTER_RULE, &self.nas_filter_rule);
        avps.optional(
            &avp::MAXIMUM_ALLOWED_BANDWIDTH_UL,
            &self.maximum_allowed_bandwidth_ul,
        );
        avps.optional(
            &avp::MAXIMUM_ALLOWED_BANDWIDTH_DL,
            &self.maximum_allowed_bandwidth_dl,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    InitialGateSettingDescriptionBuilder<(A,) = (Unset,), (Set,)> builds group InitialGateSettingDescription in InitialGateSettingDescription;
    required nas_filter_rule: IntoField<IpFilterRule, List<IpFilterRule, 1>>, "NAS-Filter-Rule" => (Set,), A: required::NasFilterRule;
    optional maximum_allowed_bandwidth_ul: IntoField<u32, Option<u32>>, "Maximum-Allowed-Bandwidth-UL";
    optional maximum_allowed_bandwidth_dl: IntoField<u32, Option<u32>>, "Maximum-Allowed-Bandwidth-DL";
}
