// @generated from dictionaries/rfc5779.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::rfc5778;
use crate::rfc5779::{Mip6AgentInfo, avp};

/// A service, and the mobility parameters for it.
///
/// ```text
/// Service-Configuration ::= < AVP Header: 507 >
///                           [ MIP6-Agent-Info ]
///                           [ Service-Selection ]
///                         * [ AVP ]
/// ```
///
/// AVP code 507, RFC 5779, 5.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceConfiguration {
    /// MIP6-Agent-Info (486), Grouped; RFC 5779, 5.1.
    pub mip6_agent_info: Option<Mip6AgentInfo>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServiceConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Configuration",
    items: &[
        Item::optional(avp::MIP6_AGENT_INFO.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::any(),
    ],
};

impl Contents for ServiceConfiguration {
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
            (0, 493) => received.optional(1, &mut self.service_selection),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MIP6_AGENT_INFO, &self.mip6_agent_info);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceConfigurationBuilder builds group ServiceConfiguration in ServiceConfiguration, with additional_avps;
    optional mip6_agent_info: IntoField<Mip6AgentInfo, Option<Mip6AgentInfo>>, "MIP6-Agent-Info";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
}
