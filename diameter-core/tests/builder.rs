//! Builders whose states are named as what the macro itself could have for a name.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Room};
use diameter_core::{Encoder, Grammar, Group, Unread};

static GRAMMAR: Grammar = Grammar { name: "Acme-Set", items: &[] };

/// A group with as many required AVPs as there are letters before `G`.
#[derive(Clone, Debug, PartialEq)]
pub struct AcmeSet {
    one: u32,
    two: u32,
    three: u32,
    four: u32,
    five: u32,
    six: u32,
}

impl Group for AcmeSet {}

impl Contents for AcmeSet {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    fn placeholder(_: Unread) -> Self {
        Self { one: 0, two: 0, three: 0, four: 0, five: 0, six: 0 }
    }

    fn decode_avp(&mut self, _: (u32, u32), _: &mut Avps<'_, '_>) {}

    fn encode_avps<'r>(&self, _: &mut Encoder, room: Room<'r>) -> Room<'r> {
        room
    }
}

mod required {
    diameter_core::required_avps! {
        Number "required AVP Number is not set";
    }
}

diameter_core::builder! {
    AcmeSetBuilder<(A, B, C, D, E, F) = (Unset, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds group AcmeSet in Box<AcmeSet>;
    required one: IntoField<u32>, "One" => (Set, B, C, D, E, F), A: required::Number;
    required two: IntoField<u32>, "Two" => (A, Set, C, D, E, F), B: required::Number;
    required three: IntoField<u32>, "Three" => (A, B, Set, D, E, F), C: required::Number;
    required four: IntoField<u32>, "Four" => (A, B, C, Set, E, F), D: required::Number;
    required five: IntoField<u32>, "Five" => (A, B, C, D, Set, F), E: required::Number;
    required six: IntoField<u32>, "Six" => (A, B, C, D, E, Set), F: required::Number;
}

#[test]
fn states_are_as_many_as_required_avps() {
    let builder = AcmeSet::builder().one(1).two(2).three(3).four(4).five(5).six(6);
    let field: Option<AcmeSet> = builder.clone().into_field();
    assert_eq!(field, Some(builder.build()));
}
