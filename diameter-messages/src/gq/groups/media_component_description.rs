// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts29214;
use crate::gq::{MediaSubComponent, avp, required};
use crate::ts29214::{FlowStatus, MediaType};
use diameter_core::builder::{append, Set, Unset};

/// A media component of the session, in the form of release 6.
///
/// ```text
/// Media-Component-Description ::= < AVP Header: 517 10415 >
///                                 { Media-Component-Number }
///                               * [ Media-Sub-Component ]
///                                 [ AF-Application-Identifier ]
///                                 [ Media-Type ]
///                                 [ Max-Requested-Bandwidth-UL ]
///                                 [ Max-Requested-Bandwidth-DL ]
///                                 [ Flow-Status ]
///                                 [ RS-Bandwidth ]
///                                 [ RR-Bandwidth ]
/// ```
///
/// AVP code 517 of vendor 10415, 3GPP TS 29.209, 6.5.18.
#[derive(Clone, Debug, PartialEq)]
pub struct MediaComponentDescription {
    /// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
    pub media_component_number: u32,
    /// Media-Sub-Component (519/10415), Grouped; 3GPP TS 29.209, 6.5.20.
    pub media_sub_component: Vec<MediaSubComponent>,
    /// AF-Application-Identifier (504/10415), OctetString; 3GPP TS 29.214, 5.3.5.
    pub af_application_identifier: Option<OctetString>,
    /// Media-Type (520/10415), Enumerated; 3GPP TS 29.214, 5.3.19.
    pub media_type: Option<MediaType>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// RS-Bandwidth (522/10415), Unsigned32; 3GPP TS 29.214, 5.3.21.
    pub rs_bandwidth: Option<u32>,
    /// RR-Bandwidth (521/10415), Unsigned32; 3GPP TS 29.214, 5.3.20.
    pub rr_bandwidth: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl MediaComponentDescription {
    /// Starts building the AVPs of a Media-Component-Description.
    pub fn builder() -> MediaComponentDescriptionBuilder {
        MediaComponentDescriptionBuilder::new()
    }
}

impl Group for MediaComponentDescription {}

static GRAMMAR: Grammar = Grammar {
    name: "Media-Component-Description",
    items: &[
        Item::required(ts29214::avp::MEDIA_COMPONENT_NUMBER.description()),
        Item::repeated(avp::MEDIA_SUB_COMPONENT.description()),
        Item::optional(ts29214::avp::AF_APPLICATION_IDENTIFIER.description()),
        Item::optional(ts29214::avp::MEDIA_TYPE.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(ts29214::avp::FLOW_STATUS.description()),
        Item::optional(ts29214::avp::RS_BANDWIDTH.description()),
        Item::optional(ts29214::avp::RR_BANDWIDTH.description()),
    ],
};

impl Contents for MediaComponentDescription {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            media_component_number: unread.value(),
            media_sub_component: Vec::new(),
            af_application_identifier: None,
            media_type: None,
            max_requested_bandwidth_ul: None,
            max_requested_bandwidth_dl: None,
            flow_status: None,
            rs_bandwidth: None,
            rr_bandwidth: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 518) => received.one(0, 0, &mut self.media_component_number),
            (10415, 519) => received.many(1, &mut self.media_sub_component),
            (10415, 504) => received.optional(2, &mut self.af_application_identifier),
            (10415, 520) => received.optional(3, &mut self.media_type),
            (10415, 516) => received.optional(4, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.optional(5, &mut self.max_requested_bandwidth_dl),
            (10415, 511) => received.optional(6, &mut self.flow_status),
            (10415, 522) => received.optional(7, &mut self.rs_bandwidth),
            (10415, 521) => received.optional(8, &mut self.rr_bandwidth),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29214::avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        encoder.many(&avp::MEDIA_SUB_COMPONENT, &self.media_sub_component);
        encoder
            .optional(
                &ts29214::avp::AF_APPLICATION_IDENTIFIER,
                &self.af_application_identifier,
            );
        encoder.optional(&ts29214::avp::MEDIA_TYPE, &self.media_type);
        encoder
            .optional(
                &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
                &self.max_requested_bandwidth_ul,
            );
        encoder
            .optional(
                &ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL,
                &self.max_requested_bandwidth_dl,
            );
        encoder.optional(&ts29214::avp::FLOW_STATUS, &self.flow_status);
        encoder.optional(&ts29214::avp::RS_BANDWIDTH, &self.rs_bandwidth);
        encoder.optional(&ts29214::avp::RR_BANDWIDTH, &self.rr_bandwidth);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`MediaComponentDescription`]. `build` exists once all that is required is set:
/// Media-Component-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MediaComponentDescriptionBuilder<R = (Unset,)> {
    required: R,
    optional: MediaComponentDescriptionOptional,
}

impl MediaComponentDescriptionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MediaComponentDescriptionBuilder<(A,)> {
    /// Sets Media-Component-Number (required).
    pub fn media_component_number(
        self,
        value: u32,
    ) -> MediaComponentDescriptionBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MediaComponentDescriptionBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MediaComponentDescription
    where
        A: required::MediaComponentNumber<u32>,
    {
        let (a,) = self.required;
        MediaComponentDescription {
            media_component_number: a.value(),
            media_sub_component: self.optional.media_sub_component,
            af_application_identifier: self.optional.af_application_identifier,
            media_type: self.optional.media_type,
            max_requested_bandwidth_ul: self.optional.max_requested_bandwidth_ul,
            max_requested_bandwidth_dl: self.optional.max_requested_bandwidth_dl,
            flow_status: self.optional.flow_status,
            rs_bandwidth: self.optional.rs_bandwidth,
            rr_bandwidth: self.optional.rr_bandwidth,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Media-Component-Description may carry but need not.
#[derive(Clone, Debug, Default)]
struct MediaComponentDescriptionOptional {
    media_sub_component: Vec<MediaSubComponent>,
    af_application_identifier: Option<OctetString>,
    media_type: Option<MediaType>,
    max_requested_bandwidth_ul: Option<u32>,
    max_requested_bandwidth_dl: Option<u32>,
    flow_status: Option<FlowStatus>,
    rs_bandwidth: Option<u32>,
    rr_bandwidth: Option<u32>,
}

impl<R> MediaComponentDescriptionBuilder<R> {
    /// Adds one Media-Sub-Component.
    pub fn media_sub_component(mut self, value: impl Into<MediaSubComponent>) -> Self {
        append(&mut self.optional.media_sub_component, value.into());
        self
    }

    /// Adds any number of Media-Sub-Component.
    pub fn media_sub_components(
        mut self,
        values: impl IntoIterator<Item = impl Into<MediaSubComponent>>,
    ) -> Self {
        self.optional.media_sub_component.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets AF-Application-Identifier.
    pub fn af_application_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.af_application_identifier = Some(value.into());
        self
    }

    /// Sets Media-Type.
    pub fn media_type(mut self, value: impl Into<MediaType>) -> Self {
        self.optional.media_type = Some(value.into());
        self
    }

    /// Sets Max-Requested-Bandwidth-UL.
    pub fn max_requested_bandwidth_ul(mut self, value: u32) -> Self {
        self.optional.max_requested_bandwidth_ul = Some(value);
        self
    }

    /// Sets Max-Requested-Bandwidth-DL.
    pub fn max_requested_bandwidth_dl(mut self, value: u32) -> Self {
        self.optional.max_requested_bandwidth_dl = Some(value);
        self
    }

    /// Sets Flow-Status.
    pub fn flow_status(mut self, value: impl Into<FlowStatus>) -> Self {
        self.optional.flow_status = Some(value.into());
        self
    }

    /// Sets RS-Bandwidth.
    pub fn rs_bandwidth(mut self, value: u32) -> Self {
        self.optional.rs_bandwidth = Some(value);
        self
    }

    /// Sets RR-Bandwidth.
    pub fn rr_bandwidth(mut self, value: u32) -> Self {
        self.optional.rr_bandwidth = Some(value);
        self
    }
}
