// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29212::{FlowInformation, avp};

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
#[non_exhaustive]
pub struct ApplicationDetectionInformation {
    /// TDF-Application-Identifier (1088/10415), OctetString; 3GPP TS 29.212, 5.3.77.
    /// The application that a rule detects.
    pub tdf_application_identifier: OctetString,
    /// TDF-Application-Instance-Identifier (2802/10415), OctetString; 3GPP TS 29.212, 5.3.92.
    /// Tells several starts of an application apart.
    pub tdf_application_instance_identifier: Option<OctetString>,
    /// Flow-Information (1058/10415), Grouped; 3GPP TS 29.212, 5.3.53.
    pub flow_information: Vec<FlowInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TDF_APPLICATION_IDENTIFIER, &self.tdf_application_identifier);
        avps.optional(
            &avp::TDF_APPLICATION_INSTANCE_IDENTIFIER,
            &self.tdf_application_instance_identifier,
        );
        avps.many(&avp::FLOW_INFORMATION, &self.flow_information);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApplicationDetectionInformationBuilder<(A,) = (Unset,), (Set,)> builds group ApplicationDetectionInformation in ApplicationDetectionInformation, with additional_avps;
    required tdf_application_identifier: IntoField<OctetString>, "TDF-Application-Identifier" => (Set,), A: required::TdfApplicationIdentifier;
    optional tdf_application_instance_identifier: IntoField<OctetString, Option<OctetString>>, "TDF-Application-Instance-Identifier";
    repeated flow_information, flow_informations: IntoField<FlowInformation>, "Flow-Information";
}
