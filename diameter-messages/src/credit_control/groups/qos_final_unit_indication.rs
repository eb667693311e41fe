// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::nasreq;
use crate::rfc5777;
use crate::credit_control::{FinalUnitAction, RedirectServerExtension, avp, required};
use crate::rfc5777::FilterRule;
use diameter_core::builder::{append, Set, Unset};

/// Like Final-Unit-Indication, with filter rules that can also set a quality of service.
///
/// ```text
/// QoS-Final-Unit-Indication ::= < AVP Header: 669 >
///                               { Final-Unit-Action }
///                             * [ Filter-Rule ]
///                             * [ Filter-Id ]
///                               [ Redirect-Server-Extension ]
///                             * [ AVP ]
/// ```
///
/// AVP code 669, RFC 8506, 8.68.
#[derive(Clone, Debug, PartialEq)]
pub struct QosFinalUnitIndication {
    /// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
    pub final_unit_action: FinalUnitAction,
    /// Filter-Rule (509), Grouped; RFC 5777, 3.2.
    pub filter_rule: Vec<FilterRule>,
    /// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
    pub filter_id: Vec<Utf8String>,
    /// Redirect-Server-Extension (665), Grouped; RFC 8506, 8.64.
    pub redirect_server_extension: Option<Box<RedirectServerExtension>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl QosFinalUnitIndication {
    /// Starts building the AVPs of a QoS-Final-Unit-Indication.
    pub fn builder() -> QosFinalUnitIndicationBuilder {
        QosFinalUnitIndicationBuilder::new()
    }
}

impl Group for QosFinalUnitIndication {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Final-Unit-Indication",
    items: &[
        Item::required(avp::FINAL_UNIT_ACTION.description()),
        Item::repeated(rfc5777::avp::FILTER_RULE.description()),
        Item::repeated(nasreq::avp::FILTER_ID.description()),
        Item::optional(avp::REDIRECT_SERVER_EXTENSION.description()),
        Item::any(),
    ],
};

impl Contents for QosFinalUnitIndication {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            final_unit_action: unread.value(),
            filter_rule: Vec::new(),
            filter_id: Vec::new(),
            redirect_server_extension: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 449) => received.one(0, 0, &mut self.final_unit_action),
            (0, 509) => received.many(1, &mut self.filter_rule),
            (0, 11) => received.many(2, &mut self.filter_id),
            (0, 665) => received.optional_boxed(3, &mut self.redirect_server_extension),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::FINAL_UNIT_ACTION, &self.final_unit_action);
        encoder.many(&rfc5777::avp::FILTER_RULE, &self.filter_rule);
        encoder.many(&nasreq::avp::FILTER_ID, &self.filter_id);
        encoder
            .optional_boxed(
                &avp::REDIRECT_SERVER_EXTENSION,
                &self.redirect_server_extension,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`QosFinalUnitIndication`]. `build` exists once all that is required is set:
/// Final-Unit-Action.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosFinalUnitIndicationBuilder<R = (Unset,)> {
    required: R,
    optional: QosFinalUnitIndicationOptional,
}

impl QosFinalUnitIndicationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> QosFinalUnitIndicationBuilder<(A,)> {
    /// Sets Final-Unit-Action (required).
    pub fn final_unit_action(
        self,
        value: impl Into<FinalUnitAction>,
    ) -> QosFinalUnitIndicationBuilder<(Set<FinalUnitAction>,)> {
        let (_,) = self.required;
        QosFinalUnitIndicationBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> QosFinalUnitIndication
    where
        A: required::FinalUnitAction<FinalUnitAction>,
    {
        let (a,) = self.required;
        QosFinalUnitIndication {
            final_unit_action: a.value(),
            filter_rule: self.optional.filter_rule,
            filter_id: self.optional.filter_id,
            redirect_server_extension: self.optional.redirect_server_extension,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a QoS-Final-Unit-Indication may carry but need not.
#[derive(Clone, Debug, Default)]
struct QosFinalUnitIndicationOptional {
    filter_rule: Vec<FilterRule>,
    filter_id: Vec<Utf8String>,
    redirect_server_extension: Option<Box<RedirectServerExtension>>,
    additional_avps: AdditionalAvps,
}

impl<R> QosFinalUnitIndicationBuilder<R> {
    /// Adds one Filter-Rule.
    pub fn filter_rule(mut self, value: impl Into<FilterRule>) -> Self {
        append(&mut self.optional.filter_rule, value.into());
        self
    }

    /// Adds any number of Filter-Rule.
    pub fn filter_rules(
        mut self,
        values: impl IntoIterator<Item = impl Into<FilterRule>>,
    ) -> Self {
        self.optional.filter_rule.extend(values.into_iter().map(Into::into));
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

    /// Sets Redirect-Server-Extension.
    pub fn redirect_server_extension(
        mut self,
        value: impl Into<Box<RedirectServerExtension>>,
    ) -> Self {
        self.optional.redirect_server_extension = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
