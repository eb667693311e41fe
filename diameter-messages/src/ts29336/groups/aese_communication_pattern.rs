// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::ts29336::{CommunicationPatternSet, MtcProviderInfo, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// How a terminal will communicate, to tune the network for it.
///
/// ```text
/// AESE-Communication-Pattern ::= < AVP Header: 3113 10415 >
///                                [ SCEF-Reference-ID ]
///                                [ SCEF-Reference-ID-Ext ]
///                                { SCEF-ID }
///                              * [ SCEF-Reference-ID-for-Deletion ]
///                              * [ SCEF-Reference-ID-for-Deletion-Ext ]
///                              * [ Communication-Pattern-Set ]
///                                [ MTC-Provider-Info ]
///                              * [ AVP ]
/// ```
///
/// AVP code 3113 of vendor 10415, 3GPP TS 29.336, 8.4.25.
#[derive(Clone, Debug, PartialEq)]
pub struct AeseCommunicationPattern {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: Option<u32>,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: DiameterIdentity,
    /// SCEF-Reference-ID-for-Deletion (3126/10415), Unsigned32; 3GPP TS 29.336, 8.4.6.
    pub scef_reference_id_for_deletion: Vec<u32>,
    /// SCEF-Reference-ID-for-Deletion-Ext (3187/10415), Unsigned64; 3GPP TS 29.336, 8.4.83.
    pub scef_reference_id_for_deletion_ext: Vec<u64>,
    /// Communication-Pattern-Set (3114/10415), Grouped; 3GPP TS 29.336, 8.4.26.
    pub communication_pattern_set: Vec<CommunicationPatternSet>,
    /// MTC-Provider-Info (3178/10415), Grouped; 3GPP TS 29.336, 8.4.74.
    pub mtc_provider_info: Option<MtcProviderInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AeseCommunicationPattern {
    /// Starts building the AVPs of an AESE-Communication-Pattern.
    pub fn builder() -> AeseCommunicationPatternBuilder {
        AeseCommunicationPatternBuilder::new()
    }
}

impl Group for AeseCommunicationPattern {}

static GRAMMAR: Grammar = Grammar {
    name: "AESE-Communication-Pattern",
    items: &[
        Item::optional(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::required(avp::SCEF_ID.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION.description()),
        Item::repeated(avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description()),
        Item::repeated(avp::COMMUNICATION_PATTERN_SET.description()),
        Item::optional(avp::MTC_PROVIDER_INFO.description()),
        Item::any(),
    ],
};

impl Contents for AeseCommunicationPattern {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: None,
            scef_reference_id_ext: None,
            scef_id: unread.value(),
            scef_reference_id_for_deletion: Vec::new(),
            scef_reference_id_for_deletion_ext: Vec::new(),
            communication_pattern_set: Vec::new(),
            mtc_provider_info: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.optional(0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.one(2, 0, &mut self.scef_id),
            (10415, 3126) => received.many(3, &mut self.scef_reference_id_for_deletion),
            (10415, 3187) => {
                received.many(4, &mut self.scef_reference_id_for_deletion_ext)
            }
            (10415, 3114) => received.many(5, &mut self.communication_pattern_set),
            (10415, 3178) => received.optional(6, &mut self.mtc_provider_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        encoder.one(&avp::SCEF_ID, &self.scef_id);
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
        encoder.many(&avp::COMMUNICATION_PATTERN_SET, &self.communication_pattern_set);
        encoder.optional(&avp::MTC_PROVIDER_INFO, &self.mtc_provider_info);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AeseCommunicationPattern`]. `build` exists once all that is required is set: SCEF-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AeseCommunicationPatternBuilder<R = (Unset,)> {
    required: R,
    optional: AeseCommunicationPatternOptional,
}

impl AeseCommunicationPatternBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AeseCommunicationPatternBuilder<(A,)> {
    /// Sets SCEF-ID (required).
    pub fn scef_id(
        self,
        value: impl Into<DiameterIdentity>,
    ) -> AeseCommunicationPatternBuilder<(Set<DiameterIdentity>,)> {
        let (_,) = self.required;
        AeseCommunicationPatternBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AeseCommunicationPattern
    where
        A: required::ScefId<DiameterIdentity>,
    {
        let (a,) = self.required;
        AeseCommunicationPattern {
            scef_reference_id: self.optional.scef_reference_id,
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: a.value(),
            scef_reference_id_for_deletion: self.optional.scef_reference_id_for_deletion,
            scef_reference_id_for_deletion_ext: self
                .optional
                .scef_reference_id_for_deletion_ext,
            communication_pattern_set: self.optional.communication_pattern_set,
            mtc_provider_info: self.optional.mtc_provider_info,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AESE-Communication-Pattern may carry but need not.
#[derive(Clone, Debug, Default)]
struct AeseCommunicationPatternOptional {
    scef_reference_id: Option<u32>,
    scef_reference_id_ext: Option<u64>,
    scef_reference_id_for_deletion: Vec<u32>,
    scef_reference_id_for_deletion_ext: Vec<u64>,
    communication_pattern_set: Vec<CommunicationPatternSet>,
    mtc_provider_info: Option<MtcProviderInfo>,
    additional_avps: AdditionalAvps,
}

impl<R> AeseCommunicationPatternBuilder<R> {
    /// Sets SCEF-Reference-ID.
    pub fn scef_reference_id(mut self, value: u32) -> Self {
        self.optional.scef_reference_id = Some(value);
        self
    }

    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
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

    /// Adds one Communication-Pattern-Set.
    pub fn communication_pattern_set(
        mut self,
        value: impl Into<CommunicationPatternSet>,
    ) -> Self {
        append(&mut self.optional.communication_pattern_set, value.into());
        self
    }

    /// Adds any number of Communication-Pattern-Set.
    pub fn communication_pattern_sets(
        mut self,
        values: impl IntoIterator<Item = impl Into<CommunicationPatternSet>>,
    ) -> Self {
        self.optional
            .communication_pattern_set
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets MTC-Provider-Info.
    pub fn mtc_provider_info(mut self, value: impl Into<MtcProviderInfo>) -> Self {
        self.optional.mtc_provider_info = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
