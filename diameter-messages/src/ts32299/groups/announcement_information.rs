// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String};
use crate::ts32299::{
    PlayAlternative, PrivacyIndicator, QuotaIndicator, VariablePart, avp, required,
};
use diameter_core::builder::{append, Set, Unset};

/// An announcement to the user, with its variable parts.
///
/// ```text
/// Announcement-Information ::= < AVP Header: 3904 10415 >
///                              { Announcement-Identifier }
///                            * [ Variable-Part ]
///                              [ Time-Indicator ]
///                              [ Quota-Indicator ]
///                              [ Announcement-Order ]
///                              [ Play-Alternative ]
///                              [ Privacy-Indicator ]
///                              [ Language ]
/// ```
///
/// AVP code 3904 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq)]
pub struct AnnouncementInformation {
    /// Announcement-Identifier (3905/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub announcement_identifier: u32,
    /// Variable-Part (3907/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub variable_part: Vec<VariablePart>,
    /// Time-Indicator (3911/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub time_indicator: Option<u32>,
    /// Quota-Indicator (3912/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub quota_indicator: Option<QuotaIndicator>,
    /// Announcement-Order (3906/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub announcement_order: Option<u32>,
    /// Play-Alternative (3913/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub play_alternative: Option<PlayAlternative>,
    /// Privacy-Indicator (3915/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub privacy_indicator: Option<PrivacyIndicator>,
    /// Language (3914/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub language: Option<Utf8String>,
}

impl AnnouncementInformation {
    /// Starts building the AVPs of an Announcement-Information.
    pub fn builder() -> AnnouncementInformationBuilder {
        AnnouncementInformationBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (announcement_identifier,): (u32,),
        optional: AnnouncementInformationOptional,
    ) -> Self {
        Self {
            announcement_identifier,
            variable_part: optional.variable_part,
            time_indicator: optional.time_indicator,
            quota_indicator: optional.quota_indicator,
            announcement_order: optional.announcement_order,
            play_alternative: optional.play_alternative,
            privacy_indicator: optional.privacy_indicator,
            language: optional.language,
        }
    }
}

impl Group for AnnouncementInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Announcement-Information",
    items: &[
        Item::required(avp::ANNOUNCEMENT_IDENTIFIER.description()),
        Item::repeated(avp::VARIABLE_PART.description()),
        Item::optional(avp::TIME_INDICATOR.description()),
        Item::optional(avp::QUOTA_INDICATOR.description()),
        Item::optional(avp::ANNOUNCEMENT_ORDER.description()),
        Item::optional(avp::PLAY_ALTERNATIVE.description()),
        Item::optional(avp::PRIVACY_INDICATOR.description()),
        Item::optional(avp::LANGUAGE.description()),
    ],
};

impl Contents for AnnouncementInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut announcement_identifier = None;
        let mut optional = AnnouncementInformationOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3905) => received.one(0, &mut announcement_identifier),
                (10415, 3907) => received.many(1, &mut optional.variable_part),
                (10415, 3911) => received.one(2, &mut optional.time_indicator),
                (10415, 3912) => received.one(3, &mut optional.quota_indicator),
                (10415, 3906) => received.one(4, &mut optional.announcement_order),
                (10415, 3913) => received.one(5, &mut optional.play_alternative),
                (10415, 3915) => received.one(6, &mut optional.privacy_indicator),
                (10415, 3914) => received.one(7, &mut optional.language),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &announcement_identifier);
        let required = (announcement_identifier?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ANNOUNCEMENT_IDENTIFIER, &self.announcement_identifier);
        encoder.many(&avp::VARIABLE_PART, &self.variable_part);
        encoder.optional(&avp::TIME_INDICATOR, &self.time_indicator);
        encoder.optional(&avp::QUOTA_INDICATOR, &self.quota_indicator);
        encoder.optional(&avp::ANNOUNCEMENT_ORDER, &self.announcement_order);
        encoder.optional(&avp::PLAY_ALTERNATIVE, &self.play_alternative);
        encoder.optional(&avp::PRIVACY_INDICATOR, &self.privacy_indicator);
        encoder.optional(&avp::LANGUAGE, &self.language);
    }
}

/// Builds [`AnnouncementInformation`]. `build` exists once all that is required is set:
/// Announcement-Identifier.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AnnouncementInformationBuilder<R = (Unset,)> {
    required: R,
    optional: AnnouncementInformationOptional,
}

impl AnnouncementInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AnnouncementInformationBuilder<(A,)> {
    /// Sets Announcement-Identifier (required).
    pub fn announcement_identifier(
        self,
        value: u32,
    ) -> AnnouncementInformationBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        AnnouncementInformationBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AnnouncementInformation
    where
        A: required::AnnouncementIdentifier<u32>,
    {
        let (a,) = self.required;
        AnnouncementInformation::assemble((a.value(),), self.optional)
    }
}

/// What an Announcement-Information may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct AnnouncementInformationOptional {
    pub(super) variable_part: Vec<VariablePart>,
    pub(super) time_indicator: Option<u32>,
    pub(super) quota_indicator: Option<QuotaIndicator>,
    pub(super) announcement_order: Option<u32>,
    pub(super) play_alternative: Option<PlayAlternative>,
    pub(super) privacy_indicator: Option<PrivacyIndicator>,
    pub(super) language: Option<Utf8String>,
}

impl<R> AnnouncementInformationBuilder<R> {
    /// Adds one Variable-Part.
    pub fn variable_part(mut self, value: impl Into<VariablePart>) -> Self {
        append(&mut self.optional.variable_part, value.into());
        self
    }

    /// Adds any number of Variable-Part.
    pub fn variable_parts(
        mut self,
        values: impl IntoIterator<Item = impl Into<VariablePart>>,
    ) -> Self {
        self.optional.variable_part.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Time-Indicator.
    pub fn time_indicator(mut self, value: u32) -> Self {
        self.optional.time_indicator = Some(value);
        self
    }

    /// Sets Quota-Indicator.
    pub fn quota_indicator(mut self, value: impl Into<QuotaIndicator>) -> Self {
        self.optional.quota_indicator = Some(value.into());
        self
    }

    /// Sets Announcement-Order.
    pub fn announcement_order(mut self, value: u32) -> Self {
        self.optional.announcement_order = Some(value);
        self
    }

    /// Sets Play-Alternative.
    pub fn play_alternative(mut self, value: impl Into<PlayAlternative>) -> Self {
        self.optional.play_alternative = Some(value.into());
        self
    }

    /// Sets Privacy-Indicator.
    pub fn privacy_indicator(mut self, value: impl Into<PrivacyIndicator>) -> Self {
        self.optional.privacy_indicator = Some(value.into());
        self
    }

    /// Sets Language.
    pub fn language(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.language = Some(value.into());
        self
    }
}
