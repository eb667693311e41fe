// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, IpFilterRule, Item, UnlistedAvps, Utf8String};
use crate::required;
use crate::nasreq;
use crate::credit_control::{FinalUnitAction, RedirectServer, avp};

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
#[non_exhaustive]
pub struct FinalUnitIndication {
    /// Final-Unit-Action (449), Enumerated; RFC 8506, 8.35.
    pub final_unit_action: FinalUnitAction,
    /// Restriction-Filter-Rule (438), IPFilterRule; RFC 8506, 8.36.
    /// What the user may still reach after the last units; everything else is dropped.
    pub restriction_filter_rule: Vec<IpFilterRule>,
    /// Filter-Id (11), UTF8String; RFC 7155, 4.4.7.
    /// The name of a filter that is configured in the access server.
    pub filter_id: Vec<Utf8String>,
    /// Redirect-Server (434), Grouped; RFC 8506, 8.37.
    pub redirect_server: Option<RedirectServer>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::FINAL_UNIT_ACTION, &self.final_unit_action);
        avps.many(&avp::RESTRICTION_FILTER_RULE, &self.restriction_filter_rule);
        avps.many(&nasreq::avp::FILTER_ID, &self.filter_id);
        avps.optional(&avp::REDIRECT_SERVER, &self.redirect_server);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    FinalUnitIndicationBuilder<(A,) = (Unset,), (Set,)> builds group FinalUnitIndication in Box<FinalUnitIndication>;
    required final_unit_action: IntoField<FinalUnitAction>, "Final-Unit-Action" => (Set,), A: required::FinalUnitAction;
    optional redirect_server: IntoField<RedirectServer, Option<RedirectServer>>, "Redirect-Server";
    repeated restriction_filter_rule, restriction_filter_rules: IntoField<IpFilterRule>, "Restriction-Filter-Rule";
    repeated filter_id, filter_ids: IntoField<Utf8String>, "Filter-Id";
}

#[cfg(feature = "session")]
diameter_session::credit_control_avps! {
    group FinalUnitIndication = { final_unit_action; restriction_filter_rule, filter_id, redirect_server, unlisted_avps };
    FinalUnit: final_unit_action, restriction_filter_rule, filter_id, redirect_server;
}
