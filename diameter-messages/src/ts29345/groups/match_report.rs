// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29345::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A match, with the code that was heard.
///
/// ```text
/// Match-Report ::= < AVP Header: 3807 10415 >
///                  { Discovery-Type }
///                  [ ProSe-App-Code ]
///                  [ ProSe-Metadata-Index-Mask ]
///                  [ ProSe-App-Id ]
///                  [ ProSe-Validity-Timer ]
///                  [ ProSe-Match-Refresh-Timer ]
///                  [ ProSe-Application-Metadata ]
///                  [ PC5-tech ]
///                * [ AVP ]
/// ```
///
/// AVP code 3807 of vendor 10415, 3GPP TS 29.345, 6.3.12.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchReport {
    /// Discovery-Type (3804/10415), Unsigned32; 3GPP TS 29.345, 6.3.5.
    pub discovery_type: u32,
    /// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
    pub prose_app_code: Option<OctetString>,
    /// ProSe-Metadata-Index-Mask (3839/10415), OctetString; 3GPP TS 29.345, 6.3.60.
    pub prose_metadata_index_mask: Option<OctetString>,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Option<Utf8String>,
    /// ProSe-Validity-Timer (3815/10415), Unsigned32; 3GPP TS 29.345, 6.3.22.
    pub prose_validity_timer: Option<u32>,
    /// ProSe-Match-Refresh-Timer (3838/10415), Unsigned32; 3GPP TS 29.345, 6.3.52.
    pub prose_match_refresh_timer: Option<u32>,
    /// ProSe-Application-Metadata (3853/10415), UTF8String; 3GPP TS 29.345, 6.3.58.
    pub prose_application_metadata: Option<Utf8String>,
    /// PC5-tech (3868/10415), OctetString; 3GPP TS 29.345, 6.3.84.
    pub pc5_tech: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MatchReport {
    /// Starts building the AVPs of a Match-Report.
    pub fn builder() -> MatchReportBuilder {
        MatchReportBuilder::new()
    }
}

impl Group for MatchReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Match-Report",
    items: &[
        Item::required(avp::DISCOVERY_TYPE.description()),
        Item::optional(avp::PROSE_APP_CODE.description()),
        Item::optional(avp::PROSE_METADATA_INDEX_MASK.description()),
        Item::optional(avp::PROSE_APP_ID.description()),
        Item::optional(avp::PROSE_VALIDITY_TIMER.description()),
        Item::optional(avp::PROSE_MATCH_REFRESH_TIMER.description()),
        Item::optional(avp::PROSE_APPLICATION_METADATA.description()),
        Item::optional(avp::PC5_TECH.description()),
        Item::any(),
    ],
};

impl Contents for MatchReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            discovery_type: unread.value(),
            prose_app_code: None,
            prose_metadata_index_mask: None,
            prose_app_id: None,
            prose_validity_timer: None,
            prose_match_refresh_timer: None,
            prose_application_metadata: None,
            pc5_tech: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3804) => received.one(0, 0, &mut self.discovery_type),
            (10415, 3810) => received.optional(1, &mut self.prose_app_code),
            (10415, 3839) => received.optional(2, &mut self.prose_metadata_index_mask),
            (10415, 3811) => received.optional(3, &mut self.prose_app_id),
            (10415, 3815) => received.optional(4, &mut self.prose_validity_timer),
            (10415, 3838) => received.optional(5, &mut self.prose_match_refresh_timer),
            (10415, 3853) => received.optional(6, &mut self.prose_application_metadata),
            (10415, 3868) => received.optional(7, &mut self.pc5_tech),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DISCOVERY_TYPE, &self.discovery_type);
        encoder.optional(&avp::PROSE_APP_CODE, &self.prose_app_code);
        encoder
            .optional(&avp::PROSE_METADATA_INDEX_MASK, &self.prose_metadata_index_mask);
        encoder.optional(&avp::PROSE_APP_ID, &self.prose_app_id);
        encoder.optional(&avp::PROSE_VALIDITY_TIMER, &self.prose_validity_timer);
        encoder
            .optional(&avp::PROSE_MATCH_REFRESH_TIMER, &self.prose_match_refresh_timer);
        encoder
            .optional(
                &avp::PROSE_APPLICATION_METADATA,
                &self.prose_application_metadata,
            );
        encoder.optional(&avp::PC5_TECH, &self.pc5_tech);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MatchReport`]. `build` exists once all that is required is set: Discovery-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MatchReportBuilder<R = (Unset,)> {
    required: R,
    optional: MatchReportOptional,
}

impl MatchReportBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MatchReportBuilder<(A,)> {
    /// Sets Discovery-Type (required).
    pub fn discovery_type(self, value: u32) -> MatchReportBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MatchReportBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MatchReport
    where
        A: required::DiscoveryType<u32>,
    {
        let (a,) = self.required;
        MatchReport {
            discovery_type: a.value(),
            prose_app_code: self.optional.prose_app_code,
            prose_metadata_index_mask: self.optional.prose_metadata_index_mask,
            prose_app_id: self.optional.prose_app_id,
            prose_validity_timer: self.optional.prose_validity_timer,
            prose_match_refresh_timer: self.optional.prose_match_refresh_timer,
            prose_application_metadata: self.optional.prose_application_metadata,
            pc5_tech: self.optional.pc5_tech,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Match-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct MatchReportOptional {
    prose_app_code: Option<OctetString>,
    prose_metadata_index_mask: Option<OctetString>,
    prose_app_id: Option<Utf8String>,
    prose_validity_timer: Option<u32>,
    prose_match_refresh_timer: Option<u32>,
    prose_application_metadata: Option<Utf8String>,
    pc5_tech: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> MatchReportBuilder<R> {
    /// Sets ProSe-App-Code.
    pub fn prose_app_code(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.prose_app_code = Some(value.into());
        self
    }

    /// Sets ProSe-Metadata-Index-Mask.
    pub fn prose_metadata_index_mask(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.prose_metadata_index_mask = Some(value.into());
        self
    }

    /// Sets ProSe-App-Id.
    pub fn prose_app_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.prose_app_id = Some(value.into());
        self
    }

    /// Sets ProSe-Validity-Timer.
    pub fn prose_validity_timer(mut self, value: u32) -> Self {
        self.optional.prose_validity_timer = Some(value);
        self
    }

    /// Sets ProSe-Match-Refresh-Timer.
    pub fn prose_match_refresh_timer(mut self, value: u32) -> Self {
        self.optional.prose_match_refresh_timer = Some(value);
        self
    }

    /// Sets ProSe-Application-Metadata.
    pub fn prose_application_metadata(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.prose_application_metadata = Some(value.into());
        self
    }

    /// Sets PC5-tech.
    pub fn pc5_tech(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.pc5_tech = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
