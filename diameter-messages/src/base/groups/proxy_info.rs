// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    OctetString, Unread,
};
use crate::base::{avp, required};
use diameter_core::builder::{Set, Unset};

/// State that an agent leaves in a request, to find it again in the answer; copied into answers in
/// the same order.
///
/// ```text
/// Proxy-Info ::= < AVP Header: 284 >
///                { Proxy-Host }
///                { Proxy-State }
///              * [ AVP ]
/// ```
///
/// AVP code 284, RFC 6733, 6.7.2.
#[derive(Clone, Debug, PartialEq)]
pub struct ProxyInfo {
    /// Proxy-Host (280), DiameterIdentity; RFC 6733, 6.7.3.
    pub proxy_host: DiameterIdentity,
    /// Proxy-State (33), OctetString; RFC 6733, 6.7.4.
    pub proxy_state: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ProxyInfo {
    /// Starts building the AVPs of a Proxy-Info.
    pub fn builder() -> ProxyInfoBuilder {
        ProxyInfoBuilder::new()
    }
}

impl Group for ProxyInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Proxy-Info",
    items: &[
        Item::required(avp::PROXY_HOST.description()),
        Item::required(avp::PROXY_STATE.description()),
        Item::any(),
    ],
};

impl Contents for ProxyInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            proxy_host: unread.value(),
            proxy_state: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 280) => received.one(0, 0, &mut self.proxy_host),
            (0, 33) => received.one(1, 1, &mut self.proxy_state),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::PROXY_HOST, &self.proxy_host);
        encoder.one(&avp::PROXY_STATE, &self.proxy_state);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ProxyInfo`]. `build` exists once all that is required is set: Proxy-Host, Proxy-State.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProxyInfoBuilder<R = (Unset, Unset)> {
    required: R,
    optional: ProxyInfoOptional,
}

impl ProxyInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> ProxyInfoBuilder<(A, B)> {
    /// Sets Proxy-Host (required).
    pub fn proxy_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> ProxyInfoBuilder<(Set<DiameterIdentity>, B)> {
        let (_, b) = self.required;
        ProxyInfoBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Proxy-State (required).
    pub fn proxy_state(
        self,
        value: impl Into<OctetString>,
    ) -> ProxyInfoBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        ProxyInfoBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProxyInfo
    where
        A: required::ProxyHost<DiameterIdentity>,
        B: required::ProxyState<OctetString>,
    {
        let (a, b) = self.required;
        ProxyInfo {
            proxy_host: a.value(),
            proxy_state: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Proxy-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProxyInfoOptional {
    additional_avps: AdditionalAvps,
}

impl<R> ProxyInfoBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
