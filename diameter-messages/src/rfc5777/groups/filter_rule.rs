// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::rfc5777::{
    Classifier, ExcessTreatment, QosParameters, QosProfileTemplate, QosSemantics,
    TimeOfDayCondition, TreatmentAction, avp,
};

/// A rule: which traffic (Classifier), when (Time-Of-Day-Condition) and what to do with it.
///
/// ```text
/// Filter-Rule ::= < AVP Header: 509 >
///                 [ Filter-Rule-Precedence ]
///                 [ Classifier ]
///               * [ Time-Of-Day-Condition ]
///                 [ Treatment-Action ]
///                 [ QoS-Semantics ]
///                 [ QoS-Profile-Template ]
///                 [ QoS-Parameters ]
///                 [ Excess-Treatment ]
///               * [ AVP ]
/// ```
///
/// AVP code 509, RFC 5777, 3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterRule {
    /// Filter-Rule-Precedence (510), Unsigned32; RFC 5777, 3.3.
    /// The order of rules, lowest first.
    pub filter_rule_precedence: Option<u32>,
    /// Classifier (511), Grouped; RFC 5777, 4.1.1.
    pub classifier: Option<Box<Classifier>>,
    /// Time-Of-Day-Condition (560), Grouped; RFC 5777, 4.2.1.
    pub time_of_day_condition: Vec<TimeOfDayCondition>,
    /// Treatment-Action (572), Enumerated; RFC 5777, 5.1.
    pub treatment_action: Option<TreatmentAction>,
    /// QoS-Semantics (575), Enumerated; RFC 5777, 5.4.
    pub qos_semantics: Option<QosSemantics>,
    /// QoS-Profile-Template (574), Grouped; RFC 5777, 5.3.
    pub qos_profile_template: Option<QosProfileTemplate>,
    /// QoS-Parameters (576), Grouped; RFC 5777, 5.5.
    pub qos_parameters: Option<QosParameters>,
    /// Excess-Treatment (577), Grouped; RFC 5777, 5.6.
    pub excess_treatment: Option<ExcessTreatment>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for FilterRule {}

static GRAMMAR: Grammar = Grammar {
    name: "Filter-Rule",
    items: &[
        Item::optional(avp::FILTER_RULE_PRECEDENCE.description()),
        Item::optional(avp::CLASSIFIER.description()),
        Item::repeated(avp::TIME_OF_DAY_CONDITION.description()),
        Item::optional(avp::TREATMENT_ACTION.description()),
        Item::optional(avp::QOS_SEMANTICS.description()),
        Item::optional(avp::QOS_PROFILE_TEMPLATE.description()),
        Item::optional(avp::QOS_PARAMETERS.description()),
        Item::optional(avp::EXCESS_TREATMENT.description()),
        Item::any(),
    ],
};

impl Contents for FilterRule {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 510) => received.optional(0, &mut self.filter_rule_precedence),
            (0, 511) => received.optional_boxed(1, &mut self.classifier),
            (0, 560) => received.many(2, &mut self.time_of_day_condition),
            (0, 572) => received.optional(3, &mut self.treatment_action),
            (0, 575) => received.optional(4, &mut self.qos_semantics),
            (0, 574) => received.optional(5, &mut self.qos_profile_template),
            (0, 576) => received.optional(6, &mut self.qos_parameters),
            (0, 577) => received.optional(7, &mut self.excess_treatment),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::FILTER_RULE_PRECEDENCE, &self.filter_rule_precedence);
        avps.optional_boxed(&avp::CLASSIFIER, &self.classifier);
        avps.many(&avp::TIME_OF_DAY_CONDITION, &self.time_of_day_condition);
        avps.optional(&avp::TREATMENT_ACTION, &self.treatment_action);
        avps.optional(&avp::QOS_SEMANTICS, &self.qos_semantics);
        avps.optional(&avp::QOS_PROFILE_TEMPLATE, &self.qos_profile_template);
        avps.optional(&avp::QOS_PARAMETERS, &self.qos_parameters);
        avps.optional(&avp::EXCESS_TREATMENT, &self.excess_treatment);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FilterRuleBuilder builds group FilterRule in Box<FilterRule>, with additional_avps;
    optional filter_rule_precedence: IntoField<u32, Option<u32>>, "Filter-Rule-Precedence";
    optional classifier: IntoField<Classifier, Option<Box<Classifier>>>, "Classifier";
    optional treatment_action: IntoField<TreatmentAction, Option<TreatmentAction>>, "Treatment-Action";
    optional qos_semantics: IntoField<QosSemantics, Option<QosSemantics>>, "QoS-Semantics";
    optional qos_profile_template: IntoField<QosProfileTemplate, Option<QosProfileTemplate>>, "QoS-Profile-Template";
    optional qos_parameters: IntoField<QosParameters, Option<QosParameters>>, "QoS-Parameters";
    optional excess_treatment: IntoField<ExcessTreatment, Option<ExcessTreatment>>, "Excess-Treatment";
    repeated time_of_day_condition, time_of_day_conditions: IntoField<TimeOfDayCondition>, "Time-Of-Day-Condition";
}
