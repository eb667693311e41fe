//! A vendor's generated code that is checked in, in a folder of its own: `cargo xtask regenerate` writes
//! and checks it.

#[path = "checked_in/diameter/mod.rs"]
mod diameter;

use diameter::kiosk::*;
use diameter_core::{
    AvpValue, AvpView, Command, Decoder, DiameterIdentity, Encoder, EndToEndId, Format, HopByHopId,
    Message, Request as _, Unread,
};

/// Kiosk-Grams (Kiosk 1.0, 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grams(u32);

impl AvpValue for Grams {
    const FORMAT: Format = Format::Unsigned32;

    fn placeholder(_: Unread) -> Self {
        Self(0)
    }

    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        u32::decode(avp, decoder).map(Self)
    }

    fn encode(&self, encoder: &mut Encoder) {
        self.0.encode(encoder);
    }
}

fn labelled(text: &str) -> KioskCrate {
    KioskCrate::builder().kiosk_label(text).build()
}

fn order(crates: Vec<KioskCrate>) -> KioskOrderRequest {
    KioskOrderRequest::builder()
        .session_id("kiosk1.example.com;1;1")
        .origin_host(DiameterIdentity::from_static("kiosk1.example.com"))
        .origin_realm(DiameterIdentity::from_static("example.com"))
        .destination_realm(DiameterIdentity::from_static("example.com"))
        .kiosk_crate(diameter_core::List::try_from(crates).expect("there is a crate"))
        .build()
}

#[test]
fn groups_that_contain_themselves_round_trip() {
    let mut outer = labelled("outer");
    outer.kiosk_crate = Some(Box::new(labelled("inner")));
    outer.kiosk_weight = Some(Grams(1200));
    let shelf = KioskShelf::builder().kiosk_crates([labelled("left"), labelled("right")]).build();
    outer.kiosk_shelf.push(shelf);
    let request = order(vec![outer, labelled("alone")]);
    let message = request.to_message(HopByHopId(1), EndToEndId(2)).expect("it fits");
    let received = Message::parse(message.into_bytes()).expect("it is a message");
    assert_eq!(KioskOrderRequest::from_message(&received), Ok(request));
}

#[test]
fn missing_avp_of_a_group_that_contains_itself_has_an_example() {
    let message = order(vec![labelled("x")]).to_message(HopByHopId(1), EndToEndId(2));
    let mut octets = message.expect("it fits").into_bytes().to_vec();
    // The label becomes another AVP, which the group does not list.
    let label = b"\x00\x00\x00\x03\xc0\x00\x00\x0d\x00\x00\x7e\xd9x";
    let at = octets.windows(label.len()).position(|it| it == label).expect("the label is there");
    octets[at + 3] = 4;
    let message = Message::parse(octets).expect("it is a message");
    let errors = KioskOrderRequest::from_message(&message).expect_err("the label is missing");
    let codes: Vec<u32> = errors.iter().map(|error| error.result_code().0).collect();
    // Kiosk-Weight of one octet; no Kiosk-Label.
    assert_eq!(codes, [5014, 5005]);
}

#[test]
fn values_of_derived_formats_are_of_the_mapped_type() {
    let Grams(weight) = avp::KIOSK_WEIGHT
        .with_value(&Grams(7))
        .expect("it fits")
        .value::<Grams>()
        .expect("it was written by the same type");
    assert_eq!(weight, 7);
}
