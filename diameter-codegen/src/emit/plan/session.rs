//! What connects generated types with the machines of diameter-session: which AVPs of credit control say what.
//!
//! A command or group is connected by a table, its fields by what they say; what the table becomes is in
//! diameter-session, `credit_control/avps/`. Only fields of the names and forms that are known there are
//! listed. A type that lacks what its part of the message cannot do without is left alone.

use std::collections::BTreeSet;

use super::contents::{Contents, Field};
use super::gate::{Gate, SESSION};
use super::scope::Scope;
use super::types::Occurrence;
use crate::model::{Avp, AvpRef, Command, Grammar, Model};

/// The table of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) gate: Gate,
    pub(crate) head: Head,
    pub(crate) parts: Vec<Said>,
}

/// What a machine reads and writes, and the fields for it.
type Said = (&'static str, Vec<&'static str>);

/// What is connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// A Grouped AVP.
    Group { type_name: String, blank: Blank },
    /// A Credit-Control-Request.
    Request { type_name: String },
    /// A Credit-Control-Answer, and what it answers.
    Answer { type_name: String, request: String, copies_sub_session_id: bool },
}

/// A group of which nothing is said yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Blank {
    Default,
    Fields { required: Vec<(String, Start)>, others: Vec<String> },
}

/// What a required field has there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// What diameter-session knows for its type.
    Known,
    /// `Time::MIN`: diameter-session knows no value of that type.
    Earliest,
}

/// The table of a group, if machines mind it.
pub(crate) fn group(
    scope: &Scope<'_>,
    avp: &Avp,
    grammar: &Grammar,
    contents: &Contents<'_>,
) -> Option<Table> {
    if !scope.target.sessions {
        return None;
    }
    let parts = says(scope.model, avp, grammar)?;
    let required = contents.required().map(|Field { name, .. }| match name.as_str() {
        "envelope_start_time" => (name.clone(), Start::Earliest),
        _ => (name.clone(), Start::Known),
    });
    let required: Vec<_> = required.collect();
    let blank = if required.is_empty() {
        Blank::Default
    } else {
        let others = contents.optional().map(|field| field.name.clone());
        let unlisted = contents.is_closed.then(|| "unlisted_avps".to_owned());
        Blank::Fields { required, others: others.chain(unlisted).collect() }
    };
    let head = Head::Group { type_name: contents.type_name.clone(), blank };
    Some(table(scope, head, parts))
}

/// The table of a Credit-Control-Request.
pub(crate) fn request(
    scope: &Scope<'_>,
    command: &Command,
    contents: &Contents<'_>,
) -> Option<Table> {
    let (request, _) = credit_control(scope, command)?;
    let head = Head::Request { type_name: contents.type_name.clone() };
    Some(table(scope, head, vec![request]))
}

/// The table of a Credit-Control-Answer.
pub(crate) fn answer(
    scope: &Scope<'_>,
    command: &Command,
    request: &Contents<'_>,
    answer: &Contents<'_>,
) -> Option<Table> {
    let (_, part) = credit_control(scope, command)?;
    let has =
        |contents: &Contents<'_>| contents.fields.iter().any(|it| it.key == CC_SUB_SESSION_ID);
    let head = Head::Answer {
        type_name: answer.type_name.clone(),
        request: request.type_name.clone(),
        copies_sub_session_id: has(request) && has(answer),
    };
    Some(table(scope, head, vec![part]))
}

fn table(scope: &Scope<'_>, head: Head, parts: Vec<Said>) -> Table {
    let gate = scope.target.is_messages.then(|| BTreeSet::from([SESSION.to_owned()]));
    Table { gate, head, parts }
}

/// The parts of a command that can be connected: one with services, and an answer that a request alone
/// determines but for its Result-Code.
fn credit_control(scope: &Scope<'_>, command: &Command) -> Option<(Said, Said)> {
    let request = command.request.as_ref().filter(|_| scope.target.sessions)?;
    if command.code != Some(CREDIT_CONTROL) {
        return None;
    }
    let said = |grammar, part, needs: &[&str]| {
        let said = part_of(scope.model, grammar, part)?;
        needs.iter().all(|it| said.1.contains(it)).then_some(said)
    };
    let in_request = said(&request.grammar, &REQUEST, &NEEDED_OF_REQUEST)?;
    let in_answer = said(&command.answer.grammar, &ANSWER, &NEEDED_OF_ANSWER)?;
    let has_one = |grammar: &Grammar, key| {
        grammar.items.iter().any(|item| {
            Occurrence::of(item) == Occurrence::One
                && item.avp.is_some_and(|it| key_of(scope.model.avp(it)) == key)
        })
    };
    let is_determined = command.answer.grammar.items.iter().all(|item| {
        let Some(avp) = item.avp.map(|it| key_of(scope.model.avp(it))) else { return true };
        !Occurrence::of(item).is_required()
            || SET_BY_THE_NODE.contains(&avp)
            || has_one(&request.grammar, avp)
    });
    is_determined.then_some((in_request, in_answer))
}

/// What a group says to machines: nothing, unless it can be made and says all that stands for it.
fn says(model: &Model, avp: &Avp, grammar: &Grammar) -> Option<Vec<Said>> {
    let is_meant = |it: &&Group| it.key == key_of(avp) && it.name == avp.field_name;
    let group = GROUPS.iter().find(is_meant)?;
    let can_be_made = grammar.items.iter().all(|item| {
        let field = item.avp.map(|it| model.avp(it).field_name.as_str());
        !Occurrence::of(item).is_required() || field.is_some_and(|it| BLANKS.contains(&it))
    });
    if !can_be_made {
        return None;
    }
    group.parts.iter().map(|part| part_of(model, grammar, part)).collect()
}

/// The fields of a grammar that say a part; `None` if one has a form that is not known.
fn part_of(model: &Model, grammar: &Grammar, part: &'static Part) -> Option<Said> {
    let mut fields = Vec::new();
    for listed in part.fields {
        let found = grammar.items.iter().find_map(|item| {
            let reference = item.avp?;
            (key_of(model.avp(reference)) == listed.key).then_some((item, reference))
        });
        let Some((item, reference)) = found else { continue };
        let avp = model.avp(reference);
        let is_known = avp.field_name == listed.name && Occurrence::of(item) == listed.occurrence;
        if !is_known || !(listed.is_whole || is_connected(model, reference)) {
            return None;
        }
        fields.push(listed.name);
    }
    let has_required =
        part.fields.iter().all(|it| it.occurrence != Occurrence::One || fields.contains(&it.name));
    has_required.then_some((part.what, fields))
}

/// Whether an AVP is no group, or one that is connected.
fn is_connected(model: &Model, reference: AvpRef) -> bool {
    let avp = model.avp(model.type_home(reference));
    avp.grammar.as_ref().is_none_or(|grammar| says(model, avp, grammar).is_some())
}

fn key_of(avp: &Avp) -> (u32, u32) {
    (avp.vendor_id, avp.code)
}

/// A group that machines mind.
struct Group {
    key: (u32, u32),
    name: &'static str,
    parts: &'static [Part],
}

/// A type of diameter-session, and the fields that say it, in the order in which they are read.
struct Part {
    what: &'static str,
    fields: &'static [Listed],
}

/// A field, and how often its AVP occurs.
struct Listed {
    key: (u32, u32),
    name: &'static str,
    occurrence: Occurrence,
    /// A group that is taken as it is.
    is_whole: bool,
}

const fn one(code: u32, name: &'static str) -> Listed {
    Listed { key: (0, code), name, occurrence: Occurrence::One, is_whole: false }
}

const fn optional(code: u32, name: &'static str) -> Listed {
    Listed { key: (0, code), name, occurrence: Occurrence::Optional, is_whole: false }
}

const fn many(code: u32, name: &'static str) -> Listed {
    Listed { key: (0, code), name, occurrence: Occurrence::Any, is_whole: false }
}

impl Listed {
    const fn of_3gpp(self) -> Self {
        Self { key: (10415, self.key.1), ..self }
    }

    const fn whole(self) -> Self {
        Self { is_whole: true, ..self }
    }
}

const CREDIT_CONTROL: u32 = 272;
const CC_SUB_SESSION_ID: (u32, u32) = (0, 419);

/// Result-Code, Origin-Host and Origin-Realm; Auth-Application-Id has one legal value.
const SET_BY_THE_NODE: [(u32, u32); 4] = [(0, 268), (0, 264), (0, 296), (0, 258)];

/// The required fields of which a first value is known.
const BLANKS: [&str; 10] = [
    "value_digits",
    "g_s_u_pool_identifier",
    "cc_unit_type",
    "final_unit_action",
    "redirect_address_type",
    "redirect_server_address",
    "unit_value",
    "time_quota_type",
    "base_time_interval",
    "envelope_start_time",
];

const NEEDED_OF_REQUEST: [&str; 1] = ["multiple_services_credit_control"];
const NEEDED_OF_ANSWER: [&str; 1] = ["multiple_services_credit_control"];

const REQUEST: Part = Part {
    what: "Request",
    fields: &[
        one(416, "cc_request_type"),
        one(415, "cc_request_number"),
        optional(419, "cc_sub_session_id"),
        optional(55, "event_timestamp"),
        optional(295, "termination_cause"),
        optional(436, "requested_action"),
        optional(455, "multiple_services_indicator"),
        many(456, "multiple_services_credit_control"),
        optional(437, "requested_service_unit"),
        many(446, "used_service_unit"),
        optional(439, "service_identifier"),
    ],
};

const ANSWER: Part = Part {
    what: "Answer",
    fields: &[
        one(268, "result_code"),
        one(416, "cc_request_type"),
        one(415, "cc_request_number"),
        optional(418, "cc_session_failover"),
        many(456, "multiple_services_credit_control"),
        optional(431, "granted_service_unit"),
        optional(430, "final_unit_indication"),
        optional(669, "qos_final_unit_indication"),
        optional(427, "credit_control_failure_handling"),
        optional(428, "direct_debiting_failure_handling"),
        optional(448, "validity_time"),
    ],
};

const SERVICE_REQUEST: Part = Part {
    what: "ServiceRequest",
    fields: &[
        optional(437, "requested_service_unit"),
        many(446, "used_service_unit"),
        many(872, "reporting_reason").of_3gpp(),
        optional(1264, "trigger").of_3gpp(),
        many(1266, "envelope").of_3gpp(),
    ],
};

const GRANT: Part = Part {
    what: "Grant",
    fields: &[
        optional(431, "granted_service_unit"),
        optional(452, "tariff_change_usage"),
        many(457, "g_s_u_pool_reference"),
        optional(448, "validity_time"),
        optional(268, "result_code"),
        optional(430, "final_unit_indication"),
        optional(669, "qos_final_unit_indication"),
        optional(868, "time_quota_threshold").of_3gpp(),
        optional(869, "volume_quota_threshold").of_3gpp(),
        optional(1226, "unit_quota_threshold").of_3gpp(),
        optional(871, "quota_holding_time").of_3gpp(),
        optional(881, "quota_consumption_time").of_3gpp(),
        optional(1264, "trigger").of_3gpp(),
        optional(1268, "envelope_reporting").of_3gpp(),
        optional(1270, "time_quota_mechanism").of_3gpp(),
    ],
};

/// CC-Time to CC-Service-Specific-Units, after what else stands with them.
macro_rules! with_units {
    ($($field:expr),* $(,)?) => {
        &[
            $($field,)*
            optional(420, "cc_time"),
            optional(413, "cc_money"),
            optional(421, "cc_total_octets"),
            optional(412, "cc_input_octets"),
            optional(414, "cc_output_octets"),
            optional(417, "cc_service_specific_units"),
        ]
    };
}

const GROUPS: [Group; 14] = [
    Group {
        key: (0, 456),
        name: "multiple_services_credit_control",
        parts: &[
            Part {
                what: "Service",
                fields: &[many(439, "service_identifier"), optional(432, "rating_group")],
            },
            Part { what: "Identifiers", fields: &[many(439, "service_identifier")] },
            SERVICE_REQUEST,
            GRANT,
        ],
    },
    Group {
        key: (0, 437),
        name: "requested_service_unit",
        parts: &[Part { what: "Units", fields: with_units![] }],
    },
    Group {
        key: (0, 431),
        name: "granted_service_unit",
        parts: &[Part {
            what: "Granted",
            fields: with_units![optional(451, "tariff_time_change")],
        }],
    },
    Group {
        key: (0, 446),
        name: "used_service_unit",
        parts: &[Part {
            what: "Used",
            fields: with_units![
                optional(872, "reporting_reason").of_3gpp(),
                optional(452, "tariff_change_usage"),
            ],
        }],
    },
    Group {
        key: (10415, 1266),
        name: "envelope",
        parts: &[Part {
            what: "Envelope",
            fields: with_units![
                one(1269, "envelope_start_time").of_3gpp(),
                optional(1267, "envelope_end_time").of_3gpp(),
            ],
        }],
    },
    Group {
        key: (0, 413),
        name: "cc_money",
        parts: &[Part {
            what: "Amount",
            fields: &[one(445, "unit_value"), optional(425, "currency_code")],
        }],
    },
    Group {
        key: (0, 445),
        name: "unit_value",
        parts: &[Part {
            what: "UnitValue",
            fields: &[one(447, "value_digits"), optional(429, "exponent")],
        }],
    },
    Group {
        key: (0, 457),
        name: "g_s_u_pool_reference",
        parts: &[Part {
            what: "PoolReference",
            fields: &[
                one(453, "g_s_u_pool_identifier"),
                one(454, "cc_unit_type"),
                one(445, "unit_value"),
            ],
        }],
    },
    Group {
        key: (0, 430),
        name: "final_unit_indication",
        parts: &[Part {
            what: "FinalUnit",
            fields: &[
                one(449, "final_unit_action"),
                many(438, "restriction_filter_rule"),
                many(11, "filter_id"),
                optional(434, "redirect_server"),
            ],
        }],
    },
    Group {
        key: (0, 669),
        name: "qos_final_unit_indication",
        parts: &[Part {
            what: "FinalUnit",
            fields: &[
                one(449, "final_unit_action"),
                many(509, "filter_rule").whole(),
                many(11, "filter_id"),
                optional(665, "redirect_server_extension"),
            ],
        }],
    },
    Group {
        key: (0, 434),
        name: "redirect_server",
        parts: &[Part {
            what: "RedirectAddress",
            fields: &[one(433, "redirect_address_type"), one(435, "redirect_server_address")],
        }],
    },
    Group {
        key: (0, 665),
        name: "redirect_server_extension",
        parts: &[Part {
            what: "RedirectAddress",
            fields: &[
                optional(666, "redirect_address_ipaddress"),
                optional(667, "redirect_address_url"),
                optional(668, "redirect_address_sip_uri"),
            ],
        }],
    },
    Group {
        key: (10415, 1264),
        name: "trigger",
        parts: &[Part { what: "TriggerTypes", fields: &[many(870, "trigger_type").of_3gpp()] }],
    },
    Group {
        key: (10415, 1270),
        name: "time_quota_mechanism",
        parts: &[Part {
            what: "TimeQuotaMechanism",
            fields: &[
                one(1271, "time_quota_type").of_3gpp(),
                one(1265, "base_time_interval").of_3gpp(),
            ],
        }],
    },
];
