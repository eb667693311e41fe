//! The table itself, and the page that is made of it.

use std::fmt::Write as _;

use diameter_radius::translation::table::{Counterpart, Row, TABLE, Tagged, of_attribute, of_avp};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/guide/radius-attributes.md");

#[test]
fn every_avp_of_the_table_is_found_by_its_key_and_by_its_attribute() {
    for row in TABLE {
        assert_eq!(of_attribute(row.attribute).unwrap().name, row.name);
        let Some(avp) = row.counterpart.avp() else { continue };
        let found = of_avp(avp.key).unwrap();
        // The upper half of a number is found by its attribute alone.
        let is_second = matches!(row.counterpart, Counterpart::Gigawords(_));
        assert_eq!(found.attribute == row.attribute, !is_second, "{}", row.name);
    }
    assert!(of_attribute(21).is_none());
    assert!(of_avp(diameter_core::AvpKey { vendor_id: 10415, code: 1 }).is_none());
}

fn what(row: &Row) -> String {
    match row.counterpart {
        Counterpart::Same(_) => "the same octets".to_owned(),
        Counterpart::Time(_) => "seconds since 1900 for seconds since 1970".to_owned(),
        Counterpart::Password(_) => "hidden with the secret in RADIUS".to_owned(),
        Counterpart::Counter(_) => "the lower 32 bits".to_owned(),
        Counterpart::Gigawords(_) => "the upper 32 bits".to_owned(),
        Counterpart::Cause(_) => "the cause, plus 10".to_owned(),
        Counterpart::Tunnel(_, tagged) => match tagged {
            Tagged::Hidden => "within Tunneling, one for each tag; hidden with a salt in RADIUS",
            Tagged::Number | Tagged::Octets => "within Tunneling, one for each tag",
        }
        .to_owned(),
        Counterpart::Pieces(_) => "pieces of up to 253 octets".to_owned(),
        Counterpart::Rules(_) => "one AVP for each rule".to_owned(),
        Counterpart::Procedure(what) => what.to_owned(),
        _ => unreachable!("a counterpart without words"),
    }
}

fn page() -> String {
    let mut page = String::from(
        "# Attributes of RADIUS\n\n\
         What stands for each attribute in Diameter, both ways. The page is made of the table of the translation, and a \
         test keeps it true; the compiler holds the table against the dictionaries.\n\n\
         An attribute of a vendor (26) is an AVP of the vendor with the same number, without the M bit; an AVP of a \
         vendor is such an attribute if its code is below 256 and its value has 247 octets at most (RFC 4005, 9.6). An \
         attribute that is not listed, those of 241 to 246 among them, has the AVP of the same code, without the M bit. \
         An AVP that the application of a request does not know goes without the M bit too.\n\n\
         | attribute | | AVP | |\n| --- | --- | --- | --- |\n",
    );
    for row in TABLE {
        let avp = row.counterpart.avp().map(|avp| format!("{} ({})", avp.name, avp.key.code));
        let (number, name, avp) = (row.attribute, row.name, avp.unwrap_or_default());
        writeln!(page, "| {number} | {name} | {avp} | {} |", what(row)).unwrap();
    }
    page
}

#[test]
fn the_page_about_attributes_is_what_the_table_says() {
    let made = page();
    if std::env::var_os("WRITE_PAGES").is_some() {
        std::fs::write(PAGE, &made).unwrap();
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    let again =
        "write it again: WRITE_PAGES=1 cargo test -p diameter-radius --test translation page";
    assert_eq!(written, made, "{again}");
}
