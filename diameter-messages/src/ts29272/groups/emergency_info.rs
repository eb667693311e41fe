// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::rfc5447;
use crate::rfc5447::Mip6AgentInfo;

/// The gateway that serves emergency calls.
///
/// ```text
/// Emergency-Info ::= < AVP Header: 1687 10415 >
///                    [ MIP6-Agent-Info ]
///                  * [ AVP ]
/// ```
///
/// AVP code 1687 of vendor 10415, 3GPP TS 29.272, 7.3.210.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EmergencyInfo {
    /// MIP6-Agent-Info (486), Grouped; RFC 5447, 4.2.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EmergencyInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Emergency-Info",
    items: &[Item::optional(rfc5447::avp::MIP6_AGENT_INFO.description()), Item::any()],
};

impl Contents for EmergencyInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 486) => received.optional(0, &mut self.mip6_agent_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&rfc5447::avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EmergencyInfoBuilder builds group EmergencyInfo in EmergencyInfo, with additional_avps;
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
}
