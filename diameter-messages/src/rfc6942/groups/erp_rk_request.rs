// @generated from dictionaries/rfc6942.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::rfc6942::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Asks for the root key of the EAP re-authentication protocol.
///
/// ```text
/// ERP-RK-Request ::= < AVP Header: 618 >
///                    { ERP-Realm }
///                  * [ AVP ]
/// ```
///
/// AVP code 618, RFC 6942, 8.1.
#[derive(Clone, Debug, PartialEq)]
pub struct ErpRkRequest {
    /// ERP-Realm (619), DiameterIdentity; RFC 6942, 8.2.
    pub erp_realm: DiameterIdentity,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ErpRkRequest {
    /// Starts building the AVPs of an ERP-RK-Request.
    pub fn builder() -> ErpRkRequestBuilder {
        ErpRkRequestBuilder::new()
    }
}

impl Group for ErpRkRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "ERP-RK-Request",
    items: &[Item::required(avp::ERP_REALM.description()), Item::any()],
};

impl Contents for ErpRkRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            erp_realm: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 619) => received.one(0, 0, &mut self.erp_realm),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ERP_REALM, &self.erp_realm);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ErpRkRequest`]. `build` exists once all that is required is set: ERP-Realm.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ErpRkRequestBuilder<R = (Unset,)> {
    required: R,
    optional: ErpRkRequestOptional,
}

impl ErpRkRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ErpRkRequestBuilder<(A,)> {
    /// Sets ERP-Realm (required).
    pub fn erp_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ErpRkRequestBuilder<(Set<DiameterIdentity>,)> {
        let (_,) = self.required;
        ErpRkRequestBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ErpRkRequest
    where
        A: required::ErpRealm<DiameterIdentity>,
    {
        let (a,) = self.required;
        ErpRkRequest {
            erp_realm: a.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an ERP-RK-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct ErpRkRequestOptional {
    additional_avps: AdditionalAvps,
}

impl<R> ErpRkRequestBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
