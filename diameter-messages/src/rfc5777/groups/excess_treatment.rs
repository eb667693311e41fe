// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::rfc5777::{QosParameters, QosProfileTemplate, TreatmentAction, avp};

/// What to do with traffic beyond the agreed quality of service.
///
/// ```text
/// Excess-Treatment ::= < AVP Header: 577 >
///                      { Treatment-Action }
///                      [ QoS-Profile-Template ]
///                      [ QoS-Parameters ]
///                    * [ AVP ]
/// ```
///
/// AVP code 577, RFC 5777, 5.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExcessTreatment {
    /// Treatment-Action (572), Enumerated; RFC 5777, 5.1.
    pub treatment_action: TreatmentAction,
    /// QoS-Profile-Template (574), Grouped; RFC 5777, 5.3.
    pub qos_profile_template: Option<QosProfileTemplate>,
    /// QoS-Parameters (576), Grouped; RFC 5777, 5.5.
    pub qos_parameters: Option<QosParameters>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ExcessTreatment {}

static GRAMMAR: Grammar = Grammar {
    name: "Excess-Treatment",
    items: &[
        Item::required(avp::TREATMENT_ACTION.description()),
        Item::optional(avp::QOS_PROFILE_TEMPLATE.description()),
        Item::optional(avp::QOS_PARAMETERS.description()),
        Item::any(),
    ],
};

impl Contents for ExcessTreatment {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            treatment_action: unread.value(),
            qos_profile_template: None,
            qos_parameters: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 572) => received.one(0, 0, &mut self.treatment_action),
            (0, 574) => received.optional(1, &mut self.qos_profile_template),
            (0, 576) => received.optional(2, &mut self.qos_parameters),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TREATMENT_ACTION, &self.treatment_action);
        avps.optional(&avp::QOS_PROFILE_TEMPLATE, &self.qos_profile_template);
        avps.optional(&avp::QOS_PARAMETERS, &self.qos_parameters);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ExcessTreatmentBuilder<(A,) = (Unset,), (Set,)> builds group ExcessTreatment in ExcessTreatment, with additional_avps;
    required treatment_action: IntoField<TreatmentAction>, "Treatment-Action" => (Set,), A: required::TreatmentAction;
    optional qos_profile_template: IntoField<QosProfileTemplate, Option<QosProfileTemplate>>, "QoS-Profile-Template";
    optional qos_parameters: IntoField<QosParameters, Option<QosParameters>>, "QoS-Parameters";
}
