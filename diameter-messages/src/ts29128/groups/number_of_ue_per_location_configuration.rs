// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29272;
use crate::ts29272::{EpsLocationInformation, ImsiGroupId};

/// A place where terminals are to be counted.
///
/// ```text
/// Number-Of-UE-Per-Location-Configuration ::= < AVP Header: 4306 10415 >
///                                             { EPS-Location-Information }
///                                             [ IMSI-Group-Id ]
///                                           * [ AVP ]
/// ```
///
/// AVP code 4306 of vendor 10415, 3GPP TS 29.128, 6.4.11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumberOfUePerLocationConfiguration {
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Box<EpsLocationInformation>,
    /// IMSI-Group-Id (1675/10415), Grouped; 3GPP TS 29.272, 7.3.189.
    pub imsi_group_id: Option<ImsiGroupId>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for NumberOfUePerLocationConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Number-Of-UE-Per-Location-Configuration",
    items: &[
        Item::required(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::optional(ts29272::avp::IMSI_GROUP_ID.description()),
        Item::any(),
    ],
};

impl Contents for NumberOfUePerLocationConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            eps_location_information: unread.boxed(),
            imsi_group_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1496) => received.one_boxed(0, 0, &mut self.eps_location_information),
            (10415, 1675) => received.optional(1, &mut self.imsi_group_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &ts29272::avp::EPS_LOCATION_INFORMATION,
            &*self.eps_location_information,
        );
        avps.optional(&ts29272::avp::IMSI_GROUP_ID, &self.imsi_group_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NumberOfUePerLocationConfigurationBuilder<(A,) = (Unset,), (Set,)> builds group NumberOfUePerLocationConfiguration in NumberOfUePerLocationConfiguration, with additional_avps;
    required eps_location_information: IntoField<EpsLocationInformation, Box<EpsLocationInformation>>, "EPS-Location-Information" => (Set,), A: required::EpsLocationInformation;
    optional imsi_group_id: IntoField<ImsiGroupId, Option<ImsiGroupId>>, "IMSI-Group-Id";
}
