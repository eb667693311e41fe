//! The value of one AVP: two octets say which, the rest is its value. The most significant bit makes
//! it the recipe of a group.

#![no_main]

use bytes::Bytes;
use diameter_core::{AvpIter, Format};
use diameter_fuzz::{errors, recipe, wire};
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: diameter_fuzz::stack::watch(), |octets| {
    let Some((number, value)) = octets.split_first_chunk() else { return };
    let number = usize::from(u16::from_be_bytes(*number));
    let description = recipe::AVPS[(number & 0x7fff) % recipe::AVPS.len()];
    let avp = match description.format {
        Format::Grouped(grammar) if number & 0x8000 != 0 => {
            wire::known(description, recipe::avps(grammar(), value))
        }
        _ => wire::known(description, value),
    };
    match description.normalize(&avp) {
        Ok(normal) => {
            assert!(normal.data.len() <= avp.data.len());
            assert_eq!((normal.key(), normal.flags), (avp.key(), avp.flags));
            assert_eq!(description.normalize(&normal), Ok(normal));
        }
        Err(errors) => {
            let octets = Bytes::from(wire::octets(&[avp]));
            let avp = AvpIter::new(&octets, 0).next().expect("one AVP").expect("with a header");
            errors::check(&errors, &octets, avp.avps());
        }
    }
});
