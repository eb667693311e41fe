// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::rfc5777;
use crate::rfc5777::{QosParameters, QosProfileTemplate, TreatmentAction};
use crate::rfc7660::required;
use diameter_core::builder::{Set, Unset};

/// What to do with the flows of a rule while there is congestion; stands in Filter-Rule, under its
/// `\* \[ AVP \]`.
///
/// ```text
/// Congestion-Treatment ::= < AVP Header: 629 >
///                          { Treatment-Action }
///                          [ QoS-Profile-Template ]
///                          [ QoS-Parameters ]
///                        * [ AVP ]
/// ```
///
/// AVP code 629, RFC 7660, 3.2.
#[derive(Clone, Debug, PartialEq)]
pub struct CongestionTreatment {
    /// Treatment-Action (572), Enumerated; RFC 5777, 5.1.
    pub treatment_action: TreatmentAction,
    /// QoS-Profile-Template (574), Grouped; RFC 5777, 5.3.
    pub qos_profile_template: Option<QosProfileTemplate>,
    /// QoS-Parameters (576), Grouped; RFC 5777, 5.5.
    pub qos_parameters: Option<QosParameters>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl CongestionTreatment {
    /// Starts building the AVPs of a Congestion-Treatment.
    pub fn builder() -> CongestionTreatmentBuilder {
        CongestionTreatmentBuilder::new()
    }
}

impl Group for CongestionTreatment {}

static GRAMMAR: Grammar = Grammar {
    name: "Congestion-Treatment",
    items: &[
        Item::required(rfc5777::avp::TREATMENT_ACTION.description()),
        Item::optional(rfc5777::avp::QOS_PROFILE_TEMPLATE.description()),
        Item::optional(rfc5777::avp::QOS_PARAMETERS.description()),
        Item::any(),
    ],
};

impl Contents for CongestionTreatment {
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc5777::avp::TREATMENT_ACTION, &self.treatment_action);
        encoder
            .optional(&rfc5777::avp::QOS_PROFILE_TEMPLATE, &self.qos_profile_template);
        encoder.optional(&rfc5777::avp::QOS_PARAMETERS, &self.qos_parameters);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`CongestionTreatment`]. `build` exists once all that is required is set:
/// Treatment-Action.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CongestionTreatmentBuilder<R = (Unset,)> {
    required: R,
    optional: CongestionTreatmentOptional,
}

impl CongestionTreatmentBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> CongestionTreatmentBuilder<(A,)> {
    /// Sets Treatment-Action (required).
    pub fn treatment_action(
        self,
        value: impl Into<TreatmentAction>,
    ) -> CongestionTreatmentBuilder<(Set<TreatmentAction>,)> {
        let (_,) = self.required;
        CongestionTreatmentBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CongestionTreatment
    where
        A: required::TreatmentAction<TreatmentAction>,
    {
        let (a,) = self.required;
        CongestionTreatment {
            treatment_action: a.value(),
            qos_profile_template: self.optional.qos_profile_template,
            qos_parameters: self.optional.qos_parameters,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Congestion-Treatment may carry but need not.
#[derive(Clone, Debug, Default)]
struct CongestionTreatmentOptional {
    qos_profile_template: Option<QosProfileTemplate>,
    qos_parameters: Option<QosParameters>,
    additional_avps: AdditionalAvps,
}

impl<R> CongestionTreatmentBuilder<R> {
    /// Sets QoS-Profile-Template.
    pub fn qos_profile_template(mut self, value: impl Into<QosProfileTemplate>) -> Self {
        self.optional.qos_profile_template = Some(value.into());
        self
    }

    /// Sets QoS-Parameters.
    pub fn qos_parameters(mut self, value: impl Into<QosParameters>) -> Self {
        self.optional.qos_parameters = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
