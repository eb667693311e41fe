// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29061;
use crate::ts29468::avp;

/// Identities to allocate, or to keep longer.
///
/// ```text
/// TMGI-Allocation-Request ::= < AVP Header: 3509 10415 >
///                             { TMGI-Number }
///                           * [ TMGI ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3509 of vendor 10415, 3GPP TS 29.468, 6.4.11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TmgiAllocationRequest {
    /// TMGI-Number (3516/10415), Unsigned32; 3GPP TS 29.468, 6.4.18.
    /// How many identities are wanted, up to 255.
    pub tmgi_number: u32,
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TmgiAllocationRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Allocation-Request",
    items: &[
        Item::required(avp::TMGI_NUMBER.description()),
        Item::repeated(ts29061::avp::TMGI.description()),
        Item::any(),
    ],
};

impl Contents for TmgiAllocationRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi_number: unread.value(),
            tmgi: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3516) => received.one(0, 0, &mut self.tmgi_number),
            (10415, 900) => received.many(1, &mut self.tmgi),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TMGI_NUMBER, &self.tmgi_number);
        avps.many(&ts29061::avp::TMGI, &self.tmgi);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TmgiAllocationRequestBuilder<(A,) = (Unset,), (Set,)> builds group TmgiAllocationRequest in TmgiAllocationRequest, with additional_avps;
    required tmgi_number: IntoField<u32>, "TMGI-Number" => (Set,), A: required::TmgiNumber;
    repeated tmgi, tmgis: IntoField<OctetString>, "TMGI";
}
