//! Names and the routes that belong to them. A large table is not in the processor's cache, so what a
//! request needs of it lies together: one slot, and the record that it leads to.

use std::collections::BTreeMap;

use crate::table::Why;

/// The routes of each name, without regard to case.
#[derive(Debug, Default)]
pub(crate) struct Records {
    /// By the hash of the name; who finds its slot taken has the next one. A power of two, at least half of them free.
    slots: Box<[Slot]>,
    /// The records, one behind the other: length of the name, number of routes for all applications, number of the
    /// others; the name in lower case, four octets a word; the routes for all applications; the applications of the
    /// others, ascending, and those routes.
    words: Vec<u32>,
}

/// Where the record of a name starts.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// A part of the hash: most other names are told apart by it, without a look at the record.
    tag: u32,
    start: u32,
}

impl Slot {
    const FREE: Self = Self { tag: 0, start: u32::MAX };
}

/// A route: its place in the table, and the word of its [`Brief`](crate::table::Brief).
pub(crate) type Entry = [u32; 2];

/// The routes of one name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'t> {
    /// Those for all applications, in the order of the table.
    pub(crate) of_all: &'t [Entry],
    /// The applications of the others.
    applications: &'t [u32],
    others: &'t [Entry],
}

/// The routes of one name by application; those for all have `None`.
pub(crate) type ByApplication = BTreeMap<Option<u32>, Vec<Entry>>;

impl<'t> Record<'t> {
    /// Those for this application only, in the order of the table.
    pub(crate) fn of(&self, application: u32) -> &'t [Entry] {
        let start = self.applications.partition_point(|it| *it < application);
        let rest = self.applications.get(start..).unwrap_or_default();
        let count = rest.partition_point(|it| *it == application);
        self.others.get(start..start + count).unwrap_or_default()
    }
}

impl Records {
    /// Makes them of the routes by name and application.
    pub(crate) fn new<N: AsRef<str>>(
        names: impl IntoIterator<Item = (N, ByApplication), IntoIter: ExactSizeIterator>,
    ) -> Result<Self, Why> {
        let names = names.into_iter();
        let count = if names.len() == 0 { 0 } else { (2 * names.len()).next_power_of_two() };
        let mut records = Self { slots: vec![Slot::FREE; count].into(), words: Vec::new() };
        for (name, routes) in names {
            records.push(name.as_ref().as_bytes(), &routes)?;
        }
        records.words.shrink_to_fit();
        Ok(records)
    }

    fn push(&mut self, name: &[u8], routes: &ByApplication) -> Result<(), Why> {
        let as_word = |number: usize| u32::try_from(number).map_err(|_| Why::TooMany);
        let start = as_word(self.words.len())?;
        let hash = hash(name);
        let free = self.slots_of(hash).find(|slot| self.slot(*slot).start == Slot::FREE.start);
        if let Some(slot) = free.and_then(|free| self.slots.get_mut(free)) {
            *slot = Slot { tag: tag(hash), start };
        }
        let of_all = routes.get(&None).map_or(&[][..], |it| it);
        let others = || {
            let others = routes.iter().filter_map(|(id, routes)| id.map(|id| (id, routes)));
            others.flat_map(|(id, routes)| routes.iter().map(move |route| (id, *route)))
        };
        let head = [as_word(name.len())?, as_word(of_all.len())?, as_word(others().count())?];
        self.words.extend(head.into_iter().chain(words(name)));
        self.words.extend(of_all.iter().flatten());
        self.words.extend(others().map(|(application, _)| application));
        self.words.extend(others().flat_map(|(_, route)| route));
        Ok(())
    }

    /// The routes of a name, in any case of letters.
    #[inline]
    pub(crate) fn find(&self, name: &[u8]) -> Option<Record<'_>> {
        let hash = hash(name);
        for slot in self.slots_of(hash) {
            match self.slot(slot) {
                Slot { start: u32::MAX, .. } => return None,
                Slot { tag: other, start } if other == tag(hash) => {
                    if let Some(record) = self.record(start, name) {
                        return Some(record);
                    }
                }
                Slot { .. } => {}
            }
        }
        None
    }

    /// The slots where a name may be, the most likely first.
    fn slots_of(&self, hash: u64) -> impl Iterator<Item = usize> + use<> {
        let count = self.slots.len();
        let mask = count.wrapping_sub(1);
        (0..count).map(move |step| (hash as usize).wrapping_add(step) & mask)
    }

    fn slot(&self, slot: usize) -> Slot {
        self.slots.get(slot).copied().unwrap_or(Slot::FREE)
    }

    /// The record at this place, if it is of this name.
    fn record(&self, start: u32, name: &[u8]) -> Option<Record<'_>> {
        let (&[length, of_all, others], rest) =
            self.words.get(start as usize..)?.split_first_chunk()?;
        if length as usize != name.len() {
            return None;
        }
        let (own, rest) = rest.split_at_checked(name.len().div_ceil(4))?;
        if !words(name).eq(own.iter().copied()) {
            return None;
        }
        let (of_all, rest) = rest.split_at_checked(2 * of_all as usize)?;
        let (applications, rest) = rest.split_at_checked(others as usize)?;
        let others = rest.get(..2 * others as usize)?;
        Some(Record { of_all: of_all.as_chunks().0, applications, others: others.as_chunks().0 })
    }
}

/// A name in lower case, four octets a word.
fn words(name: &[u8]) -> impl Iterator<Item = u32> + '_ {
    name.chunks(4).map(|octets| {
        let mut word = [0; 4];
        word.iter_mut().zip(octets).for_each(|(to, from)| *to = from.to_ascii_lowercase());
        u32::from_le_bytes(word)
    })
}

/// The hash of a name in any case of letters. Tables are configured: nobody else chooses what stands in one, so a
/// request can be made to look at a few slots in vain, and no more.
fn hash(name: &[u8]) -> u64 {
    // Letters in lower case have this bit; what else it makes equal is told apart by the record.
    const CASE: u64 = u64::from_ne_bytes([0x20; 8]);
    let mix = |hash: u64, word: u64| {
        let product = u128::from((hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let product = product * 0xd6e8_feb8_6659_fd93;
        (product >> 64) as u64 ^ product as u64
    };
    let (words, rest) = name.as_chunks::<8>();
    let start = mix(name.len() as u64, 0);
    let hash = words.iter().fold(start, |hash, word| mix(hash, u64::from_le_bytes(*word) | CASE));
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    mix(hash, u64::from_le_bytes(last) | CASE)
}

/// The part of a hash that does not say which slot it is.
fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use super::*;

    fn one(place: u32) -> ByApplication {
        BTreeMap::from([(None, vec![[place, 0]])])
    }

    #[test]
    fn each_name_has_its_own_routes_in_any_case() {
        let name = |number: u32| format!("Realm{number}.example");
        let names = (0..1_000).map(|it| (name(it), one(it))).collect::<Vec<_>>();
        let records = Records::new(names).unwrap();
        for number in 0..1_000 {
            for name in [name(number).to_uppercase(), name(number).to_lowercase()] {
                assert_eq!(records.find(name.as_bytes()).unwrap().of_all, [[number, 0]], "{name}");
            }
        }
        let others = (1_000..2_000).map(name);
        let of_others = others.filter(|it| records.find(it.as_bytes()).is_some());
        assert_eq!(of_others.collect::<Vec<_>>(), [""; 0]);
        for cut in [&b""[..], b"realm1.exampl", b"realm1.example.", b"ealm1.example"] {
            assert!(records.find(cut).is_none());
        }
        assert!(Records::default().find(b"realm1.example").is_none());
    }

    /// The hash does not tell these apart.
    #[test]
    fn names_of_one_hash_are_told_apart() {
        let names = ["a@b", "a`b"];
        assert_eq!(hash(names[0].as_bytes()), hash(names[1].as_bytes()));
        let records = Records::new(names.into_iter().zip([one(1), one(2)])).unwrap();
        assert_eq!(records.find(b"A@B").unwrap().of_all, [[1, 0]]);
        assert_eq!(records.find(b"A`B").unwrap().of_all, [[2, 0]]);
    }

    #[test]
    fn routes_are_found_by_application() {
        let routes =
            [(None, vec![[7, 70]]), (Some(4), vec![[1, 10], [5, 50]]), (Some(9), vec![[2, 20]])];
        let records = Records::new([("a.example", BTreeMap::from(routes))]).unwrap();
        let record = records.find(b"a.example").unwrap();
        assert_eq!(record.of_all, [[7, 70]]);
        assert_eq!(record.of(4), [[1, 10], [5, 50]]);
        assert_eq!(record.of(9), [[2, 20]]);
        for other in [0, 5, 10, u32::MAX] {
            assert_eq!(record.of(other), [[0; 2]; 0]);
        }
    }
}
