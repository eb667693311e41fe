// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, List, OctetString,
    Unread,
};
use crate::ts29272::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The teleservices for short messages that the user has subscribed to.
///
/// ```text
/// Teleservice-List ::= < AVP Header: 1486 10415 >
///                   1* { TS-Code }
///                    * [ AVP ]
/// ```
///
/// AVP code 1486 of vendor 10415, 3GPP TS 29.272, 7.3.99.
#[derive(Clone, Debug, PartialEq)]
pub struct TeleserviceList {
    /// TS-Code (1487/10415), OctetString; 3GPP TS 29.272, 7.3.100.
    pub ts_code: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TeleserviceList {
    /// Starts building the AVPs of a Teleservice-List.
    pub fn builder() -> TeleserviceListBuilder {
        TeleserviceListBuilder::new()
    }
}

impl Group for TeleserviceList {}

static GRAMMAR: Grammar = Grammar {
    name: "Teleservice-List",
    items: &[Item::required(avp::TS_CODE.description()).times(1, None), Item::any()],
};

impl Contents for TeleserviceList {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ts_code: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1487) => received.bounded(0, 0, &mut self.ts_code),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::TS_CODE, &self.ts_code);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TeleserviceList`]. `build` exists once all that is required is set: TS-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TeleserviceListBuilder<R = (Unset,)> {
    required: R,
    optional: TeleserviceListOptional,
}

impl TeleserviceListBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TeleserviceListBuilder<(A,)> {
    /// Sets all TS-Code (required).
    pub fn ts_code(
        self,
        value: impl Into<List<OctetString, 1>>,
    ) -> TeleserviceListBuilder<(Set<List<OctetString, 1>>,)> {
        let (_,) = self.required;
        TeleserviceListBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TeleserviceList
    where
        A: required::TsCode<List<OctetString, 1>>,
    {
        let (a,) = self.required;
        TeleserviceList {
            ts_code: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Teleservice-List may carry but need not.
#[derive(Clone, Debug, Default)]
struct TeleserviceListOptional {
    additional_avps: AdditionalAvps,
}

impl<R> TeleserviceListBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
