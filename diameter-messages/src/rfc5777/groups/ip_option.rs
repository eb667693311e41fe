// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
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

    #[inline]
    pub(super) fn assemble(
        (ip_option_type,): (IpOptionType,),
        optional: IpOptionOptional,
    ) -> Self {
        Self {
            ip_option_type,
            ip_option_value: optional.ip_option_value,
            negated: optional.negated,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut ip_option_type = None;
        let mut optional = IpOptionOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 538) => received.one(0, &mut ip_option_type),
                (0, 539) => received.many(1, &mut optional.ip_option_value),
                (0, 517) => received.one(2, &mut optional.negated),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &ip_option_type);
        let required = (ip_option_type?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        IpOption::assemble((a.value(),), self.optional)
    }
}

/// What an IP-Option may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct IpOptionOptional {
    pub(super) ip_option_value: Vec<OctetString>,
    pub(super) negated: Option<Negated>,
    pub(super) additional_avps: AdditionalAvps,
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
