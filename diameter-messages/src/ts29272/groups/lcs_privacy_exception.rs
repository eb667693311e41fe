// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29272::{
    ExternalClient, NotificationToUeUser, PlmnClient, ThreeGppServiceType, avp, required,
};
use diameter_core::builder::{append, Set, Unset};

/// An exception from the privacy of the user's location.
///
/// ```text
/// LCS-PrivacyException ::= < AVP Header: 1475 10415 >
///                          { SS-Code }
///                          { SS-Status }
///                          [ Notification-To-UE-User ]
///                        * [ External-Client ]
///                        * [ PLMN-Client ]
///                        * [ Service-Type ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1475 of vendor 10415, 3GPP TS 29.272, 7.3.86.
#[derive(Clone, Debug, PartialEq)]
pub struct LcsPrivacyException {
    /// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
    pub ss_code: OctetString,
    /// SS-Status (1477/10415), OctetString; 3GPP TS 29.272, 7.3.88.
    pub ss_status: OctetString,
    /// Notification-To-UE-User (1478/10415), Enumerated; 3GPP TS 29.272, 7.3.89.
    pub notification_to_ue_user: Option<NotificationToUeUser>,
    /// External-Client (1479/10415), Grouped; 3GPP TS 29.272, 7.3.90.
    pub external_client: Vec<ExternalClient>,
    /// PLMN-Client (1482/10415), Enumerated; 3GPP TS 29.272, 7.3.93.
    pub plmn_client: Vec<PlmnClient>,
    /// Service-Type (1483/10415), Grouped; 3GPP TS 29.272, 7.3.94.
    pub three_gpp_service_type: Vec<ThreeGppServiceType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl LcsPrivacyException {
    /// Starts building the AVPs of a LCS-PrivacyException.
    pub fn builder() -> LcsPrivacyExceptionBuilder {
        LcsPrivacyExceptionBuilder::new()
    }
}

impl Group for LcsPrivacyException {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-PrivacyException",
    items: &[
        Item::required(avp::SS_CODE.description()),
        Item::required(avp::SS_STATUS.description()),
        Item::optional(avp::NOTIFICATION_TO_UE_USER.description()),
        Item::repeated(avp::EXTERNAL_CLIENT.description()),
        Item::repeated(avp::PLMN_CLIENT.description()),
        Item::repeated(avp::THREE_GPP_SERVICE_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for LcsPrivacyException {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ss_code: unread.value(),
            ss_status: unread.value(),
            notification_to_ue_user: None,
            external_client: Vec::new(),
            plmn_client: Vec::new(),
            three_gpp_service_type: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1476) => received.one(0, 0, &mut self.ss_code),
            (10415, 1477) => received.one(1, 1, &mut self.ss_status),
            (10415, 1478) => received.optional(2, &mut self.notification_to_ue_user),
            (10415, 1479) => received.many(3, &mut self.external_client),
            (10415, 1482) => received.many(4, &mut self.plmn_client),
            (10415, 1483) => received.many(5, &mut self.three_gpp_service_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SS_CODE, &self.ss_code);
        encoder.one(&avp::SS_STATUS, &self.ss_status);
        encoder.optional(&avp::NOTIFICATION_TO_UE_USER, &self.notification_to_ue_user);
        encoder.many(&avp::EXTERNAL_CLIENT, &self.external_client);
        encoder.many(&avp::PLMN_CLIENT, &self.plmn_client);
        encoder.many(&avp::THREE_GPP_SERVICE_TYPE, &self.three_gpp_service_type);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`LcsPrivacyException`]. `build` exists once all that is required is set: SS-Code,
/// SS-Status.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct LcsPrivacyExceptionBuilder<R = (Unset, Unset)> {
    required: R,
    optional: LcsPrivacyExceptionOptional,
}

impl LcsPrivacyExceptionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> LcsPrivacyExceptionBuilder<(A, B)> {
    /// Sets SS-Code (required).
    pub fn ss_code(
        self,
        value: impl Into<OctetString>,
    ) -> LcsPrivacyExceptionBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        LcsPrivacyExceptionBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets SS-Status (required).
    pub fn ss_status(
        self,
        value: impl Into<OctetString>,
    ) -> LcsPrivacyExceptionBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        LcsPrivacyExceptionBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> LcsPrivacyException
    where
        A: required::SsCode<OctetString>,
        B: required::SsStatus<OctetString>,
    {
        let (a, b) = self.required;
        LcsPrivacyException {
            ss_code: a.value(),
            ss_status: b.value(),
            notification_to_ue_user: self.optional.notification_to_ue_user,
            external_client: self.optional.external_client,
            plmn_client: self.optional.plmn_client,
            three_gpp_service_type: self.optional.three_gpp_service_type,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a LCS-PrivacyException may carry but need not.
#[derive(Clone, Debug, Default)]
struct LcsPrivacyExceptionOptional {
    notification_to_ue_user: Option<NotificationToUeUser>,
    external_client: Vec<ExternalClient>,
    plmn_client: Vec<PlmnClient>,
    three_gpp_service_type: Vec<ThreeGppServiceType>,
    additional_avps: AdditionalAvps,
}

impl<R> LcsPrivacyExceptionBuilder<R> {
    /// Sets Notification-To-UE-User.
    pub fn notification_to_ue_user(
        mut self,
        value: impl Into<NotificationToUeUser>,
    ) -> Self {
        self.optional.notification_to_ue_user = Some(value.into());
        self
    }

    /// Adds one External-Client.
    pub fn external_client(mut self, value: impl Into<ExternalClient>) -> Self {
        append(&mut self.optional.external_client, value.into());
        self
    }

    /// Adds any number of External-Client.
    pub fn external_clients(
        mut self,
        values: impl IntoIterator<Item = impl Into<ExternalClient>>,
    ) -> Self {
        self.optional.external_client.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one PLMN-Client.
    pub fn plmn_client(mut self, value: impl Into<PlmnClient>) -> Self {
        append(&mut self.optional.plmn_client, value.into());
        self
    }

    /// Adds any number of PLMN-Client.
    pub fn plmn_clients(
        mut self,
        values: impl IntoIterator<Item = impl Into<PlmnClient>>,
    ) -> Self {
        self.optional.plmn_client.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Service-Type.
    pub fn three_gpp_service_type(
        mut self,
        value: impl Into<ThreeGppServiceType>,
    ) -> Self {
        append(&mut self.optional.three_gpp_service_type, value.into());
        self
    }

    /// Adds any number of Service-Type.
    pub fn three_gpp_service_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<ThreeGppServiceType>>,
    ) -> Self {
        self.optional.three_gpp_service_type.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
