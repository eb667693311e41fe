// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item, UnlistedAvps, Unread,
    Utf8String,
};
use crate::nasreq;
use crate::credit_control::{FinalUnitAction, RedirectServer, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// These are the last units, and this is what happens when they are used up.
///
/// ```text
/// Final-Unit-Indication ::= < AVP Header: 430 >
///                           { Final-Unit-Action }
///                         * [ Restriction-Filter-Rule ]
///                         * [ Filter-Id ]
///                           [ Redirect-Server ]
/// ```
///
/// AVP code 430, RFC 8506, 8.34.
#[derive(Clone, Debug, PartialEq)]
pub struct FinalUnitIndication {
    /// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
    pub final_unit_action: FinalUnitAction,
    /// Restriction-Filter-Rule (438), IPFilterRule; RFC 8506, 8.36.
    pub restriction_filter_rule: Vec<IpFilterRule>,
    /// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
    pub filter_id: Vec<Utf8String>,
    /// Redirect-Server (434), Grouped; RFC 8506, 8.37.
    pub redirect_server: Option<RedirectServer>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl FinalUnitIndication {
    /// Starts building the AVPs of a Final-Unit-Indication.
    pub fn builder() -> FinalUnitIndicationBuilder {
        FinalUnitIndicationBuilder::new()
    }
}

impl Group for FinalUnitIndication {}

static GRAMMAR: Grammar = Grammar {
    name: "Final-Unit-Indication",
    items: &[
        Item::required(avp::FINAL_UNIT_ACTION.description()),
        Item::repeated(avp::RESTRICTION_FILTER_RULE.description()),
        Item::repeated(nasreq::avp::FILTER_ID.description()),
        Item::optional(avp::REDIRECT_SERVER.description()),
    ],
};

impl Contents for FinalUnitIndication {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            final_unit_action: unread.value(),
            restriction_filter_rule: Vec::new(),
            filter_id: Vec::new(),
            redirect_server: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 449) => received.one(0, 0, &mut self.final_unit_action),
            (0, 438) => received.many(1, &mut self.restriction_filter_rule),
            (0, 11) => received.many(2, &mut self.filter_id),
            (0, 434) => received.optional(3, &mut self.redirect_server),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::FINAL_UNIT_ACTION, &self.final_unit_action);
        encoder.many(&avp::RESTRICTION_FILTER_RULE, &self.restriction_filter_rule);
        encoder.many(&nasreq::avp::FILTER_ID, &self.filter_id);
        encoder.optional(&avp::REDIRECT_SERVER, &self.redirect_server);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`FinalUnitIndication`]. `build` exists once all that is required is set:
/// Final-Unit-Action.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct FinalUnitIndicationBuilder<R = (Unset,)> {
    required: R,
    optional: FinalUnitIndicationOptional,
}

impl FinalUnitIndicationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> FinalUnitIndicationBuilder<(A,)> {
    /// Sets Final-Unit-Action (required).
    pub fn final_unit_action(
        self,
        value: impl Into<FinalUnitAction>,
    ) -> FinalUnitIndicationBuilder<(Set<FinalUnitAction>,)> {
        let (_,) = self.required;
        FinalUnitIndicationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> FinalUnitIndication
    where
        A: required::FinalUnitAction<FinalUnitAction>,
    {
        let (a,) = self.required;
        FinalUnitIndication {
            final_unit_action: a.value(),
            restriction_filter_rule: self.optional.restriction_filter_rule,
            filter_id: self.optional.filter_id,
            redirect_server: self.optional.redirect_server,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Final-Unit-Indication may carry but need not.
#[derive(Clone, Debug, Default)]
struct FinalUnitIndicationOptional {
    restriction_filter_rule: Vec<IpFilterRule>,
    filter_id: Vec<Utf8String>,
    redirect_server: Option<RedirectServer>,
}

impl<R> FinalUnitIndicationBuilder<R> {
    /// Adds one Restriction-Filter-Rule.
    pub fn restriction_filter_rule(mut self, value: impl Into<IpFilterRule>) -> Self {
        append(&mut self.optional.restriction_filter_rule, value.into());
        self
    }

    /// Adds any number of Restriction-Filter-Rule.
    pub fn restriction_filter_rules(
        mut self,
        values: impl IntoIterator<Item = impl Into<IpFilterRule>>,
    ) -> Self {
        self.optional.restriction_filter_rule.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Filter-Id.
    pub fn filter_id(mut self, value: impl Into<Utf8String>) -> Self {
        append(&mut self.optional.filter_id, value.into());
        self
    }

    /// Adds any number of Filter-Id.
    pub fn filter_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.optional.filter_id.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Redirect-Server.
    pub fn redirect_server(mut self, value: impl Into<RedirectServer>) -> Self {
        self.optional.redirect_server = Some(value.into());
        self
    }
}
