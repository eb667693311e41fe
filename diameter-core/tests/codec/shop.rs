//! An application as the generator would write it: orders, of parts that have parts.

use diameter_core::plumbing::{Avps, Contents, Room, normalize};
use diameter_core::{
    AdditionalAvps, Address, Answer, AnyAvps, ApplicationDescription, Avp, AvpKey, Command,
    CommandDescription, CommandFlags, DiameterIdentity, Dictionary, Encoder, Grammar, Group, Item,
    List, Mandatory, Request, Time, UnlistedAvps, Unread, Utf8String,
};

pub(crate) const APPLICATION_ID: u32 = 16_777_999;
pub(crate) const VENDOR: u32 = 99_999;

diameter_core::enumerated! {
    /// Kind (1005).
    pub struct Kind(i32) {
        RETAIL = 0, "RETAIL";
        WHOLESALE = 1, "WHOLESALE";
    }
}

use Mandatory::{May, Must, MustNot};

pub(crate) static SESSION_ID: Avp<Utf8String> = Avp::new("Session-Id", 263, 0, Must);
pub(crate) static ORIGIN_HOST: Avp<DiameterIdentity> = Avp::new("Origin-Host", 264, 0, Must);
pub(crate) static ORIGIN_REALM: Avp<DiameterIdentity> = Avp::new("Origin-Realm", 296, 0, Must);
pub(crate) static RESULT_CODE: Avp<u32> = Avp::new("Result-Code", 268, 0, Must);
pub(crate) static FAILED_AVP: Avp<FailedAvp> = Avp::new("Failed-AVP", 279, 0, Must);
pub(crate) static NUMBER: Avp<u32> = Avp::new("Order-Number", 1001, 0, Must);
pub(crate) static NOTE: Avp<Utf8String> = Avp::new("Note", 1002, VENDOR, MustNot);
pub(crate) static PART: Avp<Part> = Avp::new("Part", 1003, VENDOR, Must);
pub(crate) static ITEM: Avp<u32> = Avp::new("Item", 1004, 0, Must);
pub(crate) static KIND: Avp<Kind> = Avp::new("Kind", 1005, 0, Must);
pub(crate) static PLACED_AT: Avp<Time> = Avp::new("Placed-At", 1006, 0, May);
pub(crate) static SHOP: Avp<Address> = Avp::new("Shop", 1007, 0, May);
pub(crate) static WEIGHT: Avp<u64> = Avp::new("Weight", 1010, VENDOR, Must);
/// Of this application, in no grammar.
pub(crate) static TIER: Avp<u32> = Avp::new("Tier", 1020, 0, May);
/// Of a dictionary that this one imports.
pub(crate) static NEAR: Avp<u32> = Avp::new("Near", 1031, 0, May);
/// Of a dictionary that the imported one imports.
pub(crate) static FAR: Avp<u32> = Avp::new("Far", 1032, 0, May);
/// Of a dictionary that nobody imports.
pub(crate) static ELSEWHERE: Avp<u32> = Avp::new("Elsewhere", 1033, 0, May);

/// An AVP of the vendor's.
pub(crate) const fn of_vendor(code: u32) -> AvpKey {
    AvpKey { vendor_id: VENDOR, code }
}

static FAR_DICTIONARY: Dictionary = dictionary("far", &[&FAR_AVP], &[]);
static NEAR_DICTIONARY: Dictionary = dictionary("near", &[&NEAR_AVP], &[&FAR_DICTIONARY]);
pub(crate) static ELSEWHERE_DICTIONARY: Dictionary = dictionary("else", &[&ELSEWHERE_AVP], &[]);

use diameter_core::AvpDescription;

static FAR_AVP: AvpDescription = untyped("Far", 1032);
static NEAR_AVP: AvpDescription = untyped("Near", 1031);
static ELSEWHERE_AVP: AvpDescription = untyped("Elsewhere", 1033);

const fn untyped(name: &'static str, code: u32) -> AvpDescription {
    AvpDescription::untyped(name, AvpKey::ietf(code), May, diameter_core::Format::Unsigned32)
}

const fn dictionary(
    name: &'static str,
    avps: &'static [&'static AvpDescription],
    imports: &'static [&'static Dictionary],
) -> Dictionary {
    Dictionary { name, spec: "", applications: &[], avps, imports }
}

pub(crate) static DICTIONARY: Dictionary = Dictionary {
    name: "shop",
    spec: "",
    applications: &[ApplicationDescription {
        id: APPLICATION_ID,
        name: "Shop",
        vendor_id: None,
        commands: &[&ORDER, &ORDER_ANSWER],
    }],
    avps: &[
        SESSION_ID.description(),
        ORIGIN_HOST.description(),
        RESULT_CODE.description(),
        FAILED_AVP.description(),
        ORIGIN_REALM.description(),
        NUMBER.description(),
        ITEM.description(),
        KIND.description(),
        PLACED_AT.description(),
        SHOP.description(),
        TIER.description(),
        NOTE.description(),
        PART.description(),
        WEIGHT.description(),
    ],
    imports: &[&NEAR_DICTIONARY],
};

static ORDER: CommandDescription = CommandDescription {
    name: "Order-Request",
    abbreviation: "OR",
    code: Some(1),
    application_id: APPLICATION_ID,
    flags: CommandFlags(0xc0),
    grammar: &ORDER_GRAMMAR,
    dictionary: &DICTIONARY,
    answer: Some(&ORDER_ANSWER),
    normalize: normalize::<Order>,
};

static ORDER_GRAMMAR: Grammar = Grammar {
    name: "Order-Request",
    items: &[
        Item::fixed(SESSION_ID.description()),
        Item::required(ORIGIN_HOST.description()),
        Item::required(ORIGIN_REALM.description()),
        Item::required(NUMBER.description()),
        Item::required(ITEM.description()).times(1, Some(2)),
        Item::optional(NOTE.description()),
        Item::repeated(PART.description()),
        Item::optional(KIND.description()),
        Item::optional(PLACED_AT.description()),
        Item::optional(SHOP.description()),
        Item::optional(FAILED_AVP.description()),
        Item::any(),
    ],
};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Order {
    pub(crate) session_id: Utf8String,
    pub(crate) origin_host: DiameterIdentity,
    pub(crate) origin_realm: DiameterIdentity,
    pub(crate) number: u32,
    pub(crate) item: List<u32, 1, 2>,
    pub(crate) note: Option<Utf8String>,
    pub(crate) part: Vec<Part>,
    pub(crate) kind: Option<Kind>,
    pub(crate) placed_at: Option<Time>,
    pub(crate) shop: Option<Address>,
    pub(crate) failed_avp: Option<FailedAvp>,
    pub(crate) additional_avps: AdditionalAvps,
}

impl Contents for Order {
    const GRAMMAR: &'static Grammar = &ORDER_GRAMMAR;
    const REQUIRED: u32 = 5;

    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            number: unread.value(),
            item: unread.list(),
            note: None,
            part: Vec::new(),
            kind: None,
            placed_at: None,
            shop: None,
            failed_avp: None,
            additional_avps: AdditionalAvps::default(),
        }
    }

    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 1001) => received.one(3, 3, &mut self.number),
            (0, 1004) => received.bounded(4, 4, &mut self.item),
            (VENDOR, 1002) => received.optional(5, &mut self.note),
            (VENDOR, 1003) => received.many(6, &mut self.part),
            (0, 1005) => received.optional(7, &mut self.kind),
            (0, 1006) => received.optional(8, &mut self.placed_at),
            (0, 1007) => received.optional(9, &mut self.shop),
            (0, 279) => received.optional(10, &mut self.failed_avp),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&SESSION_ID, &self.session_id);
        avps.one(&ORIGIN_HOST, &self.origin_host);
        avps.one(&ORIGIN_REALM, &self.origin_realm);
        avps.one(&NUMBER, &self.number);
        avps.many(&ITEM, &self.item);
        avps.optional(&NOTE, &self.note);
        avps.many(&PART, &self.part);
        avps.optional(&KIND, &self.kind);
        avps.optional(&PLACED_AT, &self.placed_at);
        avps.optional(&SHOP, &self.shop);
        avps.optional(&FAILED_AVP, &self.failed_avp);
        avps.additional(&ORDER_GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl Command for Order {
    const DESCRIPTION: &'static CommandDescription = &ORDER;
}

impl Request for Order {
    type Answer = OrderAnswer;
}

static ORDER_ANSWER: CommandDescription = CommandDescription {
    name: "Order-Answer",
    abbreviation: "OA",
    code: Some(1),
    application_id: APPLICATION_ID,
    flags: CommandFlags(0x40),
    grammar: &ANSWER_GRAMMAR,
    dictionary: &DICTIONARY,
    answer: None,
    normalize: normalize::<OrderAnswer>,
};

static ANSWER_GRAMMAR: Grammar = Grammar {
    name: "Order-Answer",
    items: &[
        Item::fixed(SESSION_ID.description()),
        Item::required(RESULT_CODE.description()),
        Item::required(ORIGIN_HOST.description()),
        Item::required(ORIGIN_REALM.description()),
        Item::required(NUMBER.description()),
        Item::any(),
    ],
};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OrderAnswer {
    pub(crate) session_id: Utf8String,
    pub(crate) result_code: u32,
    pub(crate) origin_host: DiameterIdentity,
    pub(crate) origin_realm: DiameterIdentity,
    pub(crate) number: u32,
    pub(crate) additional_avps: AdditionalAvps,
}

impl Contents for OrderAnswer {
    const GRAMMAR: &'static Grammar = &ANSWER_GRAMMAR;
    const REQUIRED: u32 = 5;

    fn placeholder(unread: Unread) -> Self {
        Self {
            session_id: unread.value(),
            result_code: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            number: unread.value(),
            additional_avps: AdditionalAvps::default(),
        }
    }

    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 263) => received.one(0, 0, &mut self.session_id),
            (0, 268) => received.one(1, 1, &mut self.result_code),
            (0, 264) => received.one(2, 2, &mut self.origin_host),
            (0, 296) => received.one(3, 3, &mut self.origin_realm),
            (0, 1001) => received.one(4, 4, &mut self.number),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&SESSION_ID, &self.session_id);
        avps.one(&RESULT_CODE, &self.result_code);
        avps.one(&ORIGIN_HOST, &self.origin_host);
        avps.one(&ORIGIN_REALM, &self.origin_realm);
        avps.one(&NUMBER, &self.number);
        avps.additional(&ANSWER_GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl Command for OrderAnswer {
    const DESCRIPTION: &'static CommandDescription = &ORDER_ANSWER;
}

impl Answer for OrderAnswer {}

/// A group without `* [ AVP ]`, which can hold another of its kind.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) weight: u64,
    pub(crate) part: Option<Box<Part>>,
    pub(crate) unlisted_avps: UnlistedAvps,
}

static PART_GRAMMAR: Grammar = Grammar {
    name: "Part",
    items: &[Item::required(WEIGHT.description()), Item::optional(PART.description())],
};

impl Contents for Part {
    const GRAMMAR: &'static Grammar = &PART_GRAMMAR;
    const REQUIRED: u32 = 1;

    fn placeholder(unread: Unread) -> Self {
        Self { weight: unread.value(), part: None, unlisted_avps: UnlistedAvps::default() }
    }

    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (VENDOR, 1010) => received.one(0, 0, &mut self.weight),
            (VENDOR, 1003) => received.optional_boxed(1, &mut self.part),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&WEIGHT, &self.weight);
        avps.optional_boxed(&PART, &self.part);
        avps.additional(&PART_GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

impl Group for Part {}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FailedAvp {
    pub(crate) avps: AnyAvps,
}

static FAILED_AVP_GRAMMAR: Grammar =
    Grammar { name: "Failed-AVP", items: &[Item::any().times(1, None)] };

impl Contents for FailedAvp {
    const GRAMMAR: &'static Grammar = &FAILED_AVP_GRAMMAR;
    const REQUIRED: u32 = 0;

    fn placeholder(unread: Unread) -> Self {
        Self { avps: unread.anything() }
    }

    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.anything(&mut self.avps);
    }

    fn anything(&mut self) -> Option<&mut AnyAvps> {
        Some(&mut self.avps)
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.anything(&self.avps);
        avps.end()
    }
}

impl Group for FailedAvp {}
