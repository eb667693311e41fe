// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, List, Utf8String};
use crate::base::VendorSpecificApplicationId;
use crate::capabilities_update::{CapabilitiesUpdateRequest, required};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`CapabilitiesUpdateRequest`]. `build` exists once all that is required is set:
/// Origin-Host, Origin-Realm, Host-IP-Address, Vendor-Id, Product-Name.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct CapabilitiesUpdateRequestBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: CapabilitiesUpdateRequestOptional,
}

impl CapabilitiesUpdateRequestBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> CapabilitiesUpdateRequestBuilder<(A, B, C, D, E)> {
    /// Sets Origin-Host (required).
    pub fn origin_host(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CapabilitiesUpdateRequestBuilder<(Set<DiameterIdentity>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        CapabilitiesUpdateRequestBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Origin-Realm (required).
    pub fn origin_realm(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> CapabilitiesUpdateRequestBuilder<(A, Set<DiameterIdentity>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        CapabilitiesUpdateRequestBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets all Host-IP-Address (required).
    pub fn host_ip_address(
        self,
        value: impl Into<List<Address, 1>>,
    ) -> CapabilitiesUpdateRequestBuilder<(A, B, Set<List<Address, 1>>, D, E)> {
        let (a, b, _, d, e) = self.required;
        CapabilitiesUpdateRequestBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Vendor-Id (required).
    pub fn vendor_id(
        self,
        value: u32,
    ) -> CapabilitiesUpdateRequestBuilder<(A, B, C, Set<u32>, E)> {
        let (a, b, c, _, e) = self.required;
        CapabilitiesUpdateRequestBuilder {
            required: (a, b, c, Set(value), e),
            optional: self.optional,
        }
    }

    /// Sets Product-Name (required).
    pub fn product_name(
        self,
        value: impl Into<Utf8String>,
    ) -> CapabilitiesUpdateRequestBuilder<(A, B, C, D, Set<Utf8String>)> {
        let (a, b, c, d, _) = self.required;
        CapabilitiesUpdateRequestBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> CapabilitiesUpdateRequest
    where
        A: required::OriginHost<DiameterIdentity>,
        B: required::OriginRealm<DiameterIdentity>,
        C: required::HostIpAddress<List<Address, 1>>,
        D: required::VendorId<u32>,
        E: required::ProductName<Utf8String>,
    {
        let (a, b, c, d, e) = self.required;
        CapabilitiesUpdateRequest {
            origin_host: a.value(),
            origin_realm: b.value(),
            host_ip_address: c.value(),
            vendor_id: d.value(),
            product_name: e.value(),
            origin_state_id: self.optional.origin_state_id,
            supported_vendor_id: self.optional.supported_vendor_id,
            auth_application_id: self.optional.auth_application_id,
            acct_application_id: self.optional.acct_application_id,
            vendor_specific_application_id: self.optional.vendor_specific_application_id,
            firmware_revision: self.optional.firmware_revision,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Capabilities-Update-Request may carry but need not.
#[derive(Clone, Debug, Default)]
struct CapabilitiesUpdateRequestOptional {
    origin_state_id: Option<u32>,
    supported_vendor_id: Vec<u32>,
    auth_application_id: Vec<u32>,
    acct_application_id: Vec<u32>,
    vendor_specific_application_id: Vec<VendorSpecificApplicationId>,
    firmware_revision: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> CapabilitiesUpdateRequestBuilder<R> {
    /// Sets Origin-State-Id.
    pub fn origin_state_id(mut self, value: u32) -> Self {
        self.optional.origin_state_id = Some(value);
        self
    }

    /// Adds one Supported-Vendor-Id.
    pub fn supported_vendor_id(mut self, value: u32) -> Self {
        append(&mut self.optional.supported_vendor_id, value);
        self
    }

    /// Adds any number of Supported-Vendor-Id.
    pub fn supported_vendor_ids(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.optional.supported_vendor_id.extend(values);
        self
    }

    /// Adds one Auth-Application-Id.
    pub fn auth_application_id(mut self, value: u32) -> Self {
        append(&mut self.optional.auth_application_id, value);
        self
    }

    /// Adds any number of Auth-Application-Id.
    pub fn auth_application_ids(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.optional.auth_application_id.extend(values);
        self
    }

    /// Adds one Acct-Application-Id.
    pub fn acct_application_id(mut self, value: u32) -> Self {
        append(&mut self.optional.acct_application_id, value);
        self
    }

    /// Adds any number of Acct-Application-Id.
    pub fn acct_application_ids(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.optional.acct_application_id.extend(values);
        self
    }

    /// Adds one Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_id(
        mut self,
        value: impl Into<VendorSpecificApplicationId>,
    ) -> Self {
        append(&mut self.optional.vendor_specific_application_id, value.into());
        self
    }

    /// Adds any number of Vendor-Specific-Application-Id.
    pub fn vendor_specific_application_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<VendorSpecificApplicationId>>,
    ) -> Self {
        self.optional
            .vendor_specific_application_id
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Firmware-Revision.
    pub fn firmware_revision(mut self, value: u32) -> Self {
        self.optional.firmware_revision = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
