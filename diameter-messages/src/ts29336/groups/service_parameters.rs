// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29368;
use crate::ts29336::{T4Parameters, avp};

/// What a service needs to reach a user.
///
/// ```text
/// Service-Parameters ::= < AVP Header: 3105 10415 >
///                        [ T4-Parameters ]
///                        [ Application-Port-Identifier ]
///                      * [ AVP ]
/// ```
///
/// AVP code 3105 of vendor 10415, 3GPP TS 29.336, 6.4.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceParameters {
    /// T4-Parameters (3106/10415), Grouped; 3GPP TS 29.336, 6.4.6.
    pub t4_parameters: Option<T4Parameters>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    /// The port that the trigger is for.
    pub application_port_identifier: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ServiceParameters {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Parameters",
    items: &[
        Item::optional(avp::T4_PARAMETERS.description()),
        Item::optional(ts29368::avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for ServiceParameters {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3106) => received.optional(0, &mut self.t4_parameters),
            (10415, 3010) => received.optional(1, &mut self.application_port_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::T4_PARAMETERS, &self.t4_parameters);
        avps.optional(
            &ts29368::avp::APPLICATION_PORT_IDENTIFIER,
            &self.application_port_identifier,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceParametersBuilder builds group ServiceParameters in ServiceParameters, with additional_avps;
    optional t4_parameters: IntoField<T4Parameters, Option<T4Parameters>>, "T4-Parameters";
    optional application_port_identifier: IntoField<u32, Option<u32>>, "Application-Port-Identifier";
}
