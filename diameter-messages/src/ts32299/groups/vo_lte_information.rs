// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts29214;
use crate::ts29214::CalleeInformation;
use crate::ts32299::avp;

/// The parties of a voice call over LTE.
///
/// ```text
/// VoLTE-Information ::= < AVP Header: 1323 10415 >
///                       [ Calling-Party-Address ]
///                       [ Callee-Information ]
/// ```
///
/// AVP code 1323 of vendor 10415, 3GPP TS 32.299, 7.2.242.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VoLteInformation {
    /// Calling-Party-Address (831/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The calling party, as a SIP or tel URI.
    pub calling_party_address: Option<Utf8String>,
    /// Callee-Information (565/10415), Grouped; 3GPP TS 29.214, 5.3.62.
    pub callee_information: Option<CalleeInformation>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for VoLteInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "VoLTE-Information",
    items: &[
        Item::optional(avp::CALLING_PARTY_ADDRESS.description()),
        Item::optional(ts29214::avp::CALLEE_INFORMATION.description()),
    ],
};

impl Contents for VoLteInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 831) => received.optional(0, &mut self.calling_party_address),
            (10415, 565) => received.optional(1, &mut self.callee_information),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CALLING_PARTY_ADDRESS, &self.calling_party_address);
        avps.optional(&ts29214::avp::CALLEE_INFORMATION, &self.callee_information);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    VoLteInformationBuilder builds group VoLteInformation in VoLteInformation;
    optional calling_party_address: IntoField<Utf8String, Option<Utf8String>>, "Calling-Party-Address";
    optional callee_information: IntoField<CalleeInformation, Option<CalleeInformation>>, "Callee-Information";
}
