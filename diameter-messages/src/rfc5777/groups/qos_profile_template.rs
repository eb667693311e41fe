// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::base;
use crate::rfc5777::avp;

/// The vendor and number of a profile.
///
/// ```text
/// QoS-Profile-Template ::= < AVP Header: 574 >
///                          { Vendor-Id }
///                          { QoS-Profile-Id }
///                        * [ AVP ]
/// ```
///
/// AVP code 574, RFC 5777, 5.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QosProfileTemplate {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    /// A private enterprise number of IANA; in CER and CEA that of the maker of the Diameter
    /// implementation.
    pub vendor_id: u32,
    /// QoS-Profile-Id (573), Unsigned32; RFC 5777, 5.2.
    /// A profile of quality of service; 0 is that of RFC 5624.
    pub qos_profile_id: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for QosProfileTemplate {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Profile-Template",
    items: &[
        Item::required(base::avp::VENDOR_ID.description()),
        Item::required(avp::QOS_PROFILE_ID.description()),
        Item::any(),
    ],
};

impl Contents for QosProfileTemplate {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            vendor_id: unread.value(),
            qos_profile_id: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 266) => received.one(0, 0, &mut self.vendor_id),
            (0, 573) => received.one(1, 1, &mut self.qos_profile_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::VENDOR_ID, &self.vendor_id);
        avps.one(&avp::QOS_PROFILE_ID, &self.qos_profile_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosProfileTemplateBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group QosProfileTemplate in QosProfileTemplate, with additional_avps;
    required vendor_id: IntoField<u32>, "Vendor-Id" => (Set, B), A: required::VendorId;
    required qos_profile_id: IntoField<u32>, "QoS-Profile-Id" => (A, Set), B: required::QosProfileId;
}
