//! Wildcards with bounds, `{ AVP }` and `*2[ AVP ]`: the generator knows them, and no specification at
//! hand has one.

use diameter_core::plumbing::{Avps, Contents, Room};
use diameter_core::{
    Avp, DecodeErrors, Encoder, Grammar, Group, Item, List, Mandatory, RawAvp, Unread,
};
use diameter_tests::wire::{self, V};

/// `{ AVP }`
#[derive(Clone, Debug, PartialEq)]
struct One {
    avp: RawAvp,
}

/// `*2[ AVP ]`
#[derive(Clone, Debug, Default, PartialEq)]
struct Pair {
    avps: List<RawAvp, 0, 2>,
}

static ONE: Avp<One> = Avp::new("One", 1, 99_999, Mandatory::May);
static PAIR: Avp<Pair> = Avp::new("Pair", 2, 99_999, Mandatory::May);

static ONE_GRAMMAR: Grammar = Grammar { name: "One", items: &[Item::any().times(1, Some(1))] };
static PAIR_GRAMMAR: Grammar = Grammar { name: "Pair", items: &[Item::any().times(0, Some(2))] };

impl Group for One {}

impl Contents for One {
    const GRAMMAR: &'static Grammar = &ONE_GRAMMAR;
    const REQUIRED: u32 = 1;

    fn placeholder(unread: Unread) -> Self {
        Self { avp: unread.raw() }
    }

    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional_one(0, 0, &mut self.avp);
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.additional(&ONE_GRAMMAR, std::slice::from_ref(&self.avp));
        avps.end()
    }
}

impl Group for Pair {}

impl Contents for Pair {
    const GRAMMAR: &'static Grammar = &PAIR_GRAMMAR;
    const REQUIRED: u32 = 0;

    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    fn decode_avp(&mut self, _: (u32, u32), received: &mut Avps<'_, '_>) {
        received.additional_up_to(0, &mut self.avps);
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.additional(&PAIR_GRAMMAR, &self.avps);
        avps.end()
    }
}

fn avps(count: u8) -> Vec<RawAvp> {
    (0..count).map(|value| wire::avp((99_999, 100), V, [value; 4])).collect()
}

fn codes(errors: &DecodeErrors) -> Vec<(u32, usize)> {
    errors.iter().map(|error| (error.result_code().0, error.offset())).collect()
}

#[test]
fn one_avp_of_any_kind_must_be_there_and_no_second() {
    let one = |count| wire::group(&ONE, &avps(count)).value::<One>();
    assert_eq!(codes(&one(0).unwrap_err()), [(5005, 0)]);
    assert_eq!(one(1).map(|one| one.avp), Ok(avps(1).remove(0)));
    assert_eq!(codes(&one(2).unwrap_err()), [(5009, 28)]);
}

#[test]
fn avps_beyond_the_bound_of_a_wildcard_are_reported_as_5009() {
    let pair = |count| wire::group(&PAIR, &avps(count)).value::<Pair>();
    for count in 0..=2 {
        let kept = pair(count).map(|pair| pair.avps.into_vec());
        assert_eq!(kept, Ok(avps(count)));
    }
    assert_eq!(codes(&pair(4).unwrap_err()), [(5009, 44), (5009, 60)]);
}
