//! A message taken apart into AVPs that can be changed, and put together again, lengths and padding
//! included, without the encoder under test.

use diameter_core::{AvpDescription, AvpIter, Format, Grammar, Header, Item, Mandatory, Message};
use diameter_tests::wire::{M, V};

/// One AVP. What its header says of its length can be wrong.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) vendor_id: u32,
    pub(crate) code: u32,
    pub(crate) flags: u8,
    pub(crate) value: Value,
    /// The AVP Length, when it is not the right one.
    pub(crate) declared: Option<u32>,
    /// How many octets are missing from the end of the value.
    pub(crate) cut: usize,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Octets(Vec<u8>),
    Avps(Vec<Node>),
}

impl Node {
    pub(crate) fn new(key: (u32, u32), flags: u8, octets: impl Into<Vec<u8>>) -> Self {
        let (vendor_id, code) = key;
        let value = Value::Octets(octets.into());
        Self { vendor_id, code, flags, value, declared: None, cut: 0 }
    }

    pub(crate) fn key(&self) -> (u32, u32) {
        (self.vendor_id, self.code)
    }

    /// The octets of its header: 12 with the V bit.
    pub(crate) fn header_length(&self) -> usize {
        if self.flags & V == 0 { 8 } else { 12 }
    }

    /// The AVP on the wire, padding included.
    pub(crate) fn octets(&self) -> Vec<u8> {
        let mut value = match &self.value {
            Value::Octets(octets) => octets.clone(),
            Value::Avps(avps) => avps.iter().flat_map(Node::octets).collect(),
        };
        value.truncate(value.len() - self.cut);
        let length = u32::try_from(self.header_length() + value.len()).unwrap();
        let mut octets = self.code.to_be_bytes().to_vec();
        octets
            .extend((u32::from(self.flags) << 24 | self.declared.unwrap_or(length)).to_be_bytes());
        if self.flags & V != 0 {
            octets.extend(self.vendor_id.to_be_bytes());
        }
        octets.extend(value);
        octets.resize(octets.len().next_multiple_of(4), 0);
        octets
    }

    /// The value on the wire.
    pub(crate) fn data(&self) -> Vec<u8> {
        match &self.value {
            Value::Octets(octets) => octets.clone(),
            Value::Avps(avps) => avps.iter().flat_map(Node::octets).collect(),
        }
    }

    /// The same header around another value.
    pub(crate) fn with(&self, octets: impl Into<Vec<u8>>) -> Self {
        Self { value: Value::Octets(octets.into()), declared: None, cut: 0, ..*self }
    }
}

/// A message: where an AVP is in it is said by its position at every level.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) header: Header,
    pub(crate) avps: Vec<Node>,
    pub(crate) grammar: &'static Grammar,
}

impl Tree {
    /// Takes a message apart, as deep as its grammar says what is in the groups.
    pub(crate) fn read(message: &Message, grammar: &'static Grammar) -> Self {
        Self { header: *message.header(), avps: nodes(message.avps(), grammar), grammar }
    }

    pub(crate) fn message(&self) -> Message {
        let payload: Vec<u8> = self.avps.iter().flat_map(Node::octets).collect();
        let length = u32::try_from(Header::LENGTH + payload.len()).unwrap();
        let header = &self.header;
        let words = [
            1 << 24 | length,
            u32::from(header.flags.0) << 24 | header.command_code,
            header.application_id,
            header.hop_by_hop_id.0,
            header.end_to_end_id.0,
        ];
        let mut octets: Vec<u8> = words.into_iter().flat_map(u32::to_be_bytes).collect();
        octets.extend(payload);
        Message::parse(octets).unwrap()
    }

    /// Every AVP there is, groups before what is in them.
    pub(crate) fn places(&self) -> Vec<Vec<usize>> {
        fn add(avps: &[Node], above: &[usize], places: &mut Vec<Vec<usize>>) {
            for (position, avp) in avps.iter().enumerate() {
                let place = [above, &[position]].concat();
                places.push(place.clone());
                if let Value::Avps(inner) = &avp.value {
                    add(inner, &place, places);
                }
            }
        }
        let mut places = Vec::new();
        add(&self.avps, &[], &mut places);
        places
    }

    /// The AVPs of the message (no positions) or of a group.
    pub(crate) fn inside(&self, group: &[usize]) -> &[Node] {
        group.iter().fold(&self.avps, |avps, position| match &avps[*position].value {
            Value::Avps(inner) => inner,
            Value::Octets(_) => panic!("not a group"),
        })
    }

    pub(crate) fn inside_mut(&mut self, group: &[usize]) -> &mut Vec<Node> {
        group.iter().fold(&mut self.avps, |avps, position| match &mut avps[*position].value {
            Value::Avps(inner) => inner,
            Value::Octets(_) => panic!("not a group"),
        })
    }

    pub(crate) fn node(&self, place: &[usize]) -> &Node {
        let (last, group) = place.split_last().unwrap();
        &self.inside(group)[*last]
    }

    pub(crate) fn node_mut(&mut self, place: &[usize]) -> &mut Node {
        let (last, group) = place.split_last().unwrap();
        &mut self.inside_mut(group)[*last]
    }

    /// Where an AVP starts in the message; the message itself starts at 0.
    pub(crate) fn offset(&self, place: &[usize]) -> usize {
        let mut offset = 0;
        for depth in 0..place.len() {
            let (group, position) = (&place[..depth], place[depth]);
            let header = if depth == 0 { Header::LENGTH } else { self.node(group).header_length() };
            let before: usize =
                self.inside(group)[..position].iter().map(|avp| avp.octets().len()).sum();
            offset += header + before;
        }
        offset
    }

    /// The grammar of the message or of a group.
    pub(crate) fn grammar(&self, group: &[usize]) -> &'static Grammar {
        (1..=group.len()).fold(self.grammar, |grammar, depth| {
            let listed = listed(grammar, self.node(&group[..depth])).and_then(|item| item.avp);
            match listed.map(|avp| avp.format) {
                Some(Format::Grouped(inner)) => inner(),
                _ => panic!("not a group"),
            }
        })
    }

    /// The rule for an AVP; `None` when its grammar does not list it.
    pub(crate) fn item(&self, place: &[usize]) -> Option<&'static Item> {
        let (_, group) = place.split_last().unwrap();
        listed(self.grammar(group), self.node(place))
    }
}

/// The rule that lists an AVP.
pub(crate) fn listed(grammar: &'static Grammar, avp: &Node) -> Option<&'static Item> {
    grammar
        .items
        .iter()
        .find(|item| item.avp.is_some_and(|it| (it.key.vendor_id, it.key.code) == avp.key()))
}

/// An AVP as RFC 6733, 7.1.5 has it stand for a missing one: zeros of the least length, a text that can
/// be read where zeros are none, for a group the AVPs that it requires.
pub(crate) fn example(avp: &AvpDescription) -> Node {
    let mandatory = if avp.mandatory == Mandatory::Must { M } else { 0 };
    let vendor = if avp.key.vendor_id == 0 { 0 } else { V };
    let mut node = Node::new((avp.key.vendor_id, avp.key.code), mandatory | vendor, []);
    node.value = Value::Octets(example_value(avp));
    node
}

/// The value of [`example`].
pub(crate) fn example_value(avp: &AvpDescription) -> Vec<u8> {
    match avp.format {
        Format::Grouped(grammar) => {
            let required = grammar().items.iter().filter_map(|item| Some((item.avp?, item.min)));
            required.flat_map(|(avp, min)| (0..min).flat_map(|_| example(avp).octets())).collect()
        }
        Format::DiameterIdentity => b"0".to_vec(),
        Format::DiameterUri => b"aaa://0".to_vec(),
        Format::IpFilterRule => b"deny in 0 from any to any".to_vec(),
        Format::QosFilterRule => b"tag in 0 from any to any DSCP 0".to_vec(),
        format => vec![0; fixed_length(&format).unwrap_or(least_length(&format))],
    }
}

/// How many octets a value of this format has, where all have the same.
pub(crate) fn fixed_length(format: &Format) -> Option<usize> {
    match format {
        Format::Integer32 | Format::Unsigned32 | Format::Float32 => Some(4),
        Format::Time | Format::Enumerated => Some(4),
        Format::Integer64 | Format::Unsigned64 | Format::Float64 => Some(8),
        _ => None,
    }
}

fn least_length(format: &Format) -> usize {
    // A family and an IPv4 address.
    if matches!(format, Format::Address) { 6 } else { 0 }
}

fn nodes(avps: AvpIter<'_>, grammar: &'static Grammar) -> Vec<Node> {
    let node = |avp: diameter_core::AvpView<'_>| {
        let key = (avp.vendor_id(), avp.code());
        let mut node = Node::new(key, avp.flags().0, avp.data());
        let format = listed(grammar, &node).and_then(|item| item.avp).map(|avp| avp.format);
        if let Some(Format::Grouped(inner)) = format {
            node.value = Value::Avps(nodes(avp.avps(), inner()));
        }
        node
    };
    avps.map(|avp| node(avp.unwrap())).collect()
}
