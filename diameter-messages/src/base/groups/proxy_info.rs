// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString};
use crate::required;
use crate::base::avp;

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
#[non_exhaustive]
pub struct ProxyInfo {
    /// Proxy-Host (280), DiameterIdentity; RFC 6733, 6.7.3.
    /// The host that added the surrounding Proxy-Info.
    pub proxy_host: DiameterIdentity,
    /// Proxy-State (33), OctetString; RFC 6733, 6.7.4.
    /// Octets that only the agent in Proxy-Host understands, encrypted when they are confidential.
    pub proxy_state: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PROXY_HOST, &self.proxy_host);
        avps.one(&avp::PROXY_STATE, &self.proxy_state);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProxyInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ProxyInfo in ProxyInfo, with additional_avps;
    required proxy_host: IntoIdentity<DiameterIdentity>, "Proxy-Host" => (Set, B), A: required::ProxyHost;
    required proxy_state: IntoField<OctetString>, "Proxy-State" => (A, Set), B: required::ProxyState;
}
