// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, IpFilterRule, Item, List};
use crate::required;
use crate::ts29214;
use crate::ts29468::avp;

/// Header compression that is asked for.
///
/// ```text
/// ROHC-Request ::= < AVP Header: 3526 10415 >
///               1* { Flow-Description }
///                  [ ROHC-Full-Header-Periodicity ]
///                  { ROHC-Profile }
///                * [ AVP ]
/// ```
///
/// AVP code 3526 of vendor 10415, 3GPP TS 29.468, 6.4.28.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RohcRequest {
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    /// A filter in the form "permit in" or "permit out", with a protocol, a source and a destination.
    pub flow_description: List<IpFilterRule, 1>,
    /// ROHC-Full-Header-Periodicity (3527/10415), Float32; 3GPP TS 29.468, 6.4.29.
    /// How often a full header is sent.
    pub rohc_full_header_periodicity: Option<f32>,
    /// ROHC-Profile (3528/10415), Unsigned32; 3GPP TS 29.468, 6.4.30.
    /// The compression profile, as registered for ROHC.
    pub rohc_profile: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RohcRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "ROHC-Request",
    items: &[
        Item::required(ts29214::avp::FLOW_DESCRIPTION.description()).times(1, None),
        Item::optional(avp::ROHC_FULL_HEADER_PERIODICITY.description()),
        Item::required(avp::ROHC_PROFILE.description()),
        Item::any(),
    ],
};

impl Contents for RohcRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            flow_description: unread.list(),
            rohc_full_header_periodicity: None,
            rohc_profile: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 507) => received.bounded(0, 0, &mut self.flow_description),
            (10415, 3527) => received.optional(1, &mut self.rohc_full_header_periodicity),
            (10415, 3528) => received.one(2, 1, &mut self.rohc_profile),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        avps.optional(
            &avp::ROHC_FULL_HEADER_PERIODICITY,
            &self.rohc_full_header_periodicity,
        );
        avps.one(&avp::ROHC_PROFILE, &self.rohc_profile);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RohcRequestBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group RohcRequest in RohcRequest, with additional_avps;
    required flow_description: IntoField<IpFilterRule, List<IpFilterRule, 1>>, "Flow-Description" => (Set, B), A: required::FlowDescription;
    required rohc_profile: IntoField<u32>, "ROHC-Profile" => (A, Set), B: required::RohcProfile;
    optional rohc_full_header_periodicity: IntoField<f32, Option<f32>>, "ROHC-Full-Header-Periodicity";
}
