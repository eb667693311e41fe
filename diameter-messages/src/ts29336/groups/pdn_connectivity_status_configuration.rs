// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::rfc5778;

/// Which connections' status is to be monitored.
///
/// ```text
/// PDN-Connectivity-Status-Configuration ::= < AVP Header: 3180 10415 >
///                                           [ Service-Selection ]
///                                         * [ AVP ]
/// ```
///
/// AVP code 3180 of vendor 10415, 3GPP TS 29.336, 8.4.76.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PdnConnectivityStatusConfiguration {
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PdnConnectivityStatusConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "PDN-Connectivity-Status-Configuration",
    items: &[Item::optional(rfc5778::avp::SERVICE_SELECTION.description()), Item::any()],
};

impl Contents for PdnConnectivityStatusConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 493) => received.optional(0, &mut self.service_selection),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PdnConnectivityStatusConfigurationBuilder builds group PdnConnectivityStatusConfiguration in PdnConnectivityStatusConfiguration, with additional_avps;
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
}
