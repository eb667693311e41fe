// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29061;

/// Identities to release.
///
/// ```text
/// TMGI-Deallocation-Request ::= < AVP Header: 3512 10415 >
///                             * [ TMGI ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3512 of vendor 10415, 3GPP TS 29.468, 6.4.14.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TmgiDeallocationRequest {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TmgiDeallocationRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Deallocation-Request",
    items: &[Item::repeated(ts29061::avp::TMGI.description()), Item::any()],
};

impl Contents for TmgiDeallocationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.many(0, &mut self.tmgi),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29061::avp::TMGI, &self.tmgi);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TmgiDeallocationRequestBuilder builds group TmgiDeallocationRequest in TmgiDeallocationRequest, with additional_avps;
    repeated tmgi, tmgis: IntoField<OctetString>, "TMGI";
}
