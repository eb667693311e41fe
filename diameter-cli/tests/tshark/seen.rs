//! A message as `diameter decode --json` prints it, and as tshark does with `-T pdml`.

use std::net::IpAddr;
use std::time::UNIX_EPOCH;

use roxmltree::{Document, Node};
use serde_json::Value;

/// What both say of a message's header.
#[derive(Debug, PartialEq)]
struct Header {
    flags: u8,
    /// Command code, Application-Id, hop-by-hop and end-to-end identifier.
    numbers: [u32; 4],
}

/// What both say of an AVP, but for its value.
#[derive(Debug, PartialEq)]
struct Avp {
    /// How many groups are around it.
    depth: usize,
    code: u32,
    vendor_id: Option<u32>,
    flags: u8,
    /// With the header, without padding.
    length: usize,
}

/// A message in our JSON.
#[derive(Debug)]
pub(crate) struct Here {
    header: Header,
    avps: Vec<Value>,
}

/// A message in tshark's XML.
#[derive(Debug)]
pub(crate) struct There {
    header: Header,
    /// With their data.
    avps: Vec<(Avp, Vec<u8>)>,
}

impl Here {
    pub(crate) fn new(message: &Value) -> Self {
        let number = |name: &str| u32::try_from(message[name].as_u64().unwrap()).unwrap();
        let numbers = ["code", "application_id", "hop_by_hop_id", "end_to_end_id"].map(number);
        let flags = bits(message, &[('R', 0x80), ('P', 0x40), ('E', 0x20), ('T', 0x10)]);
        Self {
            header: Header { flags, numbers },
            avps: message["avps"].as_array().unwrap().clone(),
        }
    }

    /// Asserts that tshark says the same.
    #[track_caller]
    pub(crate) fn assert_agrees(&self, there: &There) {
        assert_eq!(self.header, there.header);
        let mut theirs = there.avps.iter();
        assert_avps(&self.avps, 0, &mut theirs);
        assert_eq!(theirs.next(), None, "{self:?}");
    }
}

impl There {
    /// The Diameter messages of all packets.
    pub(crate) fn all(pdml: &str) -> Vec<Self> {
        let document = Document::parse(pdml).unwrap();
        let messages = document.descendants().filter(|node| {
            node.has_tag_name("proto") && node.attribute("name") == Some("diameter")
        });
        messages.map(Self::new).collect()
    }

    fn new(message: Node<'_, '_>) -> Self {
        let number = |name: &str| {
            let text = fields(message, name).next().unwrap().attribute("show").unwrap();
            match text.strip_prefix("0x") {
                Some(digits) => u32::from_str_radix(digits, 16).unwrap(),
                None => text.parse().unwrap(),
            }
        };
        let numbers = ["cmd.code", "applicationId", "hopbyhopid", "endtoendid"];
        let header = Header { flags: number("flags") as u8, numbers: numbers.map(number) };
        Self { header, avps: fields(message, "avp").map(Self::avp).collect() }
    }

    fn avp(avp: Node<'_, '_>) -> (Avp, Vec<u8>) {
        let own = |wanted: &str| {
            let name = format!("diameter.avp.{wanted}");
            let mut fields = avp.children().filter(|it| it.attribute("name") == Some(&name));
            fields.find_map(|it| it.attribute("show"))
        };
        let octets = octets(avp.attribute("value").unwrap());
        let flags = own("flags").unwrap().strip_prefix("0x").unwrap();
        let seen = Avp {
            depth: avp
                .ancestors()
                .filter(|it| it.attribute("name") == Some("diameter.avp"))
                .count()
                - 1,
            code: own("code").unwrap().parse().unwrap(),
            vendor_id: own("vendorId").map(|id| id.parse().unwrap()),
            flags: u8::from_str_radix(flags, 16).unwrap(),
            length: own("len").unwrap().parse().unwrap(),
        };
        let header = if seen.vendor_id.is_some() { 12 } else { 8 };
        let data = octets[header..seen.length].to_vec();
        (seen, data)
    }
}

/// Asserts that AVPs, and those in groups behind their groups, are those of tshark; returns their octets on the
/// wire, padding included.
#[track_caller]
fn assert_avps<'a>(
    avps: &[Value],
    depth: usize,
    theirs: &mut impl Iterator<Item = &'a (Avp, Vec<u8>)>,
) -> usize {
    let mut octets = 0;
    for avp in avps {
        let (there, data) = theirs.next().unwrap_or_else(|| panic!("tshark does not see {avp}"));
        let vendor_id = avp["vendor_id"].as_u64().map(|id| u32::try_from(id).unwrap());
        let value = match avp["avps"].as_array() {
            Some(avps) => assert_avps(avps, depth + 1, theirs),
            None => {
                assert_value(avp, data);
                data.len()
            }
        };
        let here = Avp {
            depth,
            code: u32::try_from(avp["code"].as_u64().unwrap()).unwrap(),
            vendor_id,
            flags: bits(avp, &[('V', 0x80), ('M', 0x40), ('P', 0x20)]),
            length: if vendor_id.is_some() { 12 } else { 8 } + value,
        };
        assert_eq!(&here, there, "{avp}");
        octets += here.length.next_multiple_of(4);
    }
    octets
}

/// Asserts that a value is what tshark's octets say.
#[track_caller]
fn assert_value(avp: &Value, data: &[u8]) {
    let is_same = match &avp["value"] {
        Value::Null => octets(avp["octets"].as_str().unwrap()) == data,
        Value::Number(number) => is_number(number, data),
        Value::String(text) => is_text(text, data),
        other => panic!("{other} is no value"),
    };
    assert!(is_same, "{avp} but {data:02x?}");
}

fn is_number(number: &serde_json::Number, data: &[u8]) -> bool {
    if let Some(float) = number.as_f64().filter(|_| number.is_f64()) {
        return data == (float as f32).to_be_bytes() || data == float.to_be_bytes();
    }
    let number = number.as_i128().unwrap();
    match *data {
        [a, b, c, d] => {
            let octets = [a, b, c, d];
            number == u32::from_be_bytes(octets).into()
                || number == i32::from_be_bytes(octets).into()
        }
        [a, b, c, d, e, f, g, h] => {
            let octets = [a, b, c, d, e, f, g, h];
            number == u64::from_be_bytes(octets).into()
                || number == i64::from_be_bytes(octets).into()
        }
        _ => false,
    }
}

/// Text stands for itself, for an address with its family (RFC 6733, 4.3.1), or for a time since 1900.
fn is_text(text: &str, data: &[u8]) -> bool {
    let address = |address: IpAddr| match address {
        IpAddr::V4(address) => [&[0, 1][..], &address.octets()].concat(),
        IpAddr::V6(address) => [&[0, 2][..], &address.octets()].concat(),
    };
    let seconds = |time: std::time::SystemTime| {
        let since_1970 = time.duration_since(UNIX_EPOCH).unwrap().as_secs();
        ((since_1970 + 2_208_988_800) as u32).to_be_bytes()
    };
    text.as_bytes() == data
        || text.parse().is_ok_and(|parsed| address(parsed) == data)
        || humantime::parse_rfc3339(text).is_ok_and(|time| seconds(time) == data)
}

/// The flags of a header in JSON.
fn bits(object: &Value, letters: &[(char, u8)]) -> u8 {
    let named = object["flags"].as_str().unwrap().chars();
    let bit = |letter| letters.iter().find(|(known, _)| *known == letter).unwrap().1;
    named.map(bit).sum::<u8>() + u8::try_from(object["reserved"].as_u64().unwrap_or(0)).unwrap()
}

/// The fields of Diameter with this name below a node.
fn fields<'a, 'input>(
    node: Node<'a, 'input>,
    name: &str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    let name = format!("diameter.{name}");
    node.descendants().filter(move |it| it.attribute("name") == Some(&name))
}

fn octets(digits: &str) -> Vec<u8> {
    let pairs = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]);
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}
