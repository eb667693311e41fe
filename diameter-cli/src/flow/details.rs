//! What is shown of a message at its arrow: for each command the AVPs that say what it is about, in one table.

use std::collections::HashMap;

use diameter_core::coding::Coding;
use diameter_core::print::{Frame, NamedAvp, Names, Value, sibling};
use diameter_core::{AvpIter, AvpKey, AvpView, CommandFlags, Format, Grammar};
use diameter_dictionary::{Catalogue, Known};

use crate::decode::summary;
use crate::ladder::Outcome;

/// A message in short.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Details {
    /// `CCR-U #3`.
    pub(crate) label: String,
    /// Whom and what the session is about: the subscriber, the APN. The same in each of its requests.
    pub(crate) about: Vec<String>,
    /// `RG 10`, `used 1.0 MB`.
    pub(crate) parts: Vec<String>,
    /// Of an answer.
    pub(crate) outcome: Option<Outcome>,
}

/// An AVP worth showing.
#[derive(Clone, Copy, Debug)]
struct Part {
    /// The groups it stands in, and its name. Several of a name are shown one by one.
    path: &'static [&'static str],
    /// What stands in front of the value.
    before: &'static str,
    show: Show,
}

/// How a value is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Show {
    /// By its name, what its octets mean, or as a number or text.
    Value,
    /// The same, of what the session is about.
    About,
    /// As a part of the label, by the first letter of its name: `-I` of INITIAL_REQUEST.
    Letter,
    /// As a part of the label: `#3`.
    Number,
    /// A number of octets: `1.0 MB`.
    Octets,
    /// A number of seconds: `60 s`.
    Seconds,
    /// A result that is no success.
    Failure,
}

const fn part(path: &'static [&'static str], before: &'static str, show: Show) -> Part {
    Part { path, before, show }
}

const fn value(path: &'static [&'static str], before: &'static str) -> Part {
    part(path, before, Show::Value)
}

const fn about(path: &'static [&'static str], before: &'static str) -> Part {
    part(path, before, Show::About)
}

const MSCC: &str = "Multiple-Services-Credit-Control";
const SUBSCRIBER: Part = about(&["Subscription-Id", "Subscription-Id-Data"], "");
const USER: Part = about(&["User-Name"], "");
const PUBLIC_IDENTITY: Part = about(&["Public-Identity"], "");
const FRAMED_ADDRESS: Part = about(&["Framed-IP-Address"], "IP ");
const TERMINATION: Part = value(&["Termination-Cause"], "");
const USER_IDENTITY: [Part; 2] = [
    about(&["User-Identity", "Public-Identity"], ""),
    about(&["User-Identity", "MSISDN"], "MSISDN "),
];

/// The commands, by code, and their parts in the order in which they are shown.
const COMMANDS: &[(u32, &[Part])] = &[
    // Capabilities-Exchange, Disconnect-Peer.
    (257, &[value(&["Origin-Host"], ""), value(&["Product-Name"], "")]),
    (282, &[value(&["Disconnect-Cause"], "")]),
    // Re-Auth, Abort-Session, Session-Termination: of all applications.
    (
        258,
        &[
            value(&["Re-Auth-Request-Type"], ""),
            value(&["Rating-Group"], "RG "),
            value(&["Charging-Rule-Install", "Charging-Rule-Name"], "installs "),
            value(&["Charging-Rule-Remove", "Charging-Rule-Name"], "removes "),
            value(&["Session-Release-Cause"], ""),
            value(&["Specific-Action"], ""),
        ],
    ),
    (274, &[value(&["Abort-Cause"], ""), TERMINATION]),
    (275, &[TERMINATION]),
    // AA: Rx, NASREQ.
    (
        265,
        &[
            FRAMED_ADDRESS,
            SUBSCRIBER,
            USER,
            value(&["AF-Application-Identifier"], "AF "),
            value(&["Media-Component-Description", "Media-Type"], ""),
            value(&["Media-Component-Description", "Flow-Status"], "flow "),
            value(&["Specific-Action"], ""),
            about(&["Called-Station-Id"], "APN "),
        ],
    ),
    // Diameter-EAP: SWm, STa.
    (268, &[USER, value(&["RAT-Type"], ""), value(&["Service-Selection"], "APN ")]),
    // Accounting.
    (
        271,
        &[
            part(&["Accounting-Record-Type"], "", Show::Letter),
            part(&["Accounting-Record-Number"], "", Show::Number),
            USER,
            SUBSCRIBER,
        ],
    ),
    // Credit-Control: Gy, Gx and others.
    (
        272,
        &[
            part(&["CC-Request-Type"], "", Show::Letter),
            part(&["CC-Request-Number"], "", Show::Number),
            SUBSCRIBER,
            about(&["Called-Station-Id"], "APN "),
            about(&["Service-Information", "PS-Information", "Called-Station-Id"], "APN "),
            FRAMED_ADDRESS,
            value(&["Event-Trigger"], ""),
            value(&["Charging-Rule-Install", "Charging-Rule-Name"], "installs "),
            value(&["Charging-Rule-Install", "Charging-Rule-Base-Name"], "installs "),
            value(
                &["Charging-Rule-Install", "Charging-Rule-Definition", "Charging-Rule-Name"],
                "installs ",
            ),
            value(&["Charging-Rule-Remove", "Charging-Rule-Name"], "removes "),
            value(&["Charging-Rule-Report", "PCC-Rule-Status"], "rule "),
            value(&[MSCC, "Rating-Group"], "RG "),
            value(&[MSCC, "Service-Identifier"], "service "),
            part(&[MSCC, "Requested-Service-Unit", "CC-Total-Octets"], "asks ", Show::Octets),
            part(&[MSCC, "Requested-Service-Unit", "CC-Time"], "asks ", Show::Seconds),
            part(&[MSCC, "Used-Service-Unit", "CC-Total-Octets"], "used ", Show::Octets),
            part(&[MSCC, "Used-Service-Unit", "CC-Time"], "used ", Show::Seconds),
            part(&[MSCC, "Granted-Service-Unit", "CC-Total-Octets"], "granted ", Show::Octets),
            part(&[MSCC, "Granted-Service-Unit", "CC-Time"], "granted ", Show::Seconds),
            part(&[MSCC, "Validity-Time"], "valid ", Show::Seconds),
            part(&[MSCC, "Result-Code"], "", Show::Failure),
            value(&[MSCC, "Final-Unit-Indication", "Final-Unit-Action"], "then "),
            value(&[MSCC, "Reporting-Reason"], ""),
            part(&["Granted-Service-Unit", "CC-Service-Specific-Units"], "granted ", Show::Value),
            TERMINATION,
        ],
    ),
    // Cx: UAR, SAR, LIR, MAR, RTR, PPR.
    (
        300,
        &[
            PUBLIC_IDENTITY,
            USER,
            value(&["User-Authorization-Type"], ""),
            value(&["Server-Name"], ""),
        ],
    ),
    (
        301,
        &[
            PUBLIC_IDENTITY,
            USER,
            value(&["Server-Assignment-Type"], ""),
            value(&["Server-Name"], ""),
        ],
    ),
    (302, &[PUBLIC_IDENTITY, value(&["Server-Name"], "")]),
    (303, &[PUBLIC_IDENTITY, USER, value(&["SIP-Number-Auth-Items"], "vectors ")]),
    (304, &[USER, PUBLIC_IDENTITY, value(&["Deregistration-Reason", "Reason-Code"], "")]),
    (305, &[USER]),
    // Sh: UDR, PUR, SNR, PNR.
    (306, &[USER_IDENTITY[0], USER_IDENTITY[1], value(&["Data-Reference"], "")]),
    (307, &[USER_IDENTITY[0], USER_IDENTITY[1], value(&["Data-Reference"], "")]),
    (308, &[USER_IDENTITY[0], USER_IDENTITY[1], value(&["Data-Reference"], "")]),
    (309, &[USER_IDENTITY[0], USER_IDENTITY[1]]),
    // S6a: ULR, CLR, AIR, IDR, DSR, PUR, RSR, NOR; S13: ECR.
    (
        316,
        &[
            USER,
            value(&["Visited-PLMN-Id"], "PLMN "),
            value(&["RAT-Type"], ""),
            value(&["Subscription-Data", "Subscriber-Status"], ""),
            value(
                &[
                    "Subscription-Data",
                    "APN-Configuration-Profile",
                    "APN-Configuration",
                    "Service-Selection",
                ],
                "APN ",
            ),
        ],
    ),
    (317, &[USER, value(&["Cancellation-Type"], "")]),
    (
        318,
        &[
            USER,
            value(&["Visited-PLMN-Id"], "PLMN "),
            value(
                &["Requested-EUTRAN-Authentication-Info", "Number-Of-Requested-Vectors"],
                "vectors ",
            ),
        ],
    ),
    (319, &[USER, value(&["Subscription-Data", "Subscriber-Status"], "")]),
    (320, &[USER]),
    (321, &[USER]),
    (322, &[value(&["User-Id"], "")]),
    (323, &[USER, value(&["Service-Selection"], "APN ")]),
    (324, &[value(&["Terminal-Information", "IMEI"], "IMEI "), value(&["Equipment-Status"], "")]),
];

/// The table, with names looked up.
#[derive(Debug)]
pub(crate) struct Table {
    commands: HashMap<u32, Vec<Entry>>,
}

/// A part, as it is found.
#[derive(Debug)]
struct Entry {
    path: Vec<AvpKey>,
    part: Part,
    /// The position of the first part in the same group: where there are several such groups, the parts of one
    /// stand together.
    group: usize,
}

/// Long values are cut: they are found in the decoded message.
const LONGEST: usize = 48;

impl Table {
    /// With the dictionaries of a run.
    pub(crate) fn new(catalogue: &'static Catalogue) -> Self {
        let mut keys: HashMap<&str, AvpKey> = HashMap::new();
        for avp in catalogue.everything().avps {
            // Several vendors may have a name: that of the specifications is the one with the smaller number.
            let key = keys.entry(avp.name).or_insert(avp.key);
            *key = (*key).min(avp.key);
        }
        let entries = |parts: &[Part]| {
            let entry = |part: &Part| {
                let path: Option<Vec<AvpKey>> =
                    part.path.iter().map(|name| keys.get(name).copied()).collect();
                let is_same = |it: &Part| it.path == part.path || in_group(it, part);
                let group = parts.iter().position(is_same).unwrap_or(0);
                Some(Entry { path: path?, part: *part, group })
            };
            parts.iter().filter_map(entry).collect()
        };
        Self { commands: COMMANDS.iter().map(|(code, parts)| (*code, entries(parts))).collect() }
    }

    /// What is to be shown of a message.
    pub(crate) fn details(&self, frame: &Frame, known: &Known) -> Details {
        let header = &frame.header;
        let mut label = match known.command {
            Some(command) => command.abbreviation.to_owned(),
            None if header.flags.contains(CommandFlags::REQUEST) => {
                format!("request {}", header.command_code)
            }
            None => format!("answer {}", header.command_code),
        };
        let outcome = summary::result(frame).map(|said| {
            let symbol = said.symbol(known).map(|it| without_prefix(it).to_owned());
            Outcome { code: said.code, symbol }
        });
        let grammar = known.grammar.map(|command| command.grammar);
        let entries = self.commands.get(&header.command_code).map_or(&[][..], Vec::as_slice);
        let mut found = Vec::new();
        for (position, entry) in entries.iter().enumerate() {
            let mut search = Search { known, part: &entry.part, group: None, found: Vec::new() };
            search.among(frame.avps(), &entry.path, grammar);
            let order = |group: Option<usize>| (entry.group, group.unwrap_or(0), position);
            let shown = search.found.into_iter();
            found.extend(shown.map(|(group, text)| (order(group), entry.part.show, text)));
        }
        found.sort_by_key(|(order, ..)| *order);
        let (mut about, mut parts) = (Vec::new(), Vec::new());
        for (_, show, text) in found {
            match show {
                Show::Letter => label.push_str(&text),
                Show::Number => label.extend([" ", &text]),
                _ if parts.contains(&text) || about.contains(&text) => {}
                Show::About => about.push(text),
                _ => parts.push(text),
            }
        }
        Details { label, about, parts, outcome }
    }
}

fn in_group(a: &Part, b: &Part) -> bool {
    a.path.len() > 1 && b.path.len() > 1 && a.path.first() == b.path.first()
}

fn without_prefix(symbol: &str) -> &str {
    symbol.strip_prefix("DIAMETER_").unwrap_or(symbol)
}

/// Looks for a part of a message.
struct Search<'a> {
    known: &'a Known,
    part: &'a Part,
    /// Which of the outermost groups of the path is looked into.
    group: Option<usize>,
    found: Vec<(Option<usize>, String)>,
}

impl Search<'_> {
    fn among(&mut self, avps: AvpIter<'_>, path: &[AvpKey], grammar: Option<&'static Grammar>) {
        let Some((first, rest)) = path.split_first() else { return };
        let siblings = avps.clone();
        let siblings = |key: AvpKey| sibling(&siblings, key);
        let all = avps.map_while(Result::ok).filter(|avp| avp.key() == *first);
        let is_outermost = self.group.is_none();
        for (number, avp) in all.enumerate() {
            let Some(named) = self.known.avp(avp.key(), grammar, &siblings) else { continue };
            if rest.is_empty() {
                let text = text(&avp, &named, self.part.show);
                let group = self.group;
                self.found.extend(text.map(|text| (group, format!("{}{text}", self.part.before))));
                continue;
            }
            let inner = match named.description.format {
                Format::Grouped(grammar) => Some(grammar()),
                _ => None,
            };
            if is_outermost {
                self.group = Some(number);
            }
            self.among(avp.avps(), rest, inner);
        }
        if is_outermost {
            self.group = None;
        }
    }
}

/// A value as it is shown; `None` where there is nothing to show.
fn text(avp: &AvpView<'_>, named: &NamedAvp, show: Show) -> Option<String> {
    let Some(value) = Value::read(avp.data(), named.description.format) else {
        let coding = Coding::of(named.description);
        let meaning = coding.and_then(|coding| coding.meaning(avp.data()));
        return meaning.or_else(|| String::from_utf8(avp.data().to_vec()).ok()).map(|it| cut(&it));
    };
    let number = match value {
        Value::Signed(number) => u64::try_from(number).ok(),
        Value::Unsigned(number) => Some(number),
        _ => None,
    };
    let symbol = value.symbol(named);
    match (show, number) {
        (Show::Letter, _) => symbol.and_then(|it| it.chars().next()).map(|it| format!("-{it}")),
        (Show::Number, Some(number)) => Some(format!("#{number}")),
        (Show::Octets, Some(number)) => Some(octets(number)),
        (Show::Seconds, Some(number)) => Some(format!("{number} s")),
        (Show::Failure, Some(1000..3000)) => None,
        (Show::Failure, Some(number)) => {
            let symbol = symbol.map(without_prefix);
            Some(symbol.map_or(number.to_string(), |symbol| format!("{number} {symbol}")))
        }
        _ => symbol.map(str::to_owned).or_else(|| match &value {
            Value::Signed(number) => Some(number.to_string()),
            Value::Unsigned(number) => Some(number.to_string()),
            Value::Text(text) => Some(cut(text)),
            _ => None,
        }),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// `512 B`, `1.5 kB`, `1.0 MB`.
fn octets(number: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if number < 1000 {
        return format!("{number} B");
    }
    let mut value = number as f64 / 1000.0;
    let mut units = UNITS.iter();
    let mut unit = units.next();
    while value >= 999.95
        && let Some(next) = units.next()
    {
        value /= 1000.0;
        unit = Some(next);
    }
    format!("{value:.1} {}", unit.unwrap_or(&"TB"))
}

#[cfg(test)]
mod tests {
    use diameter_dictionary::json::Encoder;

    use super::*;

    fn details(json: &str) -> Details {
        let catalogue = Catalogue::standard();
        let message = Encoder::new(catalogue).encode(json).remove(0).unwrap();
        let frame = Frame::read(message.octets.into()).unwrap();
        Table::new(catalogue).details(&frame, &catalogue.recognize_frame(&frame))
    }

    #[test]
    fn every_name_of_the_table_is_in_a_dictionary() {
        let table = Table::new(Catalogue::standard());
        for (code, parts) in COMMANDS {
            let found: Vec<_> = table.commands[code].iter().map(|entry| entry.part.path).collect();
            let wanted: Vec<_> = parts.iter().map(|part| part.path).collect();
            assert_eq!(found, wanted, "{code}");
        }
    }

    #[test]
    fn each_rating_group_stands_with_its_own_units() {
        let details = details(
            r#"{"command": "CCA", "application": "Gy", "Session-Id": "a;1;2", "Result-Code": 2001,
                "Origin-Host": "ocs.example.net", "Origin-Realm": "example.net",
                "Auth-Application-Id": 4, "CC-Request-Type": "UPDATE_REQUEST", "CC-Request-Number": 3,
                "Multiple-Services-Credit-Control": [
                  {"Rating-Group": 10, "Granted-Service-Unit": {"CC-Total-Octets": 1000000},
                   "Validity-Time": 60, "Result-Code": 2001},
                  {"Rating-Group": 20, "Result-Code": "DIAMETER_CREDIT_LIMIT_REACHED"}]}"#,
        );
        assert_eq!(details.label, "CCA-U #3");
        assert_eq!(
            details.parts,
            ["RG 10", "granted 1.0 MB", "valid 60 s", "RG 20", "4012 CREDIT_LIMIT_REACHED"]
        );
        let symbol = Some("SUCCESS".to_owned());
        assert_eq!(details.outcome, Some(Outcome { code: 2001, symbol }));
    }

    #[test]
    fn octets_are_shown_as_people_say_them() {
        let shown = [0, 999, 1000, 1_500, 999_950, 1_000_000, 2_500_000_000, u64::MAX].map(octets);
        assert_eq!(
            shown,
            ["0 B", "999 B", "1.0 kB", "1.5 kB", "1.0 MB", "1.0 MB", "2.5 GB", "18446744.1 TB"]
        );
    }
}
