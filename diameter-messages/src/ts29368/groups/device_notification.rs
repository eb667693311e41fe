// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
    Utf8String,
};
use crate::ts29329;
use crate::ts29336;
use crate::ts29337;
use crate::ts29338;
use crate::ts29368::{ActionType, DeliveryOutcome, RequestStatus, avp, required};
use diameter_core::builder::{Set, Unset};

/// What became of a trigger.
///
/// ```text
/// Device-Notification ::= < AVP Header: 3002 10415 >
///                         [ External-Identifier ]
///                         [ MSISDN ]
///                         [ SCS-Identity ]
///                         { Reference-Number }
///                         { Action-Type }
///                         [ Request-Status ]
///                         [ MTC-Error-Diagnostic ]
///                         [ Delivery-Outcome ]
///                         [ SM-RP-UI ]
///                         [ Application-Port-Identifier ]
///                       * [ AVP ]
/// ```
///
/// AVP code 3002 of vendor 10415, 3GPP TS 29.368, 6.4.3.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceNotification {
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    pub external_identifier: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    pub msisdn: Option<OctetString>,
    /// SCS-Identity (3104/10415), OctetString; 3GPP TS 29.336, 6.4.4.
    pub scs_identity: Option<OctetString>,
    /// Reference-Number (3007/10415), Unsigned32; 3GPP TS 29.368, 6.4.8.
    pub reference_number: u32,
    /// Action-Type (3005/10415), Enumerated; 3GPP TS 29.368, 6.4.6.
    pub action_type: ActionType,
    /// Request-Status (3008/10415), Enumerated; 3GPP TS 29.368, 6.4.9.
    pub request_status: Option<RequestStatus>,
    /// MTC-Error-Diagnostic (3203/10415), Unsigned32; 3GPP TS 29.337, 6.3.7.
    pub mtc_error_diagnostic: Option<u32>,
    /// Delivery-Outcome (3009/10415), Enumerated; 3GPP TS 29.368, 6.4.10.
    pub delivery_outcome: Option<DeliveryOutcome>,
    /// SM-RP-UI (3301/10415), OctetString; 3GPP TS 29.338, 6.3.3.3.
    pub sm_rp_ui: Option<OctetString>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    pub application_port_identifier: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DeviceNotification {
    /// Starts building the AVPs of a Device-Notification.
    pub fn builder() -> DeviceNotificationBuilder {
        DeviceNotificationBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (reference_number, action_type): (u32, ActionType),
        optional: DeviceNotificationOptional,
    ) -> Self {
        Self {
            external_identifier: optional.external_identifier,
            msisdn: optional.msisdn,
            scs_identity: optional.scs_identity,
            reference_number,
            action_type,
            request_status: optional.request_status,
            mtc_error_diagnostic: optional.mtc_error_diagnostic,
            delivery_outcome: optional.delivery_outcome,
            sm_rp_ui: optional.sm_rp_ui,
            application_port_identifier: optional.application_port_identifier,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Group for DeviceNotification {}

static GRAMMAR: Grammar = Grammar {
    name: "Device-Notification",
    items: &[
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29336::avp::SCS_IDENTITY.description()),
        Item::required(avp::REFERENCE_NUMBER.description()),
        Item::required(avp::ACTION_TYPE.description()),
        Item::optional(avp::REQUEST_STATUS.description()),
        Item::optional(ts29337::avp::MTC_ERROR_DIAGNOSTIC.description()),
        Item::optional(avp::DELIVERY_OUTCOME.description()),
        Item::optional(ts29338::avp::SM_RP_UI.description()),
        Item::optional(avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for DeviceNotification {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut reference_number = None;
        let mut action_type = None;
        let mut optional = DeviceNotificationOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3111) => received.one(0, &mut optional.external_identifier),
                (10415, 701) => received.one(1, &mut optional.msisdn),
                (10415, 3104) => received.one(2, &mut optional.scs_identity),
                (10415, 3007) => received.one(3, &mut reference_number),
                (10415, 3005) => received.one(4, &mut action_type),
                (10415, 3008) => received.one(5, &mut optional.request_status),
                (10415, 3203) => received.one(6, &mut optional.mtc_error_diagnostic),
                (10415, 3009) => received.one(7, &mut optional.delivery_outcome),
                (10415, 3301) => received.one(8, &mut optional.sm_rp_ui),
                (10415, 3010) => {
                    received.one(9, &mut optional.application_port_identifier)
                }
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(3, &reference_number);
        received.required(4, &action_type);
        let required = (reference_number?, action_type?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        encoder.optional(&ts29329::avp::MSISDN, &self.msisdn);
        encoder.optional(&ts29336::avp::SCS_IDENTITY, &self.scs_identity);
        encoder.one(&avp::REFERENCE_NUMBER, &self.reference_number);
        encoder.one(&avp::ACTION_TYPE, &self.action_type);
        encoder.optional(&avp::REQUEST_STATUS, &self.request_status);
        encoder
            .optional(&ts29337::avp::MTC_ERROR_DIAGNOSTIC, &self.mtc_error_diagnostic);
        encoder.optional(&avp::DELIVERY_OUTCOME, &self.delivery_outcome);
        encoder.optional(&ts29338::avp::SM_RP_UI, &self.sm_rp_ui);
        encoder
            .optional(
                &avp::APPLICATION_PORT_IDENTIFIER,
                &self.application_port_identifier,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`DeviceNotification`]. `build` exists once all that is required is set:
/// Reference-Number, Action-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct DeviceNotificationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: DeviceNotificationOptional,
}

impl DeviceNotificationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> DeviceNotificationBuilder<(A, B)> {
    /// Sets Reference-Number (required).
    pub fn reference_number(
        self,
        value: u32,
    ) -> DeviceNotificationBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        DeviceNotificationBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Action-Type (required).
    pub fn action_type(
        self,
        value: impl Into<ActionType>,
    ) -> DeviceNotificationBuilder<(A, Set<ActionType>)> {
        let (a, _) = self.required;
        DeviceNotificationBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> DeviceNotification
    where
        A: required::ReferenceNumber<u32>,
        B: required::ActionType<ActionType>,
    {
        let (a, b) = self.required;
        DeviceNotification::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a Device-Notification may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct DeviceNotificationOptional {
    pub(super) external_identifier: Option<Utf8String>,
    pub(super) msisdn: Option<OctetString>,
    pub(super) scs_identity: Option<OctetString>,
    pub(super) request_status: Option<RequestStatus>,
    pub(super) mtc_error_diagnostic: Option<u32>,
    pub(super) delivery_outcome: Option<DeliveryOutcome>,
    pub(super) sm_rp_ui: Option<OctetString>,
    pub(super) application_port_identifier: Option<u32>,
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> DeviceNotificationBuilder<R> {
    /// Sets External-Identifier.
    pub fn external_identifier(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.external_identifier = Some(value.into());
        self
    }

    /// Sets MSISDN.
    pub fn msisdn(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.msisdn = Some(value.into());
        self
    }

    /// Sets SCS-Identity.
    pub fn scs_identity(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.scs_identity = Some(value.into());
        self
    }

    /// Sets Request-Status.
    pub fn request_status(mut self, value: impl Into<RequestStatus>) -> Self {
        self.optional.request_status = Some(value.into());
        self
    }

    /// Sets MTC-Error-Diagnostic.
    pub fn mtc_error_diagnostic(mut self, value: u32) -> Self {
        self.optional.mtc_error_diagnostic = Some(value);
        self
    }

    /// Sets Delivery-Outcome.
    pub fn delivery_outcome(mut self, value: impl Into<DeliveryOutcome>) -> Self {
        self.optional.delivery_outcome = Some(value.into());
        self
    }

    /// Sets SM-RP-UI.
    pub fn sm_rp_ui(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.sm_rp_ui = Some(value.into());
        self
    }

    /// Sets Application-Port-Identifier.
    pub fn application_port_identifier(mut self, value: u32) -> Self {
        self.optional.application_port_identifier = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
