// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An address and how many of its bits count.
///
/// ```text
/// IP-Address-Mask ::= < AVP Header: 522 >
///                     { IP-Address }
///                     { IP-Bit-Mask-Width }
///                   * [ AVP ]
/// ```
///
/// AVP code 522, RFC 5777, 4.1.7.6.
#[derive(Clone, Debug, PartialEq)]
pub struct IpAddressMask {
    /// IP-Address (518), Address; RFC 5777, 4.1.7.2.
    pub ip_address: Address,
    /// IP-Bit-Mask-Width (523), Unsigned32; RFC 5777, 4.1.7.7.
    pub ip_bit_mask_width: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl IpAddressMask {
    /// Starts building the AVPs of an IP-Address-Mask.
    pub fn builder() -> IpAddressMaskBuilder {
        IpAddressMaskBuilder::new()
    }
}

impl Group for IpAddressMask {}

static GRAMMAR: Grammar = Grammar {
    name: "IP-Address-Mask",
    items: &[
        Item::required(avp::IP_ADDRESS.description()),
        Item::required(avp::IP_BIT_MASK_WIDTH.description()),
        Item::any(),
    ],
};

impl Contents for IpAddressMask {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ip_address: unread.value(),
            ip_bit_mask_width: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 518) => received.one(0, 0, &mut self.ip_address),
            (0, 523) => received.one(1, 1, &mut self.ip_bit_mask_width),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::IP_ADDRESS, &self.ip_address);
        encoder.one(&avp::IP_BIT_MASK_WIDTH, &self.ip_bit_mask_width);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`IpAddressMask`]. `build` exists once all that is required is set: IP-Address,
/// IP-Bit-Mask-Width.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct IpAddressMaskBuilder<R = (Unset, Unset)> {
    required: R,
    optional: IpAddressMaskOptional,
}

impl IpAddressMaskBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> IpAddressMaskBuilder<(A, B)> {
    /// Sets IP-Address (required).
    pub fn ip_address(
        self,
        value: impl Into<Address>,
    ) -> IpAddressMaskBuilder<(Set<Address>, B)> {
        let (_, b) = self.required;
        IpAddressMaskBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets IP-Bit-Mask-Width (required).
    pub fn ip_bit_mask_width(self, value: u32) -> IpAddressMaskBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        IpAddressMaskBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> IpAddressMask
    where
        A: required::IpAddress<Address>,
        B: required::IpBitMaskWidth<u32>,
    {
        let (a, b) = self.required;
        IpAddressMask {
            ip_address: a.value(),
            ip_bit_mask_width: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an IP-Address-Mask may carry but need not.
#[derive(Clone, Debug, Default)]
struct IpAddressMaskOptional {
    additional_avps: AdditionalAvps,
}

impl<R> IpAddressMaskBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
