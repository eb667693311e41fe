// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
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
        QosProfileTemplate {
            vendor_id: a.value(),
            qos_profile_id: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a QoS-Profile-Template may carry but need not.
#[derive(Clone, Debug, Default)]
struct QosProfileTemplateOptional {
    additional_avps: AdditionalAvps,
}

impl<R> QosProfileTemplateBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
