// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::ts32299::{
    PlayAlternative, PrivacyIndicator, QuotaIndicator, VariablePart, avp,
};

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
#[non_exhaustive]
pub struct AnnouncementInformation {
    /// Announcement-Identifier (3905/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Which announcement is played.
    pub announcement_identifier: u32,
    /// Variable-Part (3907/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub variable_part: Vec<VariablePart>,
    /// Time-Indicator (3911/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds until the announcement is played; 0 is at once.
    pub time_indicator: Option<u32>,
    /// Quota-Indicator (3912/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub quota_indicator: Option<QuotaIndicator>,
    /// Announcement-Order (3906/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The place of the announcement among several.
    pub announcement_order: Option<u32>,
    /// Play-Alternative (3913/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub play_alternative: Option<PlayAlternative>,
    /// Privacy-Indicator (3915/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub privacy_indicator: Option<PrivacyIndicator>,
    /// Language (3914/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub language: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            announcement_identifier: unread.value(),
            variable_part: Vec::new(),
            time_indicator: None,
            quota_indicator: None,
            announcement_order: None,
            play_alternative: None,
            privacy_indicator: None,
            language: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3905) => received.one(0, 0, &mut self.announcement_identifier),
            (10415, 3907) => received.many(1, &mut self.variable_part),
            (10415, 3911) => received.optional(2, &mut self.time_indicator),
            (10415, 3912) => received.optional(3, &mut self.quota_indicator),
            (10415, 3906) => received.optional(4, &mut self.announcement_order),
            (10415, 3913) => received.optional(5, &mut self.play_alternative),
            (10415, 3915) => received.optional(6, &mut self.privacy_indicator),
            (10415, 3914) => received.optional(7, &mut self.language),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ANNOUNCEMENT_IDENTIFIER, &self.announcement_identifier);
        avps.many(&avp::VARIABLE_PART, &self.variable_part);
        avps.optional(&avp::TIME_INDICATOR, &self.time_indicator);
        avps.optional(&avp::QUOTA_INDICATOR, &self.quota_indicator);
        avps.optional(&avp::ANNOUNCEMENT_ORDER, &self.announcement_order);
        avps.optional(&avp::PLAY_ALTERNATIVE, &self.play_alternative);
        avps.optional(&avp::PRIVACY_INDICATOR, &self.privacy_indicator);
        avps.optional(&avp::LANGUAGE, &self.language);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AnnouncementInformationBuilder<(A,) = (Unset,), (Set,)> builds group AnnouncementInformation in AnnouncementInformation;
    required announcement_identifier: IntoField<u32>, "Announcement-Identifier" => (Set,), A: required::AnnouncementIdentifier;
    optional time_indicator: IntoField<u32, Option<u32>>, "Time-Indicator";
    optional quota_indicator: IntoField<QuotaIndicator, Option<QuotaIndicator>>, "Quota-Indicator";
    optional announcement_order: IntoField<u32, Option<u32>>, "Announcement-Order";
    optional play_alternative: IntoField<PlayAlternative, Option<PlayAlternative>>, "Play-Alternative";
    optional privacy_indicator: IntoField<PrivacyIndicator, Option<PrivacyIndicator>>, "Privacy-Indicator";
    optional language: IntoField<Utf8String, Option<Utf8String>>, "Language";
    repeated variable_part, variable_parts: IntoField<VariablePart>, "Variable-Part";
}
