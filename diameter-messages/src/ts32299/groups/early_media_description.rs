// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{SdpMediaComponent, SdpTimeStamps, avp};

/// The negotiation of media before the session was answered.
///
/// ```text
/// Early-Media-Description ::= < AVP Header: 1272 10415 >
///                             [ SDP-TimeStamps ]
///                           * [ SDP-Media-Component ]
///                           * [ SDP-Session-Description ]
/// ```
///
/// AVP code 1272 of vendor 10415, 3GPP TS 32.299, 7.2.58.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EarlyMediaDescription {
    /// SDP-TimeStamps (1273/10415), Grouped; 3GPP TS 32.299, 7.2.185.
    pub sdp_time_stamps: Option<SdpTimeStamps>,
    /// SDP-Media-Component (843/10415), Grouped; 3GPP TS 32.299, 7.2.180.
    pub sdp_media_component: Vec<SdpMediaComponent>,
    /// SDP-Session-Description (842/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// A line of the session part of SDP.
    pub sdp_session_description: Vec<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for EarlyMediaDescription {}

static GRAMMAR: Grammar = Grammar {
    name: "Early-Media-Description",
    items: &[
        Item::optional(avp::SDP_TIME_STAMPS.description()),
        Item::repeated(avp::SDP_MEDIA_COMPONENT.description()),
        Item::repeated(avp::SDP_SESSION_DESCRIPTION.description()),
    ],
};

impl Contents for EarlyMediaDescription {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1273) => received.optional(0, &mut self.sdp_time_stamps),
            (10415, 843) => received.many(1, &mut self.sdp_media_component),
            (10415, 842) => received.many(2, &mut self.sdp_session_description),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SDP_TIME_STAMPS, &self.sdp_time_stamps);
        avps.many(&avp::SDP_MEDIA_COMPONENT, &self.sdp_media_component);
        avps.many(&avp::SDP_SESSION_DESCRIPTION, &self.sdp_session_description);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EarlyMediaDescriptionBuilder builds group EarlyMediaDescription in EarlyMediaDescription;
    optional sdp_time_stamps: IntoField<SdpTimeStamps, Option<SdpTimeStamps>>, "SDP-TimeStamps";
    repeated sdp_media_component, sdp_media_components: IntoField<SdpMediaComponent>, "SDP-Media-Component";
    repeated sdp_session_description, sdp_session_descriptions: IntoField<Utf8String>, "SDP-Session-Description";
}
