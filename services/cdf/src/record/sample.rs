//! Requests made by chance, as the tables say that they may be: for tests of what comes out of them.

use diameter_core::{AvpDescription, Format, Message};
use diameter_session::Timestamp;

use super::tables::{Notation, Path, Shape, Type, avps, is_group, tables};
use super::{Cause, Kind, Limits, Maker, Record};

/// A generator of numbers (xorshift).
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn one_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    fn octets(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.below(256) as u8).collect()
    }
}

/// An AVP.
pub(super) fn avp(name: &str, value: &[u8]) -> Vec<u8> {
    let known = avps().get(name).unwrap_or_else(|| panic!("{name} is in no dictionary"));
    of(known, value)
}

/// A group.
pub(super) fn group(name: &str, avps: &[Vec<u8>]) -> Vec<u8> {
    avp(name, &avps.concat())
}

fn of(known: &AvpDescription, value: &[u8]) -> Vec<u8> {
    let vendor = known.key.vendor_id;
    let header = if vendor == 0 { 8 } else { 12 };
    let mut avp = known.key.code.to_be_bytes().to_vec();
    avp.push(if vendor == 0 { 0x40 } else { 0xC0 });
    avp.extend(&(header + value.len() as u32).to_be_bytes()[1..]);
    if vendor != 0 {
        avp.extend(vendor.to_be_bytes());
    }
    avp.extend(value);
    avp.resize(avp.len().next_multiple_of(4), 0);
    avp
}

/// An Accounting-Request of a session; `record_type` as on the wire.
pub(super) fn acr(number: u32, record_type: u32, flags: u8, more: &[Vec<u8>]) -> Message {
    let mut octets = vec![1, 0, 0, 0, flags, 0, 1, 15, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 2];
    octets.extend(avp("Session-Id", b"pgw.example.net;1;2"));
    octets.extend(avp("Origin-Host", b"pgw.example.net"));
    octets.extend(avp("Accounting-Record-Type", &record_type.to_be_bytes()));
    octets.extend(avp("Accounting-Record-Number", &number.to_be_bytes()));
    octets.extend(more.concat());
    let length = octets.len() as u32;
    octets[1..4].copy_from_slice(&length.to_be_bytes()[1..]);
    Message::parse(octets).unwrap()
}

/// 2026-11-27T09:05:00Z.
pub(super) const NOW: Timestamp = Timestamp::from_secs(1_795_770_300);

/// Seconds since 1900.
pub(super) fn ntp(at: Timestamp) -> [u8; 4] {
    ((at.as_millis() / 1000 + 2_208_988_800) as u32).to_be_bytes()
}

/// A closed record of a kind, made of one to three requests.
pub(super) fn record(kind: Kind, chance: &mut Chance) -> Record {
    let maker = Maker { node: "cdf1".into(), utc_offset: chance.below(20) as i16 * 30 - 300 };
    let numbers = 1 + chance.below(3) as u32;
    let mut record = None;
    for number in 0..numbers {
        let last = numbers - 1;
        let record_type = match number {
            0 if last == 0 => 1,
            0 => 2,
            number if number == last => 4,
            _ => 3,
        };
        let message = acr(number, record_type, 0xC0, &request(kind, chance));
        let limits = Limits { octets: usize::MAX, changes: None, ..Limits::default() };
        match &mut record {
            None => record = Some(Record::open(&message, maker.clone(), &limits, NOW).unwrap().0),
            Some(record) => drop(record.update(&message, &limits, NOW).unwrap()),
        }
    }
    let mut record = record.unwrap();
    assert_eq!(record.kind, kind);
    record.part = chance.one_in(2).then(|| 1 + chance.below(300) as u32);
    record.is_retransmitted = chance.one_in(2);
    record.close(Cause::Normal, chance.below(1 << 32) as u32, NOW);
    record
}

/// The AVPs of a request that feeds a record of a kind.
fn request(kind: Kind, chance: &mut Chance) -> Vec<Vec<u8>> {
    let of = tables().get(tables().record(kind).unwrap());
    let mut avps = Vec::new();
    for path in &of.paths {
        avps.extend(node(of, path, kind, chance));
    }
    avps
}

/// The AVP of a path, with what tells the kind.
fn node(of: &Type, path: &Path, kind: Kind, chance: &mut Chance) -> Option<Vec<u8>> {
    let name = path.avp.name;
    let tells = match name {
        "Node-Functionality" => Some(match kind {
            Kind::Pcscf => 1,
            Kind::Icscf => 2,
            Kind::Mrfc => 3,
            Kind::Mgcf => 4,
            Kind::Bgcf => 5,
            Kind::As | Kind::MmTel => 6,
            Kind::Ibcf => 7,
            Kind::Ecscf => 11,
            Kind::Trf => 13,
            Kind::Tf => 14,
            Kind::Atcf => 15,
            _ => 0,
        }),
        "SMS-Node" => Some(if matches!(kind, Kind::IsmSmo | Kind::IsmSmt) { 1 } else { 3 }),
        "SM-Message-Type" => Some(match kind {
            Kind::ScSmt | Kind::IsmSmt => [1, 4][chance.below(2) as usize],
            Kind::ScDvtT4 => 3,
            Kind::ScSmoT4 => 5,
            _ => 0,
        }),
        _ => None,
    };
    if let Some(number) = tells {
        return Some(self::of(path.avp, &i32::to_be_bytes(number)));
    }
    let needed = ["Service-Information", "SMS-Information", "IMS-Information", "MMTel-Information"];
    let needed = needed.contains(&name)
        || (matches!(kind, Kind::Pgw | Kind::Sgw) && name == "PS-Information")
        || (kind == Kind::Sgw && name == "SGW-Address")
        || is_group(path.avp) && path.is_covered && name == "SM-Message-Type";
    if !needed && chance.one_in(3) {
        return None;
    }
    let mut inner = Vec::new();
    if let Some(select) = &path.select {
        let value = if select.is_any_of { select.values[0] } else { 0 };
        let key = select.key;
        let select = avps().values().find(|avp| avp.key == key).unwrap();
        inner.push(self::of(select, &(value as u32).to_be_bytes()));
    }
    if name == "SMS-Information" && !path.children.iter().any(|it| it.avp.name == "SMS-Node") {
        inner.push(avp("SMS-Node", &3_u32.to_be_bytes()));
    }
    if name == "SMS-Information" && !path.children.iter().any(|it| it.avp.name == "SM-Message-Type")
    {
        let number = if kind == Kind::ScDvtT4 { 3_u32 } else { 5 };
        inner.push(avp("SM-Message-Type", &number.to_be_bytes()));
    }
    for child in &path.children {
        inner.extend(node(of, child, kind, chance));
    }
    let taker = path.takers.first().and_then(|at| of.members.get(*at));
    let taker = taker.map(|member| tables().get(member.type_id));
    let taker = taker.map(|it| match it.shape {
        Shape::List { element, .. } => tables().get(element),
        _ => it,
    });
    if is_group(path.avp) {
        for path in taker.filter(|_| path.children.is_empty()).iter().flat_map(|it| &it.paths) {
            inner.extend(node(taker.unwrap(), path, kind, chance));
        }
        return Some(self::of(path.avp, &inner.concat()));
    }
    Some(self::of(path.avp, &leaf(path.avp, taker, chance)))
}

/// A value of an AVP that its field takes, most of the time.
fn leaf(known: &AvpDescription, taker: Option<&Type>, chance: &mut Chance) -> Vec<u8> {
    let digits = |chance: &mut Chance, length: u64| -> Vec<u8> {
        (0..length).map(|_| b'0' + chance.below(10) as u8).collect()
    };
    match (taker.map(|it| (it.name, it.notation)), known.format) {
        (Some(("InvolvedParty", _)), Format::Utf8String) => {
            let scheme = ["sip:", "sips:", "tel:+", "urn:service:", "+", "anonymous@"];
            let mut party = scheme[chance.below(6) as usize].as_bytes().to_vec();
            let length = 4 + chance.below(8);
            party.extend(digits(chance, length));
            party
        }
        (Some((_, Notation::Plmn)), Format::Utf8String) => {
            let length = 5 + chance.below(2);
            digits(chance, length)
        }
        (Some((_, Notation::Digits)), Format::OctetString) => digits(chance, 16),
        (Some((_, Notation::Digits | Notation::Number)), Format::Utf8String) => {
            // 17 and more digits are more than an IMSI can have.
            let length = 5 + chance.below(13);
            digits(chance, length)
        }
        (Some(("ChargingCharacteristics", _)), _) => format!("{:04x}", chance.below(65_536)).into(),
        (Some(("APNSelectionMode", _)), _) => digits(chance, 1),
        (Some((_, Notation::Number)), Format::Address) => [vec![0, 8], digits(chance, 11)].concat(),
        (_, Format::Address) if chance.one_in(2) => [vec![0, 1], chance.octets(4)].concat(),
        (_, Format::Address) => [vec![0, 2], chance.octets(16)].concat(),
        (_, Format::Time) => {
            // From 2000 to 2036.
            let seconds = 3_155_673_600 + chance.below(1_000_000_000) as u32;
            seconds.to_be_bytes().to_vec()
        }
        (Some(("ChangeCondition" | "ServiceConditionChange", _)), _) => {
            (chance.below(48) as u32).to_be_bytes().to_vec()
        }
        (_, Format::Enumerated | Format::Integer32) => {
            (chance.below(6) as u32).to_be_bytes().to_vec()
        }
        (Some(("PresenceReportingAreaStatus", _)), _) => {
            (chance.below(4) as u32).to_be_bytes().to_vec()
        }
        (Some(("Milliseconds", _)), _) => (chance.below(1000) as u32).to_be_bytes().to_vec(),
        (_, Format::Unsigned32) => (chance.below(1 << 32) as u32).to_be_bytes().to_vec(),
        (_, Format::Unsigned64) => chance.0.wrapping_mul(3).to_be_bytes().to_vec(),
        (Some(("RATType" | "SecondaryRATType", _)), _) => chance.octets(1),
        (Some(("ChargingID", _)), _) => chance.octets(4),
        (taker, Format::OctetString) => {
            let length = match taker {
                Some(("MSTimeZone" | "CSGId", _)) => 2,
                Some(("SMSStatus", _)) => 1,
                _ => 1 + chance.below(20) as usize,
            };
            chance.octets(length)
        }
        _ => {
            let length = 1 + chance.below(30);
            (0..length).map(|_| b'a' + chance.below(26) as u8).collect()
        }
    }
}
