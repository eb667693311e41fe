// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29212;
use crate::ts29212::{IpCanType, RatType};
use crate::ts29214::avp;

/// The access of a multi-access session, and whether it comes or goes.
///
/// ```text
/// MA-Information ::= < AVP Header: 570 10415 >
///                    [ IP-CAN-Type ]
///                    [ RAT-Type ]
///                    [ MA-Information-Action ]
///                  * [ AVP ]
/// ```
///
/// AVP code 570 of vendor 10415, 3GPP TS 29.214, 5.3.66.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MaInformation {
    /// IP-CAN-Type (1027/10415), Enumerated; 3GPP TS 29.212, 5.3.27.
    pub ip_can_type: Option<IpCanType>,
    /// RAT-Type (1032/10415), Enumerated; 3GPP TS 29.212, 5.3.31.
    pub rat_type: Option<RatType>,
    /// MA-Information-Action (571/10415), Unsigned32; 3GPP TS 29.214, 5.3.67.
    pub ma_information_action: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MaInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "MA-Information",
    items: &[
        Item::optional(ts29212::avp::IP_CAN_TYPE.description()),
        Item::optional(ts29212::avp::RAT_TYPE.description()),
        Item::optional(avp::MA_INFORMATION_ACTION.description()),
        Item::any(),
    ],
};

impl Contents for MaInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1027) => received.optional(0, &mut self.ip_can_type),
            (10415, 1032) => received.optional(1, &mut self.rat_type),
            (10415, 571) => received.optional(2, &mut self.ma_information_action),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29212::avp::IP_CAN_TYPE, &self.ip_can_type);
        avps.optional(&ts29212::avp::RAT_TYPE, &self.rat_type);
        avps.optional(&avp::MA_INFORMATION_ACTION, &self.ma_information_action);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MaInformationBuilder builds group MaInformation in MaInformation, with additional_avps;
    optional ip_can_type: IntoField<IpCanType, Option<IpCanType>>, "IP-CAN-Type";
    optional rat_type: IntoField<RatType, Option<RatType>>, "RAT-Type";
    optional ma_information_action: IntoField<u32, Option<u32>>, "MA-Information-Action";
}
