// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::base;
use crate::base::ResultCode;
use crate::credit_control::{
    FinalUnitIndication, GSUPoolReference, GrantedServiceUnit, QosFinalUnitIndication,
    RequestedServiceUnit, TariffChangeUsage, UsedServiceUnit, avp,
};

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
#[non_exhaustive]
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
    /// A service within the Service-Context-Id.
    pub service_identifier: Vec<u32>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    /// Services that are rated alike, and so share a quota.
    pub rating_group: Option<u32>,
    /// G-S-U-Pool-Reference (457), Grouped; RFC 8506, 8.30.
    pub g_s_u_pool_reference: Vec<GSUPoolReference>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    /// Seconds for which granted units are valid; the client asks again when they end.
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::GRANTED_SERVICE_UNIT, &self.granted_service_unit);
        avps.optional(&avp::REQUESTED_SERVICE_UNIT, &self.requested_service_unit);
        avps.many(&avp::USED_SERVICE_UNIT, &self.used_service_unit);
        avps.optional(&avp::TARIFF_CHANGE_USAGE, &self.tariff_change_usage);
        avps.many(&avp::SERVICE_IDENTIFIER, &self.service_identifier);
        avps.optional(&avp::RATING_GROUP, &self.rating_group);
        avps.many(&avp::G_S_U_POOL_REFERENCE, &self.g_s_u_pool_reference);
        avps.optional(&avp::VALIDITY_TIME, &self.validity_time);
        avps.optional(&base::avp::RESULT_CODE, &self.result_code);
        avps.optional_boxed(&avp::FINAL_UNIT_INDICATION, &self.final_unit_indication);
        avps.optional_boxed(
            &avp::QOS_FINAL_UNIT_INDICATION,
            &self.qos_final_unit_indication,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MultipleServicesCreditControlBuilder builds group MultipleServicesCreditControl in Single<MultipleServicesCreditControl>, with additional_avps;
    optional granted_service_unit: IntoField<GrantedServiceUnit, Option<GrantedServiceUnit>>, "Granted-Service-Unit";
    optional requested_service_unit: IntoField<RequestedServiceUnit, Option<RequestedServiceUnit>>, "Requested-Service-Unit";
    optional tariff_change_usage: IntoField<TariffChangeUsage, Option<TariffChangeUsage>>, "Tariff-Change-Usage";
    optional rating_group: IntoField<u32, Option<u32>>, "Rating-Group";
    optional validity_time: IntoField<u32, Option<u32>>, "Validity-Time";
    optional result_code: IntoField<ResultCode, Option<ResultCode>>, "Result-Code";
    optional final_unit_indication: IntoField<FinalUnitIndication, Option<Box<FinalUnitIndication>>>, "Final-Unit-Indication";
    optional qos_final_unit_indication: IntoField<QosFinalUnitIndication, Option<Box<QosFinalUnitIndication>>>, "QoS-Final-Unit-Indication";
    repeated used_service_unit, used_service_units: IntoField<UsedServiceUnit>, "Used-Service-Unit";
    repeated service_identifier, service_identifiers: IntoField<u32>, "Service-Identifier";
    repeated g_s_u_pool_reference, g_s_u_pool_references: IntoField<GSUPoolReference>, "G-S-U-Pool-Reference";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group MultipleServicesCreditControl = Default::default();
    Service: service_identifier, rating_group;
    Identifiers: service_identifier;
    ServiceRequest: requested_service_unit, used_service_unit;
    Grant: granted_service_unit, tariff_change_usage, g_s_u_pool_reference, validity_time, result_code, final_unit_indication, qos_final_unit_indication;
}
