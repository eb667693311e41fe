// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::base;
use crate::base::VendorSpecificApplicationId;

/// The applications that the sender supports.
///
/// ```text
/// Supported-Applications ::= < AVP Header: 631 10415 >
///                          * [ Auth-Application-Id ]
///                          * [ Acct-Application-Id ]
///                          * [ Vendor-Specific-Application-Id ]
///                          * [ AVP ]
/// ```
///
/// AVP code 631 of vendor 10415, 3GPP TS 29.229, 6.3.32.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SupportedApplications {
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: Vec<u32>,
    /// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
    /// An application whose accounting part is supported or used.
    pub acct_application_id: Vec<u32>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Vec<VendorSpecificApplicationId>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SupportedApplications {}

static GRAMMAR: Grammar = Grammar {
    name: "Supported-Applications",
    items: &[
        Item::repeated(base::avp::AUTH_APPLICATION_ID.description()),
        Item::repeated(base::avp::ACCT_APPLICATION_ID.description()),
        Item::repeated(base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description()),
        Item::any(),
    ],
};

impl Contents for SupportedApplications {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 258) => received.many(0, &mut self.auth_application_id),
            (0, 259) => received.many(1, &mut self.acct_application_id),
            (0, 260) => received.many(2, &mut self.vendor_specific_application_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.many(&base::avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        avps.many(
            &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
            &self.vendor_specific_application_id,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SupportedApplicationsBuilder builds group SupportedApplications in SupportedApplications, with additional_avps;
    repeated auth_application_id, auth_application_ids: IntoField<u32>, "Auth-Application-Id";
    repeated acct_application_id, acct_application_ids: IntoField<u32>, "Acct-Application-Id";
    repeated vendor_specific_application_id, vendor_specific_application_ids: IntoField<VendorSpecificApplicationId>, "Vendor-Specific-Application-Id";
}
