// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29061;
use crate::ts29468::{
    MbmsBearerEventDiagnosticInfo, UserplaneProtocolResult, avp, required,
};
use diameter_core::builder::{append, Set, Unset};

/// An event of a bearer.
///
/// ```text
/// MBMS-Bearer-Event-Notification ::= < AVP Header: 3503 10415 >
///                                    { TMGI }
///                                    { MBMS-Flow-Identifier }
///                                    { MBMS-Bearer-Event }
///                                    [ MBMS-Bearer-Event-Diagnostic-Info ]
///                                  * [ Userplane-Protocol-Result ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3503 of vendor 10415, 3GPP TS 29.468, 6.4.5.
#[derive(Clone, Debug, PartialEq)]
pub struct MbmsBearerEventNotification {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    pub tmgi: OctetString,
    /// MBMS-Flow-Identifier (920/10415), OctetString; 3GPP TS 29.061, 17.7.23.
    pub mbms_flow_identifier: OctetString,
    /// MBMS-Bearer-Event (3502/10415), Unsigned32; 3GPP TS 29.468, 6.4.4.
    pub mbms_bearer_event: u32,
    /// MBMS-Bearer-Event-Diagnostic-Info (3533/10415), Enumerated; 3GPP TS 29.468, 6.4.35.
    pub mbms_bearer_event_diagnostic_info: Option<MbmsBearerEventDiagnosticInfo>,
    /// Userplane-Protocol-Result (3529/10415), Grouped; 3GPP TS 29.468, 6.4.31.
    pub userplane_protocol_result: Vec<UserplaneProtocolResult>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MbmsBearerEventNotification {
    /// Starts building the AVPs of a MBMS-Bearer-Event-Notification.
    pub fn builder() -> MbmsBearerEventNotificationBuilder {
        MbmsBearerEventNotificationBuilder::new()
    }
}

impl Group for MbmsBearerEventNotification {}

static GRAMMAR: Grammar = Grammar {
    name: "MBMS-Bearer-Event-Notification",
    items: &[
        Item::required(ts29061::avp::TMGI.description()),
        Item::required(ts29061::avp::MBMS_FLOW_IDENTIFIER.description()),
        Item::required(avp::MBMS_BEARER_EVENT.description()),
        Item::optional(avp::MBMS_BEARER_EVENT_DIAGNOSTIC_INFO.description()),
        Item::repeated(avp::USERPLANE_PROTOCOL_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for MbmsBearerEventNotification {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi: unread.value(),
            mbms_flow_identifier: unread.value(),
            mbms_bearer_event: unread.value(),
            mbms_bearer_event_diagnostic_info: None,
            userplane_protocol_result: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.one(0, 0, &mut self.tmgi),
            (10415, 920) => received.one(1, 1, &mut self.mbms_flow_identifier),
            (10415, 3502) => received.one(2, 2, &mut self.mbms_bearer_event),
            (10415, 3533) => {
                received.optional(3, &mut self.mbms_bearer_event_diagnostic_info)
            }
            (10415, 3529) => received.many(4, &mut self.userplane_protocol_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29061::avp::TMGI, &self.tmgi);
        encoder.one(&ts29061::avp::MBMS_FLOW_IDENTIFIER, &self.mbms_flow_identifier);
        encoder.one(&avp::MBMS_BEARER_EVENT, &self.mbms_bearer_event);
        encoder
            .optional(
                &avp::MBMS_BEARER_EVENT_DIAGNOSTIC_INFO,
                &self.mbms_bearer_event_diagnostic_info,
            );
        encoder.many(&avp::USERPLANE_PROTOCOL_RESULT, &self.userplane_protocol_result);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MbmsBearerEventNotification`]. `build` exists once all that is required is set: TMGI,
/// MBMS-Flow-Identifier, MBMS-Bearer-Event.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MbmsBearerEventNotificationBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: MbmsBearerEventNotificationOptional,
}

impl MbmsBearerEventNotificationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> MbmsBearerEventNotificationBuilder<(A, B, C)> {
    /// Sets TMGI (required).
    pub fn tmgi(
        self,
        value: impl Into<OctetString>,
    ) -> MbmsBearerEventNotificationBuilder<(Set<OctetString>, B, C)> {
        let (_, b, c) = self.required;
        MbmsBearerEventNotificationBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets MBMS-Flow-Identifier (required).
    pub fn mbms_flow_identifier(
        self,
        value: impl Into<OctetString>,
    ) -> MbmsBearerEventNotificationBuilder<(A, Set<OctetString>, C)> {
        let (a, _, c) = self.required;
        MbmsBearerEventNotificationBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets MBMS-Bearer-Event (required).
    pub fn mbms_bearer_event(
        self,
        value: u32,
    ) -> MbmsBearerEventNotificationBuilder<(A, B, Set<u32>)> {
        let (a, b, _) = self.required;
        MbmsBearerEventNotificationBuilder {
            required: (a, b, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MbmsBearerEventNotification
    where
        A: required::Tmgi<OctetString>,
        B: required::MbmsFlowIdentifier<OctetString>,
        C: required::MbmsBearerEvent<u32>,
    {
        let (a, b, c) = self.required;
        MbmsBearerEventNotification {
            tmgi: a.value(),
            mbms_flow_identifier: b.value(),
            mbms_bearer_event: c.value(),
            mbms_bearer_event_diagnostic_info: self
                .optional
                .mbms_bearer_event_diagnostic_info,
            userplane_protocol_result: self.optional.userplane_protocol_result,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MBMS-Bearer-Event-Notification may carry but need not.
#[derive(Clone, Debug, Default)]
struct MbmsBearerEventNotificationOptional {
    mbms_bearer_event_diagnostic_info: Option<MbmsBearerEventDiagnosticInfo>,
    userplane_protocol_result: Vec<UserplaneProtocolResult>,
    additional_avps: AdditionalAvps,
}

impl<R> MbmsBearerEventNotificationBuilder<R> {
    /// Sets MBMS-Bearer-Event-Diagnostic-Info.
    pub fn mbms_bearer_event_diagnostic_info(
        mut self,
        value: impl Into<MbmsBearerEventDiagnosticInfo>,
    ) -> Self {
        self.optional.mbms_bearer_event_diagnostic_info = Some(value.into());
        self
    }

    /// Adds one Userplane-Protocol-Result.
    pub fn userplane_protocol_result(
        mut self,
        value: impl Into<UserplaneProtocolResult>,
    ) -> Self {
        append(&mut self.optional.userplane_protocol_result, value.into());
        self
    }

    /// Adds any number of Userplane-Protocol-Result.
    pub fn userplane_protocol_results(
        mut self,
        values: impl IntoIterator<Item = impl Into<UserplaneProtocolResult>>,
    ) -> Self {
        self.optional
            .userplane_protocol_result
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
