// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::ts29336::{AeseErrorReport, avp, required};
use diameter_core::builder::{Set, Unset};

/// Whether a pattern of communication could be configured.
///
/// ```text
/// AESE-Communication-Pattern-Config-Status ::= < AVP Header: 3120 10415 >
///                                              { SCEF-Reference-ID }
///                                              [ SCEF-Reference-ID-Ext ]
///                                              [ SCEF-ID ]
///                                              [ AESE-Error-Report ]
///                                            * [ AVP ]
/// ```
///
/// AVP code 3120 of vendor 10415, 3GPP TS 29.336, 8.4.32.
#[derive(Clone, Debug, PartialEq)]
pub struct AeseCommunicationPatternConfigStatus {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: Option<DiameterIdentity>,
    /// AESE-Error-Report (3121/10415), Grouped; 3GPP TS 29.336, 8.4.33.
    pub aese_error_report: Option<AeseErrorReport>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AeseCommunicationPatternConfigStatus {
    /// Starts building the AVPs of an AESE-Communication-Pattern-Config-Status.
    pub fn builder() -> AeseCommunicationPatternConfigStatusBuilder {
        AeseCommunicationPatternConfigStatusBuilder::new()
    }
}

impl Group for AeseCommunicationPatternConfigStatus {}

static GRAMMAR: Grammar = Grammar {
    name: "AESE-Communication-Pattern-Config-Status",
    items: &[
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::optional(avp::AESE_ERROR_REPORT.description()),
        Item::any(),
    ],
};

impl Contents for AeseCommunicationPatternConfigStatus {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: None,
            aese_error_report: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.one(0, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.optional(2, &mut self.scef_id),
            (10415, 3121) => received.optional(3, &mut self.aese_error_report),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        encoder.optional(&avp::SCEF_ID, &self.scef_id);
        encoder.optional(&avp::AESE_ERROR_REPORT, &self.aese_error_report);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AeseCommunicationPatternConfigStatus`]. `build` exists once all that is required is
/// set: SCEF-Reference-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AeseCommunicationPatternConfigStatusBuilder<R = (Unset,)> {
    required: R,
    optional: AeseCommunicationPatternConfigStatusOptional,
}

impl AeseCommunicationPatternConfigStatusBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AeseCommunicationPatternConfigStatusBuilder<(A,)> {
    /// Sets SCEF-Reference-ID (required).
    pub fn scef_reference_id(
        self,
        value: u32,
    ) -> AeseCommunicationPatternConfigStatusBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        AeseCommunicationPatternConfigStatusBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AeseCommunicationPatternConfigStatus
    where
        A: required::ScefReferenceId<u32>,
    {
        let (a,) = self.required;
        AeseCommunicationPatternConfigStatus {
            scef_reference_id: a.value(),
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: self.optional.scef_id,
            aese_error_report: self.optional.aese_error_report,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an AESE-Communication-Pattern-Config-Status may carry but need not.
#[derive(Clone, Debug, Default)]
struct AeseCommunicationPatternConfigStatusOptional {
    scef_reference_id_ext: Option<u64>,
    scef_id: Option<DiameterIdentity>,
    aese_error_report: Option<AeseErrorReport>,
    additional_avps: AdditionalAvps,
}

impl<R> AeseCommunicationPatternConfigStatusBuilder<R> {
    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
        self
    }

    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_id = Some(value.into());
        self
    }

    /// Sets AESE-Error-Report.
    pub fn aese_error_report(mut self, value: impl Into<AeseErrorReport>) -> Self {
        self.optional.aese_error_report = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
