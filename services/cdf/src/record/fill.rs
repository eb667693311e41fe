//! Fields out of requests: each AVP goes to the fields whose path leads to it.

use diameter_core::{AvpIter, AvpKey, AvpView};
use smallvec::{SmallVec, smallvec};

use super::RequestType;
use super::avps::{self, Read, is_v4};
use super::request::{Request, find, unsigned};
use super::tables::{Path, Select, Shape, Take, Type, TypeId, is_group, tables, with_key};
use super::value::{Place, Value};

/// An AVP that no field is for.
#[derive(Clone, Debug)]
pub(super) struct Other<'a> {
    /// The number of its request.
    pub(super) request: u32,
    /// The groups around it.
    pub(super) trail: Vec<&'static str>,
    pub(super) avp: AvpView<'a>,
}

/// What is known while fields are filled from a request.
pub(super) struct Source<'a, 'o> {
    pub(super) request: &'a Request,
    pub(super) utc_offset: i16,
    pub(super) trail: Vec<&'static str>,
    pub(super) others: &'o mut Vec<Other<'a>>,
}

/// The values of a type's members so far.
pub(super) struct Fields<'a> {
    of: &'static Type,
    slots: Vec<Slot<'a>>,
}

/// Most members have one value.
type Values = SmallVec<[Value; 1]>;

#[derive(Clone, Default)]
struct Slot<'a> {
    values: Values,
    /// How many AVPs of a request have come.
    seen: (u32, u32),
    /// The AVP that was taken last: most of what a request says was said by the one before.
    taken: Option<(AvpKey, &'a [u8])>,
}

/// What becomes of AVPs of a group that no member is for.
#[derive(Clone, Copy, PartialEq)]
enum Unmatched {
    Kept,
    /// They feed something else, or are kept there.
    Left,
}

/// What feeds something although the members of a group don't say so.
#[derive(Clone, Copy, Default)]
struct Elsewhere {
    /// The condition on the group.
    select: Option<&'static Select>,
    /// What fields around the group take out of it.
    paths: &'static [Path],
}

impl Elsewhere {
    fn says(&self, key: AvpKey) -> bool {
        self.select.is_some_and(|select| select.key == key) || !with_key(self.paths, key).is_empty()
    }
}

impl<'a> Fields<'a> {
    pub(super) fn new(of: TypeId) -> Self {
        let of = tables().get(of);
        Self { of, slots: vec![Slot::default(); of.members.len()] }
    }

    /// Takes what a request has for the fields.
    pub(super) fn fill(&mut self, source: &mut Source<'a, '_>) {
        let elsewhere = Elsewhere::default();
        self.walk(source.request.avps(), &self.of.paths, Unmatched::Kept, elsewhere, source);
    }

    fn walk(
        &mut self,
        avps: AvpIter<'a>,
        paths: &'static [Path],
        unmatched: Unmatched,
        elsewhere: Elsewhere,
        source: &mut Source<'a, '_>,
    ) {
        for avp in avps.map_while(Result::ok) {
            let key = avp.key();
            let mut fits = elsewhere.says(key);
            for path in with_key(paths, key) {
                if path.select.as_ref().is_some_and(|select| !select.accepts(&avp)) {
                    continue;
                }
                fits |= path.is_covered;
                for taker in &path.takers {
                    fits |= self.take(*taker, &avp, path, source);
                }
                if !path.children.is_empty() {
                    fits = true;
                    source.trail.push(path.avp.name);
                    let unmatched = if path.is_covered { Unmatched::Left } else { unmatched };
                    let elsewhere = Elsewhere { select: path.select.as_ref(), paths: &[] };
                    self.walk(avp.avps(), &path.children, unmatched, elsewhere, source);
                    source.trail.pop();
                }
            }
            if !fits && unmatched == Unmatched::Kept {
                let (request, trail) = (source.request.number, source.trail.clone());
                source.others.push(Other { request, trail, avp });
            }
        }
    }

    /// Gives an AVP to a member; whether that says what the AVP says.
    fn take(
        &mut self,
        at: usize,
        avp: &AvpView<'a>,
        path: &'static Path,
        source: &mut Source<'a, '_>,
    ) -> bool {
        let (Some(member), Some(slot)) = (self.of.members.get(at), self.slots.get_mut(at)) else {
            return false;
        };
        let number = source.request.number;
        slot.seen = (number, if slot.seen.0 == number { slot.seen.1 + 1 } else { 1 });
        let is_taken = match member.take {
            Take::Start => {
                matches!(source.request.request_type, RequestType::Start | RequestType::Event)
            }
            Take::Stop => source.request.request_type == RequestType::Stop,
            Take::Second => slot.seen.1 == 2,
            _ => true,
        };
        if !is_taken {
            return false;
        }
        let said = (avp.key(), avp.data());
        let is_value = !is_group(path.avp) && !matches!(member.take, Take::Every | Take::Shared);
        if is_value && slot.taken == Some(said) {
            return true;
        }
        let (element, is_list) = match tables().get(member.type_id).shape {
            Shape::List { element, .. } => (element, true),
            _ => (member.type_id, false),
        };
        let elsewhere = Elsewhere { select: path.select.as_ref(), paths: &path.children };
        let read = if member.take == Take::Shared {
            group(element, avp, path.avp.name, (Unmatched::Left, elsewhere), source)
        } else if is_group(path.avp) {
            group(element, avp, path.avp.name, (Unmatched::Kept, elsewhere), source)
        } else {
            avps::read(element, avp, path.avp, source.utc_offset)
        };
        let value = match read {
            Read::Value(value) => value,
            Read::Nothing => return true,
            // What is shared is kept where else it belongs.
            Read::Unfit => return member.take == Take::Shared,
        };
        let is_said = slot.put(value, member.take, is_list);
        if is_said && is_value {
            slot.taken = Some(said);
        }
        is_said
    }

    /// The members that have a value, and what stands in for those that are needed; `None` where there is nothing for
    /// one of these. `made` knows what the maker of a record does.
    pub(super) fn finish(
        self,
        made: &dyn Fn(&str) -> Option<Value>,
    ) -> Option<Vec<(Place, Value)>> {
        let mut members = Vec::with_capacity(self.slots.len());
        for (at, (member, slot)) in self.of.members.iter().zip(self.slots).enumerate() {
            // Most of them: a record has many members, and clients tell of few.
            if slot.values.is_empty() && member.made.is_none() && member.without.is_empty() {
                if member.is_needed {
                    return None;
                }
                continue;
            }
            let is_list = matches!(tables().get(member.type_id).shape, Shape::List { .. });
            let mut values = chosen(slot.values, member.take);
            let found = match member.made {
                Some(word) => made(word),
                None if is_list => (!values.is_empty()).then_some(Value::List(values.into_vec())),
                None if values.is_empty() => None,
                None => Some(values.swap_remove(0)),
            };
            let stands_in = || match member.without.strip_prefix('@') {
                Some(word) => made(word),
                None if member.without.is_empty() => None,
                None => avps::without(member.type_id, member.without),
            };
            match found.or_else(stands_in) {
                Some(value) => members.push((Place::Member(at), value)),
                None if member.is_needed => return None,
                None => {}
            }
        }
        Some(members)
    }

    fn is_empty(&self) -> bool {
        self.slots.iter().all(|slot| slot.values.is_empty())
    }
}

/// Reads a group.
fn group<'a>(
    of: TypeId,
    avp: &AvpView<'a>,
    name: &'static str,
    (unmatched, elsewhere): (Unmatched, Elsewhere),
    source: &mut Source<'a, '_>,
) -> Read {
    let kept_before = source.others.len();
    let mut fields = Fields::new(of);
    let of = fields.of;
    if !matches!(of.shape, Shape::Sequence | Shape::Set | Shape::Choice) {
        return Read::Unfit;
    }
    source.trail.push(name);
    fields.walk(avp.avps(), &of.paths, unmatched, elsewhere, source);
    source.trail.pop();
    let (at, utc_offset) = (source.request.at, source.utc_offset);
    let is_empty = fields.is_empty() || (unmatched == Unmatched::Left && !fields.says_enough());
    let made = |word: &str| (word == "time").then(|| avps::timestamp(at, utc_offset));
    let members = if is_empty { None } else { fields.finish(&made) };
    match members {
        Some(mut members) => {
            if of.shape == Shape::Choice {
                members.truncate(1);
            }
            Read::Value(Value::Members(members))
        }
        None => {
            source.others.truncate(kept_before);
            Read::Unfit
        }
    }
}

impl Fields<'_> {
    /// Whether a list element made of a part of a group is one: times alone describe no media.
    fn says_enough(&self) -> bool {
        let is_said = |(member, slot): (&super::tables::Member, &Slot<'_>)| {
            !slot.values.is_empty() && !member.name.contains("Timestamp")
        };
        self.of.members.iter().zip(&self.slots).any(is_said)
    }
}

impl Slot<'_> {
    /// Puts a value beside those before, as far as the member takes it; whether it says what the value says.
    fn put(&mut self, value: Value, take: Take, is_list: bool) -> bool {
        let values = &mut self.values;
        match take {
            Take::Every | Take::Shared if is_list => values.push(value),
            Take::Last => *values = smallvec![value],
            Take::V4 | Take::V6 | Take::V4OfTwo | Take::V6OfTwo => add(values, value),
            _ if is_list => add(values, value),
            _ => match values.first() {
                None => values.push(value),
                Some(first) => return *first == value || take == Take::Shared,
            },
        }
        true
    }
}

/// Adds a value that is not among those before.
fn add(values: &mut Values, value: Value) {
    if !values.contains(&value) {
        values.push(value);
    }
}

/// Those of several values that a field takes.
fn chosen(values: Values, take: Take) -> Values {
    let (is_one_v4, is_of_two) = match take {
        Take::V4 => (true, false),
        Take::V6 => (false, false),
        Take::V4OfTwo => (true, true),
        Take::V6OfTwo => (false, true),
        _ => return values,
    };
    let (wanted, others): (Values, Values) =
        values.into_iter().partition(|value| is_v4(value) == is_one_v4);
    match (wanted.is_empty(), others.is_empty()) {
        (_, true) if is_of_two => Values::new(),
        (true, _) if is_of_two => Values::new(),
        (true, _) => others,
        (false, _) => wanted,
    }
}

impl Select {
    fn accepts(&self, group: &AvpView<'_>) -> bool {
        let value = find(group.avps(), self.key).and_then(|avp| unsigned(&avp));
        value.is_some_and(|value| self.values.contains(&value) == self.is_any_of)
    }
}
