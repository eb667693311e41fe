// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, DiameterIdentity, Grammar, Group, Item};
use crate::ts29229::avp;

/// The proxy CSCF that failed.
///
/// ```text
/// Failed-PCSCF ::= < AVP Header: 664 10415 >
///                  [ PCSCF-FQDN ]
///                * [ PCSCF-IP-Address ]
///                * [ AVP ]
/// ```
///
/// AVP code 664 of vendor 10415, 3GPP TS 29.229, 6.3.74.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedPcscf {
    /// PCSCF-FQDN (665/10415), DiameterIdentity; 3GPP TS 29.229, 6.3.75.
    pub pcscf_fqdn: Option<DiameterIdentity>,
    /// PCSCF-IP-Address (666/10415), Address; 3GPP TS 29.229, 6.3.76.
    pub pcscf_ip_address: Vec<Address>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for FailedPcscf {}

static GRAMMAR: Grammar = Grammar {
    name: "Failed-PCSCF",
    items: &[
        Item::optional(avp::PCSCF_FQDN.description()),
        Item::repeated(avp::PCSCF_IP_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for FailedPcscf {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 665) => received.optional(0, &mut self.pcscf_fqdn),
            (10415, 666) => received.many(1, &mut self.pcscf_ip_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::PCSCF_FQDN, &self.pcscf_fqdn);
        avps.many(&avp::PCSCF_IP_ADDRESS, &self.pcscf_ip_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FailedPcscfBuilder builds group FailedPcscf in FailedPcscf, with additional_avps;
    optional pcscf_fqdn: IntoIdentity<Option<DiameterIdentity>>, "PCSCF-FQDN";
    repeated pcscf_ip_address, pcscf_ip_addresses: IntoField<Address>, "PCSCF-IP-Address";
}
