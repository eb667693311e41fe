// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::required;
use crate::ts29272::avp;

/// The teleservices for short messages that the user has subscribed to.
///
/// ```text
/// Teleservice-List ::= < AVP Header: 1486 10415 >
///                   1* { TS-Code }
///                    * [ AVP ]
/// ```
///
/// AVP code 1486 of vendor 10415, 3GPP TS 29.272, 7.3.99.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TeleserviceList {
    /// TS-Code (1487/10415), OctetString; 3GPP TS 29.272, 7.3.100.
    /// A teleservice, one octet as in TS 29.002.
    pub ts_code: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TeleserviceList {}

static GRAMMAR: Grammar = Grammar {
    name: "Teleservice-List",
    items: &[Item::required(avp::TS_CODE.description()).times(1, None), Item::any()],
};

impl Contents for TeleserviceList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ts_code: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1487) => received.bounded(0, 0, &mut self.ts_code),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::TS_CODE, &self.ts_code);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TeleserviceListBuilder<(A,) = (Unset,), (Set,)> builds group TeleserviceList in TeleserviceList, with additional_avps;
    required ts_code: IntoField<OctetString, List<OctetString, 1>>, "TS-Code" => (Set,), A: required::TsCode;
}
