// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::nasreq;
use crate::rfc5777;
use crate::credit_control::{FinalUnitAction, RedirectServerExtension, avp};
use crate::rfc5777::FilterRule;

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
#[non_exhaustive]
pub struct QosFinalUnitIndication {
    /// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
    pub final_unit_action: FinalUnitAction,
    /// Filter-Rule (509), Grouped; RFC 5777, 3.2.
    pub filter_rule: Vec<FilterRule>,
    /// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
    /// The name of a filter that is configured in the access server.
    pub filter_id: Vec<Utf8String>,
    /// Redirect-Server-Extension (665), Grouped; RFC 8506, 8.64.
    pub redirect_server_extension: Option<Box<RedirectServerExtension>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::FINAL_UNIT_ACTION, &self.final_unit_action);
        avps.many(&rfc5777::avp::FILTER_RULE, &self.filter_rule);
        avps.many(&nasreq::avp::FILTER_ID, &self.filter_id);
        avps.optional_boxed(
            &avp::REDIRECT_SERVER_EXTENSION,
            &self.redirect_server_extension,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosFinalUnitIndicationBuilder<(A,) = (Unset,), (Set,)> builds group QosFinalUnitIndication in Box<QosFinalUnitIndication>, with additional_avps;
    required final_unit_action: IntoField<FinalUnitAction>, "Final-Unit-Action" => (Set,), A: required::FinalUnitAction;
    optional redirect_server_extension: IntoField<RedirectServerExtension, Option<Box<RedirectServerExtension>>>, "Redirect-Server-Extension";
    repeated filter_rule, filter_rules: IntoField<FilterRule>, "Filter-Rule";
    repeated filter_id, filter_ids: IntoField<Utf8String>, "Filter-Id";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group QosFinalUnitIndication = { final_unit_action; filter_rule, filter_id, redirect_server_extension, additional_avps };
    FinalUnit: final_unit_action, filter_rule, filter_id, redirect_server_extension;
}
