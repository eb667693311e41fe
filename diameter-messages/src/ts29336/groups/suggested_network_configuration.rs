// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::ts29128;
use crate::ts29272;
use crate::ts29336::{MtcProviderInfo, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// What an application suggests for timers and buffers.
///
/// ```text
/// Suggested-Network-Configuration ::= < AVP Header: 3170 10415 >
///                                     { SCEF-Reference-ID }
///                                     [ SCEF-Reference-ID-Ext ]
///                                     { SCEF-ID }
///                                     [ Subscribed-Periodic-RAU-TAU-Timer ]
///                                     [ Active-Time ]
///                                     [ DL-Buffering-Suggested-Packet-Count ]
///                                     [ MTC-Provider-Info ]
///                                   * [ SCEF-Reference-ID-for-Deletion ]
///                                   * [ SCEF-Reference-ID-for-Deletion-Ext ]
///                                   * [ AVP ]
/// ```
///
/// AVP code 3170 of vendor 10415, 3GPP TS 29.336, 8.4.66.
#[derive(Clone, Debug, PartialEq)]
pub struct SuggestedNetworkConfiguration {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: DiameterIdentity,
    /// Subscribed-Periodic-RAU-TAU-Timer (1619/10415), Unsigned32; 3GPP TS 29.272, 7.3.134.
    pub subscribed_periodic_rau_tau_timer: Option<u32>,
    /// Active-Time (4324/10415), Unsigned32; 3GPP TS 29.128, 6.4.34.
    pub active_time: Option<u32>,
    /// DL-Buffering-Suggested-Packet-Count (1674/10415), Integer32; 3GPP TS 29.272, 7.3.188.
    pub dl_buffering_suggested_packet_count: Option<i32>,
    /// MTC-Provider-Info (3178/10415), Grouped; 3GPP TS 29.336, 8.4.74.
    pub mtc_provider_info: Option<MtcProviderInfo>,
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Vec<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    pub scef_reference_id_for_deletion_ext: Vec<u64>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SuggestedNetworkConfiguration {
    /// Starts building the AVPs of a Suggested-Network-Configuration.
    pub fn builder() -> SuggestedNetworkConfigurationBuilder {
        SuggestedNetworkConfigurationBuilder::new()
    }
}

impl Group for SuggestedNetworkConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Suggested-Network-Configuration",
    items: &[
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::required(avp::SCEF_ID.description()),
        Item::optional(ts29272::avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER.description()),
        Item::optional(ts29128::avp::ACTIVE_TIME.description()),
        Item::optional(ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT.description()),
        Item::optional(avp::MTC_PROVIDER_INFO.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::any(),
    ],
};

impl Contents for SuggestedNetworkConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: unread.value(),
            subscribed_periodic_rau_tau_timer: None,
            active_time: None,
            dl_buffering_suggested_packet_count: None,
            mtc_provider_info: None,
            scef_reference_id_for_deletion: Vec::new(),
            scef_reference_id_for_deletion_ext: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.one(0, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.one(2, 1, &mut self.scef_id),
            (10415, 1619) => {
                received.optional(3, &mut self.subscribed_periodic_rau_tau_timer)
            }
            (10415, 4324) => received.optional(4, &mut self.active_time),
            (10415, 1674) => {
                received.optional(5, &mut self.dl_buffering_suggested_packet_count)
            }
            (10415, 3178) => received.optional(6, &mut self.mtc_provider_info),
            (10415, 3126) => received.many(7, &mut self.scef_reference_id_for_deletion),
            (10415, 3187) => {
                received.many(8, &mut self.scef_reference_id_for_deletion_ext)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        encoder.one(&avp::SCEF_ID, &self.scef_id);
        encoder
            .optional(
                &ts29272::avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER,
                &self.subscribed_periodic_rau_tau_timer,
            );
        encoder.optional(&ts29128::avp::ACTIVE_TIME, &self.active_time);
        encoder
            .optional(
                &ts29272::avp::DL_BUFFERING_SUGGESTED_PACKET_COUNT,
                &self.dl_buffering_suggested_packet_count,
            );
        encoder.optional(&avp::MTC_PROVIDER_INFO, &self.mtc_provider_info);
        encoder
            .many(
                &avp::SCEF_REFERENCE_ID_FOR_DELETION,
                &self.scef_reference_id_for_deletion,
            );
        encoder
            .many(
                &avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT,
                &self.scef_reference_id_for_deletion_ext,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SuggestedNetworkConfiguration`]. `build` exists once all that is required is set:
/// SCEF-Reference-ID, SCEF-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SuggestedNetworkConfigurationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: SuggestedNetworkConfigurationOptional,
}

impl SuggestedNetworkConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> SuggestedNetworkConfigurationBuilder<(A, B)> {
    /// Sets SCEF-Reference-ID (required).
    pub fn scef_reference_id(
        self,
        value: u32,
    ) -> SuggestedNetworkConfigurationBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        SuggestedNetworkConfigurationBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets SCEF-ID (required).
    pub fn scef_id(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> SuggestedNetworkConfigurationBuilder<(A, Set<DiameterIdentity>)> {
        let (a, _) = self.required;
        SuggestedNetworkConfigurationBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SuggestedNetworkConfiguration
    where
        A: required::ScefReferenceId<u32>,
        B: required::ScefId<DiameterIdentity>,
    {
        let (a, b) = self.required;
        SuggestedNetworkConfiguration {
            scef_reference_id: a.value(),
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: b.value(),
            subscribed_periodic_rau_tau_timer: self
                .optional
                .subscribed_periodic_rau_tau_timer,
            active_time: self.optional.active_time,
            dl_buffering_suggested_packet_count: self
                .optional
                .dl_buffering_suggested_packet_count,
            mtc_provider_info: self.optional.mtc_provider_info,
            scef_reference_id_for_deletion: self.optional.scef_reference_id_for_deletion,
            scef_reference_id_for_deletion_ext: self
                .optional
                .scef_reference_id_for_deletion_ext,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Suggested-Network-Configuration may carry but need not.
#[derive(Clone, Debug, Default)]
struct SuggestedNetworkConfigurationOptional {
    scef_reference_id_ext: Option<u64>,
    subscribed_periodic_rau_tau_timer: Option<u32>,
    active_time: Option<u32>,
    dl_buffering_suggested_packet_count: Option<i32>,
    mtc_provider_info: Option<MtcProviderInfo>,
    scef_reference_id_for_deletion: Vec<u32>,
    scef_reference_id_for_deletion_ext: Vec<u64>,
    additional_avps: AdditionalAvps,
}

impl<R> SuggestedNetworkConfigurationBuilder<R> {
    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
        self
    }

    /// Sets Subscribed-Periodic-RAU-TAU-Timer.
    pub fn subscribed_periodic_rau_tau_timer(mut self, value: u32) -> Self {
        self.optional.subscribed_periodic_rau_tau_timer = Some(value);
        self
    }

    /// Sets Active-Time.
    pub fn active_time(mut self, value: u32) -> Self {
        self.optional.active_time = Some(value);
        self
    }

    /// Sets DL-Buffering-Suggested-Packet-Count.
    pub fn dl_buffering_suggested_packet_count(mut self, value: i32) -> Self {
        self.optional.dl_buffering_suggested_packet_count = Some(value);
        self
    }

    /// Sets MTC-Provider-Info.
    pub fn mtc_provider_info(mut self, value: impl Into<MtcProviderInfo>) -> Self {
        self.optional.mtc_provider_info = Some(value.into());
        self
    }

    /// Adds one SCEF-Reference-ID-for-Deletion.
    pub fn scef_reference_id_for_deletion(mut self, value: u32) -> Self {
        append(&mut self.optional.scef_reference_id_for_deletion, value);
        self
    }

    /// Adds any number of SCEF-Reference-ID-for-Deletion.
    pub fn scef_reference_id_for_deletions(
        mut self,
        values: impl IntoIterator<Item = u32>,
    ) -> Self {
        self.optional.scef_reference_id_for_deletion.extend(values);
        self
    }

    /// Adds one SCEF-Reference-ID-for-Deletion-Ext.
    pub fn scef_reference_id_for_deletion_ext(mut self, value: u64) -> Self {
        append(&mut self.optional.scef_reference_id_for_deletion_ext, value);
        self
    }

    /// Adds any number of SCEF-Reference-ID-for-Deletion-Ext.
    pub fn scef_reference_id_for_deletion_exts(
        mut self,
        values: impl IntoIterator<Item = u64>,
    ) -> Self {
        self.optional.scef_reference_id_for_deletion_ext.extend(values);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
