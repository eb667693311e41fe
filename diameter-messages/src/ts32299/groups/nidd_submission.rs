// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, Time, UnlistedAvps};
use crate::base;
use crate::nasreq;
use crate::ts32299::avp;

/// One piece of non-IP data that was sent or received.
///
/// ```text
/// NIDD-Submission ::= < AVP Header: 3928 10415 >
///                     [ Submission-Time ]
///                     [ Event-Timestamp ]
///                     [ Accounting-Input-Octets ]
///                     [ Accounting-Output-Octets ]
///                     [ Change-Condition ]
/// ```
///
/// AVP code 3928 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NiddSubmission {
    /// Submission-Time (1202/10415), Time; 3GPP TS 32.299, 7.2.
    /// When the multimedia message was submitted.
    pub submission_time: Option<Time>,
    /// Event-Timestamp (55), Time; RFC 6733, 8.21.
    /// When the reported event happened.
    pub event_timestamp: Option<Time>,
    /// Accounting-Input-Octets (363), Unsigned64; RFC 7155, 4.6.1.
    /// Octets from the user, 64 bits wide: Acct-Input-Octets and -Gigawords of RADIUS in one.
    pub accounting_input_octets: Option<u64>,
    /// Accounting-Output-Octets (364), Unsigned64; RFC 7155, 4.6.2.
    /// Octets to the user, 64 bits wide: Acct-Output-Octets and -Gigawords of RADIUS in one.
    pub accounting_output_octets: Option<u64>,
    /// Change-Condition (2037/10415), Integer32; 3GPP TS 32.299, 7.2.
    /// Why a container or record was closed.
    pub change_condition: Option<i32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for NiddSubmission {}

static GRAMMAR: Grammar = Grammar {
    name: "NIDD-Submission",
    items: &[
        Item::optional(avp::SUBMISSION_TIME.description()),
        Item::optional(base::avp::EVENT_TIMESTAMP.description()),
        Item::optional(nasreq::avp::ACCOUNTING_INPUT_OCTETS.description()),
        Item::optional(nasreq::avp::ACCOUNTING_OUTPUT_OCTETS.description()),
        Item::optional(avp::CHANGE_CONDITION.description()),
    ],
};

impl Contents for NiddSubmission {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1202) => received.optional(0, &mut self.submission_time),
            (0, 55) => received.optional(1, &mut self.event_timestamp),
            (0, 363) => received.optional(2, &mut self.accounting_input_octets),
            (0, 364) => received.optional(3, &mut self.accounting_output_octets),
            (10415, 2037) => received.optional(4, &mut self.change_condition),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SUBMISSION_TIME, &self.submission_time);
        avps.optional(&base::avp::EVENT_TIMESTAMP, &self.event_timestamp);
        avps.optional(
            &nasreq::avp::ACCOUNTING_INPUT_OCTETS,
            &self.accounting_input_octets,
        );
        avps.optional(
            &nasreq::avp::ACCOUNTING_OUTPUT_OCTETS,
            &self.accounting_output_octets,
        );
        avps.optional(&avp::CHANGE_CONDITION, &self.change_condition);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NiddSubmissionBuilder builds group NiddSubmission in NiddSubmission;
    optional submission_time: IntoTime<Option<Time>>, "Submission-Time";
    optional event_timestamp: IntoTime<Option<Time>>, "Event-Timestamp";
    optional accounting_input_octets: IntoField<u64, Option<u64>>, "Accounting-Input-Octets";
    optional accounting_output_octets: IntoField<u64, Option<u64>>, "Accounting-Output-Octets";
    optional change_condition: IntoField<i32, Option<i32>>, "Change-Condition";
}
