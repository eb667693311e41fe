// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::credit_control;
use crate::ts29214;
use crate::ts29154::{NtTimeWindow, avp};

/// A time window, a price and a bandwidth for background data transfer.
///
/// ```text
/// Transfer-Policy ::= < AVP Header: 4207 10415 >
///                     { Transfer-Policy-Id }
///                     [ Time-Window ]
///                     [ Rating-Group ]
///                     [ Max-Requested-Bandwidth-DL ]
///                     [ Max-Requested-Bandwidth-UL ]
///                   * [ AVP ]
/// ```
///
/// AVP code 4207 of vendor 10415, 3GPP TS 29.154, 5.3.8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferPolicy {
    /// Transfer-Policy-Id (4208/10415), Unsigned32; 3GPP TS 29.154, 5.3.9.
    /// Names a transfer policy among those offered.
    pub transfer_policy_id: u32,
    /// Time-Window (4204/10415), Grouped; 3GPP TS 29.154, 5.3.5.
    pub nt_time_window: Option<NtTimeWindow>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    /// Services that are rated alike, and so share a quota.
    pub rating_group: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TransferPolicy {}

static GRAMMAR: Grammar = Grammar {
    name: "Transfer-Policy",
    items: &[
        Item::required(avp::TRANSFER_POLICY_ID.description()),
        Item::optional(avp::NT_TIME_WINDOW.description()),
        Item::optional(credit_control::avp::RATING_GROUP.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::any(),
    ],
};

impl Contents for TransferPolicy {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            transfer_policy_id: unread.value(),
            nt_time_window: None,
            rating_group: None,
            max_requested_bandwidth_dl: None,
            max_requested_bandwidth_ul: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4208) => received.one(0, 0, &mut self.transfer_policy_id),
            (10415, 4204) => received.optional(1, &mut self.nt_time_window),
            (0, 432) => received.optional(2, &mut self.rating_group),
            (10415, 515) => received.optional(3, &mut self.max_requested_bandwidth_dl),
            (10415, 516) => received.optional(4, &mut self.max_requested_bandwidth_ul),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TRANSFER_POLICY_ID, &self.transfer_policy_id);
        avps.optional(&avp::NT_TIME_WINDOW, &self.nt_time_window);
        avps.optional(&credit_control::avp::RATING_GROUP, &self.rating_group);
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TransferPolicyBuilder<(A,) = (Unset,), (Set,)> builds group TransferPolicy in TransferPolicy, with additional_avps;
    required transfer_policy_id: IntoField<u32>, "Transfer-Policy-Id" => (Set,), A: required::TransferPolicyId;
    optional nt_time_window: IntoField<NtTimeWindow, Option<NtTimeWindow>>, "Time-Window";
    optional rating_group: IntoField<u32, Option<u32>>, "Rating-Group";
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
}
