// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item, List, UnlistedAvps,
    Unread,
};
use crate::ts29214;
use crate::gq::required;
use crate::ts29214::{FlowStatus, FlowUsage};
use diameter_core::builder::{Set, Unset};

/// The flows of one media sub-component, in the form of release 6.
///
/// ```text
/// Media-Sub-Component ::= < AVP Header: 519 10415 >
///                         { Flow-Number }
///                      *2 [ Flow-Description ]
///                         [ Flow-Status ]
///                         [ Flow-Usage ]
///                         [ Max-Requested-Bandwidth-UL ]
///                         [ Max-Requested-Bandwidth-DL ]
/// ```
///
/// AVP code 519 of vendor 10415, 3GPP TS 29.209, 6.5.20.
#[derive(Clone, Debug, PartialEq)]
pub struct MediaSubComponent {
    /// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
    pub flow_number: u32,
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    pub flow_description: List<IpFilterRule, 0, 2>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// Flow-Usage (512/10415), Enumerated; 3GPP TS 29.214, 5.3.12.
    pub flow_usage: Option<FlowUsage>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl MediaSubComponent {
    /// Starts building the AVPs of a Media-Sub-Component.
    pub fn builder() -> MediaSubComponentBuilder {
        MediaSubComponentBuilder::new()
    }
}

impl Group for MediaSubComponent {}

static GRAMMAR: Grammar = Grammar {
    name: "Media-Sub-Component",
    items: &[
        Item::required(ts29214::avp::FLOW_NUMBER.description()),
        Item::optional(ts29214::avp::FLOW_DESCRIPTION.description()).times(0, Some(2)),
        Item::optional(ts29214::avp::FLOW_STATUS.description()),
        Item::optional(ts29214::avp::FLOW_USAGE.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
    ],
};

impl Contents for MediaSubComponent {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            flow_number: unread.value(),
            flow_description: Default::default(),
            flow_status: None,
            flow_usage: None,
            max_requested_bandwidth_ul: None,
            max_requested_bandwidth_dl: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 509) => received.one(0, 0, &mut self.flow_number),
            (10415, 507) => received.up_to(1, &mut self.flow_description),
            (10415, 511) => received.optional(2, &mut self.flow_status),
            (10415, 512) => received.optional(3, &mut self.flow_usage),
            (10415, 516) => received.optional(4, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.optional(5, &mut self.max_requested_bandwidth_dl),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29214::avp::FLOW_NUMBER, &self.flow_number);
        encoder.many(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        encoder.optional(&ts29214::avp::FLOW_STATUS, &self.flow_status);
        encoder.optional(&ts29214::avp::FLOW_USAGE, &self.flow_usage);
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
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`MediaSubComponent`]. `build` exists once all that is required is set: Flow-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MediaSubComponentBuilder<R = (Unset,)> {
    required: R,
    optional: MediaSubComponentOptional,
}

impl MediaSubComponentBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MediaSubComponentBuilder<(A,)> {
    /// Sets Flow-Number (required).
    pub fn flow_number(self, value: u32) -> MediaSubComponentBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MediaSubComponentBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MediaSubComponent
    where
        A: required::FlowNumber<u32>,
    {
        let (a,) = self.required;
        MediaSubComponent {
            flow_number: a.value(),
            flow_description: self.optional.flow_description,
            flow_status: self.optional.flow_status,
            flow_usage: self.optional.flow_usage,
            max_requested_bandwidth_ul: self.optional.max_requested_bandwidth_ul,
            max_requested_bandwidth_dl: self.optional.max_requested_bandwidth_dl,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Media-Sub-Component may carry but need not.
#[derive(Clone, Debug, Default)]
struct MediaSubComponentOptional {
    flow_description: List<IpFilterRule, 0, 2>,
    flow_status: Option<FlowStatus>,
    flow_usage: Option<FlowUsage>,
    max_requested_bandwidth_ul: Option<u32>,
    max_requested_bandwidth_dl: Option<u32>,
}

impl<R> MediaSubComponentBuilder<R> {
    /// Sets all Flow-Description.
    pub fn flow_description(
        mut self,
        value: impl Into<List<IpFilterRule, 0, 2>>,
    ) -> Self {
        self.optional.flow_description = value.into();
        self
    }

    /// Sets Flow-Status.
    pub fn flow_status(mut self, value: impl Into<FlowStatus>) -> Self {
        self.optional.flow_status = Some(value.into());
        self
    }

    /// Sets Flow-Usage.
    pub fn flow_usage(mut self, value: impl Into<FlowUsage>) -> Self {
        self.optional.flow_usage = Some(value.into());
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
}
