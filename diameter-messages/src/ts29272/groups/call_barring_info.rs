// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::avp;

/// A barring service for short messages.
///
/// ```text
/// Call-Barring-Info ::= < AVP Header: 1488 10415 >
///                       { SS-Code }
///                       { SS-Status }
///                     * [ AVP ]
/// ```
///
/// AVP code 1488 of vendor 10415, 3GPP TS 29.272, 7.3.101.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallBarringInfo {
    /// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
    /// A supplementary service, one octet as in TS 29.002.
    pub ss_code: OctetString,
    /// SS-Status (1477/10415), OctetString; 3GPP TS 29.272, 7.3.88.
    /// The state of a supplementary service, one octet as in TS 29.002.
    pub ss_status: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CallBarringInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Call-Barring-Info",
    items: &[
        Item::required(avp::SS_CODE.description()),
        Item::required(avp::SS_STATUS.description()),
        Item::any(),
    ],
};

impl Contents for CallBarringInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ss_code: unread.value(),
            ss_status: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1476) => received.one(0, 0, &mut self.ss_code),
            (10415, 1477) => received.one(1, 1, &mut self.ss_status),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SS_CODE, &self.ss_code);
        avps.one(&avp::SS_STATUS, &self.ss_status);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CallBarringInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group CallBarringInfo in CallBarringInfo, with additional_avps;
    required ss_code: IntoField<OctetString>, "SS-Code" => (Set, B), A: required::SsCode;
    required ss_status: IntoField<OctetString>, "SS-Status" => (A, Set), B: required::SsStatus;
}
