// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777::{EthProtoType, UserPriorityRange, VlanIdRange, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A condition on the header of an Ethernet frame.
///
/// ```text
/// ETH-Option ::= < AVP Header: 548 >
///                { ETH-Proto-Type }
///              * [ VLAN-ID-Range ]
///              * [ User-Priority-Range ]
///              * [ AVP ]
/// ```
///
/// AVP code 548, RFC 5777, 4.1.8.14.
#[derive(Clone, Debug, PartialEq)]
pub struct EthOption {
    /// ETH-Proto-Type (549), Grouped; RFC 5777, 4.1.8.15.
    pub eth_proto_type: EthProtoType,
    /// VLAN-ID-Range (552), Grouped; RFC 5777, 4.1.8.18.
    pub vlan_id_range: Vec<VlanIdRange>,
    /// User-Priority-Range (557), Grouped; RFC 5777, 4.1.8.23.
    pub user_priority_range: Vec<UserPriorityRange>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EthOption {
    /// Starts building the AVPs of an ETH-Option.
    pub fn builder() -> EthOptionBuilder {
        EthOptionBuilder::new()
    }
}

impl Group for EthOption {}

static GRAMMAR: Grammar = Grammar {
    name: "ETH-Option",
    items: &[
        Item::required(avp::ETH_PROTO_TYPE.description()),
        Item::repeated(avp::VLAN_ID_RANGE.description()),
        Item::repeated(avp::USER_PRIORITY_RANGE.description()),
        Item::any(),
    ],
};

impl Contents for EthOption {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            eth_proto_type: unread.value(),
            vlan_id_range: Vec::new(),
            user_priority_range: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 549) => received.one(0, 0, &mut self.eth_proto_type),
            (0, 552) => received.many(1, &mut self.vlan_id_range),
            (0, 557) => received.many(2, &mut self.user_priority_range),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ETH_PROTO_TYPE, &self.eth_proto_type);
        encoder.many(&avp::VLAN_ID_RANGE, &self.vlan_id_range);
        encoder.many(&avp::USER_PRIORITY_RANGE, &self.user_priority_range);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EthOption`]. `build` exists once all that is required is set: ETH-Proto-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct EthOptionBuilder<R = (Unset,)> {
    required: R,
    optional: EthOptionOptional,
}

impl EthOptionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> EthOptionBuilder<(A,)> {
    /// Sets ETH-Proto-Type (required).
    pub fn eth_proto_type(
        self,
        value: impl Into<EthProtoType>,
    ) -> EthOptionBuilder<(Set<EthProtoType>,)> {
        let (_,) = self.required;
        EthOptionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> EthOption
    where
        A: required::EthProtoType<EthProtoType>,
    {
        let (a,) = self.required;
        EthOption {
            eth_proto_type: a.value(),
            vlan_id_range: self.optional.vlan_id_range,
            user_priority_range: self.optional.user_priority_range,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an ETH-Option may carry but need not.
#[derive(Clone, Debug, Default)]
struct EthOptionOptional {
    vlan_id_range: Vec<VlanIdRange>,
    user_priority_range: Vec<UserPriorityRange>,
    additional_avps: AdditionalAvps,
}

impl<R> EthOptionBuilder<R> {
    /// Adds one VLAN-ID-Range.
    pub fn vlan_id_range(mut self, value: impl Into<VlanIdRange>) -> Self {
        append(&mut self.optional.vlan_id_range, value.into());
        self
    }

    /// Adds any number of VLAN-ID-Range.
    pub fn vlan_id_ranges(
        mut self,
        values: impl IntoIterator<Item = impl Into<VlanIdRange>>,
    ) -> Self {
        self.optional.vlan_id_range.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one User-Priority-Range.
    pub fn user_priority_range(mut self, value: impl Into<UserPriorityRange>) -> Self {
        append(&mut self.optional.user_priority_range, value.into());
        self
    }

    /// Adds any number of User-Priority-Range.
    pub fn user_priority_ranges(
        mut self,
        values: impl IntoIterator<Item = impl Into<UserPriorityRange>>,
    ) -> Self {
        self.optional.user_priority_range.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
