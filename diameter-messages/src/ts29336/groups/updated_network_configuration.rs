// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::ts29128;
use crate::ts29272;
use crate::ts29336::avp;

/// Timers and buffers after a change.
///
/// ```text
/// Updated-Network-Configuration ::= < AVP Header: 3184 10415 >
///                                   { SCEF-ID }
///                                   [ SCEF-Reference-ID ]
///                                   [ SCEF-Reference-ID-Ext ]
///                                 * [ SCEF-Reference-ID-for-Deletion ]
///                                 * [ SCEF-Reference-ID-for-Deletion-Ext ]
///                                   [ Subscribed-Periodic-RAU-TAU-Timer ]
///                                   [ Active-Time ]
///                                   [ DL-Buffering-Suggested-Packet-Count ]
///                                 * [ AVP ]
/// ```
///
/// AVP code 3184 of vendor 10415, 3GPP TS 29.336, 8.4.80.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatedNetworkConfiguration {
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: DiameterIdentity,
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: Option<u32>,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Vec<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    /// Like SCEF-Reference-ID-for-Deletion, 64 bits wide.
    pub scef_reference_id_for_deletion_ext: Vec<u64>,
    /// Subscribed-Periodic-RAU-TAU-Timer (1619/10415), Unsigned32; 3GPP TS 29.272, 7.3.134.
    /// Seconds between periodic area updates.
    pub subscribed_periodic_rau_tau_timer: Option<u32>,
    /// Active-Time (4324/10415), Unsigned32; 3GPP TS 29.128, 6.4.34.
    /// Seconds the terminal stays reachable before it sleeps.
    pub active_time: Option<u32>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
    /// How many downlink packets to buffer for a sleeping terminal: 0 none, -1 any number.
    pub dl_buffering_suggested_packet_count: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UpdatedNetworkConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Updated-Network-Configuration",
    items: &[
        Item::required(avp::SCEF_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::optional(ts29272::avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER.description()),
        Item::optional(ts29128::avp::ACTIVE_TIME.description()),
        Item::optional(ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT.description()),
        Item::any(),
    ],
};

impl Contents for UpdatedNetworkConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_id: unread.value(),
            scef_reference_id: None,
            scef_reference_id_ext: None,
            scef_reference_id_for_deletion: Vec::new(),
            scef_reference_id_for_deletion_ext: Vec::new(),
            subscribed_periodic_rau_tau_timer: None,
            active_time: None,
            dl_buffering_suggested_packet_count: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3125) => received.one(0, 0, &mut self.scef_id),
            (10415, 3124) => received.optional(1, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(2, &mut self.scef_reference_id_ext),
            (10415, 3126) => received.many(3, &mut self.scef_reference_id_for_deletion),
            (10415, 3187) => {
                received.many(4, &mut self.scef_reference_id_for_deletion_ext)
            }
            (10415, 1619) => {
                received.optional(5, &mut self.subscribed_periodic_rau_tau_timer)
            }
            (10415, 4324) => received.optional(6, &mut self.active_time),
            (10415, 1674) => {
                received.optional(7, &mut self.dl_buffering_suggested_packet_count)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SCEF_ID, &self.scef_id);
        avps.optional(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION,
            &self.scef_reference_id_for_deletion,
        );
        avps.many(
            &avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
            &self.scef_reference_id_for_deletion_ext,
        );
        avps.optional(
            &ts29272::avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER,
            &self.subscribed_periodic_rau_tau_timer,
        );
        avps.optional(&ts29128::avp::ACTIVE_TIME, &self.active_time);
        avps.optional(
            &ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
            &self.dl_buffering_suggested_packet_count,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UpdatedNetworkConfigurationBuilder<(A,) = (Unset,), (Set,)> builds group UpdatedNetworkConfiguration in UpdatedNetworkConfiguration, with additional_avps;
    required scef_id: IntoIdentity<DiameterIdentity>, "SCEF-ID" => (Set,), A: required::ScefId;
    optional scef_reference_id: IntoField<u32, Option<u32>>, "SCEF-Reference-ID";
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional subscribed_periodic_rau_tau_timer: IntoField<u32, Option<u32>>, "Subscribed-Periodic-RAU-TAU-Timer";
    optional active_time: IntoField<u32, Option<u32>>, "Active-Time";
    optional dl_buffering_suggested_packet_count: IntoField<i32, Option<i32>>, "DL-Buffering-Suggested-Packet-Count";
    repeated scef_reference_id_for_deletion, scef_reference_id_for_deletions: IntoField<u32>, "SCEF-Reference-ID-for-Deletion";
    repeated scef_reference_id_for_deletion_ext, scef_reference_id_for_deletion_exts: IntoField<u64>, "SCEF-Reference-ID-for-Deletion-Ext";
}
