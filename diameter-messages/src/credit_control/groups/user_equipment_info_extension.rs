// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, RawAvp};
use crate::credit_control::avp;

/// An identity of the user's terminal. Exactly one AVP stands in it.
///
/// ```text
/// User-Equipment-Info-Extension ::= < AVP Header: 653 >
///                                   [ User-Equipment-Info-IMEISV ]
///                                   [ User-Equipment-Info-MAC ]
///                                   [ User-Equipment-Info-EUI64 ]
///                                   [ User-Equipment-Info-ModifiedEUI64 ]
///                                   [ User-Equipment-Info-IMEI ]
///                                   [ AVP ]
/// ```
///
/// AVP code 653, RFC 8506, 8.52.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserEquipmentInfoExtension {
    /// User-Equipment-Info-IMEISV (654), OctetString; RFC 8506, 8.53.
    /// The IMEI with software version, in the encoding of TS 23.003.
    pub user_equipment_info_imeisv: Option<OctetString>,
    /// User-Equipment-Info-MAC (655), OctetString; RFC 8506, 8.54.
    /// The MAC address, 6 octets.
    pub user_equipment_info_mac: Option<OctetString>,
    /// User-Equipment-Info-EUI64 (656), OctetString; RFC 8506, 8.55.
    /// The 64-bit identifier from the hardware address.
    pub user_equipment_info_eui64: Option<OctetString>,
    /// User-Equipment-Info-ModifiedEUI64 (657), OctetString; RFC 8506, 8.56.
    /// The modified EUI-64 that IPv6 interface identifiers are made of.
    pub user_equipment_info_modified_eui64: Option<OctetString>,
    /// User-Equipment-Info-IMEI (658), OctetString; RFC 8506, 8.57.
    /// The IMEI, without software version.
    pub user_equipment_info_imei: Option<OctetString>,
    /// One AVP that the grammar does not list.
    pub additional_avp: Option<RawAvp>,
}

impl Group for UserEquipmentInfoExtension {}

static GRAMMAR: Grammar = Grammar {
    name: "User-Equipment-Info-Extension",
    items: &[
        Item::optional(avp::USER_EQUIPMENT_INFO_IMEISV.description()),
        Item::optional(avp::USER_EQUIPMENT_INFO_MAC.description()),
        Item::optional(avp::USER_EQUIPMENT_INFO_EUI64.description()),
        Item::optional(avp::USER_EQUIPMENT_INFO_MODIFIED_EUI64.description()),
        Item::optional(avp::USER_EQUIPMENT_INFO_IMEI.description()),
        Item::any().times(0, Some(1)),
    ],
};

impl Contents for UserEquipmentInfoExtension {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 654) => received.optional(0, &mut self.user_equipment_info_imeisv),
            (0, 655) => received.optional(1, &mut self.user_equipment_info_mac),
            (0, 656) => received.optional(2, &mut self.user_equipment_info_eui64),
            (0, 657) => {
                received.optional(3, &mut self.user_equipment_info_modified_eui64)
            }
            (0, 658) => received.optional(4, &mut self.user_equipment_info_imei),
            _ => received.additional_optional(5, &mut self.additional_avp),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::USER_EQUIPMENT_INFO_IMEISV,
            &self.user_equipment_info_imeisv,
        );
        avps.optional(&avp::USER_EQUIPMENT_INFO_MAC, &self.user_equipment_info_mac);
        avps.optional(&avp::USER_EQUIPMENT_INFO_EUI64, &self.user_equipment_info_eui64);
        avps.optional(
            &avp::USER_EQUIPMENT_INFO_MODIFIED_EUI64,
            &self.user_equipment_info_modified_eui64,
        );
        avps.optional(&avp::USER_EQUIPMENT_INFO_IMEI, &self.user_equipment_info_imei);
        avps.additional(&GRAMMAR, self.additional_avp.as_slice());
        avps.end()
    }
}

diameter_core::builder! {
    UserEquipmentInfoExtensionBuilder builds group UserEquipmentInfoExtension in Box<UserEquipmentInfoExtension>;
    optional user_equipment_info_imeisv: IntoField<OctetString, Option<OctetString>>, "User-Equipment-Info-IMEISV";
    optional user_equipment_info_mac: IntoField<OctetString, Option<OctetString>>, "User-Equipment-Info-MAC";
    optional user_equipment_info_eui64: IntoField<OctetString, Option<OctetString>>, "User-Equipment-Info-EUI64";
    optional user_equipment_info_modified_eui64: IntoField<OctetString, Option<OctetString>>, "User-Equipment-Info-ModifiedEUI64";
    optional user_equipment_info_imei: IntoField<OctetString, Option<OctetString>>, "User-Equipment-Info-IMEI";
    optional additional_avp: IntoField<RawAvp, Option<RawAvp>>, "AVP";
}
