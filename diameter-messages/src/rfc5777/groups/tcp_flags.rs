// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777::{Negated, avp, required};
use diameter_core::builder::{Set, Unset};

/// A condition on the flags of the TCP header.
///
/// ```text
/// TCP-Flags ::= < AVP Header: 543 >
///               { TCP-Flag-Type }
///               [ Negated ]
///             * [ AVP ]
/// ```
///
/// AVP code 543, RFC 5777, 4.1.8.9.
#[derive(Clone, Debug, PartialEq)]
pub struct TcpFlags {
    /// TCP-Flag-Type (544), Unsigned32; RFC 5777, 4.1.8.10.
    pub tcp_flag_type: u32,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TcpFlags {
    /// Starts building the AVPs of a TCP-Flags.
    pub fn builder() -> TcpFlagsBuilder {
        TcpFlagsBuilder::new()
    }
}

impl Group for TcpFlags {}

static GRAMMAR: Grammar = Grammar {
    name: "TCP-Flags",
    items: &[
        Item::required(avp::TCP_FLAG_TYPE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for TcpFlags {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tcp_flag_type: unread.value(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 544) => received.one(0, 0, &mut self.tcp_flag_type),
            (0, 517) => received.optional(1, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TCP_FLAG_TYPE, &self.tcp_flag_type);
        encoder.optional(&avp::NEGATED, &self.negated);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TcpFlags`]. `build` exists once all that is required is set: TCP-Flag-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TcpFlagsBuilder<R = (Unset,)> {
    required: R,
    optional: TcpFlagsOptional,
}

impl TcpFlagsBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TcpFlagsBuilder<(A,)> {
    /// Sets TCP-Flag-Type (required).
    pub fn tcp_flag_type(self, value: u32) -> TcpFlagsBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        TcpFlagsBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TcpFlags
    where
        A: required::TcpFlagType<u32>,
    {
        let (a,) = self.required;
        TcpFlags {
            tcp_flag_type: a.value(),
            negated: self.optional.negated,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a TCP-Flags may carry but need not.
#[derive(Clone, Debug, Default)]
struct TcpFlagsOptional {
    negated: Option<Negated>,
    additional_avps: AdditionalAvps,
}

impl<R> TcpFlagsBuilder<R> {
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
