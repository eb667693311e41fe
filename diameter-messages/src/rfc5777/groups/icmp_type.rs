// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777::{IcmpCode, IcmpTypeNumber, Negated, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A condition on type and code of an ICMP message.
///
/// ```text
/// ICMP-Type ::= < AVP Header: 545 >
///               { ICMP-Type-Number }
///             * [ ICMP-Code ]
///               [ Negated ]
///             * [ AVP ]
/// ```
///
/// AVP code 545, RFC 5777, 4.1.8.11.
#[derive(Clone, Debug, PartialEq)]
pub struct IcmpType {
    /// ICMP-Type-Number (546), Enumerated; RFC 5777, 4.1.8.12.
    pub icmp_type_number: IcmpTypeNumber,
    /// ICMP-Code (547), Enumerated; RFC 5777, 4.1.8.13.
    pub icmp_code: Vec<IcmpCode>,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl IcmpType {
    /// Starts building the AVPs of an ICMP-Type.
    pub fn builder() -> IcmpTypeBuilder {
        IcmpTypeBuilder::new()
    }
}

impl Group for IcmpType {}

static GRAMMAR: Grammar = Grammar {
    name: "ICMP-Type",
    items: &[
        Item::required(avp::ICMP_TYPE_NUMBER.description()),
        Item::repeated(avp::ICMP_CODE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for IcmpType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            icmp_type_number: unread.value(),
            icmp_code: Vec::new(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 546) => received.one(0, 0, &mut self.icmp_type_number),
            (0, 547) => received.many(1, &mut self.icmp_code),
            (0, 517) => received.optional(2, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ICMP_TYPE_NUMBER, &self.icmp_type_number);
        encoder.many(&avp::ICMP_CODE, &self.icmp_code);
        encoder.optional(&avp::NEGATED, &self.negated);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`IcmpType`]. `build` exists once all that is required is set: ICMP-Type-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct IcmpTypeBuilder<R = (Unset,)> {
    required: R,
    optional: IcmpTypeOptional,
}

impl IcmpTypeBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> IcmpTypeBuilder<(A,)> {
    /// Sets ICMP-Type-Number (required).
    pub fn icmp_type_number(
        self,
        value: impl Into<IcmpTypeNumber>,
    ) -> IcmpTypeBuilder<(Set<IcmpTypeNumber>,)> {
        let (_,) = self.required;
        IcmpTypeBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> IcmpType
    where
        A: required::IcmpTypeNumber<IcmpTypeNumber>,
    {
        let (a,) = self.required;
        IcmpType {
            icmp_type_number: a.value(),
            icmp_code: self.optional.icmp_code,
            negated: self.optional.negated,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an ICMP-Type may carry but need not.
#[derive(Clone, Debug, Default)]
struct IcmpTypeOptional {
    icmp_code: Vec<IcmpCode>,
    negated: Option<Negated>,
    additional_avps: AdditionalAvps,
}

impl<R> IcmpTypeBuilder<R> {
    /// Adds one ICMP-Code.
    pub fn icmp_code(mut self, value: impl Into<IcmpCode>) -> Self {
        append(&mut self.optional.icmp_code, value.into());
        self
    }

    /// Adds any number of ICMP-Code.
    pub fn icmp_codes(
        mut self,
        values: impl IntoIterator<Item = impl Into<IcmpCode>>,
    ) -> Self {
        self.optional.icmp_code.extend(values.into_iter().map(Into::into));
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
