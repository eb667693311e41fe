//! Everything that a row of the error table describes, done to one AVP of a good message, with what
//! must come of it worked out from the static grammar.

use diameter_core::{AvpDescription, Format, Item, Mandatory, Message, Rule};
use diameter_messages::base;
use diameter_tests::wire::{M, P, V};
use diameter_tests::{captures, command, samples};

use super::expected::Expected;
use super::tree::{Node, Tree, Value, example, example_value, fixed_length, listed};

/// A message made from a good one.
pub(crate) struct Mutation {
    pub(crate) name: &'static str,
    pub(crate) tree: Tree,
    /// What a decoder by the default options must say.
    pub(crate) by_default: Option<Expected>,
    /// What a strict decoder must say.
    pub(crate) strictly: Option<Expected>,
}

/// The messages to spoil: those of other stacks, and two with Proxy-Info and accounting.
pub(crate) fn corpus() -> Vec<(String, Message)> {
    let proxies = "
        0000011c 40 000020                      # Proxy-Info (284)
            00000118 40 00000a 70310000         # Proxy-Host (280) p1
            00000021 40 00000a 00ff0000         # Proxy-State (33)
        0000011c 40 00002c                      # Proxy-Info
            00000118 40 00000a 70320000         # Proxy-Host p2
            00000021 40 000009 01000000         # Proxy-State
            0098967f 00 00000a 01020000         # an AVP of its own
    ";
    let accounting = "
        00000107 40 00000d 613b313b32000000     # Session-Id (263)
        00000108 40 000009 61000000             # Origin-Host (264)
        00000128 40 000009 62000000             # Origin-Realm (296)
        0000011b 40 000009 62000000             # Destination-Realm (283)
        000001e0 40 00000c 00000002             # Accounting-Record-Type (480) START_RECORD
        000001e5 40 00000c 00000000             # Accounting-Record-Number (485)
        00000103 40 00000c 00000003             # Acct-Application-Id (259)
    ";
    let ours = [
        ("our-CCR".to_owned(), samples::credit_control_request(proxies)),
        ("our-ACR".to_owned(), samples::message(0xc0, 271, 3, &format!("{accounting}{proxies}"))),
    ];
    let known = captures().into_iter().filter(|(_, message)| command(message).is_some());
    known.chain(ours).collect()
}

/// The description of a message's command; base commands travel under any application.
pub(crate) fn command_of(message: &Message) -> &'static diameter_core::CommandDescription {
    command(message).unwrap_or_else(|| {
        let header = message.header();
        let is_request = header.flags.contains(diameter_core::CommandFlags::REQUEST);
        base::DICTIONARY.command(0, header.command_code, is_request).unwrap()
    })
}

/// Every mutation of the AVP at this place.
pub(crate) fn mutations(tree: &Tree, place: &[usize]) -> Vec<Mutation> {
    let Some(avp) = tree.item(place).and_then(|item| item.avp) else {
        return neighbours(tree, place);
    };
    let item = tree.item(place).unwrap();
    let spot = Spot { tree, place, item, avp };
    let mut all = neighbours(tree, place);
    all.extend(spot.occurrences());
    all.extend(spot.headers());
    all.extend(spot.values());
    all.extend(spot.flags());
    all
}

/// An AVP that its grammar lists.
struct Spot<'a> {
    tree: &'a Tree,
    place: &'a [usize],
    item: &'static Item,
    avp: &'static AvpDescription,
}

impl Spot<'_> {
    fn occurrences(&self) -> Vec<Mutation> {
        let (position, group) = self.place.split_last().unwrap();
        let count = same(self.tree, self.place, usize::MAX);
        let removed = self.changed(|tree| {
            tree.inside_mut(group).remove(*position);
        });
        let is_missing = count <= self.item.min as usize;
        let missing = is_missing.then(|| Expected {
            code: 5005,
            path: path(self.tree, group, self.avp.name),
            offset: self.tree.offset(group),
            failed_avp: around(self.tree, group, example(self.avp).octets()),
        });
        let mut all = vec![both("removed", removed, missing)];
        let index = same(self.tree, self.place, *position);
        if index + 1 == count {
            let copies = self.item.max.map_or(1, |max| max as usize + 1 - count);
            let node = self.tree.node(self.place);
            let repeated = self.changed(|tree| {
                (0..copies).for_each(|_| tree.inside_mut(group).insert(*position, node.clone()));
            });
            let last = [group, &[position + copies]].concat();
            let too_many = self.item.max.map(|_| Expected {
                code: 5009,
                path: path(self.tree, group, &step(&repeated, &last)),
                offset: repeated.offset(&last),
                failed_avp: around(self.tree, group, node.octets()),
            });
            all.push(both("repeated", repeated, too_many));
        }
        if self.item.rule == Rule::Fixed && self.tree.inside(group).len() > 1 {
            let moved = self.changed(|tree| tree.inside_mut(group)[*position..].rotate_left(1));
            let last = [group, &[self.tree.inside(group).len() - 1]].concat();
            let strictly = Some(Expected {
                code: 5005,
                path: path(self.tree, group, self.avp.name),
                offset: moved.offset(&last),
                failed_avp: around(self.tree, group, moved.node(&last).octets()),
            });
            all.push(Mutation { name: "displaced", tree: moved, by_default: None, strictly });
        }
        all
    }

    /// Lengths that cannot be trusted.
    fn headers(&self) -> Vec<Mutation> {
        let (position, group) = self.place.split_last().unwrap();
        let node = self.tree.node(self.place);
        let failed = node.with(example_value(self.avp)).octets();
        let expected = Expected {
            code: 5014,
            path: path(self.tree, group, &step(self.tree, self.place)),
            offset: self.tree.offset(self.place),
            failed_avp: around(self.tree, group, failed),
        };
        let after = &self.tree.inside(group)[*position..];
        let left: usize = after.iter().map(|avp| avp.octets().len()).sum();
        let under = node.header_length() as u32 - 1;
        let past = left as u32 + 1;
        let mut all: Vec<Mutation> = [("under its header", under), ("past the end", past)]
            .map(|(name, length)| {
                let tree = self.changed(|tree| tree.node_mut(self.place).declared = Some(length));
                both(name, tree, Some(expected.clone()))
            })
            .into();
        let padding = node.data().len().next_multiple_of(4) - node.data().len();
        if padding > 0 && after.len() == 1 && !group.is_empty() {
            let tree = self.changed(|tree| tree.node_mut(group).cut = padding);
            all.push(both("without padding", tree, Some(expected)));
        }
        all
    }

    fn values(&self) -> Vec<Mutation> {
        let (_, group) = self.place.split_last().unwrap();
        let node = self.tree.node(self.place);
        let mutation = |name, value: &[u8], code, failed: &[u8]| {
            let expected = Expected {
                code,
                path: path(self.tree, group, &step(self.tree, self.place)),
                offset: self.tree.offset(self.place),
                failed_avp: around(self.tree, group, node.with(failed).octets()),
            };
            let value = Value::Octets(value.to_vec());
            let tree = self.changed(|tree| tree.node_mut(self.place).value = value);
            (name, tree, expected)
        };
        let zeros = example_value(self.avp);
        let mut all: Vec<Mutation> = bad_lengths(&self.avp.format)
            .into_iter()
            .map(|length| mutation("of a wrong length", &vec![1; length], 5014, &zeros))
            .chain(
                bad_values(&self.avp.format)
                    .iter()
                    .map(|value| mutation("of a bad value", value, 5004, value)),
            )
            .map(|(name, tree, expected)| both(name, tree, Some(expected)))
            .collect();
        let unnamed = i64::from(0x7abc_def0);
        if !self.avp.symbols.is_empty() && self.avp.symbols.iter().all(|it| it.value != unnamed) {
            let value = 0x7abc_def0_u32.to_be_bytes();
            let (name, tree, expected) =
                mutation("of a value without a name", &value, 5004, &value);
            let strictly = Some(expected);
            all.push(Mutation { name, tree, by_default: None, strictly });
        }
        all
    }

    fn flags(&self) -> Vec<Mutation> {
        let (_, group) = self.place.split_last().unwrap();
        let flags = self.tree.node(self.place).flags;
        // Inside a group without the M bit no M bit counts (RFC 6733, 4.4).
        let counts = (1..=group.len()).all(|end| self.tree.node(&group[..end]).flags & M != 0);
        let is_right = |flags: u8| match self.avp.mandatory {
            _ if flags & P != 0 => false,
            _ if !counts => true,
            Mandatory::Must => flags & M != 0,
            Mandatory::MustNot => flags & M == 0,
            Mandatory::May => true,
        };
        let vendor = if self.avp.key.vendor_id == 0 { V } else { 0 };
        [
            ("with the other M bit", flags ^ M),
            ("with the P bit", flags | P),
            ("with reserved bits", flags | 0x1f),
            ("with a Vendor-Id of 0", flags | vendor),
        ]
        .map(|(name, flags)| {
            let tree = self.changed(|tree| tree.node_mut(self.place).flags = flags);
            let strictly = (!is_right(flags)).then(|| Expected {
                code: 3009,
                path: path(self.tree, group, &step(self.tree, self.place)),
                offset: self.tree.offset(self.place),
                failed_avp: around(self.tree, group, tree.node(self.place).octets()),
            });
            Mutation { name, tree, by_default: None, strictly }
        })
        .into()
    }

    fn changed(&self, change: impl FnOnce(&mut Tree)) -> Tree {
        changed(self.tree, change)
    }
}

/// AVPs that the grammar does not list, after this one.
fn neighbours(tree: &Tree, place: &[usize]) -> Vec<Mutation> {
    let (position, group) = place.split_last().unwrap();
    let grammar = tree.grammar(group);
    let wildcard = grammar.items.iter().find(|item| item.avp.is_none());
    let m_counts = (1..=group.len()).all(|depth| tree.node(&group[..depth]).flags & M != 0);
    let after = [group, &[position + 1]].concat();
    let mutation = |name, node: Node, step: &str, by_default: u32, strictly: u32| {
        let tree_with = changed(tree, |tree| {
            tree.inside_mut(group).insert(position + 1, node.clone());
        });
        let is_mandatory = m_counts && node.flags & M != 0;
        let is_known = by_default != strictly;
        let expected = |code, of_an_informational_one| {
            let code = match wildcard {
                None if !is_mandatory => of_an_informational_one,
                None if is_known => 5008,
                // `1* { AVP }` takes an AVP for what it is.
                Some(wildcard) if wildcard.min > 0 || !m_counts => 0,
                _ => code,
            };
            (code != 0).then(|| Expected {
                code,
                path: path(tree, group, step),
                offset: tree_with.offset(&after),
                failed_avp: around(tree, group, node.octets()),
            })
        };
        let (by_default, strictly) = (expected(by_default, 0), expected(strictly, 5008));
        Mutation { name, tree: tree_with, by_default, strictly }
    };
    let mut all = vec![
        mutation("beside an unknown AVP", unknown((0, 9_999_999), 0), "AVP 9999999", 0, 0),
        mutation("beside an unknown M", unknown((0, 9_999_999), M), "AVP 9999999", 5001, 5001),
        mutation(
            "beside an unknown M of a vendor",
            unknown((99_999, 1), V | M),
            "AVP 1/99999",
            5001,
            5001,
        ),
    ];
    let class = Node::new((0, 25), M, [7]);
    if listed(grammar, &class).is_none() {
        all.push(mutation("beside an unlisted M", class, "Class", 0, 5001));
    }
    all
}

fn unknown(key: (u32, u32), flags: u8) -> Node {
    Node::new(key, flags, [1, 2, 3])
}

fn both(name: &'static str, tree: Tree, expected: Option<Expected>) -> Mutation {
    Mutation { name, tree, by_default: expected.clone(), strictly: expected }
}

fn changed(tree: &Tree, change: impl FnOnce(&mut Tree)) -> Tree {
    let mut tree = tree.clone();
    change(&mut tree);
    tree
}

/// How many AVPs of the same key stand in front of a position of the same group.
fn same(tree: &Tree, place: &[usize], position: usize) -> usize {
    let (_, group) = place.split_last().unwrap();
    let key = tree.node(place).key();
    tree.inside(group).iter().take(position).filter(|avp| avp.key() == key).count()
}

/// One step of a path: the name, and the position where there can be more than one.
fn step(tree: &Tree, place: &[usize]) -> String {
    let item = tree.item(place).unwrap();
    let name = item.avp.unwrap().name;
    match item.max {
        Some(1) => name.to_owned(),
        _ => format!("{name}[{}]", same(tree, place, *place.last().unwrap())),
    }
}

fn path(tree: &Tree, group: &[usize], last: &str) -> String {
    let groups = (1..=group.len()).map(|depth| step(tree, &group[..depth]));
    groups.chain(Some(last.to_owned())).collect::<Vec<_>>().join("/")
}

/// The groups around an AVP, with nothing else in them.
fn around(tree: &Tree, group: &[usize], avp: Vec<u8>) -> Vec<u8> {
    let groups = (1..=group.len()).rev().map(|depth| tree.node(&group[..depth]));
    groups.fold(avp, |inner, group| group.with(inner).octets())
}

fn bad_lengths(format: &Format) -> Vec<usize> {
    match (fixed_length(format), format) {
        (Some(length), _) => vec![0, 1, length - 1, length + 1, 12 - length],
        (None, Format::Address) => vec![0, 1],
        _ => vec![],
    }
}

fn bad_values(format: &Format) -> &'static [&'static [u8]] {
    match format {
        Format::Utf8String => &[b"\xff", b"a\xc3\x28"],
        Format::DiameterIdentity => &[b"", b"a b", b"a..b", b"\xc3\xa4"],
        Format::DiameterUri => &[b"", b"host", b"aaa://h:0"],
        Format::IpFilterRule => &[b"", b"permit", b"\xff"],
        Format::QosFilterRule => &[b"", b"\xff"],
        Format::Address => &[b"\0\x01abc", b"\0\x02abcd", b"\0\x01"],
        _ => &[],
    }
}
