// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777;
use crate::rfc7678::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The IPv6 prefix for source-specific multicast.
///
/// ```text
/// SSM-mPrefix64 ::= < AVP Header: 636 >
///                   { IP-Address }
///                   { IP-Prefix-Length }
///                 * [ AVP ]
/// ```
///
/// AVP code 636, RFC 7678, 3.3.2.
#[derive(Clone, Debug, PartialEq)]
pub struct SsmMPrefix64 {
    /// IP-Address (518), Address; RFC 5777, 4.1.7.2.
    pub ip_address: Address,
    /// IP-Prefix-Length (632), Unsigned32; RFC 7678, 3.1.
    pub ip_prefix_length: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SsmMPrefix64 {
    /// Starts building the AVPs of a SSM-mPrefix64.
    pub fn builder() -> SsmMPrefix64Builder {
        SsmMPrefix64Builder::new()
    }
}

impl Group for SsmMPrefix64 {}

static GRAMMAR: Grammar = Grammar {
    name: "SSM-mPrefix64",
    items: &[
        Item::required(rfc5777::avp::IP_ADDRESS.description()),
        Item::required(avp::IP_PREFIX_LENGTH.description()),
        Item::any(),
    ],
};

impl Contents for SsmMPrefix64 {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ip_address: unread.value(),
            ip_prefix_length: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 518) => received.one(0, 0, &mut self.ip_address),
            (0, 632) => received.one(1, 1, &mut self.ip_prefix_length),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc5777::avp::IP_ADDRESS, &self.ip_address);
        encoder.one(&avp::IP_PREFIX_LENGTH, &self.ip_prefix_length);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SsmMPrefix64`]. `build` exists once all that is required is set: IP-Address,
/// IP-Prefix-Length.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SsmMPrefix64Builder<R = (Unset, Unset)> {
    required: R,
    optional: SsmMPrefix64Optional,
}

impl SsmMPrefix64Builder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> SsmMPrefix64Builder<(A, B)> {
    /// Sets IP-Address (required).
    pub fn ip_address(
        self,
        value: impl Into<Address>,
    ) -> SsmMPrefix64Builder<(Set<Address>, B)> {
        let (_, b) = self.required;
        SsmMPrefix64Builder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets IP-Prefix-Length (required).
    pub fn ip_prefix_length(self, value: u32) -> SsmMPrefix64Builder<(A, Set<u32>)> {
        let (a, _) = self.required;
        SsmMPrefix64Builder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SsmMPrefix64
    where
        A: required::IpAddress<Address>,
        B: required::IpPrefixLength<u32>,
    {
        let (a, b) = self.required;
        SsmMPrefix64 {
            ip_address: a.value(),
            ip_prefix_length: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a SSM-mPrefix64 may carry but need not.
#[derive(Clone, Debug, Default)]
struct SsmMPrefix64Optional {
    additional_avps: AdditionalAvps,
}

impl<R> SsmMPrefix64Builder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
