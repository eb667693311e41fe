// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc5777::{IpOptionType, Negated, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A condition on an option of the IP header.
///
/// ```text
/// IP-Option ::= < AVP Header: 537 >
///               { IP-Option-Type }
///             * [ IP-Option-Value ]
///               [ Negated ]
///             * [ AVP ]
/// ```
///
/// AVP code 537, RFC 5777, 4.1.8.3.
#[derive(Clone, Debug, PartialEq)]
pub struct IpOption {
    /// IP-Option-Type (538), Enumerated; RFC 5777, 4.1.8.4.
    pub ip_option_type: IpOptionType,
    /// IP-Option-Value (539), OctetString; RFC 5777, 4.1.8.5.
    pub ip_option_value: Vec<OctetString>,
    /// Negated (517), Enumerated; RFC 5777, 4.1.7.1.
    pub negated: Option<Negated>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl IpOption {
    /// Starts building the AVPs of an IP-Option.
    pub fn builder() -> IpOptionBuilder {
        IpOptionBuilder::new()
    }
}

impl Group for IpOption {}

static GRAMMAR: Grammar = Grammar {
    name: "IP-Option",
    items: &[
        Item::required(avp::IP_OPTION_TYPE.description()),
        Item::repeated(avp::IP_OPTION_VALUE.description()),
        Item::optional(avp::NEGATED.description()),
        Item::any(),
    ],
};

impl Contents for IpOption {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ip_option_type: unread.value(),
            ip_option_value: Vec::new(),
            negated: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 538) => received.one(0, 0, &mut self.ip_option_type),
            (0, 539) => received.many(1, &mut self.ip_option_value),
            (0, 517) => received.optional(2, &mut self.negated),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::IP_OPTION_TYPE, &self.ip_option_type);
        encoder.many(&avp::IP_OPTION_VALUE, &self.ip_option_value);
        encoder.optional(&avp::NEGATED, &self.negated);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`IpOption`]. `build` exists once all that is required is set: IP-Option-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct IpOptionBuilder<R = (Unset,)> {
    required: R,
    optional: IpOptionOptional,
}

impl IpOptionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> IpOptionBuilder<(A,)> {
    /// Sets IP-Option-Type (required).
    pub fn ip_option_type(
        self,
        value: impl Into<IpOptionType>,
    ) -> IpOptionBuilder<(Set<IpOptionType>,)> {
        let (_,) = self.required;
        IpOptionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> IpOption
    where
        A: required::IpOptionType<IpOptionType>,
    {
        let (a,) = self.required;
        IpOption {
            ip_option_type: a.value(),
            ip_option_value: self.optional.ip_option_value,
            negated: self.optional.negated,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an IP-Option may carry but need not.
#[derive(Clone, Debug, Default)]
struct IpOptionOptional {
    ip_option_value: Vec<OctetString>,
    negated: Option<Negated>,
    additional_avps: AdditionalAvps,
}

impl<R> IpOptionBuilder<R> {
    /// Adds one IP-Option-Value.
    pub fn ip_option_value(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.ip_option_value, value.into());
        self
    }

    /// Adds any number of IP-Option-Value.
    pub fn ip_option_values(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.ip_option_value.extend(values.into_iter().map(Into::into));
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
