// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
};
use crate::base;
use crate::rfc5777::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct QosProfileTemplate {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    pub vendor_id: u32,
    /// QoS-Profile-Id (573), Unsigned32; RFC 5777, 5.2.
    pub qos_profile_id: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosProfileTemplate {
    /// Starts building the AVPs of a QoS-Profile-Template.
    pub fn builder() -> QosProfileTemplateBuilder {
        QosProfileTemplateBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (vendor_id, qos_profile_id): (u32, u32),
        optional: QosProfileTemplateOptional,
    ) -> Self {
        Self {
            vendor_id,
            qos_profile_id,
            additional_avps: optional.additional_avps,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut vendor_id = None;
        let mut qos_profile_id = None;
        let mut optional = QosProfileTemplateOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 266) => received.one(0, &mut vendor_id),
                (0, 573) => received.one(1, &mut qos_profile_id),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &vendor_id);
        received.required(1, &qos_profile_id);
        let required = (vendor_id?, qos_profile_id?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::VENDOR_ID, &self.vendor_id);
        encoder.one(&avp::QOS_PROFILE_ID, &self.qos_profile_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosProfileTemplate`]. `build` exists once all that is required is set: Vendor-Id,
/// QoS-Profile-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosProfileTemplateBuilder<R = (Unset, Unset)> {
    required: R,
    optional: QosProfileTemplateOptional,
}

impl QosProfileTemplateBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> QosProfileTemplateBuilder<(A, B)> {
    /// Sets Vendor-Id (required).
    pub fn vendor_id(self, value: u32) -> QosProfileTemplateBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        QosProfileTemplateBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets QoS-Profile-Id (required).
    pub fn qos_profile_id(self, value: u32) -> QosProfileTemplateBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        QosProfileTemplateBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> QosProfileTemplate
    where
        A: required::VendorId<u32>,
        B: required::QosProfileId<u32>,
    {
        let (a, b) = self.required;
        QosProfileTemplate::assemble((a.value(), b.value()), self.optional)
    }
}

/// What a QoS-Profile-Template may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct QosProfileTemplateOptional {
    pub(super) additional_avps: AdditionalAvps,
}

impl<R> QosProfileTemplateBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
