// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, DiameterIdentity, OctetString, Utf8String};
use crate::ts29272::{
    Ambr, LipaPermission, PdpContext, SiptoPermission, VplmnDynamicAddressAllowed,
    required,
};
use diameter_core::builder::{Set, Unset};

/// Builds [`PdpContext`]. `build` exists once all that is required is set: Context-Identifier,
/// PDP-Type, QoS-Subscribed, Service-Selection.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PdpContextBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: PdpContextOptional,
}

impl PdpContextBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> PdpContextBuilder<(A, B, C, D)> {
    /// Sets Context-Identifier (required).
    pub fn context_identifier(
        self,
        value: u32,
    ) -> PdpContextBuilder<(Set<u32>, B, C, D)> {
        let (_, b, c, d) = self.required;
        PdpContextBuilder {
            required: (Set(value), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets PDP-Type (required).
    pub fn pdp_type(
        self,
        value: impl Into<OctetString>,
    ) -> PdpContextBuilder<(A, Set<OctetString>, C, D)> {
        let (a, _, c, d) = self.required;
        PdpContextBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets QoS-Subscribed (required).
    pub fn qos_subscribed(
        self,
        value: impl Into<OctetString>,
    ) -> PdpContextBuilder<(A, B, Set<OctetString>, D)> {
        let (a, b, _, d) = self.required;
        PdpContextBuilder {
            required: (a, b, Set(value.into()), d),
            optional: self.optional,
        }
    }

    /// Sets Service-Selection (required).
    pub fn service_selection(
        self,
        value: impl Into<Utf8String>,
    ) -> PdpContextBuilder<(A, B, C, Set<Utf8String>)> {
        let (a, b, c, _) = self.required;
        PdpContextBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PdpContext
    where
        A: required::ContextIdentifier<u32>,
        B: required::PdpType<OctetString>,
        C: required::QosSubscribed<OctetString>,
        D: required::ServiceSelection<Utf8String>,
    {
        let (a, b, c, d) = self.required;
        PdpContext {
            context_identifier: a.value(),
            pdp_type: b.value(),
            pdp_address: self.optional.pdp_address,
            qos_subscribed: c.value(),
            vplmn_dynamic_address_allowed: self.optional.vplmn_dynamic_address_allowed,
            service_selection: d.value(),
            three_gpp_charging_characteristics: self
                .optional
                .three_gpp_charging_characteristics,
            ext_pdp_type: self.optional.ext_pdp_type,
            ext_pdp_address: self.optional.ext_pdp_address,
            ambr: self.optional.ambr,
            apn_oi_replacement: self.optional.apn_oi_replacement,
            sipto_permission: self.optional.sipto_permission,
            lipa_permission: self.optional.lipa_permission,
            restoration_priority: self.optional.restoration_priority,
            sipto_local_network_permission: self.optional.sipto_local_network_permission,
            non_ip_data_delivery_mechanism: self.optional.non_ip_data_delivery_mechanism,
            scef_id: self.optional.scef_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a PDP-Context may carry but need not.
#[derive(Clone, Debug, Default)]
struct PdpContextOptional {
    pdp_address: Option<Address>,
    vplmn_dynamic_address_allowed: Option<VplmnDynamicAddressAllowed>,
    three_gpp_charging_characteristics: Option<Utf8String>,
    ext_pdp_type: Option<OctetString>,
    ext_pdp_address: Option<Address>,
    ambr: Option<Ambr>,
    apn_oi_replacement: Option<Utf8String>,
    sipto_permission: Option<SiptoPermission>,
    lipa_permission: Option<LipaPermission>,
    restoration_priority: Option<u32>,
    sipto_local_network_permission: Option<u32>,
    non_ip_data_delivery_mechanism: Option<u32>,
    scef_id: Option<DiameterIdentity>,
    additional_avps: AdditionalAvps,
}

impl<R> PdpContextBuilder<R> {
    /// Sets PDP-Address.
    pub fn pdp_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.pdp_address = Some(value.into());
        self
    }

    /// Sets VPLMN-Dynamic-Address-Allowed.
    pub fn vplmn_dynamic_address_allowed(
        mut self,
        value: impl Into<VplmnDynamicAddressAllowed>,
    ) -> Self {
        self.optional.vplmn_dynamic_address_allowed = Some(value.into());
        self
    }

    /// Sets 3GPP-Charging-Characteristics.
    pub fn three_gpp_charging_characteristics(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.optional.three_gpp_charging_characteristics = Some(value.into());
        self
    }

    /// Sets Ext-PDP-Type.
    pub fn ext_pdp_type(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.ext_pdp_type = Some(value.into());
        self
    }

    /// Sets Ext-PDP-Address.
    pub fn ext_pdp_address(mut self, value: impl Into<Address>) -> Self {
        self.optional.ext_pdp_address = Some(value.into());
        self
    }

    /// Sets AMBR.
    pub fn ambr(mut self, value: impl Into<Ambr>) -> Self {
        self.optional.ambr = Some(value.into());
        self
    }

    /// Sets APN-OI-Replacement.
    pub fn apn_oi_replacement(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.apn_oi_replacement = Some(value.into());
        self
    }

    /// Sets SIPTO-Permission.
    pub fn sipto_permission(mut self, value: impl Into<SiptoPermission>) -> Self {
        self.optional.sipto_permission = Some(value.into());
        self
    }

    /// Sets LIPA-Permission.
    pub fn lipa_permission(mut self, value: impl Into<LipaPermission>) -> Self {
        self.optional.lipa_permission = Some(value.into());
        self
    }

    /// Sets Restoration-Priority.
    pub fn restoration_priority(mut self, value: u32) -> Self {
        self.optional.restoration_priority = Some(value);
        self
    }

    /// Sets SIPTO-Local-Network-Permission.
    pub fn sipto_local_network_permission(mut self, value: u32) -> Self {
        self.optional.sipto_local_network_permission = Some(value);
        self
    }

    /// Sets Non-IP-Data-Delivery-Mechanism.
    pub fn non_ip_data_delivery_mechanism(mut self, value: u32) -> Self {
        self.optional.non_ip_data_delivery_mechanism = Some(value);
        self
    }

    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
