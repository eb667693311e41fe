// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29338;
use crate::ts29368;
use crate::ts29368::PriorityIndication;

/// Priority and mode for a device trigger by short message.
///
/// ```text
/// T4-Parameters ::= < AVP Header: 3106 10415 >
///                   [ Priority-Indication ]
///                   [ SM-RP-SMEA ]
///                 * [ AVP ]
/// ```
///
/// AVP code 3106 of vendor 10415, 3GPP TS 29.336, 6.4.6.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct T4Parameters {
    /// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
    pub priority_indication: Option<PriorityIndication>,
    /// SM-RP-SMEA (3309/10415), OctetString; 3GPP TS 29.338, 5.3.3.3.
    /// The address of a short message entity, as in TS 24.011.
    pub sm_rp_smea: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for T4Parameters {}

static GRAMMAR: Grammar = Grammar {
    name: "T4-Parameters",
    items: &[
        Item::optional(ts29368::avp::PRIORITY_INDICATION.description()),
        Item::optional(ts29338::avp::SM_RP_SMEA.description()),
        Item::any(),
    ],
};

impl Contents for T4Parameters {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3006) => received.optional(0, &mut self.priority_indication),
            (10415, 3309) => received.optional(1, &mut self.sm_rp_smea),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29368::avp::PRIORITY_INDICATION, &self.priority_indication);
        avps.optional(&ts29338::avp::SM_RP_SMEA, &self.sm_rp_smea);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    T4ParametersBuilder builds group T4Parameters in T4Parameters, with additional_avps;
    optional priority_indication: IntoField<PriorityIndication, Option<PriorityIndication>>, "Priority-Indication";
    optional sm_rp_smea: IntoField<OctetString, Option<OctetString>>, "SM-RP-SMEA";
}
