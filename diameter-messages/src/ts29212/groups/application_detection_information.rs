// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29212::{FlowInformation, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// Traffic of an application was detected.
///
/// ```text
/// Application-Detection-Information ::= < AVP Header: 1098 10415 >
///                                       { TDF-Application-Identifier }
///                                       [ TDF-Application-Instance-Identifier ]
///                                     * [ Flow-Information ]
///                                     * [ AVP ]
/// ```
///
/// AVP code 1098 of vendor 10415, 3GPP TS 29.212, 5.3.91.
#[derive(Clone, Debug, PartialEq)]
pub struct ApplicationDetectionInformation {
    /// TDF-Application-Identifier (1088/10415), OctetString; 3GPP TS 29.212, 5.3.77.
    pub tdf_application_identifier: OctetString,
    /// TDF-Application-Instance-Identifier (2802/10415), OctetString; 3GPP TS 29.212, 5.3.92.
    pub tdf_application_instance_identifier: Option<OctetString>,
    /// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
    pub flow_information: Vec<FlowInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ApplicationDetectionInformation {
    /// Starts building the AVPs of an Application-Detection-Information.
    pub fn builder() -> ApplicationDetectionInformationBuilder {
        ApplicationDetectionInformationBuilder::new()
    }
}

impl Group for ApplicationDetectionInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Application-Detection-Information",
    items: &[
        Item::required(avp::TDF_APPLICATION_IDENTIFIER.description()),
        Item::optional(avp::TDF_APPLICATION_INSTANCE_IDENTIFIER.description()),
        Item::repeated(avp::FLOW_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for ApplicationDetectionInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tdf_application_identifier: unread.value(),
            tdf_application_instance_identifier: None,
            flow_information: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1088) => received.one(0, 0, &mut self.tdf_application_identifier),
            (10415, 2802) => {
                received.optional(1, &mut self.tdf_application_instance_identifier)
            }
            (10415, 1058) => received.many(2, &mut self.flow_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TDF_APPLICATION_IDENTIFIER, &self.tdf_application_identifier);
        encoder
            .optional(
                &avp::TDF_APPLICATION_INSTANCE_IDENTIFIER,
                &self.tdf_application_instance_identifier,
            );
        encoder.many(&avp::FLOW_INFORMATION, &self.flow_information);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ApplicationDetectionInformation`]. `build` exists once all that is required is set:
/// TDF-Application-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ApplicationDetectionInformationBuilder<R = (Unset,)> {
    required: R,
    optional: ApplicationDetectionInformationOptional,
}

impl ApplicationDetectionInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ApplicationDetectionInformationBuilder<(A,)> {
    /// Sets TDF-Application-Identifier (required).
    pub fn tdf_application_identifier(
        self,
        value: impl Into<OctetString>,
    ) -> ApplicationDetectionInformationBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        ApplicationDetectionInformationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ApplicationDetectionInformation
    where
        A: required::TdfApplicationIdentifier<OctetString>,
    {
        let (a,) = self.required;
        ApplicationDetectionInformation {
            tdf_application_identifier: a.value(),
            tdf_application_instance_identifier: self
                .optional
                .tdf_application_instance_identifier,
            flow_information: self.optional.flow_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Application-Detection-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct ApplicationDetectionInformationOptional {
    tdf_application_instance_identifier: Option<OctetString>,
    flow_information: Vec<FlowInformation>,
    additional_avps: AdditionalAvps,
}

impl<R> ApplicationDetectionInformationBuilder<R> {
    /// Sets TDF-Application-Instance-Identifier.
    pub fn tdf_application_instance_identifier(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.optional.tdf_application_instance_identifier = Some(value.into());
        self
    }

    /// Adds one Flow-Information.
    pub fn flow_information(mut self, value: impl Into<FlowInformation>) -> Self {
        append(&mut self.optional.flow_information, value.into());
        self
    }

    /// Adds any number of Flow-Information.
    pub fn flow_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<FlowInformation>>,
    ) -> Self {
        self.optional.flow_information.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
