// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29061;
use crate::ts29468::avp;

/// The outcome of a release.
///
/// ```text
/// TMGI-Deallocation-Response ::= < AVP Header: 3513 10415 >
///                                { TMGI }
///                                [ TMGI-Deallocation-Result ]
///                              * [ AVP ]
/// ```
///
/// AVP code 3513 of vendor 10415, 3GPP TS 29.468, 6.4.15.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TmgiDeallocationResponse {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: OctetString,
    /// TMGI-Deallocation-Result (3514/10415), Unsigned32; 3GPP TS 29.468, 6.4.16.
    /// A bit mask of the outcome: bit 0, success.
    pub tmgi_deallocation_result: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TmgiDeallocationResponse {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Deallocation-Response",
    items: &[
        Item::required(ts29061::avp::TMGI.description()),
        Item::optional(avp::TMGI_DEALLOCATION_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for TmgiDeallocationResponse {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi: unread.value(),
            tmgi_deallocation_result: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.one(0, 0, &mut self.tmgi),
            (10415, 3514) => received.optional(1, &mut self.tmgi_deallocation_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29061::avp::TMGI, &self.tmgi);
        avps.optional(&avp::TMGI_DEALLOCATION_RESULT, &self.tmgi_deallocation_result);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TmgiDeallocationResponseBuilder<(A,) = (Unset,), (Set,)> builds group TmgiDeallocationResponse in TmgiDeallocationResponse, with additional_avps;
    required tmgi: IntoField<OctetString>, "TMGI" => (Set,), A: required::Tmgi;
    optional tmgi_deallocation_result: IntoField<u32, Option<u32>>, "TMGI-Deallocation-Result";
}
