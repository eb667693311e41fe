// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::base;
use crate::base::ResultCode;
use crate::credit_control::{
    FinalUnitIndication, GSUPoolReference, GrantedServiceUnit, QosFinalUnitIndication,
    RequestedServiceUnit, TariffChangeUsage, UsedServiceUnit, avp,
};
use diameter_core::builder::append;

/// Quotas and their use for one or more services, or for a rating group, of a session.
///
/// ```text
/// Multiple-Services-Credit-Control ::= < AVP Header: 456 >
///                                      [ Granted-Service-Unit ]
///                                      [ Requested-Service-Unit ]
///                                    * [ Used-Service-Unit ]
///                                      [ Tariff-Change-Usage ]
///                                    * [ Service-Identifier ]
///                                      [ Rating-Group ]
///                                    * [ G-S-U-Pool-Reference ]
///                                      [ Validity-Time ]
///                                      [ Result-Code ]
///                                      [ Final-Unit-Indication ]
///                                      [ QoS-Final-Unit-Indication ]
///                                    * [ AVP ]
/// ```
///
/// AVP code 456, RFC 8506, 8.16.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultipleServicesCreditControl {
    /// Granted-Service-Unit (431), Grouped; RFC 8506, 8.17.
    pub granted_service_unit: Option<GrantedServiceUnit>,
    /// Requested-Service-Unit (437), Grouped; RFC 8506, 8.18.
    pub requested_service_unit: Option<RequestedServiceUnit>,
    /// Used-Service-Unit (446), Grouped; RFC 8506, 8.19.
    pub used_service_unit: Vec<UsedServiceUnit>,
    /// Tariff-Change-Usage (452), Enumerated; RFC 8506, 8.27.
    pub tariff_change_usage: Option<TariffChangeUsage>,
    /// Service-Identifier (439), Unsigned32; RFC 8506, 8.28.
    pub service_identifier: Vec<u32>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    pub rating_group: Option<u32>,
    /// G-S-U-Pool-Reference (457), Grouped; RFC 8506, 8.30.
    pub g_s_u_pool_reference: Vec<GSUPoolReference>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    pub validity_time: Option<u32>,
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: Option<ResultCode>,
    /// Final-Unit-Indication (430), Grouped; RFC 8506, 8.34.
    pub final_unit_indication: Option<Box<FinalUnitIndication>>,
    /// QoS-Final-Unit-Indication (669), Grouped; RFC 8506, 8.68.
    pub qos_final_unit_indication: Option<Box<QosFinalUnitIndication>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MultipleServicesCreditControl {
    /// Starts building the AVPs of a Multiple-Services-Credit-Control.
    pub fn builder() -> MultipleServicesCreditControlBuilder {
        MultipleServicesCreditControlBuilder::new()
    }
}

impl Group for MultipleServicesCreditControl {}

static GRAMMAR: Grammar = Grammar {
    name: "Multiple-Services-Credit-Control",
    items: &[
        Item::optional(avp::GRANTED_SERVICE_UNIT.description()),
        Item::optional(avp::REQUESTED_SERVICE_UNIT.description()),
        Item::repeated(avp::USED_SERVICE_UNIT.description()),
        Item::optional(avp::TARIFF_CHANGE_USAGE.description()),
        Item::repeated(avp::SERVICE_IDENTIFIER.description()),
        Item::optional(avp::RATING_GROUP.description()),
        Item::repeated(avp::G_S_U_POOL_REFERENCE.description()),
        Item::optional(avp::VALIDITY_TIME.description()),
        Item::optional(base::avp::RESULT_CODE.description()),
        Item::optional(avp::FINAL_UNIT_INDICATION.description()),
        Item::optional(avp::QOS_FINAL_UNIT_INDICATION.description()),
        Item::any(),
    ],
};

impl Contents for MultipleServicesCreditControl {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 431) => received.optional(0, &mut self.granted_service_unit),
            (0, 437) => received.optional(1, &mut self.requested_service_unit),
            (0, 446) => received.many(2, &mut self.used_service_unit),
            (0, 452) => received.optional(3, &mut self.tariff_change_usage),
            (0, 439) => received.many(4, &mut self.service_identifier),
            (0, 432) => received.optional(5, &mut self.rating_group),
            (0, 457) => received.many(6, &mut self.g_s_u_pool_reference),
            (0, 448) => received.optional(7, &mut self.validity_time),
            (0, 268) => received.optional(8, &mut self.result_code),
            (0, 430) => received.optional_boxed(9, &mut self.final_unit_indication),
            (0, 669) => received.optional_boxed(10, &mut self.qos_final_unit_indication),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::GRANTED_SERVICE_UNIT, &self.granted_service_unit);
        encoder.optional(&avp::REQUESTED_SERVICE_UNIT, &self.requested_service_unit);
        encoder.many(&avp::USED_SERVICE_UNIT, &self.used_service_unit);
        encoder.optional(&avp::TARIFF_CHANGE_USAGE, &self.tariff_change_usage);
        encoder.many(&avp::SERVICE_IDENTIFIER, &self.service_identifier);
        encoder.optional(&avp::RATING_GROUP, &self.rating_group);
        encoder.many(&avp::G_S_U_POOL_REFERENCE, &self.g_s_u_pool_reference);
        encoder.optional(&avp::VALIDITY_TIME, &self.validity_time);
        encoder.optional(&base::avp::RESULT_CODE, &self.result_code);
        encoder.optional_boxed(&avp::FINAL_UNIT_INDICATION, &self.final_unit_indication);
        encoder
            .optional_boxed(
                &avp::QOS_FINAL_UNIT_INDICATION,
                &self.qos_final_unit_indication,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MultipleServicesCreditControl`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MultipleServicesCreditControlBuilder {
    contents: MultipleServicesCreditControl,
}

impl MultipleServicesCreditControlBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Granted-Service-Unit.
    pub fn granted_service_unit(mut self, value: impl Into<GrantedServiceUnit>) -> Self {
        self.contents.granted_service_unit = Some(value.into());
        self
    }

    /// Sets Requested-Service-Unit.
    pub fn requested_service_unit(
        mut self,
        value: impl Into<RequestedServiceUnit>,
    ) -> Self {
        self.contents.requested_service_unit = Some(value.into());
        self
    }

    /// Adds one Used-Service-Unit.
    pub fn used_service_unit(mut self, value: impl Into<UsedServiceUnit>) -> Self {
        append(&mut self.contents.used_service_unit, value.into());
        self
    }

    /// Adds any number of Used-Service-Unit.
    pub fn used_service_units(
        mut self,
        values: impl IntoIterator<Item = impl Into<UsedServiceUnit>>,
    ) -> Self {
        self.contents.used_service_unit.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Tariff-Change-Usage.
    pub fn tariff_change_usage(mut self, value: impl Into<TariffChangeUsage>) -> Self {
        self.contents.tariff_change_usage = Some(value.into());
        self
    }

    /// Adds one Service-Identifier.
    pub fn service_identifier(mut self, value: u32) -> Self {
        append(&mut self.contents.service_identifier, value);
        self
    }

    /// Adds any number of Service-Identifier.
    pub fn service_identifiers(mut self, values: impl IntoIterator<Item = u32>) -> Self {
        self.contents.service_identifier.extend(values);
        self
    }

    /// Sets Rating-Group.
    pub fn rating_group(mut self, value: u32) -> Self {
        self.contents.rating_group = Some(value);
        self
    }

    /// Adds one G-S-U-Pool-Reference.
    pub fn g_s_u_pool_reference(mut self, value: impl Into<GSUPoolReference>) -> Self {
        append(&mut self.contents.g_s_u_pool_reference, value.into());
        self
    }

    /// Adds any number of G-S-U-Pool-Reference.
    pub fn g_s_u_pool_references(
        mut self,
        values: impl IntoIterator<Item = impl Into<GSUPoolReference>>,
    ) -> Self {
        self.contents.g_s_u_pool_reference.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Validity-Time.
    pub fn validity_time(mut self, value: u32) -> Self {
        self.contents.validity_time = Some(value);
        self
    }

    /// Sets Result-Code.
    pub fn result_code(mut self, value: impl Into<ResultCode>) -> Self {
        self.contents.result_code = Some(value.into());
        self
    }

    /// Sets Final-Unit-Indication.
    pub fn final_unit_indication(
        mut self,
        value: impl Into<Box<FinalUnitIndication>>,
    ) -> Self {
        self.contents.final_unit_indication = Some(value.into());
        self
    }

    /// Sets QoS-Final-Unit-Indication.
    pub fn qos_final_unit_indication(
        mut self,
        value: impl Into<Box<QosFinalUnitIndication>>,
    ) -> Self {
        self.contents.qos_final_unit_indication = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> MultipleServicesCreditControl {
        self.contents
    }
}
