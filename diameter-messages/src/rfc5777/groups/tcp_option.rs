// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc5777::{Negated, TcpOptionType, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A condition on an option of the TCP header.
///
/// ```text
/// TCP-Option ::= < AVP Header: 540 >
///                { TCP-Option-Type }
///              * [ TCP-Option-Value ]
///                [ Negated ]
///              * [ AVP ]
/// ```
///
/// AVP code 540, RFC 5777, 4.1.8.6.
#[derive(Clone, Debug, PartialEq)]
pub struct TcpOption {
    /// TCP-Option-Type (541), Enumerated; RFC 5777, 4.1.8.7.
    pub tcp_option_type: TcpOptionType,
    /// TCP-Option-Value (542), OctetString; RFC 5777, 4.1.8.8.
    pub tcp_option_value: Vec<OctetString>,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TcpOption {
    /// Starts building the AVPs of a TCP-Option.
    pub fn builder() -> TcpOptionBuilder {
        TcpOptionBuilder::new()
    }
}

impl Group for TcpOption {}

static GRAMMAR: Grammar = Grammar {
    name: "TCP-Option",
    items: &[
        Item::required(avp::TCP_OPTION_TYPE.description()),
        Item::repeated(avp::TCP_OPTION_VALUE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for TcpOption {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tcp_option_type: unread.value(),
            tcp_option_value: Vec::new(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 541) => received.one(0, 0, &mut self.tcp_option_type),
            (0, 542) => received.many(1, &mut self.tcp_option_value),
            (0, 517) => received.optional(2, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TCP_OPTION_TYPE, &self.tcp_option_type);
        encoder.many(&avp::TCP_OPTION_VALUE, &self.tcp_option_value);
        encoder.optional(&avp::NEGATED, &self.negated);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TcpOption`]. `build` exists once all that is required is set: TCP-Option-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TcpOptionBuilder<R = (Unset,)> {
    required: R,
    optional: TcpOptionOptional,
}

impl TcpOptionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TcpOptionBuilder<(A,)> {
    /// Sets TCP-Option-Type (required).
    pub fn tcp_option_type(
        self,
        value: impl Into<TcpOptionType>,
    ) -> TcpOptionBuilder<(Set<TcpOptionType>,)> {
        let (_,) = self.required;
        TcpOptionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TcpOption
    where
        A: required::TcpOptionType<TcpOptionType>,
    {
        let (a,) = self.required;
        TcpOption {
            tcp_option_type: a.value(),
            tcp_option_value: self.optional.tcp_option_value,
            negated: self.optional.negated,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a TCP-Option may carry but need not.
#[derive(Clone, Debug, Default)]
struct TcpOptionOptional {
    tcp_option_value: Vec<OctetString>,
    negated: Option<Negated>,
    additional_avps: AdditionalAvps,
}

impl<R> TcpOptionBuilder<R> {
    /// Adds one TCP-Option-Value.
    pub fn tcp_option_value(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.tcp_option_value, value.into());
        self
    }

    /// Adds any number of TCP-Option-Value.
    pub fn tcp_option_values(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.tcp_option_value.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Negated.
    pub fn negated(mut self, value: impl Into<Negated>) -> Self {
        self.optional.negated = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
