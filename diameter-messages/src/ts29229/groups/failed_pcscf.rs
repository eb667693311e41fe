// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group,
    Item, Unread,
};
use crate::ts29229::avp;
use diameter_core::builder::append;

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
pub struct FailedPcscf {
    /// PCSCF-FQDN (665/10415), DiameterIdentity; 3GPP TS 29.229, 6.3.75.
    pub pcscf_fqdn: Option<DiameterIdentity>,
    /// PCSCF-IP-Address (666/10415), Address; 3GPP TS 29.229, 6.3.76.
    pub pcscf_ip_address: Vec<Address>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl FailedPcscf {
    /// Starts building the AVPs of a Failed-PCSCF.
    pub fn builder() -> FailedPcscfBuilder {
        FailedPcscfBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::PCSCF_FQDN, &self.pcscf_fqdn);
        encoder.many(&avp::PCSCF_IP_ADDRESS, &self.pcscf_ip_address);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`FailedPcscf`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct FailedPcscfBuilder {
    contents: FailedPcscf,
}

impl FailedPcscfBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets PCSCF-FQDN.
    pub fn pcscf_fqdn(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.contents.pcscf_fqdn = Some(value.into());
        self
    }

    /// Adds one PCSCF-IP-Address.
    pub fn pcscf_ip_address(mut self, value: impl Into<Address>) -> Self {
        append(&mut self.contents.pcscf_ip_address, value.into());
        self
    }

    /// Adds any number of PCSCF-IP-Address.
    pub fn pcscf_ip_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.contents.pcscf_ip_address.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> FailedPcscf {
        self.contents
    }
}
