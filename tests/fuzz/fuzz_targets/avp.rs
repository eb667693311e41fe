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
            // A group that came without the M bit may hold AVPs that its grammar has no place for, with
            // theirs; the normal form sets the group's bit, and then they are not allowed.
            match description.normalize(&normal) {
                Ok(again) => assert_eq!(again, normal),
                Err(errors) => assert!(errors.iter().all(|it| it.result_code().0 == 5008), "{errors}"),
            }
        }
        Err(errors) => {
            let octets = Bytes::from(wire::octets(&[avp]));
            let avp = AvpIter::new(&octets, 0).next().expect("one AVP").expect("with a header");
            errors::check(&errors, &octets, avp.avps());
        }
    }
});
