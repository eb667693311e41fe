// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::required;
use crate::credit_control;
use crate::ts32299::avp;

/// The time and volume of a period of continuous use.
///
/// ```text
/// Envelope ::= < AVP Header: 1266 10415 >
///              { Envelope-Start-Time }
///              [ Envelope-End-Time ]
///              [ CC-Total-Octets ]
///              [ CC-Input-Octets ]
///              [ CC-Output-Octets ]
///              [ CC-Service-Specific-Units ]
/// ```
///
/// AVP code 1266 of vendor 10415, 3GPP TS 32.299, 7.2.59.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// Envelope-Start-Time (1269/10415), Time; 3GPP TS 32.299, 7.2.
    /// The time of the first packet of the envelope.
    pub envelope_start_time: Time,
    /// Envelope-End-Time (1267/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the envelope ended; absent while it is open.
    pub envelope_end_time: Option<Time>,
    /// CC-Total-Octets (421), Unsigned64; RFC 8506, 8.23.
    /// Octets in both directions, 64 bits wide.
    pub cc_total_octets: Option<u64>,
    /// CC-Input-Octets (412), Unsigned64; RFC 8506, 8.24.
    /// Octets from the user, 64 bits wide.
    pub cc_input_octets: Option<u64>,
    /// CC-Output-Octets (414), Unsigned64; RFC 8506, 8.25.
    /// Octets to the user, 64 bits wide.
    pub cc_output_octets: Option<u64>,
    /// CC-Service-Specific-Units (417), Unsigned64; RFC 8506, 8.26.
    /// Units of a kind that the service defines (events, points), 64 bits wide.
    pub cc_service_specific_units: Option<u64>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for Envelope {}

static GRAMMAR: Grammar = Grammar {
    name: "Envelope",
    items: &[
        Item::required(avp::ENVELOPE_START_TIME.description()),
        Item::optional(avp::ENVELOPE_END_TIME.description()),
        Item::optional(credit_control::avp::CC_TOTAL_OCTETS.description()),
        Item::optional(credit_control::avp::CC_INPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_OUTPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_SERVICE_SPECIFIC_UNITS.description()),
    ],
};

impl Contents for Envelope {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            envelope_start_time: unread.value(),
            envelope_end_time: None,
            cc_total_octets: None,
            cc_input_octets: None,
            cc_output_octets: None,
            cc_service_specific_units: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1269) => received.one(0, 0, &mut self.envelope_start_time),
            (10415, 1267) => received.optional(1, &mut self.envelope_end_time),
            (0, 421) => received.optional(2, &mut self.cc_total_octets),
            (0, 412) => received.optional(3, &mut self.cc_input_octets),
            (0, 414) => received.optional(4, &mut self.cc_output_octets),
            (0, 417) => received.optional(5, &mut self.cc_service_specific_units),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ENVELOPE_START_TIME, &self.envelope_start_time);
        avps.optional(&avp::ENVELOPE_END_TIME, &self.envelope_end_time);
        avps.optional(&credit_control::avp::CC_TOTAL_OCTETS, &self.cc_total_octets);
        avps.optional(&credit_control::avp::CC_INPUT_OCTETS, &self.cc_input_octets);
        avps.optional(&credit_control::avp::CC_OUTPUT_OCTETS, &self.cc_output_octets);
        avps.optional(
            &credit_control::avp::CC_SERVICE_SPECIFIC_UNITS,
            &self.cc_service_specific_units,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EnvelopeBuilder<(A,) = (Unset,), (Set,)> builds group Envelope in Envelope;
    required envelope_start_time: IntoTime<Time>, "Envelope-Start-Time" => (Set,), A: required::EnvelopeStartTime;
    optional envelope_end_time: IntoTime<Option<Time>>, "Envelope-End-Time";
    optional cc_total_octets: IntoField<u64, Option<u64>>, "CC-Total-Octets";
    optional cc_input_octets: IntoField<u64, Option<u64>>, "CC-Input-Octets";
    optional cc_output_octets: IntoField<u64, Option<u64>>, "CC-Output-Octets";
    optional cc_service_specific_units: IntoField<u64, Option<u64>>, "CC-Service-Specific-Units";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group Envelope = { envelope_start_time = diameter_core::Time::MIN; envelope_end_time, cc_total_octets, cc_input_octets, cc_output_octets, cc_service_specific_units, unlisted_avps };
    Envelope: envelope_start_time, envelope_end_time, cc_total_octets, cc_input_octets, cc_output_octets, cc_service_specific_units;
}
