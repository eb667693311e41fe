//! What decoding, encoding and building allocate, counted by the allocator: one list for each repeated
//! AVP that is there, one box for each boxed group; nothing for numbers, texts and octets, but one
//! handle for all of a message that are too long to stand in place. An encoded message is a buffer of just its
//! length: it is copied from memory that the thread keeps. What is expected is read from the message and the
//! dictionaries.

use std::collections::BTreeSet;

use diameter_core::{Answer, AvpIter, Command, Format, Grammar, Message, Request};
use diameter_messages::{gy, s6a};
use diameter_tests::counting::{Counting, cost};
use diameter_tests::path;
use diameter_tests::workload::{Session, ccr, ula};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn decoding_a_ccr_allocates_lists_boxes_and_a_handle() {
    let ccr = shared(ccr());
    let (request, found) = cost(|| gy::CreditControlRequest::from_message(&ccr));
    assert!(request.is_ok());
    assert_eq!(found.count, 1 + lists_and_boxes::<gy::CreditControlRequest>(&ccr));
}

#[test]
fn decoding_a_ula_allocates_lists_boxes_and_a_handle() {
    let ula = shared(ula());
    let (answer, found) = cost(|| s6a::UpdateLocationAnswer::from_message(&ula));
    assert!(answer.is_ok());
    assert_eq!(found.count, 1 + lists_and_boxes::<s6a::UpdateLocationAnswer>(&ula));
}

#[test]
fn encoding_allocates_the_message() {
    let header = *ula().header();
    let request = gy::CreditControlRequest::from_message(&ccr()).unwrap();
    let encode = || Request::to_message(&request, header.hop_by_hop_id, header.end_to_end_id);
    // The memory that a thread keeps comes with its first message.
    assert_eq!(cost(encode).1.count, 2, "first CCR");
    let (message, found) = cost(encode);
    assert_eq!((message.is_ok(), found.count), (true, 1), "CCR");
    let answer = s6a::UpdateLocationAnswer::from_message(&ula()).unwrap();
    let (message, found) = cost(|| Answer::to_message(&answer, &header));
    assert_eq!((message.is_ok(), found.count), (true, 1), "ULA");
    let mut buffer = Vec::with_capacity(2048);
    let (result, found) = cost(|| answer.encode_to(header, &mut buffer));
    assert_eq!((result.is_ok(), found.count), (true, 0), "into a buffer that is there");
}

#[test]
fn building_a_ccr_allocates_lists_and_boxes() {
    let session = Session::default();
    // Sharing the buffer for the first time allocates; not counted.
    drop(session.request());
    let (_, found) = cost(|| session.request());
    // The request is built in a box, so that setters move a pointer, and leaves it when it is done. Large
    // groups stay where they were built: their builders become the box or the list.
    assert!(size_of::<gy::CreditControlRequest>() >= 200);
    assert!(size_of::<gy::MultipleServicesCreditControl>() >= 200);
    let expected = lists_and_boxes::<gy::CreditControlRequest>(&ccr()) + 1;
    assert_eq!(found.count, expected);
}

/// The message as a receiver has it: its buffer is shared already, which takes an allocation.
fn shared(message: Message) -> Message {
    drop(message.clone());
    message
}

/// The lists of repeated AVPs and the boxed groups in a message.
fn lists_and_boxes<C: Command>(message: &Message) -> usize {
    count(message.avps(), C::GRAMMAR, &boxed())
}

fn count(avps: AvpIter<'_>, grammar: &Grammar, boxed: &BTreeSet<(u32, u32)>) -> usize {
    let (mut lists, mut others) = (BTreeSet::new(), 0);
    for avp in avps.map(|avp| avp.unwrap()) {
        let key = (avp.vendor_id(), avp.code());
        let Some(item) = grammar.item(avp.key()) else {
            lists.insert(None);
            continue;
        };
        if item.max != Some(1) {
            lists.insert(Some(key));
        } else if boxed.contains(&key) {
            others += 1;
        }
        if let Some(Format::Grouped(inner)) = item.avp.map(|avp| avp.format) {
            others += count(avp.avps(), inner(), boxed);
        }
    }
    lists.len() + others
}

/// Vendor-Id and code of the groups that the dictionaries say are boxed.
fn boxed() -> BTreeSet<(u32, u32)> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(path("dictionaries")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "xml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let document = roxmltree::Document::parse(&text).unwrap();
        let number = |text: &str| text.parse::<u32>().unwrap();
        let default = document.root_element().attribute("vendor-id").map_or(0, number);
        for avp in document.descendants().filter(|node| node.attribute("boxed") == Some("true")) {
            let vendor_id = avp.attribute("vendor-id").map_or(default, number);
            found.insert((vendor_id, number(avp.attribute("code").unwrap())));
        }
    }
    assert!(!found.is_empty());
    found
}
