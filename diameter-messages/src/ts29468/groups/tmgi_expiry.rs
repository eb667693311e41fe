// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::required;
use crate::ts29061;

/// The identities that have expired.
///
/// ```text
/// TMGI-Expiry ::= < AVP Header: 3515 10415 >
///              1* { TMGI }
///               * [ AVP ]
/// ```
///
/// AVP code 3515 of vendor 10415, 3GPP TS 29.468, 6.4.17.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TmgiExpiry {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: List<OctetString, 1>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TmgiExpiry {}

static GRAMMAR: Grammar = Grammar {
    name: "TMGI-Expiry",
    items: &[
        Item::required(ts29061::avp::TMGI.description()).times(1, None),
        Item::any(),
    ],
};

impl Contents for TmgiExpiry {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi: unread.list(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.bounded(0, 0, &mut self.tmgi),
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
    TmgiExpiryBuilder<(A,) = (Unset,), (Set,)> builds group TmgiExpiry in TmgiExpiry, with additional_avps;
    required tmgi: IntoField<OctetString, List<OctetString, 1>>, "TMGI" => (Set,), A: required::Tmgi;
}
