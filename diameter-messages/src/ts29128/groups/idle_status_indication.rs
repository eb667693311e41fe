// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::ts29272;
use crate::ts29128::avp;
use crate::ts29272::EDrxCycleLength;

/// When the terminal fell asleep, and how it will wake.
///
/// ```text
/// Idle-Status-Indication ::= < AVP Header: 4322 10415 >
///                            [ Idle-Status-Timestamp ]
///                            [ Active-Time ]
///                            [ Subscribed-Periodic-RAU-TAU-Timer ]
///                            [ eDRX-Cycle-Length ]
///                            [ DL-Buffering-Suggested-Packet-Count ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4322 of vendor 10415, 3GPP TS 29.128, 6.4.32.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct IdleStatusIndication {
    /// Idle-Status-Timestamp (4323/10415), Time; 3GPP TS 29.128, 6.4.33.
    pub idle_status_timestamp: Option<Time>,
    /// Active-Time (4324/10415), Unsigned32; 3GPP TS 29.128, 6.4.34.
    /// Seconds the terminal stays reachable before it sleeps.
    pub active_time: Option<u32>,
    /// Subscribed-Periodic-RAU-TAU-Timer (1619/10415), Unsigned32; 3GPP TS 29.272, 7.3.134.
    /// Seconds between periodic area updates.
    pub subscribed_periodic_rau_tau_timer: Option<u32>,
    /// eDRX-Cycle-Length (1691/10415), Grouped; 3GPP TS 29.272, 7.3.215.
    pub e_drx_cycle_length: Option<EDrxCycleLength>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
    /// How many downlink packets to buffer for a sleeping terminal: 0 none, -1 any number.
    pub dl_buffering_suggested_packet_count: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for IdleStatusIndication {}

static GRAMMAR: Grammar = Grammar {
    name: "Idle-Status-Indication",
    items: &[
        Item::optional(avp::IDLE_STATUS_TIMESTAMP.description()),
        Item::optional(avp::ACTIVE_TIME.description()),
        Item::optional(ts29272::avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER.description()),
        Item::optional(ts29272::avp::E_DRX_CYCLE_LENGTH.description()),
        Item::optional(ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT.description()),
        Item::any(),
    ],
};

impl Contents for IdleStatusIndication {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4323) => received.optional(0, &mut self.idle_status_timestamp),
            (10415, 4324) => received.optional(1, &mut self.active_time),
            (10415, 1619) => {
                received.optional(2, &mut self.subscribed_periodic_rau_tau_timer)
            }
            (10415, 1691) => received.optional(3, &mut self.e_drx_cycle_length),
            (10415, 1674) => {
                received.optional(4, &mut self.dl_buffering_suggested_packet_count)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::IDLE_STATUS_TIMESTAMP, &self.idle_status_timestamp);
        avps.optional(&avp::ACTIVE_TIME, &self.active_time);
        avps.optional(
            &ts29272::avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER,
            &self.subscribed_periodic_rau_tau_timer,
        );
        avps.optional(&ts29272::avp::E_DRX_CYCLE_LENGTH, &self.e_drx_cycle_length);
        avps.optional(
            &ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
            &self.dl_buffering_suggested_packet_count,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    IdleStatusIndicationBuilder builds group IdleStatusIndication in IdleStatusIndication, with additional_avps;
    optional idle_status_timestamp: IntoTime<Option<Time>>, "Idle-Status-Timestamp";
    optional active_time: IntoField<u32, Option<u32>>, "Active-Time";
    optional subscribed_periodic_rau_tau_timer: IntoField<u32, Option<u32>>, "Subscribed-Periodic-RAU-TAU-Timer";
    optional e_drx_cycle_length: IntoField<EDrxCycleLength, Option<EDrxCycleLength>>, "eDRX-Cycle-Length";
    optional dl_buffering_suggested_packet_count: IntoField<i32, Option<i32>>, "DL-Buffering-Suggested-Packet-Count";
}
