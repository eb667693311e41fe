//! What tshark prints, `-T pdml`: a tree of fields for each packet.

use roxmltree::{Document, Node, ParsingOptions};

/// A Diameter message as tshark sees it.
#[derive(Debug)]
pub(crate) struct Dissected {
    pub(crate) flags: u8,
    pub(crate) command_code: u32,
    pub(crate) application_id: u32,
    pub(crate) avps: Vec<SeenAvp>,
    /// Malformed items, and expert items of severity warning and error.
    pub(crate) complaints: Vec<String>,
}

/// An AVP as somebody sees it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SeenAvp {
    /// How many groups are around it.
    pub(crate) depth: usize,
    pub(crate) vendor_id: u32,
    pub(crate) code: u32,
    pub(crate) flags: u8,
    /// Of the value, without padding.
    pub(crate) length: usize,
    /// The value, when it is a number.
    pub(crate) number: Option<i128>,
}

const WARNING: u32 = 0x0060_0000;

/// The Diameter messages of all packets.
pub(crate) fn read(pdml: &str) -> Vec<Dissected> {
    let document = Document::parse_with_options(pdml, ParsingOptions::default()).unwrap();
    let packets = document.descendants().filter(|node| node.has_tag_name("packet"));
    packets
        .flat_map(|packet| {
            let protocols: Vec<Node<'_, '_>> = packet.children().filter(Node::is_element).collect();
            let is_malformed = protocols.iter().any(|it| name(*it) == "_ws.malformed");
            let messages = protocols.into_iter().filter(|it| name(*it) == "diameter");
            messages.map(move |message| message_of(message, is_malformed)).collect::<Vec<_>>()
        })
        .collect()
}

fn message_of(message: Node<'_, '_>, is_malformed: bool) -> Dissected {
    let mut complaints: Vec<String> = message
        .descendants()
        .filter(|it| name(*it) == "_ws.expert" || name(*it) == "_ws.malformed")
        .filter(|it| severity(*it).is_none_or(|severity| severity >= WARNING))
        .map(|it| text(it, "_ws.expert.message").unwrap_or("malformed").to_owned())
        .collect();
    if is_malformed {
        complaints.push("malformed".to_owned());
    }
    let mut avps = Vec::new();
    add_avps(message, 0, &mut avps);
    Dissected {
        flags: octet(message, "diameter.flags"),
        command_code: number(message, "diameter.cmd.code").unwrap(),
        application_id: number(message, "diameter.applicationId").unwrap(),
        avps,
        complaints,
    }
}

fn severity(expert: Node<'_, '_>) -> Option<u32> {
    number(expert, "_ws.expert.severity")
}

/// Appends the AVPs below this node in their order, those inside a group after the group.
fn add_avps(node: Node<'_, '_>, depth: usize, avps: &mut Vec<SeenAvp>) {
    for child in node.children().filter(Node::is_element) {
        if name(child) == "diameter.avp" {
            avps.push(avp(child, depth));
            add_avps(child, depth + 1, avps);
        } else {
            add_avps(child, depth, avps);
        }
    }
}

fn avp(avp: Node<'_, '_>, depth: usize) -> SeenAvp {
    let field = |wanted| {
        let fields = avp.children().filter(Node::is_element);
        fields.filter(|it| name(*it) == wanted).find_map(|it| it.attribute("show"))
    };
    let vendor_id = field("diameter.avp.vendorId").map(|id| id.parse().unwrap());
    let header = if vendor_id.is_some() { 12 } else { 8 };
    let length: usize = field("diameter.avp.len").unwrap().parse().unwrap();
    let is_value = |it: &Node<'_, '_>| {
        name(*it).starts_with("diameter.") && !name(*it).starts_with("diameter.avp")
    };
    let value = avp.children().filter(Node::is_element).find(is_value);
    SeenAvp {
        depth,
        vendor_id: vendor_id.unwrap_or_default(),
        code: field("diameter.avp.code").unwrap().parse().unwrap(),
        flags: octet(avp, "diameter.avp.flags"),
        length: length - header,
        number: value.and_then(|value| value.attribute("show")?.parse().ok()),
    }
}

fn name<'a>(node: Node<'a, '_>) -> &'a str {
    node.attribute("name").unwrap_or_default()
}

fn text<'a>(node: Node<'a, '_>, field: &str) -> Option<&'a str> {
    node.descendants().find(|it| name(*it) == field)?.attribute("show")
}

fn number<T: std::str::FromStr>(node: Node<'_, '_>, field: &str) -> Option<T> {
    text(node, field)?.parse().ok()
}

/// A field whose `show` is hexadecimal.
fn octet(node: Node<'_, '_>, field: &str) -> u8 {
    let digits = text(node, field).and_then(|text| text.strip_prefix("0x")).unwrap();
    u8::from_str_radix(digits, 16).unwrap()
}
