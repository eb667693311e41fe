//! The table itself, and the page that is made of it.

use diameter_radius::translation::table::{Counterpart, TABLE, of_attribute, of_avp};

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
