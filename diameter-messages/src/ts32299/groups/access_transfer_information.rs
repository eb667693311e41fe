// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Single};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    Address, Grammar, Group, Item, OctetString, Time, UnlistedAvps, Utf8String,
};
use crate::credit_control;
use crate::credit_control::UserEquipmentInfo;
use crate::ts32299::{AccessTransferType, InterUeTransfer, avp};

/// A transfer of a call between access networks or terminals.
///
/// ```text
/// Access-Transfer-Information ::= < AVP Header: 2709 10415 >
///                                 [ Access-Transfer-Type ]
///                               * [ Access-Network-Information ]
///                                 [ Cellular-Network-Information ]
///                                 [ Inter-UE-Transfer ]
///                                 [ User-Equipment-Info ]
///                                 [ Instance-Id ]
///                                 [ Related-IMS-Charging-Identifier ]
///                                 [ Related-IMS-Charging-Identifier-Node ]
///                                 [ Change-Time ]
/// ```
///
/// AVP code 2709 of vendor 10415, 3GPP TS 32.299, 7.2.1A.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessTransferInformation {
    /// Access-Transfer-Type (2710/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub access_transfer_type: Option<AccessTransferType>,
    /// Access-Network-Information (1263/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A P-Access-Network-Info header of SIP, as text.
    pub access_network_information: Vec<OctetString>,
    /// Cellular-Network-Information (3924/10415), OctetString; 3GPP TS 32.299, 7.2.
    /// A Cellular-Network-Info header of SIP, as text.
    pub cellular_network_information: Option<OctetString>,
    /// Inter-UE-Transfer (3902/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub inter_ue_transfer: Option<InterUeTransfer>,
    /// User-Equipment-Info (458), Grouped; RFC 8506, 8.49.
    pub user_equipment_info: Option<UserEquipmentInfo>,
    /// Instance-Id (3402/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The +sip.instance of a terminal.
    pub instance_id: Option<Utf8String>,
    /// Related-IMS-Charging-Identifier (2711/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The ICID of the dialogue that this one took over from.
    pub related_ims_charging_identifier: Option<Utf8String>,
    /// Related-IMS-Charging-Identifier-Node (2712/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the node that gave the related ICID.
    pub related_ims_charging_identifier_node: Option<Address>,
    /// Change-Time (2038/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the change took place.
    pub change_time: Option<Time>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AccessTransferInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Transfer-Information",
    items: &[
        Item::optional(avp::ACCESS_TRANSFER_TYPE.description()),
        Item::repeated(avp::ACCESS_NETWORK_INFORMATION.description()),
        Item::optional(avp::CELLULAR_NETWORK_INFORMATION.description()),
        Item::optional(avp::INTER_UE_TRANSFER.description()),
        Item::optional(credit_control::avp::USER_EQUIPMENT_INFO.description()),
        Item::optional(avp::INSTANCE_ID.description()),
        Item::optional(avp::RELATED_IMS_CHARGING_IDENTIFIER.description()),
        Item::optional(avp::RELATED_IMS_CHARGING_IDENTIFIER_NODE.description()),
        Item::optional(avp::CHANGE_TIME.description()),
    ],
};

impl Contents for AccessTransferInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2710) => received.optional(0, &mut self.access_transfer_type),
            (10415, 1263) => received.many(1, &mut self.access_network_information),
            (10415, 3924) => received.optional(2, &mut self.cellular_network_information),
            (10415, 3902) => received.optional(3, &mut self.inter_ue_transfer),
            (0, 458) => received.optional(4, &mut self.user_equipment_info),
            (10415, 3402) => received.optional(5, &mut self.instance_id),
            (10415, 2711) => {
                received.optional(6, &mut self.related_ims_charging_identifier)
            }
            (10415, 2712) => {
                received.optional(7, &mut self.related_ims_charging_identifier_node)
            }
            (10415, 2038) => received.optional(8, &mut self.change_time),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ACCESS_TRANSFER_TYPE, &self.access_transfer_type);
        avps.many(&avp::ACCESS_NETWORK_INFORMATION, &self.access_network_information);
        avps.optional(
            &avp::CELLULAR_NETWORK_INFORMATION,
            &self.cellular_network_information,
        );
        avps.optional(&avp::INTER_UE_TRANSFER, &self.inter_ue_transfer);
        avps.optional(
            &credit_control::avp::USER_EQUIPMENT_INFO,
            &self.user_equipment_info,
        );
        avps.optional(&avp::INSTANCE_ID, &self.instance_id);
        avps.optional(
            &avp::RELATED_IMS_CHARGING_IDENTIFIER,
            &self.related_ims_charging_identifier,
        );
        avps.optional(
            &avp::RELATED_IMS_CHARGING_IDENTIFIER_NODE,
            &self.related_ims_charging_identifier_node,
        );
        avps.optional(&avp::CHANGE_TIME, &self.change_time);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AccessTransferInformationBuilder builds group AccessTransferInformation in Single<AccessTransferInformation>;
    optional access_transfer_type: IntoField<AccessTransferType, Option<AccessTransferType>>, "Access-Transfer-Type";
    optional cellular_network_information: IntoField<OctetString, Option<OctetString>>, "Cellular-Network-Information";
    optional inter_ue_transfer: IntoField<InterUeTransfer, Option<InterUeTransfer>>, "Inter-UE-Transfer";
    optional user_equipment_info: IntoField<UserEquipmentInfo, Option<UserEquipmentInfo>>, "User-Equipment-Info";
    optional instance_id: IntoField<Utf8String, Option<Utf8String>>, "Instance-Id";
    optional related_ims_charging_identifier: IntoField<Utf8String, Option<Utf8String>>, "Related-IMS-Charging-Identifier";
    optional related_ims_charging_identifier_node: IntoField<Address, Option<Address>>, "Related-IMS-Charging-Identifier-Node";
    optional change_time: IntoTime<Option<Time>>, "Change-Time";
    repeated access_network_information, access_network_informations: IntoField<OctetString>, "Access-Network-Information";
}
