// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29212::{TunnelInformation, avp, required};
use diameter_core::builder::{Set, Unset};

/// A care-of address and its tunnel.
///
/// ```text
/// CoA-Information ::= < AVP Header: 1039 10415 >
///                     { Tunnel-Information }
///                     { CoA-IP-Address }
///                   * [ AVP ]
/// ```
///
/// AVP code 1039 of vendor 10415, 3GPP TS 29.212, 5.3.37.
#[derive(Clone, Debug, PartialEq)]
pub struct CoaInformation {
    /// Tunnel-Information (1038/10415), Grouped; 3GPP TS 29.212, 5.3.36.
    pub tunnel_information: TunnelInformation,
    /// CoA-IP-Address (1035/10415), Address; 3GPP TS 29.212, 5.3.33.
    pub coa_ip_address: Address,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CoaInformation {
    /// Starts building the AVPs of a CoA-Information.
    pub fn builder() -> CoaInformationBuilder {
        CoaInformationBuilder::new()
    }
}

impl Group for CoaInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "CoA-Information",
    items: &[
        Item::required(avp::TUNNEL_INFORMATION.description()),
        Item::required(avp::COA_IP_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for CoaInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tunnel_information: unread.value(),
            coa_ip_address: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1038) => received.one(0, 0, &mut self.tunnel_information),
            (10415, 1035) => received.one(1, 1, &mut self.coa_ip_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TUNNEL_INFORMATION, &self.tunnel_information);
        encoder.one(&avp::COA_IP_ADDRESS, &self.coa_ip_address);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`CoaInformation`]. `build` exists once all that is required is set: Tunnel-Information,
/// CoA-IP-Address.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CoaInformationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: CoaInformationOptional,
}

impl CoaInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> CoaInformationBuilder<(A, B)> {
    /// Sets Tunnel-Information (required).
    pub fn tunnel_information(
        self,
        value: impl Into<TunnelInformation>,
    ) -> CoaInformationBuilder<(Set<TunnelInformation>, B)> {
        let (_, b) = self.required;
        CoaInformationBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets CoA-IP-Address (required).
    pub fn coa_ip_address(
        self,
        value: impl Into<Address>,
    ) -> CoaInformationBuilder<(A, Set<Address>)> {
        let (a, _) = self.required;
        CoaInformationBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CoaInformation
    where
        A: required::TunnelInformation<TunnelInformation>,
        B: required::CoaIpAddress<Address>,
    {
        let (a, b) = self.required;
        CoaInformation {
            tunnel_information: a.value(),
            coa_ip_address: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a CoA-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct CoaInformationOptional {
    additional_avps: AdditionalAvps,
}

impl<R> CoaInformationBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
