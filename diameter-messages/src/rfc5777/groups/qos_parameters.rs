// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};

/// The parameters of a quality of service, those of RFC 5624 for profile 0.
///
/// ```text
/// QoS-Parameters ::= < AVP Header: 576 >
///                  * [ AVP ]
/// ```
///
/// AVP code 576, RFC 5777, 5.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QosParameters {
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for QosParameters {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Parameters",
    items: &[Item::any()],
};

impl Contents for QosParameters {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional(&mut self.additional_avps);
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosParametersBuilder builds group QosParameters in QosParameters, with additional_avps;
}
