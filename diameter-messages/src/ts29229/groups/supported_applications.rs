// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::base;
use crate::base::VendorSpecificApplicationId;
use diameter_core::builder::append;

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
pub struct SupportedApplications {
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: Vec<u32>,
    /// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
    pub acct_application_id: Vec<u32>,
    /// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
    pub vendor_specific_application_id: Vec<VendorSpecificApplicationId>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SupportedApplications {
    /// Starts building the AVPs of a Supported-Applications.
    pub fn builder() -> SupportedApplicationsBuilder {
        SupportedApplicationsBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.many(&base::avp::ACCT_APPLICATION_ID, &self.acct_application_id);
        encoder
            .many(
                &base::avp::VENDOR_SPECIFIC_APPLICATION_ID,
                &self.vendor_specific_application_id,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SupportedApplications`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct SupportedApplicationsBuilder {
    contents: SupportedApplications,
}

impl SupportedApplicationsBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Auth-Application-Id.
    pub fn auth_application_id(mut self, value: u32) -> Self {
        append(&mut self.contents.auth_application_id, value);
        self
    }

    /// Adds any number of Auth-Application-Id.
    pub fn auth_application_ids(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.contents.auth_application_id.extend(values);
        self
    }

    /// Adds one Acct-Application-Id.
    pub fn acct_application_id(mut self, value: u32) -> Self {
        append(&mut self.contents.acct_application_id, value);
        self
    }

    /// Adds any number of Acct-Application-Id.
    pub fn acct_application_ids(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.contents.acct_application_id.extend(values);
        self
    }

    /// Adds one Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        append(&mut self.contents.vendor_specific_application_id, value.into());
        self
    }

    /// Adds any number of Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<VendorSpecificApplicationId>>,
    ) -> Self {
        self.contents
            .vendor_specific_application_id
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> SupportedApplications {
        self.contents
    }
}
